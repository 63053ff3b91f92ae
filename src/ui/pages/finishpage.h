// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <memory>

namespace sala::ui {

/// After a topic's last step: the next topic, the topic's questions, home.
class FinishPage final : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    [[nodiscard]] int partCount() const override { return m_flow ? m_flow->partCount() : 1; }
    [[nodiscard]] bool isMenu() const override { return true; }
    [[nodiscard]] bool textFits() const override { return !m_flow || m_flow->fits(); }

protected:
    void compose(const View &view, QWidget *body) override;
    [[nodiscard]] const Flow *flow() const override { return m_flow.get(); }

private:
    void addCard(const QString &name, const QString &title, const QString &summary, const QString &icon, const content::Picture &picture,
                 const Intent &intent);

    std::unique_ptr<Flow> m_flow;
};

} // namespace sala::ui
