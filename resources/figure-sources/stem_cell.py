# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The stem cell as it lies spread out in a dish, and the signals it gives off: one look in every figure.

A mesenchymal cell has no head and no tail: a flat body with thin processes of different length on all sides, and a large pale
nucleus with a few faint nucleoli. A dark dot in it would be an eye."""
import functools

from fields import *

BODY = '#A9D8D8'  # disc teal, paler: the cell must not look like a disc
SIGNAL = '#2F8794'
GRID = 172  # half the length of a cell on the grid of the fields

# Each form lies along +x, half its length = 1: the middle line of its body and its widths there, then its processes from the root to
# the tip with their width at the root, then the nucleus (x, y, rx, ry, turn).
FORMS = dict(
    long=([(-.58, .06), (-.28, .02), (.0, -.02), (.26, -.01), (.52, -.06)], (.05, .20, .33, .22, .06),
          [([(-.40, .04), (-.62, .07), (-.84, .06), (-1.04, .12)], .12),
           ([(.40, -.03), (.62, -.09), (.82, -.10), (1.02, -.16)], .12),
           ([(.10, -.06), (.26, -.22), (.34, -.38), (.46, -.56)], .13),
           ([(.32, -.34), (.44, -.38), (.60, -.39)], .05),
           ([(.18, .04), (.36, .17), (.44, .25), (.60, .31)], .11),
           ([(-.14, .06), (-.24, .22), (-.36, .34), (-.42, .54)], .13),
           ([(-.22, -.02), (-.38, -.13), (-.46, -.23)], .09)], (-.03, -.015, .160, .102, -6)),
    star=([(-.24, .06), (.0, .0), (.24, -.04)], (.22, .36, .22),
          [([(-.16, .04), (-.46, .13), (-.68, .13), (-.92, .22)], .18),
           ([(.16, -.02), (.44, -.05), (.66, -.12), (.96, -.13)], .18),
           ([(-.08, -.08), (-.22, -.32), (-.30, -.46), (-.42, -.66)], .17),
           ([(.12, -.08), (.26, -.26), (.34, -.36), (.36, -.50)], .15),
           ([(.08, .10), (.22, .32), (.36, .44), (.42, .62)], .17),
           ([(-.46, .14), (-.58, .26), (-.62, .40)], .07)], (.01, -.005, .165, .125, 12)),
    thin=([(-.56, -.03), (-.24, .02), (.06, .02), (.36, -.02), (.56, .01)], (.04, .15, .24, .14, .05),
          [([(-.46, -.02), (-.72, -.06), (-1.02, -.03)], .08),
           ([(.46, .0), (.68, .05), (.84, .05), (1.0, .10)], .08),
           ([(.20, -.02), (.38, -.15), (.48, -.28), (.62, -.34)], .09),
           ([(-.22, .04), (-.34, .15), (-.40, .27)], .08)], (.06, .012, .145, .070, -4)),
    broad=([(-.36, -.06), (-.10, .0), (.16, .05), (.38, .02)], (.12, .32, .31, .13),
           [([(-.26, -.04), (-.54, -.12), (-.76, -.11), (-1.0, -.20)], .15),
            ([(.28, .04), (.54, .03), (.76, .08), (1.0, .06)], .14),
            ([(.06, -.06), (.20, -.26), (.24, -.42), (.36, -.56)], .15),
            ([(-.12, .08), (-.26, .26), (-.42, .34), (-.50, .50)], .15),
            ([(.16, .12), (.30, .27), (.44, .33)], .11),
            ([(-.56, -.11), (-.70, -.22), (-.76, -.34)], .05)], (.0, .005, .155, .118, 14)))
TAPER = (1, .62, .40, .26, .16, .08)  # of a process from its root to its tip


def placed(P, x, y, r, turn):
    """Points given in half lengths of a cell, on the page."""
    return rotate(np.asarray(P, float) * r, turn, (0, 0)) + (x, y)


@functools.lru_cache(maxsize=None)
def traced(form_, flip):
    """The outline of a form in half lengths: its processes grow out of the body without a seam."""
    body, widths, processes, _ = FORMS[form_]
    at = lambda P: [(SIDE / 2 + GRID * u, SIDE / 2 + GRID * v * (-1 if flip else 1)) for u, v in P]
    area = limb(at(body), [GRID * w for w in widths], True)
    for points, w in processes:
        area = area.melt(limb(at(points), [GRID * w * q for q in TAPER], True), 17)
    P = max(outlines(area), key=len)
    return (blur(P, 7) - SIDE / 2) / GRID


def fibres(S, sh, form_, at, r):
    """The faint threads of its skeleton: they run past the nucleus from one process to another."""
    _, _, processes, (nx, ny, _, ry, _) = FORMS[form_]
    (left, _), (right, _) = processes[:2]
    for side, q in ((-1, 1.28), (1, 1.28), (-1, .80), (1, .86))[:2 if form_ == 'thin' else 4]:
        line = [left[-2], left[1], (nx - .12, ny + ry * q * side), (nx + .12, ny + ry * q * side), right[1], right[-2]]
        line = along_curve(at(line if q > 1 else line[1:-1]), 4)
        line = line[inside(sh.offset(-r * .012), line)]
        S.p(brush(line[::2], r * .008, k=4), PAL['discline'], .2)


def stem_cell(S, x, y, r, turn=0.0, form_='long', flip=False, detail=True):
    """A stem cell, flat on its ground; r is half its length."""
    side = -1 if flip else 1
    at = lambda P: placed([(u, side * v) for u, v in P], x, y, r, turn)
    sh = Solid(placed(traced(form_, flip), x, y, r, turn), max(2.2, r * .024))
    S.p(sh.grown(r * .012, 1, (r * .006, r * .013)), '#5B3A1C', .08)
    S.p(sh.d, S.lin([(0, mix(BODY, '#FFFFFF', .30)), (.55, BODY), (1, mix(BODY, TEAL, .16))], (.15, 0, .75, 1)))
    if detail:
        S.p(sh.crescent(-LIGHT, r * .035), PAL['discshade'], .12, 'evenodd')
        fibres(S, sh, form_, at, r)
    S.p(sh.d, 'none', 1, None, '#4C919C', max(1.3, r * .0062), .95)
    nucleus(S, at, r, *FORMS[form_][3], detail)
    return sh


NUCLEOLI = [(-.24, .10, .13), (.30, .36, .10)]  # where in the nucleus, and how large
FLECKS = [(-.62, -.10, .07), (-.30, -.52, .06), (.02, .62, .07), (.62, .22, .06), (.50, -.40, .07), (-.44, .44, .06), (.16, -.12, .06)]


def nucleus(S, at, r, u, v, rx, ry, turn, detail):
    """Large, pale, its edge soft; two or three faint nucleoli, none in the middle."""
    S.p(Shape(at(ellipse(u, v, rx, ry, turn)), k=4).d, S.lin([(0, '#D8EFEE'), (1, '#BFE2E3')], (.15, 0, .75, 1)), 1, None, '#5A9DA7',
        max(1.2, r * .006), .8)
    for du, dv, q in NUCLEOLI + (FLECKS if detail else []):
        p = at([(u + du * rx, v + dv * ry)])[0]
        S.ell(p[0], p[1], rx * r * q, rx * r * q * .86, '#86C0C6', .8 if q > .08 else .5)


def signal(S, x, y, r, op=1.0):
    """What a cell gives off: a small flat dot without gloss, or it would be an air bubble."""
    S.ell(x, y, r, r, SIGNAL, op)
