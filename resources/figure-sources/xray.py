# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The X-ray that guides a needle: arc, table and screen. The beam falls from above, so the screen shows the neck from the front."""
from forms import *
from people import lying, plain

XRAY = ('#1F3038', '#2C424B', '#B9CBCF')  # screen dark, screen light, bone
NEEDLE_GLOW = '#FFE9A8'
# The neck from the front as an X-ray shows it, in pixels from the middle of a disc; the vertebrae stand PITCH apart.
PITCH = 66
FRONT_BODY = [(-39, -16), (-47, -34), (-40, -32), (-30, -19), (0, -15), (30, -19), (40, -32), (47, -34), (39, -16), (38, 0), (43, 16), (34, 23),
              (0, 19), (-34, 23), (-43, 16), (-38, 0)]
FRONT_PILLAR = [(45, -14), (52, -28), (72, -35), (92, -28), (97, -12), (87, 2), (92, 16), (84, 28), (66, 27), (50, 22), (42, 4)]
FRONT_SPINE = [(0, -10), (7, -5), (10, 4), (7, 12), (0, 14), (-7, 12), (-10, 4), (-7, -5)]


class Screen:
    """The lit part of a screen with the neck from the front: what the beam sees that falls through it from above."""

    def __init__(self, S, rect):
        self.S, self.rect = S, rect
        x, y, w, h = rect
        self.middle = np.array([x + w / 2, y + h / 2])
        S.rect(x, y, w, h, S.lin([(0, XRAY[1]), (1, XRAY[0])], (.2, 0, .7, 1)), 10)

    def tint(self, pts, color, a, edge=0.0):
        x, y, w, h = self.rect
        P = cut_convex(Shape(pts, None, 3).P + self.middle, [(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
        if len(P) > 4:
            sh = Solid(P, 9)
            self.S.p(sh.d, color, a)
            if edge:
                self.S.p(sh.d, 'none', 1, None, '#E8F1F2', 2, edge)

    def neck(self):
        """Soft tissue, windpipe, three vertebrae above the middle disc and three below it."""
        self.tint([(-150, -200), (-138, -60), (-134, 40), (-150, 140), (-200, 210), (200, 210), (150, 140), (134, 40), (138, -60), (150, -200)],
                  XRAY[2], .10)
        rows = [PITCH * (n + .5) for n in range(-3, 3)]
        for y in rows:
            for s in (-1, 1):
                self.tint([(s * u, v + y) for u, v in FRONT_PILLAR], XRAY[2], .26, .34)
        for y in rows:
            self.tint([(u, v + y) for u, v in FRONT_BODY], XRAY[2], .40, .5)
        self.tint([(-15, -210), (15, -210), (16, 0), (17, 210), (-17, 210), (-16, 0)], XRAY[0], .34)  # air in the windpipe is dark
        for y in rows:
            self.tint([(u, v + y + 14) for u, v in FRONT_SPINE], XRAY[2], .5, .7)

    def needle(self, tip, start):
        """The needle, cut at the edge, with a ring around its tip; both in pixels from the middle of the screen."""
        a, b = self.middle + tip, self.middle + start
        x, y, w, h = self.rect
        u, t = b - a, 1.0
        for d, p, low, high in ((u[0], a[0], x + 4, x + w - 4), (u[1], a[1], y + 4, y + h - 4)):
            if d:
                t = min(t, ((high if d > 0 else low) - p) / d)
        self.S.poly([a, a + u * t], NEEDLE_GLOW, 6)
        self.S.ell(a[0], a[1], 8, 8, NEEDLE_GLOW)
        self.S.ell(a[0], a[1], 30, 30, 'none', 1, NEEDLE_GLOW, 3.4)


def c_arm(S, x, y, r, foot, ids=None):
    """The X-ray arc from the side: it stands on a foot at the left, the beam falls through x from above; y is its middle, r its radius.
    ids: those of the groups of stand and arc."""
    body, dark, k = '#E9EEEC', '#3F6470', r / 400
    w = max(2.2, 3 * k)
    at = lambda P: [(x + k * u, y + k * v) for u, v in P]
    low = (foot - y) / k
    ring = lambda radius, a, b: [(radius * math.cos(t), radius * math.sin(t)) for t in np.linspace(math.radians(a), math.radians(b), 60)]
    if ids:
        S.g(ids[0])
    plain(S, Solid(rounded(at([(-428, -70), (-318, -70), (-308, low - 40), (-438, low - 40)]), 20 * k), 5), body, 16 * k, w, '#7C8F92')
    plain(S, Solid(rounded(at([(-500, low - 54), (-246, low - 54), (-246, low), (-500, low)]), 24 * k), 5), dark, 12 * k, w)
    if ids:
        S.end()
        S.g(ids[1])
    plain(S, Solid(np.array(at(ring(400, 92, 268) + ring(346, 268, 92))), 6), body, 16 * k, w, '#7C8F92')
    plain(S, Solid(rounded(at([(-414, -66), (-332, -66), (-332, 66), (-414, 66)]), 20 * k), 5), dark, 10 * k, w)
    S.p(Solid(rounded(at([(-26, -270), (26, -270), (92, 350), (-92, 350)]), 2), 5).d, '#BFE6E4', .55)
    plain(S, Solid(rounded(at([(-66, -414), (66, -414), (66, -308), (34, -268), (-34, -268), (-66, -308)]), [24 * k] * 2 + [9 * k] * 4), 5), dark, 14 * k, w)
    plain(S, Solid(rounded(at([(-98, 338), (98, 338), (106, 408), (-106, 408)]), [14 * k] * 2 + [24 * k] * 2), 5), dark, 12 * k, w)
    if ids:
        S.end()


def table(S, x, y, k, belly, foot):
    """The table of someone who lies with the base of the neck at x; it ends at the shoulders of who lies on the belly."""
    at = lambda P: [(x + k * u, y - k * z) for u, z in P]
    w = max(1.8, 5 * k)
    plain(S, Solid(rounded([*at([(760, -40), (890, -40)]), (x + k * 910, foot), (x + k * 740, foot)], 10 * k), 5), '#A9BBC0', 12 * k, w)
    left = 26 if belly else -300
    plain(S, Solid(rounded(at([(left, 0), (1116, 0), (1116, -56), (left, -56)]), 26 * k), 5), '#A9BBC0', 12 * k, w)


def needle_guide():
    """An X-ray arc over someone who lies on the back, and the live picture beside it: the needle comes to a joint from the side."""
    S = Svg()
    S.paper()
    ground(S, 760, 920, 640, 32)
    c_arm(S, 610, 500, 400, 914, ('stand', 'arc'))
    S.g('patient')
    table(S, 612, 620, .48, False, 910)
    lying(S, 612, 620, .48, SKIN[2])
    S.end()
    S.g('screen')
    S.poly([(1385, 640), (1385, 900)], '#7C8F92', 26)
    form(S, box(1285, 884, 200, 30, 14), '#3F6470', 8, 5, (2, 4))
    form(S, box(1196, 250, 376, 400, 30), '#3F6470', 20, 12, (2.4, 5))
    m = Screen(S, (1222, 276, 324, 348))
    m.neck()
    m.needle((-72, -3), (-190, 28))
    S.end()
    return S
