# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures of cells: what they do, where they come from."""
import random

from forms import *


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
