# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""What stem cells are seen to do in the lab: their signals reach the tissue nearby, and an irritated defence cell becomes calm."""
import random

from packing import cell
from stem_cell import *

IRRITATED, CALM = '#F4A98A', '#C4DBF2'
TISSUE, REACHED, BETWEEN = '#E9D9C3', '#CDE3DC', '#F6EDDF'
WAY = 176  # length of every arrow
# The feet of a defence cell: where (degrees), how long, how wide (degrees)
FEET = ((16, .44, 15), (70, .10, 12), (116, .22, 17), (152, .20, 13), (206, .46, 14), (262, .18, 16), (312, .36, 13))


def crawling(stir):
    """Outline of a defence cell, the radius of its body = .74: soft, with blunt feet on all sides and no two alike, far out while it is
    irritated."""
    out = []
    for a in np.arange(0, 360, 4):
        foot = sum(h * math.exp(-((a - at + 180) % 360 - 180) ** 2 / (2 * w * w)) for at, h, w in FEET)
        foot *= lerp(.36, 1, stir)
        out.append(((.70 + foot) * 1.06 * math.cos(math.radians(a)), (.70 + foot) * .96 * math.sin(math.radians(a))))
    return out


def defence_cell(S, x, y, r, stir):
    """A defence cell with its bent nucleus; stir 1: irritated and warm, 0: the same cell, calm and rounder."""
    ink = mix('#4F78A6', '#B4573C', stir)
    sh = Solid(placed(crawling(stir), x, y, r, 0), 7)
    S.shadow(sh, (4, 7), ((9, .03), (4, .05)))
    form(S, sh, mix(CALM, IRRITATED, stir), r * .10, r * .05, (1.8, 3), .06, .4, line=ink)
    bean = [(-.50, .12), (-.46, -.20), (-.22, -.42), (.12, -.42), (.36, -.24), (.36, -.02), (.18, .08), (.02, .04), (-.10, .14), (-.14, .32),
            (-.34, .36)]
    pale, dark = mix('#A9C6E8', '#EC9874', stir), mix('#86AAD6', '#DC7F5C', stir)
    S.p(Shape(placed(bean, x, y, r, 0), k=4).d, S.lin([(0, pale), (1, dark)], (.2, 0, .7, 1)), 1, None, ink, 2, .8)
    for u, v, q in ((.46, .26, .03), (-.62, .22, .024), (.22, .44, .026), (.10, .24, .022), (.64, -.22, .03), (-.40, -.46, .026)):  # granules
        S.ell(x + r * u, y + r * v, r * q, r * q, mix('#8FB1DA', '#CF6A48', stir), .5)
    return sh


# Where the cells of a small piece of tissue lie, two rows of them; those in FRINGE only shape the others' outer walls.
TISSUE_CELLS = [(168, 710), (296, 702), (422, 724), (566, 704), (686, 722), (806, 702), (944, 724), (112, 822), (232, 814), (348, 838), (490, 820),
                (628, 832), (742, 816), (876, 832), (1002, 824)]
FRINGE = [(92, 598), (232, 586), (362, 596), (492, 590), (626, 588), (742, 598), (876, 586), (1026, 608), (1078, 722),
          (36, 716), (-20, 836), (1130, 816), (16, 932), (174, 926), (288, 936), (422, 940), (566, 924), (682, 938),
          (814, 926), (940, 936), (1076, 932)]
REACHED_BY = {1: (296, 640), 3: (566, 642), 6: (936, 652)}  # the cells that a signal reaches, and where it comes in


def tissue(S):
    """Round cells of the tissue in the pale substance between them; those that signals reach take up their colour."""
    frame = [(-200, 500), (1300, 500), (1300, 1000), (-200, 1000)]
    spots = np.array(TISSUE_CELLS + FRINGE, float)
    walls = [cell(spots, n, frame) for n in range(len(TISSUE_CELLS))]
    rn = random.Random(5)
    shapes = []
    for P in walls:
        S.p(Solid(rounded(P, 24), 7).grown(7), BETWEEN)
    for P in walls:
        step = P.mean(0) - P
        shapes.append(Solid(rounded(P + step / np.hypot(*step.T)[:, None] * 12, 46), 5))
        S.p(shapes[-1].grown(2, 2, (2, 4)), '#7A5632', .10)
    for k, sh in enumerate(shapes):
        color, line = (REACHED, '#6A9A92') if k in REACHED_BY else (TISSUE, '#B3936E')
        S.p(sh.d, S.lin([(0, mix(color, '#FFFFFF', .3)), (1, color)], (.2, 0, .7, 1)), 1, None, line, 2.2)
        (x, y), w = np.array(TISSUE_CELLS[k]) + (rn.uniform(-14, 14), rn.uniform(0, 16)), rn.uniform(20, 26)
        S.p(Shape(ellipse(x, y, w, w * rn.uniform(.68, .86), rn.uniform(-50, 50)), k=4).d, mix(color, line, .5), .85, None, line, 1.6)
        S.mark('neighbour-cells', sh.P)
    for k, (x, y) in REACHED_BY.items():
        for u, v, q in ((-9, 18, 6.5), (17, 24, 5.5), (38, 44, 5), (-34, 30, 5), (-40, 62, 4.5)):
            signal(S, x + u, y + v, q, .85)


def sent(S, a, toward, seed):
    """A signal's arrow from a towards a point, and beside it, never on it, the signals themselves. The path's area can be touched."""
    rn = random.Random(seed)
    a, b = np.array(a, float), np.array(toward, float)
    u = (b - a) / np.hypot(*(b - a))
    side = np.array([-u[1], u[0]])
    S.mark('signals', ribbon([a + u * q for q in np.linspace(-8, WAY + 8, 5)], [92] * 5, k=3)[0].P)
    arrow(S, [a + u * q for q in np.linspace(0, WAY, 4)], PAL['teal'], 12)
    for i in range(8):
        p = a + u * (WAY * (i + .5) / 8) + side * rn.uniform(24, 42) * (1 if i % 2 else -1)
        signal(S, p[0], p[1], lerp(9, 6, i / 7))


def cells():
    """A stem cell sends signals: they reach the tissue nearby, and an irritated defence cell becomes calm."""
    S = Svg()
    S.paper(760, 500)
    S.g('neighbour-cells')
    tissue(S)
    S.end()
    S.g('inflammation')
    S.mark('inflammation', defence_cell(S, 1384, 228, 146, 1).P)
    S.mark('inflammation', defence_cell(S, 1384, 730, 146, 0).P)
    arrow(S, [(1384, 392), (1384, 392 + WAY)], PAL['teal'], 12)
    S.end()
    S.g('signals')
    for k, (a, b) in enumerate((((302, 440), (296, 640)), ((572, 440), (566, 640)), ((842, 462), (912, 650)), ((1022, 232), (1206, 238)))):
        sent(S, a, b, 30 + k)
    S.end()
    S.g('msc')
    S.mark('msc', stem_cell(S, 560, 340, 440, -6).P)
    S.end()
    S.ids = ['neighbour-cells', 'inflammation', 'signals', 'msc']
    return S
