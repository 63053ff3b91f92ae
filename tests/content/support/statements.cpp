// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "statements.h"

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

QList<Meaning> spanishMeanings()
{
    const QString es = u"es"_s;
    return {
        {u"not-proven"_s, es, {u"(a prueba|en estudio)"_s, u"[Nn]o se sabe si (sirve|funciona)"_s}},
        {u"regulator"_s, es, {u"FDA"_s, u"[Nn]o ha aprobado"_s}},
        {u"colombia"_s, es, {u"Invima|INVIMA"_s, u"no quiere decir que las células (sirvan|funcionen)"_s}},
        {u"best-evidence"_s, es, {u"114"_s, u"74 de cada 100"_s, u"69 de cada 100"_s, u"casualidad"_s, u"[Nn]o era en el cuello"_s}},
        {u"other-trials"_s, es, {u"404"_s, u"espalda baja"_s, u"pequeños"_s}},
        {u"risks"_s, es, {u"infección"_s, u"tumor"_s, u"mala reacción"_s, u"aún no se conocen"_s, u"mortal"_s}},
        {u"own-cells"_s, es, {u"(suyas|propias)"_s, u"no quiere decir que no (haya|hay) riesgo"_s}},
        {u"alternatives"_s, es, {u"ejercicio"_s, u"medicinas"_s, u"cirugía"_s, u"esperar"_s, u"estudio"_s}},
        {u"money"_s, es, {u"gana dinero"_s, u"precio total"_s, u"por escrito"_s}},
        {u"freedom"_s, es, {u"decir que no"_s, u"atención aquí no cambia"_s, u"otra opinión"_s}},
        {u"later-trials"_s, es, {u"ahora"_s, u"no pueda entrar a un estudio después"_s}},
        {u"registration"_s, es, {u"lista de estudios"_s, u"no quiere decir que está aprobad"_s}},
        {u"source-of-cells"_s, es, {u"médula"_s, u"grasa"_s, u"cordón"_s, u"dosis"_s, u"gérmenes"_s, u"ética"_s}},
        {u"where-figures-come-from"_s, es, {u"cifras"_s, u"estudios publicados"_s, u"opinión"_s}},
        {u"follow-up"_s, es, {u"a quién llamar"_s, u"controles"_s, u"avise"_s, u"123"_s}},
        {u"no-consent-here"_s, es, {u"no reemplaza a su médico"_s, u"no se firma ningún permiso"_s}},
        {u"who-owns-this-screen"_s, es, {u"clínica que ofrece"_s, u"autores"_s, u"revisión"_s, u"fuentes"_s}},
    };
}

QList<Meaning> englishMeanings()
{
    const QString en = u"en"_s;
    return {
        {u"not-proven"_s, en, {u"(being tested|under study)"_s, u"do not know if (it works|they work)"_s}},
        {u"regulator"_s, en, {u"FDA"_s, u"not approved"_s}},
        {u"colombia"_s, en, {u"Invima|INVIMA"_s, u"does not mean that the cells work"_s}},
        {u"best-evidence"_s, en, {u"114"_s, u"74 in 100"_s, u"69 in 100"_s, u"chance"_s, u"not in the neck"_s}},
        {u"other-trials"_s, en, {u"404"_s, u"lower back"_s, u"small"_s}},
        {u"risks"_s, en, {u"infection"_s, u"tumor"_s, u"reaction"_s, u"not known yet"_s, u"fatal"_s}},
        {u"own-cells"_s, en, {u"your own"_s, u"does not mean (that )?there is no risk"_s}},
        {u"alternatives"_s, en, {u"exercise"_s, u"medicine"_s, u"surgery"_s, u"wait"_s, u"study"_s}},
        {u"money"_s, en, {u"earns money"_s, u"full price"_s, u"in writing"_s}},
        {u"freedom"_s, en, {u"can say no"_s, u"care here does not change"_s, u"second opinion"_s}},
        {u"later-trials"_s, en, {u"now"_s, u"may not be able to join a study later"_s}},
        {u"registration"_s, en, {u"list of studies"_s, u"does not mean that it is approved"_s}},
        {u"source-of-cells"_s, en, {u"marrow"_s, u"fat"_s, u"cord"_s, u"dose"_s, u"germs"_s, u"ethics"_s}},
        {u"where-figures-come-from"_s, en, {u"figures"_s, u"published studies"_s, u"opinion"_s}},
        {u"follow-up"_s, en, {u"who to call"_s, u"check-ups"_s, u"tell"_s, u"123"_s}},
        {u"no-consent-here"_s, en, {u"does not replace your doctor"_s, u"No consent is signed here"_s}},
        {u"who-owns-this-screen"_s, en, {u"clinic that offers"_s, u"authors"_s, u"review"_s, u"sources"_s}},
    };
}

} // namespace

QList<Meaning> requiredMeanings()
{
    return spanishMeanings() + englishMeanings();
}

} // namespace sala::test
