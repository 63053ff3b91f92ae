// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <utility>
#include <variant>

namespace sala::content {

/// Either a value or the finding that says why there is none. A plain value; owns what it holds.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(Finding finding) : m_data(std::in_place_index<1>, std::move(finding)) {}

    [[nodiscard]] bool ok() const { return m_data.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_data); }
    [[nodiscard]] T &value() { return std::get<0>(m_data); }
    [[nodiscard]] const Finding &finding() const { return std::get<1>(m_data); }

private:
    std::variant<T, Finding> m_data;
};

} // namespace sala::content
