# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The people of the warning signs, one kind: a light face with calm features, dark hair and jumper, trousers, hands and shoes."""
from pictograms import *

AMBER_SUN = '#E3A744'  # the morning
ACHE = '#D4452F'  # the red that fades: a little lighter, so that it does not turn brown on dark clothes
GHOST = '#DDE5E2'  # where someone was a moment ago, or should be: fainter than any skin


def soft(S, area, body, r=16, strength=.8):
    """Here is the trouble: red that fades on both sides of the area's edge, r units wide, held inside the body."""
    steps = max(12, round(r * .6))
    rise = [strength * float(smooth(min(1.25 * i / steps, 1))) for i in range(steps + 1)]  # gentle at both ends, so that no ring shows
    for i in range(steps):
        if rise[i + 1] > rise[i]:
            paint(S, area.grown(r * (1 - 2 * (i + .5) / steps)) & body, ACHE, (rise[i + 1] - rise[i]) / (1 - rise[i]))


def glow(S, x, y, r, body, strength=.95):
    """The same in a round field that is gone at r."""
    fade = [(at, ACHE, part * strength) for at, part in ((0, 1), (.2, .97), (.4, .8), (.55, .56), (.7, .3), (.85, .09), (1, 0))]
    S.p((oval(x, y, r) & body & FRAME).d, S.rad(fade, (x, y, r), True), 1, 'evenodd')


def ghost(S, *areas):
    """Where someone was a moment ago, or should be. What stands in front is painted over it, so that it ends at the body."""
    for area in areas:
        paint(S, area, GHOST)
        dashed(S, area, MID, 3.6, 11, 8)


def ghost_arm(S, man, s):
    """The arm of that side with its hand, which is a little larger and has finer dashes, so that they can follow the fingers."""
    ghost(S, man.arm[s])
    hand = man.palm(s, .25)
    paint(S, hand, GHOST)
    dashed(S, hand - man.arm[s], MID, 1.9, 6.5, 3.5)


def dashed(S, area, color, w, dash=17, gap=15):
    """The outline of an area in dashes: what was there, or what should be there."""
    for loop in outlines(area):
        P = np.vstack([loop, loop[:1]])
        L = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(P, axis=0).T))])
        n = max(1, round(L[-1] / (dash + gap)))
        for i in range(n):
            t = np.linspace(0, dash, 5) + i * L[-1] / n
            paint(S, limb(np.stack([np.interp(t, L, P[:, 0]), np.interp(t, L, P[:, 1])], 1), w), color)


def forearm(S, body, elbow, wrist, w, k, bend=0, thumb=1, flat=1.0):
    """A forearm and a hand that lie on the body, thumb up (-1: down), fingers to the right; w: widths at elbow and wrist, k: scale of the
    hand, bend: how far the hand is turned down from the forearm, in degrees, flat as in `open_hand`. A light line parts it from the body;
    it tapers off towards the elbow."""
    u = np.array(wrist, float) - elbow
    length = np.hypot(*u)
    sleeve = limb([elbow, wrist], w)
    tip = np.array(wrist) + u / length * w[1] * .36
    turn = math.degrees(math.atan2(u[1], u[0])) - 90 - 7 * thumb + bend
    palm = open_hand(*tip, k, turn, -thumb, flat) | limb([wrist, tip], w[1] * .72)
    paint(S, body - body.behind(sleeve | palm, 4.5, elbow, length * .6) - oval(*elbow, w[0] * .54), TILE)
    paint(S, palm, SKIN_TINT)
    paint(S, sleeve)


# --- from the side ------------------------------------------------------------------------------------------
HEAD_BACK = [(14, 70), (40, 74), (66, 60), (84, 34), (95, -8), (88, -52), (58, -87)]
JAW = [(-62, 99), (-36, 96), (-8, 84), (8, 72)]
HAIR_SIDE = [(-64, -76), (-30, -101), (12, -107), (62, -93), (95, -54), (101, -6), (92, 36), (78, 62), (58, 70), (44, 62), (36, 44), (34, 22),
             (22, -2), (8, -4), (-4, 22), (-12, 14), (-12, -16), (-22, -40), (-46, -52), (-66, -56)]
EAR_SIDE = [(2, 2), (16, -8), (28, 2), (26, 22), (16, 40), (4, 36)]


def side_head(S, x, y, k, nod=0, clothes=None, mood='ache', mirror=1):
    """Head, neck and shoulders from the side, looking left; nod turns the head forward about the top of the neck, 90 lays it on its
    back. clothes: another outline, or () for none and no neck; mood: see `side_features`; mirror -1 looks right. Returns the areas head, hair
    and body."""
    at = lambda P: placed(np.asarray(P, float) * (mirror, 1), x, y, k)
    head = lambda P: at(rotate(np.asarray(P, float), -nod, (30, 100)))
    front = HEAD_SIDE[:16] if mood in MOUTHS_SIDE else HEAD_SIDE[:10] + LIPS_APART
    skull = blob(head(front + JAW + HEAD_BACK))
    hair = blob(head(HAIR_SIDE), [.6, 0, 0, 0, 0, 0, 0, .2, .4, 0, 0, 0, 0, 0, .6, .3, 0, 0, 0, .4])
    body = skull | hair
    if clothes != ():
        nape, throat = [(-30, 92), (-12, 40), (60, 30), (76, 62)], [(-22, 116)]
        neck = blob(np.vstack([head(nape), at([(84, 124), (100, 190), (30, 230), (-34, 190)]), head(throat)]))
        cloth = blob(at(clothes or CLOTHES_SIDE), [.7, 0, 0, .7] + [0] * (len(clothes or CLOTHES_SIDE) - 4))
        u, v = (clothes or CLOTHES_SIDE)[3]  # the tip of the collar at the nape, where the skin has to end without a step
        neck = neck | neck.melt(cloth, 18 * k) & polygon(at([(30, 60), (u - 34, v - 40), (u, v), (u, 200), (30, 200)]))
        paint(S, neck, SHADE)
        paint(S, cloth)
        body = body | neck | cloth
    paint(S, skull, SKIN_TINT)
    paint(S, hair)
    paint(S, blob(head(EAR_SIDE)), SKIN_TINT)
    stroke(S, head([(10, 6), (18, 4), (20, 16), (13, 26)]), SHADE, [3 * k, 6 * k, 4 * k])
    side_features(S, head, k, mood, skull)
    return dict(head=skull | hair, hair=hair, body=body)


BROWS_SIDE = dict(ache=[(-80, -26), (-64, -26), (-46, -16)], awake=[(-82, -37), (-64, -35), (-46, -24)],
                  pain=[(-80, -25), (-63, -23), (-45, -13)])
MOUTHS_SIDE = dict(calm=[(-90, 54), (-80, 56), (-70, 54)], ache=[(-90, 54), (-80, 55), (-70, 61)], pain=[(-90, 54), (-79, 53), (-67, 62)])
MOUTHS_SIDE['awake'] = MOUTHS_SIDE['ache']
LIPS_APART = [(-88, 42), (-94, 47), (-90, 52), (-84, 57), (-87, 63), (-92, 68), (-87, 75), (-88, 83)]  # the end of HEAD_SIDE[:16]
GAPING = [(-104, 51), (-88, 53), (-66, 58), (-84, 63), (-104, 65)]  # a wedge that begins at the face's edge, between the lips


def side_features(S, head, k, mood, skull):
    """Nostril, eye, brow and mouth from the side; the mouth begins between the lips of the outline. mood: calm with the eye shut, one thin
    line, lest brow and lid of a small head become goggles, ache with a brow too, awake with the eye open and worried, talk the same with
    the lips apart, faint with the eye shut and the lips apart, pain with the eye squeezed shut and the mouth drawn down."""
    line = lambda P, w, c=FIG, least=.4: stroke(S, head(P), c, [w * max(k, least) * part for part in (.6, 1, .6)])  # small heads keep theirs
    line([(-84, 30), (-76, 24), (-74, 32)], 5, SHADE)
    if mood != 'calm':
        line(BROWS_SIDE[dict(talk='awake', faint='ache').get(mood, mood)], 8)
    if mood in ('awake', 'talk'):
        white = blob(head([(-77, 1), (-66, -12), (-46, -2), (-58, 8), (-70, 9)]), [.4, 0, .7, 0, 0])
        paint(S, white, '#FFFFFF')
        paint(S, oval(*head([(-68, -2)])[0], 7.5 * k) & white)
        line([(-79, 0), (-66, -13), (-45, -3)], 7)
    elif mood == 'pain':
        line([(-78, -3), (-62, 5), (-44, 0)], 9)
    else:
        line([(-74, -2), (-62, 6), (-48, 3)], 7.5 if mood == 'calm' else 8)
    if mood in MOUTHS_SIDE:
        line(MOUTHS_SIDE[mood], 5.5, least=.6)
    else:
        paint(S, blob(head(GAPING), [1, 0, .5, 0, 1]) & skull)


CLOTHES_SIDE = [(-36, 178), (-8, 196), (44, 192), (96, 144), (128, 176), (160, 226), (180, 290), (190, 380), (190, 480), (-134, 480),
                (-132, 380), (-126, 290), (-108, 236), (-76, 204)]


# --- someone who lies on the back, the head at the left; the units are those of Figure ---------------------------
def lying(S, x, y, k, mood='calm', lift=0, cloth=FIG):
    """Head, neck and trunk; x is the middle of the head, y what the back lies on, lift how much higher the head lies. Returns the areas
    head, neck and trunk. Neck and trunk are painted before the head."""
    at = lambda P: placed(P, x, y, k)
    neck = limb(at([(24, -30 - lift), (62, -25)]), [38 * k, 44 * k])
    trunk = blob(at([(50, 0), (45, -22), (54, -42), (78, -52), (112, -51), (146, -45), (176, -44), (176, 0)]), [.9, 0, 0, 0, 0, 0, .9, 1])
    paint(S, neck, SHADE)
    paint(S, trunk, cloth)
    pivot, turn = (-30, 100), -84  # of the head that looks right: the pivot of side_head
    centre = rotate(np.asarray([(0, 0)], float), turn, pivot)[0] * .36
    head = side_head(S, *at([(-centre[0], -35 - lift - centre[1])])[0], .36 * k, turn, (), mood, mirror=-1)['head']
    return dict(head=head, neck=neck, trunk=trunk)


def in_bed(S, x, y, k, mood, cloth=FIG):
    """Someone in bed under a blanket; x and y as in `lying`, y the top of the bed. Returns the areas of `lying`, as far as they show."""
    at = lambda P: placed(P, x, y, k)
    paint(S, limb(at([(-58, -112), (-58, 80)]), 20 * k) | limb(at([(332, -46), (332, 80)]), 20 * k))
    who = lying(S, x, y, k, mood, 14, cloth)
    pillow = blob(at([(-46, 0), (-48, -26), (-46, -60), (-38, -64), (-30, -44), (-18, -24), (4, -17), (30, -20), (44, -26), (54, -14), (54, 0)]),
                  [1] + [0] * 9 + [1])
    paint(S, pillow.grown(4 * k))
    paint(S, pillow, '#FFFFFF')
    blanket = [(100, 6), (101, -38), (112, -55), (150, -51), (210, -46), (262, -42), (284, -48), (294, -66), (306, -66), (312, -44), (314, 6)]
    blanket = blob(at(blanket), [1] + [0] * 9 + [1])
    paint(S, blanket.grown(5 * k) & who['trunk'], TILE)
    paint(S, blanket, PALE)
    paint(S, limb(at([(-50, 17), (324, 17)]), 34 * k))
    hidden = blanket.grown(5 * k) | pillow.grown(4 * k)
    return {part: area - hidden for part, area in who.items()}


# --- whole figures --------------------------------------------------------------------------------------------
class Figure:
    """Someone from the front (or from behind), whole. The origin is the middle of the head, whose half height is 32; the soles are 318
    lower. side -1 is at the viewer's left. arms: per side elbow and wrist, legs: per side knee and ankle, feet: per side the tip of the shoe
    from the ankle, all in the figure's own units with x away from the middle; hands: per side how far the hand is bent from the forearm.
    slim: units taken off every width. tilt leans the whole figure to the viewer's left about the point between the feet."""

    ARM = ((60, 118), (62, 166))
    LEG = ((21, 236), (22, 298))

    def __init__(self, x, y, k=1.0, tilt=0, arms=None, legs=None, slim=0, hands=None, feet=None, head_tilt=0):
        self.x, self.y, self.k, self.tilt, self.slim, self.head_tilt = x, y, k, tilt, slim, head_tilt
        arms, legs, self.hand_turn, self.feet = arms or {}, legs or {}, hands or {}, feet or {}
        self.joints = {s: [(s * (38 - slim), 66)] + [(s * u, v) for u, v in arms.get(s, self.ARM)] for s in (-1, 1)}
        self.stance = {s: [(s * (18 - slim * .3), 160)] + [(s * u, v) for u, v in legs.get(s, self.LEG)] for s in (-1, 1)}
        self.shape()

    def at(self, P):
        return placed(P, self.x, self.y, self.k, -self.tilt, (0, 310))

    def rod(self, points, w):
        return limb(self.at(points), [v * self.k for v in w])

    def shape(self):
        """The areas of its parts."""
        c = self.slim
        side = [(25, 43), (44 - c, 50), (48 - c, 72), (40 - c, 110), (42 - c * .7, 170)]  # the arm covers the shoulder, whichever way it goes
        trunk = [(-27, 43)] + side + [(-u, v) for u, v in side[:0:-1]]
        self.trunk = corners(self.at(trunk), [v * self.k for v in (14, 14, 10, 20, 40, 5, 5, 40, 20, 10)])
        self.arm = {s: self.rod(J, (30 - c * .4, 27 - c * .3, 21)) for s, J in self.joints.items()}
        self.leg = {s: self.rod(J, (44 - c * .6, 37 - c * .4, 29 - c * .2)) for s, J in self.stance.items()}
        hip = [(40 - c * .6, 150), (40 - c * .6, 170), (32 - c * .6, 192)]
        self.seat = corners(self.at(hip + [(-u, v) for u, v in hip[::-1]]), 8 * self.k)
        self.hand, self.shoe = {}, {}
        for s in self.joints:
            self.hand[s] = self.palm(s)
        for s, (_, knee, ankle) in self.stance.items():
            du, dv = self.feet.get(s, (12, 12))
            self.shoe[s] = self.rod([(ankle[0] - s * 3, ankle[1] + 11), (ankle[0] + s * du, ankle[1] + dv)], (19, 17))
        self.neck = self.rod([(0, 18), (0, 52)], (24, 26))
        self.head = lambda P: self.at(rotate(np.asarray(P, float), -self.head_tilt, (0, 34)))

    def palm(self, s, size=.2):
        """The hand of that side; size: scale of `open_hand`."""
        _, elbow, wrist = self.joints[s]
        u = np.array(wrist, float) - elbow
        turn = math.degrees(math.atan2(u[0], u[1])) + self.tilt + self.hand_turn.get(s, 0)
        tip = np.array(wrist) + u / np.hypot(*u) * 8
        return open_hand(*self.at([tip])[0], size * self.k, -turn, s)

    @property
    def skull(self):
        return blob(self.head([(u * .37, v * .37) for u, v in FACE])) | blob(self.head([(u * .37, v * .37) for u, v in HAIR]))

    def draw(self, S, back=False, mood='calm', front=()):
        """back: seen from behind; mood: calm, worry or pain; front: the sides whose arm will `reach` in front of the body."""
        for s in (-1, 1):
            if s not in front:
                paint(S, self.hand[s], SKIN_TINT)
            paint(S, self.shoe[s])
        legs = self.leg[-1].melt(self.leg[1], 3) | self.seat
        paint(S, legs - self.shoe[-1].grown(-3) - self.shoe[1].grown(-3), MID)
        paint(S, self.neck, SHADE)
        top = self.trunk
        for s in (-1, 1):
            top = top.melt(self.arm[s], 8 * self.k)
        paint(S, top)
        self.draw_head(S, back, mood)
        self.drawn = top | legs | self.skull
        return self

    def reach(self, S, front):
        """The arms of these sides, in front of the body."""
        for s in front:
            forearm = self.rod(self.joints[s][1:], (27, 21)) | self.hand[s]
            paint(S, self.drawn - self.drawn.behind(forearm, 2.6 * self.k, self.at([self.joints[s][1]])[0], 30 * self.k) - self.arm[s], TILE)
            paint(S, self.hand[s], SKIN_TINT)
            paint(S, self.arm[s])

    def draw_head(self, S, back, mood):
        head = lambda P: self.head([(u * .37, v * .37) for u, v in P])
        k = self.k
        for s in (-1, 1):
            paint(S, oval(*head([(s * (84 if back else 70), 8 if back else 4)])[0], 5 * k, 8 * k), SHADE)
        if back:
            half = [(46, -84), (78, -44), (84, 4), (74, 44), (56, 70), (28, 80)]
            paint(S, blob(head([(0, -98)] + half + [(0, 76)] + [(-u, v) for u, v in half[::-1]])))
            return
        paint(S, blob(head(FACE)), SKIN_TINT)
        paint(S, blob(head(HAIR), [0, 0, 0, 0, .6, .6, 0, 0, 0, 0, 0, 0, .6, .6, 0, 0, 0]))
        line = lambda P, w, c=FIG: stroke(S, head(P), c, [w * .6 * k, w * k, w * .6 * k])
        for s in (-1, 1):
            if mood == 'pain':
                line([(s * 46, 2), (s * 30, 10), (s * 12, 4)], 3.4)
                line([(s * 50, -20), (s * 30, -30), (s * 10, -34)], 3)
            else:
                paint(S, oval(*head([(s * 28, 2)])[0], 2.9 * k, 3.6 * k))
                line([(s * 46, -20), (s * 28, -27), (s * 12, -24)] if mood == 'calm' else [(s * 46, -18), (s * 28, -27), (s * 12, -33)], 2.8)
        line([(0, 10), (-6, 30), (4, 34)], 2.6, SHADE)
        line([(-18, 58), (0, 62), (18, 58)] if mood == 'calm' else [(-18, 63), (0, 56), (18, 63)], 3.2)
