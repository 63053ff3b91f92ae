// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// sala-content: for the people who keep the content. Runs without a display.

#include "tool/commands/command.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

using namespace sala::tool;
namespace content = sala::content;

void printOverview()
{
    print(Message::tr("Usage: sala-content COMMAND [OPTIONS]\n\nCommands:\n"));
    for (const Command &command : commands())
        print(u"  %1  %2\n"_s.arg(command.name.leftJustified(8), command.summary.in(outputLanguage())));
    print(Message::tr(R"(
Options:
  --help           this text; sala-content COMMAND --help explains a command
  --language es|en the language of what is said here, for every command; without it
                   what LC_ALL, LC_MESSAGES or LANG say, and Spanish where they say
                   neither Spanish nor English
  --version        the version of this program
)"));
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
}

/// Takes --language out of the arguments, wherever it stands. False when its value is none that Sala has.
bool takeLanguage(QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments.at(i).section(u'=', 0, 0);
        if (name != u"--language"_s)
            continue;
        const bool joined = arguments.at(i).contains(u'=');
        const QString value = joined ? arguments.at(i).section(u'=', 1) : arguments.value(i + 1);
        if (!content::messageLanguages().contains(value))
            return false;
        setOutputLanguage(value);
        arguments.remove(i, joined ? 1 : 2);
        --i;
    }
    return true;
}

int run(QStringList arguments)
{
    if (!takeLanguage(arguments))
        return wrongUse({}, Message::tr("--language takes one of: %1.").arg(content::messageLanguages().join(u", "_s)));
    if (arguments.isEmpty())
        return wrongUse({}, Message::tr("Which command?"));
    const QString first = arguments.takeFirst();
    if (first == u"--version"_s) {
        print(u"sala-content %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return Fine;
    }
    if (first == u"--help"_s || first == u"-h"_s) {
        printOverview();
        return Fine;
    }
    const Command *command = findCommand(first);
    if (!command)
        return wrongUse({}, Message::tr("There is no command \"%1\".").arg(first));
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
    keepUserEnvironment();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are measured, nothing is shown
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sala-content"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALA_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
