# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures with people: moving the neck, getting better, talking, an operation."""
from anatomy import body_pts, column, disc_pts, ORDER, spin_pts
from forms import *
from people import plain, sleeve


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
        for r, a in (((128, .42), (64, .45)), ((84, .28), (42, .22)), ((0, 0), (0, 0)))[i]:
            if r:
                spot(S, x + 26, 382, r, PAL['red1'], a)
        if i == 0:  # a hand on the sore side
            sleeve(S, [(x + 122, 690), (x + 122, 580), (x + 104, 478)], [86, 86, 62], SLATE, SKIN[2], .84, True,
                   -122, floor=625)
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
    vs = column(h / 150, (x - h * .05, y - h * .02))
    for n in ORDER[1:]:
        for pts in (spin_pts(vs[n]), body_pts(vs[n])):
            q = Shape(pts, k=2)
            S.p(q.d, PAL['bone1'], 1, None, '#B79E78', 2)
    for u, v in list(zip(ORDER, ORDER[1:]))[1:]:
        S.p(Shape(disc_pts(vs[u], vs[v]), k=2).d, TEAL_MID)


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
    arm([(230, 640), (214, 735), (232, 812), (300, 848), (372, 862)], [96, 106, 104, 88, 66], AMBER, SKIN[2], 1.2, turn=4)
    arm([(612, 640), (628, 735), (622, 800), (590, 838), (536, 850)], [96, 106, 104, 88, 64], AMBER, SKIN[2], 1.2, True, 174)
    coat, ink = '#FBF8F2', '#A99C88'
    arm([(1372, 640), (1388, 735), (1370, 812), (1302, 848), (1230, 862)], [96, 106, 104, 88, 66], coat, SKIN[0], 1.15, True, 176, ink)
    arm([(990, 640), (974, 735), (980, 806), (960, 838), (924, 850)], [96, 106, 104, 88, 64], coat, SKIN[0], 1.15, True, 172, ink)
    S.end()
    return S


def surgery():
    """Two of the operating staff under the lamp, seen from the waist up."""
    S = Svg()
    S.paper()
    S.g('lamp')
    S.line([(800, -20), (800, 40), (760, 86)], '#B5A892', 16)
    S.ell(800, 470, 420, 380, S.rad([(0, '#FFF3C4', .75), (.6, '#FFF3C4', .3), (1, '#FFF3C4', 0)], (.5, .3, .6)))
    form(S, Solid(rounded([(560, 176), (610, 84), (990, 84), (1040, 176)], [40, 60, 60, 40])), '#E9EEEC', 22, 12, (2, 4), .1, .7,
         line='#7C8F92')
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
        cap = Shape(p.hd([(-66, -20), (-70, -56), (-52, -92), (0, -112), (52, -92), (70, -56), (66, -20), (40, -36), (0, -42), (-40,
                -36)]), k=4)
        form(S, cap, TEAL_MID, 12, 8, (1.4, 3.2))
        S.end()
    S.g('table')
    drape = Shape([(150, 1004), (170, 900), (240, 856), (420, 848), (620, 836), (800, 828), (980, 836), (1180, 848), (1360, 856), (1430,
            900),
                   (1450, 1004)], [.9, .2, 0, 0, 0, 0, 0, 0, 0, .2, .9], k=5)
    form(S, drape, '#A9D3D4', 26, 12, (2, 4.4))
    for pts in ([(330, 856), (318, 920), (330, 990)], [(560, 844), (552, 910), (560, 990)], [(1040, 844), (1050, 910), (1040, 990)],
                [(1270, 856), (1282, 920), (1270, 990)]):
        S.p(brush(pts, 6, taper=(.1, .4)), '#6FA6AC', .5)
    S.end()
    return S
