// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <memory>

namespace sala::ui {

/// For staff, behind the held corner: which content is in use and what is wrong with the one that is not.
///
/// It changes nothing and shows nothing of a patient, so it needs no PIN.
class StaffPage final : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    [[nodiscard]] int partCount() const override { return m_flow ? m_flow->partCount() : 1; }
    [[nodiscard]] bool isMenu() const override { return true; }

protected:
    void compose(const View &view, QWidget *body) override;

private:
    std::unique_ptr<Flow> m_flow;
};

} // namespace sala::ui
