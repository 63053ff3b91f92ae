# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Pictograms of the warning signs of head, heart and throat, and of how someone feels."""
from sign_people import *


def eyelid():
    """One eye open; the lid of the other droops and its pupil is small."""
    S = tile()
    x, y, k = 200, 160, 1.36
    bust(S, x, y, k)
    for s in (-1, 1):
        low = s > 0
        c = x + s * 31 * k
        at = lambda P: placed(P, c, y, .84)
        white = eye(c, y + 2, 33, 24)
        lid = [(-40, 2), (-19, -19), (19, -19), (40, 2)]
        paint(S, white, '#FFFFFF')
        paint(S, oval(c, y + 2, 15) & white, PAL['teal'])
        paint(S, oval(c, y + 2, 4.5 if low else 8.5) & white, FIG)
        if low:
            lid = [(-41, 1), (-20, -2), (18, 1), (41, 7)]
            cover = eye(c, y + 2, 34, 26) & blob(at([(-44, -50), (46, -50)] + lid[::-1]), [1, 1, 1, 0, 0, 1])
            paint(S, cover, SHADE)
            soft(S, cover.grown(-4), cover, 12, .55, ROSE)
            stroke(S, at([(-34, -18), (0, -28), (36, -14)]), FIG, [3, 5, 3])
        paint(S, oval(c - 6, y - 5 + 10 * low, 3.5), '#FFFFFF')
        stroke(S, at(lid), FIG, [5, 9, 9, 5])
        stroke(S, at([(-s * 36, -40 - 4 * low), (0, -50 - 4 * low), (s * 38, -36 - 4 * low)]), FIG, [8, 11, 7])
        stroke(S, at([(-28, 34), (0, 39), (28, 34)]), SHADE, [3, 5, 3])
    stroke(S, [(x - 2, y + 24), (x - 10, y + 52), (x + 7, y + 58)], SHADE, [5, 8, 7])
    stroke(S, [(x - 28, y + 90), (x, y + 92), (x + 28, y + 90)], FIG, [6, 10, 6])
    return done(S)


def sudden_pain():
    """A sudden, strong pain at the neck and the head."""
    S = tile()
    x, y, k = 176, 158, 1.0
    someone = side_head(S, x, y, k)
    flash = corners([(334, 34), (382, 34), (340, 116), (368, 122), (274, 244), (308, 152), (282, 146)], [8, 8, 4, 6, 2, 4, 6])
    star = burst(256, 258, 56, 9) | flash
    soft(S, oval(256, 258, 64), someone['body'], 28, .6)
    paint(S, star.grown(7) & someone['body'], TILE)
    paint(S, star, RED)
    return done(S)


def speech():
    """Words come out broken, and swallowing is hard."""
    S = tile()
    x, y, k = 276, 160, .94
    someone = side_head(S, x, y, k)
    soft(S, limb(placed([(-8, 124), (6, 176)], x, y, k), [16, 22]), someone['body'], 22, .85)
    bubble = corners([(26, 84), (156, 84), (156, 164), (176, 222), (120, 188), (26, 188)], [28, 28, 10, 3, 10, 28])
    paint(S, bubble)
    paint(S, bubble.grown(-8), SKIN_TINT)
    paint(S, limb([(78, 66), (94, 100), (78, 124), (102, 148), (86, 172), (94, 206)], 9) & bubble.grown(2), TILE)
    for bx, h in ((48, 20), (65, 48), (118, 38), (136, 14)):
        paint(S, limb([(bx, 136 - h / 2), (bx, 136 + h / 2)], 9), MID)
    return done(S)


def chest():
    """A hand on the chest, pain in the chest, at the jaw and inside the arm."""
    S = tile()
    x, y, k = 200, 116, .9
    body = bust(S, x, y, k)
    worried(S, x, y, k)
    soft(S, oval(226, 304, 34, 30), body, 34, .9)
    soft(S, limb([(x + 57 * k, y + 44 * k), (x + 48 * k, y + 66 * k), (x + 34 * k, y + 80 * k)], 8, True), body, 13, .6)
    soft(S, limb([(302, 276), (312, 318), (316, 400)], [12, 18, 14], True), body, 20, .85)
    sleeve = limb([(99, 290), (76, 342), (156, 346)], [74, 60, 46])
    inner = polygon([(112, 270), (400, 270), (400, 400), (0, 400), (0, 352), (60, 352), (112, 336)])
    paint(S, (body - body.behind(sleeve, 5, (104, 262), 66)) & inner, TILE)
    paint(S, sleeve)
    palm = open_hand(156, 342, .68, -100, -1)
    paint(S, palm.grown(4) - sleeve, TILE)
    paint(S, palm, SKIN_TINT)
    paint(S, sleeve & polygon([(0, 0), (162, 0), (162, 400), (0, 400)]))
    return done(S)


def stiff_neck():
    """A very stiff neck and a bad headache."""
    S = tile()
    x, y, k = 190, 172, 1.04
    halo(S, x, y - 26, 164, 146, .6)
    someone = side_head(S, x, y, k)
    soft(S, limb(placed([(-60, -62), (0, -84), (60, -66)], x, y, k), 30, True), someone['head'], 40, .55)
    soft(S, limb(placed([(68, 70), (74, 110), (94, 166)], x, y, k), [30, 38, 44], True), someone['body'], 28, .8)
    return done(S)


def breathing():
    """Swelling on both sides of the throat narrows the way of the air."""
    S = tile()
    x, y, k, drop = 200, 122, .96, 58
    half = [(28, 166), (38, 190), (51, 218), (54, 246), (46, 276), (32, 306)]
    swell = blob([(x + u, v) for u, v in half] + [(x - u, v) for u, v in half[::-1]])
    body = bust(S, x, y, k, swell, drop)
    face_, collar = blob(placed(FACE, x, y, k)), oval(x, y + (106 + drop) * k, 46 * k, 42 * k)
    bare = body - (blob(placed(SHOULDERS, x, y + drop * k, k)) - collar)
    soft(S, joined(*(limb([(x + s * 34, 214), (x + s * 38, 244), (x + s * 30, 276)], [16, 26, 14]) for s in (-1, 1))), bare - face_, 16, .9)
    P = [(x, y + 84), (x, y + 112), (x, y + 134), (x, y + 160), (x, y + 190), (x, y + 250)]
    pipe = (limb(P, [27, 25, 7, 20, 26, 27]) - face_.grown(3)) & bare  # it goes on behind the collar
    paint(S, pipe.grown(4) & bare)
    paint(S, pipe, '#FFFFFF')
    for v in (112, 160, 176, 190):
        stroke(S, [(x - 12, y + v - 2), (x, y + v + 1), (x + 12, y + v - 2)], PALE, [5, 6, 5])
    at = lambda P: placed(P, x, y, k)
    for s in (-1, 1):
        paint(S, eye(x + s * 29 * k, y, 17 * k, 12 * k), '#FFFFFF')
        paint(S, oval(x + s * 29 * k, y + 1, 8 * k))
        stroke(S, at([(s * 46, 1), (s * 34, -11), (s * 22, -11), (s * 12, 1)]), FIG, [3, 5, 5, 3])
        stroke(S, at([(s * 50, -19), (s * 32, -28), (s * 12, -34)]), FIG, [4, 7, 5])
    stroke(S, at([(0, 14), (-6, 34), (5, 38)]), SHADE, [5, 8, 6])
    paint(S, oval(*at([(0, 64)])[0], 14 * k, 11 * k))
    return done(S)


def stiff_arms():
    """In the morning neck and shoulders are stiff: the arms stay far below the dashed ones."""
    S = tile()
    sun = oval(76, 96, 26) & polygon([(0, 0), (400, 0), (400, 96), (0, 96)])
    paint(S, sun | (rays(76, 96, 36, 36, 15, (-72, -36, 0, 36, 72), 8)), AMBER_SUN)
    paint(S, limb([(30, 106), (122, 106)], 7), AMBER_SUN)
    man = Figure(206, 146, 1.22, arms={s: ((76, 108), (104, 142)) for s in (-1, 1)})
    ghost = Figure(206, 146, 1.22, arms={s: ((78, 52), (108, 16)) for s in (-1, 1)})
    for s in (-1, 1):
        paint(S, (ghost.arm[s] | ghost.hand[s]) - man.arm[s].grown(5) - man.trunk.grown(5), GHOST)
    man.draw(S, mood='pain')
    collar = man.trunk | man.arm[-1] | man.arm[1] | (man.neck - man.skull)
    soft(S, joined(*(limb(man.at([(s * 8, 44), (s * 26, 54), (s * 46, 74)]), [14, 24, 30]) for s in (-1, 1))), collar, 22, .9)
    for s in (-1, 1):
        arrow(S, man.at([(s * 121, 128), (s * 126, 108), (s * 124, 84)]), PALE, 12)
    return done(S)


def standing_headache():
    """Lying down the head does not hurt; standing it does."""
    S = tile()
    paint(S, limb([(30, 236), (30, 370)], 14) | limb([(240, 296), (240, 370)], 14) | limb([(34, 340), (238, 340)], 24))
    pillow = corners([(39, 290), (100, 294), (112, 328), (39, 328)], [16, 18, 10, 8])
    paint(S, pillow.grown(4))
    paint(S, pillow, '#FFFFFF')
    paint(S, limb([(100, 296), (124, 304)], [28, 34]), SHADE)
    paint(S, limb([(130, 308), (160, 308)], 38))
    side_head(S, 115, 261, .31, -86, (), 'calm', mirror=-1)
    cover = [(122, 328), (126, 300), (140, 283), (164, 279), (186, 291), (204, 297), (216, 288), (226, 286), (232, 300), (233, 328)]
    paint(S, blob(cover, [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]), PALE)
    x, y, k = 312, 86, .9
    man = Figure(x, y, k, arms={-1: ((64, 42), (40, 10))}, hands={-1: 10})
    halo(S, x, y - 3, 70, 74, .8)
    man.draw(S, mood='pain')
    arrow(S, [(100, 210), (128, 148), (198, 120)], PALE, 16)
    return done(S)


def weight():
    """Someone on a scale, much thinner than the dashed outline of before."""
    S = tile()
    x, y, k = 200, 60, .84
    man = Figure(x, y, k, slim=8)
    wide = Figure(x, y, k, slim=-26, arms={s: ((88, 116), (92, 158)) for s in (-1, 1)}, legs={s: ((32, 236), (32, 298)) for s in (-1, 1)})
    before = joined(wide.trunk, wide.seat, *(part[s] for part in (wide.arm, wide.leg, wide.shoe) for s in (-1, 1)))
    paint(S, joined(before, wide.hand[-1], wide.hand[1]), GHOST)
    dashed(S, before - man.neck.grown(3) - man.skull.grown(3), PALE, 4.5, 11, 9)
    man.draw(S, mood='worry')
    paint(S, corners([(108, 327), (292, 327), (300, 376), (100, 376)], [8, 8, 12, 12]), PALE)
    dial = oval(x, 364, 24) & polygon([(0, 0), (400, 0), (400, 364), (0, 364)])
    paint(S, dial, '#FFFFFF')
    paint(S, limb([(x, 362), (x - 14, 350)], [6, 4]))
    return done(S)
