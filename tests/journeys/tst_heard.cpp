// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "kioskharness.h"
#include "media/recording.h"
#include "support/baresound.h"
#include "support/nullsink.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using sala::test::KioskHarness;
using sala::test::NullSink;
using Kind = sala::ui::Intent::Kind;

namespace {

constexpr qsizetype rate = sala::media::Recording::samplesPerSecond;
constexpr qsizetype soon = rate * 15 / 100; // 150 ms from the touch to the voice
constexpr qsizetype ended = rate / 10;      // 100 ms from leaving to silence
constexpr qsizetype silence = rate / 4;
constexpr int mostTouches = 20;
constexpr int most = 20'000; // ms

} // namespace

/// What is heard of the whole kiosk: its sound goes to a PulseAudio of our own with a null sink, whose monitor is recorded.
///
/// Counted in samples of the sink, from the last that was recorded at the touch. The sink goes by the clock on the wall, and a busy
/// machine lets us wait; but load only adds. So the best of some touches, which is what the program itself costs, is held for the
/// beginning: what takes too long would do so in every one. Where the machine takes long even for a bare tone, the program may take
/// 125 ms more. Silence is held each time.
class TestHeard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void voiceFollowsTheTouch_data();
    void voiceFollowsTheTouch();
    void leavingIsSilence_data();
    void leavingIsSilence();

private:
    // Until nothing is heard any more.
    void fade()
    {
        qsizetype from = 0;
        do {
            from = m_sink.samples();
            QTRY_VERIFY_WITH_TIMEOUT(m_sink.samples() > from + silence, most);
        } while (m_sink.firstLoud(from) >= 0);
    }
    void turnTo(const QString &page)
    {
        m_kiosk->goTo(u"home"_s); // the voice ends
        fade();
        m_kiosk->goTo(page);
    }

    NullSink m_sink;
    std::unique_ptr<KioskHarness> m_kiosk;
};

void TestHeard::initTestCase()
{
    if (!m_sink.start())
        QSKIP("there is no PulseAudio to play to, or it does not start here");
    m_kiosk = std::make_unique<KioskHarness>(sala::test::HarnessOptions{.language = u"es"_s, .device = true});
    QVERIFY(m_sink.record());
}

void TestHeard::voiceFollowsTheTouch_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<qsizetype>("after"); // samples since the page came
    QTest::newRow("long page, at once") << u"research/radiofrequency"_s << qsizetype{0};
    QTest::newRow("long page, 50 ms later") << u"research/surgery"_s << rate / 20;
    QTest::newRow("long page, 100 ms later") << u"research/radiofrequency"_s << rate / 10;
    QTest::newRow("long page, later") << u"research/surgery"_s << rate / 2;
    QTest::newRow("page with a picture") << u"disc/bulge-or-hernia"_s << qsizetype{0};
}

void TestHeard::voiceFollowsTheTouch()
{
    QFETCH(const QString, page);
    QFETCH(const qsizetype, after);
    qsizetype best = std::numeric_limits<qsizetype>::max();
    qsizetype bare = 20 * rate;
    for (int i = 0; i < mostTouches; ++i) {
        turnTo(page);
        const qsizetype came = m_sink.samples();
        QTRY_VERIFY_WITH_TIMEOUT(m_sink.samples() >= came + after, most);
        const qsizetype touched = m_sink.samples();
        QVERIFY(m_kiosk->tap(u"listen"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_sink.firstLoud(touched) >= 0, most);
        best = std::min(best, m_sink.firstLoud(touched) - touched);
        if (best <= soon)
            break;
        m_kiosk->goTo(u"home"_s);
        fade();
        bare = std::min(bare, sala::test::bareSound(m_sink, most));
    }
    QVERIFY2(best <= soon || best <= bare + soon * 5 / 6, qPrintable(u"%1 ms"_s.arg(best * 1000 / rate)));
}

void TestHeard::leavingIsSilence_data()
{
    QTest::addColumn<int>("touch");
    QTest::newRow("another step") << static_cast<int>(Kind::Next);
    QTest::newRow("home") << static_cast<int>(Kind::GoHome);
    QTest::newRow("end of the session") << static_cast<int>(Kind::End);
}

void TestHeard::leavingIsSilence()
{
    QFETCH(const int, touch);
    turnTo(u"research/radiofrequency"_s);
    const qsizetype touched = m_sink.samples();
    QVERIFY(m_kiosk->tap(u"listen"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_sink.firstLoud(touched) >= 0, most);
    m_kiosk->kiosk().handle({.kind = static_cast<Kind>(touch)});
    const qsizetype left = m_sink.samples();
    QTRY_VERIFY_WITH_TIMEOUT(m_sink.samples() > left + ended + silence, most);
    QCOMPARE(m_sink.firstLoud(left + ended), -1);
}

SALA_JOURNEY(TestHeard)
#include "tst_heard.moc"
