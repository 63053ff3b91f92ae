// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/checker.h"
#include "content/checks/decodeclient.h"
#include "content/checks/proofmemory.h"

namespace sala::content {

/// A file that is to be opened once before anybody trusts it.
struct Unproved
{
    QString path;   ///< relative to the root
    QByteArray key; ///< of what stands there, keyOf()
};

/// Finds out whether files can be decoded: from memory when their bytes were before, else by the helper processes.
///
/// Blocking; one for each check, on its thread.
class Prover final
{
public:
    /// `files`: how many there are to be proved in all, for the progress.
    Prover(const QString &root, const CheckOptions &options, int files);

    /// How the bytes of this file are known.
    [[nodiscard]] static QByteArray keyOf(const QString &path, const QByteArray &bytes);

    /// The helper was asked and could not be started: what it should have opened is not proved.
    [[nodiscard]] bool missing() const { return m_missing; }
    /// What came of each file, in their order.
    [[nodiscard]] QList<Decoded> prove(const QList<Unproved> &files);

private:
    [[nodiscard]] std::optional<Proof> known(const QByteArray &key);
    void note(const Unproved &file, const Decoded &decoded);
    void tellOneMore();

    const CheckOptions &m_options; ///< outlives this
    ProofMemory m_shipped;
    ProofMemory m_memory;
    QString m_root;
    int m_files = 0;
    int m_done = 0;
    bool m_missing = false;
};

} // namespace sala::content
