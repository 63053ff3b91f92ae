// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/repositorygate.h"

#include "content/files/limits.h"
#include "store/faults.h"
#include "store/glib.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::Finding;
using content::Findings;
namespace fs = std::filesystem;

namespace {

constexpr int mostEntries = 600'000;          ///< ten versions of the most files that content may have, and their folders
constexpr qint64 packedExtra = 1024LL * 1024; ///< what packing may add to a file that cannot be made smaller
constexpr qint64 mostConfigBytes = 64LL * 1024;

Finding named(Finding finding, const QString &path)
{
    finding.file = path;
    return finding;
}

/// What is wrong with one entry; the code is empty when nothing is.
Finding refusedEntry(const fs::directory_entry &entry, const QString &path)
{
    std::error_code error;
    const fs::file_status status = entry.symlink_status(error);
    if (error)
        return named(
            fault(u"unreadable"_s, Message::tr("This cannot be read."), Message::tr("Plug the stick in again, or publish to it again.")),
            path);
    if (status.type() == fs::file_type::symlink)
        return named(fault(u"link"_s, Message::tr("This is a link to another place, not a file."),
                           Message::tr("Do not use this stick; publish to an empty one.")),
                     path);
    if (status.type() == fs::file_type::directory)
        return {};
    if (status.type() != fs::file_type::regular)
        return named(fault(u"not-a-file"_s, Message::tr("This is not an ordinary file."),
                           Message::tr("Do not use this stick; publish to an empty one.")),
                     path);
    if (const auto size = entry.file_size(error); error || static_cast<qint64>(size) > content::limits::fileBytes + packedExtra)
        return named(fault(u"file-too-large"_s,
                           Message::tr("This file is larger than %1 MiB.").arg(content::limits::fileBytes / (1024 * 1024)),
                           Message::tr("Do not use this stick; publish to an empty one.")),
                     path);
    return {};
}

Findings refusedFiles(const QString &folder)
{
    Findings findings;
    std::error_code error;
    const fs::path root(QFile::encodeName(folder).toStdString());
    int entries = 0;
    for (auto each = fs::recursive_directory_iterator(root, error); !error && each != fs::recursive_directory_iterator();
         each.increment(error)) {
        const QString path = QFile::decodeName(QByteArray::fromStdString(each->path().lexically_relative(root).string()));
        if (++entries > mostEntries)
            return {fault(u"too-many-files"_s, Message::tr("The repository %1 holds more than %2 files.").arg(folder).arg(mostEntries),
                          Message::tr("Do not use this stick; publish to an empty one."))};
        Finding finding = refusedEntry(*each, path);
        if (!finding.code.isEmpty())
            return {std::move(finding)};
    }
    if (error)
        findings.append(fault(u"unreadable"_s, Message::tr("The repository %1 cannot be read to its end.").arg(folder),
                              Message::tr("Plug the stick in again, or publish to it again.")));
    return findings;
}

/// A repository that refers to others could have files of this computer read.
bool isPlainArchive(const QString &folder)
{
    QFile file(folder + u"/config"_s);
    if (file.size() > mostConfigBytes || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.read(mostConfigBytes);
    GKeyFile *config = g_key_file_new();
    const bool read = g_key_file_load_from_data(config, text.constData(), static_cast<gsize>(text.size()), G_KEY_FILE_NONE, nullptr);
    const OwnedText mode(read ? g_key_file_get_string(config, "core", "mode", nullptr) : nullptr);
    const bool plain = mode && QByteArray(mode.get()).startsWith("archive") && !g_key_file_has_key(config, "core", "parent", nullptr);
    g_key_file_unref(config);
    return plain;
}

} // namespace

bool isRepository(const QString &folder)
{
    return QFileInfo(folder + u"/objects"_s).isDir() && QFileInfo(folder + u"/refs"_s).isDir() && QFileInfo::exists(folder + u"/config"_s);
}

Findings refusedRepository(const QString &folder)
{
    if (Findings files = refusedFiles(folder); !files.isEmpty())
        return files;
    if (!isPlainArchive(folder))
        return {fault(u"not-published"_s, Message::tr("%1 was not made by \"sala-content publish\".").arg(folder),
                      Message::tr("Publish the content to it first."))};
    return {};
}

} // namespace sala::store
