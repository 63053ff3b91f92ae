// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/prover.h"

#include "content/checks/decodeall.h"

#include <algorithm>

namespace sala::content {

Prover::Prover(const QString &root, const CheckOptions &options, int files)
    : m_options(options), m_shipped(options.shippedProofs), m_memory(options.soundMemory), m_root(root), m_files(files)
{}

QByteArray Prover::keyOf(const QString &path, const QByteArray &bytes)
{
    return ProofMemory::keyOf(path.section(QLatin1Char('.'), -1).toLower().toUtf8(), bytes);
}

QList<Decoded> Prover::prove(const QList<Unproved> &files)
{
    QList<Decoded> answers;
    QStringList unknown;
    QList<qsizetype> places; // of the unknown ones among all
    for (const Unproved &file : files) {
        const std::optional<Proof> proof = known(file.key);
        answers.append(proof ? Decoded{Decoded::State::Fine, {}, proof->width, proof->height, proof->seconds, {}} : Decoded{});
        if (proof) {
            tellOneMore();
        } else {
            places.append(answers.size() - 1);
            unknown.append(file.path);
        }
    }
    if (m_options.decoder.isEmpty() || unknown.isEmpty())
        return answers;
    const QList<Decoded> decoded = decodeAll(m_options.decoder, m_root, unknown, m_options.helpers, [this] { tellOneMore(); });
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        answers[places.at(i)] = decoded.at(i);
        note(files.at(places.at(i)), decoded.at(i));
    }
    return answers;
}

std::optional<Proof> Prover::known(const QByteArray &key)
{
    const std::optional<Proof> proof = m_shipped.find(key);
    return proof ? proof : m_memory.find(key);
}

void Prover::note(const Unproved &file, const Decoded &decoded)
{
    m_missing = m_missing || decoded.state == Decoded::State::NotAsked;
    // What the helper read may already be another file than what we read.
    if (decoded.state == Decoded::State::Fine && decoded.hash == file.key)
        m_memory.remember(file.key, {decoded.width, decoded.height, decoded.seconds});
}

void Prover::tellOneMore()
{
    ++m_done;
    if (m_options.progress)
        m_options.progress(std::min(m_done, m_files), m_files);
}

} // namespace sala::content
