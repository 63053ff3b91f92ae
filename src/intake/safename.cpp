// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/safename.h"

#include "content/files/limits.h"
#include "intake/problems.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::intake {

namespace {

namespace limits = content::limits;

constexpr qsizetype shownCharacters = 120;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

std::optional<content::Finding> wrongShape(const QString &path)
{
    if (path.startsWith(u'/'))
        return problem::absolutePath(path);
    if (path.contains(u'\\'))
        return problem::backslash(path);
    if (path.contains(u':'))
        return problem::driveLetter(path);
    const QStringList parts = path.split(u'/');
    if (std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; }))
        return problem::leavesFolder(path);
    if (parts.size() > limits::depth)
        return problem::tooDeep(path);
    if (std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.toUtf8().size() > limits::nameBytes; }))
        return problem::longName(path);
    return std::nullopt;
}

} // namespace

QString printableName(const QByteArray &path)
{
    QString text = QString::fromUtf8(path.left(4 * shownCharacters));
    for (QChar &c : text) {
        if (isControl(c))
            c = QChar::ReplacementCharacter;
    }
    return text.size() > shownCharacters ? text.left(shownCharacters) + u'…' : text;
}

std::optional<content::Finding> SafeNames::admit(const QByteArray &path, bool folder)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(path);
    const QString shown = printableName(path);
    if (decoder.hasError())
        return problem::notUtf8Name(shown);
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        return problem::controlCharacter(shown);
    if (std::optional<content::Finding> finding = wrongShape(text)) {
        finding->file = shown;
        return finding;
    }
    if (text.normalized(QString::NormalizationForm_C) != text)
        return problem::decomposedName(shown);
    return admitOnce(text, folder);
}

std::optional<content::Finding> SafeNames::admitOnce(const QString &path, bool folder)
{
    // Every folder on the way counts too: "Topics/a.md" and "topics/b.md" are two folders here and one on another computer.
    for (qsizetype end = path.indexOf(u'/'); end >= 0; end = path.indexOf(u'/', end + 1)) {
        const QString part = path.left(end);
        const auto known = m_known.constFind(part.toCaseFolded());
        if (known == m_known.constEnd())
            m_known.insert(part.toCaseFolded(), {part, true});
        else if (known->path != part)
            return problem::differsInCase(path, known->path);
        else if (!known->folder)
            return problem::twice(path);
    }
    const auto known = m_known.constFind(path.toCaseFolded());
    if (known == m_known.constEnd()) {
        m_known.insert(path.toCaseFolded(), {path, folder});
        return std::nullopt;
    }
    if (known->path != path)
        return problem::differsInCase(path, known->path);
    if (folder && known->folder)
        return std::nullopt;
    return problem::twice(path);
}

} // namespace sala::intake
