// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/sound/webvtt.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

using std::chrono::milliseconds;

Finding broken(const SourceFile &file, int line, const Message &message)
{
    return {Severity::Error,
            u"cues-broken"_s,
            message,
            Message::tr("A cue is a line \"00:01.000 --> 00:04.500\" and below it the spoken words."),
            file.path(),
            line,
            1};
}

QString lineText(const SourceFile &file, int line)
{
    return QString::fromUtf8(file.line(line)).trimmed();
}

milliseconds timeOf(const QRegularExpressionMatch &match, int first)
{
    const auto number = [&match, first](int offset) { return match.captured(first + offset).toInt(); };
    return std::chrono::hours(number(0)) + std::chrono::minutes(number(1)) + std::chrono::seconds(number(2)) + milliseconds(number(3));
}

/// Lines until the next empty one; `line` is moved to it.
QString readBlock(const SourceFile &file, int &line)
{
    QStringList lines;
    for (; line <= file.lineCount() && !lineText(file, line).isEmpty(); ++line)
        lines.append(lineText(file, line));
    return lines.join(u' ');
}

/// The two signs that mean something in a cue. Source: WebVTT, "cue text escapes".
QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

QString timeText(milliseconds time)
{
    const auto count = time.count();
    const auto part = [](qint64 value, int width) { return QString::number(value).rightJustified(width, u'0'); };
    const QString hours = count >= 3'600'000 ? part(count / 3'600'000, 2) + u':' : QString();
    return hours + u"%1:%2.%3"_s.arg(part(count / 60'000 % 60, 2), part(count / 1000 % 60, 2), part(count % 1000, 3));
}

} // namespace

Result<QList<Cue>> parseWebVtt(const SourceFile &file)
{
    static const QRegularExpression times(
        u"^(?:(\\d{2,4}):)?(\\d{2}):(\\d{2})\\.(\\d{3})\\s+-->\\s+(?:(\\d{2,4}):)?(\\d{2}):(\\d{2})\\.(\\d{3})(?:\\s.*)?$"_s);
    if (!lineText(file, 1).startsWith(u"WEBVTT"_s))
        return broken(file, 1, Message::tr("The file does not begin with WEBVTT."));
    QList<Cue> cues;
    int line = 1;
    static_cast<void>(readBlock(file, line));
    while (line <= file.lineCount()) {
        QString text = lineText(file, line);
        if (text.isEmpty()) {
            ++line;
            continue;
        }
        if (text.startsWith(u"NOTE"_s) || text == u"STYLE"_s || text == u"REGION"_s) {
            static_cast<void>(readBlock(file, line));
            continue;
        }
        if (!text.contains(u"-->"_s)) // the name of a cue
            text = lineText(file, ++line);
        const QRegularExpressionMatch match = times.match(text);
        if (!match.hasMatch())
            return broken(file, line, Message::tr("These times cannot be read."));
        Cue cue{timeOf(match, 1), timeOf(match, 5), {}, line};
        if (cue.end <= cue.start || (!cues.isEmpty() && cue.start < cues.constLast().start))
            return broken(file, line, Message::tr("These times run backwards."));
        cue.text = unescaped(readBlock(file, ++line));
        cues.append(cue);
    }
    return cues;
}

QByteArray writeWebVtt(const QList<Cue> &cues, const QString &note)
{
    QString text = u"WEBVTT\n\nNOTE %1\n"_s.arg(note);
    for (const Cue &cue : cues)
        text += u"\n%1 --> %2\n%3\n"_s.arg(timeText(cue.start), timeText(cue.end), escaped(cue.text));
    return text.toUtf8();
}

} // namespace sala::content
