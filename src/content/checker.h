// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/reader.h"
#include "content/spoken/script.h"

#include <QDate>

#include <functional>

namespace sala::content {

enum class TextStyle { Heading, Body };

/// Width of a text at 200 % in u (1 % of the shorter side of the screen). Needs fonts, so programs with a GUI give it.
using TextMeasure = std::function<double(const QString &text, TextStyle style)>;

/// How many files of how many have been looked at. Called on the thread that checks.
using Progress = std::function<void(int done, int all)>;

struct CheckOptions
{
    QString decoder;        ///< path of `sala-decode`; empty: pictures and sounds are not decoded, only their outside is checked
    QDate today;            ///< for review dates
    bool advice = true;     ///< also the warnings: reading level, length, spelling, review, sound
    TextMeasure measure;    ///< empty: it is not checked whether headings and long words fit
    QString shippedProofs;  ///< file with what was decoded when Sala was built (ProofMemory), only read; may be empty
    QString soundMemory;    ///< file that remembers which pictures and recordings were decoded before (ProofMemory); may be empty
    KioskWords words;       ///< empty: recordings of prompts and names of controls are not asked for
    int helpers = 1;        ///< how many decoders work at the same time
    Progress progress = {}; ///< of pictures, clips and recordings; may be empty
};

/// Reads and checks a content folder completely; the findings are sorted by file, line and column.
///
/// Blocking: call it on a worker thread. Never throws. A picture that crashes or exhausts the decoder is a finding.
[[nodiscard]] ReadResult checkContent(const QString &root, const CheckOptions &options);

} // namespace sala::content
