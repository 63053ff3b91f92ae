# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The C5-C6 motion segment in millimetres, front to the left; every series of the side view sets its own measures of wear."""
from anatomy import *

SC = 21
ORG = (528, 298)  # the middle of the body of C5 on the page
ALONE = (438, 298)  # the same where the segment is the whole picture: its middle in the middle of the page
JOINT_X = 11.4  # millimetres from the rear wall of the bodies to the facet joint
# Height of the disc between the rims; with the hollow endplates 5.6 mm in the middle when healthy and 2.8 mm at marked wear
# (medical-facts 6B: draw 5 in the middle, degenerate 2-3; about half the height of a vertebra).
DISC_HEALTHY, DISC_WORN = 4.2, 2.0
HOLLOW = .5  # share of the endplates' hollow that marked wear flattens
CARTILAGE = (.95, .46)  # thickness of each cartilage layer as drawn, healthy and worn, widened so that it can be seen


class Level:
    """Two neighbouring vertebrae and the frame in the middle of the disc between them."""

    def __init__(self, U, L):
        self.U, self.L, self.d = U, L, U.d
        a, b = U.mm(0, U.h), L.mm(0, -L.h)
        self.dh = float(np.hypot(*(b - a)))
        self.F = Frame((a + b) / 2, math.degrees((U.f.th + L.f.th) / 2), SC, U.f.org)


class Segment:
    """The segment for a given wear w (0 healthy, 1 marked wear) or for one part's own wear."""

    def __init__(self, w=0.0, disc=None, facet=None, spur=None, lump=0.0, touch=None, org=ORG):
        part = lambda x: w if x is None else x
        self.w, self.rooms = w, 16  # from one room of the spongy bone to the next, on the page
        self.disc, self.facet, self.spur = part(disc), part(facet), part(spur)
        self.lump, self.touch = lump, (.16 * float(smooth(w)) if touch is None else touch)
        self.dh = lerp(DISC_HEALTHY, DISC_WORN, self.disc)
        k = self.disc
        spec = dict(SPEC, c4=(15.2, 12, 1.0), c5=(15.6, 12.2, 3.0 - .8 * k), c6=(16.0, 12.6, 6.0 - 2.0 * k), c7=(16.6, 14, 9 - 2.4 * k))
        gaps = dict(DISC, c4=4.0, c5=self.dh, c6=4.2)
        self.vs = column(SC, (org[0], org[1] + (DISC_HEALTHY - self.dh) * SC * .5), spec, gaps, ['c4', 'c5', 'c6', 'c7'])
        self.U, self.L = self.vs['c5'], self.vs['c6']
        self.levels = {a: Level(self.vs[a], self.vs[b]) for a, b in (('c4', 'c5'), ('c5', 'c6'), ('c6', 'c7'))}
        self.d, self.F = self.U.d, self.levels['c5'].F
        c4, c7 = self.vs['c4'], self.vs['c7']
        self.J34 = lambda u, v: c4.px(c4.d + JOINT_X + u * .69 - v * .72, -8.2 + u * .72 + v * .69)
        self.J45 = joint(c4, self.U, JOINT_X)
        self.J = joint(self.U, self.L, JOINT_X)
        self.J67 = joint(self.L, c7, JOINT_X)
        self.J78 = lambda u, v: c7.px(c7.d + JOINT_X + u * .66 - v * .75, 9.2 + u * .75 + v * .66)


def body_ring(g, n, spur=None):
    """The body's outline; the plates flatten as the disc wears."""
    P = [list(p) for p in body_local(g.vs[n], spurs(g, n) if spur is None else spur)]
    flat = HOLLOW * g.disc
    P[1][1] += .3 * (spurs(g, n) if spur is None else spur)[0]  # lips grow forward rather than into the disc
    P[13][1] -= .4 * (spurs(g, n) if spur is None else spur)[3]
    if n == 'c6':
        for i, hollow in ((2, .45), (3, .8), (4, .35)):
            P[i][1] -= flat * hollow
    if n == 'c5':
        for i, hollow in ((11, .85), (12, .62)):
            P[i][1] += flat * hollow
    return [g.vs[n].px(*q) for q in P]


def spurs(g, n):
    """Osteophyte lengths in millimetres: front upper, rear upper, rear lower, front lower."""
    s = float(smooth(g.spur))
    return (1.4 * s, 1.0 * s, .2 * s, .4 * s) if n == 'c6' else (.3 * s, .2 * s, 1.0 * s, 1.6 * s)


def pillar_ring(v, Ja, Jb, ga, gb, up=0.0, lo=0.0):
    """Pedicle and articular pillar: pedicle top, upper process, rear waist, lower process, pedicle underside."""
    d = v.d
    return [v.px(d - 1.0, -2.6), v.px(d + 1.8, -3.8), v.px(d + 5.2, -4.9), Ja(-4.9 - .5 * up, 2.5), Ja(-5.7 - 1.0 * up, 1.5 - .2 * up),
            Ja(-5.1 - .9 * up, ga + .05), Ja(-2.4, ga), Ja(2.4, ga), Ja(4.8 + .5 * up, ga + .15), v.px(d + 14.0, -.9),
                    Jb(5.6 + .3 * lo, -4.4),
            Jb(6.6 + .9 * lo, -2.3), Jb(5.3 + .9 * lo, -gb - .05), Jb(2.4, -gb), Jb(-2.4, -gb), Jb(-4.9 - .4 * lo, -gb - .1),
            Jb(-5.6 - .6 * lo, -gb - 1.5), v.px(d + 6.4, 3.8), v.px(d + 3.0, 3.9), v.px(d - 1.4, 4.3)]


PILLAR_SHARP = [0, 0, 0, 0, 0, .1, 0, 0, .1, 0, 0, 0, .1, 0, 0, .1, 0, 0, 0, 0]


def gutter_ring(v):
    """The transverse process: a trough that carries the nerve forward and down, with a front and a rear tubercle."""
    d = v.d
    return [v.px(*p) for p in ((d + 4.6, -3.6), (d + .6, -4.3), (d - 2.6, -3.1), (d - 5.4, -.9), (d - 7.0, 1.0), (d - 7.2, 2.9),
            (d - 6.0, 3.8),
                               (d - 4.6, 3.9), (d - 3.9, 5.1), (d - 2.9, 6.5), (d - 1.3, 6.4), (d + .4, 4.7), (d + 3.6, 2.6),
                                       (d + 5.6, .2))]


def uncinate_ring(v, spur=0.0):
    """The uncinate process: the lip of the upper plate beside the rear half of the disc (medical-facts 6A: C3 to C7)."""
    d, h, s = v.d, v.h, spur
    return [v.px(*p) for p in ((2.3, -h + 1.0), (3.4, -h), (4.6, -h - 1.3 - .2 * s), (5.8, -h - 2.0 - .3 * s), (7.0, -h - 1.95 - .4 * s),
                               (d - .05 + .35 * s, -h - 1.0 - .4 * s), (d + .35 + .8 * s, -h + .3 - .3 * s), (d + .1 + .3 * s, -h + 1.8),
                               (d - 1.2, -h + 2.7), (4.6, -h + 2.4))]


def root_line(U, L, F, shove=0.0):
    """The root's way: out of the opening's lower half at the height of the disc, in front of the joint process, forward and outward into
    the trough of the lower vertebra and down past it."""
    d, h = L.d, L.h
    return [F.px(d + 4.1 + .15 * shove, -1.6), F.px(d + 3.9 + .3 * shove, -1.2), F.px(d + 3.45 + .72 * shove, -.3), F.px(d + 2.8 + .8 * shove, .9),
            L.px(d + 1.9 + .45 * shove, -h + 1.6), L.px(d + .2, -h + 4.2), L.px(d - 2.7, -h + 7.6), L.px(d - 5.0, -h + 11.0),
            L.px(d - 6.8, -h + 14.6), L.px(d - 8.2, -h + 18.6), L.px(d - 9.2, -h + 22.6), L.px(d - 9.9, -h + 26)]


def spinous_ring(v):
    """Spinous process and lamina; in front they end under the articular pillar."""
    P, x0 = spin_pts(v), v.d + 14.4
    P[0], P[-2], P[-1] = v.px(x0 - 4, -2.8), v.px(x0 + .6, 6.3), v.px(x0 - 2.2, 4.6)
    return P
