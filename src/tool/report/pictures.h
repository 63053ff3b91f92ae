// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"

#include <QHash>
#include <QSet>

namespace sala::tool {

/// Pictures as the report embeds them: drawn small, once for each file. A short-lived helper.
class ReportPictures final
{
public:
    /// `refused`: files that the check found wrong (relative to `root`); they are not opened here.
    ReportPictures(QString root, QSet<QString> refused) : m_root(std::move(root)), m_refused(std::move(refused)) {}

    /// The picture with its caption as HTML; without an image when the file is refused or cannot be opened.
    [[nodiscard]] QString figure(const content::Picture &picture, const QString &language);

private:
    [[nodiscard]] QString dataUrl(const QString &path);

    QString m_root;
    QSet<QString> m_refused;
    QHash<QString, QString> m_urls;
};

} // namespace sala::tool
