# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Pictograms of the warning signs of the spinal cord and the nerves."""
from sign_people import *


def hands():
    """A limp, trembling hand lets a cup fall."""
    S = tile()
    wrist = limb([(66, 60), (108, 78), (129, 90), (136, 110)], [54, 46, 42, 41], True)
    paint(S, wrist.melt(open_hand(136, 106, .84, -6, 1), 10), SKIN_TINT)
    paint(S, limb([(-60, 22), (40, 46), (130, 86)], [86, 78, 62]) & polygon([(-60, -60), (122, -60), (122, 40), (84, 118), (30, 240), (-60, 240)]))
    for points in ([(58, 144), (48, 164), (58, 184), (48, 204)], [(208, 98), (218, 118), (208, 138), (218, 158)]):
        paint(S, limb(points, 7, True), RED)
    turn = lambda P: placed(P, 6, -12, 1, 58, (262, 306))
    for points in ([(252, 182), (252, 146)], [(286, 204), (286, 152)], [(320, 242), (320, 198)]):
        paint(S, limb(points, 8), PALE)
    c = np.array(turn([(262, 268)])[0])
    lip = c + (25, 38)
    paint(S, limb([lip - (8, 10), lip + (6, 6), lip + (11, 24), lip + (12, 48)], [12, 12, 9, 5], True), MID)
    for u, v, r in ((12, 62, 5), (-8, 64, 3.5), (30, 58, 4), (40, 40, 3)):
        paint(S, oval(*(lip + (u, v)), r), MID)
    paint(S, limb(turn([(222, 282), (188, 278), (182, 304), (200, 324), (226, 322)]), 13, True), PALE)
    paint(S, corners(turn([(210, 266), (314, 266), (302, 348), (222, 348)]), [2, 2, 22, 22]), PALE)
    paint(S, oval(*c, 52, 15, 58), PALE)
    paint(S, oval(*c, 46, 11, 58), '#FFFFFF')
    paint(S, oval(*(c + (4, 3)), 40, 9, 58), MID)
    return done(S)


def walking():
    """Someone sways while walking, the feet wide apart, the arms out for balance."""
    S = tile()
    paint(S, polygon([(0, 306), (400, 306), (400, 400), (0, 400)]), mix(TILE, RIM, .6))
    paint(S, oval(212, 342, 84, 11), RIM)
    man = Figure(204, 66, .87, tilt=13, head_tilt=-8, arms={-1: ((74, 68), (112, 58)), 1: ((80, 92), (118, 116))},
                 legs={-1: ((30, 232), (30, 292)), 1: ((50, 238), (64, 312))}, feet={-1: (13, 13), 1: (13, 7)})
    man.draw(S, mood='worry')
    x, y = man.head([(0, 0)])[0]
    for s in (-1, 1):
        for u, h in ((46, 26), (66, 32)):
            stroke(S, [(x + s * (u - 6), y - 8 - h), (x + s * u, y - 8), (x + s * (u - 2), y - 8 + h)], PALE, [5, 9, 5])
    return done(S)


def electric():
    """The head bends forward and a shock runs down the back."""
    S = tile()
    x, y, k = 178, 128, .8
    clothes = [(-22, 172), (10, 196), (58, 184), (88, 128), (128, 152), (166, 222), (186, 300), (190, 380), (190, 480), (-84, 480),
               (-84, 380), (-84, 300), (-74, 240), (-52, 200)]
    someone = side_head(S, x, y, k, 30, clothes)
    flash = placed([(57, 90), (82, 136), (71, 146), (121, 194), (108, 204), (149, 250), (136, 259), (152, 306)], x, y, k)
    shock = limb(flash, [13, 12, 12, 11, 11, 10, 9, 5])
    soft(S, limb(flash[::2], 16), someone['body'], 18, .45)
    paint(S, shock.grown(4), TILE)
    paint(S, shock, RED)
    arrow(S, [(86, 40), (48, 72), (32, 126)], PALE, 13)
    return done(S)


def weakness():
    """One arm sinks and the leg of the same side drags behind; the other arm and leg hold."""
    S = tile()
    x, y, k = 196, 52, .98
    paint(S, polygon([(0, 346), (400, 346), (400, 400), (0, 400)]), mix(TILE, RIM, .6))
    man = Figure(x, y, k, tilt=4, arms={-1: ((74, 90), (106, 106)), 1: ((62, 116), (68, 164))},
                 legs={-1: ((20, 236), (20, 298)), 1: ((24, 234), (50, 299))}, hands={1: 8}, feet={1: (22, 14)}, head_tilt=8)
    strong = Figure(x, y, k, tilt=4, arms={1: ((76, 84), (110, 96))})
    ghost_arm(S, strong, 1)
    man.draw(S, mood='worry')
    soft(S, limb(man.at([(50, 92), (62, 116), (68, 164), (74, 192)]), [4, 15, 15, 24]), man.arm[1] | man.hand[1], 22, .85)
    soft(S, limb(man.at([(22, 204), (25, 232), (48, 290), (62, 308)]), [6, 20, 20, 26]), man.leg[1] - man.trunk | man.shoe[1], 24, .85)
    arrow(S, [(364, 148), (361, 184), (330, 220)], PALE, 13)
    return done(S)


def bladder():
    """Someone presses both hands to the red lower belly, the knees together, beside a toilet."""
    S = tile()
    x, y = 122, 56
    man = Figure(x, y, 1.02, arms={s: ((80, 112), (44, 144)) for s in (-1, 1)}, legs={s: ((22, 236), (24, 298)) for s in (-1, 1)},
                 hands={s: -s * 28 for s in (-1, 1)})
    man.draw(S, mood='worry', front=(-1, 1))
    glow(S, *man.at([(0, 170)])[0], 50, man.drawn - man.arm[-1] - man.arm[1])
    man.reach(S, (-1, 1))
    drop(S, 284, 206, 1.9)
    bar = limb([(254, 182), (312, 240)], 9)
    paint(S, bar.grown(3), TILE)
    paint(S, bar, RED)
    toilet(S, 258, 290, .75)
    return done(S)


def numbness():
    """The part between the legs cannot be felt, seen from behind: one even red like a saddle over seat and inner thighs."""
    S = tile()
    man = Figure(200, 58, 1.0, legs={s: ((27, 236), (40, 298)) for s in (-1, 1)}, arms={s: ((68, 114), (84, 160)) for s in (-1, 1)})
    man.draw(S, back=True)
    crotch = corners(man.at([(-26, 170), (26, 170), (24, 200), (4, 212), (-4, 212), (-24, 200)]), [2, 2, 8, 4, 4, 8])
    short = polygon(man.at([(-60, 154), (60, 154), (60, 178), (-60, 178)])) & man.drawn - man.arm[-1] - man.arm[1]  # a shorter jumper shows the seat
    trousers = (man.seat | man.leg[-1].melt(man.leg[1], 3) - man.trunk) | crotch | short
    paint(S, crotch | short | man.seat, MID)
    half = [(9, 183), (19, 190), (26, 203), (28, 215), (26, 229), (19, 239), (8, 242)]
    saddle = blob(man.at([(0, 182)] + half + [(0, 242)] + [(-u, v) for u, v in half[::-1]]))
    soft(S, saddle, trousers, 15, .74)  # no outline: it would be a patch sewn on
    paint(S, limb(man.at([(0, 174), (0, 208)]), 2) & trousers, MID)
    paint(S, polygon(man.at([(-22, 205), (22, 205), (22, 252), (-22, 252)])) - trousers, TILE)  # nothing between the legs
    return done(S)
