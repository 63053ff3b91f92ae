# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Spongy bone, cut open: small rounded rooms, no two alike, with thin bars of bone between them."""
import random

from artlib import *
from packing import cell


def seeds(at, seed, pitch, reach):
    """One spot for each room, a lattice well shaken, `reach` to every side of `at`. A point of the bone as `at` lets the rooms go with it."""
    rn, n = random.Random(seed), int(2 * reach / pitch)
    shake = lambda: .9 * (rn.random() - .5)
    return np.asarray(at) + pitch * np.array([(i + .5 * (j % 2) - n / 2 + shake(), j - n / 2 + shake()) for j in range(n) for i in range(n)])


def kept(core, spots, rooms):
    """How much of its size each room can keep so that it lies inside the outline; 0 for none. At the rim they are smaller."""
    size = np.zeros(len(rooms))
    for k in (1, .8, .6, .4):
        rest = np.nonzero(size == 0)[0]
        if not len(rest):
            break
        within = inside(core, np.vstack([spots[n] + (rooms[n] - spots[n]) * k for n in rest]))
        ends = np.cumsum([len(rooms[n]) for n in rest])
        size[rest] = [k * part.all() for part in np.split(within, ends[:-1])]
    return size


def rooms(ring, spots, pitch, bar):
    """Path data of the rooms inside the outline, as far as they lie on the page."""
    core, d = np.array(ring), ''
    page = (spots > -pitch).all(1) & (spots < (1600 + pitch, 1000 + pitch)).all(1)
    frame = pitch * np.array([(-1.2, -1.2), (1.2, -1.2), (1.2, 1.2), (-1.2, 1.2)])
    found = [(spots[n], cell(spots, n, spots[n] + frame, bar)) for n in np.nonzero(page & inside(core, spots))[0]]
    found = [(c, P) for c, P in found if P is not None and np.ptp(P, 0).min() >= bar]
    for (c, P), size in zip(found, kept(core, *zip(*found)) if found else ()):
        if not size:
            continue
        P = c + (P - c) * size
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
