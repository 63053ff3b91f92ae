// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/screenshots.h"

#include "app/pngencoder.h"
#include "app/screenshotindex.h"
#include "app/stillstaff.h"
#include "media/narrator.h"
#include "session/clock.h"
#include "staff/staffgallery.h"
#include "staff/staffwiring.h"
#include "ui/figure/figurestore.h"
#include "ui/shell/gallery.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/narration.h"
#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMutex>
#include <QThreadPool>

#include <isa-l/crc64.h>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::app {

namespace {

constexpr QSize sizes[] = {{1920, 1080}, {1080, 1920}, {1366, 768}, {3840, 2160}};
constexpr int scales[] = {100, 200};
constexpr int cacheMiB = 1024;      // every figure of one size at once
constexpr int waitingPictures = 12; // bounds the memory of pictures not yet written

bool writePng(const QImage &image, const QString &path)
{
    QFile file(path);
    const QByteArray bytes = encodePng(image);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
}

// Pictures of one size to paint into, used again and again: fresh memory of this size costs as much time as the painting.
class Canvases
{
public:
    QImage take(QSize size)
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_free.isEmpty()) {
            QImage image = m_free.takeLast();
            if (image.size() == size)
                return image;
        }
        return {size, QImage::Format_RGB32};
    }
    void giveBack(QImage &&image)
    {
        const QMutexLocker lock(&m_mutex);
        m_free.append(std::move(image));
    }

private:
    QMutex m_mutex;
    QList<QImage> m_free;
};

// A clock that is moved by hand: "Are you still there?" is photographed without waiting two minutes.
class HandClock final : public session::Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::milliseconds m_now{1h};
};

// A sound device that is there and never heard, so that Listen is on the pictures.
class StillOutput final : public media::SoundOutput
{
public:
    [[nodiscard]] bool isAvailable() const override { return true; }
    bool start(const std::shared_ptr<const media::Recording> &, qint64) override { return true; }
    void stop() override {}
    void setVolume(double) override {}
    [[nodiscard]] qint64 heardByte() const override { return 0; }
};

// What the window asks of itself is answered, but for painting: only render() below paints, once for each picture.
class NoRepaints final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::UpdateRequest; }
};

// Tells pictures of one set apart. ISA-L reads 33 MB in about 3 ms; qHash() takes five times as long.
quint64 fingerprint(const QImage &image)
{
    return crc64_ecma_refl(0, image.constBits(), static_cast<uint64_t>(image.sizeInBytes()));
}

class Gallery
{
public:
    Gallery(const QDir &folder, const content::LibraryPtr &library, const ui::Phrasebook &phrasebook, const ScreenshotFilter &filter)
        : m_folder(folder), m_library(library), m_phrasebook(phrasebook), m_items(ui::gallery(*library))
    {
        m_writers.setMaxThreadCount(2);
        m_sizes = filter.size ? QList<QSize>{*filter.size} : QList<QSize>(std::begin(sizes), std::end(sizes));
        m_languages = filter.language.isEmpty() ? library->clinic.languages : QStringList{filter.language};
        if (!filter.place || filter.place->screen == session::Screen::Staff)
            m_staffItems = staff::staffGallery();
        if (filter.place)
            m_items.removeIf([&filter](const ui::GalleryItem &item) { return item.place.toString() != filter.place->toString(); });
    }

    bool run()
    {
        for (const QSize &size : m_sizes) {
            for (const int scale : scales) {
                ui::FigureStore figures(cacheMiB); // high contrast shows the same pictures
                figures.setDrawsAhead(false);      // of a slider's eleven only two are photographed
                for (const bool contrast : {false, true})
                    shootAll(size, scale, contrast, figures);
            }
        }
        m_writers.waitForDone();
        return m_failed == 0;
    }

private:
    void shootAll(QSize size, int scale, bool contrast, ui::FigureStore &figures)
    {
        m_stale = true;
        session::DisplaySettings display;
        display.textScale = scale;
        display.highContrast = contrast;
        display.lessMotion = true; // nothing may be half way
        HandClock clock;
        ui::Kiosk kiosk(clock, {}, display);
        media::Narrator narrator(std::make_unique<StillOutput>(), clock);
        ui::Narration narration(kiosk, narrator, m_phrasebook);
        StillStaff still(clock);
        ui::Shell shell({kiosk, figures, m_phrasebook, clock, &narration, staff::staffPageOf(still.desk())}, {});
        staff::connectDesk(still.desk(), kiosk, shell);
        NoRepaints noRepaints;
        shell.installEventFilter(&noRepaints);
        shell.resize(size);
        shell.show();
        for (const QString &language : m_languages) {
            const QString set = u"%1x%2-%3-%4-%5"_s.arg(size.width())
                                    .arg(size.height())
                                    .arg(language)
                                    .arg(scale)
                                    .arg(contrast ? u"contrast"_s : u"normal"_s);
            m_folder.mkpath(set);
            m_written.clear();
            m_pictures.clear();
            for (const ui::GalleryItem &item : m_items)
                shoot(item, set, language, kiosk, shell, figures, clock);
            kiosk.setLibrary(m_library, language); // the last of them was without any
            for (const staff::StaffItem &item : m_staffItems)
                shootStaff(item, set, kiosk, shell, still.desk());
            if (!writeSetPage(QDir(m_folder.filePath(set)), m_pictures))
                ++m_failed;
        }
    }

    void shootStaff(const staff::StaffItem &item, const QString &set, ui::Kiosk &kiosk, ui::Shell &shell, staff::StaffDesk &desk)
    {
        session::Place place;
        place.screen = session::Screen::Staff;
        place.step = item.section;
        int parts = 1;
        for (int part = 0; part < parts; ++part) {
            place.part = part;
            (void)kiosk.goTo(place);
            desk.showState(item.state);
            parts = shoot(shell, set, item.name, part);
        }
        m_stale = true;
    }

    void shoot(const ui::GalleryItem &item, const QString &set, const QString &language, ui::Kiosk &kiosk, ui::Shell &shell,
               ui::FigureStore &figures, HandClock &clock)
    {
        // A place is shown as it is; only what touches the session needs a new one after it.
        const bool touchesSession = item.outOfService || item.asking || !item.chosenQuestions.isEmpty();
        if (m_stale || touchesSession || item.place.screen == session::Screen::Welcome || kiosk.session().language != language)
            kiosk.setLibrary(item.outOfService ? nullptr : m_library, language);
        m_stale = touchesSession;
        for (const QString &question : item.chosenQuestions)
            kiosk.handle({.kind = ui::Intent::Kind::ToggleQuestion, .id = question});
        session::Place place = item.place;
        int parts = 1;
        for (int part = 0; part < parts; ++part) {
            place.part = part;
            if (!item.outOfService && place.screen != session::Screen::Welcome)
                (void)kiosk.goTo(place);
            if (item.asking) {
                (void)kiosk.noteTouch();
                clock.advance(65s); // past the allowance of a menu, within the countdown
                kiosk.idle().check();
            }
            figures.waitForDone();
            parts = shoot(shell, set, item.name, part);
        }
    }

    // Writes what is shown; how many parts it has.
    int shoot(ui::Shell &shell, const QString &set, const QString &name, int part)
    {
        QCoreApplication::sendPostedEvents(); // there is no event loop to do so
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const int parts = shell.panel() ? 1 : shell.page()->partCount();
        QImage image = m_canvases.take(shell.size()); // painted into at once: grab() would copy it twice
        shell.render(&image);
        write(std::move(image), set, (parts > 1 ? u"%1-part-%2"_s.arg(name).arg(part + 1) : name) + u".png"_s);
        return parts;
    }

    void write(QImage &&image, const QString &set, const QString &name)
    {
        // A lit structure does not show on a part without its picture: the same picture is written once and shown twice.
        const quint64 print = fingerprint(image);
        const auto written = m_written.constFind(print);
        m_pictures.append({name, written != m_written.constEnd() ? *written : name});
        if (written != m_written.constEnd()) {
            m_canvases.giveBack(std::move(image));
            return;
        }
        m_written.insert(print, name);
        while (m_waiting > waitingPictures)
            m_writers.waitForDone(1);
        ++m_waiting;
        m_writers.start([this, image = std::move(image), path = m_folder.filePath(set + u'/' + name)]() mutable {
            if (!writePng(image, path))
                ++m_failed;
            m_canvases.giveBack(std::move(image));
            --m_waiting;
        });
    }

    QDir m_folder;
    content::LibraryPtr m_library;
    const ui::Phrasebook &m_phrasebook;
    QList<ui::GalleryItem> m_items;
    QList<staff::StaffItem> m_staffItems;
    QList<QSize> m_sizes;
    QStringList m_languages;
    QList<ScreenshotPicture> m_pictures; ///< of the set that is being written
    QHash<quint64, QString> m_written;   ///< its files by their pixels
    Canvases m_canvases;
    QThreadPool m_writers;
    bool m_stale = true; ///< the session is not a fresh one
    std::atomic<int> m_waiting{0};
    std::atomic<int> m_failed{0};
};

} // namespace

QString writeScreenshots(const QString &folder, const content::LibraryPtr &library, const ui::Phrasebook &phrasebook,
                         const ScreenshotFilter &filter)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return u"The folder %1 cannot be made."_s.arg(folder);
    if (!library)
        return u"There is no content to show."_s;
    Gallery pictures(target, library, phrasebook, filter);
    if (!pictures.run())
        return u"Some pictures could not be written into %1. Is the disk full?"_s.arg(folder);
    if (!writeFrontPage(target))
        return u"The index page could not be written into %1. Is the disk full?"_s.arg(folder);
    return {};
}

} // namespace sala::app
