<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Kiosk</name>
    <message>
        <source>Does your neck hurt?</source>
        <translation>Seu pescoço dói?</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para começar</translation>
    </message>
    <message>
        <source>This screen keeps nothing about you.</source>
        <translation>Esta tela não guarda nada sobre você.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Minhas perguntas</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>Em estudo</translation>
    </message>
    <message>
        <source>Touch the picture</source>
        <translation>Toque na imagem</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Ampliar a imagem</translation>
    </message>
    <message>
        <source>Read every page to me</source>
        <translation>Leia tudo para mim</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Saber mais</translation>
    </message>
</context>
</TS>
