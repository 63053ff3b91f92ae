# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Pictograms of the warning signs of the spinal cord and the nerves."""
from sign_people import *


def hands():
    """A limp, trembling hand lets a cup fall."""
    S = tile()
    palm = open_hand(128, 92, .86, -6, 1)
    paint(S, palm, SKIN_TINT)
    paint(S, limb([(-60, 36), (60, 54), (126, 84)], [86, 78, 62]))
    for points in ([(52, 138), (42, 158), (52, 178), (42, 198)], [(206, 112), (216, 132), (206, 152), (216, 172)]):
        paint(S, limb(points, 7, True), RED)
    turn = lambda P: placed(P, -8, -16, 1, 58, (262, 306))
    for points in ([(218, 248), (218, 214)], [(258, 234), (258, 190)], [(298, 252), (298, 216)]):
        paint(S, limb(placed(points, -8, -16, 1), 8), PALE)
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
    paint(S, limb([(40, 352), (360, 352)], 10), PALE)
    man = Figure(204, 76, .87, tilt=13, head_tilt=-8, arms={-1: ((74, 58), (108, 22)), 1: ((84, 84), (126, 94))},
                 legs={-1: ((34, 230), (36, 287)), 1: ((54, 240), (74, 313))}, feet={-1: (13, 15), 1: (13, 7)})
    man.draw(S, mood='worry')
    for points in ([(94, 40), (82, 66), (80, 96)], [(70, 32), (56, 64), (54, 100)], [(238, 40), (250, 66), (252, 96)],
                   [(262, 32), (276, 64), (278, 100)]):
        stroke(S, placed(points, 4, -6, 1), PALE, [5, 9, 5])
    return done(S)


def electric():
    """The head bends forward and a shock runs down the back."""
    S = tile()
    x, y, k = 178, 128, .8
    clothes = [(-22, 172), (10, 196), (60, 176), (102, 116), (140, 156), (172, 226), (186, 300), (190, 380), (190, 480), (-84, 480),
               (-84, 380), (-84, 300), (-70, 240), (-44, 200)]
    someone = side_head(S, x, y, k, 30, clothes)
    flash = placed([(64, 70), (82, 122), (70, 128), (106, 176), (92, 184), (122, 232), (108, 240), (122, 278)], x, y, k)
    shock = limb(flash, [13, 12, 12, 11, 11, 10, 9, 5])
    soft(S, limb(flash[::2], 16), someone['body'], 18, .45)
    paint(S, shock.grown(4), TILE)
    paint(S, shock, RED)
    arrow(S, [(86, 40), (48, 72), (32, 126)], PALE, 13)
    return done(S)


def weakness():
    """One arm sinks and the knee of the same side gives way; the other arm and leg hold."""
    S = tile()
    x, y = 196, 62
    man = Figure(x, y, 1.0, tilt=4, arms={-1: ((80, 80), (118, 68)), 1: ((66, 116), (74, 164))},
                 legs={-1: ((21, 236), (26, 298)), 1: ((34, 224), (20, 286))}, hands={1: 8}, feet={1: (14, 20)}, head_tilt=8)
    ghost = Figure(x, y, 1.0, tilt=4, arms={1: ((80, 80), (118, 68))})
    paint(S, (ghost.arm[1] | ghost.hand[1]) - man.arm[1].grown(5) - man.trunk.grown(5), GHOST)
    man.draw(S, mood='worry')
    for part in ('arm', 'leg'):
        limb_ = getattr(man, part)[1]
        soft(S, limb_.grown(-8), (limb_ | man.hand[1] if part == 'arm' else limb_) - (man.trunk - man.arm[1]), 12)
    arrow(S, [(336, 140), (332, 176), (306, 214)], PALE, 13)
    return done(S)


def bladder():
    """Someone stands beside a toilet; the bladder in the lower belly is in trouble."""
    S = tile()
    x, y = 118, 56
    man = Figure(x, y, 1.02, arms={s: ((60, 116), (66, 164)) for s in (-1, 1)})
    man.draw(S, mood='worry')
    at = man.at([(0, 181)])[0]
    drop = blob(placed([(0, -28), (16, 2), (0, 17), (-16, 2)], *at, .82), [.8, 0, 0, 0])
    soft(S, oval(*at, 20, 18), man.trunk | man.seat | man.leg[-1] | man.leg[1], 18, .7)
    paint(S, drop.grown(4), TILE)
    paint(S, drop, '#9FD0DA')
    toilet(S, 232, 256)
    return done(S)


def numbness():
    """The part between the legs cannot be felt, seen from behind."""
    S = tile()
    x, y = 200, 58
    man = Figure(x, y, 1.0, legs={s: ((30, 236), (42, 298)) for s in (-1, 1)}, arms={s: ((68, 114), (84, 160)) for s in (-1, 1)})
    man.draw(S, back=True)
    saddle = joined(oval(*man.at([(0, 194)])[0], 15, 15), *(limb(man.at([(s * 5, 198), (s * 11, 222), (s * 15, 252)]), [24, 17, 9])
                                                            for s in (-1, 1)), r=8)
    soft(S, saddle, (man.seat | man.leg[-1] | man.leg[1]) - man.trunk, 11, .9, ROSE)
    stroke(S, man.at([(0, 172), (0, 190), (0, 208)]), FIG, [3, 4, 3])
    for s in (-1, 1):
        pocket = corners(man.at([(s * 15, 176), (s * 33, 176), (s * 33, 192), (s * 24, 198), (s * 15, 192)]), 2)
        paint(S, pocket - pocket.grown(-2.5), FIG)
    return done(S)
