# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The C5-C6 disc from above, front of the neck at the top; h from 0 (healthy) to 1 (a herniation touches the right root).

Seen from above with the front at the top, the left of the picture is the left of the person."""
import random

import artlib
from disc_above import *

IDS = ['vertebra-c6', 'facet-c5-c6-left', 'facet-c5-c6-right', 'canal', 'spinal-cord', 'disc-c5-c6', 'annulus-c5-c6', 'nucleus-c5-c6',
       'root-c6-left', 'root-c6-right']


def bundles(ring, seed, size=2.5):
    """The bundles of fibres of a muscle cut across: rounded cells, packed side by side with thin pale sheaths between them."""
    rn, P = random.Random(seed), np.array(ring)
    lo, hi = P.min(0) - 2 * size, P.max(0) + 2 * size
    knots, out = {}, ''

    def knot(i, j, up):
        """A corner where three cells meet: the middle of a triangle of the lattice, a little out of place."""
        if (i, j, up) not in knots:
            x, y = lo[0] + size * (i + .5 * j + (.5 if up else 1)), lo[1] + size * .75 * (j + (.33 if up else .67))
            knots[i, j, up] = np.array([x + size * .3 * (rn.random() - .5), y + size * .3 * (rn.random() - .5)])
        return knots[i, j, up]

    for j in range(int((hi[1] - lo[1]) / (.75 * size)) + 1):
        for i in range(-j // 2 - 1, int((hi[0] - lo[0]) / size - j / 2) + 2):
            cell = np.array([knot(*q) for q in ((i, j, 1), (i - 1, j, 0), (i - 1, j, 1), (i - 1, j - 1, 0), (i, j - 1, 1), (i, j - 1, 0))])
            if not inside(P, [cell.mean(0)])[0]:
                continue
            c = cell.mean(0)
            for n, q in enumerate(cell):  # pulled back into the muscle
                k = next((k for k in (.88, .7, .5, .3) if inside(P, [c + (q - c) * min(1, k + .1)])[0]), .15)
                cell[n] = c + (q - c) * k
            out += path_d(beziers(M(cell), True, [.5] * 6))
    return coarse(out)


MUSCLES = (  # longus colli, anterior scalene, middle scalene, deep, middle and outer muscles of the back
    ([(1.2, -9.8), (5.2, -9.4), (9.2, -7.0), (12.4, -4.4), (15.6, -3.4), (16.4, -5.2), (13.2, -8.8), (8.6, -11.6), (4, -12.9),
            (1.2, -12.6)], .42),
    ([(17.0, -5.2), (20.4, -8.8), (25.4, -10.2), (30.2, -7.4), (32.4, -2.0), (30.0, 2.8), (25.6, 2.6), (22.0, 1.8), (21.2, -1.0)], .5),
    ([(23.4, 9.8), (26.6, 9.0), (31.2, 12), (34.2, 17), (34.2, 23.4), (31.6, 24.0), (29.4, 18), (25.6, 14.4), (21.8, 13.6)], .5),
    ([(3.6, 28.4), (7.6, 25.8), (12.2, 23.8), (17, 21.4), (20.6, 17.4), (22, 14.4), (25.2, 15.0), (25.6, 20), (22.6, 25.9), (17.0, 31.4),
            (11, 35.7), (5.8, 37.4),
      (4.0, 34)], .36),
    ([(6.0, 38.0), (11.4, 36.2), (17.5, 31.9), (23.1, 26.3), (26.1, 20.3), (26.2, 15.4), (28.8, 17.8), (30.6, 22.8), (27.8, 29.7),
            (22.2, 35.6), (14.4, 40.3),
      (6.4, 43)], .46),
    ([(6.6, 43.6), (14.8, 40.8), (22.6, 36.1), (28.3, 30.1), (31.1, 23.4), (34, 25.0), (33, 31.4), (28, 38.4), (19.6, 44.8), (8, 48)], .56))


AROUND = [(0, -15.6), (10, -15.0), (20, -13.4), (28, -11.0), (33.6, -6), (36.2, 1), (37.0, 9), (37.4, 18), (37.0, 27), (34.6, 36), (29, 44),
          (20, 50), (8, 53), (0, 53)]


def muscles(S):
    """In the pale tissue of the neck, packed side by side with pale sheaths between them, as in a cut through the neck; quiet."""
    S.g('soft-tissue')
    around = Shape(M(sym(AROUND)), k=4)
    for grow, op in ((16, .3), (8, .4), (0, .6)):
        S.p(around.grown(grow, 2), mix(PAL['skin0'], PAL['bg0'], .4), op)
    for n, (pts, t) in enumerate(MUSCLES):
        for sx, _ in SIDES:
            ring = [(sx * x, y) for x, y in pts]
            q = Shape(M(ring), k=3)
            S.p(q.d, S.lin([(0, tint('muscle0', t)), (1, mix(tint('muscle0', t), tint('muscle1', t), .45))], (.1, 0, .8, 1)))
            S.p(q.crescent(-LIGHT, 30), tint('muscle1', t), .22, 'evenodd')
            S.p(bundles(ring, n), tint('muscle1', t * .8), .2)
            S.p(q.contour(3, 3), PAL['bg0'], .85, 'evenodd')
            S.p(q.contour(.9, 1.6), tint('muscleline', .45), .6, 'evenodd')
    S.end()


OUTLINE = BONE_RIM + [(13.6, -3.3), (17.4, -2.4), (20.4, -.6), (21.4, 1.4), (20.6, 3.2),
        (19.6, 4.4), (20.4, 6.0), (22.2, 7.4),
           (22.4, 9.2), (20.8, 10.6), (20.0, 12.6), (20.4, 15.8), (19.0, 18.6), (16.0, 20.6), (12.2, 22.3), (8.2, 24.4), (4.9, 26.8),
                   (3.2, 29.4), (2.9, 32.6),
           (3.9, 35.8), (4.9, 38.2), (4.0, 39.6), (2.1, 38.8), (.8, 37.2), (0, 36.8)]


def vertebra(S):
    """C6 from above: body, transverse processes with the groove of the nerve, laminae with an upper edge, forked spine."""
    ring = Shape(M(sym(OUTLINE)), k=4)
    S.g('vertebra-c6')
    S.shadow(ring, (6, 10), ((22, .035), (13, .05), (6, .06)))
    S.organ(ring, S.lin([(0, PAL['bone0']), (.4, PAL['bone1']), (.8, PAL['bone2']), (1, PAL['bone3'])], (.1, 0, .75, 1)),
            PAL['boneshade'], 26, 2, .12,
            '#FFFFFF', 14, .95, 2, PAL['boneline'], (2.2, 5.4))
    for sx, _ in SIDES:
        N = lambda pts: M([(sx * x, y) for x, y in pts])
        groove = N([(9.8, 11.2), (13.2, 8.6), (17, 6.4), (21.6, 5.0)])
        for w, a in ((4.4, .16), (3.3, .18), (2.2, .16)):
            S.p(brush(groove, [SC * w * .7, SC * w, SC * w, SC * w * .5]), PAL['boneshade'], a)
        lamina(S, sx, N)
    S.anchors['vertebra-c6'] = m1(0, 29)
    S.p(brush(M([(0, 24.6), (.1, 29.0), (0, 33.6)]), 16, 3), '#FFFFFF', .34)  # the crest of the spinous process
    for sx, a in ((-1, .4), (1, .22)):
        S.p(brush(M([(sx * 2.2, 35.2), (sx * 3.2, 37.0), (sx * 3.3, 38.4)]), 13, 3), '#FFFFFF', a)
    S.end()


def lamina(S, sx, N):
    """The lamina's planes: a lit upper edge round the canal, the outer face falling away behind it."""
    edge = N([(11.0, 16.2), (8.0, 19.2), (4.2, 21.6), (1.6, 22.7), (0, 23.0)])
    outer = Shape(N([(14.8, 20.0), (10.4, 21.0), (6.4, 23.0), (3.0, 25.0), (1.5, 27.6), (1.3, 33.0), (2.9, 36.6), (3.4, 35.4),
            (2.6, 32.6), (2.9, 29.4), (4.6, 26.7),
                     (8.0, 24.2), (12.2, 22.0), (15.6, 20.5)]), k=4)
    S.p(outer.d, PAL['boneshade'], .30 if sx > 0 else .20)
    S.p(brush(N([(14.4, 19.6), (10.2, 20.7), (6.2, 22.7), (2.8, 24.9), (1.4, 27.6), (1.2, 32.0)]), 5, 3), PAL['boneshade'], .5)
    S.p(brush(edge, [6, 20, 26, 24, 18], 3), '#FFFFFF', .55 if sx < 0 else .4)


def arteries(S):
    """Vertebral artery and vein side by side in the opening of the transverse process, pale and small; strong red is kept for irritation."""
    for sx, side in SIDES:
        S.g('vertebral-artery-' + side)
        at = lambda x, y: (ORIGIN[0] + sx * SC * x, ORIGIN[1] + SC * y)
        hole = Shape(ellipse(*at(15.2, .9), 2.75 * SC, 2.2 * SC, sx * 14, n=9))
        S.organ(hole, S.lin([(0, '#E3CBA9'), (1, '#F3E3CA')], (.2, 0, .7, 1)), None, hl=0, line=PAL['boneline'], w=(2.6, 1.4))
        S.p(hole.crescent(LIGHT, 13, 1), '#6B4A30', .2, 'evenodd')
        for (x, y), rx, ry, turn, wall, blood, ink in (
                ((16.55, .35), 1.0, .78, 38, '#BFD3E6', '#9DBBD9', '#6C8DB0'), ((14.45, 1.15), 1.4, 1.18, -20, '#EFC2B2', '#DB9A88', '#B57563')):
            tube = Shape(ellipse(*at(x, y), rx * SC, ry * SC, sx * turn, n=9))
            S.p(tube.grown(2, 1, (3, 4)), '#5B3A1C', .14)
            S.p(tube.d, wall)
            S.p(tube.d, 'none', 1, None, ink, 1.6, .75)
            inner = Shape(ellipse(*at(x, y), rx * SC - 4.2, ry * SC - 4.2, sx * turn, n=9))
            S.p(inner.d, S.lin([(0, mix(blood, wall, .1)), (1, mix(blood, wall, .45))], (.2, 0, .7, 1)))
        S.end()


FACE = [(-4.1, .3), (-3.3, -1.5), (-1.8, -2.6), (.3, -2.9), (2.3, -2.6), (3.7, -1.5), (4.2, .1), (3.5, 1.7), (1.9, 2.7),
        (-.2, 2.95), (-2.2, 2.6), (-3.6, 1.6)]


def facets(S):
    """The upper facets of C6 on top of their pillars, 10 mm wide and foreshortened by their slope of 45 degrees (medical-facts 6B)."""
    for sx, side in SIDES:
        S.g('facet-c5-c6-' + side)
        N = lambda pts: M([(sx * x, y) for x, y in pts])
        block = Shape(N([(11.3, 14.4), (11.9, 12.5), (13.6, 11.2), (16.2, 10.7), (18.8, 11.4), (20.2, 13.6), (20.3, 16.6), (18.8, 19.0),
                (16.0, 20.4), (12.8, 20.6),
                         (10.6, 19.6), (10.7, 17.0)]))
        (xa, ya), (xb, yb) = m1(sx * 18.0, 12.0), m1(sx * 12.0, 19.4)
        fade = lambda c: S.lin([(0, c), (.5, c), (.85, c, 0)], (round(xa), round(ya), round(xb), round(yb)), True)
        S.p(block.grown(3, 2, (-4 * sx, -3)), fade('#5B3A1C'), .16)
        S.p(block.d, fade(mix(PAL['bone0'], PAL['bone1'], .6)))
        for k in range(2):
            S.p(block.crescent(-LIGHT, 10 + 10 * k), fade(PAL['boneshade']), .15, 'evenodd')
        S.p(block.crescent(LIGHT, 11, 1), fade('#FFFFFF'), .88, 'evenodd')
        S.p(block.contour(1.6, 4.2), fade(PAL['boneline']), 1, 'evenodd')
        S.mark('facet-c5-c6-' + side, block.P)
        cartilage(S, sx)
        S.end()


def cartilage(S, sx):
    """The smooth layer on the joint face: a flat top, and its thin edge seen where it faces the eye, behind."""
    c, n = math.cos(.2), math.sin(.2)
    turned = [(x * c + y * n, y * c - x * n) for x, y in FACE]
    face = lambda k, dx=0., dy=0.: Shape([m1(sx * (15.3 + dx + k * x), 15.0 + dy + k * y) for x, y in turned], k=4)
    for r, a in ((6, .08), (3, .10)):
        S.p(face(1, .05, .35).grown(r, 1), PAL['boneshade'], a)
    low, up = face(.98, .05, .42), face(.97)
    S.p(low.d, mix(PAL['cart1'], PAL['bone2'], .3))
    S.p(low.d, 'none', 1, None, PAL['cartline'], 1.6, .7)
    S.p(up.d, S.lin([(0, mix(PAL['cart0'], PAL['bone1'], .4)), (1, mix(PAL['cart1'], PAL['bone1'], .62))], (.3, 0, .6, 1)))


ASIDE = -.15  # millimetres by which a herniation moves the cord: it touches the root, and the sac only just


def canal(S, hs):
    # 14 x 22 mm: medical-facts 6B
    can = Shape(M(sym([(0, 7.2), (4.6, 7.4), (8.2, 8.5), (10.4, 10.2), (11.1, 12.6), (9.8, 15.7), (6.6, 18.6), (3.0, 20.7), (0, 21.4)])),
            k=5)
    S.g('canal')
    S.organ(can, S.rad([(0, '#F3DDBF'), (.6, '#E6C49C'), (1, '#C79C70')], (.5, .5, .62)), None, hl=0, line=PAL['boneline'], w=(4.2, 2.2))
    for i in range(3):
        S.p(can.crescent(LIGHT, 14 + 16 * i, 1), '#6B4630', .09, 'evenodd')
    S.end()
    sh = ASIDE * hs
    dent = lambda a: hs * max(0, math.cos(a + .75)) ** 4
    S.g('dura')
    du = Shape([m1(sh + 8.6 * math.cos(a) * (1 - .13 * dent(a)),
            13.7 + 5.1 * math.sin(a) * (1 - .28 * dent(a))) for a in np.linspace(0, 6.283,
            19)[:-1]])
    S.organ(du, S.rad([(0, '#FFFFFF'), (.6, PAL['dura0']), (1, PAL['dura1'])], (.45, .42, .65)), PAL['duraline'], 12, 2, .18, '#FFFFFF',
            10, .7, 2,
            PAL['duraline'], (1.8, 3.6))
    S.end()


def pressed(rb, by):
    """The outline of a root with a dent where the shape `by` leans on it."""
    edge, P = blur(by.offset(5), 2), rb.P.copy()
    for n in np.nonzero(inside(edge, P))[0]:
        P[n] = edge[np.hypot(*(edge - P[n]).T).argmin()]
    return Shape(blur(P, 2), k=2)


def root(S, side, sx, hs):
    k = hs if sx > 0 else 0
    cn = lambda a, b: mix(PAL[a], PAL[b], k * .78)
    sh, dx, dy = ASIDE * hs, .30 * k, .62 * k
    S.g('root-c6-' + side)
    if k:
        gl = ribbon(M([(sx * 8.6, 12.0 + dy), (sx * 10.8 + dx, 11.0 + dy), (sx * 14, 8.6 + .5 * dy), (sx * 18, 6.4)]),
                [SC * 1.4, SC * 2.6, SC * 3,
                SC * 2])[0]
        S.glow(gl, PAL['red1'], 26, 3, .07 * k)
    main = M([(sx * 8.0 + dx, 12.9 + .7 * dy), (sx * 10.2 + dx, 11.7 + dy), (sx * 13.4 + .4 * dx, 9.1 + .5 * dy), (sx * 16.8, 6.9),
            (sx * 20.6, 5.6),
              (sx * 25.4, 5.5), (sx * 30, 5.0), (sx * 35, 3.2)])  # out and forward, between the scalene muscles
    x0, x1 = float(round(m1(sx * 8, 0)[0])), float(round(m1(sx * 35, 0)[0]))
    calm = {'nerve0': 'nerve0', 'red0': 'nerve0', 'red1': 'nerve1', 'red2': 'nerve2', 'redline': 'nerveline'}

    def fd(a, b, o=1):
        """Irritated where the disc touches, calm again on both sides of it, then fading."""
        c, far = cn(a, b), PAL[calm.get(b, a)]
        return S.lin([(0, mix(c, far, .5), 0), (.02, mix(c, far, .5), 0), (.06, mix(c, far, .2), o), (.10, c, o), (.18, c, o),
                      (.32, mix(c, far, .6), o), (.46, far, o), (.6, far, o), (1, far, 0)], (x0, 0, x1, 0), True)

    x2 = float(round(m1(sx * 4.2, 0)[0]))
    near = lambda a, b: S.lin([(0, PAL[a]), (.3, mix(PAL[a], cn(a, b), .3)), (1, cn(a, b))], (x2, 0, float(round(m1(sx * 9.5, 0)[0])), 0), True)
    lets = []
    for o in (-.7, 0, .7):  # rootlets, ventral and dorsal, that gather into the root
        for y0, yy in ((11.7, -.55), (15.6, .55)):
            pts = M([(sx * (3.9 + .35 * abs(o)) + sh * 1.15, y0 - .25 * yy + o * .45), (sx * 7.2 + sh * .6,
                    (y0 + 12.9) / 2 + yy * .6 + o * .35 + .3 * dy),
                     (sx * 8.9 + dx, 12.5 + yy * .35 + o * .2 + .8 * dy), (sx * 10.6 + dx, 11.4 + yy * .2 + o * .12 + dy)])
            lets.append(pts)
    for pts in lets:
        S.p(brush(pts, [SC * .5, SC * .62, SC * 1.0, SC * 1.3]), near('nerveline', 'redline'), .9)
    for pts in lets:
        S.p(brush(pts, [SC * .32, SC * .42, SC * .82, SC * 1.15]), near('nerve1', 'red1'))
    rb, P, N, W = ribbon(main, [SC * q for q in [1.5, 2.3 - .5 * k, 3.6, 2.9, 2.5, 2.4, 2.2, 2.0]], k=4)
    if k:
        rb = pressed(rb, lobes())
    S.p(rb.grown(2, 2, (6, 9)), S.lin([(0, '#5B3A1C', 0), (.1, '#5B3A1C', 0), (.2, '#5B3A1C', .16), (.55, '#5B3A1C', .16), (1, '#5B3A1C', 0)],
                                      (x0, 0, x1, 0), True))
    S.p(rb.d, fd('nerve1', 'red1'))
    for i in range(2):
        S.p(rb.crescent(-LIGHT, 10 + 10 * i), fd('nerve2', 'red2'), .46, 'evenodd')
    for i in range(2):
        S.p(rb.crescent(LIGHT, 7 + 7 * i, 1.1), fd('nerve0', 'red0'), .55, 'evenodd')
    for o in (-.2, .06, .3):
        S.p(brush((P + N * (W * o)[:, None])[3:-2:4], 2.2), fd('nerveline', 'redline'), .32)
    S.p(rb.contour(1.8, 4.4), fd('nerveline', 'redline'), 1, 'evenodd')
    n = len(rb.P) // 2
    cut = int(n * .9)
    S.mark('root-c6-' + side, np.vstack([rb.P[:cut], rb.P[2 * n - cut:]]))
    S.end()


def cord(S, hs):
    sh = ASIDE * hs
    S.g('spinal-cord')
    ring = [(.35, -3.3), (2.6, -3.75), (5.2, -2.7), (6.6, -.1), (5.5, 2.5), (2.8, 3.75), (.25, 3.5), (0, 3.25), (-.25, 3.5), (-2.8, 3.75),
            (-5.5,
            2.5),
            (-6.6, -.1), (-5.2, -2.7), (-2.6, -3.75), (-.35, -3.3), (0, -2.5)]
    co = Shape([m1(sh * 1.15 + x * (1 - .05 * hs * (x > 0)), 13.8 + y) for x, y in ring])
    S.organ(co, S.rad([(0, PAL['cord0']), (.6, PAL['cord1']), (1, PAL['cord2'])], (.4, .34, .72)), PAL['cordline'], 16, 3, .10, '#FFFFFF',
            10, .8, 2,
            PAL['cordline'], (1.8, 4))
    bf = sym([(0, -.5), (.9, -.75), (2.2, -1.9), (3.3, -1.75), (3.3, -.55), (2.1, .15), (2.5, 1.2), (3.1, 2.55), (2.45, 2.6), (1.5, 1.25),
            (.7, .45),
            (0, .4)])
    bt = Shape([m1(sh * 1.15 + x, 13.9 + y) for x, y in bf])
    S.p(bt.d, S.lin([(0, '#EFD3AE'), (1, '#E0B68D')], (0, 0, 0, 1)), .85)
    S.p(bt.contour(.9, 2), '#B98B5E', .5, 'evenodd')
    S.ell(*m1(sh * 1.15, 13.85), 4, 4.6, '#B98B5E', .8)
    S.end()


def build(path, h, bulge=0):
    artlib.DETAIL[0] = 3.0
    S, hs = LightSvg(), float(h)
    state = 'hernia' if h else ('bulge' if bulge else 'healthy')
    S.paper(800, 500, 640, 540)
    muscles(S)
    vertebra(S)
    arteries(S)
    facets(S)
    canal(S, hs)
    for sx, side in SIDES:
        root(S, side, sx, hs)
    cord(S, hs)
    disc(S, state)
    uncinate(S)
    S.save(path, IDS)
    artlib.DETAIL[0] = 1.0
