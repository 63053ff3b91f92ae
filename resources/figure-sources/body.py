# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""A standing person in millimetres: the trunk seen from the front or from behind, both arms a little lifted, hands with five fingers.
Origin at the crown, x to the viewer's right, y down. Proportions of an adult: head 225, shoulders 420, arm with hand about 770."""
from forms import *

SHOULDER = (184, 334)  # where an arm hangs from, viewer's right
# the arm hanging down, thumb towards -x: outer border from the shoulder to the wrist, and the inner one back up
OUTER = [(-30, -4), (-47, 26), (-54, 70), (-48, 120), (-43, 190), (-39, 258), (-41, 300), (-46, 342), (-43, 400), (-34, 470), (-28, 530)]
INNER = [(27, 532), (33, 478), (42, 408), (46, 350), (42, 304), (38, 276), (42, 222), (46, 160), (47, 100), (46, 62)]
# fingers: middle of the knuckle, tip, width
FINGERS = {'index': ((-29, 640), (-41, 716), 18), 'middle': ((-9.5, 644), (-13, 729), 18.5), 'ring': ((10, 642), (15, 717), 17.5),
           'little': ((28.5, 634), (41, 690), 15.5)}
THUMB = [(-31, 556), (-42, 578), (-58, 604), (-70, 630), (-77, 652), (-74, 664), (-64, 662), (-55, 644), (-45, 628), (-40, 632)]


def _finger(base, tip, w):
    """Outline of one finger from its thumb side over the tip to its little side."""
    b, t = np.array(base, float), np.array(tip, float)
    u = (t - b) / np.hypot(*(t - b))
    n = np.array([-u[1], u[0]])  # towards the little finger
    side = lambda q, k: [tuple(q + n * w * k)]
    return (side(b + u * 14, -.5) + side(lerp(b, t, .55), -.5) + side(t - u * w * .42, -.42) + [tuple(t)] + side(t - u * w * .42, .42)
            + side(lerp(b, t, .55), .5) + side(b + u * 14, .5))[::-1 if n[0] < 0 else 1]


def arm_outline():
    """The border of the hanging arm from the shoulder over the hand to the armpit, with the sharpness of its points."""
    pts = OUTER + THUMB
    sharp = [0] * (len(pts) - 1) + [.5]
    names = list(FINGERS)
    for i, name in enumerate(names):
        f = _finger(*FINGERS[name])
        pts = pts + f
        sharp += [0] * len(f)
        if i < 3:
            a, b = FINGERS[name][0], FINGERS[names[i + 1]][0]
            pts = pts + [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 9)]
            sharp += [.6]
    pts = pts + [(40, 640), (42, 610), (36, 570)] + INNER
    return pts, sharp + [0] * (3 + len(INNER) - 1) + [.5]


class Arm:
    """Maps millimetres of the hanging arm to the picture: lifted by `lift` degrees, the forearm `bend` degrees more.
    side -1 is the arm at the viewer's left, thumb outward; +1 its mirror image."""

    def __init__(self, at, k, side, lift, bend, turned=False):
        self.at, self.k, self.side, self.lift, self.bend, self.turned = at, k, side, lift, bend, turned

    def __call__(self, pts):
        P = np.asarray(pts, float)
        if self.turned:
            P = P * (-1, 1)
        t = smooth((P[:, 1] - 250) / 110)
        a = np.radians(self.bend) * t
        x, y = P[:, 0], P[:, 1] - 300
        below = y > -60  # only the forearm turns, about the elbow
        P = np.stack([x * np.cos(a) - np.where(below, y, 0) * np.sin(a), 300 + x * np.sin(a) + np.where(below, y * np.cos(a), y)], 1)
        a = math.radians(self.lift)
        P = np.stack([P[:, 0] * math.cos(a) - P[:, 1] * math.sin(a), P[:, 0] * math.sin(a) + P[:, 1] * math.cos(a)], 1)
        sx, sy = SHOULDER
        return self.at([(self.side * (sx - px), sy + py) for px, py in P])


def draw_marks(S, arm, skin, nails):
    """What tells the back of a hand (nails, knuckles) from its palm (creases)."""
    k = arm.k
    ln = mix(skin, WARM_DARK, .42)
    mark = lambda q, w, op: S.p(brush(arm(q), w * k, taper=(.1, .1)), ln, op)
    if nails:
        for b, t, w in FINGERS.values():
            b, t = np.array(b, float), np.array(t, float)
            u = (t - b) / np.hypot(*(t - b))
            n = np.array([-u[1], u[0]])
            c = t - u * 9
            S.p(Shape(arm([c + n * w * .27 - u * 5, c + n * w * .25 + u * 5, c - n * w * .25 + u * 5, c - n * w * .27 - u * 5]), k=3).d,
                mix(skin, '#FFF1E8', .6), .9)
            mark([lerp(b, t, .42) - n * w * .3, lerp(b, t, .44), lerp(b, t, .42) + n * w * .3], 2.4, .4)
        S.p(Shape(arm([(-72, 646), (-68, 644), (-66, 655), (-72, 659)]), k=3).d, mix(skin, '#FFF1E8', .6), .9)
        mark([(-16, 288), (0, 298), (16, 290)], 3, .35)
    else:
        mark([(-34, 628), (-20, 606), (-14, 580), (-18, 562)], 3, .5)
        mark([(-32, 632), (-12, 620), (10, 616)], 2.6, .4)
        mark([(34, 626), (14, 632), (-6, 630)], 2.6, .4)
        mark([(-25, 546), (0, 549), (25, 546)], 2.6, .4)
        mark([(-26, 292), (0, 300), (24, 292)], 3, .35)


NECK_SIDE = [(50, 196), (50, 232), (57, 257), (82, 277), (122, 291), (168, 304)]
FLANK = [(152, 470), (148, 560), (146, 640), (158, 760), (170, 840), (170, 900)]


def body_outline(at, arms):
    """Neck, trunk and both arms in one piece, so that no seam shows at the shoulder; arms: those of side -1 and 1."""
    pts, sharp = arm_outline()
    side = lambda s, line: at([(s * x, y) for x, y in line])
    ctrl = (side(1, NECK_SIDE) + arms[1](pts) + side(1, FLANK) + side(-1, FLANK[::-1]) + arms[0](pts)[::-1]
            + side(-1, NECK_SIDE[::-1]))
    neck, flank = [0] * (len(NECK_SIDE) - 1), [0] * (len(FLANK) - 1)
    return ctrl, [.9] + neck + sharp + flank + [.9, .9] + flank + sharp[::-1] + neck + [.9]


def trousers(S, at, k, color, back=False):
    half = [(0, 690), (150, 690), (160, 740), (178, 840), (178, 940), (172, 1140), (0, 1140)]
    form(S, Shape(at(mirrored(half)), [0, .8] + [0] * 3 + [.9, .9, .9] + [0] * 3 + [.8], 3), color, 18 * k, 8 * k, (1.6, 3.4), .09, .3)
    if back:  # a yoke, the seam down the middle, a pocket on either side
        S.p(brush(at([(0, 758), (0, 900), (0, 1140)]), 4.4 * k, taper=(1, 1)), line_of(color), .5)
        S.p(brush(at([(-166, 776), (-84, 784), (0, 800), (84, 784), (166, 776)]), 3.4 * k, taper=(1, 1)), line_of(color), .4)
        for s in (-1, 1):
            pocket = [(s * 42, 818), (s * 132, 810), (s * 134, 888), (s * 90, 914), (s * 46, 896)]
            S.p(Solid(rounded(at(pocket), 4), 6).d, mix(color, '#FFFFFF', .1), .7, None, line_of(color), 3 * k, .55)
        return
    S.p(brush(at([(0, 812), (2, 880), (0, 1140)]), 7 * k, taper=(.1, 1)), line_of(color), .6)
    for s in (-1, 1):
        S.p(brush(at([(s * 112, 758), (s * 124, 806), (s * 154, 842)]), 4.4 * k, taper=(.4, .4)), line_of(color), .5)


def mirrored(right):
    """A symmetrical outline from its right half, which starts and ends on the axis."""
    return list(right) + [(-x, y) for x, y in right[-2:0:-1]]


def top(S, at, k, color, back=False):
    """A sleeveless shirt over the trunk."""
    dip = 306 if back else 346
    half = [(0, dip), (36, dip - (3 if back else 8)), (66, 296 if back else 304), (80, 279), (98, 285), (117, 291), (120, 330),
            (128, 390), (146, 436), (155, 470), (152, 560),
            (149, 640), (156, 700), (160, 742), (84, 752), (0, 754)]
    sharp = [0, 0, 0, .7, 0, .7, 0, 0, 0, 0, 0, 0, 0, .7, 0]
    sh = Shape(at(mirrored(half)), sharp + [0] + sharp[:0:-1], 3)
    form(S, sh, color, 20 * k, 9 * k, (1.6, 3.4), .08, .3)
    for s in (-1, 1) if not back else ():
        S.p(brush(at([(s * 152, 480), (s * 132, 502), (s * 104, 512)]), 4 * k, taper=(.1, 0)), line_of(color), .35)
    S.p(brush(at([(-76, 284), (-61, dip - 4 if back else 308), (-33, dip + 5), (0, dip + 10), (33, dip + 5),
            (61, dip - 4 if back else 308), (76, 284)]), 4.4 * k, taper=(.4, .4)),
        mix(color, WARM_DARK, .25), .6)


HEAD_BACK = [(0, 0), (27, 4), (52, 17), (70, 43), (78, 80), (77, 118), (70, 152), (58, 182), (36, 199), (0, 206)]


def head_back(S, at, k, skin, hair):
    """Ears and hair seen from behind."""
    for s in (-1, 1):
        form(S, Shape(at(ellipse(s * 80, 128, 10, 27, s * 8)), k=3), skin, 6 * k, 3 * k, (1, 2.4), .08, .3)
    form(S, Shape(at(mirrored(HEAD_BACK)), k=3), hair, 16 * k, 10 * k, (1.5, 3.2), .12, .3)
    for x in (-46, -18, 16, 44):
        S.p(brush(at([(x * .6, 22), (x * 1.1, 90), (x * 1.05, 150), (x * .9, 192)]), 3 * k, taper=(0, 0)), mix(hair, WARM_DARK, .4), .35)
