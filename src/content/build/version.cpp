// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/build/package.h"
#include "content/files/limits.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr qsizetype versionDigits = 12;

bool isVersioned(const QString &path, bool textsOnly)
{
    const auto has = [&path](const QStringList &endings) {
        return std::any_of(endings.cbegin(), endings.cend(),
                           [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    };
    if (has({u".md"_s, u".yaml"_s, u".txt"_s}) || path == u"references.json"_s)
        return true;
    return !textsOnly && has({u".json"_s, u".svg"_s, u".png"_s, u".jpg"_s, u".jpeg"_s, u".webp"_s, u".webm"_s});
}

} // namespace

QString contentVersion(const FileGate &gate)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FileEntry &entry : gate.files()) {
        if (!isVersioned(entry.path, gate.isResource()))
            continue;
        const Result<QByteArray> bytes = gate.read(entry.path, limits::fileBytes);
        const QByteArray content = bytes ? bytes.value() : QByteArray();
        hash.addData(entry.path.toUtf8() + '\0' + QByteArray::number(content.size()) + '\0');
        hash.addData(content);
    }
    return QString::fromLatin1(hash.result().toHex().left(versionDigits));
}

} // namespace sala::content
