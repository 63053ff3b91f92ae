# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The bones of the side view: bodies opened by a window, arches with their planes, the neighbours tinted towards the paper."""
import spongy
from segment_model import *

CONTEXT = .52  # how far the neighbours are tinted towards the paper


def tint(name, t=0.0):
    return mix(PAL[name], PAL['bg0'], t) if t else PAL[name]


def stops(*rows):
    """Gradient stops; full opacity is left out."""
    return [(a, c) if o >= 1 else (a, c, o) for a, c, o in rows]


def bone_fill(S, t=0.0, back=0.0):
    m = lambda k: mix(tint(k, t), PAL['bg1'] if not t else tint('bone2', t), back)
    return S.lin([(0, m('bone0')), (.4, m('bone1')), (.8, m('bone2')), (1, m('bone3'))], (.1, 0, .8, 1))


def bone(S, shp, t=0.0, depth=30, layers=3, back=0.0, w=(2.2, 5.6), ha=.95):
    """A bony part: t tints it towards the paper, back says how far it lies behind."""
    S.organ(shp, bone_fill(S, t, back), tint('boneshade', t), depth, layers, .12 if layers > 1 else .2, '#FFFFFF', 15 if t else 18, ha,
            1 if t else 2, tint('boneline', t),
            (w[0] * (1 - .3 * t), w[1] * (1 - .5 * t)), 1, 1, False)


def spinous(S, v, t=0.0):
    """Spinous process and lamina with an upper and a lower plane, the edge between them lit."""
    sp = Shape(spinous_ring(v))
    bone(S, sp, t, 34, 1 if t else 2, .18)
    L, drop, r = SPIN[v.n]
    x0, k = v.d + 14.4, drop / L
    q = lambda x, y: v.px(x0 + x, y)
    ridge = [q(-3.5, .6), q(L * .22, 1.1 + k * L * .3), q(L * .55, 1.0 + k * L * .6), q(L - 2.2, drop + r * .25)]
    under = Shape(ridge + [q(L - .4, drop + r * .8), q(L - 2.6, drop + r * .98), q(L * .55, 2.8 + k * L * .62),
            q(L * .2, 4.5 + k * L * .34), q(.4, 5.9)])
    S.p(under.d, tint('boneshade', t), .15)
    if t:
        return sp
    S.p(brush(ridge, 9, k=3, taper=(.1, .1)), '#FFFFFF', .34)
    return sp


def pillar(S, v, Ja, Jb, ga, gb, t=0.0, up=0.0, lo=0.0):
    """Pedicle and articular pillar: a side plane in the light, a rear plane and a front plane turned away from it."""
    sh = Shape(pillar_ring(v, Ja, Jb, ga, gb, up, lo), PILLAR_SHARP)
    if not t:
        S.p(sh.grown(3, 2, (9, 11)), '#5B3A1C', .10)
    bone(S, sh, t, 30, 1 if t else 2)
    d, shade = v.d, tint('boneshade', t)
    ridge = [Ja(4.6, ga + .4), v.px(d + 12.6, -1.0), v.px(d + 12.2, 1.8), Jb(3.6, -3.8), Jb(5.6, -1.2)]
    rear = Shape(ridge + [Jb(6.2 + .8 * lo, -2.2), Jb(5.4, -4.2), v.px(d + 13.8, -.9)])
    S.p(rear.d, shade, .20)
    S.p(brush(ridge, 11, k=3), '#FFFFFF', .30)
    lip = [Ja(-5.0, ga + .5), Ja(-4.0, 2.0), v.px(d + 7.0, -3.2), v.px(d + 6.6, 0)]
    front = Shape(lip + [v.px(d + 5.6, -2.0), v.px(d + 5.5, -4.6), Ja(-4.7, 2.4), Ja(-5.5, 1.4)])
    S.p(front.d, shade, .22)
    S.p(brush(lip, 9, k=3), '#FFFFFF', .42)
    if t:
        return sh
    S.p(brush([v.px(d + .6, 3.1), v.px(d + 3.2, 2.7), v.px(d + 6.8, 3.0)], 26, k=3), shade, .16)
    for J, sgn, gap in ((Ja, 1, ga), (Jb, -1, gb)):  # the smooth plate under the cartilage
        S.p(brush([J(-4.2, sgn * (gap + .3)), J(0, sgn * (gap + .28)), J(4.2, sgn * (gap + .3))], 9, k=2, taper=(.1, .1)), '#FFFFFF', .4)
    return sh


def gutter(S, v, t=0.0):
    """The transverse process: its two tubercles and the trough between them; behind it grows out of the pillar."""
    sh, d = Shape(gutter_ring(v)), v.d
    (xa, ya), (xb, yb) = v.px(d - 6.5, 2.5), v.px(d + 5.2, -1.5)
    axis = (round(xa), round(ya), round(xb), round(yb))
    fade = lambda c, o=1: S.lin(stops((.62, c, o), (.92, c, 0)), axis, True)
    if not t:
        S.p(sh.grown(2, 2, (5, 9)), fade('#5B3A1C', .12))
    S.p(sh.d, S.lin([(.45, tint('bone1', t)), (.68, tint('bone1', t), .9), (1, tint('bone1', t), 0)], axis, True))
    S.p(sh.crescent(-LIGHT, 12), fade(tint('boneshade', t), .3), .88, 'evenodd')
    if not t:
        S.p(sh.crescent(-LIGHT, 24), fade(PAL['boneshade'], .16), .88, 'evenodd')
    trough = [v.px(d + 2.8, -2.4), v.px(d + .2, -1.2), v.px(d - 2.8, 1.4), v.px(d - 5.0, 4.2)]
    for w, a in ((84, .16), (54, .20)):
        S.p(brush(trough, [w * .5, w, w * .9, w * .5], k=3), fade(tint('boneshade', t), a))
    S.p(sh.crescent(LIGHT, 13), fade('#FFFFFF', .9), .88, 'evenodd')
    S.p(sh.contour(1.8, 4.2), fade(tint('boneline', t)), 1, 'evenodd')
    return sh


def window_ring(v, right):
    """The part of the body that is opened to show the spongy bone, up to `right` millimetres behind its middle."""
    d, h, r = v.d, v.h, right
    return [v.px(*p) for p in ((-d + .95, -h + 1.55), (-d + 1.6, -h + 1.15), (-d * .45, -h + 1.25), (.2, -h + 1.55), (r - .5, -h + 1.35),
                               (r + .1, -h + 2.1), (r - .35, -h * .3), (r + .2, h * .35), (r - .1, h - 2.0), (r - .7, h - 1.5),
                                       (0, h - 1.6),
                               (-d * .4, h - 1.4), (-d + 1.5, h - .75), (-d + .85, h - 1.3), (-d + 1.55, .3))]


def body(S, g, n, cut=None):
    """The body, cut open up to `cut` millimetres behind its middle; the whole of it without `cut`."""
    v, id = g.vs[n], 'vertebra-' + n
    right = v.d - 1.1 if cut is None else cut
    b = Shape(body_ring(g, n), k=5)
    bone(S, b, 0, 30, 2, 0, (2.4, 6.0))
    S.mark(id, b.P, main=True)
    core = Shape(window_ring(v, right), k=4)
    S.p(core.d, S.lin([(0, mix(PAL['canc0'], PAL['bone0'], .15)), (1, mix(PAL['canc1'], PAL['canc0'], .25))], (.1, 0, .8, 1)))
    spongy.draw(S, core.offset(-3.0), v.px(0, 0), ord(n[1]), g.rooms, 4)
    S.p(core.crescent(LIGHT, 13, 1), PAL['boneshade'], .30, 'evenodd')
    S.p(core.crescent(-LIGHT, 26, 1), '#FFFFFF', .22, 'evenodd')
    S.p(core.contour(1.6, 1.0), PAL['cancdot'], .75, 'evenodd')
    if g.disc > .05:  # denser bone at the worn plate
        y = (v.h - 1.2) if n == 'c5' else (-v.h + 1.2)
        S.p(brush([v.px(-v.d + 2.0, y), v.px(-v.d * .3, y - .1), v.px(right * .4, y - .1), v.px(right - .8, y)], 15), '#FFF6E2',
                .5 * g.disc)


def uncinate(S, v, t=0.0, spur=0.0):
    """The raised lip of the upper plate; it stands on this side of the disc and throws a soft shadow on it."""
    q = Shape(uncinate_ring(v, spur))
    (xa, ya), (xb, yb) = v.px(5, -v.h - 2.4), v.px(4.4, -v.h + 2.4)
    axis = (round(xa), round(ya), round(xb), round(yb))
    keep = lambda c, o=1: S.lin(stops((.42, c, o), (.72, c, 0)), axis, True)
    S.p(q.grown(3, 2, (-4, -4)), keep('#2C5A60', .16 * (1 - t)))
    S.p(q.d, S.lin([(0, tint('bone0', t)), (.5, tint('bone1', t)), (.7, tint('bone1', t)), (1, tint('bone1', t), 0)], axis, True))
    for i in range(2):
        S.p(q.crescent(np.array([.95, .3]), 9 + 10 * i), keep(tint('boneshade', t), .23), .88, 'evenodd')
    S.p(q.crescent(LIGHT, 9, 1.2), keep('#FFFFFF', 1), .88, 'evenodd')
    S.p(q.contour(2.0, 4.6), keep(tint('boneline', t)), 1, 'evenodd')
    return q


def capsule(S, g):
    """The sleeve of the C5-C6 facet joint. Its fibres begin under the edges of both bones, so it shows only at the joint's two ends;
    worn, it is thicker and duller."""
    J, w = g.J, float(smooth(g.facet))
    c = lambda a, b: mix(a, b, g.facet)
    gap = lerp(.9, .7, w)
    ring = [(-7.1 - 2.4 * w, .1), (-7.0 - 2.2 * w, -1.5), (-5.6 - 1.0 * w, -2.9), (-3.4, -2.2), (0, -1.5), (4.0, -2.2), (5.9 + .3 * w, -3.2 - .4 * w),
            (6.8 + .9 * w, -1.9 - .3 * w), (7.2 + 1.2 * w, .1), (6.8 + .9 * w, 1.9), (5.9, 2.8), (3.6, 2.2), (0, 1.5), (-4.0, 2.2),
            (-5.8 - 1.0 * w, 2.6),
            (-6.9 - 2.2 * w, 1.6)]
    S.g('capsule-c5-c6')
    q = Shape([J(*p) for p in ring])
    S.organ(q, S.lin([(0, c('#E6F2F1', '#D3E2DE')), (1, c('#A9CFD2', '#9DBAB6'))], (.1, 0, .9, 1)), c('#4F97A2', '#527F82'), 20, 2, .12, '#FFFFFF',
            14, .8, 2,
            c('#5E9AA3', '#5F8A8C'), (2, 4), mark=False)
    for sgn, far in ((-1, 6.9 + 2.2 * w), (1, 6.9 + 1.1 * w)):
        for k in range(4):
            u = lerp(5.7, far, k / 3) * sgn
            S.p(brush([J(u - .5 * sgn, -2.6), J(u, -.9), J(u + .1 * sgn, .5), J(u - .4 * sgn, 2.2)], 2.6, 3, (.1, .1)), c('#4F97A2', '#527F82'), .38)
    S.end()
    touch = [(-7.1 - 2 * w, 0), (-6.4 - 1.6 * w, -1.9), (-4.4, -1.4), (0, -gap - .4), (4.4, -1.4), (6.1 + .7 * w, -1.9), (7.1 + 1.1 * w, .1),
             (6.4 + .7 * w, 1.9),
             (4.4, 1.4), (0, gap + .4), (-4.4, 1.4), (-6.4 - 1.6 * w, 1.9)]
    S.mark('facet-c5-c6', np.array([J(*p) for p in touch]))
    S.mark('capsule-c5-c6', np.array([J(*p) for p in touch]))


def vertebra(S, g, n):
    """One of the two vertebrae: what lies deep first, the transverse process last. The capsule begins under both."""
    v, id, c6 = g.vs[n], 'vertebra-' + n, n == 'c6'
    if c6:
        capsule(S, g)
    S.g(id)
    S.mark(id, spinous(S, v).P)
    gap, wear = lerp(.55, .30, g.facet) + .05, 1.3 * float(smooth(g.facet))
    Ja, Jb = (g.J, g.J67) if c6 else (g.J45, g.J)
    ga, gb, up, lo = (gap, .6, wear, 0) if c6 else (.6, gap, 0, wear)
    body(S, g, n, 2.7)
    S.mark(id, pillar(S, v, Ja, Jb, ga, gb, 0, up, lo).P)
    uncinate(S, v, 0, float(smooth(g.spur)) if c6 else 0)
    S.mark(id, gutter(S, v).P)
    S.end()


def neighbours(S, g):
    """C4 and C7 with their discs: opaque, shaded, tinted towards the paper."""
    c4, c7, t = g.vs['c4'], g.vs['c7'], CONTEXT
    for id, (U, L), v, Ja, Jb in (('context-c4', (c4, g.U), c4, g.J34, g.J45), ('context-c7', (g.L, c7), c7, g.J67, g.J78)):
        S.g(id)
        q = Shape(disc_pts(U, L, (.6, .35)))
        S.organ(q, S.lin([(0, tint('disc0', t)), (.5, tint('disc1', t)), (1, tint('disc2', t))], (.05, 0, .75, 1)), tint('discshade', t),
                26, 2,
                .10, '#FFFFFF', 12, .5, 1, tint('discline', t), (1.6, 3), mark=False)
        spinous(S, v, t)
        bone(S, Shape(body_pts(v)), t, 34, 2, 0, (2, 5))
        pillar(S, v, Ja, Jb, .6, .6, t)
        if v is c7:
            uncinate(S, v, t)
        gutter(S, v, t)
        S.end()
    for J in (g.J45, g.J67):
        joint_context(S, J, t)
    S.g('paper-fade')
    S.rect(0, 0, 1600, 110, S.lin([(0, PAL['bg0'], 1), (.15, PAL['bg0'], .85), (1, PAL['bg0'], 0)], (0, 0, 0, 1)))
    S.rect(0, 860, 1600, 140, S.lin([(0, PAL['bg1'], 0), (.85, PAL['bg1'], .9), (1, PAL['bg1'], 1)], (0, 0, 0, 1)))
    S.end()


def joint_context(S, J, t):
    """The cartilage of a neighbouring facet joint."""
    S.p(brush([J(-4.8, 0), J(0, .02), J(4.8, 0)], 24, k=3, taper=(.6, .6)), tint('cart1', t))
    S.p(brush([J(-4.4, 0), J(0, .02), J(4.4, 0)], 3, k=3, taper=(.4, .4)), tint('cartline', t))


def osteophytes(S, g):
    """The new bone, one piece with the old: the lip between the outline with spurs and the outline without, a little lighter, with a
    stronger edge."""
    S.g('osteophytes')
    k = 6
    for n, corners in (('c5', ((12, 14),)), ('c6', ((-1, 2),))):  # the rear ones lie behind transverse and uncinate process
        full = bez_sample(beziers(body_ring(g, n)), k)
        bare = bez_sample(beziers(body_ring(g, n, (0, 0, 0, 0))), k)
        for a, b in corners:
            r = [i % len(full) for i in range(a * k, b * k + 1)]
            if np.hypot(*(full[r] - bare[r]).T).max() < 5:
                continue
            S.p(path_d(fit(full[r], False, .2) + fit(bare[r][::-1], False, .3)), '#FFF3D6', .3)
            S.p(brush(full[r][::2], 4.2, taper=(.5, .5)), PAL['boneline'])
            mid = full[r][len(r) // 2] * .75 + bare[r][len(r) // 2] * .25
            S.mark('osteophytes', np.array(ellipse(*mid, 1.7 * SC, 1.5 * SC)))
    S.end()
