// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/settingstable.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::app {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

using Apply = std::function<bool(Settings &, const QString &)>;

struct Range
{
    int least;
    int most;
};

constexpr Range range(session::SecondsRange seconds)
{
    return {seconds.least, seconds.most};
}

constexpr Range repeatTapRange{0, 2000};    // ms; EN 301 549 5.8 asks for 500 at least to be possible
constexpr Range cacheRange{16, 1024};       // MiB; 16 holds two pictures that fill a 1080p screen
constexpr Range figureFolderRange{0, 4096}; // MiB; every figure at two sizes takes about 100
constexpr Range volumeBoundRange{0, 100};   // percent; the voice has its 24 dB below it
constexpr double leastPixelsPerMm = 1.5;    // a 57 inch television with 1920x1080
constexpr double mostPixelsPerMm = 12.0;    // a 14 inch screen with 3840x2160
constexpr qsizetype longestText = 1024;     // characters of a folder or screen name

QString number(double value)
{
    return QString::number(value);
}

bool isPlainText(const QString &text)
{
    return text.size() <= longestText && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

SettingEntry wholeNumber(SettingInfo info, Range range, const std::function<void(Settings &, int)> &set)
{
    info.allowed = u"%1 to %2"_s.arg(range.least).arg(range.most);
    return {info, [range, set](Settings &settings, const QString &text) {
                bool ok = false;
                const int value = text.toInt(&ok);
                if (!ok || value < range.least || value > range.most)
                    return false;
                set(settings, value);
                return true;
            }};
}

SettingEntry yesNo(SettingInfo info, bool session::DisplaySettings::*member)
{
    info.fallback = u"no"_s;
    info.allowed = u"yes or no"_s;
    return {info, [member](Settings &settings, const QString &text) {
                const bool yes = QStringList{u"yes"_s, u"true"_s, u"on"_s, u"1"_s}.contains(text, Qt::CaseInsensitive);
                const bool no = QStringList{u"no"_s, u"false"_s, u"off"_s, u"0"_s}.contains(text, Qt::CaseInsensitive);
                if (yes || no)
                    settings.display.*member = yes;
                return yes || no;
            }};
}

Apply folder(QString Settings::*member)
{
    return [member](Settings &settings, const QString &text) {
        // A relative folder would depend on where the program was started.
        const bool fits = text.isEmpty() || (text.startsWith(u'/') && isPlainText(text));
        if (fits)
            settings.*member = text;
        return fits;
    };
}

bool applyScreenName(Settings &settings, const QString &text)
{
    const bool fits = isPlainText(text);
    if (fits)
        settings.screenName = text;
    return fits;
}

bool applyPixelsPerMm(Settings &settings, const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    const bool fits = ok && (value == 0.0 || (value >= leastPixelsPerMm && value <= mostPixelsPerMm));
    if (fits)
        settings.pixelsPerMm = value;
    return fits;
}

bool applyLanguage(Settings &settings, const QString &text)
{
    const bool fits = text.isEmpty() || isLanguageCode(text);
    if (fits)
        settings.defaultLanguage = text;
    return fits;
}

Apply keys(QList<int> session::KeypadKeys::*member)
{
    return [member](Settings &settings, const QString &text) {
        const std::optional<QList<int>> keys = session::keysOfNames(text);
        if (keys)
            settings.keypad.*member = *keys;
        return keys.has_value();
    };
}

SettingEntry keyEntry(const QString &name, const char16_t *fallback, QList<int> session::KeypadKeys::*member)
{
    return {{u"input"_s, name, QString::fromUtf16(fallback), {}, u"names of keys, with commas between"_s}, keys(member)};
}

bool applyTextScale(Settings &settings, const QString &text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    const bool fits = ok && std::ranges::find(session::textScales, value) != session::textScales.end();
    if (fits)
        settings.display.textScale = value;
    return fits;
}

QString textScaleNames()
{
    QStringList names;
    for (const int scale : session::textScales)
        names.append(QString::number(scale));
    return names.join(u", "_s);
}

QList<SettingEntry> placeEntries()
{
    const QString millimetres = u"0 (ask the screen), or %1 to %2"_s.arg(number(leastPixelsPerMm), number(mostPixelsPerMm));
    return {
        {{u"content"_s, u"folder"_s, {}, {}, u"empty, or a folder that begins with /"_s}, folder(&Settings::contentFolder)},
        {{u"state"_s, u"folder"_s, {}, {}, u"empty, or a folder that begins with /"_s}, folder(&Settings::stateFolder)},
        {{u"screen"_s, u"name"_s, {}, {}, u"empty, or the name of a screen"_s}, applyScreenName},
        {{u"screen"_s, u"pixels-per-mm"_s, u"0"_s, u"pixels per millimetre"_s, millimetres}, applyPixelsPerMm},
    };
}

QList<SettingEntry> sessionEntries()
{
    return {
        wholeNumber({u"session"_s, u"idle-text-seconds"_s, u"120"_s, u"seconds"_s, {}}, range(session::idleTextRange),
                    [](Settings &settings, int value) { settings.idle.text = seconds{value}; }),
        wholeNumber({u"session"_s, u"idle-menu-seconds"_s, u"60"_s, u"seconds"_s, {}}, range(session::idleMenuRange),
                    [](Settings &settings, int value) { settings.idle.menu = seconds{value}; }),
        wholeNumber({u"session"_s, u"countdown-seconds"_s, u"30"_s, u"seconds"_s, {}}, range(session::countdownRange),
                    [](Settings &settings, int value) { settings.idle.countdown = seconds{value}; }),
        {{u"session"_s, u"default-language"_s, {}, {}, u"empty, or a language code like es or en"_s}, applyLanguage},
        wholeNumber({u"input"_s, u"repeat-tap-ms"_s, u"500"_s, u"milliseconds"_s, {}}, repeatTapRange,
                    [](Settings &settings, int value) { settings.repeatTap = milliseconds{value}; }),
        keyEntry(u"key-next"_s, session::defaultNextKeys, &session::KeypadKeys::next),
        keyEntry(u"key-back"_s, session::defaultBackKeys, &session::KeypadKeys::back),
        keyEntry(u"key-choose"_s, session::defaultChooseKeys, &session::KeypadKeys::choose),
        wholeNumber({u"sound"_s, u"volume-bound"_s, {}, u"percent"_s, {}}, volumeBoundRange,
                    [](Settings &settings, int value) { settings.volumeBound = value; }),
    };
}

QList<SettingEntry> displayEntries()
{
    using session::DisplaySettings;
    return {
        {{u"display"_s, u"text-scale"_s, u"100"_s, u"percent"_s, textScaleNames()}, applyTextScale},
        yesNo({u"display"_s, u"high-contrast"_s, {}, {}, {}}, &DisplaySettings::highContrast),
        yesNo({u"display"_s, u"low-reach"_s, {}, {}, {}}, &DisplaySettings::lowReach),
        yesNo({u"display"_s, u"less-motion"_s, {}, {}, {}}, &DisplaySettings::lessMotion),
        wholeNumber({u"figures"_s, u"cache-mb"_s, u"48"_s, u"MiB"_s, {}}, cacheRange,
                    [](Settings &settings, int value) { settings.figureCacheMb = value; }),
        {{u"figures"_s, u"folder"_s, {}, {}, u"empty, or a folder that begins with /"_s}, folder(&Settings::figureFolder)},
        wholeNumber({u"figures"_s, u"folder-mb"_s, u"256"_s, u"MiB"_s, {}}, figureFolderRange,
                    [](Settings &settings, int value) { settings.figureFolderMb = value; }),
    };
}

} // namespace

bool isLanguageCode(const QString &text)
{
    static const QRegularExpression code(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return code.match(text).hasMatch();
}

const QList<SettingEntry> &settingEntries()
{
    static const QList<SettingEntry> entries = placeEntries() + sessionEntries() + displayEntries();
    return entries;
}

QList<SettingInfo> settingsTable()
{
    QList<SettingInfo> table;
    for (const SettingEntry &entry : settingEntries())
        table.append(entry.info);
    return table;
}

} // namespace sala::app
