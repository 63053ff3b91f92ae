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

/// A live content whose folders are looked at only when a test says so.
struct Rig
{
    explicit Rig(const app::ContentSource::Places &places)
        : live(clock, {places, QStringLiteral(SALA_DECODE), {std::chrono::hours(1), std::chrono::hours(1), std::chrono::seconds(1)}})
    {
        QObject::connect(&live, &app::LiveContent::show, &live, [this](const app::LoadedContent &content) {
            roots.append(content.library->root);
            cities.append(content.library->clinic.city);
            if (onShow)
                onShow(content.library->root);
        });
    }
    /// What the timer does: looks, waits until the change is at rest, looks again.
    void look()
    {
        auto *watch = live.findChild<app::ContentWatch *>();
        for (int i = 0; i < 3; ++i) {
            QSignalSpy looked(watch, &app::ContentWatch::looked);
            watch->look();
            QVERIFY(looked.wait());
            clock.advance(std::chrono::seconds(2));
        }
    }

    FakeClock clock;
    app::LiveContent live;
    std::function<void(const QString &root)> onShow;
    QStringList roots; ///< of what was shown, in order
    QStringList cities;
};

inline void moveTo(ContentFolder &folder, const QString &city)
{
    const QString text = QString::fromUtf8(folder.read(QStringLiteral("clinic.yaml")));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(QStringLiteral("city:")))
            line = QStringLiteral("city: ") + city;
    }
    folder.write(QStringLiteral("clinic.yaml"), lines.join(u'\n').toUtf8());
}

/// A store with two versions, as the contract of the state folder has it.
struct FakeStore
{
    FakeStore()
    {
        for (const QString &version : {QStringLiteral("one"), QStringLiteral("two")}) {
            QDir().mkpath(state.filePath(QStringLiteral("site")));
            const ContentFolder content;
            std::filesystem::copy(content.path().toStdString(), folder(version).toStdString(), std::filesystem::copy_options::recursive);
        }
        point(QStringLiteral("one"));
    }
    [[nodiscard]] QString folder(const QString &version) const
    {
        return QDir(state.path()).canonicalPath() + QStringLiteral("/site/") + version;
    }
    void point(const QString &version) const
    {
        QFile::remove(state.filePath(QStringLiteral(".next")));
        QFile::link(QStringLiteral("site/") + version, state.filePath(QStringLiteral(".next")));
        std::filesystem::rename(state.filePath(QStringLiteral(".next")).toStdString(),
                                state.filePath(QStringLiteral("current")).toStdString());
    }
    QTemporaryDir state;
};

} // namespace sala::test
