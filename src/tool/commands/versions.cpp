// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/versions.h"

#include "store/store.h"
#include "tool/statefolder.h"
#include "tool/storeanswer.h"

#include <QCommandLineParser>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content versions [--in STATE] [--verify] [--format text|json]

Lists the versions of the content that this kiosk keeps, newest first: the last
ten, Sala's own content, and the one that is shown, which is marked with *.
"sala-content rollback ID" shows one of them again.

If an earlier command was interrupted (power, a full disk), what it left is put
in order first; the version that is shown is always a whole one.

Options:
  --in STATE      the folder in which the kiosk keeps its versions (default:
                  "[state] folder" of /etc/sala/sala.ini, else /var/lib/sala)
  --verify        read every version again and say which ones are damaged
  --format text   a line for each version (default)
  --format json   one JSON object, for programs
  --help          this text

Exit status: 0 when all is well, 1 when the store cannot be read or a version is
damaged, 2 for wrong use.
)");

struct Wishes
{
    QString state;
    bool verify = false;
    bool json = false;
};

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"in"_s, u"state folder"_s, u"folder"_s});
    parser.addOption({u"verify"_s, u"read all again"_s});
    parser.addOption({u"format"_s, u"text or json"_s, u"format"_s, u"text"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return Message::tr("The format \"%1\" is not known; it is text or json.").arg(format);
    if (!parser.positionalArguments().isEmpty())
        return Message::tr("\"versions\" takes no names; the folder of the kiosk is given with --in.");
    wishes = {stateFolderFor(parser.value(u"in"_s)), parser.isSet(u"verify"_s), format == u"json"_s};
    return {};
}

QString toText(const store::Overview &overview, const QString &state)
{
    if (overview.versions.isEmpty())
        return Message::tr("There are no versions in %1 yet. The kiosk shows the content that is part of the program.\n")
            .arg(state)
            .in(outputLanguage());
    QString text;
    for (const store::Version &version : overview.versions)
        text += toLine(version, version.id == overview.current);
    return text;
}

QString toJson(const store::Overview &overview)
{
    QJsonArray list;
    for (const store::Version &version : overview.versions)
        list.append(toObject(version));
    return jsonLine({{u"current"_s, overview.current}, {u"versions"_s, list}});
}

/// Under the lock where that may be taken, so that it is put in order first; else as it is.
content::Result<store::Overview> overviewOf(const Wishes &wishes, content::Findings &damage)
{
    const content::Result<store::Overview> seen = store::look(wishes.state);
    if (!seen || (seen.value().versions.isEmpty() && seen.value().current.isEmpty()))
        return seen;
    const content::Result<std::unique_ptr<store::Store>> opened = store::Store::open(wishes.state);
    if (!opened)
        return wishes.verify ? content::Result<store::Overview>(opened.finding()) : seen;
    if (wishes.verify)
        damage = opened.value()->verify();
    return store::Overview{opened.value()->current(), opened.value()->versions()};
}

int runVersions(const QStringList &arguments)
{
    Wishes wishes;
    if (const Message problem = readArguments(arguments, wishes); !problem.isEmpty())
        return wrongUse(u"versions"_s, problem);
    if (const auto closed = closedFolder(wishes.state))
        return refuse({*closed}, wishes.state, wishes.json);
    content::Findings damage;
    const content::Result<store::Overview> overview = overviewOf(wishes, damage);
    if (!overview)
        return refuse({overview.finding()}, wishes.state, wishes.json);
    if (!damage.isEmpty())
        return refuse(damage, wishes.state, wishes.json);
    print(wishes.json ? toJson(overview.value()) : toText(overview.value(), wishes.state));
    return Fine;
}

} // namespace

Command versionsCommand()
{
    return {u"versions"_s, Message::tr("list the versions that the kiosk keeps"), helpText, runVersions};
}

} // namespace sala::tool
