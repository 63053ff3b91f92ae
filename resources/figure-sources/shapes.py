# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Closed shapes with the crescents, contours and offsets that shade them; strokes, tubes, ellipses; the frame of a bone."""
from curves import *
from paint import *

PAGE_EDGE = 996  # what is cut off by the lower edge of the page has no rim there


class Shape:
    """A closed smooth shape in pixels."""

    def __init__(self, pts, sharp=None, k=4):
        self.ctrl = np.asarray(pts, float)
        self.bz = beziers(self.ctrl, True, sharp)
        self.P = bez_sample(self.bz, k)
        self.N = blur(normals(self.P), 1)
        self.N /= np.maximum(np.hypot(self.N[:, 0], self.N[:, 1]), 1e-6)[:, None]

    @property
    def d(self):
        return path_d(self.bz) if len(self.bz) <= 40 else outline(self.P, True, 0.1)

    def bbox(self):
        return self.P.min(0), self.P.max(0)

    def offset(self, t):
        return self.P + self.N * (np.asarray(t)[:, None] if np.ndim(t) else t)

    def grown(self, t, soften=2, shift=(0, 0)):
        """Path data of an outward (or inward) offset: shadows and glows."""
        return outline(blur(self.offset(t), soften) + np.array(shift, float), True, 0.35)

    def crescent(self, dirv, depth, power=1.0, smoothk=3):
        """The part of the shape that lies within `depth` of where its normal faces dirv."""
        f = blur(smooth(np.clip(self.N @ np.asarray(dirv), 0, 1)) ** power, smoothk) * (self.P[:, 1] < PAGE_EDGE)
        q = self.P - self.N * (depth * f)[:, None]
        inner = q + (blur(q, 1) - q) * np.minimum(1, 3 * f)[:, None]
        on = depth * f > 0.12
        if on.all():
            return outline(self.P, True, 0.3) + outline(inner[::-1], True, 0.3)
        if not on.any():
            return ''
        n = len(on)
        start = int(np.nonzero(~on)[0][0])
        order = [(start + i) % n for i in range(n)]
        runs, cur = [], []
        for i in order:
            if on[i]:
                cur.append(i)
            elif cur:
                runs.append(cur)
                cur = []
        if cur:
            runs.append(cur)
        d = ''
        for r in runs:
            r = [(r[0] - 1) % n] + r + [(r[-1] + 1) % n]
            a, b = self.P[r], inner[r][::-1]
            A = along_curve(a, 3)
            B = along_curve(b, 3)
            d += path_d(fit(A, False, 0.25 * DETAIL[0]) + fit(B, False, 0.3 * DETAIL[0]))
        return d

    def contour(self, w0, w1, dirv=None):
        """An outline that swells from w0 on the lit side to w1 on the shaded side."""
        dirv = -LIGHT if dirv is None else dirv
        t = blur(w0 + (w1 - w0) * smooth((self.N @ dirv + 1) / 2), 2) * (self.P[:, 1] < PAGE_EDGE)
        return (outline(self.P + self.N * (t * .5)[:, None], True, 0.1)
                + outline((self.P - self.N * (t * .5)[:, None])[::-1], True, 0.1))


def brush(pts, w, k=5, taper=(0.0, 0.0)):
    """An open, tapered stroke as a closed path; w is one width or a list along the points."""
    P = along_curve(pts, k)
    u = np.linspace(0, 1, len(P))
    if np.ndim(w):
        W = np.interp(u, np.linspace(0, 1, len(w)), w)
    else:
        W = w * np.minimum(1, np.minimum(lerp(taper[0], 1, smooth(u / .35)), lerp(taper[1], 1, smooth((1 - u) / .35))))
    N = normals(P, False)
    a, b = P + N * W[:, None] / 2, (P - N * W[:, None] / 2)[::-1]
    A = fit(along_curve(a, 2), False, 0.15)
    B = fit(along_curve(b, 2), False, 0.15)
    cap = (a[-1], a[-1], b[0], b[0])
    return path_d(A + ([cap] if np.hypot(*(a[-1] - b[0])) > .3 else []) + B)


def ribbon(pts, w, k=3):
    """A tube: its outline as a Shape, centre line, normals and widths."""
    P = along_curve(pts, k)
    n = len(P)
    W = blur(np.interp(np.linspace(0, 1, n), np.linspace(0, 1, len(w)), w), 2, False)
    N = blur(normals(P, False), 1, False)
    return Shape(np.vstack([P + N * W[:, None] / 2, (P - N * W[:, None] / 2)[::-1]]), k=2), P, N, W


def ellipse(x, y, rx, ry, turn=0.0, n=12):
    """Control points of an ellipse, turned by `turn` degrees."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    out = []
    for a in np.linspace(0, 2 * math.pi, n, endpoint=False):
        u, v = rx * math.cos(a), ry * math.sin(a)
        out.append((x + c * u - s * v, y + s * u + c * v))
    return out


class Frame:
    """Local millimetres: +x backward, +y down, turned by th degrees (positive leans the upper end forward)."""

    def __init__(self, c, th, sc, org):
        self.c, self.th, self.sc, self.org = np.array(c, float), math.radians(th), sc, np.array(org, float)

    def mm(self, x, y):
        c, n = math.cos(self.th), math.sin(self.th)
        return self.c + np.array([c * x + n * y, -n * x + c * y])

    def px(self, x, y):
        return self.org + self.sc * self.mm(x, y)
