// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/prover.h"

namespace sala::content {

Decoded Prover::decode(const QString &path, const QByteArray &bytes)
{
    const QByteArray kind = path.section(QLatin1Char('.'), -1).toLower().toUtf8();
    const QByteArray key = ProofMemory::keyOf(kind, bytes);
    if (const std::optional<Proof> proof = m_memory.find(key))
        return {Decoded::State::Fine, {}, proof->width, proof->height, proof->seconds, {}};
    const Decoded decoded = m_client.decode(m_root + QLatin1Char('/') + path);
    m_missing = m_missing || (m_wanted && decoded.state == Decoded::State::NotAsked);
    // What the helper read may already be another file than what we read.
    if (decoded.state == Decoded::State::Fine && decoded.hash == key)
        m_memory.remember(key, {decoded.width, decoded.height, decoded.seconds});
    return decoded;
}

} // namespace sala::content
