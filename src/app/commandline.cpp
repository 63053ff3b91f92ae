// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"

#include "app/settings.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

// Pixels. Below, nothing can be laid out; above, no screen is made.
constexpr int smallestSide = 320;
constexpr int largestSide = 7680;

constexpr auto content = "content"_L1;
constexpr auto config = "config"_L1;
constexpr auto lang = "lang"_L1;
constexpr auto windowed = "windowed"_L1;
constexpr auto preview = "preview"_L1;
constexpr auto place = "place"_L1;
constexpr auto screenshots = "screenshots"_L1;
constexpr auto version = "version"_L1;
constexpr auto help = "help"_L1;

Message wrong(const QString &what)
{
    return {u"sala: %1\nTry \"sala --help\".\n"_s.arg(what), wrongUse};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Sala shows people in a waiting room where neck pain can come from and what helps, in Spanish and English."_s);
    parser.addOptions({
        {content, u"Read the content from this folder instead of the embedded one."_s, u"DIR"_s},
        {config, u"Read the settings from this file instead of %1."_s.arg(defaultSettingsFile), u"FILE"_s},
        {lang, u"Language to start in, like es or en."_s, u"CODE"_s},
        {windowed, u"Show a window of this size in pixels, like 1366x768, instead of the full screen; fit: as large as the screen holds."_s,
         u"WxH"_s},
        {preview,
         u"For whoever writes content: show a change at once, on the page that is open, and say in this language what is wrong with one."_s,
         u"CODE"_s},
        {place, u"Start at this place, like home, questions or disc/dries-out."_s, u"PLACE"_s},
        {screenshots, u"Write pictures of every screen to this folder and end."_s, u"DIR"_s},
        {version, u"Print the version and end."_s},
        {{u"h"_s, QString{help}}, u"Print this help and end."_s},
    });
}

/// What keeps the options from being taken as given; empty when nothing does.
QString misuse(const QCommandLineParser &parser)
{
    for (const QLatin1StringView name : {content, config, lang, windowed, preview, place, screenshots}) {
        QStringList values = parser.values(name);
        values.removeDuplicates();
        if (values.size() > 1)
            return u"--%1 is given twice, with different values."_s.arg(name);
        // QCommandLineParser takes the next option for the value of one that lacks it.
        if (!values.isEmpty() && (values.constFirst().isEmpty() || values.constFirst().startsWith(u'-')))
            return u"--%1 needs a value."_s.arg(name);
    }
    if (!parser.positionalArguments().isEmpty())
        return u"\"%1\" is not an option."_s.arg(parser.positionalArguments().constFirst());
    return {};
}

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,5})[xX]([0-9]{1,5})\\z"_s);
    const auto match = form.match(text);
    const QSize size{match.captured(1).toInt(), match.captured(2).toInt()};
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    return fits(size.width()) && fits(size.height()) ? std::optional{size} : std::nullopt;
}

CommandLine readOptions(const QCommandLineParser &parser)
{
    Options options;
    options.contentFolder = parser.value(content);
    options.configFile = parser.value(config);
    options.language = parser.value(lang);
    options.screenshotsFolder = parser.value(screenshots);
    if (!options.language.isEmpty() && !isLanguageCode(options.language))
        return wrong(u"--lang needs a language code like es or en, not \"%1\"."_s.arg(options.language));
    options.fitWindow = parser.value(windowed) == u"fit"_s;
    if (parser.isSet(windowed) && !options.fitWindow) {
        options.windowed = parseSize(parser.value(windowed));
        if (!options.windowed) {
            return wrong(u"--windowed needs a size like 1366x768, each side %1 to %2, not \"%3\"."_s.arg(smallestSide)
                             .arg(largestSide)
                             .arg(parser.value(windowed)));
        }
    }
    options.preview = parser.value(preview);
    if (!options.preview.isEmpty() && !isLanguageCode(options.preview))
        return wrong(u"--preview needs a language code like es or en, not \"%1\"."_s.arg(options.preview));
    if (parser.isSet(place)) {
        options.place = session::Place::parse(parser.value(place));
        // The staff screen lies behind the PIN, and nothing else may lead there.
        if (!options.place || options.place->screen == session::Screen::Staff)
            return wrong(u"--place needs a place like home, questions or disc/dries-out, not \"%1\"."_s.arg(parser.value(place)));
    }
    return options;
}

} // namespace

QSize fittingWindow(QSize available)
{
    constexpr std::array usual{QSize(1920, 1080), QSize(1600, 900), QSize(1366, 768), QSize(1280, 720), QSize(1024, 576)};
    const QSize room = available * 19 / 20; // the window's own frame
    for (const QSize &size : usual) {
        if (size.width() <= room.width() && size.height() <= room.height())
            return size;
    }
    return room.expandedTo({smallestSide, smallestSide});
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    // The parser wants a program name and would complain on its own without one.
    if (!parser.parse(arguments.isEmpty() ? QStringList{u"sala"_s} : arguments))
        return wrong(parser.errorText());
    if (const QString what = misuse(parser); !what.isEmpty())
        return wrong(what);
    if (parser.isSet(help))
        return Message{parser.helpText(), 0};
    if (parser.isSet(version))
        return Message{u"sala %1\n"_s.arg(QLatin1StringView{SALA_VERSION}), 0};
    return readOptions(parser);
}

} // namespace sala::app
