// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/clip.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr QStringView ending = u".webm";

}

bool isClip(const QString &file)
{
    return file.endsWith(ending, Qt::CaseInsensitive);
}

QString clipBeside(const QString &poster)
{
    const qsizetype dot = poster.lastIndexOf(u'.');
    const QString clip = poster.left(dot) + ending.toString();
    // A regular file only: a FIFO in its place would never end.
    return dot > 0 && QFileInfo(clip).isFile() ? clip : QString();
}

} // namespace sala::content
