# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Pictograms of the warning signs, legible from 120 px.

The comment beside each name in SIGNS says which line of topics/warning-signs it belongs to."""
from signs_nerves import *


# --- brain and heart --------------------------------------------------------------------------------------
def sudden_pain():
    """A sudden, strong pain at the neck and the head."""
    S = tile()
    star = burst(268, 256, 66, 9) | bolt([(356, 44), (312, 148), (336, 158), (270, 252)], 24)
    paint(S, profile(180, 168, 1.08) - star.grown(8))
    paint(S, star, RED)
    return done(S)


def eyelid():
    """One eye open, the lid of the other drooping."""
    S = tile()
    for x, low in ((110, 0), (290, 1)):
        white = eye(x, 208, 76, 52)
        paint(S, white, '#FFFFFF')
        paint(S, oval(x, 204, 32) & white)
        paint(S, oval(x - 10, 194, 9), '#FFFFFF')
        if low:
            lash = [(x - 77, 208), (x - 40, 222), (x, 226), (x + 40, 222), (x + 77, 208)]
            paint(S, eye(x, 208, 77, 56) & blob([(x - 77, 120), (x + 77, 120)] + lash[::-1], [1, 1, 1, 0, 0, 0, 1]), PALE)
            stroke(S, lash, FIG, [8, 13, 13, 8])
            stroke(S, [(x - 66, 178), (x, 152), (x + 66, 178)], FIG, [4, 8, 4])
        else:
            stroke(S, [(x - 78, 208), (x - 34, 160), (x + 34, 160), (x + 78, 208)], FIG, [8, 14, 14, 8])
            stroke(S, [(x - 50, 136), (x, 124), (x + 50, 136)], FIG, [3, 6, 3])
        stroke(S, [(x - 72, 106 + 12 * low), (x - 8, 84 + 14 * low), (x + 62, 104 + 12 * low)], FIG, [12, 19, 10])
        stroke(S, [(x - 46, 262), (x, 272), (x + 46, 262)], PALE, [3, 7, 3])
    arrow(S, [(290, 292), (290, 354)], RED, 15)
    return done(S)


def face():
    """One side of the face hangs: lid, cheek and corner of the mouth."""
    S = tile()
    x, y, k = 182, 170, 1.3
    bust(S, x, y, k)
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
    stroke(S, [(x + 2, y + 71), (x + 24, y + 76), (x + 42, y + 94)], RED, [10, 11, 8])
    arrow(S, [(330, 130), (330, 246)], RED, 17)
    return done(S)


def speech():
    """Words come out broken, and swallowing is hard."""
    S = tile()
    x, y = 278, 172
    paint(S, profile(x, y, .98) - spot_room(x + 14, y + 134, 11))
    paint(S, spot(x + 14, y + 134, 11), RED)
    bubble = corners([(28, 96), (164, 96), (164, 178), (180, 231), (126, 200), (28, 200)], [28, 28, 10, 3, 10, 28])
    paint(S, bubble)
    paint(S, bubble.grown(-8), SKIN_TINT)
    paint(S, limb([(84, 78), (100, 112), (84, 136), (108, 160), (92, 184), (100, 218)], 9) & bubble.grown(2), TILE)
    for bx, h in ((50, 20), (68, 48), (124, 38), (142, 14)):
        paint(S, limb([(bx, 148 - h / 2), (bx, 148 + h / 2)], 9), RED)
    return done(S)


def chest():
    """A hand on the chest, pain that spreads to the neck, the jaw and the arm."""
    S = tile()
    x, y, k = 200, 108, .88
    body = bust(S, x, y, k)
    worried(S, x, y, k)
    for pain in (oval(232, 306, 38), limb([(204, 234), (206, 216), (212, 198), (226, 178)], [18, 15, 10, 5], True),
                 limb([(296, 258), (313, 284), (322, 326), (326, 388)], [21, 18, 12, 5], True)):
        glow(S, [pain], body, mix(RED, ROSE, .3))
    sleeve = corners([(-10, 380), (118, 310), (140, 354), (60, 420)], [2, 8, 8, 2])
    palm = open_hand(134, 330, .7, -104, -1)
    paint(S, (palm | sleeve).grown(5))
    paint(S, palm, SKIN_TINT)
    paint(S, sleeve, PALE)
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


def stiff_neck():
    """A very stiff neck and a bad headache."""
    S = tile()
    x, y, k = 186, 196, 1.0
    paint(S, profile(x, y, k))
    for points in ([(16, 54), (8, 112), (26, 178)], [(46, 46), (38, 110), (68, 168)]):
        P = placed(points, x, y, k)
        paint(S, limb(P, [9, 20, 9], True), RED)
    paint(S, rays(x + 6, y - 4, 124, 122, 32, (-42, -14, 14, 42, 70), 13), RED)
    return done(S)


def light():
    """Light hurts: the eyes are shut tight and a hand keeps the sun off."""
    S = tile()
    x, y, k = 252, 190, 1.12
    bust(S, x, y, k)
    for s in (-1, 1):
        stroke(S, [(x + s * 54, y - 4), (x + s * 36, y + 6), (x + s * 15, y + 6)], FIG, [6, 10, 7])
        stroke(S, [(x + s * 58, y - 14), (x + s * 38, y - 24), (x + s * 15, y - 27)], FIG, [5, 8, 6])
        stroke(S, [(x + s * 62, y + 8), (x + s * 52, y + 14)], SHADE, [5, 4])
    stroke(S, [(x, y + 20), (x - 6, y + 40), (x + 6, y + 44)], SHADE, [5, 8, 6])
    stroke(S, [(x - 22, y + 74), (x, y + 70), (x + 22, y + 74)], FIG, [6, 9, 6])
    palm = open_hand(104, 296, .92, 168, 1)
    sleeve = corners([(30, 440), (70, 304), (132, 314), (118, 440)], [2, 9, 9, 2])
    paint(S, (palm | sleeve).grown(8), TILE)
    paint(S, palm, SKIN_TINT)
    paint(S, sleeve)
    paint(S, oval(70, 74, 28) | rays(70, 74, 40, 40, 12, range(-7, 353, 36), 9), RED)
    return done(S)


def injury():
    """Someone falls from a step."""
    S = tile()
    steps = [(-30, 226), (116, 226), (116, 290), (196, 290), (196, 352), (440, 352), (440, 440), (-30, 440)]
    paint(S, corners(steps, [2, 10, 2, 10, 2, 2, 2, 2]), PALE)
    trunk = limb([(254, 172), (218, 188), (186, 206)], [62, 58, 54])
    fig = joined(oval(310, 132, 34, 36), limb([(296, 142), (262, 164)], 27), trunk,
                 limb([(266, 180), (312, 214), (334, 264)], [30, 26, 22]), limb([(248, 162), (228, 110), (258, 68)], [30, 26, 22]), r=8)
    fig = joined(fig, limb([(184, 214), (226, 254), (206, 276)], [42, 36, 30]), limb([(180, 200), (128, 172), (80, 190)], [42, 36, 30]))
    paint(S, fig)
    for points in ([(118, 96), (146, 122)], [(162, 62), (180, 94)], [(80, 132), (104, 144)]):
        paint(S, limb(points, 11), RED)
    paint(S, burst(346, 308, 34, 8), RED)
    return done(S)


def night():
    """Pain at night that does not ease."""
    S = tile()
    paint(S, limb([(44, 190), (44, 356)], 18) | limb([(356, 262), (356, 356)], 18) | limb([(50, 314), (350, 314)], 30))
    pillow = corners([(56, 248), (162, 252), (168, 300), (56, 300)], [22, 22, 14, 14])
    paint(S, pillow)
    paint(S, pillow.grown(-6), '#FFFFFF')
    room = spot_room(170, 248, 10)
    paint(S, oval(114, 222, 38, 35).melt(limb([(130, 238), (186, 254)], 28), 8) - room)
    cover = [(182, 299), (188, 250), (206, 228), (240, 220), (290, 224), (328, 240), (345, 262), (346, 299)]
    paint(S, blob(cover, [1, 0, 0, 0, 0, 0, 0, 1]) - room, PALE)
    paint(S, spot(170, 248, 10), RED)
    paint(S, oval(278, 100, 52) - oval(302, 86, 44))
    for x, y, r in ((112, 84, 6), (178, 58, 5), (172, 126, 6), (346, 66, 5)):
        paint(S, oval(x, y, r))
    return done(S)


def stiff_arms():
    """Neck and shoulders are stiff: the arms do not go up to where the pale ones are."""
    S = tile()
    x, y = 200, 112
    trunk = corners([(114, 186), (286, 186), (262, 300), (264, 440), (136, 440), (138, 300)], [40, 40, 60, 2, 2, 60])
    fig = joined(oval(x, y, 42, 48), limb([(x, y + 30), (x, y + 80)], 40), trunk, r=16)
    for s in (-1, 1):
        ghost = limb([(x + s * 66, 206), (x + s * 116, 150), (x + s * 112, 86)], [38, 34, 30])
        paint(S, ghost - spot_room(x + s * 76, 204, 8), PALE)
    for s in (-1, 1):
        down = limb([(x + s * 68, 206), (x + s * 106, 282), (x + s * 118, 352)], [40, 34, 28])
        fig = fig.melt(down, 6)
    for s in (-1, 1):
        fig = fig - spot_room(x + s * 76, 204, 8)
    paint(S, fig)
    for s in (-1, 1):
        paint(S, spot(x + s * 76, 204, 8), RED)
        c = np.array([x + s * 112, 46])
        paint(S, limb([c + (-18, -18), c + (18, 18)], 12) | limb([c + (-18, 18), c + (18, -18)], 12), RED)
    return done(S)


def weight():
    """Weight goes down with no clear cause."""
    S = tile()
    paint(S, corners([(70, 150), (330, 150), (330, 366), (70, 366)], 40))
    paint(S, oval(200, 246, 84) & polygon([(90, 140), (310, 140), (310, 252), (90, 252)]), '#FFFFFF')
    for a in (200, 235, 270, 305, 340):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        paint(S, limb([(200 + 60 * c, 246 + 60 * s), (200 + 71 * c, 246 + 71 * s)], 7))
    paint(S, limb([(200, 242), (152, 206)], [13, 8]) | oval(200, 242, 12), RED)
    arrow(S, [(200, 40), (200, 128)], RED, 19)
    for x in (118, 240):
        paint(S, corners([(x, 290), (x + 44, 290), (x + 44, 336), (x, 336)], 18), PALE)
    return done(S)


# --- after an injection -------------------------------------------------------------------------------------
def breathing():
    """Swelling at the throat narrows the way of the air to the lungs."""
    S = tile()
    x, y = 200, 92
    trunk = blob(placed(SHOULDERS, x, y, 1.06))
    head = oval(x, y - 6, 56, 66).melt(limb([(x, y + 40), (x, y + 130)], 86), 26)
    paint(S, head.melt(trunk, 14))
    lung = [(20, 152), (36, 140), (60, 158), (80, 206), (86, 262), (72, 282), (40, 270), (20, 256), (22, 200)]
    pipe = limb([(x, y + 34), (x, y + 64), (x, y + 96), (x, y + 128), (x, y + 160)], [26, 22, 8, 20, 20])
    for s in (-1, 1):
        paint(S, blob([(x + s * u, y + v) for u, v in lung]), PALE)
        pipe = pipe.melt(limb([(x, y + 158), (x + s * 34, y + 192)], [18, 13]), 6)
    paint(S, pipe, PALE)
    for s in (-1, 1):
        swelling = [(8, 96), (14, 76), (26, 66), (36, 78), (38, 98), (35, 118), (26, 128), (14, 116)]
        paint(S, blob([(x + s * u, y + v) for u, v in swelling]), RED)
    return done(S)


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


def standing_headache():
    """The headache comes on standing up from a chair."""
    S = tile()
    x, y = 264, 92
    arms = [arm(x, y, s, (72, 136), (72, 200)) for s in (-1, 1)]
    fig = joined(torso(x, y), *arms, r=8) | legs(x, y, (21, 274))
    paint(S, fig - between_legs(x, y) - spot_room(x, y - 14, 5))
    paint(S, spot(x, y - 14, 5) | rays(x, y, 48, 52, 17, (-66, -22, 22, 66), 10), RED)
    paint(S, chair(128, 290), PALE)
    arrow(S, [(88, 258), (94, 190), (154, 124)], FIG, 16)
    return done(S)


def faint():
    """Chest pain or fainting: someone lies on the floor."""
    S = tile()
    paint(S, limb([(38, 346), (362, 346)], 16), PALE)
    body = joined(oval(82, 298, 36, 34), limb([(100, 304), (136, 308)], 26), limb([(150, 306), (236, 310)], [58, 50]), r=10)
    far = limb([(232, 316), (296, 322), (358, 325)], [42, 32, 25])
    near = limb([(230, 308), (284, 240), (322, 323)], [46, 34, 26])
    folded = limb([(154, 304), (190, 322), (234, 310)], [26, 22, 19])
    fig = body | (far.behind(limb([(284, 240), (322, 323)], [34, 26]), 5)) | near
    paint(S, fig.behind(folded, 5, (148, 300), 34) | folded)
    paint(S, spiral(84, 176, 36, 10), RED)
    for x, y, r in ((150, 156, 8), (158, 206, 6)):
        paint(S, oval(x, y, r), RED)
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
