# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Pictograms of the warning signs, legible from 160 px.

The comment beside each name in SIGNS says which line of topics/warning-signs it belongs to."""
from pictograms import *


# --- spinal cord and nerves -------------------------------------------------------------------------------
def hands():
    """A hand lets a cup fall."""
    S = tile()
    S.p(Solid(within(rounded([(0, 60), (152, 90), (146, 152), (0, 126)], [2, 30, 30, 2])), 5).d, FIG)
    limb(S, [(150, 122), (196, 138)], 74)
    for k, (dx, dy) in enumerate(((30, 50), (52, 40), (66, 24))):
        limb(S, [(182 + 8 * k, 150 - 12 * k), (204 + 18 * k, 158 - 14 * k), (204 + 18 * k + dx * .35, 158 - 14 * k + dy)], 23)
    limb(S, [(158, 146), (150, 190), (160, 212)], 24)
    cup = rotate(rounded([(210, 262), (306, 262), (296, 356), (220, 356)], [6, 6, 16, 16]), 24, (258, 309))
    ring = rotate(np.array(ellipse(312, 300, 24, 28)), 24, (258, 309))
    S.p(path_d(beziers(ring)), 'none', 1, None, PALE, 13)
    S.p(Solid(cup, 5).d, PALE)
    marks(S, [[(176, 268), (170, 308)], [(206, 222), (204, 246)], [(326, 222), (336, 250)]])
    return done(S)


def walking():
    """Someone walks unsteadily, arms out, over a wavering line."""
    S = tile()
    head(S, 232, 72, 37)
    limb(S, [(222, 134), (190, 232)], 58)
    limb(S, [(216, 126), (146, 150), (94, 112)], 27)
    limb(S, [(228, 132), (288, 168), (338, 132)], 27)
    limb(S, [(180, 240), (196, 290), (150, 338)], 33)
    limb(S, [(200, 240), (252, 282), (262, 336)], 33)
    marks(S, [[(56, 362), (104, 346), (152, 366), (204, 348), (254, 366), (304, 348), (344, 362)]], 12)
    marks(S, [[(290, 46), (308, 74), (306, 106)], [(172, 40), (154, 64), (152, 92)]], 10)
    return done(S)


def electric():
    """The head bends forward and a shock runs down the back."""
    S = tile()
    head(S, 138, 118, 48)
    limb(S, [(160, 150), (204, 176)], 46)
    S.p(Solid(within(rounded([(170, 158), (226, 146), (264, 190), (276, 390), (150, 390), (158, 260)], [30, 40, 50, 4, 4, 40])), 5).d, FIG)
    limb(S, [(192, 214), (164, 296), (122, 340)], 32)
    marks(S, [[(74, 96), (56, 130), (66, 168)]], 10)
    zigzag(S, [(216, 120), (246, 178), (222, 192), (262, 256), (236, 268), (274, 344)], 16)
    return done(S)


def weakness():
    """One arm lifts, the other arm and a leg do not."""
    S = tile()
    head(S, 200, 70, 37)
    limb(S, [(200, 142), (200, 222)], 76)
    limb(S, [(176, 124), (118, 104), (96, 46)], 28)
    limb(S, [(182, 232), (176, 300), (174, 362)], 34)
    apart(S, [(240, 130), (268, 182), (272, 244)], 28, RED)
    apart(S, [(226, 250), (246, 304), (230, 362)], 34, RED)
    arrow(S, [(324, 150), (324, 262)], RED, 17)
    return done(S)


def bladder():
    """Someone holds the lower belly, beside a toilet."""
    S = tile()
    head(S, 122, 72, 37)
    limb(S, [(122, 146), (122, 222)], 76)
    limb(S, [(106, 244), (104, 362)], 35)
    limb(S, [(142, 244), (146, 362)], 35)
    limb(S, [(90, 128), (62, 186), (100, 226)], 26)
    limb(S, [(154, 128), (182, 186), (144, 226)], 26)
    ache(S, 122, 226, 17)
    S.p(box(308, 150, 52, 96, 14).d, PALE)
    S.p(Solid(rounded([(214, 240), (358, 240), (344, 292), (312, 312), (318, 362), (244, 362), (252, 316), (224, 288)],
                      [12, 12, 30, 20, 8, 8, 20, 34]), 5).d, PALE)
    S.poly([(212, 238), (306, 238)], FIG, 15)
    return done(S)


def numbness():
    """The part between the legs cannot be felt."""
    S = tile()
    head(S, 200, 66, 36)
    limb(S, [(200, 136), (200, 208)], 78)
    for side in (-1, 1):
        limb(S, [(200 + side * 34, 118), (200 + side * 68, 176), (200 + side * 72, 232)], 26)
        limb(S, [(200 + side * 24, 226), (200 + side * 56, 362)], 40)
    zone = [(200, 226), (222, 260), (244, 318), (222, 326), (209, 290), (200, 276), (191, 290), (178, 326), (156, 318), (178, 260)]
    S.p(Shape(zone, [.4, 0, .4, .4, 0, 0, 0, .4, .4, 0], 4).d, RED, 1, None, TILE, 9)
    return done(S)


# --- brain and heart --------------------------------------------------------------------------------------
def sudden_pain():
    """A sudden, strong pain at the neck and the head."""
    S = tile()
    profile(S, 186, 168, 1.08)
    burst(S, 262, 250, 74, 9)
    zigzag(S, [(256, 112), (286, 96), (288, 62), (320, 44)], 13)
    return done(S)


def eyelid():
    """One eye open, the lid of the other drooping."""
    S = tile()
    for x, lid in ((112, 0), (288, 1)):
        eye(S, x, 208, 76, 1.05, '#FFFFFF')
        S.ell(x, 204, 32, 32, FIG)
        S.ell(x - 10, 194, 9, 9, '#FFFFFF')
        edge = [(x - 78, 206), (x - 32, 162), (x + 32, 162), (x + 78, 206)]
        if lid:
            S.p(Shape([(x - 80, 208), (x - 34, 158), (x + 34, 158), (x + 80, 208), (x + 34, 214), (x - 34, 214)], [.7, 0, 0, .7, 0, 0],
                      4).d, RED)
        else:
            S.line(edge, FIG, 13)
        S.line([(x - 72, 112 + 22 * lid), (x - 8, 90 + 24 * lid), (x + 62, 112 + 28 * lid)], FIG, 18)
        S.line([(x - 50, 252), (x, 266), (x + 50, 252)], FIG, 8, .5)
    arrow(S, [(288, 288), (288, 350)], RED, 15)
    return done(S)


def face():
    """One side of the face hangs: lid, cheek and corner of the mouth."""
    S = tile()
    bust(S, 200, 160, 1.3)
    eye(S, 166, 142, 19, 1.2)
    S.ell(166, 142, 9, 9, FIG)
    S.line([(146, 112), (166, 104), (186, 110)], TILE, 8)
    S.line([(216, 152), (236, 160), (254, 156)], '#F2A08F', 11)
    S.line([(216, 120), (236, 122), (256, 132)], '#F2A08F', 8)
    S.line([(160, 206), (182, 214), (202, 212)], TILE, 11)
    S.line([(202, 212), (224, 218), (240, 240)], '#F2A08F', 11)
    arrow(S, [(322, 120), (322, 236)], RED, 17)
    return done(S)


def speech():
    """Words come out wrong, and swallowing is hard."""
    S = tile()
    profile(S, 260, 168, .98)
    S.p(Solid(rounded([(30, 66), (146, 66), (146, 158), (128, 158), (150, 190), (92, 158), (30, 158)], [26, 26, 16, 4, 6, 10, 26]), 4).d,
        '#FFFFFF', 1,
        None, RED, 8)
    S.line([(52, 114), (66, 92), (78, 132), (90, 94), (100, 130), (112, 100), (124, 118)], RED, 9)
    ache(S, 252, 290, 17)
    return done(S)


def chest():
    """A hand on the chest, pain that spreads to the neck, the jaw and the arm."""
    S = tile()
    bust(S, 200, 106, .86)
    S.p(Solid(within(rounded([(72, 300), (328, 300), (336, 390), (64, 390)], [4, 4, 2, 2])), 5).d, FIG)
    fingers = [[(168, 318 + 14 * k), (214 + (0, 8, 9, 3)[k], 300 + 15 * k)] for k in range(4)]
    hand_parts = [([(96, 346), (166, 334)], 46)] + [(f, 17) for f in fingers] + [([(160, 322), (182, 292)], 17)]
    for pts, w in hand_parts:
        S.poly(pts, TILE, w + 14)
    for pts, w in hand_parts:
        limb(S, pts, w)
    limb(S, [(106, 290), (100, 340)], 62)  # the upper arm, one with the trunk
    marks(S, [[(252, 262), (246, 212), (228, 172)], [(276, 276), (300, 300), (308, 360)]], 13)
    ache(S, 250, 292, 18)
    return done(S)


# --- infection, injury --------------------------------------------------------------------------------------
def fever():
    """A thermometer high in the red beside an unwell person."""
    S = tile()
    bust(S, 148, 160, 1.02)
    for x, y in ((90, 108), (80, 164), (210, 100)):
        S.p(Shape([(x, y - 20), (x + 11, y + 4), (x, y + 15), (x - 11, y + 4)], [.7, 0, 0, 0], 4).d, PALE)
    S.line([(118, 152), (130, 160), (142, 154)], TILE, 8)
    S.line([(160, 154), (172, 160), (184, 152)], TILE, 8)
    S.line([(134, 204), (150, 196), (168, 204)], TILE, 9)
    S.poly([(306, 68), (306, 278)], TILE, 82)
    S.ell(306, 304, 62, 62, TILE)
    S.poly([(306, 68), (306, 278)], FIG, 62)
    S.ell(306, 304, 52, 52, FIG)
    S.poly([(306, 70), (306, 278)], '#FFFFFF', 38)
    S.ell(306, 304, 39, 39, RED)
    S.poly([(306, 104), (306, 300)], RED, 22)
    for k in range(4):
        S.poly([(348, 92 + 44 * k), (364, 92 + 44 * k)], FIG, 9)
    return done(S)


def stiff_neck():
    """A very stiff neck and a bad headache."""
    S = tile()
    profile(S, 196, 168, 1.08)
    for k in range(3):
        S.poly([(196, 258 + 27 * k), (272 + 5 * k, 246 + 27 * k)], TILE, 20)
        S.poly([(196, 258 + 27 * k), (272 + 5 * k, 246 + 27 * k)], RED, 12)
    zigzag(S, [(154, 96), (182, 122), (202, 88), (230, 122), (252, 92)], 13)
    return done(S)


def light():
    """Light hurts: a hand shields the eyes."""
    S = tile()
    profile(S, 246, 178, 1.0)
    arm = [(252, 346), (118, 330), (108, 190)]
    palm = Solid(rounded([(91, 196), (94, 168), (112, 152), (182, 126), (198, 130), (196, 144), (150, 170), (130, 190), (125, 200)],
                         [4, 16, 16, 9, 8, 8, 16, 8, 4]), 4).d
    S.p(palm, TILE, 1, None, TILE, 14)
    apart(S, arm, 34)
    S.p(palm, FIG)
    S.ell(78, 80, 28, 28, RED)
    for k in range(8):
        a = math.pi * k / 4 + .2
        c, n = math.cos(a), math.sin(a)
        S.poly([(78 + 42 * c, 80 + 42 * n), (78 + 56 * c, 80 + 56 * n)], RED, 10)
    return done(S)


def injury():
    """Someone falls from a step."""
    S = tile()
    S.p(Solid(within(rounded([(10, 222), (122, 222), (122, 300), (212, 300), (212, 352), (400, 352), (400, 400), (10, 400)],
                              [2, 10, 2, 10, 2, 2, 2, 2])), 5).d, PALE)
    head(S, 296, 148, 36)
    limb(S, [(250, 176), (182, 214)], 58)
    limb(S, [(262, 168), (318, 216), (340, 268)], 26)
    limb(S, [(246, 162), (228, 104), (262, 66)], 26)
    limb(S, [(176, 222), (218, 268), (196, 282)], 32)
    limb(S, [(172, 206), (118, 170), (76, 186)], 32)
    marks(S, [[(118, 96), (146, 122)], [(162, 62), (180, 94)], [(84, 136), (104, 144)]], 11)
    burst(S, 336, 322, 40, 8)
    return done(S)


def night():
    """Pain at night that does not ease."""
    S = tile()
    S.poly([(44, 196), (44, 356)], FIG, 18)
    S.poly([(356, 268), (356, 356)], FIG, 18)
    S.poly([(44, 312), (356, 312)], FIG, 30)
    S.p(box(60, 248, 92, 46, 20).d, '#FFFFFF', 1, None, FIG, 6)
    head(S, 126, 232, 33)
    S.p(Solid(rounded([(160, 294), (166, 234), (212, 214), (300, 222), (346, 252), (346, 296)], [6, 30, 30, 40, 30, 6]), 5).d, PALE)
    ache(S, 166, 236, 13)
    moon = Shape([(272, 48), (236, 74), (230, 116), (256, 150), (298, 154), (328, 130), (292, 122), (268, 96)], [.8, 0, 0, 0, 0, .8, 0,
            0], 5)
    S.p(moon.d, FIG)
    for x, y, r in ((120, 80, 6), (182, 56, 5), (176, 126, 6), (344, 74, 5)):
        S.ell(x, y, r, r, FIG)
    return done(S)


def stiff_arms():
    """Neck and shoulders are stiff; the arms do not go up."""
    S = tile()
    head(S, 200, 96, 38)
    limb(S, [(200, 140), (200, 160)], 34)
    S.p(Solid(within(rounded([(132, 160), (268, 160), (276, 390), (124, 390)], [40, 40, 4, 4])), 5).d, FIG)
    for side in (-1, 1):
        limb(S, [(200 + side * 54, 184), (200 + side * 108, 236), (200 + side * 142, 206)], 30)
        ache(S, 200 + side * 58, 180, 15)
        S.poly([(200 + side * 142 - 30, 96), (200 + side * 142 + 30, 96)], RED, 14)
        S.poly([(200 + side * 142, 168), (200 + side * 142, 124)], RED, 12)
    return done(S)


def weight():
    """Weight goes down with no clear cause."""
    S = tile()
    S.p(box(70, 150, 260, 216, 40).d, FIG)
    dial = [(200 + 84 * math.cos(a), 246 + 84 * math.sin(a)) for a in np.linspace(math.pi, 2 * math.pi, 24)]
    S.p(Solid(rounded(dial, 8), 4).d, '#FFFFFF')
    for a in (200, 235, 270, 305, 340):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        S.poly([(200 + 62 * c, 246 + 62 * s), (200 + 72 * c, 246 + 72 * s)], FIG, 7)
    S.poly([(200, 240), (152, 206)], RED, 11)
    S.ell(200, 242, 12, 12, RED)
    arrow(S, [(200, 40), (200, 128)], RED, 19)
    for x in (118, 240):
        S.p(box(x, 290, 44, 46, 18).d, PALE)
    return done(S)


# --- after an injection -------------------------------------------------------------------------------------
def breathing():
    """Swelling at the throat: breathing or swallowing is hard."""
    S = tile()
    profile(S, 268, 168, .98)
    ache(S, 246, 300, 20)
    for y in (196, 230):
        S.line([(42, y), (76, y - 14), (108, y), (142, y - 12)], PALE, 13)
    S.poly([(64, 160), (132, 262)], RED, 14)
    return done(S)


def skin():
    """Red skin where the needle went in, seen from behind."""
    S = tile()
    bust(S, 200, 134, 1.2)
    for k, color in ((1.0, TILE), (.86, '#F2A08F'), (.52, RED)):
        blot = [(-74, -6), (-50, -48), (-8, -58), (38, -50), (72, -14), (60, 34), (16, 56), (-34, 48), (-66, 28)]
        S.p(Shape([(204 + k * u, 272 + k * v) for u, v in blot], k=4).d, color)
    S.ell(204, 270, 7, 7, TILE)
    return done(S)


def standing_headache():
    """The headache comes on standing up."""
    S = tile()
    head(S, 232, 88, 40)
    limb(S, [(232, 168), (232, 236)], 72)
    for side in (-1, 1):
        limb(S, [(232 + side * 34, 150), (232 + side * 62, 206), (232 + side * 60, 254)], 26)
        limb(S, [(232 + side * 19, 246), (232 + side * 21, 362)], 35)
    arrow(S, [(100, 346), (100, 190)], FIG, 19)
    burst(S, 264, 62, 42, 8)
    return done(S)


def faint():
    """Chest pain or fainting: someone lies on the floor."""
    S = tile()
    S.poly([(40, 332), (360, 332)], PALE, 22)
    head(S, 84, 280, 38)
    limb(S, [(150, 290), (236, 292)], 60)
    limb(S, [(240, 300), (296, 252), (344, 300)], 33)
    limb(S, [(156, 272), (196, 236), (236, 262)], 26)
    for k, (x, y) in enumerate(((84, 176), (132, 134), (190, 116))):
        S.ell(x, y, 15 - 3 * k, 15 - 3 * k, RED)
    marks(S, [[(36, 226), (58, 204)], [(108, 218), (128, 234)]], 10)
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
