# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Strength: a patient pulls an elastic band apart before the chest, as the physical therapist beside her shows it."""
from forms import *
from people import fused
from portraits import Turned

# one arm in units of the head, outward from the middle: the elbow bent and a little away from the body, the fist before it at chest height
SHOULDER, ELBOW, WRIST = np.array([132.0, 196]), np.array([212.0, 398]), np.array([246.0, 286])
# one half of trunk and sleeve: neck, shoulder, hem of the sleeve, armpit, waist; and the radius of each corner
SHIRT = [(62, 121), (120, 143), (172, 184), (214, 297), (142, 326), (145, 380), (137, 480), (143, 700)]
CORNERS = (8, 60, 90, 5, 3, 60, 90, 1)
CUFF = [(207, 280), (214, 297), (142, 326), (135, 309)]
BAND = '#7C6FB0'

# Points of a forearm and the fist on it, from the side of the palm, in units of the head: wrist at the origin, u away from the body, w towards
# the knuckles. The forefinger is the one next to the body; the band runs across the palm, below the bent fingers.
FOREARM = [(-31, -88), (-30, -58), (-25, -24), (-23, -6), (-28, 12), (-33, 34), (-31, 56), (-18, 62), (18, 62), (30, 54), (31, 34), (28, 14),
           (23, -6), (26, -26), (32, -58), (34.5, -94), (33.5, -122), (24, -141), (14.5, -147.8), (3, -150.9)]
ELBOW_IN = [(-18, -138), (-28, -116)]  # where the forearm goes over into the upper arm
FINGERS = ((24, 60, 33), (9, 66, 30), (-7, 68, 29), (-23, 64, 31))  # u, knuckle, where the finger turns into the palm
GRIP = 46  # height of the band in the fist


class Exerciser(Turned):
    """Someone who holds the band with both fists, the forearms bare."""

    def draw(self):
        self.behind()
        for side in (-1, 1):
            upper = tube(self.mirrored([lerp(SHOULDER, ELBOW, t) for t in (.4, .7, 1)], side), 68 * self.s)
            self.S.p(upper.d, self.tone(side), 1, None, line_of(self.skin), 1.1 * self.s + .5)
        self.torso()
        self.head()
        self.face()
        self.front_hair()
        for side in (-1, 1):
            self.forearm(side)
        self.band()
        for side in (-1, 1):
            self.grip(side)

    def mirrored(self, P, side):
        return [self.at(side * u, v) for u, v in P]

    def fist_at(self, side):
        """Maps the points of forearm and fist to the page."""
        w = (WRIST - ELBOW) / np.hypot(*(WRIST - ELBOW))
        out = np.array([-w[1], w[0]])
        return lambda P: self.mirrored([WRIST + out * u + w * v for u, v in P], side)

    def tone(self, side):
        """The colour of a bare arm: plain at the fist, as its fingers are, and darker down to the elbow."""
        (a,), (b,) = (self.mirrored([q], side) for q in (WRIST, ELBOW))
        return self.S.lin([(0, self.skin), (1, mix(self.skin, WARM_DARK, .09))], tuple(float(round(v)) for v in (*a, *b)), True)

    def forearm(self, side):
        at = self.fist_at(side)
        self.S.p(Shape(at(FOREARM + ELBOW_IN), [0] * (len(FOREARM) - 1) + [.9, .9, 0], 3).d, self.tone(side))
        self.S.line(at(FOREARM), line_of(self.skin), 1.1 * self.s + .5)

    def torso(self):
        S, s, ink = self.S, self.s, mix(line_of(self.cloth), self.cloth, .1)
        half = [(u, min(v, self.bottom)) for u, v in SHIRT]
        ring = self.mirrored(half, 1) + self.mirrored(half[::-1], -1) + [self.at(0, 150)]
        fused(S, [Solid(rounded(ring, [r * s for r in CORNERS + CORNERS[::-1]] + [30 * s]), 5)], self.cloth, ink, 2.2 * s + 1)
        for side in (-1, 1):
            S.p(Solid(rounded(self.mirrored(CUFF, side), 3 * s), 5).d, mix(self.cloth, WARM_DARK, .1), 1, None, ink, 2.2)
            S.p(brush(self.mirrored([(115, 232), (120, 262), (136, 308)], side), 3 * s, taper=(.05, .8)), ink, .8)
        self.collar()

    def band(self):
        """The band between the fists, gathered in them; where it is stretched most it is narrow, pale and clear. Its ends hang out of the fists."""
        S, s, ink = self.S, self.s, line_of(BAND)
        for side in (-1, 1):
            (x, y), = self.fist_at(side)([(20, GRIP)])
            end = [(x, y), (x + side * 15 * s, y + 6 * s), (x + side * 20 * s, y + 32 * s), (x + side * 18 * s, y + 74 * s)]
            tail = ribbon(end, [15 * s, 16 * s, 22 * s, 27 * s], 5)[0]
            S.p(tail.d, mix(BAND, WARM_DARK, .12), 1, None, ink, 2.4)
            S.line([(x + side * 9 * s, y + 3 * s), (x + side * 18 * s, y + 22 * s), (x + side * 19 * s, y + 58 * s)], ink, 2, .5)
        (a,), (b,) = (self.fist_at(side)([(-14, GRIP)]) for side in (-1, 1))
        taut = ribbon([lerp(a, b, t) for t in (0, .06, .18, .5, .82, .94, 1)], [v * s for v in (15, 21, 33, 25, 33, 21, 15)], 5)[0]
        way, pale = tuple(float(round(v)) for v in (*a, *b)), mix(BAND, '#FFFFFF', .36)
        S.p(taut.d, S.lin([(0, BAND), (.2, BAND, .96), (.5, pale, .93), (.8, BAND, .96), (1, BAND)], way, True), 1, None, ink, 2.4)
        for p, q in ((a, b), (b, a)):
            for v, t in ((-6, .2), (6, .26)):
                S.p(brush([lerp(p, q, .03) + (0, v * .3 * s), lerp(p, q, .13) + (0, v * .9 * s), lerp(p, q, t) + (0, v * s)], 3 * s, taper=(.8, .1)),
                    ink, .55)

    def grip(self, side):
        """Four fingers bent over the band and the thumb across them."""
        S, s, at, ink = self.S, self.s, self.fist_at(side), mix(line_of(self.skin), self.skin, .1)
        for u, top, low in FINGERS:
            S.p(tube(at([(u, top), (u * 1.02, (top + low) / 2), (u * .96, low)]), 17.5 * s).d, self.skin, 1, None, ink, 2.4)
        P = at([(-14, 0), (-18, 17), (-11, 30.5), (8, 34.5)])
        way = tuple(float(round(v)) for v in (*P[0], *P[1]))
        grown = lambda tone: S.lin([(0, tone, 0), (1, tone, 1)], way, True)  # it grows out of the palm
        S.p(tube(P, 17 * s).d, grown(self.skin), 1, None, grown(ink), 2.4)


class Patient(Exerciser):
    """Her hair is tied behind the head."""

    def behind(self):
        form(self.S, Shape(self.hd(ellipse(-62, -88, 33, 30)), k=5), self.hair_color, 10, 6, (1.4, 3))


class Therapist(Exerciser):
    """In a polo shirt."""

    def collar(self):
        S, s, dark = self.S, self.s, mix(self.cloth, WARM_DARK, .22)
        skin = [(-31, 40), (-32, 80), (-42, 106), (-58, 120), (-26, 146), (0, 176), (26, 146), (58, 120), (42, 106), (32, 80), (31, 40)]
        neck = Shape([self.at(u, v) for u, v in skin], [0, 0, 0, .9, 0, .8, 0, .9, 0, 0, 0], 4)
        form(S, neck, self.skin, 10 * s, 4 * s, (1, 2.6), .08, .2)
        S.p(Shape([self.at(u, v) for u, v in [(-30, 56), (0, 80), (30, 56), (31, 82), (14, 102), (-14, 102), (-31, 82)]]).d,
            mix(self.skin, WARM_DARK, .5), .16)
        S.p(Solid(rounded([self.at(u, v) for u, v in ((-12, 164), (12, 164), (12, 276), (-12, 276))], 3)).d, mix(self.cloth, WARM_DARK, .07), 1, None,
            dark, 2)
        for v in (192, 262):
            S.ell(*self.at(0, v), 3.6 * s, 3.6 * s, '#FFFFFF', .9)
        for sx in (-1, 1):
            leaf = Shape([self.at(sx * u, v) for u, v in [(43, 98), (70, 122), (58, 172), (32, 166), (1, 172), (26, 142)]],
                         [.7, .3, .8, .1, .8, 0], 4)
            form(S, leaf, mix(self.cloth, '#FFFFFF', .12), 8 * s, 5, (1.4, 2.8), .08, .4)


def strength():
    """A patient does as the therapist beside her shows: they look at each other, and arrows say that the fists go apart."""
    DETAIL[0] = 3.0
    S = Svg()
    S.paper()
    y, s = 292, 1.18
    people = (
        ('patient', Patient(S, 400, y, s, SKIN[1], 'short', HAIR['grey'], AMBER, wrinkles=True, bottom=(1000 - y) / s)),
        ('therapist', Therapist(S, 1200, y, s, SKIN[3], 'short', HAIR['black'], TEAL, side=-1, bottom=(1000 - y) / s)))
    for name, p in people:
        S.g(name)
        p.draw()
        for side in (-1, 1):
            arrow(S, [p.at(side * u, 184) for u in (210, 249, 288)], PAL['teal'], 15)
        S.end()
    return S
