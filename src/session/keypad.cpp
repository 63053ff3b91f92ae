// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/keypad.h"

#include <QMetaEnum>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sala::session {

namespace {

constexpr quint32 scanCodeOfF13 = 191; // KEY_F13 of linux/input-event-codes.h, 183, and the 8 that X11 and Wayland add
constexpr int extraKeys = 12;          // F13 to F24

/// F13 to F24 by their scan codes, every other key by itself.
int keyOf(int key, quint32 scanCode)
{
    if (scanCode >= scanCodeOfF13 && scanCode < scanCodeOfF13 + extraKeys)
        return Qt::Key_F13 + static_cast<int>(scanCode - scanCodeOfF13);
    return key;
}

} // namespace

std::optional<KeypadKey> KeypadKeys::meaning(int key, quint32 scanCode) const
{
    const int known = keyOf(key, scanCode);
    if (next.contains(known))
        return KeypadKey::Next;
    if (back.contains(known))
        return KeypadKey::Back;
    return choose.contains(known) ? std::optional(KeypadKey::Choose) : std::nullopt;
}

bool isOnlyOnKeypads(int key, quint32 scanCode)
{
    const int known = keyOf(key, scanCode);
    return known >= Qt::Key_F1 && known <= Qt::Key_F35;
}

std::optional<QList<int>> keysOfNames(const QString &names)
{
    const QMetaEnum known = QMetaEnum::fromType<Qt::Key>();
    QList<int> keys;
    const QStringList list = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : list) {
        bool ok = false;
        const int key = known.keyToValue(("Key_" + name.trimmed().toLatin1()).constData(), &ok);
        if (!ok)
            return std::nullopt;
        keys.append(key);
    }
    return keys.isEmpty() ? std::nullopt : std::optional(keys);
}

KeypadKeys defaultKeypadKeys()
{
    const auto keys = [](const char16_t *names) { return keysOfNames(QString::fromUtf16(names)).value_or(QList<int>()); };
    return {keys(defaultNextKeys), keys(defaultBackKeys), keys(defaultChooseKeys)};
}

} // namespace sala::session
