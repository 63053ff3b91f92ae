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
    soft(S, limb([(x + 56, y + 18), (x + 48, y + 70)], [24, 30]), cheek, 24, .6)
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
    x, y, k = 148, 168, 1.14
    bust(S, x, y, k)
    for s in (-1, 1):
        paint(S, oval(x + s * 44, y + 36, 19, 14), ROSE)
    worried(S, x, y, k)
    for dx, dy in ((-70, 6), (70, 2), (50, 68)):
        P = [(x + dx, y + dy - 22), (x + dx + 11, y + dy + 4), (x + dx, y + dy + 15), (x + dx - 11, y + dy + 4)]
        paint(S, blob(P, [.7, 0, 0, 0]), '#FFFFFF')
        paint(S, blob(P, [.7, 0, 0, 0]).grown(-2), '#5F9FAA')
    thermometer(S, 318, 304)
    return done(S)


def light():
    """Light hurts: the eyes are shut tight and a hand at the brow keeps the sun off."""
    S = tile()
    x, y, k = 240, 204, 1.06
    body = bust(S, x, y, k)
    face_ = blob(placed(FACE, x, y, k)) - blob(placed(HAIR, x, y, k))
    paint(S, face_ & polygon([(0, 0), (400, 0), (400, y - 36), (x + 30, y - 4), (0, y + 46)]), SHADE)
    for s in (-1, 1):
        stroke(S, [(x + s * 54, y), (x + s * 36, y + 10), (x + s * 15, y + 10)], FIG, [6, 10, 7])
        stroke(S, [(x + s * 57, y - 10), (x + s * 38, y - 18), (x + s * 15, y - 20)], FIG, [5, 8, 6])
    stroke(S, [(x, y + 22), (x - 6, y + 42), (x + 6, y + 46)], SHADE, [5, 8, 6])
    stroke(S, [(x - 22, y + 72), (x, y + 68), (x + 22, y + 72)], FIG, [6, 9, 6])
    palm = open_hand(140, 172, .6, -104, -1) | limb([(170, 138), (200, 120)], 16)  # thumb and fingers lie close together
    sleeve = limb([(118, 392), (56, 300), (134, 178)], [84, 62, 42])
    paint(S, palm.grown(16).grown(-12) & body, TILE)
    paint(S, palm, SKIN_TINT)
    paint(S, sleeve)
    paint(S, oval(70, 74, 28) | rays(70, 74, 40, 40, 12, range(-7, 353, 36), 9), RED)
    return done(S)


def injury():
    """Someone falls from a step."""
    S = tile()
    steps = [(-30, 226), (116, 226), (116, 290), (196, 290), (196, 352), (440, 352), (440, 440), (-30, 440)]
    paint(S, corners(steps, [2, 10, 2, 10, 2, 2, 2, 2]), PALE)
    hand = lambda x, y, turn, s: paint(S, open_hand(x, y, .2, turn, s), SKIN_TINT)
    hand(333, 262, -20, 1)
    hand(258, 68, -150, 1)
    back_leg = limb([(184, 204), (128, 174), (84, 190)], [44, 36, 28])
    front_leg = limb([(184, 210), (226, 252), (208, 276)], [44, 36, 30])
    paint(S, limb([(76, 184), (68, 206)], [21, 17]) | limb([(204, 284), (224, 290)], [21, 17]))
    paint(S, back_leg | front_leg, MID)
    paint(S, limb([(290, 146), (264, 164)], 26), SHADE)
    trunk = limb([(256, 172), (220, 186), (192, 202)], [64, 60, 54])
    arms = [limb(P, [30, 26, 22]) for P in ([(266, 180), (312, 214), (332, 256)], [(248, 162), (228, 112), (254, 72)])]
    paint(S, joined(trunk, *arms, r=8))
    side_head(S, 306, 128, .36, 34, (), mirror=-1)
    for points in ([(118, 96), (146, 122)], [(162, 62), (180, 94)], [(80, 132), (104, 144)]):
        paint(S, limb(points, 11), PALE)
    soft(S, oval(285, 152, 10), oval(285, 152, 60), 22, .85)
    paint(S, burst(346, 312, 32, 9), PALE)
    return done(S)


def night():
    """Pain at the nape at night that does not ease."""
    S = tile()
    paint(S, limb([(44, 190), (44, 356)], 18) | limb([(356, 262), (356, 356)], 18) | limb([(50, 314), (350, 314)], 30))
    pillow = corners([(54, 248), (148, 254), (178, 300), (54, 300)], [22, 26, 14, 10])
    paint(S, pillow.grown(4))
    paint(S, pillow, '#FFFFFF')
    neck = limb([(146, 244), (192, 262)], [46, 56])
    shirt = blob([(160, 300), (164, 268), (182, 236), (214, 220), (262, 224), (280, 300)], [1, 0, 0, 0, 0, 1])
    paint(S, neck, SHADE)
    paint(S, shirt, MID)
    head = side_head(S, 162, 200, .42, -84, (), mirror=-1)['head']
    soft(S, limb([(146, 266), (174, 280)], [14, 20]), (neck | shirt) - head, 24, .95)
    cover = blob([(204, 300), (204, 258), (218, 222), (252, 208), (288, 222), (320, 240), (346, 262), (350, 300)], [1, 0, 0, 0, 0, 0, 0, 1])
    paint(S, cover.grown(5) & shirt, TILE)
    paint(S, cover, PALE)
    paint(S, oval(278, 100, 52) - oval(302, 86, 44))
    for x, y, r in ((112, 84, 6), (178, 58, 5), (172, 126, 6), (346, 66, 5)):
        paint(S, oval(x, y, r))
    return done(S)


# --- after an injection -------------------------------------------------------------------------------------
def skin():
    """Red skin around the plaster where the needle went in, seen from behind."""
    S = tile()
    x, y = 200, 110
    paint(S, limb([(x, y + 40), (x, y + 190)], [124, 134]), SKIN_TINT)
    for s in (-1, 1):
        paint(S, oval(x + s * 79, y + 12, 14, 22, -s * 8), SHADE)
    half = [(46, -80), (76, -44), (82, 4), (72, 44), (54, 70), (28, 80)]
    paint(S, blob(placed([(0, -88)] + half + [(0, 76)] + [(-u, v) for u, v in half[::-1]], x, y, 1)))
    paint(S, blob(placed(SHOULDERS, x, y + 46, 1.16)) - oval(x, y + 166, 70, 50))
    for r, color in ((43, mix(SKIN_TINT, ROSE, .65)), (34, ROSE)):
        paint(S, oval(x, y + 144, r, r * .94), color)
    turn = lambda P: placed(P, x, y + 144, 1, 24)
    paint(S, corners(turn([(-58, -16), (58, -16), (58, 16), (-58, 16)]), 15), '#FFFFFF')
    paint(S, corners(turn([(-17, -16), (17, -16), (17, 16), (-17, 16)]), 2), PALE)
    for u in (-38, 38):
        for du, dv in ((-6, -5), (6, -5), (-6, 5), (6, 5)):
            paint(S, oval(*turn([(u + du, dv)])[0], 3), PALE)
    return done(S)


def faint():
    """Chest pain or fainting: someone lies limp on the floor."""
    S = tile()
    paint(S, corners([(44, 312), (356, 312), (386, 372), (14, 372)], [10, 10, 16, 16]), PALE)
    far, near = limb([(240, 306), (298, 312), (348, 316)], [40, 32, 24]), limb([(238, 314), (298, 324), (346, 330)], [46, 36, 27])
    paint(S, limb([(352, 318), (364, 294)], [20, 16]) | limb([(350, 332), (372, 314)], [21, 17]))
    paint(S, far, mix(MID, FIG, .35))
    paint(S, near, MID)
    paint(S, limb([(112, 298), (146, 308)], [30, 36]), SHADE)
    side_head(S, 129, 270, .36, -86, (), mirror=-1)
    trunk = blob([(128, 326), (128, 302), (144, 284), (184, 276), (226, 284), (266, 292), (268, 334), (210, 340), (146, 338)],
                 [0, 0, 0, 0, 0, .7, .7, 0, 0])
    arm = limb([(148, 322), (192, 350), (244, 354)], [32, 26, 21])
    paint(S, open_hand(252, 354, .2, -82, 1), SKIN_TINT)
    paint(S, trunk | arm)
    soft(S, oval(180, 296, 24, 10), trunk, 16, .95)
    paint(S, spiral(96, 176, 36, 10), PALE)
    for x, y, r in ((162, 156, 8), (170, 206, 6)):
        paint(S, oval(x, y, r), PALE)
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
    'sign-night': night,                      # illness-clues 3 and 4: night sweats, pain at night
    'sign-stiff-arms': stiff_arms,            # illness-clues 6: stiff shoulders and neck, arms cannot be lifted
    'sign-standing-headache': standing_headache,  # after-an-injection 4: a bad headache when you stand up
    'sign-breathing': breathing,              # after-an-injection 5: swelling, trouble swallowing or breathing
    'sign-skin': skin,                        # after-an-injection 6: red skin or pus at the site
    'sign-faint': faint,                      # after-an-injection 7: fainting
}
