# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Outlines of the neck's bones from the side, for the plate of the whole neck. Numbers: medical-facts 6A and 6B through anatomy.py."""
from anatomy import *

SLOPES = (45, 48, 51, 54, 58, 60)  # facet joints C2-C3 to C7-T1, degrees (6B: 45 to 60, C3 to C7)
PAIRS = list(zip(ORDER, ORDER[1:]))
# length past the spinolaminar line, drop and tip radius of the spinous processes, millimetres (proportions: 6A; C7 reaches farthest back)
SPINES = {'c3': (13.0, 4.8, 2.1), 'c4': (13.4, 5.4, 2.1), 'c5': (15.0, 6.4, 2.2), 'c6': (20.5, 9.0, 2.7), 'c7': (28.5, 12.5, 2.7),
          't1': (25.5, 15.5, 2.6)}


def next_of(n):
    return ORDER[(ORDER.index(n) + 1) % len(ORDER)]


def tail_joint(v):
    """Where the joint below T1 would be."""
    cs, sn = math.cos(1.02), math.sin(1.02)
    return lambda u, w: v.px(v.d + 8.9 + u * cs - w * sn, 11.0 + u * sn + w * cs)


def facet_frames(vs):
    return {p: joint(vs[p[0]], vs[p[1]], 9.9, s) for p, s in zip(PAIRS, SLOPES)}


def spine(v):
    """Spinous process and lamina; C7 and T1 end in one knob, those above are split in two at the tip."""
    L, dr, r = SPINES[v.n]
    x0, k = v.d + 14.4, dr / L
    q = lambda x, y: v.px(x0 + x, y)
    return [q(-6, -3.2), q(-1, -3.6), q(L * .3, -3.0 + k * L * .20), q(L * .66, -1.5 + k * L * .56), q(L - 2.2, -r * .95 + dr * .86),
            q(L - .2, -r * .75 + dr * .95), q(L + .9, dr + .5), q(L - .1, dr + r * 1.2), q(L - 2.6, dr + r * 1.15),
                    q(L * .60, 2.6 + k * L * .64),
            q(L * .2, 4.6 + k * L * .34), q(-1.5, 7.4), q(-6, 7.6)]


def outlines(vs):
    """The bones of the whole neck as a small picture shows them: what lies behind, the discs, and what lies in front."""
    c2, joints = vs['c2'], facet_frames(vs)
    back = [spine(vs[n]) for n in ORDER[1:]] + [axis_spine(c2)]
    back += [arch_pts(vs[b], joints[a, b], joints.get((b, next_of(b)), tail_joint(vs[b]))) for a, b in PAIRS]
    back += [axis_arch(c2, joints['c2', 'c3'])]
    return back, [disc_pts(vs[a], vs[b]) for a, b in PAIRS], [dens_pts(c2), atlas_ring(c2)] + [body_pts(vs[n]) for n in ORDER[1:]]


def axis_spine(v):
    return [v.px(*q) for q in [(15, -5.6), (21, -7.4), (28, -6.2), (34.5, -2.4), (38.6, 2.2), (39.4, 5.6), (37.6, 8.8), (33.4, 9.4),
            (28.6, 8.0),
                               (23.5, 9.2), (19, 10.4), (15, 9.8)]]


def axis_arch(v, J):
    return [v.px(3.6, -6.6), v.px(5.4, -9.4), v.px(11.0, -10.2), v.px(15.6, -8.6), v.px(19.6, -5.4), v.px(21.4, -1), J(6.6, -3.8),
            J(6.2, -1.2),
            J(5, -.55), J(.2, -.5), J(-4.2, -.55), J(-5, -1.7), v.px(11.6, 2.8), v.px(9.4, 2.4), v.px(4.6, 3.2)]


def dens_pts(v):
    d, h = v.d, v.h
    return [v.px(*q) for q in [(-d - .3, h - .5), (-d + .3, h * .2), (-d + 1.2, -h + .5), (-d + 2.8, -h - 3.0), (-d + 3.2, -h - 7.5),
                               (-d + 2.9, -h - 12), (-d + 4.4, -h - 15.6), (-d + 7.2, -h - 16.6), (-d + 9.8, -h - 14.8),
                                       (-d + 11.0, -h - 10.8),
                               (-d + 10.6, -h - 6.2), (-d + 11.6, -h - 2.2), (d - .6, -h + 1.5), (d - .5, 0), (d + .05, h - .9),
                                       (d - .9, h - .1),
                               (d * .35, h - .85), (-d * .35, h - .5), (-d + 1.0, h + .6)]]


def atlas_front(v):
    d, h = v.d, v.h
    return [v.px(*q) for q in [(-d - .4, -h - 13.2), (-d + .9, -h - 13.4), (-d + 2.0, -h - 11.6), (-d + 2.3, -h - 8.4), (-d + 1.5, -h - 5),
                               (-d - .6, -h - 4.4), (-d - 2.8, -h - 6.4), (-d - 3.4, -h - 9.4), (-d - 2.4, -h - 12.0)]]


def atlas_ring(v):
    """C1 from outside in one piece, from the front tubercle over the lateral mass to the rear tubercle; the notch behind the mass
    carries the vertebral artery."""
    return [v.px(*q) for q in [(-11.2, -17.0), (-9.8, -19.8), (-7.0, -20.6), (-4.6, -22.2), (-2.2, -24.4), (.2, -25.0), (3.4, -23.6),
                               (7.4, -22.8), (11.4, -23.2), (14.4, -24.6), (16.4, -23.0), (18.2, -20.0), (23.0, -19.6), (28.6, -20.6),
                               (33.0, -20.0), (35.0, -17.2), (33.6, -14.0), (29.6, -13.0), (24, -14.0), (19, -14.2), (15.6, -12.9),
                               (12.4, -11.4), (6.5, -12.2), (1.0, -13.0), (-2.8, -13.6), (-5.6, -14.6), (-9.0, -13.8), (-11, -14.8)]]


def axis_shoulder(v):
    """The upper joint process of C2: it lies beside the dens, under the lateral mass of C1."""
    return [v.px(*q) for q in [(-3.6, -9.4), (-3.9, -11.6), (-2.8, -12.7), (1.0, -12.1), (6.5, -11.3), (11.4, -10.4), (12.7, -9.4), (11.6, -7.0),
                               (8.6, -3.6), (4.0, -2.4), (-.4, -4.4), (-2.8, -7.0)]]


# The lower edge of the skull in millimetres of C2, from front to back: condyle on C1, rim of the great opening, squama
SKULL_BASE = [(-5.5, -32.0), (-2.2, -28.4), (1.4, -26.6), (4.6, -24.6), (8.2, -24.0), (11.6, -25.0), (14.2, -27.4), (17.4, -29.3), (22.0, -28.6),
              (27.5, -27.0), (33.5, -26.2), (40.0, -26.9), (46.5, -29.4), (53.0, -34.0), (58.0, -40.0)]
