// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/pages/page.h"

namespace sala::ui {

/// Only when there is no content at all: "please ask our staff" in every language, never a dark screen.
class OutOfServicePage final : public Page
{
    Q_OBJECT

public:
    using Page::Page;

protected:
    void compose(const View &view, QWidget *body) override;
};

} // namespace sala::ui
