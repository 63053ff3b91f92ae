# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Building blocks of the editorial figures: rounded solids, arrows, people."""
from artlib import *

SKIN = ('#F3D2BA', '#E2B590', '#C08B65', '#94633F')
HAIR = dict(black='#3A312D', brown='#6B4B37', grey='#BDB6AB', white='#DDD7CC')
TEAL, TEAL_MID, TEAL_PALE = '#4E9FAA', '#7FC4C8', '#BFE6E4'
AMBER, CLAY, SLATE, CREAM, WHITE = '#F2C25A', '#DBA88E', '#7C97A1', '#F3E7D0', '#FFFFFF'
WARM_DARK = '#3F2E22'


def resample(P, step=7.0):
    """The closed polyline P at even distances."""
    Q = np.vstack([P, P[:1]])
    L = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(Q, axis=0).T))])
    n = max(16, int(L[-1] / step))
    t = np.linspace(0, L[-1], n, endpoint=False)
    return np.stack([np.interp(t, L, Q[:, 0]), np.interp(t, L, Q[:, 1])], 1)


class Solid(Shape):
    """A shape given by a dense outline instead of control points."""

    def __init__(self, P, step=7.0):
        P = np.asarray(P, float)
        self.exact = path_d(fit(P, True, 0.12, corner=60))
        self.P = resample(P, step)
        self.N = blur(normals(self.P), 1)
        self.N /= np.maximum(np.hypot(self.N[:, 0], self.N[:, 1]), 1e-6)[:, None]

    @property
    def d(self):
        return self.exact


def rounded(poly, r, fine=10):
    """A dense outline of a polygon with rounded corners; r is one radius or one per corner, `fine` the steps of a corner."""
    poly = np.asarray(poly, float)
    n = len(poly)
    R = r if np.ndim(r) else [r] * n
    out = []
    for i in range(n):
        a, b, c = poly[i - 1], poly[i], poly[(i + 1) % n]
        u, v = a - b, c - b
        lu, lv = np.hypot(*u), np.hypot(*v)
        u, v = u / lu, v / lv
        half = math.acos(max(-1, min(1, float(u @ v)))) / 2
        t = min(R[i] / max(math.tan(half), 1e-3), lu * .49, lv * .49)
        p0, p1 = b + u * t, b + v * t
        k = fine if R[i] > 2 else 1
        for q in np.linspace(0, 1, k + 1) if R[i] > .5 else [0]:
            out.append((1 - q) ** 2 * p0 + 2 * q * (1 - q) * b + q * q * p1)
    dense = []
    for p, q in zip(out, out[1:] + out[:1]):
        m = max(1, int(np.hypot(*(q - p)) / 14))
        dense += [p + (q - p) * k / m for k in range(m)]
    return np.array(dense)


def box(x, y, w, h, r, turn=0.0):
    P = rounded([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], r)
    return Solid(rotate(P, turn, (x + w / 2, y + h / 2)))


def rotate(P, degrees, c):
    if not degrees:
        return np.asarray(P, float)
    a = math.radians(degrees)
    M = np.array([[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]])
    return (np.asarray(P, float) - c) @ M + c


def tube(pts, w, k=10):
    """A bent rod of even width with round ends."""
    P = along_curve(pts, k)
    N = blur(normals(P, False), 1, False)
    N /= np.hypot(N[:, 0], N[:, 1])[:, None]

    def cap(c, n):
        a = math.atan2(n[1], n[0])
        return [c + w / 2 * np.array([math.cos(a + t), math.sin(a + t)]) for t in np.linspace(0, math.pi, 14)[1:-1]]
    return Solid(np.vstack([P + N * w / 2, cap(P[-1], N[-1]), (P - N * w / 2)[::-1], cap(P[0], -N[0])]))


def disc_shape(x, y, rx, ry=None, turn=0.0):
    return Shape(ellipse(x, y, rx, ry or rx, turn, 12), k=5)


def line_of(color):
    return mix(color, WARM_DARK, .52)


def form(S, sh, color, depth=14, hdepth=8, w=(1.6, 3.8), sa=.10, ha=.7, line=None, lop=.9, shade=None, flat=False):
    """The house solid: gentle gradient, shade away from the light, light towards it, swelling contour."""
    top, low = mix(color, '#FFFFFF', .0 if flat else .32), mix(color, WARM_DARK, .0 if flat else .06)
    fill = S.lin([(0, top), (.5, color), (1, low)], (.15, 0, .75, 1))
    S.organ(sh, fill, shade or mix(color, WARM_DARK, .6), depth, 2, sa, '#FFFFFF', hdepth, ha, 2 if ha > .3 else 1,
            line or line_of(color), w, lop, 1, False)
    return sh


def ground(S, x, y, rx, ry=26, a=.16):
    """The soft shadow a thing casts on the table or floor."""
    S.ell(x, y, rx, ry, S.rad([(0, '#7A5632', a), (.6, '#7A5632', a * .5), (1, '#7A5632', 0)], (.5, .5, .5)))


def spot(S, x, y, r, color, a=.5, ry=None):
    """A soft round tint."""
    S.ell(x, y, r, ry or r, S.rad([(0, color, a), (.5, color, a * .55), (1, color, 0)], (.5, .5, .5)))


def arrow(S, pts, color, w=16, head=2.6, both=False, op=1):
    """A tapered arrow along the points."""
    P = np.asarray(pts, float)
    Q = along_curve(P, 14)

    def cap(tip, back):
        u = tip - back
        u = u / np.hypot(*u)
        n = np.array([-u[1], u[0]])
        return Solid(rounded([tip + u * w * .6, tip - u * w * 1.7 + n * w * head / 2 * 1.1, tip - u * w * 1.25,
                tip - u * w * 1.7 - n * w * head / 2 * 1.1],
                             [w * .28, w * .3, w * .1, w * .3]), 4)
    dist = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(Q, axis=0).T))])
    keep = dist < dist[-1] - w * 1.1
    if both:
        keep &= dist > w * 1.1
    body = Q[keep]
    S.p(path_d(fit(body, False, .3), False), 'none', 1, None, color, w, op if op != 1 else None)
    S.p(cap(Q[-1], Q[-6]).d, color, op)
    if both:
        S.p(cap(Q[0], Q[5]).d, color, op)


def check(S, x, y, s, color=None, w=None):
    S.poly([(x - s, y + s * .05), (x - s * .25, y + s * .75), (x + s * 1.05, y - s * .8)], color or PAL['teal'], w or s * .42)


def line_text(S, x, y, w, h=12, color='#C9BBA5', op=1):
    """A grey bar that stands for a line of writing."""
    S.rect(x, y, w, h, color, h / 2, op)


def bubble(S, x, y, w, h, tail, color='#FFFFFF', r=46):
    """A speech bubble whose tail points to `tail`."""
    tx = max(x + r + 30, min(tail[0], x + w - r - 30))
    P = rounded([(x, y), (x + w, y), (x + w, y + h), (tx + 34, y + h), tail, (tx - 26, y + h), (x, y + h)], [r, r, r, 10, 8, 10, r])
    sh = Solid(P)
    S.shadow(sh, (4, 8), ((12, .03), (5, .04)))
    form(S, sh, color, 12, 6, (2, 3.4), .05, .6, line='#B9AB93')
    return sh


# --- people -------------------------------------------------------------------------------------------
HEAD = [(0, -86), (33, -80), (55, -55), (62, -16), (60, 16), (51, 46), (31, 70), (0, 82), (-31, 70), (-51, 46), (-60, 16), (-62, -16), (-55, -55),
        (-33, -80)]
TORSO = [(-34, 96), (-66, 122), (-128, 144), (-168, 184), (-184, 270), (-190, 380), (-190, 470), (190, 470), (190, 380), (184, 270), (168, 184),
        (128, 144),
         (66, 122), (34, 96), (0, 116)]
HAIR_SHAPES = dict(
    short=[(-63, 4), (-70, -36), (-60, -78), (-26, -103), (14, -106), (52, -88), (70, -48), (64, 2), (57, -18), (50, -46), (22, -58), (-14, -52),
            (-46, -44), (-57, -20)],
    parted=[(-64, 10), (-72, -30), (-62, -76), (-28, -102), (12, -104), (52, -86), (72, -42), (65, 10), (57, -12), (44, -44), (4, -64), (-24, -72),
            (-44, -46), (-57, -14)],
    fringe=[(-66, 30), (-74, -26), (-62, -78), (-26, -104), (16, -105), (54, -86), (74, -36), (67, 30), (58, 4), (52, -30), (26, -38), (-2, -34),
            (-30, -38), (-52, -28), (-58, 6)],
    receding=[(-62, 8), (-68, -30), (-60, -62), (-44, -80), (-40, -66), (-50, -44), (-56, -16)],
)


class Person:
    """A calm half figure, front view. x, y is the centre of the head, s its scale; look -1..1 turns the face."""

    def __init__(self, S, x, y, s=1.0, skin=SKIN[1], hair='short', hair_color=HAIR['black'], cloth=TEAL, look=0.0, tilt=0.0, coat=False, shirt=None,
                 glasses=False, bottom=470, wrinkles=False, beard=None, foot=1, smile=1.0):
        self.S, self.x, self.y, self.s, self.skin = S, x, y, s, skin
        self.hair, self.hair_color, self.cloth, self.look, self.tilt = hair, hair_color, cloth, look, tilt
        self.coat, self.shirt, self.glasses, self.bottom, self.wrinkles, self.beard, self.foot, self.smile = \
            coat, shirt, glasses, bottom, wrinkles, beard, foot, smile

    def at(self, u, v):
        return np.array([self.x + u * self.s, self.y + v * self.s])

    def hd(self, pts):
        """Points of the head, tilted about the base of the neck."""
        P = rotate(np.asarray(pts, float), -self.tilt, np.array([0.0, 96.0]))
        return [self.at(u, v) for u, v in P]

    def draw(self):
        self.behind()
        self.torso()
        self.head()
        self.face()
        self.front_hair()

    def behind(self):
        S, c = self.S, self.hair_color
        if self.hair == 'bun':
            form(S, Shape(self.hd(ellipse(0, -112, 34, 30)), k=5), c, 10, 6, (1.4, 3))
        if self.hair == 'long':
            form(S, Shape(self.hd([(-66, -40), (-58, -84), (0, -106), (58, -84), (68, -40), (76, 30), (84, 98), (66, 138), (30, 120), (-30, 120),
                    (-66, 138), (-84, 98),
                                   (-76, 30)]), k=4), c, 14, 8, (1.4, 3.2), .12, .35)
        if self.hair == 'bob':
            form(S, Shape(self.hd([(-68, -30), (-58, -84), (0, -106), (58, -84), (70, -30), (80, 30), (72, 76), (46, 84), (-46, 84), (-72, 76), (-80,
                    30)]), k=4), c,
                 14, 8, (1.4, 3.2), .12, .35)

    def torso(self):
        S, s = self.S, self.s
        pts = [(u, self.bottom if v > 460 else v) for u, v in TORSO if v > 460 or v < self.bottom - 60]
        skin = [(-31, 40), (-32, 80), (-44, 112), (-68, 126), (-44, 152), (0, 173), (44, 152), (68, 126), (44, 112), (32, 80), (31, 40)]
        neck = Shape([self.at(u, v) for u, v in skin], [0, 0, 0, .9, 0, 0, 0, .9, 0, 0, 0], 4)  # it ends at the collar
        soft = {34: 8, 66: 30, 128: 60, 168: 70, 184: 60, 190: 40, 0: 30}
        body = Solid(rounded([self.at(u, v) for u, v in pts], [(self.foot if v == self.bottom else soft[abs(u)]) * s for u, v in pts]))
        form(S, body, WHITE if self.coat else self.cloth, 26 * s, 12 * s, (1.8, 4.2), .07 if self.coat else .10, .5,
             line='#A99C88' if self.coat else None, shade='#8C8A84' if self.coat else None)
        form(S, neck, self.skin, 10 * s, 4 * s, (1, 2.6), .08, .2)
        S.p(Shape([self.at(u, v) for u, v in [(-30, 56), (0, 80), (30, 56), (31, 82), (14, 102), (-14, 102), (-31, 82)]]).d, mix(self.skin,
                WARM_DARK, .5), .16)
        if self.coat:
            inner = self.shirt or TEAL_MID
            v = Shape([self.at(u, w) for u, w in [(-44, 112), (-20, 146), (0, 168), (20, 146), (44, 112), (58, 124), (36, 210), (0, 280), (-36, 210),
                    (-58, 124)]],
                      [.6, 0, .7, 0, .6, .6, 0, .8, 0, .6], 4)
            form(S, v, inner, 10 * s, 4, (1.2, 2.6), .1, .3)
            for sx in (-1, 1):
                lap = Shape([self.at(sx * u, w) for u, w in [(46, 106), (76, 128), (84, 190), (58, 186), (66, 206), (2, 286), (34, 206), (56, 126)]],
                            [.5, .4, .6, .7, .6, .9, 0, 0], 4)
                form(S, lap, '#FBF8F2', 8 * s, 5, (1.4, 2.8), .08, .6, line='#A99C88', shade='#8C8A84')
            S.line([self.at(1, 282), self.at(2, self.bottom)], '#B5A892', 3)
        else:
            S.p(brush([self.at(u, v) for u, v in [(-68, 126), (-44, 154), (0, 174), (44, 154), (68, 126)]], 9 * s, taper=(.5, .5)), mix(self.cloth,
                    WARM_DARK, .28))
        for sx in (-1, 1) if self.bottom > 380 or self.foot < 10 else ():  # the arm line
            S.p(brush([self.at(sx * u, v) for u, v in [(128, 250), (134, 320), (132, min(430, self.bottom - 8))]], 5 * s, taper=(0, .5)),
                '#A99C88' if self.coat else line_of(self.cloth), .55)

    def head(self):
        S = self.S
        ear = lambda sx: Shape(self.hd(ellipse(sx * 62 + self.look * 4, 4, 10, 17)), k=4)
        for sx in (-1, 1):
            if abs(self.look) < .5 or sx != math.copysign(1, self.look):
                form(S, ear(sx), self.skin, 6, 3, (1, 2.2), .1, .3)
        form(S, Shape(self.hd(HEAD), k=4), self.skin, 16 * self.s, 9 * self.s, (1.4, 3.2), .09, .45)

    def face(self):
        S, k, s = self.S, self.look * 15, self.s
        ink = mix(self.skin, '#2A211C', .84)
        soft = mix(self.skin, WARM_DARK, .45)
        for sx in (-1, 1):
            x = sx * 24 * (1 - .10 * sx * self.look) + k
            for p in self.hd([(x, -4)]):
                S.ell(p[0], p[1], 5 * s, 6.2 * s, ink)
                S.ell(p[0] - 1.5 * s, p[1] - 2.2 * s, 1.5 * s, 1.7 * s, '#FFFFFF', .9)
            S.p(brush(self.hd([(x - 13, -21 - sx), (x, -25), (x + 13, -21 + sx)]), 4.4 * s, taper=(.35, .35)),
                mix(self.hair_color, ink, .35), .62)
            for p in self.hd([(sx * 36 + k * .8, 26)]):
                spot(S, p[0], p[1], 17 * s, '#E98C74', .20)
            if self.wrinkles:
                S.p(brush(self.hd([(x + sx * 13, -4), (x + sx * 19, 0), (x + sx * 22, 5)]), 2.6 * s, taper=(.2, .2)), soft, .5)
                S.p(brush(self.hd([(sx * 22 + k, 28), (sx * 28 + k, 38), (sx * 27 + k, 48)]), 2.8 * s, taper=(.1, .1)), soft, .45)
        nose = [(k * 1.25 + 1, -2), (k * 1.45 + 6 * (1 if self.look >= 0 else -1), 20), (k * 1.25 - 2, 24)]
        S.p(brush(self.hd(nose), 4 * s, taper=(.1, .4)), soft, .75)
        if self.beard:
            form(S, Shape(self.hd([(-57, 14), (-46, 30), (-26, 34), (0, 32), (26, 34), (46, 30), (57, 14), (52, 52), (30, 78), (0, 88), (-30, 78),
                    (-52, 52)])), self.beard, 8, 4,
                 (1, 2.2), .1, .2)
            S.p(Shape(self.hd(ellipse(k, 47, 19, 8))).d, mix(self.skin, '#C97B66', .35))
        S.p(brush(self.hd([(-18 + k, 47 - 5 * self.smile), (-9 + k, 47 + self.smile), (k, 47 + 3 * self.smile), (9 + k, 47 + self.smile), (18 + k,
                47 - 5 * self.smile)]), 5 * s, taper=(.25, .25)), mix(self.skin, '#7A2E22', .72), .9)
        if self.glasses:
            for sx in (-1, 1):
                x = sx * 25 * (1 - .10 * sx * self.look) + k
                P = self.hd(ellipse(x, -2, 19, 17))
                S.p(path_d(beziers(P)), '#FFFFFF', .18, None, '#4A4038', 3.4 * s)
            S.line(self.hd([(-6 + k, -5), (k, -8), (6 + k, -5)]), '#4A4038', 3.4 * s)

    def front_hair(self):
        S, c = self.S, self.hair_color
        if self.hair == 'bald':
            return
        if self.hair == 'receding':
            for sx in (-1, 1):
                form(S, Shape(self.hd([(sx * -u, v) for u, v in HAIR_SHAPES['receding']]), k=4), c, 6, 4, (1.2, 2.6), .1, .4)
            return
        if self.hair == 'curly':
            bumps = [(-66, -6), (-76, -30), (-72, -58), (-58, -82), (-36, -100), (-8, -110), (22, -108), (48, -94), (68, -70), (76, -40), (68, -6),
                    (58, -26), (48, -48), (24, -54),
                     (0, -50), (-24, -54), (-48, -46), (-58, -24)]
            P = []
            for i, (u, v) in enumerate(bumps):
                P.append((u, v))
                if i < 10:
                    u2, v2 = bumps[i + 1]
                    m = ((u + u2) / 2 * 1.10, (v + v2) / 2 * 1.08 - 2)
                    P.append(m)
            form(S, Shape(self.hd(P), k=3), c, 10, 6, (1.4, 3), .12, .3)
            return
        key = {'bun': 'parted', 'long': 'parted', 'bob': 'fringe'}.get(self.hair, self.hair)
        form(S, Shape(self.hd(HAIR_SHAPES[key]), k=4), c, 10, 7, (1.4, 3), .12, .4)
