// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/request.h"
#include "staff/staffstate.h"
#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <functional>

namespace sala::staff {

/// One section of the menu while it is composed: words and controls, one below the other, paged by a Flow.
///
/// Short-lived, on the stack of StaffPage; what it makes belongs to the page's body and reports through `ask`. GUI thread.
class Sheet final
{
public:
    using Ask = std::function<void(const Request &)>;

    /// A button that asks for something.
    struct Action
    {
        QString name; ///< of the control
        QString icon;
        QString words;
        Request request;
        bool primary = false;
    };

    /// `width`: of the column it is set in, pixels.
    Sheet(const ui::View &view, const StaffState &state, Ask ask, ui::Flow &flow, int width);

    [[nodiscard]] const StaffState &state() const
    {
        m_showsState = true;
        return m_state;
    }
    /// Whether anything of the state was asked for.
    [[nodiscard]] bool showsState() const { return m_showsState; }
    [[nodiscard]] const ui::View &view() const { return m_view; }
    [[nodiscard]] const ui::Look &look() const { return m_view.look; }
    [[nodiscard]] QString words(const char *phrase) const { return m_view.phrases()(phrase); }
    [[nodiscard]] const Ask &ask() const { return m_ask; }

    void title(const QString &words);
    /// A title with what follows, within a section.
    void subtitle(const QString &words);
    void text(const QString &words);
    void soft(const QString &words, bool keepWithNext = false); ///< less important
    void point(const QString &words);                           ///< of a list
    void note(const QString &words);
    void warning(const QString &words);
    /// Buttons side by side as far as there is room.
    void actions(const QList<Action> &actions);
    /// Tiles of one size in as many columns as their words allow.
    void tiles(const QList<Action> &tiles);
    /// A value with a button to make it less and one to make it more; either may be missing at the end of the range.
    void stepper(const QString &name, const QString &label, const QString &value, const Request &less, const Request &more);
    /// Several to choose one from.
    void choices(const QList<Action> &choices, const QString &chosen);
    /// A card: a title with a line below it.
    void card(const QString &name, const QString &icon, const QString &title, const QString &line, const Request &request);
    /// Anything else, of a height.
    void widget(int height, ui::Flow::Maker make);
    [[nodiscard]] int width() const { return m_width; }

private:
    [[nodiscard]] int gap() const;
    void add(int height, ui::Flow::Maker make, int spaceBefore);

    const ui::View &m_view;
    const StaffState &m_state;
    Ask m_ask;
    ui::Flow &m_flow;
    int m_width;
    bool m_first = true;
    mutable bool m_showsState = false;
};

} // namespace sala::staff
