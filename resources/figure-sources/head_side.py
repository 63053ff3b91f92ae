# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""A head in profile, in millimetres: face to the left, origin in the middle of the body of C5, like the neck plate."""
from forms import *

# crown, forehead, nose, lips, chin, front of the neck; an adult head is about 195 mm long and 225 mm from chin to crown
FACE = [(-8, -258), (-50, -250), (-80, -228), (-97, -199), (-102.5, -173), (-102.8, -157), (-98.6, -144), (-103, -132), (-112, -116.5),
        (-121.5, -105), (-123.5, -100.5), (-118.5, -95.5), (-110.5, -93.5), (-110, -90), (-113.2, -85), (-113, -80), (-108.6, -76.4),
        (-111.8, -72), (-110.6, -66.5), (-105.4, -62), (-105, -56), (-107.6, -48), (-105.6, -39.5), (-98, -32.5), (-86, -29.5),
        (-70, -25), (-55, -16.5), (-50.5, -7)]
THROAT = [(-51.5, 3), (-53.8, 11), (-51, 20), (-47.5, 34), (-43.5, 52)]
NAPE = [(63, 32), (57, 12), (54.5, -8), (55, -30), (60, -52), (70, -74), (83, -100), (92, -132), (94.5, -168), (86, -206), (60, -238),
        (26, -255)]
HAIR_SHORT = [(-8, -262), (-52, -254), (-84, -230), (-97, -203), (-92, -196), (-78, -200), (-58, -196), (-44, -182), (-36, -162),
        (-32, -142),
              (-27, -127), (-20, -129), (-16, -138), (-6, -145), (8, -143), (17, -132), (19, -114), (16, -97), (21, -85), (34, -76),
              (50, -69), (67.5, -65), (74, -80), (85, -100), (96, -131), (99, -168), (90, -209), (62, -243), (26, -260)]
EAR = [(-13, -119), (-14, -132), (-4, -141), (8, -137), (13, -125), (10, -110), (2, -97), (-6, -90), (-11, -94), (-10, -105)]


def hair_tip(root, tip, w):
    """The end of one strand, w wide at its root: path data of a small wedge, short because there are hundreds."""
    r, t = np.asarray(root, float), np.asarray(tip, float)
    n = np.array([r[1] - t[1], t[0] - r[0]]) / max(math.dist(r, t), 1e-6) * w / 2
    a = np.round(r - n, 1)
    return 'M%sl%s %sz' % (join_numbers(a), join_numbers(np.round(t - a, 1)), join_numbers(np.round(r + n - t, 1)))


def contour_line(S, P, pts, color, w=3, op=.8, taper=(.2, .1)):
    S.p(brush(P(pts), w, taper=taper), color, op)


def face_lines(S, P, skin, hair, s, lid=0.0):
    """Eye, brow, nostril and mouth; s is the width of the lines, lid 0 an open eye, 1 a closed one, .5 one that looks down."""
    soft, ink = mix(skin, WARM_DARK, .42), mix(skin, '#2A211C', .8)
    if lid == 1:
        contour_line(S, P, [(-94, -135.5), (-88, -131.6), (-80, -131.2), (-73, -133.6), (-69.5, -136)], ink, 2.1 * s, .85)
    elif lid:
        S.p(Shape(P([(-91.5, -137.5), (-82, -137), (-83, -132), (-87.5, -130.4), (-91, -132.6)]), [.6, .6, 0, 0, 0], 3).d, ink, .85)
        contour_line(S, P, [(-95, -136), (-89, -138.6), (-80, -138.2), (-73, -133.6)], ink, 2.4 * s, .8)
        contour_line(S, P, [(-91, -145), (-83, -146), (-75, -141.5)], soft, 1.6 * s, .5)
    else:
        S.p(Shape(P(ellipse(-86.6, -136.6, 3.7, 4.9, 6, 8)), k=2).d, ink, .85)
        contour_line(S, P, [(-92.5, -141), (-87, -144), (-80, -142), (-75.5, -137.4)], ink, 2.2 * s, .75)
    contour_line(S, P, [(-97, -155.5), (-89, -159.5), (-79, -158), (-71, -152.5)], mix(hair, ink, .3), (2.8 if lid == 1 else 3.6) * s,
                 .4 if lid == 1 else .6, (.3, .1))
    contour_line(S, P, [(-112.5, -98.4), (-109.6, -99.8), (-107, -98.6)], soft, 2.4 * s, .8)
    contour_line(S, P, [(-106, -104), (-103.4, -101), (-103.6, -97), (-106, -95)], soft, 2 * s, .55)
    contour_line(S, P, [(-108.6, -76.4), (-103, -76.6), (-97, -75.2), (-92.5, -78)], mix(skin, '#7A2E22', .6), 2.6 * s, .8)
    c = P([(-88, -92)])[0]
    r = np.hypot(*(P([(16, 0)])[0] - P([(0, 0)])[0]))
    spot(S, c[0], c[1], r, '#E98C74', .16)


def ear(S, P, skin, s):
    form(S, Shape(P(EAR), k=4), skin, 5 * s, 3 * s, (.8 * s, 1.7 * s), .08, .3)
    contour_line(S, P, [(-8, -131), (2, -136), (9, -127), (5, -112), (-1, -103)], mix(skin, WARM_DARK, .4), 2 * s, .5)
