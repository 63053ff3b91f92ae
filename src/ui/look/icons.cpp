// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/look/icons.h"

#include <QCache>
#include <QImage>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

// Some hundred icons of 100 x 100 pixels: far more than a session shows.
constexpr int cacheLimitKiB = 8 * 1024;

QPixmap tinted(const QString &name, QSize size, const QColor &colour)
{
    QSvgRenderer renderer(u":/icons/"_s + name + u".svg"_s);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    return QPixmap::fromImage(image);
}

} // namespace

void drawIcon(QPainter &painter, const QString &name, const QRectF &where, const QColor &colour)
{
    // A cache of derived pictures only, so that it may outlive any window.
    static QCache<QString, QPixmap> cache(cacheLimitKiB);
    const QSize size = where.size().toSize();
    if (size.isEmpty())
        return;
    const QString key = u"%1/%2x%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(colour.name(QColor::HexArgb));
    QPixmap *pixmap = cache.object(key);
    if (!pixmap) {
        pixmap = new QPixmap(tinted(name, size, colour));
        const int cost = 1 + size.width() * size.height() * 4 / 1024;
        if (!cache.insert(key, pixmap, cost))
            return;
    }
    painter.drawPixmap(where.topLeft(), *pixmap);
}

} // namespace sala::ui
