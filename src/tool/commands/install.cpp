// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/install.h"

#include "content/sound/soundtrack.h"
#include "store/repositorygate.h"
#include "store/store.h"
#include "tool/contentcheck.h"
#include "tool/progressbar.h"
#include "tool/statefolder.h"
#include "tool/storeanswer.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content install DIR [--to STATE] [--note TEXT] [--format text|json]
       sala-content install REPO [--to STATE] [--allow-older] [--format text|json]
       sala-content install --factory [--to STATE] [--format text|json]

Takes the content folder DIR into the kiosk's store as a new version and shows it;
a kiosk that is in use changes when nobody is reading. The folder is checked first
as "sala-content check" does. With any error nothing changes, and the errors are
listed. DIR itself is never changed and is not needed afterwards.

REPO is a folder, for instance on a USB stick, to which "sala-content publish" put
content. Every file of it is proved before it is used. If there are keys (*.asc or
*.gpg) in /etc/sala/keys or in the folder "keys" of the state folder, only what one of
them signed is taken. A version older than the newest that came this way is refused.

Whatever happens meanwhile (power lost, disk full, stick pulled out), the kiosk
shows a whole version, the old one or the new one.

The last ten versions stay; "sala-content rollback" goes back. Sala's own content
stays too: it is taken in before the first version of yours.

Options:
  --to STATE      the folder in which the kiosk keeps its versions (default:
                  "[state] folder" of /etc/sala/sala.ini, else /var/lib/sala)
  --note TEXT     what changed, for the list of versions
  --allow-older   take from REPO even what is older than what the kiosk had
  --factory       take Sala's own content anew, as after an update of Sala
  --format text   say what was done, or one finding in two lines (default)
  --format json   one JSON object, for programs
  --help          this text

Exit status: 0 when it is shown, 1 when it was refused or could not be written,
2 for wrong use.
)");

struct Wishes
{
    QString folder;
    QString state;
    QString note;
    bool factory = false;
    bool allowOlder = false;
    bool json = false;
};

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"to"_s, u"state folder"_s, u"folder"_s});
    parser.addOption({u"note"_s, u"what changed"_s, u"text"_s});
    parser.addOption({u"factory"_s, u"Sala's own content"_s});
    parser.addOption({u"allow-older"_s, u"go back"_s});
    parser.addOption({u"format"_s, u"text or json"_s, u"format"_s, u"text"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return Message::tr("The format \"%1\" is not known; it is text or json.").arg(format);
    const QStringList folders = parser.positionalArguments();
    const bool factory = parser.isSet(u"factory"_s);
    if (factory && !folders.isEmpty())
        return Message::tr("Name a folder or --factory, not both.");
    if (!factory && folders.size() != 1)
        return folders.isEmpty() ? Message::tr("Which folder? Name the content folder.") : Message::tr("Name one content folder only.");
    const QString state = stateFolderFor(parser.value(u"to"_s));
    wishes = {folders.value(0), state, parser.value(u"note"_s).simplified(), factory, parser.isSet(u"allow-older"_s), format == u"json"_s};
    return {};
}

store::Check errorsAndWarnings(ProgressBar &bar)
{
    return [&bar](const QString &folder) {
        bar.begin(Message::tr("Checking"));
        return checkFolder(folder, bar.shower()).findings;
    };
}

/// Sala's own content is not checked: it is part of the program, and the tests have done so.
store::Outcome installFactory(store::Store &store, ProgressBar &bar)
{
    return store.install({content::shippedSoundFolder(), {}, true, {}, bar.shower()});
}

store::Outcome take(store::Store &store, const Wishes &wishes, ProgressBar &bar)
{
    if (!store::isRepository(wishes.folder))
        return store.install({wishes.folder, wishes.note, false, errorsAndWarnings(bar), bar.shower()});
    const QStringList keys{QString::fromUtf16(store::systemKeys), store::Layout{wishes.state}.keys()};
    return store.import({wishes.folder, keys, wishes.allowOlder, errorsAndWarnings(bar), bar.shower()});
}

int tell(const store::Outcome &outcome, const Wishes &wishes)
{
    const QString id = outcome.id.left(12);
    if (wishes.json) {
        print(jsonLine({{u"installed"_s, outcome.id}, {u"unchanged"_s, outcome.unchanged}, {u"signed"_s, outcome.signedByKey}}));
        return Fine;
    }
    if (outcome.unchanged)
        print(Message::tr("Nothing has changed: this content is shown already, as version %1.\n").arg(id));
    else
        print(Message::tr("Installed. The kiosk shows the version %1 now.\n").arg(id));
    if (!wishes.factory && store::isRepository(wishes.folder))
        print(outcome.signedByKey ? Message::tr("It is signed by a key that this kiosk knows.\n")
                                  : Message::tr("This kiosk has no keys, so it was not proved who published it.\n"));
    return Fine;
}

int runInstall(const QStringList &arguments)
{
    Wishes wishes;
    if (const Message problem = readArguments(arguments, wishes); !problem.isEmpty())
        return wrongUse(u"install"_s, problem);
    const content::Result<std::unique_ptr<store::Store>> store = store::Store::open(wishes.state);
    if (!store)
        return refuse({store.finding()}, wishes.state, wishes.json);
    ProgressBar bar(Message::tr("Sala's own content"), !wishes.json);
    store::Outcome outcome;
    if (wishes.factory || store.value()->versions().isEmpty())
        outcome = installFactory(*store.value(), bar);
    if (!wishes.factory) {
        bar.begin(Message::tr("Taking it in"));
        outcome = take(*store.value(), wishes, bar);
    }
    bar.finish();
    return outcome.id.isEmpty() ? refuse(outcome.findings, wishes.folder, wishes.json) : tell(outcome, wishes);
}

} // namespace

Command installCommand()
{
    return {u"install"_s, Message::tr("take a content folder into the kiosk's store and show it"), helpText, runInstall};
}

} // namespace sala::tool
