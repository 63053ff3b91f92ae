// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/live/livecontent.h"

#include "support/contentfolder.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>

namespace sala::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::app;

/// A live content whose folders are looked at only when a test says so.
struct Rig
{
    explicit Rig(const ContentSource::Places &places) : live(clock, {places, QStringLiteral(SALA_DECODE), {1h, 1h, 1s}})
    {
        QObject::connect(&live, &LiveContent::show, &live, [this](const LoadedContent &content) {
            roots.append(content.library->root);
            cities.append(content.library->clinic.city);
            if (onShow)
                onShow(content.library->root);
        });
    }
    /// What the timer does: looks, waits until the change is at rest, looks again.
    void look()
    {
        auto *watch = live.findChild<ContentWatch *>();
        for (int i = 0; i < 3; ++i) {
            QSignalSpy looked(watch, &ContentWatch::looked);
            watch->look();
            QVERIFY(looked.wait());
            clock.advance(2s);
        }
    }

    FakeClock clock;
    LiveContent live;
    std::function<void(const QString &root)> onShow;
    QStringList roots; ///< of what was shown, in order
    QStringList cities;
};

inline void moveTo(ContentFolder &folder, const QString &city)
{
    const QString text = QString::fromUtf8(folder.read(u"clinic.yaml"_s));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u"city:"_s))
            line = u"city: "_s + city;
    }
    folder.write(u"clinic.yaml"_s, lines.join(u'\n').toUtf8());
}

/// A store with two versions, as the contract of the state folder has it.
struct FakeStore
{
    FakeStore()
    {
        for (const QString &version : {u"one"_s, u"two"_s}) {
            QDir().mkpath(state.filePath(u"site"_s));
            const ContentFolder content;
            std::filesystem::copy(content.path().toStdString(), folder(version).toStdString(), std::filesystem::copy_options::recursive);
        }
        point(u"one"_s);
    }
    [[nodiscard]] QString folder(const QString &version) const { return QDir(state.path()).canonicalPath() + u"/site/"_s + version; }
    void point(const QString &version) const
    {
        QFile::remove(state.filePath(u".next"_s));
        QFile::link(u"site/"_s + version, state.filePath(u".next"_s));
        std::filesystem::rename(state.filePath(u".next"_s).toStdString(), state.filePath(u"current"_s).toStdString());
    }
    QTemporaryDir state;
};

} // namespace sala::test
