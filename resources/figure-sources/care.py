# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures of care: medicines, papers, money, the clinic, the days after."""
from forms import *
from people import plain


def glass_of_water(S):
    """A glass seen a little from above."""
    wall = [(296, 440), (524, 440), (498, 832), (484, 846), (450, 855), (410, 858), (370, 855), (336, 846), (322, 832)]
    form(S, Solid(rounded(wall, [2, 2, 16, 24, 40, 60, 40, 24, 16])), '#EEF6F7', 18, 10, (2, 4), .06, .8, line='#8FB1B7')
    water = [(307, 590), (513, 590), (497, 824), (483, 836), (450, 845), (410, 848), (370, 845), (337, 836), (323, 824)]
    S.p(Solid(rounded(water, [2, 2, 14, 24, 40, 60, 40, 24, 14])).d, S.lin([(0, '#CFE7EC'), (1, '#A9D2DA')], (.2, 0, .8, 1)), .9)
    S.ell(410, 590, 103, 17, '#E4F3F6', 1, '#9CC4CC', 2.4)
    S.ell(410, 440, 114, 19, '#F7FBFB', .95, '#8FB1B7', 3.4)
    S.p(brush([(334, 486), (342, 640), (354, 790)], 15, taper=(.2, .2)), '#FFFFFF', .65)


def pill_bottle(S):
    """A bottle with its lid screwed on."""
    form(S, Solid(rounded([(712, 340), (888, 340), (888, 392), (712, 392)], 6)), '#D9983A', 10, 6, (2, 3.6), .09, .4, line='#8A5A10')
    form(S, Solid(rounded([(652, 400), (700, 376), (900, 376), (948, 400), (948, 858), (652, 858)],
                          [70, 30, 30, 70, 42, 42])), '#E8A94A', 34, 18, (2.2, 4.8), .09, .6, line='#8A5A10')
    form(S, Solid(rounded([(690, 246), (910, 246), (916, 352), (684, 352)], [26, 26, 12, 12])), '#FFFFFF', 16, 10, (2, 4.2), .07, .7, line='#A99C88')
    for k in range(8):
        S.poly([(716 + 24 * k, 276), (715 + 24.3 * k, 334)], '#D8CDBB', 5)
    form(S, box(653, 500, 294, 246, 3), '#FFFDF8', 10, 6, (1.4, 2.4), .05, .5, line='#B9AB93')
    form(S, box(690, 534, 74, 74, 16), TEAL, 8, 5, (1.2, 2.4))
    S.poly([(727, 550), (727, 592)], '#FFFFFF', 13)
    S.poly([(706, 571), (748, 571)], '#FFFFFF', 13)
    for k, w in enumerate((120, 90)):
        line_text(S, 790, 548 + 34 * k, w, 14)
    for k, w in enumerate((220, 180)):
        line_text(S, 690, 650 + 36 * k, w, 14)


def blister(S):
    """A strip of tablets that lies on the table, seen at an angle; two are gone."""
    at = lambda u, v: np.array([1040 + 330 * u + 44 * v, 766 + 92 * v - 20 * u])  # u along the strip, v towards the viewer
    sh = Solid(rounded([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], [16, 16, 18, 18]))
    S.shadow(sh, (5, 9))
    form(S, sh, '#DCE6E8', 10, 7, (2, 4), .07, .8, line='#7F979E')
    for i in range(4):
        for j in range(2):
            c = at(.14 + .24 * i, .27 + .46 * j)
            gone = (i, j) in ((2, 1), (3, 1))  # they lie before it
            form(S, disc_shape(c[0], c[1] - (0 if gone else 5), 31, 17), '#C3D2D6' if gone else '#FFFFFF', 7, 5, (1.4, 3), .1, .8, line='#8FA6AC')


def medicines():
    """A glass of water, a bottle, a strip of tablets."""
    S = Svg()
    S.paper()
    ground(S, 410, 856, 190, 26, .2)
    ground(S, 800, 860, 240, 28, .2)
    for id, paint in (('glass', glass_of_water), ('bottle', pill_bottle), ('blister', blister)):
        S.g(id)
        paint(S)
        S.end()
    S.g('tablets')
    for x, y, t in ((1120, 706, -8), (1214, 690, 12)):
        ground(S, x + 4, y + 20, 50, 12, .22)
        form(S, Shape(ellipse(x, y + 6, 40, 21), k=4), '#E9E3D8', 5, 3, (1.4, 3), .09, .4, line='#A99C88')
        form(S, Shape(ellipse(x, y, 40, 20), k=4), '#FFFFFF', 6, 5, (1.4, 2.6), .07, .8, line='#A99C88')
        S.p(brush(rotate(np.array([(x - 25, y), (x + 25, y)]), t, (x, y)), 4, taper=(.2, .2)), '#C9BBA5')
    S.end()
    return S


def paper_sheet(S, x, y, w, h, turn=0, fold=True):
    P = rounded([(x, y), (x + w - (60 if fold else 0), y), (x + w, y + (60 if fold else 0)), (x + w, y + h), (x, y + h)], [14, 4, 4, 14,
            14]) if fold else \
        rounded([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], 14)
    c = (x + w / 2, y + h / 2)
    sh = Solid(rotate(P, turn, c))
    S.shadow(sh, (5, 9), ((14, .03), (5, .05)))
    form(S, sh, '#FFFFFF', 12, 8, (1.8, 3.6), .05, .5, line='#B9AB93', shade='#8C8A84')
    if fold:
        f = Solid(rotate(rounded([(x + w - 60, y), (x + w, y + 60), (x + w - 60, y + 60)], [2, 2, 12]), turn, c))
        form(S, f, '#EFE7DA', 6, 4, (1.4, 2.6), .08, .5, line='#B9AB93')


def checklist():
    S = Svg()
    S.paper()
    ground(S, 800, 940, 420, 30)
    S.g('board')
    b = box(470, 90, 660, 840, 50)
    S.shadow(b)
    form(S, b, '#C8976B', 26, 14, (2.4, 5), .09, .6)
    paper_sheet(S, 520, 160, 560, 720, 0, False)
    form(S, Solid(rounded([(640, 120), (700, 120), (720, 56), (880, 56), (900, 120), (960, 120), (980, 196), (620, 196)], [14, 20, 40,
            40, 20, 14,
            20, 20])), '#9FB4BA', 16, 10, (2, 4.4), .1, .8)
    S.ell(800, 98, 20, 20, '#6F8890')
    S.end()
    S.g('rows')
    for k, w in enumerate((300, 240, 320, 210)):
        y = 296 + 152 * k
        form(S, box(580, y - 44, 88, 88, 20), '#E3F1F2', 8, 5, (2, 3.6), .06, .7, line=PAL['teal'])
        if k < 3:
            check(S, 624, y, 26, PAL['teal'], 14)
        line_text(S, 716, y - 28, w, 20)
        line_text(S, 716, y + 12, w * .72, 16, '#DDD2C0')
    S.end()
    return S


def document_lens(S, lines, sheet):
    """A lens: what lies below it, larger, with the tilt of the page, cut by its rim."""
    c, r, much = np.array([990, 642]), 158, 1.4
    S.poly([c + (113, 143), c + (210, 262)], '#5B4A3B', 48)
    S.poly([c + (113, 143), c + (207, 258)], '#9A7B5C', 36)
    S.ell(998, 654, r, r, '#7A5632', .10)
    glass = disc_shape(*c, r)
    S.p(glass.d, PAL['bg1'])
    large = lambda P: cut_convex(c + (P - c) * much, disc_shape(*c, r - 8).P)
    page = Solid(large(sheet), 5)
    S.p(page.d, '#FFFFFF', 1, None, '#B9AB93', 4)
    for P, color in lines:
        if len(large(P)) > 2:
            S.p(Solid(large(P), 4).d, color)
    S.p(glass.d, S.rad([(0, '#EAF5F6', .1), (.7, '#D5EBEE', .16), (1, '#A9D2DA', .5)], (.4, .35, .75)))
    S.ell(*c, r, r, 'none', 1, '#4A626B', 24)
    S.ell(c[0] - 4, c[1] - 5, r, r, 'none', 1, '#8FA6AC', 8)


def seal(S):
    """A rosette, as on papers that an authority has signed."""
    S.g('seal')
    for a in (-22, 22):
        t = rotate(rounded([(664, 690), (716, 690), (716, 842), (690, 812), (664, 842)], [4, 4, 3, 3, 3]), a, (690, 690))
        form(S, Solid(t), '#3E8C98', 8, 4, (1.4, 2.8))
    form(S, disc_shape(690, 694, 82), TEAL, 16, 9, (2, 4))
    form(S, disc_shape(690, 694, 58), TEAL_PALE, 8, 5, (1.4, 2.6))
    for r in (36, 20):
        S.ell(690, 694, r, r, 'none', 1, PAL['teal'], 5)
    S.end()


def groups(S, tilted):
    """Three groups of people of the same size, as chance parts them for a study."""
    S.g('groups')
    for row, color in enumerate((TEAL, AMBER, SLATE)):
        for k in range(4):
            x, y = 606 + 50 * k, 612 + 84 * row
            S.ell(*tilted([(x, y)])[0], 10.5, 10.5, color)
            S.p(Solid(tilted(rounded([(x - 15, y + 15), (x + 15, y + 15), (x + 12, y + 50), (x - 12, y + 50)], [14, 14, 7, 7])), 4).d, color)
    S.end()


def documents(of_study=False):
    """Papers with a seal, or with the groups of a study, and the lens that looks at them."""
    S = Svg()
    S.paper()
    ground(S, 800, 920, 460, 32)
    S.g('papers')
    paper_sheet(S, 424, 164, 500, 690, -8, False)
    paper_sheet(S, 520, 120, 560, 760, 3)
    tilted = lambda P: rotate(np.asarray(P, float), 3, (800, 500))
    lines = [(590, 250, 300, '#A9C9CC')] + [(590, 316 + 66 * k, w, '#DDD2C0') for k, w in enumerate((400, 380, 330, 396))]
    lines += [(810, 580 + 66 * k, w, '#DDD2C0') for k, w in enumerate((206, 190, 210, 150))]
    lines = [(tilted(rounded([(x, y), (x + w, y), (x + w, y + 20), (x, y + 20)], 10)), color) for x, y, w, color in lines]
    for P, color in lines:
        S.p(Solid(P).d, color)
    S.end()
    groups(S, tilted) if of_study else seal(S)
    S.g('lens')
    document_lens(S, lines, tilted(rounded([(520, 120), (1080, 120), (1080, 880), (520, 880)], 14)))
    S.end()
    return S


def study():
    return documents(True)


def rosette(c, a, b, petals, turn):
    """The turned ovals of a guilloche: a flower of fine lines, open in the middle."""
    out = ''
    for k in range(petals):
        t = math.radians(turn + 360 * k / petals)
        out += path_d(beziers(ellipse(c[0] + a * .55 * math.cos(t), c[1] + a * .55 * math.sin(t), a * .45, b, math.degrees(t), 8)))
    return out


def note(S, x, y, turn, color, top=True):
    """A bank note of no country: a border, fine waved lines, a large flower of lines and a small one in each corner."""
    dark = mix(color, '#3D3A5C', .5)
    c = (x, y)
    at = lambda P: rotate(np.asarray(P, float) + c, turn, c)
    sh = Solid(rotate(rounded([(x - 226, y - 108), (x + 226, y - 108), (x + 226, y + 108), (x - 226, y + 108)], 8), turn, c))
    S.shadow(sh, (4, 7), ((8, .04), (3, .05)))
    form(S, sh, color, 14, 8, (1.8, 3.6), .08, .7, line=dark)
    if not top:
        return
    fine = mix(color, dark, .75)
    for q, w, a in ((16, 3.4, .8), (25, 1.6, .7)):
        S.p(Solid(at(rounded([(q - 226, q - 108), (226 - q, q - 108), (226 - q, 108 - q), (q - 226, 108 - q)], 4)), 6).d, 'none', 1, None, fine, w, a)
    for k in range(5):  # waved lines from edge to edge
        wave = [(u, 36 * math.sin(u / 44 + k * .42)) for u in np.linspace(-196, 196, 21)]
        S.line(at(wave), fine, 1.6, .45)
    S.p(Shape(at(ellipse(0, 0, 72, 72, 0, 16)), k=3).d, mix(color, '#FFFFFF', .45), 1, None, fine, 3)
    S.p(rosette(c, 64, 17, 12, turn), 'none', 1, None, fine, 2, .9)
    for u in (-170, 170):
        for v in (-56, 56):
            p = at([(u, v)])[0]
            S.p(Shape(ellipse(*p, 22, 22), k=3).d, mix(color, '#FFFFFF', .45), 1, None, fine, 2)
            S.p(rosette(p, 19, 7, 8, turn), 'none', 1, None, fine, 1.6, .9)


def money():
    """Notes, coins and a bill with amounts as bars."""
    S = Svg()
    S.paper()
    ground(S, 800, 880, 600, 36)
    S.g('bill')
    teeth = [(1020 - 34 * (k + .5), 846 + (20 if k % 2 == 0 else 0)) for k in range(12)]
    P = [(612, 110), (1020, 110), (1020, 846), *teeth, (612, 846)]
    sh = Solid(rotate(rounded(P, [20, 20] + [2] * 14), -3, (816, 480)), 5)
    S.shadow(sh, (5, 10), ((14, .03), (5, .05)))
    form(S, sh, '#FFFFFF', 12, 8, (1.8, 3.6), .05, .5, line='#B9AB93', shade='#8C8A84')
    bar = lambda x, y, w, h, c: S.p(Solid(rotate(rounded([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], h * .48), -3, (816, 480))).d, c)
    bar(726, 176, 180, 30, '#A9C9CC')
    for k, w in enumerate((180, 140, 200, 160)):
        bar(664, 276 + 70 * k, w, 22, '#DDD2C0')
        bar(894, 276 + 70 * k, 74, 22, '#C9BBA5')
    bar(660, 546, 312, 6, '#B9AB93')
    bar(690, 582, 120, 34, TEAL)
    bar(850, 582, 118, 34, TEAL)
    S.end()
    S.g('notes')
    for k, color in enumerate(('#AFC9E0', '#F0C49A', '#CDBBE0')):
        note(S, 404 + 14 * k, 745 - 16 * k, 10 - 7 * k, color, k == 2)
    S.end()
    S.g('coins')
    for x, n in ((1130, 3), (1270, 6), (1410, 4)):
        S.ell(x + 16, 874, 92, 24, S.rad([(0, '#7A5632', .42), (.6, '#7A5632', .22), (1, '#7A5632', 0)], (.5, .5, .5)))
        for k in range(n):
            coin(S, x + (-4, 3, -2, 4, 0, -3)[k], 872 - 34 * k, k == n - 1)
    S.end()
    return S


def coin(S, x, y, top):
    """A coin that lies: its foot at y, the rim as wide as the face, both rounded alike."""
    rx, ry, h = 66, 19, 33
    a = np.linspace(0, math.pi, 24)
    near = lambda q, r=1.0: [(x - rx * r * math.cos(t), q + ry * r * math.sin(t)) for t in a]
    far = [(x + rx * math.cos(t), y - h - ry * math.sin(t)) for t in a]
    form(S, Solid(np.array(near(y)[::-1] + near(y - h)[:1] + far[::-1] + near(y)[-1:]), 4), '#E5B44A', 9, 4, (1.6, 3.4), .1, .4, line='#8A5A10')
    for t in np.linspace(.32, math.pi - .32, 11):
        u, v = x - rx * math.cos(t), y + ry * math.sin(t)
        S.poly([(u, v - h + 8), (u, v - 7)], '#B57F20', 2.6, .55)
    face = disc_shape(x, y - h, rx, ry)
    S.p(face.d, S.lin([(0, '#FBE6AC'), (.6, '#F3CE74'), (1, '#E9BC58')], (.1, 0, .9, 1)))
    S.p(face.contour(1.4, 2.2), '#8A5A10', .9, 'evenodd')
    if top:
        S.ell(x, y - h, rx * .76, ry * .74, 'none', 1, '#C4912F', 2.6)


def clinic():
    """A low, friendly clinic with hills behind it."""
    S = Svg()
    S.paper()
    S.g('hills')
    # hills and ground go on beyond the page, for frames that are wider or higher
    far = [(-800, 800), (-800, 640), (-500, 520), (-220, 600), (0, 590), (160, 470), (330, 400), (520, 470), (700, 380), (900, 330), (1100, 420),
           (1300, 380), (1480, 450), (1640, 540), (1900, 500), (2160, 600), (2400, 560), (2400, 800)]
    close = [(-800, 820), (-800, 600), (-460, 640), (-160, 740), (0, 700), (200, 580), (420, 560), (640, 620), (900, 560), (1180, 600),
             (1400, 540), (1600, 620), (1840, 720), (2120, 640), (2400, 700), (2400, 820)]
    for pts, c in ((far, '#DCE7DF'), (close, '#C9DBCF')):
        q = Shape(pts, [.9, .9] + [0] * (len(pts) - 4) + [.9, .9], k=4)
        S.p(q.d, S.lin([(0, c), (1, mix(c, PAL['bg1'], .7))], (0, 0, 0, 1)))
    S.ell(1300, 190, 76, 76, S.rad([(0, '#FFF3C4', 1), (.7, '#FCE4A0', .9), (1, '#FCE4A0', .0)], (.5, .5, .5)))
    S.end()
    S.g('ground')
    S.rect(-800, 810, 3200, 990, S.lin([(0, '#E4DDC8'), (1, '#EFE7D8')], (0, 810, 0, 1000), True))
    S.p(Solid(rounded([(720, 812), (880, 812), (1160, 1216), (440, 1216)], 1)).d, '#F7F0E2')
    S.end()
    S.g('building')
    ground(S, 800, 818, 600, 24, .2)
    form(S, box(290, 430, 1020, 386, 14), '#FBF6EC', 30, 14, (2.2, 5), .07, .6, line='#9C8B72')
    form(S, box(560, 290, 480, 526, 18), '#FFFFFF', 26, 14, (2.2, 5), .06, .6, line='#9C8B72', shade='#8C8A84')
    form(S, box(266, 404, 300, 40, 12), TEAL, 10, 6, (2, 4))
    form(S, box(1034, 404, 300, 40, 12), TEAL, 10, 6, (2, 4))
    form(S, box(536, 262, 528, 44, 14), TEAL, 10, 6, (2, 4))
    form(S, box(740, 340, 120, 120, 26), TEAL, 14, 8, (2, 4))
    S.poly([(800, 366), (800, 434)], '#FFFFFF', 24)
    S.poly([(766, 400), (834, 400)], '#FFFFFF', 24)
    for x in (340, 450, 1080, 1190):
        for y in (500, 640):
            form(S, box(x, y, 76, 96, 10), '#CDE6EA', 10, 6, (1.8, 3.6), .07, .8, line='#6FA9B5')
            S.p(brush([(x + 18, y + 76), (x + 52, y + 20)], 9, taper=(.2, .2)), '#FFFFFF', .6)
            S.poly([(x - 6, y + 104), (x + 82, y + 104)], '#C9BBA5', 9)
    for x in (604, 920):
        form(S, box(x, 560, 76, 120, 10), '#CDE6EA', 10, 6, (1.8, 3.6), .07, .8, line='#6FA9B5')
    form(S, box(716, 520, 168, 296, [16, 16, 2, 2]), '#8CC3C9', 18, 10, (2, 4.4))
    S.poly([(800, 524), (800, 814)], PAL['discline'], 4)
    for x in (784, 816):
        S.poly([(x, 650), (x, 700)], '#FFFFFF', 9)
    form(S, Solid(rounded([(704, 500), (896, 500), (910, 532), (690, 532)], 8)), TEAL, 8, 5, (2, 3.6))
    S.end()
    S.g('trees')
    for x, y, r in ((190, 640, 96), (1410, 620, 108), (90, 720, 66), (1510, 716, 66)):
        w, base = r * .085, 818 + r * .12  # the nearer the tree, the lower it stands
        ground(S, x + 6, base, r * .8, r * .13, .34)
        trunk = [(x - w, y), (x + w, y), (x + w, base - 24), (x + w * 2.1, base), (x, base + 3), (x - w * 2.1, base), (x - w, base - 24)]
        plain(S, Shape(trunk, [.9, .9, 0, .9, 0, .9, 0], 4), '#9A7B5C', 5, 2)
        form(S, disc_shape(x, y, r, r * 1.1), '#9CC3A9', r * .24, r * .12, (1.8, 4), .1, .6, line='#5F8A6E')
    S.end()
    return S


def phone(S):
    """A telephone with a button to call on its screen, leaning a little; its middle is at 480, 610."""
    S.g('phone')
    p = box(330, 330, 300, 560, 52, -6)
    S.shadow(p, (8, 14))
    form(S, p, '#3F5C66', 20, 12, (2.4, 5))
    form(S, box(354, 384, 252, 440, 18, -6), '#EAF4F5', 10, 4, (1.4, 2.4), .05, .5, line='#24353E')
    c = np.array([478, 596])
    form(S, disc_shape(c[0], c[1], 84), TEAL, 16, 9, (2, 4))
    h = [(-34, -44), (-16, -46), (-8, -18), (-20, -8), (-2, 20), (18, 30), (26, 16), (48, 30), (44, 48), (22, 52), (-14, 36), (-36, 4),
         (-44, -28)]
    S.p(Shape(rotate(np.array(h, float), -6, (0, 0)) + c - (2, 0), k=4).d, '#FFFFFF')
    S.ell(501, 856, 16, 16, '#8FA6AC')
    S.end()


def call():
    """A large telephone that calls: what to do when it cannot wait for the follow-up."""
    S = Svg()
    S.paper()
    ground(S, 820, 906, 380, 34)
    S.g('calls')
    for side in (-1, 1):
        for n, r in enumerate((290, 370, 450)):
            arc = [(800 + side * r * math.cos(t), 470 + r * math.sin(t)) for t in np.linspace(-.42, .42, 9)]
            S.poly(arc, TEAL, 24 - 3 * n, .9 - .25 * n)
    S.end()
    S.out.append('<g transform="translate(%g %g) scale(1.34)">' % (800 - 1.34 * 480, 494 - 1.34 * 610))
    phone(S)
    S.out.append('</g>')
    return S


def privacy():
    """A screen on its foot with nothing on it but a closed padlock: it keeps nothing of who touched it."""
    S = Svg()
    S.paper()
    ground(S, 800, 900, 420, 34)
    S.g('screen')
    form(S, Solid(rounded([(740, 690), (860, 690), (880, 850), (720, 850)], 10)), '#A9BCC2', 14, 8, (2, 4))
    form(S, box(600, 838, 400, 54, 26, 0), '#3F6470', 12, 8, (2, 4))
    b = box(370, 130, 860, 580, 44, 0)
    S.shadow(b)
    form(S, b, '#3F6470', 22, 12, (2.4, 5))
    form(S, box(412, 172, 776, 496, 18, 0), '#F4FBFB', 12, 6, (1.6, 3), .05, .5, line='#24353E')
    S.end()
    S.g('padlock')
    bow = [(712, 410), (712, 330)] + [(800 - 88 * math.cos(t), 330 - 88 * math.sin(t)) for t in np.linspace(0, math.pi, 17)[1:-1]] + [(888, 330), (888, 410)]
    S.poly(bow, '#5C7780', 46)
    S.poly(bow, '#A9BCC2', 34)
    form(S, box(664, 388, 272, 214, 36, 0), TEAL, 18, 10, (2.2, 4.6))
    S.ell(800, 474, 28, 28, '#123F47')
    S.p(Solid(rounded([(786, 480), (814, 480), (822, 548), (778, 548)], 8), 4).d, '#123F47')
    S.end()
    return S


def aftercare():
    """A telephone and a calendar with the day of the follow-up."""
    S = Svg()
    S.paper()
    ground(S, 800, 900, 560, 36)
    S.g('calendar')
    b = box(620, 170, 640, 640, 50, 0)
    S.shadow(b)
    form(S, b, '#FFFFFF', 18, 10, (2.2, 4.6), .05, .6, line='#B9AB93', shade='#8C8A84')
    form(S, Solid(rounded([(620, 170), (1260, 170), (1260, 318), (620, 318)], [50, 50, .1, .1])), TEAL, 16, 10, (2, 4))
    for x in (770, 940, 1110):
        S.poly([(x, 130), (x, 216)], '#5C7780', 26)
        S.poly([(x - 3, 132), (x - 3, 210)], '#A9BCC2', 9)
    for i in range(5):
        for j in range(4):
            x, y = 712 + 114 * i, 392 + 108 * j
            if (i, j) != (3, 2):
                form(S, box(x - 34, y - 30, 68, 60, 14), '#F1EADD', 5, 4, (1, 1.8), .05, .5, line='#D8CDBB')
    form(S, disc_shape(1054, 608, 58), '#F2C25A', 12, 7, (2, 4), line='#8A5A10')
    check(S, 1054, 608, 25, '#6A4410', 13)
    S.end()
    phone(S)
    return S
