# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Pictograms of the warning signs, legible from 120 px.

The comment beside each name in SIGNS says which line of topics/warning-signs it belongs to."""
from signs_body import *
from signs_nerves import *


def face():
    """One side of the face hangs: lid, cheek and corner of the mouth."""
    S = tile()
    x, y, k = 182, 170, 1.3
    bust(S, x, y, k)
    cheek = blob(placed(FACE, x, y, k)) - blob(placed(HAIR, x, y, k))
    glow(S, x + 48, y + 44, 66, cheek, .45)
    stroke(S, [(x - 62, y - 24), (x - 40, y - 34), (x - 16, y - 30)], FIG, [6, 9, 6])
    stroke(S, [(x + 16, y - 26), (x + 40, y - 24), (x + 62, y - 12)], FIG, [6, 9, 6])
    white = eye(x - 38, y + 1, 24, 14)
    paint(S, white, '#FFFFFF')
    paint(S, oval(x - 38, y, 11) & white)
    stroke(S, [(x - 62, y + 1), (x - 47, y - 12), (x - 29, y - 12), (x - 14, y + 1)], FIG, [4, 7, 7, 4])
    low = eye(x + 38, y + 4, 24, 14) & polygon([(x, y + 4), (x + 80, y + 6), (x + 80, y + 40), (x, y + 40)])
    paint(S, low, '#FFFFFF')
    paint(S, oval(x + 38, y + 5, 10) & low)
    stroke(S, [(x + 13, y + 2), (x + 38, y + 5), (x + 64, y + 9)], FIG, [5, 9, 5])
    stroke(S, [(x, y + 16), (x - 8, y + 38), (x + 6, y + 42)], SHADE, [5, 8, 6])
    stroke(S, [(x - 36, y + 70), (x - 18, y + 71), (x + 2, y + 71)], FIG, [8, 10, 10])
    stroke(S, [(x - 2, y + 71), (x + 24, y + 76), (x + 42, y + 94)], FIG, [10, 10, 8])
    arrow(S, [(330, 130), (330, 246)], PALE, 17)
    return done(S)


# --- infection, injury --------------------------------------------------------------------------------------
def fever():
    """A thermometer high in the red beside an unwell person."""
    S = tile()
    x, y, k = 142, 170, 1.1
    bust(S, x, y, k)
    for s in (-1, 1):
        glow(S, x + s * 44, y + 38, 32, blob(placed(FACE, x, y, k)), .62)
    worried(S, x, y, k)
    for dx, dy in ((-106, -36), (98, -74), (108, -8)):
        drop(S, x + dx, y + dy)
    thermometer(S, 326, 268, 196)
    return done(S)


def light():
    """Light hurts: the eyes are shut tight and a hand before the brow, fingers side by side, shades them."""
    S = tile()
    x, y, k = 252, 204, 1.06
    body = bust(S, x, y, k)
    face_ = blob(placed(FACE, x, y, k)) - blob(placed(HAIR, x, y, k))
    paint(S, face_ & polygon([(0, 0), (400, 0), (400, y + 14), (0, y + 44)]), SHADE, .5)
    for s in (-1, 1):
        glow(S, x + s * 37, y + 12, 44, face_, .45)
        stroke(S, [(x + s * 56, y + 4), (x + s * 36, y + 15), (x + s * 15, y + 13)], FIG, [6, 10, 7])
        stroke(S, [(x + s * 57, y - 10), (x + s * 38, y - 13), (x + s * 13, y - 6)], FIG, [5, 8, 6])
    stroke(S, [(x, y + 26), (x - 6, y + 44), (x + 6, y + 48)], SHADE, [5, 8, 6])
    stroke(S, [(x - 22, y + 72), (x, y + 66), (x + 22, y + 72)], FIG, [6, 9, 6])
    hand = blob([(112, 190), (140, 170), (176, 150), (206, 144), (216, 162), (206, 182), (172, 192), (134, 216)])
    fingers = [[(200, 151), (244, 143), (282, 143)], [(202, 161), (252, 155), (296, 156)], [(200, 171), (250, 168), (288, 170)],
               [(194, 180), (232, 180), (264, 182)]]
    for P, w in zip(fingers, ((13, 12, 9), (13, 12, 9), (13, 12, 9), (13, 11, 8))):
        hand = hand.melt(limb(P, w, True), 1)
    hand = hand.melt(limb([(156, 170), (182, 146), (206, 131), (228, 127)], [26, 17, 14, 10], True), 5)
    arm = limb([(160, 372), (56, 304)], [84, 66]) | limb([(56, 304), (120, 206)], [66, 44])
    head = body | blob(placed(HAIR, x, y, k))
    paint(S, head - head.behind(hand, 5, (140, 190), 60), TILE)
    paint(S, hand, SKIN_TINT)
    for (_, a, b), (_, c, d) in zip(fingers, fingers[1:]):  # between two fingers, from the knuckles to where the shorter one ends
        far = min(b[0], d[0]) - 10
        stroke(S, [(214, (a[1] + c[1]) / 2 + 3), (240, (a[1] + c[1]) / 2), (far, (b[1] + d[1]) / 2)], SHADE, [1.5, 3, 3])
    paint(S, arm)
    paint(S, body.melt(arm, 40) & polygon([(60, 330), (130, 330), (130, 400), (60, 400)]))
    paint(S, oval(80, 78, 28) | rays(80, 78, 40, 40, 12, range(-7, 353, 36), 9), AMBER_SUN)
    return done(S)


def injury():
    """Someone falls from a step and the neck hurts."""
    S = tile()
    steps = [(-30, 226), (112, 226), (112, 280), (186, 280), (186, 334), (440, 334), (440, 440), (-30, 440)]
    paint(S, corners(steps, [2, 10, 2, 10, 2, 2, 2, 2]), PALE)
    for points in ([(306, 318), (290, 310)], [(316, 302), (304, 286)], [(366, 318), (380, 308)], [(356, 302), (364, 285)]):
        paint(S, limb(points, 8), MID)
    hand = lambda x, y, turn, s: paint(S, open_hand(x, y, .2, turn, s), SKIN_TINT)
    hand(338, 299, -12, 1)
    hand(256, 62, -150, 1)
    legs = limb([(206, 194), (186, 202)], 52) | limb([(184, 202), (124, 184), (86, 154)], [46, 36, 28]) | limb([(186, 206), (236, 244), (230, 284)],
                                                                                                         [46, 36, 28])
    paint(S, limb([(80, 149), (62, 162)], [21, 17]) | limb([(228, 296), (246, 300)], [20, 17]))
    paint(S, legs, MID)
    neck = limb([(256, 172), (294, 150)], [42, 36])
    paint(S, neck, SHADE)
    trunk = corners([(268, 135), (292, 185), (209, 224), (185, 176)], [26, 26, 5, 5])
    arms = [limb(P, [28, 26, 22]) for P in ([(262, 182), (310, 228), (335, 291)], [(248, 160), (226, 108), (252, 68)])]
    paint(S, joined(trunk, *arms, r=8))
    someone = side_head(S, 299, 137, .36, 30, (), 'talk', mirror=-1)
    for points in ([(112, 86), (138, 112)], [(160, 56), (178, 88)], [(70, 112), (96, 130)]):
        paint(S, limb(points, 11), PALE)
    bare = neck - trunk - someone['head']  # the neck keeps its edge: full red there, a breath of it around
    glow(S, 284, 155, 28, (trunk | someone['head']) - bare, .5)
    glow(S, 284, 155, 36, bare)
    return done(S)


def night():
    """Awake at night with pain at the nape that does not ease."""
    S = tile()
    who = in_bed(S, 92, 286, .83, 'awake', MID)
    glow(S, 122, 266, 44, (who['neck'] | who['trunk']) - who['head'])
    paint(S, oval(278, 100, 52) - oval(302, 86, 44))
    for x, y, r in ((112, 84, 6), (178, 58, 5), (172, 126, 6), (346, 66, 5)):
        paint(S, oval(x, y, r))
    return done(S)


def sweats():
    """Drops of sweat on someone awake at night, the head on the pillow, seen from above."""
    S = tile()
    x, y, k = 188, 184, .96
    pillow = corners([(38, 78), (338, 78), (338, 268), (38, 268)], 44)
    paint(S, pillow.grown(8))
    paint(S, pillow, '#FFFFFF')
    bust(S, x, y, k)
    hem = [(-20, 322), (80, 312), (x, 306), (296, 312), (420, 322)]
    blanket = polygon(hem + [(420, 440), (-20, 440)])
    paint(S, blanket, PALE)
    paint(S, limb(hem, 22, True), SKIN_TINT)
    worried(S, x, y, k)
    for dx, dy, size in ((-32, -33, .7), (2, -38, .7), (36, -34, .7), (-56, 26, .8), (55, 28, .8), (-108, -30, 1), (104, -44, 1), (-112, 36, 1),
                         (110, 34, 1)):
        drop(S, x + dx, y + dy, size)
    paint(S, oval(352, 46, 26) - oval(364, 38, 23))
    return done(S)


# --- after an injection -------------------------------------------------------------------------------------
def skin():
    """Red skin around the plaster where the needle went in, seen from behind."""
    S = tile()
    x, y = 200, 106
    bare, clothes = neck_and_clothes(x, 138, 1.16, limb([(x, y + 40), (x, y + 210)], 96), low=14)
    paint(S, bare, SKIN_TINT)
    paint(S, clothes)
    for s in (-1, 1):
        paint(S, oval(x + s * 79, y + 12, 14, 22, -s * 8), SHADE)
    half = [(46, -80), (76, -44), (82, 4), (72, 44), (54, 70), (28, 80)]
    hair = blob(placed([(0, -88)] + half + [(0, 76)] + [(-u, v) for u, v in half[::-1]], x, y, 1))
    glow(S, x, y + 150, 58, bare - hair, .9)
    paint(S, hair)
    turn = lambda P: placed(P, x, y + 150, .68, 24)
    paint(S, corners(turn([(-58, -18), (58, -18), (58, 18), (-58, 18)]), 11), '#FFFFFF')
    paint(S, corners(turn([(-19, -18), (19, -18), (19, 18), (-19, 18)]), 2), PALE)
    for u in (-38, 38):
        for du, dv in ((-6, -6), (6, -6), (-6, 6), (6, 6)):
            paint(S, oval(*turn([(u + du, dv)])[0], 2.4), PALE)
    return done(S)


def faint():
    """Chest pain or fainting: someone lies limp on the floor."""
    S = tile()
    x, y, k = 64, 286, .99
    at = lambda P: placed(P, x, y, k)
    paint(S, polygon([(0, y - 10), (400, y - 10), (400, 400), (0, 400)]), mix(TILE, RIM, .6))
    paint(S, oval(*at([(134, 6)])[0], 178, 17), RIM)  # the shadow right below: nothing floats
    far, near = (limb(at(P), [44 * k, 37 * k, 28 * k]) for P in ([(172, -26), (232, -38), (272, -24)], [(172, -22), (232, -16), (284, -8)]))
    for heel, tip in (((280, -22), (290, -46)), ((292, -4), (310, -24))):
        paint(S, limb(at([heel, tip]), [21 * k, 17 * k]))
    paint(S, far, mix(MID, FIG, .35))
    paint(S, near, MID)
    who = lying(S, x, y, k, 'faint')
    glow(S, *at([(92, -37)])[0], 42, who['trunk'])
    shoulder = at([(72, -19)])[0]
    arm = limb([shoulder, *at([(108, 9), (150, 15)])], [37 * k, 29 * k, 22 * k], True)
    hand = open_hand(*at([(154, 15)])[0], .24 * k, -84, -1, .8)
    paint(S, who['trunk'] - who['trunk'].behind(arm, 3, shoulder, 40) - oval(*shoulder, 21), mix(FIG, MID, .35))
    paint(S, hand, SKIN_TINT)
    paint(S, arm)
    paint(S, spiral(*at([(-4, -126)])[0], 30, 6.5, 1.6), MID)
    return done(S)


SIGNS = {
    'sign-hands': hands,                      # cord-and-nerve 1: clumsy or weak hands, or trouble with buttons
    'sign-walking': walking,                  # cord-and-nerve 2: unsteady walking or falls; stroke-and-heart 5: loss of balance
    'sign-electric': electric,                # cord-and-nerve 3: an electric feeling when you bend your neck
    'sign-weakness': weakness,                # cord-and-nerve 4, stroke-and-heart 5, after-an-injection 3: new weakness
    'sign-bladder': bladder,                  # cord-and-nerve 5, after-an-injection 3: urine or stool
    'sign-numb': numbness,                    # cord-and-nerve 7: numbness between the legs
    'sign-sudden-pain': sudden_pain,          # stroke-and-heart 1: sudden, severe neck, head or face pain
    'sign-eyelid': eyelid,                    # stroke-and-heart 2: drooping eyelid or double vision
    'sign-face': face,                        # stroke-and-heart 3: one side of the face droops
    'sign-speech': speech,                    # stroke-and-heart 4: trouble speaking or swallowing
    'sign-chest': chest,                      # stroke-and-heart 6 and 7, after-an-injection 7: pressure or pain in the chest
    'sign-fever': fever,                      # infection 1, after-an-injection 1: fever or chills
    'sign-stiff-neck': stiff_neck,            # infection 2: very stiff neck with a bad headache
    'sign-light': light,                      # infection 3: light hurts your eyes
    'sign-injury': injury,                    # injury 1: a crash, a fall or a dive
    'sign-weight': weight,                    # illness-clues 2: weight loss with no clear cause
    'sign-sweats': sweats,                    # illness-clues 3: night sweats
    'sign-night': night,                      # illness-clues 4: pain at night that does not ease
    'sign-stiff-arms': stiff_arms,            # illness-clues 6: stiff shoulders and neck, arms cannot be lifted
    'sign-standing-headache': standing_headache,  # after-an-injection 4: a bad headache when you stand up
    'sign-breathing': breathing,              # after-an-injection 5: swelling, trouble swallowing or breathing
    'sign-skin': skin,                        # after-an-injection 6: red skin or pus at the site
    'sign-faint': faint,                      # after-an-injection 7: fainting
}
