# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Small square pictures of the topics, one family, for cards and tiles; legible at 160 px.

What matters lies inside the circle of radius 184 around the middle, so a card may cut them round."""
from anatomy import body_pts, column, disc_pts, joint
from fields import *
from stem_cell import *
from portraits import Portrait

GROUND = ('#F4F9F8', '#DDECEC')
BONY = dict(line=PAL['boneline'], shade=PAL['boneshade'])


def thumb():
    """The ground of every topic: a pale teal tile, lighter in the middle."""
    DETAIL[0] = 3.2
    S = Svg(400, 400)
    S.g('background')
    S.p(Solid(rounded([(10, 10), (390, 10), (390, 390), (10, 390)], 58)).d, S.lin([(0, GROUND[0]), (1, GROUND[1])], (0, 0, 0, 1)))
    S.ell(200, 190, 176, 176, S.rad([(0, '#FFFFFF', .95), (.6, '#FFFFFF', .6), (1, '#FFFFFF', 0)], (.5, .5, .5)))
    S.end()
    S.g('picture')
    return S


def done(S):
    S.end()
    return S


def arch(v, Ja, Jb, g):
    """Pedicle and articular pillar: slender, with a waist behind between its two joints, so that it does not look like a blade."""
    d = v.d
    return [v.px(d - 1.6, -3.2), v.px(d + 1.4, -3.0), v.px(d + 3.2, -3.9), Ja(-3.2, 2.7), Ja(-3.9, g + .6), Ja(-3.2, g), Ja(.2, g), Ja(3.4, g + .1),
            v.px(d + 9.9, -1.4), v.px(d + 10.0, 1.4), Jb(3.7, -3.3), Jb(4.3, -1.5), Jb(3.4, -g), Jb(.1, -g), Jb(-3.2, -g), Jb(-3.8, -g - 1.1),
            v.px(d + 4.4, 2.9), v.px(d + 2.2, 2.2), v.px(d - 1.6, 2.6)]


ARCH_SHARP = [0, 0, 0, 0, .2, .2, 0, .1, 0, 0, 0, .1, .1, 0, .1, .1, 0, 0, 0]


def spinous(S, v):
    """The process behind the arch, shorter than it is and pale: it lies in the middle of the neck, beyond the pillar."""
    q = lambda x, y: v.px(v.d + x, y)
    sh = Shape([q(8, -2.4), q(10.8, -2.4), q(13.6, -1.6), q(16.6, .2), q(19, 2.0), q(19.8, 3.6), q(18.6, 5), q(16.4, 4.8), q(13, 4.3),
                q(8, 4.8)], k=4)
    fill = S.lin([(0, mix(PAL['bone0'], '#FFFFFF', .3)), (1, PAL['bone1'])], (.1, 0, .7, 1))
    S.p(sh.d, fill, 1, None, mix(PAL['boneline'], GROUND[1], .5), 2.6)
    S.p(sh.crescent(-LIGHT, 9), PAL['boneshade'], .14, 'evenodd')


def vertebra(S, v, J_above, J_below, veil=(0, 0), g=.55):
    """Body and arch in one piece, without a seam where the arch leaves the body; `veil` pales the body and the arch with their outline,
    the one gently over into the other, in the colour of bone: any other tint looks like sick bone. g is half the gap of the facet joints."""
    whole = blob(body_pts(v)).melt(blob(arch(v, J_above, J_below, g), ARCH_SHARP), 7)
    sh = Solid(blur(max(outlines(whole), key=len), 3), 6)
    form(S, sh, PAL['bone1'], 12, 7, (2, 4.4), .10, .6, **BONY)
    if any(veil):
        a, b = v.px(v.d - 2.5, 0), v.px(v.d + 6, 0)
        line = tuple(float(round(c)) for c in (*a, *b))
        pale = S.lin([(0, PAL['bone0'], veil[0]), (1, PAL['bone0'], veil[1])], line, True)
        S.p(sh.d, pale, 1, None, pale, 4.4)


def joints(vs, x=7.6):
    return [joint(vs[a], vs[b], x) for a, b in (('c4', 'c5'), ('c5', 'c6'), ('c6', 'c7'))]


def soft_disc(S, U, L, tint=0.0):
    c = lambda name: mix(PAL[name], GROUND[1], tint)
    sh = Shape(disc_pts(U, L), k=4)
    S.organ(sh, S.lin([(0, c('disc0')), (.5, c('disc1')), (1, c('disc2'))], (.1, 0, .8, 1)), PAL['discshade'], 12, 2, .1, '#FFFFFF', 6,
            .5, 2,
            c('discline'), (2, 4.4), 1, 1, False)


def segment(sc, middle):
    """The bones around the C5-C6 disc; `middle` (in mm from the middle of that disc) lies in the middle of the picture."""
    vs = column(sc, (0, 0))
    m = (vs['c5'].px(0, vs['c5'].h) + vs['c6'].px(0, -vs['c6'].h)) / 2 + np.array(middle) * sc
    return column(sc, (200 - m[0], 200 - m[1]))


def topic_disc():
    """The disc between two bones of the neck; behind them, paler, what tells that they are vertebrae."""
    S = thumb()
    vs = segment(7.5, (9.4, .8))
    upper, middle, lower = joints(vs)
    for n in ('c6', 'c5'):
        spinous(S, vs[n])
    soft_disc(S, vs['c5'], vs['c6'])
    U, L = vs['c5'], vs['c6']
    fr = Frame((U.mm(0, U.h) + L.mm(0, -L.h)) / 2, math.degrees((U.f.th + L.f.th) / 2), U.f.sc, U.f.org)
    for x, bow in ((-7.1, -.9), (-6.1, -.75), (-5.1, -.6), (6.3, .5), (7.3, .6)):  # the layers of its ring
        S.p(brush([fr.px(x, -1.9), fr.px(x + bow, 0), fr.px(x, 1.9)], 3.4, taper=(.4, .4)), PAL['discline'], .45)
    core = Shape([fr.px(x, y) for x, y in ellipse(.2, 0, 5.2, 2.1)], k=5)
    S.p(core.d, S.rad([(0, PAL['nuc0']), (.45, PAL['nuc1'], .9), (1, PAL['nuc1'], 0)], (.45, .45, .55)))
    vertebra(S, L, middle, lower, (0, .4))
    vertebra(S, U, upper, middle, (0, .4))
    return done(S)


def topic_facet():
    """The small joint behind the disc, ringed."""
    S = thumb()
    vs = segment(7.8, (10.0, .8))
    upper, middle, lower = joints(vs, 8.6)
    for n in ('c6', 'c5'):
        spinous(S, vs[n])
    soft_disc(S, vs['c5'], vs['c6'], .35)
    g = .95
    vertebra(S, vs['c6'], middle, lower, (.42, 0), g)
    vertebra(S, vs['c5'], upper, middle, (.42, 0), g)
    for side in (-1, 1):  # thin cartilage on both faces of the joint: it follows the bone and ends at its edge
        at = lambda u, v: middle(u, side * v)
        layer = [at(u, v) for u, v in ((-3.4, .94), (-1.8, g + .12), (.1, g + .10), (1.9, g + .12), (3.4, 1.02), (2.9, .58), (1.4, .34), (0, .28),
                                       (-1.4, .34), (-2.9, .56))]
        S.p(Shape(layer, [.6, 0, 0, 0, .6, 0, 0, 0, 0, 0], 5).d, S.lin([(0, PAL['cart0']), (1, PAL['cart1'])]), 1, None, PAL['cartline'], 1.8)
    c = middle(0, 0)
    S.ell(c[0], c[1], 62, 62, 'none', 1, '#FFFFFF', 17)
    S.ell(c[0], c[1], 62, 62, 'none', 1, PAL['teal'], 9)
    return done(S)


def topic_nerve():
    """A nerve root leaves the dark opening between two bones, runs down and out of sight."""
    S = thumb()
    vs = segment(7.3, (9.2, 1.8))
    upper, middle, lower = joints(vs)
    for n in ('c6', 'c5'):
        spinous(S, vs[n])
    U, L = vs['c5'], vs['c6']
    fr = Frame((U.f.mm(0, U.h) + L.f.mm(0, -L.h)) / 2, math.degrees((U.f.th + L.f.th) / 2), U.f.sc, U.f.org)
    hole = Shape([fr.px(U.d + x, y) for x, y in [(-1.5, -6), (3, -7.4), (6.2, -6.2), (5.6, -2.6), (5.8, 3.6), (4, 6.4), (-1, 5)]], k=5)
    S.p(hole.d, S.rad([(0, '#6E4C33'), (.7, '#8F6748'), (1, '#A67F5C')], (.45, .45, .6)))
    soft_disc(S, U, L)
    vertebra(S, L, middle, lower)
    path = [fr.px(U.d + 4.6, -5.4), fr.px(U.d + 4.2, -2.4), fr.px(U.d + 3.4, .6), fr.px(U.d + 1.4, 4.6), fr.px(U.d - 1.2, 9.0),
            fr.px(U.d - 3.2, 13.8),
            fr.px(U.d - 4.2, 18.4), fr.px(U.d - 4.7, 23.6)]
    rb, P, N, W = ribbon(path, [18, 20, 23, 23, 21, 19, 17, 16], k=5)
    (xa, ya), (xb, yb) = path[0], path[-1]
    fade = lambda c, o=1: S.lin([(0, mix(c, '#5A3A22', .75), o), (.12, mix(c, '#5A3A22', .45), o), (.26, c, o), (.80, c, o), (1, c, 0)],
                                (round(xa), round(ya), round(xb), round(yb)), True)
    soft = lambda o: S.lin([(0, '#5B3A1C', 0), (.2, '#5B3A1C', o), (.6, '#5B3A1C', o), (.9, '#5B3A1C', 0)],
                            (round(xa), round(ya), round(xb), round(yb)), True)
    S.p(rb.grown(4, 2, (4, 6)), soft(.14))
    S.p(rb.d, fade(PAL['nerve1']))
    S.p(rb.crescent(-LIGHT, 11), fade(PAL['nerve2'], .6), 1, 'evenodd')
    S.p(rb.crescent(LIGHT, 7), fade(PAL['nerve0'], .9), 1, 'evenodd')
    for o in (-.14, .14):
        S.p(brush((P + N * (W * o)[:, None])[3::4], 2.4), fade(PAL['nerveline'], .4))
    S.p(rb.contour(2, 4.2), fade(PAL['nerveline']), 1, 'evenodd')
    vertebra(S, U, upper, middle)
    return done(S)


def topic_help():
    """Someone moves the neck gently."""
    S = thumb()
    S.g('person')
    tile = rounded([(10, 10), (390, 10), (390, 390), (10, 390)], 58)
    Portrait(S, 200, 206, .84, SKIN[1], 'bun', HAIR['grey'], TEAL_MID, wrinkles=True, tilt=12, bottom=220, clip=tile).draw()
    S.end()
    arc = [np.array([200, 285]) + 222 * np.array([math.sin(math.radians(a)), -math.cos(math.radians(a))]) for a in np.linspace(-42, 42, 7)]
    arrow(S, arc, PAL['teal'], 12, both=True)
    return done(S)


def topic_cells():
    """A cell sends signals."""
    S = thumb()
    stem_cell(S, 200, 212, 168, -14)
    for x, y, r in ((236, 74, 9), (268, 88, 8), (212, 60, 7), (252, 56, 6.5), (286, 66, 6), (226, 38, 5), (272, 40, 5),
                    (104, 156, 8), (88, 174, 7), (84, 142, 6.5), (110, 132, 6), (66, 156, 5.5), (92, 116, 5), (318, 254, 8),
                    (330, 276, 7), (304, 278, 7), (346, 256, 6), (318, 300, 6), (342, 300, 5), (144, 336, 8), (166, 332, 7),
                    (150, 358, 6.5), (126, 352, 6), (172, 356, 5), (140, 376, 5)):
        signal(S, x, y, r)
    return done(S)


def topic_injections():
    """A syringe."""
    S = thumb()
    turn = lambda P: rotate((np.asarray(P, float) - (212, 200)) * 1.1 + 200, 40, (200, 200))
    part = lambda pts, r, step=3: Solid(turn(rounded(pts, r)), step)
    needle = turn([(128, 198), (70, 198), (58, 202), (128, 202)])  # its tip is slanted
    S.p(straight(needle), '#D5DFE1', 1, None, '#6F8890', 1.8)
    form(S, part([(116, 190), (142, 185), (142, 215), (116, 210)], 4), TEAL, 4, 3, (1.4, 2.4))
    glass = part([(138, 170), (302, 170), (302, 230), (138, 230)], [18, 6, 6, 18])
    S.p(glass.d, '#F5FAFA')
    form(S, part([(246, 193), (352, 193), (352, 207), (246, 207)], 2), '#C9D6DA', 3, 2, (1.4, 2.2), line='#6F8890')
    fluid, stopper = S.lin([(0, '#A5D8DA'), (1, PAL['disc1'])], (.2, 0, .6, 1)), S.lin([(0, '#5F7A84'), (1, '#3E545D')], (.2, 0, .7, 1))
    S.p(part([(142, 174), (236, 174), (236, 226), (142, 226)], [15, 1, 1, 15]).d, fluid)
    S.p(part([(232, 174.5), (252, 174.5), (252, 225.5), (232, 225.5)], 4).d, stopper)
    S.p(part([(152, 180), (226, 180), (226, 186), (152, 186)], 3).d, '#FFFFFF', .55)  # the light on the glass
    S.p(glass.d, 'none', 1, None, '#6FA0A6', 3.6)
    for k in range(4):
        S.poly(turn([(162 + 19 * k, 226), (162 + 19 * k, 209 if k % 2 else 214)]), '#3F6470', 3.6)
    form(S, part([(298, 156), (312, 156), (312, 244), (298, 244)], 6), '#C9D6DA', 4, 3, (1.4, 2.6), line='#6F8890')
    form(S, part([(346, 168), (362, 168), (362, 232), (346, 232)], 7), TEAL, 5, 3, (1.4, 2.6))
    return done(S)


def straight(P):
    return 'M' + ' L'.join('%s %s' % (num(x), num(y)) for x, y in P) + 'z'


def results(S, seen, w):
    """One row of columns on a line; `seen` maps outlines to where they are seen."""
    for x, h, color in ((100, 36, TEAL_MID), (130, 50, TEAL_MID), (160, 44, TEAL_MID), (190, 44, TEAL_MID), (220, 62, AMBER), (250, 32, TEAL_MID)):
        P = seen(rounded([(x, BASELINE - h), (x + 20, BASELINE - h), (x + 20, BASELINE), (x, BASELINE)], [5, 5, 1, 1]))
        if len(P) > 2:
            S.p(straight(P), S.lin([(0, mix(color, '#FFFFFF', .3)), (1, color)], (.1, 0, .8, 1)), 1, None, line_of(color), w * .28)
    S.p(straight(seen(rounded([(94, BASELINE - 3), (274, BASELINE - 3), (274, BASELINE + 3), (94, BASELINE + 3)], 3))), PAL['inksoft'])


BASELINE = 266  # on which the columns of results stand


def topic_research():
    """A sheet with a row of results, and a lens: in it only those below it, larger about its middle; beside it only the others."""
    S = thumb()
    sheet = box(84, 66, 196, 256, 16)
    S.shadow(sheet, (4, 7), ((10, .04), (4, .06)))
    form(S, sheet, '#FFFFFF', 10, 6, (1.6, 3), .05, .5, line='#B9AB93', shade='#8C8A84')
    for k, w in enumerate((132, 96)):
        line_text(S, 108, 94 + 28 * k, w, 13)
    results(S, lambda P: P, 6)
    c, r, much = np.array([230, 242]), 74, 1.4
    S.poly([c + (60, 60), c + (88, 95)], '#5B4A3B', 32)
    S.poly([c + (60, 60), c + (86, 92)], '#9A7B5C', 22)
    S.p(disc_shape(*c, r).d, GROUND[1])
    large = lambda P: cut_convex(c + (np.asarray(P, float) - c) * much, disc_shape(*c, r - 6).P)
    S.p(Solid(large(sheet.P), 3).d, '#FFFFFF')
    results(S, large, 8.4)
    S.p(disc_shape(*c, r).d, S.rad([(0, '#EAF5F6', .06), (.7, '#D5E9EC', .12), (1, '#B9D9DE', .45)], (.4, .35, .7)))
    S.ell(*c, r, r, 'none', 1, '#4A626B', 16)
    S.ell(c[0] - 2, c[1] - 3, r, r, 'none', 1, '#8FA6AC', 5)
    return done(S)


def topic_safe_care():
    """A list on a clipboard and a question."""
    S = thumb()
    plate = lambda x, y, w, h, r: Solid(rounded([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], r), 3)
    b = plate(58, 76, 204, 262, 22)
    S.shadow(b, (4, 7), ((10, .04), (4, .06)))
    form(S, b, '#C8976B', 12, 7, (2, 4), .09, .6)
    form(S, plate(76, 104, 168, 216, 8), '#FFFFFF', 8, 5, (1.4, 2.6), .05, .5, line='#B9AB93')
    form(S, Solid(rounded([(122, 88), (132, 64), (188, 64), (198, 88), (206, 116), (114, 116)], [8, 12, 12, 8, 8, 8]), 3), '#9FB4BA', 7, 5,
         (1.6, 3.2))
    S.ell(160, 84, 7, 7, '#6F8890')
    for k, w in enumerate((58, 50, 74)):
        x, y = 94, 138 + 60 * k
        S.rect(x, y, 34, 34, PAL['tealtint'], 8, 1, PAL['teal'], 3.2)
        line_text(S, 144, y + 10, w, 15)
    tail = limb([(274, 246), (262, 270), (244, 300)], [40, 24, 5], True)
    balloon = polygon([(250, 170), (324, 170), (324, 230), (250, 230)]).grown(34).melt(tail, 10)
    sh = Solid(blur(max(outlines(balloon), key=len), 3), 3)
    S.p(sh.grown(2, 1, (3, 6)), '#5B3A1C', .10)
    S.p(sh.d, S.lin([(0, mix(TEAL, '#FFFFFF', .22)), (1, TEAL)], (.2, 0, .7, 1)), 1, None, '#2F6E78', 3)
    q = [(260, 182), (268, 166), (287, 158), (308, 166), (312, 186), (299, 200), (287, 210), (287, 220)]
    S.line(q, '#FFFFFF', 14)
    S.ell(287, 242, 9, 9, '#FFFFFF')
    return done(S)


TOPICS = {
    'topic-disc': topic_disc,
    'topic-facet-joint': topic_facet,
    'topic-nerve-root': topic_nerve,
    'topic-what-helps': topic_help,
    'topic-stem-cells': topic_cells,
    'topic-injections': topic_injections,
    'topic-research': topic_research,
    'topic-safe-care': topic_safe_care,
}
