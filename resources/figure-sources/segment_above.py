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


OUTLINE = [(0, -9.0), (5, -8.6), (8.9, -6.6), (10.9, -3.9), (13.6, -3.3), (17.4, -2.4), (20.4, -.6), (21.4, 1.4), (20.6, 3.2),
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


def facets(S, top=None):
    """The upper facets of C6 on top of their pillars, 10 mm wide and foreshortened by their slope of 45 degrees (medical-facts 6B).
    top draws what is seen of the joint itself, of one side: here the smooth layer."""
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
        (top or cartilage)(S, sx)
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


def canal(S):
    # 14 x 22 mm: medical-facts 6B
    can = Shape(M(sym([(0, 7.2), (4.6, 7.4), (8.2, 8.5), (10.4, 10.2), (11.1, 12.6), (9.8, 15.7), (6.6, 18.6), (3.0, 20.7), (0, 21.4)])),
            k=5)
    S.g('canal')
    S.organ(can, S.rad([(0, '#F3DDBF'), (.6, '#E6C49C'), (1, '#C79C70')], (.5, .5, .62)), None, hl=0, line=PAL['boneline'], w=(4.2, 2.2))
    for i in range(3):
        S.p(can.crescent(LIGHT, 14 + 16 * i, 1), '#6B4630', .09, 'evenodd')
    S.end()
    S.g('dura')
    du = Shape(ellipse(*m1(0, 13.7), 8.6 * SC, 5.1 * SC, 0, 18))
    S.organ(du, S.rad([(0, '#FFFFFF'), (.6, PAL['dura0']), (1, PAL['dura1'])], (.45, .42, .65)), PAL['duraline'], 12, 2, .18, '#FFFFFF',
            10, .7, 2,
            PAL['duraline'], (1.8, 3.6))
    S.end()


# The two roots of C6 and the nerve they become: the rear one swells to its ganglion in the opening, where the front one lies against it;
# then outward and a little forward, in the groove behind the vertebral artery and between the scalene muscles.
REAR_ROOT = [(8.2, 13.7), (9.8, 12.9), (11.4, 11.5), (13.0, 9.9), (15.0, 8.2), (17.4, 6.8), (20.6, 5.6), (25.4, 4.8), (30, 3.9), (35, 2.1)]
THICK = [1.1, 1.25, 1.8, 3.1, 2.6, 2.4, 2.35, 2.3, 2.1, 1.8]
FRONT_ROOT = [(8.2, 11.25), (9.8, 10.35), (11.3, 9.05), (12.9, 7.8), (15.8, 7.0)]
PRESSED = [(8.2, 12.15), (10.0, 12.35), (11.5, 10.9), (12.3, 8.9), (15.8, 7.0)]  # the same with a herniation against it


def tones(sx, k):
    """Colours along a root, irritated by k: at the cord, along the front root, along the rear root and the nerve. Each takes the names of the
    calm and of the irritated colour and gives what makes the gradient on a figure."""
    cn = lambda a, b: mix(PAL[a], PAL[b], k * .78)
    run = lambda stops, a, b: lambda S: S.lin(stops, (float(round(m1(sx * a, 0)[0])), 0, float(round(m1(sx * b, 0)[0])), 0), True)
    calm = {'nerve0': 'nerve0', 'red0': 'nerve0', 'red1': 'nerve1', 'red2': 'nerve2', 'redline': 'nerveline'}

    def near(a, b):
        return run([(0, PAL[a]), (.3, mix(PAL[a], cn(a, b), .3)), (1, cn(a, b))], 4.2, 9.5)

    def front(a, b):
        """It loses itself in the nerve."""
        c, far = cn(a, b), PAL[calm.get(b, a)]
        return run([(0, c, 0), (.14, c), (.55, c), (.78, mix(c, far, .45)), (1, mix(c, far, .57), 0)], 8.2, 15.8)

    def nerve(a, b):
        """Irritated where the disc touches, calm again on both sides of it, then fading."""
        c, far = cn(a, b), PAL[calm.get(b, a)]
        return run([(0, mix(c, far, .4), 0), (.02, mix(c, far, .4), 0), (.06, mix(c, far, .2)), (.10, c), (.18, c),
                    (.32, mix(c, far, .6)), (.46, far), (.66, far), (1, far, 0)], 8, 35)
    return near, front, nerve


def rootlets(S, sx, k, tone):
    """The threads in front and behind that gather into the two roots at the edge of the sac."""
    front, rear = (PRESSED if k else FRONT_ROOT), [(x + .3 * k, y + .5 * k) for x, y in REAR_ROOT]
    lets = []
    for o in (-.7, 0, .7):
        for y0, (a, b) in ((11.8, front[:2]), (15.45, rear[:2])):
            mid = ((4.2 + a[0]) / 2 + .6, (y0 + a[1]) / 2 + .1 * (13.7 - y0) + o * .3)
            lets.append(M([(sx * (3.9 + .35 * abs(o)), y0 + o * .45), (sx * mid[0], mid[1]), (sx * a[0], a[1] + o * .14),
                           (sx * b[0], b[1] + o * .08)]))
    for widths, (a, b), op in (([.5, .62, .9, .9], ('nerveline', 'redline'), .9), ([.32, .42, .72, .74], ('nerve1', 'red1'), 1)):
        for pts in lets:
            S.p(brush(pts, [SC * w for w in widths]), tone(a, b)(S), op)


def rounded_root(S, rb, tone, light):
    """One root with its light and shade; `light` is the width of the bands in pixels."""
    S.p(rb.d, tone('nerve1', 'red1')(S))
    for i in (1, 2):
        S.p(rb.crescent(-LIGHT, light * i), tone('nerve2', 'red2')(S), .46, 'evenodd')
        S.p(rb.crescent(LIGHT, light * .7 * i, 1.1), tone('nerve0', 'red0')(S), .55, 'evenodd')


def root(S, side, sx, hs):
    k = hs if sx > 0 else 0
    way = lambda pts: M([(sx * x, y) for x, y in pts])
    near, front, nerve = tones(sx, k)
    S.g('root-c6-' + side)
    if k:
        touched = ribbon(way([(8.6, 12.6), (11.1, 11.6), (14, 8.9), (18, 6.4)]), [SC * w for w in (1.4, 2.6, 3, 2)])[0]
        S.glow(touched, PAL['red1'], 26, 3, .07 * k)
    rootlets(S, sx, k, near)
    push = np.interp(range(len(REAR_ROOT)), (0, 1, 3, 6), (1, 1, .8, 0)) * k
    main = way([(x + .4 * p, y + .6 * p) for (x, y), p in zip(REAR_ROOT, push)])
    rb, P, N, W = ribbon(main, [SC * w for w in THICK], k=4)
    x0, x1 = float(round(m1(sx * 8, 0)[0])), float(round(m1(sx * 35, 0)[0]))
    S.p(rb.grown(2, 2, (6, 9)), S.lin([(0, '#5B3A1C', 0), (.1, '#5B3A1C', 0), (.2, '#5B3A1C', .16), (.55, '#5B3A1C', .16), (1, '#5B3A1C', 0)],
                                      (x0, 0, x1, 0), True))
    rounded_root(S, rb, nerve, 10)
    for o in (-.2, .06, .3):
        S.p(brush((P + N * (W * o)[:, None])[14:-2:4], 2.2), nerve('nerveline', 'redline')(S), .32)
    S.p(rb.contour(1.8, 4.4), nerve('nerveline', 'redline')(S), 1, 'evenodd')
    thin = ribbon(way(PRESSED if k else FRONT_ROOT), [SC * w for w in (.95, 1.05, 1.15, 1.25, 1.1)], k=4)[0]
    rounded_root(S, thin, front, 5)
    S.p(thin.contour(1.5, 3.2), front('nerveline', 'redline')(S), 1, 'evenodd')
    n = len(rb.P) // 2
    cut = int(n * .9)
    S.mark('root-c6-' + side, np.vstack([rb.P[:cut], rb.P[2 * n - cut:]]))
    S.mark('root-c6-' + side, thin.P)
    S.end()


def cord(S):
    S.g('spinal-cord')
    ring = [(.35, -3.3), (2.6, -3.75), (5.2, -2.7), (6.6, -.1), (5.5, 2.5), (2.8, 3.75), (.25, 3.5), (0, 3.25), (-.25, 3.5), (-2.8, 3.75),
            (-5.5,
            2.5),
            (-6.6, -.1), (-5.2, -2.7), (-2.6, -3.75), (-.35, -3.3), (0, -2.5)]
    co = Shape([m1(x, 13.8 + y) for x, y in ring])
    S.organ(co, S.rad([(0, PAL['cord0']), (.6, PAL['cord1']), (1, PAL['cord2'])], (.4, .34, .72)), PAL['cordline'], 16, 3, .10, '#FFFFFF',
            10, .8, 2,
            PAL['cordline'], (1.8, 4))
    bf = sym([(0, -.5), (.9, -.75), (2.2, -1.9), (3.3, -1.75), (3.3, -.55), (2.1, .15), (2.5, 1.2), (3.1, 2.55), (2.45, 2.6), (1.5, 1.25),
            (.7, .45),
            (0, .4)])
    bt = Shape([m1(x, 13.9 + y) for x, y in bf])
    S.p(bt.d, S.lin([(0, '#EFD3AE'), (1, '#E0B68D')], (0, 0, 0, 1)), .85)
    S.p(bt.contour(.9, 2), '#B98B5E', .5, 'evenodd')
    S.ell(*m1(0, 13.85), 4, 4.6, '#B98B5E', .8)
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
    canal(S)
    for sx, side in SIDES:
        root(S, side, sx, hs)
    cord(S)
    disc(S, state)
    uncinate(S, state)
    S.save(path, IDS)
    artlib.DETAIL[0] = 1.0
