// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/count.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sala::totals {

namespace {

struct NamedWhat
{
    What what = What::Session;
    QLatin1StringView name = {};
};

constexpr std::array names{
    NamedWhat{What::Session, "session"_L1},   NamedWhat{What::Listened, "listened"_L1}, NamedWhat{What::Opened, "opened"_L1},
    NamedWhat{What::Finished, "finished"_L1}, NamedWhat{What::Stopped, "stopped"_L1},   NamedWhat{What::Question, "question"_L1},
    NamedWhat{What::Wrong, "wrong"_L1},
};

} // namespace

QString nameOf(What what)
{
    return std::ranges::find(names, what, &NamedWhat::what)->name;
}

std::optional<What> whatOf(const QString &name)
{
    const auto found = std::ranges::find(names, name, &NamedWhat::name);
    return found == names.end() ? std::nullopt : std::optional(found->what);
}

} // namespace sala::totals
