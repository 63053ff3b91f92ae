// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/drafts/hints.h"

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

const QString topicSpanish = uR"(---
# El nombre del tema. Es también un botón: máximo 26 letras.
title: "✎ Nombre del tema"
# Una frase para la tarjeta: máximo 10 palabras.
summary: "✎ De qué trata este tema."
# La imagen de la tarjeta. Cuando esté en «figures», quite los dos signos # y escriba su nombre.
# picture: ../../figures/nombre.svg
# picture-alt: Qué se ve en la imagen.
# Si el tema habla de células madre, quite el signo # de esta línea.
# status: investigational
---

)"_s;

const QString topicEnglish = uR"(---
# The name of the topic. It is a button too: at most 26 letters.
title: "✎ Name of the topic"
# One sentence for the card: at most 10 words.
summary: "✎ What this topic is about."
# The picture of the card. When it is in "figures", remove the two # signs and write its name.
# picture: ../../figures/name.svg
# picture-alt: What is to be seen.
# If the topic speaks of stem cells, remove the # sign of this line.
# status: investigational
---

)"_s;

const QString stepSpanish = uR"(## ✎ Título del paso {#%1}

✎ Diga aquí lo que hay que saber. Use frases cortas: no más de 60 palabras. Ponga una imagen arriba.
)"_s;

const QString stepEnglish = uR"(## ✎ Heading of the step {#%1}

✎ Write two or three short sentences here, at most 60 words. Put a picture above.
)"_s;

const QString wordSpanish = uR"(---
# La palabra, como se lee en los textos.
title: "✎ La palabra"
---

✎ Diga en una frase corta qué es. Ponga una imagen arriba.
)"_s;

const QString wordEnglish = uR"(---
# The word as the texts have it.
title: "✎ The word"
---

✎ Explain the word in one plain sentence. Put a picture above.
)"_s;

bool isSpanish(const QString &language)
{
    return language == u"es"_s;
}

} // namespace

QByteArray topicDraft(const QString &language)
{
    return (isSpanish(language) ? topicSpanish : topicEnglish).toUtf8() + stepDraft(u"first-step"_s, language);
}

QByteArray stepDraft(const QString &id, const QString &language)
{
    return (isSpanish(language) ? stepSpanish : stepEnglish).arg(id).toUtf8();
}

QByteArray glossaryDraft(const QString &language)
{
    return (isSpanish(language) ? wordSpanish : wordEnglish).toUtf8();
}

} // namespace sala::tool
