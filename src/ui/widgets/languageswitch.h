// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "ui/widgets/control.h"

#include <QList>

namespace sala::ui {

/// All languages in one pill, each by its own name; the current one is filled.
///
/// Every segment is a control of its own, named after its language code ("language_es").
class LanguageSwitch final : public QWidget
{
    Q_OBJECT

public:
    LanguageSwitch(const content::Library &library, const QString &current, const Look &look, QWidget *parent);

    [[nodiscard]] int naturalWidth() const;
    /// Width with the codes instead of the names ("ES" for "Español"); 0: two languages always say their names.
    [[nodiscard]] int compactWidth() const;
    /// Where three or more names have no room. What is heard and told to assistive technology stays the name.
    void setCompact(bool compact);

signals:
    void chosen(const QString &language);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();

    QList<Control *> m_segments;
    bool m_compact = false;
};

} // namespace sala::ui
