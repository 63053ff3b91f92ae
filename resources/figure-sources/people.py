# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Hands, forearms, heads from the side, people who lie: what the half figures of forms.py lack."""
from forms import *

# A relaxed hand from the side, wrist at the origin, fingers along +x.
HAND = [(-8, -21), (24, -28), (56, -32), (88, -30), (104, -24), (101, -16), (112, -14), (123, -8), (121, 0), (126, 3), (129, 10), (122, 15),
        (117, 16), (118, 22), (110, 27), (84, 27), (56, 30), (26, 26), (-8, 21)]
FINGER_GAPS = ((-17, 101), (-1, 119), (14, 116))  # height and tip side end of the three lines between the fingers
THUMB = [(10, 10), (34, 20), (58, 32), (78, 38), (82, 46), (72, 52), (46, 47), (18, 32)]
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
    for v, u in FINGER_GAPS:
        S.p(brush(at([(u - 46, v * .8 - 1), (u - 22, v * .95), (u, v)]), 2.8 * k, taper=(.1, .6)), line_of(skin), .6)
    plain(S, Shape(at(THUMB), k=3), skin, 5 * k, 2.2)


def lying(S, x, y, k, skin, table, cloth=TEAL_MID):
    """Someone lies on the back, head to the left, a roll under the neck, covered from the chest down; x, y is the middle of the head."""
    up = lambda P: [(x + k * v, y + k * u) for u, v in P]  # the side view, turned face up
    form(S, box(x - 104 * k, table - 34, 170 * k, 36, 17), '#FFFFFF', 9, 6, (1.8, 3.4), .06, .6, line='#B9AB93')
    form(S, disc_shape(x + 128 * k, table - 25, 40 * k, 27), '#EDE7DC', 7, 5, (1.6, 3), .08, .5, line='#B9AB93')
    neck = [(-30, 99), (-19, 108), (-20, 128), (-34, 154), (-58, 184), (-60, 230), (110, 230), (106, 188), (84, 150), (68, 112), (66, 82)]
    jaw = HEAD_SIDE.index((-58, 98)) + 1
    form(S, Shape(up(HEAD_SIDE[:jaw] + neck + HEAD_SIDE[jaw + 4:]), k=4), skin, 14, 8, (1.6, 3.4))
    S.p(brush(up([(-40, 99), (-22, 92), (-4, 78), (8, 56), (12, 36)]), 6 * k, taper=(.3, .1)), line_of(skin), .5)
    cap = [(-67, -72), (-34, -98), (8, -104), (58, -92), (94, -54), (99, -8), (88, 34), (66, 52), (40, 34), (22, -14), (-20, -44), (-52,
            -56)]
    form(S, Shape(up(cap), k=4), '#DCEDEC', 10, 6, (1.6, 3.2), .1, .5, line='#6FA0A6')
    form(S, Shape(up(ellipse(20, 14, 13, 20, 12)), k=4), skin, 4, 3, (1.2, 2.2))
    ink = mix(skin, '#2A211C', .8)
    S.p(Shape(up(ellipse(-64, -12, 5, 7)), k=3).d, ink)
    S.p(brush(up([(-75, -16), (-66, -21), (-54, -16)]), 4 * k, taper=(.3, .3)), ink, .8)
    S.p(brush(up([(-72, -36), (-62, -38), (-52, -32)]), 5 * k, taper=(.3, .3)), ink, .7)
    S.p(brush(up([(-84, 54), (-74, 55), (-64, 51)]), 5 * k, taper=(.2, .4)), mix(skin, '#7A2E22', .7), .9)
    at = lambda P: [(x + k * u, y + k * v) for u, v in P]  # what lies on the cover
    end = x + 830 * k
    cover = Shape([(x + 182 * k, table), (x + 176 * k, y - 66 * k), (x + 206 * k, y - 86 * k), (x + 320 * k, y - 80 * k), (x + 460 * k, y - 56 * k),
                   (x + 590 * k, y - 26 * k), (x + 700 * k, y - 16 * k), (end - 60 * k, y - 24 * k), (end, y - 46 * k), (end + 14 * k, y + 10 * k), (end + 14 * k,
                           table)],
                  [.8, .2, .2, 0, 0, 0, 0, 0, 0, 0, .8], k=5)
    form(S, cover, cloth, 22, 12, (2, 4.4))
    for u in (300, 570, 690):
        S.p(brush([(x + u * k, y - 40 * k + (u - 270) * .12), (x + (u + 14) * k, y + 30 * k), (x + (u + 8) * k, table - 4)], 6,
                  taper=(.1, .3)),
            line_of(cloth), .42)
    bare, *_ = ribbon(at([(352, 62), (424, 50), (486, 16)]), [52 * k, 48 * k, 36 * k], k=6)
    hand(S, *at([(482, 18)])[0], -8, .62 * k, skin)
    plain(S, bare, skin, 8)
    gown, *_ = ribbon(at([(232, -18), (292, 40), (384, 62)]), [64 * k, 74 * k, 70 * k], k=6)
    plain(S, gown, '#DCEDEC', 8, line='#6FA0A6')


def asleep(S, x, y, k, skin, table):
    """Someone asleep on the back, head to the left on a pillow, covered to the chest; x, y is the middle of the head."""
    up = lambda P: [(x + k * v, y + k * u) for u, v in P]
    form(S, box(x - 120 * k, table - 40, 220 * k, 44, 20), '#FFFFFF', 9, 6, (1.8, 3.4), .06, .6, line='#B9AB93')
    jaw = HEAD_SIDE.index((-58, 98)) + 1
    neck = [(-30, 99), (-19, 108), (-20, 128), (-34, 154), (-58, 184), (-60, 260), (84, 260), (92, 188), (78, 150), (68, 112), (66, 82)]
    form(S, Shape(up(HEAD_SIDE[:jaw] + neck + HEAD_SIDE[jaw + 4:]), k=4), skin, 14, 8, (1.6, 3.4))
    S.p(brush(up([(-40, 99), (-22, 92), (-4, 78), (8, 56), (12, 36)]), 6 * k, taper=(.3, .1)), line_of(skin), .5)
    cap = [(-67, -72), (-34, -98), (8, -104), (58, -92), (94, -54), (99, -8), (88, 34), (66, 52), (40, 34), (22, -14), (-20, -44), (-52, -56)]
    form(S, Shape(up(cap), k=4), '#DCEDEC', 10, 6, (1.6, 3.2), .1, .5, line='#6FA0A6')
    form(S, Shape(up(ellipse(20, 14, 13, 20, 12)), k=4), skin, 4, 3, (1.2, 2.2))
    ink = mix(skin, '#2A211C', .8)
    S.p(brush(up([(-70, -20), (-64, -12), (-66, -2)]), 4.4 * k, taper=(.3, .3)), ink, .9)
    S.p(brush(up([(-80, -34), (-76, -22), (-76, -8)]), 4.4 * k, taper=(.3, .3)), ink, .5)
    S.p(brush(up([(-84, 54), (-74, 55), (-64, 51)]), 5 * k, taper=(.2, .4)), mix(skin, '#7A2E22', .7), .9)


def resting(S, x, y, k, skin, table, prone):
    """Someone small who lies under a cover, head to the left, on the back or on the belly; x, y is the middle of the head."""
    side = -1 if prone else 1
    up = lambda P: [(x + k * v, y + side * k * u) for u, v in P]
    plain(S, box(x - 104 * k, table - 30 * k, 176 * k, 32 * k, 12 * k), '#FFFFFF', 4, 1.6, '#B9AB93')
    jaw = HEAD_SIDE.index((-58, 98)) + 1
    neck = [(-30, 99), (-19, 108), (-24, 150), (-40, 200), (-40, 240), (70, 240), (68, 190), (64, 140), (66, 82)]
    plain(S, Shape(up(HEAD_SIDE[:jaw] + neck + HEAD_SIDE[jaw + 4:]), k=3), skin, 5, 1.8)
    cap = [(-67, -72), (-34, -98), (8, -104), (58, -92), (94, -54), (99, -8), (88, 34), (60, 50), (22, -14), (-20, -44), (-52, -56)]
    plain(S, Shape(up(cap), k=3), '#DCEDEC', 5, 1.6, '#6FA0A6')
    S.line(up([(-72, -16), (-67, -10), (-68, -2)]), mix(skin, '#2A211C', .8), 2.2)
    low = table - y
    body = [(170, low), (164, -40 * k), (200 * 1.0, -74 * k), (330, -62 * k), (470, -30 * k), (600, -12 * k), (720, -26 * k), (770, -38 * k),
            (792, 6 * k), (794, low)]
    plain(S, Shape([(x + k * u, y + v) for u, v in body], [.8, .2, .2, 0, 0, 0, 0, 0, 0, .8], 4), TEAL_MID, 9, 2.2)
    for u in (330, 520):
        S.p(brush([(x + u * k, y - 34 * k), (x + (u + 16) * k, y + 20 * k), (x + (u + 8) * k, table - 3)], 3, taper=(.1, .3)), line_of(TEAL_MID), .4)


def sleeve(S, pts, widths, cloth, skin, k, flip=False, turn=None, line=None, floor=None):
    """A sleeved arm along pts down to the wrist, and the hand beyond it. It grows out of the trunk without a seam; with `floor` it
    rises from behind a lower edge instead. turn: degrees of the hand, by default those of the forearm."""
    pts = [np.array(p, float) for p in pts]
    u = (pts[-1] - pts[-2]) / np.hypot(*(pts[-1] - pts[-2]))
    hand(S, *(pts[-1] - u * 6), math.degrees(math.atan2(u[1], u[0])) if turn is None else turn, k, skin, flip)
    rb, P, N, W = ribbon(pts, widths, k=5)
    if floor:
        plain(S, Solid(clipped(bez_sample(beziers(list(rb.P)), 2), 0, 0, 1600, floor)), cloth, 12, 3, line)
        return
    y0, y1 = P[0][1], P[0][1] + 110
    light = mix(cloth, '#FFFFFF', .03)
    S.p(coarse(rb.d), S.lin([(0, light, 0), (1, light, 1)], (0, y0, 0, y1), True))
    ink = line or mix(line_of(cloth), cloth, .2)
    n = len(P)
    for s in (1, -1):  # both borders begin thin, at the shoulder
        edge = (P + s * N * W[:, None] / 2)[int(n * .12):]
        S.p(brush([tuple(p) for p in edge[::4]] + [tuple(edge[-1])], 3, 3, (.1, 1)), ink)
    cuff = [P[-1] + N[-1] * W[-1] / 2, P[-1] + u * 9, P[-1] - N[-1] * W[-1] / 2]
    S.p(Shape(cuff + [P[-1] - u * 4], [.9, 0, .9, 0], 3).d, light)
    S.p(brush([tuple(p) for p in cuff], 3, taper=(1, 1)), ink)
