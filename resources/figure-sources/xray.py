# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The X-ray that guides a needle: arc, table and screen. The beam rises through the neck, so the screen shows the neck from the front."""
from forms import *
from people import lying, plain

XRAY = ('#1F3038', '#2C424B', '#B9CBCF')  # screen dark, screen light, bone
NEEDLE_GLOW = '#FFE9A8'
# The neck from the front as an X-ray shows it, in pixels from the middle of a disc; the vertebrae stand PITCH apart.
PITCH = 66
FRONT_BODY = [(-39, -16), (-47, -34), (-40, -32), (-30, -19), (0, -15), (30, -19), (40, -32), (47, -34), (39, -16), (38, 0), (43, 16), (34, 23),
              (0, 19), (-34, 23), (-43, 16), (-38, 0)]
# The articular pillars lie one on the other: from the front a column at either side, widest where two meet, its outer edge gently waved.
PILLAR_WAVE = [(95, 0), (93, 14), (87, 33), (93, 52)]
PILLAR_INNER = 44
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
        self.pillars()
        for y in rows:
            self.tint([(u, v + y) for u, v in FRONT_BODY], XRAY[2], .40, .5)
        self.tint([(-15, -210), (15, -210), (16, 0), (17, 210), (-17, 210), (-16, 0)], XRAY[0], .34)  # air in the windpipe is dark
        for y in rows:
            self.tint([(u, v + y + 14) for u, v in FRONT_SPINE], XRAY[2], .5, .7)

    def pillars(self):
        """A waved column at either side of the bodies; the facet joints are dark lines across it."""
        h = self.rect[3] / 2
        wave = [(u, v + PITCH * n) for n in range(-4, 4) for u, v in PILLAR_WAVE]
        for s in (-1, 1):
            column = [(s * u, v) for u, v in wave] + [(s * PILLAR_INNER, PITCH * n / 2) for n in range(8, -9, -1)]
            self.tint(column, XRAY[2], .24, .34)
            for n in range(-3, 4):
                if abs(PITCH * n) < h - 12:
                    arch = [self.middle + (s * u, PITCH * n + v) for u, v in ((50, 1), (62, -4), (78, -4), (91, 2))]
                    self.S.p(brush(arch, 3.6, 3, (.3, .3)), XRAY[0], .62)

    def needle(self, tip, start):
        """The needle, cut at the edge: a fine line with a dark point; both in pixels from the middle of the screen."""
        a, b = self.middle + tip, self.middle + start
        x, y, w, h = self.rect
        u, t = b - a, 1.0
        for d, p, low, high in ((u[0], a[0], x + 4, x + w - 4), (u[1], a[1], y + 4, y + h - 4)):
            if d:
                t = min(t, ((high if d > 0 else low) - p) / d)
        e = u / np.hypot(*u)
        self.S.poly([a + e * 3, a + u * t], XRAY[0], 6, .5)  # parts it from the bones it crosses
        self.S.poly([a + e * 3, a + u * t], NEEDLE_GLOW, 3)
        self.S.ell(a[0], a[1], 3.6, 3.6, '#0E1A20')


def c_arm(S, x, y, r, foot, ids=None):
    """The X-ray arc from the side: it stands on a foot at the left. The tube is below, the flat detector above, so the beam rises through x
    and widens as it does; y is its middle, r its radius. ids: those of the groups of stand and arc."""
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
    beam = S.lin([(0, '#BFE6E4', .42), (1, '#BFE6E4', .75)], (0, 0, 0, 1))
    S.p(Solid(rounded(at([(-24, 290), (24, 290), (104, -318), (-104, -318)]), 2), 5).d, beam)
    tube, plate = '#3F6470', '#5E8791'
    housing = at([(-74, 414), (74, 414), (74, 336), (34, 318), (-34, 318), (-74, 336)])
    plain(S, Solid(rounded(housing, [26 * k] * 2 + [12 * k] * 4), 5), tube, 12 * k, w)
    plain(S, Solid(rounded(at([(-40, 286), (40, 286), (46, 326), (-46, 326)]), 8 * k), 4), plate, 6 * k, w)
    plain(S, Solid(rounded(at([(-60, -420), (60, -420), (60, -352), (-60, -352)]), 18 * k), 5), tube, 12 * k, w)
    plain(S, Solid(rounded(at([(-126, -362), (126, -362), (126, -318), (-126, -318)]), 14 * k), 5), plate, 8 * k, w)
    if ids:
        S.end()


def table(S, x, y, k, belly, foot):
    """The table of someone who lies with the base of the neck at x: a board free below the neck, a post with a broad foot."""
    at = lambda P: [(x + k * u, y - k * z) for u, z in P]
    w, steel = max(1.8, 5 * k), '#A9BBC0'
    low = (y - foot) / k
    plain(S, Solid(rounded(at([(748, -40), (946, -40), (922, low + 30), (772, low + 30)]), 12 * k), 5), steel, 14 * k, w)
    plain(S, Solid(rounded(at([(550, low), (550, low + 34), (620, low + 58), (1080, low + 58), (1150, low + 34), (1150, low)]),
                           [8 * k, 16 * k, 20 * k, 20 * k, 16 * k, 8 * k]), 5), '#7F979E', 12 * k, w)
    left = 20 if belly else -300
    plain(S, Solid(rounded(at([(left, 0), (1286, 0), (1286, -56), (left, -56)]), 26 * k), 5), steel, 12 * k, w)


def inserted(S, x, y, k, skin, hub, near=False):
    """The part of the needle that stands out of the skin of who lies there, with its small hub; millimetres as in `lying`. near: it stands
    in the side of the neck that faces us, so that it is seen over the skin, with its shadow on it and the mouth of its hub turned to us."""
    a, b = (np.array([x + k * u, y - k * z]) for u, z in (skin, hub))
    e = (b - a) / np.hypot(*(b - a))
    w, v = max(2.2, 6.4 * k), max(3.2, 11 * k)
    n, dark, ink = np.array([-e[1], e[0]]), '#22323A', '#1F5F6B'
    S.g('needle-in-patient')
    if near:
        # the light comes from above: what stands up throws its shadow aside, not along itself
        S.poly([a, a + np.hypot(*(b - a)) * np.array([.34, .11])], '#3B2417', w * 1.2, .24)
        S.ell(*a, w * 1.3, w * 1.1, '#3B2417', .34)
        S.poly([a, b], '#FFF1DF', w * 1.7, .5)  # parts the dark shaft from the skin
    S.poly([a, b], dark, w)
    hub = [b + e * v * along + n * v * aside for along, aside in ((0, -.35), (0, .35), (2, .8), (2.9, .9), (2.9, -.9), (2, -.8))]
    line = max(1.2, 3.4 * k)
    S.p(Solid(rounded(hub, v * .2), 3).d, '#7CC3C7', 1, None, ink, line)
    if near:
        S.p(Shape(ellipse(*(b + e * v * 2.9), v * .5, v * .95, math.degrees(math.atan2(e[1], e[0]))), k=3).d, '#E4F5F5', 1, None, ink, line)
    S.end()


def needle_guide():
    """An X-ray arc around someone who lies on the belly, and the live picture beside it: the needle comes to a joint from behind."""
    S = Svg()
    S.paper()
    ground(S, 720, 920, 620, 32)
    c_arm(S, 580, 500, 400, 914, ('stand', 'arc'))
    S.g('patient')
    place = (582, 620, .46)
    table(S, *place, True, 910)
    lying(S, *place, SKIN[2], True)
    S.end()
    inserted(S, *place, (10, 178), (66, 272))
    S.g('screen')
    S.poly([(1334, 510), (1334, 900)], '#7C8F92', 26)
    form(S, box(1234, 884, 200, 30, 14), '#3F6470', 8, 5, (2, 4))
    form(S, box(1148, 120, 372, 400, 30), '#3F6470', 20, 12, (2.4, 5))
    m = Screen(S, (1174, 146, 320, 348))
    m.neck()
    m.needle((72, -3), (92, 190))
    S.end()
    return S
