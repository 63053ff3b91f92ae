// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringConverter>

#include <memory>

class Hunspell;

namespace sala::content {

/// The spelling dictionary of a language, as Debian installs it for Hunspell, and a list of allowed words beside it.
///
/// Owned by the check that uses it; one thread. Without an installed dictionary isLoaded() is false.
class Dictionary final
{
public:
    /// `folder` is where *.aff and *.dic lie, usually /usr/share/hunspell.
    Dictionary(const QString &language, const QString &folder);
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    [[nodiscard]] bool isLoaded() const { return m_hunspell != nullptr; }
    void allow(const QString &word); ///< also with another capital letter
    [[nodiscard]] bool knows(const QString &word) const;
    [[nodiscard]] QString suggestion(const QString &word) const; ///< "" when there is none

private:
    [[nodiscard]] std::string encode(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    QStringConverter::Encoding m_encoding = QStringConverter::Utf8;
    QSet<QString> m_allowed;
};

} // namespace sala::content
