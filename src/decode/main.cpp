// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// sala-decode: reads the path of a picture, recording or clip per line of standard input, decodes it completely and answers
// with one line of JSON. A file that crashes or exhausts it takes down this process only; whoever asked starts another.

#include "content/files/limits.h"
#include "decode/decoders.h"
#include "decode/selflimit.h"

#include <QFile>

#include <fcntl.h>
#include <iostream>
#include <optional>
#include <string>
#include <sys/stat.h>

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

Answer decode(const std::string &path)
{
    const QString kind = kindOf(QFile::decodeName(path.c_str()));
    const std::optional<QByteArray> bytes = readRegular(path);
    if (!bytes)
        return {kind, u"unreadable"_s, {}, 0, 0, 0.0};
    if (kind == u"svg"_s)
        return decodeSvg(*bytes);
    if (kind == u"sound"_s)
        return decodeSound(*bytes);
    if (kind == u"clip"_s)
        return decodeClip(*bytes);
    if (kind == u"picture"_s)
        return decodePicture(*bytes);
    return {kind, u"format"_s, {}, 0, 0, 0.0};
}

} // namespace

int main()
{
    limitProcess();
    std::ios::sync_with_stdio(false);
    std::string path;
    while (std::getline(std::cin, path)) {
        const QString kind = kindOf(QFile::decodeName(path.c_str()));
        limitCpu(cpuTimeFor(kind == u"svg"_s, kind == u"sound"_s || kind == u"clip"_s));
        const QByteArray answer = toJsonLine(decode(path));
        limitCpu(std::chrono::seconds(0));
        std::cout.write(answer.constData(), answer.size());
        std::cout.flush();
    }
    return 0;
}
