// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/changewords.h"
#include "staff/pages/sheets.h"
#include "ui/text/staffphrases.h"

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;

namespace {

void addStepper(Sheet &sheet, const QString &id, const char *label, const QString &value)
{
    sheet.stepper(id, sheet.words(label), value, {.kind = Request::Kind::Set, .id = id, .number = -1},
                  {.kind = Request::Kind::Set, .id = id, .number = 1});
}

} // namespace

void composeSettings(Sheet &sheet)
{
    const SettingsState &settings = sheet.state().settings;
    const content::Library &library = *sheet.view().library;
    const ui::Phrases phrases = sheet.view().phrases();
    sheet.title(sheet.words(phrase::MenuSettings));
    if (settings.saved)
        sheet.soft(sheet.words(phrase::SetSaved));
    if (!settings.problem.isEmpty())
        sheet.warning(sheet.words(phrase::SetNotSaved).arg(settings.problem));
    addStepper(sheet, u"idle-text"_s, phrase::SetIdleText, durationWords(settings.values.idleText, phrases));
    addStepper(sheet, u"idle-menu"_s, phrase::SetIdleMenu, durationWords(settings.values.idleMenu, phrases));
    const int loudest = settings.values.volumeBound < 0 ? sheet.state().content.volumeBound : settings.values.volumeBound;
    addStepper(sheet, u"volume"_s, phrase::SetLoudest, u"%1 %"_s.arg(loudest));
    sheet.text(sheet.words(phrase::SetFirstLanguage));
    QList<Sheet::Action> choices;
    for (const QString &language : library.clinic.languages)
        choices.append({u"first_"_s + language,
                        {},
                        library.languageNames.value(language, language),
                        {.kind = Request::Kind::SetLanguage, .id = language}});
    const QString chosen = settings.values.language.isEmpty() ? library.clinic.defaultLanguage : settings.values.language;
    sheet.choices(choices, chosen);
}

void composeClean(Sheet &sheet)
{
    sheet.title(sheet.words(phrase::MenuCleaning));
    sheet.text(sheet.words(phrase::CleanIntro));
    sheet.actions({{u"begin"_s, u"wipe"_s, sheet.words(phrase::CleanStart), {.kind = Request::Kind::Clean}, true}});
}

void composeSound(Sheet &sheet)
{
    const SoundState &sound = sheet.state().sound;
    using Heard = SoundState::Heard;
    sheet.title(sheet.words(phrase::MenuSound));
    sheet.text(sheet.words(phrase::SoundIntro));
    if (!sound.device)
        sheet.warning(sheet.words(phrase::SoundNoDevice));
    else if (sound.damaged)
        sheet.warning(sheet.words(phrase::SoundDamaged));
    else
        sheet.soft(sheet.words(phrase::SoundDevice));
    if (sound.stalls > 0)
        sheet.soft(sheet.words(phrase::SoundStalls).arg(sound.stalls));
    if (sound.device)
        sheet.actions({{u"play"_s,
                        u"listen"_s,
                        sheet.words(phrase::SoundPlay),
                        {.kind = Request::Kind::PlaySample},
                        sound.heard == Heard::NotAsked}});
    if (sound.heard == Heard::Asked && sound.device && !sound.damaged) {
        sheet.subtitle(sheet.words(phrase::SoundHeard));
        sheet.actions({{u"heard"_s, u"check"_s, sheet.words(phrase::StaffYes), {.kind = Request::Kind::Heard, .number = 1}, true},
                       {u"notHeard"_s, u"close"_s, sheet.words(phrase::StaffNo), {.kind = Request::Kind::Heard, .number = 0}}});
    }
    if (sound.heard == Heard::Yes)
        sheet.note(sheet.words(phrase::SoundGood));
    if (sound.heard == Heard::No)
        sheet.warning(sheet.words(phrase::SoundBad));
}

} // namespace sala::staff
