# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Hands, forearms, heads from the side, people who lie: what the half figures of forms.py lack."""
import head_side as side
from forms import *

# A relaxed hand from the side, wrist at the origin, fingers along +x.
HAND = [(-8, -21), (24, -28), (56, -32), (88, -30), (104, -24), (101, -16), (112, -14), (123, -8), (121, 0), (126, 3), (129, 10), (122, 15),
        (117, 16), (118, 22), (110, 27), (84, 27), (56, 30), (26, 26), (-8, 21)]
FINGER_GAPS = ((-17, 101), (-1, 119), (14, 116))  # height and tip side end of the three lines between the fingers
THUMB = [(10, 10), (34, 20), (58, 32), (78, 38), (82, 46), (72, 52), (46, 47), (18, 32)]
THUMB_LINE = [(30, 20), (52, 22), (74, 29), (82, 37)]
THUMB_IN = [(4, 12), (30, 14), (58, 20), (80, 22), (91, 28), (84, 35), (60, 37), (34, 34), (14, 26)]  # it lies along the forefinger
THUMB_IN_LINE = [(36, 15), (58, 18), (78, 20), (90, 26)]


def plain(S, sh, color, depth=8, w=2.6, line=None):
    """A solid with one shade and an even contour: small or far things, half the size in bytes."""
    S.p(sh.d, S.lin([(0, mix(color, '#FFFFFF', .28)), (.5, color), (1, mix(color, WARM_DARK, .06))], (.15, 0, .75, 1)))
    S.p(sh.crescent(-LIGHT, depth), mix(color, WARM_DARK, .6), .13, 'evenodd')
    S.p(sh.d, 'none', 1, None, line or mix(line_of(color), color, .2), w)


def fused(S, shapes, color, line=None, w=3.4):
    """Pieces of one colour drawn as one form: a common outline, no seams where they overlap."""
    paths = [sh.d for sh in shapes]
    for d in paths:
        S.p(d, 'none', 1, None, line or line_of(color), w)
    lo, hi = np.min([sh.bbox()[0] for sh in shapes], 0), np.max([sh.bbox()[1] for sh in shapes], 0)
    fill = S.lin([(0, mix(color, '#FFFFFF', .24)), (.5, color), (1, mix(color, WARM_DARK, .08))],
                 tuple(float(round(v)) for v in (*lo, *hi)), True)
    for d in paths:
        S.p(d, fill)


def joined(S, sh, root, reach, color, ink, w):
    """A limb whose outline is open within `reach` of its root, where it goes over into what lies below it."""
    S.p(sh.d, color)
    ring = resample(sh.P, 5)
    ring = ring[np.hypot(*(ring - root).T) > reach]
    cut = largest(np.hypot(*np.diff(np.vstack([ring, ring[:1]]), axis=0).T), 6) + 1
    S.p(path_d(fit(np.roll(ring, -cut, 0), False, .3), False), 'none', 1, None, ink, w)


def bent_arm(S, joints, widths, color, ink, w, fade=.6):
    """An arm from shoulder over elbow to wrist, with a true angle at the elbow. It grows out of what lies below it: fill and border
    begin clear at the shoulder and are full at `fade` of the upper arm. widths: shoulder, middle, elbow, middle, wrist."""
    a, b, c = (np.array(q, float) for q in joints)
    upper = ribbon([a, lerp(a, b, .5), b], widths[:3], k=6)[0]
    fore = ribbon([b, lerp(b, c, .45), c], widths[2:], k=6)[0]
    way = tuple(float(round(v)) for v in (*a, *lerp(a, b, fade)))
    grown = lambda tone: S.lin([(0, tone, 0), (.35, tone, .2), (1, tone, 1)], way, True)
    elbow = Solid(ellipse(*b, widths[2] / 2, widths[2] / 2, 0, 40), 6)
    for sh in (elbow, fore, upper):
        S.p(sh.d, 'none', 1, None, grown(ink) if sh is upper else ink, w)
    for sh in (elbow, fore, upper):
        S.p(sh.d, grown(color) if sh is upper else color)


def bare_arm(S, joints, widths, turn, k, skin, flip, w=3.0):
    """A forearm along its joints down to the wrist and the hand beyond it, the thumb along it, in one piece; k is the scale of the hand."""
    wrist = np.array(joints[-1], float)
    at = hand_frame(*wrist, turn, k, flip)
    fused(S, [ribbon(joints, widths, k=5)[0], Shape(at(HAND), k=3), Shape(at(THUMB_IN), k=3)], skin, None, w)
    hand_lines(S, at, k, skin, THUMB_IN_LINE)


def hand_frame(x, y, turn, k, flip):
    """Maps the points of HAND to the page: wrist at x, y, fingers towards `turn` degrees."""
    side = -1 if flip else 1
    return lambda P: rotate(np.asarray([(u * k, v * k * side) for u, v in P]), turn, (0, 0)) + (x, y)


def hand_lines(S, at, k, skin, thumb=THUMB_LINE):
    """The gaps between the fingers and the border of the thumb."""
    for v, u in FINGER_GAPS:
        S.p(brush(at([(u - 46, v * .8 - 1), (u - 22, v * .95), (u, v)]), 2.8 * k, taper=(.1, .6)), line_of(skin), .6)
    S.p(brush(at(thumb), 2.6 * k, taper=(.1, .6)), line_of(skin), .7)


# Someone who lies, from the side, in millimetres: x from the base of the neck to the feet, z up from the table.
# From the shoulders on the body is a tenth shorter than life; a cover hides that.
GOWN = dict(
    back=[(46, 74), (44, 112), (54, 160), (74, 198), (120, 224), (220, 238), (340, 228), (460, 212), (556, 190), (572, 100), (556, 8), (340, 3),
          (130, 5), (72, 30)],
    belly=[(46, 60), (44, 108), (54, 156), (78, 196), (132, 222), (240, 226), (350, 206), (460, 190), (556, 180), (572, 90), (556, 6), (340, 3),
           (150, 4), (74, 18)])
COVER = dict(  # its lower hem hangs a little over the edge of the table; it ends above the ankles
    back=[(414, -46), (408, 90), (420, 214), (470, 222), (580, 210), (714, 198), (799, 206), (912, 176), (1054, 132), (1150, 112), (1164, 60),
          (1160, -50), (998, -44), (770, -52), (560, -44)],
    belly=[(414, -46), (408, 90), (420, 200), (470, 212), (560, 218), (671, 196), (799, 152), (955, 128), (1069, 134), (1160, 136), (1174, 70),
           (1166, -50), (998, -44), (770, -52), (560, -44)])
# The foot beyond the cover: toes up, or toes down at the end of the table.
FOOT = dict(
    back=[(1111, 96), (1144, 96), (1164, 112), (1182, 150), (1196, 194), (1202, 222), (1214, 236), (1232, 232), (1240, 214), (1238, 184), (1228, 130),
          (1230, 60), (1226, 22), (1208, 4), (1180, 4), (1156, 16), (1111, 20)],
    belly=[(1111, 120), (1170, 120), (1204, 132), (1224, 124), (1238, 96), (1262, 56), (1288, 18), (1292, 2),
           (1278, -4), (1252, 6), (1216, 34), (1182, 48), (1111, 50)])
NEAR_ARM = dict(back=[(130, 134), (200, 92), (300, 60), (356, 54)], belly=[(130, 124), (200, 96), (300, 64), (356, 54)])
CAP = [(-8, -264), (-52, -257), (-86, -232), (-101, -203), (-95, -192), (-68, -188), (-42, -172), (-24, -148), (-8, -142), (12, -140), (22, -118),
       (34, -96), (58, -82), (76, -82), (90, -102), (100, -132), (103, -168), (93, -210), (64, -246), (26, -263)]


def laid_back(x, table, k, back, longer):
    """Maps the points of head_side to someone who lies on the back with the head bent `back` degrees over a support below the shoulders,
    so that the front of the neck lies open, drawn `longer` by some millimetres."""
    def face(P):
        P = np.asarray(P, float)
        Q = P - (26, 42) - np.outer(longer * smooth((40 - P[:, 1]) / 90), (0, 1))
        a = np.radians(back) * smooth((70 - P[:, 1]) / 130)  # the neck bends all along
        u, v = Q[:, 0] * np.cos(a) - Q[:, 1] * np.sin(a) + 26, Q[:, 0] * np.sin(a) + Q[:, 1] * np.cos(a) + 42
        return [np.array([x + k * d, table - k * (190 - h)]) for h, d in zip(u, v)]
    return face


def lying_head(S, face, k, skin, w=3.0):
    """Head and neck of someone asleep on the back; `face` maps the points of head_side."""
    end = [(-46, 66), (-40, 130), (40, 130), (56, 66)]
    fused(S, [Shape(face(side.FACE + side.THROAT + end + side.NAPE), k=2)], skin, None, w)
    side.face_lines(S, face, skin, HAIR['black'], k * 1.35, 1)
    jaw = [(-76, -27), (-52, -34), (-26, -52), (-6, -80)]
    S.p(brush(face(jaw), 3 * k, taper=(.1, .1)), mix(skin, WARM_DARK, .45), .6)
    plain(S, Shape(face(CAP), k=3), '#DCEDEC', 14 * k, w, '#6FA0A6')
    side.ear(S, face, skin, 2 * k)


def head_rest(S, at, k, w, belly):
    """What the head lies on: for who lies on the back one long cushion, high under the neck; on the belly a pad that leaves the face free."""
    if belly:
        plain(S, Solid(rounded(at([(90, -8), (90, -50), (-30, -92), (-262, -92), (-262, -52), (-40, -52)]), 14 * k), 4), '#A9BBC0', 8 * k, w * .8)
        pad = [(-272, -50), (-276, -8), (-262, 28), (-226, 36), (-186, 20), (-168, -12), (-164, -50)]
        plain(S, Shape(at(pad), [.5] + [0] * (len(pad) - 2) + [.5], 4), '#6FA0A6', 12 * k, w * .8)
        return
    cushion = [(-292, 2), (-296, 30), (-270, 50), (-200, 44), (-130, 46), (-76, 62), (-24, 86), (24, 84), (62, 56), (84, 22), (88, 2)]
    plain(S, Shape(at(cushion), [.6] + [0] * (len(cushion) - 2) + [.6], 4), '#FFFFFF', 14 * k, w * .8, '#B9AB93')
    for fold in ([(-262, 40), (-232, 26), (-190, 22)], [(-84, 52), (-60, 34), (-58, 14)], [(30, 70), (36, 44), (24, 18)],
                 [(-20, 72), (-16, 44), (-26, 16)]):
        S.p(brush(at(fold), 6 * k, 3, (.1, .2)), '#B9AB93', .7)


def lying(S, x, table, k, skin, belly=False):
    """Someone who lies, head to the left, on the back with a cushion under head and neck, or on the belly with the forehead on a pad and the
    face free; covered from the waist to the ankles. x is the base of the neck, table the height of the table top, k the pixels a millimetre."""
    way, cloth = 'belly' if belly else 'back', TEAL_MID
    at = lambda P: [np.array([x + k * u, table - k * z]) for u, z in P]
    face = (lambda P: at([(v, 126 + u) for u, v in P])) if belly else (lambda P: at([(v, 138 - u) for u, v in P]))
    w = max(1.8, 5 * k)
    head_rest(S, at, k, w, belly)
    end = [(-46, 66), (-20, 96), (28, 96), (56, 66)]
    fused(S, [Shape(face(side.FACE + side.THROAT + end + side.NAPE), k=2)], skin, None, w)
    side.face_lines(S, face, skin, HAIR['black'], k * 2.2, 1)
    plain(S, Shape(face(CAP), k=3), '#DCEDEC', 14 * k, w * .8, '#6FA0A6')
    side.ear(S, face, skin, max(.6, 2 * k))
    gown, ink = '#DCEDEC', '#6FA0A6'
    fused(S, [Shape(at(GOWN[way]), k=3)], gown, ink, w)
    foot = np.array(FOOT[way], float)
    plain(S, Shape(at(foot + ((12, -2) if belly else (-13, 9))), k=3), mix(skin, WARM_DARK, .1), 10 * k, w * .8)
    plain(S, Shape(at(foot), k=3), skin, 10 * k, w * .8)
    cover = COVER[way]
    plain(S, Shape(at(cover), [.8] + [0] * (len(cover) - 5) + [.5, 0, 0, 0], 4), cloth, 30 * k, w)
    for u, z in ((620, 190), (830, 140), (1030, 100)):
        S.p(brush(at([(u, z), (u + 22, z * .5), (u + 8, -30)]), 9 * k, taper=(.1, .3)), line_of(cloth), .4)
    joints = at(NEAR_ARM[way])
    bare_arm(S, at([(330, 56), (420, 46), (506, 42)]), [84 * k, 78 * k, 54 * k], 0, 1.25 * k, skin, not belly, w * .8)
    rb, P, N, W = ribbon(joints, [v * k for v in (132, 124, 108, 100)], 5)
    fused(S, [rb], gown, gown, .1)
    n = len(P)
    upper, lower = (P - N * W[:, None] / 2)[int(n * .34)::2], (P + N * W[:, None] / 2)[::-1][:int(n * .8):2]
    u = (P[-1] - P[-2]) / np.hypot(*(P[-1] - P[-2]))
    cuff = P[-1:] - N[-1] * W[-1] * .46 + u * 4 * k, P[-1:] + u * 24 * k, P[-1:] + N[-1] * W[-1] * .46 + u * 4 * k
    S.p(brush([tuple(p) for p in np.vstack([upper, *cuff, lower[1:]])], w * .9, 3, (.2, .2)), ink)
