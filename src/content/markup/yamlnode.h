// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/report.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sala::content {

struct YamlEntry;

/// A value of a YAML text with where it stands. A plain value without aliases, so it is a finite tree.
struct YamlNode
{
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    QString scalar;
    QList<YamlNode> items;
    QList<YamlEntry> entries;
    Position at;

    [[nodiscard]] const YamlNode *find(const QString &key) const; ///< null when absent or no map
    [[nodiscard]] const YamlEntry *entry(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const; ///< "" when absent or no scalar
    [[nodiscard]] std::optional<int> number() const;      ///< a whole number
};

struct YamlEntry
{
    QString key;
    Position at;
    YamlNode value;
};

} // namespace sala::content
