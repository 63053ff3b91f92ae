// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sala::totals {

namespace {

struct Said
{
    Word word = Word::Title;
    QStringView es = {};
    QStringView en = {};
};

constexpr std::array table{
    Said{Word::Title, u"Uso de la pantalla", u"Use of the screen"},
    Said{Word::Sessions, u"Sesiones", u"Sessions"},
    Said{Word::Listened, u"Sesiones en que se escuchó", u"Sessions that listened"},
    Said{Word::Languages, u"Sesiones por idioma", u"Sessions by language"},
    Said{Word::Opened, u"Temas abiertos", u"Topics opened"},
    Said{Word::Finished, u"Temas leídos hasta el final", u"Topics read to the end"},
    Said{Word::Stopped, u"Pasos donde se dejó de leer", u"Steps where people stopped"},
    Said{Word::Questions, u"Preguntas elegidas", u"Questions chosen"},
    Said{Word::Wrong, u"Primera respuesta equivocada", u"Wrong first answers"},
    Said{Word::Week, u"Últimos 7 días", u"Last 7 days"},
    Said{Word::Month, u"Últimos 30 días", u"Last 30 days"},
    Said{Word::All, u"Todo lo guardado", u"All that is kept"},
    Said{Word::Dates, u"del %1 al %2", u"%1 to %2"},
    Said{Word::None, u"Nada todavía", u"Nothing yet"},
    Said{Word::More, u"y %1 más", u"and %1 more"},
    Said{Word::Withheld, u"oculto", u"hidden"},
    Said{Word::NoteFew, u"\"< 5\": de 1 a 4. No se muestra el número, para que no se reconozca a nadie.",
         u"\"< 5\": 1 to 4. The number is not shown, so that nobody can be recognized."},
    Said{Word::NoteWithheld, u"\"oculto\": 5 o más, pero con ese número se podría calcular uno de 1 a 4.",
         u"\"hidden\": 5 or more, but with it a number from 1 to 4 could be worked out."},
    Said{Word::NotePeople, u"Se cuentan sesiones por día, nunca personas. No se guarda quién leyó, a qué hora ni en qué orden.",
         u"Sessions are counted by day, never people. Who read, at what time and in which order is not kept."},
    Said{Word::ColumnWhat, u"Qué", u"What"},
    Said{Word::ColumnId, u"Identificador", u"Id"},
    Said{Word::ColumnName, u"Nombre", u"Name"},
    Said{Word::ColumnFirst, u"Desde", u"From"},
    Said{Word::ColumnLast, u"Hasta", u"To"},
    Said{Word::ColumnCount, u"Cantidad", u"Count"},
    Said{Word::FileName, u"sala-totales", u"sala-totals"},
};

QString titleOf(const content::Topic &topic, const QString &language)
{
    const QString title = topic.text.value(language).title;
    return title.isEmpty() ? topic.id : title;
}

QString stepLabel(const content::Library &library, const QString &id, const QString &language)
{
    const content::Topic *topic = library.topic(id.section(u'/', 0, 0));
    if (!topic)
        return id;
    const qsizetype index = topic->indexOfStep(id.section(u'/', 1));
    const QString heading = index < 0 ? QString() : topic->steps[index].text.value(language).heading;
    return heading.isEmpty() ? id : titleOf(*topic, language) + u": "_s + heading;
}

} // namespace

QString say(Word word, const QString &language)
{
    const auto found = std::ranges::find(table, word, &Said::word);
    return (language == u"es" ? found->es : found->en).toString();
}

QString say(Period period, const QString &language)
{
    switch (period) {
    case Period::Week: return say(Word::Week, language);
    case Period::Month: return say(Word::Month, language);
    case Period::All: break;
    }
    return say(Word::All, language);
}

QString say(const Cell &cell, const QString &language)
{
    switch (cell.kind) {
    case Cell::Kind::Number: return QString::number(cell.n);
    case Cell::Kind::Few: return u"< %1"_s.arg(smallestShown);
    case Cell::Kind::Withheld: break;
    }
    return say(Word::Withheld, language);
}

QString say(const QDate &day, const QString &language)
{
    return language == u"es" ? day.toString(u"dd/MM/yyyy") : day.toString(Qt::ISODate);
}

QString labelOf(const content::Library *library, What what, const QString &id, const QString &language)
{
    if (!library)
        return id;
    switch (what) {
    case What::Session:
    case What::Listened: return library->languageNames.value(id, id);
    case What::Opened:
    case What::Finished: {
        const content::Topic *topic = library->topic(id);
        return topic ? titleOf(*topic, language) : id;
    }
    case What::Stopped:
    case What::Wrong: return stepLabel(*library, id, language);
    case What::Question: break;
    }
    const content::Question *question = library->question(id);
    return question ? question->text.value(language, id) : id;
}

} // namespace sala::totals
