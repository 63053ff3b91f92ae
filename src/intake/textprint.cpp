// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/textprint.h"

using namespace Qt::StringLiterals;

namespace sala::intake {

using namespace content;

namespace {

/// Keeps parts apart that could else be read as one another.
QString joined(const QStringList &parts)
{
    return parts.join(u'\x1f') + u'\x1e';
}

template <typename Map>
QStringList sortedKeys(const Map &map)
{
    QStringList keys = map.keys();
    keys.sort();
    return keys;
}

} // namespace

QString TextPrint::of(const Picture &picture) const
{
    const QString path = picture.path.startsWith(m_root) ? picture.path.mid(m_root.size()) : picture.path;
    return joined({path, picture.structure, picture.alt, picture.caption});
}

QString TextPrint::of(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += joined({QString::number(static_cast<int>(run.kind)), run.text, run.target, QString::number(run.value)});
    return text;
}

QString TextPrint::of(const Evidence &evidence)
{
    QString text = joined({evidence.claim, QString::number(static_cast<int>(evidence.certainty)), QString::number(evidence.people),
                           QString::number(evidence.studies), QString::number(static_cast<int>(evidence.where)), evidence.compared,
                           evidence.outcome, evidence.unknown, evidence.sources.join(u' ')});
    for (const EvidenceGroup &group : evidence.groups)
        text += joined({group.label, QString::number(group.of), QString::number(group.better)});
    return text;
}

QString TextPrint::of(const StepText &text) const
{
    QString print = joined({text.heading, text.references.join(u' ')});
    for (const Picture &picture : text.pictures)
        print += of(picture);
    for (const Block &block : text.blocks)
        print += joined({QString::number(static_cast<int>(block.kind)), of(block.runs), of(block.sign)});
    for (const Option &option : text.options)
        print += joined({of(option.runs), option.right ? u"right"_s : QString(), option.step});
    return text.evidence ? print + of(*text.evidence) : print;
}

QString TextPrint::of(const Topic &topic) const
{
    QString print = topic.investigational ? u"!"_s : QString();
    for (const QString &language : sortedKeys(topic.text)) {
        const TopicText &text = topic.text[language];
        print += joined({language, text.title, text.summary, text.fact, text.factReferences.join(u' '), of(text.picture)});
    }
    return print;
}

QString TextPrint::of(const Step &step) const
{
    QString print = QString::number(static_cast<int>(step.kind));
    for (const QString &language : sortedKeys(step.text))
        print += joined({language, of(step.text[language])});
    return print;
}

QString TextPrint::of(const GlossaryEntry &entry) const
{
    QString print;
    for (const QString &language : sortedKeys(entry.text)) {
        const GlossaryText &text = entry.text[language];
        print += joined({language, text.word, of(text.meaning), of(text.picture), text.references.join(u' ')});
    }
    return print;
}

QString TextPrint::of(const Question &question) const
{
    QString print;
    for (const QString &language : sortedKeys(question.text))
        print += joined({language, question.text[language]});
    return print;
}

} // namespace sala::intake
