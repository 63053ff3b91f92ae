// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figurestore.h"

#include "ui/look/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLinearGradient>
#include <QPainter>
#include <QSemaphore>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024; // content-format.md: a file has at most 64 MiB
constexpr int picturesOfAStep = 13;                // a slider of eleven, the step before and the step after
constexpr int drawingAtOnce = 2;
constexpr int sparePoolThreads = 4;     // what is drawn, decoded or converted meanwhile; the screen's own fills never wait for it
constexpr double thumbnailMargin = 1.9; // a structure takes about half of its thumbnail

// A regular file's bytes; never waits for a FIFO or a device.
QByteArray readRegularFile(const QString &path)
{
    if (!path.startsWith(u':')) {
        const QFileInfo info(path);
        if (!info.isFile() || info.size() > largestFile)
            return {};
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

QString sidecarOf(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return path.left(dot) + u".targets.json"_s;
}

QRectF focusOf(const FigureTargets &targets, const FigureRequest &request, QSizeF picture)
{
    const FigureTarget *target = request.thumbnail ? targets.find(request.cutOut) : nullptr;
    if (target) {
        const QRectF box = target->outline.boundingRect();
        const double side = std::max(box.width(), box.height()) * thumbnailMargin;
        return {box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)};
    }
    if (request.thumbnail) { // of the whole picture: its middle square
        const double side = std::min(picture.width(), picture.height());
        return {QPointF((picture.width() - side) / 2, (picture.height() - side) / 2), QSizeF(side, side)};
    }
    return targets.focus.isValid() ? targets.focus : QRectF(QPointF(), picture);
}

void paintPaper(QPainter &painter, const QRectF &frame, const FigurePlacement &placement, QSizeF picture)
{
    // Around a picture its own paper goes on, so that no edge is seen.
    QLinearGradient paper(0, placement.toFrame(QPointF(0, 0)).y(), 0, placement.toFrame(QPointF(0, picture.height())).y());
    paper.setColorAt(0, picturePaperTop());
    paper.setColorAt(1, picturePaperBottom());
    painter.fillRect(frame, paper);
}

bool drawSvg(QPainter &painter, const QByteArray &bytes, const FigurePlacement &placement, QSizeF picture)
{
    QSvgRenderer renderer(bytes);
    if (!renderer.isValid())
        return false;
    renderer.render(&painter, placement.toFrame(QRectF(QPointF(), picture)));
    return true;
}

bool drawRaster(QPainter &painter, const QByteArray &bytes, const FigurePlacement &placement, QSizeF picture)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QRectF target = placement.toFrame(QRectF(QPointF(), picture));
    // Scaled while reading: a photograph of 48 megapixels would else be refused (allocation limit).
    reader.setScaledSize(target.size().toSize().boundedTo(QSize(8192, 8192)));
    const QImage image = reader.read();
    if (image.isNull())
        return false;
    painter.drawImage(target, image);
    return true;
}

// Draws on a thread of Qt's own pool, and waits. Qt 6.4 has that pool do a part of every larger fill and waits for each,
// unless one of the pool's threads draws: of a figure with many fills, the waiting takes more time than the drawing.
void onQtsPool(const std::function<void()> &draw)
{
    QSemaphore drawn;
    QThreadPool::globalInstance()->start([&] {
        draw();
        drawn.release();
    });
    drawn.acquire();
}

QSizeF pictureSize(const QByteArray &bytes, bool svg)
{
    if (svg) {
        QSvgRenderer renderer(bytes);
        return renderer.isValid() ? renderer.viewBoxF().size() : QSizeF();
    }
    QBuffer buffer;
    buffer.setData(bytes);
    return QImageReader(&buffer).size();
}

// The same without building the drawing: what its first element says of itself; empty when it says nothing.
QSizeF statedSize(const QByteArray &bytes, bool svg)
{
    if (!svg)
        return pictureSize(bytes, false);
    QXmlStreamReader xml(bytes);
    const QList<QStringView> box = xml.readNextStartElement() ? xml.attributes().value("viewBox"_L1).split(u' ') : QList<QStringView>();
    return box.size() == 4 ? QSizeF(box[2].toDouble(), box[3].toDouble()) : QSizeF();
}

} // namespace

size_t qHash(const FigureRequest &request, size_t seed)
{
    return qHashMulti(seed, request.path, request.size.width(), request.size.height(), request.thumbnail, request.cutOut);
}

RenderedFigure renderFigure(const FigureRequest &request, FigureCache *disk)
{
    RenderedFigure figure;
    const QByteArray bytes = readRegularFile(request.path);
    const QByteArray sidecar = readRegularFile(sidecarOf(request.path));
    auto targets = std::make_shared<FigureTargets>(parseTargets(sidecar));
    const bool svg = request.path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    figure.targets = targets;
    if (bytes.isEmpty() || request.size.isEmpty())
        return figure;
    const QString name =
        disk ? FigureCache::nameOf({bytes, sidecar}, request.size, request.thumbnail ? u"cut-out "_s + request.cutOut : QString())
             : QString();
    if (const std::optional<FigureCache::Entry> kept = disk ? disk->find(name, request.size) : std::nullopt) {
        figure.image = kept->image;
        figure.placement = kept->placement;
        figure.picture = sidecar.isEmpty() ? statedSize(bytes, svg) : targets->viewBox;
        return figure;
    }
    // The sidecar repeats the size of a figure, which saves reading the figure twice.
    const QSizeF picture = sidecar.isEmpty() ? pictureSize(bytes, svg) : targets->viewBox;
    if (picture.isEmpty())
        return figure;

    figure.picture = picture;
    figure.placement = placeFigure(picture, focusOf(*targets, request, picture), request.size);
    QImage image(request.size, QImage::Format_RGB32);
    bool drawn = false;
    onQtsPool([&] {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        paintPaper(painter, image.rect(), figure.placement, picture);
        drawn = svg ? drawSvg(painter, bytes, figure.placement, picture) : drawRaster(painter, bytes, figure.placement, picture);
    });
    if (!drawn)
        return figure;
    figure.image = image;
    if (disk)
        disk->keep(name, {figure.image, figure.placement});
    return figure;
}

FigureStore::FigureStore(int cacheMiB, std::shared_ptr<FigureCache> disk, QObject *parent)
    : QObject(parent), m_cache(cacheMiB * 1024), m_disk(std::move(disk))
{
    m_pool.setMaxThreadCount(drawingAtOnce);
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount() + sparePoolThreads);
    m_pool.setThreadPriority(QThread::LowPriority);
}

FigureStore::~FigureStore()
{
    m_pool.clear();
    m_pool.waitForDone();
}

const RenderedFigure *FigureStore::find(const FigureRequest &request) const
{
    return m_cache.object(request);
}

void FigureStore::prepare(const FigureRequest &request, bool soon)
{
    if (request.path.isEmpty() || request.size.isEmpty() || m_cache.contains(request) || (!soon && !m_drawsAhead))
        return;
    const auto waiting = m_pending.constFind(request);
    if (waiting != m_pending.constEnd()) {
        // Prepared ahead, and now it is wanted: it overtakes what still waits.
        if (soon && m_pool.tryTake(*waiting))
            m_pool.start(*waiting, 1);
        return;
    }
    QRunnable *job = QRunnable::create([this, request, content = m_content, disk = m_disk] {
        RenderedFigure figure = renderFigure(request, disk.get());
        QMetaObject::invokeMethod(
            this,
            [this, request, content, figure = std::move(figure)]() mutable {
                if (content == m_content)
                    keep(request, std::move(figure));
            },
            Qt::QueuedConnection);
    });
    m_pending.insert(request, job);
    m_pool.start(job, soon ? 1 : 0);
}

void FigureStore::keep(const FigureRequest &request, RenderedFigure figure)
{
    m_pending.remove(request);
    if (figure.image.isNull())
        noteDamaged(request.path);
    const int cost = 1 + static_cast<int>(figure.image.sizeInBytes() / 1024);
    // On a larger screen than the limit was set for, a slider must still find all of its pictures.
    m_cache.setMaxCost(std::max<qsizetype>(m_cache.maxCost(), cost * picturesOfAStep));
    m_cache.insert(request, new RenderedFigure(std::move(figure)), std::min<qsizetype>(cost, m_cache.maxCost()));
    emit ready(request);
}

void FigureStore::noteDamaged(const QString &path)
{
    if (m_damaged.contains(path))
        return;
    m_damaged.insert(path);
    emit damaged(path);
}

void FigureStore::waitForDone()
{
    while (!m_pending.isEmpty()) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

void FigureStore::clear()
{
    ++m_content;
    m_pool.clear();
    m_pending.clear();
    m_cache.clear();
    m_damaged.clear();
}

int FigureStore::memoryKiB() const
{
    return static_cast<int>(m_cache.totalCost());
}

} // namespace sala::ui
