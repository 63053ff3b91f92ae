// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <memory>

namespace sala::ui {

/// A topic shown as one document in columns: the warning signs, what everyone must know about cell injections,
/// and who made this screen.
class DocumentPage final : public Page
{
    Q_OBJECT

public:
    enum class Kind { WarningSigns, Investigational, About };

    DocumentPage(Kind kind, QWidget *parent);

    [[nodiscard]] int partCount() const override { return m_flow ? m_flow->partCount() : 1; }
    [[nodiscard]] int words() const override { return m_words; }
    [[nodiscard]] bool textFits() const override { return !m_flow || m_flow->fits(); }

protected:
    void compose(const View &view, QWidget *body) override;

private:
    [[nodiscard]] const content::Topic &topic(const View &view) const;
    void addHead(Flow &flow, const View &view) const;
    void addReview(const View &view);
    void addReferences(const View &view);

    Kind m_kind;
    std::unique_ptr<Flow> m_flow;
    int m_words = 0;
};

/// Who checked the content and when, said as it is: awaiting, done, or overdue at `today`.
[[nodiscard]] QStringList reviewLines(const content::Review &review, const Phrases &phrases, const QString &language, QDate today);

} // namespace sala::ui
