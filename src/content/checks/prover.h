// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/checker.h"
#include "content/checks/decodeclient.h"
#include "content/checks/proofmemory.h"

namespace sala::content {

/// Finds out whether a file can be decoded: from memory when its bytes were before, else by the helper process.
///
/// Blocking; one for each check, on its thread.
class Prover final
{
public:
    Prover(const QString &root, const CheckOptions &options)
        : m_client(options.decoder, root), m_memory(options.soundMemory), m_root(root), m_wanted(!options.decoder.isEmpty())
    {}

    /// The helper was asked and could not be started: what it should have opened is not proved.
    [[nodiscard]] bool missing() const { return m_missing; }
    /// `path` is relative to the root, `bytes` are what stands there.
    [[nodiscard]] Decoded decode(const QString &path, const QByteArray &bytes);

private:
    DecodeClient m_client;
    ProofMemory m_memory;
    QString m_root;
    bool m_wanted = false; ///< there is to be a helper
    bool m_missing = false;
};

} // namespace sala::content
