// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/pages/page.h"

#include <QPointer>

namespace sala::ui {

/// The bar above a preview of new content: says what it is, and ends it with one touch. Owned by the shell; GUI thread.
class PreviewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(QWidget *parent);

    [[nodiscard]] static int heightFor(const Metrics &metrics);
    /// Shows itself in the rectangle it has, in the view's language and look.
    void present(const View &view);

signals:
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QString m_language;
    QSize m_size;
    QPointer<QWidget> m_body;
};

} // namespace sala::ui
