// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/checks/contrast.h"

using namespace Qt::StringLiterals;

namespace sala::content {

void checkLabelContrast(const Package &package, Findings &findings)
{
    Report report(findings, u"structures.yaml"_s);
    for (const StructureSource &structure : package.structures) {
        const QString &colour = structure.value.colour;
        if (!colour.isEmpty() && contrastRatio(QColor(Qt::white), QColor(colour)) < leastTextContrast)
            report.error(u"label-contrast"_s, structure.colourAt, Message::tr("White text on %1 is hard to read.").arg(colour),
                         Message::tr("Choose a darker colour: the contrast with white must be at least 4.5 to 1."));
    }
}

} // namespace sala::content
