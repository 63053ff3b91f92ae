// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "session/idlewatch.h"
#include "session/sessionstate.h"
#include "ui/shell/intent.h"

#include <QObject>

namespace sala::ui {

/// The one who decides: holds the place and the session, turns intents into the next place.
///
/// Knows no widget. Owned by the composition root, GUI thread. `changed()` follows every change; whoever shows
/// the kiosk reads place(), session() and library() then. A content change or an ended session never leaves a
/// place that the content does not have.
class Kiosk final : public QObject
{
    Q_OBJECT

public:
    Kiosk(const session::Clock &clock, const session::IdleLimits &limits, const session::DisplaySettings &room, QObject *parent = nullptr);

    /// Shows a content; null means that there is none: Out of service. `language` empty: the clinic's.
    void setLibrary(content::LibraryPtr library, const QString &language = {});

    [[nodiscard]] const content::LibraryPtr &library() const { return m_library; }
    [[nodiscard]] const session::Place &place() const { return m_place; }
    [[nodiscard]] const session::SessionState &session() const { return m_session; }
    [[nodiscard]] bool asking() const { return m_idle.asking(); }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] bool inSession() const { return m_idle.active(); }

    /// What sessions begin with from now on: the language (empty: the clinic's), the idle time. The present one keeps its own.
    void setRoom(const QString &language, const session::IdleLimits &limits);

    /// Does what a patient wants. An intent that makes no sense here (a lost step, no way back) changes nothing.
    void handle(const Intent &intent);
    /// Goes to a place directly, for `--place`, screenshots and tests; false when the content has no such place.
    bool goTo(const session::Place &place);

    /// A touch or key was seen, before it is acted on. False: it must not reach the page (the session had run out).
    [[nodiscard]] bool noteTouch();
    /// What is shown now, for the idle time: words to read, or a menu.
    void notePage(int words, bool menu);
    [[nodiscard]] session::IdleWatch &idle() { return m_idle; }

    /// A sentence is heard now: it and what it links to are shown. `lit` empty: the picture stays as it is.
    void noteSentence(int sentence, const QString &lit);
    /// The recording has ended or cannot be heard.
    void noteSilence();
    /// Something else is heard: the reading waits at its sentence.
    void notePause();

signals:
    void touched(); ///< something was touched or pressed, whatever comes of it
    void changed();
    void countdownChanged();      ///< only secondsLeft() changed
    void listenAsked();           ///< the patient wants to hear the page that is shown
    void readAsked(int sentence); ///< the patient wants to hear the page from this sentence on

private:
    void go(const session::Place &place);
    void openStaff(const QString &section);
    [[nodiscard]] bool leaveStaff();
    void handleWithoutContent(const Intent &intent);
    void goBack();
    void endSession();
    void toggle(session::Place place);
    bool handleNavigation(const Intent &intent);
    void handleDetail(const Intent &intent);
    void handleSession(const Intent &intent);
    void handleSound(const Intent &intent);
    [[nodiscard]] QString startLanguage() const;

    content::LibraryPtr m_library;
    session::Place m_place;
    session::SessionState m_session;
    session::DisplaySettings m_room;
    session::IdleWatch m_idle;
    QString m_language;
    int m_secondsLeft = 0;
    int m_menuPart = 0; ///< of the staff menu, from which a section of it was opened
};

} // namespace sala::ui
