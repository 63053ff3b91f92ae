// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <QSet>

#include <functional>
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
    [[nodiscard]] const Flow *flow() const override { return m_flow.get(); }

private:
    [[nodiscard]] const content::Topic &topic(const View &view) const;
    void addHead(Flow &flow, const View &view) const;
    void addReview(const View &view);
    void addReferences(const View &view);

    Kind m_kind;
    std::unique_ptr<Flow> m_flow;
    int m_words = 0;
};

/// What to do with a warning sign: tell staff, in the clinic's words or else in ours; outside the clinic, whom to call.
[[nodiscard]] QString warningCall(const content::Library &library, const QString &language, const QString &tellStaff,
                                  const QString &orCall);
/// The sources that some text of the content cites, by id.
[[nodiscard]] QSet<QString> citedReferences(const content::Library &library, const QString &language);

/// Who checked the content and when, said as it is: awaiting, done, or overdue at `today`.
[[nodiscard]] QStringList reviewLines(const content::Review &review, const std::function<QString(const char *)> &phrases,
                                      const QString &language, QDate today);

} // namespace sala::ui
