# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Polygons: tap targets, what lies inside, what a convex one cuts out, and where the leader of a label starts."""
import numpy as np

from curves import largest


def _rdp(P, tol):
    if len(P) < 3:
        return P
    a, b = P[0], P[-1]
    ab = b - a
    n = np.hypot(*ab)
    d = np.hypot(*(P - a).T) if n < 1e-9 else np.abs(ab[0] * (P[:, 1] - a[1]) - ab[1] * (P[:, 0] - a[0])) / n
    k = largest(d, 6)
    if d[k] <= tol:
        return np.vstack([a, b])
    return np.vstack([_rdp(P[:k + 1], tol)[:-1], _rdp(P[k:], tol)])


def simplify(P, most=64):
    P = np.asarray(P, float)
    far = largest(np.hypot(*(P - P[0]).T), 6)
    tol = 0.4
    while True:
        Q = np.vstack([_rdp(P[:far + 1], tol)[:-1], _rdp(np.vstack([P[far:], P[:1]]), tol)[:-1]])
        if len(Q) <= most:
            return Q
        tol *= 1.2


def inside(poly, pts):
    """Even-odd test of many points against one polygon."""
    poly, pts = np.asarray(poly, float), np.asarray(pts, float)
    x, y = pts[:, 0], pts[:, 1]
    r = np.zeros(len(pts), bool)
    for (x0, y0), (x1, y1) in zip(poly, np.roll(poly, -1, 0)):
        if y0 != y1:
            r ^= ((y0 > y) != (y1 > y)) & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
    return r


def cut_convex(P, clip):
    """The part of the closed polyline P inside a convex polygon (Sutherland and Hodgman)."""
    P, clip = np.asarray(P, float), np.asarray(clip, float)
    middle = clip.mean(0)
    for a, b in zip(clip, np.roll(clip, -1, 0)):
        n = np.array([a[1] - b[1], b[0] - a[0]])
        n = n if (middle - a) @ n > 0 else -n
        side, out = (P - a) @ n, []
        for i in range(len(P)):
            j = (i + 1) % len(P)
            if side[i] >= 0:
                out.append(P[i])
            if (side[i] >= 0) != (side[j] >= 0):
                out.append(P[i] + (P[j] - P[i]) * side[i] / (side[i] - side[j]))
        P = np.array(out)
        if len(P) < 3:
            return P
    return P


def _edge_distance(poly, pts):
    best = np.full(len(pts), 1e9)
    for a, b in zip(poly, np.roll(poly, -1, 0)):
        ab = b - a
        t = np.clip(((pts - a) @ ab) / max(ab @ ab, 1e-9), 0, 1)
        best = np.minimum(best, np.hypot(*(pts - a - t[:, None] * ab).T))
    return best


def label_anchor(polys, covers, w, h):
    """The point of the polygons farthest from their edges that no covering polygon hides."""
    best, where = -1, None
    for poly in polys:
        lo, hi = np.maximum(poly.min(0), 6), np.minimum(poly.max(0), (w - 6, h - 6))
        if (hi <= lo).any():
            continue
        g = np.stack(np.meshgrid(np.linspace(lo[0], hi[0], 60), np.linspace(lo[1], hi[1], 60)), -1).reshape(-1, 2)
        g = g[inside(poly, g)]
        if not len(g):
            continue
        d = _edge_distance(poly, g)
        for c in covers:
            hid = inside(c, g)
            d = np.where(hid, -1, np.minimum(d, np.where(hid, 0, _edge_distance(c, g))))
        if d.max() > best + 1e-6:  # the first of two alike
            best, where = d.max(), g[largest(d, 6)]
    if where is None or best < 0:
        where = polys[0].mean(0)
    return [round(float(v), 1) for v in where]


PARTS = {'disc': ('annulus', 'nucleus'), 'facet': ('capsule', 'cartilage')}  # structures made of others
