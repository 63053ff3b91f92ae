// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/files/limits.h"
#include "content/reasons.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// Pixels of the longer side: a figure fills about half of a 1920 x 1080 screen.
constexpr int shownPixels = 960;

constexpr std::array<QStringView, 5> pictureEndings{u".svg", u".png", u".jpg", u".jpeg", u".webp"};

bool isPicture(const QString &path)
{
    return std::any_of(pictureEndings.cbegin(), pictureEndings.cend(),
                       [&path](QStringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

bool isDrawing(const QString &path)
{
    return path.endsWith(u".svg"_s, Qt::CaseInsensitive);
}

void reportDecoded(const Decoded &decoded, const QString &path, Report &report)
{
    switch (decoded.state) {
    case Decoded::State::Fine:
    case Decoded::State::NotAsked: return;
    case Decoded::State::TooLarge:
        return report.error(u"picture-too-large"_s, {},
                            Message::tr("This picture has more than %1 million pixels.").arg(limits::picturePixels / 1'000'000),
                            Message::tr("Save it smaller: 3840 pixels wide is enough."));
    case Decoded::State::WrongSize: // never said of a picture
    case Decoded::State::WrongFormat:
        return report.error(u"picture-format"_s, {},
                            Message::tr("What is in this file does not fit its name, or this computer cannot read WebP."),
                            Message::tr("Save it again as PNG or JPEG."));
    case Decoded::State::Died:
        return report.error(u"picture-exhausts"_s, {},
                            isDrawing(path) ? Message::tr("This drawing takes longer than 2 seconds to draw, or too much memory.")
                                            : Message::tr("This picture takes too long to open, or too much memory."),
                            Message::tr("Simplify it, or save it smaller."));
    case Decoded::State::Unreadable:
    case Decoded::State::Broken:
        return report.error(u"picture-broken"_s, {}, Message::tr("This picture cannot be opened (%1).").arg(reasonInWords(decoded.detail)),
                            Message::tr("Save it again from the program it was made with."));
    }
}

/// Pictures under other endings than those that are shown; only what a text uses matters.
void refuseFormats(const Package &package, Findings &findings)
{
    const auto look = [&findings](const QString &file, const FigureSource &figure) {
        if (!figure.file.isEmpty() && !isPicture(figure.file))
            Report(findings, file)
                .error(u"picture-format"_s, figure.at, Message::tr("\"%1\" is no picture that Sala can show.").arg(figure.file.left(120)),
                       Message::tr("Save it as SVG, PNG, JPEG or WebP."));
    };
    for (const TopicSet &set : package.topics) {
        for (const TopicSource &topic : set.texts) {
            if (topic.picture)
                look(topic.file, *topic.picture);
            for (const StepSource &step : topic.steps) {
                const QList<FigureSource> pictures = picturesOf(step);
                for (const FigureSource &figure : pictures)
                    look(topic.file, figure);
            }
        }
    }
    for (const GlossarySet &set : package.glossary) {
        for (const GlossarySource &entry : set.texts) {
            if (entry.picture)
                look(entry.file, *entry.picture);
        }
    }
}

/// Looks at the outside of every picture; gives those that are to be opened.
QList<Unproved> lookAt(const Package &package, SvgIndex &drawings, Findings &findings)
{
    QList<Unproved> toOpen;
    for (const FileEntry &entry : package.gate->files()) {
        if (!isPicture(entry.path) || (package.gate->isResource() && !isDrawing(entry.path)))
            continue;
        Report report(findings, entry.path);
        const Result<QByteArray> bytes = package.gate->read(entry.path, isDrawing(entry.path) ? limits::svgBytes : limits::fileBytes);
        if (!bytes) {
            report.add(bytes.finding());
            continue;
        }
        if (isDrawing(entry.path)) {
            const SvgFacts facts = inspectSvg(bytes.value(), report);
            drawings.insert(entry.path, facts);
            if (!facts.passes)
                continue;
        }
        if (!package.gate->isResource())
            toOpen.append({entry.path, Prover::keyOf(entry.path, bytes.value())});
    }
    return toOpen;
}

} // namespace

SvgIndex checkPictures(const Package &package, Prover &prover, const CheckOptions &options, Findings &findings)
{
    SvgIndex drawings;
    refuseFormats(package, findings);
    const QList<Unproved> pictures = lookAt(package, drawings, findings);
    const QList<Decoded> opened = prover.prove(pictures);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QString &path = pictures.at(i).path;
        const Decoded &decoded = opened.at(i);
        Report report(findings, path);
        reportDecoded(decoded, path, report);
        const bool small =
            decoded.state == Decoded::State::Fine && !isDrawing(path) && std::max(decoded.width, decoded.height) < shownPixels;
        if (small && options.advice)
            report.warning(u"picture-small"_s, {},
                           Message::tr("This picture is smaller than it is shown (%1 x %2 pixels).").arg(decoded.width).arg(decoded.height),
                           Message::tr("Use one that is at least %1 pixels wide or high.").arg(shownPixels));
    }
    return drawings;
}

} // namespace sala::content
