// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/reader.h"

#include "content/build/assemble.h"
#include "content/build/linker.h"
#include "content/build/package.h"
#include "content/build/parity.h"

namespace sala::content {

ReadResult readContent(const QString &root)
{
    ReadResult result;
    Package package = loadPackage(root, result.findings);
    if (package.clinic) {
        resolveLinks(package, result.findings);
        compareLanguages(package, result.findings);
        result.library = assembleLibrary(package);
    }
    sortFindings(result.findings);
    return result;
}

} // namespace sala::content
