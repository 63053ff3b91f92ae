# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Building blocks of the pictograms, one family: a flat figure on a warm tile, what is wrong in red."""
from forms import *

FIG, PALE, RED, TILE, RIM = '#24505C', '#8FBCC2', '#C2402F', '#FBF1EA', '#E5CBBF'
SIDE = 400

# A head and shoulders from the side, looking left; the origin is the middle of the head, whose half height is 100.
PROFILE = [(8, -100), (-34, -95), (-66, -73), (-81, -42), (-84, -24), (-81, -12), (-93, 9), (-103, 23), (-98, 31), (-86, 34), (-88, 42),
           (-93, 48), (-87, 54), (-91, 61), (-86, 69), (-88, 80), (-80, 93), (-62, 99), (-36, 94), (-25, 108), (-26, 140), (-40, 168),
           (-88, 196), (-116, 236), (-122, 290), (172, 290), (164, 232), (132, 190), (88, 162), (68, 132), (62, 100), (68, 62), (85, 34),
           (95, -8), (88, -52), (58, -87)]
BUST = [(0, -90), (40, -82), (64, -52), (70, -16), (78, -14), (80, 8), (70, 22), (60, 46), (46, 66), (41, 80), (43, 106), (64, 126),
        (112, 146), (142, 180), (150, 290), (-150, 290), (-142, 180), (-112, 146), (-64, 126), (-43, 106), (-41, 80), (-46, 66), (-60, 46),
        (-70, 22), (-80, 8), (-78, -14), (-70, -16), (-64, -52), (-40, -82)]
TILE_SHAPE = rounded([(10, 10), (390, 10), (390, 390), (10, 390)], 58)


def tile():
    """The ground of every sign."""
    S = Svg(SIDE, SIDE)
    S.g('background')
    S.p(Solid(TILE_SHAPE).d, TILE)
    S.end()
    S.g('sign')
    return S


def done(S):
    """The rim last: it covers what runs to the edge."""
    S.end()
    S.p(Solid(TILE_SHAPE).d, 'none', 1, None, RIM, 6)
    return S


def limb(S, pts, w=34, color=FIG):
    S.poly(pts, color, w)


def apart(S, pts, w=34, color=FIG):
    """A limb set off from what lies behind it."""
    S.poly(pts, TILE, w + 14)
    S.poly(pts, color, w)


def head(S, x, y, r=36, color=FIG):
    S.ell(x, y, r, r, color)


def trunk(S, x, top, low, shoulders=96, hips=70, turn=0.0):
    """The trunk of a standing figure from the front: round shoulders that the arms grow out of, a narrower waist."""
    P = rounded([(x - shoulders / 2, top), (x + shoulders / 2, top), (x + hips / 2, lerp(top, low, .62)), (x + hips / 2, low),
                 (x - hips / 2, low), (x - hips / 2, lerp(top, low, .62))], [19, 19, 40, 12, 12, 40])
    S.p(Solid(rotate(P, turn, (x, (top + low) / 2)), 4).d, FIG)


def arm(S, side, x, top, elbow, wrist, shoulders=96, color=FIG, w=27):
    """An arm from the shoulder of `trunk` over the elbow to the hand; side -1 or 1, elbow and wrist from the middle line and the top."""
    S.poly([(x + side * (shoulders / 2 - w / 2), top + w * .5)] + [(x + side * u, top + v) for u, v in (elbow, wrist)], color, w)


def within(P, edge=12, r=55):
    """Points held inside the tile with its round corners."""
    Q = np.clip(np.asarray(P, float), (edge, edge), (SIDE - edge, SIDE - edge))
    core = np.clip(Q, edge + r, SIDE - edge - r)
    away = Q - core
    far = np.hypot(away[:, 0], away[:, 1])
    return core + away * np.minimum(1, r / np.maximum(far, 1e-9))[:, None]


def solid(S, P, x, y, k, color=FIG):
    """A filled outline, kept inside the tile."""
    Q = np.asarray(bez_sample(beziers([(x + k * u, y + k * v) for u, v in P]), 5))
    S.p(Solid(within(Q), 5).d, color)


def profile(S, x=210, y=160, k=1.1):
    solid(S, PROFILE, x, y, k)


def bust(S, x=200, y=150, k=1.1):
    solid(S, BUST, x, y, k)


def burst(S, x, y, r, n=8, color=RED):
    """A sudden, strong pain."""
    P = [(x + q * math.cos(a), y + q * math.sin(a)) for i in range(2 * n)
         for a, q in ((math.pi * i / n - math.pi / 2, r if i % 2 == 0 else r * .52),)]
    S.p(Solid(rounded(P, 4), 4).d, color, 1, None, TILE, 7)


def zigzag(S, pts, w=13):
    S.poly(pts, TILE, w + 13)
    S.poly(pts, RED, w)


def ache(S, x, y, r=24):
    """A red spot with a ring: here."""
    S.ell(x, y, r + 15, r + 15, TILE, 1, TILE, 14)
    S.ell(x, y, r + 14, r + 14, 'none', 1, RED, 6)
    S.ell(x, y, r, r, RED)


def marks(S, lines, w=11, color=RED):
    for pts in lines:
        S.line(pts, TILE, w + 9)
    for pts in lines:
        S.line(pts, color, w)


def eye(S, x, y, w, open_=1.0, color=TILE):
    """An eye; open_ 0 to 1."""
    P = [(x - w, y), (x - w * .4, y - w * .62 * open_), (x + w * .4, y - w * .62 * open_), (x + w, y), (x + w * .4, y + w * .5),
         (x - w * .4, y + w * .5)]
    S.p(Shape(P, [.7, 0, 0, .7, 0, 0], 4).d, color)
