// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// sala-prove DECODER DIR FILE: a step of the build. Opens every picture, clip and recording of DIR, and all its texts, in
// the same sandbox as a kiosk, and writes to FILE what came through. FILE is installed where only root may write, so that
// neither a kiosk nor the first check has to open again what Sala ships. What does not come through is not in it; to say
// what is wrong is for `sala-content check` and the tests.

#include "content/checks/textproof.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() != 3) {
        std::fputs("Usage: sala-prove DECODER DIR FILE\n", stderr);
        return 2;
    }
    sala::content::CheckOptions options;
    options.decoder = arguments.at(0);
    options.soundMemory = arguments.at(2);
    options.advice = false;
    options.helpers = QThread::idealThreadCount();
    if (!sala::content::proveTexts(arguments.at(1), options))
        static_cast<void>(sala::content::checkContent(arguments.at(1), options));
    if (QFileInfo(arguments.at(2)).size() > 0)
        return 0;
    std::fprintf(stderr, "sala-prove: nothing could be proved, or %s cannot be written\n", qUtf8Printable(arguments.at(2)));
    return 1;
}
