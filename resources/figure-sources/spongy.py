# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Spongy bone, cut open: small rounded rooms, no two alike, with thin bars of bone between them."""
import random

from artlib import *


def seeds(at, seed, pitch, reach):
    """One spot for each room, a lattice well shaken, `reach` to every side of `at`. A point of the bone as `at` lets the rooms go with it."""
    rn, n = random.Random(seed), int(2 * reach / pitch)
    shake = lambda: .9 * (rn.random() - .5)
    return np.asarray(at) + pitch * np.array([(i + .5 * (j % 2) - n / 2 + shake(), j - n / 2 + shake()) for j in range(n) for i in range(n)])


def room(spots, n, pitch, bar):
    """The part of the page that lies nearer to spot n than to any other, less half a bar on every side."""
    c = spots[n]
    P = c + pitch * np.array([(-1.2, -1.2), (1.2, -1.2), (1.2, 1.2), (-1.2, 1.2)])
    way = spots - c
    for q in way[(np.hypot(*way.T) < 2.4 * pitch) & (np.hypot(*way.T) > 0)]:
        far = np.hypot(*q)
        side = (P - c) @ (q / far) - (far / 2 - bar / 2)
        out = []
        for a, b, s, t in zip(P, np.roll(P, -1, 0), side, np.roll(side, -1)):
            if s <= 0:
                out.append(a)
            if (s < 0) != (t < 0) and s != t:
                out.append(a + (b - a) * s / (s - t))
        if len(out) < 3:
            return None
        P = np.array(out)
    return P


def rooms(ring, spots, pitch, bar):
    """Path data of the rooms inside the outline, as far as they lie on the page."""
    core, d = np.array(ring), ''
    page = (spots > -pitch).all(1) & (spots < (1600 + pitch, 1000 + pitch)).all(1)
    for n in np.nonzero(page & inside(core, spots))[0]:
        P = room(spots, n, pitch, bar)
        if P is None or np.ptp(P, 0).min() < bar:
            continue
        size = next((k for k in (1, .8, .6, .4) if inside(core, spots[n] + (P - spots[n]) * k).all()), 0)  # smaller at the rim
        if not size:
            continue
        P = spots[n] + (P - spots[n]) * size
        P = P[np.hypot(*(P - np.roll(P, 1, 0)).T) > 1]
        mids = (P + np.roll(P, -1, 0)) / 2  # a curve from the middle of each side to the next leaves no corner
        d += 'M%d %d' % tuple(np.rint(mids[-1])) + ''.join('Q%d %d %d %d' % (*np.rint(p), *np.rint(m)) for p, m in zip(P, mids)) + 'Z'
    return d


def draw(S, ring, at, seed, pitch, bar):
    """The rooms in the shade of the bone round them, `pitch` from one to the next; `bar` is how thick the bone between two of them is.
    The same seed gives the same rooms, which stay where they are in the bone when the outline or its place `at` changes."""
    reach = np.hypot(*(np.array(ring) - at).T).max()
    reach = next(r for r in (150, 300, 600, 1200) if reach < r)
    S.p(rooms(ring, seeds(at, seed, pitch, reach), pitch, bar), mix(PAL['canc1'], PAL['cancdot'], .3), .5)
