# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The person in profile of the plate of the whole neck, pale, so that the bones speak."""
import random

import head_side as side
from artlib import *
from forms import SKIN, form

SMALL_SC, SMALL_ORG = 2.16, (498, 618)  # pixels a millimetre, middle of the body of C5


def P(pts):
    """The person's pixels of points in millimetres."""
    return [np.array([SMALL_ORG[0] + SMALL_SC * x, SMALL_ORG[1] + SMALL_SC * y]) for x, y in pts]


SKIN_LIGHT, SHIRT_LIGHT, HAIR_LIGHT = mix(SKIN[0], PAL['bg0'], .34), mix('#A9CBCD', PAL['bg0'], .22), mix('#8B6A50', PAL['bg0'], .46)
SHIRT = [(-44, 66), (-30, 76), (-6, 78), (24, 66), (52, 46), (68, 40), (82, 52), (100, 74), (118, 104), (130, 142), (134, 190), (-104, 190),
         (-102, 160), (-90, 128), (-70, 98), (-52, 78)]


def person(S):
    S.g('silhouette')
    skin = Shape(P(side.FACE + side.THROAT + [(-44, 80), (-30, 100), (60, 100), (84, 66)] + side.NAPE), k=3)
    for r, a in ((20, .10), (9, .14)):
        S.p(skin.grown(r), '#F3E2D3', a)
    form(S, skin, SKIN_LIGHT, 16, 9, (1.2, 3), .06, .5, line=PAL['skinline'])
    under_jaw(S)
    side.face_lines(S, P, SKIN_LIGHT, HAIR_LIGHT, 1.25)
    hair(S)
    side.ear(S, P, SKIN_LIGHT, 1.3)
    S.end()
    S.g('shirt')
    sh = Shape(P(SHIRT), [.6] + [0] * 4 + [.6] + [0] * 4 + [.9, .9, 0, 0, 0, 0], 4)
    form(S, sh, SHIRT_LIGHT, 22, 9, (1.4, 3.2), .07, .4, line='#8FA9AB')
    S.p(brush(P([(-43, 71), (-28, 83), (-4, 85), (26, 73), (54, 53), (70, 46)]), 4, taper=(.3, .3)), '#7F9C9F', .5)
    # the near shoulder and its arm
    S.p(brush(P([(-44, 182), (-40, 148), (-26, 118), (-2, 104), (24, 106)]), 4.6, taper=(.1, 0)), '#7F9C9F', .6)
    S.p(brush(P([(72, 182), (70, 160), (62, 140)]), 4.6, taper=(.1, 0)), '#7F9C9F', .5)
    S.end()


# short hair: along the top from the forehead back to the nape, then the hairline behind the ear, the temple and the forehead
HAIR_TOP = [(-90, -212), (-83, -231), (-52, -254.5), (-8, -262), (26, -260), (62, -243), (90, -209), (99, -168), (96, -131), (85, -100), (74, -80),
            (66, -66)]
HAIRLINE = [(58, -66), (46, -71), (33, -78), (23, -88), (18, -100), (19, -116), (15, -131), (7, -141), (-5, -143), (-14, -137), (-17, -127),
            (-19, -119), (-27, -119), (-29.5, -138), (-34, -158), (-43, -178), (-57, -192), (-75, -200)]


def flow(q):
    """Where the hair runs at a point of the head: away from the crown, forward over the temple, down at the back."""
    out = np.asarray(q, float) - (52, -226)
    r = max(np.hypot(*out), 1e-6)
    u = out / r + (0, .45 * smooth((r - 20) / 80))
    return u / np.hypot(*u)


def strand(q, steps, length):
    pts = [np.asarray(q, float)]
    for _ in range(steps):
        pts.append(pts[-1] + flow(pts[-1]) * length)
    return pts


def hair(S):
    """Fine strands, and a hairline broken by the ends of others, so that it is no cap."""
    rn, sh = random.Random(4), Shape(P(HAIR_TOP + HAIRLINE), k=3)
    dark = mix(HAIR_LIGHT, '#5A3F2E', .45)
    S.p(sh.d, S.lin([(0, mix(HAIR_LIGHT, '#FFFFFF', .22)), (.5, HAIR_LIGHT), (1, mix(HAIR_LIGHT, dark, .25))], (.15, 0, .75, 1)))
    for depth in (9, 18):
        S.p(sh.crescent(-LIGHT, depth), dark, .07, 'evenodd')
    S.p(sh.crescent(LIGHT, 8), '#FFFFFF', .22, 'evenodd')
    for step, reach, op in ((1.7, 1.5, .35), (1.3, 1, .8)):
        fringe = ''
        for a, b in zip(HAIRLINE, HAIRLINE[1:]):
            for t in np.arange(0, 1, step / math.dist(a, b)):
                q = np.array([lerp(a[0], b[0], t), lerp(a[1], b[1], t)])
                along = (np.array(a) - b) / math.dist(a, b) if q[0] < -24 else np.array([-.2, 1])  # down along the temple
                u = flow(q) * .35 + along * .8 + (.25 * (rn.random() - .5), 0)
                v = reach * (2.5 + 4 * rn.random())
                fringe += side.hair_tip(*P([q - u * 4, q + u * v]), 4)
        S.p(fringe, HAIR_LIGHT, op)
    tones = [(dark, ''), (mix(HAIR_LIGHT, '#FFFFFF', .5), '')]
    ring = Shape(P(HAIR_TOP + HAIRLINE), k=3).offset(-6)
    for n, (x, y) in enumerate((x + 7 * rn.random(), y + 6 * rn.random()) for y in range(-258, -66, 8) for x in range(-96, 98, 13)):
        pts = P(strand((x, y), 3, 8))
        if inside(ring, [pts[0], pts[-1]]).all():
            color, d = tones[n % 2]
            tones[n % 2] = color, d + path_d(beziers(pts, False), False)
    for color, d in tones:
        S.p(d, 'none', 1, None, color, 1.5, .26)
    S.p(brush(P(HAIR_TOP), 2.6, 4, (.3, .2)), dark, .8)


JAW = [(-84, -30.5), (-66, -37), (-48, -45), (-34, -53), (-24, -62), (-17, -72), (-13, -84)]  # its lower edge, from the chin to below the ear


def under_jaw(S):
    """The shade that the jaw throws on the neck: darkest along the jaw line, gone a little below it."""
    deep = (0, 8, 17, 22, 20, 11, 0)  # millimetres below the jaw line
    for k in range(1, 7):
        low = [(x + .45 * t * k / 6, y + .9 * t * k / 6) for (x, y), t in zip(JAW, deep)]
        S.p(Shape(P(JAW + low[-2:0:-1]), [.9] + [0] * 5 + [.9] + [0] * 5, 3).d, '#B08C70', .045)
    S.p(brush(P(JAW), 3, taper=(0, 0)), mix(PAL['skinline'], '#8A6A52', .3), .5)
