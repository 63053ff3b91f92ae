// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <memory>

namespace sala::ui {

class ChoiceButton;
class FigurePane;
class PillButton;

/// One plain question about the topic. It grades the page, never the person: a wrong answer is answered in
/// other words and leads to the very step that explains it.
class CheckPage final : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    [[nodiscard]] int partCount() const override { return m_flow ? m_flow->partCount() : 1; }
    [[nodiscard]] int words() const override { return m_words; }
    [[nodiscard]] bool textFits() const override { return !m_flow || m_flow->fits(); }

protected:
    void compose(const View &view, QWidget *body) override;
    [[nodiscard]] const Flow *flow() const override { return m_flow.get(); }
    void refresh(const View &view) override;

private:
    void fill(const content::Topic &topic, const content::StepText &text, TextRole heading, QSize column);
    void addOptions(const content::StepText &text);
    void addAnswer(const content::Topic &topic, const content::StepText &text, const content::Option &chosen, int column);
    void addWaysOn(const Intent &explaining, int width);
    ChoiceButton *makeExplain(const Intent &intent, QWidget *parent);
    PillButton *makeAgain(QWidget *parent);

    QPointer<FigurePane> m_figure;
    std::unique_ptr<Flow> m_flow;
    int m_words = 0;
};

} // namespace sala::ui
