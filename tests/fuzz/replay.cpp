// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// Runs a fuzz target on a folder of inputs, and on inputs that are a little broken, without libFuzzer: every compiler
// can do that, so it is one of the tests. The same inputs in the same order each time.

#include "harness.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int variantsOfEach = 40;

void run(const QByteArray &input)
{
    // A copy of exactly this size: reading one byte too many is seen by AddressSanitizer.
    const std::vector<std::uint8_t> bytes(input.cbegin(), input.cend());
    static_cast<void>(LLVMFuzzerTestOneInput(bytes.data(), bytes.size()));
}

/// A byte changed, a piece taken out, doubled or moved, or the end cut off.
QByteArray broken(QByteArray input, QRandomGenerator &random)
{
    const auto place = [&] { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(input.size()) + 1)); };
    const qsizetype at = place();
    const qsizetype length = std::min<qsizetype>(random.bounded(40U), input.size() - at);
    switch (random.bounded(5)) {
    case 0: return input.first(at);
    case 1: return input.remove(at, length);
    case 2: return input.insert(at, input.mid(at, length));
    case 3: return input.insert(place(), input.mid(at, length));
    default:
        if (at < input.size())
            input[at] = static_cast<char>(random.bounded(256));
        return input;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QRandomGenerator random(1);
    run({});
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray input = file.readAll();
        std::printf("%s\n", qUtf8Printable(name));
        std::fflush(stdout);
        run(input);
        QByteArray variant = input;
        for (int i = 0; i < variantsOfEach; ++i) {
            variant = broken(i % 8 == 0 ? input : variant, random);
            run(variant);
        }
    }
    std::printf("%d inputs, each in %d variants\n", static_cast<int>(names.size()), variantsOfEach);
    return names.isEmpty() ? 1 : 0;
}
