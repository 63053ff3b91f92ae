// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/application.h"
#include "app/memory.h"
#include "app/staffservices.h"
#include "app/staffsettings.h"
#include "ui/accessibility.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

// Words to print need no screen; without this the program would abort on a machine that has none.
void needNoScreenForWords(int argc, char **argv)
{
    const bool screen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
                        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    for (int i = 1; i < argc && !screen; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--version" || argument == "--help")
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

void prepareEnvironment()
{
    // Under a bare Wayland compositor a title bar with a close button would else be drawn over the kiosk.
    qputenv("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1");
    // The system's font size and scale must not touch ours: everything derives from the screen's own pixels.
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
    qSetMessagePattern(u"sala: %{if-warning}warning: %{endif}%{if-critical}error: %{endif}%{message}"_s);
}

void prepareApplication(QApplication &application)
{
    QApplication::setApplicationName(u"sala"_s);
    QApplication::setApplicationVersion(QStringLiteral(SALA_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(QFont(sala::ui::fontFamily()));
    Q_UNUSED(application)
    sala::ui::installAccessibility();
}

int say(const sala::app::Message &message)
{
    QTextStream(message.exitStatus == 0 ? stdout : stderr) << message.text << Qt::endl;
    return message.exitStatus;
}

int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareApplication(application);
    const sala::app::CommandLine commandLine = sala::app::parseCommandLine(QApplication::arguments());
    if (const auto *message = std::get_if<sala::app::Message>(&commandLine))
        return say(*message);
    const auto &options = std::get<sala::app::Options>(commandLine);
    const bool named = !options.configFile.isEmpty();
    const sala::app::SettingsResult settings = sala::app::withStaffSettings(
        sala::app::readSettings(named ? options.configFile : QString::fromUtf16(sala::app::defaultSettingsFile),
                                named ? sala::app::MissingFile::Problem : sala::app::MissingFile::Allowed));
    sala::app::Application kiosk(options, settings);
    if (!options.screenshotsFolder.isEmpty())
        return kiosk.writeScreenshotsOnly();
    kiosk.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    sala::app::keepMemoryTight();
    needNoScreenForWords(argc, argv);
    prepareEnvironment();
    const std::vector<char *> arguments(argv, argv + argc + 1); // Qt takes its own out
    const QByteArray program = QFile::encodeName(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath());
    const int status = run(argc, argv);
    if (status == sala::app::restartStatus) {
        execv(program.constData(), arguments.data()); // after an update of Sala this is the new one
        execv("/proc/self/exe", arguments.data());
        qWarning("the program could not be started anew"); // whoever watches over it reads the status
    }
    return status;
}
