// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/outofservicepage.h"

#include "ui/flow/flow.h"
#include "ui/text/phrases.h"

using namespace Qt::StringLiterals;

namespace sala::ui {

void OutOfServicePage::compose(const View &view, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    Flow flow(view.look);
    flow.addHeading(u"Sala"_s, 0, TextRole::Heading);
    // Without content nothing says which languages the clinic speaks: all that the program knows are shown.
    for (const QString &language : {u"es"_s, u"en"_s})
        flow.addText(plainRuns(view.phrasebook->text(language, phrase::OutOfService)), TextRole::Heading, view.look.theme.ink, m.px(4));
    const int width = std::min(this->width() - 2 * m.margin(), m.px(120));
    flow.arrange(QSize(width, height()), 1, 0);
    const int high = flow.naturalHeight(width);
    flow.build(0, body, QPoint((this->width() - width) / 2, std::max(0, (height() - high) / 2)));
}

} // namespace sala::ui
