# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""A slice through the neck at C5-C6, seen from below, as scans are shown, front at the top, so that its sides are those of the screen:
what a needle from the front and side passes between."""
import random

import head_side as side
import segment_above as plate
from forms import *
from segment_above import M, m1, sym

# Millimetres of the plate: x to the picture's right, y backward. Windpipe and gullet are pushed to the patient's left, as a hand does it.
SKIN_LINE = [(0, -39.6), (9, -38.8), (19, -35.6), (30, -29.2), (40, -19.2), (47, -6), (50.4, 8), (49.8, 22), (45.2, 35), (36.6, 46), (24, 54.2),
             (10, 57.4), (3, 57.7), (0, 57.6)]
FASCIA = [(0, -35.4), (9, -34.6), (18, -31.6), (28.4, -25.6), (37.4, -16.8), (43.6, -4.6), (46.8, 8), (46.2, 21), (41.9, 33), (33.8, 43.2),
          (22.4, 50.6), (9.6, 53.8), (2.6, 54.0), (0, 53.4)]  # what the fat below the skin surrounds
STRAP = [(27.2, -24.8), (32.6, -21.4), (39.2, -13.2), (43.4, -3.4), (45.0, 4.4), (42.2, 5.8), (39.2, -.6), (35.4, -7.4), (30.6, -14.2),
         (26.4, -20.8)]  # the long muscle at the side, over the vessels
LEVATOR = [(36.0, 3.6), (40.4, 2.6), (43.0, 8), (43.2, 16), (40.8, 24.6), (36.6, 31.4), (34.8, 27), (36.0, 18), (35.2, 10)]
TRAPEZIUS = [(.8, 47.8), (9.6, 49.6), (20.6, 46.4), (31.4, 39.4), (39.4, 29.6), (43.4, 19.4), (45.2, 19.6), (43.2, 30), (35.2, 41.2),
             (23, 49.6), (10, 53.0), (1.2, 53.2)]
THYROID = ([(1.6, -27.6), (-1.4, -28.2), (-4.4, -26.2), (-5.8, -22.2), (-5.2, -18.2), (-2.8, -16.0), (.4, -16.6), (3, -20), (3, -25)],
           [(17.8, -27.8), (20.6, -27.8), (23.6, -25.4), (24.8, -21.8), (23.4, -18.6), (20.6, -17.2), (17.4, -17.4), (16, -20), (16, -25)])
WINDPIPE, GULLET = (9.6, -24.4), (9.2, -13.6)
SIDES = ((-1, 'right'), (1, 'left'))  # the patient's own, as seen from below
VESSELS = ((22.6, -13.4, 3.5, 3.4), (30.0, -8.6, 5.0, 3.5))  # artery and vein: middle and half lengths, the same on both sides


def frame_of(S, scale, x, y):
    """Opens the group that puts the plate on the page; its point 0, 0 comes to x, y. Millimetres to pixels of the page: `on_page`."""
    ox, oy = plate.ORIGIN
    S.out.append('<g transform="translate(%g %g) scale(%g)">' % (x - scale * ox, y - scale * oy, scale))
    return lambda u, v: np.array([x + scale * plate.SC * u, y + scale * plate.SC * v])


def muscle(S, pts, seed, t, k=1.0):
    """A muscle cut across, at both sides: even tone, the cut ends of its bundles, a pale sheath."""
    for sx in (-1, 1):
        ring = [(sx * x, y) for x, y in pts]
        q = Shape(M(ring), k=3)
        S.p(q.d, S.lin([(0, plate.tint('muscle0', t)), (1, mix(plate.tint('muscle0', t), plate.tint('muscle1', t), .5))], (.1, 0, .8, 1)))
        S.p(q.crescent(-LIGHT, 24), plate.tint('muscle1', t), .2, 'evenodd')
        S.p(plate.bundles(ring, seed), plate.tint('muscle1', t * .8), .2)
        S.p(q.contour(5, 5), '#FBEDE3', .9, 'evenodd')


def flesh(S):
    """Skin, the fat below it, and the muscles packed side by side; quiet."""
    S.g('skin')
    sh = Shape(M(sym(SKIN_LINE)), k=4)
    S.shadow(sh, (10, 16), ((40, .03), (22, .045), (8, .05)))
    S.p(sh.d, S.lin([(0, '#FDF1E2'), (1, '#FAE6D0')], (.1, 0, .8, 1)))
    S.p(sh.d, 'none', 1, None, PAL['skin2'], 30, .7)
    S.p(sh.d, 'none', 1, None, PAL['skinline'], 7)
    S.end()
    S.g('soft-tissue')
    inner = Shape(M(sym(FASCIA)), k=4)
    S.p(inner.d, S.lin([(0, '#FBEADF'), (.3, '#F7DDD0'), (1, '#F3D2C4')], (0, 0, 0, 1)))
    S.p(inner.contour(1.6, 2.4), PAL['muscleline'], .3, 'evenodd')
    for n, (pts, t) in enumerate(plate.MUSCLES):
        muscle(S, pts, n, t * .8)
    muscle(S, LEVATOR, 7, .36)
    muscle(S, TRAPEZIUS, 8, .34)
    S.p(brush(M([(0, 38), (.1, 44), (0, 53.6)]), 16, 3, (.8, .5)), '#FBEDE3')  # the band between the two sides
    S.p(brush(M([(0, 39), (.1, 45), (0, 53)]), 4, 3, (.3, .3)), PAL['muscleline'], .3)
    S.end()
    S.g('side-muscles')
    for sx in (-1, 1):
        q = Shape(M([(sx * x, y) for x, y in STRAP]), k=3)
        S.p(q.d, plate.tint('muscle0', .4))
        S.p(q.crescent(-LIGHT, 30), plate.tint('muscle1', .4), .3, 'evenodd')
        S.p(plate.bundles([(sx * x, y) for x, y in STRAP], 9), plate.tint('muscle1', .32), .2)
        S.p(q.contour(.9, 1.8), plate.tint('muscleline', .35), .8, 'evenodd')
    S.end()


ARTERY, VEIN = ('#EFC6B8', '#DC9C8D', '#A8655A'), ('#B9CFE0', '#86A9C6', '#4C7396')  # wall, blood, edge


def vessel(S, ring, wall, blood, edge, thick=8.0):
    """A vessel cut across: a wall of `thick` pixels around the blood, no rings within."""
    out = Shape(M(ring), k=3)
    S.p(out.grown(3, 1, (5, 7)), '#5B3A1C', .12)
    S.p(out.d, wall, 1, None, edge, min(3, thick * .5))
    inner = Shape(out.P - out.N * thick, k=1)
    S.p(path_d(fit(inner.P, True, .3)), S.lin([(0, mix(blood, '#FFFFFF', .18)), (1, mix(blood, edge, .12))], (.2, 0, .7, 1)))


def vessels(S):
    """The large artery and vein at either side, in soft colours: full red is kept for irritation."""
    for sx, name in SIDES:
        S.g('vessels-' + name)
        (ax, ay, au, av), (x, y, u, v) = VESSELS
        vessel(S, ellipse(sx * x, y, u, v, sx * 28), *VEIN)
        vessel(S, ellipse(sx * ax, ay, au, av), *ARTERY)
        S.end()


def vertebral_vessels(S):
    """Vertebral artery and vein side by side in the opening of the transverse process, in a little fat."""
    for sx, name in SIDES:
        S.g('vertebral-artery-' + name)
        fo = Shape(M(ellipse(sx * 15.2, .9, 3.0, 2.5, sx * 14, 9)), k=3)
        S.p(fo.d, '#F7E8CC')
        S.p(fo.crescent(LIGHT, 12, 1), PAL['boneshade'], .3, 'evenodd')
        S.p(fo.contour(2.6, 1.8), PAL['boneline'], .9, 'evenodd')
        vessel(S, ellipse(sx * 16.75, .3, .8, 1.15, sx * 16, 8), *VEIN, 3.4)
        vessel(S, ellipse(sx * 14.3, 1.0, 1.45, 1.4, 0, 9), *ARTERY, 4.4)
        S.end()


def gullet(S):
    """Behind the windpipe: a flat tube of muscle, closed to a small star."""
    S.g('gullet')
    x, y = GULLET
    out = Shape(M(ellipse(x, y, 7.4, 3.5, 3, 14)), k=4)
    S.p(out.grown(4, 1, (5, 8)), '#5B3A1C', .1)
    S.p(out.d, S.lin([(0, '#E9B3A2'), (1, '#D79A88')], (.1, 0, .8, 1)), 1, None, '#A5705F', 4)
    rn = random.Random(2)
    for a in np.linspace(0, 2 * math.pi, 27)[:-1]:  # its fibres run round
        k, t = .74 + .16 * rn.random(), a + .16
        at = lambda t: m1(x + 7.4 * k * math.cos(t), y + 3.5 * k * math.sin(t))
        S.p(brush([at(a), at(t), at(t + .16)], 2.6, 3, (.2, .2)), '#A9685A', .5)
    inside = M(ellipse(x, y, 4.5, 1.75, 3, 14))
    S.p(Shape(inside, k=3).d, '#EDBFB0')
    for u, v in ((-2.9, .1), (2.9, .2), (-1.5, -.75), (1.3, -.8), (-1.3, .85), (1.6, .85)):
        S.p(brush([m1(x, y + .05), m1(x + u * .5, y + v * .5), m1(x + u, y + v)], [8, 5, 2], 3), '#A66B5E', .9)
    S.end()


def thyroid(S):
    """Its two lobes at the sides of the windpipe, pushed aside with it: the needle passes between the lobe and the large artery."""
    S.g('thyroid')
    for pts in THYROID:
        q = Shape(M(pts), k=3)
        S.p(q.grown(4, 1, (5, 8)), '#5B3A1C', .1)
        S.p(q.d, S.lin([(0, '#EBC5B1'), (1, '#DDAB95')], (.1, 0, .8, 1)), 1, None, '#B48270', 3.4)
        S.p(q.crescent(LIGHT, 12, 1), '#FFFFFF', .25, 'evenodd')
    S.end()


def windpipe(S):
    """Open and round in front, flat behind, with its stiff ring that leaves the back free."""
    S.g('windpipe')
    x, y = WINDPIPE
    ring = lambda k: [(x + k * 9.2 * u, y + k * 8.2 * v) for u, v in
                      [(0, -1), (.5, -.9), (.88, -.54), (1, 0), (.92, .48), (.66, .8), (.3, .84), (0, .83), (-.3, .84), (-.66, .8), (-.92, .48),
                       (-1, 0), (-.88, -.54), (-.5, -.9)]]
    out, lumen = Shape(M(ring(1)), k=4), Shape(M(ring(.74)), k=4)
    S.p(out.grown(4, 1, (6, 9)), '#5B3A1C', .12)
    S.p(out.d, S.lin([(0, '#F8DDD1'), (1, '#EBC3B4')], (.1, 0, .8, 1)), 1, None, '#A5705F', 4)
    arc = M([(x + 7.95 * math.sin(t), y - 7.05 * math.cos(t)) for t in np.radians(np.linspace(-132, 132, 15))])
    S.line(arc, '#7FAAB0', 26)
    S.line(arc, '#DDEEEE', 20)
    S.p(lumen.d, S.lin([(0, '#AFC0C3'), (1, '#DCE6E6')], (.2, 0, .6, 1)))  # air
    S.p(lumen.crescent(LIGHT, 30, 1), '#5C7278', .3, 'evenodd')
    S.p(lumen.d, 'none', 1, None, '#C79A8A', 4)
    S.end()


def cut_joint(S, sx):
    """The facet joint as the slice cuts it: in front the process of C6, behind it that of C5, between them the gap with its smooth layers."""
    gap = [m1(sx * x, y) for x, y in ((11.6, 16.4), (13.6, 15.2), (16.0, 14.8), (18.2, 15.0), (19.8, 15.8))]
    for color, wide, a in ((PAL['cartline'], 24, .9), (PAL['cart0'], 19, 1), (PAL['cartline'], 3.6, .9)):
        S.p(brush(gap, [wide * .5, wide, wide, wide, wide * .5], 4), color, a)


def bones(S):
    """The plate's C6 with disc, nerves and cord."""
    above, plate.SIDES = plate.SIDES, SIDES
    plate.vertebra(S)
    vertebral_vessels(S)
    plate.facets(S, cut_joint)
    plate.canal(S)
    for sx, name in plate.SIDES:
        plate.root(S, name, sx, 0)
    plate.cord(S)
    plate.disc(S, 'healthy')
    plate.uncinate(S, 'healthy')
    plate.SIDES = above


def draw(S):
    """The whole slice; it lies inside the group of `frame_of`."""
    flesh(S)
    vessels(S)
    bones(S)
    thyroid(S)
    gullet(S)
    windpipe(S)


# The rest of the side view below the head: chest and back, in the millimetres of head_side.
CHEST, BACK = [(-42, 60), (-50, 78), (-72, 98), (-96, 128), (-104, 170)], [(112, 170), (112, 130), (102, 92), (84, 62)]


def locator(S, x, y, k):
    """A small head with neck and shoulders from the side, looking to the left, and the plane of the slice; x, y is the base of the neck."""
    S.g('slice-height')
    at = lambda P: [(x + k * u, y + k * v) for u, v in P]
    ring = side.FACE + side.THROAT + CHEST + BACK + side.NAPE
    low = len(side.FACE + side.THROAT + CHEST)
    soft = [0] * len(ring)
    soft[low - 1] = soft[low] = .9
    S.p(Shape(at(ring), soft, 2).d, S.lin([(0, '#D3E6E6'), (.72, '#C3DCDE'), (1, '#C3DCDE', 0)], (0, 0, 0, 1)))
    cut = Shape(at(ellipse(11.5, 44, 59, 11, -5, 20)), k=3)
    S.p(cut.d, '#F8DCCB', 1, None, PAL['teal'], 4.4)
    S.end()
