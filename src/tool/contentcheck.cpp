// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/contentcheck.h"

#include "content/checks/textproof.h"
#include "content/sound/soundtrack.h"
#include "tool/helperpath.h"
#include "tool/kioskwords.h"
#include "tool/textmeasure.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

constexpr int mostHelpers = 8; ///< each may take 1 GiB of memory

} // namespace

content::ReadResult checkFolder(const QString &folder, const content::Progress &progress)
{
    content::CheckOptions options;
    options.decoder = helperPath(u"sala-decode"_s);
    options.today = QDate::currentDate();
    options.measure = andikaMeasure();
    options.shippedProofs = content::shippedProofsFile();
    options.soundMemory = content::soundMemoryFile();
    options.words = kioskWords(folder);
    options.helpers = std::clamp(QThread::idealThreadCount(), 1, mostHelpers);
    options.progress = progress;
    // Whoever runs the command, perhaps the kiosk's staff menu, is to have an answer in bounded time.
    if (const std::optional<content::Finding> unfit = content::proveTexts(folder, options))
        return {nullptr, {*unfit}};
    return content::checkContent(folder, options);
}

} // namespace sala::tool
