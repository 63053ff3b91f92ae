// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// sala-content: for the people who keep the content. Runs without a display.

#include "tool/commands/command.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

using namespace sala::tool;

QString overview()
{
    QString text = u"Usage: sala-content COMMAND [OPTIONS]\n\nCommands:\n"_s;
    for (const Command &command : commands())
        text += u"  %1  %2\n"_s.arg(command.name.leftJustified(8), command.summary);
    return text
           + u"\nOptions:\n  --help     this text; sala-content COMMAND --help explains a command\n  --version  the version of this program\n"_s;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
}

int wrongUse(const QString &message)
{
    complain(u"sala-content: %1\nTry: sala-content --help\n"_s.arg(message));
    return WrongUse;
}

int run(QStringList arguments)
{
    if (arguments.isEmpty())
        return wrongUse(u"Which command?"_s);
    const QString first = arguments.takeFirst();
    if (first == u"--version"_s) {
        print(u"sala-content %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return Fine;
    }
    if (first == u"--help"_s || first == u"-h"_s) {
        print(overview());
        return Fine;
    }
    const Command *command = findCommand(first);
    if (!command)
        return wrongUse(u"There is no command \"%1\"."_s.arg(first));
    if (asksForHelp(arguments)) {
        print(command->help);
        return Fine;
    }
    return command->run(arguments);
}

/// Qt's own remarks about the desktop it does not find would only confuse whoever reads the findings.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(dropMessage);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are measured, nothing is shown
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sala-content"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALA_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
