# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""C5-C6 from the side: wear w from 0 (healthy) to 1; the slider ends at 0.8, marked wear, where the disc is still a disc."""
import random

from anatomy import *

SC = 20
ORG = (545, 285)
SLIDER_END = 0.8
JOINT_X = 10.5  # millimetres from the rear wall of the bodies to the facet joint
FOCUS = [330, 60, 1000, 880]  # both vertebrae with the joint behind them
IDS = ['spinal-cord', 'foramen-c5-c6', 'disc-c5-c6', 'annulus-c5-c6', 'nucleus-c5-c6', 'vertebra-c6', 'vertebra-c5', 'osteophytes',
       'facet-c5-c6', 'capsule-c5-c6', 'cartilage-c5-c6', 'root-c6']


class Segment:
    """The geometry of one motion segment for a given wear."""

    def __init__(self, w, grain=120):
        self.w, self.w2, self.grain = w, float(smooth(w)), grain
        spec = dict(SPEC)
        spec['c4'] = (15.2, 12, 1.0)
        spec['c5'] = (15.6, 12.2, 3.0 - 1.0 * w)
        spec['c6'] = (16.0, 12.6, 6.0 - 2.5 * w)
        spec['c7'] = (16.6, 14, 9 - 3 * w)
        self.dh = lerp(5.6, 2.5, w)
        disc = dict(DISC)
        disc['c5'] = self.dh
        self.vs = column(SC, (ORG[0], ORG[1] + (5.6 - self.dh) * SC * .5), spec, disc, ['c4', 'c5', 'c6', 'c7'])
        self.U, self.L = self.vs['c5'], self.vs['c6']
        self.d = self.U.d
        mid = (self.U.px(0, self.U.h) + self.L.px(0, -self.L.h)) / 2
        self.F = Frame((mid - np.array(self.U.f.org)) / SC, math.degrees((self.U.f.th + self.L.f.th) / 2), SC, self.U.f.org)
        self.J45 = joint(self.vs['c4'], self.U, JOINT_X)
        self.J = joint(self.U, self.L, JOINT_X)
        self.J67 = joint(self.L, self.vs['c7'], JOINT_X)

    def l(self, a, b):
        return lerp(a, b, self.w)

    def c(self, a, b):
        return mix(a, b, self.w)


def fade_tb(S, c, o):
    """Full in the middle of the page, gone at its top and bottom."""
    return S.lin([(0, c, 0), (.13, c, o), (.87, c, o), (1, c, 0)], (0, 0, 0, 1000), True)


def bone_fill(S):
    return S.lin([(0, PAL['bone0']), (.4, PAL['bone1']), (.8, PAL['bone2']), (1, PAL['bone3'])], (.1, 0, .8, 1))


def bone_back_fill(S):
    m = lambda k, t: mix(PAL[k], PAL['bg1'], t)
    return S.lin([(0, m('bone1', .35)), (.6, m('bone2', .25)), (1, m('bone3', .2))], (.1, 0, .8, 1))


def muscles(S, g):
    S.g('soft-tissue')
    for x0, x1, a in ((20, 30, .34), (27, 36, .28)):
        ring = [(x0, -34), (x0 + 4, -36), (x1, -30), (x1 + 1.2, -10), (x1, 10), (x1 + 1, 30), (x1 - 3, 36), (x0 + 1, 32), (x0 - 1, 10), (x0 + .5,
                -12)]
        q = Shape([g.F.px(x, y) for x, y in ring])
        S.p(q.d, fade_tb(S, PAL['muscle0'], a))
        S.p(q.crescent(-LIGHT, 60, 1), fade_tb(S, PAL['muscle1'], .12), 1, 'evenodd')
        for k in range(8):
            x = lerp(x0 + 1, x1 - .6, k / 7)
            S.p(brush([g.F.px(x, -26), g.F.px(x + .7, -9), g.F.px(x - .2, 8), g.F.px(x + .5, 27)], 3.2, taper=(0, 0)), PAL['muscle1'], .22)
    S.end()


def cord(S, g):
    cx = g.d + 8.2
    cl = [g.F.px(cx + .6, -36), g.F.px(cx, -20), g.F.px(cx - .2, -7), g.F.px(cx, 7), g.F.px(cx + .3, 20), g.F.px(cx + 1.4, 36)]
    S.g('dura')
    du = ribbon(cl, [12.5 * SC] * 6)[0]
    S.p(du.d, fade_tb(S, PAL['dura0'], .9))
    S.p(du.contour(2, 3), fade_tb(S, PAL['duraline'], .55), 1, 'evenodd')
    S.end()
    S.g('spinal-cord')
    co = ribbon(cl, [8.3 * SC] * 6)[0]
    S.p(co.d, fade_tb(S, PAL['cord1'], 1))
    for i in range(3):
        S.p(co.crescent(np.array([1, .1]), 22 + 22 * i), fade_tb(S, PAL['cord2'], .28), 1, 'evenodd')
    S.p(co.contour(2, 3.4), fade_tb(S, PAL['cordline'], .7), 1, 'evenodd')
    S.mark('spinal-cord', np.clip(co.P, 0, 1000))
    S.anchors['spinal-cord'] = g.F.px(cx - 2.6, 13.6)  # the open gap under the arch of C6
    S.end()


def interspinous(S, g):
    S.g('ligament-interspinous')
    ring = [(22.5, -5.5), (26, -4.8), (30, -2.6), (33.5, -.4), (34.5, 3), (33, 6.0), (29, 6.2), (25, 5.5), (22, 5), (21.6, 0)]
    q = Shape([g.F.px(x, y) for x, y in ring])
    S.p(q.d, S.lin([(0, PAL['lig0'], .9), (1, PAL['lig1'], .9)]))
    for k in range(7):
        t = k / 6
        S.p(brush([g.F.px(lerp(23, 33, t), lerp(-5, -.2, t)), g.F.px(lerp(22.6, 32.4, t) + .4, lerp(0, 3, t)),
                   g.F.px(lerp(22.4, 32, t), lerp(5, 5.8, t))], 2.6, taper=(.2, .2)), PAL['ligline'], .5)
    S.p(q.contour(1.6, 3), PAL['ligline'], .8, 'evenodd')
    S.end()


def foramen(S, g):
    """A deep warm hollow with fat."""
    S.g('foramen-c5-c6')
    d, top, bottom = g.d, -g.dh / 2 - g.U.h + 2.0, g.dh / 2 + g.L.h - 3.2
    ring = [(d - .5, top - 1.5), (d + 3, top - 2.2), (d + 6.4, top - 1.4), (d + 8.2, -4.2), (d + 8.0, -.4), (d + 7.4, 2.6), (d + 6.2, bottom + .8),
            (d + 3, bottom + 1.6), (d - .5, bottom + 1), (d - 1.4, 2.6), (d - 1.2, 0), (d - 1.2, -2.8)]
    fo = Shape([g.F.px(x, y) for x, y in ring])
    S.organ(fo, S.rad([(0, g.c('#D9AE8A', '#D39C7E')), (.6, g.c('#BE8A66', '#B98065')), (1, g.c('#93633F', '#87503A'))], (.5, .5, .6)),
            '#6B4630', 26, 3, .10, '#FFFFFF', 8, .15, 1, None)
    rnd = random.Random(4)
    for _ in range(16):
        a, r = rnd.random() * 6.28, math.sqrt(rnd.random())
        x, y = d + 3.2 + 2.5 * r * math.cos(a), (top + bottom) / 2 + (bottom - top) * .40 * r * math.sin(a)
        rr = SC * (.38 + .3 * rnd.random())
        S.ell(*g.F.px(x, y), rr, rr * .9, S.rad([(0, g.c('#FBE3B6', '#EDB79C'), .8), (1, g.c('#E5BD82', '#C98468'), .2)], (.4, .35, .65)))
    S.end()


def neighbours(S, g):
    """C4 and C7, tinted towards the paper."""
    c4, c7, U, L = g.vs['c4'], g.vs['c7'], g.U, g.L
    J34 = lambda u, v: c4.px(c4.d + JOINT_X + u * .69 - v * .72, -8.6 + u * .72 + v * .69)
    J7 = lambda u, v: c7.px(c7.d + JOINT_X + u * .69 - v * .72, 9 + u * .72 + v * .69)
    bone, disc = mix(PAL['bone1'], PAL['bg0'], .45), mix(PAL['disc1'], PAL['bg0'], .45)
    fill = S.lin([(0, bone), (1, mix(bone, PAL['bone2'], .25))], (0, 0, 0, 1))
    for id, dp, parts in (('context-c4', disc_pts(c4, U), ((spin_pts(c4), None), (arch_pts(c4, J34, g.J45), ARCH_SHARP), (body_pts(c4), None))),
                          ('context-c7', disc_pts(L, c7), ((arch_pts(c7, g.J67, J7), ARCH_SHARP), (body_pts(c7), None)))):
        S.g(id)
        q = Shape(dp)
        S.p(q.d, disc)
        S.p(q.contour(1.6, 3), PAL['discline'], .4, 'evenodd')
        for pts, sharp in parts:
            q = Shape(pts, sharp)
            S.p(q.d, fill)
            S.p(q.contour(2, 4.4), PAL['boneline'], .42, 'evenodd')
        S.end()
    S.g('paper-fade')
    S.rect(0, 0, 1600, 110, S.lin([(0, PAL['bg0'], 1), (.15, PAL['bg0'], .85), (1, PAL['bg0'], 0)], (0, 0, 0, 1)))
    S.rect(0, 860, 1600, 140, S.lin([(0, PAL['bg1'], 0), (.85, PAL['bg1'], .9), (1, PAL['bg1'], 1)], (0, 0, 0, 1)))
    S.end()


def disc(S, g):
    F, d, hh = g.F, g.d, g.dh / 2
    S.g('disc-c5-c6')
    bf, bb = g.l(.75, 1.9), g.l(.55, 1.75)
    dk = Shape(disc_pts(g.U, g.L, (bf, bb)), k=6)
    S.mark('disc-c5-c6', dk.P)
    S.g('annulus-c5-c6')
    S.organ(dk, S.lin([(0, g.c(PAL['disc0'], '#DFE6D8')), (.5, g.c(PAL['disc1'], '#B3C6BB')), (1, g.c(PAL['disc2'], '#86A19A'))], (.05, 0, .75, 1)),
            g.c(PAL['discshade'], '#5F7466'), 30, 3, .13, '#FFFFFF', 16, .8, 2, g.c(PAL['discline'], '#5E4A2E'), (2, 4.6))
    # lamellae: many in front, a thin strip behind
    for sgn, b, n in ((-1, bf, 6), (1, bb, 3)):
        for k in range(n):
            t = (k + .6) / (n + .2)
            x = lerp(d * (.47 if sgn < 0 else .74), d + .1, t)
            bl = b * (.25 + .75 * t) * .9 - .1
            dip = .55 * (1 - t)
            arc = lambda x, e: [F.px(sgn * x, -hh - dip * e), F.px(sgn * (x + bl * .75), -hh * .45), F.px(sgn * (x + bl), .05),
                                F.px(sgn * (x + bl * .75), hh * .5), F.px(sgn * x, hh + dip * e * .9)]
            S.p(brush(arc(x, .9), 3.4, taper=(.5, .5)), g.c('#2F7F8C', '#5E5443'), .42)
            S.p(brush(arc(x - .22, .8), 2.4, taper=(.4, .4)), '#FFFFFF', g.l(.42, .16))
    S.end()
    nucleus(S, g, hh)
    S.end()


def nucleus(S, g, hh):
    F, w = g.F, g.w
    S.g('nucleus-c5-c6')
    nx, ny, sh, tail = g.l(4.0, 4.3), hh * g.l(.86, .66), g.l(.5, 1.2), g.w2
    ring = [(-nx, 0), (-nx * .78, -ny * .72), (-nx * .3, -ny), (nx * .3, -ny), (nx * .78, -ny * .7), (nx + .9 * tail, -ny * .34),
            (nx * 1.06 + 2.3 * tail, -.02), (nx + .9 * tail, ny * .34), (nx * .78, ny * .7), (nx * .3, ny), (-nx * .3, ny * .98), (-nx * .78,
                    ny * .7)]
    nu = Shape([F.px(sh + x, y) for x, y in ring], k=5)
    S.organ(nu, S.rad([(0, g.c(PAL['nuc0'], '#DAD9C2')), (.55, g.c(PAL['nuc1'], '#B5B89C')), (1, g.c(PAL['nuc2'], '#8B937C'))], (.42, .32, .72)),
            g.c('#3E98A3', '#3E352A'), 16, 3, .10, '#FFFFFF', 12, g.l(.9, .35), 2, g.c('#4E9FAA', '#4F4639'), (1.2, 2.8))
    S.ell(*F.px(sh - 1.2, -ny * .45), nx * .42 * SC, ny * .30 * SC, S.rad([(0, '#FFFFFF', g.l(.85, .12)), (1, '#FFFFFF', 0)], (.5, .5, .5)))
    for line in (((-2.6, -.15), (-.6, .22), (1.4, -.1)), ((.6, .42), (2.6, .2), (4.6, .12)), ((-3.4, .5), (-2.0, .35), (-.8, .55))):
        S.p(brush([F.px(sh + x, y * hh) for x, y in line], 4.2, taper=(.05, .05)), '#2E261D', .6 * w)  # clefts
    S.end()


def arch(S, g, v, Ja, Jb, gap_a, gap_b, up, lo, id):
    """The arch with facet spurs of `up` and `lo` millimetres at its joint ends."""
    P = arch_pts(v, Ja, Jb, gap_a)
    P[2], P[3], P[15] = v.px(v.d + 4.3, -3.9), Ja(-4.75 - .8 * up, 2.3 + .2 * up), v.px(v.d + 5.6, 2.5)
    P[4], P[5], P[6], P[7] = Ja(-5.35 - 1.1 * up, gap_a + .75), Ja(-4.5 - .9 * up, gap_a + .02), Ja(.4, gap_a - .05), Ja(4.6 + .8 * up,
            gap_a + .1 + .25 * up)
    P[9], P[10], P[11] = Jb(6.0 + .5 * lo, -3.9), Jb(6.1 + 1.1 * lo, -1.2 + .2 * lo), Jb(5.0 + .9 * lo, -gap_b + .1 * lo)
    P[13], P[14] = Jb(-4.2 - .5 * lo, -gap_b), Jb(-5.0 - .9 * lo, -gap_b - 1.1 + .3 * lo)
    sh = Shape(P, ARCH_SHARP)
    S.organ(sh, bone_fill(S), PAL['boneshade'], 36, 3, .11, '#FFFFFF', 20, .95, 2, PAL['boneline'], (2.2, 5.6), 1, 1, False)
    S.mark(id, sh.P)


def spurs(g, n):
    """Osteophyte lengths in millimetres: front upper, rear upper, rear lower, front lower."""
    w, w2 = g.w, g.w2
    return (2.3 * w2, 1.75 * w2, .35 * w, .6 * w) if n == 'c6' else (.5 * w, .3 * w, 1.65 * w2, 2.6 * w2)


def trabeculae(v, seed, count):
    rn = random.Random(seed)
    out = []
    for _ in range(count):
        x, y = (rn.random() * 2 - 1) * (v.d - 1.5), (rn.random() * 2 - 1) * (v.h - 1.6)
        a = .7 * (rn.random() - .5) + (1.57 if rn.random() < .68 else 0)
        length, q = .22 + .5 * rn.random(), .045 + .05 * rn.random()
        u = np.array([math.cos(a), math.sin(a)])
        m = np.array([-u[1], u[0]])
        p = [v.px(*(np.array([x, y]) + z)) for z in (-u * length, m * q, u * length, -m * q)]
        p = np.round(p, 1)
        out.append('M' + join_numbers(p[0]) + 'l' + join_numbers(np.diff(p, axis=0).ravel()) + 'z')
    return ''.join(out)


def body(S, g, n):
    v, id, spur = g.vs[n], 'vertebra-' + n, spurs(g, n)
    b = Shape(body_pts(v, spur), k=5)
    S.organ(b, bone_fill(S), PAL['boneshade'], 30, 2, .10, '#FFFFFF', 10, .8, 2, PAL['boneline'], (2.6, 6.4), 1, 1, False)
    S.mark(id, b.P, main=True)
    base = Shape(body_pts(v, tuple(.25 * q for q in spur)), k=5)
    core = Shape(blur(base.offset(-SC * g.l(.72, .62)), 2)[::3], k=3)
    S.p(core.d, S.lin([(0, g.c(PAL['canc0'], '#F5DDB8')), (1, g.c(PAL['canc1'], '#E6BE8C'))], (.1, 0, .8, 1)))
    S.p(trabeculae(v, ord(n[1]), g.grain), PAL['cancdot'], .32)
    S.p(core.crescent(LIGHT, 14, 1), PAL['boneshade'], .22, 'evenodd')
    S.p(core.crescent(LIGHT, 6, 1), PAL['boneshade'], .22, 'evenodd')
    for i in range(2):
        S.p(core.crescent(-LIGHT, 30 + 34 * i, 1), PAL['boneshade'], .085, 'evenodd')
    S.p(core.d, S.rad([(0, '#FFFFFF', .42), (1, '#FFFFFF', 0)], (.34, .32, .48)))
    y = (v.h - 1.35) if n == 'c5' else (-v.h + 1.35)  # denser bone at the endplate
    S.p(brush([v.px(-v.d + 2.0, y), v.px(-v.d * .3, y - .1), v.px(v.d * .3, y - .1), v.px(v.d - 2.1, y)], 22, taper=(.0, .0)), '#FFF6E2', .6 * g.w)


def vertebra(S, g, n):
    v, id = g.vs[n], 'vertebra-' + n
    S.g(id)
    sp = Shape(spin_pts(v))
    S.organ(sp, bone_back_fill(S), PAL['boneshade'], 38, 3, .11, '#FFFFFF', 20, .95, 2, PAL['boneline'], (2.2, 5.6), 1, 1, False)
    S.mark(id, sp.P)
    gap, sp_mm = g.l(1.05, .42) / 2 + .05 + .45 * (1 - g.w), g.w2 * 1.5
    if n == 'c6':
        arch(S, g, v, g.J, g.J67, gap, .6, sp_mm, 0, id)
    else:
        arch(S, g, v, g.J45, g.J, .6, gap, 0, sp_mm, id)
    body(S, g, n)
    S.end()


def osteophytes(S, g):
    """The new bone itself: the lip between the outline with spurs and the outline without."""
    S.g('osteophytes')
    for n, corners in (('c5', ((8, 10), (12, 14))), ('c6', ((-1, 2), (4, 6)))):
        v = g.vs[n]
        k = 6
        full = bez_sample(beziers(body_pts(v, spurs(g, n))), k)
        bare = bez_sample(beziers(body_pts(v)), k)
        for a, b in corners:
            r = [i % len(full) for i in range(a * k, b * k + 1)]
            lip = np.hypot(*(full[r] - bare[r]).T).max()
            if lip < 4:
                continue
            d = path_d(fit(full[r], False, .2) + fit(bare[r][::-1], False, .3))
            S.p(d, S.lin([(0, '#FBE7BE'), (1, '#DDB272')], (.1, 0, .8, 1)), .9)
            S.p(brush(bare[r][::3], 2.2, taper=(.1, .1)), PAL['boneshade'], .45)
            S.p(brush(full[r][::2], 4.4, taper=(.5, .5)), PAL['boneline'])
            mid = full[r][len(r) // 2] * .75 + bare[r][len(r) // 2] * .25
            S.mark('osteophytes', np.array(ellipse(*mid, 1.7 * SC, 1.5 * SC)))
    S.end()


def facet(S, g):
    J, w = g.J, g.w
    ct, sw = g.l(1.0, .22), g.l(0, .75)
    S.g('facet-c5-c6')
    S.g('capsule-c5-c6')
    ring = [(-6.3 - sw, -.2), (-5.7 - sw, -1.9 - sw * .5), (-3, -2.0 - .4 * sw), (0, -1.75 - .3 * sw), (3.4, -2.1 - .4 * sw), (6.3 + sw,
            -2.3 - .3 * sw),
            (7.2 + sw, -.2), (6.2 + sw, 2.0 + .3 * sw), (3.2, 2.0 + .4 * sw), (0, 1.75 + .3 * sw), (-3, 2.0 + .4 * sw), (-5.8 - sw, 1.9 + .5 * sw)]
    cp = Shape([J(u, v) for u, v in ring])
    S.organ(cp, S.lin([(0, g.c('#DCEBEA', '#F7DCCB'), .62), (1, g.c('#B7D5D6', '#E6B09A'), .72)]), g.c('#5F98A0', '#B26B52'), 18, 3, .08, '#FFFFFF',
            12, .6, 2,
            g.c('#6E9DA3', '#B07A62'), (1.6, 3.6), .8)
    S.mark('facet-c5-c6', cp.P)
    for k in range(9):
        u = lerp(-5.2, 5.9, k / 8)
        S.p(brush([J(u - .1, -1.75 - .3 * sw), J(u + .12, -.6), J(u - .1, .6), J(u + .1, 1.75 + .3 * sw)], 2.2, taper=(.1, .1)), g.c('#7FAFB4',
                '#C28A70'), .34)
    S.end()
    S.g('cartilage-c5-c6')
    us = np.linspace(-4.7, 4.7, 7)
    gg = .13 + .06 * w
    rough = [0, .10, -.08, .12, -.05, .1, 0]
    for sgn in (-1, 1):
        outer = [(u, sgn * (gg + max(.06, ct))) for u in us]
        inner = [(u, sgn * (gg + w * abs(rough[m]))) for m, u in enumerate(us)]
        q = Shape([J(*p) for p in outer] + [J(*p) for p in inner[::-1]], [.2, 0, 0, 0, 0, 0, .2, .2, 0, 0, 0, 0, 0, .2])
        S.p(q.d, S.lin([(0, g.c(PAL['cart0'], '#EFE3CC')), (1, g.c(PAL['cart1'], '#D9BE97'))]))
        S.p(q.contour(1.2, 2.4), g.c(PAL['cartline'], '#A07C55'), .95, 'evenodd')
    h = max(.55, gg + ct)
    S.mark('cartilage-c5-c6', np.array([J(*p) for p in ((-4.9, -h), (0, -h), (4.9, -h), (4.9, h), (0, h), (-4.9, h))]))
    S.p(brush([J(-4.5, 0), J(-1.5, .02), J(1.5, -.02), J(4.5, 0)], g.l(4.6, 3.6), taper=(.4, .4)), g.c('#3F8C9B', '#8E5A3C'), .85)
    S.end()
    S.end()


def root(S, g):
    F, d, dh, w, w2 = g.F, g.d, g.dh, g.w, g.w2
    S.g('root-c6')
    cn = lambda a, b: mix(PAL[a], PAL[b], .5 * w2)  # warm, not burning: wear alone need not hurt
    xs = d + 3.1 + .95 * w2
    pts = [F.px(xs + 1.0, -dh / 2 - 2.6), F.px(xs + .35, -dh / 2 - .7), F.px(xs + .1, dh / 2 - .6), F.px(xs - .9, dh / 2 + 2.2), F.px(d - .6,
            dh / 2 + 5.4),
           F.px(d - 4.0, dh / 2 + 9.2), F.px(d - 7.6, dh / 2 + 13.6), F.px(d - 10.6, dh / 2 + 18.6)]
    ws = [1.5, g.l(2.3, 2.1), g.l(2.7, 1.35), g.l(2.9, 3.0), g.l(2.7, 3.1), 2.5, 2.3, 2.0]
    rb, P, N, W = ribbon(pts, [q * SC for q in ws], k=4)
    y0, y1 = float(round(pts[0][1])), float(round(pts[-1][1]))
    for i in range(4 if w > .05 else 0, 0, -1):
        S.p(rb.grown(11 * i, 3), S.lin([(0, PAL['red1'], .07 * w), (.4, PAL['red1'], .06 * w), (.7, PAL['red1'], 0)], (0, y0, 0, y1), True))
    cave = lambda c, t: mix(c, '#93633F', t)
    fd = lambda c, o=1: S.lin([(0, cave(c, .9), 0), (.04, cave(c, .75), o), (.11, cave(c, .22), o), (.19, c, o), (.62, c, o), (1, c, 0)], (0, y0, 0,
            y1), True)
    S.p(rb.grown(5, 2, (8, 12)), fd('#5B3A1C'), .12)
    S.p(rb.grown(1, 2, (6, 9)), fd('#5B3A1C'), .12)
    S.p(rb.d, fd(cn('nerve1', 'red1')))
    for i in range(3):
        S.p(rb.crescent(-LIGHT, 10 + 11 * i), fd(cn('nerve2', 'red2')), .42, 'evenodd')
    for i in range(2):
        S.p(rb.crescent(LIGHT, 8 + 9 * i, 1.1), fd(cn('nerve0', 'red0')), .55, 'evenodd')
    for o in (-.24, -.02, .2):
        S.p(brush((P + N * (W * o)[:, None])[2:-2:4], 2.6, taper=(.1, .1)), fd(cn('nerveline', 'redline')), .32)
    S.p(rb.contour(2.0, 5.2), fd(cn('nerveline', 'redline')), 1, 'evenodd')
    n = len(rb.P) // 2
    cut = int(n * .9)
    S.mark('root-c6', np.vstack([rb.P[:cut], rb.P[2 * n - cut:]]))
    S.end()


def draw(w):
    S, g = Svg(), Segment(w)
    S.paper(720, 500, 640, 520)
    muscles(S, g)
    cord(S, g)
    interspinous(S, g)
    foramen(S, g)
    neighbours(S, g)
    disc(S, g)
    vertebra(S, g, 'c6')
    vertebra(S, g, 'c5')
    osteophytes(S, g)
    facet(S, g)
    root(S, g)
    return S


def build(path, percent):
    draw(percent / 100 * SLIDER_END).save(path, IDS, FOCUS)
