<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Kiosk</name>
    <message>
        <source>Does your neck hurt?</source>
        <translation>¿Le duele el cuello?</translation>
    </message>
    <message>
        <source>Did you know?</source>
        <translation>¿Sabía que…?</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>This screen keeps nothing about you.</source>
        <translation>Esta pantalla no guarda nada de usted.</translation>
    </message>
    <message>
        <source>Where does neck pain come from?</source>
        <translation>¿De dónde viene el dolor de cuello?</translation>
    </message>
    <message>
        <source>The neck from the side: bones, discs, small joints and nerve roots. Each can be touched.</source>
        <translation>El cuello de lado: huesos, discos, articulaciones pequeñas y raíces nerviosas. Cada parte se puede tocar.</translation>
    </message>
    <message>
        <source>Press Next or Back to move, and Choose to choose.</source>
        <translation>Oprima Siguiente o Atrás para moverse, y Elegir para elegir.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Touch a sentence to see it here in the other language.</source>
        <translation>Toque una frase para verla aquí en el otro idioma.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Warning signs: tell us now</source>
        <translation>Señales de alarma: avise ya</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Ayudas para leer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>En investigación</translation>
    </message>
    <message>
        <source>Under study: what you should know</source>
        <translation>En investigación: lo que debe saber</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>One quick question</source>
        <translation>Una pregunta rápida</translation>
    </message>
    <message>
        <source>Yes, that is right.</source>
        <translation>Sí, así es.</translation>
    </message>
    <message>
        <source>Let us say it another way.</source>
        <translation>Digámoslo de otra manera.</translation>
    </message>
    <message>
        <source>Show me the page that explains it</source>
        <translation>Ver la página que lo explica</translation>
    </message>
    <message>
        <source>You have seen all of this topic</source>
        <translation>Ya vio todo este tema</translation>
    </message>
    <message>
        <source>What would you like to see now?</source>
        <translation>¿Qué quiere ver ahora?</translation>
    </message>
    <message>
        <source>Questions to ask about this</source>
        <translation>Preguntas para hacer sobre esto</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Touch the questions you want to ask.</source>
        <translation>Toque las preguntas que quiere hacer.</translation>
    </message>
    <message>
        <source>Show my list (%1)</source>
        <translation>Ver mi lista (%1)</translation>
    </message>
    <message>
        <source>My list for the visit</source>
        <translation>Mi lista para la consulta</translation>
    </message>
    <message>
        <source>Read it to your doctor, or take a photo of it.</source>
        <translation>Léasela a su médico o tómele una foto.</translation>
    </message>
    <message>
        <source>Change my list</source>
        <translation>Cambiar mi lista</translation>
    </message>
    <message>
        <source>You have not chosen a question yet.</source>
        <translation>Todavía no ha elegido una pregunta.</translation>
    </message>
    <message>
        <source>Do you have one of these signs? Tell our staff now.</source>
        <translation>¿Tiene alguna de estas señales? Avise ya a nuestro personal.</translation>
    </message>
    <message>
        <source>Outside the clinic, call %1.</source>
        <translation>Fuera de la clínica, llame al %1.</translation>
    </message>
    <message>
        <source>Awaiting clinical review</source>
        <translation>En espera de revisión clínica</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translation>Revisado por %1 el %2</translation>
    </message>
    <message>
        <source>The next review was due on %1</source>
        <translation>La próxima revisión debía hacerse el %1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Próxima revisión: %1</translation>
    </message>
    <message>
        <source>Program %1, content %2</source>
        <translation>Programa %1, contenido %2</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Lo que no se sabe</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Qué tan seguros estamos</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nada seguros</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personas: %1</translation>
    </message>
    <message>
        <source>Studies: %1</source>
        <translation>Estudios: %1</translation>
    </message>
    <message>
        <source>in the neck</source>
        <translation>en el cuello</translation>
    </message>
    <message>
        <source>neck and back</source>
        <translation>cuello y espalda</translation>
    </message>
    <message>
        <source>not in the neck</source>
        <translation>no fue en el cuello</translation>
    </message>
    <message>
        <source>%1 of %2 got better</source>
        <translation>%1 de cada %2 mejoraron</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Controls further down</source>
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>For seeing</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>For hearing</source>
        <translation>Para oír</translation>
    </message>
    <message>
        <source>Two languages at once</source>
        <translation>Dos idiomas a la vez</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Volumen %1 de %2</translation>
    </message>
    <message>
        <source>Everything goes back when you finish.</source>
        <translation>Todo vuelve a como estaba cuando usted termina.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>I am still reading</source>
        <translation>Sigo leyendo</translation>
    </message>
    <message>
        <source>%1 seconds left.</source>
        <translation>Quedan %1 segundos.</translation>
    </message>
    <message>
        <source>This screen is resting. Please ask our staff.</source>
        <translation>Esta pantalla está en pausa. Pregunte a nuestro personal.</translation>
    </message>
    <message>
        <source>For staff: content of this screen</source>
        <translation>Para el personal: contenido de esta pantalla</translation>
    </message>
    <message>
        <source>In use: %1, version %2</source>
        <translation>En uso: %1, versión %2</translation>
    </message>
    <message>
        <source>the built-in content</source>
        <translation>el contenido incluido</translation>
    </message>
    <message>
        <source>The folder %1 was not used. Errors: %2</source>
        <translation>No se usó la carpeta %1. Errores: %2</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de cada %2</translation>
    </message>
    <message>
        <source>lower back, not the neck</source>
        <translation>espalda baja, no el cuello</translation>
    </message>
    <message>
        <source>Touch the picture</source>
        <translation>Toque el dibujo</translation>
    </message>
    <message>
        <source>A little sure</source>
        <translation>Poco seguros</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguros</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Muy seguros</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar el dibujo</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Dibujo completo</translation>
    </message>
    <message>
        <source>The picture %1 cannot be drawn. Patients see its description. Replace the file.</source>
        <translation>El dibujo %1 no se puede mostrar. Los pacientes ven su descripción. Cambie el archivo.</translation>
    </message>
    <message>
        <source>The folder %1 is gone. The built-in content is shown until it is back.</source>
        <translation>La carpeta %1 ya no está. Se muestra el contenido incorporado hasta que vuelva.</translation>
    </message>
    <message>
        <source>The new content in %1 could not be shown (%2). The version before is shown again.</source>
        <translation>El contenido nuevo de %1 no se pudo mostrar (%2). Se muestra otra vez la versión anterior.</translation>
    </message>
    <message>
        <source>New content is ready. It appears as soon as nobody is using the screen.</source>
        <translation>Hay contenido nuevo listo. Aparece en cuanto nadie esté usando la pantalla.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Read every page to me</source>
        <translation>Que me lo lea todo</translation>
    </message>
</context>
</TS>
