// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "harness.h"

#include "content/checks/svggate.h"

using namespace Qt::StringLiterals;
using namespace sala;

/// The gate that every drawing passes before it is drawn.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    content::Findings findings;
    content::Report report(findings, u"figures/plain.svg"_s);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const content::SvgFacts facts = content::inspectSvg(bytes, report);
    fuzz::require(facts.passes == findings.isEmpty(), "a drawing passes exactly when nothing is found");
    fuzz::examine(findings);
    return 0;
}
