// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "soundbench.h"

#include "app/settings.h"
#include "content/clip.h"
#include "media/deviceoutput.h"
#include "media/narrator.h"
#include "session/clock.h"
#include "support/fakeoutput.h"
#include "ui/figure/clipview.h"
#include "ui/figure/figurestore.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/narration.h"
#include "ui/shell/shell.h"
#include "ui/widgets/control.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::bench {

namespace {

using Kind = ui::Intent::Kind;

constexpr int touches = 40;
constexpr int giveUpMs = 10'000;
constexpr int measuredMs = 5'000;
constexpr qsizetype rate = media::Recording::samplesPerSecond;
constexpr auto hop = 50ms;

// Real time and more: no touch counts as a repeat of the one before, however soon it comes.
class TouchClock final : public session::Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds now() const override { return m_real.now() + m_more; }
    void advance(std::chrono::milliseconds by) { m_more += by; }

private:
    session::MonotonicClock m_real;
    std::chrono::milliseconds m_more{0};
};

// A whole kiosk with a voice.
class Rig
{
public:
    Rig(const content::LibraryPtr &library, const ui::Phrasebook &phrasebook, QSize screen, std::unique_ptr<media::SoundOutput> output,
        const session::Clock &clock, bool lessMotion)
        : m_figures(app::Settings().figureCacheMb), m_kiosk(clock, {}, display(lessMotion)), m_narrator(std::move(output), clock),
          m_narration(m_kiosk, m_narrator, phrasebook), m_shell({m_kiosk, m_figures, phrasebook, clock, &m_narration}, {})
    {
        m_shell.resize(screen);
        m_shell.show();
        m_kiosk.setLibrary(library, u"es"_s);
    }

    void open(const content::Topic &topic, const content::Step &step)
    {
        come(topic, step);
        m_figures.waitForDone();
        paint();
    }

    // As a patient meets the page: its picture may still be being drawn.
    void come(const content::Topic &topic, const content::Step &step)
    {
        session::Place place;
        place.screen = session::Screen::Topic;
        place.topic = topic.id;
        place.step = step.id;
        (void)m_kiosk.goTo(place);
        paint();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    static void paint() { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); }

    [[nodiscard]] ui::Control *listen()
    {
        const QList<ui::Control *> all = m_shell.findChildren<ui::Control *>(u"listen"_s);
        const auto shown = std::find_if(all.begin(), all.end(), [](const ui::Control *each) { return each->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }

    [[nodiscard]] ui::Kiosk &kiosk() { return m_kiosk; }
    [[nodiscard]] media::Narrator &narrator() { return m_narrator; }
    [[nodiscard]] const ui::Shell &shell() const { return m_shell; }

private:
    static session::DisplaySettings display(bool lessMotion)
    {
        session::DisplaySettings display;
        display.lessMotion = lessMotion;
        return display;
    }

    ui::FigureStore m_figures;
    ui::Kiosk m_kiosk;
    media::Narrator m_narrator;
    ui::Narration m_narration;
    ui::Shell m_shell;
};

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Lets the program run until something is so; false when that takes too long.
bool runUntil(const std::function<bool()> &so, int most = giveUpMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!so()) {
        if (timer.elapsed() > most)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return true;
}

double processorSeconds()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

// Percent of one core while the program runs by itself. Waits for events as it does alone: it must not spin.
double processorPercent()
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    QEventLoop loop;
    QTimer::singleShot(measuredMs, &loop, &QEventLoop::quit);
    loop.exec();
    return (processorSeconds() - before) * 100'000.0 / elapsed(timer);
}

} // namespace

SoundBench::SoundBench(content::LibraryPtr library, const ui::Phrasebook &phrasebook, QSize screen)
    : m_library(std::move(library)), m_phrasebook(phrasebook), m_screen(screen)
{}

Samples SoundBench::touchToSound(std::chrono::milliseconds after)
{
    Samples samples;
    TouchClock clock;
    auto output = std::make_unique<media::DeviceOutput>();
    output->open(); // as the program does after its first picture
    Rig rig(m_library, m_phrasebook, m_screen, std::move(output), clock, true);
    if (!m_sink.record())
        return samples;
    for (int i = 0; i < touches; ++i) {
        const content::Topic &topic = m_library->topics[i % m_library->topics.size()];
        rig.come(topic, topic.steps[i % topic.steps.size()]);
        const qsizetype quiet = m_sink.samples() + rate * after.count() / 1000;
        ui::Control *listen = rig.listen();
        if (!listen || !runUntil([&] { return m_sink.samples() >= quiet; }))
            continue;
        clock.advance(1s);
        const qsizetype touched = m_sink.samples();
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(listen, Qt::LeftButton);
        if (runUntil([&] { return m_sink.firstLoud(touched) >= 0; }))
            samples.add(elapsed(timer));
        rig.narrator().stop();
    }
    (void)m_sink.stopRecording();
    return samples;
}

Samples SoundBench::sentenceToLit() const
{
    Samples samples;
    TouchClock clock;
    auto output = std::make_unique<test::FakeOutput>(clock);
    const test::FakeOutput &device = *output;
    Rig rig(m_library, m_phrasebook, m_screen, std::move(output), clock, true);
    for (const content::Topic &topic : m_library->topics) {
        for (const content::Step &shown : topic.steps) {
            rig.open(topic, shown);
            rig.kiosk().handle({.kind = Kind::ReadFrom, .number = 0});
            // To its end, as the clock here runs ahead of the decoder.
            if (!runUntil([&] { return rig.narrator().state() == media::Narrator::State::Playing && device.recording()->isComplete(); },
                          2'000))
                continue;
            for (int i = 0; i < 100; ++i) { // five seconds of each step: two or three sentences
                clock.advance(hop);
                const int before = rig.narrator().sentence();
                QElapsedTimer timer;
                timer.start();
                rig.narrator().look();
                Rig::paint();
                if (before >= 0 && rig.narrator().sentence() != before)
                    samples.add(elapsed(timer));
            }
            rig.narrator().stop();
        }
    }
    return samples;
}

double SoundBench::processorWhileReading()
{
    TouchClock clock;
    Rig rig(m_library, m_phrasebook, m_screen, std::make_unique<media::DeviceOutput>(), clock, true);
    const content::Topic &topic = m_library->topics.first();
    rig.open(topic, topic.steps[1]);
    rig.kiosk().handle({.kind = Kind::ReadFrom, .number = 0});
    if (!runUntil([&] { return rig.narrator().state() == media::Narrator::State::Playing; }))
        return -1;
    return processorPercent();
}

double SoundBench::processorWhileMoving()
{
    TouchClock clock;
    Rig rig(m_library, m_phrasebook, m_screen, std::make_unique<test::FakeOutput>(clock), clock, false);
    for (const content::Topic &topic : m_library->topics) {
        for (const content::Step &shown : topic.steps) {
            const QList<content::Picture> pictures = shown.text.value(u"es"_s).pictures;
            if (pictures.size() != 1 || content::clipBeside(pictures.first().path).isEmpty())
                continue;
            rig.open(topic, shown);
            const auto *clip = rig.shell().findChild<ui::ClipView *>();
            return clip && runUntil([clip] { return clip->player().pictures() > 0; }) ? processorPercent() : -1;
        }
    }
    return -1;
}

} // namespace sala::bench
