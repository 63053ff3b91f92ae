// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/firstrenders.h"

#include "content/sound/soundtrack.h"
#include "ui/figure/figurestore.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

constexpr QSize trialSize(480, 360); ///< pixels; enough to go through all of a drawing
constexpr qint64 soundHeader = 4;    ///< bytes: every page of an Ogg file begins with "OggS"

void add(QStringList &list, const QString &path)
{
    if (!path.isEmpty() && !list.contains(path))
        list.append(path);
}

QList<const content::Topic *> topicsOf(const content::Library &library)
{
    QList<const content::Topic *> topics{&library.warningSigns, &library.about, &library.investigational};
    for (const content::Topic &topic : library.topics)
        topics.append(&topic);
    return topics;
}

bool opens(const QString &sound)
{
    QFile file(sound);
    return QFileInfo(sound).isFile() && file.open(QIODevice::ReadOnly) && file.read(soundHeader) == "OggS";
}

} // namespace

QStringList firstPictures(const content::Library &library)
{
    QStringList pictures;
    for (const content::Topic *topic : topicsOf(library)) {
        for (const content::TopicText &text : topic->text)
            add(pictures, text.picture.path);
        if (topic->steps.isEmpty())
            continue;
        for (const content::StepText &text : topic->steps.constFirst().text) {
            if (!text.pictures.isEmpty())
                add(pictures, text.pictures.constFirst().path);
        }
    }
    return pictures;
}

QStringList brokenFirstRenders(const content::Library &library)
{
    QStringList broken;
    const QStringList pictures = firstPictures(library);
    for (const QString &path : pictures) {
        if (ui::renderFigure({path, trialSize, false, {}}).image.isNull())
            broken.append(path);
    }
    const QString sounds = content::soundFolder(library);
    for (const content::Topic *topic : topicsOf(library)) {
        if (topic->steps.isEmpty())
            continue;
        for (const QString &language : library.clinic.languages) {
            const QString sound = sounds + u'/' + content::stepScript(*topic, topic->steps.constFirst(), language, {}).soundPath();
            if (QFileInfo::exists(sound) && !opens(sound))
                broken.append(sound);
        }
    }
    return broken;
}

} // namespace sala::app
