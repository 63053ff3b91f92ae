// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/pages/steppage.h"

#include <functional>
#include <memory>

namespace sala::test {

/// Steps of the small content's topic about the disc, each on a page alone; for a test to inherit.
class StepRig
{
protected:
    [[nodiscard]] static std::unique_ptr<ui::StepPage> shown(const ui::View &view, QSize size = {1800, 850})
    {
        auto page = std::make_unique<ui::StepPage>(nullptr);
        page->resize(size);
        page->show();
        page->present(view);
        return page;
    }
    [[nodiscard]] ui::View step(const QString &id, const QString &language = QStringLiteral("es"))
    {
        return m_rig.view(placeOfStep(QStringLiteral("disc"), id), language);
    }
    /// Shows the content from now on with its first step changed, in all languages.
    void changeFirst(const std::function<void(content::StepText &)> &how)
    {
        content::Library library = makeLibrary();
        for (content::StepText &text : library.topics[0].steps[0].text)
            how(text);
        m_rig.library = std::make_shared<const content::Library>(library);
    }

    ViewRig m_rig;
};

} // namespace sala::test
