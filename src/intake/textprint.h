// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"

namespace sala::intake {

/// What a patient reads as one string, so that two contents can be compared wherever their pictures lie. Pure.
class TextPrint final
{
public:
    explicit TextPrint(const QString &root) : m_root(root) {}

    [[nodiscard]] QString of(const content::Topic &topic) const; ///< without its steps
    [[nodiscard]] QString of(const content::Step &step) const;
    [[nodiscard]] QString of(const content::GlossaryEntry &entry) const;
    [[nodiscard]] QString of(const content::Question &question) const;

private:
    [[nodiscard]] QString of(const content::Picture &picture) const;
    [[nodiscard]] static QString of(const content::Runs &runs);
    [[nodiscard]] QString of(const content::StepText &text) const;
    [[nodiscard]] static QString of(const content::Evidence &evidence);

    QString m_root;
};

} // namespace sala::intake
