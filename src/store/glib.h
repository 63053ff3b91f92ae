// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <ostree.h>

#include <QString>

#include <memory>

// How the objects of GLib are owned here. Only for the .cpp files of this folder: whoever uses the store needs no GLib.
namespace sala::store {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeText
{
    void operator()(char *text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, FreeText>;

struct UnrefVariant
{
    void operator()(GVariant *variant) const { g_variant_unref(variant); }
};
using OwnedVariant = std::unique_ptr<GVariant, UnrefVariant>;

struct UnrefTable
{
    void operator()(GHashTable *table) const { g_hash_table_unref(table); }
};
using OwnedTable = std::unique_ptr<GHashTable, UnrefTable>;

/// Receives the error of one call: `if (!call(..., trouble.out())) return fault(trouble)`.
class Trouble final
{
public:
    Trouble() = default;
    ~Trouble() { g_clear_error(&m_error); }
    Q_DISABLE_COPY_MOVE(Trouble)

    [[nodiscard]] GError **out()
    {
        g_clear_error(&m_error);
        return &m_error;
    }
    [[nodiscard]] bool is(GQuark domain, int code) const { return g_error_matches(m_error, domain, code); }
    [[nodiscard]] QString text() const { return m_error ? QString::fromUtf8(m_error->message) : QString(); }

private:
    GError *m_error = nullptr;
};

} // namespace sala::store
