# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The neck's skeleton in millimetres, front to the left. Every shape derives from the frames of the bones and of the joints."""
from artlib import *

# depth and height of the body in millimetres, tilt in degrees
SPEC = {'c2': (15.0, 13.5, -6), 'c3': (15.0, 12.0, -4), 'c4': (15.2, 12.0, 0.5), 'c5': (15.6, 12.2, 6), 'c6': (16.0, 12.6, 11.5),
        'c7': (16.6, 14.0, 17), 't1': (17.2, 15.6, 22)}
ORDER = ['c2', 'c3', 'c4', 'c5', 'c6', 'c7', 't1']
# height of the disc below, millimetres
DISC = {'c2': 4.8, 'c3': 5.0, 'c4': 5.2, 'c5': 5.5, 'c6': 5.6, 'c7': 5.2}


class V:
    """A vertebral body: its frame, depth D and height H, and their halves."""

    def __init__(s, name, fr, D, H):
        s.n, s.f, s.D, s.H = (name, fr, D, H)
        s.d, s.h = (D / 2, H / 2)

    def px(s, x, y):
        return s.f.px(x, y)

    def mm(s, x, y):
        return s.f.mm(x, y)


def column(sc, org, spec=SPEC, disc=DISC, order=ORDER, root='c5'):
    """Stack the bodies up and down from `root`, discs between them."""
    vs = {}

    def fr(c, th):
        return Frame(c, th, sc, org)
    i0 = order.index(root)
    D, H, th = spec[root]
    vs[root] = V(root, fr((0, 0), th), D, H)
    for i in range(i0 + 1, len(order)):
        a = vs[order[i - 1]]
        D, H, th = spec[order[i]]
        g = disc[order[i - 1]]
        e = a.mm(0, a.h)
        m = math.radians((a.f.th * 57.2958 + th) / 2)
        e = e + g * np.array([math.sin(m), math.cos(m)])
        t = math.radians(th)
        c = e + H / 2 * np.array([math.sin(t), math.cos(t)])
        vs[order[i]] = V(order[i], fr(c, th), D, H)
    for i in range(i0 - 1, -1, -1):
        b = vs[order[i + 1]]
        D, H, th = spec[order[i]]
        g = disc[order[i]]
        e = b.mm(0, -b.h)
        m = math.radians((b.f.th * 57.2958 + th) / 2)
        e = e - g * np.array([math.sin(m), math.cos(m)])
        t = math.radians(th)
        c = e - H / 2 * np.array([math.sin(t), math.cos(t)])
        vs[order[i]] = V(order[i], fr(c, th), D, H)
    return vs


def joint(U, L, x=8.7, slope=46):
    """facet joint frame between upper U and lower L: u runs antero-superior -> postero-inferior, v towards L"""
    p = U.h + np.hypot(*U.mm(0, U.h) - L.mm(0, -L.h)) / 2
    c = (U.mm(U.d + x, p - 0.1) + L.mm(L.d + x, -(L.h + (p - U.h)))) / 2
    th = (U.f.th + L.f.th) / 2 * 57.2958
    f = Frame(c, th, U.f.sc, U.f.org)
    s = math.radians(slope)
    cs, sn = (math.cos(s), math.sin(s))
    return lambda u, v: f.px(u * cs - v * sn, u * sn + v * cs)


def body_local(v, spur=(0, 0, 0, 0)):
    """16 control points in the body's own millimetres; spur = osteophyte length (ant-sup, post-sup, post-inf, ant-inf)."""
    d, h = v.d, v.h
    a, b, c, e = spur
    return [(-d - 0.05 - a, -h + 1.25 - 0.27 * a), (-d + 0.75 - 0.45 * a, -h + 0.3 - 0.55 * a), (-d * 0.45, -h + 0.45 - 0.05 * a),
            (0.8, -h + 0.8), (d * 0.55, -h + 0.35), (d - 0.85 + 0.3 * b, -h - 0.18 - 0.45 * b), (d + 0.05 + b, -h + 0.75 - 0.5 * b),
            (d - 0.3, -h * 0.38), (d - 0.38, h * 0.3), (d + c, h - 0.95 + 0.35 * c), (d - 0.85 + 0.3 * c, h - 0.1 + 0.5 * c),
            (d * 0.35, h - 0.85), (-d * 0.35, h - 0.62), (-d + 1.0 - 0.4 * e, h + 0.42 + 0.55 * e), (-d - 0.35 - e, h - 0.45 + 0.35 * e),
            (-d + 0.75, h * 0.05)]


def body_pts(v, spur=(0, 0, 0, 0)):
    """The body's outline in pixels."""
    return [v.px(*q) for q in body_local(v, spur)]


def disc_pts(U, L, bulge=(0.75, 0.55)):
    """U lower edge / L upper edge, bulging front/back. 14 pts"""
    f, b = bulge
    mid = lambda xu, xl, o: (U.px(xu, U.h) + L.px(xl, -L.h)) / 2
    fr = Frame((U.f.mm(0, U.h) + L.f.mm(0, -L.h)) / 2, (U.f.th + L.f.th) / 2 * 57.2958, U.f.sc, U.f.org)
    D = (U.d + L.d) / 2
    return [U.px(-U.d + 0.4, U.h + 0.25), U.px(-U.d * 0.4, U.h - 0.75), U.px(U.d * 0.1, U.h - 0.98), U.px(U.d * 0.55, U.h - 0.8),
            U.px(U.d - 0.5, U.h - 0.35), fr.px(D + b * 0.75, -0.9), fr.px(D + b, 0.3), fr.px(D + b * 0.7, 1.5), L.px(L.d - 0.4,
            -L.h + 0.1), L.px(L.d * 0.5, -L.h + 0.6), L.px(0, -L.h + 0.95), L.px(-L.d * 0.5, -L.h + 0.7), L.px(-L.d + 0.5, -L.h + 0.6),
            fr.px(-D - f, 0.3)]


def arch_pts(v, Ja, Jb, g=0.55, tilt=0):
    d = v.d
    P = [v.px(d - 1.6, -3.9), v.px(d + 1.2, -3.5), v.px(d + 3.0, -4.6), Ja(-4.6, 2.6), Ja(-5.0, g + 0.35), Ja(-4.2, g), Ja(0.4, g - 0.05),
            Ja(4.6, g + 0.1), v.px(d + 12.9, -0.6), Jb(6.0, -3.9), Jb(6.1, -1.2), Jb(5.0, -g), Jb(0.2, -g + 0.05), Jb(-4.2, -g), Jb(-5.0,
            -g - 1.1), v.px(d + 4.5, 3.3), v.px(d + 2.4, 2.0), v.px(d - 1.6, 2.6)]
    return P
ARCH_SHARP = [0, 0, 0, 0, 0.2, 0.2, 0, 0.1, 0, 0, 0.1, 0.1, 0, 0.1, 0.1, 0, 0, 0]
SPIN = {'c3': (13.2, 4.6, 1.9), 'c4': (13.2, 5.2, 1.9), 'c5': (14.6, 6.2, 2.0), 'c6': (18.6, 8.2, 2.15), 'c7': (25.5, 11.5, 2.5),
        't1': (26.5, 17.0, 2.5)}


def spin_pts(v):
    """spinous process + lamina: length past the spinolaminar line, drop, tip radius"""
    L, dr, r = SPIN[v.n]
    x0 = v.d + 14.4
    k = dr / L
    q = lambda x, y: v.px(x0 + x, y)
    return [q(-6, -3.2), q(-1, -3.4), q(L * 0.3, -3.0 + k * L * 0.22), q(L * 0.68, -1.9 + k * L * 0.6), q(L - 0.8, -r * 0.75 + dr * 0.93),
            q(L + 0.9, dr + 0.4), q(L - 0.1, dr + r * 1.25), q(L - 2.6, dr + r * 1.05), q(L * 0.55, 2.9 + k * L * 0.62), q(L * 0.2,
            4.6 + k * L * 0.34), q(-1.5, 7.4), q(-6, 7.6)]
