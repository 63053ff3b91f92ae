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
class TextBlock;

/// A step of a topic: picture beside (portrait: above) heading and text; the text pages where it does not fit.
class StepPage final : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    [[nodiscard]] int partCount() const override { return m_flow ? m_flow->partCount() : 1; }
    [[nodiscard]] int words() const override { return m_words; }
    [[nodiscard]] bool textFits() const override;

protected:
    void compose(const View &view, QWidget *body) override;
    [[nodiscard]] const Flow *flow() const override { return m_flow.get(); }
    void refresh(const View &view) override;

private:
    void fill(const content::Topic &topic, const content::Step &step, const content::StepText &text, const Arrangement &places);
    /// The sources stand below the picture, where they take no room from the words.
    [[nodiscard]] bool standBelowPicture(const content::StepText &text, const Arrangement &places) const;
    void addFigureApart(const QList<content::Picture> &pictures, int height);
    FigurePane *makeFigure(const QList<content::Picture> &pictures, QWidget *parent);
    void prepareNeighbours(const View &view, const content::Topic &topic, const content::Step &step, QSize figure);

    std::unique_ptr<Flow> m_flow;
    QPointer<FigurePane> m_figure;
    int m_words = 0;
};

} // namespace sala::ui
