# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Building blocks of the pictograms, one family: calm people on a warm tile, what is wrong in red.

Everything is an area (`fields.py`) and is held inside the rim of the tile when it is painted. What lies in front takes a
gap out of what lies behind it, and of nothing else."""
from fields import *

FIG, MID, PALE, RED, TILE, RIM = '#24505C', '#5F929C', '#8FBCC2', '#C2402F', '#FBF1EA', '#E5CBBF'
SKIN_TINT, SHADE = '#C3DCDF', '#A3C8CD'  # a face, the neck below it

# A head from the side, looking left; the origin is its middle, its half height is 100.
HEAD_SIDE = [(8, -100), (-34, -95), (-66, -73), (-81, -42), (-84, -24), (-81, -12), (-93, 9), (-103, 23), (-98, 31), (-86, 34), (-88, 42),
             (-93, 48), (-87, 54), (-91, 61), (-86, 69), (-88, 80), (-80, 93), (-62, 99), (-36, 96), (-24, 108)]

TILE_SHAPE = rounded([(10, 10), (390, 10), (390, 390), (10, 390)], 58)
FRAME = polygon(TILE_SHAPE)


def tile():
    """The ground of every sign."""
    S = Svg(SIDE, SIDE)
    S.g('background')
    S.p(Solid(TILE_SHAPE).d, TILE)
    S.end()
    S.g('sign')
    return S


def done(S):
    """The rim last: it covers the edge of what runs to it."""
    S.end()
    S.p(Solid(TILE_SHAPE).d, 'none', 1, None, RIM, 6)
    return S


def paint(S, area, color=FIG, op=1):
    """One area in one colour, inside the tile."""
    S.p((area & FRAME).d, color, op, 'evenodd')


def joined(*areas, r=0):
    """One area of many; r: radius of the fillets between them."""
    out = areas[0]
    for a in areas[1:]:
        out = out.melt(a, r) if r else out | a
    return out


def placed(points, x, y, k, turn=0.0, pivot=(0, 0)):
    return [(x + k * u, y + k * v) for u, v in rotate(np.asarray(points, float), turn, pivot)]


# --- a face -------------------------------------------------------------------------------------------------
FACE = [(0, -92), (38, -86), (62, -58), (70, -16), (67, 24), (54, 60), (30, 86), (0, 95), (-30, 86), (-54, 60), (-67, 24), (-70, -16),
        (-62, -58), (-38, -86)]
SHOULDERS = [(0, 112), (-30, 116), (-62, 131), (-112, 147), (-146, 178), (-158, 240), (-160, 420), (160, 420), (158, 240), (146, 178), (112, 147),
             (62, 131), (30, 116)]
HAIR = [(0, -104), (44, -98), (72, -68), (80, -20), (76, 6), (68, 4), (62, -26), (44, -52), (10, -58), (-30, -52), (-54, -36), (-63, -18),
        (-68, 4), (-76, 6), (-80, -20), (-72, -68), (-44, -98)]


def neck_and_clothes(x, y, k, neck, throat=None, low=0):
    """Neck and shoulders in one outline, so that the neck flares to the neckline and nothing shows between the two; low: how much deeper
    the neckline is cut."""
    whole = neck.melt(blob(placed(SHOULDERS, x, y, k)), 26 * k)
    whole = whole.melt(throat, 8) if throat else whole
    bare = oval(x, y + (88 + low) * k, (62 + low) * k, 56 * k) | polygon([(0, 0), (SIDE, 0), (SIDE, y + (88 + low) * k), (0, y + (88 + low) * k)])
    return whole & bare, whole - bare


def neck_post(x, y, k, drop=0):
    return limb([(x, y + 50 * k), (x, y + (140 + drop) * k)], 62 * k)


def bust(S, x, y, k, throat=None, drop=0):
    """Head and shoulders from the front: a light face, dark hair and clothes. Returns what they cover. throat: what bulges beside the
    neck; drop: how much lower the shoulders are."""
    at = lambda points: placed(points, x, y, k)
    face = blob(at(FACE))
    neck, clothes = neck_and_clothes(x, y + drop * k, k, neck_post(x, y, k, drop), throat)
    paint(S, neck, SHADE)
    paint(S, clothes)
    for side in (-1, 1):
        paint(S, oval(x + side * 70 * k, y + 2 * k, 13 * k, 20 * k, -side * 8), SHADE)
    paint(S, face, SKIN_TINT)
    paint(S, blob(at(HAIR), [0, 0, 0, 0, .6, .6, 0, 0, 0, 0, 0, 0, .6, .6, 0, 0, 0]))
    return neck | clothes | face


def stroke(S, points, color, w):
    """A soft line of a face: it tapers towards both ends."""
    paint(S, limb(points, w, True), color)


def open_hand(x, y, k, turn=0.0, mirror=1, flat=1.0):
    """A hand seen from its back, fingers down, the thumb at the left; x, y is the wrist, flat narrows a hand that is seen obliquely."""
    at = lambda P: placed([(mirror * flat * u, v) for u, v in P], x, y, k, turn)
    thumb = limb(at([(-20, 18), (-54, 46), (-70, 82), (-70, 106)]), [v * k for v in (34, 26, 22, 17)], True)
    hand = blob(at([(-25, -10), (25, -10), (41, 32), (44, 64), (24, 80), (-16, 80), (-40, 64), (-38, 32)])).melt(thumb, 12 * k * flat)
    for points, w in (([(-30, 60), (-40, 104), (-42, 142)], 22), ([(-10, 70), (-13, 120), (-13, 166)], 22),
                      ([(12, 70), (16, 118), (19, 158)], 22), ([(33, 58), (44, 98), (51, 132)], 20)):
        hand = hand.melt(limb(at(points), [part * w * k * flat for part in (1, .95, .72)], True), 2)
    return hand


def worried(S, x, y, k):
    """Eyes closed, brows raised in the middle, the mouth a little down; nothing more."""
    at = lambda P: placed(P, x, y, k)
    for s in (-1, 1):
        stroke(S, at([(s * 46, 4), (s * 30, 11), (s * 14, 6)]), FIG, [5 * k, 8 * k, 5 * k])
        stroke(S, at([(s * 50, -15), (s * 32, -24), (s * 12, -29)]), FIG, [4 * k, 7 * k, 5 * k])
    stroke(S, at([(0, 14), (-6, 32), (5, 36)]), SHADE, [5 * k, 8 * k, 6 * k])
    stroke(S, at([(-18, 61), (0, 56), (18, 61)]), FIG, [5 * k, 8 * k, 5 * k])


# --- what is wrong --------------------------------------------------------------------------------------------
def rays(x, y, rx, ry, length, angles, w):
    """Rays that leave an oval; the angles in degrees from straight up, clockwise."""
    turns = [(math.sin(math.radians(a)), -math.cos(math.radians(a))) for a in angles]
    return joined(*(limb([(x + rx * c, y + ry * s), (x + (rx + length) * c, y + (ry + length) * s)], w) for c, s in turns))


def spiral(x, y, r, w=11, turns=2):
    """Dizziness."""
    at = [(4 + (r - 4) * t, turns * 2 * math.pi * t + .6) for t in np.linspace(0, 1, round(13 * turns))]
    return limb([(x + q * math.cos(a), y + q * math.sin(a)) for q, a in at], w, True)


def eye(x, y, w, h):
    """The white of an open eye."""
    return blob([(x - w, y), (x - w * .4, y - h), (x + w * .4, y - h), (x + w, y), (x + w * .4, y + h * .8), (x - w * .4, y + h * .8)],
                [.7, 0, 0, .7, 0, 0])


# --- things -------------------------------------------------------------------------------------------------
def drop(S, x, y, k=1.0):
    """A drop of sweat or urine."""
    paint(S, blob(placed([(0, -22), (11, 4), (0, 15), (-11, 4)], x, y, k), [.7, 0, 0, 0]), '#5F9FAA')


def thermometer(S, x, y, h):
    """Red up to the top of its scale; x, y is the middle of the bulb, h how high the tube is."""
    glass = limb([(x, y - h), (x, y - 24)], 56) | oval(x, y, 44)
    paint(S, glass.grown(9), TILE)
    paint(S, glass)
    paint(S, limb([(x, y - h + 2), (x, y - 24)], 34), '#FFFFFF')
    paint(S, oval(x, y, 31) | limb([(x, y - h + 32), (x, y - 4)], 20), RED)
    for n in range(4):
        paint(S, limb([(x + 39, y - h + 20 + 36 * n), (x + 50, y - h + 20 + 36 * n)], 7))


def toilet(S, x, y, k=1.0):
    """From the side, its cistern at the right, its lid open; x, y is the front of the seat."""
    at = lambda P: placed(P, x, y, k)
    bowl = [(-2, 8), (112, 8), (106, 46), (88, 70), (96, 118), (26, 118), (36, 72), (8, 46)]
    paint(S, corners(at(bowl), [v * k for v in (8, 6, 24, 20, 8, 8, 20, 34)]), PALE)
    paint(S, corners(at([(108, -84), (154, -84), (154, 30), (120, 30), (108, 16)]), [v * k for v in (4, 4, 10, 12, 8)]), PALE)
    paint(S, corners(at([(104, -102), (158, -102), (158, -90), (104, -90)]), 5 * k), MID)
    paint(S, limb(at([(124, -108), (138, -108)]), 9 * k), MID)
    paint(S, limb(at([(2, -3), (96, -3)]), 13 * k))
    paint(S, limb(at([(96, -14), (92, -84)]), 12 * k))
