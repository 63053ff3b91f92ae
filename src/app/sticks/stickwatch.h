// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace sala::app {

/// A USB stick that can be read.
struct Stick
{
    QString device; ///< the system's name for it; stays the same while it is plugged in
    QString name;   ///< as its owner named it; else its make; may be empty
    QString folder; ///< where its files are

    friend bool operator==(const Stick &, const Stick &) = default;
};

/// Knows which sticks are plugged in. An interface, so that tests can plug in sticks without a machine. GUI thread.
class StickWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False: this machine has no way of telling; staff must be told so.
    [[nodiscard]] virtual bool available() const = 0;
    /// Sticks whose files can be read now, in the order in which they came.
    [[nodiscard]] virtual QList<Stick> sticks() const = 0;
    /// The stick is not needed any more and may be pulled; it is no longer among sticks().
    virtual void release(const QString &device) = 0;
    /// Has a stick mounted so that it can be written, or only read again; remounted() follows, always later. What was written is
    /// on the stick once it can only be read again.
    virtual void remount(const QString &device, bool writable) = 0;

signals:
    void changed(); ///< available() or sticks()
    /// Where its files are now; `problem`: why it could not be done, in the system's words, else empty.
    void remounted(const QString &device, const QString &folder, const QString &problem);
};

} // namespace sala::app
