// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/decisions.h"

namespace sala::app {

ContentChoice chooseContent(const ContentPlaces &places)
{
    if (!places.named.isEmpty())
        return {Origin::Named, places.named};
    if (!places.setting.isEmpty())
        return {Origin::Setting, places.setting};
    if (!places.store.isEmpty() && !places.denied.contains(versionOf(places.store)))
        return {Origin::Store, places.store};
    return {};
}

QString versionOf(const QString &storeFolder)
{
    return storeFolder.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

bool mayGoLive(const Moment &moment)
{
    return !moment.inSession && !moment.staffMenuOpen && !moment.previewing;
}

Verdict judge(const Trial &trial)
{
    if (!trial.damaged.isEmpty())
        return Verdict::GoBack;
    if (trial.drawn)
        return Verdict::Keep;
    return trial.since < trialTime ? Verdict::Wait : Verdict::GoBack;
}

} // namespace sala::app
