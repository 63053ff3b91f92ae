# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where pain from the roots (medical-facts 6D) and from the facet joints (6C, Fukui 1996) can be felt: soft, overlapping, a guide only."""
import artlib
from body import *

# no blue, violet or red on skin: they look like bruises or say that something is wrong
ROOTS = {'root-c5': '#2E9AA6', 'root-c6': '#EBA22B', 'root-c7': '#88D6C0', 'root-c8': '#7A9B4E'}
# a joint has the colour of the root that leaves at its level
JOINTS = {'area-c2-c3': '#F0CF45', 'area-c3-c4': '#C6CC6C', 'area-c4-c5': ROOTS['root-c5'], 'area-c5-c6': ROOTS['root-c6'],
          'area-c6-c7': ROOTS['root-c7'], 'area-c7-t1': ROOTS['root-c8']}
# steps outward, in parts of the soft edge, and alphas: an even tint inside that lets the skin be seen
SOFT = ((1, .12), (.66, .14), (.33, .18), (0, .22), (-.4, .27), (-.8, .3))
SOFTER = [(1 - .22 * n, .07 + .015 * n) for n in range(9)]


def soft_bands(S, id, fill, bands):
    """Bands of one root on one arm as one even area with a soft edge: where they meet nothing grows darker. bands: points and widths;
    what can be tapped is their full width. fill: a colour, or a gradient along the arm in which they come and go."""
    for step, a in SOFT:
        S.p(''.join(round_ribbon(pts, [w + 4 * step for w in widths]).d for pts, widths in bands), fill, a)
    for pts, widths in bands:
        S.mark(id, round_ribbon(pts, widths).P)


def round_ribbon(pts, widths):
    """A ribbon whose ends are round."""
    P = [np.asarray(p, float) for p in pts]
    a, b = P[0] - P[1], P[-1] - P[-2]
    P = [P[0] + a / np.hypot(*a) * widths[0] * .28] + P + [P[-1] + b / np.hypot(*b) * widths[-1] * .28]
    W = [widths[0] * .5] + list(widths) + [widths[-1] * .5]
    return ribbon(P, W, 4)[0]


def soft_area(S, id, color, pts, soft=9):
    """The area inside the outline: an even tint that fades within `soft` pixels of its edge."""
    S.mark(id, soft_tint(S, pts, color, soft).P)


def soft_tint(S, pts, color, soft, much=1.0):
    sh = Shape(pts, k=3)
    for step, a in SOFTER:
        S.p(sh.grown(step * soft, 2), color, a * much)
    return sh


def frame(x, y, k):
    return lambda pts: [np.array([x + k * u, y + k * v]) for u, v in pts]


# --- roots --------------------------------------------------------------------------------------------
K = .86
FRONT, BACK = frame(410, 34, K), frame(1190, 34, K)
HAIR_COLOR, ROOT_SKIN, LEGS = HAIR['black'], SKIN[1], SLATE
# bands in the millimetres of the hanging arm, side by side, with a little skin between; those of the trunk in the millimetres of the person
ARM_BANDS = {
    'root-c5': [([(-9, 30), (-15, 72), (-11.5, 150), (-9, 210), (-8, 262), (-7, 298)], [58, 56, 45, 37, 29, 22])],
    'root-c6': [([(-29, 282), (-26, 312), (-25, 360), (-22, 440), (-17.5, 520), (-28, 572), (-51, 612), (-67, 646)],
                 [14, 19, 24, 23, 17, 18, 17, 13]),
                ([(-17.5, 520), (-21, 590), (-29.4, 642), (-39.6, 702)], [17, 16, 16, 14])],
    'root-c8': [([(28, 284), (27, 314), (27, 360), (22, 440), (17.5, 520), (21.5, 590), (28.6, 636), (38.4, 678)],
                 [14, 18, 22, 20, 16, 16, 15, 13]),
                ([(16.5, 530), (12, 590), (10.6, 646), (14.4, 702)], [17, 16, 15, 14])]}
C7_PALM = [([(-6, 604), (-9, 646), (-12.6, 714)], [13, 16, 15])]
C7_BACK = [([(6, 284), (3.5, 312), (1.5, 380), (1, 460), (1.5, 530), (-3, 590), (-9.5, 644), (-12.6, 714)], [14, 17, 20, 18, 15, 15, 16, 15])]
# where along the arm, in its millimetres, a band comes and goes: C6 to C8 begin in the forearm, as their source says, C5 ends at the elbow
FOREARM = ((270, 0), (350, 1))
COURSE = {'root-c5': ((-116, 0), (-66, 1), (215, 1), (298, 0)), 'root-c6': FOREARM, 'root-c7': FOREARM, 'root-c8': FOREARM}
PALM_COURSE = ((592, 0), (642, 1))
C5_NECK = [(33, 250), (60, 290), (106, 315), (148, 338)]
# between and below the shoulder blades, along their inner borders; right half
SCAPULA = {'root-c7': [(17, 392), (34, 370), (60, 356), (69, 376), (66, 406), (71, 448), (56, 460), (32, 460), (17, 432)],
           'root-c8': [(17, 470), (40, 469), (64, 465), (76, 482), (92, 502), (102, 522), (92, 542), (64, 552), (36, 542), (19, 510)]}
BLADE = [(78, 340), (68, 362), (66, 404), (74, 450), (90, 486), (104, 498), (116, 488), (134, 452), (149, 424)]
BLADE_SPINE = [(70, 374), (104, 356), (150, 338), (188, 330)]


def blades(S, at, ink, w, op=.42):
    """The shoulder blades under the skin: inner border, lower angle, outer border, and their spine; w: the width of the lines."""
    for s in (-1, 1):
        m = lambda pts: at([(s * x, y) for x, y in pts])
        S.p(brush(m(BLADE), w, taper=(.1, .1)), ink, op)
        S.p(brush(m(BLADE_SPINE), w * .9, taper=(.2, .1)), ink, op * .85)
        S.p(brush(m([(x + 3, y + 9) for x, y in BLADE_SPINE[:3]]), w * .9, taper=(.2, .1)), '#FFFFFF', op * .5)


def trunk(S, at, back):
    """What is seen of the bare trunk between the arms."""
    ink = mix(ROOT_SKIN, WARM_DARK, .42)
    line = lambda pts, w, op, t=(.1, .1): S.p(brush(at(pts), w * K, taper=t), ink, op)
    if back:
        S.p(Shape(at([(-48, 188), (0, 200), (48, 188), (50, 212), (0, 226), (-50, 212)]), k=3).d, mix(ROOT_SKIN, WARM_DARK, .5), .12)
        blades(S, at, ink, 4.4, .5)
        line([(0, 300), (.6, 420), (0, 560), (.6, 680)], 4.6, .35)
        return
    S.p(Shape(at([(-46, 200), (0, 222), (46, 200), (46.5, 232), (24, 250), (-24, 250), (-46.5, 232)]), k=3).d, mix(ROOT_SKIN, WARM_DARK, .5), .14)
    for s in (-1, 1):
        line([(s * 128, 314), (s * 70, 322), (s * 16, 338)], 4.4, .45, (.1, .3))  # collar bone
        line([(s * 150, 424), (s * 128, 452), (s * 84, 462), (s * 40, 452)], 4, .3, (.2, 0))  # lower edge of the chest muscle
    line([(0, 372), (0, 420), (0, 470)], 3.6, .25, (0, 0))
    line([(-5, 628), (0, 633), (5, 628)], 4.4, .5)


def standing(S, at, back):
    """One of the two views: its arms, at the viewer's left and right; thumbs point outward, so palms look at whom the person looks at.
    The trunk is bare: an area that went over cloth would change its colour."""
    arms = [Arm(at, K, side, 10.5, 4.5) for side in (-1, 1)]
    pts, sharp = body_outline(at, arms)
    form(S, Shape(pts, sharp, 3), ROOT_SKIN, 18, 9, (1.4, 3.2), .08, .3)
    for arm in arms:
        draw_marks(S, arm, ROOT_SKIN, back)
    trunk(S, at, back)
    trousers(S, at, K, LEGS, back)
    if back:
        head_back(S, at, K, ROOT_SKIN, HAIR_COLOR)
    else:
        head_front(S, at, K, ROOT_SKIN, HAIR_COLOR)
    return arms


def along(S, arm, color, course):
    """A gradient of one colour down the arm. course: places in millimetres of the arm and how much of the colour is seen there."""
    (y0, _), (y1, _) = course[0], course[-1]
    way = [round(float(v)) for y in (y0, y1) for v in arm([(0, y)])[0]]
    return S.lin([((y - y0) / (y1 - y0), color, seen) for y, seen in course], way, True)


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
            bands, course = [], PALM_COURSE if id == 'root-c7' and at is FRONT else COURSE[id]
            for pts, w in ARM_BANDS.get(id, c7):
                P, w = arm(pts), list(w)
                if id == 'root-c5':
                    P, w = at([(arm.side * x, y) for x, y in C5_NECK]) + P[1:], [12, 26, 38, 50] + w[1:]
                bands.append((P, [v * K for v in w]))
            soft_bands(S, id, along(S, arm, color, course), bands)
        if id in SCAPULA:
            for side in (-1, 1):
                soft_area(S, id, color, BACK([(side * x, y) for x, y in SCAPULA[id]]), 8)
        S.end()
    S.ids = list(ROOTS)
    return S


# --- facet joints -------------------------------------------------------------------------------------
JK = 1.56
JOINT_SKIN = SKIN[1]
# areas on the right half in millimetres from the midline and the crown (6C: the words of Fukui's areas)
ZONES = {
    # back of the head, upper neck behind and to the side
    'area-c2-c3': [(0, 146), (24, 148), (42, 156), (51, 170), (48.5, 187), (45.5, 201), (44, 213), (39, 222), (28, 223), (14, 217), (0, 215)],
    # upper and middle neck behind
    'area-c3-c4': [(28, 229), (40, 228), (44, 236), (44, 247), (38, 253), (28, 252), (26, 240)],
    # middle and lower neck behind, above the shoulder blade
    'area-c4-c5': [(28, 258), (42, 256), (52, 268), (74, 286), (104, 299), (128, 309), (130, 317),
                   (116, 321), (90, 317), (62, 306), (40, 288), (29, 272)],
    # lower neck behind, top of the shoulder
    'area-c5-c6': [(28, 281), (40, 294), (62, 313), (92, 324), (122, 328), (160, 322), (188, 332), (196, 350), (182, 362), (146, 364),
                   (108, 358), (68, 345), (38, 322), (28, 302)],
    # upper inner angle of the shoulder blade
    'area-c6-c7': [(44, 342), (58, 348), (84, 360), (112, 368), (122, 378), (116, 392), (92, 400), (66, 404), (46, 394), (38, 370)],
    # the middle of the shoulder blade
    'area-c7-t1': [(52, 424), (70, 412), (98, 407), (120, 412), (128, 428), (122, 450), (110, 472), (94, 482), (76, 474), (58, 450)]}
FACET_HEAD = [(0, 0), (30, 4), (58, 17), (78, 43), (87, 80), (86, 118), (79, 148), (68, 168), (55, 180), (36, 186), (18, 188), (0, 187)]
FACET_HAIR = '#8E6C51'
LEVEL = lambda k: 213 + 16.6 * k  # height of the joint k levels below C2-C3, in the millimetres of the person
BARE_BACK = [(0, 170), (52, 170), (50, 232), (58, 260), (80, 280), (112, 294), (156, 304), (194, 320), (218, 352), (226, 400), (222, 460),
        (214, 540), (206, 660),
             (0, 660)]


def bare_back(S, at):
    skin = JOINT_SKIN
    form(S, Shape(at(mirrored(BARE_BACK)), [0] * 12 + [.9, .9, .9] + [0] * 11, 4), skin, 34, 14, (2, 4.4), .08, .4)
    ln = line_of(skin)
    blades(S, at, ln, 6.5)
    for s in (-1, 1):  # between trunk and arm
        S.p(brush(at([(s * x, y) for x, y in ((176, 660), (178, 560), (170, 474), (160, 448))]), 6, taper=(.6, .1)), ln, .55)
    S.p(brush(at([(0, 324), (.6, 410), (0, 520), (.6, 656)]), 7, taper=(.1, .4)), ln, .3)


# A neck bone from behind, right half, millimetres about the middle of its joint pillar: arch (its upper edge lies below the bone above; the
# broad one of C2 is seen), side process, spinous process (forked, or long and blunt from C7 on), lower edge of the arch, joint at the
# lip of the pillar
ARCH = [(0, -7), (5, -7.6), (8.6, -9.6), (12, -12.4), (18, -13.6), (22.6, -11.6), (24, -7.4), (22.4, -2.4), (21.8, 2), (23.4, 5.4), (21.4, 8.2),
        (17, 10.2), (12.8, 10.6), (10, 8.6), (6.6, 6.6), (0, 6.2)]
ARCH_C2 = [(0, -13), (6, -12.6), (14, -14), (22, -13), *ARCH[6:]]
SIDE_PROCESS = [(19, -4.6), (24, -3.4), (27.6, -.4), (28, 2.6), (25.4, 3.6), (19, 2.4)]
FORKED = [(0, -5), (2.1, -4), (2.5, .6), (3.2, 4.8), (5, 8.6), (5.9, 11.6), (4.7, 13.6), (2.7, 12.8), (1.3, 10.6), (0, 9.8)]
BLUNT = [(0, -5), (2.3, -4), (2.6, 2), (2.8, 8), (3.7, 13), (3.5, 16.4), (2, 18.4), (0, 18.8)]
EDGE = [(23, 7.4), (17, 11.2), (12.8, 11.8), (9.6, 9.4), (6, 7.6), (0, 7.2), (-6, 7.6), (-9.6, 9.4), (-12.8, 11.8), (-17, 11.2), (-23, 7.4)]
JOINT = [(12.4, 10.7), (15, 10.5), (18.6, 9.1), (21.4, 7.3), (23.4, 4.8), (23.4, 7.2), (21.4, 10), (18.2, 12), (14.4, 12.8)]


def bone_behind(S, at, n, seen):
    """A neck bone from behind; n counts from C2; seen: its colours, which fade where the neck ends."""
    wide, y0 = .95 + .022 * min(n, 5), LEVEL(n - .5)
    place = lambda pts, w=wide: at([(w * x, y0 + y) for x, y in pts])
    curve = lambda pts: path_d(beziers(place(pts), False), False)
    both = lambda pts, draw: draw(pts) + draw([(-x, y) for x, y in pts])
    closed = lambda pts: Shape(place(pts), k=3).d
    line, shade, dark = seen(PAL['boneline']), seen(PAL['boneshade']), seen(mix(PAL['boneline'], WARM_DARK, .4))
    S.p(both(SIDE_PROCESS, closed), seen(mix(PAL['bone2'], JOINT_SKIN, .36)), 1, None, line, 1, .3)
    S.p(curve(EDGE), 'none', 1, None, dark, 5, .26)  # the shadow on the bone below
    arch = Shape(place(mirrored(ARCH if n else ARCH_C2)), k=3)
    S.p(arch.d, seen(mix(PAL['bone1'], JOINT_SKIN, .1)), 1, None, line, 1.5, .7)
    S.p(arch.crescent(-LIGHT, 7), shade, .2, 'evenodd')
    # the groove between lamina and pillar, the light on the pillar
    S.p(both([(9.4, -9), (8.8, -2), (10, 5)], curve), 'none', 1, None, shade, 3.4, .3)
    S.p(both([(17, -4.4), (15.8, .6), (16.4, 5.4)], curve), 'none', 1, None, seen('#FFFBF0'), 5.6, .6)
    process = Shape(place(mirrored(FORKED if n < 5 else BLUNT), 1.22 if n == 0 else 1), k=3)
    S.p(process.grown(.6, 1, (2, 4)), dark, .3)
    S.p(process.d, seen(mix(PAL['bone0'], JOINT_SKIN, .04)), 1, None, line, 1.4, .75)
    S.p(process.crescent(-LIGHT, 4), shade, .26, 'evenodd')


def joints_behind(S, at, n):
    """The pair of joints n levels below C2-C3: the cartilage in the slanting cleft below the lip of the upper bone."""
    wide = .95 + .022 * n
    for s in (-1, 1):
        cleft = Shape(at([(s * x * wide, LEVEL(n - .5) + y) for x, y in JOINT]), [.8, 0, 0, 0, .8, 0, 0, 0, 0], 3)
        S.p(cleft.d, PAL['cart0'], 1, None, mix(PAL['discline'], PAL['cartline'], .35), 1.6)


def neck_behind(S, at):
    """The back of the neck's spine from C2 to the first bone of the chest, as seen through the skin: it comes and goes softly."""
    top, low = (float(round(at([(0, y)])[0][1])) for y in (LEVEL(-.5) - 12, LEVEL(5.5) + 7))
    stops = lambda color: [(0, color, 0), (.1, color, 1), (.85, color, 1), (1, color, 0)]
    fading = lambda color: S.lin(stops(color), (0., top, 0., low), True)
    S.g('spine')
    S.p(brush(at([(0, LEVEL(-.5)), (0, 250), (0, LEVEL(5.4))]), 20 * JK), fading(mix(PAL['bone3'], WARM_DARK, .2)))  # the ligament between the arches
    for n in range(6, -1, -1):  # the upper ones overlap the lower ones, like roof tiles
        bone_behind(S, at, n, fading if n in (0, 6) else str)
    S.end()
    S.g('joints')
    for n in range(6):
        joints_behind(S, at, n)
    S.end()


def facet_areas():
    """A person from behind with the areas of the facet joints on both sides, from the back of the head to the shoulder blades."""
    artlib.DETAIL[0] = 4.0
    S = Svg()
    S.paper()
    at = frame(800, 40, JK)
    S.g('body')
    bare_back(S, at)
    S.end()

    def area(id):
        S.g(id)
        whole = ZONES[id][0][0] == 0  # one area across the midline
        for pts in [mirrored(ZONES[id])] if whole else [[(s * x, y) for x, y in ZONES[id]] for s in (-1, 1)]:
            soft_area(S, id, JOINTS[id], at(pts), 12 if whole else 8)
        S.end()

    S.g('hair')
    head_back(S, at, JK, JOINT_SKIN, FACET_HAIR, FACET_HEAD)
    # below the area the hair lets the skin be seen, so that one tint goes on across the hairline
    soft_tint(S, at(mirrored(ZONES['area-c2-c3'])), JOINT_SKIN, 9, 2)
    S.end()
    for id in JOINTS:
        area(id)
    neck_behind(S, at)
    S.ids, S.focus = list(JOINTS), [400, 0, 800, 860]
    return S
