#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The icon family: 48 x 48, one colour (the program tints by alpha), stroke 3.2, round caps and joins.

Each icon is a list of parts: a plain string is a stroked path, ("fill", d) a filled one,
("dot", x, y, r) a filled circle and ("ring", x, y, r) a stroked one."""
import math
import os
import re

STROKE = 3.2
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, '..', 'icons')

SHIELD = 'M24 5.5 L39 10.6 V22.5 C39 32 33 39 24 42.5 C15 39 9 32 9 22.5 V10.6 Z'
BUBBLE = ('M12 7 H36 A5.5 5.5 0 0 1 41.5 12.5 V27.5 A5.5 5.5 0 0 1 36 33 H24 L14.5 41 V33 H12 A5.5 5.5 0 0 1 6.5 27.5 V12.5 A5.5 '
          '5.5 0 0 1 12 7 Z')
SPEAKER = 'M6.5 19 H13 L23.5 10 V38 L13 29 H6.5 Z'
LENS = 'M20 6.5 A13.5 13.5 0 0 1 20 33.5 A13.5 13.5 0 0 1 20 6.5 Z'


def finder(x, y, side=13.5, r=2):
    """A corner square of a QR code."""
    a, b, c, d = x + r, x + side - r, y + r, y + side - r
    return ('M%g %g H%g A%g %g 0 0 1 %g %g V%g A%g %g 0 0 1 %g %g H%g A%g %g 0 0 1 %g %g V%g A%g %g 0 0 1 %g %g Z'
            % (a, y, b, r, r, x + side, c, d, r, r, b, y + side, a, r, r, x, d, c, r, r, a, y))


ICONS = {
    'home': ['M6.5 23.5 L24 7.5 L41.5 23.5', 'M11.5 20 V37 A3.5 3.5 0 0 0 15 40.5 H33 A3.5 3.5 0 0 0 36.5 37 V20',
             'M19.5 40 V29.5 A1.5 1.5 0 0 1 21 28 H27 A1.5 1.5 0 0 1 28.5 29.5 V40'],
    'warning': ['M21.2 8.6 L5.6 36 A3.3 3.3 0 0 0 8.4 41 H39.6 A3.3 3.3 0 0 0 42.4 36 L26.8 8.6 A3.3 3.3 0 0 0 21.2 8.6 Z',
                'M24 18.5 V27.5', ('dot', 24, 34, 2.5)],
    'text-size': ['M4.5 38 L10.5 22.5 L16.5 38', 'M6.7 33 H14.3', 'M20.5 38 L31.8 9 L43.1 38', 'M24.3 28.4 H39.3'],
    'back': ['M29.5 8 L13.5 24 L29.5 40'],
    'next': ['M18.5 8 L34.5 24 L18.5 40'],
    'close': ['M10.5 10.5 L37.5 37.5', 'M37.5 10.5 L10.5 37.5'],
    'check': ['M7.5 25.5 L19 37 L40.5 12'],
    'minus': ['M8 24 H40'],
    'plus': ['M8 24 H40', 'M24 8 V40'],
    'listen': [SPEAKER, 'M30 17.5 A9.2 9.2 0 0 1 30 30.5', 'M35.5 11.5 A17.6 17.6 0 0 1 35.5 36.5'],
    'pause': [('fill',
               'M14 8.5 H17.5 A2.5 2.5 0 0 1 20 11 V37 A2.5 2.5 0 0 1 17.5 39.5 H14 A2.5 2.5 0 0 1 11.5 37 V11 A2.5 2.5 0 0 1 14 8.5 Z'),
              ('fill',
               'M30.5 8.5 H34 A2.5 2.5 0 0 1 36.5 11 V37 A2.5 2.5 0 0 1 34 39.5 H30.5 A2.5 2.5 0 0 1 28 37 V11 A2.5 2.5 0 0 1 30.5 8.5 Z')],
    'finish': ['M27 14.5 V9.5 A3 3 0 0 0 24 6.5 H11.5 A3 3 0 0 0 8.5 9.5 V38.5 A3 3 0 0 0 11.5 41.5 H24 A3 3 0 0 0 27 38.5 V33.5',
               'M18.5 24 H41', 'M33 15.5 L41.5 24 L33 32.5'],
    'info': [('ring', 24, 24, 17.8), 'M24 22.5 V33', ('dot', 24, 15.2, 2.5)],
    'question': [BUBBLE, 'M19.2 15.6 A4.9 4.9 0 1 1 26.2 20 C24.6 20.8 24 21.6 24 23', ('dot', 24, 27.9, 2.1)],
    'list': ['M5.5 11.5 L9.3 15.3 L15.5 7.6', 'M5.5 25 L9.3 28.8 L15.5 21.1', 'M7 38.5 H14', 'M22 12 H42', 'M22 25.5 H42', 'M22 38.5 H42'],
    'cells': [('ring', 18, 28.5, 12.4), ('dot', 17, 29.5, 5), ('ring', 35.4, 12.6, 6.2), ('dot', 23.8, 9.4, 2.1), ('dot', 38.4, 25.2,
            2.1), ('dot',
            37, 34.8, 2.1)],
    'syringe': ['M33.5 5.5 L42.5 14.5', 'M38 10 L31 17', 'M25.5 11.5 L36.5 22.5', 'M28 14 L10.8 31.2 V37.2 H16.8 L34 20',
                'M13 35 L5.5 42.5',
            'M21.4 20.6 L25 24.2', 'M16.6 25.4 L20.2 29'],
    'chart': ['M6.5 41.2 H41.5', ('fill', 'M11.3 24.5 H14.7 A1.8 1.8 0 0 1 16.5 26.3 V36.6 H9.5 V26.3 A1.8 1.8 0 0 1 11.3 24.5 Z'),
              ('fill', 'M22.3 7 H25.7 A1.8 1.8 0 0 1 27.5 8.8 V36.6 H20.5 V8.8 A1.8 1.8 0 0 1 22.3 7 Z'),
              ('fill', 'M33.3 16 H36.7 A1.8 1.8 0 0 1 38.5 17.8 V36.6 H31.5 V17.8 A1.8 1.8 0 0 1 33.3 16 Z')],
    'helps': ['M24 12.4 C22.9 9 20.3 7 17.4 7 C13.5 7 10.8 9.9 10.8 13.6 C10.8 20.4 19.4 25.4 24 28.8 C28.6 25.4 37.2 20.4 37.2 '
                '13.6 C37.2 9.9 34.5 7 30.6 7 C27.7 7 25.1 9 24 12.4 Z',
              'M5.5 28.5 C8.5 38.5 15.5 41.5 24 41.5 C32.5 41.5 39.5 38.5 42.5 28.5'],
    'safe': [SHIELD, 'M16.5 24 L22 29.5 L32 18.5'],
    'contrast': [('ring', 24, 24, 17.8), ('fill', 'M24 6.2 A17.8 17.8 0 0 1 24 41.8 Z')],
    'low-reach': ['M10.5 6.5 H37.5 A4 4 0 0 1 41.5 10.5 V37.5 A4 4 0 0 1 37.5 41.5 H10.5 A4 4 0 0 1 6.5 37.5 V10.5 A4 4 0 0 1 10.5 6.5 Z',
                  ('fill', 'M6.5 31 H41.5 V37.5 A4 4 0 0 1 37.5 41.5 H10.5 A4 4 0 0 1 6.5 37.5 Z'), 'M24 11.5 V24.5',
                          'M17.8 18.7 L24 24.9 L30.2 18.7'],
    'motion': ['M5 14.5 C8.5 7 13.5 7 17.5 12 C21.5 17 26.5 17 30.5 12 C34 7.6 38.5 7 42.5 12', 'M5 29.5 C8 22.5 12.5 21.5 16.5 26',
               ('ring', 31.2,
            31.6, 9.8), 'M27.4 31.6 H35'],
    'touch': ['M18.5 30 V10.5 A3.5 3.5 0 0 1 25.5 10.5 V22 L35 24 C38.2 24.7 40 27 39.6 30.2 L38.6 37 C38.1 40.4 35.8 42.4 32.6 '
                '42.4 H26.2 C23.6 42.4 21.8 41.4 20.3 39.2 L13 28.8 C11.8 27 12.2 25.2 13.6 24.4 C15 23.6 16.6 24.2 17.6 25.6 L18.5 27',
              'M12.5 14.5 A9.8 9.8 0 0 1 22 4.9 A9.8 9.8 0 0 1 31.5 14.5'],
    'language': ['M10 5.5 H24.5 A4 4 0 0 1 28.5 9.5 V17.5 A4 4 0 0 1 24.5 21.5 H15 L8.5 27.5 V21.2 A4 4 0 0 1 5.5 17.5 V9.5 A4 4 '
                '0 0 1 10 5.5 Z',
                 'M34.2 18 H38.5 A4 4 0 0 1 42.5 22 V31 A4 4 0 0 1 39.5 34.8 V41.5 L32.5 35 H23 A4 4 0 0 1 19 31 V28.5',
                 'M11.5 11 H22.5', 'M11.5 16 H18', 'M26 29 H36'],
    'phone': ['M14.2 6.6 L18.6 6.6 C19.8 6.6 20.8 7.4 21 8.6 L22.2 14.8 C22.4 15.8 22 16.8 21.2 17.4 L17.6 20 C19.8 24.6 23.4 '
                '28.2 28 30.4 L30.6 26.8 C31.2 26 32.2 25.6 33.2 25.8 L39.4 27 C40.6 27.2 41.4 28.2 41.4 29.4 L41.4 33.8 C41.4 38 '
                '38.2 41.4 34 41.4 C18.8 41.4 6.6 29.2 6.6 14 C6.6 9.8 10 6.6 14.2 6.6 Z'],
    'calendar': ['M10.5 9.5 H37.5 A4 4 0 0 1 41.5 13.5 V37.5 A4 4 0 0 1 37.5 41.5 H10.5 A4 4 0 0 1 6.5 37.5 V13.5 A4 4 0 0 1 10.5 9.5 Z',
                 'M7 19.5 H41', 'M15.5 5.5 V12.5', 'M32.5 5.5 V12.5', 'M17.5 30.5 L22 35 L31 26'],
    'book': ['M24 12 C20.5 9 14.5 7.8 6.5 8 V36.5 C14.5 36.3 20.5 37.5 24 40.5 C27.5 37.5 33.5 36.3 41.5 36.5 V8 C33.5 7.8 27.5 9 24 12 Z',
            'M24 12 V40'],
    'person': [('dot', 24, 11.2, 7.4), ('fill',
            'M21.5 21.5 H26.5 A8 8 0 0 1 34.5 29.5 V38.5 A5.5 5.5 0 0 1 29 44 H19 A5.5 5.5 0 0 1 13.5 38.5 V29.5 A8 8 0 0 1 21.5 21.5 Z')],
    # listening
    'no-sound': [SPEAKER, 'M31 18.5 L42 29.5', 'M42 18.5 L31 29.5'],
    'volume-low': [SPEAKER, 'M30 17.5 A9.2 9.2 0 0 1 30 30.5'],
    'volume-high': [SPEAKER, 'M28.5 19.5 A6.6 6.6 0 0 1 28.5 28.5', 'M32.9 14.6 A13.2 13.2 0 0 1 32.9 33.4',
                    'M37.4 9.8 A19.8 19.8 0 0 1 37.4 38.2'],
    'again': ['M10.2 14.5 A16.6 16.6 0 1 1 7.5 25.5', 'M9.6 5.5 V15.4 H19.5'],
    'slower': ['M42.5 39 H13 A6.5 6.5 0 0 1 6.5 32.5 V21', 'M6.5 21 L4.5 14', 'M6.5 21 L12.5 15.5', ('ring', 28.5, 25, 13),
               'M34.5 25 A6 6 0 1 0 28.5 31'],
    'auto-read': ['M27 40.5 H12 A4 4 0 0 1 8 36.5 V10.5 A4 4 0 0 1 12 6.5 H30 A4 4 0 0 1 34 10.5 V15.5', 'M15 15.5 H27', 'M15 23 H21',
                  'M15 30.5 H20',
                  'M26.5 27 H30 L36 21.5 V40 L30 34.5 H26.5 Z', 'M41 26.4 A7.4 7.4 0 0 1 41 35.1'],
    'captions': [BUBBLE, 'M14 17 H24', 'M30 17 H34', 'M14 24.5 H18', 'M24 24.5 H34'],
    # looking
    'zoom-in': [LENS, 'M29.8 29.8 L41.5 41.5', 'M13.2 20 H26.8', 'M20 13.2 V26.8'],
    'zoom-out': [LENS, 'M29.8 29.8 L41.5 41.5', 'M13.2 20 H26.8'],
    # staff
    'usb': ['M16.5 20.5 H31.5 A3 3 0 0 1 34.5 23.5 V36.5 A5 5 0 0 1 29.5 41.5 H18.5 A5 5 0 0 1 13.5 36.5 V23.5 A3 3 0 0 1 16.5 20.5 Z',
            'M17.5 20.5 V8.5 A2 2 0 0 1 19.5 6.5 H28.5 A2 2 0 0 1 30.5 8.5 V20.5', ('dot', 22.2, 13, 1.7), ('dot', 25.8, 13, 1.7),
                    'M20 34 H28'],
    'history': ['M9.4 15.4 A17 17 0 1 1 7 24', 'M8.5 6.5 V15.8 H17.8', 'M24 14.5 V24.5 L31 28.8'],
    'lock': ['M13 21 H35 A3.5 3.5 0 0 1 38.5 24.5 V38 A3.5 3.5 0 0 1 35 41.5 H13 A3.5 3.5 0 0 1 9.5 38 V24.5 A3.5 3.5 0 0 1 13 21 Z',
             'M15.5 21 V15 A8.5 8.5 0 0 1 32.5 15 V21', ('dot', 24, 29.4, 2.6), 'M24 30 V34'],
    'qr': [*(finder(x, y) for x, y in ((6.5, 6.5), (28, 6.5), (6.5, 28))), *(('dot', x, y, 2.3) for x, y in ((13.2, 13.2), (34.7, 13.2),
            (13.2, 34.7))),
           'M28 28 H32', 'M40 28 H41.5', 'M34.7 34.7 H36', 'M28 34 V41.5', 'M41.5 34 V41.5 H36'],
    'sliders': ['M7 13 H26', 'M36 13 H41', ('ring', 31, 13, 4.5), 'M7 24 H12', 'M22 24 H41', ('ring', 17, 24, 4.5), 'M7 35 H26', 'M36 35 H41',
                ('ring', 31, 35, 4.5)],
    'wipe': ['M8 41 H40', 'M13.5 31.5 L27.2 17.8 A3 3 0 0 1 31.4 17.8 L35.2 21.6 A3 3 0 0 1 35.2 25.8 L27.5 33.5 H15.5 Z', 'M20.5 24.5 L29 33',
             'M12 8 V17', 'M7.5 12.5 H16.5', 'M24 6 V11', 'M21.5 8.5 H26.5'],
    'print': ['M14.5 17.5 V7 H33.5 V17.5',
              'M14.5 33.5 H10.5 A4 4 0 0 1 6.5 29.5 V21.5 A4 4 0 0 1 10.5 17.5 H37.5 A4 4 0 0 1 41.5 21.5 V29.5 A4 4 0 0 1 37.5 33.5 H33.5',
              'M14.5 28 H33.5 V41.5 H14.5 Z', ('dot', 34.6, 23, 1.9)],
}


def _arc(x0, y0, r, large, sweep, x1, y1):
    """A circular arc as cubic pieces (SVG Tiny 1.2 has no arc command)."""
    dx, dy = (x1 - x0) / 2, (y1 - y0) / 2
    d = math.hypot(dx, dy)
    r = max(r, d)
    h = math.sqrt(max(r * r - d * d, 0))
    side = -1 if large == sweep else 1
    cx, cy = x0 + dx - side * h * dy / d, y0 + dy + side * h * dx / d
    a0, a1 = math.atan2(y0 - cy, x0 - cx), math.atan2(y1 - cy, x1 - cx)
    if sweep and a1 < a0:
        a1 += 2 * math.pi
    if not sweep and a1 > a0:
        a1 -= 2 * math.pi
    n = max(1, math.ceil(abs(a1 - a0) / (math.pi / 2) - 1e-6))
    t = (a1 - a0) / n
    k = 4 / 3 * math.tan(t / 4) * r
    out = []
    for i in range(n):
        p, q = a0 + i * t, a0 + (i + 1) * t
        out.append('C%.4g %.4g %.4g %.4g %.4g %.4g' % (
            cx + r * math.cos(p) - k * math.sin(p), cy + r * math.sin(p) + k * math.cos(p),
            cx + r * math.cos(q) + k * math.sin(q), cy + r * math.sin(q) - k * math.cos(q),
            cx + r * math.cos(q), cy + r * math.sin(q)))
    return ' '.join(out)


def without_arcs(d):
    """Path data (absolute M L H V C A Z) with its circular arcs written as curves."""
    out, x, y = [], 0.0, 0.0
    for c, args in re.findall(r'([MLHVCAZ])([^MLHVCAZ]*)', d):
        v = [float(t) for t in re.findall(r'-?[0-9.]+', args)]
        if c == 'A':
            for i in range(0, len(v), 7):
                out.append(_arc(x, y, v[i], int(v[i + 3]), int(v[i + 4]), v[i + 5], v[i + 6]))
                x, y = v[i + 5], v[i + 6]
            continue
        out.append(c + args.strip())
        if c == 'H':
            x = v[-1]
        elif c == 'V':
            y = v[-1]
        elif v:
            x, y = v[-2:]
    return ' '.join(out)


def svg(parts):
    body = []
    for p in parts:
        if isinstance(p, str):
            body.append('<path d="%s"/>' % without_arcs(p))
        elif p[0] == 'fill':
            body.append('<path d="%s" fill="#000000" stroke="none"/>' % without_arcs(p[1]))
        elif p[0] == 'dot':
            body.append('<circle cx="%g" cy="%g" r="%g" fill="#000000" stroke="none"/>' % p[1:])
        else:
            body.append('<circle cx="%g" cy="%g" r="%g"/>' % p[1:])
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<!-- SPDX-FileCopyrightText: 2026 The Sala authors -->\n'
            '<!-- SPDX-License-Identifier: MIT -->\n'
            '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" width="48" height="48" viewBox="0 0 48 48">\n'
            '<g fill="none" stroke="#000000" stroke-width="%g" stroke-linecap="round" stroke-linejoin="round">\n%s\n</g>\n</svg>\n'
            % (STROKE, '\n'.join(body)))


def write(out=OUT):
    os.makedirs(out, exist_ok=True)
    for name, parts in ICONS.items():
        with open(os.path.join(out, name + '.svg'), 'w', encoding='utf-8') as f:
            f.write(svg(parts))


if __name__ == '__main__':
    write()
