# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""An operation at the neck from the front: the drape leaves it open from the jaw to the collarbone."""
from forms import *
from people import bent_arm, fused, hand_frame, joined, laid_back, lying_head, plain
from portraits import Portrait, SLIM, upper_arm
from scenes_people import glove

GLOVE, STEEL, DRAPE = '#E2ECEE', '#C3CED2', '#A9D3D4'
GLOVE_INK = '#4F6B74'  # dark, so that gloves stand out from each other and from the drape
# A hand that holds a thin tool like a pencil, from its thumb side: wrist at the origin, fingers along +x, as in people.HAND.
PALM = [(-8, -22), (24, -31), (54, -35), (76, -28), (87, -12), (88, 8), (84, 26), (70, 38), (50, 40), (26, 31), (-8, 22)]
MIDDLE, INDEX, THUMB = [(64, 0), (98, 6), (106, 40)], [(56, -20), (102, -18), (120, 34)], [(14, 14), (56, 34), (114, 42)]
TOOL = [(24, -44), (168, 86)]  # from its end in the fold of the thumb to its tip


def finger(S, at, pts, w, k, color):
    """A bent finger whose outline is open towards the hand."""
    joined(S, tube([tuple(p) for p in at(pts)], w * k), at(pts)[0], w * k * .72, color, GLOVE_INK, 2)


def pencil_grip(S, x, y, turn, k, flip, tool):
    """A gloved hand with its tool; `tool` draws that, given the two ends of TOOL on the page."""
    at = hand_frame(x, y, turn, k, flip)
    fused(S, [Shape(at(PALM), k=3)], GLOVE, GLOVE_INK, 3)
    finger(S, at, MIDDLE, 22, k, mix(GLOVE, WARM_DARK, .05))
    tool(*[np.array(p) for p in at(TOOL)])
    finger(S, at, THUMB, 23, k, GLOVE)
    finger(S, at, INDEX, 22, k, GLOVE)
    for v in (-4, 12):  # the fingers that are bent into the palm
        S.p(brush(at([(74, v + 16), (84, v + 14), (88, v + 10)]), 2.6 * k, taper=(.1, .4)), GLOVE_INK, .6)


def forceps(S, a, b):
    """Two slender legs that are joined at the end and meet at a blunt tip."""
    u = (b - a) / np.hypot(*(b - a))
    n = np.array([-u[1], u[0]])
    legs = [[a, lerp(a, b, .3) + n * 6 * side, lerp(a, b, .66) + n * 7 * side, b + n * 2.5 * side] for side in (-1, 1)]
    for color, w in (('#6C7F86', 7), (STEEL, 3)):
        for leg in legs:
            S.line(leg, color, w)


def hook(S, a, b):
    """A blunt hook that holds the edge of the drape."""
    u = (b - a) / np.hypot(*(b - a))
    n = np.array([-u[1], u[0]])
    for color, w in (('#6C7F86', 12), (STEEL, 7)):
        S.line([a, lerp(a, b, .5), b - u * 14, b - u * 2 + n * 6, b - u * 4 + n * 18], color, w)


BOWED = (-8, 15)  # how far a bowed head comes forward and down, in its own units


class Operating(Portrait):
    """Someone who bows the head over the work: it comes down before the collar, lids and pupils are lowered to the hands."""

    def hd(self, pts):
        return super().hd(np.asarray(pts, float) + BOWED)

    def face(self):
        S, k, s, v = self.S, self.look * 15, self.s, 13
        ink, soft = mix(self.skin, '#2A211C', .84), mix(self.skin, WARM_DARK, .45)
        for sx in (-1, 1):
            x = sx * 25 * (1 - .10 * sx * self.look) + k
            lid = [(x - 14, v + 3.5), (x - 8, v + .4), (x, v - .6), (x + 8, v + .4), (x + 14, v + 3.5)]
            S.p(Shape(self.hd(lid + [(x + 8, v + 8.4), (x, v + 10.6), (x - 8, v + 9)]), [.6, 0, 0, 0, .6, 0, 0, 0], 3).d, '#FFFFFF')
            c = self.hd([(x + self.look * 5, v + 5.8)])[0]
            S.ell(c[0], c[1], 4.7 * s, 4.7 * s, ink)
            S.p(brush(self.hd(lid), 4.6 * s, taper=(.3, .3)), ink)
            S.p(brush(self.hd([(x - 13, v - 5), (x, v - 10.5), (x + 13, v - 5)]), 2 * s, taper=(.2, .2)), soft, .6)
            S.p(brush(self.hd([(x - 14, v - 18 - sx), (x, v - 21.5), (x + 14, v - 18 + sx)]), 4.2 * s, taper=(.35, .35)), ink, .6)

    def spectacles(self, k):
        S, s, frame = self.S, self.s, '#4A4038'
        for sx in (-1, 1):
            x = sx * 25 * (1 - .10 * sx * self.look) + k
            S.p(path_d(beziers(self.hd(ellipse(x, 13, 20, 17)))), '#FFFFFF', .12, None, frame, 3.2 * s)
            S.poly(self.hd([(x + sx * 19, 9), (sx * 60, 5)]), frame, 3 * s)
        S.line(self.hd([(-5 + k, 10), (k, 7), (5 + k, 10)]), frame, 3.2 * s)


def staff(S, x, y, s, skin, gown, look, tilt, glasses, elbows):
    """One of the operating staff from the waist up, in cap, mask and a gown that closes at the neck; `sleeves` draws the arms later."""
    roots = [(sx * 124, 200) for sx in (-1, 1)]
    arms = tuple(upper_arm(a, (np.array(b) - (x, y)) / s) for a, b in zip(roots, elbows))
    p = Operating(S, x, y, s, skin, 'bald', HAIR['black'], gown, look=look, tilt=tilt, bottom=440, arms=arms, posed=SLIM, widths=((62, 65, 62),) * 2)
    p.torso()
    collar = [(-36, 70), (0, 92), (36, 70), (45, 102), (76, 126), (46, 164), (0, 182), (-46, 164), (-76, 126), (-45, 102)]
    S.p(Shape([p.at(*q) for q in collar], [.7, 0, .7, 0, .4, 0, 0, 0, .4, 0], 4).d, mix(gown, '#FFFFFF', .08))
    for line in (collar[0:3], ((-36, 70), (-45, 102), (-74, 125)), ((36, 70), (45, 102), (74, 125))):
        S.line([p.at(*q) for q in line], mix(line_of(gown), gown, .1), 3.4)
    p.head()
    p.face()
    if glasses:
        p.spectacles(look * 15)
    mask_and_cap(S, p)
    return p


def mask_and_cap(S, p):
    k = p.look * 15
    for sx in (-1, 1):  # straps from the mask to the ears
        for v in (24, 50):
            S.line(p.hd([(sx * 50 + k * .3, v), (sx * 62 + k * .2, 12 + (v - 24) * .2)]), '#8DB9BC', 3)
    mask = Shape(p.hd([(-56 + k * .3, 30), (-30 + k * .6, 24), (k * 1.1, 20), (30 + k * .6, 24), (56 + k * .3, 30), (53, 50), (32 + k * .3, 74),
                       (k * .4, 88), (-32 + k * .3, 74), (-53, 50)]), k=4)
    form(S, mask, '#DCEDEC', 9, 5, (1.4, 2.8), .1, .5, line='#6FA0A6')
    for v in (40, 53, 66):
        S.p(brush(p.hd([(-34 + k, v), (k, v + 5), (34 + k, v)]), 3, taper=(.1, .1)), '#8DB9BC', .7)
    cap = Shape(p.hd([(-64, -10), (-68, -46), (-52, -82), (0, -99), (52, -82), (68, -46), (64, -10), (40, -27), (0, -33), (-40, -27)]), k=4)
    form(S, cap, TEAL_MID, 12, 8, (1.4, 3.2))


def lamp(S, x):
    S.g('lamp')
    S.ell(x, 400, 620, 460, S.rad([(0, '#FFF3C4', .6), (.4, '#FFF3C4', .3), (.75, '#FFF3C4', .08), (1, '#FFF3C4', 0)], (.5, .5, .5)))
    S.poly([(x, 0), (x, 30)], '#B5A892', 22)
    form(S, Solid(rounded([(x - 150, 98), (x - 112, 18), (x + 112, 18), (x + 150, 98)], [26, 46, 46, 26])), '#E9EEEC', 18, 10, (2, 4), .1, .7,
         line='#7C8F92')
    S.p(Solid(rounded([(x - 152, 92), (x + 152, 92), (x + 138, 118), (x - 138, 118)], [10, 10, 14, 14]), 5).d, '#FFF3C4', 1, None, '#C9B98E', 3)
    S.end()


def machine(S):
    """The machine that breathes for who sleeps: the screen with the heartbeat above, below it the cabinet from which the hose comes."""
    S.g('vital-signs')
    S.poly([(130, 400), (130, 500)], '#9FB1B7', 20)
    plain(S, box(26, 224, 228, 192, 22), '#3F6470', 10, 3)
    plain(S, box(44, 242, 192, 156, 8), '#24353E', 5, 2, '#1A282F')
    S.poly([(52, 310), (88, 310), (98, 296), (108, 310), (118, 318), (130, 262), (144, 340), (154, 310), (180, 310), (190, 298), (202, 310),
            (228, 310)], '#8FE3C8', 5)
    S.line([(52, 368), (74, 352), (96, 368), (118, 352), (140, 368), (162, 352), (184, 368), (206, 352), (228, 366)], '#7FC4E8', 4.4)
    plain(S, box(40, 474, 156, 560, 16), '#DDE6E8', 12, 3, '#7C8F92')
    plain(S, box(58, 496, 120, 74, 10), '#C3D0D4', 6, 2, '#7C8F92')
    S.ell(90, 533, 19, 19, '#F7FAFA', 1, '#5E7079', 3)
    S.poly([(90, 533), (99, 522)], '#5E7079', 3.4)
    for y in (518, 546):
        S.ell(146, y, 9, 9, '#8FA1A8', 1, '#5E7079', 2.4)
    for y in (690, 790):
        S.poly([(44, y), (192, y)], '#9FB1B7', 3)
        S.poly([(100, y + 24), (136, y + 24)], '#7C8F92', 7)
    S.end()


K, BASE, TABLE = 1.15, 690, 925  # of who lies: pixels a millimetre, where the neck goes over into the trunk, the top of the table
FACE = laid_back(BASE, TABLE, K, 16, 62)
MASK = [(-89, -120), (-110, -116), (-123, -97), (-129, -74), (-123, -53), (-106, -36), (-87, -38), (-71, -80)]
OPENING = [(728, 642), (722, 668), (716, 706), (706, 744), (682, 780), (648, 810), (616, 840), (598, 876), (592, 920), (596, 980), (598, 1060)]
# it goes on beyond the page, for frames that are wider or higher
COVER = [(598, 1400)] + OPENING[::-1] + [(760, 642), (810, 636), (880, 622), (960, 610), (1080, 604), (1240, 612), (1440, 636), (1700, 676),
                                           (2400, 700), (2400, 1400)]


def patient(S):
    """Who sleeps: head on a pillow, a mask on mouth and nose, and the hose from it to the machine."""
    S.g('patient')
    plain(S, Solid(rounded([(262, TABLE), (760, TABLE), (760, TABLE + 38), (262, TABLE + 38)], 16), 6), '#A9BBC0', 10, 3)
    S.poly([(392, TABLE + 40), (392, 1010)], '#9FB1B7', 26)
    pillow = [(296, 922), (290, 892), (318, 868), (400, 872), (500, 872), (556, 848), (610, 806), (680, 772), (716, 850), (700, 922)]
    form(S, Shape(pillow, [.6] + [0] * 8 + [.6], 4), '#FFFFFF', 12, 7, (1.8, 3.4), .06, .6, line='#B9AB93')
    lying_head(S, FACE, K, SKIN[1])
    port = FACE([(-128, -76)])[0]
    hose = [tuple(port), tuple(port + (-10, -44)), tuple(port + (-70, -64)), (330, 590), (262, 628), (196, 632)]
    S.line(hose, '#6FA0A6', 22)
    S.line(hose, '#DCEDEC', 16)
    P = bez_sample(beziers(hose, False), 10)
    N = normals(P, False)
    for p, n in zip(P[1:], N[1:]):
        S.poly([p - n * 7, p + n * 7], '#8DB9BC', 3)
    plain(S, box(186, 612, 26, 40, 6), '#8FA1A8', 4, 2.6, '#5E7079')
    plain(S, Shape(FACE(MASK), k=4), '#DCEDEC', 6, 3, '#6FA0A6')
    S.end()


def drape(S):
    """Over the body up to the collarbone. Its edge runs around the neck, which lies open from the jaw on, and is turned back to a hem."""
    S.g('drape')
    edge = [(x - 7, y + 4) for x, y in OPENING[:-4]]
    S.p(brush([(x - 5, y + 3) for x, y in edge], 16, taper=(.6, .2)), '#5B3A1C', .14)  # its shadow on the skin
    form(S, Shape(COVER, [.9] + [0] * 10 + [.6] + [0] * 8 + [.9, .9], 5), DRAPE, 30, 14, (2, 4.4))
    hem, *_ = ribbon([(x + 9, y + 2) for x, y in OPENING], [24, 28, 28, 26, 24, 24], k=5)
    plain(S, hem, '#CFE8E8', 7, 2.6, '#6FA6AC')
    fall = Shape([(622, 1400), (618, 922), (700, 908), (830, 914), (1000, 906), (1240, 910), (1460, 900), (1700, 908), (2400, 910), (2400, 1400)],
                 [.9, .6] + [0] * 6 + [.9, .9], 4)
    S.p(fall.d, S.lin([(0, '#5E979D', .30), (.45, '#5E979D', .16), (1, '#5E979D', .3)], (0, 900, 0, 1060), True))
    for pts in ([(1120, 660), (1170, 700), (1180, 840)], [(1290, 662), (1340, 712), (1340, 850)], [(1470, 684), (1520, 742), (1526, 850)]):
        S.p(brush(pts, 6, taper=(.1, .3)), '#6FA6AC', .45)
    S.p(brush([(796, 668), (812, 720), (802, 800), (816, 880)], 8, taper=(.1, .3)), '#6FA6AC', .5)  # the shoulder
    for x in (690, 830, 970, 1130, 1310, 1490):
        S.p(brush([(x, 922), (x + 8, 960), (x - 4, 1010)], 9, taper=(.1, .8)), '#5E979D', .35)
    S.end()


def sleeves(S, p, sx, elbow, wrist, fade=.6):
    """The arm of one of the staff on the side sx, over the drape, with the cuff of the glove."""
    s, ink = p.s, mix(line_of(p.cloth), p.cloth, .1)
    bent_arm(S, (p.at(sx * 124, 200), elbow, wrist), [66 * s, 68 * s, 62 * s, 58 * s, 46 * s], p.cloth, ink, 3.6, fade)
    a, b = np.array(elbow, float), np.array(wrist, float)
    u = (b - a) / np.hypot(*(b - a))
    cuff, *_ = ribbon([b - u * 22, b + u * 2, b + u * 16], [50 * s, 45 * s, 38 * s], k=4)
    fused(S, [cuff], GLOVE, GLOVE_INK, 3)


def tray(S):
    """Tools laid out on a stand beside the table."""
    S.g('tray')
    S.poly([(1436, 560), (1436, 760)], '#8FA1A8', 20)
    top = Solid(rounded([(1350, 520), (1522, 520), (1566, 572), (1306, 572)], 16), 6)
    S.p(Solid(top.P + (0, 12), 6).d, '#8FA1A8', 1, None, '#5E7079', 3)
    plain(S, top, '#D5DEE1', 8, 3, '#5E7079')
    for x in (1366, 1406):
        S.poly([(x, 534), (x - 8, 560)], '#6C7F86', 10)
        S.poly([(x, 534), (x - 8, 560)], '#F0F4F5', 5)
    for s in (-1, 1):
        S.poly([(1460 - s * 8, 530), (1462 + s * 7, 550)], '#6C7F86', 6)
        S.ell(1464 + s * 9, 557, 7, 5, 'none', 1, '#6C7F86', 4)
    S.line([(1504, 532), (1512, 548), (1520, 560)], '#6C7F86', 8)
    S.end()


def surgery():
    """Two of the operating staff at the neck of someone who sleeps; nothing is seen of the place but skin, hands and blunt tools."""
    DETAIL[0] = 3.0
    S = Svg()
    S.paper()
    lamp(S, 800)
    tray(S)
    S.g('staff-2')
    second = staff(S, 1214, 306, 1.1, SKIN[0], mix(TEAL, '#FFFFFF', .2), -.9, 17, True, ((1060, 676), (1394, 656)))
    S.end()
    S.g('staff-1')
    first = staff(S, 862, 266, 1.14, SKIN[3], TEAL, -.8, 15, False, ((734, 598), (1012, 616)))
    S.end()
    machine(S)
    patient(S)
    drape(S)
    S.g('hands')
    sleeves(S, second, 1, (1394, 656), (1242, 736))
    glove(S, 1236, 738, 174, .8, GLOVE, False, True, GLOVE_INK)
    sleeves(S, second, -1, (1060, 676), (866, 738))
    pencil_grip(S, 860, 740, 190, .82, True, lambda a, b: hook(S, a, b))
    sleeves(S, first, 1, (1012, 616), (816, 644))
    pencil_grip(S, 810, 646, 181, .82, True, lambda a, b: forceps(S, a, b))
    sleeves(S, first, -1, (734, 598), (640, 584), .4)
    pencil_grip(S, 634, 583, 120, .82, True, lambda a, b: forceps(S, a, b))
    S.end()
    return S
