// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "pin/pinfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace sala::pin {

namespace {

constexpr unsigned long long passes = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr size_t memory = crypto_pwhash_MEMLIMIT_INTERACTIVE; // bytes
constexpr qint64 longestFile = 256;                           // bytes; a hash has 97

using Hash = std::array<char, crypto_pwhash_STRBYTES>;

/// The digits for as long as they are needed, and then zeros.
class Digits final
{
public:
    explicit Digits(const QString &pin) : m_bytes(pin.toLatin1()) {}
    ~Digits() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Digits(const Digits &) = delete;
    Digits &operator=(const Digits &) = delete;

    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

/// Reads the hash. Only one that was made here: another could ask for gigabytes or minutes.
PinState readHash(const QString &path, Hash &hash)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return PinState::Missing;
    QFile file(path);
    // Only a regular file may be opened: a FIFO would make us wait for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return PinState::Damaged;
    const QByteArray text = file.read(longestFile).trimmed();
    if (!text.startsWith(crypto_pwhash_STRPREFIX) || text.size() >= static_cast<qsizetype>(hash.size()) || text.contains('\0'))
        return PinState::Damaged;
    hash.fill('\0');
    std::copy(text.begin(), text.end(), hash.begin());
    return crypto_pwhash_str_needs_rehash(hash.data(), passes, memory) == 0 ? PinState::Set : PinState::Damaged;
}

/// Root sets the PIN at the installation; the kiosk runs as somebody else.
bool giveToOwnerOfFolder(int handle, const QString &path)
{
    struct stat folder
    {};
    if (geteuid() != 0 || stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &folder) != 0)
        return true;
    return fchown(handle, folder.st_uid, folder.st_gid) == 0;
}

QString writeHash(const QString &path, const Hash &hash)
{
    QSaveFile file(path);
    const auto failed = [&file, &path] { return u"%1: %2"_s.arg(path, file.errorString()); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !giveToOwnerOfFolder(file.handle(), path))
        return failed();
    file.write(hash.data());
    file.write("\n");
    return file.commit() ? QString() : failed();
}

} // namespace

PinState PinFile::state() const
{
    Hash hash{};
    return readHash(m_path, hash);
}

PinSet PinFile::set(const QString &pin) const
{
    if (const PinFault fault = faultOf(pin); fault != PinFault::None)
        return {fault, {}};
    const Digits digits(pin);
    Hash hash{};
    if (sodium_init() < 0 || crypto_pwhash_str(hash.data(), digits.data(), digits.size(), passes, memory) != 0)
        return {PinFault::None, u"%1: there is not enough memory to make the hash"_s.arg(m_path)};
    return {PinFault::None, writeHash(m_path, hash)};
}

PinMatch PinFile::match(const QString &pin) const
{
    Hash hash{};
    switch (readHash(m_path, hash)) {
    case PinState::Missing: return PinMatch::Missing;
    case PinState::Damaged: return PinMatch::Damaged;
    case PinState::Set: break;
    }
    const Digits digits(pin.left(longestPin + 1)); // what is longer is wrong anyway
    if (sodium_init() < 0)
        return PinMatch::Unchecked;
    errno = 0;
    if (crypto_pwhash_str_verify(hash.data(), digits.data(), digits.size()) == 0)
        return PinMatch::Right;
    return errno == ENOMEM ? PinMatch::Unchecked : PinMatch::Wrong;
}

} // namespace sala::pin
