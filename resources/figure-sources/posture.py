# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Sitting upright and with the head forward, and changing position: the same woman in every picture, seen from the side.
Proportions of an adult: thigh and shank 430 mm, trunk from hip to C7 530 mm, upper arm 290, forearm 250."""
import artlib
import head_side as side
from forms import *

BASE = (26, 42)  # where the neck turns, in the millimetres of the head: about C7
CLOTH, LEGS, SHOE, CHAIR, WOOD = '#E3B25C', '#5F7F8C', '#4A5F68', '#B9C7C8', '#DDBF93'

# joints in millimetres from the hip, -x forward, y down; head: degrees of bending forward, shift of the head forward
SIT = dict(c7=(24, -528), chest=(-14, -400), belly=(-14, -200), shoulder=(0, -468), elbow=(-16, -190), wrist=(-246, -226), hand=(-1, -.05),
           knee=(-425, -14), ankle=(-420, 398), head=0)
PHONE = dict(c7=(-52, -494), chest=(-34, -360), belly=(14, -180), shoulder=(-66, -424), elbow=(-84, -158), wrist=(-268, -286),
        hand=(-.8, -.6),
             knee=(-425, -14), ankle=(-372, 400), head=-38)
REST = dict(SIT, elbow=(14, -192), wrist=(-206, -128), hand=(-1, .12))
STAND = dict(c7=(14, -530), chest=(-22, -400), belly=(-20, -200), shoulder=(-4, -468), elbow=(22, -180), wrist=(-44, 58), hand=(-.3, 1),
        thumb=(-1, -.1),
             knee=(-6, 426), ankle=(16, 842), head=0)
STRETCH = dict(c7=(12, -530), chest=(-24, -404), belly=(-20, -200), shoulder=(0, -480), elbow=(62, -752), wrist=(46, -1000),
        hand=(-.05, -1),
               raised=True, knee=(-6, 426), ankle=(16, 842), head=6)


class Figure:
    """One woman: x, y is the place of her hip, k the pixels a millimetre."""

    def __init__(self, S, x, y, k, pose, skin=SKIN[2], hair=HAIR['black']):
        self.S, self.x, self.y, self.k, self.pose, self.skin, self.hair = S, x, y, k, pose, skin, hair

    def at(self, pts):
        return [np.array([self.x + self.k * u, self.y + self.k * v]) for u, v in pts]

    def head_at(self, pts):
        """Points of the head, bent forward about the base of the neck."""
        P = rotate(np.asarray(pts, float), self.pose['head'], np.array(BASE, float)) - BASE
        return self.at(P + np.array(self.pose['c7']))

    def fused(self, shapes, color, depth=10):
        """Pieces of one colour drawn as one form: a common outline, no seams where they overlap."""
        S = self.S
        paths = [outline(sh.P, True, .12) for sh in shapes]
        for d in paths if len(paths) > 1 else ():
            S.p(d, 'none', 1, None, line_of(color), 3.6)
        lo, hi = np.min([sh.bbox()[0] for sh in shapes], 0), np.max([sh.bbox()[1] for sh in shapes], 0)
        fill = S.lin([(0, mix(color, '#FFFFFF', .2)), (.5, color), (1, mix(color, WARM_DARK, .12))], tuple(float(round(v)) for v in (*lo,
                *hi)), True)
        for d in paths:
            S.p(d, fill, 1, None, *(() if len(paths) > 1 else (line_of(color), 2.4)))
        if len(shapes) == 1:
            sh = shapes[0]
            S.p(sh.crescent(-LIGHT, depth * self.k * 2), mix(color, WARM_DARK, .6), .12, 'evenodd')
            S.p(sh.crescent(LIGHT, 9 * self.k, 1.4), '#FFFFFF', .22, 'evenodd')

    def rod(self, joints, widths):
        return ribbon(self.at(joints), [v * self.k for v in widths], 4)[0]

    def draw(self, far=True):
        if far:
            self.arm(14, .16)
        self.leg(30, .22)
        self.head()
        self.leg(0, 0)
        if self.pose.get('raised'):  # the sleeve is one with the shirt
            self.arm(0, 0, False)
            self.trunk([self.sleeve(*(np.array(self.pose[j], float) for j in ('shoulder', 'elbow')))])
        else:
            self.trunk()
            self.arm(0, 0)

    def leg(self, shift, dark):
        p, legs, shoe = self.pose, mix(LEGS, WARM_DARK, dark), mix(SHOE, WARM_DARK, dark)
        seated = p['knee'][0] < -100
        s = shift * (1 if seated else -1)
        (kx, ky), (ax, ay) = (p['knee'][0] + s, p['knee'][1]), (p['ankle'][0] + s, p['ankle'][1])
        foot = [(ax + 38, ay + 12), (ax + 40, ay + 48), (ax + 30, ay + 62), (ax - 150, ay + 62), (ax - 172, ay + 50), (ax - 160, ay + 30),
                (ax - 100, ay + 12), (ax - 40, ay - 14)]
        self.fused([Shape(self.at(foot), [.2, 0, .4, .4, 0, 0, 0, 0], 3)], shoe, 5)
        hip = Shape(self.at(ellipse(6 + s * .2, -8, 112, 100)), k=3)
        if seated:
            a, b = np.array([kx, ky], float), np.array([ax, ay], float)
            u = (b - a) / np.hypot(*(b - a))
            thigh = self.rod([(10, -6), (-150, -12), (-320, -14), (kx + 6, ky)], [188, 182, 148, 124])
            shank = self.rod([tuple(a), tuple(a + u * 110), tuple(a + u * 280), tuple(b + u * 24)], [118, 122, 106, 84])
            self.fused([thigh, shank, hip, Shape(self.at(ellipse(kx, ky, 61, 61)), k=3)], legs)
        else:
            whole = self.rod([(-2, -30), (-4, 120), (kx, ky - 60), (kx + 4, ky + 60), (ax - 4, ay - 200), (ax, ay + 22)],
                             [210, 194, 142, 126, 114, 86])
            self.fused([whole, hip], legs)

    def trunk(self, more=()):
        p = self.pose
        (cx, cy), (hx, hy), (bx, by) = p['c7'], p['chest'], p['belly']
        pts = [(cx + 36, cy - 12), (cx + 54, cy + 36), (hx + 106, hy + 30), (bx + 104, by), (112, -70), (116, -16), (60, -6), (-60, -12),
                (-116, -26),
               (bx - 104, by + 40), (hx - 108, hy + 70), (hx - 102, hy - 10), (cx - 90, cy + 76), (cx - 64, cy + 28), (cx - 30, cy + 18)]
        self.fused([Shape(self.at(pts), [.4] + [0] * 4 + [.5, 0, 0, .5] + [0] * 4 + [.4, 0], 4), *more], CLOTH, 16)

    def head(self):
        S, s = self.S, 2.2 * self.k
        skin = Shape(self.head_at(side.FACE + side.THROAT + [(-46, 66), (-20, 90), (28, 84), (50, 52)] + side.NAPE), k=2)
        self.fused([Shape(self.head_at(ellipse(112, -176, 42, 40)), k=3)], self.hair, 6)
        self.fused([skin], self.skin, 12)
        side.face_lines(S, self.head_at, self.skin, self.hair, s * .9, abs(self.pose['head']) > 20)
        self.fused([Shape(self.head_at(side.HAIR_SHORT), k=2)], self.hair, 10)
        side.ear(S, self.head_at, self.skin, s * .8)

    def sleeve(self, s, e):
        return self.rod([tuple(lerp(s, e, -.17)), tuple(lerp(s, e, .06)), tuple(lerp(s, e, .3)), tuple(lerp(s, e, .6))], [74, 116, 110, 104])

    def arm(self, shift, dark, sleeve=True):
        p = self.pose
        skin, cloth = mix(self.skin, WARM_DARK, dark), mix(CLOTH, WARM_DARK, dark)
        move = lambda q: np.array([q[0] - shift, q[1] + shift * .4])
        s, e, w = move(p['shoulder']), move(p['elbow']), move(p['wrist'])
        fore = self.rod([tuple(e), tuple(lerp(e, w, .3)), tuple(lerp(e, w, .65)), tuple(w)], [80, 80, 66, 50])
        upper = self.rod([tuple(lerp(s, e, .4)), tuple(lerp(s, e, .7)), tuple(e)], [88, 84, 80])
        self.fused([fore, upper, Shape(self.at(ellipse(e[0], e[1], 40, 40)), k=3)] + self.hand(w), skin, 8)
        if sleeve:
            self.fused([self.sleeve(s, e)], cloth, 9)

    def hand(self, w):
        """Fingers together and the thumb, seen from the thumb's side."""
        u = np.array(self.pose['hand'], float)
        u /= np.hypot(*u)
        n = np.array(self.pose.get('thumb', (u[1], -u[0])), float)
        q = lambda a, b: tuple(np.array(w) + u * a + n * b)
        fingers = [q(-14, 24), q(30, 33), q(76, 33), q(128, 25), q(156, 12), q(158, -4), q(128, -20), q(70, -30), q(20, -28), q(-14, -24)]
        thumb = [q(10, 24), q(44, 42), q(84, 54), q(98, 47), q(92, 35), q(60, 20), q(30, 6)]
        return [Shape(self.at(fingers), k=3), Shape(self.at(thumb), k=3)]


# --- things -------------------------------------------------------------------------------------------
def chair(S, f):
    """A plain chair under and behind a seated figure."""
    B = lambda x, y, w, h, r, c: form(S, Solid(rounded(f.at([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]), r)), c, 8, 5, (1.4, 3), .09,
            .3)
    B(128, -440, 46, 560, 10, CHAIR)
    B(-50, 160, 40, 290, 6, mix(CHAIR, WARM_DARK, .2))
    B(-190, 430, 330, 34, 8, mix(CHAIR, WARM_DARK, .25))
    B(-300, 92, 470, 64, 14, CHAIR)


def desk(S, f):
    B = lambda x, y, w, h, r, c: form(S, Solid(rounded(f.at([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]), r)), c, 8, 5, (1.4, 3), .09,
            .3)
    B(-800, -150, 40, 612, 4, mix(WOOD, WARM_DARK, .15))
    B(-870, -184, 630, 40, 6, WOOD)
    B(-786, -214, 150, 30, 8, SLATE)
    B(-722, -420, 26, 214, 3, SLATE)
    form(S, Solid(rounded(f.at([(-728, -762), (-690, -766), (-676, -396), (-714, -392)]), 8)), '#5E7A84', 8, 5, (1.6, 3), .1, .3)
    B(-470, -200, 150, 16, 4, '#E8EEEE')


def phone(S, f):
    c = np.array([-352, -362])
    P = rotate([c + (-9, -70), c + (9, -70), c + (9, 70), c + (-9, 70)], 38, c)
    form(S, Solid(rounded(f.at(P), 4)), '#3F5560', 4, 3, (1.2, 2.4), .1, .3)


def floor(S, f, x0, x1):
    y = f.at([(0, 464)])[0][1]
    a, b = f.at([(x0, 0)])[0][0], f.at([(x1, 0)])[0][0]
    ground(S, (a + b) / 2, y, (b - a) / 2, 20, .2)


def posture():
    """Left: at a desk, the ear above the shoulder. Right: the head forward over a telephone. Neither is marked as wrong."""
    artlib.DETAIL[0] = 6.0
    S = Svg()
    S.paper()
    left, right = Figure(S, 596, 650, .64, SIT), Figure(S, 1300, 650, .64, PHONE)
    for id, f, x0 in (('upright', left, -900), ('head-forward', right, -500)):
        S.g(id)
        floor(S, f, x0, 240)
        chair(S, f)
        if f is left:
            desk(S, f)
        f.draw()
        if f is right:
            phone(S, f)
            f.arm(0, 0)
        S.end()
    S.g('spines')
    backbone(S, left)
    backbone(S, right)
    S.end()
    return S


def backbone(S, f):
    """The spine that shows through: seven bones of the neck, twelve of the chest, five of the loin, discs between them."""
    (cx, cy), (hx, hy), (bx, by) = f.pose['c7'], f.pose['chest'], f.pose['belly']
    pts = f.head_at([(-3, -62), (-3, -30), (2, 0), (13, 26)]) + f.at([(cx - 4, cy + 16), (hx + 60, hy + 4), (bx + 56, by - 20), (52, -96), (70, -28)])
    P = np.vstack([bez_sample(beziers(pts, False), 30), pts[-1:]])
    L = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(P, axis=0).T))])
    share = np.cumsum([0] + [17.5] * 7 + list(np.linspace(19, 25, 12)) + [31] * 5)  # heights with their discs, millimetres
    share = share / share[-1] * L[-1]
    at = lambda d: np.array([np.interp(d, L, P[:, 0]), np.interp(d, L, P[:, 1])])
    S.p(path_d(fit(P, False, .3), False), 'none', 1, None, PAL['disc1'], 26 * f.k, cap='butt')
    for n, (a, b) in enumerate(zip(share, share[1:])):
        p, q = at(a), at(b)
        u = (q - p) / np.hypot(*(q - p))
        v = np.array([-u[1], u[0]]) * (17 if n < 7 else lerp(17, 22, (n - 7) / 16)) * f.k
        gap = u * (b - a) * .14
        S.p(path_d(fit(rounded([p + gap + v, q - gap + v, q - gap - v, p + gap - v], 3), True, .2, 60)), PAL['bone0'] if n < 7 else PAL['bone1'], 1, None,
            PAL['boneline'], 1.6)


def posture_change():
    """Sitting, standing, stretching: arrows lead from one to the next and back again."""
    artlib.DETAIL[0] = 6.0
    S = Svg()
    S.paper()
    k = .42
    figures = (('sitting', Figure(S, 420, 694, k, REST)), ('standing', Figure(S, 800, 516, k, STAND)),
            ('stretching', Figure(S, 1220, 516, k, STRETCH)))
    for id, f in figures:
        S.g(id)
        if id == 'sitting':
            floor(S, f, -560, 240)
            chair(S, f)
        else:
            ground(S, f.x - 20, f.at([(0, 906)])[0][1], 150, 18, .2)
        f.draw(id == 'sitting')
        S.end()
    S.g('arrows')
    arrow(S, [(520, 470), (590, 440), (660, 450)], PAL['teal'], 15)
    arrow(S, [(900, 420), (985, 390), (1070, 410)], PAL['teal'], 15)
    arrow(S, [(1180, 950), (1000, 975), (800, 980), (560, 972), (420, 950)], PAL['teal'], 15)
    S.end()
    return S
