// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "figurebench.h"

#include "app/settings.h"
#include "session/clock.h"
#include "ui/figure/figurestore.h"
#include "ui/figure/figureview.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace sala::bench {

namespace {

using Kind = ui::Intent::Kind;

constexpr qint64 mebibyte = 1024 * 1024;

// A whole kiosk in a window of one size.
class Rig
{
public:
    Rig(const content::LibraryPtr &library, const ui::Phrasebook &phrasebook, QSize screen, std::shared_ptr<ui::FigureCache> disk = nullptr)
        : m_figures(app::Settings().figureCacheMb, std::move(disk)), m_kiosk(m_clock, {}, still()),
          m_shell({m_kiosk, m_figures, phrasebook, m_clock}, {})
    {
        m_shell.resize(screen);
        m_shell.show();
        m_kiosk.setLibrary(library, u"es"_s);
        settle();
    }

    void open(const content::Topic &topic, const content::Step &step)
    {
        session::Place place;
        place.screen = session::Screen::Topic;
        place.topic = topic.id;
        place.step = step.id;
        (void)m_kiosk.goTo(place);
    }

    void settle()
    {
        m_figures.waitForDone();
        paint();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    // What the event loop would do next: paint what has changed, and only that.
    static void paint() { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); }

    double timeOf(const ui::Intent &intent)
    {
        QElapsedTimer timer;
        timer.start();
        m_kiosk.handle(intent);
        paint();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    [[nodiscard]] ui::FigureView *figure() const
    {
        const QList<ui::FigureView *> all = m_shell.page()->findChildren<ui::FigureView *>();
        for (ui::FigureView *view : all) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }

    [[nodiscard]] ui::FigureStore &figures() { return m_figures; }

private:
    static session::DisplaySettings still()
    {
        session::DisplaySettings display;
        display.lessMotion = true; // the picture itself is measured, not how a page slides in
        return display;
    }

    session::MonotonicClock m_clock;
    ui::FigureStore m_figures;
    ui::Kiosk m_kiosk;
    ui::Shell m_shell;
};

template <typename Visit>
void everyStep(const content::Library &library, Visit visit)
{
    for (const content::Topic &topic : library.topics) {
        for (const content::Step &step : topic.steps)
            visit(topic, step, step.text.value(u"es"_s));
    }
}

} // namespace

FigureBench::FigureBench(content::LibraryPtr library, const ui::Phrasebook &phrasebook, QSize screen)
    : m_library(std::move(library)), m_phrasebook(phrasebook), m_screen(screen)
{}

Samples FigureBench::highlight() const
{
    Samples samples;
    Rig rig(m_library, m_phrasebook, m_screen);
    everyStep(*m_library, [&](const content::Topic &topic, const content::Step &step, const content::StepText &) {
        rig.open(topic, step);
        rig.settle();
        for (const content::Structure &structure : m_library->structures) {
            if (const ui::FigureView *figure = rig.figure(); figure && figure->centreOf(structure.id).x() >= 0)
                samples.add(rig.timeOf({.kind = Kind::Light, .id = structure.id}));
        }
    });
    return samples;
}

Samples FigureBench::sliderPictures() const
{
    Samples samples;
    Rig rig(m_library, m_phrasebook, m_screen);
    everyStep(*m_library, [&](const content::Topic &topic, const content::Step &step, const content::StepText &text) {
        if (text.pictures.size() < 2)
            return;
        rig.open(topic, step);
        rig.settle();
        QElapsedTimer timer;
        timer.start();
        int pictures = 0;
        for (int value = 0; value <= 200; value += 2, ++pictures)
            (void)rig.timeOf({.kind = Kind::Slide, .number = value <= 100 ? value : 200 - value});
        samples.add(pictures * 1000.0 / (static_cast<double>(timer.nsecsElapsed()) / 1e6));
    });
    return samples;
}

Samples FigureBench::figureReady(const QString &diskFolder) const
{
    Samples samples;
    everyStep(*m_library, [&](const content::Topic &topic, const content::Step &step, const content::StepText &text) {
        if (text.pictures.isEmpty())
            return;
        // A kiosk of its own for each step: nothing was drawn ahead.
        const auto disk = diskFolder.isEmpty() ? nullptr : std::make_shared<ui::FigureCache>(diskFolder, 256 * mebibyte);
        Rig rig(m_library, m_phrasebook, m_screen, disk);
        QElapsedTimer timer;
        timer.start();
        rig.open(topic, step);
        const ui::FigureView *figure = rig.figure();
        while (figure && !figure->isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        Rig::paint();
        if (figure)
            samples.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        rig.settle();
    });
    return samples;
}

double FigureBench::cacheMiB() const
{
    Rig rig(m_library, m_phrasebook, m_screen);
    everyStep(*m_library, [&](const content::Topic &topic, const content::Step &step, const content::StepText &) {
        rig.open(topic, step);
        rig.settle();
    });
    return rig.figures().memoryKiB() / 1024.0;
}

} // namespace sala::bench
