// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/report.h"

namespace sala::content {

/// A text file with its lines counted, so that byte positions of parsers become what an editor shows.
///
/// A plain value. Lines and columns count from 1; a column counts characters, not bytes.
class SourceFile final
{
public:
    SourceFile() = default;
    SourceFile(QString path, QByteArray bytes);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] QByteArrayView line(int line) const;                     ///< without its end; empty when there is no such line
    [[nodiscard]] Position fromByteColumn(int line, int byteColumn) const; ///< byteColumn counts from 1
    [[nodiscard]] Position fromOffset(qsizetype offset) const;

private:
    QString m_path;
    QByteArray m_bytes;
    QList<qsizetype> m_starts;
};

/// Reads a text file and refuses what no honest text holds: control characters, characters that reverse the
/// direction of writing, and heaps of combining marks (they make text layout hang).
[[nodiscard]] Result<SourceFile> openText(const FileGate &gate, const QString &path, qint64 limit);

} // namespace sala::content
