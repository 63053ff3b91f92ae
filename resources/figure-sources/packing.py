# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""How cells and the rooms of bone are packed: to each spot belongs what lies nearer to it than to any other."""
import numpy as np


def cell(spots, n, frame, gap=0.0):
    """What belongs to spot n inside the convex frame, less half of `gap` on every side that it shares; None where nothing is left."""
    c, P = spots[n], np.asarray(frame, float)
    way = spots - c
    far = np.hypot(*way.T)
    near = (0 < far) & (far < 2 * np.hypot(*(P - c).T).max() + gap)  # the others are too far to cut anything off
    for q, d in zip(way[near], far[near]):
        side = (P - c) @ (q / d) - (d - gap) / 2
        if side.max() <= 0:
            continue
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
