# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures of what is known and how it is looked for: scales, instruments, pictures of the neck, the warning sign."""
import random

from forms import *
from neck_bones import *
from stem_cell import stem_cell


def warning():
    """One large calm sign."""
    S = Svg()
    S.paper()
    ground(S, 800, 900, 430, 34)
    S.g('sign')
    outer = Solid(rounded([(800, 70), (1250, 860), (350, 860)], 92, 60), 3)
    S.shadow(outer, (6, 12))
    form(S, outer, '#C2402F', 24, 14, (2.4, 5), .10, .45, line='#8E2417')
    inner = Solid(rounded([(800, 186), (1140, 800), (460, 800)], 52, 40), 3)
    form(S, inner, '#FBE9E5', 18, 10, (1.6, 3.2), .05, .7, line='#8E2417')
    form(S, Solid(rounded([(752, 344), (848, 344), (830, 612), (770, 612)], [46, 46, 30, 30])), '#8E2417', 8, 5, (1, 2), .1, .25)
    form(S, disc_shape(800, 700, 46), '#8E2417', 8, 5, (1, 2), .1, .25)
    S.end()
    return S


def counter(S, x, y, k, color):
    """A playing piece that stands for a person, its foot at x, y."""
    at = lambda P: [(x + k * u, y + k * v) for u, v in P]
    form(S, Shape(at([(-62, 6), (-58, -40), (-30, -84), (-20, -112), (20, -112), (30, -84), (58, -40), (62, 6)]), [.5, 0, 0, 0, 0, 0, 0,
            .5], 4),
         color, 14 * k, 8 * k, (1.8, 3.6))
    form(S, disc_shape(x, y - 146 * k, 44 * k), color, 11 * k, 7 * k, (1.8, 3.6))


def half_rim(x, y, rx, ry, front, n=24):
    """The nearer or the farther half of a round rim seen from above, from left to right."""
    return [(x - rx * math.cos(a), y + (ry if front else -ry) * math.sin(a)) for a in np.linspace(0, math.pi, n)]


def scales():
    """Two pans in balance, a group of people in each: two groups, two opinions."""
    S = Svg()
    S.paper()
    ground(S, 800, 910, 330, 34)
    S.g('stand')
    form(S, Solid(rounded([(600, 908), (640, 850), (960, 850), (1000, 908)], [12, 30, 30, 12])), '#C8A36B', 16, 9, (2, 4.2))
    form(S, Solid(rounded([(776, 200), (824, 200), (832, 862), (768, 862)], 10)), '#D6B57F', 12, 8, (2, 4))
    form(S, box(300, 222, 1000, 36, 18), '#D6B57F', 10, 7, (2, 4))
    form(S, disc_shape(800, 240, 52), '#E6CC9C', 12, 8, (2, 4))
    S.ell(800, 240, 16, 16, '#8A6A3C')
    S.end()
    for sx, col, id in ((-1, TEAL_MID, 'group-a'), (1, '#EBC87E', 'group-b')):
        x, y, rx, ry = 800 + sx * 440, 640, 206, 24
        back, front = half_rim(x, y, rx, ry, False), half_rim(x, y, rx, ry, True)
        S.g(id)
        S.p(Solid(np.array(back + front[::-1]), 4).d, S.lin([(0, mix(col, WARM_DARK, .34)), (1, mix(col, WARM_DARK, .12))], (0, 0, 0, 1)))
        S.p(path_d(fit(np.array(back), False, .2), False), 'none', 1, None, line_of(col), 5)
        for dx in (-rx + 3, rx - 3):
            S.poly([(x, 244), (x + dx, y - 2)], '#9A7B5C', 5)
        S.ell(x, 244, 9, 9, '#8A6A3C')
        for dx, dy, k in ((-98, 10, .86), (98, 10, .86), (0, 16, 1.0)):
            counter(S, x + dx, y + dy, k, TEAL if sx < 0 else '#E3A93A')
        belly = bez_sample(beziers([(x + rx, y), (x + 190, y + 56), (x + 104, y + 112), (x, y + 126), (x - 104, y + 112), (x - 190, y + 56), (x - rx, y)], False), 10)
        pan = Solid(np.vstack([np.array(front), belly[1:]]), 6)
        form(S, pan, col, 26, 10, (2, 4.6))
        S.p(path_d(fit(np.array(front) + (0, 5), False, .2), False), 'none', 1, None, mix(col, '#FFFFFF', .5), 6, .8)
        S.end()
    return S


def unknown():
    """The outline of a neck and, over it, a large question mark."""
    S = Svg()
    S.paper()
    sc, org = 4.0, (600, 520)
    mm = lambda x, y: (org[0] + sc * x, org[1] + sc * y)
    prof = [(-84, -150), (-100, -138), (-104, -130), (-113, -116), (-122.5, -104.5), (-124.5, -100), (-119, -95.5), (-110.5, -94), (-110,
            -90),
            (-113.5, -85), (-113.5, -80),
            (-108.6, -76.2), (-112, -72), (-111, -66.5), (-105.5, -62), (-105, -56), (-107.8, -48), (-106.2, -39.5), (-98, -32.5), (-86,
                    -30), (-70,
                    -25.5), (-55, -17.5),
            (-50.5, -8), (-52, 2), (-54.8, 10), (-52, 19), (-48.5, 32), (-44.5, 50), (-40, 66), (-38, 76), (-42, 86), (-54, 98), (-70,
                    112), (-90,
                    130), (-90, 150),
            (140, 150), (122, 136), (108, 112), (95, 88), (82, 66), (72, 49), (64.5, 36), (58.5, 20), (55, 2), (54, -18), (56.5, -38),
                    (63, -56),
                    (74, -76), (85, -100), (92, -125), (92, -160)]
    sh = Shape([mm(*p) for p in prof], k=2)
    S.g('neck')
    fade = lambda c, o: S.lin([(0, c, 0), (.18, c, o), (.8, c, o), (1, c, 0)], (0, 0, 0, 1000), True)
    S.p(sh.d, fade(PAL['skin0'], 1))
    S.p(sh.crescent(-LIGHT, 40), fade(PAL['skin2'], .28), 1, 'evenodd')
    S.p(sh.contour(2, 4.6), fade(PAL['skinline'], 1), 1, 'evenodd')
    back, discs, front = outlines(column(sc, org))
    ends = lambda c, o: S.lin([(0, c, .1), (.14, c, o), (.83, c, o), (1, c, 0)], (0, 205, 0, 785), True)  # the spine goes on above and below
    for shapes, color in ((back, mix(PAL['bone1'], PAL['skin0'], .15)), (discs, mix(PAL['disc1'], PAL['bg0'], .2)), (front, PAL['bone0'])):
        for pts in shapes:
            q = Shape(pts, k=3)
            S.p(q.d, ends(color, .95))
            S.p(q.contour(1.4, 2.8) if shapes is not discs else '', ends(PAL['boneline'], .55), 1, 'evenodd')
    S.end()
    S.g('question')
    k, c = .85, np.array([1216, 470])
    arc = [c + (np.array(p) - c) * k for p in ((1060, 330), (1084, 232), (1180, 170), (1290, 186), (1362, 270), (1350, 370), (1276, 444), (1224, 504),
                                               (1216, 590))]
    q = tube(arc, 88 * k)
    S.p(q.grown(4, 1, (6, 10)), '#5B3A1C', .12)
    form(S, q, TEAL, 24, 13, (1.6, 3.4), .10, .5)
    form(S, disc_shape(1216, 470 + 270 * k, 58 * k), TEAL, 18, 10, (1.6, 3.4), .10, .5)
    S.end()
    return S


def stand(S, body, dark):
    """Foot, arm and head of the microscope, the arm on the right."""
    form(S, box(400, 836, 520, 70, 32), dark, 14, 9, (2, 4.4))
    arm = [(776, 842), (806, 600), (786, 398), (566, 398), (566, 258), (830, 258), (956, 500), (914, 842)]
    form(S, Solid(rounded(arm, [8, 160, 110, 24, 24, 240, 300, 8])), body, 26, 14, (2.2, 5), .08, .8, line='#7C8F92')


def optics(S, body, dark, metal):
    """Eyepiece, turret and lenses above the slide."""
    lean = lambda P: rotate(np.asarray(P, float), -24, (626, 300))
    form(S, Solid(lean(rounded([(588, 120), (664, 120), (664, 300), (588, 300)], 10)), 5), body, 12, 8, (2, 4), .08, .8, line='#7C8F92')
    form(S, Solid(lean(rounded([(576, 66), (676, 66), (668, 140), (584, 140)], [22, 22, 8, 8])), 5), dark, 11, 7, (2, 4))
    form(S, Solid(rounded([(566, 282), (690, 282), (690, 330), (566, 330)], 14), 5), dark, 9, 6, (2, 4))
    for turn, h in ((38, 92), (-34, 96)):
        P = rotate(rounded([(608, 412), (648, 412), (646, 400 + h), (610, 400 + h)], [1, 1, 8, 8]), turn, (628, 396))
        form(S, Solid(P, 5), metal, 8, 5, (1.6, 3.2))
    form(S, Solid(rounded([(598, 420), (658, 420), (650, 512), (640, 536), (616, 536), (606, 512)], [6, 6, 8, 6, 6, 8]), 5), metal, 9, 6,
         (1.8, 3.6))
    S.poly([(606, 490), (650, 490)], TEAL, 9)
    form(S, Solid(rounded([(566, 392), (690, 392), (676, 432), (580, 432)], 14), 5), dark, 9, 6, (2, 4))


def stage(S, dark, metal):
    """Stage with a slide, the lamp below and its light, the wheels."""
    S.p(Solid(rounded([(606, 660), (650, 660), (676, 812), (580, 812)], 2)).d, S.lin([(0, '#FFF3C4', .35), (1, '#FCE08A', .9)], (0, 0, 0,
            1)))
    form(S, box(576, 804, 104, 40, 12), metal, 7, 5, (1.8, 3.4))
    form(S, Solid(rounded([(588, 600), (668, 600), (656, 664), (600, 664)], 10), 5), metal, 8, 5, (1.8, 3.4))
    form(S, box(452, 568, 392, 38, 14), dark, 10, 7, (2, 4))
    form(S, Solid(rounded([(792, 548), (872, 540), (872, 640), (792, 626)], 12), 5), metal, 10, 6, (1.8, 3.6))  # what holds the stage
    form(S, box(520, 552, 216, 16, 5), '#CDE6EA', 4, 3, (1.2, 2.4), .06, .8, line='#6FA9B5')
    S.ell(628, 553, 40, 6, TEAL)
    for r, c in ((56, metal), (24, dark)):
        form(S, disc_shape(866, 706, r), c, r * .22, r * .14, (2, 4))


def cultured(S, x, y, r):
    """Stem cells of several forms, each by itself, on the faint fibres of what they grow on; x, y, r: the round field of view."""
    rn = random.Random(3)
    for k in range(9):
        off, bow, turn = r * lerp(-.84, .84, k / 8), rn.uniform(-.10, .10) * r, rn.uniform(-5, 5) - 28
        half = math.sqrt(r * r - off * off) * .985
        P = [(-half, off), (-half * .4, off + bow), (half * .3, off - bow * .6), (half, off)]
        S.line(rotate(np.array(P) * (1, .985), turn, (0, 0)) + (x, y), '#8FB9BE', 1.8, .38)
    at = ((-.20, -.49, .47, -24, 'long', False), (.52, -.34, .35, 38, 'star', False), (-.50, .14, .36, 52, 'thin', True),
          (.24, .14, .46, -12, 'broad', False), (-.10, .68, .40, 8, 'thin', False), (.58, .58, .27, -48, 'long', True))
    for dx, dy, half, turn, name, flip in at:
        stem_cell(S, x + r * dx, y + r * dy, r * half, turn, name, flip, False)


# Germs in the field of view, in parts of its radius: rods, and chains of round ones. Larger beside the cells than in life, to be seen.
RODS = ((-.72, -.14, 20), (-.02, -.22, -52), (.12, -.66, 64), (.70, -.46, 12), (-.56, .62, -30), (.20, .44, 34), (-.18, .36, -66), (.44, .80, -24),
        (-.60, -.48, -70), (-.30, -.72, 8), (.44, .06, -14), (-.78, .24, 52), (.52, .46, 78), (-.36, .84, 40), (.30, -.40, 30), (.84, -.06, 60))
CHAINS = (((.40, -.12), 30, 5), ((-.42, -.28), -64, 4), ((-.06, .86), 12, 4), ((.80, .28), -80, 4))


def germs(S, x, y, r):
    """Bacteria between the cells, in a colour that nothing else in the view has."""
    color, ink = '#D9964A', '#8A5420'
    for dx, dy, turn in RODS:
        P = rounded([(-17, -6.5), (17, -6.5), (17, 6.5), (-17, 6.5)], 6.5)
        S.p(Solid(rotate(P, turn, (0, 0)) + (x + r * dx, y + r * dy), 4).d, color, 1, None, ink, 2.2)
    for (dx, dy), turn, n in CHAINS:
        step = np.array([math.cos(math.radians(turn)), math.sin(math.radians(turn))]) * 12
        bow = np.array([-step[1], step[0]]) * .3
        for k in range(n):
            S.ell(*(np.array([x + r * dx, y + r * dy]) + step * k + bow * math.sin(k * 1.4)), 6.8, 6.8, color, 1, ink, 2.2)


def microscope(with_germs=False):
    """A microscope, and cells as they are seen in it, or germs between the cells."""
    S = Svg()
    S.paper()
    ground(S, 670, 908, 460, 34)
    body, dark, metal = '#E9EEEC', '#3F6470', '#A9BCC2'
    S.g('beam')
    S.p(Solid(rounded([(640, 556), (1110, 250), (1140, 640)], 8)).d, S.lin([(0, TEAL_PALE, .05), (1, TEAL_PALE, .6)], (0, 0, 1, 0)))
    S.end()
    S.g('microscope')
    stand(S, body, dark)
    optics(S, body, dark, metal)
    stage(S, dark, metal)
    S.end()
    S.g('view')
    v = disc_shape(1240, 440, 236)
    S.shadow(v, (5, 9))
    form(S, v, '#F4FBFB', 24, 10, (5, 9), .06, .6, line=dark)
    cultured(S, 1240, 440, 222)
    if with_germs:
        germs(S, 1240, 440, 222)
    S.end()
    return S


def microscope_germs():
    return microscope(True)


def scan():
    """A scan of the neck on a light box."""
    S = Svg()
    S.paper()
    S.g('light-box')
    b = box(330, 70, 940, 840, 44)
    S.shadow(b)
    form(S, b, '#DDE5E6', 20, 12, (2.4, 5), .07, .7, line='#7C8F92')
    form(S, box(370, 110, 860, 740, 16), '#FBFDFD', 10, 6, (2, 3), .04, .4, line='#A9BCC2')
    for k, c in enumerate((TEAL, '#A9BCC2')):
        form(S, disc_shape(1150 + 50 * k, 880, 13), c, 4, 3, (1.2, 2.4))
    S.end()
    S.g('film')
    f = box(500, 140, 600, 680, 26)
    S.p(f.d, S.lin([(0, '#2A3D46'), (1, '#1B2A32')], (0, 0, 0, 1)))
    neck_scan(S)
    form(S, box(376, 112, 848, 32, 8), '#C3D0D4', 7, 4, (1.4, 2.8), .1, .6, line='#7C8F92')  # the rail that holds its upper edge
    for x in (560, 800, 1040):
        form(S, box(x - 36, 106, 72, 44, 10), '#DDE5E6', 6, 4, (1.4, 2.8), .1, .7, line='#7C8F92')
    S.end()
    return S


FILM = [(512, 152), (1088, 152), (1088, 808), (512, 808)]  # what it shows
# Below the neck the film shows two vertebrae more; the third is cut by its edge.
CHEST = {'t2': (17.4, 16.6, 23), 't3': (17.8, 17.4, 21)}
CHEST_SPINES = {'t2': (25.0, 19.0, 2.6), 't3': (24.0, 21.0, 2.6)}


def midline_spine(v):
    """A spinous process where the middle of the neck is cut: it begins behind the canal."""
    L, dr, r = {**SPINES, **CHEST_SPINES}[v.n]
    q = lambda x, y: v.px(v.d + 14.6 + x, y)
    return [q(0, -2.6), q(1.6, -3.4), q(L * .5, -1.6 + dr * .45), q(L - 2, dr - r), q(L + .4, dr), q(L - 1, dr + r), q(L * .5, 3.2 + dr * .5), q(2, 4.8),
            q(.2, 4.2)]


def on_film(sh):
    """The part of a shape that lies on the film. Its straight edges are dense: a curve laid through few points would swell over them."""
    P = cut_convex(bez_sample(beziers(list(sh.P[::2])), 4), FILM)
    step = np.roll(P, -1, 0) - P
    return Solid(np.vstack([p + s * np.arange(0, 1, min(1, 2 / max(np.hypot(*s), 1e-9)))[:, None] for p, s in zip(P, step)]))


def neck_scan(S):
    """What an MRI shows of the middle of the neck: bones and discs, cord in its fluid, airway, the outline of throat and nape."""
    sc, org = 3.0, (886, 518)
    order = ORDER + list(CHEST)
    vs = column(sc, org, {**SPEC, **CHEST}, {**DISC, 't1': 5.0, 't2': 5.0}, order)
    mm = lambda P: [(org[0] + sc * x, org[1] + sc * y) for x, y in P]
    inside_film = lambda sh: on_film(sh).d
    c2, t3 = vs['c2'], vs['t3']
    neck = Shape(mm([(-111, -124), (-114, -116.5), (-121, -106), (-121.6, -101), (-118, -95.5), (-110.5, -93.5), (-110, -90), (-113.2, -85), (-113, -80), (-108.6, -76.4), (-111.8, -72), (-110.6, -66.5),
                     (-105.4, -62), (-105, -56), (-107.6, -48), (-105.6, -39.5), (-98, -32.5), (-86, -29.5), (-70, -25), (-55, -16.5), (-50.5, -7), (-51.5, 3),
                     (-53.8, 11), (-51, 20), (-47.5, 34), (-43.5, 52), (-41, 112), (92, 112), (76, 58), (63, 32), (57, 12), (54.5, -8), (55, -30), (60, -52),
                     (70, -74), (83, -100), (90, -124)]), [.9] + [0] * 25 + [.9, .9] + [0] * 8 + [.9], 4)
    S.p(inside_film(neck), S.lin([(0, '#4C626C', .9), (1, '#3A4F59', .9)], (0, 0, 0, 1)))
    tongue = Shape(mm([(-100, -78), (-88, -92), (-66, -97), (-46, -90), (-36, -72), (-38, -52), (-52, -44), (-74, -44), (-92, -52)]), k=4)
    S.p(inside_film(tongue), '#5E757F', .8)
    S.p(inside_film(Shape(mm([(-99, -58), (-93, -62), (-89, -54), (-90, -42), (-95, -37), (-100, -42)]), k=4)), '#93A8B1', .9)  # the jaw where it is cut
    air = Shape(mm([(-18, -98), (-16, -84), (-15, -60), (-16, -36), (-18, -12), (-20, 14), (-17, 50), (-10, 90), (-2, 130), (-12, 130), (-20, 90), (-28, 50), (-31, 14), (-29, -8),
                    (-26, -34), (-26, -60), (-29, -84), (-33, -99), (-40, -105), (-54, -108), (-74, -110), (-92, -111), (-93, -117), (-40, -118), (-24, -112)]), k=8)
    S.p(inside_film(air), '#1E2E36')
    S.p(inside_film(Shape(mm([(-100, -103), (-84, -106), (-66, -107.5), (-50, -105.5), (-40, -101), (-42, -99.6), (-54, -102.6), (-68, -103.6), (-86, -102.4), (-98, -99)]), k=3)), '#93A8B1')  # the palate, below the nose's air
    S.p(inside_film(Shape(mm([(22, -124), (20, -106), (23, -94), (30, -87), (42, -85), (54, -89), (64, -98), (70, -110), (73, -124)]), [.9] + [0] * 7 + [.9], 4)), '#7C929C', .9)  # cerebellum
    S.p(inside_film(Shape(mm([(20, -88), (24, -85), (36, -80.5), (50, -82), (62, -89), (71, -99), (77, -111), (80, -124), (75, -124), (72, -112), (66, -99.5), (58, -92), (48, -86.4),
                              (36, -84.4), (26, -88)]), k=4)), '#B5C5CB', .95)  # the back of the skull
    S.p(inside_film(Shape(mm([(-3, -91), (1, -92), (1, -98), (-4, -110), (-9, -124), (-19, -124), (-14, -110), (-8, -98)]), k=4)), '#93A8B1', .9)  # its base in front
    cl = mm([(6, -140), (6.6, -116)]) + [c2.px(13.2, -33), c2.px(15.4, -10)] + [vs[n].px(vs[n].d + 7.4, 0) for n in order[1:]]
    cl += [t3.px(t3.d + 7.4, 22), t3.px(t3.d + 7.4, 52)]
    for w, c in ((14, '#22333B'), (11, '#9FB4BC'), (7.4, '#C9D6DA')):
        S.p(inside_film(ribbon(cl, [w * sc * (2.5, 1.9, 1.3, 1.08)[i] if i < 4 else w * sc for i in range(len(cl))], k=8)[0]), c, .95)
    for a, b in zip(order, order[1:]):
        S.p(Shape(disc_pts(vs[a], vs[b]), k=3).d, '#93A8B1' if a != 'c5' else '#5E727B')
    for n in order[1:]:
        S.p(inside_film(Shape(midline_spine(vs[n]), k=6)), '#8398A1', .9)
    for pts in ([(22.6, -4), (28, -6), (34.5, -2.4), (38.6, 2.2), (39.2, 5.6), (37, 8.2), (31, 7), (24, 6.6), (22.6, 2)], [(26, -19), (30, -21), (34.6, -19), (34, -15), (29, -14)]):
        S.p(Shape([c2.px(*q) for q in pts], k=3).d, '#8398A1', .9)  # behind the canal: C2 and C1
    for pts in [body_pts(vs[n]) for n in order[1:]] + [dens_pts(c2), atlas_front(c2)]:
        q = on_film(Shape(pts, k=8))
        S.p(q.d, S.lin([(0, '#C4D1D6'), (1, '#9DB0B8')]))
        S.p(q.contour(1.4, 2.6), '#22333B', .8, 'evenodd')
