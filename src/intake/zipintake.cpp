// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/zipintake.h"

#include "content/files/limits.h"
#include "intake/entryfilter.h"
#include "intake/problems.h"
#include "intake/safename.h"

#include <zip.h>

#include <algorithm>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace sala::intake {

namespace {

namespace limits = content::limits;
using content::Finding;
using content::Findings;

constexpr qsizetype pieceBytes = 64 * 1024;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

struct Chosen
{
    qsizetype index = 0; ///< in the archive
    QByteArray path;     ///< in the staging folder
};

std::optional<Finding> wrongKind(const ZipEntry &entry)
{
    const QString name = printableName(entry.name);
    if (entry.encrypted)
        return problem::encrypted(name);
    if (S_ISLNK(entry.mode))
        return problem::link(name);
    if ((entry.mode & S_IFMT) != 0 && !S_ISREG(entry.mode) && !S_ISDIR(entry.mode))
        return problem::notAFile(name);
    if (entry.method != ZIP_CM_STORE && entry.method != ZIP_CM_DEFLATE)
        return problem::unknownPacking(name);
    if (entry.unpacked > limits::fileBytes)
        return problem::tooLarge(name);
    if (entry.unpacked > limits::archiveRatioFrom && entry.unpacked / limits::archiveRatio > entry.packed)
        return problem::bomb(name);
    return std::nullopt;
}

/// What is unpacked; what speaks against the archive becomes findings.
QList<Chosen> choose(const QList<ZipEntry> &entries, const QByteArray &prefix, Findings &findings)
{
    QList<Chosen> chosen;
    SafeNames names;
    for (qsizetype i = 0; i < entries.size() && findings.size() < limits::intakeProblems; ++i) {
        const ZipEntry &entry = entries.at(i);
        const QByteArray path = entry.isFolder() ? entry.name.chopped(1) : entry.name;
        const QString shown = printableName(path);
        const EntryUse use = useOf(QString::fromUtf8(path));
        if (use == EntryUse::Skip)
            continue;
        if (const auto finding = names.admit(path, entry.isFolder()))
            findings.append(*finding);
        else if (const auto wrong = wrongKind(entry))
            findings.append(*wrong);
        else if (entry.isFolder() || !entry.name.startsWith(prefix))
            continue;
        else if (use == EntryUse::Refuse)
            findings.append(problem::nestedArchive(shown));
        else if (use == EntryUse::PassOver)
            findings.append(problem::passedOver(shown));
        else
            chosen.append({i, path.mid(prefix.size())});
    }
    return chosen;
}

/// Unpacks one file, counting what really comes out of it.
std::optional<Finding> unpackFile(zip_t *archive, const ZipEntry &entry, const Chosen &chosen, Staging &staging)
{
    const QString shown = printableName(entry.name);
    const auto index = static_cast<zip_uint64_t>(chosen.index);
    const char *name = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    if (!name || entry.name != name)
        return problem::damagedArchive(shown); // libzip reads another archive than we do
    const std::unique_ptr<zip_file_t, Discard> source(zip_fopen_index(archive, index, 0));
    if (!source)
        return problem::damagedArchive(shown);
    const int fd = staging.create(chosen.path);
    if (fd < 0)
        return problem::cannotWrite(shown, staging.error());
    std::optional<Finding> failed;
    qint64 total = 0;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    while (!failed) {
        const zip_int64_t got = zip_fread(source.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got == 0)
            break;
        total += std::max<qint64>(got, 0);
        if (got < 0)
            failed = problem::damagedArchive(shown);
        else if (total > entry.unpacked)
            failed = problem::wrongSize(shown);
        else if (!staging.write(fd, QByteArrayView(piece).first(got)))
            failed = problem::cannotWrite(shown, staging.error());
    }
    ::close(fd);
    if (!failed && total != entry.unpacked)
        failed = problem::wrongSize(shown);
    return failed;
}

/// Everything that can be said before the first byte is unpacked.
std::optional<Finding> tooMuch(const QList<ZipEntry> &entries, const QList<Chosen> &chosen, const Staging &staging, const Options &options)
{
    qint64 needed = 0;
    for (const Chosen &file : chosen)
        needed += entries.at(file.index).unpacked;
    if (needed > limits::packageBytes)
        return problem::packageTooLarge();
    if (const qint64 room = staging.freeBytes(); room >= 0 && room - options.spareBytes < needed)
        return problem::noRoom(needed);
    return std::nullopt;
}

} // namespace

bool openRegularFile(const QString &path, QFile &file)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat info = {};
    if (fd < 0)
        return false;
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(fd);
        return false;
    }
    return file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
}

ZipContent findContentIn(const QList<ZipEntry> &entries)
{
    ZipContent found;
    for (const ZipEntry &entry : entries) {
        const QByteArray prefix = entry.name.chopped(std::min<qsizetype>(entry.name.size(), 11));
        const auto depth = prefix.count('/');
        if (entry.name != prefix + "clinic.yaml" || (!prefix.isEmpty() && !prefix.endsWith('/')) || depth > limits::searchDepth
            || useOf(QString::fromUtf8(entry.name)) == EntryUse::Skip)
            continue;
        if (found.prefix && *found.prefix != prefix)
            found.problem = problem::severalContents(printableName(entry.name), printableName(*found.prefix));
        else
            found.prefix = prefix;
    }
    return found;
}

Findings unpackZip(const QString &path, Staging &staging, const Options &options)
{
    QFile file;
    if (!openRegularFile(path, file))
        return {problem::noSource(path)};
    const content::Result<QList<ZipEntry>> directory = readZipDirectory(file);
    if (!directory)
        return {directory.finding()};
    const QList<ZipEntry> &entries = directory.value();
    if (const auto overlap = findOverlap(entries, file.size()))
        return {*overlap};
    const ZipContent place = findContentIn(entries);
    if (place.problem || !place.prefix)
        return {place.problem.value_or(problem::nothingFound(path))};
    Findings findings;
    const QList<Chosen> chosen = choose(entries, *place.prefix, findings);
    if (content::hasErrors(findings))
        return findings;
    if (const auto finding = tooMuch(entries, chosen, staging, options))
        return findings << *finding;
    const int own = ::fcntl(file.handle(), F_DUPFD_CLOEXEC, 0);
    const std::unique_ptr<zip_t, Discard> archive(zip_fdopen(own, 0, nullptr));
    if (!archive) {
        ::close(own);
        return findings << problem::noArchive({});
    }
    int done = 0;
    for (const Chosen &one : chosen) {
        if (options.onFile)
            options.onFile(QString::fromUtf8(one.path));
        if (const auto finding = unpackFile(archive.get(), entries.at(one.index), one, staging))
            return findings << *finding;
        if (options.progress)
            options.progress(++done, static_cast<int>(chosen.size()));
    }
    return findings;
}

} // namespace sala::intake
