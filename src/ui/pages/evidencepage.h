// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/arrangement.h"
#include "ui/pages/page.h"

#include <QPointer>

#include <memory>

namespace sala::ui {

class FigurePane;

/// A row of the research screen: the claim, both arms as 100 people each, how sure we are, what is not known, the source.
class EvidencePage final : public Page
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
    void fill(const content::Topic &topic, const content::Step &step, const content::StepText &text, const Arrangement &places,
              const QStringList &sources);
    void addGroups(const content::Evidence &evidence, int width);
    void addCertainty(const content::Evidence &evidence);
    void addFindings(const content::Evidence &evidence, int width);
    void addColumns(const content::Evidence &evidence, int width);

    QPointer<FigurePane> m_figure;
    std::unique_ptr<Flow> m_flow;
    int m_words = 0;
};

} // namespace sala::ui
