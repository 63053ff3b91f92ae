// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/receiver.h"

#include "intake/folderintake.h"
#include "intake/problems.h"
#include "intake/staging.h"
#include "intake/zipintake.h"

#include <QFileInfo>

#include <algorithm>

namespace sala::intake {

Received receive(const QString &source, const QString &into, const Options &options)
{
    Received received;
    if (!QFileInfo::exists(source)) {
        received.findings = {problem::noSource(source)};
        return received;
    }
    for (const Source &found : findSources(source)) {
        if (found.kind != Source::Kind::Repository)
            received.candidates.append(found);
        else if (received.repository.isEmpty())
            received.repository = found.path;
    }
    if (received.candidates.isEmpty()) {
        if (received.repository.isEmpty())
            received.findings = {problem::nothingFound(source)};
        return received;
    }
    const Source chosen = received.candidates.constFirst();
    received.source = chosen.path;
    Staging staging(into);
    if (!staging.isOpen()) {
        received.findings = {problem::cannotWrite(into, staging.error())};
        return received;
    }
    const bool packed = chosen.kind == Source::Kind::Archive;
    received.findings = packed ? unpackZip(chosen.path, staging, options) : copyFolder(chosen.path, staging, options);
    if (content::hasErrors(received.findings))
        return received;
    staging.keep();
    received.folder = staging.path();
    return received;
}

} // namespace sala::intake
