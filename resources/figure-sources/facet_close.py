# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""One facet joint close by, cut open and seen from the side: front of the neck to the left, from smooth (0) to rough (1)."""
import artlib
import spongy
from artlib import *
from forms import Solid

SC = 58
CENTRE = (800, 500)
SLOPE = 48  # degrees; medical-facts 6B: 45 to 60 from C3 to C7
HALF = 5.2  # millimetres; medical-facts 6B: a facet is 10-11 long
# Cartilage and joint space are drawn wider than they are, so that they can be seen and touched.
THICK = (1.25, .55)
SPACE = (.25, .02)
UP = (-math.sin(math.radians(SLOPE)), -math.cos(math.radians(SLOPE)))  # the page's up in joint coordinates
ALONG = np.array([math.cos(math.radians(SLOPE)), math.sin(math.radians(SLOPE))])  # the joint's directions on the page
ACROSS = np.array([-ALONG[1], ALONG[0]])
# Along the joint, millimetres: where worn cartilage is thinner and by how much. The lower bone has the same pits seen from its other end,
# so that no pit lies across from its like: the two layers rub where both are high.
ROUGH = ((-4.6, .2), (-4.1, .75), (-3.7, .35), (-3.2, .5), (-2.7, .05), (-2.0, .1), (-1.6, .85), (-1.2, 1.0), (-.8, .6), (-.5, .95), (-.1, .15),
         (.6, 0), (1.1, .2), (1.5, .7), (1.8, .4), (2.3, .05), (2.9, .15), (3.3, .8), (3.8, .45), (4.4, .6))
FOCUS = [300, 70, 1000, 860]
IDS = ['articular-process-upper', 'articular-process-lower', 'capsule', 'cartilage', 'joint-fluid']


def J(u, v):
    """Joint millimetres: u from front above to rear below, v towards the lower bone."""
    s = math.radians(SLOPE)
    return np.array([CENTRE[0] + SC * (u * math.cos(s) - v * math.sin(s)), CENTRE[1] + SC * (u * math.sin(s) + v * math.cos(s))])


class Joint:
    """The measures of the joint at wear w."""

    def __init__(self, w):
        self.w, self.s = w, float(smooth(w))
        self.thick, self.space = lerp(*THICK, w), lerp(*SPACE, w)
        self.face = self.thick + self.space  # from the middle of the joint to the bone
        self.spur = .95 * self.s
        self.wall = lerp(.75, 1.35, self.s)

    def c(self, a, b):
        return mix(a, b, self.w)

    def spot(self, sgn, u, v):
        """A point of the upper (-1) or lower (1) bone, which is the upper one turned by half a turn."""
        return J(u, v) if sgn < 0 else J(-u, -v)


def bone_ring(j, sgn):
    """The process, from its front edge along the facet to its tip and up its rear edge to the page's rim."""
    f, k = j.face, j.spur
    far = lambda u, v, t: (u + UP[0] * t, v + UP[1] * t)
    P = [far(-6.6, -2.6, 8.5), far(-6.3, -2.4, 4), (-6.85 + .75 * j.s, -f - 2.2 - .2 * j.s), (-6.05 - .55 * k, -f - .95),
            (-HALF - .2 - 1.1 * k, -f - .22 - .01 * k), (-4.6, -f + .02 - .02 * j.s),
         (-2.3, -f + .06), (0, -f + .08), (2.3, -f + .06), (4.6, -f + .02 - .02 * j.s), (HALF + .3 + 1.0 * k, -f - .2 + .15 * k),
                 (6.2 + 1.0 * k, -f - 1.0), (6.5 + .2 * k, -f - 2.5),
         (6.2, -f - 4.3), far(7.1, -5.2, 2.4), far(7.4, -5.7, 6.5), far(7.4, -6.0, 12)]
    return [j.spot(sgn, *p) for p in P]


def process(S, j, sgn, id):
    """One bony process, cut open: hard rim, spongy core, a dense plate under the cartilage."""
    q = Shape(bone_ring(j, sgn), k=5)
    S.g(id)
    S.p(q.grown(4, 2, (8, 12)), '#5B3A1C', .10)
    fill = S.lin([(0, PAL['bone0']), (.45, PAL['bone1']), (1, PAL['bone2'])], (.1, 0, .8, 1))
    S.organ(q, fill, PAL['boneshade'], 46, 3, .10, '#FFFFFF', 24, .9, 2, PAL['boneline'], (3.4, 7.5))
    inner = blur(q.offset(-36.0), 6)[::4]
    core = Shape(inner[2:-2], k=3)
    S.p(core.d, S.lin([(0, mix(PAL['canc0'], PAL['bone0'], .15)), (1, mix(PAL['canc1'], PAL['canc0'], .25))], (.1, 0, .8, 1)))
    spongy.draw(S, core.offset(-7.0), j.spot(sgn, 0, -j.face), 7 if sgn < 0 else 8, 32, 8)
    S.p(core.crescent(LIGHT, 22, 1), PAL['boneshade'], .22, 'evenodd')
    S.p(core.crescent(-LIGHT, 34, 1), '#FFFFFF', .2, 'evenodd')
    S.p(core.contour(1.8, 1.2), PAL['cancdot'], .6, 'evenodd')
    dense = [p - n * (16 + 7 * j.w) for p, n in zip(q.P, q.N) if abs((p - CENTRE) @ ALONG) < 4.3 * SC and abs((p - CENTRE) @ ACROSS) < 1.6 * SC]
    S.p(brush(dense[::3], [0] + [9 + 16 * j.w] * 3 + [0], 3), '#FFFBF0', .8)
    S.end()


def cartilage_ring(j, sgn):
    """A skin on the bone's end: it runs round both shoulders and thins out there; worn, it is thin, uneven and ends sooner."""
    q = Shape(bone_ring(j, sgn), k=14)
    middle = int(np.hypot(*(q.P - j.spot(sgn, 0, -j.face + .08)).T).argmin())
    P, N = np.roll(q.P, len(q.P) // 2 - middle, 0), np.roll(q.N, len(q.P) // 2 - middle, 0)
    way = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(P, axis=0).T))]) / SC
    way -= way[len(P) // 2]  # millimetres along the bone from the middle of the facet
    if (P[len(P) // 2 + 9] - P[len(P) // 2]) @ (j.spot(sgn, 1, 0) - j.spot(sgn, 0, 0)) < 0:
        way = -way
    end = lerp(6.5, 5.3, j.s)
    at = np.linspace(-end, end, 91)
    order = np.argsort(way)
    along = lambda A: np.stack([np.interp(at, way[order], A[order, n]) for n in (0, 1)], 1)
    P, N = along(P), blur(along(N), 3, False)
    worn = blur(np.interp(at, *zip(*ROUGH), 0, 0), 1, False)
    thick = j.thick * smooth((end - abs(at)) / 2.6) ** .8 * (1 - .82 * j.w * worn)
    return np.vstack([blur(P + N * (SC * thick)[:, None], 1, False), (P - N * 3)[::-1]])


def cartilage(S, j):
    S.g('cartilage')
    for sgn in (-1, 1):
        q = Solid(cartilage_ring(j, sgn), 9)
        S.organ(q, S.lin([(0, j.c('#FFFFFF', '#F6FAF8')), (.5, j.c(PAL['cart0'], '#E6EFEB')), (1, j.c(PAL['cart1'], '#C4D7D3'))],
                (.1, 0, .8, 1)),
                j.c(PAL['cartline'], '#6B9092'), 18, 2, .12, '#FFFFFF', 10, .9, 1, j.c(PAL['cartline'], '#678C8E'), (2, 4))
    S.end()


def fluid(S, j):
    """The joint's fluid: a thin film between the layers and a little in the folds at both ends."""
    S.g('joint-fluid')
    f = j.face
    e = fold(j)
    # its ends reach under the capsule, so that no gap shows between the two
    end = [(5.0, -f - .5), (5.9, -f - 2.2), (e + .2, -f - 1.0), (e + .4, 0), (e + .2, f + .9), (5.6, f + 2.2), (5.0, f + .5)]
    q = Shape([J(u, v) for u, v in end] + [J(0, f)] + [J(-u, -v) for u, v in end] + [J(0, -f)], k=5)
    S.p(q.d, S.lin([(0, j.c('#D9F1F4', '#DDEBE9')), (1, j.c('#93CDD8', '#A3C3C3'))], (.1, 0, .8, 1)))
    h = j.space + .22 * j.w * j.thick
    film = [J(u, v) for u, v in ((-6.2, -.5), (-HALF, -h), (0, -h), (HALF, -h), (6.2, -.5), (6.3, .4), (HALF, h), (0, h), (-HALF, h),
            (-6.3, .4))]
    S.mark('joint-fluid', np.array(film))
    S.end()


def glints(S, j):
    a = max(0, 1 - 2 * j.w)  # worn, the layers touch and no film is left to shine
    S.g('fluid-light')
    S.p(brush([J(-4.6, -.06), J(-2, -.04), J(1.2, -.05)], 6, 3), '#FFFFFF', .85 * a)
    S.p(brush([J(2.2, .02), J(3.6, .04), J(4.8, .02)], 5, 3), '#FFFFFF', .6 * a)
    S.end()


def fold(j):
    """How far the inner side of the capsule lies from the joint's middle, millimetres."""
    return 6.45 + .85 * j.spur


def capsule(S, j):
    """The sleeve that holds the joint, cut at both ends: fibres from one bone to the other, which cover where it begins."""
    S.g('capsule')
    f, t, e = j.face, j.wall, fold(j)
    for k in (-1, 1):
        spot = lambda u, v: J(k * u, k * v)
        outer = [(5.0, -f - 4.3), (6.3 + .3 * t + .4 * j.spur, -f - 3.5), (6.5 + .6 * t + .5 * j.spur, -f - 2.7), (e + .95 * t, -f - .8),
                (e + 1.05 * t, .1), (e + .85 * t, f + .9),
                 (6.35 + .5 * t + .3 * j.spur, f + 2.9), (5.3, f + 4.4)]
        inner = [(4.9, f + 3.4), (5.7, f + 1.9), (e - .2, f + .5), (e, 0), (e - .1, -f - .6), (6.0, -f - 2.0), (4.9, -f - 3.6)]
        q = Shape([spot(*p) for p in outer + inner], k=5)
        S.p(q.grown(3, 2, (6, 9)), '#5B3A1C', .09)
        S.organ(q, S.lin([(0, j.c('#E8F1EF', '#D6E4E0')), (1, j.c('#BAD5D6', '#9FBBB8'))]),
                j.c('#5F98A0', '#527F82'), 20, 2, .10, '#FFFFFF', 12, .7, 2,
                j.c('#6E9DA3', '#5F888A'), (2.4, 5))
        n = 3 + (j.w > .35) + (j.w > .75)
        for i in range(n):
            a = (i + .8) / (n + .6)
            mid = [tuple(np.array(o) * a + np.array(p) * (1 - a)) for o, p in zip(outer[1:], inner[::-1])]
            S.p(brush([spot(*p) for p in mid], 3.6, 3), j.c('#6E9DA3', '#5F888A'), .5)
    S.end()


def soft(S):
    """The muscle behind the joint, quiet."""
    S.g('soft-tissue')
    m0, m1 = mix(PAL['muscle0'], PAL['bg0'], .62), mix(PAL['muscle1'], PAL['bg0'], .62)
    q = Shape([(1230, -40), (1420, -60), (1520, 200), (1540, 520), (1500, 860), (1400, 1060), (1060, 1060), (1120, 900), (1230, 700),
            (1290, 420), (1270, 160)])
    fade = lambda c, o=1: S.lin([(0, c, o), (.45, c, o), (1, c, 0)], (1180, 0, 1560, 0), True)
    S.p(q.d, fade(m0))
    for i in range(6):
        x = 1260 + 48 * i
        S.p(brush([(x - 10, -30), (x + 40, 260), (x + 44, 560), (x - 20, 820), (x - 110, 1040)], 5, 3), fade(m1, .7))
    S.end()


def fades(S):
    S.g('paper-fade')
    S.rect(0, 0, 1600, 120, S.lin([(0, PAL['bg0'], 1), (.1, PAL['bg0'], .9), (1, PAL['bg0'], 0)], (0, 0, 0, 1)))
    S.rect(0, 870, 1600, 130, S.lin([(0, PAL['bg1'], 0), (.9, PAL['bg1'], .95), (1, PAL['bg1'], 1)], (0, 0, 0, 1)))
    S.end()


def build(path, percent):
    artlib.DETAIL[0] = 3.0
    S, j = LightSvg(), Joint(percent / 100)
    S.paper(800, 500, 680, 540)
    soft(S)
    fluid(S, j)
    capsule(S, j)
    process(S, j, -1, 'articular-process-upper')
    process(S, j, 1, 'articular-process-lower')
    cartilage(S, j)
    glints(S, j)
    fades(S)
    S.save(path, IDS, FOCUS)
    artlib.DETAIL[0] = 1.0
