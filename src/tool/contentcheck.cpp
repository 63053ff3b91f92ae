// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/contentcheck.h"

#include "content/checks/textproof.h"
#include "content/sound/soundtrack.h"
#include "tool/helperpath.h"
#include "tool/kioskwords.h"
#include "tool/textmeasure.h"

using namespace Qt::StringLiterals;

namespace sala::tool {

content::ReadResult checkFolder(const QString &folder)
{
    content::CheckOptions options;
    options.decoder = helperPath(u"sala-decode"_s);
    options.today = QDate::currentDate();
    options.measure = andikaMeasure();
    options.knownSounds = content::shippedSoundFolder();
    options.soundMemory = content::soundMemoryFile();
    options.words = kioskWords(folder);
    // Whoever runs the command, perhaps the kiosk's staff menu, is to have an answer in bounded time.
    if (const std::optional<content::Finding> unfit = content::proveTexts(folder, options))
        return {nullptr, {*unfit}};
    return content::checkContent(folder, options);
}

} // namespace sala::tool
