# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Sitting upright and with the head forward, and changing position: the same woman in every picture, seen from the side.
Proportions of an adult: thigh and shank 430 mm, trunk from hip to C7 530 mm, upper arm 290, forearm 250."""
import artlib
import head_side as side
from forms import *
from people import FINGER_GAPS, HAND, THUMB

THROAT = [(-60, -19.5), (-51, -8), (-48.5, 10), (-47.5, 28), (-45.5, 50)]  # smoother than that of head_side
BASE = (26, 42)  # where the neck turns, in the millimetres of the head: about C7
CLOTH, LEGS, SHOE, CHAIR, WOOD = '#E3B25C', '#5F7F8C', '#4A5F68', '#B9C7C8', '#DDBF93'

# joints in millimetres from the hip, -x forward, y down; head: degrees of bending forward, shift of the head forward
SIT = dict(c7=(24, -528), chest=(-14, -400), belly=(-14, -200), shoulder=(-20, -436), elbow=(-34, -196), wrist=(-238, -240), hand=(-1, -.02),
           typing=True, thumb=-1, knee=(-425, -14), ankle=(-420, 398), head=0)
PHONE = dict(c7=(-52, -494), chest=(-34, -360), belly=(14, -180), shoulder=(-62, -396), elbow=(-84, -158), wrist=(-262, -292), hand=(-.84, -.54),
             thumb=1, holds=True, knee=(-425, -14), ankle=(-372, 400), head=-38)
REST = dict(SIT, typing=False, shoulder=(0, -436), elbow=(14, -192), wrist=(-196, -134), hand=(-1, .16), thumb=1)
STAND = dict(c7=(14, -530), chest=(-22, -400), belly=(-20, -200), shoulder=(0, -438), elbow=(22, -186), wrist=(-22, 52), hand=(-.22, 1), thumb=1,
             knee=(-6, 426), ankle=(16, 842), head=0)
STRETCH = dict(STAND, c7=(0, -530), shoulder=(40, -446), elbow=(58, -730), wrist=(50, -986), hand=(-.03, -1), raised=True)


class Figure:
    """One woman: x, y is the place of her hip, k the pixels a millimetre."""

    def __init__(self, S, x, y, k, pose, skin=SKIN[2], hair=HAIR['black']):
        self.S, self.x, self.y, self.k, self.pose, self.skin, self.hair = S, x, y, k, pose, skin, hair

    def at(self, pts):
        return [np.array([self.x + self.k * u, self.y + self.k * v]) for u, v in pts]

    def head_at(self, pts):
        """Points of the head, bent forward about the base of the neck."""
        P = np.asarray(pts, float) - BASE
        a = np.radians(self.pose['head']) * smooth((70 - P[:, 1] - BASE[1]) / 130)  # the neck bends all along, not at its base
        P = np.stack([P[:, 0] * np.cos(a) - P[:, 1] * np.sin(a), P[:, 0] * np.sin(a) + P[:, 1] * np.cos(a)], 1)
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
        return fill

    def rod(self, joints, widths):
        return ribbon(self.at(joints), [v * self.k for v in widths], 4)[0]

    def draw(self, far=True, spine=False):
        if far:
            self.arm(*(20, .16, False) if self.pose.get('raised') else (14, .16))
        self.leg(30, .22)
        self.head()
        self.leg(0, 0)
        if self.pose.get('raised'):
            self.arm(0, 0, False)
            self.trunk([self.raised_sleeve()])
            self.raised_fold()
            return
        self.trunk()
        if spine:
            backbone(self.S, self)
        self.arm(0, 0)

    def raised_sleeve(self):
        """The sleeve of a raised arm, in one piece with the trunk: round over the shoulder behind the neck, drawn in above the shoulder blade,
        its hem around the upper arm."""
        s = np.array(self.pose['shoulder'], float)
        pts = [(-20, 60), (-46, 14), (-56, -40), (-52, -92), (-47, -134), (6, -147), (59, -138), (54, -84), (45, -30), (40, 14), (30, 80)]
        return Shape(self.at([tuple(s + q) for q in pts]), [0] * 4 + [.7, 0, .7] + [0] * 4, 4)

    def raised_fold(self):
        """The front border of the sleeve, that runs out on the chest before the armpit."""
        s = np.array(self.pose['shoulder'], float)
        line = [(-54, -66), (-56, -38), (-51, -4), (-38, 34), (-22, 72)]
        self.S.p(brush(self.at([tuple(s + q) for q in line]), 5.6 * self.k, taper=(0, .7)), line_of(CLOTH))

    def leg(self, shift, dark):
        p, legs, shoe = self.pose, mix(LEGS, WARM_DARK, dark), mix(SHOE, WARM_DARK, dark)
        seated = p['knee'][0] < -100
        s = shift * (1 if seated else -1)
        (kx, ky), (ax, ay) = (p['knee'][0] + s, p['knee'][1]), (p['ankle'][0] + s, p['ankle'][1])
        foot = [(ax + 38, ay + 12), (ax + 40, ay + 48), (ax + 30, ay + 62), (ax - 150, ay + 62), (ax - 172, ay + 50), (ax - 160, ay + 30),
                (ax - 100, ay + 12), (ax - 40, ay - 14)]
        self.fused([Shape(self.at(foot), [.2, 0, .4, .4, 0, 0, 0, 0], 3)], shoe, 5)
        if seated:
            hip = Shape(self.at(ellipse(6 + s * .2, -8, 112, 100)), k=3)
            a, b = np.array([kx, ky], float), np.array([ax, ay], float)
            u = (b - a) / np.hypot(*(b - a))
            thigh = self.rod([(10, -6), (-150, -12), (-320, -14), (kx + 6, ky)], [188, 182, 148, 124])
            shank = self.rod([tuple(a), tuple(a + u * 110), tuple(a + u * 280), tuple(b + u * 24)], [118, 122, 106, 84])
            self.fused([thigh, shank, hip, Shape(self.at(ellipse(kx, ky, 61, 61)), k=3)], legs)
        else:
            leg = [(-100, -60), (-106, 0), (-102, 70), (-92, 150), (kx - 66, ky - 120), (kx - 62, ky), (kx - 56, ky + 90), (ax - 62, ay - 200),
                   (ax - 44, ay + 22), (ax + 42, ay + 22), (ax + 58, ay - 200), (kx + 74, ky + 90), (kx + 66, ky), (kx + 76, ky - 120),
                   (102, 150), (113, 70), (117, 10), (108, -60)]
            self.fused([Shape(self.at(leg), [.6] + [0] * 7 + [.6, .6] + [0] * 7 + [.6], 3)], legs)

    def trunk(self, more=()):
        p = self.pose
        (cx, cy), (hx, hy), (bx, by) = p['c7'], p['chest'], p['belly']
        pts = [(cx + 36, cy - 12), (cx + 54, cy + 36), (hx + 106, hy + 30), (bx + 104, by), (112, -70), (116, -16), (60, -6), (-60, -12),
                (-116, -26),
               (bx - 104, by + 40), (hx - 108, hy + 70), (hx - 102, hy - 10), (cx - 90, cy + 76), (cx - 64, cy + 28), (cx - 30, cy + 18)]
        self.fused([Shape(self.at(pts), [.4] + [0] * 4 + [.5, 0, 0, .5] + [0] * 4 + [.4, 0], 4), *more], CLOTH, 16)

    def head(self):
        S, s = self.S, 2.2 * self.k
        skin = Shape(self.head_at(side.FACE[:-2] + THROAT + [(-46, 66), (-20, 90), (28, 84), (50, 52)] + side.NAPE), k=2)
        self.fused([Shape(self.head_at(ellipse(112, -176, 42, 40)), k=3)], self.hair, 6)
        self.fused([skin], self.skin, 12)
        side.face_lines(S, self.head_at, self.skin, self.hair, s * .9, .5 if abs(self.pose['head']) > 20 else 0)
        self.fused([Shape(self.head_at(side.HAIR_SHORT), k=2)], self.hair, 10)
        side.ear(S, self.head_at, self.skin, s * .8)

    def sleeve(self, s, e, cloth):
        """The sleeve of an arm that hangs: it goes over into the shirt, so fill and border begin clear at the shoulder."""
        S = self.S
        sh = self.rod([tuple(lerp(s, e, -.14)), tuple(lerp(s, e, .08)), tuple(lerp(s, e, .3)), tuple(lerp(s, e, .6))], [84, 108, 108, 102])
        way = tuple(float(round(v)) for q in self.at([tuple(lerp(s, e, -.1)), tuple(lerp(s, e, .3))]) for v in q)
        grown = lambda c: S.lin([(0, c, 0), (.3, c, .1), (1, c, 1)], way, True)
        S.p(sh.d, grown(cloth), 1, None, grown(line_of(cloth)), 2.4)

    def arm(self, shift, dark, sleeve=True):
        p = self.pose
        skin, cloth = mix(self.skin, WARM_DARK, dark), mix(CLOTH, WARM_DARK, dark)
        move = lambda q: np.array([q[0] - shift, q[1] + shift * .4])
        s, e, w = move(p['shoulder']), move(p['elbow']), move(p['wrist'])
        fore = self.rod([tuple(e), tuple(lerp(e, w, .3)), tuple(lerp(e, w, .65)), tuple(w)], [80, 80, 66, 50])
        root = .66 if shift and p.get('raised') else .4  # the head hides the root of a raised far arm
        upper = self.rod([tuple(lerp(s, e, root)), tuple(lerp(s, e, (1 + root) / 2)), tuple(e)], [88, 84, 80])
        self.arm_fill = self.fused([fore, upper, Shape(self.at(ellipse(e[0], e[1], 40, 40)), k=3)] + self.hand(w), skin, 8)
        self.hand_lines(w, skin)
        if sleeve:
            self.sleeve(s, e, cloth)

    def hand_at(self, w):
        """Maps the points of HAND to the page: wrist at w, fingers along the pose's hand, thumb on the side of the pose's thumb."""
        u = np.array(self.pose['hand'], float)
        u /= np.hypot(*u)
        n = np.array([-u[1], u[0]]) * self.pose.get('thumb', 1)
        k = 1.36
        return lambda P: self.at([tuple(np.array(w) + u * a * k + n * b * k) for a, b in P])

    def hand(self, w):
        """The pieces of the hand; a curved one rests its finger tips on something."""
        if self.pose.get('typing'):  # the thumb lies beyond, below the palm
            at = self.hand_at(w)
            w = self.k * 1.36
            return [ribbon(at([(34, 6), (58, 22), (76, 30), (90, 32)]), [16 * w, 16 * w, 16 * w, 11 * w], 4)[0], Shape(at(TYPING), k=3)]
        at = self.hand_at(w)
        return [Shape(at(HAND), k=3)] + ([] if self.pose.get('holds') else [Shape(at(THUMB), k=3)])  # see thumb_over

    def thumb_over(self):
        """The thumb over what the hand holds: it grows out of wrist and palm, so its border is open there."""
        at, S = self.hand_at(self.pose['wrist']), self.S
        border = [(-22, 19.2), (-6, 22.6), (14, 32), (34, 43), (56, 52), (74, 55), (83, 50), (80, 42), (64, 36), (52, 28), (45, 17), (43, 3)]
        S.p(Shape(at(border + [(20, -2), (-12, 6)]), [.3] + [0] * 13, 4).d, self.arm_fill)
        S.p(brush(at(border), [1.6] + [2.3] * 9 + [2, .6]), line_of(self.skin))
        S.p(brush(at([(80, 51), (75, 51), (71, 48)]), 1.6, taper=(.2, .2)), line_of(self.skin), .5)

    def hand_lines(self, w, skin):
        S, at, ink = self.S, self.hand_at(w), line_of(skin)
        if self.pose.get('typing'):
            for line in ([(62, -10), (84, -5), (98, 6), (106, 16)], [(56, 4), (76, 8), (88, 16), (92, 24)]):
                S.p(brush(at(line), 3.4 * self.k, taper=(.1, .6)), ink, .6)
            return
        for v, u in FINGER_GAPS:
            S.p(brush(at([(u - 46, v * .8 - 1), (u - 22, v * .95), (u, v)]), 3.4 * self.k, taper=(.1, .6)), ink, .6)
        if not self.pose.get('holds'):
            S.p(brush(at([(30, 20), (52, 22), (74, 29), (82, 37)]), 3.4 * self.k, taper=(.1, .6)), ink, .7)


# A hand that types, from the side of the little finger: knuckles up, finger tips down; like HAND, wrist at the origin.
TYPING = [(-8, -18), (20, -22), (46, -25), (70, -23), (92, -14), (108, -1), (119, 14), (122, 25), (115, 28), (108, 20), (104, 27), (97, 30), (91, 22),
          (86, 29), (78, 30), (70, 21), (48, 18), (24, 19), (-8, 18)]


# --- things -------------------------------------------------------------------------------------------
def chair(S, f):
    """A plain chair under and behind a seated figure."""
    B = lambda x, y, w, h, r, c: form(S, Solid(rounded(f.at([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]), r)), c, 8, 5, (1.4, 3), .09,
            .3)
    B(128, -440, 46, 560, 10, CHAIR)
    B(-92, 150, 44, 300, 6, mix(CHAIR, WARM_DARK, .2))
    B(-250, 430, 360, 34, 8, mix(CHAIR, WARM_DARK, .25))
    B(-300, 92, 474, 64, 14, CHAIR)


def desk(S, f):
    B = lambda x, y, w, h, r, c: form(S, Solid(rounded(f.at([(x, y), (x + w, y), (x + w, y + h), (x, y + h)]), r)), c, 8, 5, (1.4, 3), .09,
            .3)
    B(-672, -150, 46, 590, 4, mix(WOOD, WARM_DARK, .15))
    B(-850, 428, 420, 36, 8, mix(WOOD, WARM_DARK, .2))
    B(-870, -184, 630, 40, 6, WOOD)
    B(-786, -214, 150, 30, 8, SLATE)
    B(-722, -420, 26, 214, 3, SLATE)
    form(S, Solid(rounded(f.at([(-728, -762), (-690, -766), (-676, -396), (-714, -392)]), 8)), '#5E7A84', 8, 5, (1.6, 3), .1, .3)
    B(-470, -200, 150, 16, 4, '#E8EEEE')


def phone(S, f):
    """A telephone in the hand, seen a little from above: its edge, and the screen that shines towards the face."""
    a, b = np.array([-266, -322], float), np.array([-398, -408], float)  # near edge, from the palm to the finger tips
    u = (b - a) / np.hypot(*(b - a))
    up, n = np.array([12, -46]), np.array([-u[1], u[0]]) * -9
    quad = lambda m: [a + u * m + up * m / 60, b - u * m + up * m / 60, b - u * m + up * (1 - m / 60), a + u * m + up * (1 - m / 60)]
    form(S, Solid(rounded(f.at(quad(0)), 5)), '#3F5560', 4, 3, (1.2, 2.4), .1, .3)
    S.p(Solid(rounded(f.at(quad(9)), 2)).d, S.lin([(0, '#F2FAFB'), (1, '#BFE3E8')], (0, 0, 1, 1)))
    form(S, Solid(rounded(f.at([a, b, b + n, a + n]), 3)), '#324650', 3, 2, (1, 2), .1, .3)


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
        f.draw(True, True)
        if f is right:
            phone(S, f)
            f.thumb_over()
        S.end()
    return S


def backbone(S, f):
    """The spine that shows through shirt and skin, from the base of the skull to the seat: seven bones of the neck, twelve of the chest,
    five of the loin, discs between them, and the sacrum that fades."""
    (cx, cy), (hx, hy), (bx, by) = f.pose['c7'], f.pose['chest'], f.pose['belly']
    pts = f.head_at([(0, -92), (-4, -62), (-3, -30), (2, 0), (13, 26)]) + \
        f.at([(cx - 4, cy + 16), (hx + 60, hy + 4), (bx + 56, by - 20), (52, -96), (66, -36)])
    P = along_curve(pts, 30)
    L = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(P, axis=0).T))])
    share = np.cumsum([0] + [17.5] * 7 + list(np.linspace(19, 25, 12)) + [31] * 5)  # heights with their discs, millimetres
    share = share / share[-1] * L[-1]
    at = lambda d: np.array([np.interp(d, L, P[:, 0]), np.interp(d, L, P[:, 1])])
    way = path_d(fit(P[L > 46 * f.k], False, .3), False)
    for w, a in ((92, .14), (74, .16), (58, .2)):  # what lies before it is seen through
        S.p(way, 'none', 1, None, '#FFF8EA', w * f.k, a)
    S.p(path_d(fit(P, False, .3), False), 'none', 1, None, PAL['disc1'], 24 * f.k, .7, 'butt')
    ink = mix(PAL['boneline'], CLOTH, .35)
    for n, (a, b) in enumerate(zip(share, share[1:])):
        p, q = at(a), at(b)
        u = (q - p) / np.hypot(*(q - p))
        v = np.array([-u[1], u[0]]) * (15 if n < 7 else lerp(16, 21, (n - 7) / 16)) * f.k
        gap = u * (b - a) * .13
        bone = rounded([p + gap + v, q - gap + v, q - gap - v, p + gap - v], 4)
        S.p(path_d(fit(bone, True, .2, 60)), PAL['bone0'] if n < 7 else PAL['bone1'], .92, None, ink, 1.2)
    x, y = f.at([(62, -24)])[0], f.at([(68, 42)])[0]
    fade = lambda c: S.lin([(0, c, .85), (.3, c, .6), (1, c, 0)], tuple(float(round(v)) for v in (*x, *y)), True)
    sacrum = [(50, -26), (84, -37), (88, -4), (78, 24), (66, 40), (62, 22), (60, 0)]
    S.p(Shape(f.at(sacrum), [.5, .5, 0, 0, .3, 0, 0], 4).d, fade(PAL['bone1']), 1, None, fade(ink), 1.4)


def posture_change():
    """Sitting, standing, stretching: arrows lead from one to the next and back again."""
    artlib.DETAIL[0] = 6.0
    S = Svg()
    S.paper()
    k = .376
    figures = (('sitting', Figure(S, 430, 678, k, REST)), ('standing', Figure(S, 800, 514, k, STAND)),
               ('stretching', Figure(S, 1190, 514, k, STRETCH)))
    for id, f in figures:
        S.g(id)
        if id == 'sitting':
            floor(S, f, -560, 240)
            chair(S, f)
        else:
            ground(S, f.x - 20, f.at([(0, 906)])[0][1], 150, 18, .2)
        f.draw(id != 'standing')
        S.end()
    S.g('arrows')
    arrow(S, [(530, 480), (596, 450), (664, 460)], PAL['teal'], 15)
    arrow(S, [(900, 430), (980, 400), (1060, 420)], PAL['teal'], 15)
    arrow(S, [(1150, 908), (1000, 930), (800, 936), (580, 930), (430, 906)], PAL['teal'], 15)
    S.end()
    return S
