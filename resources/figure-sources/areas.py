# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where pain from the roots (medical-facts 6D) and from the facet joints (6C, Fukui 1996) can be felt: soft, overlapping, a guide only."""
import artlib
from body import *

ROOTS = {'root-c5': '#2F9CAA', 'root-c6': '#E0961C', 'root-c7': '#8C6BB0', 'root-c8': '#3F74B8'}
JOINTS = {'area-c2-c3': '#2E8C99', 'area-c3-c4': '#6FA85F', 'area-c4-c5': '#E0961C', 'area-c5-c6': '#B8609A', 'area-c6-c7': '#7F63AE',
          'area-c7-t1': '#3F74B8'}
SOFT = ((1.22, .10), (1.06, .13), (.90, .17), (.72, .20), (.52, .22))  # widths and alphas of the nested layers of a soft edge


def soft_band(S, id, color, pts, widths):
    """A band without a hard edge; what can be tapped is its full width."""
    for grow, a in SOFT:
        S.p(round_ribbon(pts, [w * grow for w in widths]).d, color, a)
    S.mark(id, round_ribbon(pts, widths).P)


def round_ribbon(pts, widths):
    """A ribbon whose ends are round."""
    P = [np.asarray(p, float) for p in pts]
    a, b = P[0] - P[1], P[-1] - P[-2]
    P = [P[0] + a / np.hypot(*a) * widths[0] * .28] + P + [P[-1] + b / np.hypot(*b) * widths[-1] * .28]
    W = [widths[0] * .5] + list(widths) + [widths[-1] * .5]
    return ribbon(P, W, 4)[0]


def soft_spot(S, id, color, c, rx, ry, turn=0.0, a=1.0):
    """An ellipse that fades out towards its rim; turn in degrees, clockwise."""
    if not turn:
        S.ell(c[0], c[1], rx * 1.06, ry * 1.06, S.rad([(0, color, .82 * a), (.5, color, .68 * a), (.78, color, .26 * a), (1, color, 0)],
                (.5, .5, .5)))
    for k in range(14 if turn else 0):  # QtSvg gives no turned gradient: nested ellipses instead
        q = 1.06 - .046 * k
        S.p(path_d(beziers(ellipse(c[0], c[1], rx * q, ry * q, turn, 6))), color, a * (.035 + .0085 * k))
    S.mark(id, np.array(ellipse(c[0], c[1], rx * .82, ry * .82, turn, 20)))


def frame(x, y, k):
    return lambda pts: [np.array([x + k * u, y + k * v]) for u, v in pts]


# --- roots --------------------------------------------------------------------------------------------
K = .965
FRONT, BACK = frame(558, 18, K), frame(1042, 18, K)
HAIR_COLOR, ROOT_SKIN, TOP, LEGS = HAIR['black'], SKIN[1], '#DCE3DF', SLATE
# bands in the millimetres of the hanging arm; those of the trunk in the millimetres of the person
ARM_BANDS = {
    'root-c5': [([(-8, -8), (-16, 60), (-15, 150), (-14, 220), (-13, 294)], [58, 62, 54, 50, 44])],
    'root-c6': [([(-20, 286), (-21, 350), (-16, 440), (-12, 520), (-26, 566), (-52, 612), (-69, 648)], [36, 42, 38, 32, 33, 25, 18]),
                ([(-14, 540), (-22, 590), (-30, 642), (-39.6, 704)], [28, 29, 23, 17])],
    'root-c8': [([(22, 292), (25, 356), (22, 440), (16, 520), (26, 590), (29, 636), (39, 680)], [30, 34, 31, 26, 26, 21, 15]),
                ([(14, 550), (12, 600), (10.6, 646), (14.4, 704)], [20, 25, 21, 16])]}
C7_PALM = [([(-8, 586), (-9, 640), (-12.6, 716)], [25, 23, 17])]
C7_BACK = [([(2, 288), (2, 376), (1, 460), (-1, 530), (-7, 600), (-9.5, 644), (-12.6, 716)], [38, 42, 36, 28, 26, 23, 17])]
C5_NECK = [(42, 262), (74, 298), (122, 318), (160, 332)]
SCAPULA = {'root-c7': (62, 424, 34, 46), 'root-c8': (68, 506, 34, 48)}  # between and below the shoulder blades


def standing(S, at, back):
    """One of the two views; the lifted arm is the same right arm in both."""
    arm = Arm(at, K, 1 if back else -1, 21, 9)
    pts, sharp = body_outline(arm, K)
    form(S, Shape(pts, sharp, 3), ROOT_SKIN, 18, 9, (1.4, 3.2), .08, .3)
    draw_marks(S, arm, ROOT_SKIN, back)
    if back:
        S.p(Shape(at([(-50, 200), (0, 212), (50, 200), (50, 214), (0, 230), (-50, 214)]), k=3).d, mix(ROOT_SKIN, WARM_DARK, .5), .14)
    else:
        S.p(Shape(at([(-49, 206), (0, 234), (49, 206), (50, 234), (24, 254), (-24, 254), (-50, 234)]), k=3).d,
                mix(ROOT_SKIN, WARM_DARK, .5), .14)
    for s in (-1, 1) if not back else ():
        # collar bones
        S.p(brush(at([(s * 104, 318), (s * 56, 322), (s * 14, 334)]), 4, taper=(.1, .2)), mix(ROOT_SKIN, WARM_DARK, .42), .4)
    trousers(S, at, K, LEGS, 0 if back else 1)
    top(S, at, K, TOP, back)
    if back:
        head_back(S, at, K, ROOT_SKIN, HAIR_COLOR)
    else:
        x, y = at([(0, 128)])[0]
        p = Person(S, x, y, K * 1.22, ROOT_SKIN, 'short', HAIR_COLOR, TOP)
        p.head()
        p.face()
        p.front_hair()
    return arm


def nerve_arm():
    """A person from the front and from behind: the areas of C5 to C8 in the right arm."""
    artlib.DETAIL[0] = 5.0
    S = LightSvg()
    S.paper()
    S.g('front')
    palm = standing(S, FRONT, False)
    S.end()
    S.g('back')
    rear = standing(S, BACK, True)
    S.end()
    for id, color in ROOTS.items():
        S.g(id)
        for arm, at, side, c7 in ((palm, FRONT, -1, C7_PALM), (rear, BACK, 1, C7_BACK)):
            for pts, w in ARM_BANDS.get(id, c7):
                P, w = arm(pts), list(w)
                if id == 'root-c5':
                    P, w = at([(side * x, y) for x, y in C5_NECK]) + P[1:], [30, 38, 46, 54] + w[1:]
                soft_band(S, id, color, P, [v * K for v in w])
        if id in SCAPULA:
            x, y, rx, ry = SCAPULA[id]
            soft_spot(S, id, color, BACK([(x, y)])[0], rx * K, ry * K)
        S.end()
    S.ids = list(ROOTS)
    return S


# --- facet joints -------------------------------------------------------------------------------------
JK = 1.56
JOINT_SKIN = SKIN[1]
# spots on the right half: middle in millimetres from the midline and the crown, half lengths, turn (6C: the words of Fukui's areas)
ZONES = {
    'area-c2-c3': [(37, 174, 34, 44, 0)],  # back of the head, upper neck behind and to the side
    'area-c3-c4': [(32, 222, 29, 33, 0)],  # upper and middle neck behind
    'area-c4-c5': [(34, 254, 30, 30, 0), (70, 292, 52, 27, 30)],  # middle and lower neck behind, above the shoulder blade
    'area-c5-c6': [(52, 284, 40, 27, 32), (122, 322, 62, 28, 12)],  # lower neck behind, top of the shoulder
    'area-c6-c7': [(80, 356, 42, 40, 0)],  # upper inner angle of the shoulder blade
    'area-c7-t1': [(84, 438, 42, 58, 0)]}  # the middle of the shoulder blade
BARE_BACK = [(0, 170), (52, 170), (50, 232), (58, 260), (80, 280), (112, 294), (156, 304), (194, 320), (218, 352), (226, 400), (222, 460),
        (214, 540), (206, 660),
             (0, 660)]


def bare_back(S, at):
    skin = JOINT_SKIN
    form(S, Shape(at(mirrored(BARE_BACK)), [0] * 12 + [.9, .9, .9] + [0] * 11, 4), skin, 34, 14, (2, 4.4), .08, .4)
    ln = line_of(skin)
    for s in (-1, 1):
        m = lambda pts: at([(s * x, y) for x, y in pts])
        # inner border of the shoulder blade
        S.p(brush(m([(72, 356), (66, 400), (76, 452), (98, 492), (112, 496)]), 6, taper=(.1, .1)), ln, .3)
        S.p(brush(m([(74, 364), (112, 348), (160, 334)]), 5, taper=(.1, .1)), ln, .24)  # its spine
        S.p(brush(m([(176, 660), (178, 560), (170, 474), (160, 448)]), 6, taper=(.6, .1)), ln, .55)  # between trunk and arm
    S.p(brush(at([(0, 300), (.6, 400), (0, 520), (.6, 656)]), 7, taper=(.1, .4)), ln, .3)


def facet_areas():
    """A person from behind with the areas of the facet joints on both sides, from the back of the head to the shoulder blades."""
    S = Svg()
    S.paper()
    at = frame(800, 22, JK)
    S.g('body')
    bare_back(S, at)
    head_back(S, at, JK, JOINT_SKIN, HAIR['grey'])
    S.end()
    for id, color in JOINTS.items():
        S.g(id)
        for x, y, rx, ry, turn in ZONES[id]:
            for s in (-1, 1):
                soft_spot(S, id, color, at([(s * x, y)])[0], rx * JK, ry * JK, s * turn)
        S.end()
    S.g('joints')
    for k in range(6):  # the joints themselves, about 17 mm from level to level
        y = 206 + 17 * k
        for s in (-1, 1):
            c = at([(s * 17, y)])[0]
            form(S, box(c[0] - 13, c[1] - 6.5, 26, 13, 6, -s * 14), PAL['cart1'], 4, 3, (1, 2), .1, .6, line=PAL['cartline'])
    S.end()
    S.ids, S.focus = list(JOINTS), [400, 0, 800, 860]
    return S
