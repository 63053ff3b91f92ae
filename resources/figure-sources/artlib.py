# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Drawing tools for the figures: smooth shapes, soft shading, SVG Tiny 1.2 that QtSvg draws faithfully.

No filters, masks, clip paths, CSS, text or images are ever written, and no group opacity (QtSvg applies
it per child). Curves are fitted to a tolerance well below a pixel, which keeps the files small."""
import json
import math
import re

import numpy as np

LIGHT = np.array([-0.55, -0.835])  # unit vector towards the light (upper left)

_NUMBER = re.compile(r'-?(?:\d+\.?\d*|\.\d+)')

PAGE_EDGE = 996  # what is cut off by the lower edge of the page has no rim there

PAL = dict(
    bg0='#FDFAF4', bg1='#F6EFE4', bg2='#EDE3D4',
    skin0='#F7E4D6', skin1='#EFD2BF', skin2='#E3BBA3', skinline='#D3A68C',
    bone0='#FFFAEE', bone1='#F6E9CF', bone2='#E6CFA6', bone3='#CFB083', boneline='#7E6245', boneshade='#A67F52',
    canc0='#F9E6C4', canc1='#EFCF9F', cancdot='#C9985C',
    disc0='#BFE6E4', disc1='#7FC4C8', disc2='#4E9FAA', discline='#2C6F7C', discshade='#2F7F8C',
    nuc0='#EAFBF8', nuc1='#B4E4E1', nuc2='#86CBCD',
    dnuc0='#C9AE85', dnuc1='#9E8058', dnuc2='#785E3F',
    cart0='#F2FBFC', cart1='#BFE2E8', cartline='#6FA9B5',
    nerve0='#FFE9A0', nerve1='#F8C64C', nerve2='#E29C2A', nerveline='#9C6512',
    red0='#FFB39F', red1='#F0705C', red2='#CF4238', redline='#8E2620',
    cord0='#FFF8DC', cord1='#FAE9B4', cord2='#EBCF86', cordline='#A88440',
    dura0='#E9F1F0', dura1='#C9DEDF', duraline='#8FB3B5',
    lig0='#F4F0E4', lig1='#D9D6C4', ligline='#A8A288',
    muscle0='#F0C4B4', muscle1='#DE9F8D', muscleline='#B8715F',
    ink='#14303A', inksoft='#4A626B', teal='#0B6573', tealtint='#E3F1F2', line='#E4DAC8',
    amber0='#FFE9A8', amber1='#F6C04A', amber2='#DB9526', amberline='#8A5A10',
)


# --- numbers and colours ------------------------------------------------------------------------------
def hexrgb(h):
    return np.array([int(h[i:i + 2], 16) for i in (1, 3, 5)], float)


def mix(a, b, t):
    c = hexrgb(a) * (1 - t) + hexrgb(b) * t
    return '#%02X%02X%02X' % tuple(int(round(v)) for v in c)


def lerp(a, b, t):
    return a + (b - a) * t


def smooth(t):
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)


# --- curves -------------------------------------------------------------------------------------------
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
        k = int(err.argmax())
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
        start = corners[0] if corners else int(turn.argmax())
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
    return path_d(fit(bez_sample(beziers(P, closed), 3) if closed else
                      np.vstack([bez_sample(beziers(P, False), 3), P[-1:]]), closed, tol), closed)


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
            A = np.vstack([bez_sample(beziers(a, False), 3), a[-1:]])
            B = np.vstack([bez_sample(beziers(b, False), 3), b[-1:]])
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
    bz = beziers(pts, False)
    P = np.vstack([bez_sample(bz, k), [np.asarray(pts[-1], float)]])
    u = np.linspace(0, 1, len(P))
    if np.ndim(w):
        W = np.interp(u, np.linspace(0, 1, len(w)), w)
    else:
        W = w * np.minimum(1, np.minimum(lerp(taper[0], 1, smooth(u / .35)), lerp(taper[1], 1, smooth((1 - u) / .35))))
    N = normals(P, False)
    a, b = P + N * W[:, None] / 2, (P - N * W[:, None] / 2)[::-1]
    A = fit(np.vstack([bez_sample(beziers(a, False), 2), a[-1:]]), False, 0.15)
    B = fit(np.vstack([bez_sample(beziers(b, False), 2), b[-1:]]), False, 0.15)
    cap = (a[-1], a[-1], b[0], b[0])
    return path_d(A + ([cap] if np.hypot(*(a[-1] - b[0])) > .3 else []) + B)


def ribbon(pts, w, k=3):
    """A tube: its outline as a Shape, centre line, normals and widths."""
    bz = beziers(pts, False)
    P = np.vstack([bez_sample(bz, k), [np.asarray(pts[-1], float)]])
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


# --- tap targets --------------------------------------------------------------------------------------
def _rdp(P, tol):
    if len(P) < 3:
        return P
    a, b = P[0], P[-1]
    ab = b - a
    n = np.hypot(*ab)
    d = np.hypot(*(P - a).T) if n < 1e-9 else np.abs(ab[0] * (P[:, 1] - a[1]) - ab[1] * (P[:, 0] - a[0])) / n
    k = int(d.argmax())
    if d[k] <= tol:
        return np.vstack([a, b])
    return np.vstack([_rdp(P[:k + 1], tol)[:-1], _rdp(P[k:], tol)])


def simplify(P, most=24):
    P = np.asarray(P, float)
    far = int(np.hypot(*(P - P[0]).T).argmax())
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
        if d.max() > best:
            best, where = d.max(), g[int(d.argmax())]
    if where is None or best < 0:
        where = polys[0].mean(0)
    return [round(float(v), 1) for v in where]


PARTS = {'disc': ('annulus', 'nucleus'), 'facet': ('capsule', 'cartilage')}  # structures made of others


# --- the picture --------------------------------------------------------------------------------------
class Svg:
    """One figure of 1600 x 1000; groups carry stable ids, `mark` notes what can be tapped."""

    def __init__(self, w=1600, h=1000):
        self.w, self.h = w, h
        self.defs, self.out, self.stack = [], [], []
        self.marks, self.mains, self.anchors = {}, {}, {}
        self._cache = {}

    def _gradient(self, kind, key, attrs, stops):
        if key in self._cache:
            return self._cache[key]
        i = 'g%d' % (len(self._cache) + 1)
        st = ''.join('<stop offset="%.3g" stop-color="%s"%s/>' % (o, c, '' if not r else ' stop-opacity="%.3g"' % r[0])
                     for o, c, *r in stops)
        self.defs.append('<%s id="%s" %s>%s</%s>' % (kind, i, attrs, st, kind))
        self._cache[key] = 'url(#%s)' % i
        return self._cache[key]

    def lin(self, stops, v=(0.2, 0.0, 0.8, 1.0), user=False):
        attrs = ('gradientUnits="userSpaceOnUse" ' if user else '') + 'x1="%.4g" y1="%.4g" x2="%.4g" y2="%.4g"' % tuple(v)
        return self._gradient('linearGradient', ('l', tuple(stops), tuple(v), user), attrs, stops)

    def rad(self, stops, c=(0.4, 0.35, 0.75), user=False):
        attrs = ('gradientUnits="userSpaceOnUse" ' if user else '') + 'cx="%.4g" cy="%.4g" r="%.4g"' % tuple(c)
        return self._gradient('radialGradient', ('r', tuple(stops), tuple(c), user), attrs, stops)

    def g(self, id):
        self.out.append('<g id="%s">' % id)
        self.stack.append(id)

    def end(self):
        self.out.append('</g>')
        self.stack.pop()

    def p(self, d, fill='none', op=1, rule=None, stroke=None, sw=None, sop=None, cap='round'):
        if not d or op <= 0.004:
            return
        a = '<path d="%s" fill="%s"' % (d, fill)
        if op != 1:
            a += ' fill-opacity="%.3g"' % op
        if rule:
            a += ' fill-rule="%s"' % rule
        if stroke:
            a += ' stroke="%s" stroke-width="%.3g" stroke-linecap="%s" stroke-linejoin="round"' % (stroke, sw, cap)
        if sop:
            a += ' stroke-opacity="%.3g"' % sop
        self.out.append(a + '/>')

    def line(self, pts, color, w, op=None, closed=False):
        """A plain round stroke through the points."""
        P = np.asarray(pts, float)
        self.p(path_d(beziers(P, closed), closed), 'none', 1, None, color, w, op)

    def poly(self, pts, color, w, op=None):
        """A straight-sided round stroke."""
        self.p('M' + ' L'.join('%s %s' % (num(x), num(y)) for x, y in pts), 'none', 1, None, color, w, op)

    def ell(self, x, y, rx, ry, fill, op=1, stroke=None, sw=0):
        if op <= 0.004:
            return
        self.out.append('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"%s%s/>' % (
            num(x), num(y), num(rx), num(ry), fill, '' if op == 1 else ' fill-opacity="%.3g"' % op,
            ' stroke="%s" stroke-width="%.3g"' % (stroke, sw) if stroke else ''))

    def rect(self, x, y, w, h, fill, r=0, op=1, stroke=None, sw=0):
        self.out.append('<rect x="%g" y="%g" width="%g" height="%g"%s fill="%s"%s%s/>' % (
            x, y, w, h, ' rx="%g" ry="%g"' % (r, r) if r else '', fill, '' if op == 1 else ' fill-opacity="%.3g"' % op,
            ' stroke="%s" stroke-width="%.3g"' % (stroke, sw) if stroke else ''))

    # --- the house style ---
    def paper(self, cx=800, cy=500, rx=660, ry=540):
        self.g('background')
        self.rect(0, 0, self.w, self.h, self.lin([(0, PAL['bg0']), (1, PAL['bg1'])], (0, 0, 0, 1)))
        self.ell(cx, cy, rx, ry, self.rad([(0, '#FFFFFF', 1), (.55, '#FFFDF8', .6), (1, '#FFFDF8', 0)], (.5, .5, .5)))
        self.end()

    def organ(self, shp, fill, shade=None, depth=14, layers=3, sa=.10, hi='#FFFFFF', hdepth=7, ha=.5, hl=2,
              line=None, w=(1.2, 3.2), lop=1, fop=1, mark=True):
        """A body with shade on its far side, light on its near side and a swelling contour."""
        self.p(shp.d, fill, fop)
        if shade:
            for i in range(layers):
                self.p(shp.crescent(-LIGHT, depth * (i + 1) / layers), shade, sa, 'evenodd')
        for i in range(hl):
            self.p(shp.crescent(LIGHT, hdepth * (i + 1) / hl, 1.4), hi, ha / hl, 'evenodd')
        if line:
            self.p(shp.contour(*w), line, lop, 'evenodd')
        if mark and self.stack:
            self.mark(self.stack[-1], shp.P)

    def shadow(self, shp, shift=(6, 10), sizes=((18, .03), (10, .045), (4, .06)), color='#7A5632'):
        """A soft drop shadow from stacked offsets (no filter)."""
        for r, a in sizes:
            self.p(shp.grown(r, 2, shift), color, a)

    def glow(self, shp, color, r, layers=4, a=.06):
        for i in range(layers, 0, -1):
            self.p(shp.grown(r * i / layers), color, a)

    def mark(self, id, P, main=False):
        """P can be touched as `id`; the label of `id` starts in its main part, if one is named."""
        self.marks.setdefault(id, []).append(np.asarray(P, float))
        if main:
            self.mains[id] = np.asarray(P, float)

    def targets(self, ids):
        """Tap polygons of the given ids in drawing order."""
        order = [i for i in ids if i in self.marks]
        polys = {i: [simplify(p) for p in self.marks[i]] for i in order}
        out = []
        for z, i in enumerate(order, 1):
            parts = PARTS.get(i.split('-')[0], ())
            covers = [q for j in order[z:] if j.split('-')[0] not in parts for q in polys[j]]
            main = [self.mains[i]] if i in self.mains else polys[i]
            anchor = self.anchors[i] if i in self.anchors else label_anchor(main, covers, self.w, self.h)
            out.append({'id': i, 'z': z, 'polygons': [[[round(float(x), 1), round(float(y), 1)] for x, y in p]
                                                      for p in polys[i]],
                        'anchor': [round(float(v), 1) for v in anchor]})
        return out

    def text(self):
        return ('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" version="1.2" '
                'baseProfile="tiny" width="%d" height="%d" viewBox="0 0 %d %d">\n<defs>%s</defs>\n%s\n</svg>\n'
                % (self.w, self.h, self.w, self.h, '\n'.join(self.defs), '\n'.join(self.out)))

    def save(self, path, ids=None, focus=None):
        """focus: x, y, width and height of the part that any frame must show whole; beyond it a picture may be cut."""
        with open(path, 'w', encoding='utf-8') as f:
            f.write(self.text())
        if ids:
            t = {'viewBox': [0, 0, self.w, self.h], 'targets': self.targets(ids)}
            with open(path[:-4] + '.targets.json', 'w', encoding='utf-8') as f:
                f.write('{"viewBox":%s,' % json.dumps(t['viewBox'], separators=(',', ':')))
                if focus:
                    f.write('"focus":%s,' % json.dumps(focus, separators=(',', ':')))
                f.write('"targets":[\n')
                f.write(',\n'.join(json.dumps(x, separators=(',', ':')) for x in t['targets']))
                f.write('\n]}\n')


class Frame:
    """Local millimetres: +x backward, +y down, turned by th degrees (positive leans the upper end forward)."""

    def __init__(self, c, th, sc, org):
        self.c, self.th, self.sc, self.org = np.array(c, float), math.radians(th), sc, np.array(org, float)

    def mm(self, x, y):
        c, n = math.cos(self.th), math.sin(self.th)
        return self.c + np.array([c * x + n * y, -n * x + c * y])

    def px(self, x, y):
        return self.org + self.sc * self.mm(x, y)


# --- smaller files ------------------------------------------------------------------------------------
def coarse(d):
    """The same path data in whole pixels: enough for soft shading, a third shorter."""
    out = []
    for sub in d.split('M')[1:]:
        head, _, rest = sub.partition('c')
        if not rest or any(ch in rest for ch in 'lvhqL'):
            return d
        values = [float(v) for v in _NUMBER.findall(rest)]
        at = np.array([float(v) for v in _NUMBER.findall(head)][:2])
        cur = np.round(at)
        body = []
        for i in range(0, len(values) - 5, 6):
            q = np.array(values[i:i + 6]).reshape(3, 2) + at
            at = q[2].copy()
            r = np.round(q) - cur
            if r.any():
                body.append(join_numbers(r.ravel()))
            cur = cur + r[2]
        text = 'M' + join_numbers(np.round([float(v) for v in _NUMBER.findall(head)][:2])) + 'c'
        for n, b in enumerate(body):
            text += ('' if n == 0 or b[0] == '-' else ' ') + b
        out.append(text + ('z' if rest.rstrip().endswith('z') else '') if body else '')
    return ''.join(out)


class LightSvg(Svg):
    """A picture of a series: everything that is only shading is written in whole pixels."""

    def p(self, d, fill='none', op=1, rule=None, stroke=None, sw=None, sop=None, cap='round'):
        super().p(coarse(d) if op < .9 and d.startswith('M') and not stroke else d, fill, op, rule, stroke, sw, sop, cap)
