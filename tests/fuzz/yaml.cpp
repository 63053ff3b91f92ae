// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "harness.h"

#include "content/parse/clinicparser.h"
#include "content/spoken/pronunciation.h"

using namespace Qt::StringLiterals;
using namespace sala;

/// YAML as the clinic's file, as the names of structures and as a table of pronunciation.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::Scratch scratch({u"clinic.yaml"_s, u"structures.yaml"_s, u"pronunciation.es.yaml"_s});
    const content::FileGate gate = scratch.filled(data, size);
    content::Findings findings;
    static_cast<void>(content::parseClinic(gate, findings));
    static_cast<void>(content::parseStructures(gate, {u"es"_s, u"en"_s}, findings));
    static_cast<void>(content::readPronunciation(gate, u"es"_s, findings));
    fuzz::examine(findings);
    return 0;
}
