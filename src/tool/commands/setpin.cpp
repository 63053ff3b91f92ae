// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/setpin.h"

#include "app/statefolder.h"
#include "content/systemreasons.h"
#include "pin/pinfile.h"
#include "pin/pintries.h"
#include "tool/secretline.h"
#include "tool/statefolder.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content set-pin [--in STATE]

Sets the PIN that opens the staff menu of the kiosk: 4 to 12 digits. On a terminal
it asks twice and shows nothing of what is typed; otherwise it reads one line from
standard input. The old PIN is not asked for: whoever may write the folder may set
a new one. It counts at once, also while the kiosk runs.

Sala keeps no PIN, only its Argon2id hash, in the file "pin" of the state folder.

Options:
  --in STATE   the state folder (default: the one of the kiosk on this machine,
               usually /var/lib/sala)
  --help       this text

Exit status: 0 when the PIN is set, 1 when it is not, 2 for wrong use.
)");

Message explained(pin::PinFault fault)
{
    using pin::PinFault;
    switch (fault) {
    case PinFault::None: break;
    case PinFault::Empty: return Message::tr("No PIN was given.");
    case PinFault::NotDigits: return Message::tr("A PIN has digits only, 0 to 9.");
    case PinFault::TooShort: return Message::tr("This PIN is too short: take %1 digits or more.").arg(pin::shortestPin);
    case PinFault::TooLong: return Message::tr("This PIN is too long: take %1 digits or fewer.").arg(pin::longestPin);
    case PinFault::TooSimple: return Message::tr("This PIN is too simple: people try 0000, 1234, 1212 and the like first. Take another.");
    }
    return {};
}

/// Reads the PIN, twice where a person types it; the message says why there is none.
Message readPin(QString &pin)
{
    pin = readSecretLine(Message::tr("New PIN (4 to 12 digits, not shown): ")).value_or(QString());
    if (const Message problem = explained(pin::faultOf(pin)); !problem.isEmpty() || !inputIsTerminal())
        return problem;
    const QString again = readSecretLine(Message::tr("The same PIN again: ")).value_or(QString());
    return pin == again ? Message() : Message::tr("The two PINs are not the same. Nothing was changed.");
}

int runSetPin(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"in"_s, u"the state folder"_s, u"folder"_s});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return wrongUse(u"set-pin"_s, optionProblem(parser));
    if (!parser.positionalArguments().isEmpty())
        return wrongUse(u"set-pin"_s, Message::tr("The PIN is not taken from the command line, where others could read it."));
    const QString folder = stateFolderFor(parser.value(u"in"_s));
    if (!app::prepareStateFolder(folder).isEmpty()) {
        complain(
            Message::tr("The folder %1 cannot be made or written. Run this as the user that runs the kiosk, or as root.\n").arg(folder));
        return Problems;
    }
    QString pin;
    if (const Message problem = readPin(pin); !problem.isEmpty()) {
        complain(Message::tr("%1\n").arg(problem));
        return Problems;
    }
    const pin::PinSet set = pin::PinFile(folder + u"/pin"_s).set(pin);
    pin.fill(u'0');
    if (!set.ok()) {
        complain(Message::tr("The PIN could not be kept. %1\n").arg(content::systemReasonInWords(set.problem)));
        return Problems;
    }
    // Whoever may write here need not wait for what was typed wrongly before.
    (void)pin::writeTries(folder + u"/pin-tries"_s, 0);
    print(Message::tr("The PIN is set. It is kept as a hash in %1/pin.\n").arg(folder));
    return Fine;
}

} // namespace

Command setPinCommand()
{
    return {u"set-pin"_s, Message::tr("set the PIN of the staff menu"), helpText, runSetPin};
}

} // namespace sala::tool
