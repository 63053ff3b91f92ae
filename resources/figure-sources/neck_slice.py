# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""A slice through the neck at C5-C6, seen from below, as scans are shown, front at the top, so that its sides are those of the screen: what a needle from the front and side passes between."""
import head_side as side
import segment_above as plate
from forms import *
from segment_above import M, sym

# Millimetres of the plate: x to the picture's right, y backward. Windpipe and gullet are pushed to the patient's left, as a hand does it.
SKIN_LINE = [(0, -39.5), (12, -38.4), (24, -34), (36, -24.6), (45, -10), (49.4, 6), (49.4, 22), (45.6, 37), (36, 48.6), (21, 55.6), (0, 57.4)]
STRAP = [(31.6, -22.4), (37, -20.4), (43, -10.4), (46, 0), (44.2, 7), (40, 3), (37.2, -7), (33.2, -15.6)]  # the long muscle at the side
WINDPIPE, GULLET = (9.6, -24.4), (9.2, -13.6)
SIDES = ((-1, 'right'), (1, 'left'))  # the patient's own, as seen from below
VESSELS = ((23.2, -15.6, 4.3, 4.1), (31.0, -11.6, 4.9, 3.5))  # artery and vein: middle and half lengths, the same on both sides


def frame_of(S, scale, x, y):
    """Opens the group that puts the plate on the page; its point 0, 0 comes to x, y. Millimetres to pixels of the page: `on_page`."""
    ox, oy = plate.ORIGIN
    S.out.append('<g transform="translate(%g %g) scale(%g)">' % (x - scale * ox, y - scale * oy, scale))
    return lambda u, v: np.array([x + scale * plate.SC * u, y + scale * plate.SC * v])


def flesh(S):
    """Skin and muscles, quiet."""
    S.g('skin')
    sh = Shape(M(sym(SKIN_LINE)), k=4)
    S.shadow(sh, (10, 16), ((40, .03), (22, .045), (8, .05)))
    S.p(sh.d, S.lin([(0, '#FDF3EB'), (.5, '#FBEDE3'), (1, '#F6DFD0')], (.1, 0, .8, 1)))
    S.p(sh.d, 'none', 1, None, PAL['skin2'], 34, .7)
    S.p(sh.d, 'none', 1, None, PAL['skinline'], 8)
    S.end()
    plate.muscles(S)
    S.g('side-muscles')
    for sx in (-1, 1):
        q = Shape(M([(sx * x, y) for x, y in STRAP]), k=3)
        S.p(q.d, plate.tint('muscle0', .4))
        S.p(q.crescent(-LIGHT, 30), plate.tint('muscle1', .4), .3, 'evenodd')
        S.p(plate.fibres([(sx * x, y) for x, y in STRAP], 9), 'none', 1, None, plate.tint('muscle1', .36), 2.6, .55)
        S.p(q.contour(.9, 1.8), plate.tint('muscleline', .35), .8, 'evenodd')
    S.end()


def pipe(S, x, y, rx, ry, wall, hole, ink):
    """A vessel cut across: wall, and the hole with its shaded upper rim."""
    sc = plate.SC
    out = Shape(M(ellipse(x, y, rx, ry)), k=4)
    S.p(out.grown(4, 1, (6, 9)), '#5B3A1C', .12)
    S.organ(out, S.rad([(0, mix(wall, '#FFFFFF', .5)), (.7, wall), (1, mix(wall, ink, .25))], (.38, .32, .75)), None, hl=0, line=ink, w=(3, 6))
    inner = Shape(M(ellipse(x, y, rx - 1.15, ry - 1.15)), k=4)
    S.p(inner.d, S.rad([(0, mix(hole, ink, .25)), (1, hole)], (.5, .6, .6)))
    S.p(inner.crescent(LIGHT, sc * .8, 1), ink, .3, 'evenodd')
    S.p(inner.d, 'none', 1, None, mix(ink, wall, .3), 2.6)


def vessels(S):
    """The large artery and vein at either side, in the quiet colours of the plate: red is kept for irritation."""
    for sx, name in SIDES:
        S.g('vessels-' + name)
        for (x, y, rx, ry), colors in zip(VESSELS, (('#E2C0AE', '#C08E7C', '#8C5F50'), ('#C3D2DA', '#9DB3BF', '#6A8492'))):
            pipe(S, sx * x, y, rx, ry, *colors)
        S.end()


def gullet(S):
    """Behind the windpipe, flat and closed."""
    S.g('gullet')
    x, y = GULLET
    out = Shape(M(ellipse(x, y, 7.6, 3.5, 4)), k=4)
    S.p(out.grown(4, 1, (6, 9)), '#5B3A1C', .12)
    S.organ(out, S.lin([(0, '#F4CFC0'), (1, '#E2AD9B')], (.1, 0, .8, 1)), '#A86653', 26, 2, .1, '#FFFFFF', 14, .5, 1, '#A5705F', (3, 6))
    S.p(Shape(M(ellipse(x, y, 5.2, 1.5, 4)), k=4).d, '#F7DDD2', 1, None, '#C48F7E', 2.6)
    S.p(brush(M([(x - 3.8, y + .3), (x - 1.2, y - .3), (x + 1.2, y + .2), (x + 3.8, y - .3)]), 9, taper=(.1, .1)), '#8C5546', .8)
    S.end()


def windpipe(S):
    """Open and round in front, flat behind, with its stiff ring that leaves the back free."""
    S.g('windpipe')
    x, y = WINDPIPE
    ring = lambda k: [(x + k * 9.6 * u, y + k * 8.6 * v) for u, v in
                      [(0, -1), (.5, -.9), (.88, -.54), (1, 0), (.9, .5), (.62, .78), (.3, .74), (0, .7), (-.3, .74), (-.62, .78), (-.9, .5), (-1, 0),
                       (-.88, -.54), (-.5, -.9)]]
    out, lumen = Shape(M(ring(1)), k=4), Shape(M(ring(.66)), k=4)
    S.p(out.grown(4, 1, (6, 9)), '#5B3A1C', .12)
    S.organ(out, S.lin([(0, '#F8DDD1'), (1, '#E9BCAB')], (.1, 0, .8, 1)), '#A86653', 22, 2, .1, line='#A5705F', w=(3, 6), hl=0)
    arc = M([(x + 7.9 * math.sin(t), y - 7.0 * math.cos(t)) for t in np.radians(np.linspace(-128, 128, 15))])
    S.line(arc, '#6E9DA3', 30)
    S.line(arc, '#DDEEEE', 24)
    S.p(lumen.d, S.lin([(0, '#5C6F74'), (1, '#8FA3A6')], (.2, 0, .6, 1)))
    S.p(lumen.crescent(LIGHT, 34, 1), '#33474D', .4, 'evenodd')
    S.p(lumen.d, 'none', 1, None, '#C79A8A', 7)
    S.end()


def bones(S):
    """The plate's C6 with disc, nerves and cord."""
    above, plate.SIDES = plate.SIDES, SIDES
    plate.vertebra(S)
    plate.arteries(S)
    plate.facets(S)
    plate.canal(S, 0)
    for sx, name in plate.SIDES:
        plate.root(S, name, sx, 0)
    plate.cord(S, 0)
    plate.disc(S, 'healthy')
    plate.uncinate(S)
    plate.SIDES = above


def draw(S):
    """The whole slice; it lies inside the group of `frame_of`."""
    flesh(S)
    vessels(S)
    bones(S)
    gullet(S)
    windpipe(S)


def locator(S, x, y, k):
    """A small head from the side, looking to the left, and the height of the slice; x, y is the base of the neck."""
    S.g('slice-height')
    at = lambda P: [(x + k * u, y + k * v) for u, v in P]
    S.p(Shape(at(side.FACE + side.THROAT + [(-42, 62), (64, 62)] + side.NAPE), [0] * (len(side.FACE + side.THROAT)) + [.9, .9] + [0] * len(side.NAPE), 2).d, S.lin([(0, '#DCEBEA'), (.84, '#CFE3E4'), (1, '#CFE3E4', 0)], (0, 0, 0, 1)))
    cut = Shape(at(ellipse(4, 8, 82, 20, -4)), k=3)
    S.p(cut.d, '#F6DFD0')
    S.p(cut.d, 'none', 1, None, PAL['teal'], 6)
    S.end()
