// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// sala-decode [--root DIR] [--hello]: reads the path of a picture, recording or clip per line of standard input, decodes it
// completely and answers with one line of JSON; the line "texts" has it read all texts of DIR. A file that crashes or
// exhausts it takes down this process only; whoever asked starts another.

#include "content/checks/proofmemory.h"
#include "content/files/limits.h"
#include "decode/confine.h"
#include "decode/decoders.h"
#include "decode/selflimit.h"
#include "decode/texts.h"

#include <QFile>

#include <fcntl.h>
#include <iostream>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using namespace sala::decode;

std::optional<QByteArray> readRegular(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return std::nullopt;
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return std::nullopt;
    struct stat info = {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode) || info.st_size > sala::content::limits::fileBytes)
        return std::nullopt;
    return file.read(sala::content::limits::fileBytes);
}

/// The endings that sounds and pictures have, as content::Prover names them.
QByteArray hashOf(const std::string &path, const QByteArray &bytes)
{
    const QString name = QFile::decodeName(path.c_str());
    return sala::content::ProofMemory::keyOf(name.section(u'.', -1).toLower().toUtf8(), bytes);
}

Answer decode(const std::string &path)
{
    const QString kind = kindOf(QFile::decodeName(path.c_str()));
    const std::optional<QByteArray> bytes = readRegular(path);
    if (!bytes)
        return {kind, u"unreadable"_s, {}, 0, 0, 0.0};
    Answer answer{kind, u"format"_s, {}, 0, 0, 0.0};
    if (kind == u"svg"_s)
        answer = decodeSvg(*bytes);
    else if (kind == u"sound"_s)
        answer = decodeSound(*bytes);
    else if (kind == u"clip"_s)
        answer = decodeClip(*bytes);
    else if (kind == u"picture"_s)
        answer = decodePicture(*bytes);
    answer.hash = hashOf(path, *bytes);
    return answer;
}

Answer answerTo(const std::string &question, const QByteArray &root)
{
    if (question == "texts" && !root.isEmpty()) {
        limitCpu(textsTime);
        return readTexts(root);
    }
    const QString kind = kindOf(QFile::decodeName(question.c_str()));
    limitCpu(cpuTimeFor(kind == u"svg"_s, kind == u"sound"_s || kind == u"clip"_s));
    return decode(question);
}

struct Wishes
{
    QByteArray root;    ///< the only folder that may be read; empty: any
    bool hello = false; ///< say "ready" first
};

Wishes readArguments(const std::vector<QByteArray> &arguments)
{
    Wishes wishes;
    for (size_t i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--root" && i + 1 < arguments.size())
            wishes.root = arguments[++i];
        else if (arguments[i] == "--hello")
            wishes.hello = true;
    }
    return wishes;
}

void say(const QByteArray &line)
{
    std::cout.write(line.constData(), line.size());
    std::cout.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const Wishes wishes = readArguments({argv, argv + argc});
    limitProcess();
    confineProcess(wishes.root);
    std::ios::sync_with_stdio(false);
    if (wishes.hello)
        say("ready\n");
    std::string question;
    while (std::getline(std::cin, question)) {
        const QByteArray answer = toJsonLine(answerTo(question, wishes.root));
        limitCpu(std::chrono::seconds(0));
        say(answer);
    }
    return 0;
}
