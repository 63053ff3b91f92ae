// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checker.h"

#include "content/build/assemble.h"
#include "content/build/linker.h"
#include "content/build/parity.h"
#include "content/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// Pictures, clips and recordings.
bool isProved(const QString &path)
{
    const QString ending = path.section(u'.', -1).toLower();
    return QStringList{u"svg"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"webm"_s, u"opus"_s}.contains(ending);
}

/// Gives what is known of the recordings, for checkAdvice().
SoundIndex checkErrors(const Package &package, const CheckOptions &options, Findings &findings)
{
    const QList<FileEntry> &files = package.gate->files();
    const auto media = std::count_if(files.cbegin(), files.cend(), [](const FileEntry &entry) { return isProved(entry.path); });
    Prover prover(package.gate->root(), options, static_cast<int>(media));
    const SvgIndex drawings = checkPictures(package, prover, options, findings);
    checkClips(package, prover, findings);
    checkFigureParts(package, drawings, findings);
    checkUnfinished(package, findings);
    checkStatements(package, findings);
    checkHonesty(package, findings);
    checkLabelContrast(package, findings);
    checkCues(package, findings);
    SoundIndex sounds = checkSounds(package, prover, findings);
    if (prover.missing())
        findings.append({Severity::Error,
                         u"no-decoder"_s,
                         Message::tr("The program that opens pictures and recordings cannot be started (%1).").arg(options.decoder),
                         Message::tr("Install Sala again."),
                         {},
                         0,
                         0});
    return sounds;
}

void checkAdvice(const Package &package, const CheckOptions &options, Findings &findings)
{
    checkReadability(package, findings);
    checkLength(package, findings);
    checkEvidence(package, findings);
    checkReview(package, options.today, findings);
    checkSpelling(package, findings);
    checkFit(package, options.measure, findings);
}

} // namespace

ReadResult checkContent(const QString &root, const CheckOptions &options)
{
    ReadResult result;
    Package package = loadPackage(root, result.findings);
    if (package.clinic) {
        resolveLinks(package, result.findings);
        compareLanguages(package, result.findings);
        const SoundIndex sounds = checkErrors(package, options, result.findings);
        result.library = assembleLibrary(package);
        if (options.advice)
            checkAdvice(package, options, result.findings);
        if (options.advice && result.library)
            checkRecordings(package, *result.library, options.words, sounds, result.findings);
    }
    if (!options.advice)
        result.findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Warning; });
    sortFindings(result.findings);
    return result;
}

} // namespace sala::content
