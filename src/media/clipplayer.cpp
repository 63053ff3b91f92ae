// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/clipplayer.h"

#include "media/framepicture.h"

#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::media {

namespace {

constexpr auto lookEvery = 1s;
constexpr int stillLooks = 2; // a stall is cured within three seconds
constexpr int mostPlayers = 3;

} // namespace

ClipPlayer::ClipPlayer(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ClipPlayer::look);
    connect(&m_converting, &QFutureWatcher<QImage>::finished, this, [this] {
        if (!m_player)
            return; // stopped meanwhile
        QImage picture = m_converting.result();
        if (picture.isNull()) {
            fail(u"its pixel format is not known"_s);
            return;
        }
        m_picture = std::move(picture);
        ++m_pictures;
        m_rebuilt = 0;
        emit pictureChanged();
        convert();
    });
}

ClipPlayer::~ClipPlayer()
{
    m_converting.disconnect();
    drop();
    m_converting.waitForFinished();
}

void ClipPlayer::setPlace(QSize size, const QRectF &place)
{
    m_size = size;
    m_place = place;
}

void ClipPlayer::play()
{
    if (m_player)
        return;
    m_rebuilt = 0;
    m_timer.start();
    make();
}

void ClipPlayer::make()
{
    m_still = 0;
    m_seen = m_pictures;
    auto *player = new QMediaPlayer(this); // lives on for a while when fail() drops it
    m_player = player;
    if (!player->isAvailable()) {
        fail(u"there is no backend of Qt Multimedia"_s);
        return;
    }
    m_sink = new QVideoSink(player);
    connect(m_sink, &QVideoSink::videoFrameChanged, this, &ClipPlayer::take);
    connect(player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error, const QString &description) {
        fail(description.isEmpty() ? u"it cannot be played"_s : description);
    });
    player->setVideoSink(m_sink);
    player->setLoops(QMediaPlayer::Infinite);
    player->setSource(m_file.startsWith(u':') ? QUrl(u"qrc"_s + m_file) : QUrl::fromLocalFile(m_file));
    if (m_player == player) // an error may have come at once
        player->play();
}

void ClipPlayer::drop()
{
    m_waiting = {};
    if (QMediaPlayer *player = std::exchange(m_player, nullptr)) {
        if (m_sink) // none without a backend
            m_sink->disconnect(this);
        m_sink = nullptr;
        player->disconnect(this);
        player->stop();
        player->deleteLater();
    }
}

void ClipPlayer::stop()
{
    m_timer.stop();
    drop();
}

void ClipPlayer::fail(const QString &cause)
{
    stop();
    emit failed(cause);
}

void ClipPlayer::look()
{
    if (!m_player)
        return;
    m_still = m_pictures == m_seen ? m_still + 1 : 0;
    m_seen = m_pictures;
    if (m_still < stillLooks)
        return;
    if (++m_rebuilt >= mostPlayers) {
        fail(u"it gives no pictures"_s);
        return;
    }
    drop();
    make();
}

void ClipPlayer::take(const QVideoFrame &frame)
{
    if (!m_player || !frame.isValid() || m_size.isEmpty())
        return;
    m_waiting = frame;
    convert();
}

void ClipPlayer::convert()
{
    if (m_converting.isRunning() || !m_waiting.isValid())
        return;
    m_converting.setFuture(QtConcurrent::run(pictureOf, std::exchange(m_waiting, {}), m_size, m_place));
}

} // namespace sala::media
