# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""A standing person in millimetres: the trunk seen from the front or from behind, both arms a little lifted, hands with five fingers.
Origin at the crown, x to the viewer's right, y down. Proportions of an adult: head 225, shoulders 420, arm with hand about 770."""
import random

from forms import *
from head_side import hair_tip

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


NECK_SIDE = [(48, 168), (49, 204), (50, 232), (57, 257), (82, 277), (122, 291), (168, 304)]
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
    """From the waist to above the knees, with the gap between the legs."""
    half = [(0, 694), (150, 690), (158, 730), (174, 830), (176, 920), (158, 1300), (20, 1300), (11, 1010), (5, 930), (0, 902)]
    form(S, Shape(at(mirrored(half)), [0, .8, 0, 0, 0, .9, .9, 0, 0, .5, 0, 0, .9, .9, 0, 0, 0, .8], 3), color, 18 * k, 8 * k, (1.6, 3.4), .09, .3)
    seam = lambda pts, w, op: S.p(brush(at(pts), w * k, taper=(1, .4)), line_of(color), op)
    seam([(-153, 714), (-60, 720), (0, 722), (60, 720), (153, 714)], 3.4, .45)  # the waistband
    seam([(0, 722), (0, 800), (0, 904)], 4, .45)
    for s in (-1, 1):
        if back:  # a yoke and a pocket on either side
            seam([(s * 160, 756), (s * 84, 772), (0, 790)], 3, .35)
            pocket = [(s * 46, 812), (s * 124, 802), (s * 128, 872), (s * 88, 894), (s * 50, 882)]
            S.p(Solid(rounded(at(pocket), 4), 6).d, mix(color, '#FFFFFF', .1), .7, None, line_of(color), 2.4 * k, .5)
        else:
            seam([(s * 106, 722), (s * 122, 780), (s * 162, 806)], 3.6, .4)


def mirrored(right):
    """A symmetrical outline from its right half, which starts and ends on the axis."""
    return list(right) + [(-x, y) for x, y in right[-2:0:-1]]


FACE = [(0, 18), (40, 26), (65, 52), (74, 90), (73, 124), (69, 154), (62, 182), (47, 206), (25, 222), (0, 226)]
FRONT_HAIR = [(74, 130), (80, 94), (73, 46), (54, 17), (28, 3), (0, 0), (-28, 3), (-54, 17), (-73, 46), (-80, 94), (-74, 130), (-69, 106), (-65, 84),
              (-53, 67), (-28, 64), (4, 57), (32, 58), (54, 66), (65, 84), (69, 106)]
NOSE = [(4, 130), (7, 146), (10.5, 156), (7, 162), (-1, 164)]


def head_front(S, at, k, skin, hair):
    """A quiet face from the front, short hair combed to one side."""
    soft, ink = mix(skin, WARM_DARK, .45), mix(skin, '#2A211C', .84)
    line = lambda pts, w, color, op, taper=(.2, .2): S.p(brush(at(pts), w * k, taper=taper), color, op)
    for s in (-1, 1):
        form(S, Shape(at(ellipse(s * 76, 133, 10, 26, s * 8)), k=3), skin, 6 * k, 3 * k, (1, 2.4), .08, .3)
        line([(s * 75, 116), (s * 81, 120), (s * 80, 136), (s * 76, 146)], 2.4, soft, .6)
    form(S, Shape(at(mirrored(FACE)), k=4), skin, 16 * k, 8 * k, (1.4, 3), .08, .4)
    for s in (-1, 1):
        mirror = lambda pts: [(s * x, y) for x, y in pts]
        (x, y), (u, v) = at([(s * 28.5, 122), (s * 45, 156)])
        spot(S, u, v, 20 * k, '#E98C74', .13)
        S.ell(x, y, 4.7 * k, 5.6 * k, ink)
        S.ell(x - 1.4 * k, y - 2 * k, 1.3 * k, 1.5 * k, '#FFFFFF', .85)
        line(mirror([(18.5, 121.6), (23, 117.2), (29.5, 115.6), (36, 117.4), (40.5, 121)]), 2.8, ink, .8)  # the upper lid
        line(mirror([(21, 112), (29, 110), (37, 112)]), 1.6, soft, .45)
        line(mirror([(16, 101.6), (25, 99), (35, 98.8), (43.5, 102)]), 4.6, mix(hair, ink, .35), .58, (.55, .2))
        line(mirror([(11.5, 156), (13, 160), (10, 163)]), 2, soft, .35)
    line(NOSE, 3, soft, .6, (.1, .4))
    lips = [(-14, 187), (-6, 184), (0, 185), (6, 184), (14, 187), (8, 192.4), (0, 193.6), (-8, 192.4)]
    S.p(Shape(at(lips), k=3).d, mix(skin, '#B4604E', .24))
    line([(-19, 184.6), (-10, 187.4), (0, 187.6), (10, 187.4), (19, 184.6)], 2.8, mix(skin, '#7A2E22', .62), .85)
    line([(-8, 200.6), (0, 201.8), (8, 200.6)], 2.2, soft, .3)
    form(S, Shape(at(FRONT_HAIR), [.6] + [0] * 9 + [.6] + [0] * 9, 4), hair, 12 * k, 7 * k, (1.2, 2.4), .1, .22, mix(hair, WARM_DARK, .3), .8)
    combed = [[(38 - 2 * j, 16 + 8 * j), (2 - 2 * j, 19 + 8 * j), (-36, 33 + 6 * j), (-64 + 3 * j, 62 + j)] for j in range(4)]
    combed += [[(48, 24), (62, 44), (70, 78)], [(43, 32), (55, 48), (63, 70)]]
    S.p(''.join(path_d(beziers(at(way), False), False) for way in combed), 'none', 1, None, mix(hair, '#FFFFFF', .34), 1.4 * k, .26)


HEAD_BACK = [(0, 0), (27, 4), (52, 17), (70, 43), (78, 80), (77, 118), (71, 150), (61, 176), (50, 190), (34, 196), (16, 198), (0, 197)]


def head_back(S, at, k, skin, hair, half=HEAD_BACK):
    """Ears and short hair seen from behind; the hair ends at the nape in a broken line of short strands."""
    ear = half[5][0] + 3
    for s in (-1, 1):
        form(S, Shape(at(ellipse(s * ear, 128, 10, 27, s * 8)), k=3), skin, 6 * k, 3 * k, (1, 2.4), .08, .3)
    cap = Shape(at(mirrored(half)), k=3)
    form(S, cap, hair, 16 * k, 7 * k, (1.2, 2.4), .12, .2, mix(hair, WARM_DARK, .3), .7)
    strands(S, at, k, hair, half)
    rn, low = random.Random(8), np.array([q for q in half if q[1] > 170][::-1])
    for grow, op, step in ((1.5, .45, 3.1), (1, 1, 2.3)):
        fringe = ''
        for x in np.arange(-50, 50.1, step):
            y, u = np.interp(abs(x), low[:, 0], low[:, 1]) - 5, 5 * (rn.random() - .5) - x * .08
            v = (7 + 6 * rn.random()) * grow * (1 - .4 * abs(x) / 50)
            fringe += hair_tip(*at([(x, y - 6), (x + u, y + v)]), 4.2 * k)
        S.p(fringe, hair, op)


def strands(S, at, k, hair, half):
    """Fine strands of a short haircut: they turn about the crown, which lies a little to one side, and lie down the back of the head."""
    rn, ring = random.Random(5), np.array(mirrored(half)) * (.93, .95) + (0, 5)
    tones = [(mix(hair, WARM_DARK, .6), ''), (mix(hair, '#FFFFFF', .34), '')]
    grid = [(x + 5 * (y // 9 % 2) + 6 * rn.random(), y + 6 * rn.random()) for y in range(12, 186, 9) for x in range(-90, 84, 11)]
    for n, q in enumerate(grid):
        pts = [np.array(q)]
        for _ in range(3):
            out = pts[-1] - (9, 52)
            r = max(np.hypot(*out), 1e-6)
            turn = .8 * math.exp(-r / 26)  # the whorl
            u = out / r
            u = np.array([u[0] * math.cos(turn) - u[1] * math.sin(turn), u[0] * math.sin(turn) + u[1] * math.cos(turn)])
            u = u + (-u[0] * .4 * smooth((r - 20) / 60), .9 * smooth((r - 12) / 40))
            pts.append(pts[-1] + u / np.hypot(*u) * 6.5)
        if inside(ring, [pts[0], pts[-1]]).all():
            color, d = tones[n % 2]
            tones[n % 2] = color, d + path_d(beziers(at(pts), False), False)
    for color, d in tones:
        S.p(d, 'none', 1, None, color, 1.4 * k, .24)
