# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The application's icon: two bones of the neck in a speech bubble,
        a second bubble behind it for the second language. Legible at 16 px."""
import os

from forms import *

FRONT, BACK = '#FFFDF6', '#F6C04A'


def speech(S, x, y, w, h, tail, color, gap=None):
    """A bubble; tail: where its root meets the lower edge, and its tip; gap: colour of a rim that sets it off."""
    root, tip = tail
    P = rounded([(x, y), (x + w, y), (x + w, y + h), (root + 22, y + h), tip, (root - 22, y + h), (x, y + h)], [30, 30, 30, 4, 6, 4, 30])
    sh = Solid(P, 4)
    if gap:
        S.p(sh.d, gap, 1, None, gap, 20)
    S.p(sh.d, color)


def bones(S, x, y):
    """Two bones of the neck with the disc between them, as in the kiosk's own plates."""
    for side in (-1, 1):
        at = lambda u, v: (x + u, y + side * v)
        P = [at(-44, 24), at(0, 20), at(44, 24), at(37, 42), at(44, 60), at(0, 57), at(-44, 60), at(-37, 42)]
        S.p(Shape(P, [.35, 0, .35, 0, .35, 0, .35, 0], 4).d, PAL['bone2'], 1, None, PAL['boneline'], 6)
    S.p(Shape([(x - 42, y - 11), (x, y - 14), (x + 42, y - 11), (x + 51, y), (x + 42, y + 11), (x, y + 14), (x - 42, y + 11), (x - 51, y)],
              k=4).d, '#0B8192', 1, None, '#0A5663', 5)


def draw():
    """Two bubbles on a teal tile."""
    S = Svg(256, 256)
    S.g('tile')
    S.p(Solid(rounded([(8, 8), (248, 8), (248, 248), (8, 248)], 58), 4).d, S.lin([(0, '#12808F'), (1, '#0A5663')], (0, 0, 0, 1)))
    S.end()
    S.g('bubbles')
    speech(S, 100, 32, 128, 130, (198, (218, 200)), BACK)
    speech(S, 28, 58, 152, 152, (72, (46, 238)), FRONT, '#0C6A78')
    bones(S, 104, 134)
    S.end()
    return S


def write(folder):
    """The icon; not among those of the controls, which are one colour and compiled in."""
    os.makedirs(folder, exist_ok=True)
    draw().save(os.path.join(folder, 'sala.svg'))
