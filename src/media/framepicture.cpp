// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/framepicture.h"

#include <QPainter>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <algorithm>

namespace sala::media {

namespace {

// How much red, green and blue a step of each colour difference is, in 1/256; ITU-R BT.601 and BT.709 at video range.
struct Matrix
{
    int redV;
    int greenU;
    int greenV;
    int blueU;
};
constexpr Matrix bt601{409, 100, 208, 516};
constexpr Matrix bt709{459, 55, 136, 541};
constexpr int luma = 298;

// Where the three parts of a 4:2:0 frame lie.
struct Planes
{
    const uchar *y = nullptr;
    const uchar *u = nullptr;
    const uchar *v = nullptr;
    qsizetype yLine = 0;  // bytes
    qsizetype uvLine = 0; // bytes
    qsizetype uvStep = 1; // bytes between neighbours
};

Planes planesOf(const QVideoFrame &frame)
{
    Planes planes{frame.bits(0), frame.bits(1), nullptr, frame.bytesPerLine(0), frame.bytesPerLine(1), 1};
    switch (frame.pixelFormat()) {
    case QVideoFrameFormat::Format_YUV420P: planes.v = frame.bits(2); break;
    case QVideoFrameFormat::Format_YV12:
        planes.v = frame.bits(1);
        planes.u = frame.bits(2);
        break;
    case QVideoFrameFormat::Format_NV12:
        planes.v = planes.u ? planes.u + 1 : nullptr;
        planes.uvStep = 2;
        break;
    default: return {};
    }
    return planes.y && planes.u && planes.v ? planes : Planes{};
}

// Nothing is read beyond the bytes that the frame has.
bool fits(const QVideoFrame &frame, const Planes &planes)
{
    const qsizetype width = frame.width();
    const qsizetype half = (frame.height() + 1) / 2;
    return planes.yLine >= width && planes.uvLine >= (width + 1) / 2 * planes.uvStep
           && frame.mappedBytes(0) >= planes.yLine * frame.height()
           && frame.mappedBytes(1) >= planes.uvLine * half - (planes.uvLine - (width + 1) / 2 * planes.uvStep);
}

QImage converted(const Planes &planes, QSize size, const Matrix &matrix)
{
    QImage image(size, QImage::Format_RGB32);
    for (int row = 0; row < size.height(); ++row) {
        const uchar *y = planes.y + row * planes.yLine;
        const uchar *u = planes.u + row / 2 * planes.uvLine;
        const uchar *v = planes.v + row / 2 * planes.uvLine;
        auto *out = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int x = 0; x < size.width(); ++x) {
            const int light = luma * (y[x] - 16) + 128;
            const int du = u[x / 2 * planes.uvStep] - 128;
            const int dv = v[x / 2 * planes.uvStep] - 128;
            const int red = (light + matrix.redV * dv) >> 8;
            const int green = (light - matrix.greenU * du - matrix.greenV * dv) >> 8;
            const int blue = (light + matrix.blueU * du) >> 8;
            out[x] = qRgb(std::clamp(red, 0, 255), std::clamp(green, 0, 255), std::clamp(blue, 0, 255));
        }
    }
    return image;
}

QImage whole(QVideoFrame &frame)
{
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    QImage image;
    const Planes planes = planesOf(frame);
    const QImage::Format format = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    const bool hd = frame.surfaceFormat().colorSpace() == QVideoFrameFormat::ColorSpace_BT709;
    if (planes.y && fits(frame, planes))
        image = converted(planes, frame.size(), hd ? bt709 : bt601);
    else if (!planes.y && format != QImage::Format_Invalid && frame.mappedBytes(0) >= frame.bytesPerLine(0) * frame.height())
        image = QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), format).convertToFormat(QImage::Format_RGB32);
    image.detach(); // the frame's own memory goes back to its player
    frame.unmap();
    return image;
}

} // namespace

QImage pictureOf(QVideoFrame frame, QSize size, QRectF place)
{
    const QImage image = size.isEmpty() || place.isEmpty() ? QImage() : whole(frame);
    if (image.isNull())
        return {};
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, image);
    return picture;
}

} // namespace sala::media
