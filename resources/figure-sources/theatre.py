# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""An operation at the neck: the drape leaves a window, one hand works in it, the others hold still."""
from forms import *
from people import fused, hand_frame, joined, lying_head, plain
from portraits import Portrait
from scenes_people import glove

GLOVE, STEEL, DRAPE = '#E2ECEE', '#C3CED2', '#A9D3D4'
# A hand that holds a thin tool like a pencil, from its thumb side: wrist at the origin, fingers along +x, as in people.HAND.
PALM = [(-8, -22), (24, -31), (54, -35), (76, -28), (87, -12), (88, 8), (84, 26), (70, 38), (50, 40), (26, 31), (-8, 22)]
MIDDLE, INDEX, THUMB = [(64, 0), (98, 6), (106, 40)], [(56, -20), (102, -18), (120, 34)], [(14, 14), (56, 34), (114, 42)]
TOOL = [(24, -44), (168, 86)]  # from its end in the fold of the thumb to its tip


def finger(S, at, pts, w, k, color):
    """A bent finger whose outline is open towards the hand."""
    joined(S, tube([tuple(p) for p in at(pts)], w * k), at(pts)[0], w * k * .72, color, mix(line_of(color), color, .1), 3)


def pencil_grip(S, x, y, turn, k, flip, tool):
    """A gloved hand with its tool; `tool` draws that, given the two ends of TOOL on the page."""
    at = hand_frame(x, y, turn, k, flip)
    fused(S, [Shape(at(PALM), k=3)], GLOVE, None, 3)
    finger(S, at, MIDDLE, 22, k, mix(GLOVE, WARM_DARK, .05))
    tool(*[np.array(p) for p in at(TOOL)])
    finger(S, at, THUMB, 23, k, GLOVE)
    finger(S, at, INDEX, 22, k, GLOVE)
    for v in (-4, 12):  # the fingers that are bent into the palm
        S.p(brush(at([(74, v + 16), (84, v + 14), (88, v + 10)]), 2.6 * k, taper=(.1, .4)), line_of(GLOVE), .5)


def scalpel(S, a, b):
    u = (b - a) / np.hypot(*(b - a))
    n = np.array([-u[1], u[0]])
    S.poly([a, b - u * 34], '#6C7F86', 13)
    S.poly([a, b - u * 34], STEEL, 8)
    S.p(Solid(rounded([b - u * 40 - n * 5, b - u * 40 + n * 6, b - u * 12 + n * 9, b, b - u * 14 - n * 5], [1, 1, 6, .6, 1]), 3).d, '#F4F8F9', 1,
        None, '#6C7F86', 2.4)


def hook(S, a, b):
    """A blunt hook that holds the edge of the window."""
    u = (b - a) / np.hypot(*(b - a))
    n = np.array([u[1], -u[0]])
    for color, w in (('#6C7F86', 12), (STEEL, 7)):
        S.line([a, lerp(a, b, .5), b - u * 12, b + n * 8, b + n * 22 - u * 8], color, w)


class Operating(Portrait):
    """Someone whose open eyes look down at the hands."""

    def face(self):
        S, k, s, v = self.S, self.look * 15, self.s, 8
        ink, soft = mix(self.skin, '#2A211C', .84), mix(self.skin, WARM_DARK, .45)
        for sx in (-1, 1):
            x = sx * 25 * (1 - .10 * sx * self.look) + k
            lid = [(x - 14, v + 1), (x - 8, v - 3.4), (x, v - 4.8), (x + 8, v - 3.4), (x + 14, v + 1)]
            S.p(Shape(self.hd(lid + [(x + 8, v + 6.5), (x, v + 8.6), (x - 8, v + 6.5)]), [.6, 0, 0, 0, .6, 0, 0, 0], 3).d, '#FFFFFF')
            c = self.hd([(x + self.look * 4, v + 3.2)])[0]
            S.ell(c[0], c[1], 5.4 * s, 5.4 * s, ink)
            S.ell(c[0] - 1.5 * s, c[1] - 1.6 * s, 1.3 * s, 1.3 * s, '#FFFFFF', .9)
            S.p(brush(self.hd(lid), 4.2 * s, taper=(.3, .3)), ink)
            S.p(brush(self.hd([(x - 12, v - 6), (x, v - 11), (x + 12, v - 6)]), 2 * s, taper=(.2, .2)), soft, .5)
            S.p(brush(self.hd([(x - 14, v - 19 - sx), (x, v - 23), (x + 14, v - 19 + sx)]), 4.2 * s, taper=(.35, .35)), ink, .6)

    def spectacles(self, k):
        S, s, frame = self.S, self.s, '#4A4038'
        for sx in (-1, 1):
            x = sx * 25 * (1 - .10 * sx * self.look) + k
            S.p(path_d(beziers(self.hd(ellipse(x, 8, 21, 18)))), '#FFFFFF', .12, None, frame, 3.2 * s)
            S.poly(self.hd([(x + sx * 20, 4), (sx * 60, 4)]), frame, 3 * s)
        S.line(self.hd([(-5 + k, 5), (k, 2), (5 + k, 5)]), frame, 3.2 * s)


def staff(S, x, y, s, skin, look, tilt, glasses, arm):
    """One of the operating staff from the waist up, in cap, mask and a gown that closes at the neck; `arm` -1 or 1 hangs down."""
    posed = ((-128, 214), (-152, 262), (-160, 320))
    arms = tuple(None if sx == arm else tuple((u * -sx, v) for u, v in posed) for sx in (-1, 1))
    p = Operating(S, x, y, s, skin, 'bald', HAIR['black'], TEAL, look=look, tilt=tilt, bottom=360, down=1, arms=arms)
    p.torso()
    collar = [(-36, 70), (0, 92), (36, 70), (45, 102), (76, 126), (46, 164), (0, 182), (-46, 164), (-76, 126), (-45, 102)]
    S.p(Shape([p.at(*q) for q in collar], [.7, 0, .7, 0, .4, 0, 0, 0, .4, 0], 4).d, mix(TEAL, '#FFFFFF', .08))
    for line in (collar[0:3], ((-36, 70), (-45, 102), (-74, 125)), ((36, 70), (45, 102), (74, 125))):
        S.line([p.at(*q) for q in line], mix(line_of(TEAL), TEAL, .1), 3.4)
    p.head()
    p.face()
    if glasses:
        p.spectacles(look * 15)
    mask_and_cap(S, p)


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
    cap = Shape(p.hd([(-65, -8), (-71, -50), (-54, -92), (0, -113), (54, -92), (71, -50), (65, -8), (40, -20), (0, -25), (-40, -20)]), k=4)
    form(S, cap, TEAL_MID, 12, 8, (1.4, 3.2))


def lamp(S, x):
    S.g('lamp')
    S.ell(x, 400, 620, 460, S.rad([(0, '#FFF3C4', .6), (.4, '#FFF3C4', .3), (.75, '#FFF3C4', .08), (1, '#FFF3C4', 0)], (.5, .5, .5)))
    S.poly([(x, 0), (x, 30)], '#B5A892', 22)
    form(S, Solid(rounded([(x - 150, 98), (x - 112, 18), (x + 112, 18), (x + 150, 98)], [26, 46, 46, 26])), '#E9EEEC', 18, 10, (2, 4), .1, .7,
         line='#7C8F92')
    S.p(Solid(rounded([(x - 152, 92), (x + 152, 92), (x + 138, 118), (x - 138, 118)], [10, 10, 14, 14]), 5).d, '#FFF3C4', 1, None, '#C9B98E', 3)
    S.end()


def vital_signs(S):
    """The screen with the heartbeat of who sleeps below the drape."""
    S.g('vital-signs')
    S.poly([(150, 420), (150, 900)], '#9FB1B7', 20)
    plain(S, box(36, 224, 228, 192, 22), '#3F6470', 10, 3)
    plain(S, box(54, 242, 192, 156, 8), '#24353E', 5, 2, '#1A282F')
    S.poly([(62, 310), (98, 310), (108, 296), (118, 310), (128, 318), (140, 262), (154, 340), (164, 310), (190, 310), (200, 298), (212, 310), (238, 310)],
           '#8FE3C8', 5)
    S.line([(62, 368), (84, 352), (106, 368), (128, 352), (150, 368), (172, 352), (194, 368), (216, 352), (238, 366)], '#7FC4E8', 4.4)
    S.end()


WINDOW = [(576, 690), (774, 684), (800, 804), (560, 812)]
COVER = [(412, 1060), (416, 820), (426, 700), (460, 668), (560, 660), (680, 654), (820, 636), (960, 618), (1100, 622), (1260, 640), (1440, 662), (1700, 690),
         (1700, 1060)]


def patient(S):
    """Who sleeps: head on a pillow, a mask on mouth and nose, and the hose from it to the machine."""
    S.g('patient')
    plain(S, Solid(rounded([(96, 872), (700, 872), (700, 912), (96, 912)], 16), 6), '#A9BBC0', 10, 3)
    S.poly([(190, 914), (190, 1010)], '#9FB1B7', 26)
    lying_head(S, 418, 868, .94, SKIN[1])
    hose = [(338, 612), (318, 556), (256, 540), (204, 552), (164, 516)]
    S.line(hose, '#6FA0A6', 21)
    S.line(hose, '#DCEDEC', 15)
    P = bez_sample(beziers(hose, False), 14)
    N = normals(P, False)
    for p, n in zip(P[1:], N[1:]):
        S.poly([p - n * 7, p + n * 7], '#8DB9BC', 3)
    mask = Shape([(302, 646), (306, 626), (322, 610), (344, 608), (366, 616), (380, 630), (376, 650), (340, 660)], k=4)
    plain(S, mask, '#DCEDEC', 6, 3, '#6FA0A6')
    S.end()


def drape(S):
    """Over the body from the neck on, open in a square at the neck."""
    S.g('drape')
    sh = Shape(COVER, [.9] + [0] * 10 + [.9, .9], 5)
    form(S, sh, DRAPE, 30, 14, (2, 4.4))
    fall = Shape([(414, 1060), (420, 860), (560, 850), (700, 876), (940, 872), (1240, 878), (1460, 868), (1700, 880), (1700, 1060)],
                 [.9, .6] + [0] * 5 + [.9, .9], 4)
    S.p(fall.d, S.lin([(0, '#5E979D', .30), (.45, '#5E979D', .16), (1, '#5E979D', .3)], (0, 0, 0, 1)))
    for pts in ([(960, 660), (1050, 690), (1070, 840)], [(1240, 662), (1290, 712), (1290, 850)], [(1450, 680), (1500, 740), (1506, 850)]):
        S.p(brush(pts, 6, taper=(.1, .3)), '#6FA6AC', .45)
    for x in (540, 710, 890, 1090, 1290, 1480):
        S.p(brush([(x, 884), (x + 8, 936), (x - 4, 1010)], 9, taper=(.1, .8)), '#5E979D', .35)
    S.end()
    S.g('window')
    m = np.mean(WINDOW, 0)
    grown = lambda g: Solid(rounded([m + (np.array(p) - m) * g for p in WINDOW], 16), 6)
    for g, a in ((1.34, .12), (1.28, .16)):
        S.p(grown(g).d, '#5E979D', a)
    S.p(grown(1.22).d, S.lin([(0, '#D3EAEA'), (1, '#B7DADB')], (.1, 0, .8, 1)), 1, None, '#7FB5B9', 2)
    hole = grown(1)
    S.p(hole.d, S.lin([(0, mix(SKIN[1], WARM_DARK, .1)), (.34, mix(SKIN[1], '#FFFFFF', .34)), (.6, SKIN[1]), (1, mix(SKIN[1], WARM_DARK, .2))], (0, 0, .1, 1)))
    soft = mix(SKIN[1], WARM_DARK, .4)
    S.p(hole.crescent(np.array([-.3, -.95]), 16), '#3F2E22', .22, 'evenodd')
    S.p(brush([(576, 716), (668, 730), (792, 794)], 12, taper=(.1, .1)), soft, .16)  # the long muscle at the side of the neck
    S.p(brush([(772, 700), (780, 744), (792, 780)], 9, taper=(.1, .1)), soft, .28)  # the collar bone
    S.p(hole.d, 'none', 1, None, '#4F8C93', 3)
    S.p(brush([(619, 758), (627, 776), (630, 798)], 5, taper=(.1, .1)), '#A0564A', .85)
    S.end()


def screen(S):
    """The sheet that hangs from a bar and parts the face from what is operated."""
    S.g('screen')
    sheet = Shape([(404, 1060), (408, 820), (410, 574), (470, 574), (472, 820), (482, 1060)], [.9, 0, .8, .8, 0, .9], 8)
    form(S, sheet, mix(DRAPE, '#FFFFFF', .2), 16, 9, (2, 4))
    for x in (428, 450):
        S.p(brush([(x, 592), (x + 3, 760), (x - 1, 1010)], 6, taper=(.1, .5)), '#5E979D', .4)
    S.poly([(400, 572), (480, 572)], '#6C7F86', 17)
    S.poly([(400, 572), (480, 572)], '#D5DEE1', 11)
    S.end()


def sleeve(S, joints, widths, fade=.7):
    rb, *_ = ribbon(joints, widths, k=6)
    (x, y), (u, v) = joints[:2]
    fill = S.lin([(0, TEAL, 0), (.5, TEAL, .6), (1, TEAL, 1)], (x, y, x + (u - x) * fade, y + (v - y) * fade), True)
    joined(S, rb, joints[0], widths[0] * .8, fill, mix(line_of(TEAL), TEAL, .1), 3.6)
    a, b = (np.array(p, float) for p in joints[-2:])
    u = (b - a) / np.hypot(*(b - a))
    cuff, *_ = ribbon([b - u * 16, b + u * 12, b + u * 30], [widths[-1] * .96, widths[-1] * .86, widths[-1] * .74], k=4)
    fused(S, [cuff], GLOVE, None, 3)


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
    """Two of the operating staff at the neck of someone who sleeps, the head beyond a sheet; the tool is in one hand, the others hold still."""
    DETAIL[0] = 3.0
    S = Svg()
    S.paper()
    lamp(S, 800)
    vital_signs(S)
    tray(S)
    S.g('staff-2')
    staff(S, 1120, 316, 1.2, SKIN[0], -.75, 13, True, 1)
    S.end()
    S.g('staff-1')
    staff(S, 676, 288, 1.26, SKIN[3], -.35, 6, False, 0)
    S.end()
    patient(S)
    drape(S)
    S.g('hands')
    ground(S, 560, 756, 60, 18, .2)
    sleeve(S, [(548, 516), (500, 586), (494, 650), (524, 700)], [104, 108, 100, 78])
    glove(S, 534, 712, 12, .8, GLOVE, True)
    sleeve(S, [(1242, 528), (1280, 592), (1196, 680), (966, 716)], [100, 112, 104, 78], .06)
    pencil_grip(S, 936, 724, 192, .84, True, lambda a, b: hook(S, a, b))
    sleeve(S, [(800, 520), (868, 578), (852, 650), (776, 684)], [104, 110, 104, 78])
    pencil_grip(S, 756, 688, 174, .84, True, lambda a, b: scalpel(S, a, b))
    S.end()
    screen(S)
    return S
