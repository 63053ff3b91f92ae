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
<context>
    <name>Staff</name>
    <message>
        <source>For staff: type the PIN</source>
        <translation>Para el personal: escriba el PIN</translation>
    </message>
    <message>
        <source>Not on the staff? Touch Back.</source>
        <translation>¿No es del personal? Toque «Atrás».</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Cifras escritas: %1</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ese PIN no es correcto.</translation>
    </message>
    <message>
        <source>Please wait %1 s, then try again.</source>
        <translation>Espere %1 s y vuelva a intentar.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>No PIN is set yet. Whoever looks after this computer sets one with this command: sala-content set-pin</source>
        <translation>Todavía no hay PIN. Quien administra este equipo lo pone con esta orden: sala-content set-pin</translation>
    </message>
    <message>
        <source>The PIN on this computer cannot be read. Set a new one with this command: sala-content set-pin</source>
        <translation>No se puede leer el PIN de este equipo. Ponga uno nuevo con esta orden: sala-content set-pin</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Content and problems</source>
        <translation>Contenido y problemas</translation>
    </message>
    <message>
        <source>New content from a USB stick</source>
        <translation>Contenido nuevo desde una memoria USB</translation>
    </message>
    <message>
        <source>Go back to earlier content</source>
        <translation>Volver a un contenido anterior</translation>
    </message>
    <message>
        <source>Review dates</source>
        <translation>Fechas de revisión</translation>
    </message>
    <message>
        <source>Totals of use</source>
        <translation>Totales de uso</translation>
    </message>
    <message>
        <source>Waiting time, language, volume</source>
        <translation>Tiempo de espera, idioma, volumen</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translation>Probar el toque</translation>
    </message>
    <message>
        <source>Restart Sala</source>
        <translation>Reiniciar Sala</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del kiosco</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>In use: %1, version %2</source>
        <translation>En uso: %1, versión %2</translation>
    </message>
    <message>
        <source>the built-in content</source>
        <translation>el contenido incorporado</translation>
    </message>
    <message>
        <source>the installed content</source>
        <translation>el contenido instalado</translation>
    </message>
    <message>
        <source>No content can be shown at all.</source>
        <translation>No se puede mostrar ningún contenido.</translation>
    </message>
    <message>
        <source>The folder %1 was not used. Errors: %2</source>
        <translation>No se usó la carpeta %1. Errores: %2</translation>
    </message>
    <message>
        <source>The picture %1 cannot be drawn. Patients see its description. Replace the file.</source>
        <translation>La imagen %1 no se puede mostrar. Los pacientes ven su descripción. Cambie el archivo.</translation>
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
        <source>The new content in %1 took too long to appear. The version before is shown again.</source>
        <translation>El contenido nuevo de %1 tardó demasiado en aparecer. Se muestra otra vez la versión anterior.</translation>
    </message>
    <message>
        <source>Sala stopped twice when the content in %1 was about to appear. Other content is shown now.</source>
        <translation>Sala se cerró dos veces cuando iba a aparecer el contenido de %1. Ahora se muestra otro contenido.</translation>
    </message>
    <message>
        <source>The content in %1 could not be shown the last time. Other content is shown now.</source>
        <translation>El contenido de %1 no se pudo mostrar la última vez. Ahora se muestra otro contenido.</translation>
    </message>
    <message>
        <source>Sala does not try it again by itself. Bring corrected content, or choose it under “Go back to earlier content” to try once more.</source>
        <translation>Sala no lo intenta otra vez por su cuenta. Traiga contenido corregido o elíjalo en «Volver a un contenido anterior» para intentarlo una vez más.</translation>
    </message>
    <message>
        <source>New content is ready. It appears as soon as nobody is using the screen.</source>
        <translation>Hay contenido nuevo listo. Aparece en cuanto nadie esté usando la pantalla.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
    <message>
        <source>Problems not shown here: %1. Mend these first; on a computer, sala-content check shows all of them.</source>
        <translation>Problemas que no se muestran aquí: %1. Corrija primero estos; en un computador, sala-content check los muestra todos.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>The program sala-content is not on this computer. Tell whoever looks after it.</source>
        <translation>El programa sala-content no está en este equipo. Avise a quien lo administra.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>No se pudo: %1</translation>
    </message>
    <message>
        <source>That did not work, and sala-content did not say why. Try again. If it happens again, tell whoever looks after this computer: the log knows more.</source>
        <translation>No se pudo, y sala-content no dijo por qué. Intente otra vez. Si vuelve a pasar, avise a quien administra este equipo: el registro dice más.</translation>
    </message>
    <message>
        <source>That took too long and was stopped. No content was damaged. Try again, with another USB stick if one was used. If it happens again, tell whoever looks after this computer.</source>
        <translation>Tardó demasiado y se detuvo. Ningún contenido se dañó. Intente otra vez, con otra memoria USB si usó una. Si vuelve a pasar, avise a quien administra este equipo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Detenido. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Seconds so far: %1</source>
        <translation>Segundos hasta ahora: %1</translation>
    </message>
    <message>
        <source>Touch a version to go back to it.</source>
        <translation>Toque una versión para volver a ella.</translation>
    </message>
    <message>
        <source>There is no earlier version yet.</source>
        <translation>Todavía no hay una versión anterior.</translation>
    </message>
    <message>
        <source>The versions are being looked up.</source>
        <translation>Se están buscando las versiones.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>The content Sala came with</source>
        <translation>El contenido con el que vino Sala</translation>
    </message>
    <message>
        <source>Go back to the previous content</source>
        <translation>Volver al contenido de antes</translation>
    </message>
    <message>
        <source>Go back to this content?</source>
        <translation>¿Volver a este contenido?</translation>
    </message>
    <message>
        <source>Patients see it from now on. You can change your mind here at any time.</source>
        <translation>Los pacientes lo verán desde ahora. Usted puede cambiar de idea aquí en cualquier momento.</translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <translation>Sí, volver</translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation>No, dejarlo como está</translation>
    </message>
    <message>
        <source>The content is being changed.</source>
        <translation>Se está cambiando el contenido.</translation>
    </message>
    <message>
        <source>Done. When you leave this menu, the screen shows the content of %1.</source>
        <translation>Listo. Cuando usted salga de este menú, la pantalla muestra el contenido del %1.</translation>
    </message>
    <message>
        <source>Plug in a USB stick. On it: the content folder, or a ZIP file of it.</source>
        <translation>Conecte una memoria USB. En ella: la carpeta del contenido, o un archivo ZIP de ella.</translation>
    </message>
    <message>
        <source>USB stick: %1</source>
        <translation>Memoria USB: %1</translation>
    </message>
    <message>
        <source>This computer cannot tell when a stick is plugged in. Tell whoever looks after it.</source>
        <translation>Este equipo no nota cuando se conecta una memoria. Avise a quien lo administra.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Ver qué cambiaría</translation>
    </message>
    <message>
        <source>The new content is being copied and checked. The stick must stay in.</source>
        <translation>El contenido nuevo se está copiando y comprobando. No saque la memoria.</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Esto cambiaría</translation>
    </message>
    <message>
        <source>Nothing: it is what the screen shows already.</source>
        <translation>Nada: es lo que la pantalla ya muestra.</translation>
    </message>
    <message>
        <source>It cannot be used yet. First mend what stands below.</source>
        <translation>Todavía no se puede usar. Primero corrija lo que dice abajo.</translation>
    </message>
    <message>
        <source>Show on this screen</source>
        <translation>Mostrar en esta pantalla</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The new content is being put in place. The stick may be pulled out.</source>
        <translation>El contenido nuevo se está instalando. Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>Done. When you leave this menu, the screen shows the new content. The earlier one is kept.</source>
        <translation>Listo. Cuando usted salga de este menú, la pantalla muestra el contenido nuevo. El anterior queda guardado.</translation>
    </message>
    <message>
        <source>The stick was pulled out before the work was done. Nothing has changed. Plug it in again.</source>
        <translation>La memoria se sacó antes de terminar. Nada ha cambiado. Conéctela otra vez.</translation>
    </message>
    <message>
        <source>It could not be shown: %1</source>
        <translation>No se pudo mostrar: %1</translation>
    </message>
    <message>
        <source>1 step changed</source>
        <translation>1 paso cambia</translation>
    </message>
    <message>
        <source>%1 steps changed</source>
        <translation>%1 pasos cambian</translation>
    </message>
    <message>
        <source>1 step new</source>
        <translation>1 paso nuevo</translation>
    </message>
    <message>
        <source>%1 steps new</source>
        <translation>%1 pasos nuevos</translation>
    </message>
    <message>
        <source>1 step gone</source>
        <translation>1 paso desaparece</translation>
    </message>
    <message>
        <source>%1 steps gone</source>
        <translation>%1 pasos desaparecen</translation>
    </message>
    <message>
        <source>1 picture new</source>
        <translation>1 imagen nueva</translation>
    </message>
    <message>
        <source>%1 pictures new</source>
        <translation>%1 imágenes nuevas</translation>
    </message>
    <message>
        <source>1 picture changed</source>
        <translation>1 imagen cambia</translation>
    </message>
    <message>
        <source>%1 pictures changed</source>
        <translation>%1 imágenes cambian</translation>
    </message>
    <message>
        <source>1 picture gone</source>
        <translation>1 imagen desaparece</translation>
    </message>
    <message>
        <source>%1 pictures gone</source>
        <translation>%1 imágenes desaparecen</translation>
    </message>
    <message>
        <source>1 recording changed</source>
        <translation>1 grabación cambia</translation>
    </message>
    <message>
        <source>%1 recordings changed</source>
        <translation>%1 grabaciones cambian</translation>
    </message>
    <message>
        <source>1 glossary word changed</source>
        <translation>1 palabra del glosario cambia</translation>
    </message>
    <message>
        <source>%1 glossary words changed</source>
        <translation>%1 palabras del glosario cambian</translation>
    </message>
    <message>
        <source>1 question changed</source>
        <translation>1 pregunta cambia</translation>
    </message>
    <message>
        <source>%1 questions changed</source>
        <translation>%1 preguntas cambian</translation>
    </message>
    <message>
        <source>1 other thing changed</source>
        <translation>1 cosa más cambia</translation>
    </message>
    <message>
        <source>%1 other things changed</source>
        <translation>%1 cosas más cambian</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview: patients do not have this content yet</source>
        <translation>Vista previa: los pacientes aún no tienen este contenido</translation>
    </message>
    <message>
        <source>End the preview</source>
        <translation>Terminar la vista previa</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>On a page with text, the screen asks after</source>
        <translation>En una página con texto, la pantalla pregunta después de</translation>
    </message>
    <message>
        <source>On a menu, the screen asks after</source>
        <translation>En un menú, la pantalla pregunta después de</translation>
    </message>
    <message>
        <source>The screen begins in</source>
        <translation>La pantalla empieza en</translation>
    </message>
    <message>
        <source>The loudest it can be</source>
        <translation>Lo más fuerte que puede sonar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Saved. It counts from the next patient on.</source>
        <translation>Guardado. Vale desde el próximo paciente.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>For one minute touches mean nothing. The screen turns white, so that smudges show.</source>
        <translation>Durante un minuto los toques no hacen nada. La pantalla se pone blanca para ver las manchas.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Wipe the screen now</source>
        <translation>Limpie la pantalla ahora</translation>
    </message>
    <message>
        <source>Sala reads one sentence aloud. Listen whether you hear it well.</source>
        <translation>Sala lee una frase en voz alta. Escuche si se oye bien.</translation>
    </message>
    <message>
        <source>Play the sentence</source>
        <translation>Oír la frase</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>¿La oyó?</translation>
    </message>
    <message>
        <source>Good. The sound works.</source>
        <translation>Bien. El sonido funciona.</translation>
    </message>
    <message>
        <source>Is the loudspeaker on, and plugged in? Is its own volume turned up? If so, restart Sala. If that does not help, tell whoever looks after this computer.</source>
        <translation>¿Está el parlante encendido y conectado? ¿Tiene su propio volumen arriba? Si es así, reinicie Sala. Si no ayuda, avise a quien administra este equipo.</translation>
    </message>
    <message>
        <source>A sound device is there.</source>
        <translation>Hay un dispositivo de sonido.</translation>
    </message>
    <message>
        <source>No sound device is there. Plug in a loudspeaker.</source>
        <translation>No hay dispositivo de sonido. Conecte un parlante.</translation>
    </message>
    <message>
        <source>The sentence cannot be played: its recording is missing or damaged.</source>
        <translation>No se puede oír la frase: su grabación falta o está dañada.</translation>
    </message>
    <message>
        <source>Times the sound stood still and was begun anew: %1</source>
        <translation>Veces que el sonido se detuvo y empezó de nuevo: %1</translation>
    </message>
    <message>
        <source>Touch all five circles</source>
        <translation>Toque los cinco círculos</translation>
    </message>
    <message>
        <source>Circle %1</source>
        <translation>Círculo %1</translation>
    </message>
    <message>
        <source>All five answered.</source>
        <translation>Los cinco respondieron.</translation>
    </message>
    <message>
        <source>Back to the menu</source>
        <translation>Volver al menú</translation>
    </message>
    <message>
        <source>Counts by day. They hold nothing about a person, and numbers below 5 are hidden.</source>
        <translation>Cuentas por día. No guardan nada de una persona, y los números menores que 5 se ocultan.</translation>
    </message>
    <message>
        <source>The totals are being read.</source>
        <translation>Se están leyendo los totales.</translation>
    </message>
    <message>
        <source>Nothing was counted in this time.</source>
        <translation>No se contó nada en este tiempo.</translation>
    </message>
    <message>
        <source>To take the totals along, plug in a USB stick.</source>
        <translation>Para llevarse los totales, conecte una memoria USB.</translation>
    </message>
    <message>
        <source>Table to the stick (CSV)</source>
        <translation>Tabla a la memoria (CSV)</translation>
    </message>
    <message>
        <source>Page to the stick (PDF)</source>
        <translation>Página a la memoria (PDF)</translation>
    </message>
    <message>
        <source>Written to the stick: %1</source>
        <translation>Escrito en la memoria: %1</translation>
    </message>
    <message>
        <source>It could not be written to the stick: %1</source>
        <translation>No se pudo escribir en la memoria: %1</translation>
    </message>
    <message>
        <source>The totals cannot be kept on this computer: %1</source>
        <translation>Los totales no se pueden guardar en este equipo: %1</translation>
    </message>
    <message>
        <source>The earlier totals were damaged. They were put aside, and new ones begun: %1</source>
        <translation>Los totales anteriores estaban dañados. Se apartaron y se empezaron otros: %1</translation>
    </message>
    <message>
        <source>Wipe the totals</source>
        <translation>Borrar los totales</translation>
    </message>
    <message>
        <source>Wipe all totals?</source>
        <translation>¿Borrar todos los totales?</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>No se pueden recuperar.</translation>
    </message>
    <message>
        <source>Yes, wipe</source>
        <translation>Sí, borrar</translation>
    </message>
    <message>
        <source>The totals are wiped.</source>
        <translation>Los totales se borraron.</translation>
    </message>
    <message>
        <source>They could not be wiped: %1</source>
        <translation>No se pudieron borrar: %1</translation>
    </message>
    <message>
        <source>This date has passed. Ask for a new review, and write it into clinic.yaml.</source>
        <translation>Esta fecha ya pasó. Pida una nueva revisión y escríbala en clinic.yaml.</translation>
    </message>
    <message>
        <source>No reviewer is named in clinic.yaml. Patients read: %1</source>
        <translation>No hay revisor en clinic.yaml. Los pacientes leen: %1</translation>
    </message>
    <message>
        <source>Reviewer and dates are in the file clinic.yaml, under “reviewed”.</source>
        <translation>El revisor y las fechas están en el archivo clinic.yaml, bajo «reviewed».</translation>
    </message>
    <message>
        <source>Restart Sala?</source>
        <translation>¿Reiniciar Sala?</translation>
    </message>
    <message>
        <source>The screen is back in a few seconds.</source>
        <translation>La pantalla vuelve en unos segundos.</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Sí, reiniciar</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>¿Salir del kiosco?</translation>
    </message>
    <message>
        <source>Sala ends. Patients see nothing more until it is started again.</source>
        <translation>Sala se cierra. Los pacientes no ven nada más hasta que se inicie otra vez.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Sí, salir</translation>
    </message>
</context>
</TS>
