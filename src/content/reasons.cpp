// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/reasons.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// The words of sala-decode, Qt's readers of XML and JSON, and yaml-cpp; each is found by its English.
const QList<Message> &known()
{
    static const QList<Message> all{
        Message::tr("not a drawing"),
        Message::tr("it has no size"),
        Message::tr("it is no WebM file, or damaged"),
        Message::tr("more than one picture track, or sound"),
        Message::tr("a part of it is damaged"),
        Message::tr("its colours are not stored as yuv420p"),
        Message::tr("no Opus recording"),
        Message::tr("it is empty"),
        Message::tr("Premature end of document."),
        Message::tr("Opening and ending tag mismatch."),
        Message::tr("Start tag expected."),
        Message::tr("Extra content at end of document."),
        Message::tr("Encountered incorrectly encoded content."),
        Message::tr("unterminated object"),
        Message::tr("unterminated array"),
        Message::tr("unterminated string"),
        Message::tr("missing name separator"),
        Message::tr("missing value separator"),
        Message::tr("object is missing after a comma"),
        Message::tr("garbage at the end of the document"),
        Message::tr("end of map not found"),
        Message::tr("end of map flow not found"),
        Message::tr("end of sequence not found"),
        Message::tr("end of sequence flow not found"),
        Message::tr("illegal map value"),
    };
    return all;
}

} // namespace

Message reasonInWords(const QString &reason, const Message &otherwise)
{
    static const QRegularExpression number(u" \\(-?\\d+\\)$"_s);
    const QString words = QString(reason).remove(number);
    const auto found = std::find_if(known().cbegin(), known().cend(), [&words](const Message &each) { return each.english() == words; });
    if (found != known().cend())
        return *found;
    return otherwise.isEmpty() ? Message(reason) : otherwise;
}

Message textReasonInWords(const QString &reason)
{
    return reasonInWords(reason, Message::tr("a sign is wrong or missing here"));
}

} // namespace sala::content
