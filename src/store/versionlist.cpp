// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/versionlist.h"

#include "store/layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Result;

namespace {

const QString prefix = u"versions"_s;

QString refName(int number)
{
    return u"%1/%2"_s.arg(prefix).arg(number, 6, 10, QLatin1Char('0'));
}

void readMetadata(GVariant *commit, Version &version)
{
    const OwnedVariant metadata(g_variant_get_child_value(commit, 0));
    const char *text = nullptr;
    gboolean yes = FALSE;
    if (g_variant_lookup(metadata.get(), "sala.content-version", "&s", &text))
        version.contentVersion = QString::fromUtf8(text);
    version.published = g_variant_lookup(metadata.get(), "ostree.ref-binding", "^a&s", nullptr);
    // Only what was made here may say so: a publisher cannot have its content kept for ever.
    version.factory = !version.published && g_variant_lookup(metadata.get(), "sala.factory", "b", &yes) && yes;
    const char *subject = nullptr;
    g_variant_get_child(commit, 3, "&s", &subject);
    version.note = QString::fromUtf8(subject);
    version.made = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(ostree_commit_get_timestamp(commit))).toUTC();
}

} // namespace

Versions readVersions(const Repository &repository)
{
    Versions versions;
    const QHash<QString, QString> refs = repository.refs(prefix);
    for (auto ref = refs.cbegin(); ref != refs.cend(); ++ref) {
        Trouble trouble;
        GVariant *commit = nullptr;
        if (!ostree_repo_load_commit(repository.raw(), ref.value().toLatin1().constData(), &commit, nullptr, trouble.out()))
            continue; // damaged: it can neither be shown nor gone back to
        const OwnedVariant owned(commit);
        Version version;
        version.id = ref.value();
        version.number = ref.key().section(u'/', -1).toInt();
        readMetadata(commit, version);
        versions.append(version);
    }
    std::sort(versions.begin(), versions.end(), [](const Version &a, const Version &b) { return a.number > b.number; });
    const auto twice = [](const Versions &before, const QString &id) {
        return std::any_of(before.cbegin(), before.cend(), [&id](const Version &version) { return version.id == id; });
    };
    Versions single; // a version that moved up is entered twice for a moment
    for (const Version &version : std::as_const(versions)) {
        if (!twice(single, version.id))
            single.append(version);
    }
    return single;
}

Result<bool> enterVersion(Repository &repository, const QString &commit)
{
    const QHash<QString, QString> before = repository.refs(prefix);
    int newest = 0;
    for (auto ref = before.cbegin(); ref != before.cend(); ++ref)
        newest = std::max(newest, ref.key().section(u'/', -1).toInt());
    if (const auto entered = repository.setRef(refName(newest + 1), commit); !entered)
        return entered;
    for (auto ref = before.cbegin(); ref != before.cend(); ++ref) {
        if (ref.value() != commit)
            continue;
        if (const auto moved = repository.setRef(ref.key(), {}); !moved)
            return moved;
    }
    return true;
}

QStringList keptIds(const Versions &versions, const QString &current)
{
    QStringList kept;
    const Version *factory = nullptr;
    const Version *published = nullptr;
    for (const Version &version : versions) {
        if (version.factory && !factory)
            factory = &version;
        if (version.published && (!published || version.made > published->made))
            published = &version;
    }
    for (const Version &version : versions) {
        const bool always = version.id == current || &version == factory || &version == published;
        if (always || kept.size() < versionsKept)
            kept.append(version.id);
    }
    return kept;
}

Result<Versions> retireVersions(Repository &repository, const QString &current)
{
    Versions retired;
    const Versions versions = readVersions(repository);
    const QStringList kept = keptIds(versions, current);
    for (const Version &version : versions) {
        if (kept.contains(version.id))
            continue;
        if (const auto dropped = repository.setRef(refName(version.number), {}); !dropped)
            return dropped.finding();
        retired.append(version);
    }
    return retired;
}

} // namespace sala::store
