// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/changewords.h"

#include "ui/text/staffphrases.h"

#include <QLocale>

namespace sala::staff {

namespace phrase = ui::phrase;

namespace {

struct Line
{
    qsizetype count;
    const char *one;
    const char *many;
};

} // namespace

QStringList changeLines(const ContentChanges &changes, const ui::Phrases &phrases)
{
    const Line all[] = {
        {changes.stepsChanged.size(), phrase::OneStepChanged, phrase::StepsChanged},
        {changes.stepsNew.size(), phrase::OneStepNew, phrase::StepsNew},
        {changes.stepsGone.size(), phrase::OneStepGone, phrase::StepsGone},
        {changes.picturesNew, phrase::OnePictureNew, phrase::PicturesNew},
        {changes.picturesChanged, phrase::OnePictureChanged, phrase::PicturesChanged},
        {changes.picturesGone, phrase::OnePictureGone, phrase::PicturesGone},
        {changes.soundsChanged, phrase::OneSoundChanged, phrase::SoundsChanged},
        {changes.glossaryChanged, phrase::OneWordChanged, phrase::WordsChanged},
        {changes.questionsChanged, phrase::OneQuestionChanged, phrase::QuestionsChanged},
        {changes.other, phrase::OneOtherChanged, phrase::OthersChanged},
    };
    QStringList lines;
    for (const Line &line : all) {
        if (line.count == 1)
            lines.append(phrases(line.one));
        else if (line.count > 1)
            lines.append(phrases(line.many).arg(line.count));
    }
    return lines;
}

QString durationWords(int seconds, const ui::Phrases &phrases)
{
    constexpr int minute = 60;
    const bool whole = seconds > minute && seconds % minute == 0;
    return phrases(whole ? phrase::SetMinutes : phrase::SetSeconds).arg(whole ? seconds / minute : seconds);
}

QString dateWords(const QDateTime &when, const QString &language)
{
    return QLocale(language).toString(when.toLocalTime(), QLocale::ShortFormat);
}

} // namespace sala::staff
