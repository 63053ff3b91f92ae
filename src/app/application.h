// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commandline.h"
#include "app/live/livecontent.h"
#include "app/settings.h"
#include "session/clock.h"
#include "ui/text/phrasebook.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace sala::ui {
class FigureStore;
class Kiosk;
class Narration;
class Shell;
} // namespace sala::ui

namespace sala::media {
class Narrator;
} // namespace sala::media

namespace sala::totals {
class TotalsStore;
} // namespace sala::totals

namespace sala::app {

class ScreenKeeper;
class SessionCounter;
class StaffServices;

/// The composition root: builds every service once, hands them to each other, starts the kiosk.
///
/// Lives as long as the program, on the GUI thread. The window appears once the content is there; should that take
/// longer than a second it appears before, on paper, and never dark.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(Options options, const SettingsResult &settings);
    ~Application() override;

    /// Begins; the event loop does the rest. Ends it with status 2 when the options name what the content has not.
    void start();
    /// Writes the screenshots and returns the exit status.
    [[nodiscard]] int writeScreenshotsOnly();

private:
    void wireContent();
    void showContent(const LoadedContent &content);
    void showPageAgain(const session::Place &place, const QString &language);
    void noteContent();
    void showWindow();
    void noteFirstPicture();
    void noteTotals();
    [[nodiscard]] bool openWanted();
    void wireStaff();
    void end(int status);

    Options m_options;
    Settings m_settings;
    QList<SettingsProblem> m_problems;
    QElapsedTimer m_sinceStart;
    bool m_firstPicture = false;
    session::MonotonicClock m_clock;
    ui::Phrasebook m_phrasebook;
    QString m_state; ///< folder
    LiveContent m_live;
    std::unique_ptr<ui::FigureStore> m_figures;
    QStringList m_damagedPictures; ///< found while showing what is shown
    bool m_opened = false;         ///< what the options want has been opened
    std::unique_ptr<ui::Kiosk> m_kiosk;
    std::unique_ptr<totals::TotalsStore> m_totals;
    std::unique_ptr<SessionCounter> m_counter;
    std::unique_ptr<media::Narrator> m_narrator;
    std::unique_ptr<ui::Narration> m_narration;
    std::unique_ptr<StaffServices> m_staff;
    std::unique_ptr<ui::Shell> m_shell;
    std::unique_ptr<ScreenKeeper> m_keeper;
};

} // namespace sala::app
