# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures with people: moving the neck, getting better, talking."""
from forms import *
from neck_bones import column, outlines
from people import bent_arm, fused, joined, hand_frame, hand_lines, plain, HAND, THUMB, THUMB_IN, THUMB_IN_LINE, THUMB_LINE
from portraits import Portrait, Turned, NARROW, SLEEVE, SLIM, upper_arm


def exercise():
    """Two gentle movements: the head tilts to each side, and it turns to each side; that arrow lies above the head, as a
    ring seen a little from above whose rear is open."""
    S = Svg()
    S.paper()
    S.g('tilt')
    Portrait(S, 430, 450, 1.62, SKIN[1], 'bun', HAIR['grey'], TEAL_MID, wrinkles=True, tilt=13, bottom=410).draw()
    arc = [np.array([430, 620]) + 455 * np.array([math.sin(math.radians(a)), -math.cos(math.radians(a))]) for a in np.linspace(-32, 32, 7)]
    arrow(S, arc, PAL['teal'], 17, both=True)
    S.end()
    S.g('turn')
    around = [(1170 + 196 * math.sin(math.radians(t)), 186 + 44 * math.cos(math.radians(t))) for t in np.linspace(-128, 128, 15)]
    Turned(S, 1170, 450, 1.62, SKIN[3], 'short', HAIR['black'], AMBER, bottom=410).draw()
    arrow(S, around, PAL['teal'], 17, both=True)
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


# The back of a hand without its fingers, wrist at the origin, as in people.HAND.
BACK = [(-10, -21), (20, -27), (46, -31), (64, -27), (71, -10), (71, 10), (64, 25), (44, 29), (20, 25), (-10, 21)]


def fingers(S, at, k, skin, rods):
    """Rods of the width w along points in units of the hand, each before the one named earlier, open where they grow out of the hand."""
    for w, pts in rods:
        P = [tuple(p) for p in at(pts)]
        joined(S, tube(P, w * k), P[0], w * k * .66, skin, mix(line_of(skin), skin, .1), 1.7)


class Aching(Portrait):
    """Someone whose right hand lies on the left side of the neck, its back to the viewer; the forearm crosses the chest."""
    SHOULDER, ELBOW, WRIST = (-126, 206), (-137, 298), (14, 192)

    def torso(self):
        super().torso()
        S, s = self.S, self.s
        at, k = hand_frame(*self.at(*self.WRIST), -58, .92 * s, True), .92 * s
        fingers(S, at, k, self.skin, [(18, [(12, 14), (44, 30), (76, 40)])])
        fused(S, [Shape(at(BACK), k=3)], self.skin, None, 3.2)
        fingers(S, at, k, self.skin, [(17, [(50, v * .85), (80, v), (104 + d, v - 1)]) for v, d in ((-24, -6), (-8, 6), (8, 10), (23, 3))])
        joints = [self.at(*q) for q in (self.SHOULDER, self.ELBOW, self.WRIST)]
        cloth, ink = mix(self.cloth, '#FFFFFF', .08), mix(line_of(self.cloth), self.cloth, .1)
        bent_arm(S, joints, [68 * s, 72 * s, 68 * s, 62 * s, 50 * s], cloth, ink, 2.2 * s + 1)


# The red at the side of the neck, strong, less and faint: spots of a Portrait.
SORE = (((38, 92, 60, .95), (38, 92, 36, .6)), ((40, 100, 42, .6), (40, 100, 26, .32)), ((40, 100, 40, .5), (40, 100, 24, .28)), ())


def timeline():
    """A woman and a man over months: the ache at her neck goes away, his becomes less and stays, as it does for many."""
    DETAIL[0] = 2.6
    S = Svg()
    S.paper()
    xs, edge, k, top = (272, 800, 1328), 660, .82, 366
    for i, x in enumerate(xs):
        S.g('people-%d' % (i + 1))
        looks = dict(tilt=(8, 4, 0)[i], bottom=(edge - top) / k, smile=(-.1, .4, 1)[i], sore=SORE[(0, 1, 3)[i]])
        Portrait(S, x - 104, top, k, SKIN[0], 'bob', HAIR['brown'], CLAY, **looks).draw()
        looks = dict(tilt=(9, 5, 3)[i], bottom=(edge - top) / k, smile=(-.1, .2, .3)[i], sore=SORE[i])
        if i == 0:
            arm = upper_arm(Aching.SHOULDER, Aching.ELBOW)
            Aching(S, x + 104, top, k, SKIN[2], 'short', HAIR['black'], SLATE, arms=(arm, None), widths=((46, 66, 68), SLEEVE), posed=SLIM,
                   **looks).draw()
        else:
            Portrait(S, x + 104, top, k, SKIN[2], 'short', HAIR['black'], SLATE, **looks).draw()
        S.end()
    S.g('months')
    # the table goes on beyond the page, for frames that are wider or higher
    S.rect(-800, edge, 3200, 1800 - edge, S.lin([(0, '#EFE4D2'), (1, '#F5ECDF')], (0, edge, 0, 1000), True))
    S.poly([(-800, edge), (2400, edge)], '#CDBB9F', 3)
    for i, x in enumerate(xs):
        month(S, x, 838, 190, 12, (3, 7, 12)[i])
    for a, b in zip(xs, xs[1:]):
        arrow(S, [(a + 140, 838), (b - 140, 838)], PAL['teal'], 15)
    S.end()
    return S


def glove(S, x, y, turn, k, color, flip, tucked=False, ink=None):
    """A hand, bare or gloved, in one piece; with its thumb tucked in, or spread."""
    at = hand_frame(x, y, turn, k, flip)
    fused(S, [Shape(at(HAND), k=3), Shape(at(THUMB_IN if tucked else THUMB), k=3)], color, ink, 3.2)
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


def pointing(S, x, y, turn, k, skin, flip):
    """A hand whose slim forefinger is stretched; the others are bent."""
    at = hand_frame(x, y, turn, k, flip)
    fused(S, [Shape(at(BACK), k=3)], skin, None, 3.2)
    fingers(S, at, k, skin, [(17, [(50, v), (64, v), (80 + d, v + 1)]) for v, d in ((-20, -4), (-6, 2))] + [(17, [(50, 7), (66, 7), (80, 9)]),
            (16, [(16, 16), (46, 29), (78, 27)]), (15, [(44, 17), (84, 18), (136, 17)])])
    S.p(brush(at([(129, 13), (133, 17), (129, 21)]), 1.6 * k, taper=(.2, .2)), line_of(skin), .4)


def folded(S, left, right, k, skin):
    """Two hands that lie one on the other: four fingers of the upper one over the back of the lower, its thumb above them."""
    at = hand_frame(*left, 3, k, True)
    fused(S, [Shape(at(HAND), k=3)], skin, None, 3.2)
    at = hand_frame(*right, 178, k, False)
    fingers(S, at, k, skin, [(18, [(14, 16), (44, 32), (84, 37)])])
    fused(S, [Shape(at(BACK), k=3)], skin, None, 3.2)
    rods = [(17, [(50, v * .9), (78, v), (102 + d, v - 3)]) for v, d in ((22, 2), (7, 10), (-8, 7))]
    fingers(S, at, k, skin, rods + [(16, [(48, -21), (74, -23), (94, -27)])])


def talking():
    """A patient and a doctor sit at a table and talk; the doctor points at a line of the plan between them."""
    DETAIL[0] = 6.0
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
    plan(S, 748, 876)
    S.end()
    arm = ((118, 186), (135, 238), (143, 290), (130, 328), (96, 347), (58, 354))
    mirrored = lambda P: tuple((-u, v) for u, v in P)
    people = (
        ('patient', dict(x=388, skin=SKIN[2], hair='curly', hair_color=HAIR['black'], cloth=AMBER, tilt=-2, arms=(mirrored(arm), arm))),
        ('doctor', dict(x=1212, skin=SKIN[0], hair='bob', hair_color=HAIR['brown'], cloth='#FDFBF6', tilt=2, coat=True, shirt=TEAL_MID, glasses=True,
                        side=-1, arms=(mirrored(arm[:3]) + ((-150, 322), (-166, 338), (-184, 345)), arm[:4] + ((90, 348), (40, 355))))))
    wide = (50, 54, 53, 48, 43, 37)
    figures = [Turned(S, posed=NARROW, y=368, s=1.46, bottom=380, widths=(wide, wide), edge=TABLE, **looks) for _, looks in people]
    left, right = figures
    wrist = lambda p, n: p.at(*p.arms[n][-1])
    S.g('hands')  # below the cuffs
    folded(S, wrist(left, 0), wrist(left, 1), 1.2, left.skin)
    glove(S, *wrist(right, 1), 180, 1.2, right.skin, False, True)
    pointing(S, *wrist(right, 0), 181, 1.12, right.skin, True)
    S.end()
    for p, (name, _) in zip(figures, people):
        S.g(name)
        p.draw()
        S.end()
    return S


TABLE = 832  # the far edge of the table in `talking`, at the height of the forearms, so that the trunks reach down to them
