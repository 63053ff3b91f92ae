// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/proofmemory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024; ///< 180,000 files
constexpr qsizetype keptFromBefore = 20'000;     ///< files of other contents that are remembered too

/// A proof counts only for the programs that gave it.
QByteArray heading()
{
    return QByteArray("sala-proofs 1 ") + SALA_VERSION + ' ' + qVersion() + '\n';
}

} // namespace

ProofMemory::ProofMemory(QString file) : m_file(std::move(file))
{
    QFile source(m_file);
    if (m_file.isEmpty() || !QFileInfo(m_file).isFile() || source.size() > mostBytes || !source.open(QIODevice::ReadOnly))
        return;
    if (source.readLine() != heading())
        return;
    while (!source.atEnd()) {
        const QList<QByteArray> parts = source.readLine().trimmed().split(' ');
        if (parts.size() == 4)
            m_before.insert(parts[0], {parts[1].toInt(), parts[2].toInt(), parts[3].toDouble()});
    }
}

ProofMemory::~ProofMemory()
{
    if (m_new && !m_file.isEmpty())
        save();
}

QByteArray ProofMemory::keyOf(const QByteArray &kind, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kind + '\0');
    hash.addData(bytes);
    return hash.result().toHex();
}

std::optional<Proof> ProofMemory::find(const QByteArray &key)
{
    const auto found = m_before.constFind(key);
    if (found == m_before.constEnd())
        return std::nullopt;
    m_now.insert(key, *found);
    return *found;
}

void ProofMemory::remember(const QByteArray &key, const Proof &proof)
{
    m_now.insert(key, proof);
    m_new = true;
}

void ProofMemory::save() const
{
    QHash<QByteArray, Proof> all = m_now;
    for (auto it = m_before.cbegin(); it != m_before.cend() && all.size() < m_now.size() + keptFromBefore; ++it)
        all.insert(it.key(), m_now.value(it.key(), *it));
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile target(m_file);
    if (!target.open(QIODevice::WriteOnly))
        return;
    target.write(heading());
    QList<QByteArray> keys = all.keys();
    std::sort(keys.begin(), keys.end());
    for (const QByteArray &key : keys) {
        const Proof &proof = all[key];
        target.write(key + ' ' + QByteArray::number(proof.width) + ' ' + QByteArray::number(proof.height) + ' '
                     + QByteArray::number(proof.seconds, 'f', 4) + '\n');
    }
    target.commit();
}

} // namespace sala::content
