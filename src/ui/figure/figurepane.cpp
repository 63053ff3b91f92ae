// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figurepane.h"

#include "content/clip.h"
#include "ui/figure/clipview.h"
#include "ui/figure/figureview.h"
#include "ui/figure/slider.h"
#include "ui/look/theme.h"
#include "ui/text/textlayout.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/textblock.h"

#include <QDir>
#include <QFileInfo>
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

int sliderMargin(const Metrics &metrics, int width)
{
    return std::min(metrics.px(5), width / 12);
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
    : QWidget(parent), m_look(look), m_pictures(pictures), m_store(store), m_view(new FigureView(store, look, this))
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

void FigurePane::setEnlargeable(const QString &enlarge, const QString &whole)
{
    m_enlarge = enlarge;
    m_whole = whole;
    Look onPicture = m_look;
    onPicture.theme = theme(false); // the picture keeps its own paper in high contrast
    m_size = new PillButton(PillButton::Kind::Plain, u"zoom-in"_s, onPicture, this);
    m_size->setObjectName(u"enlarge"_s);
    m_size->setWords(enlarge);
    m_size->setCompact(true);
    m_view->setPinchable(true);
    connect(m_size, &Control::clicked, this, [this] {
        if (m_enlarged)
            emit wholeWanted();
        else
            emit enlargeWanted(m_view->pointOfInterest());
    });
    connect(m_view, &FigureView::enlargeWanted, this, &FigurePane::enlargeWanted);
    connect(m_view, &FigureView::wholeWanted, this, &FigurePane::wholeWanted);
    placeSizeButton();
    keepControlsFree();
}

void FigurePane::setMoving()
{
    const QString clip = m_pictures.size() == 1 ? content::clipBeside(m_pictures.first().path) : QString();
    if (clip.isEmpty())
        return;
    m_clip = new ClipView(clip, m_view, m_look, this);
    m_clip->setObjectName(u"clip"_s);
    connect(m_clip, &ClipView::failed, this, [this, clip](const QString &cause) {
        qWarning("content: the clip %s does not play (%s); its poster stays", qUtf8Printable(clip), qUtf8Printable(cause));
        m_store.noteDamaged(clip);
    });
    m_clip->follow();
    if (m_size)
        m_size->raise();
    moveClip();
}

// What is lit is shown on the poster: in a moving picture it would not stand where it is.
void FigurePane::moveClip()
{
    if (m_clip)
        m_clip->setMoving(isVisible() && isEnabled() && m_lit.isEmpty() && !m_enlarged);
}

void FigurePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    moveClip();
}

void FigurePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    moveClip();
}

void FigurePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        moveClip();
}

void FigurePane::placeSizeButton()
{
    if (!m_size)
        return;
    const Metrics &m = m_look.metrics;
    const QSize size(m.target(), m.target());
    m_size->setGeometry(QRect(QPoint(m_view->width() - size.width() - m.px(1.2), m.px(1.2)), size));
    m_size->raise();
}

// Controls that lie over the picture would hide the name of what is lit.
void FigurePane::keepControlsFree()
{
    QList<QRect> places;
    for (const QWidget *control : {static_cast<const QWidget *>(m_size), static_cast<const QWidget *>(m_slider)}) {
        if (control)
            places.append(control->geometry());
    }
    m_view->setKeptFree(places);
}

void FigurePane::setState(const session::Place &place)
{
    const QString start = m_pictures.isEmpty() ? QString() : m_pictures.first().structure;
    m_lit = place.lit.isEmpty() ? start : place.lit;
    m_view->setLit(m_lit);
    if (m_size) {
        m_enlarged = place.enlarged;
        m_view->setEnlarged(place.enlarged, place.focus);
        m_size->setWords(m_enlarged ? m_whole : m_enlarge);
        m_size->setIconName(m_enlarged ? u"zoom-out"_s : u"zoom-in"_s);
    }
    moveClip();
    if (!m_slider)
        return;
    const int value = std::max(0, place.slider);
    const QSignalBlocker quiet(m_slider); // shown, not moved
    m_slider->setValue(value);
    m_view->setFrame(static_cast<int>(std::lround(value * (m_frames - 1) / 100.0)));
}

// Sets the caption and the footnote at the foot of the pane; the height they take.
int FigurePane::placeLines()
{
    qDeleteAll(m_lines);
    m_lines.clear();
    const Metrics &m = m_look.metrics;
    const int wide = std::max(1, width() - m.px(2));
    const TextLayout::Style style{m.font(TextRole::Small), m.lineHeight(TextRole::Small), m_look.theme.inkSoft, m_look.theme.inkSoft,
                                  false};
    int y = height();
    for (const QString &line : {m_footnote, m_caption}) {
        if (line.isEmpty())
            continue;
        auto layout = std::make_shared<const TextLayout>(plainRuns(line), style, wide);
        const int lines = layout->lineCount();
        const int high = layout->height();
        y -= high;
        auto *block = new TextBlock(std::move(layout), 0, lines, m_look, this);
        block->setGeometry(m.px(1), y, wide, high);
        block->show();
        m_lines.append(block);
    }
    return m_lines.isEmpty() ? 0 : height() - y + m.px(1);
}

void FigurePane::setFootnote(const QString &footnote)
{
    m_footnote = footnote;
    resizeEvent(nullptr);
}

bool FigurePane::textFits() const
{
    return !m_slider || m_slider->wordsFit();
}

void FigurePane::setAnswering(bool answering)
{
    m_view->setAnswering(answering);
}

bool FigurePane::sliderFits(const QList<content::Picture> &pictures, const Look &look, int width)
{
    if (pictures.size() < 2)
        return true;
    const int wide = width - 2 * sliderMargin(look.metrics, width);
    return Slider::rowsFor(pictures.first().caption, pictures.last().caption, look, wide) > 0;
}

void FigurePane::resizeEvent(QResizeEvent *)
{
    const Metrics &m = m_look.metrics;
    m_view->setGeometry(0, 0, width(), std::max(1, height() - placeLines()));
    if (m_slider) {
        const int side = sliderMargin(m, width());
        const int wide = width() - 2 * side;
        const int high = m_slider->heightFor(wide);
        const int below = m.px(1.5);
        // A narrow figure is a small one: there the slider stands below it, not over it.
        if (high > m.target() && m_view->height() > 2 * high)
            m_view->resize(m_view->width(), m_view->height() - high - 2 * below);
        const bool over = high <= m.target();
        m_slider->setGeometry(side, over ? m_view->height() - high - m.px(3) : m_view->height() + below, wide, high);
        m_slider->raise();
    }
    if (m_clip)
        m_clip->follow();
    placeSizeButton();
    keepControlsFree();
}

} // namespace sala::ui
