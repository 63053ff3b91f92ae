# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The C5-C6 disc of the plate from above: ring, core, what a herniation pushes out, and the lips of bone at its sides.
Millimetres: x to the picture's right, y backward, 0 in the middle of the disc."""
from anatomy import *

SC = 17.9
ORIGIN = (800, 262)
SIDES = ((-1, 'left'), (1, 'right'))
NUCLEUS = dict(c=(0, 1.2), r=(5.2, 3.2))


def m1(x, y):
    return np.array([ORIGIN[0] + SC * x, ORIGIN[1] + SC * y])


def M(pts):
    return [m1(*p) for p in pts]


def sym(half):
    """Mirror an outline given from the front midline to the rear midline."""
    return [(-x, y) for x, y in half[::-1] if x > 1e-6] + half


def tint(name, t):
    return mix(PAL[name], PAL['bg0'], t)


# a healthy disc ends just within the bone; a bulge stands out beyond it all around, a little over 1 mm in front and 0.8 mm behind, next to
# nothing where the uncinate processes hold it
FRONT = {'healthy': [(0, -8.1), (4.1, -7.65), (7.5, -5.55), (9.25, -2.0), (9.7, 1.9), (8.95, 4.8)],
         'bulge': [(0, -10.15), (5.1, -9.7), (9.2, -7.5), (10.9, -4.2), (10.4, .4), (9.2, 4.9)]}
# the rear edge reaches the canal: only the rear ligament lies between
REAR = {'healthy': [(7.3, 6.5), (5.1, 7.1), (2.7, 7.25), (0, 7.2)],
        'bulge': [(7.7, 6.9), (5.5, 7.75), (2.8, 8.0), (0, 8.0)]}
# the annulus: 5 mm thick in front, tapering to the uncinate processes (medical-facts 6A gives the shape, the millimetres are inferred)
RING_OUTER = {'healthy': [(0, -7.95), (4.0, -7.5), (7.35, -5.45), (9.1, -1.95), (9.55, 2.2)],
              'bulge': [(0, -9.97), (5.0, -9.52), (9.0, -7.35), (10.7, -4.1), (10.2, .8)]}
RING_INNER = [(0, -3.1), (3.5, -2.75), (6.5, -1.3), (8.4, .7), (9.2, 2.9)]
STRIP = 1.15  # thickness of the ring behind, millimetres
# the herniation: soft core beyond the torn ring, lobed and wider than the gap it came through; its tip lies against the root
GAP = ((5.5, 7.0), (8.3, 6.1))  # the torn ends of the ring
LOBES = [(6.2, 5.6), (6.0, 6.8), (5.4, 7.6), (5.1, 8.5), (5.7, 9.4), (6.7, 9.75), (7.5, 10.4), (8.3, 10.8), (9.0, 11.5), (10.1, 11.6), (10.85, 10.8),
         (10.8, 9.7), (11.0, 8.6), (10.2, 7.6), (8.9, 7.0), (8.1, 6.0), (7.2, 5.0)]


def mirrored(half):
    """From the left end over the midline to the right end."""
    return [(-x, y) for x, y in half[:0:-1]] + half


def lobes():
    return Shape(M(LOBES), k=5)


def disc(S, state):
    form = 'bulge' if state == 'bulge' else 'healthy'
    rear = REAR[form]
    half = FRONT[form] + rear
    D = Shape(M(half + [(-x, y) for x, y in half[::-1] if x > 0]), k=5)
    S.g('disc-c5-c6')
    S.mark('disc-c5-c6', D.P)
    if state == 'hernia':
        S.mark('disc-c5-c6', lobes().P)
    S.g('annulus-c5-c6')
    S.p(D.grown(3, 2, (5, 9)), '#5B3A1C', .14)
    S.organ(D, S.lin([(0, mix(PAL['disc0'], PAL['nuc1'], .4)), (.55, mix(PAL['disc0'], PAL['disc1'], .45)), (1, PAL['disc1'])],
            (.1, 0, .8, 1)),
            PAL['discshade'], 22, 3, .10, '#FFFFFF', 10, .6, 1, PAL['discline'], (2.2, 4), mark=False)
    crescent(S, RING_OUTER[form])
    strip(S, rear, state)
    S.end()
    nucleus(S, state)
    S.end()


def crescent(S, rim):
    """In the neck the ring is a thick crescent in front that tapers towards the uncinate processes."""
    outer, inner = mirrored(rim), mirrored(RING_INNER)
    ring = Shape(M(outer + inner[::-1]), [.4] + [0] * 7 + [.4, .4] + [0] * 7 + [.4], k=5)
    S.mark('annulus-c5-c6', ring.P)
    S.p(ring.d, S.lin([(0, PAL['disc0']), (.4, PAL['disc1']), (1, PAL['disc2'])], (.1, 0, .8, 1)))
    for i in range(7):
        f = (i + .5) / 7
        arc = lambda f: M([tuple(np.array(o) * (1 - f) + np.array(n) * f) for o, n in zip(outer, inner)])
        S.p(brush(arc(f), 9, 3, (.15, .15)), '#E4F6F5', .42)
        S.p(brush(arc(min(1, f + .075)), 3.2, 3, (.15, .15)), PAL['discline'], .36)


def strip(S, rear, state):
    """Behind, the ring is a thin strip of fibres side by side; the rear ligament runs down along it and lines the canal."""
    side = [(8.75, 5.3)] + rear  # its ends lie under the uncinate processes
    edge = [(-x, y) for x, y in side[:-1]] + side[::-1]
    lines = [edge]
    if state == 'hernia':
        lines = [edge[:6] + [(5.1, 7.12), GAP[0]], [GAP[1], (8.75, 5.3)]]
    for n, line in enumerate(lines):
        lift = lambda k: M([(x * (1 - .012 * k), y - k) for x, y in line])
        band = Shape(lift(.06) + lift(STRIP)[::-1], [.8] + [0] * (len(line) - 2) + [.8, .8] + [0] * (len(line) - 2) + [.8], k=4)
        S.mark('annulus-c5-c6', band.P)
        S.p(band.d, S.lin([(0, PAL['disc1']), (1, PAL['disc2'])], (0, 0, 1, 0)))
        for k in (.3, .58, .86):
            S.p(brush(lift(k), 5, 3, (0, 0)), '#E4F6F5', .34)
            S.p(brush(lift(k + .1), 2.6, 3, (0, 0)), PAL['discline'], .42)
    ligament(S, rear, state == 'hernia')


def ligament(S, rear, torn):
    """The rear ligament: a thin pale layer between the disc and the canal. It fades into the bone at the sides; at the tear of a
    herniation it ends short, in frayed fibres."""
    half = [(7.6, 7.3), (6.3, 7.2)] + rear[1:]
    line = [(-x, y) for x, y in half] + half[-2:1:-1] + ([] if torn else half[1::-1])
    if torn:
        line[-1] = (4.5, 7.2)
    at = lambda k: M([(x, y + k) for x, y in line])
    left, right = (float(round(m1(x, 0)[0])) for x in (-7.6, line[-1][0]))
    gone = lambda c: S.lin([(0, c, 0), (.2, c), (.8, c), (1, c, 0 if not torn else 1)], (left, 0, right, 0), True)
    width = np.array([10, 12, 13, 13, 13, 13] + ([12, 2] if torn else [13, 13, 12, 10]))
    thread = mix(PAL['lig0'], PAL['bone0'], .4)
    if torn:  # its fibres stand apart
        for up, out in ((.02, .5), (.3, .95), (.62, .6)):
            strand = M([(3.4, 7.35 + up * .7), (4.3, 7.3 + up), (4.5 + out, 7.2 + up * 1.9)])
            S.p(brush(strand, [7, 6, 3.4], 4), PAL['ligline'], .8)
            S.p(brush(strand, [5, 4, 1.6], 4), thread)
    S.p(brush(at(.36), width + 3.6, 4), gone(PAL['ligline']), .75)
    S.p(brush(at(.33), width, 4), gone(thread))
    S.p(brush(at(.4), 2.4, 4, (0, 0)), gone(PAL['ligline']), .5)


def nucleus(S, state):
    """The core without an edge of its own: in the neck core and ring blend."""
    (cx, cy), (rx, ry) = NUCLEUS['c'], NUCLEUS['r']
    S.g('nucleus-c5-c6')
    base = ellipse(0, 0, 1, 1, 0, 14)
    nu = Shape(M([(cx + rx * x, cy + ry * y * (1 + .06 * (y < 0))) for x, y in base]), k=4)
    core = mix(PAL['nuc0'], PAL['nuc1'], .4)
    S.p(nu.grown(20, 1), S.rad([(0, PAL['nuc0']), (.35, PAL['nuc0']), (.62, core, .9), (.85, core, .4), (1, PAL['nuc1'], 0)],
            (.46, .44, .56)))
    S.p(nu.d, S.lin([(0, '#FFFFFF', .5), (.4, '#FFFFFF', 0), (.7, PAL['nuc2'], 0), (1, PAL['nuc2'], .35)], (.15, 0, .8, 1)), .8)
    S.mark('nucleus-c5-c6', nu.P)
    if state == 'hernia':
        track(S)
    S.end()


def track(S):
    """Soft core that has torn its way through the thin rear of the ring: a ragged cleft inside the disc, lobes beyond it."""
    out, core = lobes(), mix(PAL['nuc0'], PAL['nuc1'], .4)
    cleft = Shape(M([(1.6, .6), (3.8, 1.6), (5.4, 2.9), (6.6, 4.0), (7.6, 5.2), (8.0, 6.4), (7.9, 7.2), (7.0, 7.6), (6.1, 7.1), (5.9, 6.0),
                     (5.0, 5.0), (3.6, 4.1), (2.2, 3.6), (1.0, 2.6)]), k=4)
    x0, x1 = m1(2.2, 1.4), m1(7.2, 7.0)
    axis = (round(x0[0]), round(x0[1]), round(x1[0]), round(x1[1]))
    S.p(cleft.grown(5, 1), S.lin([(0, core, 0), (.4, core, .35), (1, core, .4)], axis, True))
    S.p(out.grown(3, 2, (4, 8)), '#5B3A1C', .16)
    S.organ(out, S.lin([(0, PAL['nuc1']), (.6, mix(PAL['nuc1'], PAL['nuc2'], .6)), (1, PAL['nuc2'])], (.2, 0, .7, 1)), PAL['discshade'], 12, 2, .12,
            '#FFFFFF', 6, .35, 1, mix(PAL['discline'], PAL['disc2'], .3), (1.6, 3.2), mark=False)
    S.p(cleft.d, S.lin([(0, core, 0), (.35, core, 1), (.8, PAL['nuc1']), (1, PAL['nuc1'], 0)], axis, True))
    for pts in ([(6.9, 7.6), (6.5, 8.3), (6.3, 9.0)], [(7.7, 7.6), (8.4, 8.8), (8.9, 10.0)], [(5.6, 4.0), (6.4, 5.2), (6.8, 6.6)]):
        S.p(brush(M(pts), 5, 3, (.1, .1)), PAL['disc2'], .22)  # strands in the soft core
    frayed(S)
    for sh in (cleft, out):
        S.mark('nucleus-c5-c6', sh.P)


def frayed(S):
    """The torn ends of the ring on both sides of the gap, bent outward by what came through."""
    for ends in ([[(4.7, 6.3), (5.6, 6.45), (6.1, 7.2)], [(4.7, 6.8), (5.4, 7.05), (5.6, 7.75)]], [[(8.75, 5.3), (8.1, 5.6), (7.85, 6.3)],
                 [(8.8, 5.6), (8.3, 6.0), (8.15, 6.7)]]):
        for n, pts in enumerate(ends):
            S.p(brush(M(pts), [2, 10, 3], 4), mix(PAL['disc1'], PAL['disc2'], .35 + .25 * n))


def uncinate(S, state):
    """The raised lips at both sides of the upper plate of C6: low in front, where they go over into the plate, higher behind, with a lit
    crest. Where the disc bulges over the plate only what stands out of it is seen, round in front too."""
    S.g('uncinate-c6')
    for sx, _ in SIDES:
        N = lambda pts: M([(sx * x, y) for x, y in pts])
        bulges = state == 'bulge'
        front = [(9.5, -3.1), (10.3, -3.0)] if bulges else [(8.3, -5.2), (9.7, -4.3)]
        q = Shape(N([*front, (10.9, -1.8), (11.5, 1.2), (11.2, 4.0), (9.9, 5.9), (8.5, 6.1), (8.2, 5.2), (9.0, 3.9), (9.5, 1.4), (9.2, -1.6)]), k=4)
        y0, y1 = (float(round(m1(0, y)[1])) for y in (-5.4, -1.4))
        fade = (lambda c: c) if bulges else lambda c: S.lin([(0, c, 0), (1, c, 1)], (0, y0, 0, y1), True)
        S.p(q.grown(3, 1, (4, 6)), fade('#5B3A1C'), .13)
        S.p(q.d, fade(PAL['bone1']))
        for i in range(2):
            S.p(q.crescent(-LIGHT, 9 + 8 * i), fade(PAL['boneshade']), .2, 'evenodd')
        S.p(q.crescent(LIGHT, 9, 1), fade('#FFFFFF'), .9, 'evenodd')
        S.p(brush(N([(9.9, -2.2) if bulges else (9.2, -3.4), (10.2, -.8), (10.5, 1.6), (10.1, 4.2), (9.2, 5.4)]), 12, 3), '#FFFFFF', .55)
        S.p(q.contour(1.4, 3.8), fade(PAL['boneline']), 1, 'evenodd')
    S.end()
