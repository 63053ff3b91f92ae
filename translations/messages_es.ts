<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Message</name>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>No hay ningún tema «%1».</translation>
    </message>
    <message>
        <source>Write the name of a folder of &quot;topics&quot;.</source>
        <translation>Escriba el nombre de una carpeta de «topics».</translation>
    </message>
    <message>
        <source>The glossary has no word &quot;%1&quot;.</source>
        <translation>El glosario no tiene la palabra «%1».</translation>
    </message>
    <message>
        <source>Write the name of a folder of &quot;glossary&quot;.</source>
        <translation>Escriba el nombre de una carpeta de «glossary».</translation>
    </message>
    <message>
        <source>This link moves a slider, but this step has none.</source>
        <translation>Este enlace mueve un control deslizante, pero este paso no tiene ninguno.</translation>
    </message>
    <message>
        <source>Give the step two pictures, or remove the link.</source>
        <translation>Ponga dos imágenes en el paso, o quite el enlace.</translation>
    </message>
    <message>
        <source>This link lights a part of the picture, but there is no picture here.</source>
        <translation>Este enlace ilumina una parte de la imagen, pero aquí no hay imagen.</translation>
    </message>
    <message>
        <source>Add the picture, or remove the link.</source>
        <translation>Agregue la imagen, o quite el enlace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a structure nor a step of this topic.</source>
        <translation>«%1» no es una estructura ni un paso de este tema.</translation>
    </message>
    <message>
        <source>Write a name from structures.yaml, or the {#name} of a step.</source>
        <translation>Escriba un nombre de structures.yaml, o el {#nombre} de un paso.</translation>
    </message>
    <message>
        <source>The topic &quot;%1&quot; has no step &quot;%2&quot;.</source>
        <translation>El tema «%1» no tiene ningún paso «%2».</translation>
    </message>
    <message>
        <source>Write the {#name} of one of its steps.</source>
        <translation>Escriba el {#nombre} de uno de sus pasos.</translation>
    </message>
    <message>
        <source>There is no picture &quot;%1&quot;.</source>
        <translation>No hay ninguna imagen «%1».</translation>
    </message>
    <message>
        <source>Put the picture there, or mend its name.</source>
        <translation>Ponga la imagen allí, o corrija su nombre.</translation>
    </message>
    <message>
        <source>references.json has no reference &quot;%1&quot;.</source>
        <translation>references.json no tiene la fuente «%1».</translation>
    </message>
    <message>
        <source>Mend the key, or add the reference.</source>
        <translation>Corrija la clave, o agregue la fuente.</translation>
    </message>
    <message>
        <source>This topic has no step &quot;%1&quot;.</source>
        <translation>Este tema no tiene ningún paso «%1».</translation>
    </message>
    <message>
        <source>Write the {#name} of the step that explains it.</source>
        <translation>Escriba el {#nombre} del paso que lo explica.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the languages of clinic.yaml.</source>
        <translation>«%1» no está entre los idiomas de clinic.yaml.</translation>
    </message>
    <message>
        <source>Add the language to clinic.yaml, or move this file away.</source>
        <translation>Agregue el idioma a clinic.yaml, o saque este archivo.</translation>
    </message>
    <message>
        <source>The text in &quot;%1&quot; is missing.</source>
        <translation>Falta el texto en «%1».</translation>
    </message>
    <message>
        <source>Copy the file of another language and translate it.</source>
        <translation>Copie el archivo de otro idioma y tradúzcalo.</translation>
    </message>
    <message>
        <source>The topic &quot;%1&quot; has no folder.</source>
        <translation>El tema «%1» no tiene carpeta.</translation>
    </message>
    <message>
        <source>Put its files into topics/%1, or mend the name.</source>
        <translation>Ponga sus archivos en topics/%1, o corrija el nombre.</translation>
    </message>
    <message>
        <source>The topic &quot;%1&quot; is not listed in clinic.yaml, so nobody sees it.</source>
        <translation>El tema «%1» no está en la lista de clinic.yaml, así que nadie lo ve.</translation>
    </message>
    <message>
        <source>Add it to &quot;topics&quot; in clinic.yaml, or move the folder away.</source>
        <translation>Agréguelo a «topics» en clinic.yaml, o saque la carpeta.</translation>
    </message>
    <message>
        <source>The content folder &quot;%1&quot; cannot be opened.</source>
        <translation>No se puede abrir la carpeta de contenido «%1».</translation>
    </message>
    <message>
        <source>Look whether it is there and may be read.</source>
        <translation>Mire si está ahí y si se puede leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is missing here.</source>
        <translation>Aquí falta «%1», que está en %2.</translation>
    </message>
    <message>
        <source>Translate it, and give it the same {#%1}.</source>
        <translation>Tradúzcalo y póngale el mismo {#%1}.</translation>
    </message>
    <message>
        <source>From here on the order is another than in %1.</source>
        <translation>Desde aquí el orden es distinto del de %1.</translation>
    </message>
    <message>
        <source>Put them into the same order.</source>
        <translation>Póngalos en el mismo orden.</translation>
    </message>
    <message>
        <source>This is a quick check or evidence in one language only (compare %1).</source>
        <translation>Esto es una pregunta rápida o un bloque de evidencia en un solo idioma (compare con %1).</translation>
    </message>
    <message>
        <source>Make both the same kind of step.</source>
        <translation>Haga que los dos pasos sean del mismo tipo.</translation>
    </message>
    <message>
        <source>This step has %1 pictures, but %2 in %3.</source>
        <translation>Este paso tiene %1 imágenes, pero %2 en %3.</translation>
    </message>
    <message>
        <source>Use the same pictures in every language.</source>
        <translation>Use las mismas imágenes en todos los idiomas.</translation>
    </message>
    <message>
        <source>The answers are not the same as in %1.</source>
        <translation>Las respuestas no son las mismas que en %1.</translation>
    </message>
    <message>
        <source>Give the same answers in the same order, with the right one in the same place.</source>
        <translation>Ponga las mismas respuestas en el mismo orden, con la correcta en el mismo lugar.</translation>
    </message>
    <message>
        <source>The paragraphs and list items are not the same in number and order as in %1.</source>
        <translation>Los párrafos y los puntos de lista no son los mismos, ni están en el mismo orden, que en %1.</translation>
    </message>
    <message>
        <source>Give both languages the same paragraphs.</source>
        <translation>Ponga los mismos párrafos en los dos idiomas.</translation>
    </message>
    <message>
        <source>Only one language has &quot;status: investigational&quot; (compare %1).</source>
        <translation>Solo un idioma tiene «status: investigational» (compare con %1).</translation>
    </message>
    <message>
        <source>Write the line in every language.</source>
        <translation>Escriba la línea en todos los idiomas.</translation>
    </message>
    <message>
        <source>The program that opens pictures and recordings cannot be started (%1).</source>
        <translation>No se puede iniciar el programa que abre imágenes y grabaciones (%1).</translation>
    </message>
    <message>
        <source>Install Sala again.</source>
        <translation>Instale Sala otra vez.</translation>
    </message>
    <message>
        <source>it promises a cure or new tissue</source>
        <translation>promete una cura o tejido nuevo</translation>
    </message>
    <message>
        <source>it promises certainty or safety</source>
        <translation>promete certeza o seguridad</translation>
    </message>
    <message>
        <source>it suggests an approval</source>
        <translation>da a entender que hay una aprobación</translation>
    </message>
    <message>
        <source>it gives a rate of success</source>
        <translation>da una tasa de éxito</translation>
    </message>
    <message>
        <source>stories of patients are no proof</source>
        <translation>las historias de pacientes no son prueba</translation>
    </message>
    <message>
        <source>it promises to avoid surgery</source>
        <translation>promete evitar la cirugía</translation>
    </message>
    <message>
        <source>it presses to buy</source>
        <translation>presiona para comprar</translation>
    </message>
    <message>
        <source>it praises</source>
        <translation>elogia</translation>
    </message>
    <message>
        <source>it suggests that there are no side effects</source>
        <translation>da a entender que no hay efectos secundarios</translation>
    </message>
    <message>
        <source>it compares with a proven transplant</source>
        <translation>compara con un trasplante ya probado</translation>
    </message>
    <message>
        <source>it calls to buy or book</source>
        <translation>invita a comprar o a pedir cita</translation>
    </message>
    <message>
        <source>it calls cells a therapy without saying that they are under study</source>
        <translation>llama terapia a las células sin decir que están en estudio</translation>
    </message>
    <message>
        <source>Here the groups of people are drawn, so this picture is not shown.</source>
        <translation>Aquí se dibujan los grupos de personas, así que esta imagen no se muestra.</translation>
    </message>
    <message>
        <source>Remove the picture.</source>
        <translation>Quite la imagen.</translation>
    </message>
    <message>
        <source>This step has no picture.</source>
        <translation>Este paso no tiene imagen.</translation>
    </message>
    <message>
        <source>Add one: ![what is to be seen](../../figures/name.svg)</source>
        <translation>Agregue una: ![qué se ve](../../figures/nombre.svg)</translation>
    </message>
    <message>
        <source>This card has no picture.</source>
        <translation>Esta tarjeta no tiene imagen.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; has no part called &quot;%2&quot;.</source>
        <translation>La imagen «%1» no tiene ninguna parte llamada «%2».</translation>
    </message>
    <message>
        <source>Link to a part that the picture has, or give a group of the picture this id.</source>
        <translation>Enlace una parte que la imagen tenga, o dé este nombre (id) a un grupo de la imagen.</translation>
    </message>
    <message>
        <source>With the largest letters this heading needs more than %1 lines.</source>
        <translation>Con la letra más grande, este título necesita más de %1 renglones.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>With the largest letters the word &quot;%1&quot; is wider than the screen&apos;s column.</source>
        <translation>Con la letra más grande, la palabra «%1» es más ancha que la columna de la pantalla.</translation>
    </message>
    <message>
        <source>Use a shorter word.</source>
        <translation>Use una palabra más corta.</translation>
    </message>
    <message>
        <source>This topic speaks of stem cells, but does not say that they are under study.</source>
        <translation>Este tema habla de células madre, pero no dice que están en estudio.</translation>
    </message>
    <message>
        <source>Write &quot;status: investigational&quot; at the top of the file.</source>
        <translation>Escriba «status: investigational» al comienzo del archivo.</translation>
    </message>
    <message>
        <source>This topic speaks of stem cells, but says nothing of the risks.</source>
        <translation>Este tema habla de células madre, pero no dice nada de los riesgos.</translation>
    </message>
    <message>
        <source>Add a step {#risks}, or a link to one: [risks](topic:investigational/risks)</source>
        <translation>Agregue un paso {#risks}, o un enlace a uno: [riesgos](topic:investigational/risks)</translation>
    </message>
    <message>
        <source>This topic speaks of stem cells, but says nothing of other options.</source>
        <translation>Este tema habla de células madre, pero no dice nada de otras opciones.</translation>
    </message>
    <message>
        <source>Add a step {#other-options}, or a link: [other options](topic:what-helps)</source>
        <translation>Agregue un paso {#other-options}, o un enlace: [otras opciones](topic:what-helps)</translation>
    </message>
    <message>
        <source>This topic speaks of stem cells, but names no source.</source>
        <translation>Este tema habla de células madre, pero no nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>End the statements with [@key] of a reference.</source>
        <translation>Termine las afirmaciones con la [@clave] de una fuente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be said here (%2: %3).</source>
        <translation>«%1» no se puede decir aquí (%2: %3).</translation>
    </message>
    <message>
        <source>Say what is known, or deny it plainly in the same sentence.</source>
        <translation>Diga lo que se sabe, o niéguelo claramente en la misma frase.</translation>
    </message>
    <message>
        <source>White text on %1 is hard to read.</source>
        <translation>El texto blanco sobre %1 se lee mal.</translation>
    </message>
    <message>
        <source>Choose a darker colour: the contrast with white must be at least 4.5 to 1.</source>
        <translation>Escoja un color más oscuro: el contraste con el blanco debe ser de 4,5 a 1 o más.</translation>
    </message>
    <message>
        <source>This sentence has %1 words; more than %2 are hard to follow.</source>
        <translation>Esta frase tiene %1 palabras; con más de %2 es difícil seguirla.</translation>
    </message>
    <message>
        <source>Make two sentences of it.</source>
        <translation>Haga dos frases.</translation>
    </message>
    <message>
        <source>This step has %1 words; more than %2 do not fit beside a picture.</source>
        <translation>Este paso tiene %1 palabras; más de %2 no caben al lado de una imagen.</translation>
    </message>
    <message>
        <source>Shorten it, or make two steps of it.</source>
        <translation>Acórtelo, o haga dos pasos.</translation>
    </message>
    <message>
        <source>This title has %1 characters; a button holds %2.</source>
        <translation>Este título tiene %1 letras; en un botón caben %2.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels.</source>
        <translation>Esta imagen tiene más de %1 millones de píxeles.</translation>
    </message>
    <message>
        <source>Save it smaller: 3840 pixels wide is enough.</source>
        <translation>Guárdela más pequeña: 3840 píxeles de ancho son suficientes.</translation>
    </message>
    <message>
        <source>What is in this file does not fit its name, or this computer cannot read WebP.</source>
        <translation>Lo que hay en este archivo no corresponde a su nombre, o este computador no puede leer WebP.</translation>
    </message>
    <message>
        <source>Save it again as PNG or JPEG.</source>
        <translation>Guárdela otra vez como PNG o JPEG.</translation>
    </message>
    <message>
        <source>This drawing takes longer than 2 seconds to draw, or too much memory.</source>
        <translation>Este dibujo tarda más de 2 segundos en dibujarse, o gasta demasiada memoria.</translation>
    </message>
    <message>
        <source>This picture takes too long to open, or too much memory.</source>
        <translation>Esta imagen tarda demasiado en abrirse, o gasta demasiada memoria.</translation>
    </message>
    <message>
        <source>Simplify it, or save it smaller.</source>
        <translation>Simplifíquela, o guárdela más pequeña.</translation>
    </message>
    <message>
        <source>This picture cannot be opened (%1).</source>
        <translation>No se puede abrir esta imagen (%1).</translation>
    </message>
    <message>
        <source>Save it again from the program it was made with.</source>
        <translation>Guárdela otra vez desde el programa con que se hizo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no picture that Sala can show.</source>
        <translation>«%1» no es una imagen que Sala pueda mostrar.</translation>
    </message>
    <message>
        <source>Save it as SVG, PNG, JPEG or WebP.</source>
        <translation>Guárdela como SVG, PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>This picture is smaller than it is shown (%1 x %2 pixels).</source>
        <translation>Esta imagen es más pequeña de lo que se muestra (%1 x %2 píxeles).</translation>
    </message>
    <message>
        <source>Use one that is at least %1 pixels wide or high.</source>
        <translation>Use una que tenga al menos %1 píxeles de ancho o de alto.</translation>
    </message>
    <message>
        <source>Use shorter words and sentences, one idea in each.</source>
        <translation>Use palabras y frases más cortas, con una idea en cada una.</translation>
    </message>
    <message>
        <source>This topic needs reading grade %1; at most %2 is wanted (Flesch-Kincaid).</source>
        <translation>Este tema pide un nivel de lectura de grado %1; debe ser máximo %2 (Flesch-Kincaid).</translation>
    </message>
    <message>
        <source>This topic reaches %1 on the INFLESZ scale; at least %2 is wanted.</source>
        <translation>Este tema alcanza %1 en la escala INFLESZ; debe ser mínimo %2.</translation>
    </message>
    <message>
        <source>Record it again, or let Sala speak it: sala-content speak FOLDER</source>
        <translation>Grábelo otra vez, o deje que Sala lo diga: sala-content speak CARPETA</translation>
    </message>
    <message>
        <source>This text has no recording.</source>
        <translation>Este texto no tiene grabación.</translation>
    </message>
    <message>
        <source>Record it as %1, or let Sala speak it: sala-content speak FOLDER</source>
        <translation>Grábelo como %1, o deje que Sala lo diga: sala-content speak CARPETA</translation>
    </message>
    <message>
        <source>This recording has no times, so the spoken sentence cannot be lit.</source>
        <translation>Esta grabación no tiene tiempos, así que no se puede iluminar la frase que suena.</translation>
    </message>
    <message>
        <source>Add %1.</source>
        <translation>Agregue %1.</translation>
    </message>
    <message>
        <source>These words are not those of the text: &quot;%1&quot;.</source>
        <translation>Estas palabras no son las del texto: «%1».</translation>
    </message>
    <message>
        <source>Each cue is one sentence of the text, in its order. Copy the sentence here.</source>
        <translation>Cada entrada es una frase del texto, en su orden. Copie aquí la frase.</translation>
    </message>
    <message>
        <source>There are %1 cues for %2 sentences.</source>
        <translation>Hay %1 entradas para %2 frases.</translation>
    </message>
    <message>
        <source>Each cue is one sentence of the text, in its order.</source>
        <translation>Cada entrada es una frase del texto, en su orden.</translation>
    </message>
    <message>
        <source>These times lie behind the end of the recording (%1 seconds).</source>
        <translation>Estos tiempos pasan del final de la grabación (%1 segundos).</translation>
    </message>
    <message>
        <source>Mend the times.</source>
        <translation>Corrija los tiempos.</translation>
    </message>
    <message>
        <source>This sentence begins before the one above it ends.</source>
        <translation>Esta frase comienza antes de que termine la anterior.</translation>
    </message>
    <message>
        <source>This recording is older than its text.</source>
        <translation>Esta grabación es más vieja que su texto.</translation>
    </message>
    <message>
        <source>There is no recording in &quot;%1&quot;.</source>
        <translation>No hay ninguna grabación en «%1».</translation>
    </message>
    <message>
        <source>Let Sala speak the texts: sala-content speak FOLDER</source>
        <translation>Deje que Sala diga los textos: sala-content speak CARPETA</translation>
    </message>
    <message>
        <source>Names, prompts or descriptions of pictures without a recording in &quot;%1&quot;: %2.</source>
        <translation>Nombres, indicaciones o descripciones de imágenes sin grabación en «%1»: %2.</translation>
    </message>
    <message>
        <source>Let Sala speak them: sala-content speak FOLDER --only missing</source>
        <translation>Deje que Sala los diga: sala-content speak CARPETA --only missing</translation>
    </message>
    <message>
        <source>No text has this recording, so it is never heard.</source>
        <translation>Ningún texto tiene esta grabación, así que nunca se oye.</translation>
    </message>
    <message>
        <source>Remove the file, or give it the name of its text.</source>
        <translation>Borre el archivo, o póngale el nombre de su texto.</translation>
    </message>
    <message>
        <source>Nobody has reviewed this content yet.</source>
        <translation>Nadie ha revisado todavía este contenido.</translation>
    </message>
    <message>
        <source>After the clinical review write who did it and when: reviewed: {by: &quot;...&quot;, on: &quot;2026-03-31&quot;, next: &quot;2027-03-31&quot;}</source>
        <translation>Después de la revisión clínica, escriba quién la hizo y cuándo: reviewed: {by: &quot;...&quot;, on: &quot;2026-03-31&quot;, next: &quot;2027-03-31&quot;}</translation>
    </message>
    <message>
        <source>It is not said when this content must be reviewed again.</source>
        <translation>No se dice cuándo hay que revisar otra vez este contenido.</translation>
    </message>
    <message>
        <source>Write the date after &quot;next&quot;.</source>
        <translation>Escriba la fecha después de «next».</translation>
    </message>
    <message>
        <source>The date of the next review, %1, has passed.</source>
        <translation>Ya pasó la fecha de la próxima revisión, %1.</translation>
    </message>
    <message>
        <source>Have the content reviewed, then write the new dates.</source>
        <translation>Haga revisar el contenido y después escriba las fechas nuevas.</translation>
    </message>
    <message>
        <source>Record it again as Ogg Opus, or remove the file.</source>
        <translation>Grábelo otra vez como Ogg Opus, o borre el archivo.</translation>
    </message>
    <message>
        <source>This recording is longer than %1 minutes.</source>
        <translation>Esta grabación dura más de %1 minutos.</translation>
    </message>
    <message>
        <source>Make one recording for each step.</source>
        <translation>Haga una grabación para cada paso.</translation>
    </message>
    <message>
        <source>This recording takes too long to open, or too much memory.</source>
        <translation>Esta grabación tarda demasiado en abrirse, o gasta demasiada memoria.</translation>
    </message>
    <message>
        <source>This recording cannot be played (%1).</source>
        <translation>Esta grabación no se puede reproducir (%1).</translation>
    </message>
    <message>
        <source>Add the language to clinic.yaml, or move this folder away.</source>
        <translation>Agregue el idioma a clinic.yaml, o saque esta carpeta.</translation>
    </message>
    <message>
        <source>Sala plays recordings as Ogg Opus only.</source>
        <translation>Sala solo reproduce grabaciones en Ogg Opus.</translation>
    </message>
    <message>
        <source>Save it as .opus.</source>
        <translation>Guárdela como .opus.</translation>
    </message>
    <message>
        <source>This computer has no spelling dictionary for &quot;%1&quot;, so spelling was not checked.</source>
        <translation>Este computador no tiene diccionario de ortografía para «%1», así que la ortografía no se revisó.</translation>
    </message>
    <message>
        <source>Install the package hunspell-%1.</source>
        <translation>Instale el paquete hunspell-%1.</translation>
    </message>
    <message>
        <source>The dictionary does not know &quot;%1&quot;.</source>
        <translation>El diccionario no conoce «%1».</translation>
    </message>
    <message>
        <source>If it is right, add it to words.%1.txt.</source>
        <translation>Si está bien escrita, agréguela a words.%1.txt.</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot;. If it is right, add it to words.%2.txt.</source>
        <translation>Quizás «%1». Si está bien escrita, agréguela a words.%2.txt.</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; about injections under study is missing.</source>
        <translation>Falta la declaración «%1» sobre las inyecciones en estudio.</translation>
    </message>
    <message>
        <source>Add the step &quot;## Heading {#%1}&quot;: everyone must be able to read it.</source>
        <translation>Agregue el paso «## Título {#%1}»: todos deben poder leerlo.</translation>
    </message>
    <message>
        <source>The statement &quot;%1&quot; should stand here.</source>
        <translation>La declaración «%1» debe estar aquí.</translation>
    </message>
    <message>
        <source>Keep the steps in this order: %1.</source>
        <translation>Deje los pasos en este orden: %1.</translation>
    </message>
    <message>
        <source>This drawing refers to something outside itself: %1</source>
        <translation>Este dibujo usa algo que está fuera de él: %1</translation>
    </message>
    <message>
        <source>Draw it in, or remove it.</source>
        <translation>Inclúyalo en el dibujo, o quítelo.</translation>
    </message>
    <message>
        <source>This drawing holds a program (&quot;%1&quot;).</source>
        <translation>Este dibujo lleva un programa («%1»).</translation>
    </message>
    <message>
        <source>Save it as &quot;plain SVG&quot;.</source>
        <translation>Guárdelo como «SVG plano».</translation>
    </message>
    <message>
        <source>Two parts of this drawing are called &quot;%1&quot;.</source>
        <translation>Dos partes de este dibujo se llaman «%1».</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Póngale otro nombre (id) a una de ellas.</translation>
    </message>
    <message>
        <source>This drawing has more than %1 parts.</source>
        <translation>Este dibujo tiene más de %1 partes.</translation>
    </message>
    <message>
        <source>Simplify it.</source>
        <translation>Simplifíquelo.</translation>
    </message>
    <message>
        <source>The groups of this drawing are nested more than %1 deep.</source>
        <translation>Los grupos de este dibujo están unos dentro de otros más de %1 veces.</translation>
    </message>
    <message>
        <source>Ungroup some of them.</source>
        <translation>Desagrupe algunos.</translation>
    </message>
    <message>
        <source>This file is no drawing.</source>
        <translation>Este archivo no es un dibujo.</translation>
    </message>
    <message>
        <source>Save it again as &quot;plain SVG&quot;.</source>
        <translation>Guárdelo otra vez como «SVG plano».</translation>
    </message>
    <message>
        <source>A drawing may not hold &lt;%1&gt;.</source>
        <translation>Un dibujo no puede llevar &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>Save it as &quot;plain SVG&quot; with text turned into paths, without pictures and effects.</source>
        <translation>Guárdelo como «SVG plano», con el texto convertido en trazos, sin fotos y sin efectos.</translation>
    </message>
    <message>
        <source>A drawing may not define its own names (DOCTYPE, entities).</source>
        <translation>Un dibujo no puede definir nombres propios (DOCTYPE, entidades).</translation>
    </message>
    <message>
        <source>Save it as &quot;plain SVG&quot;, and delete a line that begins with &lt;!DOCTYPE.</source>
        <translation>Guárdelo como «SVG plano» y borre la línea que comienza con &lt;!DOCTYPE.</translation>
    </message>
    <message>
        <source>A drawing may not use a style sheet or other instructions (&lt;?...?&gt;).</source>
        <translation>Un dibujo no puede usar una hoja de estilo ni otras instrucciones (&lt;?...?&gt;).</translation>
    </message>
    <message>
        <source>This drawing cannot be read: %1.</source>
        <translation>Este dibujo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Este archivo pasa de %1.</translation>
    </message>
    <message>
        <source>Make it smaller, or split it.</source>
        <translation>Hágalo más pequeño, o divídalo.</translation>
    </message>
    <message>
        <source>This is a link to another place, not a file.</source>
        <translation>Esto es un enlace a otro lugar, no un archivo.</translation>
    </message>
    <message>
        <source>Copy the file itself into the folder.</source>
        <translation>Copie el archivo mismo en la carpeta.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Esto no es un archivo común.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Copy it into the folder again and let everyone read it.</source>
        <translation>Cópielo otra vez en la carpeta y permita que todos lo lean.</translation>
    </message>
    <message>
        <source>This file is not there.</source>
        <translation>Este archivo no está.</translation>
    </message>
    <message>
        <source>Put it into the folder, or mend its name where it is used.</source>
        <translation>Póngalo en la carpeta, o corrija su nombre donde se usa.</translation>
    </message>
    <message>
        <source>From here on this file is not UTF-8 text.</source>
        <translation>Desde aquí este archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Save it again with the encoding &quot;UTF-8&quot;.</source>
        <translation>Guárdelo otra vez con la codificación «UTF-8».</translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation>Esta carpeta no se puede abrir.</translation>
    </message>
    <message>
        <source>Give everyone the right to read it.</source>
        <translation>Permita que todos la lean.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files and folders.</source>
        <translation>La carpeta tiene más de %1 archivos y carpetas.</translation>
    </message>
    <message>
        <source>Take out what does not belong to the content.</source>
        <translation>Saque lo que no es del contenido.</translation>
    </message>
    <message>
        <source>This name is longer than %1 bytes or holds characters that are not allowed.</source>
        <translation>Este nombre pasa de %1 bytes o lleva signos que no se permiten.</translation>
    </message>
    <message>
        <source>Give it a short name of letters, digits and hyphens.</source>
        <translation>Póngale un nombre corto de letras, números y guiones.</translation>
    </message>
    <message>
        <source>This lies more than %1 folders deep.</source>
        <translation>Esto está a más de %1 carpetas de profundidad.</translation>
    </message>
    <message>
        <source>Move it further up.</source>
        <translation>Súbalo más cerca del comienzo.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Esto no se puede leer.</translation>
    </message>
    <message>
        <source>Copy it into the folder again.</source>
        <translation>Cópielo otra vez en la carpeta.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MiB.</source>
        <translation>Este archivo pasa de %1 MiB.</translation>
    </message>
    <message>
        <source>Make it smaller, or take it out.</source>
        <translation>Hágalo más pequeño, o sáquelo.</translation>
    </message>
    <message>
        <source>All files together are larger than 2 GiB.</source>
        <translation>Todos los archivos juntos pasan de 2 GiB.</translation>
    </message>
    <message>
        <source>Make pictures and recordings smaller.</source>
        <translation>Haga más pequeñas las imágenes y las grabaciones.</translation>
    </message>
    <message>
        <source>Here stands an invisible character that does not belong into text.</source>
        <translation>Aquí hay un signo invisible que no va en un texto.</translation>
    </message>
    <message>
        <source>Delete this word and type it again.</source>
        <translation>Borre esta palabra y escríbala otra vez.</translation>
    </message>
    <message>
        <source>More than %1 accents stand on one letter.</source>
        <translation>Hay más de %1 tildes sobre una letra.</translation>
    </message>
    <message>
        <source>The reference &quot;[%1]&quot; cannot be read.</source>
        <translation>La fuente «[%1]» no se puede leer.</translation>
    </message>
    <message>
        <source>Write [@key], or [@key; @other] for two.</source>
        <translation>Escriba [@clave], o [@clave; @otra] para dos.</translation>
    </message>
    <message>
        <source>Begin the file with a line &quot;---&quot;, then &quot;title: ...&quot;, then a line &quot;---&quot;.</source>
        <translation>Comience el archivo con una línea «---», después «title: ...» y después otra línea «---».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing to Sala here.</source>
        <translation>«%1» no significa nada para Sala aquí.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use una de estas: %1.</translation>
    </message>
    <message>
        <source>The file does not begin with a line of three hyphens.</source>
        <translation>El archivo no comienza con una línea de tres guiones.</translation>
    </message>
    <message>
        <source>The lines at the top have no closing line of three hyphens.</source>
        <translation>Las líneas del comienzo no terminan con una línea de tres guiones.</translation>
    </message>
    <message>
        <source>The lines at the top are longer than %1 KiB.</source>
        <translation>Las líneas del comienzo pasan de %1 KiB.</translation>
    </message>
    <message>
        <source>The lines at the top must each be a name, a colon and a value.</source>
        <translation>Cada línea del comienzo debe ser un nombre, dos puntos y un valor.</translation>
    </message>
    <message>
        <source>Text between backticks is shown as plain text.</source>
        <translation>El texto entre comillas invertidas se muestra como texto común.</translation>
    </message>
    <message>
        <source>This text is marked bold or italic many times over.</source>
        <translation>Este texto está marcado muchas veces como negrita o cursiva.</translation>
    </message>
    <message>
        <source>Take the marks out.</source>
        <translation>Quite las marcas.</translation>
    </message>
    <message>
        <source>Italic text is shown as plain text.</source>
        <translation>La letra cursiva se muestra como texto común.</translation>
    </message>
    <message>
        <source>A picture stands in the middle of text.</source>
        <translation>Hay una imagen en medio del texto.</translation>
    </message>
    <message>
        <source>Put the picture on a line of its own, with empty lines around.</source>
        <translation>Ponga la imagen en una línea aparte, con líneas vacías antes y después.</translation>
    </message>
    <message>
        <source>HTML is not allowed: %1</source>
        <translation>No se permite HTML: %1</translation>
    </message>
    <message>
        <source>Remove it; write **bold** for bold text.</source>
        <translation>Quítelo; para la letra gruesa escriba **gruesa**.</translation>
    </message>
    <message>
        <source>This cannot be shown.</source>
        <translation>Esto no se puede mostrar.</translation>
    </message>
    <message>
        <source>Write it as plain text.</source>
        <translation>Escríbalo como texto común.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place on the slider.</source>
        <translation>«%1» no es un lugar del control deslizante.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100: #wear=60.</source>
        <translation>Escriba un número de 0 a 100: #wear=60.</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; leads out of Sala.</source>
        <translation>El enlace «%1» sale de Sala.</translation>
    </message>
    <message>
        <source>Link to #structure, glossary:word or topic:name, or remove the link.</source>
        <translation>Enlace con #estructura, glossary:palabra o topic:nombre, o quite el enlace.</translation>
    </message>
    <message>
        <source>A link has no words to touch.</source>
        <translation>Hay un enlace sin palabras para tocar.</translation>
    </message>
    <message>
        <source>Write the words between [ and ].</source>
        <translation>Escriba las palabras entre [ y ].</translation>
    </message>
    <message>
        <source>Take the marks out, or write **bold**.</source>
        <translation>Quite las marcas, o escriba **gruesa**.</translation>
    </message>
    <message>
        <source>HTML is not allowed.</source>
        <translation>No se permite HTML.</translation>
    </message>
    <message>
        <source>Remove it; write plain text.</source>
        <translation>Quítelo; escriba texto común.</translation>
    </message>
    <message>
        <source>Sala cannot show this block.</source>
        <translation>Sala no puede mostrar este bloque.</translation>
    </message>
    <message>
        <source>Use headings, paragraphs, lists, pictures and call-outs.</source>
        <translation>Use títulos, párrafos, listas, imágenes y recuadros.</translation>
    </message>
    <message>
        <source>A heading must begin with exactly two &apos;#&apos;.</source>
        <translation>Un título debe comenzar con exactamente dos «#».</translation>
    </message>
    <message>
        <source>Write: ## Heading {#name}</source>
        <translation>Escriba: ## Título {#nombre}</translation>
    </message>
    <message>
        <source>Tables are not shown.</source>
        <translation>Las tablas no se muestran.</translation>
    </message>
    <message>
        <source>Write a list instead.</source>
        <translation>Escriba mejor una lista.</translation>
    </message>
    <message>
        <source>Numbered lists are not shown.</source>
        <translation>Las listas numeradas no se muestran.</translation>
    </message>
    <message>
        <source>Begin each item with a hyphen.</source>
        <translation>Comience cada punto con un guion.</translation>
    </message>
    <message>
        <source>This list item is empty.</source>
        <translation>Este punto de la lista está vacío.</translation>
    </message>
    <message>
        <source>Write its text, or remove the hyphen.</source>
        <translation>Escriba su texto, o quite el guion.</translation>
    </message>
    <message>
        <source>A list item may hold one paragraph and nothing else.</source>
        <translation>Un punto de lista lleva un párrafo y nada más.</translation>
    </message>
    <message>
        <source>Begin a new item, or put an empty line after the list.</source>
        <translation>Comience otro punto, o deje una línea vacía después de la lista.</translation>
    </message>
    <message>
        <source>This list item is only a picture.</source>
        <translation>Este punto de la lista es solo una imagen.</translation>
    </message>
    <message>
        <source>Write beside it what it shows.</source>
        <translation>Escriba al lado qué muestra.</translation>
    </message>
    <message>
        <source>A call-out may hold text only.</source>
        <translation>Un recuadro solo lleva texto.</translation>
    </message>
    <message>
        <source>Put lists and pictures below the call-out.</source>
        <translation>Ponga las listas y las imágenes debajo del recuadro.</translation>
    </message>
    <message>
        <source>A call-out must say what it is.</source>
        <translation>Un recuadro debe decir de qué clase es.</translation>
    </message>
    <message>
        <source>Begin it with a line &quot;&gt; [!NOTE]&quot; or &quot;&gt; [!WARNING]&quot;.</source>
        <translation>Comiéncelo con una línea «&gt; [!NOTE]» o «&gt; [!WARNING]».</translation>
    </message>
    <message>
        <source>This text is indented by four spaces or stands between fences, so it is not read as text.</source>
        <translation>Este texto comienza con cuatro espacios o está entre cercas, así que no se lee como texto.</translation>
    </message>
    <message>
        <source>Remove the spaces or the fence.</source>
        <translation>Quite los espacios o la cerca.</translation>
    </message>
    <message>
        <source>Sala does not know a block called &quot;%1&quot;.</source>
        <translation>Sala no conoce ningún bloque llamado «%1».</translation>
    </message>
    <message>
        <source>Only ```evidence blocks are known.</source>
        <translation>Solo se conocen los bloques ```evidence.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable name.</source>
        <translation>«%1» no sirve como nombre.</translation>
    </message>
    <message>
        <source>Use small letters without accents, digits and single hyphens.</source>
        <translation>Use letras minúsculas sin tilde, números y guiones de a uno.</translation>
    </message>
    <message>
        <source>More than %1 characters stand here without an empty line.</source>
        <translation>Aquí hay más de %1 letras seguidas sin una línea vacía.</translation>
    </message>
    <message>
        <source>Split the text into short paragraphs.</source>
        <translation>Divida el texto en párrafos cortos.</translation>
    </message>
    <message>
        <source>More than %1 opening brackets stand here without an empty line.</source>
        <translation>Aquí hay más de %1 corchetes de apertura sin una línea vacía.</translation>
    </message>
    <message>
        <source>Split the text into short paragraphs, and write fewer links.</source>
        <translation>Divida el texto en párrafos cortos y ponga menos enlaces.</translation>
    </message>
    <message>
        <source>A line like &quot;[name]: address&quot; is not shown.</source>
        <translation>Una línea como «[nombre]: dirección» no se muestra.</translation>
    </message>
    <message>
        <source>Write the address into the link itself: [word](address).</source>
        <translation>Escriba la dirección en el enlace mismo: [palabra](dirección).</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; and &apos;*&apos; names are not allowed here.</source>
        <translation>Aquí no se permiten nombres con «&amp;» ni «*».</translation>
    </message>
    <message>
        <source>Write the value out, or put it in double quotes.</source>
        <translation>Escriba el valor completo, o póngalo entre comillas dobles.</translation>
    </message>
    <message>
        <source>A value may not begin with &apos;!&apos;.</source>
        <translation>Un valor no puede comenzar con «!».</translation>
    </message>
    <message>
        <source>Put the value in double quotes.</source>
        <translation>Ponga el valor entre comillas dobles.</translation>
    </message>
    <message>
        <source>These lists are nested more than %1 deep.</source>
        <translation>Estas listas están unas dentro de otras más de %1 veces.</translation>
    </message>
    <message>
        <source>Write it simpler.</source>
        <translation>Escríbalo más sencillo.</translation>
    </message>
    <message>
        <source>There are more than %1 values.</source>
        <translation>Hay más de %1 valores.</translation>
    </message>
    <message>
        <source>Take out what is not needed.</source>
        <translation>Quite lo que no haga falta.</translation>
    </message>
    <message>
        <source>A name is expected here, followed by a colon.</source>
        <translation>Aquí se espera un nombre seguido de dos puntos.</translation>
    </message>
    <message>
        <source>Compare with another file of this kind.</source>
        <translation>Compare con otro archivo de esta clase.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>«%1» está aquí dos veces.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Deje una de las dos líneas.</translation>
    </message>
    <message>
        <source>Put text that holds a colon, a &apos;#&apos; or quotation marks in double quotes, and indent with spaces.</source>
        <translation>Ponga entre comillas dobles el texto que lleve dos puntos, un «#» o comillas, y use espacios al comienzo de la línea.</translation>
    </message>
    <message>
        <source>A line of three hyphens ends the text too early.</source>
        <translation>Una línea de tres guiones termina el texto antes de tiempo.</translation>
    </message>
    <message>
        <source>Remove that line.</source>
        <translation>Quite esa línea.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Esto no se puede leer: %1.</translation>
    </message>
    <message>
        <source>This file must hold lines like &quot;name: value&quot;.</source>
        <translation>Este archivo debe llevar líneas como «nombre: valor».</translation>
    </message>
    <message>
        <source>Copy the lines from another content folder.</source>
        <translation>Copie las líneas de otra carpeta de contenido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code, or stands here twice.</source>
        <translation>«%1» no es un código de idioma, o está aquí dos veces.</translation>
    </message>
    <message>
        <source>Use the two-letter code once, such as es or en.</source>
        <translation>Use una vez el código de dos letras, como es o en.</translation>
    </message>
    <message>
        <source>&quot;languages&quot; is missing.</source>
        <translation>Falta «languages».</translation>
    </message>
    <message>
        <source>Add a line: languages: [es, en]</source>
        <translation>Agregue una línea: languages: [es, en]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the languages.</source>
        <translation>«%1» no está entre los idiomas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write year, month, day: 2026-03-31</source>
        <translation>Escriba año, mes, día: 2026-03-31</translation>
    </message>
    <message>
        <source>&quot;reviewed&quot; must have by, on and next.</source>
        <translation>«reviewed» debe llevar by, on y next.</translation>
    </message>
    <message>
        <source>Write: reviewed: {by: &quot;&quot;, on: &quot;&quot;, next: &quot;&quot;}</source>
        <translation>Escriba: reviewed: {by: &quot;&quot;, on: &quot;&quot;, next: &quot;&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold lines like &quot;name: value&quot;.</source>
        <translation>«%1» debe llevar líneas como «nombre: valor».</translation>
    </message>
    <message>
        <source>Write: texts: {es: {tell-staff: &quot;...&quot;}}</source>
        <translation>Escriba: texts: {es: {tell-staff: &quot;...&quot;}}</translation>
    </message>
    <message>
        <source>Add it to &quot;languages&quot;, or remove these lines.</source>
        <translation>Agréguelo a «languages», o quite estas líneas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no topic folder&apos;s name, or stands here twice.</source>
        <translation>«%1» no es el nombre de una carpeta de tema, o está aquí dos veces.</translation>
    </message>
    <message>
        <source>Name each folder of &quot;topics&quot; once.</source>
        <translation>Nombre una sola vez cada carpeta de «topics».</translation>
    </message>
    <message>
        <source>&quot;topics&quot; is missing.</source>
        <translation>Falta «topics».</translation>
    </message>
    <message>
        <source>Add a line: topics: [disc, what-helps]</source>
        <translation>Agregue una línea: topics: [disc, what-helps]</translation>
    </message>
    <message>
        <source>There are more than %1 topics.</source>
        <translation>Hay más de %1 temas.</translation>
    </message>
    <message>
        <source>Remove topics.</source>
        <translation>Quite temas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no name in &quot;%2&quot;.</source>
        <translation>«%1» no tiene nombre en «%2».</translation>
    </message>
    <message>
        <source>Add it: name: {%1: &quot;...&quot;}</source>
        <translation>Agréguelo: name: {%1: &quot;...&quot;}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour.</source>
        <translation>«%1» no es un color.</translation>
    </message>
    <message>
        <source>Write six digits: &quot;#0B6573&quot;</source>
        <translation>Escriba seis cifras: &quot;#0B6573&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of &quot;%2&quot;.</source>
        <translation>«%1» no es un valor de «%2».</translation>
    </message>
    <message>
        <source>&quot;groups&quot; must be a list.</source>
        <translation>«groups» debe ser una lista.</translation>
    </message>
    <message>
        <source>Write: - {label: ..., of: 100, better: 74}</source>
        <translation>Escriba: - {label: ..., of: 100, better: 74}</translation>
    </message>
    <message>
        <source>A group must have a label, &quot;of&quot; and &quot;better&quot;.</source>
        <translation>Un grupo debe llevar label, «of» y «better».</translation>
    </message>
    <message>
        <source>&quot;better&quot; is missing.</source>
        <translation>Falta «better».</translation>
    </message>
    <message>
        <source>Say how many people got better.</source>
        <translation>Diga cuántas personas mejoraron.</translation>
    </message>
    <message>
        <source>Add a line: %1: ...</source>
        <translation>Agregue una línea: %1: ...</translation>
    </message>
    <message>
        <source>An evidence block needs lines like &quot;claim: text&quot;.</source>
        <translation>Un bloque de evidencia lleva líneas como «claim: texto».</translation>
    </message>
    <message>
        <source>Compare with another evidence block.</source>
        <translation>Compare con otro bloque de evidencia.</translation>
    </message>
    <message>
        <source>This evidence does not say how sure it is.</source>
        <translation>Esta evidencia no dice qué tan segura es.</translation>
    </message>
    <message>
        <source>This evidence does not say how many people or studies it rests on.</source>
        <translation>Esta evidencia no dice en cuántas personas o estudios se basa.</translation>
    </message>
    <message>
        <source>This evidence does not say where it comes from.</source>
        <translation>Esta evidencia no dice de dónde viene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a single text.</source>
        <translation>«%1» debe ser un solo texto.</translation>
    </message>
    <message>
        <source>Write: %1: &quot;text&quot;</source>
        <translation>Escriba: %1: &quot;texto&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>Write its text after the colon.</source>
        <translation>Escriba su texto después de los dos puntos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>«%1» debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>Write only digits, without spaces or points.</source>
        <translation>Escriba solo cifras, sin espacios ni puntos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of words.</source>
        <translation>«%1» debe ser una lista de palabras.</translation>
    </message>
    <message>
        <source>Write: %1: [first, second]</source>
        <translation>Escriba: %1: [primera, segunda]</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; lies outside this folder.</source>
        <translation>La imagen «%1» está fuera de esta carpeta.</translation>
    </message>
    <message>
        <source>Copy the picture into &quot;figures&quot; and write ../../figures/name.svg.</source>
        <translation>Copie la imagen en «figures» y escriba ../../figures/nombre.svg.</translation>
    </message>
    <message>
        <source>This picture has no text that says what is to be seen.</source>
        <translation>Esta imagen no tiene un texto que diga qué se ve.</translation>
    </message>
    <message>
        <source>Write one plain sentence between [ and ]: people who cannot see the picture hear it.</source>
        <translation>Escriba una frase sencilla entre [ y ]: la oyen las personas que no pueden ver la imagen.</translation>
    </message>
    <message>
        <source>A glossary card holds one picture and one paragraph, nothing else.</source>
        <translation>Una tarjeta del glosario lleva una imagen y un párrafo, nada más.</translation>
    </message>
    <message>
        <source>Remove this block.</source>
        <translation>Quite este bloque.</translation>
    </message>
    <message>
        <source>This word has no explanation.</source>
        <translation>Esta palabra no tiene explicación.</translation>
    </message>
    <message>
        <source>Write one plain sentence.</source>
        <translation>Escriba una frase sencilla.</translation>
    </message>
    <message>
        <source>This line has no name, so it cannot be matched with the other language.</source>
        <translation>Esta línea no tiene nombre, así que no se puede emparejar con el otro idioma.</translation>
    </message>
    <message>
        <source>End it with {#name}, the same name in every language.</source>
        <translation>Termínela con {#nombre}, el mismo nombre en todos los idiomas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of two lines.</source>
        <translation>«%1» es el nombre de dos líneas.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Póngale otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>Questions stand in lists below a heading.</source>
        <translation>Las preguntas van en listas debajo de un título.</translation>
    </message>
    <message>
        <source>Write &quot;## Group {#name}&quot;, and below it &quot;- Question? {#name}&quot;.</source>
        <translation>Escriba «## Grupo {#nombre}» y debajo «- ¿Pregunta? {#nombre}».</translation>
    </message>
    <message>
        <source>From about here on this file cannot be read: %1.</source>
        <translation>Más o menos desde aquí este archivo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>This file must hold a list of references.</source>
        <translation>Este archivo debe llevar una lista de fuentes.</translation>
    </message>
    <message>
        <source>Export the list again as CSL-JSON, for example from Zotero.</source>
        <translation>Exporte otra vez la lista como CSL-JSON, por ejemplo desde Zotero.</translation>
    </message>
    <message>
        <source>A reference needs an &quot;id&quot; and a &quot;title&quot;.</source>
        <translation>Una fuente necesita «id» y «title».</translation>
    </message>
    <message>
        <source>Complete it, or remove it.</source>
        <translation>Complétela, o quítela.</translation>
    </message>
    <message>
        <source>Two references are called &quot;%1&quot;.</source>
        <translation>Dos fuentes se llaman «%1».</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Quite una de ellas.</translation>
    </message>
    <message>
        <source>This stands before the first heading, so no step shows it.</source>
        <translation>Esto está antes del primer título, así que ningún paso lo muestra.</translation>
    </message>
    <message>
        <source>Put a line &quot;## Heading {#name}&quot; above it.</source>
        <translation>Ponga encima una línea «## Título {#nombre}».</translation>
    </message>
    <message>
        <source>This step has no heading.</source>
        <translation>Este paso no tiene título.</translation>
    </message>
    <message>
        <source>Write a few words after &quot;##&quot;.</source>
        <translation>Escriba unas pocas palabras después de «##».</translation>
    </message>
    <message>
        <source>This step has no name, so it cannot be matched with the other language.</source>
        <translation>Este paso no tiene nombre, así que no se puede emparejar con el otro idioma.</translation>
    </message>
    <message>
        <source>End the heading with {#name}, the same name in every language.</source>
        <translation>Termine el título con {#nombre}, el mismo nombre en todos los idiomas.</translation>
    </message>
    <message>
        <source>Two steps of this topic are called &quot;%1&quot;.</source>
        <translation>Dos pasos de este tema se llaman «%1».</translation>
    </message>
    <message>
        <source>A step shows one picture, or two with a slider between them.</source>
        <translation>Un paso muestra una imagen, o dos con un control deslizante entre ellas.</translation>
    </message>
    <message>
        <source>Remove this picture, or move it into a step of its own.</source>
        <translation>Quite esta imagen, o pásela a otro paso.</translation>
    </message>
    <message>
        <source>Answers with [ ] stand only in a quick check.</source>
        <translation>Las respuestas con [ ] solo van en una pregunta rápida.</translation>
    </message>
    <message>
        <source>Begin the heading with &quot;?&quot;, or remove the [ ].</source>
        <translation>Comience el título con «?», o quite los [ ].</translation>
    </message>
    <message>
        <source>This wrong answer does not lead to the step that explains it.</source>
        <translation>Esta respuesta equivocada no lleva al paso que la explica.</translation>
    </message>
    <message>
        <source>End it with a link: [See here](#name-of-the-step)</source>
        <translation>Termínela con un enlace: [Véalo aquí](#nombre-del-paso)</translation>
    </message>
    <message>
        <source>A step shows one evidence block only.</source>
        <translation>Un paso muestra un solo bloque de evidencia.</translation>
    </message>
    <message>
        <source>Move this block into a step of its own.</source>
        <translation>Pase este bloque a otro paso.</translation>
    </message>
    <message>
        <source>A quick check needs two or three answers, and exactly one right one.</source>
        <translation>Una pregunta rápida lleva dos o tres respuestas, y exactamente una correcta.</translation>
    </message>
    <message>
        <source>Write &quot;- [x] right&quot; once and &quot;- [ ] wrong&quot; for the others.</source>
        <translation>Escriba «- [x] correcta» una vez y «- [ ] equivocada» en las otras.</translation>
    </message>
    <message>
        <source>This step has no text.</source>
        <translation>Este paso no tiene texto.</translation>
    </message>
    <message>
        <source>Write a sentence below the heading, or remove the step.</source>
        <translation>Escriba una frase debajo del título, o quite el paso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status.</source>
        <translation>«%1» no es un estado.</translation>
    </message>
    <message>
        <source>Write &quot;status: investigational&quot;, or remove the line.</source>
        <translation>Escriba «status: investigational», o quite la línea.</translation>
    </message>
    <message>
        <source>The fact for the Welcome screen names no source.</source>
        <translation>El dato de la pantalla de bienvenida no nombra su fuente.</translation>
    </message>
    <message>
        <source>End it with [@key] of a reference.</source>
        <translation>Termínelo con la [@clave] de una fuente.</translation>
    </message>
    <message>
        <source>A topic under study may not have a fact on the Welcome screen, where nothing says that it is under study.</source>
        <translation>Un tema en estudio no puede tener un dato en la pantalla de bienvenida, donde nada dice que está en estudio.</translation>
    </message>
    <message>
        <source>Remove the line &quot;fact: ...&quot;.</source>
        <translation>Quite la línea «fact: ...».</translation>
    </message>
    <message>
        <source>This topic has no steps.</source>
        <translation>Este tema no tiene pasos.</translation>
    </message>
    <message>
        <source>Begin a step with a line &quot;## Heading {#name}&quot;.</source>
        <translation>Comience un paso con una línea «## Título {#nombre}».</translation>
    </message>
    <message>
        <source>There are %1 more findings in this file.</source>
        <translation>Hay %1 avisos más en este archivo.</translation>
    </message>
    <message>
        <source>Mend those above first.</source>
        <translation>Corrija primero los de arriba.</translation>
    </message>
    <message>
        <source>A cue is a line &quot;00:01.000 --&gt; 00:04.500&quot; and below it the spoken words.</source>
        <translation>Una entrada es una línea «00:01.000 --&gt; 00:04.500» y debajo las palabras que suenan.</translation>
    </message>
    <message>
        <source>The file does not begin with WEBVTT.</source>
        <translation>El archivo no comienza con WEBVTT.</translation>
    </message>
    <message>
        <source>These times cannot be read.</source>
        <translation>Estos tiempos no se pueden leer.</translation>
    </message>
    <message>
        <source>These times run backwards.</source>
        <translation>Estos tiempos van hacia atrás.</translation>
    </message>
    <message>
        <source>Below &quot;numbers&quot; there may be: thousands, decimal, decimal-word, range-word.</source>
        <translation>Debajo de «numbers» puede haber: thousands, decimal, decimal-word, range-word.</translation>
    </message>
    <message>
        <source>It is not said how &quot;%1&quot; is to be spoken.</source>
        <translation>No se dice cómo se pronuncia «%1».</translation>
    </message>
    <message>
        <source>Write it behind the colon, between quotation marks.</source>
        <translation>Escríbalo después de los dos puntos, entre comillas.</translation>
    </message>
    <message>
        <source>There may be: numbers, words.</source>
        <translation>Puede haber: numbers, words.</translation>
    </message>
    <message>
        <source>The spoken words could not be encoded (%1).</source>
        <translation>No se pudo codificar lo que se dijo (%1).</translation>
    </message>
    <message>
        <source>This file cannot be written (%1).</source>
        <translation>No se puede guardar este archivo (%1).</translation>
    </message>
    <message>
        <source>Make room on the disk, or ask for the right to write here; then run the same command again.</source>
        <translation>Haga espacio en el disco, o pida permiso para escribir aquí; después repita la misma orden.</translation>
    </message>
    <message>
        <source>The program that speaks cannot be started (%1).</source>
        <translation>No se puede iniciar el programa que habla (%1).</translation>
    </message>
    <message>
        <source>The program that speaks did not come to an end.</source>
        <translation>El programa que habla no terminó.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, shorten the text.</source>
        <translation>Intente otra vez; si vuelve a pasar, acorte el texto.</translation>
    </message>
    <message>
        <source>Choose another voice, or mend the text.</source>
        <translation>Escoja otra voz, o corrija el texto.</translation>
    </message>
    <message>
        <source>The program that speaks broke off.</source>
        <translation>El programa que habla se interrumpió.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Intente otra vez.</translation>
    </message>
    <message>
        <source>Usage: sala-content check DIR [--format text|json] [--strict]

Looks through the content folder DIR and says what is wrong, in which file and
line, and what to do about it. Nothing is changed.

Options:
  --format text   one finding in two lines: where and what, then the remedy (default)
  --format json   one JSON object, for programs
  --strict        warnings count as errors
  --help          this text

Exit status: 0 when the content may go live, 1 with any error (with --strict also
with any warning), 2 for wrong use.
</source>
        <translation>Uso: sala-content check CARPETA [--format text|json] [--strict]

Revisa la carpeta de contenido CARPETA y dice qué está mal, en qué archivo y en
qué línea, y qué hacer. No cambia nada.

Opciones:
  --format text   cada aviso en dos líneas: dónde y qué, y después el remedio
                  (así lo hace si no se pide otra cosa)
  --format json   un objeto JSON, para programas
  --strict        las advertencias cuentan como errores
  --help          este texto

Al terminar devuelve 0 si el contenido puede salir en la pantalla, 1 si hay algún
error (con --strict también alguna advertencia) y 2 si la orden está mal escrita.
</translation>
    </message>
    <message>
        <source>The format &quot;%1&quot; is not known; it is text or json.</source>
        <translation>El formato «%1» no se conoce; es text o json.</translation>
    </message>
    <message>
        <source>Which folder? Name the content folder.</source>
        <translation>¿Cuál carpeta? Escriba la carpeta de contenido.</translation>
    </message>
    <message>
        <source>Name one content folder only.</source>
        <translation>Escriba una sola carpeta de contenido.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>No hay ninguna carpeta «%1».</translation>
    </message>
    <message>
        <source>say what is wrong with a content folder</source>
        <translation>dice qué está mal en una carpeta de contenido</translation>
    </message>
    <message>
        <source>Usage: sala-content speak [DIR] [--only missing|stale|all] [--voice LANGUAGE=VOICE] [--jobs N]

Speaks the texts of the content folder DIR (default: the folder you are in) and
writes a recording (.opus) and its times (.vtt) for each. Without --only it makes
those that are missing and those whose text, pronunciation or voice has changed.
A recording by a person is never spoken over: to have it spoken, remove it first.

How words, numbers and names are said stands in pronunciation.es.yaml and
pronunciation.en.yaml in the folder.

Options:
  --only missing   make only recordings that do not exist
  --only stale     make only those whose text has changed since
  --only all       make all again
  --voice LANGUAGE=VOICE
                   another voice of espeak-ng, such as es=es-mx or en=en-us+f3;
                   may be given once for each language
  --jobs N         how many to make at the same time (default: one for each processor)
  --help           this text

Ctrl+C stops after the recordings that are begun; the same command goes on from there.

Exit status: 0 when every recording is there, 1 when one could not be made or the
texts have errors or it was stopped, 2 for wrong use.
</source>
        <translation>Uso: sala-content speak [CARPETA] [--only missing|stale|all] [--voice IDIOMA=VOZ] [--jobs N]

Dice los textos de la carpeta de contenido CARPETA (si no se escribe: la carpeta
en la que usted está) y guarda para cada uno una grabación (.opus) y sus tiempos
(.vtt). Sin --only hace las que faltan y aquellas cuyo texto, pronunciación o voz
cambió. Nunca reemplaza la grabación de una persona: para que Sala la diga, borre
primero el archivo.

Cómo se dicen palabras, números y nombres está en pronunciation.es.yaml y
pronunciation.en.yaml, en la carpeta.

Opciones:
  --only missing   hace solo las grabaciones que no existen
  --only stale     hace solo aquellas cuyo texto cambió después
  --only all       las hace todas otra vez
  --voice IDIOMA=VOZ
                   otra voz de espeak-ng, como es=es-mx o en=en-us+f3; se puede
                   poner una vez para cada idioma
  --jobs N         cuántas hace al mismo tiempo (si no se escribe: una por cada
                   procesador)
  --help           este texto

Ctrl+C detiene el trabajo al terminar las grabaciones empezadas; la misma orden
sigue desde ahí.

Al terminar devuelve 0 si están todas las grabaciones; 1 si alguna no se pudo
hacer, los textos tienen errores o el trabajo se detuvo; 2 si la orden está mal
escrita.
</translation>
    </message>
    <message>
        <source>--only takes missing, stale or all, not &quot;%1&quot;.</source>
        <translation>--only lleva missing, stale o all, no «%1».</translation>
    </message>
    <message>
        <source>--voice takes a language and a voice, like es=es-mx, not &quot;%1&quot;.</source>
        <translation>--voice lleva un idioma y una voz, como es=es-mx, no «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no content folder: it has no clinic.yaml.</source>
        <translation>«%1» no es una carpeta de contenido: no tiene clinic.yaml.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1.</source>
        <translation>--jobs lleva un número de 1 a %1.</translation>
    </message>
    <message>
        <source>Nothing to do: every recording is there.
</source>
        <translation>No hay nada que hacer: están todas las grabaciones.
</translation>
    </message>
    <message>
        <source>%1 of %2 recordings made.
</source>
        <translation>Se hicieron %1 de %2 grabaciones.
</translation>
    </message>
    <message>
        <source>Recordings by people that were left alone: %1.
</source>
        <translation>Grabaciones de personas que no se tocaron: %1.
</translation>
    </message>
    <message>
        <source>Stopped. The same command goes on from here.
</source>
        <translation>Detenido. La misma orden sigue desde aquí.
</translation>
    </message>
    <message>
        <source>Nothing was spoken. Mend the texts first.
</source>
        <translation>No se dijo nada. Corrija primero los textos.
</translation>
    </message>
    <message>
        <source>make the recordings of a content folder</source>
        <translation>hace las grabaciones de una carpeta de contenido</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>%1, %2: this content may go live.
</source>
        <translation>%1, %2: este contenido puede salir en la pantalla.
</translation>
    </message>
    <message>
        <source>%1, %2: this content does not go live until the errors are mended.
</source>
        <translation>%1, %2: este contenido no sale en la pantalla hasta que se corrijan los errores.
</translation>
    </message>
    <message>
        <source>Usage: sala-content COMMAND [OPTIONS]

Commands:
</source>
        <translation>Uso: sala-content ORDEN [OPCIONES]

Órdenes:
</translation>
    </message>
    <message>
        <source>
Options:
  --help           this text; sala-content COMMAND --help explains a command
  --language es|en the language of what is said here, for every command; without it
                   what LC_ALL, LC_MESSAGES or LANG say, and Spanish where they say
                   neither Spanish nor English
  --version        the version of this program
</source>
        <translation>
Opciones:
  --help           este texto; sala-content ORDEN --help explica una orden
  --language es|en el idioma de lo que se dice aquí, en todas las órdenes; si no se
                   escribe, el que digan LC_ALL, LC_MESSAGES o LANG, y español si
                   no dicen ni español ni inglés
  --version        la versión de este programa
</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language lleva uno de estos: %1.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Cuál orden?</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No hay ninguna orden «%1».</translation>
    </message>
    <message>
        <source>sala-content: %1
Try: %2 --help
</source>
        <translation>sala-content: %1
Pruebe: %2 --help
</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known.</source>
        <translation>La opción «%1» no se conoce.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; lacks its value, or has one that it does not take.</source>
        <translation>A la opción «%1» le falta su valor, o tiene uno que no lleva.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltan %1 min</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 de %3, %4</translation>
    </message>
    <message>
        <source>not a drawing</source>
        <translation>no es un dibujo</translation>
    </message>
    <message>
        <source>it has no size</source>
        <translation>no tiene tamaño</translation>
    </message>
    <message>
        <source>it is no WebM file, or damaged</source>
        <translation>no es un archivo WebM, o está dañado</translation>
    </message>
    <message>
        <source>more than one picture track, or sound</source>
        <translation>más de una pista de imagen, o sonido</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>una parte está dañada</translation>
    </message>
    <message>
        <source>its colours are not stored as yuv420p</source>
        <translation>sus colores no están guardados como yuv420p</translation>
    </message>
    <message>
        <source>no Opus recording</source>
        <translation>no es una grabación Opus</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>el archivo termina antes de tiempo</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>una etiqueta se abre y otra se cierra</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>falta la primera etiqueta</translation>
    </message>
    <message>
        <source>Extra content at end of document.</source>
        <translation>hay algo de más al final</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>hay letras mal codificadas</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>falta una llave } que cierra</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>falta un corchete ] que cierra</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>faltan las comillas que cierran</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>faltan los dos puntos</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>sobra una coma, o falta algo después</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>hay algo de más al final</translation>
    </message>
    <message>
        <source>end of map not found</source>
        <translation>la lista de nombres no termina bien</translation>
    </message>
    <message>
        <source>end of map flow not found</source>
        <translation>falta una llave } que cierra</translation>
    </message>
    <message>
        <source>end of sequence not found</source>
        <translation>la lista no termina bien</translation>
    </message>
    <message>
        <source>end of sequence flow not found</source>
        <translation>falta un corchete ] que cierra</translation>
    </message>
    <message>
        <source>illegal map value</source>
        <translation>aquí no van dos puntos; ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>no hay permiso</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>the disk or stick is gone</source>
        <translation>el disco o la memoria ya no está</translation>
    </message>
    <message>
        <source>the disk or stick cannot read or write this</source>
        <translation>el disco o la memoria no puede leer o escribir esto</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>something on the way to it is not a folder</source>
        <translation>algo en su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>its name or its path is too long</source>
        <translation>su nombre o su ruta son demasiado largos</translation>
    </message>
    <message>
        <source>there it can only be read</source>
        <translation>ahí solo se puede leer</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>es demasiado grande para este disco</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a sign is wrong or missing here</source>
        <translation>aquí falta un signo, o hay uno equivocado</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Leyendo en voz alta</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Usage: sala-content set-pin [--in STATE]

Sets the PIN that opens the staff menu of the kiosk: 4 to 12 digits. On a terminal
it asks twice and shows nothing of what is typed; otherwise it reads one line from
standard input. The old PIN is not asked for: whoever may write the folder may set
a new one. It counts at once, also while the kiosk runs.

Sala keeps no PIN, only its Argon2id hash, in the file &quot;pin&quot; of the state folder.

Options:
  --in STATE   the state folder (default: the one of the kiosk on this machine,
               usually /var/lib/sala)
  --help       this text

Exit status: 0 when the PIN is set, 1 when it is not, 2 for wrong use.
</source>
        <translation>Uso: sala-content set-pin [--in ESTADO]

Pone el PIN que abre el menú del personal de la pantalla: de 4 a 12 cifras. En una
terminal lo pide dos veces y no muestra nada de lo que se escribe; si no, lee una
línea de la entrada estándar. No se pide el PIN anterior: quien puede escribir en la
carpeta puede poner otro. Vale enseguida, también con la pantalla en marcha.

Sala no guarda el PIN, solo su hash Argon2id, en el archivo &quot;pin&quot; de la carpeta de
estado.

Opciones:
  --in ESTADO  la carpeta de estado (si no se da: la de la pantalla de este equipo,
               por lo general /var/lib/sala)
  --help       este texto

Estado de salida: 0 si el PIN quedó puesto, 1 si no, 2 si el uso es incorrecto.
</translation>
    </message>
    <message>
        <source>No PIN was given.</source>
        <translation>No se dio ningún PIN.</translation>
    </message>
    <message>
        <source>A PIN has digits only, 0 to 9.</source>
        <translation>Un PIN tiene solo cifras, de 0 a 9.</translation>
    </message>
    <message>
        <source>This PIN is too short: take %1 digits or more.</source>
        <translation>Este PIN es muy corto: use %1 cifras o más.</translation>
    </message>
    <message>
        <source>This PIN is too long: take %1 digits or fewer.</source>
        <translation>Este PIN es muy largo: use %1 cifras o menos.</translation>
    </message>
    <message>
        <source>This PIN is too simple: people try 0000, 1234, 1212 and the like first. Take another.</source>
        <translation>Este PIN es muy fácil: la gente prueba primero 0000, 1234, 1212 y otros así. Use otro.</translation>
    </message>
    <message>
        <source>New PIN (4 to 12 digits, not shown): </source>
        <translation>PIN nuevo (de 4 a 12 cifras, no se muestran): </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>El mismo PIN otra vez: </translation>
    </message>
    <message>
        <source>The two PINs are not the same. Nothing was changed.</source>
        <translation>Los dos PIN no son iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>The PIN is not taken from the command line, where others could read it.</source>
        <translation>El PIN no se escribe en la línea de comandos, donde otros podrían leerlo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Run this as the user that runs the kiosk, or as root.
</source>
        <translation>No se puede crear la carpeta %1 o escribir en ella. Ejecute esto como el usuario de la pantalla, o como root.
</translation>
    </message>
    <message>
        <source>%1
</source>
        <translation>%1
</translation>
    </message>
    <message>
        <source>The PIN could not be kept. %1
</source>
        <translation>No se pudo guardar el PIN. %1
</translation>
    </message>
    <message>
        <source>The PIN is set. It is kept as a hash in %1/pin.
</source>
        <translation>El PIN quedó puesto. Se guarda solo su hash, en %1/pin.
</translation>
    </message>
    <message>
        <source>set the PIN of the staff menu</source>
        <translation>pone el PIN del menú del personal</translation>
    </message>
    <message>
        <source>Usage: sala-content totals [--in STATE] [--period week|month|all]
                           [--csv FILE] [--pdf FILE]

Shows what the kiosk has counted: sessions, topics, steps where people stopped,
questions chosen, wrong first answers. Nothing finer than a day is kept, and numbers
from 1 to 4 are hidden here too. Nothing is changed.

Options:
  --in STATE        the state folder (default: the one of the kiosk on this machine,
                    usually /var/lib/sala)
  --period PERIOD   week: the last 7 days; month: the last 30 (default); all: all that
                    is kept, 400 days
  --csv FILE        write a table for spreadsheets to FILE instead
  --pdf FILE        write one page to print to FILE instead
  --content DIR     the content folder that has the names of topics and questions
                    (default: the one in use, else the one that ships with Sala)
  --help            this text

Exit status: 0 when all is shown or written, 1 when it is not, 2 for wrong use.
</source>
        <translation>Uso: sala-content totals [--in ESTADO] [--period week|month|all]
                         [--csv ARCHIVO] [--pdf ARCHIVO]

Muestra lo que la pantalla ha contado: sesiones, temas, pasos donde se dejó de leer,
preguntas elegidas y primeras respuestas equivocadas. No se guarda nada más fino que
un día, y también aquí se ocultan los números de 1 a 4. No se cambia nada.

Opciones:
  --in ESTADO       la carpeta de estado (si no se da: la de la pantalla de este
                    equipo, por lo general /var/lib/sala)
  --period PERIODO  week: los últimos 7 días; month: los últimos 30 (si no se da);
                    all: todo lo guardado, 400 días
  --csv ARCHIVO     en cambio, escribir en ARCHIVO una tabla para hojas de cálculo
  --pdf ARCHIVO     en cambio, escribir en ARCHIVO una página para imprimir
  --content CARPETA la carpeta de contenido con los nombres de temas y preguntas
                    (si no se da: la que está en uso, o la que viene con Sala)
  --help            este texto

Estado de salida: 0 si todo se mostró o se escribió, 1 si no, 2 si el uso es
incorrecto.
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>«%1» sobra.</translation>
    </message>
    <message>
        <source>--period takes week, month or all, not &quot;%1&quot;.</source>
        <translation>--period admite week, month o all, no «%1».</translation>
    </message>
    <message>
        <source>The file could not be written. %1
</source>
        <translation>No se pudo escribir el archivo. %1
</translation>
    </message>
    <message>
        <source>The totals cannot be read. %1
</source>
        <translation>No se pueden leer los totales. %1
</translation>
    </message>
    <message>
        <source>show what the kiosk has counted</source>
        <translation>muestra lo que la pantalla ha contado</translation>
    </message>
    <message>
        <source>There is no clip &quot;%1&quot;.</source>
        <translation>No existe el video «%1».</translation>
    </message>
    <message>
        <source>Put the clip there, or mend its name.</source>
        <translation>Ponga el video allí, o corrija su nombre.</translation>
    </message>
    <message>
        <source>The clip &quot;%1&quot; has no picture for when it does not move.</source>
        <translation>El video «%1» no tiene una imagen para cuando no se mueve.</translation>
    </message>
    <message>
        <source>Put its first picture beside it, as %1.svg or %1.png.</source>
        <translation>Ponga a su lado su primera imagen, como %1.svg o %1.png.</translation>
    </message>
    <message>
        <source>This clip is longer than %1 seconds or larger than %2 x %3 pixels.</source>
        <translation>Este video dura más de %1 segundos o tiene más de %2 x %3 píxeles.</translation>
    </message>
    <message>
        <source>Show less, or save it smaller.</source>
        <translation>Muestre menos, o guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>Width and height of a clip must be multiples of %1; these are %2.</source>
        <translation>El ancho y el alto de un video deben ser múltiplos de %1; estos son %2.</translation>
    </message>
    <message>
        <source>Save it as 1280 x 800, for example.</source>
        <translation>Guárdelo, por ejemplo, como 1280 x 800.</translation>
    </message>
    <message>
        <source>Sala plays silent clips in VP8 or VP9 only (%1).</source>
        <translation>Sala solo muestra videos sin sonido en VP8 o VP9 (%1).</translation>
    </message>
    <message>
        <source>Save it as WebM without sound.</source>
        <translation>Guárdelo como WebM sin sonido.</translation>
    </message>
    <message>
        <source>This clip takes too long to open, or too much memory.</source>
        <translation>Este video tarda demasiado en abrir, o usa demasiada memoria.</translation>
    </message>
    <message>
        <source>Save it smaller.</source>
        <translation>Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>This clip cannot be played (%1).</source>
        <translation>Este video no se puede mostrar (%1).</translation>
    </message>
    <message>
        <source>Save it again as WebM without sound.</source>
        <translation>Guárdelo otra vez como WebM sin sonido.</translation>
    </message>
    <message>
        <source>Sala plays clips as WebM only.</source>
        <translation>Sala solo muestra videos en WebM.</translation>
    </message>
    <message>
        <source>Save it as .webm, in VP8 or VP9, without sound.</source>
        <translation>Guárdelo como .webm, en VP8 o VP9, sin sonido.</translation>
    </message>
    <message>
        <source>The texts of this folder take too long to read, or too much memory.</source>
        <translation>Los textos de esta carpeta tardan demasiado en leerse o necesitan demasiada memoria.</translation>
    </message>
    <message>
        <source>Undo what was changed last, or ask where the folder comes from.</source>
        <translation>Deshaga el último cambio o pregunte de dónde viene la carpeta.</translation>
    </message>
    <message>
        <source>Pack the content folder again on your computer.</source>
        <translation>Vuelva a comprimir la carpeta de contenido en su computador.</translation>
    </message>
    <message>
        <source>Leave the stick plugged in, and try again.</source>
        <translation>Deje la memoria USB conectada e intente otra vez.</translation>
    </message>
    <message>
        <source>This name begins with &quot;/&quot;: it would lie outside of the content folder.</source>
        <translation>Este nombre empieza con «/»: quedaría fuera de la carpeta de contenido.</translation>
    </message>
    <message>
        <source>This name holds a backslash.</source>
        <translation>Este nombre tiene una barra invertida.</translation>
    </message>
    <message>
        <source>This name holds a colon, as in &quot;C:&quot;.</source>
        <translation>Este nombre tiene dos puntos, como en «C:».</translation>
    </message>
    <message>
        <source>This name leads out of the content folder.</source>
        <translation>Este nombre lleva fuera de la carpeta de contenido.</translation>
    </message>
    <message>
        <source>This name is longer than %1 bytes.</source>
        <translation>Este nombre tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>The letters of this name cannot be read.</source>
        <translation>Las letras de este nombre no se pueden leer.</translation>
    </message>
    <message>
        <source>This name holds an invisible character.</source>
        <translation>Este nombre tiene un carácter invisible.</translation>
    </message>
    <message>
        <source>The accents in this name are written in a way that other computers read differently.</source>
        <translation>Las tildes de este nombre están escritas de una forma que otros computadores leen distinto.</translation>
    </message>
    <message>
        <source>Rename it without accents.</source>
        <translation>Cámbiele el nombre, sin tildes.</translation>
    </message>
    <message>
        <source>This name and &quot;%1&quot; differ only in capital letters.</source>
        <translation>Este nombre y «%1» solo se distinguen por las mayúsculas.</translation>
    </message>
    <message>
        <source>Rename one of them, or take it out.</source>
        <translation>Cámbiele el nombre a uno de los dos o quítelo.</translation>
    </message>
    <message>
        <source>This name is there twice.</source>
        <translation>Este nombre está dos veces.</translation>
    </message>
    <message>
        <source>A packed file lies in the content.</source>
        <translation>Hay un archivo comprimido dentro del contenido.</translation>
    </message>
    <message>
        <source>Take it out, or unpack it.</source>
        <translation>Quítelo o descomprímalo.</translation>
    </message>
    <message>
        <source>Sala has no use for this file; it is not taken over.</source>
        <translation>Sala no usa este archivo; no se copia.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>This file could not be read to its end.</source>
        <translation>Este archivo no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>This is no ZIP file, or it was not copied completely.</source>
        <translation>Este no es un archivo ZIP, o no se copió completo.</translation>
    </message>
    <message>
        <source>The ZIP file is damaged here.</source>
        <translation>El archivo ZIP está dañado en este punto.</translation>
    </message>
    <message>
        <source>In the ZIP file, this lies over another file.</source>
        <translation>En el archivo ZIP, este archivo está encima de otro.</translation>
    </message>
    <message>
        <source>The ZIP file is locked with a password.</source>
        <translation>El archivo ZIP tiene contraseña.</translation>
    </message>
    <message>
        <source>Pack it again without a password.</source>
        <translation>Comprímalo otra vez sin contraseña.</translation>
    </message>
    <message>
        <source>This was packed in a way that Sala does not open.</source>
        <translation>Esto se comprimió de una forma que Sala no abre.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary ZIP file.</source>
        <translation>Comprímalo otra vez como un archivo ZIP común.</translation>
    </message>
    <message>
        <source>This is larger or smaller than the ZIP file says.</source>
        <translation>Esto es más grande o más pequeño de lo que dice el archivo ZIP.</translation>
    </message>
    <message>
        <source>This becomes more than %1 times larger when it is unpacked.</source>
        <translation>Esto se vuelve más de %1 veces más grande al descomprimirlo.</translation>
    </message>
    <message>
        <source>Ask where the ZIP file comes from; do not use it.</source>
        <translation>Pregunte de dónde viene el archivo ZIP; no lo use.</translation>
    </message>
    <message>
        <source>The ZIP file holds more than one content folder; another one is &quot;%1&quot;.</source>
        <translation>El archivo ZIP tiene más de una carpeta de contenido; otra es «%1».</translation>
    </message>
    <message>
        <source>Pack only the one that you want to show.</source>
        <translation>Comprima solo la que quiere mostrar.</translation>
    </message>
    <message>
        <source>There is no content for Sala here: no folder or ZIP file with &quot;clinic.yaml&quot; in it.</source>
        <translation>Aquí no hay contenido para Sala: ninguna carpeta ni archivo ZIP que tenga «clinic.yaml».</translation>
    </message>
    <message>
        <source>Copy the content folder, or a ZIP file of it, onto the stick.</source>
        <translation>Copie en la memoria USB la carpeta de contenido, o un ZIP de ella.</translation>
    </message>
    <message>
        <source>This is not there, or it cannot be opened.</source>
        <translation>Esto no está, o no se puede abrir.</translation>
    </message>
    <message>
        <source>The disk of this computer has not enough room: %1 MiB are needed.</source>
        <translation>El disco de este computador no tiene espacio suficiente: se necesitan %1 MiB.</translation>
    </message>
    <message>
        <source>Have old files removed from this computer.</source>
        <translation>Pida que borren archivos viejos de este computador.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>El disco de este computador está lleno.</translation>
    </message>
    <message>
        <source>This computer could not keep the file (error %1).</source>
        <translation>Este computador no pudo guardar el archivo (error %1).</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer.</source>
        <translation>Pregúntele a quien se encarga de este computador.</translation>
    </message>
    <message>
        <source>From where? Name a stick, a folder or a ZIP file.</source>
        <translation>¿De dónde? Nombre una memoria USB, una carpeta o un archivo ZIP.</translation>
    </message>
    <message>
        <source>Name one source only.</source>
        <translation>Nombre un solo origen.</translation>
    </message>
    <message>
        <source>Where to? Name a folder with --into.</source>
        <translation>¿A dónde? Nombre una carpeta con --into.</translation>
    </message>
    <message>
        <source>Copied to %1
</source>
        <translation>Copiado en %1
</translation>
    </message>
    <message>
        <source>There is a repository of versions too: %1
</source>
        <translation>También hay un repositorio de versiones: %1
</translation>
    </message>
    <message>
        <source>Steps: %1 changed, %2 new, %3 gone. Pictures: %4 changed, %5 new, %6 gone.
</source>
        <translation>Pasos: %1 cambiados, %2 nuevos, %3 quitados. Imágenes: %4 cambiadas, %5 nuevas, %6 quitadas.
</translation>
    </message>
    <message>
        <source>Recordings: %1. Glossary cards: %2. Questions: %3. Other: %4.
</source>
        <translation>Grabaciones: %1. Tarjetas del glosario: %2. Preguntas: %3. Otros: %4.
</translation>
    </message>
    <message>
        <source>take content from a stick, a folder or a ZIP file</source>
        <translation>tomar contenido de una memoria USB, una carpeta o un ZIP</translation>
    </message>
    <message>
        <source>Usage: sala-content receive SOURCE --into FOLDER [--against DIR]
                            [--format text|json]

Takes content from SOURCE, which is a stick, a folder or a ZIP file, looks for
the newest content folder in it (two folders deep at most), copies or unpacks it
into a new folder below FOLDER and checks it. What could do harm is refused by
name: links, special files, names that leave the folder, archives that become
huge. When anything is refused, nothing is left behind. SOURCE is not changed.

Options:
  --into FOLDER   where the copy is made
  --against DIR   also say what would change compared with the content in DIR
  --format text   for people (default)
  --format json   one JSON object, for programs
  --help          this text

Exit status: 0 when the content may go live, 1 when it was refused or has errors,
2 for wrong use.
</source>
        <translation>Uso: sala-content receive ORIGEN --into CARPETA [--against OTRA]
                            [--format text|json]

Toma contenido de ORIGEN, que es una memoria USB, una carpeta o un archivo ZIP:
busca allí la carpeta de contenido más nueva (hasta dos carpetas adentro), la
copia o la descomprime en una carpeta nueva dentro de CARPETA y la revisa. Lo que
podría hacer daño se rechaza por su nombre: enlaces, archivos especiales, nombres
que salen de la carpeta, archivos ZIP que se vuelven enormes. Si algo se rechaza,
no queda nada. ORIGEN no se cambia.

Opciones:
  --into CARPETA  dónde se hace la copia
  --against OTRA  decir también qué cambiaría frente al contenido de OTRA
  --format text   para personas (lo normal)
  --format json   un objeto JSON, para programas
  --help          este texto

Al terminar da 0 cuando el contenido se puede mostrar, 1 cuando se rechazó o
tiene errores, 2 si el comando está mal escrito.
</translation>
    </message>
    <message>
        <source>This is still to be filled in: &quot;%1&quot;.</source>
        <translation>Esto todavía está por llenar: «%1».</translation>
    </message>
    <message>
        <source>Write your text in place of the hint and of the sign before it.</source>
        <translation>Escriba su texto en lugar de la indicación y del signo que la precede.</translation>
    </message>
    <message>
        <source>Usage: sala-content new topic ID [--in DIR]
       sala-content new step ID --topic TOPIC [--after STEP] [--in DIR]
       sala-content new glossary ID [--in DIR]

Makes files to fill in, in every language of the content folder DIR (default: the
folder you are in). Each hint in them begins with the sign of a pencil; check says
where one is left, and content with hints is never shown. Files that are there are
never written over. A new topic is added to the end of the list in clinic.yaml.

ID is the name in file names and links: small letters without accents, digits and
single hyphens, such as neck-brace. It never changes and nobody sees it.

Options:
  --topic TOPIC   the topic that gets the step
  --after STEP    the step behind which it stands (default: the last one)
  --in DIR        the content folder
  --help          this text

Exit status: 0 when the files are made, 1 when nothing was made, 2 for wrong use.
</source>
        <translation>Uso: sala-content new topic NOMBRE [--in CARPETA]
     sala-content new step NOMBRE --topic TEMA [--after PASO] [--in CARPETA]
     sala-content new glossary NOMBRE [--in CARPETA]

Crea archivos para llenar, en todos los idiomas de la carpeta de contenido CARPETA
(si no se escribe: la carpeta en la que usted está). Cada indicación comienza con el
signo de un lápiz; check dice dónde queda alguna, y un contenido con indicaciones
nunca se muestra. Nunca reemplaza archivos que ya existen. Un tema nuevo queda al
final de la lista de clinic.yaml.

NOMBRE es el nombre en los archivos y enlaces: letras minúsculas sin tilde, números
y guiones de a uno, como cuello-ortopedico. Nunca cambia y ningún paciente lo ve.

Opciones:
  --topic TEMA    el tema que recibe el paso
  --after PASO    el paso detrás del cual queda (si no se escribe: el último)
  --in CARPETA    la carpeta de contenido
  --help          este texto

Al terminar devuelve 0 si los archivos quedaron hechos, 1 si no se hizo nada y 2 si
la orden está mal escrita.
</translation>
    </message>
    <message>
        <source>Which topic gets the step? Name it with --topic.</source>
        <translation>¿Cuál tema recibe el paso? Escríbalo con --topic.</translation>
    </message>
    <message>
        <source>--topic and --after go only with &quot;new step&quot;.</source>
        <translation>--topic y --after solo van con «new step».</translation>
    </message>
    <message>
        <source>What is to be made? One of: %1.</source>
        <translation>¿Qué se va a crear? Una de estas: %1.</translation>
    </message>
    <message>
        <source>Give one name (ID) for it, such as neck-brace.</source>
        <translation>Escriba un solo nombre para ello, como cuello-ortopedico.</translation>
    </message>
    <message>
        <source>Nothing was made.
</source>
        <translation>No se hizo nada.
</translation>
    </message>
    <message>
        <source>Write your text where there is a pencil, then: sala-content check %1
</source>
        <translation>Escriba su texto donde hay un lápiz y después: sala-content check %1
</translation>
    </message>
    <message>
        <source>make files to fill in: a topic, a step, a glossary word</source>
        <translation>crea archivos para llenar: un tema, un paso, una palabra del glosario</translation>
    </message>
    <message>
        <source>Usage: sala-content preview DIR [--size WxH]

Opens the kiosk on the content folder DIR, in a window that fits your screen. What
you save in the folder is shown a moment later; a mistake leaves what was there.
Ctrl+C in this terminal ends it.

Options:
  --size WxH   another size of the window in pixels, such as 1080x1920
  --help       this text

Exit status: 0 when it was ended, 1 when the kiosk cannot be opened, 2 for wrong use.
</source>
        <translation>Uso: sala-content preview CARPETA [--size ANCHOxALTO]

Abre la pantalla de Sala con la carpeta de contenido CARPETA, en una ventana que cabe
en su pantalla. Lo que usted guarda en la carpeta se ve un momento después; con un
error se queda lo que estaba. Ctrl+C en esta terminal la cierra.

Opciones:
  --size ANCHOxALTO  otro tamaño de la ventana en píxeles, como 1080x1920
  --help             este texto

Al terminar devuelve 0 si se cerró, 1 si no se pudo abrir y 2 si la orden está mal
escrita.
</translation>
    </message>
    <message>
        <source>--size takes a size in pixels, such as 1366x768, not &quot;%1&quot;.</source>
        <translation>--size lleva un tamaño en píxeles, como 1366x768, no «%1».</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on. Run this on a desktop, or see the content as
one page in a browser: sala-content report %1
</source>
        <translation>Aquí no hay una pantalla donde abrir una ventana. Úselo en un escritorio, o vea el contenido
como una página en el navegador: sala-content report %1
</translation>
    </message>
    <message>
        <source>The program &quot;sala&quot; is neither beside this one nor in the PATH. Install Sala again.
</source>
        <translation>El programa «sala» no está al lado de este ni en el PATH. Instale Sala otra vez.
</translation>
    </message>
    <message>
        <source>Sala shows %1. Ctrl+C ends it.
</source>
        <translation>Sala muestra %1. Ctrl+C la cierra.
</translation>
    </message>
    <message>
        <source>Sala could not open its window. Is there a screen that it may use?
</source>
        <translation>Sala no pudo abrir su ventana. ¿Hay una pantalla que pueda usar?
</translation>
    </message>
    <message>
        <source>show a content folder in a window</source>
        <translation>muestra una carpeta de contenido en una ventana</translation>
    </message>
    <message>
        <source>Usage: sala-content report DIR [--to FILE]

Writes the content folder DIR as one HTML page, for reading, for a review or for
printing: every step in all languages side by side with its picture, how easy it
reads, whether its recording is there, and what check found; the glossary, the
questions and the sources. The page needs no network and nothing beside it.

Options:
  --to FILE   where the page goes (default: sala-report.html in the folder you are
              in); - is the standard output
  --help      this text

Exit status: 0 when the page is written, also when it tells of errors; 1 when it is
not; 2 for wrong use.
</source>
        <translation>Uso: sala-content report CARPETA [--to ARCHIVO]

Escribe la carpeta de contenido CARPETA como una sola página HTML, para leerla,
revisarla o imprimirla: cada paso en todos los idiomas, uno al lado del otro, con su
imagen, qué tan fácil se lee, si tiene su grabación y lo que encontró check; el
glosario, las preguntas y las fuentes. La página no necesita internet ni otros
archivos.

Opciones:
  --to ARCHIVO  dónde queda la página (si no se escribe: sala-report.html en la
                carpeta en la que usted está); - es la salida estándar
  --help        este texto

Al terminar devuelve 0 si la página quedó escrita, aunque cuente errores; 1 si no
quedó; 2 si la orden está mal escrita.
</translation>
    </message>
    <message>
        <source>There is no report: this folder cannot be read as content.
</source>
        <translation>No hay informe: esta carpeta no se puede leer como contenido.
</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Make room there, or choose another place with --to.
</source>
        <translation>El informe no se puede guardar en %1. Haga espacio allí, o escoja otro lugar con --to.
</translation>
    </message>
    <message>
        <source>The report is in %1. Open it with a browser.
</source>
        <translation>El informe está en %1. Ábralo con un navegador.
</translation>
    </message>
    <message>
        <source>write the whole content as one page to read and print</source>
        <translation>escribe todo el contenido en una página para leer e imprimir</translation>
    </message>
    <message>
        <source>This file is already there.</source>
        <translation>Este archivo ya existe.</translation>
    </message>
    <message>
        <source>Change it, or choose another name.</source>
        <translation>Cámbielo, o escoja otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escoja otro nombre.</translation>
    </message>
    <message>
        <source>Sala cannot add to the list of topics as it is written here.</source>
        <translation>Sala no puede agregar a la lista de temas tal como está escrita aquí.</translation>
    </message>
    <message>
        <source>Write the list in one line, such as topics: [disc, what-helps], and try again.</source>
        <translation>Escriba la lista en una línea, como topics: [disc, what-helps], e intente otra vez.</translation>
    </message>
    <message>
        <source>This file cannot be written.</source>
        <translation>No se puede guardar este archivo.</translation>
    </message>
    <message>
        <source>Make room on the disk, or ask for the right to write here. Nothing was changed.</source>
        <translation>Haga espacio en el disco, o pida permiso para escribir aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sound: missing</source>
        <translation>Sonido: falta</translation>
    </message>
    <message>
        <source>Sound: older than the text</source>
        <translation>Sonido: más viejo que el texto</translation>
    </message>
    <message>
        <source>Sound: there</source>
        <translation>Sonido: está</translation>
    </message>
    <message>
        <source>Sound: older than the text, %1 s</source>
        <translation>Sonido: más viejo que el texto, %1 s</translation>
    </message>
    <message>
        <source>Sound: there, %1 s</source>
        <translation>Sonido: está, %1 s</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where it is cited</source>
        <translation>Dónde se cita</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Otros avisos</translation>
    </message>
    <message>
        <source>Clinical review: nobody has reviewed this content yet.</source>
        <translation>Revisión clínica: nadie ha revisado todavía este contenido.</translation>
    </message>
    <message>
        <source>Clinical review: by %1 on %2; the next one is due on %3.</source>
        <translation>Revisión clínica: por %1 el %2; la próxima debe ser el %3.</translation>
    </message>
    <message>
        <source>Content of Sala: %1</source>
        <translation>Contenido de Sala: %1</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Version %3.</source>
        <translation>Errores: %1. Advertencias: %2. Versión %3.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Words: %1. Sentences: %2.</source>
        <translation>Palabras: %1. Frases: %2.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>Reading: %1 on the INFLESZ scale (at least %2 is wanted).</source>
        <translation>Lectura: %1 en la escala INFLESZ (debe ser mínimo %2).</translation>
    </message>
    <message>
        <source>Reading: grade %1 (at most %2 is wanted; Flesch-Kincaid).</source>
        <translation>Lectura: grado %1 (debe ser máximo %2; Flesch-Kincaid).</translation>
    </message>
    <message>
        <source>Reading level: not measured in this language.</source>
        <translation>Nivel de lectura: no se mide en este idioma.</translation>
    </message>
    <message>
        <source>Under study: every step of this topic says so.</source>
        <translation>En estudio: cada paso de este tema lo dice.</translation>
    </message>
    <message>
        <source>The folder %1 could not be read to its end (%2).</source>
        <translation>La carpeta %1 no se pudo leer hasta el final (%2).</translation>
    </message>
    <message>
        <source>If it is on a USB stick, plug it in again; then do the same again.</source>
        <translation>Si está en una memoria USB, conéctela otra vez y repita lo mismo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is too full: about %2 MB more are needed.</source>
        <translation>El disco donde está %1 está muy lleno: hacen falta unos %2 MB más.</translation>
    </message>
    <message>
        <source>Remove what is not needed from this disk, then do the same again.</source>
        <translation>Borre de este disco lo que no haga falta y repita lo mismo.</translation>
    </message>
    <message>
        <source>You may not write to %1.</source>
        <translation>Usted no tiene permiso de escribir en %1.</translation>
    </message>
    <message>
        <source>Do this as the user who owns that folder, or choose another state folder.</source>
        <translation>Hágalo con el usuario dueño de esa carpeta, o escoja otra carpeta de estado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Run this as the user to whom it belongs: sudo -u %1 sala-content ...</source>
        <translation>Ejecútelo como el usuario al que pertenece: sudo -u %1 sala-content ...</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>Usted no tiene permiso de leer %1.</translation>
    </message>
    <message>
        <source>The disk that holds %1 can only be read.</source>
        <translation>El disco donde está %1 solo se puede leer.</translation>
    </message>
    <message>
        <source>Choose a state folder on a disk that can be written.</source>
        <translation>Escoja una carpeta de estado en un disco donde se pueda escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir en %1 (%2).</translation>
    </message>
    <message>
        <source>Check the disk, then do the same again.</source>
        <translation>Revise el disco y repita lo mismo.</translation>
    </message>
    <message>
        <source>The store in %1 could not do its work (%2).</source>
        <translation>El almacén de %1 no pudo hacer su trabajo (%2).</translation>
    </message>
    <message>
        <source>Do the same again; if it fails again, check the disk.</source>
        <translation>Repita lo mismo; si falla otra vez, revise el disco.</translation>
    </message>
    <message>
        <source>What is in %1 is older than what this kiosk has already.</source>
        <translation>Lo que hay en %1 es más viejo que lo que esta pantalla ya tiene.</translation>
    </message>
    <message>
        <source>Use the newest stick; to go back on purpose, choose an earlier version on the kiosk.</source>
        <translation>Use la memoria más nueva; si quiere volver atrás a propósito, escoja una versión anterior en la pantalla.</translation>
    </message>
    <message>
        <source>There is no folder %1, or it may not be read.</source>
        <translation>No hay ninguna carpeta %1, o no se puede leer.</translation>
    </message>
    <message>
        <source>Look whether the name is right and the stick is plugged in.</source>
        <translation>Mire si el nombre está bien y si la memoria está conectada.</translation>
    </message>
    <message>
        <source>%1 is no content folder: it has no clinic.yaml.</source>
        <translation>%1 no es una carpeta de contenido: no tiene clinic.yaml.</translation>
    </message>
    <message>
        <source>Name the folder that holds clinic.yaml and topics.</source>
        <translation>Escriba la carpeta donde están clinic.yaml y topics.</translation>
    </message>
    <message>
        <source>The folder changed while it was being copied.</source>
        <translation>La carpeta cambió mientras se copiaba.</translation>
    </message>
    <message>
        <source>Wait until nobody writes to it, then do the same again.</source>
        <translation>Espere a que nadie escriba en ella y repita lo mismo.</translation>
    </message>
    <message>
        <source>Signatures cannot be checked: the program gpg is missing.</source>
        <translation>No se pueden comprobar las firmas: falta el programa gpg.</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package gnupg.</source>
        <translation>Instale el paquete gnupg de Debian.</translation>
    </message>
    <message>
        <source>No key can be read from %1.</source>
        <translation>No se puede leer ninguna clave en %1.</translation>
    </message>
    <message>
        <source>Put the publisher&apos;s key there again, from: gpg --armor --export</source>
        <translation>Ponga allí otra vez la clave de quien publica, hecha con: gpg --armor --export</translation>
    </message>
    <message>
        <source>Another command is changing the content of this kiosk.</source>
        <translation>Otra orden está cambiando el contenido de esta pantalla.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Espere a que termine e intente otra vez.</translation>
    </message>
    <message>
        <source>The files could not be copied to %1.</source>
        <translation>Los archivos no se pudieron copiar a %1.</translation>
    </message>
    <message>
        <source>Look whether the stick is plugged in, can be written and has room; then do the same again.</source>
        <translation>Mire si la memoria está conectada, si se puede escribir en ella y si tiene espacio; después repita lo mismo.</translation>
    </message>
    <message>
        <source>Nothing can be signed: the program gpg is missing.</source>
        <translation>No se puede firmar nada: falta el programa gpg.</translation>
    </message>
    <message>
        <source>It could not be signed with the key %1 (%2).</source>
        <translation>No se pudo firmar con la clave %1 (%2).</translation>
    </message>
    <message>
        <source>&quot;gpg --list-secret-keys&quot; lists the keys you have; a new one: gpg --quick-gen-key NAME ed25519 sign never</source>
        <translation>«gpg --list-secret-keys» muestra las claves que usted tiene; una nueva: gpg --quick-gen-key NOMBRE ed25519 sign never</translation>
    </message>
    <message>
        <source>%1 holds other files.</source>
        <translation>%1 tiene otros archivos.</translation>
    </message>
    <message>
        <source>Name an empty folder, or one that is not there.</source>
        <translation>Escriba una carpeta vacía, o una que no exista.</translation>
    </message>
    <message>
        <source>%1 cannot be used for a repository.</source>
        <translation>%1 no se puede usar como repositorio.</translation>
    </message>
    <message>
        <source>Name a folder inside it.</source>
        <translation>Escriba una carpeta que esté dentro.</translation>
    </message>
    <message>
        <source>What was written to %1 reads differently now.</source>
        <translation>Lo que se escribió en %1 ahora se lee distinto.</translation>
    </message>
    <message>
        <source>Use another disk or stick.</source>
        <translation>Use otro disco u otra memoria.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>No hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>Free some room on this computer.</source>
        <translation>Libere espacio en este computador.</translation>
    </message>
    <message>
        <source>Ask whoever published it; take nothing from this stick until that is clear.</source>
        <translation>Pregunte a quien lo publicó; no tome nada de esta memoria hasta que esté claro.</translation>
    </message>
    <message>
        <source>Publish to this stick again, or use another stick.</source>
        <translation>Publique otra vez en esta memoria, o use otra.</translation>
    </message>
    <message>
        <source>It holds more than the content of a kiosk may: files of %1 MiB, 2 GiB altogether.</source>
        <translation>Tiene más de lo que se permite al contenido de una pantalla: archivos de %1 MiB, 2 GiB en total.</translation>
    </message>
    <message>
        <source>What is in %1 is not signed, and this kiosk takes only what is.</source>
        <translation>Lo que hay en %1 no está firmado, y esta pantalla solo toma lo que está firmado.</translation>
    </message>
    <message>
        <source>Publish it with --sign.</source>
        <translation>Publíquelo con --sign.</translation>
    </message>
    <message>
        <source>What is in %1 was signed with a key that this kiosk does not know.</source>
        <translation>Lo que hay en %1 se firmó con una clave que esta pantalla no conoce.</translation>
    </message>
    <message>
        <source>The key that signed what is in %1 is valid no longer.</source>
        <translation>La clave con que se firmó lo que hay en %1 ya no es válida.</translation>
    </message>
    <message>
        <source>What is in %1 was changed after it was signed.</source>
        <translation>Lo que hay en %1 cambió después de firmarse.</translation>
    </message>
    <message>
        <source>What is in %1 was published for something else than this kiosk&apos;s content.</source>
        <translation>Lo que hay en %1 se publicó para algo distinto del contenido de esta pantalla.</translation>
    </message>
    <message>
        <source>Reading from %1 did not go on.</source>
        <translation>La lectura de %1 se detuvo.</translation>
    </message>
    <message>
        <source>Plug the stick in again, or use another stick.</source>
        <translation>Conecte otra vez la memoria, o use otra.</translation>
    </message>
    <message>
        <source>A file in %1 asks for rights that no content needs.</source>
        <translation>Un archivo de %1 pide permisos que ningún contenido necesita.</translation>
    </message>
    <message>
        <source>Nothing was published to %1 yet.</source>
        <translation>Todavía no se ha publicado nada en %1.</translation>
    </message>
    <message>
        <source>Publish the content to it first.</source>
        <translation>Publique primero el contenido allí.</translation>
    </message>
    <message>
        <source>Files are missing in %1.</source>
        <translation>Faltan archivos en %1.</translation>
    </message>
    <message>
        <source>Files in %1 are damaged or were changed (%2).</source>
        <translation>Hay archivos de %1 que están dañados o fueron cambiados (%2).</translation>
    </message>
    <message>
        <source>%1 is there, but Sala cannot use it as a store.</source>
        <translation>%1 existe, pero Sala no la puede usar como almacén.</translation>
    </message>
    <message>
        <source>Name another folder, or move this one away.</source>
        <translation>Escriba otra carpeta, o mueva esta a otro lugar.</translation>
    </message>
    <message>
        <source>Plug the stick in again, or publish to it again.</source>
        <translation>Conecte otra vez la memoria, o publique otra vez en ella.</translation>
    </message>
    <message>
        <source>Do not use this stick; publish to an empty one.</source>
        <translation>No use esta memoria; publique en una vacía.</translation>
    </message>
    <message>
        <source>The repository %1 holds more than %2 files.</source>
        <translation>El repositorio %1 tiene más de %2 archivos.</translation>
    </message>
    <message>
        <source>The repository %1 cannot be read to its end.</source>
        <translation>El repositorio %1 no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>%1 was not made by &quot;sala-content publish&quot;.</source>
        <translation>%1 no se hizo con «sala-content publish».</translation>
    </message>
    <message>
        <source>The folder %1 belongs to the user %2.</source>
        <translation>La carpeta %1 es del usuario %2.</translation>
    </message>
    <message>
        <source>Run this as that user: sudo -u %1 sala-content ...</source>
        <translation>Hágalo con ese usuario: sudo -u %1 sala-content ...</translation>
    </message>
    <message>
        <source>There is no version %1 any more.</source>
        <translation>La versión %1 ya no existe.</translation>
    </message>
    <message>
        <source>Choose one of those that &quot;sala-content versions&quot; lists.</source>
        <translation>Escoja una de las que muestra «sala-content versions».</translation>
    </message>
    <message>
        <source>Files of the version %1 are damaged.</source>
        <translation>Hay archivos dañados en la versión %1.</translation>
    </message>
    <message>
        <source>Go back to another version, then install this content again; check the disk.</source>
        <translation>Vuelva a otra versión y después instale otra vez este contenido; revise el disco.</translation>
    </message>
    <message>
        <source>Its folders lie more than %1 deep.</source>
        <translation>Sus carpetas están a más de %1 de profundidad.</translation>
    </message>
    <message>
        <source>Ask whoever published it.</source>
        <translation>Pregunte a quien lo publicó.</translation>
    </message>
    <message>
        <source>A folder in it cannot be read (%1).</source>
        <translation>No se puede leer una de sus carpetas (%1).</translation>
    </message>
    <message>
        <source>It holds more than %1 files and folders.</source>
        <translation>Tiene más de %1 archivos y carpetas.</translation>
    </message>
    <message>
        <source>Usage: sala-content install DIR [--to STATE] [--note TEXT] [--format text|json]
       sala-content install REPO [--to STATE] [--allow-older] [--format text|json]
       sala-content install --factory [--to STATE] [--format text|json]

Takes the content folder DIR into the kiosk&apos;s store as a new version and shows it;
a kiosk that is in use changes when nobody is reading. The folder is checked first
as &quot;sala-content check&quot; does. With any error nothing changes, and the errors are
listed. DIR itself is never changed and is not needed afterwards.

REPO is a folder, for instance on a USB stick, to which &quot;sala-content publish&quot; put
content. Every file of it is proved before it is used. If there are keys (*.asc or
*.gpg) in /etc/sala/keys or in the folder &quot;keys&quot; of the state folder, only what one of
them signed is taken. A version older than the newest that came this way is refused.

Whatever happens meanwhile (power lost, disk full, stick pulled out), the kiosk
shows a whole version, the old one or the new one.

The last ten versions stay; &quot;sala-content rollback&quot; goes back. Sala&apos;s own content
stays too: it is taken in before the first version of yours.

Options:
  --to STATE      the folder in which the kiosk keeps its versions (default:
                  &quot;[state] folder&quot; of /etc/sala/sala.ini, else /var/lib/sala)
  --note TEXT     what changed, for the list of versions
  --allow-older   take from REPO even what is older than what the kiosk had
  --factory       take Sala&apos;s own content anew, as after an update of Sala
  --format text   say what was done, or one finding in two lines (default)
  --format json   one JSON object, for programs
  --help          this text

Exit status: 0 when it is shown, 1 when it was refused or could not be written,
2 for wrong use.
</source>
        <translation>Uso: sala-content install CARPETA [--to ESTADO] [--note TEXTO] [--format text|json]
     sala-content install REPO [--to ESTADO] [--allow-older] [--format text|json]
     sala-content install --factory [--to ESTADO] [--format text|json]

Guarda la carpeta de contenido CARPETA en el almacén de la pantalla como una versión
nueva y la muestra; si alguien está leyendo, el cambio espera. Primero la revisa como
«sala-content check». Con un error no cambia nada, y se muestran los errores.
CARPETA misma nunca cambia y después ya no hace falta.

REPO es una carpeta, por ejemplo en una memoria USB, donde «sala-content publish»
puso contenido. Cada archivo se comprueba antes de usarse. Si hay claves (*.asc o
*.gpg) en /etc/sala/keys o en la carpeta «keys» de la carpeta de estado, solo se toma
lo firmado por una de ellas. Se rechaza una versión más vieja que la última que llegó
por este camino.

Pase lo que pase mientras tanto (se va la luz, se llena el disco, sacan la memoria),
la pantalla muestra una versión completa, la anterior o la nueva.

Quedan las últimas diez versiones; «sala-content rollback» vuelve atrás. También queda
el contenido propio de Sala: se guarda antes de la primera versión de usted.

Opciones:
  --to ESTADO     la carpeta donde la pantalla guarda sus versiones (si no se
                  escribe: «[state] folder» de /etc/sala/sala.ini o /var/lib/sala)
  --note TEXTO    qué cambió, para la lista de versiones
  --allow-older   toma de REPO también lo que es más viejo que lo que ya había
  --factory       toma otra vez el contenido propio de Sala, como al actualizarla
  --format text   dice qué se hizo, o cada aviso en dos líneas (así lo hace si no se
                  pide otra cosa)
  --format json   un objeto JSON, para programas
  --help          este texto

Al terminar devuelve 0 si ya se muestra, 1 si se rechazó o no se pudo guardar y 2 si
la orden está mal escrita.
</translation>
    </message>
    <message>
        <source>Name a folder or --factory, not both.</source>
        <translation>Escriba una carpeta o --factory, no las dos cosas.</translation>
    </message>
    <message>
        <source>Nothing has changed: this content is shown already, as version %1.
</source>
        <translation>No cambió nada: este contenido ya se muestra, como versión %1.
</translation>
    </message>
    <message>
        <source>Installed. The kiosk shows the version %1 now.
</source>
        <translation>Instalado. La pantalla muestra ahora la versión %1.
</translation>
    </message>
    <message>
        <source>It is signed by a key that this kiosk knows.
</source>
        <translation>Está firmado con una clave que esta pantalla conoce.
</translation>
    </message>
    <message>
        <source>This kiosk has no keys, so it was not proved who published it.
</source>
        <translation>Esta pantalla no tiene claves, así que no se comprobó quién lo publicó.
</translation>
    </message>
    <message>
        <source>take a content folder into the kiosk&apos;s store and show it</source>
        <translation>guarda una carpeta de contenido en el almacén de la pantalla y la muestra</translation>
    </message>
    <message>
        <source>Usage: sala-content publish DIR --repo REPO [--sign KEY] [--gpg-home DIR] [--note TEXT]
                            [--collection NAME] [--format text|json]

Puts the content folder DIR as the newest version into the repository REPO, a
folder on this computer or on a USB stick of any kind; it is made when it is not
there. Kiosks take it from there with &quot;sala-content install REPO&quot;. The content is
checked first as &quot;sala-content check&quot; does; with any error nothing is published.
REPO keeps the last ten versions.

With --sign, kiosks can prove that it comes from you. Give each of them your
public key once, as a file in /etc/sala/keys or in the folder &quot;keys&quot; of its state folder:

  gpg --armor --export KEY &gt; clinic.asc

A kiosk that has a key takes only what that key signed, and never an older version.

Options:
  --repo REPO        where to publish
  --sign KEY         sign with this GPG key (its address or number)
  --gpg-home DIR     where gpg keeps your keys (default: its usual place)
  --note TEXT        what changed, for the list of versions
  --collection NAME  a name for a new repository, like org.example.Clinic
                     (default: org.sala.Content)
  --format text      say what was done, or one finding in two lines (default)
  --format json      one JSON object, for programs
  --help             this text

Exit status: 0 when it is published, 1 when it was refused or could not be
written or signed, 2 for wrong use.
</source>
        <translation>Uso: sala-content publish CARPETA --repo REPO [--sign CLAVE] [--gpg-home CARPETA]
                          [--note TEXTO] [--collection NOMBRE] [--format text|json]

Pone la carpeta de contenido CARPETA como la versión más nueva en el repositorio
REPO, una carpeta de este computador o de cualquier memoria USB; si no existe, la
crea. Las pantallas lo toman de allí con «sala-content install REPO». Primero revisa
el contenido como «sala-content check»; con un error no publica nada. REPO guarda
las últimas diez versiones.

Con --sign, las pantallas pueden comprobar que viene de usted. Dé a cada una su clave
pública una sola vez, como archivo en /etc/sala/keys o en la carpeta «keys» de su
carpeta de estado:

  gpg --armor --export CLAVE &gt; clinica.asc

Una pantalla que tiene una clave solo toma lo firmado con ella, y nunca una versión
más vieja.

Opciones:
  --repo REPO          dónde publicar
  --sign CLAVE         firma con esta clave de GPG (su correo o su número)
  --gpg-home CARPETA   dónde guarda gpg sus claves (si no se escribe: en su lugar)
  --note TEXTO         qué cambió, para la lista de versiones
  --collection NOMBRE  nombre de un repositorio nuevo, como org.example.Clinic
                       (si no se escribe: org.sala.Content)
  --format text        dice qué se hizo, o cada aviso en dos líneas (así lo hace si
                       no se pide otra cosa)
  --format json        un objeto JSON, para programas
  --help               este texto

Al terminar devuelve 0 si quedó publicado, 1 si se rechazó o no se pudo guardar o
firmar y 2 si la orden está mal escrita.
</translation>
    </message>
    <message>
        <source>Where to? Name the repository with --repo.</source>
        <translation>¿Adónde? Escriba el repositorio con --repo.</translation>
    </message>
    <message>
        <source>Published as version %1, without a signature: kiosks that have a key will refuse it.
</source>
        <translation>Publicado como versión %1, sin firma: las pantallas que tienen una clave no lo aceptarán.
</translation>
    </message>
    <message>
        <source>Published as version %1, signed.
</source>
        <translation>Publicado como versión %1, firmado.
</translation>
    </message>
    <message>
        <source>put content where kiosks take it from</source>
        <translation>pone contenido donde las pantallas lo toman</translation>
    </message>
    <message>
        <source>Usage: sala-content rollback [ID] [--in STATE] [--format text|json]

Shows an earlier version of the content again: the version ID as &quot;sala-content
versions&quot; lists it (its first six digits or more are enough), or without ID the
one before the version that is shown. Takes effect at once; a kiosk that is in use changes
when nobody is reading. Nothing is lost: the later version stays in the list.

Options:
  --in STATE      the folder in which the kiosk keeps its versions (default:
                  &quot;[state] folder&quot; of /etc/sala/sala.ini, else /var/lib/sala)
  --format text   say what is shown now (default)
  --format json   one JSON object, for programs
  --help          this text

Exit status: 0 when it is shown, 1 when there is no such version or the store
cannot be changed, 2 for wrong use.
</source>
        <translation>Uso: sala-content rollback [ID] [--in ESTADO] [--format text|json]

Muestra otra vez una versión anterior del contenido: la versión ID como la muestra
«sala-content versions» (bastan sus primeras seis cifras o más) o, sin ID, la que
está antes de la que se muestra. Vale enseguida; si alguien está leyendo, el cambio
espera. No se pierde nada: la versión posterior sigue en la lista.

Opciones:
  --in ESTADO     la carpeta donde la pantalla guarda sus versiones (si no se
                  escribe: «[state] folder» de /etc/sala/sala.ini o /var/lib/sala)
  --format text   dice qué se muestra ahora (así lo hace si no se pide otra cosa)
  --format json   un objeto JSON, para programas
  --help          este texto

Al terminar devuelve 0 si se muestra, 1 si no hay tal versión o el almacén no se
puede cambiar y 2 si la orden está mal escrita.
</translation>
    </message>
    <message>
        <source>Name one version only.</source>
        <translation>Escriba una sola versión.</translation>
    </message>
    <message>
        <source>There is no version that begins with %1.</source>
        <translation>No hay ninguna versión que comience con %1.</translation>
    </message>
    <message>
        <source>More than one version begins with %1.</source>
        <translation>Más de una versión comienza con %1.</translation>
    </message>
    <message>
        <source>Give more digits.</source>
        <translation>Escriba más cifras.</translation>
    </message>
    <message>
        <source>There is no version before the one that is shown.</source>
        <translation>No hay ninguna versión antes de la que se muestra.</translation>
    </message>
    <message>
        <source>The kiosk shows the version %1 now.
</source>
        <translation>La pantalla muestra ahora la versión %1.
</translation>
    </message>
    <message>
        <source>show an earlier version again</source>
        <translation>muestra otra vez una versión anterior</translation>
    </message>
    <message>
        <source>Usage: sala-content versions [--in STATE] [--verify] [--format text|json]

Lists the versions of the content that this kiosk keeps, newest first: the last
ten, Sala&apos;s own content, and the one that is shown, which is marked with *.
&quot;sala-content rollback ID&quot; shows one of them again.

If an earlier command was interrupted (power, a full disk), what it left is put
in order first; the version that is shown is always a whole one.

Options:
  --in STATE      the folder in which the kiosk keeps its versions (default:
                  &quot;[state] folder&quot; of /etc/sala/sala.ini, else /var/lib/sala)
  --verify        read every version again and say which ones are damaged
  --format text   a line for each version (default)
  --format json   one JSON object, for programs
  --help          this text

Exit status: 0 when all is well, 1 when the store cannot be read or a version is
damaged, 2 for wrong use.
</source>
        <translation>Uso: sala-content versions [--in ESTADO] [--verify] [--format text|json]

Muestra las versiones del contenido que guarda esta pantalla, la más nueva primero:
las últimas diez, el contenido propio de Sala y la que se muestra, marcada con *.
«sala-content rollback ID» muestra otra vez una de ellas.

Si una orden anterior se interrumpió (se fue la luz, se llenó el disco), primero se
pone en orden lo que dejó; la versión que se muestra siempre está completa.

Opciones:
  --in ESTADO     la carpeta donde la pantalla guarda sus versiones (si no se
                  escribe: «[state] folder» de /etc/sala/sala.ini o /var/lib/sala)
  --verify        lee otra vez todas las versiones y dice cuáles están dañadas
  --format text   una línea por versión (así lo hace si no se pide otra cosa)
  --format json   un objeto JSON, para programas
  --help          este texto

Al terminar devuelve 0 si todo está bien, 1 si el almacén no se puede leer o una
versión está dañada y 2 si la orden está mal escrita.
</translation>
    </message>
    <message>
        <source>There are no versions in %1 yet. The kiosk shows the content that is part of the program.
</source>
        <translation>Todavía no hay versiones en %1. La pantalla muestra el contenido que viene con el programa.
</translation>
    </message>
    <message>
        <source>list the versions that the kiosk keeps</source>
        <translation>muestra las versiones que guarda la pantalla</translation>
    </message>
    <message>
        <source>Sala&apos;s own content</source>
        <translation>contenido propio de Sala</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a collection; it is like org.example.Clinic.</source>
        <translation>«%1» no sirve como nombre de colección; es como org.example.Clinic.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for a version; give at least %2 digits.</source>
        <translation>«%1» es muy corto para una versión; escriba al menos %2 cifras.</translation>
    </message>
    <message>
        <source>&quot;sala-content versions&quot; lists those that are kept.</source>
        <translation>«sala-content versions» muestra las que se guardan.</translation>
    </message>
    <message>
        <source>&quot;versions&quot; takes no names; the folder of the kiosk is given with --in.</source>
        <translation>«versions» no lleva nombres; la carpeta de la pantalla se da con --in.</translation>
    </message>
</context>
</TS>
