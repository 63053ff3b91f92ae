// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/publish.h"

#include "store/publish.h"
#include "tool/contentcheck.h"
#include "tool/progressbar.h"
#include "tool/storeanswer.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content publish DIR --repo REPO [--sign KEY] [--gpg-home DIR] [--note TEXT]
                            [--collection NAME] [--format text|json]

Puts the content folder DIR as the newest version into the repository REPO, a
folder on this computer or on a USB stick of any kind; it is made when it is not
there. Kiosks take it from there with "sala-content install REPO". The content is
checked first as "sala-content check" does; with any error nothing is published.
REPO keeps the last ten versions.

With --sign, kiosks can prove that it comes from you. Give each of them your
public key once, as a file in /etc/sala/keys or in the folder "keys" of its state folder:

  gpg --armor --export KEY > clinic.asc

A kiosk that has a key takes only what that key signed, and never an older version.

Options:
  --repo REPO        where to publish
  --sign KEY         sign with this GPG key (its address or number)
  --gpg-home DIR     where gpg keeps your keys (default: its usual place)
  --note TEXT        what changed, for the list of versions
  --collection NAME  a name for a new repository, like org.example.Clinic
                     (default: org.sala.Content)
  --format text      say what was done, or one finding in two lines (default)
  --format json      one JSON object, for programs
  --help             this text

Exit status: 0 when it is published, 1 when it was refused or could not be
written or signed, 2 for wrong use.
)");

struct Wishes
{
    store::PublishOrder order;
    bool json = false;
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"repo"_s, u"where to"_s, u"folder"_s});
    parser.addOption({u"sign"_s, u"key"_s, u"key"_s});
    parser.addOption({u"gpg-home"_s, u"keys"_s, u"folder"_s});
    parser.addOption({u"note"_s, u"what changed"_s, u"text"_s});
    parser.addOption({u"collection"_s, u"its name"_s, u"name"_s, u"org.sala.Content"_s});
    parser.addOption({u"format"_s, u"text or json"_s, u"format"_s, u"text"_s});
}

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    static const QRegularExpression collectionName(u"^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+$"_s);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return Message::tr("The format \"%1\" is not known; it is text or json.").arg(format);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1)
        return folders.isEmpty() ? Message::tr("Which folder? Name the content folder.") : Message::tr("Name one content folder only.");
    if (!QDir(folders.constFirst()).exists())
        return Message::tr("There is no folder \"%1\".").arg(folders.constFirst());
    if (parser.value(u"repo"_s).isEmpty())
        return Message::tr("Where to? Name the repository with --repo.");
    if (!collectionName.match(parser.value(u"collection"_s)).hasMatch())
        return Message::tr("\"%1\" is no name for a collection; it is like org.example.Clinic.").arg(parser.value(u"collection"_s));
    wishes.order = {folders.constFirst(),
                    parser.value(u"repo"_s),
                    parser.value(u"note"_s).simplified(),
                    parser.value(u"sign"_s),
                    parser.value(u"gpg-home"_s),
                    parser.value(u"collection"_s),
                    {}};
    wishes.json = format == u"json"_s;
    return {};
}

int tell(const store::Published &published, const Wishes &wishes)
{
    if (wishes.json)
        print(jsonLine({{u"published"_s, published.id}, {u"signed"_s, !wishes.order.key.isEmpty()}}));
    else if (wishes.order.key.isEmpty())
        print(Message::tr("Published as version %1, without a signature: kiosks that have a key will refuse it.\n")
                  .arg(published.id.left(12)));
    else
        print(Message::tr("Published as version %1, signed.\n").arg(published.id.left(12)));
    return Fine;
}

int runPublish(const QStringList &arguments)
{
    Wishes wishes;
    if (const Message problem = readArguments(arguments, wishes); !problem.isEmpty())
        return wrongUse(u"publish"_s, problem);
    ProgressBar bar(Message::tr("Checking"), !wishes.json);
    const content::Findings findings = checkFolder(wishes.order.folder, bar.shower()).findings;
    bar.begin(Message::tr("Publishing"));
    if (content::hasErrors(findings))
        return refuse(findings, wishes.order.folder, wishes.json);
    wishes.order.progress = bar.shower();
    const store::Published published = store::publish(wishes.order);
    bar.finish();
    return published.id.isEmpty() ? refuse(published.findings, wishes.order.repository, wishes.json) : tell(published, wishes);
}

} // namespace

Command publishCommand()
{
    return {u"publish"_s, Message::tr("put content where kiosks take it from"), helpText, runPublish};
}

} // namespace sala::tool
