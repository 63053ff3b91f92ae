// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/nullsink.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

constexpr int loud = 60; // of 32768: the sink itself is silent
constexpr int startMs = 15'000;

} // namespace

NullSink::~NullSink()
{
    for (QProcess *process : {&m_recorder, &m_server}) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished();
    }
}

bool NullSink::command(const QStringList &arguments)
{
    QProcess pactl;
    pactl.start(u"pactl"_s, arguments);
    return pactl.waitForFinished() && pactl.exitStatus() == QProcess::NormalExit && pactl.exitCode() == 0;
}

bool NullSink::start()
{
    if (QStandardPaths::findExecutable(u"pulseaudio"_s).isEmpty() || QStandardPaths::findExecutable(u"parec"_s).isEmpty())
        return false;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    qputenv("PULSE_RUNTIME_PATH", QFile::encodeName(m_runtime.path()));
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"pulseaudio"_s, {u"-n"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s, u"-L"_s, u"module-native-protocol-unix"_s,
                                     u"-L"_s, u"module-null-sink sink_name=kiosk"_s});
    return m_server.waitForStarted() && QTest::qWaitFor([] { return command({u"info"_s}); }, startMs);
}

bool NullSink::unplug()
{
    return command({u"unload-module"_s, u"module-null-sink"_s});
}

bool NullSink::plug()
{
    return command({u"load-module"_s, u"module-null-sink"_s, u"sink_name=kiosk"_s});
}

bool NullSink::suspend(bool suspended)
{
    return command({u"suspend-sink"_s, u"kiosk"_s, suspended ? u"1"_s : u"0"_s});
}

bool NullSink::record()
{
    m_bytes.clear();
    connect(&m_recorder, &QProcess::readyReadStandardOutput, this, [this] { m_bytes += m_recorder.readAllStandardOutput(); });
    m_recorder.start(u"parec"_s, {u"-d"_s, u"kiosk.monitor"_s, u"--rate=48000"_s, u"--channels=1"_s, u"--format=s16le"_s, u"--raw"_s,
                                  u"--latency-msec=10"_s});
    // It records once the first samples are here.
    return m_recorder.waitForStarted() && QTest::qWaitFor([this] { return !m_bytes.isEmpty(); }, startMs);
}

qsizetype NullSink::firstLoud(qsizetype from) const
{
    const auto *first = reinterpret_cast<const qint16 *>(m_bytes.constData());
    for (qsizetype i = from; i < samples(); ++i) {
        if (std::abs(static_cast<int>(first[i])) > loud)
            return i;
    }
    return -1;
}

QByteArray NullSink::stopRecording()
{
    m_recorder.terminate();
    m_recorder.waitForFinished();
    m_recorder.disconnect(this);
    m_bytes += m_recorder.readAllStandardOutput();
    return m_bytes;
}

} // namespace sala::test
