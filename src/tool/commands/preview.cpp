// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/commands/preview.h"

#include "tool/helperpath.h"
#include "tool/output.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const Message helpText = Message::tr(R"(Usage: sala-content preview DIR [--size WxH]

Opens the kiosk on the content folder DIR, in a window that fits your screen. What
you save in the folder is shown a moment later; a mistake leaves what was there.
Ctrl+C in this terminal ends it.

Options:
  --size WxH   another size of the window in pixels, such as 1080x1920
  --help       this text

Exit status: 0 when it was ended, 1 when the kiosk cannot be opened, 2 for wrong use.
)");

struct Wishes
{
    QString folder;
    QString size = u"fit"_s;
};

/// Reads the arguments; the message says what is wrong with them.
Message readArguments(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOption({u"size"_s, u"size of the window"_s, u"WxH"_s, wishes.size});
    if (!parser.parse(QStringList{u"sala-content"_s} + arguments))
        return optionProblem(parser);
    static const QRegularExpression form(u"\\A(fit|[0-9]{3,4}x[0-9]{3,4})\\z"_s);
    wishes.size = parser.value(u"size"_s);
    if (!form.match(wishes.size).hasMatch())
        return Message::tr("--size takes a size in pixels, such as 1366x768, not \"%1\".").arg(wishes.size);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1)
        return folders.isEmpty() ? Message::tr("Which folder? Name the content folder.") : Message::tr("Name one content folder only.");
    wishes.folder = folders.constFirst();
    if (!QDir(wishes.folder).exists())
        return Message::tr("There is no folder \"%1\".").arg(wishes.folder);
    return {};
}

bool hasDisplay(const QProcessEnvironment &environment)
{
    return environment.contains(u"DISPLAY"_s) || environment.contains(u"WAYLAND_DISPLAY"_s) || environment.contains(u"QT_QPA_PLATFORM"_s);
}

QString kioskProgram()
{
    const QString beside = helperPath(u"sala"_s);
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(u"sala"_s);
}

int failed(const Message &message)
{
    complain(message);
    return Problems;
}

int runPreview(const QStringList &arguments)
{
    Wishes wishes;
    if (const Message problem = readArguments(arguments, wishes); !problem.isEmpty())
        return wrongUse(u"preview"_s, problem);
    const QProcessEnvironment environment = userEnvironment();
    if (!hasDisplay(environment))
        return failed(Message::tr("There is no screen here to open a window on. Run this on a desktop, or see the content as\n"
                                  "one page in a browser: sala-content report %1\n")
                          .arg(wishes.folder));
    const QString program = kioskProgram();
    if (program.isEmpty())
        return failed(Message::tr("The program \"sala\" is neither beside this one nor in the PATH. Install Sala again.\n"));
    QProcess kiosk;
    kiosk.setProcessEnvironment(environment);
    kiosk.setProcessChannelMode(QProcess::ForwardedChannels);
    kiosk.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // no window outlives the command
    kiosk.start(program,
                {u"--content"_s, QDir(wishes.folder).absolutePath(), u"--windowed"_s, wishes.size, u"--preview"_s, outputLanguage()});
    print(Message::tr("Sala shows %1. Ctrl+C ends it.\n").arg(wishes.folder));
    kiosk.waitForFinished(-1);
    if (kiosk.error() == QProcess::FailedToStart || kiosk.exitStatus() == QProcess::CrashExit || kiosk.exitCode() != 0)
        return failed(Message::tr("Sala could not open its window. Is there a screen that it may use?\n"));
    return Fine;
}

} // namespace

Command previewCommand()
{
    return {u"preview"_s, Message::tr("show a content folder in a window"), helpText, runPreview};
}

} // namespace sala::tool
