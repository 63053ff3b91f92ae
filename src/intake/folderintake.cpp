// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/folderintake.h"

#include "content/files/filegate.h"
#include "content/files/limits.h"
#include "intake/entryfilter.h"
#include "intake/problems.h"
#include "intake/safename.h"

#include <algorithm>
#include <unistd.h>

namespace sala::intake {

namespace {

namespace limits = content::limits;
using content::FileEntry;
using content::FileGate;
using content::Findings;

/// What of the folder is taken over; what speaks against it becomes findings.
QList<FileEntry> choose(const FileGate &gate, Findings &findings)
{
    QList<FileEntry> chosen;
    SafeNames names;
    for (const FileEntry &entry : gate.files()) {
        if (findings.size() >= limits::intakeProblems)
            break;
        const EntryUse use = useOf(entry.path);
        if (use == EntryUse::Skip)
            continue;
        if (const auto finding = names.admit(entry.path.toUtf8(), false))
            findings.append(*finding);
        else if (use == EntryUse::Refuse)
            findings.append(problem::nestedArchive(entry.path));
        else if (use == EntryUse::PassOver)
            findings.append(problem::passedOver(entry.path));
        else
            chosen.append(entry);
    }
    return chosen;
}

std::optional<content::Finding> copyFile(const FileGate &gate, const FileEntry &entry, Staging &staging)
{
    const content::Result<QByteArray> bytes = gate.read(entry.path, limits::fileBytes);
    // It was there a moment ago: the stick was pulled, or somebody is writing to it.
    if (!bytes || bytes.value().size() != entry.size)
        return problem::sourceGone(entry.path);
    const int fd = staging.create(entry.path.toUtf8());
    if (fd < 0)
        return problem::cannotWrite(entry.path, staging.error());
    const bool written = staging.write(fd, bytes.value());
    ::close(fd);
    if (!written)
        return problem::cannotWrite(entry.path, staging.error());
    return std::nullopt;
}

} // namespace

Findings copyFolder(const QString &folder, Staging &staging, const Options &options)
{
    const FileGate gate(folder);
    if (!gate.isOpen())
        return {problem::noSource(folder)};
    Findings findings = gate.findings();
    const QList<FileEntry> files = choose(gate, findings);
    if (content::hasErrors(findings))
        return findings;
    qint64 needed = 0;
    for (const FileEntry &entry : files)
        needed += entry.size;
    if (const qint64 room = staging.freeBytes(); room >= 0 && room - options.spareBytes < needed) {
        findings.append(problem::noRoom(needed));
        return findings;
    }
    int done = 0;
    for (const FileEntry &entry : files) {
        if (options.onFile)
            options.onFile(entry.path);
        if (const auto finding = copyFile(gate, entry, staging)) {
            findings.append(*finding);
            break;
        }
        if (options.progress)
            options.progress(++done, static_cast<int>(files.size()));
    }
    return findings;
}

} // namespace sala::intake
