# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The C5-C6 disc from above, front of the neck at the top; h from 0 (healthy) to 1 (a herniation touches the right root).

Seen from above with the front at the top, the left of the picture is the left of the person."""
from anatomy import *

SC = 17.9
ORIGIN = (800, 262)
IDS = ['vertebra-c6', 'facet-c5-c6-left', 'facet-c5-c6-right', 'canal', 'spinal-cord', 'disc-c5-c6', 'annulus-c5-c6', 'nucleus-c5-c6',
       'root-c6-left', 'root-c6-right']
SIDES = ((-1, 'left'), (1, 'right'))
NUCLEUS = dict(c=(0, .9), r=(5.3, 3.7))


def m1(x, y):
    return np.array([ORIGIN[0] + SC * x, ORIGIN[1] + SC * y])


def M(pts):
    return [m1(*p) for p in pts]


def sym(half):
    """Mirror an outline given from the front midline to the rear midline."""
    return [(-x, y) for x, y in half[::-1] if x > 1e-6] + half


def muscles(S):
    S.g('soft-tissue')
    groups = (([(1.2, -13.4), (5, -13.6), (8.6, -11.2), (8.4, -8.6), (4.6, -9.6), (1.0, -10)], .7),
              ([(12, -9), (17, -9.6), (22, -6.4), (23.5, -1.6), (20.6, -.6), (15, -3.6), (11.6, -5.6)], .55),
              ([(23.6, 6.4), (28, 7), (30.4, 12), (28.6, 17.6), (24, 19), (21.4, 15), (21.2, 9.6)], .5),
              ([(5.4, 28.2), (10, 24.6), (16, 22.4), (18.8, 25.4), (17, 31.4), (11.6, 35.6), (6.4, 36)], .7),
              ([(20, 21.6), (25, 20.6), (29, 24), (27, 31), (21, 36.6), (14, 39.4), (12.6, 37.2), (18, 32), (20, 27)], .5))
    for sx, _ in SIDES:
        for pts, a in groups:
            q = Shape(M([(sx * x, y) for x, y in pts]), k=4)
            S.p(q.d, S.rad([(0, PAL['muscle0'], a), (.7, PAL['muscle0'], a * .8), (1, PAL['muscle1'], a * .7)], (.42, .36, .72)))
            for i in range(2):
                S.p(q.crescent(-LIGHT, 26 + 24 * i), PAL['muscle1'], .11, 'evenodd')
            S.p(q.crescent(LIGHT, 14, 1), '#FFFFFF', .28, 'evenodd')
            S.p(q.contour(1, 2.2), PAL['muscleline'], .24, 'evenodd')
    S.end()


def vertebra(S):
    half = [(0, -8.9), (5, -8.5), (8.9, -6.0), (10.6, -2.8), (13.6, -2.6), (17.8, -.9), (20.6, .4), (21.5, 2.4), (20.3, 4.5), (20.6, 6.2), (22, 8.2),
            (20.9, 10.4), (18.6, 11.0), (19.4, 13.6), (18.6, 17.2), (15.6, 20.0), (12, 21.5), (7.8, 23.6), (4.2, 26.0), (2.7, 29.0), (2.75, 32.8),
            (4.5, 36.8), (4.1, 39.1), (1.9, 38.2), (0, 36.4)]
    ring = Shape(M(sym(half)), k=4)
    S.g('vertebra-c6')
    S.shadow(ring, (6, 10), ((22, .035), (13, .05), (6, .06)))
    S.organ(ring, S.lin([(0, PAL['bone0']), (.4, PAL['bone1']), (.8, PAL['bone2']), (1, PAL['bone3'])], (.1, 0, .75, 1)), PAL['boneshade'], 30, 3,
            .12,
            '#FFFFFF', 16, .95, 2, PAL['boneline'], (2.2, 5.4))
    for sx, _ in SIDES:
        groove = M([(sx * 10.6, 10.4), (sx * 13.6, 8.4), (sx * 17, 6.4), (sx * 20.6, 5.2)])
        S.p(brush(groove, [SC * 3.4, SC * 4.6, SC * 4.4, SC * 3.0]), S.lin([(0, PAL['boneshade'], .55), (1, PAL['boneshade'], .28)], (0, 0, 0, 1)),
                .55)
        S.p(brush(groove, [SC * 2.2, SC * 3.2, SC * 3.0, SC * 1.8]), PAL['boneshade'], .16)
        S.p(brush(M([(sx * 12.6, 20.2), (sx * 8.4, 22.1), (sx * 4.4, 24.6), (sx * 1.7, 28.2), (sx * 1.5, 32)]), 16), '#FFFFFF',
                .40 if sx < 0 else .22)
        S.p(brush(M([(sx * 1.9, 29.6), (sx * 1.9, 32.6), (sx * 2.9, 36.2)]), 10), PAL['boneshade'], .16)
    S.anchors['vertebra-c6'] = m1(0, 26.5)
    S.p(brush(M([(0, 24.4), (0, 30), (0, 36)]), 9), PAL['boneshade'], .18)
    S.end()


def arteries(S):
    """Vertebral artery and vein in the transverse foramen; quiet colours, red is kept for irritation."""
    for sx, side in SIDES:
        S.g('vertebral-artery-' + side)
        c = m1(sx * 14.4, 1.3)
        fo = Shape(ellipse(*c, 3.1 * SC, 2.75 * SC, n=9))
        S.organ(fo, S.rad([(0, '#C39E7B'), (1, '#A37E5C')], (.5, .6, .6)), None, hl=0, line=PAL['boneline'], w=(2, 3.6))
        S.p(fo.crescent(LIGHT, 22, 1), '#6B4A30', .28, 'evenodd')
        ve = Shape(ellipse(c[0] + SC * sx * 1.55, c[1] - SC * .95, SC * .95, SC * .8, n=8))
        S.p(ve.d, S.rad([(0, '#C6D2DF'), (1, '#97A9BF')], (.38, .32, .7)))
        S.p(ve.contour(1.2, 2), '#71849C', .8, 'evenodd')
        ar = Shape(ellipse(c[0] - SC * sx * .25, c[1] + SC * .2, SC * 1.95, SC * 1.8, n=9))
        S.organ(ar, S.rad([(0, '#F3CDBE'), (.6, '#DFA995'), (1, '#C58A76')], (.38, .32, .7)), '#8A5442', 8, 2, .12, '#FFFFFF', 6, .7, 2, '#96604D',
                (1.4, 3))
        lu = Shape(ellipse(c[0] - SC * sx * .25, c[1] + SC * .2, SC * 1.15, SC * 1.05, n=8))
        S.p(lu.d, S.rad([(0, '#A9705E'), (1, '#C08A77')], (.5, .6, .6)), .85)
        S.end()


def facets(S):
    for sx, side in SIDES:
        S.g('facet-c5-c6-' + side)
        c = m1(sx * 14.9, 15.7)
        turn = -sx * 16
        c0 = Shape(ellipse(*c, 4.25 * SC, 3.4 * SC, turn))
        S.organ(c0, S.lin([(0, '#E4EFEC'), (1, '#B9D3D3')]), '#5F98A0', 12, 2, .10, '#FFFFFF', 8, .6, 2, '#6E9DA3', (1.6, 3.4))
        c1 = Shape(ellipse(*c, 3.5 * SC, 2.7 * SC, turn))
        S.organ(c1, S.rad([(0, '#FFFFFF'), (.55, PAL['cart0']), (1, PAL['cart1'])], (.38, .32, .75)), PAL['cartline'], 10, 2, .12, '#FFFFFF', 8, .7,
                2,
                PAL['cartline'], (1.2, 2.6), mark=False)
        S.end()


def canal(S, hs):
    can = Shape(M(sym([(0, 6.9), (5, 7.3), (8.6, 8.6), (11.0, 10.0), (12.3, 12.4), (10.8, 15.6), (7, 18.8), (3.0, 21.4), (0, 22.4)])), k=5)
    S.g('canal')
    S.organ(can, S.rad([(0, '#F3DDBF'), (.6, '#E6C49C'), (1, '#C79C70')], (.5, .5, .62)), None, hl=0, line=PAL['boneline'], w=(4.2, 2.2))
    for i in range(3):
        S.p(can.crescent(LIGHT, 14 + 16 * i, 1), '#6B4630', .09, 'evenodd')
    S.end()
    sh = -.75 * hs
    dent = lambda a: hs * max(0, math.cos(a + .75)) ** 4
    S.g('dura')
    du = Shape([m1(sh + 8.9 * math.cos(a) * (1 - .13 * dent(a)), 14.0 + 5.6 * math.sin(a) * (1 - .28 * dent(a))) for a in np.linspace(0, 6.283,
            19)[:-1]])
    S.organ(du, S.rad([(0, '#FFFFFF'), (.6, PAL['dura0']), (1, PAL['dura1'])], (.45, .42, .65)), PAL['duraline'], 12, 2, .18, '#FFFFFF', 10, .7, 2,
            PAL['duraline'], (1.8, 3.6))
    S.end()


def root(S, side, sx, hs):
    k = hs if sx > 0 else 0
    cn = lambda a, b: mix(PAL[a], PAL[b], k * .85)
    sh, dx, dy = -.75 * hs, .30 * k, .62 * k
    S.g('root-c6-' + side)
    if k:
        gl = ribbon(M([(sx * 8.6, 12.0 + dy), (sx * 10.8 + dx, 11.0 + dy), (sx * 14, 8.6 + .5 * dy), (sx * 18, 6.4)]), [SC * 1.4, SC * 2.6, SC * 3,
                SC * 2])[0]
        S.glow(gl, PAL['red1'], 48, 4, .06 * k)
    main = M([(sx * 8.0 + dx, 12.9 + .7 * dy), (sx * 10.2 + dx, 11.7 + dy), (sx * 13.4 + .4 * dx, 9.1 + .5 * dy), (sx * 16.8, 6.9), (sx * 20.6, 5.5),
              (sx * 25.4, 5.9), (sx * 29.6, 8.6), (sx * 33, 13.2)])
    x0, x1 = float(round(m1(sx * 8, 0)[0])), float(round(m1(sx * 33, 0)[0]))
    calm = {'nerve0': 'nerve0', 'red0': 'nerve0', 'red1': 'nerve1', 'red2': 'nerve2', 'redline': 'nerveline'}

    def fd(a, b, o=1):
        """Irritated next to the disc, calm again farther out, then fading."""
        c, far = cn(a, b), PAL[calm.get(b, a)]
        return S.lin([(0, c, o), (.28, c, o), (.55, mix(c, far, .75), o), (1, far, 0)], (x0, 0, x1, 0), True)

    for o in (-.7, 0, .7):  # rootlets, ventral and dorsal
        for y0, yy in ((11.7, -.55), (15.6, .55)):
            pts = M([(sx * (3.9 + .35 * abs(o)) + sh * 1.15, y0 - .25 * yy + o * .45), (sx * 7.2 + sh * .6,
                    (y0 + 12.9) / 2 + yy * .6 + o * .35 + .3 * dy),
                     (sx * 8.9 + dx, 12.5 + yy * .35 + o * .2 + .8 * dy)])
            S.p(brush(pts, [SC * .55, SC * .62, SC * .8]), cn('nerveline', 'redline'), .9)
            S.p(brush(pts, [SC * .36, SC * .42, SC * .62]), cn('nerve1', 'red1'))
    rb, P, N, W = ribbon(main, [SC * q for q in [1.3, 2.2 - .5 * k, 3.6, 2.9, 2.5, 2.4, 2.2, 2.0]], k=4)
    S.p(rb.grown(2, 2, (6, 9)), S.lin([(0, '#5B3A1C', .16), (.55, '#5B3A1C', .16), (1, '#5B3A1C', 0)], (x0, 0, x1, 0), True))
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
    sh = -.75 * hs
    S.g('spinal-cord')
    ring = [(.35, -3.3), (2.6, -3.75), (5.2, -2.7), (6.6, -.1), (5.5, 2.5), (2.8, 3.75), (.25, 3.5), (0, 3.25), (-.25, 3.5), (-2.8, 3.75), (-5.5,
            2.5),
            (-6.6, -.1), (-5.2, -2.7), (-2.6, -3.75), (-.35, -3.3), (0, -2.5)]
    co = Shape([m1(sh * 1.15 + x * (1 - .05 * hs * (x > 0)), 13.8 + y) for x, y in ring])
    S.organ(co, S.rad([(0, PAL['cord0']), (.6, PAL['cord1']), (1, PAL['cord2'])], (.4, .34, .72)), PAL['cordline'], 16, 3, .10, '#FFFFFF', 10, .8, 2,
            PAL['cordline'], (1.8, 4))
    bf = sym([(0, -.5), (.9, -.75), (2.2, -1.9), (3.3, -1.75), (3.3, -.55), (2.1, .15), (2.5, 1.2), (3.1, 2.55), (2.45, 2.6), (1.5, 1.25), (.7, .45),
            (0, .4)])
    bt = Shape([m1(sh * 1.15 + x, 13.9 + y) for x, y in bf])
    S.p(bt.d, S.lin([(0, '#EFD3AE'), (1, '#E0B68D')], (0, 0, 0, 1)), .85)
    S.p(bt.contour(.9, 2), '#B98B5E', .5, 'evenodd')
    S.ell(*m1(sh * 1.15, 13.85), 4, 4.6, '#B98B5E', .8)
    S.end()


def disc(S, hs):
    S.g('disc-c5-c6')
    front = [(0, -8.1), (4.1, -7.65), (7.5, -5.55), (9.25, -2.0), (9.7, 1.9), (8.95, 4.8)]
    right = front + [(lerp(7.1, 8.1, hs), lerp(6.3, 7.1, hs)), (lerp(4.9, 5.8, hs), lerp(6.75, 8.1, hs)), (2.6, lerp(6.7, 7.05, hs)), (0, 6.55)]
    left = [(-x, y) for x, y in (front + [(7.1, 6.3), (4.9, 6.75), (2.6, 6.7)])[::-1] if x > 0]
    D = Shape(M(right + left), k=5)
    S.mark('disc-c5-c6', D.P)
    S.g('annulus-c5-c6')
    S.p(D.grown(3, 2, (5, 9)), '#5B3A1C', .14)
    S.organ(D, S.lin([(0, PAL['disc0']), (.45, PAL['disc1']), (1, PAL['disc2'])], (.1, 0, .8, 1)), PAL['discshade'], 24, 3, .10, '#FFFFFF', 14, .8, 2,
            PAL['discline'], (2.2, 5))
    annulus(S)
    S.end()
    nucleus(S, hs)
    S.end()


def annulus(S):
    """In the neck the annulus is a thick crescent in front that tapers towards the uncinate processes, and a thin strip behind."""
    n = 7
    for i in range(n):
        f = (i + .7) / n
        depth = 3.9 * f
        reach = math.radians(lerp(112, 62, f))
        arc = []
        for a in np.linspace(-reach, reach, 15):
            x, y = 9.35 * math.sin(a), -.2 - 7.65 * math.cos(a)
            t = depth * max(0, math.cos(a / reach * math.pi / 2)) ** .8 + .25
            arc.append((x * (1 - t / 11.5), y + t * max(0, math.cos(a)) * .95))
        S.p(brush(M(arc), 13, k=2), '#D8F1EF', .45)
        S.p(brush(M([(x * .992, y + .33) for x, y in arc]), 5, k=2), PAL['discline'], .5)
    for j in range(2):
        y = 5.95 - .5 * j
        S.p(brush(M([(-6.6 + j, y - .3), (-3, y), (0, y - .05), (3, y), (6.6 - j, y - .3)]), 4), PAL['discline'], .38)


def nucleus(S, hs):
    S.g('nucleus-c5-c6')
    (cx, cy), (rx, ry) = NUCLEUS['c'], NUCLEUS['r']
    th0, n1, n2 = math.radians(47), 9, 11
    target = [(4.9, 2.9), (5.5, 4.7), (6.1, 6.6), (8.1, 7.35), (10.3, 8.7), (10.5, 10.6), (8.3, 11.5), (6.0, 10.0), (4.75, 7.4), (3.7, 5.6), (2.2,
            4.65)]
    base = [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in np.linspace(th0 - .52, th0 + .52, n2)]
    bump = [(lerp(b[0], t[0], hs), lerp(b[1], t[1], hs)) for b, t in zip(base, target)]
    rest = [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in np.linspace(th0 + .52, th0 - .52 + 2 * math.pi, n1 + 2)[1:-1]]
    nu = Shape(M(bump + rest), k=4)
    for r, a in ((16, .10), (9, .14), (4, .16)):  # a soft edge: in the neck, core and ring blend
        S.p(nu.grown(r, 1), mix(PAL['nuc1'], '#7A5B4E', hs * .12), a)
    S.organ(nu, S.rad([(0, PAL['nuc0']), (.55, mix(PAL['nuc1'], '#BFD9CF', hs * .4)), (1, mix(PAL['nuc2'], '#86B8B2', hs * .4))], (.38, .32, .75)),
            '#3E98A3', 18, 2, .10, '#FFFFFF', 12, .6, 2, '#3D8C98', (.8, 2.6), lop=lerp(.6, .95, hs))
    e = m1(-1.4, -.5)
    S.ell(e[0], e[1], SC * 2.6, SC * 1.2, S.rad([(0, '#FFFFFF', .55), (1, '#FFFFFF', 0)], (.5, .5, .5)))
    if hs:
        tp = m1(8.9, 9.9)
        S.ell(tp[0], tp[1], SC * 1.9, SC * 1.7, S.rad([(0, PAL['red1'], .4 * hs), (.5, PAL['red1'], .2 * hs), (1, PAL['red1'], 0)], (.5, .5, .5)))
    S.end()


def uncinate(S):
    """The raised lips at both sides of the upper plate of C6."""
    S.g('uncinate-c6')
    for sx, _ in SIDES:
        q = Shape(M([(sx * x, y) for x, y in [(8.5, -4.2), (9.9, -3.6), (10.9, -1.0), (11.2, 1.8), (10.6, 4.4), (9.2, 6.0), (8.3, 5.5), (9.1, 3.8),
                (9.6, 1.4),
                                              (9.4, -1.2)]]), k=4)
        S.p(q.grown(3, 1, (4, 6)), '#5B3A1C', .13)
        S.organ(q, S.lin([(0, PAL['bone0']), (.6, PAL['bone1']), (1, PAL['bone2'])], (.1, 0, .8, 1)), PAL['boneshade'], 10, 2, .13, '#FFFFFF', 7, .9,
                2,
                PAL['boneline'], (1.4, 3.6))
    S.end()


def build(path, h):
    S, hs = Svg(), float(smooth(h))
    S.paper(800, 500, 640, 540)
    muscles(S)
    vertebra(S)
    arteries(S)
    facets(S)
    canal(S, hs)
    for sx, side in SIDES:
        root(S, side, sx, hs)
    cord(S, hs)
    disc(S, hs)
    uncinate(S)
    S.save(path, IDS)
