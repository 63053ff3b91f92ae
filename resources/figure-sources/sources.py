# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where the cells are taken from: three pictures of one kind. A round ground shows the place, a ring on it what the window below
shows enlarged; from each window an arrow leads to the same cell."""
import random

from body import mirrored
from packing import cell
from people import plain
from stem_cell import *

TOP, GROUND = 258, 212  # the middle and the radius of a ground
WINDOW_AT, WINDOW = 474, 104
RIM = '#4A7A86'


def circle(x, y, r, n=72):
    return np.array([(x + r * math.cos(a), y + r * math.sin(a)) for a in np.linspace(0, 2 * math.pi, n, endpoint=False)])


def held(P, x, y, r, step=5):
    """The part of an outline that lies on a round ground."""
    return Solid(cut_convex(resample(np.asarray(P, float), 6), circle(x, y, r)), step)


def vignette(S, x, y, r):
    """The round ground of a source, alike for all three."""
    sh = disc_shape(x, y, r)
    S.shadow(sh, (4, 8), ((14, .03), (5, .04)))
    S.p(sh.d, S.lin([(0, '#FFFFFF'), (1, '#FBF4E8')], (.2, 0, .7, 1)))
    return sh


# --- bone marrow -------------------------------------------------------------------------------------------
# The right half of a pelvis seen from the front, half its width = 1. The hip bone from the rear end of its crest over the front spines, the
# rim of the socket, the sitting bone and the symphysis to the brim; its rear edge lies behind the wing of the sacrum.
HIP = [(.345, -.52), (.45, -.63), (.60, -.735), (.77, -.77), (.93, -.70), (1.025, -.56), (1.035, -.43), (.985, -.325), (.905, -.265), (.89, -.18),
       (.868, -.10), (.898, -.01), (.885, .10), (.85, .22), (.79, .335), (.745, .42), (.715, .56), (.63, .70), (.53, .735), (.42, .70), (.28, .60),
       (.14, .52), (.06, .475), (.042, .40), (.042, .29), (.07, .235), (.17, .21), (.30, .165), (.415, .085), (.46, -.01), (.425, -.10),
       (.33, -.14), (.22, -.12), (.26, -.35)]
CREST = [(.42, -.56), (.49, -.63), (.62, -.695), (.77, -.72), (.89, -.655), (.97, -.545), (.98, -.43)]  # the inner edge of its thick rim
BRIM = [(.40, -.30), (.47, -.20), (.515, -.08), (.505, .03), (.42, .125), (.30, .20)]
OPENING = [(.25, .31), (.36, .255), (.49, .28), (.55, .40), (.53, .53), (.45, .58), (.36, .51), (.275, .41)]  # of the obturator membrane
SOCKET = (.85, .165, .066, .184, 18)  # the mouth of the cup, seen from its edge
CUP = [(.80, -.06), (.72, .03), (.675, .16), (.69, .28), (.745, .37)]  # its round back
SACRUM = [(0, -.49), (.10, -.50), (.165, -.525), (.20, -.575), (.235, -.53), (.31, -.55), (.40, -.52), (.43, -.44), (.395, -.30), (.32, -.18),
          (.25, -.10), (.185, -.03), (.115, .01), (.07, .03), (0, .035)]
TAILBONE = [(0, .02), (.062, .025), (.074, .05), (.048, .075), (.046, .105), (.028, .13), (.022, .16), (0, .172)]
LUMBAR = [(0, -.845), (.13, -.85), (.20, -.865), (.185, -.80), (.27, -.81), (.355, -.835), (.375, -.79), (.29, -.745), (.19, -.725), (.205, -.655),
          (.12, -.64), (0, -.64)]


def hip_bones(S, x, y, r):
    """Hip bones, sacrum with its wings and the tailbone from the front, one vertebra above them; the thigh bones are left away."""
    at = lambda P, side=1: [(x + r * side * u, y + r * v) for u, v in P]
    whole = lambda P: Shape(at(mirrored(P)), k=4)
    stroke = lambda P, w, op, side=1, color=PAL['boneshade']: S.p(brush(at(P, side), r * w, taper=(.1, .1)), color, op)
    bony = dict(line=PAL['boneline'], shade=PAL['boneshade'])
    form(S, whole(TAILBONE), PAL['bone2'], r * .04, r * .02, (1.4, 2.4), .1, .4, **bony)
    form(S, box(x - r * .05, y + r * .25, r * .10, r * .19, r * .03), TEAL_MID, 4, 3, (1, 2), .1, .4)
    for side in (-1, 1):
        form(S, Shape(at(HIP, side), k=4), PAL['bone1'], r * .08, r * .04, (1.8, 3.4), .1, .6, **bony)
        spot(S, x + side * r * .70, y - r * .44, r * .27, PAL['boneshade'], .3, r * .30)  # the hollow of the wing
        stroke(CREST, .018, .5, side)
        stroke(BRIM, .028, .34, side)
        S.p(Shape(at(OPENING, side), k=4).d, '#FEFBF4', 1, None, PAL['boneline'], 2.2)
        stroke(CUP, .034, .3, side)
        mouth = Shape(at(ellipse(*SOCKET), side), k=4)
        deep = S.lin([(0, mix(PAL['bone3'], PAL['boneshade'], .7)), (1, PAL['bone2'])], (.1, .3, 1, .5) if side > 0 else (.9, .3, 0, .5))
        S.p(mouth.d, PAL['bone0'], 1, None, PAL['boneline'], 2.2)  # its rim
        S.p(mouth.grown(-r * .018, 0), deep)
    form(S, whole(SACRUM), mix(PAL['bone1'], PAL['bone2'], .35), r * .07, r * .04, (1.8, 3), .1, .5, **bony)
    for side in (-1, 1):  # where the wings begin
        stroke([(.215, -.50), (.20, -.44), (.215, -.36), (.20, -.22)], .03, .26, side)
    for v, u in ((-.38, .15), (-.265, .135), (-.16, .115), (-.065, .09)):
        S.p(brush(at([(-u + .05, v - .05), (0, v - .04), (u - .05, v - .05)]), r * .014, taper=(.2, .2)), PAL['boneshade'], .4)
        for side in (-1, 1):
            S.ell(x + side * r * u, y + r * v, r * .034, r * .025, mix(PAL['bone3'], PAL['boneshade'], .6))
    form(S, box(x - r * .185, y - r * .655, r * .37, r * .165, r * .06), TEAL_MID, 4, 3, (1, 2), .1, .4)
    form(S, whole(LUMBAR), PAL['bone1'], r * .06, r * .03, (1.4, 2.8), .1, .5, **bony)


def meshes(x, y, r, gap, seed):
    """Walls of cells of about the size `gap` that fill a round window."""
    rn = random.Random(seed)
    n = int(r * 1.5 / gap)
    seeds = [(x + gap * (i + .5 * (j % 2)) + rn.uniform(-.2, .2) * gap, y + gap * .87 * j + rn.uniform(-.2, .2) * gap)
             for j in range(-n, n + 1) for i in range(-n, n + 1)]
    seeds = np.array([s for s in seeds if math.hypot(s[0] - x, s[1] - y) < r + gap])
    frame = [(x - 2 * r, y - 2 * r), (x + 2 * r, y - 2 * r), (x + 2 * r, y + 2 * r), (x - 2 * r, y + 2 * r)]
    for n in range(len(seeds)):
        P = cut_convex(cell(seeds, n, frame), circle(x, y, r, 60))
        if len(P) > 2 and np.hypot(*(P.max(0) - P.min(0))) > gap * .3:
            yield P


def inner(P, gap, r):
    """What is left of a mesh inside its wall, with rounded corners."""
    c = P.mean(0)
    wide = max(1e-6, min(_reach(P, c), default=1))
    return Solid(rounded(thinned(c + (P - c) * max(.2, 1 - gap / wide)), r), 6)


def _reach(P, c):
    for a, b in zip(P, np.roll(P, -1, 0)):
        u = (b - a) / max(np.hypot(*(b - a)), 1e-6)
        yield abs(u[0] * (c - a)[1] - u[1] * (c - a)[0])


def thinned(P):
    """A polygon without corners that lie next to one another."""
    keep = [p for p, q in zip(P, np.roll(P, 1, 0)) if np.hypot(*(p - q)) > 5]
    return np.array(keep) if len(keep) > 2 else P


def marrow(S, x, y, r, gap=36, beam=3.4):
    """Marrow, even and rosy, between fine beams of bone; some of them end freely."""
    S.p(disc_shape(x, y, r).d, S.lin([(0, '#CF877C'), (1, '#BC6E64')], (.2, 0, .7, 1)))
    rn, drawn, beams = random.Random(6), set(), ['', '', '']
    for P in meshes(x, y, r, gap, 4):
        for p, q in zip(P, np.roll(P, -1, 0)):
            key = tuple(np.round((p + q) / 2))
            if key in drawn or min(np.hypot(*(p - (x, y))), np.hypot(*(q - (x, y)))) > r * .985 or rn.random() < .27:
                continue
            drawn.add(key)
            n = np.array([p[1] - q[1], q[0] - p[0]]) * rn.uniform(-.16, .16)
            beams[rn.randrange(3)] += path_d(beziers([p, (p + q) / 2 + n, q], False), False)
    for k, d in enumerate(beams):
        S.p(d, 'none', 1, None, mix(PAL['bone1'], '#E9B9A0', .2), beam * (.75, 1, 1.25)[k])


# --- fat ---------------------------------------------------------------------------------------------------
# the front with the navel at the right
TRUNK = [(-.62, -1.3), (-.56, -.80), (-.50, -.42), (-.54, .0), (-.76, .40), (-.90, .80), (-.86, 1.3), (.36, 1.3), (.40, .94), (.56, .66), (.69, .40),
         (.725, .12), (.63, -.26), (.52, -.58), (.54, -.86), (.50, -1.3)]
SHIRT = [(-.62, -1.3), (-.56, -.80), (-.51, -.56), (-.16, -.48), (.20, -.49), (.56, -.56), (.535, -.68), (.56, -.88), (.53, -1.3)]
SHORTS = [(-.68, .26), (-.79, .42), (-.92, .80), (-.88, 1.3), (.39, 1.3), (.43, .94), (.58, .68), (.62, .58), (.30, .52), (-.24, .38)]
# where the skin is taken away from the fat
BARED = [(.36, -.40), (.43, -.435), (.485, -.41), (.54, -.32), (.61, -.15), (.655, .01), (.67, .12), (.662, .22), (.64, .285), (.58, .315),
         (.50, .30), (.45, .24), (.435, .10), (.41, -.05), (.37, -.20), (.345, -.32)]


def belly(S, x, y, r):
    """A belly from the side: the layer of fat below its skin is laid bare."""
    at = lambda P: np.array([(x + r * u, y + r * v) for u, v in P])
    whole = lambda P, sharp=None: held(bez_sample(beziers(at(P), True, sharp), 10), x, y, r)
    plain(S, whole(TRUNK), SKIN[0], 12, 2.6)
    layer = Shape(at(BARED), k=6)
    S.p(layer.grown(5, 1), mix(SKIN[0], '#FFFFFF', .5), 1, None, mix(line_of(SKIN[0]), SKIN[0], .35), 1.6)  # the cut edge of the skin
    S.p(layer.d, '#F4D583', 1, None, '#CFA453', 1.8)
    bare, rn = layer.offset(-6), random.Random(2)
    for j in range(20):
        for i in range(8):
            c = np.array([x + r * .35 + 12.6 * (i + .5 * (j % 2)) + rn.uniform(-1.4, 1.4), y - r * .46 + 10.4 * j + rn.uniform(-1.4, 1.4)])
            if inside(bare, [c])[0]:
                S.ell(c[0], c[1], rn.uniform(4.6, 6), rn.uniform(4.2, 5.4), '#F9E09A')
    ink = line_of(SKIN[0])
    S.p(Shape(at(ellipse(.605, .42, .018, .034, 6)), k=3).d, mix(SKIN[0], ink, .45))  # the navel
    S.p(brush(at([(.575, .42), (.588, .385), (.61, .373), (.628, .39)]), 3, taper=(.1, .2)), ink, .8)
    plain(S, whole(SHIRT, [.9, 0, .9, 0, 0, .9, 0, 0, .9]), TEAL_MID, 10, 2.6)
    plain(S, whole(SHORTS, [.9, 0, 0, .9, .9, 0, 0, .9, 0, 0]), '#8FA6B8', 10, 2.6)
    for P in ([(-.40, -.62), (-.34, -.74), (-.32, -.86)], [(.40, -.62), (.33, -.72), (.30, -.84)]):  # folds of the shirt
        S.p(brush(at(P), 4, taper=(.1, .3)), line_of(TEAL_MID), .35)


def fat(S, x, y, r, gap=58):
    """Soft fat cells, packed; in some the nucleus is seen, pressed flat against the wall."""
    S.p(disc_shape(x, y, r).d, '#DDB055')
    for k, P in enumerate(meshes(x, y, r, gap, 11)):
        sh = inner(P, 1.5, gap * .36)
        S.p(sh.d, S.rad([(0, '#FFF3CE'), (.6, '#FAE3A0'), (1, '#F2CF78')], (.4, .35, .7)))
        if k % 3 == 1 and np.hypot(*(P.mean(0) - (x, y))) < r * .7:
            i = len(sh.P) * (k % 7) // 7
            p, n = sh.P[i] - sh.N[i] * 4, sh.N[i]
            S.p(Shape(ellipse(*p, 3, 8.5, math.degrees(math.atan2(n[1], n[0]))), k=3).d, '#C08C34', .8)


# --- umbilical cord ----------------------------------------------------------------------------------------
JELLY, CORD_LINE = ('#FFFFFF', '#EFF2F7', '#DCE3EE'), '#8C93A8'
# Quiet tones (full red is kept for irritation), as atlases colour the cord: its vein brings the fresh blood, so it is the red one.
VEIN, ARTERY = '#D88C82', '#7F9CCB'
# from the middle of the placenta in one loose loop to the cut end, the radius of the ground = 1; OVER: from this point on it lies on top
CORD = [(-.385, -.31), (-.33, -.12), (-.18, .07), (.05, .16), (.29, .10), (.47, -.06), (.56, -.28), (.50, -.50), (.33, -.53), (.22, -.37),
        (.245, -.15), (.34, .03), (.48, .165), (.63, .245), (.80, .27)]
OVER, CLAMPED = 9, .92  # where the clamp sits, in parts of the length
AFTERBIRTH = dict(c=(-.39, -.30), r=(.49, .43), turn=-16)


def cord(S, x, y, r):
    """Placenta and umbilical cord: the cord is glossy jelly that the vessels shine through, clamped near its cut end."""
    at = lambda pts: np.array([(x + r * u, y + r * v) for u, v in pts])
    placenta(S, x, y, r)
    dense = along_curve(at(CORD), 24)
    way = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(dense, axis=0).T))])
    t = np.linspace(0, way[-1], int(way[-1] / 4))
    P = np.stack([np.interp(t, way, dense[:, i]) for i in (0, 1)], 1)
    N = blur(normals(P, False), 2, False)
    w, end = r * .14, t[-1]
    wave = 1 + .07 * np.sin(t / w * 2.3) + .25 * np.exp(-t / w) + .14 * np.exp((t - end) / (w * .4))
    pinch = 1 - .4 * np.exp(-((t - CLAMPED * end) / (w * .4)) ** 2)
    half = w / 2 * wave * pinch * np.sqrt(1 - (1 - np.clip((t + 1.5) / (w * .6), 0, 1)) ** 2)  # it begins round
    fill = S.lin([(0, JELLY[0]), (.5, JELLY[1]), (1, JELLY[2])], [float(round(v)) for v in (x - r * .3, y - r * .5, x + r * .3, y + r * .5)], True)
    for first in (0, int(np.searchsorted(t, way[OVER * 24])) // 5 * 5):
        jelly(S, P[first:], N[first:], half[first:], (t[first:] / w + .6) * 1.5, fill)
    u = P[-1] - P[-4]
    cut_cord(S, *P[-1], half[-1] * 1.03, .62, math.degrees(math.atan2(u[1], u[0])), False)
    n = int(CLAMPED * len(P))
    clamp(S, *P[n], r * .145, math.degrees(math.atan2(N[n][1], N[n][0])))


def jelly(S, P, N, half, turned, fill):
    """A stretch of cord; turned: how far its vessels have wound about its middle, in radians."""
    some = np.unique(np.r_[0:6 if half[0] < half[9] * .5 else 1:2, 5:len(P) - 3:5, len(P) - 1])  # closer where it begins round
    on = lambda off, wide, shift=(0, 0): brush((P + N * np.asarray(off)[:, None] + shift)[some], list(np.asarray(wide)[some]), 2)
    far = half * (N @ -LIGHT)  # towards the shade, whichever way the cord runs
    S.p(on(0 * half, 2 * half - 3, (2, 7)), '#5B3A1C', .13)
    S.p(on(0 * half, 2 * half + 3.2), CORD_LINE)
    S.p(on(0 * half, 2 * half), fill)
    P = np.vstack([P[:1] * 1.18 - P[1:2] * .18, P[1:]])  # what shines through begins a hair earlier: no seam where a stretch goes on
    for color, phase, wide in ((VEIN, 0, .56), (ARTERY, math.pi, .40)):
        wound, deep = half * .52 * np.sin(turned + phase), (np.cos(turned + phase) + 1) / 2  # deep: 1 right below the surface in front
        S.p(on(wound, half * wide * (.55 + .45 * deep)), color, .34)
        S.p(on(wound, half * wide * np.clip(deep * 1.5 - .4, .02, 1)), color, .55)
    S.p(on(far * .62, half * .62), '#6F7790', .13)
    S.p(on(far * .82, half * .30), '#6F7790', .13)
    S.p(on(-far * .5, half * .30), '#FFFFFF', .85)


def placenta(S, x, y, r):
    """The placenta from the side of the child: a soft disc; from where the cord begins its vessels branch out to the rim."""
    (cx, cy), (rx, ry), turn = AFTERBIRTH['c'], AFTERBIRTH['r'], math.radians(AFTERBIRTH['turn'])

    def at(a, k):
        u, v = rx * k * math.cos(a), ry * k * math.sin(a)
        return np.array([x + r * (cx + u * math.cos(turn) - v * math.sin(turn)), y + r * (cy + u * math.sin(turn) + v * math.cos(turn))])

    rn = random.Random(3)
    rim = Shape([at(a, 1 + .015 * math.sin(3 * a + 1) + .018 * math.sin(7 * a)) for a in np.linspace(0, 2 * math.pi, 29)[:-1]], k=4)
    S.p(rim.grown(2, 2, (5, 15)), '#5B3A1C', .12)
    S.p(rim.grown(0, 2, (2, 8)), '#C8968E', 1, None, '#A8766F', 2.4)
    S.p(rim.d, S.rad([(0, '#F3DEDC'), (.6, '#EBCBC6'), (1, '#DFB3AB')], (.45, .4, .62)), 1, None, '#B5837B', 2)
    S.p(rim.crescent(-LIGHT, 24), '#8A4F4A', .10, 'evenodd')
    S.p(rim.crescent(LIGHT, 9), '#FFFFFF', .45, 'evenodd')
    lines = {}
    for n in range(9):
        a = 2 * math.pi * (n + .3 * rn.random()) / 9
        for color, lean in ((VEIN, -.06), (ARTERY, .10)):
            branch(lines, color, at, a + lean, 0, .05, 0, rn)
    for (level, color), d in sorted(lines.items()):
        S.p(d, 'none', 1, None, mix(color, '#EBCBC6', .12 + .12 * level), (5, 3.2, 1.8)[level] * (1 if color == VEIN else .75))


def branch(lines, color, at, a, spread, k0, level, rn):
    """A vessel that turns by `spread` on its way to the rim and forks twice; its path goes into the lines of its level and colour."""
    k1, b = (.42, .68, .9)[level] + rn.uniform(-.04, .03), a + spread + rn.uniform(-.07, .07)
    way = [at(a, k0), at(lerp(a, b, .6) + rn.uniform(-.05, .05), lerp(k0, k1, .5)), at(b, k1)]
    lines[level, color] = lines.get((level, color), '') + path_d(beziers(way, False), False)
    for s in (-1, 1) if level < 2 else ():
        branch(lines, color, at, b, s * (.19, .1)[level], k1, level + 1, rn)


def clamp(S, x, y, half, turn):
    """The plastic clamp of a cord: two jaws that a hinge joins, ridged inside, with a hook that snaps over at the other end."""
    at = lambda P: rotate(np.asarray(P, float) * half + (x, y), turn, (x, y))
    line, pale, deep = '#3F8791', '#A9DBDF', '#7CC0C8'
    S.p(Solid(at(rounded([(-1.1, -.34), (1.1, -.34), (1.1, .34), (-1.1, .34)], .1)), 4).grown(1, 1, (3, 7)), '#5B3A1C', .13)
    upper = [(-1.30, -.34), (-1.02, -.40), (.92, -.34), (1.06, -.30), (1.06, -.05), (-1.0, -.05), (-1.12, 0), (-1.30, 0)]
    lower = [(-1.30, 0), (-1.12, 0), (-1.0, .05), (.90, .05), (.90, -.12), (1.12, -.40), (1.26, -.34), (1.26, .26), (1.10, .34), (-1.02, .40),
             (-1.30, .34)]
    for P, color in ((upper, pale), (lower, deep)):
        plain(S, Solid(rounded(at(P), 3), 4), color, 4, 2, line)
    for u in np.linspace(-.8, .7, 7):
        S.poly(at([(u, -.05), (u, .05)]), line, 1.4, .8)


def cut_cord(S, x, y, r, flat, turn, large=True):
    """The cut through a cord: pale jelly, one wide vein, two small arteries with thick walls; `flat` foreshortens it."""
    at = lambda P: rotate(np.asarray(P, float) * (flat, 1) * r + (x, y), turn, (x, y))
    oval_ = lambda u, v, a, b, t=0: Shape(at(ellipse(u, v, a, b, t)), k=4)
    S.p(oval_(0, 0, 1, 1).d, S.rad([(0, '#FFFFFF'), (.7, '#F3F5FA'), (1, '#E1E6F0')], (.45, .4, .6)), 1, None, CORD_LINE, 3 if large else 2)
    if large:
        S.p(oval_(0, 0, .93, .93).d, 'none', 1, None, '#C3CAD9', 1.6)
    thin = 2.2 if large else 1
    S.p(oval_(-.30, .12, .34, .27, 24).d, '#F0CFC4', 1, None, '#C98F80', thin)
    S.p(oval_(-.30, .12, .25, .18, 24).d, '#D08E80')
    for u, v in ((.40, -.30), (.30, .46)):
        S.p(oval_(u, v, .185, .185).d, '#C7D5EA', 1, None, '#7F97BE', thin)
        S.p(oval_(u, v, .075, .06, 40).d, '#7C97C2')


def cord_window(S, x, y, r):
    S.p(disc_shape(x, y, r).d, '#FDFAF3')
    cut_cord(S, x, y, r * .86, 1, 0)


def source(S, x, place, scale, enlarged, spot_at, ring, leave, way):
    """One source: the place, a ring on it, the window that enlarges what lies in the ring, the cell. leave: where
    on the ring, in degrees, the line to the window begins; way: what it passes, so that it runs beside the place and not across it."""
    ground_ = vignette(S, x, TOP, GROUND)
    place(S, x, TOP + (-30 if place is hip_bones else 0), scale)
    S.p(ground_.d, 'none', 1, None, '#CDBFA7', 3)
    px, py = x + spot_at[0], TOP + spot_at[1]
    S.line([(px + ring * math.cos(math.radians(leave)), py + ring * math.sin(math.radians(leave))), *((x + u, TOP + v) for u, v in way),
            (x + WINDOW * .91, WINDOW_AT - WINDOW * .41)], RIM, 3, .8)
    if place is hip_bones:
        marrow(S, px, py, ring, 17, 1.8)
    S.ell(px, py, ring, ring, 'none', 1, RIM, 4)
    window = disc_shape(x, WINDOW_AT, WINDOW)
    S.shadow(window, (3, 6), ((8, .05), (3, .05)))
    enlarged(S, x, WINDOW_AT, WINDOW)
    S.ell(x, WINDOW_AT, WINDOW, WINDOW, 'none', 1, RIM, 7)
    arrow(S, [(x, 600), (x, 694)], PAL['teal'], 14)
    stem_cell(S, x, 822, 158, -8, detail=False)
    return ground_, window


def cell_sources():
    """Marrow, fat and cord: three places cells come from, equal in size, and the same cell under each."""
    DETAIL[0] = 4.0
    S = Svg()
    S.paper()
    sources = (('source-marrow', 290, hip_bones, 156, marrow, (97, -108), 29, 4,
                ((152, -84), (183, 0), (164, 98))), ('source-fat', 800, belly, GROUND, fat, (124, 22), 32, 26, ((174, 84), (156, 138))),
               ('source-cord', 1310, cord, GROUND, cord_window, (169, 57), 30, 96, ((150, 130),)))
    for id, *what in sources:
        S.g(id)
        for sh in source(S, *what):
            S.mark(id, sh.P)
        S.anchors[id] = (what[0], WINDOW_AT)
        S.end()
    S.ids = [id for id, *_ in sources]
    return S
