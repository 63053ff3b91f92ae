// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sala::session {

/// The three keys with which the whole kiosk can be used without seeing it.
enum class KeypadKey { Next, Back, Choose };

/// Which keys of a keyboard or an assistive keypad they are. A plain value; the defaults are those of `[input]`.
///
/// Keypads for people who do not see (Storm AudioNav, EZ Access and their like) are keyboards for the computer: they send F13 to F24
/// or arrows, and which key sends which can be set in them.
struct KeypadKeys
{
    QList<int> next;   ///< Qt::Key
    QList<int> back;   ///< Qt::Key
    QList<int> choose; ///< Qt::Key

    /// What a key means; nothing when it is none of the three. The scan code (0: unknown) tells F13 to F24 where the keyboard's
    /// layout makes media keys of them, as Debian's does.
    [[nodiscard]] std::optional<KeypadKey> meaning(int key, quint32 scanCode) const;

    friend bool operator==(const KeypadKeys &, const KeypadKeys &) = default;
};

inline constexpr char16_t defaultNextKeys[] = u"F24, Right, Down";
inline constexpr char16_t defaultBackKeys[] = u"F23, Left, Up";
inline constexpr char16_t defaultChooseKeys[] = u"F20, Return, Enter, Space";

/// The keys that Sala has without any setting.
[[nodiscard]] KeypadKeys defaultKeypadKeys();

/// True for F-keys: only a keypad sends them, so who presses one wants to hear. Everyone's keyboard has the others.
[[nodiscard]] bool isOnlyOnKeypads(int key, quint32 scanCode);

/// "F24, Right" as Qt names keys, without "Key_"; nothing when a name is unknown or there are none.
[[nodiscard]] std::optional<QList<int>> keysOfNames(const QString &names);

} // namespace sala::session
