# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Flat areas that can be joined, cut and grown: the geometry of the pictograms.

An area is a signed distance in picture units on a grid over the tile, negative inside. Joining, cutting and growing are
then plain arithmetic, and what is written is the traced outline: SVG Tiny has neither clip paths nor masks."""
from forms import *

SIDE = 400  # width and height of a pictogram
CRUMB = 14  # square units; smaller loops are splinters and are left out
REACH = 64  # the widest growth or fillet
SHIFT = -.63  # the grid lies off whole numbers, so that no edge runs along it and rounding decides nothing
_X, _Y = np.meshgrid(np.arange(SIDE + 2) + SHIFT, np.arange(SIDE + 2) + SHIFT)


class Area:
    """Part of the tile."""

    def __init__(self, f):
        self.f = f

    def __or__(self, other):
        return Area(np.minimum(self.f, other.f))

    def __and__(self, other):
        return Area(np.maximum(self.f, other.f))

    def __sub__(self, other):
        return Area(np.maximum(self.f, -other.f))

    def grown(self, r):
        return Area(self.f - r)

    def melt(self, other, r=12):
        """Joined, with the notch between the two filled by a curve of about radius r."""
        h = np.clip(.5 + .5 * (other.f - self.f) / r, 0, 1)
        return Area(other.f * (1 - h) + self.f * h - r * h * (1 - h))

    def behind(self, front, gap=6, joint=None, reach=46):
        """What is left of the area behind `front`, with a gap that tapers off towards the joint where the two belong together."""
        if joint is not None:
            gap = gap * smooth((np.hypot(_X - joint[0], _Y - joint[1]) - reach * .4) / (reach * .6))
        return Area(np.maximum(self.f, gap - front.f))

    @property
    def d(self):
        """Path data, to be filled by the even-odd rule."""
        return ''.join(path_d(fit(P, True, .22, corner=50)) for P in _loops(self.f) if _size(P) > CRUMB)


def polygon(P):
    """The area inside a dense outline."""
    P = np.asarray(P, float)
    far = largest(np.hypot(*(P - P[0]).T), 6)
    P = np.vstack([_thin(P[:far + 1])[:-1], _thin(np.vstack([P[far:], P[:1]]))[:-1]])
    far, near = _window(P, 0)
    X, Y = _X[near], _Y[near]
    best, odd = np.full(X.shape, 1e9), np.zeros(X.shape, bool)
    for (x0, y0), (x1, y1) in zip(P, np.roll(P, -1, 0)):
        best = np.minimum(best, _along(x0, y0, x1, y1, X, Y)[0])
        if y0 != y1:
            odd ^= ((y0 > Y) != (y1 > Y)) & (X < (x1 - x0) * (Y - y0) / (y1 - y0) + x0)
    far[near] = np.where(odd, -best, best)
    return Area(far)


def corners(points, r):
    """A polygon with rounded corners; r is one radius or one per corner."""
    return polygon(rounded(points, r))


def blob(points, sharp=None):
    """A smooth closed shape through the points; sharp: per point 0 (smooth) to 1 (corner)."""
    return polygon(bez_sample(beziers(points, True, sharp), 6))


def oval(x, y, rx, ry=None, turn=0.0):
    if ry is None or ry == rx:
        return Area(np.hypot(_X - x, _Y - y) - rx)
    return polygon(bez_sample(beziers(ellipse(x, y, rx, ry, turn, 16)), 5))


def limb(points, w, curved=False):
    """A rod with round ends; w is one width or a list of widths along the points."""
    P = np.asarray(points, float)
    if curved:
        P = along_curve(P, 6)
    s = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(P, axis=0).T))]) / max(np.hypot(*np.diff(P, axis=0).T).sum(), 1e-9)
    W = np.interp(s, np.linspace(0, 1, len(w)), w) if np.ndim(w) else np.full(len(P), float(w))
    far, near = _window(P, W.max() / 2)
    X, Y = _X[near], _Y[near]
    f = np.full(X.shape, 1e9)
    for (a, b), (wa, wb) in zip(zip(P, P[1:]), zip(W, W[1:])):
        d, t = _along(*a, *b, X, Y)
        f = np.minimum(f, d - lerp(wa, wb, t) / 2)
    far[near] = f
    return Area(far)


def _window(P, r):
    """Roughly how far every point of the tile is from the box around P, grown by r; and the part of the grid that is so near that the
    exact distance can matter: nothing is grown or melted by more than REACH."""
    lo, hi = P.min(0) - r, P.max(0) + r
    far = np.hypot(np.maximum(0, np.maximum(lo[0] - _X, _X - hi[0])), np.maximum(0, np.maximum(lo[1] - _Y, _Y - hi[1])))
    rows, columns = (np.clip(np.array([lo[i] - REACH, hi[i] + REACH]), 0, SIDE + 2).astype(int) for i in (1, 0))
    return far, np.s_[rows[0]:rows[1], columns[0]:columns[1]]


def outlines(area):
    """Its closed outlines, as dense polylines."""
    return [P for P in _loops(area.f) if _size(P) > CRUMB]


def _along(x0, y0, x1, y1, X, Y):
    """Distance of the points X, Y from a stretch, and where along it (0 to 1) the nearest point lies."""
    ux, uy = x1 - x0, y1 - y0
    t = np.clip(((X - x0) * ux + (Y - y0) * uy) / max(ux * ux + uy * uy, 1e-9), 0, 1)
    return np.hypot(X - x0 - t * ux, Y - y0 - t * uy), t


def _thin(P, tol=.06):
    """An open polyline without the points that its neighbours already imply."""
    if len(P) < 3:
        return P
    ab = P[-1] - P[0]
    far = np.abs(ab[0] * (P[:, 1] - P[0, 1]) - ab[1] * (P[:, 0] - P[0, 0])) / max(np.hypot(*ab), 1e-9)
    k = largest(far, 6)
    return np.vstack([P[0], P[-1]]) if far[k] <= tol else np.vstack([_thin(P[:k + 1], tol)[:-1], _thin(P[k:], tol)])


def _size(P):
    return abs(np.sum(P[:, 0] * np.roll(P[:, 1], -1) - np.roll(P[:, 0], -1) * P[:, 1])) / 2


def _loops(f):
    """Closed outlines of f < 0: marching squares, each side of a cell crossed once at most."""
    f = np.where(f == 0, 1e-9, f)
    f[0], f[-1], f[:, 0], f[:, -1] = 1, 1, 1, 1  # nothing leaves the grid
    inside_ = f < 0
    links = {}
    busy = inside_[:-1, :-1].astype(int) + inside_[:-1, 1:] + inside_[1:, :-1] + inside_[1:, 1:]
    for i, j in zip(*np.nonzero((busy > 0) & (busy < 4))):
        sides = [('h', i, j), ('v', i, j + 1), ('h', i + 1, j), ('v', i, j)]  # top, right, bottom, left
        ends = [(inside_[i, j], inside_[i, j + 1]), (inside_[i, j + 1], inside_[i + 1, j + 1]), (inside_[i + 1, j], inside_[i + 1, j + 1]),
                (inside_[i, j], inside_[i + 1, j])]
        cut = [s for s, (a, b) in zip(sides, ends) if a != b]
        if len(cut) == 4:  # a saddle: the middle of the cell decides
            same = (f[i:i + 2, j:j + 2].mean() < 0) == inside_[i, j]
            pairs = ((0, 1), (2, 3)) if same else ((0, 3), (1, 2))
        else:
            pairs = ((0, 1),)
        for a, b in pairs:
            links.setdefault(cut[a], []).append(cut[b])
            links.setdefault(cut[b], []).append(cut[a])
    out = []
    while links:
        start = min(links)
        loop, at, last = [], start, None
        while at in links:
            loop.append(at)
            a, b = links.pop(at)
            at, last = (b if a == last and b != last else a if a in links else b), at
        out.append(np.array([_crossing(f, *s) for s in loop]))
    return out


def _crossing(f, kind, i, j):
    i2, j2 = (i, j + 1) if kind == 'h' else (i + 1, j)
    t = f[i, j] / (f[i, j] - f[i2, j2])
    return (j + t + SHIFT, i + SHIFT) if kind == 'h' else (j + SHIFT, i + t + SHIFT)
