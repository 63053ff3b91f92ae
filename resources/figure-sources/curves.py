# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Smooth curves: through points, fitted to a dense line, written as path data. Curves are fitted to a tolerance well below a pixel,
which keeps the files small."""
import math

import numpy as np


def _tangents(P, closed):
    n = len(P)
    T = np.zeros_like(P)
    for i in range(n):
        if closed:
            a, b, c = P[i - 1], P[i], P[(i + 1) % n]
        else:
            a, b, c = P[max(i - 1, 0)], P[i], P[min(i + 1, n - 1)]
        v0, v1 = b - a, c - b
        l0, l1 = np.hypot(*v0), np.hypot(*v1)
        if l0 < 1e-9 and l1 < 1e-9:
            continue
        if l0 < 1e-9:
            T[i] = v1 / l1
        elif l1 < 1e-9:
            T[i] = v0 / l0
        else:
            T[i] = (v0 / l0 * l1 + v1 / l1 * l0) / (l0 + l1)
    return T


def beziers(pts, closed=True, sharp=None):
    """Interpolating spline through pts; sharp: per point 0 (smooth) to 1 (corner)."""
    P = np.asarray(pts, float)
    T = _tangents(P, closed)
    n = len(P)
    S = np.zeros(n) if sharp is None else np.asarray(sharp, float)
    out = []
    for i in range(n if closed else n - 1):
        j = (i + 1) % n
        handle = np.hypot(*(P[j] - P[i])) * 0.36
        out.append((P[i], P[i] + T[i] * handle * (1 - S[i]), P[j] - T[j] * handle * (1 - S[j]), P[j]))
    return out


def bez_sample(bz, k):
    B = np.asarray(bz, float)  # n x 4 x 2
    u = (np.arange(k) / k)[None, :, None]
    a, b, c, d = (B[:, i, None, :] for i in range(4))
    return ((1 - u) ** 3 * a + 3 * u * (1 - u) ** 2 * b + 3 * u * u * (1 - u) * c + u ** 3 * d).reshape(-1, 2)


def along_curve(points, k):
    """Dense points of the open smooth curve through the points, k for each piece, both ends among them."""
    return np.vstack([bez_sample(beziers(points, False), k), np.asarray(points[-1:], float)])


def num(v):
    s = '%.1f' % v
    if s.endswith('.0'):
        s = s[:-2]
    if s.startswith('0.'):
        s = s[1:]
    elif s.startswith('-0.'):
        s = '-' + s[2:]
    return '0' if s in ('-0', '', '-') else s


def join_numbers(values):
    out = ''
    for v in values:
        s = num(v)
        out += s if not out or s[0] == '-' else ' ' + s
    return out


def path_d(bz, closed=True):
    """Relative path data; the current point is tracked as rounded, so errors never add up."""
    cur = np.round(bz[0][0], 1)
    s = ['M' + join_numbers(cur)]
    last = ''
    for _, b, c, d in bz:
        q = [np.round(p - cur, 1) for p in (b, c, d)]
        body = join_numbers(v for p in q for v in p)
        s.append(('c' if last != 'c' else ('' if body[0] == '-' else ' ')) + body)
        last = 'c'
        cur = cur + q[2]
    if closed:
        s.append('z')
    return ''.join(s)


def _unit(v):
    n = math.hypot(v[0], v[1])
    return v / n if n > 1e-9 else v


def _fit_one(P, u, t1, t2):
    b0, b1, b2, b3 = (1 - u) ** 3, 3 * u * (1 - u) ** 2, 3 * u * u * (1 - u), u ** 3
    A1, A2 = b1[:, None] * t1, b2[:, None] * t2
    R = P - (b0 + b1)[:, None] * P[0] - (b2 + b3)[:, None] * P[-1]
    c00, c01, c11 = (A1 * A1).sum(), (A1 * A2).sum(), (A2 * A2).sum()
    x0, x1 = (A1 * R).sum(), (A2 * R).sum()
    det = c00 * c11 - c01 * c01
    seg = np.hypot(*(P[-1] - P[0]))
    if abs(det) > 1e-9:
        a1, a2 = (x0 * c11 - x1 * c01) / det, (c00 * x1 - c01 * x0) / det
    else:
        a1 = a2 = seg / 3
    if a1 < 1e-3 * seg or a2 < 1e-3 * seg or a1 > 3 * seg or a2 > 3 * seg:
        a1 = a2 = seg / 3
    return P[0], P[0] + t1 * a1, P[-1] + t2 * a2, P[-1]


def largest(values, digits):
    """Where the largest value stands; of equal ones the first. A symmetric shape has two, which only the last bit of a sum tells apart,
    and another processor rounds that one otherwise."""
    return int(np.round(values, digits).argmax())


def _fit_rec(P, t1, t2, tol, out, depth=0):
    n = len(P)
    if n == 2:
        d = np.hypot(*(P[1] - P[0])) / 3
        out.append((P[0], P[0] + t1 * d, P[1] + t2 * d, P[1]))
        return
    step = np.hypot(*np.diff(P, axis=0).T)
    u = np.concatenate([[0], np.cumsum(step)])
    if u[-1] < 1e-6:
        out.append((P[0], P[0], P[-1], P[-1]))
        return
    u = u / u[-1]
    for _ in range(3):
        bz = _fit_one(P, u, t1, t2)
        a, b, c, d = bz
        v = u[:, None]
        Q = (1 - v) ** 3 * a + 3 * v * (1 - v) ** 2 * b + 3 * v * v * (1 - v) * c + v ** 3 * d
        err = ((Q - P) ** 2).sum(1)
        k = largest(err, 6)
        if err[k] <= tol * tol:
            out.append(bz)
            return
        if err[k] > 25 * tol * tol:
            break
        D = 3 * ((1 - v) ** 2 * (b - a) + 2 * v * (1 - v) * (c - b) + v * v * (d - c))
        s = (D * D).sum(1)
        u = np.clip(u - np.where(s > 1e-9, ((Q - P) * D).sum(1) / np.maximum(s, 1e-9), 0), 0, 1)
        u[0], u[-1] = 0, 1
        u = np.maximum.accumulate(u)
    k = min(max(k, 1), n - 2)
    t = _unit(P[k - 1] - P[k + 1])
    _fit_rec(P[:k + 1], t1, t, tol, out, depth + 1)
    _fit_rec(P[k:], -t, t2, tol, out, depth + 1)


def fit(points, closed=True, tol=0.18, corner=38):
    """Least-squares cubic pieces through a dense polyline, split at its corners."""
    P = np.asarray(points, float)
    keep = [0]
    for i in range(1, len(P)):
        if np.hypot(*(P[i] - P[keep[-1]])) > 0.02:
            keep.append(i)
    P = P[keep]
    if closed and len(P) > 2 and np.hypot(*(P[0] - P[-1])) <= 0.02:
        P = P[:-1]
    n = len(P)
    if n < 3:
        return [(P[0], P[0], P[-1], P[-1])]
    if closed:
        d1 = P - np.roll(P, 1, 0)
        d2 = np.roll(P, -1, 0) - P
    else:
        d1, d2 = np.zeros_like(P), np.zeros_like(P)
        d1[1:-1], d2[1:-1] = P[1:-1] - P[:-2], P[2:] - P[1:-1]
    cross = d1[:, 0] * d2[:, 1] - d1[:, 1] * d2[:, 0]
    turn = np.abs(np.degrees(np.arctan2(cross, (d1 * d2).sum(1))))
    corners = [int(i) for i in np.nonzero(turn > corner)[0]]
    out = []
    if closed:
        start = corners[0] if corners else largest(turn, 3)
        P = np.roll(P, -start, 0)
        marks = sorted((c - start) % n for c in corners) or [0]
        P = np.vstack([P, P[:1]])
        marks.append(n)
        whole = not corners
    else:
        marks = [0] + [c for c in corners if 0 < c < n - 1] + [n - 1]
        whole = False
    for a, b in zip(marks, marks[1:]):
        Q = P[a:b + 1]
        if whole:
            t = _unit(Q[1] - Q[-2])
            t1, t2 = t, -t
        else:
            t1, t2 = _unit(Q[1] - Q[0]), _unit(Q[-2] - Q[-1])
        _fit_rec(Q, t1, t2, tol, out)
    return out


DETAIL = [1.0]  # tolerance factor: editorial figures need less than the plates


def outline(P, closed=True, tol=0.18):
    """Path data of the smooth curve through the points P."""
    tol = tol * DETAIL[0]
    return path_d(fit(bez_sample(beziers(P), 3) if closed else along_curve(P, 3), closed, tol), closed)


def normals(P, closed=True):
    d = np.roll(P, -1, 0) - np.roll(P, 1, 0) if closed else np.gradient(P, axis=0)
    d = d / np.maximum(np.hypot(d[:, 0], d[:, 1]), 1e-9)[:, None]
    n = np.stack([d[:, 1], -d[:, 0]], 1)
    if closed:
        area = 0.5 * np.sum(P[:, 0] * np.roll(P[:, 1], -1) - np.roll(P[:, 0], -1) * P[:, 1])
        if area < 0:
            n = -n
    return n


def blur(a, k=1, closed=True):
    for _ in range(k):
        if closed:
            a = (np.roll(a, 1, 0) + 2 * a + np.roll(a, -1, 0)) / 4
        else:
            b = a.copy()
            b[1:-1] = (a[:-2] + 2 * a[1:-1] + a[2:]) / 4
            a = b
    return a
