// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <memory>

namespace sala::ui {

/// The prompt list: choose the questions to ask, then read them on the screen in large type.
class QuestionsPage final : public Page
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

private:
    void addHead(Flow &flow) const;
    void addChoices(const content::QuestionGroup &group);
    void composeChoosing(const View &view, QWidget *body);
    void composeList(const View &view, QWidget *body);
    int addAction(QWidget *body, const QString &name, const QString &icon, const QString &words, const Intent &intent);

    std::unique_ptr<Flow> m_flow;
    int m_words = 0;
};

} // namespace sala::ui
