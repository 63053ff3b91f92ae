// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/report/pictures.h"

#include "tool/report/html.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

constexpr QSize largest(480, 360); ///< pixels: twice the size on paper
constexpr int quality = 80;        ///< percent, of JPEG: about 15 KiB for a figure

QImage drawing(const QString &path)
{
    QSvgRenderer renderer;
    if (!renderer.load(path) || !renderer.isValid())
        return {};
    const QSize size = renderer.defaultSize().scaled(largest, Qt::KeepAspectRatio);
    if (size.isEmpty())
        return {};
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage photo(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    QImage flat(image.size(), QImage::Format_RGB32); // JPEG knows no transparency
    flat.fill(Qt::white);
    if (!flat.isNull())
        QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

} // namespace

QString ReportPictures::dataUrl(const QString &path)
{
    const QString relative = QDir(m_root).relativeFilePath(path);
    if (m_refused.contains(relative))
        return {};
    const auto known = m_urls.constFind(path);
    if (known != m_urls.constEnd())
        return *known;
    const QImage image = path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? drawing(path) : photo(path);
    QBuffer buffer;
    const bool written = buffer.open(QIODevice::WriteOnly) && !image.isNull() && image.save(&buffer, "JPEG", quality);
    const QString url = written ? u"data:image/jpeg;base64,"_s + QString::fromLatin1(buffer.data().toBase64()) : QString();
    m_urls.insert(path, url);
    return url;
}

QString ReportPictures::figure(const content::Picture &picture, const QString &language)
{
    if (picture.path.isEmpty())
        return {};
    const QString url = dataUrl(picture.path);
    const QString image = url.isEmpty() ? html::text(QDir(m_root).relativeFilePath(picture.path))
                                        : u"<img src=\""_s + url + u"\" "_s + html::attribute(u"alt"_s, picture.alt) + u'>';
    const QString caption = html::element(u"figcaption"_s, html::attribute(u"lang"_s, language), html::text(picture.caption));
    return html::element(u"figure"_s, image + (picture.caption.isEmpty() ? QString() : caption));
}

} // namespace sala::tool
