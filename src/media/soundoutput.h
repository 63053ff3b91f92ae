// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/recording.h"

#include <QObject>

namespace sala::media {

/// Where sound goes; a real device, or a fake in tests. GUI thread.
///
/// A recording may still grow while it is heard; where it ends for now more is waited for. Nothing is heard after stop() has returned but what the device has already taken, at most
/// `bufferedMs`.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    static constexpr int bufferedMs = 60;

    explicit SoundOutput(QObject *parent = nullptr) : QObject(parent) {}

    /// There is a device now.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Begins at a byte of the recording. False when no device takes it.
    virtual bool start(const std::shared_ptr<const Recording> &recording, qint64 fromByte) = 0;
    virtual void stop() = 0;
    /// 0 to 1, linear in amplitude; also while playing.
    virtual void setVolume(double amplitude) = 0;
    /// The byte of the recording up to which it has been heard.
    [[nodiscard]] virtual qint64 heardByte() const = 0;

signals:
    void finished(); ///< everything was heard
    void failed();   ///< the device is gone or refused
    void availableChanged(bool available);
};

} // namespace sala::media
