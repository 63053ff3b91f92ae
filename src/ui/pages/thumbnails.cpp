// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/thumbnails.h"

#include "ui/widgets/cardbutton.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sala::ui {

void giveThumbnail(CardButton &card, const content::Picture &picture, FigureStore &store)
{
    if (picture.path.isEmpty())
        return;
    card.reserveThumbnail();
    const int side = card.thumbnailSide();
    const FigureRequest request{picture.path, QSize(side, side), true, picture.structure};
    const auto show = [&card, &store, request] {
        const RenderedFigure *figure = store.find(request);
        if (figure && !figure->image.isNull())
            card.setThumbnail(QPixmap::fromImage(figure->image));
        return figure != nullptr;
    };
    if (show())
        return;
    QObject::connect(&store, &FigureStore::ready, &card, [show, request](const FigureRequest &done) {
        if (done == request)
            (void)show();
    });
    store.prepare(request, true);
}

QString iconOfTopic(const QString &topic)
{
    static const QHash<QString, QString> icons{
        {u"stem-cells"_s, u"cells"_s}, {u"injections"_s, u"syringe"_s}, {u"research"_s, u"chart"_s},
        {u"what-helps"_s, u"helps"_s}, {u"safe-care"_s, u"safe"_s},     {u"about"_s, u"info"_s},
    };
    return icons.value(topic, u"book"_s);
}

} // namespace sala::ui
