// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QRectF>
#include <QSize>
#include <QTimer>
#include <QVideoFrame>

#include <memory>

class QMediaPlayer;
class QVideoSink;

namespace sala::media {

/// Plays a silent clip again and again and gives its pictures, ready to be painted.
///
/// A QMediaPlayer without a sound output, made anew for each start and never sought in: what hangs and leaks in Qt 6.4 is not used
/// (standards/reliability.md, part 7). A player that gives no picture for two looks is made anew, three times; then the clip has
/// failed. Frames become pictures on a worker thread, and one that comes while another is being worked on takes its place.
/// GUI thread. Making the first player loads Qt's backend, some 100 ms: never before the first screen is painted.
class ClipPlayer final : public QObject
{
    Q_OBJECT

public:
    /// A file or resource path.
    explicit ClipPlayer(QString file, QObject *parent = nullptr);
    ~ClipPlayer() override;

    /// The size of the pictures, and where in them the whole frame lies; both in pixels.
    void setPlace(QSize size, const QRectF &place);
    void play();
    void stop();
    /// Looks whether pictures still come; a timer does so every second while it plays.
    void look();

    [[nodiscard]] bool isPlaying() const { return m_player != nullptr; }
    [[nodiscard]] const QImage &picture() const { return m_picture; } ///< the last one; null before the first
    [[nodiscard]] int pictures() const { return m_pictures; }         ///< so many came since it was made
    [[nodiscard]] int rebuilt() const { return m_rebuilt; }           ///< stalled players that were replaced since the last picture

signals:
    void pictureChanged();
    void failed(const QString &cause); ///< it stopped: no backend, not to be decoded, or stalled again and again

private:
    void make();
    void drop();
    void fail(const QString &cause);
    void take(const QVideoFrame &frame);
    void convert();

    QString m_file;
    QSize m_size;
    QRectF m_place;
    QMediaPlayer *m_player = nullptr; ///< owned; deleted from the event loop, for it may be the one that calls
    QVideoSink *m_sink = nullptr;     ///< owned by the player
    QVideoFrame m_waiting;
    QFutureWatcher<QImage> m_converting;
    QImage m_picture;
    QTimer m_timer;
    int m_pictures = 0;
    int m_seen = 0; ///< pictures at the last look
    int m_still = 0;
    int m_rebuilt = 0;
};

} // namespace sala::media
