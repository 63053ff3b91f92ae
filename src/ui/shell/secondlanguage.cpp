// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/secondlanguage.h"

#include <algorithm>

namespace sala::ui {

SecondLanguage::SecondLanguage(const Reading &reading, Reading other)
    : m_other(std::move(other)), m_alignment(alignReadings(reading, m_other))
{}

QString SecondLanguage::join(const content::AlignedSentences &aligned) const
{
    QStringList words;
    for (int i = aligned.to; i < aligned.to + aligned.toCount && i < m_other.lines.size(); ++i)
        words.append(m_other.lines[i].sentence.text);
    return words.join(u' ');
}

QString SecondLanguage::words(int line) const
{
    const auto found = std::find_if(m_alignment.begin(), m_alignment.end(), [line](const content::AlignedSentences &each) {
        return line >= each.from && line < each.from + each.fromCount;
    });
    return found == m_alignment.end() ? QString() : join(*found);
}

QStringList SecondLanguage::all(const std::function<bool(int line)> &isRead) const
{
    QStringList all;
    for (const content::AlignedSentences &each : m_alignment) {
        if (isRead(each.from))
            all.append(join(each));
    }
    return all;
}

} // namespace sala::ui
