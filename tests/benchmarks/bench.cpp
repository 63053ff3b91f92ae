// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "figurebench.h"
#include "measure.h"
#include "soundbench.h"

#include "app/contentloader.h"
#include "app/memory.h"
#include "app/settings.h"
#include "session/clock.h"
#include "ui/figure/figurestore.h"
#include "ui/look/metrics.h"
#include "ui/shell/gallery.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/shell.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/control.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using sala::bench::Samples;
using sala::session::Place;
using sala::session::Screen;

constexpr int starts = 15;
constexpr int rounds = 6; // walks through all steps
constexpr QSize screen{1920, 1080};
constexpr int startTimeoutMs = 10'000;

// Moved by hand, so that no touch counts as a repeat of the one before.
class HandClock final : public sala::session::Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    void advance() { m_now += 600ms; }

private:
    std::chrono::milliseconds m_now{1h};
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// From the start of the process to its own word that the first complete picture is painted.
Samples measureStart()
{
    Samples samples;
    for (int i = 0; i < starts; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral(SALA_PROGRAM), {u"--windowed"_s, u"%1x%2"_s.arg(screen.width()).arg(screen.height())});
        QByteArray said;
        while (timer.elapsed() < startTimeoutMs && !said.contains("first complete picture")) {
            process.waitForReadyRead(100);
            said += process.readAll();
        }
        if (said.contains("first complete picture"))
            samples.add(milliseconds(timer));
        process.terminate();
        process.waitForFinished(2000);
    }
    return samples;
}

class Bench
{
public:
    Bench(sala::content::LibraryPtr library, const sala::ui::Phrasebook &phrasebook)
        : m_figures(sala::app::Settings().figureCacheMb), m_kiosk(m_clock, {}, {}), m_shell({m_kiosk, m_figures, phrasebook, m_clock}, {}),
          m_library(std::move(library))
    {
        m_shell.resize(screen);
        m_shell.show();
        m_kiosk.setLibrary(m_library, u"es"_s);
        settle();
    }

    // A real press and release on a control, until the window is painted.
    double tap(const QString &name)
    {
        const QList<sala::ui::Control *> controls = m_shell.findChildren<sala::ui::Control *>(name);
        const auto shown = std::find_if(controls.begin(), controls.end(), [](const auto *each) { return each->isVisible(); });
        if (shown == controls.end())
            return -1;
        sala::ui::Control *control = *shown;
        m_clock.advance();
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(control, Qt::LeftButton);
        m_shell.repaint();
        return milliseconds(timer);
    }

    void settle()
    {
        m_figures.waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // exec() does so by itself
        m_shell.repaint();
    }

    Samples walk(const QString &control, bool switchBack)
    {
        Samples samples;
        for (int round = 0; round < rounds; ++round) {
            for (const sala::content::Topic &topic : m_library->topics) {
                for (const sala::content::Step &step : topic.steps) {
                    Place place;
                    place.screen = Screen::Topic;
                    place.topic = topic.id;
                    place.step = step.id;
                    (void)m_kiosk.goTo(place);
                    settle();
                    const double time = tap(control);
                    if (time >= 0)
                        samples.add(time);
                    if (switchBack)
                        (void)tap(u"language_es"_s);
                }
            }
        }
        return samples;
    }

    qint64 memoryAtHome()
    {
        Place home;
        home.screen = Screen::Home;
        (void)m_kiosk.goTo(home);
        settle();
        return sala::bench::proportionalSetKiB();
    }

private:
    HandClock m_clock;
    sala::ui::FigureStore m_figures;
    sala::ui::Kiosk m_kiosk;
    sala::ui::Shell m_shell;
    sala::content::LibraryPtr m_library;
};

void print(QTextStream &out, const QString &what, const Samples &samples, const QString &aim)
{
    out << what.leftJustified(36) << "p50 " << QString::number(samples.percentile(50), 'f', 1).rightJustified(6) << " ms   p99 "
        << QString::number(samples.percentile(99), 'f', 1).rightJustified(6) << " ms   runs " << samples.count() << "   aim " << aim
        << Qt::endl;
}

void printFigures(QTextStream &out, const sala::bench::FigureBench &bench, QSize size, int leastPictures)
{
    const QString on = u" %1x%2"_s.arg(size.width()).arg(size.height());
    print(out, u"structure lit,"_s + on, bench.highlight(), u"the next frame, 16 ms"_s);
    const Samples pictures = bench.sliderPictures();
    out << (u"slider,"_s + on).leftJustified(36) << "p50 " << pictures.percentile(50) << " pictures a second   least "
        << pictures.percentile(1) << "   sliders " << pictures.count() << "   aim " << leastPictures << Qt::endl;
}

void printSound(QTextStream &out, sala::bench::SoundBench &bench, QSize size)
{
    print(out, u"sentence heard to lit"_s, bench.sentenceToLit(), u"the next frame, 16 ms"_s);
    out << "processor while a clip moves        " << QString::number(bench.processorWhileMoving(), 'f', 1) << " % of one core, "
        << size.width() << "x" << size.height() << Qt::endl;
    if (!bench.start()) {
        out << "touch to sound                      not measured: there is no PulseAudio here" << Qt::endl;
        return;
    }
    for (const std::chrono::milliseconds after : {0ms, 50ms, 100ms, 300ms, 1000ms})
        print(out, u"Listen to sound, %1 s later"_s.arg(static_cast<double>(after.count()) / 1000), bench.touchToSound(after), u"150 ms"_s);
    out << "processor while it is read aloud    " << QString::number(bench.processorWhileReading(), 'f', 1) << " % of one core" << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    sala::app::keepMemoryTight();
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(QFont(sala::ui::fontFamily()));
    const sala::app::LoadedContent content = sala::app::loadContent({}, {});
    QTextStream out(stdout);
    if (!content.library) {
        out << "There is no content to measure." << Qt::endl;
        return 1;
    }
    sala::ui::Phrasebook phrasebook;
    phrasebook.load(content.library->clinic.languages, {u":/i18n"_s});
    out << "Sala " << SALA_VERSION << ", " << screen.width() << "x" << screen.height() << ", platform " << QGuiApplication::platformName()
        << Qt::endl;
    print(out, u"start to first complete picture"_s, measureStart(), u"p50 250 ms"_s);
    Bench bench(content.library, phrasebook);
    const qint64 home = bench.memoryAtHome();
    print(out, u"tap (Next) to painted"_s, bench.walk(u"next"_s, false), u"p99 16 ms"_s);
    print(out, u"language switch to painted"_s, bench.walk(u"language_en"_s, true), u"p99 33 ms"_s);
    const qint64 afterEveryStep = bench.memoryAtHome(); // before the other kiosks of this process leave their traces
    const QSize large(3840, 2160);
    const sala::bench::FigureBench figures(content.library, phrasebook, screen);
    printFigures(out, figures, screen, 50);
    printFigures(out, sala::bench::FigureBench(content.library, phrasebook, large), large, 30);
    print(out, u"picture after a step, cold"_s, figures.figureReady({}), u"150 ms"_s);
    const QTemporaryDir kept;
    (void)figures.figureReady(kept.path());
    print(out, u"picture after a step, kept on disk"_s, figures.figureReady(kept.path()), u"150 ms"_s);
    out << "cache of drawn pictures             " << QString::number(figures.cacheMiB(), 'f', 0) << " MiB" << Qt::endl;
    out << "memory (PSS) at Home                " << home / 1024 << " MiB" << Qt::endl;
    out << "memory (PSS) after every step       " << afterEveryStep / 1024 << " MiB   aim 120 MiB" << Qt::endl;
    sala::bench::SoundBench sound(content.library, phrasebook, screen);
    printSound(out, sound, screen);
    return 0;
}
