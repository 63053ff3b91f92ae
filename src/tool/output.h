// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/message.h"

#include <QProcessEnvironment>

class QCommandLineParser;

namespace sala::tool {

/// The language that whoever runs the command reads, from what the environment says (LC_ALL, LC_MESSAGES, LANG, the first
/// that is set): English for "en..." and for "C" or "POSIX", which scripts use; Spanish, which most staff read, otherwise.
[[nodiscard]] QString languageOfEnvironment();

/// The language of everything that this process says; main() sets it once, before any command runs.
void setOutputLanguage(const QString &language);
[[nodiscard]] QString outputLanguage();

/// Plain text to standard output or, for what went wrong, to standard error; a message in the language of the output.
void print(const QString &text);
void print(const content::Message &message);
void complain(const QString &text);
void complain(const content::Message &message);

/// The environment as the user has it, without what this program changes in it for itself. main() keeps it first.
[[nodiscard]] QProcessEnvironment userEnvironment();
void keepUserEnvironment();

enum class Stream { Output, Complaint };

/// Whether this stream is a terminal that shows colours and nobody has said NO_COLOR (https://no-color.org).
[[nodiscard]] bool showsColour(Stream stream);

/// Says on standard error what is wrong with the arguments and where to read about them. Gives the exit status.
/// `command` is empty for the program itself.
int wrongUse(const QString &command, const content::Message &problem);

/// What is wrong with the options, after parse() has returned false.
[[nodiscard]] content::Message optionProblem(const QCommandLineParser &parser);

} // namespace sala::tool
