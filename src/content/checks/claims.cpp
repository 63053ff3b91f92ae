// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/claims.h"

#include <QList>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

struct Rule
{
    QString id;
    Message why;
    QRegularExpression pattern;
};

Rule rule(const QString &id, const Message &why, const QString &pattern)
{
    return {id, why,
            QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)};
}

/// N-07 (one product for many conditions) and N-12 (relative risk) need a person to judge them.
const QList<Rule> &rules()
{
    static const QList<Rule> list{
        rule(
            u"N-01"_s, Message::tr("it promises a cure or new tissue"),
            uR"(\b(cura(r|n|mos|ción|rse)?|regenera(r|n|mos|ción|rse)?|reconstruyen?|rejuvenecen?|repara[rn]? (el|su|los|sus) discos?|cure[sd]?|regenerat\w+ (the |your )?dis[ck]s?|rebuilds? (the |your )?dis[ck]s?|repairs? (the |your )?dis[ck]s?|reverses?)\b)"_s),
        rule(
            u"N-02"_s, Message::tr("it promises certainty or safety"),
            uR"(100 ?%|\bgaranti\w+|\bsin (ningún )?riesgos?\b|\btotalmente segur\w+|\bsegur[oa]s? y efica(z|ces)\b|\beficacia (comprobada|demostrada)\b|\brisk[- ]free\b|\b(without|zero) risks?\b|\bguarante\w+|\bsafe and effective\b|\bproven\b)"_s),
        rule(
            u"N-03"_s, Message::tr("it suggests an approval"),
            uR"(\b(aprobad|avalad|certificad|registrad|autorizad)\w+ (por|ante)( la| el)? (FDA|INVIMA|EMA|OMS)\b|\b(approved|endorsed|certified|cleared|registered|authori[sz]ed) (by|with) (the )?(FDA|INVIMA|EMA|WHO)\b|\b(FDA|INVIMA|EMA)[- ](approved|cleared|certified|registered)\b|\b(avalad\w+ por|backed by|listed on|approved on) ClinicalTrials)"_s),
        rule(u"N-04"_s, Message::tr("it gives a rate of success"),
             uR"(\b\d{1,3} ?% (de )?(éxito|efectividad|mejor[ií]a|success)|\b(tasas?|porcentajes?) de éxito\b|\bsuccess rates?\b)"_s),
        rule(
            u"N-05"_s, Message::tr("stories of patients are no proof"),
            uR"(\bhistorias? de (un |una |nuestros )?(pacientes?|éxito)\b|\btestimoni(o|os|al|als)\b|\bpatient stor(y|ies)\b|\bsuccess stor(y|ies)\b)"_s),
        rule(
            u"N-06"_s, Message::tr("it promises to avoid surgery"),
            uR"(\bevit(e|a|an|ar|ará) (la |una )?cirugía\b|\balternativa a la cirugía\b|\bavoid(s|ing)? surgery\b|\balternative to surgery\b)"_s),
        rule(
            u"N-08"_s, Message::tr("it presses to buy"),
            uR"(\bcupos limitados\b|\búltimos cupos\b|\bdescuentos?\b|\b(oferta|precio|promoción) especial\b|\blast places\b|\blimited (places|spots|offer)\b|\bdiscounts?\b|\bspecial (offer|price)\b)"_s),
        rule(
            u"N-09"_s, Message::tr("it praises"),
            uR"(\b(líder(es)?|innovador(a|as|es)?|revolucionari[oa]s?|milagr(o|os|osa|oso|osas|osos)|breakthroughs?|innovative|revolutionary|miracles?|miraculous|cutting[- ]edge|world[- ]leading|de última generación|leading (clinic|cent(er|re)|experts?|providers?))\b)"_s),
        rule(
            u"N-10"_s, Message::tr("it suggests that there are no side effects"),
            uR"((?<!historia )(?<!curso )(?<!evolución )\bnatural(es)?\b(?! (history|course))|\bsin efectos secundarios\b|\b(no|without) side effects\b|\bpropias células,? por (eso|lo tanto)\b|\bown cells,? so (it|they|this)\b)"_s),
        rule(u"N-11"_s, Message::tr("it compares with a proven transplant"),
             uR"(\b(igual|como) (que )?(el|un) trasplante de médula\b|\b(like|same as) a bone[- ]marrow transplant\b)"_s),
        rule(
            u"N-14"_s, Message::tr("it calls to buy or book"),
            uR"(\b(reserve|agende|programe|compre) (ya|ahora|su (cita|tratamiento|inyección))\b|\b(book|buy) (now|your)\b|\bschedule your\b)"_s),
    };
    return list;
}

const QList<Rule> &titleRules()
{
    static const QList<Rule> list{
        rule(u"N-13"_s, Message::tr("it calls cells a therapy without saying that they are under study"),
             uR"(\b(terapias?|tratamientos?) (celular(es)?|(con|de) (\w+ )?células)\b|\bcell (therapy|therapies|treatments?)\b)"_s),
    };
    return list;
}

/// True when the sentence says no somewhere outside the claim itself.
bool isDenied(const QString &sentence, qsizetype start, qsizetype length)
{
    static const QRegularExpression negation(
        uR"(\b(no|ni|nunca|jamás|sin|ningún|ninguna|ninguno|nadie|tampoco|nada|not|never|none|nobody|nothing|neither|nor|without|cannot|can't|doesn't|don't|isn't|aren't|won't|hasn't|haven't)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = sentence;
    rest.replace(start, length, QString(length, u'_'));
    return negation.match(rest).hasMatch();
}

bool isUnderStudy(const QString &sentence)
{
    static const QRegularExpression pattern(
        uR"(\b(en estudio|experimental(es)?|investigational|under study|unproven|no probad[oa]s?|not proven)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(sentence).hasMatch();
}

template <typename Allowed>
QList<ForbiddenClaim> findClaims(const QString &text, const QList<Rule> &list, Allowed allowed)
{
    QList<ForbiddenClaim> claims;
    for (const Span &span : sentenceSpans(text)) {
        const QString sentence = text.mid(span.start, span.length);
        for (const Rule &item : list) {
            const QRegularExpressionMatch match = item.pattern.match(sentence);
            if (match.hasMatch() && !allowed(sentence, match.capturedStart(), match.capturedLength())) {
                claims.append({item.id, item.why, {span.start + match.capturedStart(), match.capturedLength()}});
                break;
            }
        }
    }
    return claims;
}

std::optional<qsizetype> firstMatch(const QRegularExpression &pattern, const QString &text)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(match.capturedStart()) : std::nullopt;
}

} // namespace

QList<ForbiddenClaim> forbiddenClaims(const QString &text)
{
    return findClaims(text, rules(), isDenied);
}

QList<ForbiddenClaim> forbiddenTitles(const QString &text)
{
    return findClaims(text, titleRules(), [](const QString &sentence, qsizetype, qsizetype) { return isUnderStudy(sentence); });
}

std::optional<qsizetype> mentionOfCells(const QString &text, const QString &clinicName)
{
    static const QRegularExpression pattern(
        uR"((c[eé]lulas? (madre|mesenquim|troncal|estromal)|stem cell|mesenchymal|\bMSC\b|exosom|Wharton|regenerativ))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    if (!clinicName.isEmpty())
        plain.replace(clinicName, QString(clinicName.size(), u'_'), Qt::CaseInsensitive);
    return firstMatch(pattern, plain);
}

std::optional<qsizetype> mentionOfCellInjections(const QString &text)
{
    static const QRegularExpression pattern(uR"(\binyecci(ón|ones) de células\b|\bcell injections?\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return firstMatch(pattern, text);
}

} // namespace sala::content
