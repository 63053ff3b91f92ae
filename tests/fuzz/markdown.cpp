// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "harness.h"

#include "content/parse/glossaryparser.h"
#include "content/parse/questionsparser.h"
#include "content/parse/topicparser.h"

using namespace Qt::StringLiterals;
using namespace sala;

/// Markdown with its front matter, as a topic, as a glossary card and as questions.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::Scratch scratch({u"topics/disc/es.md"_s, u"glossary/disc/es.md"_s, u"questions/es.md"_s});
    const content::FileGate gate = scratch.filled(data, size);
    content::Findings findings;
    if (const auto topic = content::parseTopic(gate, u"disc"_s, u"es"_s, findings)) {
        for (const content::StepSource &step : topic->steps)
            fuzz::require(step.at.line > 0, "a step stands somewhere");
    }
    static_cast<void>(content::parseGlossary(gate, u"disc"_s, u"es"_s, findings));
    static_cast<void>(content::parseQuestions(gate, u"es"_s, findings));
    fuzz::examine(findings);
    return 0;
}
