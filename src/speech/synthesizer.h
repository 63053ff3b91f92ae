// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sala::speech {

/// Which voice speaks, and how. A plain value.
///
/// The numbers are espeak-ng's: words a minute, pitch and range 0 to 99. Why they are what they are: voice.cpp.
struct Voice
{
    QString name; ///< "es-419"
    int rate = 150;
    int pitch = 50;
    int range = 50;

    /// Names everything that changes how it sounds: "espeak-ng 1.51 es-419 150 42 55 v1".
    [[nodiscard]] QString version(const QString &engine) const;
};

/// The voice of a language; for a language that nobody has tuned, espeak-ng's own of that name.
[[nodiscard]] Voice voiceOf(const QString &language);

/// Sound as numbers: mono, 16 bits.
struct Samples
{
    int rate = 0; ///< a second
    QList<qint16> values;
};

/// Speaks through the program sala-voice, one process for each call. A plain value; use it from any thread.
class Synthesizer final
{
public:
    explicit Synthesizer(QString program) : m_program(std::move(program)) {}

    /// "espeak-ng 1.51", or the finding that says that nothing can speak.
    [[nodiscard]] content::Result<QString> engine() const;

    /// One piece of sound for each line. Blocking. The finding says what failed; its file is empty.
    [[nodiscard]] content::Result<QList<Samples>> speak(const QStringList &lines, const Voice &voice) const;

private:
    [[nodiscard]] content::Result<QByteArray> run(const QStringList &arguments, const QByteArray &input) const;

    QString m_program;
};

} // namespace sala::speech
