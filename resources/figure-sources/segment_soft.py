# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The soft parts of the side view: disc, cord and its sac, nerve roots, facet joint, muscles."""
from segment_bones import *

SLEEVE = '#FBF0D2'  # the cream of the sac's sleeve around the beginning of a root
LEAVES = (850, 980)  # between these heights of the page the root leaves with it
LUMP = 3.2  # millimetres by which the disc stands out into the opening when it presses on the root
RENDS, TEARS = .35, .6  # where in that series the ring begins to split from within, and where it is split through
# what came out of the ring, first a round drop, in the end in lobes: share of its length, millimetres across
DROP = [(0, -.2), (.12, -.4), (.26, -.76), (.44, -1.04), (.62, -1.1), (.78, -.96), (.9, -.7), (.99, -.28), (1, .14), (.95, .52), (.86, .84),
        (.73, 1.04), (.56, 1.06), (.42, .9), (.3, .66), (.16, .36), (0, .12)]
LOBES = [(0, -.2), (.12, -.42), (.24, -.88), (.42, -1.22), (.62, -1.26), (.79, -1.06), (.92, -.76), (1.03, -.34), (1.03, .14), (.99, .58),
         (.92, 1.04), (.8, 1.38), (.62, 1.48), (.45, 1.24), (.33, .86), (.19, .46), (0, .12)]
# in the worn core: millimetres, share of half its height
CLEFTS = [((-2.7, .22), (-1.9, .16), (-1.3, -.04), (-.4, -.08), (0, -.2), (.9, -.22)), ((-.9, .3), (-.2, .24), (.2, .34), (.9, .28)),
          ((1.3, .1), (2.0, -.02), (2.6, .1), (3.4, .04), (5.4, .12))]
HOLE = '#7F573F'  # the deep warm shade of an opening between two bones, right beside them


def fade_tb(S, c, o):
    """Full in the middle of the page, gone at its top and bottom."""
    return S.lin(stops((0, c, 0), (.13, c, o), (.87, c, o), (1, c, 0)), (0, 0, 0, 1000), True)


def muscles(S, g):
    """The muscles behind the neck: quiet, opaque, with their grain."""
    S.g('soft-tissue')
    m0, m1, m2 = (mix(PAL[k], PAL['bg0'], .5) for k in ('muscle0', 'muscle1', 'muscleline'))
    (near, _), (far, _) = g.F.px(30, 0), g.F.px(45, 0)
    for x0, x1, c in ((20, 29, mix(m0, PAL['bg0'], .25)), (27.5, 45, mix(m0, PAL['bg0'], .45))):
        ring = [(x0, -34), (x0 + 4, -36), (x1, -30), (x1 + 1.2, -10), (x1, 10), (x1 + 1, 30), (x1 - 3, 36), (x0 + 1, 32), (x0 - 1, 10),
                (x0 + .5, -12)]
        q = Shape([g.F.px(x, y) for x, y in ring])
        if x1 > 40:  # past the spinous processes it goes over into the page, which hides its upper and lower end too
            S.p(q.d, S.lin([(0, c, 1), (1, c, 0)], (round(near), 0, round(far), 0), True))
            x1 = 36
        else:
            S.p(q.d, fade_tb(S, c, 1))
            S.p(q.crescent(-LIGHT, 60, 1), fade_tb(S, m1, .4), 1, 'evenodd')
        for k in range(4):
            x = lerp(x0 + 1.4, x1 - 1.2, k / 3)
            S.p(brush([g.F.px(x, -26), g.F.px(x + .7, -9), g.F.px(x - .2, 8), g.F.px(x + .5, 27)], 3 + k % 3, 3, (0, 0)),
                    m2 if k % 2 else '#FFFFFF', .3)
    S.end()


def cord_line(g, shift=0.0):
    x = g.d + 8.0 + shift
    return [g.F.px(x + .6, -36), g.F.px(x, -20), g.F.px(x - .2, -7), g.F.px(x, 7), g.F.px(x + .3, 20), g.F.px(x + 1.4, 36)]


def cord(S, g):
    """Sac 11.5 mm and cord 8 mm from front to back (medical-facts 6B: canal 14, cord 8 at C5)."""
    S.g('dura')
    du = ribbon(cord_line(g), [11.5 * SC] * 6)[0]
    S.p(du.d, fade_tb(S, PAL['dura0'], 1))
    for i in range(2):
        S.p(du.crescent(np.array([1, .1]), 24 + 24 * i), fade_tb(S, PAL['dura1'], .5), 1, 'evenodd')
    S.end()
    S.g('spinal-cord')
    co = ribbon(cord_line(g), [8.0 * SC] * 6)[0]
    S.p(co.d, fade_tb(S, PAL['cord1'], 1))
    for i in range(2):
        S.p(co.crescent(np.array([1, .1]), 30 + 30 * i), fade_tb(S, PAL['cord2'], .28), 1, 'evenodd')
    S.p(co.contour(2, 3.4), fade_tb(S, PAL['cordline'], .7), 1, 'evenodd')
    S.mark('spinal-cord', np.clip(co.P, 0, 1000))
    S.anchors['spinal-cord'] = g.L.px(g.d + 5.6, 6.9)  # in the opening under the pedicle of C6, behind the root
    S.end()


def interspinous(S, g):
    """The band between the two spinous processes, in the tint of the muscles around it and without an edge of its own behind."""
    U, L = g.U, g.L
    x0, x1 = U.d + 14.4, L.d + 14.4
    high = [U.px(x0 + x, y) for x, y in ((-1, 3.0), (4, 4.4), (9, 6.4), (13.2, 8.0))]
    low = [L.px(x1 + x, y) for x, y in ((-1, -1.0), (5, .8), (10.5, 3.4), (16.4, 6.8))]
    q = Shape(high + low[::-1], [.9, 0, 0, .6, .6, 0, 0, .9])
    tone = mix(PAL['muscle0'], PAL['bg0'], .42)
    (near, y0), (far, y1) = lerp(high[1], low[1], .5), lerp(high[3], low[3], .4)
    axis = tuple(float(round(v)) for v in (near, y0, far, y1))
    S.g('ligament-interspinous')
    S.p(q.d, S.lin([(0, tone, .8), (.4, tone, .6), (.95, tone, 0)], axis, True))
    for k in range(6):
        t = (k + .6) / 7.4
        a, b = (np.array([np.interp(r, np.linspace(0, 1, 4), [p[i] for p in line]) for i in (0, 1)])
                for line, r in ((high, t * .94), (low, min(1, t + .05))))
        S.p(brush([a, lerp(a, b, .5) + (-6, 0), b], 3 + k % 2, 3, (.4, .4)),
            '#FFFFFF' if k % 2 else mix(PAL['muscleline'], PAL['bg0'], .4), .34 * (1 - .6 * t))
    S.end()


def opening(lv):
    """The foramen's outline, its edges hidden under the bones and the disc that bound it: pedicles above and below."""
    F, U, L, d = lv.F, lv.U, lv.L, lv.d
    return [F.px(d - 1.2, -lv.dh / 2 - 1), U.px(d - .8, U.h - 3.0), U.px(d + 2.6, U.h - 3.0), U.px(d + 6.2, U.h - 3.0),
            U.px(d + 10.4, U.h - 3.8), F.px(d + 8.0, .6),
            L.px(d + 6.6, -L.h + 2.0), L.px(d + 3.4, -L.h + 3.0), L.px(d - .8, -L.h + 3.2), F.px(d - 1.4, lv.dh / 2)]


def foramen_at(S, lv, t=0.0):
    """A hole: dark beside the bones and the disc that bound it, calm and lighter in the depth, where the sac of the cord is guessed."""
    fo, c = Shape(opening(lv)), lambda k: mix(k, PAL['bg0'], t)
    F, U, L, d = lv.F, lv.U, lv.L, lv.d
    S.p(fo.d, S.rad([(0, c('#CDB3A4')), (.3, c('#C3A08C')), (.62, c('#A97F67')), (1, c(HOLE))], (.47, .53, .5)))
    (x, y), depth = F.px(d + 4.2, -.1), c('#E4E4DE')
    S.ell(x, y, 2.0 * SC, 2.7 * SC, S.rad([(0, depth, .55), (.45, depth, .36), (1, depth, 0)], (.5, .5, .5)))
    roof = [F.px(d - 3.0, -3.6), U.px(d, U.h - 2.3), U.px(d + 3.4, U.h - 2.3), F.px(d + 5.6, -2.6), F.px(d + 6.0, -.4), L.px(d + 6.4, -L.h + 3.6)]
    front = [F.px(d - 1.2, -4.0), F.px(d + .1, -.8), F.px(d + .2, 1.2), L.px(d - .4, -L.h + 4.0)]
    for line, w, a in ((roof, 64, .2), (roof, 36, .26), (front, 40, .16), (front, 20, .2)):  # the bones' own shadow into it
        S.p(brush(line, w, 3, (1, 1)), c('#5E3C29'), a)
    return fo


def foramen(S, g):
    for a in ('c4', 'c6'):
        S.g('context-foramen-' + a)
        foramen_at(S, g.levels[a], CONTEXT)
        S.end()
    S.g('foramen-c5-c6')
    S.mark('foramen-c5-c6', foramen_at(S, g.levels['c5']).P)
    S.end()


def reach(g):
    """How far what presses on the root stands out of the opening's front wall, in millimetres."""
    return LUMP * float(smooth(g.lump))


def torn(g):
    """0 while the ring holds and only bulges, up to 1 where the core has gone all the way through it."""
    return min(1.0, max(0.0, (g.lump - TEARS) / (1 - TEARS)))


def disc(S, g):
    F, d, hh = g.F, g.d, g.dh / 2
    c = lambda a, b: mix(a, b, g.disc)
    S.g('disc-c5-c6')
    # once it is torn, the ring goes back a little while the core goes on
    bf, bb = lerp(.6, 1.05, g.disc), lerp(.35, .95, g.disc) + lerp(min(reach(g), LUMP * float(smooth(TEARS))), 1.2, float(smooth(torn(g))))
    P = disc_pts(g.U, g.L, (bf, bb))
    P[0] = g.U.px(-g.U.d + .4 - .8 * g.disc, g.U.h + .25 - .2 * g.disc)  # a worn disc bulges roundly in front
    P[12] = g.L.px(-g.L.d + .5 - .8 * g.disc, -g.L.h + .6 - .3 * g.disc)
    if not g.lump:  # the rear edge stays between the plates as they come together
        for i, y in ((5, -.9), (6, .3), (7, 1.5)):
            P[i] = P[i] + F.px(0, y * (2 * hh / DISC_HEALTHY - 1)) - F.px(0, 0)
    else:  # a round bulge rather than a point
        P[5], P[6], P[7] = F.px(d + bb * .78, -1.25), F.px(d + bb, .05), F.px(d + bb * .86, 1.3)
    dk = Shape(P, k=6)
    S.mark('disc-c5-c6', dk.P)
    S.g('annulus-c5-c6')
    S.organ(dk, S.lin([(0, c(PAL['disc0'], '#DCE9E2')), (.5, c(PAL['disc1'], '#AECBC4')), (1, c(PAL['disc2'], '#7FAAA6'))],
            (.05, 0, .75, 1)),
            c(PAL['discshade'], '#5F8580'), 26, 3, .12, '#FFFFFF', 14, .8, 2, c(PAL['discline'], '#45696A'), (2, 4.4))
    lamellae(S, g, bf, bb)
    S.end()
    nucleus(S, g, bb)
    S.end()


def lamellae(S, g, bf, bb):
    """Many layers in front, a thin strip behind (medical-facts 6A)."""
    F, d, hh = g.F, g.d, g.dh / 2
    for sgn, b, n, w in ((-1, bf, 7, 1), (1, bb, 2, .7)):
        for k in range(n):
            t = (k + .6) / (n + .2)
            x = lerp(d * (.42 if sgn < 0 else .92), d + .1, t)
            bl = b * (.25 + .75 * t) * .9 - .1
            dip = .75 * (1 - t)
            arc = lambda x, e: [F.px(sgn * x, -hh - dip * e), F.px(sgn * (x + bl * .75), -hh * .45), F.px(sgn * (x + bl), .05),
                                F.px(sgn * (x + bl * .75), hh * .5), F.px(sgn * x, hh + dip * e * .9)]
            S.p(brush(arc(x, .9), 3.2 * w, 4, (.5, .5)), mix('#2F7F8C', '#55706C', g.disc), .40)
            S.p(brush(arc(x - .22 * w, .8), 2.4 * w, 4, (.4, .4)), '#FFFFFF', lerp(.45, .25, g.disc))


def nucleus(S, g, bb):
    """The core, without a hard edge and nearer to the back: in the neck core and ring blend."""
    F, k, out = g.F, g.disc, torn(g)
    c = lambda a, b: mix(a, b, k)
    gap = g.dh / 2 + .78 * (1 - HOLLOW * k)
    nx, ny, sh, tail = lerp(4.2, 3.9, k) - .2 * out, gap * (lerp(.80, .60, k) - .06 * out), lerp(1.15, 1.0, k), .7 * float(smooth(k))
    S.g('nucleus-c5-c6')
    ring = [(-nx - .3 * tail, ny * .22 * k), (-nx * .8, -ny * .62), (-nx * .3, -ny), (nx * .3, -ny * (1 - .22 * k)), (nx * .78, -ny * .72),
            (nx + .4 * tail, -ny * .5), (nx * 1.04 + tail, -.1), (nx + .3 * tail, ny * .36), (nx * .78, ny * .62), (nx * .3, ny),
            (-nx * .3, ny * (.98 - .2 * k)), (-nx * .78, ny * .74)]
    nu = Shape([F.px(sh + x, y) for x, y in ring], k=5)
    for r, a in ((13, .12), (8, .16), (4, .2)):
        S.p(nu.grown(r * (1 - .2 * k), 1), c(PAL['nuc2'], '#B9CDBE'), a)
    S.organ(nu, S.rad([(0, c(PAL['nuc0'], '#E9EBDA')), (.55, c(PAL['nuc1'], '#CBD3BD')), (1, c('#9AD5D6', '#A9B8A2'))], (.42, .34, .75)),
            c('#3E98A3', '#5A6A5C'), 15, 2, .09, '#FFFFFF', 10, lerp(.6, .3, k), 2, c('#4E9FAA', '#7C8C7C'), (.8, 2.2), lerp(.5, .3, k))
    if k > .25:  # fine clefts, ragged and running out into the ring, so that they never look like a mouth
        for line in CLEFTS:
            S.poly([F.px(sh + x, y * gap) for x, y in line], '#5A5E4E', 1.8, .55 * (k - .25))
    if g.lump > RENDS:
        extrusion(S, g, bb, sh + nx)
    S.end()


def extrusion(S, g, bb, x0):
    """Core that runs through a cleft of the rear ring; torn through, it lies as a rounded drop before the ring and against the root."""
    F, d, out = g.F, g.d, torn(g)
    core = mix(PAL['nuc0'], PAL['nuc1'], .4)
    go = float(smooth((g.lump - RENDS) / (TEARS - RENDS)))
    end = lerp(x0, d + bb - .6, go) if not out else d + bb + .5 * min(1, 3 * out) - .1
    if out:
        foot, tip, wide = d + bb - .75, d + .35 + reach(g), lerp(.75, 1.08, out)
        q = Shape([F.px(lerp(foot, tip, x), -.1 + y * wide) for x, y in lerp(np.array(DROP), np.array(LOBES), smooth(out))], k=5)
        S.p(q.grown(3, 2, (3, 7)), '#3B2415', .2)
        S.organ(q, S.lin([(0, PAL['nuc1']), (.6, mix(PAL['nuc1'], PAL['nuc2'], .6)), (1, PAL['nuc2'])], (.2, 0, .7, 1)), PAL['discshade'],
                14, 2, .12, '#FFFFFF', 8, .5, 1, mix(PAL['discline'], PAL['disc2'], .2), (1.8, 3.6), mark=False)
        S.mark('nucleus-c5-c6', q.P)
        S.mark('disc-c5-c6', q.P)
    way = [F.px(x0 - 1.6, -.25), F.px(lerp(x0, end, .3), -.72), F.px(lerp(x0, end, .65), -.6), F.px(end, -.3)]
    (xa, _), (xb, _) = way[0], way[-1]
    seen = .95 * min(1, 1.6 * go)
    tone = S.lin([(0, core, 0), (.3, core, seen), (.75, core, seen), (1, PAL['nuc1'], 0)], (round(xa), 0, round(xb), 0), True)
    w = lerp(9, 19, .6 * go + .4 * out)
    S.p(brush(way, [w * 1.5, w * 1.05, w * .8, w * (.9 if out else .2)], 4), tone)
    for side in (-1, 1):  # the torn edge of the ring on both sides of it
        line = [p + (0, side * (w * .45 + 1)) for p in (way[1], way[2], lerp(way[2], way[3], .55))]
        S.p(brush(line, [1, 3, 1], 4), PAL['discline'], .45 * go)


def facet(S, g):
    """The C5-C6 facet joint between its bones: two layers of cartilage and the joint space; the capsule is drawn under the bones.
    Sizes: medical-facts 6B, facet 10-11 mm, 45 degrees."""
    J, w = g.J, g.facet
    c = lambda a, b: mix(a, b, w)
    ct, gap = lerp(*CARTILAGE, w), lerp(.17, .15, w)
    us = np.linspace(-5.0, 5.0, 9)
    thick = lambda u: ct * (1 - .62 * abs(u / 5.0) ** 3)  # thinner towards its edges
    rough = [0, .30, .08, .42, .16, .48, .12, .34, 0]
    S.g('facet-c5-c6')
    film = [J(u, -gap - thick(u) * .6) for u in us] + [J(u, gap + thick(u) * .6) for u in us[::-1]]
    S.p(Shape(film, [.3] + [0] * 7 + [.3, .3] + [0] * 7 + [.3]).d, c('#5BA7B3', '#86ABAB'))
    S.g('cartilage-c5-c6')
    for sgn in (-1, 1):
        outer = [(u, sgn * (gap + thick(u))) for u in us]
        inner = [(u, sgn * (gap + .75 * w * rough[m if sgn < 0 else 8 - m] * thick(u))) for m, u in enumerate(us)]
        q = Shape([J(*p) for p in outer] + [J(*p) for p in inner[::-1]], [.5] + [0] * 7 + [.5, .5] + [0] * 7 + [.5])
        S.p(q.d, S.lin([(0, c('#FFFFFF', '#F4F8F5')), (.5, c(PAL['cart0'], '#E4EEEA')), (1, c(PAL['cart1'], '#C2D6D2'))], (.1, 0, .8, 1)))
        S.p(q.contour(lerp(1.6, 1.0, w), lerp(3.2, 2.2, w)), c('#5F9FAD', '#6B9092'), .95, 'evenodd')
    h = max(.55, gap + ct)
    S.mark('cartilage-c5-c6', np.array([J(*p) for p in ((-4.9, -h), (0, -h), (4.9, -h), (4.9, h), (0, h), (-4.9, h))]))
    S.p(brush([J(-4.6, -.02), J(-1.5, .03), J(1.5, -.03), J(4.6, .02)], lerp(4.4, 2.8, w), 4, (.3, .3)), c('#2F7F8C', '#4E787B'), .8)
    S.end()
    S.end()


def shoved(g):
    """How far the bulge has pushed the C6 root aside, in millimetres."""
    return 1.15 * max(0.0, float(smooth(g.lump)) - .7) / .3


def root_tones(S, pts, t, touch, end):
    """Fills along a root: it comes out of the dark of the opening, cream where the sac's sleeve still wraps it, then amber, red where the
    disc presses. One of another level ends in its trough; this one goes pale like what lies below and leaves with the page."""
    y0, y1 = float(round(pts[0][1])), float(round(pts[-1][1]))
    paper, far = lambda c, k=t: mix(c, PAL['bg0'], k), .35 * touch

    def tone(calm, red, o=1):
        near, out = mix(PAL[calm], PAL[red], touch), mix(PAL[calm], PAL[red], far * .4)
        line = 'line' in calm
        # the sleeve keeps the light and shade of the nerve; where the disc presses, the red shows through it
        cream = mix(near, SLEEVE, (.2 if line else .8) * (1 - .8 * touch))
        rows = [(0, paper(mix(cream, HOLE, .7)), 0), (.04, paper(mix(cream, HOLE, .45)), .4), (.08, paper(mix(cream, HOLE, .12)), 1),
                (.1, paper(cream), 1), (.16, paper(near), 1)]
        if t:
            rows += [(end - .22, paper(near), 1), (end, paper(near), 0)]
        else:
            low, gone = ((y - y0) / (y1 - y0) for y in LEAVES)
            rows += [(.3, near, 1), (.46, out, 1), (.62, paper(out, .3), 1), (low, paper(out, CONTEXT), 1), (gone, paper(out, .6), 0)]
        return S.lin(stops(*((a, c, b * o) for a, c, b in rows)), (0, y0, 0, y1), True)

    return tone


def root_at(S, lv, t=0.0, touch=0.0, shove=0.0, end=1.0):
    """A root from its sleeve in the opening to where it leaves the trough; touched, it is red where the disc presses and calm farther
    out."""
    pts = root_line(lv.U, lv.L, lv.F, shove)
    ws = [.7, 1.7 - .1 * shove, 2.1 - .72 * shove, 2.3 - .62 * shove, 2.7 - .1 * shove, 3.0, 2.8, 2.55, 2.4, 2.3, 2.2, 2.1]
    tone = root_tones(S, pts, t, touch, end)
    rb, P, N, W = ribbon(pts, [q * SC for q in ws], k=4)
    y0, y1 = float(round(pts[0][1])), float(round(pts[-1][1]))

    if touch > .3:
        for i in range(3, 0, -1):
            a = .07 * (touch - .3)
            S.p(rb.grown(10 * i, 3), S.lin([(k, PAL['red1'], o) for k, o in ((0, 0), (.08, 0), (.14, a), (.32, a), (.55, 0))],
                    (0, y0, 0, y1), True))
    if not t:
        S.p(rb.grown(2, 2, (7, 10)), S.lin([(0, '#5B3A1C', 0), (.06, '#5B3A1C', .2), (.6, '#5B3A1C', .16), (.9, '#5B3A1C', 0)],
                (0, y0, 0, y1), True))
    S.p(rb.d, tone('nerve1', 'red1'))
    for i in range(1 if t else 2):
        S.p(rb.crescent(-LIGHT, 12 + 12 * i), tone('nerve2', 'red2', .5), 1, 'evenodd')
    S.p(rb.crescent(LIGHT, 15, 1.1), tone('nerve0', 'red0', .75), 1, 'evenodd')
    for o in () if t else (-.24, -.02, .2):
        S.p(brush((P + N * (W * o)[:, None])[3:-2:4], 2.4, 3, (.1, .1)), tone('nerveline', 'redline', .32))
    S.p(rb.contour(2.0, 5.0), tone('nerveline', 'redline'), 1, 'evenodd')
    return rb


def root(S, g):
    S.g('context-roots')
    for a, end in (('c4', .46), ('c6', .37)):
        root_at(S, g.levels[a], CONTEXT, 0, 0, end)
    S.end()
    S.g('root-c6')
    rb = root_at(S, g.levels['c5'], 0, g.touch, shoved(g))
    n = len(rb.P) // 2
    cut = int(n * .76)
    S.mark('root-c6', np.vstack([rb.P[:cut], rb.P[2 * n - cut:]]))
    S.end()
