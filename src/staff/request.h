// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>

namespace sala::staff {

/// What a member of staff wants, as a page of the menu reports it; the desk alone decides what comes of it. A plain value.
struct Request
{
    enum class Kind {
        Digit, ///< number: 0 to 9
        Erase, ///< the last digit
        Clear,
        Enter,
        Open,          ///< id: section
        ChooseVersion, ///< id: of a version
        GoBack,        ///< to the chosen version
        ListVersions,
        LookAtStick, ///< id: source on the stick
        Preview,
        UseStick,
        NotNow,
        Stop,        ///< what is being done
        Set,         ///< id: which setting; number: steps up or down
        SetLanguage, ///< id: code
        Clean,
        PlaySample,
        Heard,        ///< number: 1 yes, 0 no
        Touched,      ///< number: circle
        ShowTotals,   ///< number: totals::Period
        ExportTotals, ///< id: "csv" or "pdf"
        WipeTotals,
        Restart,
        Leave,
    };
    Kind kind = Kind::Open;
    QString id = {};
    int number = 0;
};

} // namespace sala::staff

Q_DECLARE_METATYPE(sala::staff::Request)
