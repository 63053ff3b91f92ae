// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "content/spoken/script.h"
#include "session/place.h"
#include "session/sessionstate.h"
#include "ui/figure/figurestore.h"
#include "ui/look/look.h"
#include "ui/shell/intent.h"
#include "ui/text/phrasebook.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace sala::ui {

class FigurePane;
class Flow;

/// What can be done with a page's recording.
enum class Sound {
    None,  ///< the page has none: nothing is offered
    Ready, ///< it can be listened to
    Playing,
    Paused,
    Unheard, ///< it has one, but no device can play it: said so
};

/// All that a page needs to show itself: values, and the two services it may ask. Valid while it is shown.
struct View
{
    content::LibraryPtr library;
    session::Place place;
    session::SessionState session;
    Look look;
    const Phrasebook *phrasebook = nullptr;
    FigureStore *figures = nullptr;
    bool titleInPage = false;                      ///< the header had no room for the topic's title
    bool badgeInPage = false;                      ///< the header had no room for "Under study"
    Sound sound = Sound::None;                     ///< whether this page can be heard, and is
    std::optional<content::SpokenSentence> spoken; ///< the sentence that is heard now
    QString otherSentence;                         ///< the same in another language, where both are shown
    QStringList otherSentences;                    ///< all that it can be on this page; empty: only one language is shown
    /// The sentence that holds a character of a text that is shown, -1: none; may be empty.
    std::function<int(const QString &shown, qsizetype character)> sentenceAt;

    [[nodiscard]] const QString &language() const { return session.language; }
    [[nodiscard]] Phrases phrases() const { return {phrasebook, session.language}; }
};

/// True when two views differ at most in what a picture shows (lit structure, slider, size) or in what is open over the page.
[[nodiscard]] bool sameButDetails(const View &a, const View &b);

/// A screen of the kiosk. Shows a View, reports intents, knows no other page.
///
/// Everything it shows is made anew whenever something other than the lit structure or the slider changed, so that
/// language, text size and contrast have one path. Owned by the shell; GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent);

    /// Shows a view in the rectangle the page has.
    void present(const View &view);

    [[nodiscard]] virtual int partCount() const { return 1; }
    /// The part that is shown: the wanted one, or the last there is.
    [[nodiscard]] int part() const;
    /// Words a patient reads on it, for the idle time.
    [[nodiscard]] virtual int words() const { return 0; }
    [[nodiscard]] virtual bool isMenu() const { return false; }
    /// The part on which a sentence stands that can be heard; -1: on all, or none.
    [[nodiscard]] virtual int partOf(const content::SpokenSentence &sentence) const;
    /// All its text stands inside its frame, nothing cut; the layout test asks.
    [[nodiscard]] virtual bool textFits() const { return true; }
    /// A digit, Backspace or Enter, for a page that has use for it.
    virtual void typed(Qt::Key key) { Q_UNUSED(key) }
    [[nodiscard]] virtual bool takesTyping() const { return false; }

signals:
    void wanted(const sala::ui::Intent &intent);

protected:
    /// Builds everything into `body`, which fills the page.
    virtual void compose(const View &view, QWidget *body) = 0;
    /// Only the lit structure or the slider changed.
    virtual void refresh(const View &view) { Q_UNUSED(view) }

    /// Builds the body anew, for a page that shows more than its View.
    void composeAnew();

    [[nodiscard]] const View &view() const { return m_view; }
    void want(const Intent &intent) { emit wanted(intent); }
    /// A picture whose touches, slider and size are reported as intents.
    [[nodiscard]] FigurePane *makePane(const QList<content::Picture> &pictures, QWidget *parent);
    /// What its text stands in, for pages that have several parts.
    [[nodiscard]] virtual const Flow *flow() const { return nullptr; }
    /// Does what a touched word says.
    void followLink(const content::Run &run);

private:
    void showSpoken();

    View m_view;
    QSize m_composedSize;
    QWidget *m_body = nullptr;
};

} // namespace sala::ui
