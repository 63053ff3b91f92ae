// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/changes.h"

#include "content/files/filegate.h"
#include "content/files/limits.h"
#include "content/sound/soundtrack.h"
#include "intake/textprint.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::intake {

namespace {

using namespace content;

using Prints = QMap<QString, QString>;

QList<const Topic *> topicsOf(const Library &library)
{
    QList<const Topic *> topics{&library.warningSigns, &library.about, &library.investigational};
    for (const Topic &topic : library.topics)
        topics.append(&topic);
    return topics;
}

Prints topicPrints(const Library &library)
{
    Prints prints;
    for (const Topic *topic : topicsOf(library))
        prints.insert(topic->id, TextPrint(library.root).of(*topic));
    return prints;
}

Prints stepPrints(const Library &library)
{
    Prints prints;
    const TextPrint print(library.root);
    for (const Topic *topic : topicsOf(library)) {
        for (const Step &step : topic->steps)
            prints.insert(topic->id + u'/' + step.id, print.of(step));
    }
    return prints;
}

Prints glossaryPrints(const Library &library)
{
    Prints prints;
    for (const GlossaryEntry &entry : library.glossary)
        prints.insert(entry.id, TextPrint(library.root).of(entry));
    return prints;
}

Prints questionPrints(const Library &library)
{
    Prints prints;
    for (const QuestionGroup &group : library.questions) {
        for (const Question &question : group.questions)
            prints.insert(question.id, group.id + TextPrint(library.root).of(question));
    }
    return prints;
}

struct Difference
{
    QStringList added;
    QStringList changed;
    QStringList gone;

    [[nodiscard]] int count() const { return static_cast<int>(added.size() + changed.size() + gone.size()); }
};

Difference differenceOf(const Prints &now, const Prints &next)
{
    Difference difference;
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        const auto before = now.constFind(it.key());
        if (before == now.cend())
            difference.added.append(it.key());
        else if (*before != *it)
            difference.changed.append(it.key());
    }
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (!next.contains(it.key()))
            difference.gone.append(it.key());
    }
    return difference;
}

bool endsWithOneOf(const QString &path, const QStringList &endings)
{
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

bool isPicture(const QString &path)
{
    return endsWithOneOf(path, {u".svg"_s, u".png"_s, u".jpg"_s, u".jpeg"_s, u".webp"_s, u".webm"_s});
}

bool isSound(const QString &path)
{
    return endsWithOneOf(path, {u".opus"_s});
}

bool isOther(const QString &path)
{
    return !path.contains(u'/') ? endsWithOneOf(path, {u".yaml"_s, u".json"_s, u".txt"_s}) : path.startsWith(u"translations/"_s);
}

/// Files of one kind by their hash.
Prints filePrints(const QString &root, bool (*wanted)(const QString &))
{
    Prints prints;
    const FileGate gate(root);
    for (const FileEntry &entry : gate.files()) {
        if (!wanted(entry.path))
            continue;
        const Result<QByteArray> bytes = gate.read(entry.path, limits::fileBytes);
        const QByteArray hash = bytes ? QCryptographicHash::hash(bytes.value(), QCryptographicHash::Sha256) : QByteArray();
        prints.insert(entry.path, QString::fromLatin1(hash.toHex()));
    }
    return prints;
}

} // namespace

Changes compare(const Library &now, const Library &next)
{
    const Difference steps = differenceOf(stepPrints(now), stepPrints(next));
    const Difference pictures = differenceOf(filePrints(now.root, isPicture), filePrints(next.root, isPicture));
    Changes changes;
    changes.stepsChanged = steps.changed;
    changes.stepsNew = steps.added;
    changes.stepsGone = steps.gone;
    changes.picturesNew = static_cast<int>(pictures.added.size());
    changes.picturesChanged = static_cast<int>(pictures.changed.size());
    changes.picturesGone = static_cast<int>(pictures.gone.size());
    changes.soundsChanged = differenceOf(filePrints(soundFolder(now), isSound), filePrints(soundFolder(next), isSound)).count();
    changes.glossaryChanged = differenceOf(glossaryPrints(now), glossaryPrints(next)).count();
    changes.questionsChanged = differenceOf(questionPrints(now), questionPrints(next)).count();
    changes.other = differenceOf(topicPrints(now), topicPrints(next)).count();
    changes.other += differenceOf(filePrints(now.root, isOther), filePrints(next.root, isOther)).count();
    return changes;
}

} // namespace sala::intake
