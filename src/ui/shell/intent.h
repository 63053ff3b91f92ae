// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionstate.h"

#include <QMetaType>
#include <QPoint>
#include <QString>

namespace sala::ui {

/// What a patient wants, as a page reports it; the kiosk alone decides what comes of it. A plain value.
struct Intent
{
    enum class Kind {
        GoHome,
        OpenTopic, ///< id
        OpenStep,  ///< id: topic, step
        Next,      ///< number: the part shown, total: the parts there are
        Back,
        OpenCard, ///< id: glossary entry
        CloseCard,
        Light,          ///< id: structure; empty or the lit one: none
        Slide,          ///< number: 0..100
        Enlarge,        ///< point: what is to be in the middle, thousandths of the picture's frame
        ShowWhole,      ///< the picture at its usual size again
        Answer,         ///< number: index of the answer
        Listen,         ///< reads the page aloud, or waits, or goes on
        Again,          ///< the sentence that was read last, once more
        ReadFrom,       ///< number: the sentence to read from
        ShowSentence,   ///< number: the sentence to show in both languages, without the voice
        ReadAll,        ///< id: the language in which every page is to be read from now on; begins at Home
        ShowPart,       ///< number: the part of the page that holds what is being read
        OpenQuestions,  ///< id: group to begin with, may be empty
        ToggleQuestion, ///< id
        ShowList,       ///< the chosen questions in large type
        ChangeList,     ///< back to choosing
        OpenWarnings,
        OpenAbout,
        OpenInvestigational,
        OpenStaff, ///< id: a section of the staff menu; empty: the PIN pad
        OpenSettings,
        CloseSettings,
        ShowAids,    ///< number: which part of the reading aids
        SetLanguage, ///< id: language code
        SetDisplay,  ///< display
        End,
    };
    Kind kind = Kind::GoHome;
    QString id = {};
    QString step = {};
    int number = 0;
    int total = 0;
    QPoint point = {};
    session::DisplaySettings display = {};
};

} // namespace sala::ui

Q_DECLARE_METATYPE(sala::ui::Intent)
