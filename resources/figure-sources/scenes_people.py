# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures with people: moving the neck, getting better, talking."""
from forms import *
from neck_bones import column, outlines
from people import fused, joined, hand_frame, hand_lines, plain, HAND, THUMB, THUMB_IN, THUMB_IN_LINE, THUMB_LINE
from portraits import Portrait, Turned, SLEEVE


def exercise():
    """Two gentle movements: the head tilts to each side, and it turns to each side."""
    S = Svg()
    S.paper()
    S.g('tilt')
    Portrait(S, 430, 450, 1.62, SKIN[1], 'bun', HAIR['grey'], TEAL_MID, wrinkles=True, tilt=13, bottom=340).draw()
    arc = [np.array([430, 620]) + 455 * np.array([math.sin(math.radians(a)), -math.cos(math.radians(a))]) for a in np.linspace(-32, 32, 7)]
    arrow(S, arc, PAL['teal'], 17, both=True)
    S.end()
    S.g('turn')
    Turned(S, 1170, 450, 1.62, SKIN[3], 'short', HAIR['black'], AMBER, look=1.3, bottom=340).draw()
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


class Aching(Portrait):
    """Someone whose left hand lies on the side of the neck: the fingers behind it, the thumb before it, the elbow out to the side."""
    ELBOW, WRIST, HAND_SCALE = (214, 262), (98, 118), .98

    def torso(self):
        super().torso()
        S, s = self.S, self.s
        joints = [self.at(*q) for q in (self.ELBOW, (162, 192), self.WRIST)]
        u = (joints[2] - joints[1]) / np.hypot(*(joints[2] - joints[1]))
        x, y = joints[2] + u * 2
        at = hand_frame(x, y, 200, self.HAND_SCALE, True)
        fused(S, [Shape(at(HAND), k=3)], self.skin, None, 3.2)
        for v, u in ((-13, 84), (2, 88), (16, 84)):
            S.p(brush(at([(u - 46, v * .8 - 1), (u - 22, v * .95), (u, v)]), 2.8, taper=(.1, .6)), line_of(self.skin), .6)
        self.collar(mix(line_of(self.cloth), self.cloth, .1))  # the neck lies before the fingers
        thumb = tube([tuple(p) for p in at([(6, 12), (38, 28), (76, 22)])], 23 * self.HAND_SCALE)
        joined(S, thumb, at([(6, 12)])[0], 26, self.skin, mix(line_of(self.skin), self.skin, .1), 3.2)
        rb, *_ = ribbon(joints, [86 * s, 80 * s, 60 * s], k=6)
        elbow = Solid(ellipse(*joints[0], 43 * s, 43 * s, 0, 40), 8)
        fused(S, [elbow, rb], self.cloth, mix(line_of(self.cloth), self.cloth, .1), 2.2 * s + 1)


def timeline():
    """The same man over months: the ache at the side of the neck fades."""
    DETAIL[0] = 2.6
    S = Svg()
    S.paper()
    xs, edge, k, top = (276, 816, 1334), 660, 1.1, 290
    for i, x in enumerate(xs):
        S.g('person-%d' % (i + 1))
        looks = dict(tilt=(9, 4, 0)[i], bottom=(edge - top) / k, smile=(-.1, .45, 1)[i],
                     sore=(((42, 100, 50, .9), (42, 100, 30, .6)), ((40, 100, 38, .55), (40, 100, 22, .3)), ())[i])
        if i == 0:
            upper = [(122, 206), (170, 232), (214, 262)]
            Aching(S, x, top, k, SKIN[2], 'short', HAIR['black'], SLATE, arms=(None, upper), widths=(SLEEVE, (72, 84, 86)), **looks).draw()
        else:
            Portrait(S, x, top, k, SKIN[2], 'short', HAIR['black'], SLATE, **looks).draw()
        S.end()
    S.g('months')
    S.rect(0, edge, 1600, 1000 - edge, S.lin([(0, '#EFE4D2'), (1, '#F5ECDF')], (0, 0, 0, 1)))
    S.poly([(0, edge), (1600, edge)], '#CDBB9F', 3)
    for i, x in enumerate(xs):
        month(S, x, 838, 190, 12, (3, 7, 12)[i])
    for a, b in zip(xs, xs[1:]):
        arrow(S, [(a + 140, 838), (b - 140, 838)], PAL['teal'], 15)
    S.end()
    return S


def glove(S, x, y, turn, k, color, flip, tucked=False):
    """A hand, bare or gloved, in one piece; with its thumb tucked in, or spread."""
    at = hand_frame(x, y, turn, k, flip)
    fused(S, [Shape(at(HAND), k=3), Shape(at(THUMB_IN if tucked else THUMB), k=3)], color, None, 3.2)
    hand_lines(S, at, k, color, THUMB_IN_LINE if tucked else THUMB_LINE)


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
        plain(S, box(x - 190, 470, 380, 330, 70), '#D9C3A2', 16, 3)
    S.g('table')
    top = Solid(rounded([(176, TABLE), (1424, TABLE), (1548, 916), (52, 916)], [30, 30, 26, 26]))
    plain(S, top, '#E3CDAA', 10, 3)
    plain(S, Solid(rounded([(44, 910), (1556, 910), (1546, 964), (54, 964)], [10, 10, 24, 24])), '#CFB48B', 10, 3)
    plan(S, 740, 838)
    S.end()
    people = (
        ('patient', dict(x=410, skin=SKIN[2], hair='curly', hair_color=HAIR['black'], cloth=AMBER, look=.45, tilt=-3,
                         arms=(((-128, 214), (-142, 262), (-139, 298), (-116, 323), (-82, 336), (-46, 340)),
                               ((128, 214), (142, 262), (140, 296), (122, 316), (96, 328), (66, 332)))), (4, 174), 1.2),
        ('doctor', dict(x=1190, skin=SKIN[0], hair='bob', hair_color=HAIR['brown'], cloth='#FDFBF6', look=-.45, tilt=3, coat=True, shirt=TEAL_MID,
                        glasses=True, arms=(((-128, 214), (-143, 262), (-152, 296), (-176, 319), (-206, 330), (-238, 334)),
                                            ((128, 214), (142, 262), (139, 298), (114, 324), (78, 337), (40, 340)))), (172, 176), 1.15))
    wide = (70, 80, 80, 74, 60, 45)
    figures = [Portrait(S, y=360, s=1.46, bottom=380, widths=(wide, wide), edge=TABLE, **looks) for _, looks, _, _ in people]
    S.g('hands')  # below the cuffs
    for p, (_, _, turns, k) in zip(figures, people):
        for joints, turn, flip in zip(p.arms, turns, (True, False)):
            glove(S, *p.at(*joints[-1]), turn, k, p.skin, flip)
    S.end()
    for p, (name, _, _, _) in zip(figures, people):
        S.g(name)
        p.draw()
        S.end()
    return S


TABLE = 770  # the far edge of the table in `talking`
