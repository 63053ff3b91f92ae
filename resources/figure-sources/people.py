# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Hands, forearms, heads from the side, people who lie: what the half figures of forms.py lack."""
from forms import *

# A relaxed hand from the side, wrist at the origin, fingers along +x.
HAND = [(-6, -21), (26, -27), (58, -27), (84, -17), (110, -4), (126, 8), (124, 18), (108, 17), (86, 15), (60, 23), (28, 24), (-6, 21)]
THUMB = [(14, 6), (40, 14), (62, 26), (70, 37), (60, 44), (40, 36), (16, 26)]
# A head from the side, facing left; the origin is the middle of the head, whose half height is 100.
HEAD_SIDE = [(6, -98), (-34, -94), (-64, -74), (-79, -44), (-82, -26), (-78, -13), (-86, 4), (-99, 23), (-94, 32), (-83, 35), (-86, 43),
             (-89, 49),
             (-84, 54), (-87, 60), (-83, 68), (-85, 80), (-76, 93), (-58, 98), (-30, 92), (0, 78), (40, 80), (66, 58), (84, 32), (93,
                     -8), (86, -52),
             (54, -87)]


def plain(S, sh, color, depth=8, w=2.6, line=None):
    """A solid with one shade and an even contour: small or far things, half the size in bytes."""
    S.p(sh.d, S.lin([(0, mix(color, '#FFFFFF', .28)), (.5, color), (1, mix(color, WARM_DARK, .06))], (.15, 0, .75, 1)))
    S.p(sh.crescent(-LIGHT, depth), mix(color, WARM_DARK, .6), .13, 'evenodd')
    S.p(sh.d, 'none', 1, None, line or mix(line_of(color), color, .2), w)


def hand(S, x, y, turn, k, skin, flip=False):
    """A relaxed hand; turn in degrees, flip mirrors it."""
    side = -1 if flip else 1
    at = lambda P: rotate(np.asarray([(u * k, v * k * side) for u, v in P]), turn, (0, 0)) + (x, y)
    plain(S, Shape(at(HAND), k=3), skin, 7 * k)
    for v, u in ((-3, 74), (5, 70)):
        S.p(brush(at([(u, v - 3), (u + 22, v + 1), (u + 44, v + 6)]), 2.6 * k, taper=(.1, .1)), line_of(skin), .5)
    plain(S, Shape(at(THUMB), k=3), skin, 5 * k, 2.2)


def lying(S, x, y, k, skin, table, cloth=TEAL_MID):
    """Someone lies on the back, head to the left, a roll under the neck, covered from the chest down; x, y is the middle of the head."""
    up = lambda P: [(x + k * v, y + k * u) for u, v in P]  # the side view, turned face up
    form(S, box(x - 104 * k, table - 34, 170 * k, 36, 17), '#FFFFFF', 9, 6, (1.8, 3.4), .06, .6, line='#B9AB93')
    form(S, disc_shape(x + 128 * k, table - 25, 40 * k, 27), '#EDE7DC', 7, 5, (1.6, 3), .08, .5, line='#B9AB93')
    trunk = [(-46, 74), (-30, 92), (-22, 112), (-28, 140), (-52, 170), (-66, 210), (-60, 260), (118, 260), (118, 190), (92, 168), (72,
            140), (62, 112),
             (70, 84)]
    form(S, Shape(up(trunk), k=4), skin, 12, 6, (1.6, 3.4))
    form(S, Shape(up(HEAD_SIDE), k=4), skin, 14, 8, (1.6, 3.4))
    cap = [(-67, -72), (-34, -98), (8, -104), (58, -92), (94, -54), (99, -8), (88, 34), (66, 52), (40, 34), (22, -14), (-20, -44), (-52,
            -56)]
    form(S, Shape(up(cap), k=4), '#DCEDEC', 10, 6, (1.6, 3.2), .1, .5, line='#6FA0A6')
    form(S, Shape(up(ellipse(20, 14, 13, 20, 12)), k=4), skin, 4, 3, (1.2, 2.2))
    ink = mix(skin, '#2A211C', .8)
    S.p(brush(up([(-66, -14), (-58, -7), (-48, -8)]), 5 * k, taper=(.3, .3)), ink)
    S.p(brush(up([(-72, -36), (-62, -38), (-52, -32)]), 5 * k, taper=(.3, .3)), ink, .7)
    S.p(brush(up([(-84, 54), (-74, 55), (-64, 51)]), 5 * k, taper=(.2, .4)), mix(skin, '#7A2E22', .7), .9)
    end = x + 640 * k
    cover = Shape([(x + 182 * k, table), (x + 176 * k, y - 66 * k), (x + 206 * k, y - 86 * k), (x + 300 * k, y - 78 * k), (x + 420 * k,
            y - 52 * k),
                   (x + 530 * k, y - 20 * k), (end - 30 * k, y - 26 * k), (end, y - 34 * k), (end + 14 * k, y + 10 * k), (end + 14 * k,
                           table)],
                  [.8, .2, .2, 0, 0, 0, 0, 0, 0, .8], k=5)
    form(S, cover, cloth, 22, 12, (2, 4.4))
    for u in (270, 420, 560):
        S.p(brush([(x + u * k, y - 40 * k + (u - 270) * .12), (x + (u + 14) * k, y + 30 * k), (x + (u + 8) * k, table - 4)], 6,
                  taper=(.1, .3)),
            line_of(cloth), .42)


def forearm(S, a, b, w0, w1, cloth, skin, k, flip=False, line=None, bend=0.0):
    """A sleeve from elbow a to wrist b and the hand beyond it."""
    a, b = np.array(a, float), np.array(b, float)
    u = (b - a) / np.hypot(*(b - a))
    n = np.array([-u[1], u[0]])
    hand(S, *(b - u * 6), math.degrees(math.atan2(u[1], u[0])), k, skin, flip)
    rb, *_ = ribbon([a, (a + b) / 2 + n * bend, b], [w0, (w0 + w1) / 2, w1], k=6)
    plain(S, rb, cloth, 12, 3, line)
