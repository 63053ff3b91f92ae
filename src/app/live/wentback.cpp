// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/wentback.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

constexpr qint64 mostBytes = 16'384; // two paths of the longest kind

constexpr std::array<std::pair<WentBackWhy, const char16_t *>, 4> whys{{
    {WentBackWhy::Damaged, u"damaged"},
    {WentBackWhy::Slow, u"slow"},
    {WentBackWhy::Died, u"died"},
    {WentBackWhy::Denied, u"denied"},
}};

WentBack readFrom(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const std::optional<WentBack> read = wentBack(file.read(mostBytes));
    if (!read)
        qWarning("content: %s is damaged; what could not be shown in an earlier run is not known", qUtf8Printable(path));
    return read.value_or(WentBack());
}

void writeTo(const QString &path, const WentBack &wentBack)
{
    QFile old(path);
    QSaveFile file(path);
    const bool done = wentBack.folder.isEmpty() ? !old.exists() || old.remove()
                                                : file.open(QIODevice::WriteOnly) && file.write(toBytes(wentBack)) >= 0 && file.commit();
    if (!done)
        qWarning("content: %s cannot be written: staff will not be told after a restart what could not be shown", qUtf8Printable(path));
}

} // namespace

QByteArray toBytes(const WentBack &wentBack)
{
    QString why;
    for (const auto &[value, name] : whys) {
        if (value == wentBack.why)
            why = QString::fromUtf16(name);
    }
    const QJsonObject object{
        {u"folder"_s, wentBack.folder}, {u"instead"_s, wentBack.instead}, {u"why"_s, why}, {u"damaged"_s, wentBack.damaged}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<WentBack> wentBack(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    WentBack result{object.value(u"folder"_s).toString(), object.value(u"instead"_s).toString(), WentBackWhy::Denied,
                    object.value(u"damaged"_s).toString()};
    for (const auto &[value, name] : whys) {
        if (object.value(u"why"_s).toString() == QStringView(name) && result.folder.startsWith(u'/')) {
            result.why = value;
            return result;
        }
    }
    return std::nullopt;
}

WentBackFile::WentBackFile(QString file) : m_file(std::move(file)), m_kept(readFrom(m_file))
{
    m_writer.setMaxThreadCount(1);
}

WentBackFile::~WentBackFile()
{
    m_writer.waitForDone();
}

void WentBackFile::keep(const WentBack &wentBack)
{
    if (wentBack == m_kept)
        return;
    m_kept = wentBack;
    if (!m_file.isEmpty())
        m_writer.start([path = m_file, wentBack] { writeTo(path, wentBack); });
}

} // namespace sala::app
