# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures with people: moving the neck, getting better, talking, an operation."""
from forms import *


def dashed(S, pts, color, w, on=2, off=2, k=4, closed=True):
    """Short strokes along a smooth outline (QtSvg draws them the same everywhere)."""
    q = bez_sample(beziers(pts, closed), k)
    d = ''
    for i in range(0, len(q) - on, on + off):
        d += path_d(beziers(q[i:i + on + 1], False), False)
    S.p(d, 'none', 1, None, color, w)


def exercise():
    """An older woman tilts her head a little to each side."""
    S = Svg()
    S.paper()
    S.g('person')
    upright = Person(S, 800, 410, 2.0)
    dashed(S, upright.hd(HEAD), '#B9AB93', 4.5)
    Person(S, 800, 410, 2.0, SKIN[1], 'bun', HAIR['grey'], TEAL_MID, wrinkles=True, tilt=13, bottom=295).draw()
    S.end()
    S.g('arrows')
    arc = [np.array([800, 602]) + 548 * np.array([math.sin(math.radians(a)), -math.cos(math.radians(a))]) for a in np.linspace(-34, 34, 7)]
    arrow(S, arc, PAL['teal'], 17, both=True)
    S.end()
    return S


def month(S, x, y, w, days, fill):
    """A calendar leaf with `fill` of its `days` marked."""
    h = w * 1.0
    sh = box(x - w / 2, y - h / 2, w, h, w * .12)
    S.shadow(sh, (3, 6), ((8, .04), (3, .05)))
    form(S, sh, '#FFFFFF', 8, 5, (1.6, 3), .06, .5, line='#B9AB93')
    top = Solid(rounded([(x - w / 2, y - h / 2), (x + w / 2, y - h / 2), (x + w / 2, y - h * .24), (x - w / 2, y - h * .24)], [w * .12, w * .12, .1,
            .1]))
    form(S, top, TEAL, 6, 4, (1.4, 2.6), .1, .4)
    for sx in (-.24, .24):
        S.poly([(x + sx * w, y - h * .57), (x + sx * w, y - h * .42)], PAL['inksoft'], w * .05)
    for k in range(days):
        cx, cy = x + (k % 4 - 1.5) * w * .2, y - h * .08 + (k // 4) * h * .2
        S.ell(cx, cy, w * .06, w * .06, PAL['teal'] if k < fill else '#DDD2C0')


def timeline():
    """The same man over months: the ache in the neck fades."""
    S = Svg()
    S.paper()
    xs = (300, 800, 1300)
    for i, x in enumerate(xs):
        S.g('person-%d' % (i + 1))
        p = Person(S, x, 290, 1.12, SKIN[2], 'short', HAIR['black'], SLATE, tilt=(9, 4, 0)[i], bottom=300, foot=46, smile=(-.1, .45, 1)[i])
        p.draw()
        for r, a in (((128, .42), (64, .45)), ((84, .28), (42, .22)), ((0, 0), (0, 0)))[i]:
            if r:
                spot(S, x + 26, 372, r, PAL['red1'], a)
        S.end()
    S.g('months')
    for i, x in enumerate(xs):
        month(S, x, 790, 176, 12, (3, 7, 12)[i])
    for a, b in zip(xs, xs[1:]):
        arrow(S, [(a + 130, 790), (b - 130, 790)], PAL['teal'], 15)
    S.end()
    return S


def talking():
    """A patient and a doctor talk: both have a bubble of the same size."""
    S = Svg()
    S.paper()
    S.g('patient')
    Person(S, 430, 520, 1.5, SKIN[2], 'curly', HAIR['black'], AMBER, look=.75, bottom=320).draw()
    S.end()
    S.g('doctor')
    Person(S, 1170, 520, 1.5, SKIN[0], 'bob', HAIR['brown'], WHITE, look=-.75, coat=True, shirt=TEAL_MID, glasses=True, bottom=320).draw()
    S.end()
    S.g('bubbles')
    bubble(S, 300, 66, 440, 230, (560, 352))
    for k in range(3):
        S.ell(430 + 90 * k, 181, 20, 20, AMBER)
    bubble(S, 860, 66, 440, 230, (1040, 352))
    for k, w in enumerate((270, 300, 200)):
        line_text(S, 930, 124 + 46 * k, w, 20, TEAL_MID)
    S.end()
    return S


def surgery():
    """Two of the operating staff under the lamp, seen from the waist up."""
    S = Svg()
    S.paper()
    S.g('lamp')
    S.line([(800, -20), (800, 40), (760, 86)], '#B5A892', 16)
    S.ell(800, 470, 420, 380, S.rad([(0, '#FFF3C4', .75), (.6, '#FFF3C4', .3), (1, '#FFF3C4', 0)], (.5, .3, .6)))
    form(S, Solid(rounded([(560, 176), (610, 84), (990, 84), (1040, 176)], [40, 60, 60, 40])), '#E9EEEC', 22, 12, (2, 4), .1, .7, line='#7C8F92')
    for k in range(4):
        S.ell(665 + 90 * k, 170, 32, 15, '#FFF6D6', 1, '#C9B98E', 3)
    S.end()
    for x, skin, cloth, look in ((470, SKIN[3], TEAL, .6), (1130, SKIN[0], TEAL, -.6)):
        S.g('staff-%d' % (1 if x < 800 else 2))
        p = Person(S, x, 470, 1.36, skin, 'bald', HAIR['black'], cloth, look=look, bottom=395)
        p.draw()
        k = look * 15
        mask = Shape(p.hd([(-54, 20), (-30, 12), (k, 6), (30, 12), (54, 20), (52, 46), (32, 70), (0, 84), (-32, 70), (-52, 46)]), k=4)
        form(S, mask, '#DCEDEC', 9, 5, (1.4, 2.8), .1, .5, line='#6FA0A6')
        for v in (30, 46, 60):
            S.p(brush(p.hd([(-34 + k, v), (k, v + 5), (34 + k, v)]), 3, taper=(.1, .1)), '#8DB9BC', .7)
        cap = Shape(p.hd([(-66, -20), (-70, -56), (-52, -92), (0, -112), (52, -92), (70, -56), (66, -20), (40, -36), (0, -42), (-40, -36)]), k=4)
        form(S, cap, TEAL_MID, 12, 8, (1.4, 3.2))
        S.end()
    S.g('table')
    form(S, Solid(rounded([(250, 1000), (300, 838), (560, 806), (800, 764), (1040, 806), (1300, 838), (1350, 1000)], [4, 60, 160, 120, 160, 60, 4])),
            '#A9D3D4', 30, 12, (2, 4.4))
    S.p(brush([(420, 830), (500, 890), (520, 990)], 6, taper=(.2, .4)), '#6FA6AC', .6)
    S.p(brush([(1190, 830), (1110, 890), (1085, 990)], 6, taper=(.2, .4)), '#6FA6AC', .6)
    S.p(brush([(800, 780), (790, 880), (800, 990)], 5, taper=(.2, .4)), '#6FA6AC', .45)
    S.end()
    return S


ARM = [(545, 470), (620, 486), (720, 500), (830, 506), (930, 520), (1030, 534), (1120, 540), (1166, 530), (1200, 496), (1232, 456), (1262, 432),
        (1284, 444), (1278, 474),
       (1254, 512), (1244, 538), (1262, 546), (1350, 540), (1432, 536), (1456, 550), (1442, 568), (1360, 577), (1306, 584), (1390, 584), (1478, 586),
               (1498, 603), (1476, 620), (1390, 619),
       (1306, 620), (1384, 629), (1454, 638), (1470, 657), (1448, 670), (1370, 662), (1292, 654), (1346, 672), (1394, 690), (1404, 710), (1382, 717),
               (1320, 702), (1250, 684),
       (1180, 664), (1110, 648), (1030, 652), (930, 652), (830, 648), (730, 656), (640, 676), (570, 700), (520, 640), (510, 540)]
ROOTS = (('c5', '#2E8C99'), ('c6', '#E0961C'), ('c7', '#8C6BB0'), ('c8', '#4276B5'))


def nerve_arm():
    """Where each root is often felt in the arm: soft bands from the shoulder to the hand."""
    S = Svg()
    S.paper()
    S.g('person')
    p = Person(S, 340, 250, 1.5, SKIN[1], 'long', HAIR['brown'], '#B9C9CC', bottom=500)
    p.draw()
    form(S, Shape(ARM, [.7] + [0] * 48 + [.4], k=3), SKIN[1], 18, 9, (1.8, 4), .08, .5)
    sleeve = Shape([(470, 452), (560, 466), (640, 484), (652, 560), (640, 660), (610, 700), (540, 720), (500, 640), (480, 540)], [.4, 0, .5, 0, .5,
            0, .4, 0, 0], k=4)
    form(S, sleeve, '#B9C9CC', 14, 8, (1.6, 3.6), .1, .5)
    S.end()
    S.g('areas')
    bands = (('c5', [(660, 532), (740, 546), (830, 552), (900, 560)], [74, 82, 74, 56]),
             ('c6', [(930, 558), (1040, 572), (1130, 572), (1188, 548), (1226, 500), (1264, 452)], [56, 52, 52, 50, 42, 28]),
             ('c6', [(1196, 564), (1260, 568), (1350, 560), (1440, 553)], [36, 38, 32, 26]),
             ('c7', [(920, 604), (1040, 614), (1160, 612), (1300, 604), (1484, 604)], [36, 40, 42, 34, 28]),
             ('c8', [(920, 634), (1040, 638), (1130, 630), (1260, 660), (1390, 703)], [24, 24, 30, 38, 24]),
             ('c8', [(1200, 640), (1330, 642), (1456, 655)], [22, 32, 26]))
    color = dict(ROOTS)
    for id, pts, ws in bands:
        for grow, a in ((1.12, .2), (.92, .3), (.66, .42)):
            S.p(ribbon(pts, [w * grow for w in ws])[0].d, color[id], a)
    S.end()
    S.g('roots')
    for k, (_, c) in enumerate(ROOTS):
        y = 372 + 34 * k
        pts = [(356, y + 14), (402, y + 30), (470, 460 + 18 * k), (560, 494 + 26 * k), (664, 520 + 30 * k)]
        S.p(brush(pts, [9, 14, 12, 10, 4]), mix(c, '#FFFFFF', .65))
        S.p(brush(pts, [6, 10, 8, 7, 2]), c)
    for k in range(5):
        y = 364 + 32 * k
        form(S, box(312, y, 56, 26, 8), PAL['bone1'], 7, 4, (1.2, 2.4), .1, .6, line=PAL['boneline'])
        if k < 4:
            form(S, box(316, y + 26, 48, 8, 3), TEAL_MID, 2, 2, (.8, 1.4), .1, .4)
    S.end()
    return S


def facet_areas():
    """A person from behind; soft zones from the back of the head to the shoulder blade, on one side."""
    S = Svg()
    S.paper()
    S.g('body')
    skin = SKIN[1]
    body = Shape([(800 + sx * x, y) for sx, pts in ((1, [(0, 1000), (330, 1000), (352, 860), (392, 740), (400, 640), (366, 556), (290, 508), (180,
            470), (116, 424), (96, 350), (96, 270)]),
                                                    (-1, [(96, 270), (96, 350), (116, 424), (180, 470), (290, 508), (366, 556), (400, 640), (392,
                                                            740), (352, 860), (330, 1000)]))
                  for x, y in pts], [0, .9] + [0] * 17 + [0, .9], k=4)
    form(S, body, skin, 30, 14, (2, 4.4), .08, .4)
    for sx in (-1, 1):  # shoulder blades, spine line
        S.p(brush([(800 + sx * 128, 640), (800 + sx * 120, 720), (800 + sx * 150, 830), (800 + sx * 210, 880)], 7, taper=(.1, .1)), line_of(skin),
                .35)
        S.p(brush([(800 + sx * 140, 628), (800 + sx * 220, 606), (800 + sx * 300, 596)], 6, taper=(.1, .1)), line_of(skin), .3)
        S.p(brush([(800 + sx * 300, 1000), (800 + sx * 318, 900), (800 + sx * 330, 800)], 5, taper=(.4, .1)), line_of(skin), .5)
    S.p(brush([(800, 470), (801, 640), (800, 820), (801, 1000)], 6, taper=(.1, .2)), line_of(skin), .35)
    head = Shape([(800 + x, y) for x, y in [(0, 24), (92, 46), (142, 120), (142, 216), (122, 290), (84, 330), (0, 340), (-84, 330), (-122, 290),
            (-142, 216), (-142, 120), (-92, 46)]], k=4)
    for sx in (-1, 1):
        form(S, disc_shape(800 + sx * 144, 210, 20, 38, sx * 6), skin, 8, 4, (1.4, 2.8), .1, .3)
    form(S, head, HAIR['grey'], 18, 12, (1.8, 3.6), .12, .4)
    for x in (-70, -30, 20, 62):
        S.p(brush([(800 + x * .7, 60), (800 + x * 1.3, 180), (800 + x * 1.1, 320)], 4, taper=(.1, .1)), '#8C8378', .35)
    S.end()
    S.g('areas')
    zones = (('#3E9AA6', 852, 262, 66, 62), ('#6FA85F', 850, 356, 58, 52), ('#E39A1F', 872, 430, 78, 46), ('#C0608F', 1000, 520, 140, 46),
            ('#8C6BB0', 944, 622, 84, 56), ('#4D7FB8', 938, 752, 74, 92))
    for c, x, y, rx, ry in zones:
        S.ell(x, y, rx * 1.25, ry * 1.25, S.rad([(0, c, .80), (.55, c, .62), (.8, c, .3), (1, c, 0)], (.5, .5, .5)))
    S.end()
    S.g('joints')
    for k in range(6):
        y = 292 + 38 * k
        for sx in (-1, 1):
            form(S, box(800 + sx * 27 - 15, y - 8, 30, 16, 7, -sx * 16), PAL['cart1'], 4, 3, (1, 2), .1, .6, line=PAL['cartline'])
    S.end()
    return S
