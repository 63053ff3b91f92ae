# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Half figures with arms: the person of forms.py with shoulders, sleeves and a face that can look down."""
from forms import *
from people import fused

# right border of the trunk in units of the head, with an arm that hangs down or beside a posed one, which the caller gives
HANGING = [(62, 121), (128, 145), (166, 184), (184, 270), (190, 380), (190, 700)]
POSED = [(62, 121), (128, 145), (163, 182), (174, 226), (180, 258), (150, 292), (138, 700)]
SLIM = [(62, 121), (122, 145), (152, 180), (164, 226), (158, 256), (146, 292), (136, 700)]
NARROW = [(62, 121), (121, 145), (143, 166), (153, 206), (127, 262), (117, 700)]  # arms of little width, elbows at the sides
CORNERS = {62: 8, 117: 1, 121: 60, 122: 60, 127: 20, 128: 60, 136: 1, 138: 1, 143: 50, 146: 30, 150: 30, 152: 60, 153: 5, 158: 16, 163: 60, 164: 60,
           166: 70, 174: 60, 180: 16, 184: 60, 190: 1}
SLEEVE = (72, 88, 80)


def upper_arm(shoulder, elbow):
    """The root of an arm as Portrait wants it, for an arm that `bent_arm` draws over the figure."""
    return tuple(tuple(lerp(np.array(shoulder), np.array(elbow), t)) for t in (-.06, .3, .62))


class Portrait(Person):
    """arms: the joints of the arm at the viewer's left and right, in units of the head; None stands for one that hangs down.
    posed: the trunk beside a posed arm, POSED, SLIM or NARROW. down: 0 looks ahead, 1 down at the hands. sore: red spots on the skin of the
    neck, each u, v, radius and strength."""

    def __init__(self, *a, arms=(None, None), widths=(SLEEVE, SLEEVE), down=0.0, clip=None, edge=None, sore=(), posed=POSED, **b):
        super().__init__(*a, **b)
        self.sore, self.posed = sore, posed
        self.arms, self.widths, self.down, self.clip, self.edge = arms, widths, down, clip, edge

    def held(self, P):
        """A dense outline kept above the lower edge of the figure, and inside `clip`."""
        edge = 1000 if self.edge else self.at(0, self.bottom)[1]
        P = cut_convex(P, [(-400, -400), (2000, -400), (2000, edge), (-400, edge)])
        return cut_convex(P, self.clip) if self.clip is not None else P

    def torso(self):
        S, s = self.S, self.s
        cloth = WHITE if self.coat else self.cloth
        ink = '#A99C88' if self.coat else mix(line_of(cloth), cloth, .1)
        left, right = (self.posed if a else HANGING for a in self.arms)
        ring = right + [(-u, v) for u, v in left[::-1]]
        P = rounded([self.at(u, v) for u, v in ring + [(0, 150)]], [CORNERS[abs(u)] * s for u, v in ring] + [30 * s])
        if self.edge:  # a table hides the trunk below its far edge, the arms lie on it
            P = cut_convex(P, [(-400, -400), (2000, -400), (2000, self.edge), (-400, self.edge)])
        sleeves = [(side, ribbon([self.at(*p) for p in joints], [w * s for w in widths], k=6))
                   for side, joints, widths in zip((-1, 1), self.arms, self.widths) if joints]
        rim = 2.2 * s + 1
        if self.clip is not None:  # no rim where the tile cuts the figure
            inside_of = resample(self.held(P), 4)
            low = inside_of[:, 1].max() - 1
            start = int(np.nonzero(inside_of[:, 1] >= low)[0][-1])
            open_line = np.roll(inside_of, -start - 1, 0)
            open_line = open_line[open_line[:, 1] < low]
            fused(S, [Solid(inside_of, 9)], cloth, cloth, .1)
            S.p(path_d(fit(open_line, False, .2), False), 'none', 1, None, ink, rim * .7)
        else:
            fused(S, [Solid(self.held(Q), 9) for Q in [P] + [rb.P for _, (rb, *_) in sleeves]], cloth, ink, rim)
        for side, (_, C, N, W) in sleeves:  # where the arm lies against the trunk
            out = np.sign((C[len(C) // 4] + N[len(C) // 4] - C[len(C) // 4])[0]) == side
            inner = C + N * W[:, None] / 2 * (-1 if out else 1)
            low = (self.edge or self.at(0, self.bottom)[1]) - 1
            end = next((i for i, p in enumerate(inner) if p[1] > low), len(inner))
            line = list(inner[3:end])
            if 3 < end < len(inner):
                line.append(lerp(inner[end - 1], inner[end], (low - inner[end - 1][1]) / (inner[end][1] - inner[end - 1][1])))
            if len(C) > 13:  # not beside the mere root of an arm
                self.arm_line(line, ink)
        for side, joints in zip((-1, 1), self.arms):
            if not joints and self.bottom > 280:
                self.arm_line([self.at(side * u, v) for u, v in ((126, 252), (133, 300), (137, self.bottom))], ink)
        self.collar()

    def arm_line(self, pts, ink):
        if len(pts) > 2:
            self.S.p(brush([tuple(p) for p in pts[::2]] + ([tuple(pts[-1])] if len(pts) % 2 == 0 else []), 3 * self.s, taper=(.05, .8)), ink, .8)

    def collar(self):
        S, s = self.S, self.s
        skin = [(-31, 40), (-32, 80), (-42, 106), (-64, 122), (-44, 152), (0, 173), (44, 152), (64, 122), (42, 106), (32, 80), (31, 40)]
        neck = Shape([self.at(u, v) for u, v in skin], [0, 0, 0, .9, 0, 0, 0, .9, 0, 0, 0], 4)
        form(S, neck, self.skin, 10 * s, 4 * s, (1, 2.6), .08, .2)
        S.p(Shape([self.at(u, v) for u, v in [(-30, 56), (0, 80), (30, 56), (31, 82), (14, 102), (-14, 102), (-31, 82)]]).d,
            mix(self.skin, WARM_DARK, .5), .16)
        for u, v, r, a in self.sore:
            red = S.rad([(0, PAL['red1'], a), (.5, PAL['red1'], a * .55), (1, PAL['red1'], 0)], (*self.at(u, v), r * s), True)
            S.p(neck.d, red)
        if not self.coat:
            S.p(brush([self.at(u, v) for u, v in [(-66, 122), (-44, 154), (0, 174), (44, 154), (66, 122)]], 9 * s, taper=(.8, .8)),
                mix(self.cloth, WARM_DARK, .28))
            return
        v = [(-44, 110), (-20, 146), (0, 168), (20, 146), (44, 110), (58, 122), (36, 208), (0, 272), (-36, 208), (-58, 122)]
        form(S, Shape([self.at(u, w) for u, w in v], [.6, 0, .7, 0, .6, .6, 0, .8, 0, .6], 4), self.shirt or TEAL_MID, 10 * s, 4, (1.2, 2.6), .1, .3)
        for sx in (-1, 1):
            lap = Shape([self.at(sx * u, w) for u, w in [(46, 104), (76, 126), (84, 190), (58, 186), (66, 206), (2, 277), (34, 206), (56, 126)]],
                        [.5, .4, .6, .7, .6, .9, 0, 0], 4)
            form(S, lap, '#FBF8F2', 8 * s, 5, (1.4, 2.8), .08, .6, line='#A99C88', shade='#8C8A84')
        S.line([self.at(1, 274), (self.at(2, 0)[0], (self.edge or self.at(0, self.bottom)[1]) - 3)], '#B5A892', 3)

    def head(self):
        S = self.S
        for sx in (-1, 1):
            far = sx * self.look > 0
            ear = ellipse(sx * (62 - 5 * far * abs(self.look)) + self.look * (0 if far else 4), 4, 10, 17)
            form(S, Shape(self.hd(ear), k=4), self.skin, 6, 3, (1, 2.2), .1, .3)
        form(S, Shape(self.hd(HEAD), k=4), self.skin, 16 * self.s, 9 * self.s, (1.4, 3.2), .09, .45)

    def face(self):
        S, k, s, low = self.S, self.look * 15, self.s, 9 * self.down
        ink, soft = mix(self.skin, '#2A211C', .84), mix(self.skin, WARM_DARK, .45)
        for sx in (-1, 1):
            x = sx * 24 * (1 - .10 * sx * self.look) + k
            c = self.hd([(sx * 36 + k * .55 - 3 * (sx * k > 8), 26 + low)])[0]
            spot(S, c[0], c[1], 16 * s, '#E98C74', .10 if self.skin == SKIN[3] else .18)
            if self.down:  # lids lowered over the eye
                v = low + 1
                iris = [(-5.4, -1), (0, 0), (5.4, -1), (4.2, 2.4), (0, 4), (-4.2, 2.4)]
                S.p(Shape(self.hd([(x + self.look * 3 + du, v + dv) for du, dv in iris]), k=3).d, ink)
                S.p(brush(self.hd([(x - 12, v - 4), (x - 5, v - .6), (x + 5, v - .6), (x + 12, v - 4)]), 4.2 * s, taper=(.25, .25)), ink, .95)
                S.p(brush(self.hd([(x - 11, v - 8), (x, v - 12), (x + 11, v - 8)]), 2.2 * s, taper=(.2, .2)), soft, .6)
            else:
                p = self.hd([(x, -4)])[0]
                S.ell(p[0], p[1], 5 * s, 6.2 * s, ink)
                S.ell(p[0] - 1.5 * s, p[1] - 2.2 * s, 1.5 * s, 1.7 * s, '#FFFFFF', .9)
            S.p(brush(self.hd([(x - 13, -21 - sx + low), (x, -25 + low), (x + 13, -21 + sx + low)]), 4.4 * s, taper=(.35, .35)),
                mix(self.hair_color, ink, .35), .62)
            if self.wrinkles:
                S.p(brush(self.hd([(x + sx * 13, -4), (x + sx * 19, 0), (x + sx * 22, 5)]), 1.7 * s, taper=(.2, .2)), soft, .4)
                S.p(brush(self.hd([(sx * 17 + k, 23), (sx * 25 + k, 33), (sx * 27 + k, 43)]), 1.8 * s, taper=(.1, .1)), soft, .4)
        way = 1 if self.look >= 0 else -1
        S.p(brush(self.hd([(k * 1.25 + 1, -2 + low), (k * 1.45 + 6 * way, 20 + low), (k * 1.25 - 2, 24 + low)]), 4 * s, taper=(.1, .4)), soft, .75)
        up = 5 * self.smile
        S.p(brush(self.hd([(-18 + k, 47 - up), (-9 + k, 47 + up / 5), (k, 47 + up * .6), (9 + k, 47 + up / 5), (18 + k, 47 - up)]), 5 * s,
                  taper=(.25, .25)), mix(self.skin, '#7A2E22', .72), .9)
        if self.glasses:
            self.spectacles(k)

    def spectacles(self, k):
        S, s, frame = self.S, self.s, '#4A4038'
        for sx in (-1, 1):
            x = sx * 25 * (1 - .10 * sx * self.look) + k
            S.p(path_d(beziers(self.hd(ellipse(x, -2, 19, 17)))), '#FFFFFF', .18, None, frame, 3.4 * s)
            S.poly(self.hd([(x + sx * 18, -6), (sx * 59, -4)]), frame, 3.2 * s)
        S.line(self.hd([(-6 + k, -5), (k, -8), (6 + k, -5)]), frame, 3.4 * s)


# A head half turned to the viewer's right: far brow, cheek and chin, jaw up to the near ear, back of the head.
TURNED_HEAD = [(6, -86), (34, -80), (52, -60), (58, -38), (57.5, -22), (53.5, -9), (55, 6), (54.5, 20), (50, 38), (45, 54), (38, 70), (28, 79.5),
               (16, 80), (0, 75), (-16, 66), (-31, 53), (-41, 37), (-52, 22), (-62, -6), (-60, -46), (-38, -76)]
TURNED_HAIR = dict(
    short=[(56, -24), (63, -46), (54, -82), (22, -104), (-22, -105), (-58, -84), (-75, -46), (-75, -10), (-67, 14), (-57, 28), (-50, 27), (-51, 12),
           (-49, -8), (-36, -12), (-31, 8), (-25, 7), (-24, -16), (-19, -36), (-2, -49), (24, -54), (46, -48)],
    bob=[(56, -20), (65, -46), (55, -84), (22, -105), (-22, -106), (-60, -86), (-79, -44), (-83, 10), (-82, 60), (-70, 80), (-44, 84), (-30, 74),
         (-27, 40), (-25, 6), (-18, -22), (4, -38), (30, -44), (46, -38)])
TURNED_HAIR['curly'] = TURNED_HAIR['short']


class Turned(Portrait):
    """Someone whose head is half turned to the viewer's right, or with side=-1 to the left: the far half of the face is foreshortened, the
    far ear hidden, and the near one has come inward."""

    def __init__(self, *a, side=1, **b):
        super().__init__(*a, **b)
        self.side = side

    def hd(self, pts):
        return super().hd(np.asarray(pts, float) * (self.side, 1))

    def behind(self):
        if self.hair == 'bob':  # what shows of it beyond the far cheek
            far = [(40, -60), (60, -52), (70, -10), (73, 36), (66, 66), (48, 70), (36, 40)]
            form(self.S, Shape(self.hd(far), k=4), mix(self.hair_color, WARM_DARK, .2), 10, 6, (1, 1.6), .08, .2)

    def head(self):
        S, s = self.S, self.s
        soft = mix(self.skin, WARM_DARK, .45)
        S.p(brush([self.at(u * self.side, v) for u, v in ((-33, 52), (-26, 88), (-8, 138))], 4 * s, taper=(.3, .1)), soft, .4)  # what turns it
        form(S, Shape(self.hd(TURNED_HEAD), k=4), self.skin, 16 * s, 9 * s, (1.4, 3.2), .09, .45)

    def face(self):
        S, s = self.S, self.s
        ink, soft = mix(self.skin, '#2A211C', .84), mix(self.skin, WARM_DARK, .45)
        c = self.hd([(-6, 28)])[0]
        spot(S, c[0], c[1], 16 * s, '#E98C74', .10 if self.skin == SKIN[3] else .18)
        for x, r in ((6, 5), (42, 4.2)):
            p = self.hd([(x, -4)])[0]
            S.ell(p[0], p[1], r * s, 6.2 * s, ink)
            S.ell(p[0] - .3 * r * s, p[1] - 2.2 * s, .3 * r * s, 1.7 * s, '#FFFFFF', .9)
        for brow in ([(-9, -20), (5, -25.5), (18, -21.5)], [(33, -22), (42.5, -25), (51, -20)]):
            S.p(brush(self.hd(brow), 4.4 * s, taper=(.35, .35)), mix(self.hair_color, ink, .35), .62)
        for line in ([(-7, -4), (-13, 0), (-16, 5)], [(9, 24), (1, 33), (0, 43)]) if self.wrinkles else ():
            S.p(brush(self.hd(line), 1.8 * s, taper=(.2, .2)), soft, .45)
        S.p(brush(self.hd([(29, -6), (34, 6), (41, 18), (38, 23), (29, 24)]), 4 * s, taper=(.1, .4)), soft, .75)
        up = 5 * self.smile
        S.p(brush(self.hd([(7, 47 - up), (16, 47 + up / 5), (25, 47 + up * .6), (33, 47 + up / 5), (40, 47 - up)]), 5 * s, taper=(.25, .25)),
            mix(self.skin, '#7A2E22', .72), .9)
        if self.glasses:
            self.spectacles(0)

    def spectacles(self, k):
        S, s, frame = self.S, self.s, '#4A4038'
        for x, r in ((5, 18), (43, 12)):
            S.p(path_d(beziers(self.hd(ellipse(x, -2, r, 17)))), '#FFFFFF', .18, None, frame, 3.4 * s)
        S.line(self.hd([(22.5, -5), (27, -8), (31.5, -5)]), frame, 3.4 * s)
        S.poly(self.hd([(-12.5, -5), (-42, -3)]), frame, 3.2 * s)

    def front_hair(self):
        S, s, bob = self.S, self.s, self.hair == 'bob'
        P = TURNED_HAIR[self.hair]
        if self.hair == 'curly':  # a bump between every two points of the outer border
            bumps = [((a[0] + b[0]) * .55, (a[1] + b[1]) * .55 - 1) for a, b in zip(P, P[1:9])]
            P = [q for pair in zip(P, bumps) for q in pair] + P[8:]
        sharp = {'bob': [.5] + [0] * 8 + [.2, .2, .4] + [0] * 6, 'short': [.5] + [0] * 8 + [.4, .4, 0, 0, 0, .4, .4] + [0] * 5}.get(self.hair)
        form(S, Shape(self.hd(P), sharp, 4), self.hair_color, 10, 7, (1.2, 2.4), .1, .4)
        if not bob:
            form(S, Shape(self.hd(ellipse(-41, 9, 11.5, 19, -8)), k=4), self.skin, 6, 4, (1.2, 2.6), .1, .3)
            fold = [(-37, -1), (-44, -4), (-47.5, 6), (-42.5, 14), (-41, 20)]
            S.p(brush(self.hd(fold), 2.8 * s, taper=(.2, .3)), mix(self.skin, WARM_DARK, .45), .8)
