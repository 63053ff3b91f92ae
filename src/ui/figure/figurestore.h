// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/figure/figurecache.h"
#include "ui/figure/placement.h"
#include "ui/figure/targets.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QRunnable>
#include <QSet>
#include <QSize>
#include <QThreadPool>

#include <memory>

namespace sala::ui {

/// Which picture, how large, and whether only one structure is cut out of it.
struct FigureRequest
{
    QString path;           ///< file or resource path
    QSize size;             ///< of the frame, in pixels
    bool thumbnail = false; ///< a square cut-out instead of the whole figure
    QString cutOut;         ///< the structure it shows; empty: the middle of the figure

    friend bool operator==(const FigureRequest &, const FigureRequest &) = default;
};

[[nodiscard]] size_t qHash(const FigureRequest &request, size_t seed = 0);

/// A picture drawn for one frame, ready to be painted. A cheap value.
struct RenderedFigure
{
    QImage image; ///< exactly the frame, opaque, with paper where the picture does not reach; null when damaged
    FigurePlacement placement;
    std::shared_ptr<const FigureTargets> targets;
    QSizeF picture = {}; ///< the whole picture, in its own units
};

/// Draws pictures on worker threads, ahead of need, and keeps them in a bounded memory.
///
/// Owned by the composition root, used on the GUI thread. A picture that cannot be read or drawn becomes a
/// RenderedFigure with a null image: the page shows its alternative text instead. Nothing ever blocks.
class FigureStore final : public QObject
{
    Q_OBJECT

public:
    /// `disk`: pictures drawn before, may be null.
    explicit FigureStore(int cacheMiB, std::shared_ptr<FigureCache> disk = nullptr, QObject *parent = nullptr);
    ~FigureStore() override;

    /// The picture if it is ready, else null; call prepare() to have it made.
    [[nodiscard]] const RenderedFigure *find(const FigureRequest &request) const;
    /// Has a picture drawn; `soon` before all that are only prepared ahead. Ends in ready().
    void prepare(const FigureRequest &request, bool soon);
    /// Whether what is not wanted soon is drawn at all; it is, unless said otherwise.
    void setDrawsAhead(bool ahead) { m_drawsAhead = ahead; }
    /// Blocks until nothing is being drawn; for screenshots and tests.
    void waitForDone();
    /// Tells the staff of a picture that cannot be shown for a reason that is not the drawing, such as a clip that does not play.
    void noteDamaged(const QString &path);
    [[nodiscard]] int memoryKiB() const;
    /// Forgets every picture: the content has changed, and a path may mean another figure now.
    void clear();

signals:
    void ready(const sala::ui::FigureRequest &request);
    void damaged(const QString &path); ///< a picture cannot be read or drawn; said once for each path

private:
    void keep(const FigureRequest &request, RenderedFigure figure);

    mutable QCache<FigureRequest, RenderedFigure> m_cache;
    QHash<FigureRequest, QRunnable *> m_pending; ///< owned by the pool; a finished one is only a key until keep()
    QSet<QString> m_damaged;
    bool m_drawsAhead = true;
    int m_content = 0; ///< counts clear(); what was drawn for an older content is not kept
    std::shared_ptr<FigureCache> m_disk;
    QThreadPool m_pool;
};

/// Draws one picture now. Thread-safe; used by the store's workers.
[[nodiscard]] RenderedFigure renderFigure(const FigureRequest &request, FigureCache *disk = nullptr);

} // namespace sala::ui
