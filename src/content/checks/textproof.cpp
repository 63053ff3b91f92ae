// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/textproof.h"

#include "content/checks/decodeclient.h"
#include "content/checks/proofmemory.h"
#include "content/files/filegate.h"
#include "content/files/limits.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr std::array<QStringView, 6> textEndings{u".md", u".yaml", u".json", u".txt", u".vtt", u".svg"};

bool isText(const QString &path)
{
    return std::any_of(textEndings.cbegin(), textEndings.cend(),
                       [&path](QStringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

/// Names and bytes of all texts, as one hash.
QByteArray printOf(const QString &root)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const FileGate gate(root);
    for (const FileEntry &entry : gate.files()) {
        if (!isText(entry.path))
            continue;
        const Result<QByteArray> bytes = gate.read(entry.path, limits::svgBytes);
        const QByteArray content = bytes ? bytes.value() : QByteArray();
        hash.addData(entry.path.toUtf8() + '\0' + QByteArray::number(content.size()) + '\0');
        hash.addData(content);
    }
    return hash.result();
}

Finding refused(const QString &code, const Message &message, const Message &remedy)
{
    return {Severity::Error, code, message, remedy, {}, 0, 0};
}

} // namespace

std::optional<Finding> proveTexts(const QString &root, const CheckOptions &options)
{
    if (options.decoder.isEmpty())
        return std::nullopt;
    ProofMemory memory(options.soundMemory);
    const QByteArray key = ProofMemory::keyOf("texts", printOf(root));
    if (ProofMemory(options.shippedProofs).find(key) || memory.find(key))
        return std::nullopt;
    DecodeClient client(options.decoder, root);
    const Decoded read = client.readTexts();
    if (read.state == Decoded::State::NotAsked)
        return refused(u"no-decoder"_s,
                       Message::tr("The program that opens pictures and recordings cannot be started (%1).").arg(options.decoder),
                       Message::tr("Install Sala again."));
    if (read.state == Decoded::State::Died)
        return refused(u"texts-exhaust"_s, Message::tr("The texts of this folder take too long to read, or too much memory."),
                       Message::tr("Undo what was changed last, or ask where the folder comes from."));
    if (ProofMemory::keyOf("texts", printOf(root)) == key)
        memory.remember(key, {});
    return std::nullopt;
}

} // namespace sala::content
