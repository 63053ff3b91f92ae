// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/output.h"

#include "tool/commands/command.h"

#include <QCommandLineParser>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

QString &language()
{
    static QString chosen = languageOfEnvironment();
    return chosen;
}

QProcessEnvironment &environment()
{
    static QProcessEnvironment kept = QProcessEnvironment::systemEnvironment();
    return kept;
}

void write(const QString &text, std::FILE *stream)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(variable);
        if (locale.isEmpty())
            continue;
        const QString name = locale.section(u'.', 0, 0).section(u'_', 0, 0);
        return name == u"en"_s || name == u"C"_s || name == u"POSIX"_s ? u"en"_s : u"es"_s;
    }
    return u"es"_s;
}

void setOutputLanguage(const QString &chosen)
{
    language() = chosen;
}

QString outputLanguage()
{
    return language();
}

void print(const QString &text)
{
    write(text, stdout);
}

void print(const Message &message)
{
    write(message.in(outputLanguage()), stdout);
}

void complain(const QString &text)
{
    write(text, stderr);
}

void complain(const Message &message)
{
    write(message.in(outputLanguage()), stderr);
}

QProcessEnvironment userEnvironment()
{
    return environment();
}

void keepUserEnvironment()
{
    environment() = QProcessEnvironment::systemEnvironment();
}

bool showsColour(Stream stream)
{
    const QByteArray terminal = qgetenv("TERM");
    return isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR")
           && !terminal.isEmpty() && terminal != "dumb";
}

int wrongUse(const QString &command, const Message &problem)
{
    const QString name = command.isEmpty() ? u"sala-content"_s : u"sala-content "_s + command;
    complain(Message::tr("sala-content: %1\nTry: %2 --help\n").arg(problem, name));
    return WrongUse;
}

Message optionProblem(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return Message::tr("The option \"%1\" is not known.").arg(unknown.constFirst());
    // Qt names the option between quotes and has no other way to ask for it.
    return Message::tr("The option \"%1\" lacks its value, or has one that it does not take.").arg(parser.errorText().section(u'\'', 1, 1));
}

} // namespace sala::tool
