# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where the cells are taken from."""
import random

from people import fused, plain
from stem_cell import *

GROUND = 232  # radius of the round ground of a source


def vignette(S, x, y, r):
    """The round ground of a source, alike for all three."""
    sh = disc_shape(x, y, r)
    S.shadow(sh, (4, 8), ((14, .03), (5, .04)))
    form(S, sh, '#FFFDF8', 14, 8, (2, 3.4), .05, .6, line='#CDBFA7')
    return sh


# Half of a pelvis seen from the front, half its width = 1: crest, front spines, socket, sitting bone, pubic bone, brim.
HIP = [(.215, -.50), (.33, -.66), (.56, -.79), (.82, -.76), (1.03, -.60), (1.06, -.42), (.96, -.24), (.86, -.10), (.78, .0), (.80, .12),
       (.85, .25), (.76, .36), (.64, .42), (.60, .56), (.53, .74), (.40, .79), (.29, .66), (.17, .49), (.045, .43), (.045, .22), (.15,
               .165),
       (.34, .14), (.47, .06), (.475, -.08), (.40, -.22), (.26, -.30), (.20, -.38)]
SACRUM = [(-.27, -.54), (-.12, -.60), (.12, -.60), (.27, -.54), (.25, -.34), (.17, -.16), (.085, -.02), (.035, .05), (-.035, .05), (-.085, -.02),
          (-.17, -.16), (-.25, -.34)]
CREST = [(.24, -.53), (.34, -.66), (.56, -.775), (.81, -.745), (1.005, -.595), (1.03, -.44)]  # its thick rim
WINDOW = [(.35, -.45), (.45, -.57), (.61, -.66), (.79, -.635), (.92, -.51), (.93, -.40), (.83, -.27), (.68, -.20), (.53, -.235), (.41, -.33)]
# Neck, both trochanters and shaft of the thigh bone, and at last its head, which lies in the socket
THIGH = [(.895, .075), (.95, .07), (1.005, .03), (1.07, .0), (1.13, .05), (1.14, .16), (1.10, .29), (1.06, .46), (1.045, .82), (.905, .82), (.905, .54),
         (.885, .45), (.86, .40), (.872, .345), (.905, .31), (.875, .262), (.80, .262), (.715, .225), (.678, .135), (.712, .045), (.795, .008), (.865, .03)]
SOCKET = (.782, .13, .158, .172)


def hip_marrow(S, x, y, r):
    """The hip bones from the front, with a window into the spongy marrow of one crest, where it is taken."""
    at = lambda P, side=1: [(x + r * side * u, y + r * v) for u, v in P]
    bony = dict(line=PAL['boneline'], shade=PAL['boneshade'])
    form(S, box(x - r * .20, y - r * .71, r * .40, r * .12, r * .05), TEAL_MID, 4, 3, (1, 2), .1, .4)
    form(S, Shape(at([(-.20, -.94), (0, -.92), (.20, -.94), (.185, -.83), (.22, -.71), (0, -.685), (-.22, -.71), (-.185, -.83)]), k=4), PAL['bone1'], r * .06,
         r * .03, (1.4, 3), .1, .7, **bony)
    form(S, Shape(at(SACRUM), k=4), mix(PAL['bone1'], PAL['bone2'], .6), r * .08, r * .04, (1.6, 3.4), .1, .7, **bony)
    for v, u in ((-.43, .125), (-.31, .11), (-.19, .09)):
        for side in (-1, 1):
            S.ell(x + side * r * u, y + r * v, r * .028, r * .022, PAL['boneshade'], .55)
    form(S, Shape(at([(-.028, .055), (.028, .055), (.02, .13), (0, .155), (-.02, .13)]), k=4), mix(PAL['bone1'], PAL['bone2'], .6), 2, 1, (1, 2), .1, .4, **bony)
    form(S, box(x - r * .06, y + r * .24, r * .12, r * .17, r * .04), TEAL_MID, 4, 3, (1, 2), .1, .4)
    for side in (-1, 1):
        form(S, Shape(at(HIP, side), k=4), PAL['bone1'], r * .09, r * .05, (2, 4), .1, .9, **bony)
        S.p(brush(at([(.32, -.22), (.46, -.20), (.60, -.12), (.70, 0)], side), r * .022, taper=(.1, .1)), PAL['boneshade'], .28)
        form(S, Shape(at(ellipse(.385, .43, .115, .155, -18), side), k=4), '#FBF6EC', 4, 3, (1.6, 3), .05, .3, line=PAL['boneline'])
        S.p(brush(at([(u * .985, v + .035) for u, v in CREST], side), r * .045, taper=(.2, .2)), '#FFFFFF', .7)
        S.p(brush(at([(u * .955, v + .075) for u, v in CREST], side), r * .016, taper=(.1, .1)), PAL['boneshade'], .45)
        S.p(brush(at([(.735, -.06), (.70, .05), (.72, .17)], side), r * .022, taper=(.2, .2)), PAL['boneshade'], .4)
    for side in (-1, 1):
        thigh_bone(S, x, y, r, side)
    window = Shape(at(WINDOW), k=4)
    form(S, window, '#E2A58C', r * .04, r * .02, (1.6, 3), .1, .3, line='#A5745C')
    spongy(S, window.P, x, y, r)


def thigh_bone(S, x, y, r, side):
    """The socket, and in it the head of the thigh bone."""
    at = lambda P: [(x + r * side * u, y + r * v) for u, v in P]
    u, v, a, b = SOCKET
    form(S, Shape(at(ellipse(u, v, a, b)), k=4), PAL['bone2'], 4, 3, (1.6, 3.2), .1, .3, line=PAL['boneline'])
    thigh = Shape(at(THIGH), [0] * 8 + [.9, .9] + [0] * 12, k=4)
    fade = lambda c, o=1: S.lin([(0, c, o), (.6, c, o), (.94, c, 0)], (0, 0, 0, 1))
    S.p(thigh.d, fade(mix(PAL['bone0'], PAL['bone1'], .7)))
    S.p(thigh.crescent(-LIGHT, r * .06), fade(PAL['boneshade'], .22), 1, 'evenodd')
    S.p(thigh.contour(1.4, 3), fade(PAL['boneline'], .95), 1, 'evenodd')
    head = at([(.80, .135)])[0]
    spot(S, head[0] - r * .02, head[1] - r * .03, r * .1, '#FFFFFF', .9)
    S.p(brush(at([(.885, .085), (.862, .17), (.872, .25)]), r * .014, taper=(.1, .1)), PAL['boneshade'], .5)  # where head and neck meet


def spongy(S, P, x, y, r):
    """Marrow: pale beams of bone and round cells, kept inside the window."""
    rn = random.Random(2)
    lo, hi = P.min(0), P.max(0)
    tried = np.array([(rn.uniform(lo[0], hi[0]), rn.uniform(lo[1], hi[1])) for _ in range(420)])
    kept = []
    for p in tried[inside(P, tried) & inside(P, tried + (0, r * .035)) & inside(P, tried - (0, r * .035))]:
        if all(np.hypot(*(p - k)) > r * .056 for k in kept):
            kept.append(p)
    for k, p in enumerate(kept):
        q = rn.uniform(.016, .028) * r
        S.ell(p[0], p[1], q, q, ('#F8DFC6', '#FBE9D2', '#CB8069', '#F3CBAE')[k % 4], .95)


def fat(S, x, y, r):
    """A cluster of fat cells, their nuclei pushed to the rim."""
    k = r / 224
    spots = [(-78, -70, 62), (34, -96, 66), (-14, 14, 72), (104, -4, 58), (-112, 48, 56), (66, 98, 66), (-46, 112, 54)]
    for i, (dx, dy, q) in enumerate(spots):
        q *= k
        cx, cy = x + dx * k, y + dy * k
        form(S, disc_shape(cx, cy, q, q * .96, 20 * i), '#F6D37A', q * .24, q * .14, (1.6, 3.6), .09, .9, line='#A97A22')
        S.ell(cx - q * .28, cy - q * .32, q * .26, q * .18, S.rad([(0, '#FFFFFF', .8), (1, '#FFFFFF', 0)], (.5, .5, .5)))
        a = math.radians((40, -30, 100, 10, 150, 60, 120)[i])  # the nucleus, pressed flat against the wall
        c, n = math.cos(a), math.sin(a)
        S.p(Shape(ellipse(cx + q * .84 * c, cy + q * .81 * n, q * .07, q * .20, math.degrees(a)), k=3).d, '#CB9738', .9)


def newborn(S, at, k):
    """A newborn from above, quiet: the cord begins at the navel, above the nappy."""
    skin = mix(SKIN[1], PAL['bg0'], .34)
    limb = lambda P, w: tube(at(P), w * k)
    ink = mix(line_of(skin), skin, .2)
    for s in (-1, 1):
        m = lambda P: [(-66 + s * u, v) for u, v in P]
        oval = lambda u, v, a, b, turn=0: Shape(at(ellipse(-66 + s * u, v, a, b, s * turn)), k=3)
        toes = [oval(u, v, q, q) for u, v, q in ((84, 144, 8), (88, 154.5, 6.4), (86.5, 163, 5.6), (82, 169.5, 5), (76, 173.5, 4.4))]
        fused(S, [limb(m([(34, 74), (76, 98)]), 40), limb(m([(76, 98), (62, 146)]), 36), oval(64, 158, 25, 15.5, 8)] + toes, skin, ink, 2.2)
        fused(S, [limb(m([(40, -48), (90, -30)]), 33), limb(m([(90, -30), (98, -64)]), 29), oval(98, -76, 18, 19)], skin, ink, 2.2)
        for pts in ([(84, -84), (93, -86), (97, -80)], [(82, -76), (91, -78), (95, -72)], [(84, -68), (92, -70), (95, -65)],
                    [(113, -82), (106, -73), (98, -68), (92, -62)]):  # bent fingers, and the thumb over them
            S.p(brush(at(m(pts)), 2.6 * k, taper=(.2, .3)), ink, .8)
    plain(S, Shape(at([(-66, -72), (-30, -66), (-8, -44), (-2, 6), (-6, 60), (-26, 92), (-66, 100), (-106, 92), (-126, 60), (-130, 6), (-124, -44),
                       (-102, -66)]), k=4), skin, 14 * k, 2.4)
    nappy = [(-130, 50), (-66, 60), (-2, 50), (0, 72), (-30, 88), (-48, 116), (-84, 116), (-102, 88), (-132, 72)]
    plain(S, Shape(at(nappy), [.6, 0, .6, .2, 0, .3, .3, 0, .2], 4), '#EAF3F2', 10 * k, 2.2, '#9DB8BA')
    for s in (-1, 1):
        plain(S, Shape(at(ellipse(-66 + s * 57, -122, 10, 14)), k=3), skin, 3, 2)
    plain(S, Shape(at(ellipse(-66, -126, 57, 61)), k=4), skin, 14 * k, 2.4)
    ink = mix(skin, '#2A211C', .6)
    for s in (-1, 1):
        S.p(brush(at([(-66 + s * 33, -122), (-66 + s * 23, -116), (-66 + s * 12, -121)]), 3.4 * k, taper=(.2, .2)), ink, .8)
        p = at([(-66 + s * 34, -100)])[0]
        spot(S, p[0], p[1], 13 * k, '#E98C74', .25)
    S.p(brush(at([(-70, -108), (-66, -104), (-61, -108)]), 3 * k, taper=(.2, .2)), ink, .5)
    S.p(brush(at([(-76, -92), (-66, -88), (-56, -92)]), 3.6 * k, taper=(.2, .2)), mix(skin, '#7A2E22', .6), .8)
    S.p(brush(at([(-76, -184), (-60, -172), (-54, -182)]), 4 * k, taper=(.1, .1)), HAIR['brown'], .6)


def umbilical(S, x, y, r):
    """The cord from a newborn's navel to where it was cut: its vessels wind round one another, the cut shows one vein and two arteries
    in pale jelly."""
    k = r / 224
    at = lambda P: [np.array([x + u * k, y + v * k]) for u, v in P]
    newborn(S, at, k)
    w = 15 * k
    way = at([(-66, 8), (-54, -4), (-34, -8), (-8, 0), (16, 22), (36, 50), (62, 66), (88, 60), (100, 38)])
    rb, P, N, W = ribbon(way, [w * .8] + [w] * 8, k=8)
    S.p(rb.grown(1.5, 2, (3, 5)), '#5B3A1C', .12)
    S.p(rb.d, '#F1E3DD')
    turned = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(P, axis=0).T))]) / (w * 2.1)  # how far the vessels have turned
    for turn, color, width in ((0, '#B9C6DA', 4.6), (2.3, '#E6C4B8', 3.4), (4.1, '#E6C4B8', 3.4)):
        a = 2 * math.pi * turned / 2.1 + turn
        shown, seen = np.cos(a) > -.05, []
        for i in range(len(a)):
            if shown[i]:
                seen.append(i)
            if seen and (not shown[i] or i == len(a) - 1):
                vessel = (P[seen] + N[seen] * (W[seen] * .44 * np.sin(a[seen]))[:, None])[::2]
                if len(vessel) > 2:
                    S.p(ribbon(vessel, [width * k * q for q in (.2, .8, 1, .8, .2)], k=3)[0].d, color, .9)
                seen = []
    S.p(rb.crescent(-LIGHT, 5 * k), '#8A6A62', .16, 'evenodd')
    S.p(rb.contour(1.8, 2.6), '#9A7F78', 1, 'evenodd')
    navel = at([(-68, 9)])[0]
    S.ell(navel[0], navel[1], 10 * k, 8 * k, mix(SKIN[1], PAL['bg0'], .2), 1, mix(line_of(SKIN[1]), SKIN[1], .3), 2.2)
    S.p(ribbon(way[:3], [w * .5, w * .8, w * .96], k=6)[0].d, '#F1E3DD')
    i = int(len(P) * .36)  # the clip that closes it
    plain(S, box(P[i][0] - 5 * k, P[i][1] - 15 * k, 10 * k, 30 * k, 4 * k, math.degrees(math.atan2(N[i][1], N[i][0])) - 90), TEAL_MID, 3, 2)
    c, n, u = P[-1], N[-1] / np.hypot(*N[-1]), (P[-1] - P[-3]) / np.hypot(*(P[-1] - P[-3]))
    turn = math.degrees(math.atan2(n[1], n[0]))
    form(S, Shape(ellipse(c[0], c[1], w * .56, w * .36, turn), k=5), '#FBF3EE', 3, 2, (1.4, 2.2), .08, .6, line='#9A7F78')
    for across, along, q, col in ((-.27, .03, .10, '#D99B88'), (.05, -.10, .10, '#D99B88'), (.22, .05, .14, '#8FA8C9')):
        p = c + n * w * across + u * w * along
        S.p(Shape(ellipse(*p, w * q, w * q * .7, turn), k=3).d, col)


def cell_sources():
    """Marrow, fat and cord: three places cells come from, equal in size, and a cell under each."""
    DETAIL[0] = 3.0
    S = Svg()
    S.paper()
    sources = (('source-marrow', 290, hip_marrow), ('source-fat', 800, fat), ('source-cord', 1310, umbilical))
    for k, (id, x, paint) in enumerate(sources):
        S.g(id)
        S.mark(id, vignette(S, x, 340, GROUND).P)
        paint(S, x, 340, 180 if paint is hip_marrow else 216)
        arrow(S, [(x, 604), (x, 690)], PAL['teal'], 15)
        stem_cell(S, x, 820, 168, -8, detail=False)
        S.end()
    S.ids = [id for id, _, _ in sources]
    return S
