# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""C5-C6 from the side, in series of eleven pictures: everything together, or only the disc, the facet joint or the nerve root."""
import artlib
from segment_soft import *

FOCUS = [240, 60, 1000, 880]  # both vertebrae with the joint behind them
IDS = ['spinal-cord', 'foramen-c5-c6', 'disc-c5-c6', 'annulus-c5-c6', 'nucleus-c5-c6', 'vertebra-c6', 'vertebra-c5', 'osteophytes',
       'facet-c5-c6', 'capsule-c5-c6', 'cartilage-c5-c6', 'root-c6']

SERIES = {
    'segment-side': lambda w: Segment(w, org=ALONE),
    'segment-disc': lambda w: Segment(0, disc=w, facet=0, spur=0, touch=0, org=ALONE),
    'segment-facet': lambda w: Segment(0, disc=0, facet=w, spur=0, touch=0, org=ALONE),
    'segment-root': lambda w: Segment(0, disc=.12 * w, facet=0, spur=0, lump=w, touch=contact(w), org=ALONE),
}


def contact(w):
    """How irritated the root is: calm until the bulge reaches it, then more and more."""
    return float(smooth((w - .58) / .42))


def draw(g):
    S = LightSvg()
    S.paper(760, 500, 640, 520)
    muscles(S, g)
    cord(S, g)
    interspinous(S, g)
    foramen(S, g)
    neighbours(S, g)
    disc(S, g)
    vertebra(S, g, 'c6')
    vertebra(S, g, 'c5')
    osteophytes(S, g)
    facet(S, g)
    root(S, g)
    return S


def build(path, percent, series='segment-side'):
    artlib.DETAIL[0] = 5.0
    draw(SERIES[series](percent / 100)).save(path, IDS, FOCUS)
    artlib.DETAIL[0] = 1.0
