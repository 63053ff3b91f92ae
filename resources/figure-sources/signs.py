# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Pictograms of the warning signs, legible from 160 px.

The comment beside each name in SIGNS says which line of topics/warning-signs it belongs to."""
from pictograms import *


# --- spinal cord and nerves -------------------------------------------------------------------------------
def hands():
    """A hand lets a cup fall."""
    S = tile()
    S.p(Solid(within(rounded([(0, 52), (150, 84), (140, 150), (0, 122)], [2, 26, 26, 2])), 5).d, FIG)
    S.p(Solid(rounded([(134, 82), (196, 92), (238, 124), (216, 172), (160, 172), (130, 148)], [14, 26, 22, 26, 30, 14]), 4).d, FIG)
    for pts, w in (([(152, 150), (146, 184), (164, 210)], 26), ([(212, 112), (262, 136), (284, 176)], 22), ([(212, 128), (252, 158), (264, 200)], 22),
                   ([(204, 142), (232, 176), (236, 216)], 22)):
        S.line(pts, TILE, w + 9)
        S.line(pts, FIG, w)
    S.p(Shape(ellipse(182, 122, 60, 34, 20), k=4).d, FIG)
    S.poly([(100, 108), (150, 118)], FIG, 62)  # the back of the hand covers where the fingers begin
    cup = rotate(rounded([(196, 268), (292, 268), (282, 362), (206, 362)], [6, 6, 16, 16]), 24, (244, 315))
    ring = rotate(np.array(ellipse(298, 306, 24, 28)), 24, (244, 315))
    S.p(path_d(beziers(ring)), 'none', 1, None, PALE, 13)
    S.p(Solid(cup, 5).d, PALE)
    marks(S, [[(150, 268), (142, 310)], [(180, 240), (178, 262)], [(312, 226), (324, 256)]])
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
    trunk_side = [(160, 166), (204, 158), (250, 184), (288, 246), (304, 392), (156, 392), (160, 300), (144, 232)]
    S.p(Solid(within(np.array(bez_sample(beziers(trunk_side, True, [0, 0, 0, 0, .9, .9, 0, 0]), 6))), 5).d, FIG)
    limb(S, [(136, 134), (190, 192)], 54)
    S.p(Shape(ellipse(128, 112, 46, 53, -40), k=4).d, FIG)
    apart(S, [(184, 236), (166, 306), (116, 352)], 32)
    S.ell(190, 222, 28, 30, FIG)  # the shoulder joins the arm to the trunk
    arrow(S, [(62, 88), (48, 128), (60, 176)], RED, 11)
    zigzag(S, [(204, 118), (234, 170), (212, 186), (252, 246), (228, 262), (262, 350)], 15)
    return done(S)


def weakness():
    """One arm lifts, the other arm and a leg do not."""
    S = tile()
    head(S, 190, 68, 37)
    limb(S, [(172, 246), (168, 362)], 35)
    limb(S, [(208, 246), (232, 304), (212, 362)], 35, RED)
    arm(S, 1, 190, 114, (74, 82), (78, 150), color=RED, w=29)
    arm(S, -1, 190, 114, (96, 0), (110, -66))
    trunk(S, 190, 114, 254)
    arrow(S, [(330, 138), (330, 258)], RED, 17)
    return done(S)


def bladder():
    """Someone holds the lower belly, beside a toilet."""
    S = tile()
    head(S, 122, 70, 37)
    for side in (-1, 1):
        limb(S, [(122 + side * 18, 246), (122 + side * 19, 362)], 34)
        arm(S, side, 122, 114, (62, 76), (20, 112), w=25)
    trunk(S, 122, 114, 254)
    for side in (-1, 1):  # the forearms lie in front of the trunk
        pts = [(122 + side * 62, 190), (122 + side * 16, 226)]
        S.poly([(122 + side * 46, 202), pts[1]], TILE, 33)
        S.poly(pts, FIG, 25)
    ache(S, 122, 226, 17)
    S.p(box(308, 150, 52, 96, 14).d, PALE)
    S.p(Solid(rounded([(214, 240), (358, 240), (344, 292), (312, 312), (318, 362), (244, 362), (252, 316), (224, 288)],
                      [12, 12, 30, 20, 8, 8, 20, 34]), 5).d, PALE)
    S.poly([(212, 238), (306, 238)], FIG, 15)
    return done(S)


def numbness():
    """The part between the legs cannot be felt."""
    S = tile()
    head(S, 200, 64, 36)
    for side in (-1, 1):
        limb(S, [(200 + side * 22, 230), (200 + side * 52, 360)], 42)
        arm(S, side, 200, 108, (66, 66), (78, 128))
    trunk(S, 200, 108, 246, 100, 82)
    zone = [(200, 214), (224, 254), (246, 318), (222, 324), (209, 288), (200, 272), (191, 288), (178, 324), (154, 318), (176, 254)]
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
    pink = '#F2A08F'
    for x, y in ((164, 144), (236, 148)):
        eye(S, x, y, 22, 1.15)
        S.ell(x, y + 1, 9, 9, FIG)
    S.p(Shape([(212, 149), (226, 130), (246, 130), (261, 150), (248, 156), (226, 156)], [.7, 0, 0, .7, 0, 0], 4).d, pink)
    S.line([(142, 112), (164, 102), (188, 109)], TILE, 9)
    S.line([(214, 119), (236, 119), (258, 131)], pink, 9)
    S.line([(158, 202), (180, 212), (204, 210)], TILE, 12)
    S.line([(204, 210), (226, 214), (244, 240)], pink, 12)
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
    bust(S, 200, 110, .9)
    S.p(Solid(within(rounded([(66, 300), (334, 300), (340, 390), (60, 390)], [4, 4, 2, 2])), 5).d, FIG)
    marks(S, [[(254, 276), (250, 222), (230, 172)], [(282, 286), (306, 316), (312, 376)]], 13)
    ache(S, 256, 288, 20)
    fist = Solid(rotate(rounded([(150, 296), (228, 290), (236, 350), (150, 356)], [18, 22, 22, 18]), 8, (190, 322)), 4)
    S.poly([(70, 368), (160, 330)], TILE, 56)
    S.p(fist.d, TILE, 1, None, TILE, 15)
    S.p(Solid(within(tube([(20, 396), (90, 360), (164, 328)], 44).P), 4).d, FIG)
    S.p(fist.d, FIG)
    for k in range(3):
        S.line([(196 + k, 306 + 14 * k), (216 + k, 305 + 14 * k), (233, 306 + 13 * k)], TILE, 4.5)
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
    profile(S, 186, 184, 1.02)
    for k, (x, y, turn) in enumerate(((205, 242, -6), (205, 271, 0), (207, 300, 6), (214, 329, 14))):
        S.p(box(x - 27, y - 9, 54, 18, 8, turn).d, RED, 1, None, TILE, 7)
    for a in (-42, -14, 14, 42, 70):
        c, s = math.sin(math.radians(a)), -math.cos(math.radians(a))
        S.poly([(190 + 128 * c, 178 + 124 * s), (190 + 160 * c, 178 + 156 * s)], RED, 14)
    return done(S)


def light():
    """Light hurts: a hand shields the eyes."""
    S = tile()
    profile(S, 246, 182, .98)
    S.line([(256, 352), (176, 346), (112, 316), (104, 254), (128, 166)], TILE, 50)
    hand_over = Solid(rounded([(104, 176), (118, 136), (196, 112), (212, 120), (206, 138), (158, 158), (150, 184)], [12, 24, 9, 9, 9, 14, 14]), 4).d
    S.p(hand_over, TILE, 1, None, TILE, 16)
    S.line([(256, 352), (176, 346), (112, 316), (104, 254), (128, 166)], FIG, 36)
    S.p(hand_over, FIG)
    S.ell(262, 350, 44, 36, FIG)  # the upper arm comes out of the shoulder
    S.ell(74, 76, 28, 28, RED)
    for k in range(8):
        a = math.pi * k / 4 + .2
        c, n = math.cos(a), math.sin(a)
        S.poly([(74 + 42 * c, 76 + 42 * n), (74 + 55 * c, 76 + 55 * n)], RED, 10)
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
    """Neck and shoulders are stiff: the arms do not go up to where the pale ones are."""
    S = tile()
    for side in (-1, 1):
        arm(S, side, 200, 168, (92, -44), (112, -112), 148, PALE, 30)
        c = np.array([200 + side * 114, 46])
        for a, b in (((-20, -20), (20, 20)), ((-20, 20), (20, -20))):
            S.poly([c + a, c + b], TILE, 24)
        for a, b in (((-20, -20), (20, 20)), ((-20, 20), (20, -20))):
            S.poly([c + a, c + b], RED, 13)
    head(S, 200, 98, 42)
    limb(S, [(200, 130), (200, 180)], 38)
    S.p(Solid(within(rounded([(126, 168), (274, 168), (262, 300), (262, 396), (138, 396), (138, 300)], [46, 46, 60, 2, 2, 60])), 5).d, FIG)
    for side in (-1, 1):
        arm(S, side, 200, 168, (108, 92), (132, 164), 148, FIG, 32)
        ache(S, 200 + side * 54, 196, 15)
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
    """Red skin around the plaster where the needle went in, seen from behind."""
    S = tile()
    bust(S, 200, 136, 1.16)
    hair = [(0, -96), (44, -88), (72, -56), (77, -16), (66, 22), (52, 50), (30, 66), (0, 71), (-30, 66), (-52, 50), (-66, 22), (-77, -16), (-72, -56),
            (-44, -88)]
    S.p(Shape([(200 + 1.16 * u, 136 + 1.16 * v) for u, v in hair], k=4).d, PALE)
    blot = [(-70, -8), (-52, -40), (-14, -52), (30, -46), (66, -22), (72, 14), (44, 44), (8, 38), (-28, 52), (-60, 30)]
    for k, color in ((1.0, '#F2A08F'), (.74, RED)):
        S.p(Shape([(200 + .78 * k * u, 304 + .78 * k * v) for u, v in blot], k=4).d, color)
    S.p(box(168, 291, 64, 26, 13, -28).d, '#FFFFFF')
    S.p(box(190, 294, 20, 20, 4, -28).d, PALE)
    return done(S)


def standing_headache():
    """The headache comes on standing up."""
    S = tile()
    head(S, 232, 88, 40)
    for side in (-1, 1):
        limb(S, [(232 + side * 19, 252), (232 + side * 20, 362)], 35)
        arm(S, side, 232, 136, (64, 66), (66, 126))
    trunk(S, 232, 136, 262, 100, 74)
    arrow(S, [(100, 346), (100, 190)], FIG, 19)
    burst(S, 266, 60, 42, 8)
    return done(S)


def faint():
    """Chest pain or fainting: someone lies on the floor."""
    S = tile()
    S.poly([(38, 334), (362, 334)], PALE, 20)
    head(S, 82, 284, 37)
    limb(S, [(254, 300), (306, 254), (338, 304)], 32)
    limb(S, [(250, 304), (356, 306)], 33)
    limb(S, [(152, 290), (244, 300)], 58)
    S.line([(168, 284), (188, 306), (214, 318), (252, 318)], TILE, 37)
    S.line([(168, 284), (188, 306), (214, 318), (252, 318)], FIG, 24)
    S.ell(162, 280, 20, 16, FIG)
    turns = [(84 + (5 + 3.3 * t) * math.cos(t + .6), 166 + (5 + 3.1 * t) * math.sin(t + .6)) for t in np.linspace(0, 12.4, 24)]
    S.line(turns, RED, 11)
    for x, y, r in ((166, 142, 9), (176, 192, 7)):
        S.ell(x, y, r, r, RED)
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
