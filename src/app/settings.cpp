// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/settings.h"

#include "app/settingstable.h"

#include <QFile>
#include <QHash>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

// Why not QSettings: it knows no line numbers, cuts a value at ';', turns one with a comma into a list, takes '%' and '\'
// for escapes, and accepts any bytes at all. What stands here is smaller than what would be needed around it.

namespace sala::app {

namespace {

constexpr qint64 longestFile = 65'536; // bytes; the commented sample has about 3 KiB
constexpr qsizetype mostProblems = 40; // the log shall name what is wrong, not copy a wrong file
constexpr qsizetype longestQuote = 80; // characters of a wrong value that are shown

QString quoted(const QString &text)
{
    QString shown = text.left(longestQuote);
    for (QChar &c : shown) {
        if (!c.isPrint())
            c = u'?';
    }
    return text.size() > longestQuote ? shown + u"..."_s : shown;
}

QString withUnit(const QString &text, const QString &unit)
{
    return unit.isEmpty() ? text : text + u' ' + unit;
}

QString defaultOf(const SettingInfo &info)
{
    return info.fallback.isEmpty() ? u"the default (empty) is used"_s : u"the default %1 is used"_s.arg(withUnit(info.fallback, info.unit));
}

QString unquoted(const QString &value)
{
    const bool inQuotes = value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"');
    return inQuotes ? value.mid(1, value.size() - 2) : value;
}

/// One pass over the lines of a file.
class SettingsParser final
{
public:
    SettingsParser(const QString &file, const Settings &base) : m_file(file) { m_result.settings = base; }

    [[nodiscard]] SettingsResult parse(const QString &text);

private:
    void readLine(const QString &line);
    void readSection(const QString &line);
    void readValue(const QString &line);
    void apply(const SettingEntry &entry, const QString &value);
    void report(SettingsProblem problem);
    [[nodiscard]] QStringList keysOfSection() const;

    QString m_file;
    QString m_section;
    bool m_sectionKnown = true;
    int m_line = 0;
    int m_more = 0;
    QHash<QString, int> m_seen; // full key -> line
    SettingsResult m_result;
};

SettingsResult SettingsParser::parse(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QStringList all = lines.split(u'\n');
    for (const QString &line : all) {
        ++m_line;
        readLine(line.trimmed());
    }
    if (m_more > 0) {
        m_result.problems.append({.file = m_file,
                                  .key = {},
                                  .value = {},
                                  .message = u"%1 more problems that are not listed"_s.arg(m_more),
                                  .allowed = {},
                                  .used = u"the defaults are used"_s});
    }
    return m_result;
}

void SettingsParser::report(SettingsProblem problem)
{
    if (m_result.problems.size() >= mostProblems) {
        ++m_more;
        return;
    }
    problem.file = m_file;
    problem.line = m_line;
    m_result.problems.append(std::move(problem));
}

QStringList SettingsParser::keysOfSection() const
{
    QStringList keys;
    for (const SettingEntry &entry : settingEntries()) {
        if (entry.info.section == m_section)
            keys.append(entry.info.key);
    }
    return keys;
}

void SettingsParser::readLine(const QString &line)
{
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
        return;
    if (line.startsWith(u'['))
        readSection(line);
    else
        readValue(line);
}

void SettingsParser::readSection(const QString &line)
{
    m_section = line.endsWith(u']') ? line.mid(1, line.size() - 2).trimmed().toLower() : QString{};
    m_sectionKnown = !keysOfSection().isEmpty();
    if (m_sectionKnown)
        return;
    QStringList sections;
    for (const SettingEntry &entry : settingEntries())
        sections.append(u'[' + entry.info.section + u']');
    sections.removeDuplicates();
    report({.file = {},
            .key = quoted(line),
            .value = {},
            .message = u"there is no such section"_s,
            .allowed = sections.join(u", "_s),
            .used = u"everything in it is left out"_s});
}

void SettingsParser::readValue(const QString &line)
{
    if (!m_sectionKnown)
        return; // said once, at its heading
    const auto equals = line.indexOf(u'=');
    if (equals <= 0 || m_section.isEmpty()) {
        report({.file = {},
                .key = {},
                .value = quoted(line),
                .message = equals <= 0 ? u"this line is not a setting"_s : u"this line stands before the first section"_s,
                .allowed = u"lines like [section], key = value, # comment"_s,
                .used = u"the line is left out"_s});
        return;
    }
    const QString key = line.left(equals).trimmed().toLower();
    const QString value = unquoted(line.mid(equals + 1).trimmed());
    const auto &entries = settingEntries();
    const auto found =
        std::ranges::find_if(entries, [&](const SettingEntry &entry) { return entry.info.section == m_section && entry.info.key == key; });
    if (found != entries.end()) {
        apply(*found, value);
        return;
    }
    report({.file = {},
            .key = u"[%1] %2"_s.arg(m_section, quoted(key)),
            .value = quoted(value),
            .message = u"there is no such setting"_s,
            .allowed = keysOfSection().join(u", "_s),
            .used = u"the line is left out"_s});
}

void SettingsParser::apply(const SettingEntry &entry, const QString &value)
{
    const SettingInfo &info = entry.info;
    const QString key = u"[%1] %2"_s.arg(info.section, info.key);
    if (const int first = m_seen.value(key); first > 0) {
        report({.file = {},
                .key = key,
                .value = quoted(value),
                .message = u"this setting is given twice"_s,
                .allowed = u"one line for each setting"_s,
                .used = u"line %1 counts"_s.arg(first)});
        return;
    }
    m_seen.insert(key, m_line);
    if (value.isEmpty() || entry.apply(m_result.settings, value))
        return;
    report({.file = {},
            .key = key,
            .value = quoted(value),
            .message = u"this value is not allowed"_s,
            .allowed = withUnit(info.allowed, info.unit),
            .used = defaultOf(info)});
}

SettingsResult nothingRead(const Settings &base, const QString &file, const QString &message, const QString &allowed)
{
    return {
        .settings = base,
        .problems = {{.file = file, .key = {}, .value = {}, .message = message, .allowed = allowed, .used = u"all defaults are used"_s}}};
}

} // namespace

QString SettingsProblem::toString() const
{
    QString text = line > 0 ? u"%1:%2: "_s.arg(file, QString::number(line)) : file + u": "_s;
    if (!key.isEmpty())
        text += value.isEmpty() ? key + u": "_s : key + u" = "_s + value + u": "_s;
    else if (!value.isEmpty())
        text += u'"' + value + u"\": "_s;
    text += message;
    if (!allowed.isEmpty())
        text += u"; allowed: "_s + allowed;
    return text + u"; "_s + used;
}

SettingsResult parseSettings(const QByteArray &text, const QString &file, const Settings &base)
{
    if (text.size() > longestFile)
        return nothingRead(base, file, u"the file is too large"_s, u"64 KiB"_s);
    QStringDecoder decoder{QStringDecoder::Utf8, QStringConverter::Flag::Stateless};
    const QString decoded = decoder.decode(text);
    if (decoder.hasError() || decoded.contains(QChar{u'\0'}))
        return nothingRead(base, file, u"the file is not plain text"_s, u"text in UTF-8"_s);
    return SettingsParser{file, base}.parse(decoded);
}

SettingsResult readSettings(const QString &path, MissingFile missing, const Settings &base)
{
    namespace fs = std::filesystem;
    const fs::path name{QFile::encodeName(path).toStdString()};
    std::error_code error;
    if (fs::symlink_status(name, error).type() == fs::file_type::not_found) {
        if (missing == MissingFile::Allowed)
            return {base, {}};
        return nothingRead(base, path, u"there is no such file"_s, {});
    }
    // Only a regular file may be opened: a FIFO would make us wait for ever, a device has no end.
    const fs::file_type type = fs::status(name, error).type();
    if (type != fs::file_type::regular)
        return nothingRead(base, path, error ? u"the file cannot be reached"_s : u"this is not a file"_s, u"a text file"_s);

    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return nothingRead(base, path, u"the file cannot be read (%1)"_s.arg(file.errorString()), {});
    const QByteArray text = file.read(longestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return nothingRead(base, path, u"the file cannot be read (%1)"_s.arg(file.errorString()), {});
    return parseSettings(text, path, base);
}

} // namespace sala::app
