// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/rollback.h"

#include "store/store.h"
#include "tool/statefolder.h"
#include "tool/storeanswer.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content rollback [ID] [--in STATE] [--format text|json]

Shows an earlier version of the content again: the version ID as "sala-content
versions" lists it (its first six digits or more are enough), or without ID the
one before the version that is shown. Takes effect at once; a kiosk that is in use changes
when nobody is reading. Nothing is lost: the later version stays in the list.

Options:
  --in STATE      the folder in which the kiosk keeps its versions (default:
                  "[state] folder" of /etc/sala/sala.ini, else /var/lib/sala)
  --format text   say what is shown now (default)
  --format json   one JSON object, for programs
  --help          this text

Exit status: 0 when it is shown, 1 when there is no such version or the store
cannot be changed, 2 for wrong use.
)");

constexpr int fewestDigits = 6;

struct Wishes
{
    QString id;
    QString state;
    bool json = false;
};

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"in"_s, u"state folder"_s, u"folder"_s});
    parser.addOption({u"format"_s, u"text or json"_s, u"format"_s, u"text"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return Message::tr("The format \"%1\" is not known; it is text or json.").arg(format);
    const QStringList ids = parser.positionalArguments();
    if (ids.size() > 1)
        return Message::tr("Name one version only.");
    wishes.id = ids.isEmpty() ? QString() : ids.constFirst().toLower();
    if (!ids.isEmpty() && wishes.id.size() < fewestDigits)
        return Message::tr("\"%1\" is too short for a version; give at least %2 digits.").arg(wishes.id).arg(fewestDigits);
    wishes.state = stateFolderFor(parser.value(u"in"_s));
    wishes.json = format == u"json"_s;
    return {};
}

content::Finding fault(const QString &code, const Message &message, const Message &remedy)
{
    return {content::Severity::Error, code, message, remedy, {}, 0, 0};
}

content::Result<QString> namedVersion(const store::Versions &versions, const QString &digits)
{
    QStringList found;
    for (const store::Version &version : versions) {
        if (version.id.startsWith(digits))
            found.append(version.id);
    }
    if (found.size() == 1)
        return found.constFirst();
    return found.isEmpty() ? fault(u"no-such-version"_s, Message::tr("There is no version that begins with %1.").arg(digits),
                                   Message::tr("\"sala-content versions\" lists those that are kept."))
                           : fault(u"many-versions"_s, Message::tr("More than one version begins with %1.").arg(digits),
                                   Message::tr("Give more digits."));
}

content::Result<QString> earlierVersion(const store::Versions &versions, const QString &current)
{
    for (qsizetype i = 0; i + 1 < versions.size(); ++i) {
        if (versions.at(i).id == current)
            return versions.at(i + 1).id;
    }
    return fault(u"no-earlier-version"_s, Message::tr("There is no version before the one that is shown."),
                 Message::tr("\"sala-content versions\" lists those that are kept."));
}

int runRollback(const QStringList &arguments)
{
    Wishes wishes;
    if (const Message problem = readArguments(arguments, wishes); !problem.isEmpty())
        return wrongUse(u"rollback"_s, problem);
    const content::Result<std::unique_ptr<store::Store>> store = store::Store::open(wishes.state);
    if (!store)
        return refuse({store.finding()}, wishes.state, wishes.json);
    const store::Versions versions = store.value()->versions();
    const content::Result<QString> id =
        wishes.id.isEmpty() ? earlierVersion(versions, store.value()->current()) : namedVersion(versions, wishes.id);
    if (!id)
        return refuse({id.finding()}, wishes.state, wishes.json);
    if (const auto shown = store.value()->makeCurrent(id.value()); !shown)
        return refuse({shown.finding()}, wishes.state, wishes.json);
    if (wishes.json)
        print(jsonLine({{u"current"_s, id.value()}}));
    else
        print(Message::tr("The kiosk shows the version %1 now.\n").arg(id.value().left(12)));
    return Fine;
}

} // namespace

Command rollbackCommand()
{
    return {u"rollback"_s, Message::tr("show an earlier version again"), helpText, runRollback};
}

} // namespace sala::tool
