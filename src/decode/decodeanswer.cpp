// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "decode/decodeanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sala::decode {

QByteArray toJsonLine(const Answer &answer)
{
    const QJsonObject object{{u"kind"_s, answer.kind},
                             {u"error"_s, answer.error},
                             {u"detail"_s, answer.detail},
                             {u"width"_s, answer.width},
                             {u"height"_s, answer.height},
                             {u"seconds"_s, answer.seconds},
                             {u"hash"_s, QString::fromLatin1(answer.hash)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString kindOf(const QString &path)
{
    const QString name = path.toLower();
    if (name.endsWith(u".svg"_s))
        return u"svg"_s;
    if (name.endsWith(u".opus"_s))
        return u"sound"_s;
    if (name.endsWith(u".webm"_s))
        return u"clip"_s;
    for (const QString &ending : {u".png"_s, u".jpg"_s, u".jpeg"_s, u".webp"_s}) {
        if (name.endsWith(ending))
            return u"picture"_s;
    }
    return {};
}

} // namespace sala::decode
