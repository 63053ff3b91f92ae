// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::app;
using sala::session::Place;

Q_DECLARE_METATYPE(sala::app::Options)

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void printsHelp_data();
    void printsHelp();
    void printsVersion();
    void helpNamesEveryOption();
    void windowFitsTheScreen();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Options>("expected");
    const auto row = [](const char *name, const QStringList &arguments, const Options &expected) {
        QTest::newRow(name) << arguments << expected;
    };
    const auto with = [](auto member, const auto &value) {
        Options options;
        options.*member = value;
        return options;
    };

    row("nothing", {}, {});
    row("content", {u"--content"_s, u"my content"_s}, with(&Options::contentFolder, u"my content"_s));
    row("with an equals sign", {u"--content=/srv/a=b"_s}, with(&Options::contentFolder, u"/srv/a=b"_s));
    row("config", {u"--config"_s, u"room.ini"_s}, with(&Options::configFile, u"room.ini"_s));
    row("language", {u"--lang"_s, u"en"_s}, with(&Options::language, u"en"_s));
    row("language of a country", {u"--lang"_s, u"es-CO"_s}, with(&Options::language, u"es-CO"_s));
    row("smallest window", {u"--windowed"_s, u"320x320"_s}, with(&Options::windowed, QSize{320, 320}));
    row("largest window", {u"--windowed"_s, u"7680x7680"_s}, with(&Options::windowed, QSize{7680, 7680}));
    row("window that fits", {u"--windowed"_s, u"fit"_s}, with(&Options::fitWindow, true));
    row("preview", {u"--preview"_s, u"es"_s}, with(&Options::preview, u"es"_s));
    row("portrait, capital X", {u"--windowed"_s, u"1080X1920"_s}, with(&Options::windowed, QSize{1080, 1920}));
    row("place", {u"--place"_s, u"disc/dries-out"_s}, with(&Options::place, *Place::parse(u"disc/dries-out"_s)));
    row("place on a screen", {u"--place"_s, u"questions"_s}, with(&Options::place, *Place::parse(u"questions"_s)));
    row("screenshots", {u"--screenshots"_s, u"out"_s}, with(&Options::screenshotsFolder, u"out"_s));
    row("the same twice", {u"--lang"_s, u"es"_s, u"--lang=es"_s}, with(&Options::language, u"es"_s));

    Options all;
    all.contentFolder = u"c"_s;
    all.configFile = u"f"_s;
    all.language = u"es"_s;
    all.windowed = QSize{1366, 768};
    all.place = Place::parse(u"home"_s);
    all.screenshotsFolder = u"s"_s;
    row("everything",
        {u"--screenshots=s"_s, u"--place=home"_s, u"--windowed=1366x768"_s, u"--lang=es"_s, u"--config=f"_s, u"--content=c"_s}, all);
}

void TestCommandLine::understands()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const Options, expected);
    const auto result = parseCommandLine(QStringList{u"sala"_s} + arguments);
    if (const auto *message = std::get_if<Message>(&result))
        QFAIL(qPrintable(message->text));
    QCOMPARE(std::get<Options>(result), expected);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the message must name
    const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
        QTest::newRow(name) << arguments << named;
    };

    row("unknown option", {u"--fullscreen"_s}, u"fullscreen"_s);
    row("unknown short option", {u"-q"_s}, u"q"_s);
    row("long option with one dash", {u"-lang"_s, u"es"_s}, u"l"_s);
    row("unknown option beside --help", {u"--help"_s, u"--fullscreen"_s}, u"fullscreen"_s);
    row("stray argument", {u"content"_s}, u"content"_s);
    row("stray argument after an option", {u"--lang"_s, u"es"_s, u"en"_s}, u"\"en\""_s);
    row("stray argument after two dashes", {u"--"_s, u"--lang"_s}, u"--lang"_s);
    row("missing value", {u"--content"_s}, u"content"_s);
    row("missing value before another option", {u"--content"_s, u"--lang=es"_s}, u"--content needs a value"_s);
    row("missing value before an option and its value", {u"--content"_s, u"--lang"_s, u"es"_s}, u"--content needs a value"_s);
    row("empty value", {u"--content="_s}, u"--content needs a value"_s);
    row("empty language", {u"--lang"_s, QString{}}, u"--lang needs a value"_s);
    row("value for an option without one", {u"--version=2"_s}, u"version"_s);
    row("language in words", {u"--lang"_s, u"Spanish"_s}, u"Spanish"_s);
    row("language that is a path", {u"--lang"_s, u"../es"_s}, u"../es"_s);
    row("size without height", {u"--windowed"_s, u"800"_s}, u"800"_s);
    row("preview without a language", {u"--preview"_s, u"x!"_s}, u"x!"_s);
    row("size in words", {u"--windowed"_s, u"large"_s}, u"large"_s);
    row("size with a sign", {u"--windowed"_s, u"800x-600"_s}, u"800x-600"_s);
    row("size with more", {u"--windowed"_s, u"800x600x2"_s}, u"800x600x2"_s);
    row("size with a line break", {u"--windowed"_s, u"800x600\n"_s}, u"800x600"_s);
    row("size too small", {u"--windowed"_s, u"319x600"_s}, u"320 to 7680"_s);
    row("size too low", {u"--windowed"_s, u"600x319"_s}, u"600x319"_s);
    row("size too large", {u"--windowed"_s, u"7681x600"_s}, u"7681x600"_s);
    row("size out of all numbers", {u"--windowed"_s, u"99999999999x99999999999"_s}, u"99999999999"_s);
    row("no place", {u"--place"_s, u"disc/"_s}, u"disc/"_s);
    row("place that leads out", {u"--place"_s, u"../../etc"_s}, u"../../etc"_s);
    row("place behind the PIN", {u"--place"_s, u"staff"_s}, u"staff"_s);
    row("twice with different values", {u"--lang"_s, u"es"_s, u"--lang"_s, u"en"_s}, u"--lang is given twice"_s);
    row("two sizes", {u"--windowed=800x600"_s, u"--windowed=1366x768"_s}, u"--windowed is given twice"_s);
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const auto result = parseCommandLine(QStringList{u"sala"_s} + arguments);
    QVERIFY(std::holds_alternative<Message>(result));
    const auto &message = std::get<Message>(result);
    QCOMPARE(message.exitStatus, 2);
    QVERIFY2(message.text.contains(named), qPrintable(message.text));
    QVERIFY(message.text.endsWith(u"Try \"sala --help\".\n"_s));
}

void TestCommandLine::printsHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("long") << QStringList{u"sala"_s, u"--help"_s};
    QTest::newRow("short") << QStringList{u"sala"_s, u"-h"_s};
    QTest::newRow("beside options that are fine") << QStringList{u"sala"_s, u"--lang"_s, u"es"_s, u"--help"_s};
    QTest::newRow("before the version") << QStringList{u"sala"_s, u"--version"_s, u"--help"_s};
}

void TestCommandLine::printsHelp()
{
    QFETCH(const QStringList, arguments);
    const auto result = parseCommandLine(arguments);
    QVERIFY(std::holds_alternative<Message>(result));
    QCOMPARE(std::get<Message>(result).exitStatus, 0);
    QVERIFY(std::get<Message>(result).text.contains(u"--windowed <WxH>"_s));
}

void TestCommandLine::printsVersion()
{
    const auto result = parseCommandLine({u"sala"_s, u"--version"_s});
    QVERIFY(std::holds_alternative<Message>(result));
    const Message expected{u"sala "_s + QString::fromUtf8(SALA_VERSION) + u'\n', 0};
    QCOMPARE(std::get<Message>(result), expected);
}

void TestCommandLine::helpNamesEveryOption()
{
    const auto result = parseCommandLine({u"sala"_s, u"--help"_s});
    const QString text = std::get<Message>(result).text;
    for (const char *option : {"--content", "--config", "--lang", "--windowed", "--place", "--screenshots", "--version", "--help"})
        QVERIFY2(text.contains(QString::fromLatin1(option)), option);
    QVERIFY(text.contains(u"/etc/sala/sala.ini"_s));
}

void TestCommandLine::windowFitsTheScreen()
{
    QCOMPARE(fittingWindow({2560, 1400}), QSize(1920, 1080));
    QCOMPARE(fittingWindow({1920, 1040}), QSize(1600, 900));
    QCOMPARE(fittingWindow({1280, 760}), QSize(1024, 576));
    QCOMPARE(fittingWindow({1080, 1900}), QSize(1024, 576));
    QCOMPARE(fittingWindow({800, 600}), QSize(760, 570));
    QCOMPARE(fittingWindow({200, 200}), QSize(320, 320));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
