// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/contentloader.h"
#include "app/live/contentsource.h"
#include "app/live/contentwatch.h"
#include "app/live/trialmarker.h"
#include "app/live/wentback.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace sala::app {

/// What staff should know about the content that is shown or not shown.
struct ContentNotices
{
    LoadedContent refused;   ///< a folder that is not shown because of its findings; `refusedFolder` empty: none
    bool folderGone = false; ///< the folder in use has disappeared
    bool waiting = false;    ///< another content is ready, and somebody is in a session
    using Why = WentBackWhy;
    QString wentBackFrom; ///< the folder of a content that is not shown any more; empty: none
    Why why = Why::Damaged;
    QStringList damaged; ///< the files that failed
};

/// Which content is shown: loads it, watches it, changes it when nobody is there, goes back when a new one cannot be shown.
///
/// Shows nothing itself: show() asks for it. GUI thread; loading, looking and drawing are elsewhere. The clock outlives it.
class LiveContent final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ContentSource::Places places;
        QString decoder; ///< path of sala-decode
        ContentWatch::Timing timing = {};
        QString language = {}; ///< in which the log says what is wrong with a content; empty: English
    };

    LiveContent(const session::Clock &clock, const Parts &parts, QObject *parent = nullptr);
    ~LiveContent() override;

    /// Loads what is to be shown; show() follows.
    void start();
    /// Whether somebody is in a session or at the staff menu; tell every change.
    void setBusy(bool inSession, bool staffMenuOpen);
    /// A picture could not be drawn while it was to be shown.
    void noteDamaged(const QString &path);
    /// Staff chose a version of the store: it is tried even if it was denied.
    void reload();

    /// Shows a folder for staff; previewStarted() or previewRefused() follows. It ends with endPreview().
    void preview(const QString &folder);
    void endPreview();
    [[nodiscard]] bool previewing() const { return m_preview.library != nullptr; }

    /// Its first pictures are being drawn; until then it may go back.
    [[nodiscard]] bool onTrial() const { return m_trial.has_value(); }
    [[nodiscard]] const LoadedContent &shown() const { return m_shown; }
    [[nodiscard]] const ContentNotices &notices() const { return m_notices; }

signals:
    void show(const sala::app::LoadedContent &content);
    void noticesChanged();
    void previewStarted();
    void previewRefused(const sala::content::Findings &findings);
    void previewEnded();
    /// A version of the store could not be shown: `before` should be its current one again; empty: there was none.
    void denied(const QString &version, const QString &before);

private:
    void load();
    void put(const LoadedContent &content);
    void onFirstLoaded(const LoadedContent &content);
    void showFirst(const LoadedContent &content);
    [[nodiscard]] bool mayBeShown(const LoadedContent &content);
    void giveUp(const LoadedContent &content);
    void noteWentBack(const QString &folder, ContentNotices::Why why);
    void keepWentBack(const QString &instead);
    void recallWentBack(const LoadedContent &content);
    void forgetWentBack();
    void onLoaded(const LoadedContent &content);
    void onRefused(const LoadedContent &content);
    void onPreviewLoaded(const LoadedContent &content);
    void offer(const LoadedContent &content, bool proven);
    void goLiveIfFree();
    void noteNext();
    void onNextNoted();
    void beginTrial();
    void endTrial();
    void judgeTrial();
    void goBack();

    const session::Clock &m_clock;
    QString m_language;
    ContentSource m_source;
    ContentWatch m_watch;
    ContentLoader m_loader;
    ContentLoader m_previewLoader;
    ContentChoice m_choice; ///< what is being loaded, or was loaded last
    ContentNotices m_notices;
    LoadedContent m_shown;
    LoadedContent m_before; ///< shown before; null: only the embedded one
    LoadedContent m_preview;
    std::optional<LoadedContent> m_next; ///< ready, and waits until nobody is there
    bool m_nextProven = false;           ///< it was shown before: no trial
    bool m_nextNoted = false;            ///< its trial is written down
    int m_notings = 0;                   ///< counts what is to be written down; an older answer says nothing
    bool m_noting = false;
    bool m_fallingBack = false; ///< the embedded content is being loaded because nothing else is left
    bool m_showing = false;
    Moment m_moment;
    std::optional<Trial> m_trial;
    std::chrono::milliseconds m_trialBegan{0};
    int m_trials = 0;
    QTimer m_trialTimer;
    QThreadPool m_pool;
    TrialMarker m_marker;
    WentBackFile m_wentBack;
};

} // namespace sala::app
