// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figurepane.h"

#include "ui/figure/figureview.h"
#include "ui/figure/slider.h"
#include "ui/look/paint.h"
#include "ui/text/textlayout.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

struct NumberedName
{
    QString stem;
    int number = -1;
    QString suffix;
};

NumberedName split(const QString &path)
{
    static const QRegularExpression pattern(u"^(.*?)(\\d+)(\\.[^.]+)$"_s);
    const QRegularExpressionMatch match = pattern.match(QFileInfo(path).fileName());
    if (!match.hasMatch())
        return {};
    return {match.captured(1), match.captured(2).toInt(), match.captured(3)};
}

TextLayout captionLayout(const QString &caption, const Look &look, int width)
{
    const Metrics &m = look.metrics;
    return TextLayout(plainRuns(caption),
                      {m.font(TextRole::Small), m.lineHeight(TextRole::Small), look.theme.inkSoft, look.theme.inkSoft, false}, width);
}

} // namespace

QStringList framesBetween(const QString &first, const QString &last)
{
    const NumberedName from = split(first);
    const NumberedName to = split(last);
    const bool series = from.number >= 0 && to.number >= 0 && from.stem == to.stem && from.suffix == to.suffix && first != last;
    if (!series)
        return {first, last};
    const QDir folder = QFileInfo(first).dir();
    const int least = std::min(from.number, to.number);
    const int most = std::max(from.number, to.number);
    QList<std::pair<int, QString>> found;
    const QStringList names = folder.entryList({from.stem + u"*"_s + from.suffix}, QDir::Files);
    for (const QString &name : names) {
        const NumberedName parts = split(name);
        if (parts.stem == from.stem && parts.number >= least && parts.number <= most)
            found.append({parts.number, folder.filePath(name)});
    }
    std::sort(found.begin(), found.end());
    if (from.number > to.number)
        std::reverse(found.begin(), found.end());
    QStringList frames;
    for (const auto &[number, path] : found)
        frames.append(path);
    return frames.size() >= 2 ? frames : QStringList{first, last};
}

FigurePane::FigurePane(const QList<content::Picture> &pictures, const content::Library &library, const QString &language,
                       FigureStore &store, const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_pictures(pictures), m_view(new FigureView(store, look, this))
{
    m_view->setObjectName(u"figure"_s);
    giveNames(library, language);
    connect(m_view, &FigureView::touched, this, &FigurePane::touched);
    if (pictures.size() >= 2) {
        const QStringList frames = framesBetween(pictures.first().path, pictures.last().path);
        m_frames = static_cast<int>(frames.size());
        m_view->setFrames(frames, pictures.first().alt + u' ' + pictures.last().alt);
        m_slider = new Slider(pictures.first().caption, pictures.last().caption, look, this);
        m_slider->setObjectName(u"slider"_s);
        m_slider->setAccessibleName(pictures.first().caption + u" – "_s + pictures.last().caption);
        connect(m_slider, &Slider::moved, this, &FigurePane::slid);
    } else if (!pictures.isEmpty()) {
        m_view->setPicture(pictures.first().path, pictures.first().alt);
        m_caption = pictures.first().caption;
    }
}

void FigurePane::giveNames(const content::Library &library, const QString &language)
{
    QHash<QString, QString> names;
    QHash<QString, QColor> colours;
    for (const content::Structure &structure : library.structures) {
        names.insert(structure.id, structure.name.value(language));
        if (!structure.colour.isEmpty())
            colours.insert(structure.id, QColor(structure.colour));
    }
    m_view->setNames(names, colours);
}

void FigurePane::setState(const QString &lit, int slider)
{
    const QString start = m_pictures.isEmpty() ? QString() : m_pictures.first().structure;
    m_view->setLit(lit.isEmpty() ? start : lit);
    if (!m_slider)
        return;
    const int value = slider < 0 ? 0 : slider;
    const QSignalBlocker quiet(m_slider); // shown, not moved
    m_slider->setValue(value);
    m_view->setFrame(static_cast<int>(std::lround(value * (m_frames - 1) / 100.0)));
}

int FigurePane::captionHeight() const
{
    int height = 0;
    for (const QString &line : {m_caption, m_footnote}) {
        if (!line.isEmpty())
            height += captionLayout(line, m_look, width() - m_look.metrics.px(2)).height();
    }
    return height > 0 ? height + m_look.metrics.px(1) : 0;
}

void FigurePane::setFootnote(const QString &footnote)
{
    m_footnote = footnote;
    setAccessibleDescription(footnote);
}

bool FigurePane::textFits() const
{
    return !m_slider || m_slider->wordsFit();
}

void FigurePane::resizeEvent(QResizeEvent *)
{
    const Metrics &m = m_look.metrics;
    m_view->setGeometry(0, 0, width(), std::max(1, height() - captionHeight()));
    if (m_slider) {
        const int side = std::min(m.px(5), width() / 12);
        const int high = m.target();
        m_slider->setGeometry(side, m_view->height() - high - m.px(3), width() - 2 * side, high);
    }
}

void FigurePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics &m = m_look.metrics;
    int y = height() - captionHeight() + m.px(1);
    for (const QString &line : {m_caption, m_footnote}) {
        if (line.isEmpty())
            continue;
        const TextLayout words = captionLayout(line, m_look, width() - m.px(2));
        words.draw(painter, QPointF(m.px(1), y), 0, words.lineCount(), {}, {});
        y += words.height();
    }
}

} // namespace sala::ui
