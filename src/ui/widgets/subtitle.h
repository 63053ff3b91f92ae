// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/look.h"
#include "ui/text/textlayout.h"

#include <QLabel>

#include <memory>

namespace sala::ui {

/// The sentence that is heard, in another language: a strip below picture and text, like the subtitle of a film.
///
/// Its height holds the longest sentence of the page, so that nothing moves while the voice goes on. A label for assistive
/// technology. Owned by its parent; GUI thread.
class Subtitle final : public QLabel
{
    Q_OBJECT

public:
    Subtitle(const Look &look, QWidget *parent);

    /// The height that each of these texts has room in.
    [[nodiscard]] static int heightFor(const QStringList &texts, const Look &look, int width);
    /// Quiet: a hint instead of a sentence.
    void showWords(const QString &words, bool quiet);
    [[nodiscard]] bool wordsFit() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    bool m_quiet = false;
};

} // namespace sala::ui
