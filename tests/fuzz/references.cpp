// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "harness.h"

#include "content/parse/referencesparser.h"

using namespace Qt::StringLiterals;
using namespace sala;

/// The list of sources, CSL-JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::Scratch scratch({u"references.json"_s});
    const content::FileGate gate = scratch.filled(data, size);
    content::Findings findings;
    for (const content::ReferenceSource &source : content::parseReferences(gate, findings))
        fuzz::require(!source.value.id.isEmpty(), "a reference has a name");
    fuzz::examine(findings);
    return 0;
}
