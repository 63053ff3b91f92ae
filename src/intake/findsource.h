// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace sala::intake {

/// One thing on a stick that content can be taken from.
struct Source
{
    enum class Kind { Folder, Archive, Repository };
    Kind kind = Kind::Folder;
    QString path;
    QDateTime made; ///< when its clinic.yaml, or the archive, was last changed

    friend bool operator==(const Source &, const Source &) = default;
};

/// Content in the named folder or file and up to limits::searchDepth folders below it, the newest first. Links are not
/// followed, names that begin with '.' are passed over. Blocking.
[[nodiscard]] QList<Source> findSources(const QString &path);

} // namespace sala::intake
