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
#include "ui/text/phrasebook.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <map>

namespace sala::ui {

class Chrome;
class FocusVoice;
class InputPolicy;
class Narration;
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

    /// What the staff view says besides the content in use.
    void setStaffNotes(const QStringList &notes);
    void setPixelsPerMm(double pixelsPerMm);
    void allowClose() { m_mayClose = true; }
    /// Keeps full screen when something takes it away.
    void keepFullScreen() { m_fullScreen = true; }

    [[nodiscard]] Page *page() const { return m_page; }
    [[nodiscard]] Panel *panel() const { return m_panel; }
    /// Everything that can take the focus now, in reading order.
    [[nodiscard]] QList<QWidget *> focusOrder() const;

signals:
    void painted(); ///< after the first complete picture of a place: text and figure

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
    [[nodiscard]] QString pageKey(const session::Place &place) const;
    [[nodiscard]] Page *pageFor(const QString &key);
    void stepFocus(int direction);
    void restoreFocus(const QString &name);
    void act(const Intent &intent);
    void presentSubtitle(const View &view, QRect &page);

    Services m_services;
    Options m_options;
    QWidget *m_centre;
    Chrome *m_chrome;
    InputPolicy *m_input;
    SlideOver *m_slide;
    std::map<QString, Page *> m_pages;
    QPointer<Page> m_page;
    QPointer<Panel> m_panel;
    QString m_panelKey;
    View m_panelView;
    View m_shown;
    QStringList m_staffNotes;
    QPointer<Subtitle> m_subtitle;
    FocusVoice *m_focusVoice = nullptr; ///< null: nothing can be heard
    bool m_mayClose = false;
    bool m_fullScreen = false;
};

} // namespace sala::ui
