# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Small square pictures of the topics, one family, for cards and tiles; legible at 160 px.

What matters lies inside the circle of radius 184 around the middle, so a card may cut them round."""
from anatomy import arch_pts, ARCH_SHARP, body_pts, column, disc_pts, joint
from cells import spindle_cell, vesicle
from forms import *
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


def bone(S, pts, tint=0.0, sharp=None):
    form(S, Shape(pts, sharp, k=4), mix(PAL['bone1'], GROUND[1], tint), 12, 7, (2, 4.4), .10, .3 if sharp else .9, **BONY)


def soft_disc(S, U, L, tint=0.0):
    c = lambda name: mix(PAL[name], GROUND[1], tint)
    sh = Shape(disc_pts(U, L), k=4)
    S.organ(sh, S.lin([(0, c('disc0')), (.5, c('disc1')), (1, c('disc2'))], (.1, 0, .8, 1)), PAL['discshade'], 12, 2, .1, '#FFFFFF', 6,
            .5, 2,
            c('discline'), (2, 4.4), 1, 1, False)


def segment(sc, middle, tint=0.0):
    """The bones around the C5-C6 disc; `middle` (in mm from the middle of that disc) lies in the middle of the picture."""
    vs = column(sc, (0, 0))
    m = (vs['c5'].px(0, vs['c5'].h) + vs['c6'].px(0, -vs['c6'].h)) / 2 + np.array(middle) * sc
    return column(sc, (200 - m[0], 200 - m[1]))


def topic_disc():
    """Two bones with a disc between them."""
    S = thumb()
    vs = segment(10.2, (0, 0))
    soft_disc(S, vs['c5'], vs['c6'])
    U, L = vs['c5'], vs['c6']
    m = (U.px(-.6, U.h) + L.px(-.6, -L.h)) / 2
    form(S, Shape(ellipse(m[0], m[1] + 2, 36, 14, -8), k=5), PAL['nuc1'], 8, 5, (1.2, 2.2), .1, .7, line=PAL['disc2'])
    bone(S, body_pts(U))
    bone(S, body_pts(L))
    return done(S)


def topic_facet():
    """The small joint behind the disc, ringed."""
    S = thumb()
    vs = segment(8.4, (7.8, .4))
    J = {a + b: joint(vs[a], vs[b], 8.7) for a, b in (('c4', 'c5'), ('c5', 'c6'), ('c6', 'c7'))}
    soft_disc(S, vs['c5'], vs['c6'], .35)
    bone(S, body_pts(vs['c5']), .35)
    bone(S, body_pts(vs['c6']), .35)
    bone(S, arch_pts(vs['c6'], J['c5c6'], J['c6c7']), .12, ARCH_SHARP)
    bone(S, arch_pts(vs['c5'], J['c4c5'], J['c5c6']), 0, ARCH_SHARP)
    j = J['c5c6']
    for v, turn in ((-.62, -1), (.62, 1)):
        form(S, tube([j(-4.2, v), j(0, v + turn * .12), j(4.4, v)], 11), PAL['cart1'], 4, 3, (1.4, 2.6), .08, .8, line=PAL['cartline'])
    c = j(0, 0)
    S.ell(c[0], c[1], 68, 68, 'none', 1, '#FFFFFF', 17)
    S.ell(c[0], c[1], 68, 68, 'none', 1, PAL['teal'], 9)
    return done(S)


def topic_nerve():
    """A nerve root leaves between two bones and runs down."""
    S = thumb()
    vs = segment(8.4, (7.0, .6))
    J = {a + b: joint(vs[a], vs[b], 8.7) for a, b in (('c4', 'c5'), ('c5', 'c6'), ('c6', 'c7'))}
    soft_disc(S, vs['c5'], vs['c6'])
    for n, a, b in (('c6', 'c5c6', 'c6c7'), ('c5', 'c4c5', 'c5c6')):
        bone(S, arch_pts(vs[n], J[a], J[b]), .12, ARCH_SHARP)
        bone(S, body_pts(vs[n]))
    U, L = vs['c5'], vs['c6']
    fr = Frame((U.f.mm(0, U.h) + L.f.mm(0, -L.h)) / 2, math.degrees((U.f.th + L.f.th) / 2), U.f.sc, U.f.org)
    ring = [(1.0, -5.0), (3.4, -5.6), (5.4, -4.4), (6.0, -1.6), (5.4, 1.4), (3.8, 3.8), (1.7, 3.8), (.7, 2.2), (.7, -.4), (.6, -3.0)]
    hole = Shape([fr.px(U.d + x, y) for x, y in ring], k=5)
    form(S, hole, '#B98B66', 6, 2, (1.4, 2.6), .14, .1, line=PAL['boneline'])
    path = [fr.px(U.d + 4.2, -2.2), fr.px(U.d + 3.4, .6), fr.px(U.d + 1.4, 4.4), fr.px(U.d - 1.4, 8.6), fr.px(U.d - 3.6, 13.4),
            fr.px(U.d - 4.6, 18.4), fr.px(U.d - 5.0, 20.2)]
    rb, *_ = ribbon(path, [14, 36, 42, 36, 31, 28, 22], k=5)
    S.shadow(rb, (4, 6), ((8, .05), (3, .07)))
    form(S, rb, PAL['nerve1'], 12, 7, (2, 4.2), .1, .8, line=PAL['nerveline'])
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
    spindle_cell(S, 200, 222, 168, -22, 4)
    for x, y, r in ((112, 92, 15), (160, 62, 11), (214, 84, 14), (258, 60, 10), (86, 146, 10), (168, 122, 11), (266, 308, 12), (306, 268,
            15),
                    (318, 326, 10), (222, 330, 10)):
        vesicle(S, x, y, r)
    return done(S)


def topic_injections():
    """A syringe."""
    S = thumb()
    turn = lambda P: rotate(np.asarray(P, float), 40, (200, 200))
    S.poly(turn([(36, 200), (120, 200)]), '#7C8F92', 7)
    S.poly(turn([(36, 199), (116, 199)]), '#DDE5E6', 3)
    form(S, Solid(turn(rounded([(112, 186), (140, 182), (140, 218), (112, 214)], 5)), 4), TEAL, 5, 4, (1.4, 2.8))
    barrel = Solid(turn(rounded([(138, 160), (302, 160), (302, 240), (138, 240)], [22, 8, 8, 22])), 5)
    S.shadow(barrel, (4, 7), ((10, .04), (4, .06)))
    form(S, barrel, '#F2F8F9', 14, 8, (2, 4.2), .07, .9, line='#6FA0A6')
    S.p(Solid(turn(rounded([(146, 168), (230, 168), (230, 232), (146, 232)], [16, 2, 2, 16])), 5).d, PAL['disc1'], .9)
    form(S, Solid(turn(rounded([(228, 166), (250, 166), (250, 234), (228, 234)], 6)), 4), '#4A626B', 5, 4, (1.2, 2.2))
    form(S, Solid(turn(rounded([(250, 190), (352, 190), (352, 210), (250, 210)], 3)), 4), '#C9D6DA', 4, 3, (1.4, 2.6), line='#6F8890')
    form(S, Solid(turn(rounded([(298, 146), (314, 146), (314, 254), (298, 254)], 7)), 4), '#C9D6DA', 5, 4, (1.6, 3), line='#6F8890')
    form(S, Solid(turn(rounded([(346, 160), (364, 160), (364, 240), (346, 240)], 8)), 4), TEAL, 6, 4, (1.6, 3))
    for k in range(4):
        S.poly(turn([(160 + 34 * k, 162), (160 + 34 * k, 182)]), '#4A626B', 5)
    return done(S)


def topic_research():
    """A sheet with two columns of results, and a lens that enlarges them."""
    S = thumb()
    sheet = box(84, 66, 196, 256, 16)
    S.shadow(sheet, (4, 7), ((10, .04), (4, .06)))
    form(S, sheet, '#FFFFFF', 10, 6, (1.6, 3), .05, .5, line='#B9AB93', shade='#8C8A84')
    for k, w in enumerate((132, 96)):
        line_text(S, 108, 94 + 28 * k, w, 13)
    for x, h, c in ((118, 96, TEAL_MID), (160, 70, AMBER)):
        form(S, box(x, 290 - h, 30, h, [6, 6, 1, 1]), c, 6, 4, (1.4, 2.8))
    S.poly([(104, 291), (256, 291)], PAL['inksoft'], 6)
    S.poly([(288, 276), (328, 324)], '#5B4A3B', 34)
    S.poly([(288, 276), (326, 321)], '#9A7B5C', 23)
    x, y, r = 232, 210, 82
    S.p(disc_shape(x, y, r).d, S.rad([(0, '#FFFFFF'), (.7, '#F1F8F9'), (1, '#D5E9EC')], (.4, .35, .75)))
    for dx, h, c in ((-44, 88, TEAL_MID), (8, 58, AMBER)):
        form(S, box(x + dx, y + 42 - h, 38, h, [8, 8, 1, 1]), c, 8, 5, (1.6, 3.4))
    S.poly([(x - 56, y + 44), (x + 58, y + 44)], PAL['inksoft'], 7)
    S.ell(x, y, r, r, 'none', 1, '#4A626B', 17)
    S.ell(x - 2, y - 3, r, r, 'none', 1, '#8FA6AC', 5)
    return done(S)


def topic_safe_care():
    """A list on a clipboard and a question."""
    S = thumb()
    b = box(66, 76, 204, 270, 22)
    S.shadow(b, (4, 7), ((10, .04), (4, .06)))
    form(S, b, '#C8976B', 12, 7, (2, 4), .09, .6)
    form(S, box(84, 106, 168, 222, 8), '#FFFFFF', 8, 5, (1.4, 2.6), .05, .5, line='#B9AB93', shade='#8C8A84')
    form(S, Solid(rounded([(128, 64), (208, 64), (218, 110), (118, 110)], [16, 16, 8, 8])), '#9FB4BA', 7, 5, (1.6, 3.2))
    for k, w in enumerate((92, 70, 84)):
        form(S, box(102, 144 + 58 * k, 34, 34, 9), PAL['tealtint'], 4, 3, (1.6, 2.8), .06, .6, line=PAL['teal'])
        line_text(S, 150, 153 + 58 * k, w, 15)
    P = rounded([(206, 62), (346, 62), (346, 186), (290, 186), (252, 226), (250, 186), (206, 186)], [34, 34, 34, 8, 6, 8, 34])
    sh = Solid(P)
    S.shadow(sh, (3, 6), ((8, .05), (3, .06)))
    form(S, sh, TEAL, 12, 7, (2, 4))
    q = [(248, 104), (256, 88), (276, 80), (298, 88), (302, 108), (288, 122), (276, 132), (276, 144)]
    S.line(q, '#FFFFFF', 15)
    S.ell(276, 166, 9.5, 9.5, '#FFFFFF')
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
