# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures with people: moving the neck, getting better, talking."""
from forms import *
from neck_bones import column, outlines
from people import fused, joined, hand_frame, hand_lines, plain, HAND, THUMB, THUMB_IN, THUMB_IN_LINE, THUMB_LINE
from portraits import Portrait, Turned, SLEEVE, SLIM


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
    """Someone whose left hand lies on the side of the neck: the fingers behind it, the thumb before it; the upper arm hangs and the
    forearm folds up at the elbow."""
    ELBOW, WRIST, HAND_SCALE = (192, 292), (96, 122), .98

    def torso(self):
        super().torso()
        S, s = self.S, self.s
        joints = [self.at(*q) for q in (self.ELBOW, (146, 210), self.WRIST)]
        u = (joints[2] - joints[1]) / np.hypot(*(joints[2] - joints[1]))
        x, y = joints[2] + u * 2
        at = hand_frame(x, y, 200, self.HAND_SCALE, True)
        fused(S, [Shape(at(HAND), k=3)], self.skin, None, 3.2)
        for v, u in ((-13, 84), (2, 88), (16, 84)):
            S.p(brush(at([(u - 46, v * .8 - 1), (u - 22, v * .95), (u, v)]), 2.8, taper=(.1, .6)), line_of(self.skin), .6)
        self.collar(mix(line_of(self.cloth), self.cloth, .1))  # the neck lies before the fingers
        thumb = tube([tuple(p) for p in at([(6, 12), (38, 28), (76, 22)])], 23 * self.HAND_SCALE)
        joined(S, thumb, at([(6, 12)])[0], 26, self.skin, mix(line_of(self.skin), self.skin, .1), 3.2)
        rb, *_ = ribbon(joints, [78 * s, 74 * s, 56 * s], k=6)
        elbow = Solid(ellipse(*joints[0], 39 * s, 39 * s, 0, 40), 8)
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
            upper = [(138, 196), (174, 242), (192, 292)]
            Aching(S, x, top, k, SKIN[2], 'short', HAIR['black'], SLATE, arms=(None, upper), widths=(SLEEVE, (72, 80, 78)), **looks).draw()
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
    P = [(x - 138, y - 34), (x + 138, y - 34), (x + 168, y + 44), (x - 168, y + 44)]
    sh = Solid(rounded(P, 8), 5)
    S.shadow(sh, (3, 5), ((8, .05), (3, .06)))
    plain(S, sh, '#FFFFFF', 5, 2, '#B9AB93')
    for k in range(3):
        u, v = .84 + .08 * k, y - 16 + 22 * k
        S.poly([(x - 128 * u, v), (x - 100 * u, v)], TEAL, 11)
        S.poly([(x - 70 * u, v), (x + (118, 84, 110)[k] * u, v)], '#DDD2C0', 10)


# A hand that lies and points: from its thumb side as in people.HAND, the forefinger stretched, the other fingers bent.
POINTING = [(-8, -21), (24, -28), (56, -31), (78, -28), (104, -26), (132, -22), (140, -15), (134, -8), (104, -6), (90, -4), (93, 4), (88, 16),
            (76, 26), (54, 31), (26, 27), (-8, 21)]


def pointing(S, x, y, turn, k, skin, flip):
    at = hand_frame(x, y, turn, k, flip)
    fused(S, [Shape(at(POINTING), k=3)], skin, None, 3.2)
    line = mix(line_of(skin), skin, .1)
    for pts in ([(60, -8), (78, -7), (92, -5)], [(74, 6), (84, 6), (92, 5)], [(66, 18), (76, 18), (86, 16)]):
        S.p(brush(at(pts), 2.8 * k, taper=(.1, .6)), line, .7)
    for P in ([(132, -19), (136, -15), (133, -12)],):
        S.p(brush(at(P), 2.2 * k, taper=(.2, .2)), line, .5)


# the front of a bob: a fringe, and the hair beside the face down to the jaw, where it meets the hair behind
BOB = [(-72, 66), (-80, 30), (-74, -26), (-62, -78), (-26, -104), (16, -105), (54, -86), (74, -36), (80, 30), (72, 66), (62, 60), (60, 30), (57, 4),
       (50, -30), (26, -40), (-2, -36), (-30, -40), (-50, -30), (-57, 4), (-60, 30), (-62, 60)]


class Bob(Portrait):
    """Hair to the jaw in one piece, before and behind the face."""

    def front_hair(self):
        ends = [.3] + [0] * 8 + [.3, .3] + [0] * 9 + [.3]
        form(self.S, Shape(self.hd(BOB), ends, 4), self.hair_color, 10, 7, (1, 1.6), .08, .4, line=mix(self.hair_color, WARM_DARK, .3))


def talking():
    """A patient and a doctor sit at a table and talk; the doctor points at a line of the plan between them."""
    DETAIL[0] = 8.6
    S = Svg()
    S.paper()
    S.g('screen')
    wall_screen(S, 800, 250, 330, 330)
    S.end()
    for x in (400, 1200):
        plain(S, box(x - 190, 470, 380, 400, 70), '#D9C3A2', 16, 3)
    S.g('table')
    top = Solid(rounded([(110, TABLE), (1490, TABLE), (1572, 942), (28, 942)], [22, 22, 18, 18]))
    plain(S, top, '#E3CDAA', 10, 3)
    plain(S, Solid(rounded([(20, 936), (1580, 936), (1570, 986), (30, 986)], [10, 10, 24, 24])), '#CFB48B', 10, 3)
    plan(S, 800, 876)
    S.end()
    people = (
        ('patient', dict(x=388, skin=SKIN[2], hair='curly', hair_color=HAIR['black'], cloth=AMBER, look=.45, tilt=-3,
                         arms=(((-120, 204), (-134, 256), (-143, 304), (-120, 334), (-72, 347), (-26, 352)),
                               ((120, 204), (134, 256), (143, 304), (124, 331), (90, 345), (56, 350))))),
        ('doctor', dict(x=1212, skin=SKIN[0], hair='bob', hair_color=HAIR['brown'], cloth='#FDFBF6', look=-.45, tilt=3, coat=True, shirt=TEAL_MID,
                        glasses=True, arms=(((-120, 204), (-134, 256), (-143, 300), (-158, 326), (-180, 337), (-200, 340)),
                                            ((120, 204), (134, 256), (143, 304), (118, 334), (64, 349), (12, 353))))))
    wide = (66, 64, 62, 56, 50, 43)
    figures = [(Bob if looks['hair'] == 'bob' else Portrait)(S, posed=SLIM, y=368, s=1.46, bottom=380, widths=(wide, wide), edge=TABLE, **looks) for _, looks in people]
    left, right = figures
    wrist = lambda p, n: p.at(*p.arms[n][-1])
    S.g('hands')  # below the cuffs
    glove(S, *wrist(left, 0), 4, 1.32, left.skin, True, True)
    glove(S, *wrist(left, 1), 176, 1.32, left.skin, False, True)
    glove(S, *wrist(right, 1), 180, 1.28, right.skin, False, True)
    pointing(S, *wrist(right, 0), 179, 1.3, right.skin, False)
    S.end()
    for p, (name, _) in zip(figures, people):
        S.g(name)
        p.draw()
        S.end()
    return S


TABLE = 832  # the far edge of the table in `talking`, at the height of the forearms, so that the trunks reach down to them
