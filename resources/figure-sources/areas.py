# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where pain from the roots (medical-facts 6D) and from the facet joints (6C, Fukui 1996) can be felt: soft, overlapping, a guide only."""
import artlib
from body import *

ROOTS = {'root-c5': '#1C93A6', 'root-c6': '#E0961C', 'root-c7': '#8C6BB0', 'root-c8': '#3F74B8'}
# a joint has the colour of the root that leaves at its level
JOINTS = {'area-c2-c3': '#C0608F', 'area-c3-c4': '#6FA85F', 'area-c4-c5': ROOTS['root-c5'], 'area-c5-c6': ROOTS['root-c6'],
          'area-c6-c7': ROOTS['root-c7'], 'area-c7-t1': ROOTS['root-c8']}
SOFT = ((1.08, .12), (.97, .16), (.84, .19), (.68, .22), (.48, .24))  # widths and alphas of the nested layers of a soft edge


def soft_bands(S, id, color, bands):
    """Bands of one root on one arm as one area without a hard edge: where they meet nothing grows darker. bands: points and widths;
    what can be tapped is their full width."""
    for grow, a in SOFT:
        S.p(''.join(round_ribbon(pts, [w * grow for w in widths]).d for pts, widths in bands), color, a)
    for pts, widths in bands:
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
K = .86
FRONT, BACK = frame(410, 34, K), frame(1190, 34, K)
HAIR_COLOR, ROOT_SKIN, TOP, LEGS = HAIR['black'], SKIN[1], '#DCE3DF', SLATE
# bands in the millimetres of the hanging arm; those of the trunk in the millimetres of the person
ARM_BANDS = {
    'root-c5': [([(-6, 18), (-15, 70), (-15, 150), (-14, 210), (-13, 266)], [52, 60, 54, 50, 42])],
    'root-c6': [([(-20, 308), (-20, 360), (-15, 440), (-10, 520), (-21, 566), (-49, 610), (-67, 646)], [32, 38, 33, 27, 25, 20, 14]),
                ([(-14, 540), (-22, 590), (-30, 642), (-39.6, 704)], [28, 29, 23, 17])],
    'root-c8': [([(23, 308), (25, 362), (22, 440), (16, 520), (26, 590), (29, 636), (39, 680)], [30, 34, 31, 26, 26, 21, 15]),
                ([(14, 550), (12, 600), (10.6, 646), (14.4, 704)], [20, 25, 21, 16])]}
C7_PALM = [([(-8, 586), (-9, 640), (-12.6, 716)], [25, 23, 17])]
C7_BACK = [([(2, 310), (2, 380), (1, 460), (-1, 530), (-7, 600), (-9.5, 644), (-12.6, 716)], [28, 30, 27, 24, 24, 22, 17])]
C5_NECK = [(42, 262), (74, 298), (122, 316), (160, 332)]
SCAPULA = {'root-c7': (62, 424, 34, 46), 'root-c8': (68, 506, 34, 48)}  # between and below the shoulder blades


def standing(S, at, back):
    """One of the two views: its arms, at the viewer's left and right; thumbs point outward, so palms look at whom the person looks at."""
    arms = [Arm(at, K, side, 10.5, 4.5) for side in (-1, 1)]
    pts, sharp = body_outline(at, arms)
    form(S, Shape(pts, sharp, 3), ROOT_SKIN, 18, 9, (1.4, 3.2), .08, .3)
    for arm in arms:
        draw_marks(S, arm, ROOT_SKIN, back)
    if back:
        S.p(Shape(at([(-50, 200), (0, 212), (50, 200), (50, 214), (0, 230), (-50, 214)]), k=3).d, mix(ROOT_SKIN, WARM_DARK, .5), .14)
    else:
        S.p(Shape(at([(-49, 206), (0, 234), (49, 206), (50, 234), (24, 254), (-24, 254), (-50, 234)]), k=3).d,
                mix(ROOT_SKIN, WARM_DARK, .5), .14)
    for s in (-1, 1) if not back else ():
        # collar bones
        S.p(brush(at([(s * 104, 318), (s * 56, 322), (s * 14, 334)]), 4, taper=(.1, .2)), mix(ROOT_SKIN, WARM_DARK, .42), .4)
    trousers(S, at, K, LEGS, back)
    top(S, at, K, TOP, back)
    if back:
        head_back(S, at, K, ROOT_SKIN, HAIR_COLOR)
    else:
        x, y = at([(0, 128)])[0]
        p = Person(S, x, y, K * 1.22, ROOT_SKIN, 'short', HAIR_COLOR, TOP)
        p.head()
        p.face()
        p.front_hair()
    return arms


def nerve_arm():
    """A person from the front and from behind: the areas of C5 to C8, left and right."""
    artlib.DETAIL[0] = 5.0
    S = LightSvg()
    S.paper()
    S.g('front')
    palms = standing(S, FRONT, False)
    S.end()
    S.g('back')
    rear = standing(S, BACK, True)
    S.end()
    for id, color in ROOTS.items():
        S.g(id)
        for arm, at, c7 in [(arm, FRONT, C7_PALM) for arm in palms] + [(arm, BACK, C7_BACK) for arm in rear]:
            bands = []
            for pts, w in ARM_BANDS.get(id, c7):
                P, w = arm(pts), list(w)
                if id == 'root-c5':
                    P, w = at([(arm.side * x, y) for x, y in C5_NECK]) + P[1:], [30, 38, 46, 54] + w[1:]
                bands.append((P, [v * K for v in w]))
            soft_bands(S, id, color, bands)
        if id in SCAPULA:
            x, y, rx, ry = SCAPULA[id]
            for side in (-1, 1):
                soft_spot(S, id, color, BACK([(side * x, y)])[0], rx * K, ry * K)
        S.end()
    S.ids = list(ROOTS)
    return S


# --- facet joints -------------------------------------------------------------------------------------
JK = 1.56
JOINT_SKIN = SKIN[1]
# spots on the right half: middle in millimetres from the midline and the crown, half lengths, turn (6C: the words of Fukui's areas)
ZONES = {
    'area-c2-c3': [(29, 187, 31, 24, 0)],  # back of the head, upper neck behind and to the side
    'area-c3-c4': [(31, 224, 17, 24, 0)],  # upper and middle neck behind
    'area-c6-c7': [(76, 358, 46, 30, -24)],  # upper inner angle of the shoulder blade
    'area-c7-t1': [(94, 432, 64, 40, -8)]}  # the middle of the shoulder blade
# two areas that reach from the neck to the shoulder, one piece each: middle line and widths
REACH = {
    'area-c4-c5': ([(31, 247), (38, 270), (66, 297), (104, 314)], [26, 28, 28, 24]),  # middle and lower neck behind, above the shoulder blade
    'area-c5-c6': ([(28, 288), (60, 315), (112, 338), (172, 344)], [28, 32, 38, 38])}  # lower neck behind, top of the shoulder
LEVEL = lambda k: 213 + 16.6 * k  # height of the joint k levels below C2-C3, in the millimetres of the person
BARE_BACK = [(0, 170), (52, 170), (50, 232), (58, 260), (80, 280), (112, 294), (156, 304), (194, 320), (218, 352), (226, 400), (222, 460),
        (214, 540), (206, 660),
             (0, 660)]


def bare_back(S, at):
    skin = JOINT_SKIN
    form(S, Shape(at(mirrored(BARE_BACK)), [0] * 12 + [.9, .9, .9] + [0] * 11, 4), skin, 34, 14, (2, 4.4), .08, .4)
    ln = line_of(skin)
    for s in (-1, 1):
        m = lambda pts: at([(s * x, y) for x, y in pts])
        # the shoulder blade: inner border, lower angle, outer border, and its spine
        S.p(brush(m([(78, 340), (68, 362), (66, 404), (74, 450), (90, 486), (104, 498), (116, 488), (136, 446), (164, 404)]), 6.5, taper=(.1, .1)), ln, .42)
        S.p(brush(m([(70, 374), (104, 356), (150, 338), (188, 330)]), 6, taper=(.2, .1)), ln, .36)
        S.p(brush(m([(73, 383), (106, 365), (150, 347)]), 6, taper=(.2, .1)), '#FFFFFF', .22)
        S.p(brush(m([(176, 660), (178, 560), (170, 474), (160, 448)]), 6, taper=(.6, .1)), ln, .55)  # between trunk and arm
    S.p(brush(at([(0, 300), (.6, 400), (0, 520), (.6, 656)]), 7, taper=(.1, .4)), ln, .3)


# The arch of a neck bone from behind, right half, millimetres: lamina, joint pillar, forked spinous process
ARCH = [(0, -3.4), (4, -4.4), (9, -5.4), (13, -8.4), (18, -9.4), (22, -7.6), (23.2, -2), (22, 3), (22.8, 7), (19.6, 9.8), (14.5, 9.4), (10.6, 6),
        (6.6, 5.6), (4.6, 8.6), (4.5, 12.6), (2.8, 14.4), (1.2, 12.8), (0, 11.8)]


def bone_behind(S, c, k, n, a=1.0):
    """A neck bone from behind; c is its middle, k the pixels a millimetre, n counts from C2: from C7 on the spine is long and not forked.
    a: how much of it is seen."""
    half = [(x * (.92 + .03 * min(n, 6)), y) for x, y in ARCH]
    if n > 4:
        half = half[:13] + [(4.4, 9), (4.2, 14.4), (2.4, 17.6), (0, 18.4)]
    sh = Shape([(c[0] + k * x, c[1] + k * y) for x, y in mirrored(half)], k=3)
    S.p(sh.grown(3, 2), mix(JOINT_SKIN, WARM_DARK, .3), .16 * a)
    S.p(sh.d, S.lin([(0, mix(PAL['bone0'], JOINT_SKIN, .12), a), (.6, mix(PAL['bone1'], JOINT_SKIN, .12), a), (1, PAL['bone2'], a)], (.2, 0, .7, 1)))
    S.p(sh.crescent(-LIGHT, 5), PAL['boneshade'], .2 * a, 'evenodd')
    S.p(sh.d, 'none', 1, None, PAL['boneline'], 1.6, .6 * a)


def short_hair(S, at, color):
    """The back of a head with short hair that ends in a soft line at the nape."""
    half = [(0, 0), (30, 4), (58, 17), (78, 43), (87, 80), (86, 118), (79, 150), (66, 176), (54, 191), (36, 197), (18, 198), (0, 197)]
    for s in (-1, 1):
        form(S, Shape(at(ellipse(s * 89, 128, 10, 27, s * 8)), k=3), JOINT_SKIN, 10, 5, (1, 2.6), .08, .3)
    form(S, Shape(at(mirrored(half)), [0] * 8 + [.3, 0, 0, 0, 0, 0, .3] + [0] * 7, 3), color, 26, 14, (1.6, 3.4), .12, .3)
    for n, x in enumerate(np.linspace(-68, 68, 13)):  # strands from the crown
        low = 150 + 30 * math.cos(x / 50)
        strand = [(x * .22, 30 + 4 * (n % 2)), (x * .8, 62), (x * 1.02, 110), (x * .94, low)]
        S.p(brush(at(strand), 3.6, taper=(0, 0)), mix(color, WARM_DARK, .5) if n % 2 else mix(color, '#FFFFFF', .35), .3)


def facet_areas():
    """A person from behind with the areas of the facet joints on both sides, from the back of the head to the shoulder blades."""
    S = Svg()
    S.paper()
    at = frame(800, 40, JK)
    S.g('body')
    bare_back(S, at)
    S.end()

    def area(id):
        S.g(id)
        for x, y, rx, ry, turn in ZONES.get(id, ()):
            for s in (-1, 1):
                soft_spot(S, id, JOINTS[id], at([(s * x, y)])[0], rx * JK, ry * JK, s * turn, .86)
        if id in REACH:
            line, widths = REACH[id]
            soft_bands(S, id, JOINTS[id], [(at([(s * x, y) for x, y in line]), [w * JK for w in widths]) for s in (-1, 1)])
        S.end()

    for id in list(JOINTS)[1:]:
        area(id)
    S.g('spine')  # it comes out from below the hair and fades where the neck ends
    for n, a in ((8, .16), (7, .42), (6, .8), *((n, 1) for n in range(5, -3, -1))):  # the upper ones overlap the lower ones, like tiles
        bone_behind(S, at([(0, LEVEL(n - .5))])[0], JK, max(n, 0) if n < 7 else n, a)
    S.end()
    S.g('joints')
    for n in range(6):  # the joints themselves, between the pillars
        for s in (-1, 1):
            gap = at([(s * x * (.93 + .03 * n), LEVEL(n) + y) for x, y in ((12.4, 1.4), (17.5, .6), (22, -1))])
            S.line(gap, PAL['cartline'], 5)
            S.line(gap, PAL['cart0'], 2.4)
    S.end()
    S.g('hair')
    short_hair(S, at, '#8E6C51')
    S.end()
    area('area-c2-c3')
    S.ids, S.focus = list(JOINTS), [400, 0, 800, 860]
    return S
