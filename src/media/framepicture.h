// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>

class QVideoFrame;

namespace sala::media {

/// A video frame as a picture of a size, in which the whole frame lies at `place` and may reach beyond its edges; null when the
/// frame has a pixel format that is not known or cannot be read.
///
/// Qt's own conversion reads past the ends of odd sizes and asks for a graphics card (standards/reliability.md, part 7), so
/// this is one of its own, for what VP8 and VP9 give: 4:2:0, BT.601 or BT.709 at video range. Any thread; some 10 ms.
[[nodiscard]] QImage pictureOf(QVideoFrame frame, QSize size, QRectF place);

} // namespace sala::media
