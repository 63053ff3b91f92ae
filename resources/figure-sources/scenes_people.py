# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures with people: moving the neck, getting better, talking, an operation."""
from forms import *
from neck_bones import column, outlines
from people import asleep, plain, sleeve


def exercise():
    """Two gentle movements: the head tilts to each side, and it turns to each side."""
    S = Svg()
    S.paper()
    S.g('tilt')
    Person(S, 430, 450, 1.62, SKIN[1], 'bun', HAIR['grey'], TEAL_MID, wrinkles=True, tilt=13, bottom=340).draw()
    arc = [np.array([430, 620]) + 455 * np.array([math.sin(math.radians(a)), -math.cos(math.radians(a))]) for a in np.linspace(-32, 32, 7)]
    arrow(S, arc, PAL['teal'], 17, both=True)
    S.end()
    S.g('turn')
    Person(S, 1170, 450, 1.62, SKIN[3], 'short', HAIR['black'], AMBER, look=1.15, bottom=340).draw()
    arc = [(1170 + 250 * math.sin(math.radians(a)), 150 + 66 * math.cos(math.radians(a))) for a in np.linspace(-72, 72, 9)]
    arrow(S, arc, PAL['teal'], 17, both=True)
    S.end()
    return S


def month(S, x, y, w, days, fill):
    """A calendar leaf with `fill` of its `days` marked."""
    h = w * 1.0
    sh = box(x - w / 2, y - h / 2, w, h, w * .12)
    S.shadow(sh, (3, 6), ((8, .04), (3, .05)))
    form(S, sh, '#FFFFFF', 8, 5, (1.6, 3), .06, .5, line='#B9AB93')
    top = Solid(rounded([(x - w / 2, y - h / 2), (x + w / 2, y - h / 2), (x + w / 2, y - h * .24), (x - w / 2, y - h * .24)], [w * .12,
            w * .12, .1,
            .1]))
    form(S, top, TEAL, 6, 4, (1.4, 2.6), .1, .4)
    for sx in (-.24, .24):
        S.poly([(x + sx * w, y - h * .57), (x + sx * w, y - h * .42)], PAL['inksoft'], w * .05)
    for k in range(days):
        cx, cy = x + (k % 4 - 1.5) * w * .2, y - h * .08 + (k // 4) * h * .2
        S.ell(cx, cy, w * .06, w * .06, PAL['teal'] if k < fill else '#DDD2C0')


def timeline():
    """The same man over months: the ache in the neck fades."""
    DETAIL[0] = 2.6
    S = Svg()
    S.paper()
    xs = (300, 800, 1300)
    for i, x in enumerate(xs):
        S.g('person-%d' % (i + 1))
        p = Person(S, x, 290, 1.12, SKIN[2], 'short', HAIR['black'], SLATE, tilt=(9, 4, 0)[i], bottom=300, foot=46, smile=(-.1, .45, 1)[i])
        p.draw()
        for r, a in (((84, .42), (52, .45)), ((62, .28), (38, .22)), ((0, 0), (0, 0)))[i]:
            if r:
                spot(S, x + 20, 380, r, PAL['red1'], a)
        if i == 0:  # a hand on the sore side
            sleeve(S, [(x + 122, 700), (x + 146, 585), (x + 100, 462)], [92, 88, 60], SLATE, SKIN[2], .84, True,
                   -128, floor=625)
        S.end()
    S.g('months')
    for i, x in enumerate(xs):
        month(S, x, 790, 176, 12, (3, 7, 12)[i])
    for a, b in zip(xs, xs[1:]):
        arrow(S, [(a + 130, 790), (b - 130, 790)], PAL['teal'], 15)
    S.end()
    return S


def wall_screen(S, x, y, w, h):
    """A screen on the wall with the bones of the neck."""
    plain(S, box(x - w / 2, y - h / 2, w, h, 22), '#3F6470')
    plain(S, box(x - w / 2 + 18, y - h / 2 + 18, w - 36, h - 36, 8), '#EAF4F5', 5, 2, '#24353E')
    back, discs, front = outlines(column(h / 178, (x - h * .10, y + h * .05)))
    for shapes, color in ((back, PAL['bone2']), (discs, TEAL_MID), (front, PAL['bone1'])):
        for pts in shapes:
            S.p(Shape(pts, k=2).d, color, 1, None, None if shapes is discs else '#A68B63', 1.8)


def plan(S, x, y):
    """A sheet that lies on the table between the two, seen at an angle."""
    P = [(x - 118, y - 40), (x + 118, y - 40), (x + 150, y + 52), (x - 150, y + 52)]
    sh = Solid(rounded(P, 8), 5)
    S.shadow(sh, (3, 5), ((8, .05), (3, .06)))
    plain(S, sh, '#FFFFFF', 5, 2, '#B9AB93')
    for k in range(4):
        u, v = .74 + .07 * k, y - 20 + 19 * k
        S.poly([(x - 116 * u, v + 5), (x - 90 * u, v + 5)], TEAL, 10)
        S.poly([(x - 58 * u, v + 5), (x + (110, 70, 96, 60)[k] * u, v + 5)], '#DDD2C0', 9)


def talking():
    """A patient and a doctor sit at a table and talk; a plan lies between them."""
    DETAIL[0] = 8.6
    S = Svg()
    S.paper()
    S.g('screen')
    wall_screen(S, 800, 250, 330, 330)
    S.end()
    for x in (420, 1180):
        plain(S, box(x - 190, 470, 380, 360, 70), '#D9C3A2', 16, 3)
    S.g('patient')
    Person(S, 420, 360, 1.46, SKIN[2], 'curly', HAIR['black'], AMBER, look=.7, tilt=-3, bottom=380).draw()
    S.end()
    S.g('doctor')
    Person(S, 1180, 360, 1.46, SKIN[0], 'bob', HAIR['brown'], WHITE, look=-.7, tilt=3, coat=True, shirt=TEAL_MID, glasses=True,
           bottom=380).draw()
    S.end()
    S.g('table')
    top = Solid(rounded([(130, 770), (1470, 770), (1590, 926), (10, 926)], [30, 30, 26, 26]))
    plain(S, top, '#E3CDAA', 10, 3)
    plain(S, Solid(rounded([(10, 922), (1590, 922), (1580, 986), (20, 986)], [10, 10, 24, 24])), '#CFB48B', 10, 3)
    plan(S, 800, 832)
    S.end()
    S.g('hands')
    arm = lambda *a, **b: sleeve(S, *a, **b)
    arm([(230, 640), (214, 735), (232, 812), (300, 848), (372, 862)], [96, 106, 104, 88, 66], AMBER, SKIN[2], 1.2, True, 4)
    arm([(612, 640), (628, 735), (622, 800), (590, 838), (536, 850)], [96, 106, 104, 88, 64], AMBER, SKIN[2], 1.2, False, 174)
    coat, ink = '#FBF8F2', '#A99C88'
    arm([(1372, 640), (1388, 735), (1370, 812), (1302, 848), (1230, 862)], [96, 106, 104, 88, 66], coat, SKIN[0], 1.15, False, 176, ink)
    arm([(990, 640), (974, 735), (980, 806), (960, 838), (924, 850)], [96, 106, 104, 88, 64], coat, SKIN[0], 1.15, True, 172, ink)
    S.end()
    return S


def masked(S, x, y, skin, look, tilt):
    """One of the operating staff in cap and mask, who looks down at the table."""
    p = Person(S, x, y, 1.3, skin, 'bald', HAIR['black'], TEAL, look=look, tilt=tilt, bottom=342)
    p.behind()
    p.torso()
    p.head()
    k = look * 15
    ink = mix(skin, '#2A211C', .84)
    for sx in (-1, 1):  # lids half lowered
        u = sx * 24 * (1 - .10 * sx * look) + k
        S.p(Shape(p.hd([(u - 6.4, -3), (u, -4.4), (u + 6.4, -3), (u + 4.6, 4), (u, 6.4), (u - 4.6, 4)]), k=3).d, ink)
        S.p(brush(p.hd([(u - 12, 0), (u - 6, -4.6), (u + 6, -4.6), (u + 12, 0)]), 3.6, taper=(.3, .3)), ink)
        S.p(brush(p.hd([(u - 13, -14), (u, -18), (u + 13, -14)]), 5.4, taper=(.35, .35)), ink, .6)
    mask = Shape(p.hd([(-56 + k * .3, 22), (-30 + k * .6, 14), (k * 1.1, 9), (30 + k * .6, 14), (56 + k * .3, 22), (53, 46), (32 + k * .3, 71), (k * .4, 86),
                       (-32 + k * .3, 71), (-53, 46)]), k=4)
    form(S, mask, '#DCEDEC', 9, 5, (1.4, 2.8), .1, .5, line='#6FA0A6')
    for v in (32, 47, 61):
        S.p(brush(p.hd([(-34 + k, v), (k, v + 5), (34 + k, v)]), 3, taper=(.1, .1)), '#8DB9BC', .7)
    cap = Shape(p.hd([(-66, -20), (-70, -56), (-52, -92), (0, -112), (52, -92), (70, -56), (66, -20), (40, -32), (0, -37), (-40, -32)]), k=4)
    form(S, cap, TEAL_MID, 12, 8, (1.4, 3.2))


def surgery():
    """Two of the operating staff bend over someone asleep under a cover, below the lamp."""
    DETAIL[0] = 3.0
    S = Svg()
    S.paper()
    S.g('lamp')
    S.ell(800, 470, 480, 400, S.rad([(0, '#FFF3C4', .75), (.6, '#FFF3C4', .3), (1, '#FFF3C4', 0)], (.5, .3, .55)))
    S.poly([(800, 0), (800, 40)], '#B5A892', 22)
    form(S, Solid(rounded([(600, 150), (650, 36), (950, 36), (1000, 150)], [34, 60, 60, 34])), '#E9EEEC', 20, 11, (2, 4), .1, .7, line='#7C8F92')
    S.p(Solid(rounded([(598, 140), (1002, 140), (984, 172), (616, 172)], [10, 10, 16, 16]), 5).d, '#FFF3C4', 1, None, '#C9B98E', 3)
    S.end()
    for k, (x, skin, look, tilt) in enumerate(((620, SKIN[3], .7, -7), (1110, SKIN[0], -.7, 7))):
        S.g('staff-%d' % (k + 1))
        masked(S, x, 370, skin, look, tilt)
        S.end()
    S.g('table')
    plain(S, Solid(rounded([(700, 850), (900, 850), (920, 1020), (680, 1020)], 6)), '#A9BBC0', 10, 3)
    form(S, box(150, 816, 1300, 46, 22), '#B9C7CB', 12, 7, (2, 4.2))
    S.end()
    S.g('patient')
    asleep(S, 310, 716, .92, SKIN[1], 820)
    cover = [(466, 930), (462, 760), (468, 690), (520, 640), (640, 616), (800, 626), (980, 664), (1160, 690), (1290, 682), (1370, 656), (1408, 664),
             (1420, 760), (1426, 930), (1180, 920), (946, 930), (700, 920)]
    form(S, Shape(cover, [.8, 0, 0, 0, 0, 0, 0, 0, 0, .2, .2, 0, .8, 0, 0, 0], k=5), '#A9D3D4', 26, 12, (2, 4.4))
    for pts in ([(560, 652), (580, 760), (566, 900)], [(812, 650), (836, 770), (820, 906)], [(1060, 700), (1080, 790), (1062, 906)],
                [(1290, 704), (1306, 800), (1292, 900)]):
        S.p(brush(pts, 6, taper=(.1, .4)), '#6FA6AC', .5)
    S.end()
    return S
