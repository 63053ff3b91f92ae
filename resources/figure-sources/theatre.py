# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""An operation at the neck: the drape leaves a window, one hand works in it, the others hold still."""
from forms import *
from people import fused, hand_frame, joined, plain
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


def staff(S, x, y, s, skin, look, tilt, glasses, arm):
    """One of the operating staff from the waist up, in cap, mask and a gown that closes at the neck; `arm` -1 or 1 hangs down."""
    posed = ((-128, 214), (-152, 262), (-160, 320))
    arms = tuple(None if sx == arm else tuple((u * -sx, v) for u, v in posed) for sx in (-1, 1))
    p = Portrait(S, x, y, s, skin, 'bald', HAIR['black'], TEAL, look=look, tilt=tilt, bottom=360, down=1, arms=arms)
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
    hose = [(190, 410), (236, 480), (222, 540), (240, 640)]  # the breathing hose, down to the face below the drape
    S.line(hose, '#6FA0A6', 19)
    S.line(hose, '#DCEDEC', 13)
    P = bez_sample(beziers(hose, False), 12)
    N = normals(P, False)
    for p, n in zip(P[1:], N[1:]):
        S.poly([p - n * 6, p + n * 6], '#8DB9BC', 3)
    plain(S, box(36, 224, 228, 192, 22), '#3F6470', 10, 3)
    plain(S, box(54, 242, 192, 156, 8), '#24353E', 5, 2, '#1A282F')
    S.poly([(62, 310), (98, 310), (108, 296), (118, 310), (128, 318), (140, 262), (154, 340), (164, 310), (190, 310), (200, 298), (212, 310), (238, 310)],
           '#8FE3C8', 5)
    S.line([(62, 368), (84, 352), (106, 368), (128, 352), (150, 368), (172, 352), (194, 368), (216, 352), (238, 366)], '#7FC4E8', 4.4)
    S.end()


WINDOW = [(548, 690), (746, 684), (772, 804), (532, 812)]
COVER = [(96, 1060), (112, 760), (146, 600), (184, 560), (262, 548), (326, 574), (390, 650), (520, 664), (640, 654), (780, 640), (900, 622), (1040, 628),
         (1200, 656), (1330, 668), (1420, 640), (1478, 660), (1504, 760), (1524, 1060)]


def drape(S):
    """Over everything: raised by a bow above the face, open in a square at the neck."""
    S.g('drape')
    sh = Shape(COVER, [.9] + [0] * 16 + [.9], 5)
    form(S, sh, DRAPE, 30, 14, (2, 4.4))
    fall = Shape([(104, 1060), (122, 852), (300, 816), (470, 856), (640, 878), (900, 868), (1200, 872), (1440, 852), (1498, 832), (1512, 1060)],
                 [.9, .9] + [0] * 6 + [.9, .9], 4)
    S.p(fall.d, S.lin([(0, '#5E979D', .34), (.45, '#5E979D', .16), (1, '#5E979D', .3)], (0, 0, 0, 1)))
    for pts in ([(196, 570), (166, 700), (158, 980)], [(322, 590), (356, 700), (350, 990)], [(258, 562), (256, 640), (262, 760)],
                [(900, 660), (990, 690), (1010, 840)], [(1180, 672), (1220, 720), (1216, 850)], [(1410, 660), (1440, 740), (1446, 850)]):
        S.p(brush(pts, 6, taper=(.1, .3)), '#6FA6AC', .45)
    for x in (250, 520, 690, 850, 1080, 1260, 1400):
        S.p(brush([(x, 872), (x + 8, 930), (x - 4, 1010)], 9, taper=(.1, .8)), '#5E979D', .35)
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
    S.p(brush([(548, 716), (640, 730), (764, 794)], 12, taper=(.1, .1)), soft, .16)  # the long muscle at the side of the neck
    S.p(brush([(744, 700), (752, 744), (764, 780)], 9, taper=(.1, .1)), soft, .28)  # the collar bone
    S.p(hole.d, 'none', 1, None, '#4F8C93', 3)
    S.p(brush([(636, 752), (645, 770), (648, 792)], 5, taper=(.1, .1)), '#A0564A', .85)
    S.end()


def sleeve(S, joints, widths):
    rb, *_ = ribbon(joints, widths, k=6)
    (x, y), (u, v) = joints[:2]
    fill = S.lin([(0, TEAL, 0), (.5, TEAL, .6), (1, TEAL, 1)], (x, y, x + (u - x) * .7, y + (v - y) * .7), True)
    joined(S, rb, joints[0], widths[0] * .8, fill, mix(line_of(TEAL), TEAL, .1), 3.6)
    a, b = (np.array(p, float) for p in joints[-2:])
    u = (b - a) / np.hypot(*(b - a))
    cuff, *_ = ribbon([b - u * 16, b + u * 12, b + u * 30], [widths[-1] * .96, widths[-1] * .86, widths[-1] * .74], k=4)
    fused(S, [cuff], GLOVE, None, 3)


def tray(S):
    """Tools laid out over the legs."""
    S.g('tray')
    ground(S, 1304, 690, 190, 22, .2)
    top = Solid(rounded([(1160, 560), (1428, 552), (1478, 622), (1132, 632)], 22), 6)
    S.p(Solid(top.P + (0, 12), 6).d, '#8FA1A8', 1, None, '#5E7079', 3)
    plain(S, top, '#D5DEE1', 8, 3, '#5E7079')
    for x in (1204, 1262):
        S.poly([(x, 578), (x - 10, 612)], '#6C7F86', 11)
        S.poly([(x, 578), (x - 10, 612)], '#F0F4F5', 6)
    for s in (-1, 1):
        S.poly([(1344 - s * 9, 574), (1346 + s * 9, 602)], '#6C7F86', 7)
        S.ell(1350 + s * 11, 611, 9, 7, 'none', 1, '#6C7F86', 5)
    S.line([(1398, 570), (1408, 590), (1416, 612)], '#6C7F86', 9)
    S.end()


def surgery():
    """Two of the operating staff at the neck of someone who sleeps below the drape; the tool is in one hand, the others hold still."""
    DETAIL[0] = 3.0
    S = Svg()
    S.paper()
    lamp(S, 700)
    vital_signs(S)
    S.poly([(1420, 600), (1420, 700)], '#8FA1A8', 18)
    S.g('staff-2')
    staff(S, 960, 316, 1.2, SKIN[0], -.75, 13, True, 1)
    S.end()
    S.g('staff-1')
    staff(S, 520, 288, 1.26, SKIN[3], .6, -9, False, 0)
    S.end()
    drape(S)
    tray(S)
    S.g('hands')
    ground(S, 520, 756, 60, 18, .2)
    sleeve(S, [(380, 520), (328, 584), (352, 660), (430, 694)], [104, 110, 104, 80])
    glove(S, 454, 700, 14, .84, GLOVE, True)
    sleeve(S, [(1082, 528), (1120, 592), (1050, 672), (884, 706)], [100, 112, 104, 78])
    pencil_grip(S, 860, 716, 196, .84, True, lambda a, b: hook(S, a, b))
    sleeve(S, [(646, 528), (710, 566), (696, 606)], [96, 104, 78])
    pencil_grip(S, 700, 616, 140, .84, True, lambda a, b: scalpel(S, a, b))
    S.end()
    return S
