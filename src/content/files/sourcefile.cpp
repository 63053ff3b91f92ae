// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/files/sourcefile.h"

#include "content/files/limits.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isHidden(char32_t c)
{
    if (c == U'\n' || c == U'\r' || c == U'\t')
        return false;
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return direction || c == 0xFEFF || QChar::category(c) == QChar::Other_Control;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

Finding hiddenCharacter(const SourceFile &file, Position at)
{
    return {Severity::Error,
            u"hidden-character"_s,
            Message::tr("Here stands an invisible character that does not belong into text."),
            Message::tr("Delete this word and type it again."),
            file.path(),
            at.line,
            at.column};
}

Finding tooManyMarks(const SourceFile &file, Position at)
{
    return {Severity::Error,
            u"combining-marks"_s,
            Message::tr("More than %1 accents stand on one letter.").arg(limits::combiningMarks),
            Message::tr("Delete this word and type it again."),
            file.path(),
            at.line,
            at.column};
}

/// The first thing in the text that must not be there, or nothing.
std::optional<Finding> unfitCharacter(const SourceFile &file)
{
    int line = 1;
    int column = 0;
    int marks = 0;
    const QString text = QString::fromUtf8(file.bytes());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        ++column;
        if (c == U'\n') {
            ++line;
            column = 0;
            marks = 0;
            continue;
        }
        if (c < 0x80 && c >= 0x20 && c != 0x7F) {
            marks = 0;
            continue;
        }
        if (isHidden(c))
            return hiddenCharacter(file, {line, column});
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > limits::combiningMarks)
            return tooManyMarks(file, {line, column});
    }
    return std::nullopt;
}

} // namespace

SourceFile::SourceFile(QString path, QByteArray bytes) : m_path(std::move(path)), m_bytes(std::move(bytes))
{
    m_starts.append(0);
    for (qsizetype at = m_bytes.indexOf('\n'); at >= 0; at = m_bytes.indexOf('\n', at + 1))
        m_starts.append(at + 1);
}

QByteArrayView SourceFile::line(int line) const
{
    if (line < 1 || line > m_starts.size())
        return {};
    const qsizetype start = m_starts.at(line - 1);
    qsizetype end = line < m_starts.size() ? m_starts.at(line) - 1 : m_bytes.size();
    if (end > start && m_bytes.at(end - 1) == '\r')
        --end;
    return QByteArrayView(m_bytes).sliced(start, end - start);
}

Position SourceFile::fromByteColumn(int line, int byteColumn) const
{
    const QByteArrayView row = this->line(line);
    const qsizetype bytes = std::clamp<qsizetype>(byteColumn - 1, 0, row.size());
    const auto begin = row.cbegin();
    const auto characters = std::count_if(begin, begin + bytes, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return {line, static_cast<int>(characters) + 1};
}

Position SourceFile::fromOffset(qsizetype offset) const
{
    const auto next = std::upper_bound(m_starts.cbegin(), m_starts.cend(), offset);
    const auto line = static_cast<int>(next - m_starts.cbegin());
    if (line < 1)
        return {};
    return fromByteColumn(line, static_cast<int>(offset - m_starts.at(line - 1)) + 1);
}

Result<SourceFile> openText(const FileGate &gate, const QString &path, qint64 limit)
{
    Result<QByteArray> bytes = gate.readText(path, limit);
    if (!bytes)
        return bytes.finding();
    SourceFile file(path, std::move(bytes.value()));
    if (!isAscii(file.bytes()) || file.bytes().contains('\0')) {
        if (std::optional<Finding> finding = unfitCharacter(file))
            return *finding;
    }
    return file;
}

} // namespace sala::content
