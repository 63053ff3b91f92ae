# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The healthy disc under load: pressed a little lower and wider, and back. One picture for each moment of a clip."""
import math

from segment_side import ALONE, FOCUS, IDS, Segment, artlib, draw

PRESSED = .42  # share of the height lost at marked wear by which the load presses the disc: 0.9 of 4.2 mm
BULGE = .32    # the same of the bulge that presses on the root: 0.6 mm
FRAMES = 100   # four seconds at 25 pictures a second


def segment(load):
    """The segment when 0 (rest) to 1 of the load is on it."""
    g = Segment(0, disc=PRESSED * load, facet=0, spur=0, lump=BULGE * load, touch=0, org=ALONE)
    g.disc = 0  # pressed, not worn: its colours stay
    return g


def load_at(frame):
    """Rest, slowly on, slowly off: it begins and ends alike, so that the clip has no seam."""
    return .5 - .5 * math.cos(2 * math.pi * frame / FRAMES)


def poster(path):
    """What is seen while nothing moves: at rest."""
    artlib.DETAIL[0] = 5.0
    draw(segment(0)).save(path, IDS, FOCUS)
    artlib.DETAIL[0] = 1.0


def frame(path, number):
    """One picture of the clip, finer than the poster: coarse curves would tremble."""
    artlib.DETAIL[0] = 2.0
    draw(segment(load_at(number))).save(path)
    artlib.DETAIL[0] = 1.0
