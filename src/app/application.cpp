// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/application.h"

#include "app/live/storecommand.h"
#include "app/memory.h"
#include "app/screenkeeper.h"
#include "app/screenshotindex.h"
#include "app/screenshotprocesses.h"
#include "app/screenshots.h"
#include "app/sessioncounter.h"
#include "app/staffservices.h"
#include "app/statefolder.h"
#include "app/stopsignal.h"
#include "media/deviceoutput.h"
#include "totals/totalsstore.h"
#include "ui/figure/figurestore.h"
#include "ui/shell/intent.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/narration.h"
#include "ui/shell/shell.h"
#include "ui/text/staffphrases.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::app {

namespace {

constexpr auto lookForSoundAfter = 800ms;
constexpr auto patience = 1s; // with slow content the window comes before it
/// Where content may come from; an explicit folder leaves the state folder alone.
ContentSource::Places placesOf(const Options &options, const Settings &settings)
{
    return {options.contentFolder, settings.contentFolder, stateFolder(settings.stateFolder)};
}

} // namespace

std::shared_ptr<ui::FigureCache> figureCache(const Settings &settings)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    if (settings.figureFolderMb == 0)
        return nullptr;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/figures"_s;
    return std::make_shared<ui::FigureCache>(settings.figureFolder.isEmpty() ? own : settings.figureFolder,
                                             settings.figureFolderMb * mebibyte);
}

Application::Application(Options options, const SettingsResult &settings)
    : m_options(std::move(options)), m_settings(settings.settings), m_problems(settings.problems),
      m_state(stateFolder(m_settings.stateFolder)), m_live(m_clock, {placesOf(m_options, m_settings), findDecoder(), {}, m_options.preview})
{
    m_sinceStart.start();
    for (const SettingsProblem &problem : m_problems)
        qWarning("%s", qUtf8Printable(problem.toString()));
    m_figures = std::make_unique<ui::FigureStore>(m_settings.figureCacheMb, figureCache(m_settings));
    m_kiosk = std::make_unique<ui::Kiosk>(m_clock, m_settings.idle, m_settings.display);
    m_totals = std::make_unique<totals::TotalsStore>(stateFolder(m_settings.stateFolder));
    m_counter =
        std::make_unique<SessionCounter>(*m_kiosk, *m_totals, [this] { return !m_options.preview.isEmpty() || m_live.previewing(); });
    connect(m_totals.get(), &totals::TotalsStore::stateChanged, this, &Application::noteTotals);
    ui::Shell::Options shell;
    shell.repeatTap = m_settings.repeatTap;
    shell.pixelsPerMm = m_settings.pixelsPerMm;
    shell.keypad = m_settings.keypad;
    shell.countdownSeconds = static_cast<int>(m_settings.idle.countdown.count());
    m_phrasebook.load({u"es"_s, u"en"_s}, {u":/i18n"_s});
    auto output = std::make_unique<media::DeviceOutput>();
    // Qt looks for sound devices for a tenth of a second: after the first picture, before anyone can have touched Listen.
    QTimer::singleShot(lookForSoundAfter, output.get(), [device = output.get()] { device->open(); });
    m_narrator = std::make_unique<media::Narrator>(std::move(output), m_clock);
    m_narration = std::make_unique<ui::Narration>(*m_kiosk, *m_narrator, m_phrasebook);
    m_narration->setVolumeBound(m_settings.volumeBound);
    m_staff =
        std::make_unique<StaffServices>(StaffServices::Parts{m_clock, *m_kiosk, *m_narrator, m_phrasebook, *m_totals, m_settings, m_state});
    m_shell = std::make_unique<ui::Shell>(
        ui::Shell::Services{*m_kiosk, *m_figures, m_phrasebook, m_clock, m_narration.get(), m_staff->page()}, shell);
    wireContent();
    wireStaff();
    connect(m_figures.get(), &ui::FigureStore::ready, this, &Application::noteFirstPicture, Qt::QueuedConnection);
}

Application::~Application() = default;

void Application::wireContent()
{
    connect(&m_live, &LiveContent::show, this, &Application::showContent);
    connect(&m_live, &LiveContent::noticesChanged, this, &Application::noteContent);
    connect(&m_live, &LiveContent::denied, this, [this](const QString &version, const QString &before) {
        qWarning("content: version %s could not be shown; it is not tried again", qUtf8Printable(version));
        rollBackStore(m_state, before);
    });
    connect(m_kiosk.get(), &ui::Kiosk::changed, &m_live, [this] {
        const bool patient = m_kiosk->inSession() && m_options.preview.isEmpty(); // whoever writes content waits for the change
        m_live.setBusy(patient, m_kiosk->place().screen == session::Screen::Staff);
    });
    connect(m_figures.get(), &ui::FigureStore::damaged, this, [this](const QString &path) {
        qWarning("content: the picture %s cannot be drawn; its description is shown instead", qUtf8Printable(path));
        m_damagedPictures.append(path);
        m_live.noteDamaged(path);
        noteContent();
    });
}

void Application::start()
{
    auto *stop = new StopSignal(this);
    connect(stop, &StopSignal::received, this, [this] { end(0); });
    m_live.start();
    QTimer::singleShot(patience, this, &Application::showWindow);
}

void Application::showWindow()
{
    if (m_shell->isVisible())
        return;
    if (m_options.windowed || m_options.fitWindow) {
        m_shell->setFixedSize(m_options.windowed ? *m_options.windowed : fittingWindow(m_shell->screen()->availableSize()));
        m_shell->show();
        return;
    }
    m_keeper = std::make_unique<ScreenKeeper>(m_shell.get(), m_settings.screenName);
    if (m_settings.pixelsPerMm <= 0) {
        connect(m_keeper.get(), &ScreenKeeper::screenChanged, m_shell.get(),
                [this](const QScreen *screen) { m_shell->setPixelsPerMm(believablePixelsPerMm(screen)); });
    }
    m_shell->keepFullScreen();
    m_keeper->showFullScreen();
}

void Application::noteContent()
{
    m_staff->desk().setContent(contentStatus(m_live.shown(), m_live.notices(), m_damagedPictures, m_problems, m_state));
}

void Application::wireStaff()
{
    m_staff->connectTo(*m_shell);
    staff::StaffDesk &desk = m_staff->desk();
    connect(m_staff.get(), &StaffServices::previewWanted, &m_live, &LiveContent::preview);
    connect(m_staff.get(), &StaffServices::previewEndWanted, &m_live, &LiveContent::endPreview);
    connect(m_staff.get(), &StaffServices::reloadWanted, &m_live, &LiveContent::reload);
    connect(&m_live, &LiveContent::previewStarted, &desk, &staff::StaffDesk::previewStarted);
    connect(&m_live, &LiveContent::previewEnded, &desk, &staff::StaffDesk::previewEnded);
    connect(&m_live, &LiveContent::previewRefused, &desk, [this, &desk](const content::Findings &findings) {
        const QString &language = m_kiosk->session().language;
        desk.previewFailed(findings.isEmpty() ? m_phrasebook.text(language, ui::phrase::ToolUnclear)
                                              : content::inLanguage(findings.first(), language));
    });
    connect(m_staff.get(), &StaffServices::roomChanged, this, [this](const staff::RoomSettings &room) {
        m_settings.defaultLanguage = room.language;
        m_narration->setVolumeBound(room.volumeBound);
    });
    connect(m_staff.get(), &StaffServices::restartWanted, this, [this] { end(restartStatus); });
    connect(m_staff.get(), &StaffServices::leaveWanted, this, [this] { end(0); });
}

void Application::end(int status)
{
    m_shell->allowClose();
    QCoreApplication::exit(status);
}

void Application::showContent(const LoadedContent &content)
{
    m_damagedPictures.clear();
    m_figures->clear();
    if (content.library) {
        m_phrasebook.load(content.library->clinic.languages, {content.library->root + u"/translations"_s, u":/i18n"_s});
        qInfo("content: %s, version %s", qUtf8Printable(content.library->root), qUtf8Printable(content.library->version));
    }
    const session::Place before = m_kiosk->place();
    const QString language = m_kiosk->session().language;
    m_kiosk->setLibrary(content.library, m_options.language.isEmpty() ? m_settings.defaultLanguage : m_options.language);
    if (!m_options.preview.isEmpty() && m_opened)
        showPageAgain(before, language);
    noteContent();
    if (m_opened || openWanted())
        showWindow();
}

// Whoever writes content looks at the page that was changed; it may be gone.
void Application::showPageAgain(const session::Place &place, const QString &language)
{
    if (place.screen == session::Screen::Welcome || place.screen == session::Screen::OutOfService || place.screen == session::Screen::Staff)
        return;
    session::Place page;
    page.screen = place.screen;
    page.topic = place.topic;
    page.step = place.step;
    m_kiosk->handle({.kind = ui::Intent::Kind::SetLanguage, .id = language});
    (void)m_kiosk->goTo(page);
}

bool Application::openWanted()
{
    m_opened = true;
    const content::LibraryPtr &library = m_kiosk->library();
    QString problem;
    if (library && !m_options.language.isEmpty() && !library->clinic.languages.contains(m_options.language))
        problem = u"sala: --lang %1: the content has the languages %2."_s.arg(m_options.language, library->clinic.languages.join(u", "_s));
    else if (library && m_options.place && !m_kiosk->goTo(*m_options.place))
        problem = u"sala: --place %1: the content has no such topic or step."_s.arg(m_options.place->toString());
    if (problem.isEmpty())
        return true;
    QTextStream(stderr) << problem << Qt::endl;
    QCoreApplication::exit(wrongUse);
    return false;
}

void Application::noteTotals()
{
    if (!m_totals->putAside().isEmpty())
        qWarning("totals: the database was damaged; it is kept as %s, and a new one was begun", qUtf8Printable(m_totals->putAside()));
    if (!m_totals->problem().isEmpty())
        qWarning("totals: kept in memory for now: %s", qUtf8Printable(m_totals->problem()));
}

void Application::noteFirstPicture()
{
    if (m_firstPicture || !m_shell->isVisible())
        return;
    m_firstPicture = true;
    m_shell->repaint();
    qInfo("first complete picture %lld ms after the start", m_sinceStart.elapsed());
}

int Application::writeScreenshotsOnly()
{
    keepMemoryAtHand();
    const LoadedContent content =
        loadContent(m_options.contentFolder.isEmpty() ? m_settings.contentFolder : m_options.contentFolder, findDecoder());
    ScreenshotFilter filter{m_options.windowed, m_options.language, m_options.place};
    QStringList others; // each in a process of its own, the first language in this one
    if (content.library) {
        m_phrasebook.load(content.library->clinic.languages, {content.library->root + u"/translations"_s, u":/i18n"_s});
        others = filter.language.isEmpty() ? content.library->clinic.languages.mid(1) : QStringList{};
        if (!others.isEmpty())
            filter.language = content.library->clinic.languages.first();
    }
    ScreenshotProcesses processes(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1), others);
    QString problem = writeScreenshots(m_options.screenshotsFolder, content.library, m_phrasebook, filter);
    if (problem.isEmpty() && !processes.waitForDone())
        problem = u"The pictures of %1 were not all written into %2."_s.arg(others.join(u", "_s), m_options.screenshotsFolder);
    if (problem.isEmpty() && !writeFrontPage(QDir(m_options.screenshotsFolder))) // again: now every language is there
        problem = u"The index page could not be written into %1. Is the disk full?"_s.arg(m_options.screenshotsFolder);
    if (problem.isEmpty())
        return 0;
    QTextStream(stderr) << u"sala: "_s << problem << Qt::endl;
    return 1;
}

} // namespace sala::app
