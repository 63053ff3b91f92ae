# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The whole neck from the side, face to the left. Each vertebra is one group: spinous process, arch and body."""
from anatomy import *

SC = 4.6
ORG = (790, 548)
FOCUS = [330, 190, 880, 660]  # the column from C1 to T1 with chin and nape
IDS = (['spinal-cord'] + ['vertebra-' + n for n in ('t1', 'c7', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1')]
       + ['disc-' + p for p in ('c2-c3', 'c3-c4', 'c4-c5', 'c5-c6', 'c6-c7', 'c7-t1')]
       + ['facet-' + p for p in ('c2-c3', 'c3-c4', 'c4-c5', 'c5-c6', 'c6-c7', 'c7-t1')]
       + ['foramen-c5-c6'] + ['root-c%d' % k for k in range(3, 9)])


def mm(x, y):
    return np.array([ORG[0] + SC * x, ORG[1] + SC * y])


def M(pts):
    return [mm(*p) for p in pts]


def silhouette(S):
    prof = [(-84, -190), (-100, -150), (-104, -132), (-113, -116), (-122.5, -104.5), (-124.5, -100), (-119, -95.5), (-110.5, -94), (-110,
            -90), (-113.5, -85), (-113.5, -80), (-108.6, -76.2), (-112, -72), (-111, -66.5), (-105.5, -62), (-105, -56), (-107.8, -48),
            (-106.2, -39.5), (-98, -32.5), (-86, -30), (-70, -25.5), (-55, -17.5), (-50.5, -8), (-52, 2), (-54.8, 10), (-52, 19), (-48.5,
            32), (-44.5, 50), (-40, 66), (-38, 76), (-42, 86), (-54, 98), (-68, 112), (-86, 140), (-60, 175), (40, 180), (130, 170), (122,
            140), (108, 112), (95, 88), (82, 66), (72, 49), (64.5, 36), (58.5, 20), (55, 2), (54, -18), (56.5, -38), (63, -56), (74, -76),
            (85, -100), (92, -130), (92, -165), (60, -215), (-20, -225)]
    sh = Shape(M(prof), k=2)
    S.g('silhouette')
    for r, a in ((26, 0.1), (16, 0.12), (7, 0.16)):
        S.p(sh.grown(r), S.lin([(0, '#F3E2D3', 0), (0.13, '#F3E2D3', a), (0.8, '#F3E2D3', a), (1, '#F3E2D3', 0)], (0, 0, 0, 1000), True))
    S.p(sh.d, S.lin([(0, PAL['skin0'], 0.0), (0.14, PAL['skin0'], 0.95), (0.55, PAL['skin0'], 1), (0.86, PAL['skin1'], 0.9), (1,
            PAL['skin1'], 0.25)], (0, 0, 0, 1000), True))
    S.p(sh.d, S.lin([(0, PAL['skin2'], 0.5), (0.22, PAL['skin2'], 0.05), (0.6, PAL['skin2'], 0.0), (0.85, PAL['skin2'], 0.3), (1,
            PAL['skin2'], 0.55)], (270, 0, 1230, 0), True), 0.6)
    for i in range(4):
        S.p(sh.crescent(-LIGHT, 16 + 26 * i, 1.2), S.lin([(0, PAL['skin2'], 0), (0.2, PAL['skin2'], 1), (0.9, PAL['skin2'], 0.8), (1,
                PAL['skin2'], 0)], (0, 0, 0, 1000), True), 0.1, 'evenodd')
    for i in range(2):
        S.p(sh.crescent(np.array([-1, 0.05]), 22 + 40 * i, 1.0), S.lin([(0, '#FFFFFF', 0), (0.2, '#FFFFFF', 1), (0.8, '#FFFFFF', 1), (1,
                '#FFFFFF', 0)], (0, 0, 0, 1000), True), 0.16, 'evenodd')
    S.p(sh.contour(1.6, 4.2), S.lin([(0, PAL['skinline'], 0), (0.15, PAL['skinline'], 0.9), (0.8, PAL['skinline'], 0.9), (1,
            PAL['skinline'], 0)], (0, 0, 0, 1000), True), 1, 'evenodd')
    ln = PAL['skinline']
    S.p(brush(M([(-108.8, -76.2), (-104, -76.3), (-98.5, -75), (-95, -73.2)]), 3.4, taper=(0.6, 0)), ln, 0.9)
    S.p(brush(M([(-112.5, -98.2), (-110, -99.6), (-107.2, -98.8)]), 3.2, taper=(0, 0.3)), ln, 0.8)
    S.p(brush(M([(-106.4, -103.5), (-103.8, -101), (-104, -97), (-106.5, -95)]), 2.6, taper=(0, 0.2)), ln, 0.6)
    S.p(brush(M([(-84, -31), (-62, -33.5), (-36, -42), (-17, -55), (-10, -70), (-8, -84)]), 5, taper=(0.1, 0)), PAL['skin2'], 0.75)
    S.p(brush(M([(-38, 78), (-22, 80.5), (-6, 77), (10, 73.5), (22, 75)]), 6, taper=(0.2, 0)), PAL['skin2'], 0.7)
    so = Shape(M([(-52, 160), (-43, 122), (-26, 101), (0, 90.5), (28, 91), (52, 102), (68, 122), (76, 160), (10, 175)]), k=3)
    S.p(so.d, S.lin([(0, PAL['skin0'], 0.75), (1, PAL['skin0'], 0.0)], (0, 0, 0, 0.52)))
    S.p(so.crescent(LIGHT, 26, 1), '#FFFFFF', 0.22, 'evenodd')
    S.p(so.contour(0.5, 3.6, np.array([0.5, -0.85])), S.lin([(0, PAL['skinline'], 0.5), (0.12, PAL['skinline'], 0.32), (0.26,
            PAL['skinline'], 0)], (0, 0, 0, 1)), 1, 'evenodd')
    S.p(brush(M([(57, 26), (51, 44), (43, 62), (37, 78), (34, 90)]), 5, taper=(0, 0)), PAL['skin2'], 0.5)
    S.end()


def context(S):
    S.g('soft-tissue')
    air = Shape(M([(-62, -86), (-40, -93), (-26, -90), (-19, -76), (-17.5, -55), (-17, -32), (-20, -14), (-22.5, 0), (-24, 16), (-22, 40),
            (-15, 66), (-6, 92), (0, 120), (-16, 120), (-21, 92), (-29, 66), (-35, 42), (-37.5, 18), (-36, 0), (-33, -16), (-30, -30),
            (-32, -52), (-38, -70), (-52, -80)]), k=3)
    S.p(air.d, S.lin([(0, '#C9DDE0', 0.0), (0.15, '#C9DDE0', 0.3), (0.8, '#C9DDE0', 0.34), (1, '#C9DDE0', 0)], (0, 0, 0, 1000), True))
    S.p(air.contour(1, 2), '#9DB9BE', 0.35, 'evenodd')
    for i, (y, x) in enumerate([(30, -33.5), (38, -32), (46, -29.8), (54, -27.3), (62, -24.6), (70, -22)]):
        S.p(brush(M([(x - 2.0, y - 1), (x - 2.6, y + 2.5), (x - 0.4, y + 4.8)]), 5, taper=(0.5, 0.5)), '#8FB1B7', 0.35)
    mus = [[(44, -72), (56, -74), (60, -56), (53, -36), (51, -14), (53, 8), (58, 28), (66, 46), (58, 50), (50, 32), (46, 8), (44, -16),
            (42, -44)], [(34, -74), (43, -74), (41, -48), (42, -16), (44, 8), (48, 32), (55, 52), (66, 72), (80, 96), (88, 122), (74, 122),
            (62, 96), (48, 72), (40, 48), (36, 20), (33, -10), (31, -44)]]
    for k, m in enumerate(mus):
        q = Shape(M(m), k=3)
        S.p(q.d, S.lin([(0, PAL['muscle0'], 0), (0.22, PAL['muscle0'], 0.6), (0.7, PAL['muscle0'], 0.5), (1, PAL['muscle0'], 0)], (0, 0, 0,
                1)))
        S.p(q.crescent(-LIGHT, 26), S.lin([(0, PAL['muscle1'], 0), (0.3, PAL['muscle1'], 1), (0.7, PAL['muscle1'], 1), (1, PAL['muscle1'],
                0)], (0, 0, 0, 1)), 0.16, 'evenodd')
    for k in range(7):
        t = k / 6
        S.p(brush(M([(lerp(33, 43, t), -66 + 4 * t), (lerp(34, 44, t), -20), (lerp(38, 48, t), 20), (lerp(48, 62, t), 62), (lerp(64, 80,
                t), 100)]), 2.2, taper=(0, 0)), PAL['muscle1'], 0.35)
    S.end()
    S.g('skull')
    occ = Shape(M([(23.5, -84.5), (32, -83), (48, -85), (64, -92), (78, -107), (85, -130), (85, -160), (78, -160), (77.5, -131), (70,
            -112), (58, -99), (44, -92), (30, -90), (24, -88.5)]), k=3)
    cli = Shape(M([(-0.5, -84.5), (1.5, -88), (-4, -100), (-10, -114), (-18, -134), (-32, -134), (-22, -112), (-12, -96), (-5, -87)]), k=3)
    S.p(cli.d, S.lin([(0, PAL['bone1'], 0.0), (0.22, PAL['bone1'], 0.8), (1, PAL['bone1'], 0.9)], (0, 0, 0, 300), True))
    S.p(cli.contour(1, 2.2), S.lin([(0, PAL['boneline'], 0), (0.4, PAL['boneline'], 0.45), (1, PAL['boneline'], 0.45)], (0, 0, 0, 300),
            True), 1, 'evenodd')
    S.p(occ.d, S.lin([(0, PAL['bone1'], 0.0), (0.4, PAL['bone1'], 0.85), (1, PAL['bone1'], 0.9)], (0, 0, 0, 300), True))
    S.p(occ.crescent(-LIGHT, 20), PAL['boneshade'], 0.12, 'evenodd')
    S.p(occ.contour(1.2, 2.6), S.lin([(0, PAL['boneline'], 0), (0.4, PAL['boneline'], 0.45), (1, PAL['boneline'], 0.45)], (0, 0, 0, 300),
            True), 1, 'evenodd')
    jaw = Shape(M([(-10, -104), (-2, -106), (1, -98), (-3, -84), (-7, -68), (-14, -55), (-28, -47), (-52, -40), (-76, -34), (-92, -35),
            (-99, -42), (-98, -52), (-94, -60), (-88, -58), (-70, -58), (-48, -62), (-34, -70), (-26, -84), (-22, -98), (-18, -92), (-13,
            -93)]), k=3)
    S.p(jaw.d, S.lin([(0, PAL['bone0'], 0.55), (1, PAL['bone1'], 0.5)]))
    S.p(jaw.crescent(-LIGHT, 16), PAL['boneshade'], 0.1, 'evenodd')
    S.p(jaw.contour(0.8, 2.2), PAL['boneline'], 0.28, 'evenodd')
    S.end()


def bone(S, pts, sharp=None, depth=13, w=(1.0, 2.8), fill=None, soft=.10, lop=.95, mark=None, layers=3):
    """One part of a vertebra; `mark` is the structure it belongs to."""
    sh = Shape(pts, sharp, 3)
    fill = fill or S.lin([(0, PAL['bone0']), (.45, PAL['bone1']), (.85, PAL['bone2']), (1, PAL['bone3'])], (.12, 0, .85, 1))
    S.organ(sh, fill, PAL['boneshade'], depth, layers, soft, '#FFFFFF', 8, .75, 2, PAL['boneline'], w, lop, 1, False)
    if mark:
        S.mark(mark, sh.P)
    return sh


def cord(S, vs):
    c2, t1 = vs['c2'], vs['t1']
    cl = [mm(-1, -128), mm(2.5, -113), mm(7.5, -98), c2.px(15.0, -30), c2.px(15.8, -17), c2.px(15.6, -4)]
    cl += [vs[n].px(vs[n].d + 7.6, 0) for n in ORDER[1:]]
    cl += [t1.px(t1.d + 7.6, 14), t1.px(t1.d + 8, 34), t1.px(t1.d + 8.5, 52)]
    fade = lambda c, o=1: S.lin([(0, c, 0), (.13, c, o), (.82, c, o), (.91, c, 0)], (0, 0, 0, 1000), True)
    S.g('dura')
    du = ribbon(cl, [27 * SC, 25 * SC, 18 * SC, 15 * SC] + [13 * SC] * 10 + [12 * SC])[0]
    S.p(du.d, fade(PAL['dura0']))
    S.p(du.crescent(-LIGHT, 10), fade(PAL['dura1']), .8, 'evenodd')
    S.p(du.contour(1, 2), fade(PAL['duraline'], .8), 1, 'evenodd')
    S.end()
    S.g('spinal-cord')
    co = ribbon(cl, [v * SC for v in [24, 22, 15, 10.5, 8.6, 8.0, 7.9, 7.9, 8.1, 8.5, 8.6, 8.3, 7.9, 7.6, 7.4, 7.2]])[0]
    S.p(co.d, fade(PAL['cord1']))
    for i in range(3):
        S.p(co.crescent(np.array([1, .1]), 5 + 5.5 * i), fade(PAL['cord2']), .42, 'evenodd')
    for i in range(2):
        S.p(co.crescent(np.array([-1, -.1]), 5 + 6 * i), fade('#FFFFFF'), .4, 'evenodd')
    S.p(co.contour(1.1, 2.2), fade(PAL['cordline'], .85), 1, 'evenodd')
    S.mark('spinal-cord', co.P[(co.P[:, 1] > 120) & (co.P[:, 1] < 880)])
    S.anchors['spinal-cord'] = (877, 172)  # the open gap between skull and C1
    S.end()
    return co


def disc(S, U, L):
    sh = Shape(disc_pts(U, L))
    S.organ(sh, S.lin([(0, PAL['disc0']), (.5, PAL['disc1']), (1, PAL['disc2'])], (.1, 0, .75, 1)), PAL['discshade'], 9, 3, .13,
            '#FFFFFF', 5, .6, 2, PAL['discline'], (.9, 2.2))
    c = (U.px(.8, U.h) + L.px(.8, -L.h)) / 2
    th = (U.f.th + L.f.th) / 2
    ring = [(-3.7, 0), (-2.4, -1.45), (0, -1.75), (2.4, -1.45), (3.6, 0), (2.4, 1.4), (0, 1.7), (-2.4, 1.4)]
    nu = Shape([c + SC * np.array([math.cos(th) * x + math.sin(th) * y, -math.sin(th) * x + math.cos(th) * y]) for x, y in ring])
    S.p(nu.d, S.rad([(0, PAL['nuc0']), (.6, PAL['nuc1']), (1, PAL['nuc2'])], (.4, .35, .7)), .95)


def body(S, id, sh):
    fill = S.lin([(0, PAL['bone0']), (.45, PAL['bone1']), (.85, PAL['bone2']), (1, PAL['bone3'])], (.12, 0, .85, 1))
    S.organ(sh, fill, PAL['boneshade'], 18, 3, .11, '#FFFFFF', 11, .9, 2, PAL['boneline'], (1.3, 3.4), 1, 1, False)
    S.p(Shape(sh.offset(-7)[::3]).d, S.rad([(0, '#FFFFFF', .55), (1, '#FFFFFF', 0)], (.36, .33, .42)))
    S.mark(id, sh.P, main=True)


def vertebra(S, vs, J, i):
    n = ORDER[i]
    v, id = vs[n], 'vertebra-' + n
    S.g(id)
    bone(S, spin_pts(v), depth=11, w=(.9, 2.4), mark=id)
    Ja = J[ORDER[i - 1], n]
    if n == 't1':
        cs, sn = math.cos(.95), math.sin(.95)
        Jb = lambda u, w: v.px(v.d + 8.7 + u * cs - w * sn, 11.2 + u * sn + w * cs)
    else:
        Jb = J[n, ORDER[i + 1]]
    bone(S, arch_pts(v, Ja, Jb), ARCH_SHARP, depth=13, w=(1.1, 2.8), fill=arch_fill(S), mark=id)
    body(S, id, Shape(body_pts(v)))
    S.end()


def arch_fill(S):
    return S.lin([(0, PAL['bone0'], .96), (.5, PAL['bone1'], .96), (1, PAL['bone2'], 1)], (.1, 0, .8, 1))


def axis(S, c2, Jb):
    """C2 with the dens."""
    S.g('vertebra-c2')
    bone(S, [c2.px(*q) for q in [(16, -6), (22, -7.2), (28, -5.5), (34.5, -1.5), (38, 3.2), (37, 7.8), (32.5, 8.6), (28, 7.6),
                                 (23.5, 9.2), (19, 10.5), (16, 10)]], depth=13, w=(.9, 2.4), mark='vertebra-c2')
    arch = [c2.px(5, -6.5), c2.px(8.6, -11.0), c2.px(14.0, -11.8), c2.px(18.6, -8.6), c2.px(20.6, -2), Jb(6.4, -3.6), Jb(6.2, -1.2),
            Jb(5, -.55), Jb(.2, -.5), Jb(-4.2, -.55), Jb(-5, -1.7), c2.px(11.6, 2.6), c2.px(9.6, 2.2), c2.px(5, 3.0)]
    bone(S, arch, depth=13, w=(1.1, 2.8), fill=arch_fill(S), mark='vertebra-c2')
    d, h = c2.d, c2.h
    dens = [(-d - .3, h - .5), (-d + .4, h * .2), (-d + 1.4, -h + .5), (-d + 3.0, -h - 3.0), (-d + 2.7, -h - 7.5), (-d + 2.5, -h - 12),
            (-d + 4.6, -h - 15.8), (-d + 7.6, -h - 16.4), (-d + 10.4, -h - 14.4), (-d + 11.3, -h - 10.6), (-d + 10.9, -h - 6.2),
            (-d + 11.8, -h - 2.2), (d - .6, -h + 1.5), (d - .5, 0), (d + .05, h - .9), (d - .9, h - .1), (d * .35, h - .85),
            (-d * .35, h - .5), (-d + 1.0, h + .6)]
    body(S, 'vertebra-c2', Shape([c2.px(*q) for q in dens]))
    S.end()


def atlas(S, c2):
    """C1: posterior arch, lateral mass, anterior arch."""
    d, h = c2.d, c2.h
    S.g('vertebra-c1')
    bone(S, [c2.px(*q) for q in [(12, -22), (20, -22.6), (27, -21.5), (31.5, -19.5), (32.6, -16.2), (29.6, -14.2), (24, -14.6),
                                 (18, -15.6), (12, -16)]], depth=9, w=(.9, 2.2), mark='vertebra-c1')
    bone(S, [c2.px(*q) for q in [(4.6, -21.6), (7.5, -24.4), (12, -25.0), (16.4, -23.0), (22.6, -22.2), (23.4, -18.6), (19.4, -16.4),
                                 (17.0, -13.6), (12.6, -12.6), (8.0, -12.8), (5.2, -15.6)]], depth=13, w=(1.0, 2.6),
         fill=arch_fill(S), mark='vertebra-c1')
    ant = [(-d - .6, -h - 12.8), (-d + .6, -h - 13.2), (-d + 1.5, -h - 11.6), (-d + 1.6, -h - 8), (-d + 1.0, -h - 5), (-d - .8, -h - 4.2),
           (-d - 2.8, -h - 6.0), (-d - 3.2, -h - 9.4), (-d - 2.2, -h - 11.8)]
    bone(S, [c2.px(*q) for q in ant], depth=10, w=(1.1, 2.6), mark='vertebra-c1')
    S.end()


def foramen(S, id, U, L):
    fr = Frame((U.mm(0, U.h) + L.mm(0, -L.h)) / 2, math.degrees((U.f.th + L.f.th) / 2), SC, ORG)
    d = (U.d + L.d) / 2
    ring = [(1.4, -4.6), (3.2, -5.2), (5.0, -4.2), (5.7, -1.6), (5.2, 1.2), (3.8, 3.6), (1.9, 3.9), (.9, 2.0), (.9, -.4), (.8, -2.6)]
    fo = Shape([fr.px(d + x, y) for x, y in ring])
    S.g(id)
    S.p(fo.d, S.rad([(0, '#C99A74', .95), (.6, '#B07E5A', .9), (1, '#94673F', .75)], (.5, .5, .6)))
    S.p(fo.contour(.8, 1.6), PAL['boneline'], .55, 'evenodd')
    S.mark(id, fo.P)
    S.end()


def root(S, id, L, k):
    """A nerve root: out of its foramen, then down and forward in front of the lower vertebra, fading early."""
    fw = [0, 0, .2, .6, 1.2, 2.0][k]
    pts = [L.px(L.d + 4.4, -L.h - 6.0), L.px(L.d + 3.9, -L.h - 4.0), L.px(L.d + 2.6, -L.h - 1.2), L.px(L.d + .2 - .45 * fw, -L.h + 2.8),
           L.px(L.d - 2.6 - fw, -L.h + 7.2), L.px(L.d - 5.6 - fw, -L.h + 11.0), L.px(L.d - 8.4 - fw, -L.h + 14.2)]
    rb = ribbon(pts, [v * SC for v in [1.6, 2.3, 3.05, 2.7, 2.25, 1.8, 1.2]])[0]
    # the fade runs along the root, not down the page, so every root ends as softly as its neighbour
    (x0, y0), (x1, y1) = pts[0], pts[-1]
    v = tuple(float(round(t)) for t in (x0, y0, x1, y1))
    f = lambda c, o=1: S.lin([(0, c, 0), (.08, c, o), (.5, c, o), (.74, c, o * .5), (1, c, 0)], v, True)
    S.g(id)
    S.p(rb.grown(2.4, 1, (2.5, 3.5)), f('#6B4A1E'), .16)
    S.p(rb.d, f(PAL['nerve1']))
    S.p(rb.crescent(-LIGHT, 6), f(PAL['nerve2']), .55, 'evenodd')
    S.p(rb.crescent(-LIGHT, 3.2), f(PAL['nerve2']), .5, 'evenodd')
    S.p(rb.crescent(LIGHT, 4.5), f(PAL['nerve0']), .85, 'evenodd')
    S.p(rb.contour(.9, 2.2), f(PAL['nerveline'], .9), 1, 'evenodd')
    n = len(rb.P) // 2
    cut = int(n * .80)
    S.mark(id, np.vstack([rb.P[:cut], rb.P[2 * n - cut:]]))
    S.end()


def facet(S, id, j):
    S.g(id)
    cap = Shape([j(u, v) for u, v in [(-5.4, -.6), (-4, -1.5), (0, -1.3), (4, -1.5), (5.8, -.7), (5.9, .7), (4, 1.5), (0, 1.3), (-4, 1.5),
                                      (-5.4, .8)]])
    S.organ(cap, S.lin([(0, PAL['cart0'], .95), (1, PAL['cart1'], .95)]), PAL['cartline'], 6, 2, .12, '#FFFFFF', 3, .5, 1,
            PAL['cartline'], (1, 2.2), .95)
    S.p(brush([j(-4.2, 0), j(0, -.05), j(4.4, .05)], 2.6, taper=(.3, .3)), PAL['discline'], .8)
    S.end()


def build(path):
    S = Svg()
    vs = column(SC, ORG)
    pairs = list(zip(ORDER, ORDER[1:]))
    J = {(a, b): joint(vs[a], vs[b], 9.7) for a, b in pairs}
    S.paper(800, 520, 640, 560)
    silhouette(S)
    context(S)
    co = cord(S, vs)
    for a, b in pairs:
        S.g('disc-%s-%s' % (a, b))
        disc(S, vs[a], vs[b])
        S.end()
    S.g('vertebrae')
    for i in range(len(ORDER) - 1, 0, -1):
        vertebra(S, vs, J, i)
    axis(S, vs['c2'], J['c2', 'c3'])
    atlas(S, vs['c2'])
    S.end()
    S.g('cord-ghost')  # where the cord runs, behind the arches
    S.p(co.contour(1.1, 1.8), S.lin([(0, PAL['cordline'], 0), (.22, PAL['cordline'], 0), (.27, PAL['cordline'], .3), (.8, PAL['cordline'], .3),
                                     (.9, PAL['cordline'], 0)], (0, 0, 0, 1000), True), 1, 'evenodd')
    S.end()
    S.g('ligaments')
    al = [vs['c2'].px(-vs['c2'].d - 1.0, -vs['c2'].h + 1)] + [vs[n].px(-vs[n].d - .55, y) for n in ORDER[1:] for y in (-vs[n].h * .6, vs[n].h * .6)]
    S.p(brush(al, 5, taper=(0, .3)), PAL['lig1'], .55)
    S.end()
    for a, b in pairs:
        foramen(S, 'foramen-%s-%s' % (a, b), vs[a], vs[b])
    for k, (a, b) in enumerate(pairs):
        root(S, 'root-' + (b if b != 't1' else 'c8'), vs[b], k)
    for a, b in pairs:
        facet(S, 'facet-%s-%s' % (a, b), J[a, b])
    S.save(path, IDS, FOCUS)
    return S
