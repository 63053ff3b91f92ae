// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/shell/chrome.h"
#include "ui/widgets/pillbutton.h"

#include <memory>

namespace sala::test {

/// The bars alone, on a window without a page; for a test to inherit.
class ChromeRig
{
protected:
    /// Bars that nobody has touched yet.
    void begin()
    {
        m_chrome.reset();
        m_host = std::make_unique<QWidget>();
        m_host->show();
        m_chrome = std::make_unique<ui::Chrome>(m_host.get());
    }
    [[nodiscard]] ui::View step(const QString &language = QStringLiteral("es"))
    {
        return m_rig.view(placeOfStep(QStringLiteral("disc"), QStringLiteral("wear")), language);
    }
    /// Null when it does not show.
    [[nodiscard]] ui::PillButton *pill(const QString &name) const
    {
        auto *found = m_host->findChild<ui::PillButton *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] ui::Chrome::Frame layOut(const ui::View &view, QSize size = {1920, 1080})
    {
        m_host->resize(size);
        const ui::Chrome::Frame frame = m_chrome->layOut(view, size);
        m_chrome->showSound(view);
        return frame;
    }

    ViewRig m_rig;
    std::unique_ptr<QWidget> m_host;
    std::unique_ptr<ui::Chrome> m_chrome;
};

} // namespace sala::test
