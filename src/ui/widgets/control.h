// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/look.h"
#include "ui/widgets/spoken.h"

#include <QPushButton>

namespace sala::ui {

/// Base of everything that can be touched: size in the hand, pressed state, focus mark, accessible name.
///
/// A QPushButton, so that assistive technology knows its role, drawn by ourselves. It acts on release
/// inside its shape; double taps are kept away by InputPolicy. Owned by its parent; GUI thread.
class Control : public QPushButton, public SpokenWords
{
    Q_OBJECT

public:
    Control(const Look &look, QWidget *parent);

    [[nodiscard]] const Look &look() const { return m_look; }

    /// The visible words, which are also the accessible name.
    void setWords(const QString &words);
    /// Lights it while its words are heard.
    void showSpoken(const std::optional<content::SpokenSentence> &sentence) override;
    /// It steers the voice itself: a key that presses it does not silence the voice beforehand.
    void setSteersVoice(bool steers) { m_steersVoice = steers; }
    [[nodiscard]] bool steersVoice() const { return m_steersVoice; }
    /// False when some of the words would be cut or leave the control at its present size.
    [[nodiscard]] virtual bool wordsFit() const = 0;

protected:
    /// Draws the control into `shape`; pressed state and focus ring are taken care of.
    virtual void drawControl(QPainter &painter, const QRectF &shape) = 0;
    /// Corner radius of the shape, for the focus ring.
    [[nodiscard]] virtual qreal cornerRadius() const;

    [[nodiscard]] bool showsFocus() const;
    /// The words it shows, each as one text.
    [[nodiscard]] virtual QStringList shownWords() const { return {text()}; }
    [[nodiscard]] bool isSpoken() const { return m_spoken; }

    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Look m_look;
    bool m_spoken = false;
    bool m_steersVoice = false;
};

/// Property of a control for which a second press at once is meant: the digits of a PIN.
inline constexpr const char *repeatsAreMeant = "salaRepeatsAreMeant";

/// Window property that InputPolicy sets while the patient uses keys: then the focus mark is shown.
inline constexpr const char *keyboardInUse = "salaKeyboardInUse";

} // namespace sala::ui
