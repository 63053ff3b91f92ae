# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where a needle goes, schematic, on the C5-C6 segment: disc, facet joint, epidural space."""
import random

import segment_side as seg
from forms import *


def needle(S, tip, start, hub=1.0, glow=TEAL_MID, r=46):
    """A thin needle with its hub, and a soft spot where the fluid arrives."""
    tip, start = np.array(tip, float), np.array(start, float)
    u = (tip - start) / np.hypot(*(tip - start))
    n = np.array([-u[1], u[0]])
    S.g('needle')
    for k, a in ((1.5, .25), (1, .5)):
        S.ell(tip[0], tip[1], r * k, r * k, S.rad([(0, '#FFFFFF', a), (.45, glow, a), (1, glow, 0)], (.5, .5, .5)))
    S.poly([start + (5, 9), tip + (3, 5) - u * 14], '#5B3A1C', 9, .14)
    bevel = lambda w: Solid(rounded([start - n * w, start + n * w, tip - u * 20 + n * w, tip, tip - u * 12 - n * w], .2), 5)
    S.p(bevel(6).d, '#4E6A72')
    S.p(bevel(3.4).d, S.lin([(0, '#F4F8F9'), (1, '#B9C9CE')], (0, 0, 1, 1)))
    b = start - u * 8
    form(S, Solid(rounded([b + n * 9 + u * 26, b + n * 19, b + n * 22 - u * 66 * hub, b - n * 22 - u * 66 * hub, b - n * 19, b - n * 9 + u * 26], [4,
            9, 9, 9, 9, 4])), TEAL, 8, 5, (1.6, 3.4))
    S.p(Solid(rounded([b + n * 26 - u * 58 * hub, b + n * 26 - u * 74 * hub, b - n * 26 - u * 74 * hub, b - n * 26 - u * 58 * hub], 6)).d,
            PAL['discline'])
    S.end()


def segment(S, g):
    S.paper(720, 500, 640, 520)
    seg.cord(S, g)
    seg.interspinous(S, g)
    seg.foramen(S, g)
    seg.neighbours(S, g)
    seg.disc(S, g)
    seg.vertebra(S, g, 'c6')
    seg.vertebra(S, g, 'c5')
    seg.facet(S, g)
    seg.root(S, g)


def injection_disc():
    S, g = Svg(), seg.Segment(.3, 45)
    segment(S, g)
    needle(S, g.F.px(-.6, .1), g.F.px(-23, -5.2))
    return S


def injection_facet():
    S, g = Svg(), seg.Segment(.3, 45)
    segment(S, g)
    needle(S, g.J(.6, .02), g.J(22, .6), r=40)
    return S


def injection_epidural():
    """Cut through the middle: cord and its sleeve, the few millimetres behind them, and the bone at the back."""
    S, g = Svg(), seg.Segment(.15, 70)
    d, F = g.d, g.F
    S.paper(720, 500, 640, 520)
    fade = lambda c, o: seg.fade_tb(S, c, o)
    line = lambda x: [F.px(x + .5, -34), F.px(x, -18), F.px(x - .2, -6), F.px(x, 6), F.px(x + .3, 18), F.px(x + 1.2, 34)]
    S.g('epidural-space')
    ep = ribbon(line(d + 7.6), [14.6 * seg.SC] * 6)[0]
    S.p(ep.d, fade('#F9DFA2', 1))
    S.p(ep.crescent(np.array([1, .1]), 30), fade('#E9BE6A', .5), 1, 'evenodd')
    rnd = random.Random(5)
    for k in range(34):
        p = F.px(d + 13.4 + .9 * rnd.random() + .02 * k, -22 + 1.32 * k)
        S.ell(p[0], p[1], 11, 14, S.rad([(0, '#FDEFC9', .9), (1, '#EBC271', .5)], (.4, .35, .65)))
    S.end()
    S.g('dura')
    du = ribbon(line(d + 6.9), [10.6 * seg.SC] * 6)[0]
    S.p(du.d, fade(PAL['dura0'], 1))
    S.p(du.crescent(np.array([1, .1]), 26), fade(PAL['dura1'], .9), 1, 'evenodd')
    S.p(du.contour(2.4, 3.6), fade(PAL['duraline'], 1), 1, 'evenodd')
    S.end()
    S.g('spinal-cord')
    co = ribbon(line(d + 6.9), [7.4 * seg.SC] * 6)[0]
    S.p(co.d, fade(PAL['cord1'], 1))
    for i in range(2):
        S.p(co.crescent(np.array([1, .1]), 30 + 30 * i), fade(PAL['cord2'], .4), 1, 'evenodd')
    S.p(co.contour(2, 3.4), fade(PAL['cordline'], .8), 1, 'evenodd')
    S.end()
    S.g('neighbours')
    bone = mix(PAL['bone1'], PAL['bg0'], .45)
    for dp, parts in ((disc_of(g, 'c4', 'c5'), (seg.body_pts(g.vs['c4']), spine_of(g.vs['c4']))), (disc_of(g, 'c6', 'c7'),
            (seg.body_pts(g.vs['c7']),))):
        q = Shape(dp)
        S.p(q.d, mix(PAL['disc1'], PAL['bg0'], .45))
        S.p(q.contour(1.6, 3), PAL['discline'], .4, 'evenodd')
        for pts in parts:
            q = Shape(pts)
            S.p(q.d, bone)
            S.p(q.contour(2, 4.4), PAL['boneline'], .42, 'evenodd')
    S.rect(0, 0, 1600, 110, S.lin([(0, PAL['bg0'], 1), (.15, PAL['bg0'], .85), (1, PAL['bg0'], 0)], (0, 0, 0, 1)))
    S.rect(0, 860, 1600, 140, S.lin([(0, PAL['bg1'], 0), (.85, PAL['bg1'], .9), (1, PAL['bg1'], 1)], (0, 0, 0, 1)))
    S.end()
    S.g('ligaments')
    ring = [(22.8, -6.5), (26, -5.4), (29, -4.2), (33, -1.6), (35.5, 2), (34, 5.4), (29, 6.0), (26, 5.2), (23, 5.4), (22.2, 0)]
    q = Shape([F.px(x, y) for x, y in ring])
    S.p(q.d, S.lin([(0, PAL['lig0'], .95), (1, PAL['lig1'], .95)]))
    S.p(q.contour(1.6, 3), PAL['ligline'], .8, 'evenodd')
    S.end()
    seg.disc(S, g)
    for n in ('c6', 'c5'):
        S.g('vertebra-' + n)
        form(S, Shape(spine_of(g.vs[n])), PAL['bone1'], 36, 20, (2.2, 5.6), .1, .9, line=PAL['boneline'], shade=PAL['boneshade'])
        seg.body(S, g, n)
        S.end()
    needle(S, F.px(d + 13.7, .2), F.px(d + 36, 4.6), r=44)
    return S


def disc_of(g, a, b):
    return seg.disc_pts(g.vs[a], g.vs[b])


def spine_of(v):
    """The spinous process where the middle cut meets it."""
    P = seg.spin_pts(v)
    x0 = v.d + 14.9
    P[0], P[-1] = v.px(x0 - .4, -2.2), v.px(x0 - .3, 6.6)
    P[1], P[-2] = v.px(x0 + 1.6, -3.3), v.px(x0 + 1.4, 7.3)
    return P
