# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures of cells and of things: sources of cells, medicines, papers, instruments, places."""
import random

from anatomy import ORDER, body_pts, column, disc_pts, spin_pts
from forms import *


# --- cells --------------------------------------------------------------------------------------------
def star_cell(S, x, y, r, color=TEAL_MID, turn=0.0, seed=1, arms=5):
    """A spread-out, spindle-like cell with a few long thin arms, its nucleus and fine grains."""
    rn = random.Random(seed)
    P = []
    lengths = [1.12, .74, .96, .80, .70, .9]
    for i in range(arms):
        a = 2 * math.pi * i / arms + math.radians(turn) + rn.uniform(-.12, .12)
        long, bend = lengths[i], rn.uniform(-.10, .10)
        for da, q in ((-.52, .44), (-.20, .47), (-.075, .62), (-.03, .84), (0, 1.0), (.03, .84), (.075, .62), (.20, .47), (.52, .44)):
            reach = q if q < .5 else .5 + (q - .5) * (long - .5) / .5
            t = a + da + bend * max(0, reach - .5) * 2
            P.append((x + r * reach * math.cos(t), y + r * reach * math.sin(t)))
    sh = Shape(P, k=3)
    S.shadow(sh, (5, 9), ((14, .03), (5, .05)))
    form(S, sh, color, r * .10, r * .05, (1.8, 4.4), .09, .7, line=PAL['discline'], shade=PAL['discshade'])
    nucleus = Shape(ellipse(x - r * .02, y + r * .01, r * .24, r * .20, 20), k=5)
    form(S, nucleus, TEAL, r * .06, r * .03, (1.4, 3), .12, .6, line=PAL['discline'])
    S.ell(x - r * .06, y - r * .02, r * .06, r * .05, PAL['discline'], .55)
    for _ in range(14):
        a, q = rn.uniform(0, 6.28), rn.uniform(.27, .37) * r
        S.ell(x + q * math.cos(a), y + q * math.sin(a), r * .018, r * .018, '#FFFFFF', .75)


def round_cell(S, x, y, r, color=AMBER, seed=1):
    rn = random.Random(seed)
    P = [(x + r * (1 + rn.uniform(-.06, .06)) * math.cos(a), y + r * (1 + rn.uniform(-.06, .06)) * math.sin(a)) for a in np.linspace(0, 2 * math.pi,
            10)[:-1]]
    sh = Shape(P, k=5)
    S.shadow(sh, (4, 7), ((10, .035), (4, .05)))
    form(S, sh, mix(color, '#FFFFFF', .45), r * .2, r * .1, (1.6, 3.8), .08, .8, line=line_of(color))
    form(S, Shape(ellipse(x + r * .05, y + r * .06, r * .40, r * .36, -15), k=5), color, r * .1, r * .06, (1.2, 2.6), .1, .6, line=line_of(color))


def cells():
    """One cell sends signals to the cells around it."""
    S = Svg()
    S.paper()
    around = [(270, 250, 104), (1330, 240, 108), (240, 730, 112), (1370, 720, 104)]
    S.g('signals')
    for k, (x, y, r) in enumerate(around):
        c, t = np.array([800, 490.0]), np.array([x, y], float)
        u = (t - c) / np.hypot(*(t - c))
        n = np.array([-u[1], u[0]])
        a, b = c + u * 280, t - u * (r + 36)
        for j, o in enumerate((-26, 0, 26)):
            m = max(3, int(np.hypot(*(b - a)) / 54))
            for i in range(m):
                q = (i + (.5 if j == 1 else 0)) / m
                bow = math.sin(q * math.pi) * 14
                p = a + (b - a) * q + n * (o * (1 - .45 * q) + (bow if j == 2 else -bow if j == 0 else 0))
                S.ell(p[0], p[1], 9 - 3 * q, 9 - 3 * q, TEAL, .9 - .35 * q)
        arrow(S, [b - u * 40, b - u * 2], PAL['teal'], 11)
    S.end()
    S.g('neighbours')
    for k, (x, y, r) in enumerate(around):
        spot(S, x, y, r * 1.5, TEAL_MID, .28)
        round_cell(S, x, y, r, AMBER, 3 + k)
    S.end()
    S.g('cell')
    spot(S, 800, 490, 350, TEAL_PALE, .6)
    star_cell(S, 800, 490, 350, TEAL_MID, 8, 4)
    S.end()
    return S


def vignette(S, x, y, r):
    sh = disc_shape(x, y, r)
    S.shadow(sh, (4, 8), ((14, .03), (5, .04)))
    form(S, sh, '#FFFDF8', 14, 8, (2, 3.4), .05, .6, line='#CDBFA7')


def bone_marrow(S, x, y):
    """The end of a long bone with a window into the marrow."""
    P = np.array([(-150, -34), (-40, -40), (60, -44), (96, -78), (140, -84), (166, -52), (158, -14), (168, 24), (148, 66), (108, 74), (64, 42), (-40,
            38), (-150, 36)], float)
    P = rotate(P, 34, (0, 0)) + (x - 6, y + 6)
    form(S, Shape(P, [.8] + [0] * 11 + [.8], k=4), PAL['bone1'], 20, 12, (2, 4.4), .1, .9, line=PAL['boneline'], shade=PAL['boneshade'])
    w = rotate(rounded([(-132, -20), (84, -26), (84, 26), (-132, 22)], 22), 34, (0, 0)) + (x - 6, y + 6)
    win = Solid(w, 5)
    form(S, win, '#E0A183', 10, 5, (1.6, 3), .1, .3, line='#A5664A')
    rn = random.Random(2)
    for _ in range(46):
        p = rotate(np.array([[rn.uniform(-122, 74), rn.uniform(-16, 16)]]), 34, (0, 0))[0] + (x - 6, y + 6)
        q = rn.uniform(4.5, 9)
        S.ell(p[0], p[1], q, q, rn.choice(['#F6D9BE', '#FBE6CC', '#C97F62', '#F0BE9B']), .95)


def fat(S, x, y):
    spots = [(-78, -70, 62), (34, -96, 66), (-14, 14, 72), (104, -4, 58), (-112, 48, 56), (66, 98, 66), (-46, 112, 54)]
    for k, (dx, dy, r) in enumerate(spots):
        sh = disc_shape(x + dx, y + dy, r, r * .96, 20 * k)
        form(S, sh, '#F6D37A', r * .24, r * .14, (1.6, 3.6), .09, .9, line='#A97A22')
        S.ell(x + dx - r * .28, y + dy - r * .32, r * .26, r * .18, S.rad([(0, '#FFFFFF', .8), (1, '#FFFFFF', 0)], (.5, .5, .5)))
        S.ell(x + dx + r * .68, y + dy + r * .50, r * .15, r * .11, '#B27F2A', .85)


def umbilical(S, x, y):
    """A length of cord with its vessels winding through; the cut end shows the three of them."""
    line = [(x - 150, y + 96), (x - 100, y + 84), (x - 50, y + 34), (x + 10, y + 22), (x + 62, y + 2), (x + 96, y - 62)]
    rb, P, N, W = ribbon(line, [76, 78, 78, 80, 82, 84], k=8)
    form(S, rb, '#F1E3DD', 20, 12, (2, 4.2), .09, .8, line='#9A7F78', shade='#8A6A62')
    t = np.linspace(0, 1, len(P))
    for phase, color, w in ((0, '#A9BCD6', 17), (2.3, '#E0B2A6', 12), (4.2, '#E0B2A6', 12)):
        Q = P + N * (W * .29 * np.sin(t * 11 + phase))[:, None]
        S.p(brush(Q[::3], w, k=3, taper=(.7, .9)), color, .62)
    S.p(rb.crescent(LIGHT, 16, 1.2), '#FFFFFF', .5, 'evenodd')
    c = P[-1] + (2, -4)
    end = Shape(ellipse(c[0], c[1], 44, 31, math.degrees(math.atan2(N[-1][1], N[-1][0]))), k=5)
    form(S, end, '#FBF3EE', 7, 4, (1.8, 3.2), .08, .6, line='#9A7F78')
    for dx, dy, r, col in ((-18, 0, 9.5, '#E0B2A6'), (12, 11, 9.5, '#E0B2A6'), (6, -9, 12, '#A9BCD6')):
        form(S, disc_shape(c[0] + dx, c[1] + dy, r, r * .85), col, 3, 2, (1, 2), .1, .4)


def cell_sources():
    """Marrow, fat and cord: three places cells come from, and a cell under each."""
    S = Svg()
    S.paper()
    for k, (id, x, paint) in enumerate((('marrow', 290, bone_marrow), ('fat', 800, fat), ('cord', 1310, umbilical))):
        S.g(id)
        vignette(S, x, 340, 224)
        paint(S, x, 340)
        arrow(S, [(x, 600), (x, 686)], PAL['teal'], 15)
        star_cell(S, x, 812, 128, TEAL_MID, 10 + 25 * k, 7 + k)
        S.end()
    return S


# --- medicines, papers, money ---------------------------------------------------------------------------
def medicines():
    S = Svg()
    S.paper()
    ground(S, 800, 850, 620, 40)
    S.g('glass')
    g = Solid(rounded([(300, 430), (520, 430), (490, 844), (330, 844)], [10, 10, 34, 34]))
    form(S, g, '#EAF4F5', 18, 10, (2, 4), .06, .8, line='#8FB1B7')
    S.p(Solid(rounded([(314, 580), (506, 580), (486, 832), (334, 832)], [6, 6, 28, 28])).d, S.lin([(0, '#CFE7EC'), (1, '#A9D2DA')], (.2, 0, .8, 1)),
            .9)
    S.ell(410, 580, 96, 13, '#E4F3F6', .95, '#9CC4CC', 2)
    S.p(brush([(338, 470), (346, 640), (358, 800)], 16, taper=(.2, .2)), '#FFFFFF', .6)
    S.end()
    S.g('bottle')
    b = Solid(rounded([(640, 372), (960, 372), (960, 850), (640, 850)], [60, 60, 40, 40]))
    form(S, b, '#E8A94A', 34, 18, (2.2, 4.8), .09, .6, line='#8A5A10')
    form(S, box(655, 250, 290, 116, 22), '#FFFFFF', 16, 10, (2, 4.2), .07, .7, line='#A99C88')
    for k in range(11):
        S.poly([(680 + 24 * k, 276), (680 + 24 * k, 342)], '#D8CDBB', 5)
    form(S, box(640, 480, 320, 252, 8), '#FFFDF8', 10, 6, (1.6, 3), .05, .5, line='#B9AB93')
    form(S, box(690, 516, 74, 74, 16), TEAL, 8, 5, (1.2, 2.4))
    S.poly([(727, 532), (727, 574)], '#FFFFFF', 13)
    S.poly([(706, 553), (748, 553)], '#FFFFFF', 13)
    for k, w in enumerate((120, 90)):
        line_text(S, 790, 530 + 34 * k, w, 14)
    for k, w in enumerate((220, 180)):
        line_text(S, 690, 632 + 36 * k, w, 14)
    S.end()
    S.g('blister')
    P = rotate(rounded([(1050, 520), (1360, 520), (1360, 760), (1050, 760)], 26), -14, (1205, 640))
    sh = Solid(P)
    S.shadow(sh, (6, 10))
    form(S, sh, '#DCE6E8', 16, 10, (2, 4), .07, .8, line='#7F979E')
    for i in range(4):
        for j in range(3):
            c = rotate(np.array([[1096 + 73 * i, 566 + 74 * j]], float), -14, (1205, 640))[0]
            form(S, disc_shape(c[0], c[1], 26), '#FFFFFF' if (i, j) != (3, 2) else '#C3D2D6', 8, 6, (1.4, 3), .1, .8, line='#8FA6AC')
    S.end()
    S.g('tablets')
    for x, y, t in ((1080, 836, 0), (1190, 846, 10)):
        form(S, disc_shape(x, y, 40, 24), '#FFFFFF', 9, 5, (1.6, 3.4), .09, .8, line='#A99C88')
        S.p(brush([(x - 26, y - 2), (x + 26, y - 2)], 4, taper=(.2, .2)), '#C9BBA5')
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
    form(S, Solid(rounded([(640, 120), (700, 120), (720, 56), (880, 56), (900, 120), (960, 120), (980, 196), (620, 196)], [14, 20, 40, 40, 20, 14,
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


def documents():
    S = Svg()
    S.paper()
    ground(S, 800, 920, 460, 32)
    S.g('papers')
    paper_sheet(S, 430, 150, 520, 700, -8, False)
    paper_sheet(S, 520, 120, 560, 760, 3)
    for k, w in enumerate((300, 400, 380, 410, 350)):
        r = rotate(rounded([(590, 250 + 66 * k), (590 + w, 250 + 66 * k), (590 + w, 270 + 66 * k), (590, 270 + 66 * k)], 10), 3, (800, 500))
        S.p(Solid(r).d, '#A9C9CC' if k == 0 else '#DDD2C0')
    S.end()
    S.g('seal')
    for a in (-22, 22):
        t = rotate(rounded([(664, 690), (716, 690), (716, 842), (690, 812), (664, 842)], [4, 4, 3, 3, 3]), a, (690, 690))
        form(S, Solid(t), '#3E8C98', 8, 4, (1.4, 2.8))
    form(S, disc_shape(690, 694, 82), TEAL, 16, 9, (2, 4))
    form(S, disc_shape(690, 694, 58), TEAL_PALE, 8, 5, (1.4, 2.6))
    check(S, 690, 694, 28, PAL['teal'], 14)
    S.end()
    S.g('lens')
    S.poly([(1085, 765), (1195, 900)], '#5B4A3B', 48)
    S.poly([(1088, 768), (1192, 896)], '#9A7B5C', 36)
    ring = disc_shape(990, 642, 158)
    S.ell(998, 654, 158, 158, '#7A5632', .10)
    S.p(ring.d, S.rad([(0, '#FFFFFF', .85), (.7, '#E6F3F5', .75), (1, '#BFDDE2', .8)], (.4, .35, .75)))
    for k, w in enumerate((170, 210, 150)):
        line_text(S, 890, 574 + 60 * k, w, 28, '#8FBDC3')
    S.ell(990, 642, 158, 158, 'none', 1, '#4A626B', 24)
    S.ell(986, 637, 158, 158, 'none', 1, '#8FA6AC', 8)
    S.end()
    return S


def money():
    """Notes, coins and a bill with amounts as bars."""
    S = Svg()
    S.paper()
    ground(S, 800, 880, 600, 36)
    S.g('bill')
    P = [(560, 110), (1000, 110)] + [(1000, 800)] + [(1000 - 44 * (k + .5), 800 + (26 if k % 2 == 0 else 0)) for k in range(10)] + [(560, 800)]
    sh = Solid(rotate(rounded(P, [20, 20] + [4] * 12), -4, (780, 450)))
    S.shadow(sh, (5, 10), ((14, .03), (5, .05)))
    form(S, sh, '#FFFFFF', 12, 8, (1.8, 3.6), .05, .5, line='#B9AB93', shade='#8C8A84')
    bar = lambda x, y, w, h, c: S.p(Solid(rotate(rounded([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], h * .48), -4, (780, 450))).d, c)
    bar(690, 170, 180, 30, '#A9C9CC')
    for k, w in enumerate((180, 140, 200, 160)):
        bar(620, 270 + 76 * k, w, 22, '#DDD2C0')
        bar(870, 270 + 76 * k, 74, 22, '#C9BBA5')
    bar(612, 566, 336, 6, '#B9AB93')
    bar(620, 606, 130, 34, TEAL)
    bar(822, 606, 122, 34, TEAL)
    S.end()
    S.g('notes')
    for k in range(3):
        P = rotate(rounded([(170, 640), (610, 640), (610, 850), (170, 850)], 20), 10 - 7 * k, (390, 760))
        sh = Solid(P + (14 * k, -16 * k))
        S.shadow(sh, (4, 7), ((8, .04), (3, .05)))
        form(S, sh, ('#B9D5C2', '#CFE1D2', '#BFDCC9')[k], 14, 8, (1.8, 3.6), .08, .7, line='#5F8A6E')
    c = np.array([390 + 28, 745 - 32])
    S.ell(c[0], c[1], 62, 62, '#E6F1E8', 1, '#5F8A6E', 4)
    S.ell(c[0], c[1], 30, 30, '#9CC3A9')
    for dx in (-158, 158):
        p = rotate(np.array([[c[0] + dx, c[1]]]), -4, c)[0]
        S.ell(p[0], p[1], 20, 20, '#8DB89B')
    S.end()
    S.g('coins')
    for x, n in ((1130, 3), (1270, 6), (1410, 4)):
        for k in range(n):
            y = 850 - 34 * k
            form(S, Solid(rounded([(x - 66, y - 26), (x + 66, y - 26), (x + 66, y + 14), (x - 66, y + 14)], [18, 18, 18, 18]), 4), '#EDBE55', 10, 5,
                    (1.6, 3.4), .1, .6, line='#8A5A10')
            for j in range(7):
                S.poly([(x - 48 + 16 * j, y - 12), (x - 48 + 16 * j, y + 4)], '#C08A25', 3, .6)
        y = 850 - 34 * (n - 1)
        form(S, Shape(ellipse(x, y - 28, 66, 18), k=5), '#F7D98B', 5, 3, (1.4, 2.8), .08, .6, line='#8A5A10')
    S.end()
    return S


# --- signs --------------------------------------------------------------------------------------------
def warning():
    """One large calm sign."""
    S = Svg()
    S.paper()
    ground(S, 800, 900, 430, 34)
    S.g('sign')
    outer = Solid(rounded([(800, 70), (1250, 860), (350, 860)], 92))
    S.shadow(outer, (6, 12))
    form(S, outer, '#C2402F', 24, 14, (2.4, 5), .10, .45, line='#8E2417')
    inner = Solid(rounded([(800, 186), (1140, 800), (460, 800)], 52))
    form(S, inner, '#FBE9E5', 18, 10, (1.6, 3.2), .05, .7, line='#8E2417')
    form(S, Solid(rounded([(752, 344), (848, 344), (830, 612), (770, 612)], [46, 46, 30, 30])), '#8E2417', 8, 5, (1, 2), .1, .25)
    form(S, disc_shape(800, 700, 46), '#8E2417', 8, 5, (1, 2), .1, .25)
    S.end()
    return S


def scales():
    """Two pans in balance: what may help, what may harm."""
    S = Svg()
    S.paper()
    ground(S, 800, 910, 330, 34)
    S.g('stand')
    form(S, Solid(rounded([(600, 908), (640, 850), (960, 850), (1000, 908)], [12, 30, 30, 12])), '#C8A36B', 16, 9, (2, 4.2))
    form(S, Solid(rounded([(776, 214), (824, 214), (832, 862), (768, 862)], 10)), '#D6B57F', 12, 8, (2, 4))
    form(S, box(300, 222, 1000, 36, 18), '#D6B57F', 10, 7, (2, 4))
    form(S, disc_shape(800, 222, 52), '#E6CC9C', 12, 8, (2, 4))
    S.ell(800, 222, 16, 16, '#8A6A3C')
    S.end()
    for sx, col, id in ((-1, TEAL_MID, 'help'), (1, '#EBC87E', 'harm')):
        x = 800 + sx * 440
        S.g(id)
        for dx in (-178, 178):
            S.poly([(x, 244), (x + dx, 640)], '#9A7B5C', 5)
        if sx < 0:
            form(S, disc_shape(x, 524, 108), TEAL, 22, 12, (2, 4.2))
            check(S, x, 526, 46, '#FFFFFF', 22)
        else:
            form(S, Solid(rounded([(x, 408), (x + 128, 634), (x - 128, 634)], 30)), '#EDBE55', 20, 11, (2, 4.2), line='#8A5A10')
            S.poly([(x, 494), (x, 560)], '#6A4410', 20)
            S.ell(x, 598, 12, 12, '#6A4410')
        pan = Shape([(x - 206, 640), (x + 206, 640), (x + 186, 700), (x + 100, 752), (x, 764), (x - 100, 752), (x - 186, 700)], [.9, .9, 0, 0, 0, 0,
                0], k=5)
        form(S, pan, col, 26, 14, (2, 4.6))
        S.ell(x, 640, 206, 14, mix(col, '#FFFFFF', .5), 1, line_of(col), 2.6)
        S.end()
    return S


def unknown():
    """The outline of a neck and, over it, a large question mark."""
    S = Svg()
    S.paper()
    sc, org = 4.0, (640, 520)
    mm = lambda x, y: (org[0] + sc * x, org[1] + sc * y)
    prof = [(-84, -150), (-100, -138), (-104, -130), (-113, -116), (-122.5, -104.5), (-124.5, -100), (-119, -95.5), (-110.5, -94), (-110, -90),
            (-113.5, -85), (-113.5, -80),
            (-108.6, -76.2), (-112, -72), (-111, -66.5), (-105.5, -62), (-105, -56), (-107.8, -48), (-106.2, -39.5), (-98, -32.5), (-86, -30), (-70,
                    -25.5), (-55, -17.5),
            (-50.5, -8), (-52, 2), (-54.8, 10), (-52, 19), (-48.5, 32), (-44.5, 50), (-40, 66), (-38, 76), (-42, 86), (-54, 98), (-70, 112), (-90,
                    130), (-90, 150),
            (140, 150), (122, 136), (108, 112), (95, 88), (82, 66), (72, 49), (64.5, 36), (58.5, 20), (55, 2), (54, -18), (56.5, -38), (63, -56),
                    (74, -76), (85, -100), (92, -125), (92, -160)]
    sh = Shape([mm(*p) for p in prof], k=2)
    S.g('neck')
    fade = lambda c, o: S.lin([(0, c, 0), (.18, c, o), (.8, c, o), (1, c, 0)], (0, 0, 0, 1000), True)
    S.p(sh.d, fade(PAL['skin0'], 1))
    S.p(sh.crescent(-LIGHT, 40), fade(PAL['skin2'], .28), 1, 'evenodd')
    S.p(sh.contour(2, 4.6), fade(PAL['skinline'], 1), 1, 'evenodd')
    vs = column(sc, org)
    for n in ORDER[1:]:
        for pts, o in ((spin_pts(vs[n]), .5), (body_pts(vs[n]), .8)):
            q = Shape(pts, k=3)
            S.p(q.d, mix(PAL['bone1'], PAL['bg0'], .3), o)
            S.p(q.contour(1, 2), PAL['boneline'], .3, 'evenodd')
    for a, b in list(zip(ORDER, ORDER[1:]))[1:]:
        S.p(Shape(disc_pts(vs[a], vs[b]), k=3).d, mix(PAL['disc1'], PAL['bg0'], .35), .8)
    S.end()
    S.g('question')
    for r, a in ((330, .9), (250, .8)):
        S.ell(1040, 470, r * 1.05, r * 1.15, S.rad([(0, '#FFFFFF', a), (.6, '#FFFDF8', a * .6), (1, '#FFFDF8', 0)], (.5, .5, .5)))
    arc = [(880, 350), (904, 252), (1000, 190), (1110, 206), (1182, 290), (1170, 390), (1096, 464), (1044, 524), (1036, 610)]
    q = tube(arc, 88)
    S.p(q.grown(4, 1, (6, 10)), '#5B3A1C', .12)
    form(S, q, TEAL, 24, 13, (1.6, 3.4), .10, .5)
    form(S, disc_shape(1036, 760, 58), TEAL, 18, 10, (1.6, 3.4), .10, .5)
    S.end()
    return S


# --- instruments and places -----------------------------------------------------------------------------
def microscope():
    S = Svg()
    S.paper()
    ground(S, 700, 908, 480, 34)
    body, dark, metal = '#E9EEEC', '#3F6470', '#A9BCC2'
    S.g('beam')
    S.p(Solid(rounded([(640, 672), (1060, 270), (1120, 630)], 8)).d, S.lin([(0, TEAL_PALE, .0), (1, TEAL_PALE, .5)], (0, 0, 1, 0)))
    S.end()
    S.g('microscope')
    form(S, box(430, 830, 520, 74, 34), dark, 14, 9, (2, 4.4))
    arm = Shape([(690, 250), (800, 250), (900, 330), (940, 470), (930, 620), (880, 760), (850, 836), (690, 836), (760, 740), (810, 630), (822, 500),
            (790, 400), (700, 360)],
                [.6, .2, 0, 0, 0, 0, .7, .7, 0, 0, 0, 0, .6], k=5)
    form(S, arm, body, 26, 14, (2.2, 5), .08, .8, line='#7C8F92')
    form(S, box(430, 690, 400, 44, 16), dark, 10, 7, (2, 4))
    form(S, box(500, 676, 220, 16, 5), '#CDE6EA', 4, 3, (1.2, 2.4), .06, .8, line='#6FA9B5')
    S.ell(606, 676, 34, 5, TEAL)
    tilt = lambda P: rotate(np.asarray(P, float), -16, (690, 330))
    form(S, Solid(tilt(rounded([(600, 330), (700, 330), (692, 560), (608, 560)], 12)), 5), body, 14, 10, (2, 4), .08, .8, line='#7C8F92')
    form(S, Solid(tilt(rounded([(616, 560), (684, 560), (672, 642), (628, 642)], [4, 4, 8, 8])), 5), metal, 9, 6, (1.8, 3.6))
    form(S, Solid(tilt(rounded([(606, 130), (694, 130), (694, 336), (606, 336)], 10)), 5), dark, 12, 8, (2, 4))
    form(S, Solid(tilt(rounded([(594, 92), (706, 92), (706, 142), (594, 142)], 16)), 5), metal, 9, 6, (2, 4))
    form(S, Solid(tilt(rounded([(586, 300), (716, 300), (720, 372), (582, 372)], 18)), 5), body, 12, 8, (2, 4), .08, .8, line='#7C8F92')
    for y, r in ((560, 50), (690, 36)):
        form(S, disc_shape(884 if y < 600 else 862, y, r), metal, 12, 8, (2, 4))
        S.ell(884 if y < 600 else 862, y, r * .42, r * .42, dark, .85)
    S.end()
    S.g('view')
    v = disc_shape(1210, 430, 220)
    S.shadow(v, (5, 9))
    form(S, v, '#F4FBFB', 24, 10, (5, 9), .06, .6, line=dark)
    for k, (x, y, r, t) in enumerate(((1150, 370, 92, 10), (1282, 470, 88, 40), (1130, 532, 62, 0), (1296, 318, 56, 25))):
        star_cell(S, x, y, r, TEAL_MID, t, 20 + k, 5)
    S.end()
    return S


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
    form(S, disc_shape(800, 124, 13), metal_grey(), 4, 3, (1.2, 2.4))
    sc, org = 3.9, (756, 476)
    vs = column(sc, org)
    mm = lambda x, y: (org[0] + sc * x, org[1] + sc * y)
    back = Shape([mm(*p) for p in [(-50, -78), (-36, -84), (60, -84), (66, -60), (58, -30), (56, 0), (64, 36), (78, 66), (86, 84), (-34, 84), (-40,
            50), (-46, 20), (-48, 0), (-44, -18), (-60, -36), (-62, -60)]], k=4)
    S.p(Solid(clipped(back.P, 512, 152, 1088, 808)).d, S.lin([(0, '#4C626C', .9), (1, '#3A4F59', .9)], (0, 0, 0, 1)))
    air = Shape([mm(*p) for p in [(-34, -80), (-20, -82), (-18, -55), (-18, -20), (-22, 5), (-23, 30), (-14, 66), (-9, 84), (-24, 84), (-30, 60),
            (-37, 30), (-36, 0), (-31, -30), (-33, -60)]], k=3)
    S.p(Solid(clipped(air.P, 512, 152, 1088, 808)).d, '#1B2A32', .9)
    c2, t1 = vs['c2'], vs['t1']
    cl = [mm(13, -84), mm(14.5, -70), c2.px(15.4, -14)] + [vs[n].px(vs[n].d + 7.4, 0) for n in ORDER[1:]] + [t1.px(t1.d + 7.4, 12)]
    for w, c in ((15, '#22333B'), (11, '#9FB4BC'), (7, '#C9D6DA')):
        S.p(Solid(clipped(ribbon(cl, [w * sc * (1.15 if i == 0 else 1) for i in range(len(cl))], k=8)[0].P, 512, 152, 1088, 808)).d, c, .95)
    for a, b_ in zip(ORDER, ORDER[1:]):
        S.p(Shape(disc_pts(vs[a], vs[b_]), k=3).d, '#93A8B1' if a != 'c5' else '#5E727B')
    for n in ORDER:
        if n != 'c2':
            S.p(Shape(spin_pts(vs[n]), k=3).d, '#7E939C', .8)
        q = Shape(body_pts(vs[n]), k=4)
        S.p(q.d, S.lin([(0, '#C4D1D6'), (1, '#9DB0B8')]))
        S.p(q.contour(1.4, 2.6), '#22333B', .8, 'evenodd')
    d, h = c2.d, c2.h
    dens = Shape([c2.px(*q) for q in [(-d + 2.6, -h + 1), (-d + 2.6, -h - 8), (-d + 4.8, -h - 15.4), (-d + 8.6, -h - 15), (-d + 10.6, -h - 8),
            (-d + 11.4, -h + 1)]], k=3)
    S.p(dens.d, '#B7C6CC')
    S.end()
    return S


def metal_grey():
    return '#A9BCC2'


def needle_guide():
    """An X-ray arc over a lying patient, and the live picture beside it."""
    S = Svg()
    S.paper()
    ground(S, 760, 920, 640, 32)
    body, dark = '#E9EEEC', '#3F6470'
    S.g('stand')
    form(S, box(120, 840, 250, 66, 30), dark, 14, 8, (2, 4.2))
    form(S, Solid(rounded([(190, 420), (290, 420), (300, 850), (180, 850)], 20)), body, 22, 12, (2.2, 4.6), .08, .8, line='#7C8F92')
    S.end()
    S.g('arc')
    c = (610, 500)
    ring = [(c[0] + r * math.cos(math.radians(a)), c[1] + r * math.sin(math.radians(a))) for r, aa in ((400, np.linspace(90, 270, 19)), (346,
            np.linspace(270, 90, 19))) for a in aa]
    form(S, Solid(rounded(ring, 2), 8), body, 16, 12, (2.2, 4.6), .08, .8, line='#7C8F92')
    form(S, box(250, 440, 60, 120, 20), dark, 10, 7, (2, 4))
    form(S, Solid(rounded([(560, 86), (700, 86), (700, 190), (668, 226), (592, 226), (560, 190)], [24, 24, 10, 8, 8, 10])), dark, 16, 9, (2, 4.4))
    form(S, Solid(rounded([(540, 846), (720, 846), (730, 914), (530, 914)], [14, 14, 24, 24])), dark, 14, 8, (2, 4.4))
    S.p(Solid(rounded([(604, 228), (656, 228), (716, 846), (544, 846)], 2)).d, S.lin([(0, '#BFE6E4', .75), (1, '#BFE6E4', .25)], (0, 0, 0, 1)))
    S.end()
    S.g('patient')
    form(S, box(330, 640, 760, 44, 20), '#A9BCC2', 12, 8, (2, 4.2))
    form(S, Solid(rounded([(860, 684), (930, 684), (950, 912), (840, 912)], 10)), '#A9BCC2', 12, 8, (2, 4))
    sk = SKIN[2]
    form(S, box(380, 596, 190, 46, 22), '#FFFFFF', 10, 7, (1.8, 3.4), .06, .6, line='#B9AB93')
    form(S, Shape([(560, 560), (640, 556), (720, 560), (720, 638), (640, 634), (560, 628)], k=4), sk, 12, 6, (1.4, 3))
    head = Shape([(430, 560), (450, 508), (500, 486), (556, 496), (586, 530), (590, 574), (566, 606), (510, 616), (456, 604)], k=5)
    form(S, head, sk, 14, 8, (1.6, 3.4))
    form(S, Shape([(424, 556), (440, 500), (496, 472), (540, 480), (560, 498), (520, 512), (492, 548), (496, 596), (500, 620), (452, 610), (430,
            590)], k=5), HAIR['black'], 10, 6, (1.4, 3), .12, .35)
    form(S, disc_shape(522, 556, 10, 15), sk, 4, 3, (1, 2))
    S.p(brush([(566, 540), (574, 545), (582, 543)], 4.5, taper=(.3, .3)), '#3A2A22', .8)
    cover = Shape([(690, 640), (694, 566), (730, 540), (840, 528), (960, 540), (1050, 566), (1080, 604), (1084, 640)], [.8, 0, 0, 0, 0, 0, 0, .8],
            k=5)
    form(S, cover, TEAL_MID, 24, 12, (2, 4.4))
    S.p(brush([(780, 560), (800, 600), (796, 638)], 6, taper=(.1, .3)), line_of(TEAL_MID), .5)
    S.p(brush([(930, 556), (944, 600), (940, 638)], 6, taper=(.1, .3)), line_of(TEAL_MID), .5)
    S.end()
    S.g('screen')
    S.poly([(1310, 640), (1310, 900)], '#7C8F92', 26)
    form(S, box(1210, 884, 200, 30, 14), dark, 8, 5, (2, 4))
    form(S, box(1110, 290, 400, 360, 30), dark, 20, 12, (2.4, 5))
    form(S, box(1140, 320, 340, 300, 14), '#24353E', 8, 3, (1, 2), .08, .1)
    sc = 4.0
    vs = column(sc, (1266, 448))
    for a, b in (('c4', 'c5'), ('c5', 'c6'), ('c6', 'c7')):
        S.p(Shape(disc_pts(vs[a], vs[b]), k=3).d, '#46606B')
    for n in ('c4', 'c5', 'c6', 'c7'):
        for pts, o in ((spin_pts(vs[n]), .55), (body_pts(vs[n]), 1)):
            S.p(Shape(pts, k=3).d, '#A9BCC2', o)
    t = (vs['c5'].px(0, vs['c5'].h) + vs['c6'].px(0, -vs['c6'].h)) / 2
    S.poly([(1156, t[1] - 26), (t[0], t[1])], '#FFE9A8', 5)
    S.ell(t[0], t[1], 9, 9, '#FFE9A8')
    S.ell(t[0], t[1], 24, 24, 'none', 1, '#FFE9A8', 3)
    S.end()
    return S


def clinic():
    """A low, friendly clinic with hills behind it."""
    S = Svg()
    S.paper()
    S.g('hills')
    for pts, c in (([(0, 620), (160, 470), (330, 400), (520, 470), (700, 380), (900, 330), (1100, 420), (1300, 380), (1480, 450), (1600, 520), (1600,
            800), (0, 800)], '#DCE7DF'),
                   ([(0, 700), (200, 580), (420, 560), (640, 620), (900, 560), (1180, 600), (1400, 540), (1600, 620), (1600, 820), (0, 820)],
                           '#C9DBCF')):
        q = Shape(pts, [.9] + [0] * (len(pts) - 4) + [.9, .9, .9], k=4)
        S.p(q.d, S.lin([(0, c), (1, mix(c, PAL['bg1'], .7))], (0, 0, 0, 1)))
    S.ell(1300, 190, 76, 76, S.rad([(0, '#FFF3C4', 1), (.7, '#FCE4A0', .9), (1, '#FCE4A0', .0)], (.5, .5, .5)))
    S.end()
    S.g('ground')
    S.rect(0, 810, 1600, 190, S.lin([(0, '#E4DDC8'), (1, '#EFE7D8')], (0, 0, 0, 1)))
    S.p(Solid(rounded([(720, 812), (880, 812), (1010, 1000), (590, 1000)], 1)).d, '#F7F0E2')
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
    for x in (612, 912):
        form(S, box(x, 540, 76, 120, 10), '#CDE6EA', 10, 6, (1.8, 3.6), .07, .8, line='#6FA9B5')
    form(S, box(716, 520, 168, 296, [16, 16, 2, 2]), '#8CC3C9', 18, 10, (2, 4.4))
    S.poly([(800, 524), (800, 814)], PAL['discline'], 4)
    for x in (784, 816):
        S.poly([(x, 650), (x, 700)], '#FFFFFF', 9)
    form(S, Solid(rounded([(660, 508), (940, 508), (960, 540), (640, 540)], 8)), TEAL, 8, 5, (2, 3.6))
    S.end()
    S.g('trees')
    for x, y, r in ((190, 640, 96), (1420, 620, 108), (90, 720, 66), (1530, 716, 66)):
        S.poly([(x, y + r * .5), (x, 822)], '#9A7B5C', r * .17)
        P = [(x + r * q * math.cos(a), y + r * 1.1 * q * math.sin(a)) for a, q in zip(np.linspace(0, 2 * math.pi, 15)[:-1], [1, .9] * 7)]
        form(S, Shape(P, k=4), '#9CC3A9', r * .24, r * .12, (1.8, 4), .1, .6, line='#5F8A6E')
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
    S.g('phone')
    p = box(330, 330, 300, 560, 52, -6)
    S.shadow(p, (8, 14))
    form(S, p, '#3F5C66', 20, 12, (2.4, 5))
    form(S, box(354, 384, 252, 440, 18, -6), '#EAF4F5', 10, 4, (1.4, 2.4), .05, .5, line='#24353E')
    c = np.array([478, 596])
    form(S, disc_shape(c[0], c[1], 84), TEAL, 16, 9, (2, 4))
    h = [(-34, -44), (-16, -46), (-8, -18), (-20, -8), (-2, 20), (18, 30), (26, 16), (48, 30), (44, 48), (22, 52), (-14, 36), (-36, 4), (-44, -28)]
    S.p(Shape(rotate(np.array(h, float), -6, (0, 0)) + c - (2, 0), k=4).d, '#FFFFFF')
    S.ell(501, 856, 16, 16, '#8FA6AC')
    S.end()
    return S
