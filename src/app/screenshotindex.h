// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QList>
#include <QString>

namespace sala::app {

/// A state of a screen and the file that shows it; both as file names within the folder of a set.
struct ScreenshotPicture
{
    QString name;
    QString file; ///< another state's file where both look the same
};

/// Writes index.html of one set (size, language, text scale, contrast): every picture with its name, in the order given.
/// False when it cannot be written.
[[nodiscard]] bool writeSetPage(const QDir &set, const QList<ScreenshotPicture> &pictures);

/// Writes index.html of the whole folder: a link to each set that has a page. It reads the folder, so that processes which
/// write different sets into it may all call this at their ends. False when it cannot be written.
[[nodiscard]] bool writeFrontPage(const QDir &folder);

} // namespace sala::app
