// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/testlibrary.h"

#include "content/reader.h"

using namespace Qt::StringLiterals;

namespace sala::test {

using content::Block;
using content::Library;
using content::LocalText;
using content::Run;
using content::Runs;
using content::Step;
using content::StepText;
using content::Topic;

namespace {

const QStringList bothLanguages{u"es"_s, u"en"_s};

QString in(const QString &language, const QString &es, const QString &en)
{
    return language == u"es"_s ? es : en;
}

LocalText both(const QString &es, const QString &en)
{
    return {{u"es"_s, es}, {u"en"_s, en}};
}

Block paragraph(const Runs &runs)
{
    return {.kind = Block::Kind::Paragraph, .runs = runs, .sign = {}};
}

content::Picture picture(const QString &figure, const QString &structure, const QString &alt, const QString &caption)
{
    return {figurePath(figure), structure, alt, caption};
}

Topic topicNamed(const QString &id, const QString &es, const QString &en, const QString &figure, const QString &structure)
{
    Topic topic;
    topic.id = id;
    for (const QString &language : bothLanguages) {
        content::TopicText text;
        text.title = in(language, es, en);
        text.summary = in(language, u"Qué es y qué se sabe."_s, u"What it is and what is known."_s);
        text.fact = in(language, u"El dolor de cuello suele mejorar."_s, u"Neck pain often gets better."_s);
        text.factReferences = {u"first2020"_s};
        text.picture = picture(figure, structure, in(language, u"El cuello visto de lado."_s, u"The neck from the side."_s), {});
        topic.text.insert(language, text);
    }
    return topic;
}

StepText stepText(const QString &heading, const QList<Block> &blocks)
{
    StepText text;
    text.heading = heading;
    text.blocks = blocks;
    text.references = {u"first2020"_s};
    text.words = 12;
    return text;
}

Step whatStep()
{
    Step step;
    step.id = u"what"_s;
    for (const QString &language : bothLanguages) {
        const Runs runs{textRun(in(language, u"El "_s, u"The "_s)),
                        linkRun(Run::Kind::Structure, in(language, u"disco"_s, u"disc"_s), u"disc-c5-c6"_s),
                        textRun(in(language, u" tiene un "_s, u" has a "_s)),
                        linkRun(Run::Kind::Glossary, in(language, u"anillo"_s, u"ring"_s), u"annulus"_s),
                        textRun(in(language, u" fuerte. Mira "_s, u" that is strong. See "_s)),
                        linkRun(Run::Kind::StepLink, in(language, u"cómo cambia"_s, u"how it changes"_s), u"disc/wear"_s),
                        textRun(u"."_s)};
        StepText text = stepText(in(language, u"¿Qué es el disco?"_s, u"What is the disc?"_s), {paragraph(runs)});
        text.pictures = {picture(u"segment-side-000.svg"_s, u"disc-c5-c6"_s, in(language, u"Un disco sano."_s, u"A healthy disc."_s),
                                 in(language, u"Disco sano"_s, u"Healthy disc"_s))};
        step.text.insert(language, text);
    }
    return step;
}

Step wearStep()
{
    Step step;
    step.id = u"wear"_s;
    for (const QString &language : bothLanguages) {
        const Runs runs{textRun(in(language, u"Con los años se "_s, u"With the years it "_s)),
                        linkRun(Run::Kind::Slider, in(language, u"desgasta"_s, u"wears"_s), {}, 60), textRun(u"."_s)};
        StepText text = stepText(in(language, u"Cómo cambia"_s, u"How it changes"_s), {paragraph(runs)});
        text.pictures = {picture(u"segment-side-000.svg"_s, {}, in(language, u"Un disco sano."_s, u"A healthy disc."_s),
                                 in(language, u"sano"_s, u"healthy"_s)),
                         picture(u"segment-side-100.svg"_s, {}, in(language, u"Un disco gastado."_s, u"A worn disc."_s),
                                 in(language, u"gastado"_s, u"worn"_s))};
        step.text.insert(language, text);
    }
    return step;
}

Step checkStep()
{
    Step step;
    step.id = u"check"_s;
    step.kind = Step::Kind::QuickCheck;
    for (const QString &language : bothLanguages) {
        StepText text =
            stepText(in(language, u"¿Un disco gastado siempre duele?"_s, u"Does a worn disc always hurt?"_s),
                     {paragraph({textRun(in(language, u"Muchas personas no sienten dolor."_s, u"Many people feel no pain."_s))})});
        text.options = {{{textRun(in(language, u"Sí, siempre."_s, u"Yes, always."_s))}, false, u"wear"_s},
                        {{textRun(in(language, u"No. Muchas veces no duele."_s, u"No. Often it does not hurt."_s))}, true, {}}};
        step.text.insert(language, text);
    }
    return step;
}

Step evidenceStep(const QString &id, bool withGroups)
{
    Step step;
    step.id = id;
    step.kind = Step::Kind::Evidence;
    for (const QString &language : bothLanguages) {
        content::Evidence evidence;
        evidence.claim = in(language, u"No se sabe si ayuda en el cuello."_s, u"Nobody knows if it helps in the neck."_s);
        evidence.certainty = content::Certainty::Low;
        evidence.people = 114;
        evidence.studies = 2;
        evidence.where = content::BodyRegion::LowerBack;
        evidence.compared = in(language, u"con agua salada"_s, u"with salt water"_s);
        evidence.unknown = in(language, u"Qué pasa después de tres años."_s, u"What happens after three years."_s);
        evidence.sources = {u"second2024"_s};
        if (withGroups)
            evidence.groups = {{in(language, u"Con células"_s, u"With cells"_s), 100, 38},
                               {in(language, u"Sin células"_s, u"Without cells"_s), 50, 17}};
        StepText text = stepText(in(language, u"Lo que se estudió"_s, u"What was studied"_s), {});
        text.evidence = evidence;
        step.text.insert(language, text);
    }
    return step;
}

Step plainStep(const QString &id, const QString &es, const QString &en)
{
    Step step;
    step.id = id;
    for (const QString &language : bothLanguages)
        step.text.insert(language, stepText(in(language, es, en), {paragraph({textRun(in(language, es + u'.', en + u'.'))})}));
    return step;
}

content::GlossaryEntry glossaryEntry(const QString &id, const QString &es, const QString &en)
{
    content::GlossaryEntry entry;
    entry.id = id;
    for (const QString &language : bothLanguages) {
        const Runs meaning{textRun(in(language, u"Una parte del disco."_s, u"A part of the disc."_s))};
        entry.text.insert(language, {in(language, es, en),
                                     meaning,
                                     picture(u"segment-above-healthy.svg"_s, id + u"-c5-c6"_s,
                                             in(language, u"El disco desde arriba."_s, u"The disc from above."_s), {}),
                                     {u"first2020"_s}});
    }
    return entry;
}

content::Clinic clinic()
{
    content::Clinic clinic;
    clinic.name = u"Sala"_s;
    clinic.city = u"Medellín"_s;
    clinic.phone = u"+57 321 519 7850"_s;
    clinic.emergencyNumber = u"123"_s;
    clinic.languages = bothLanguages;
    clinic.defaultLanguage = u"es"_s;
    return clinic;
}

} // namespace

QString contentFolder()
{
    return QStringLiteral(SALA_TEST_CONTENT);
}

QString contentPath(const QString &name)
{
    return contentFolder() + u'/' + name;
}

QString figurePath(const QString &name)
{
    return contentFolder() + u"/figures/"_s + name;
}

content::LibraryPtr shippedLibrary()
{
    static const content::LibraryPtr library = content::readContent(contentFolder()).library;
    return library;
}

Run textRun(const QString &text)
{
    return {Run::Kind::Text, text, {}, 0};
}

Run linkRun(Run::Kind kind, const QString &text, const QString &target, int value)
{
    return {kind, text, target, value};
}

Library makeLibrary()
{
    Library library;
    library.root = contentFolder();
    library.version = u"0123456789ab"_s;
    library.clinic = clinic();
    library.languageNames = both(u"Español"_s, u"English"_s);

    Topic disc = topicNamed(u"disc"_s, u"El disco"_s, u"The disc"_s, u"neck-side.svg"_s, u"disc-c5-c6"_s);
    disc.steps = {whatStep(), wearStep(), checkStep()};
    Topic research = topicNamed(u"research"_s, u"Qué se investiga"_s, u"What research shows"_s, u"neck-side.svg"_s, {});
    research.investigational = true;
    research.steps = {evidenceStep(u"safety"_s, true), evidenceStep(u"open"_s, false)};
    Topic helps = topicNamed(u"what-helps"_s, u"Qué ayuda"_s, u"What helps"_s, u"exercise.svg"_s, {});
    helps.steps = {plainStep(u"move"_s, u"Moverse ayuda"_s, u"Moving helps"_s)};
    library.topics = {disc, research, helps};

    library.warningSigns = topicNamed(u"warning-signs"_s, u"Señales de alarma"_s, u"Warning signs"_s, u"warning.svg"_s, {});
    library.warningSigns.steps = {plainStep(u"signs"_s, u"Avise si pierde fuerza"_s, u"Tell us if you lose strength"_s)};
    library.about = topicNamed(u"about"_s, u"Quién hizo esto"_s, u"Who made this"_s, u"clinic.svg"_s, {});
    library.about.steps = {plainStep(u"who"_s, u"Lo hizo la clínica"_s, u"The clinic made it"_s)};
    library.investigational = topicNamed(u"investigational"_s, u"En estudio"_s, u"Under study"_s, u"unknown.svg"_s, {});
    library.investigational.steps = {plainStep(u"know"_s, u"Todavía se estudia"_s, u"It is still being studied"_s)};

    library.glossary = {glossaryEntry(u"annulus"_s, u"anillo"_s, u"ring"_s), glossaryEntry(u"nucleus"_s, u"núcleo"_s, u"core"_s)};
    library.questionsTitle = both(u"Mis preguntas"_s, u"My questions"_s);
    library.questions = {{u"disc"_s,
                          both(u"Sobre el disco"_s, u"About the disc"_s),
                          {{u"disc-why"_s, both(u"¿Por qué me duele?"_s, u"Why does it hurt?"_s)},
                           {u"disc-scan"_s, both(u"¿Necesito una imagen?"_s, u"Do I need a scan?"_s)}}},
                         {u"general"_s,
                          both(u"Sobre la clínica"_s, u"About the clinic"_s),
                          {{u"who-checks"_s, both(u"¿Quién revisa?"_s, u"Who checks?"_s)}}}};
    library.structures = {{u"disc-c5-c6"_s, u"disc"_s, both(u"Disco C5-C6"_s, u"C5-C6 disc"_s), u"#0B6573"_s},
                          {u"disc-c6-c7"_s, u"disc"_s, both(u"Disco C6-C7"_s, u"C6-C7 disc"_s), u"#0B6573"_s},
                          {u"root-c6"_s, {}, both(u"Raíz C6"_s, u"C6 root"_s), {}}};
    library.references = {{u"first2020"_s, u"First 2020"_s, u"First A. A study of necks. 2020."_s},
                          {u"second2024"_s, u"Second 2024"_s, u"Second B. A study of backs. 2024."_s}};
    return library;
}

content::LibraryPtr sharedLibrary()
{
    return std::make_shared<const Library>(makeLibrary());
}

} // namespace sala::test
