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
        if low:
            glow(S, c, y - 4, 62, blob(placed(FACE, x, y, k)) - blob(placed(HAIR, x, y, k)), .26)
        lid = [(-40, 2), (-19, -19), (19, -19), (40, 2)]
        paint(S, white, '#FFFFFF')
        paint(S, oval(c, y + 2, 15) & white, PAL['teal'])
        paint(S, oval(c, y + 2, 4.5 if low else 8.5) & white, FIG)
        if low:
            lid = [(-41, 1), (-20, -2), (18, 1), (41, 7)]
            cover = eye(c, y + 2, 34, 26) & blob(at([(-44, -50), (46, -50)] + lid[::-1]), [1, 1, 1, 0, 0, 1])
            paint(S, cover, SHADE)
            stroke(S, at([(-36, -14), (0, -23), (38, -9)]), FIG, [3, 5, 3])
        paint(S, oval(c - 6, y - 5 + 10 * low, 3.5), '#FFFFFF')
        stroke(S, at(lid), FIG, [5, 9, 9, 5])
        stroke(S, at([(-s * 34, -58 - 4 * low), (0, -50 - 4 * low), (s * 40, -32 - 2 * low)]), FIG, [8, 11, 7])
        stroke(S, at([(-28, 34), (0, 39), (28, 34)]), SHADE, [3, 5, 3])
    stroke(S, [(x - 2, y + 24), (x - 10, y + 52), (x + 7, y + 58)], SHADE, [5, 8, 7])
    stroke(S, [(x - 26, y + 94), (x, y + 88), (x + 26, y + 94)], FIG, [6, 10, 6])
    return done(S)


def sudden_pain():
    """A sudden, strong pain at the neck and the head."""
    S = tile()
    x, y, k = 172, 158, 1.0
    someone = side_head(S, x, y, k, mood='pain')
    flash = corners([(322, 34), (372, 34), (346, 116), (376, 122), (264, 248), (316, 164), (292, 158)], [8, 8, 4, 6, 2, 4, 6])
    glow(S, 246, 258, 88, someone['body'])
    paint(S, flash, RED)
    return done(S)


def speech():
    """Words come out broken, and swallowing is hard."""
    S = tile()
    x, y, k = 276, 160, .94
    someone = side_head(S, x, y, k, mood='talk')
    soft(S, limb(placed([(-8, 124), (6, 176)], x, y, k), [16, 22]), someone['body'], 22, .85)
    bubble = corners([(26, 84), (156, 84), (156, 164), (176, 222), (120, 188), (26, 188)], [28, 28, 10, 3, 10, 28])
    paint(S, bubble)
    paint(S, bubble.grown(-8), SKIN_TINT)
    paint(S, limb([(78, 66), (94, 100), (78, 124), (102, 148), (86, 172), (94, 206)], 9) & bubble.grown(2), TILE)
    for bx, h in ((48, 20), (65, 48), (118, 38), (136, 14)):
        paint(S, limb([(bx, 136 - h / 2), (bx, 136 + h / 2)], 9), MID)
    return done(S)


def chest():
    """A hand on the chest, pain in the chest, at the neck and jaw and inside the arm."""
    S = tile()
    x, y, k = 200, 116, .9
    body = bust(S, x, y, k)
    worried(S, x, y, k)
    glow(S, 228, 300, 84, body)
    soft(S, limb([(x + 55 * k, y + 44 * k), (x + 46 * k, y + 64 * k), (x + 34 * k, y + 77 * k)], 10, True), body, 14, .8)
    soft(S, limb([(x + 20 * k, y + 98 * k), (x + 22 * k, y + 124 * k)], 8), body - blob(placed(FACE, x, y, k)), 13, .8)
    soft(S, limb([(302, 276), (312, 318), (316, 400)], [18, 24, 20], True), body, 20, .88)
    paint(S, limb([(282, 312), (289, 348), (291, 410)], [2, 4.5, 4.5]), TILE)  # between trunk and arm
    paint(S, body.melt(limb([(112, 316), (74, 354)], 66), 14) & polygon([(0, 240), (110, 240), (110, 400), (0, 400)]))
    forearm(S, body, (76, 352), (160, 336), (62, 46), .64, 4)
    return done(S)


def stiff_neck():
    """A very stiff neck and a bad headache."""
    S = tile()
    x, y, k = 190, 178, 1.02
    at = lambda P: placed(P, x, y, k)
    band = limb(at([(98, 178), (74, 132), (74, 92), (82, 50)]), [v * k for v in (46, 46, 46, 44)], True)
    someone = side_head(S, x, y, k)
    glow(S, *at([(76, 62)])[0], 104, someone['hair'], .85)
    glow(S, *at([(-62, -44)])[0], 62, someone['head'] - someone['hair'], .8)
    soft(S, band, someone['body'] - someone['head'], 22, .95)
    return done(S)


def breathing():
    """A swollen throat: someone gasps for air, a hand at the throat."""
    S = tile()
    x, y, k, drop = 204, 114, .92, 36
    half = [(27, 78), (32, 98), (40, 116), (39, 134), (30, 154)]
    swell = blob([(x + u, y + v) for u, v in half] + [(x - u, y + v) for u, v in half[::-1]])
    body = bust(S, x, y, k, swell, drop)
    face_ = blob(placed(FACE, x, y, k))
    glow(S, x, y + 126, 70, body - face_)
    at = lambda P: placed(P, x, y, k)
    for s in (-1, 1):
        paint(S, eye(x + s * 29 * k, y, 17 * k, 12 * k), '#FFFFFF')
        paint(S, oval(x + s * 29 * k, y + 1, 8 * k))
        stroke(S, at([(s * 46, 1), (s * 34, -11), (s * 22, -11), (s * 12, 1)]), FIG, [3, 5, 5, 3])
        stroke(S, at([(s * 50, -19), (s * 32, -28), (s * 12, -34)]), FIG, [4, 7, 5])
    stroke(S, at([(0, 14), (-6, 34), (5, 38)]), SHADE, [5, 8, 6])
    paint(S, blob(at([(0, 52), (15, 54), (20, 64), (12, 75), (0, 78), (-12, 75), (-20, 64), (-15, 54)])))
    body = body.melt(limb([(96, 330), (72, 384)], 66), 14)
    paint(S, body & polygon([(0, 250), (110, 250), (110, 400), (0, 400)]))
    forearm(S, body, (74, 388), (146, 288), (74, 48), .52, 44)
    return done(S)


def stiff_arms():
    """In the morning neck and shoulders are stiff: the arms stay far below the dashed ones."""
    S = tile()
    sun = oval(76, 78, 26) & polygon([(0, 0), (400, 0), (400, 78), (0, 78)])
    paint(S, sun | (rays(76, 78, 36, 36, 15, (-72, -36, 0, 36, 72), 8)), AMBER_SUN)
    paint(S, limb([(30, 88), (122, 88)], 7), AMBER_SUN)
    x, y, k = 206, 160, 1.2
    man = Figure(x, y, k, arms={s: ((76, 108), (104, 142)) for s in (-1, 1)})
    up = Figure(x, y, k, arms={s: ((65, 34), (88, 3)) for s in (-1, 1)})
    for s in (-1, 1):
        ghost_arm(S, up, s)
    man.draw(S, mood='pain')
    yoke = limb(man.at([(-50, 64), (-34, 50), (-12, 44), (0, 42), (12, 44), (34, 50), (50, 64)]), [20, 12, 10, 12, 10, 12, 20], True)
    soft(S, yoke, (man.drawn | man.neck) - man.skull, 20, .85)  # along the shoulders, from tip to tip
    return done(S)


def standing_headache():
    """Lying down the head does not hurt; standing it does."""
    S = tile()
    k = .74
    in_bed(S, 60, 289, .63, 'calm')
    man = Figure(330, 348 - 318 * k, k, arms={-1: ((80, 44), (48, 4)), 1: ((58, 116), (60, 160))}, hands={-1: -22})
    man.draw(S, mood='pain', front=(-1,))
    glow(S, *man.at([(4, -14)])[0], 25, man.skull)
    man.reach(S, (-1,))
    arrow(S, [(104, 206), (136, 128), (232, 94)], PALE, 16)
    return done(S)


def weight():
    """Someone on a scale, much thinner than the dashed belly and legs of before."""
    S = tile()
    x, y, k = 200, 60, .84
    man = Figure(x, y, k, slim=10, arms={s: ((76, 94), (108, 128)) for s in (-1, 1)}, legs={s: ((29, 236), (37, 298)) for s in (-1, 1)})
    half = [(20, 60), (44, 96), (60, 126), (69, 150), (67, 168), (54, 184), (30, 192)]
    belly = blob(man.at(half + [(-u, v) for u, v in half[::-1]]))
    legs = [limb(man.at([(s * 25, 172), (s * 32, 236), (s * 40, 322)]), [60 * k, 54 * k, 40 * k]) for s in (-1, 1)]
    before = belly.melt(legs[0].melt(legs[1], 3), 8)
    arms = [limb(man.at(J), [26 * k, 38 * k, 29 * k], True) for J in man.joints.values()]  # the shoulders are the same
    ghost(S, joined(before, *arms, r=12))
    man.draw(S, mood='worry')
    paint(S, corners([(108, 327), (292, 327), (300, 376), (100, 376)], [8, 8, 12, 12]), PALE)
    dial = oval(x, 364, 24) & polygon([(0, 0), (400, 0), (400, 364), (0, 364)])
    paint(S, dial, '#FFFFFF')
    paint(S, limb([(x, 362), (x - 14, 350)], [6, 4]))
    return done(S)
