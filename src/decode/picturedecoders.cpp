// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/files/limits.h"
#include "decode/decoders.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace sala::decode {

namespace {

constexpr int drawnWidth = 1920;  ///< pixels; a figure fills half of a 4K screen
constexpr int largestSide = 4096; ///< pixels a picture is scaled down to while reading, as in the kiosk
constexpr int allocationMegabytes = 512;

Answer broken(const QString &kind, const QString &error, const QString &detail)
{
    return {kind, error, detail, 0, 0, 0.0};
}

/// Draws all of it. On a thread of the global pool, because Qt has that pool do a part of every larger fill and waits for it,
/// unless one of its own threads draws: of the figures that Sala ships, the waiting was more than half of the time.
void draw(QSvgRenderer &renderer, QImage &image)
{
    QThreadPool::globalInstance()->start([&renderer, &image] {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
    });
    QThreadPool::globalInstance()->waitForDone();
}

} // namespace

Answer decodeSvg(const QByteArray &bytes)
{
    QSvgRenderer renderer;
    if (!renderer.load(bytes))
        return broken(u"svg"_s, u"broken"_s, u"not a drawing"_s);
    const QSize size = renderer.defaultSize();
    if (size.isEmpty())
        return broken(u"svg"_s, u"broken"_s, u"it has no size"_s);
    const QSize drawn = size.scaled(drawnWidth, drawnWidth, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage image(drawn, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return broken(u"svg"_s, u"too-large"_s, {});
    draw(renderer, image);
    return {u"svg"_s, {}, {}, size.width(), size.height(), 0.0};
}

Answer decodePicture(const QByteArray &bytes)
{
    QImageReader::setAllocationLimit(allocationMegabytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "webp")
        return broken(u"picture"_s, u"format"_s, QString::fromLatin1(format));
    const QSize size = reader.size();
    if (!size.isValid())
        return broken(u"picture"_s, u"broken"_s, u"a part of it is damaged"_s);
    if (static_cast<qint64>(size.width()) * size.height() > content::limits::picturePixels)
        return broken(u"picture"_s, u"too-large"_s, {});
    if (size.width() > largestSide || size.height() > largestSide)
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return broken(u"picture"_s, u"broken"_s, u"a part of it is damaged"_s);
    return {u"picture"_s, {}, {}, size.width(), size.height(), 0.0};
}

} // namespace sala::decode
