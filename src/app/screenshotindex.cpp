// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/screenshotindex.h"

#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

constexpr auto head = "<!doctype html><meta charset=\"utf-8\"><title>Sala: every screen</title>\n"
                      "<style>body{font:16px sans-serif;background:#eee}figure{display:inline-block;margin:8px;width:460px;"
                      "vertical-align:top}img{width:100%;border:1px solid #999}</style>\n";

bool writePage(const QDir &folder, const QString &title, const QString &body)
{
    QSaveFile file(folder.filePath(u"index.html"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(head);
    file.write(u"<h1>%1</h1>\n%2"_s.arg(title, body).toUtf8());
    return file.commit(); // false, too, when a write failed
}

QString entry(const QString &link, const QString &picture, const QString &caption)
{
    return u"<figure><a href=\"%1\"><img loading=\"lazy\" src=\"%2\" alt=\"\"></a><figcaption>%3</figcaption></figure>\n"_s.arg(
        link, picture, caption);
}

} // namespace

bool writeSetPage(const QDir &set, const QList<ScreenshotPicture> &pictures)
{
    QString body;
    for (const ScreenshotPicture &picture : pictures)
        body += entry(picture.file, picture.file, picture.name.chopped(4)); // without ".png"
    return writePage(set, set.dirName(), body);
}

bool writeFrontPage(const QDir &folder)
{
    QString body;
    const QStringList sets = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &set : sets) {
        const QDir pictures(folder.filePath(set));
        const QStringList files = pictures.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
        if (!pictures.exists(u"index.html"_s) || files.isEmpty())
            continue;
        const QStringList home = files.filter(QRegularExpression(u"^home"_s));
        body += entry(set + u"/index.html"_s, set + u'/' + (home.isEmpty() ? files : home).first(), set);
    }
    return writePage(folder, u"Sala: every screen"_s, body);
}

} // namespace sala::app
