// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "harness.h"

#include "intake/zipintake.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace sala;

/// A ZIP file from a stick. Whatever it holds, nothing is made outside the staging folder, and no links in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::Scratch scratch({u"in/stick.zip"_s, u"out/ours.txt"_s});
    const QString root = scratch.filled(data, size).root();
    {
        intake::Staging staging(root + u"/out"_s);
        fuzz::require(staging.isOpen(), "a staging folder");
        fuzz::examine(intake::unpackZip(root + u"/in/stick.zip"_s, staging, {}));
        QDirIterator each(staging.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QFileInfo info(each.next());
            fuzz::require(!info.isSymLink() && (info.isFile() || info.isDir()), "only files and folders are unpacked");
        }
    }
    // What is left is what was there before.
    fuzz::require(QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size() == 2, "nothing beside the folders");
    fuzz::require(QDir(root + u"/out"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size() == 1, "nothing stays");
    return 0;
}
