// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/clock.h"
#include "session/keypad.h"
#include "ui/figure/figurestore.h"
#include "ui/look/look.h"
#include "ui/pages/page.h"
#include "ui/panels/panel.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/menufocus.h"
#include "ui/text/phrasebook.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <functional>
#include <map>

namespace sala::ui {

class Chrome;
class FocusVoice;
class HeldCorner;
class InputPolicy;
class Narration;
class PreviewBar;
class SlideOver;
class Subtitle;

/// The one window: shows the kiosk's place, reports touches to it, lets nobody out.
///
/// Services are handed in and outlive it; GUI thread. The close button, Alt+F4 and a lost full screen do nothing to it;
/// `allowClose()` is for the stop signal alone.
class Shell final : public QMainWindow
{
    Q_OBJECT

public:
    struct Services
    {
        Kiosk &kiosk;
        FigureStore &figures;
        const Phrasebook &phrasebook;
        const session::Clock &clock;
        Narration *narration = nullptr; ///< null: nothing can be heard
        /// Makes the staff menu, which lies in a layer above; empty: there is none, and nothing opens it.
        std::function<Page *(QWidget *parent)> staffPage = {};
    };
    struct Options
    {
        std::chrono::milliseconds repeatTap{500};
        double pixelsPerMm = 0.0; ///< 0: unknown
        int countdownSeconds = 30;
        session::KeypadKeys keypad = session::defaultKeypadKeys();
    };

    Shell(const Services &services, const Options &options);
    ~Shell() override;

    /// Brings the shown page up to date with what it shows besides its View.
    void refresh();
    /// Marks everything as a preview of new content, with a button that ends it.
    void setPreview(bool preview);
    [[nodiscard]] bool isPreview() const { return m_previewing; }
    [[nodiscard]] HeldCorner *corner() const { return m_corner; }
    void setPixelsPerMm(double pixelsPerMm);
    void allowClose() { m_mayClose = true; }
    /// Keeps full screen when something takes it away.
    void keepFullScreen() { m_fullScreen = true; }

    [[nodiscard]] Page *page() const { return m_page; }
    [[nodiscard]] Panel *panel() const { return m_panel; }
    /// Everything that can take the focus now, in reading order.
    [[nodiscard]] QList<QWidget *> focusOrder() const;

signals:
    void previewEnded(); ///< the button of the preview was touched
    void painted();      ///< after the first complete picture of a place: text and figure

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present();
    void presentPanel(const View &view);
    void presentPage(View &view);
    [[nodiscard]] View makeView() const;
    [[nodiscard]] Page *pageFor(const QString &key);
    void stepFocus(int direction);
    void restoreFocus(const QString &name);
    void act(const Intent &intent);
    void presentSubtitle(const View &view, QRect &page);
    void connectInput();
    void arrangeCentre();

    Services m_services;
    Options m_options;
    QWidget *m_frame;  ///< fills the window: the preview's bar, and below it
    QWidget *m_centre; ///< all the rest
    Chrome *m_chrome;
    InputPolicy *m_input;
    SlideOver *m_slide;
    HeldCorner *m_corner;
    PreviewBar *m_preview;
    bool m_previewing = false;
    std::map<QString, Page *> m_pages;
    QPointer<Page> m_page;
    QPointer<Panel> m_panel;
    QString m_panelKey;
    View m_panelView;
    View m_shown;
    MenuFocus m_menuFocus;
    QPointer<Subtitle> m_subtitle;
    FocusVoice *m_focusVoice = nullptr; ///< null: nothing can be heard
    bool m_mayClose = false;
    bool m_fullScreen = false;
};

} // namespace sala::ui
