# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""A whole person in profile with the neck's bones in their place, and beside it the same bones enlarged for the finger.
Each vertebra is one group: spinous process, arch and body. Numbers: medical-facts 6A and 6B through anatomy.py."""
import artlib
from neck_bones import *
from neck_person import SMALL_ORG, SMALL_SC, person

SC, ORG = 6.0, (940, 542)  # the enlarged column: pixels a millimetre, middle of the body of C5
LENS = (816, 40, 566, 920, 190)  # x, y, width, height and corner of the enlarged view
FOCUS = [210, 0, 1180, 1000]  # head and enlarged view whole; only the empty paper beside them may be cut
IDS = (['spinal-cord'] + ['vertebra-' + n for n in ('t1', 'c7', 'c6', 'c5', 'c4', 'c3', 'c2', 'c1')]
       + ['disc-' + p for p in ('c2-c3', 'c3-c4', 'c4-c5', 'c5-c6', 'c6-c7', 'c7-t1')]
       + ['facet-' + p for p in ('c2-c3', 'c3-c4', 'c4-c5', 'c5-c6', 'c6-c7', 'c7-t1')]
       + ['foramen-c5-c6'] + ['root-c%d' % k for k in range(3, 9)])


def M(pts):
    """The enlarged column's pixels of points in millimetres."""
    return [np.array([ORG[0] + SC * x, ORG[1] + SC * y]) for x, y in pts]


def small_column(S):
    """The bones in their true place and size, with the frame that the enlarged view repeats."""
    vs = column(SMALL_SC, SMALL_ORG)
    S.g('true-place')
    x, y, w, h, r = small_frame()
    S.rect(x, y, w, h, '#FFFDF8', r, .66)
    S.rect(x, y, w, h, 'none', r, 1, mix(PAL['teal'], PAL['bg0'], .3), 3)
    line = mix(PAL['boneline'], PAL['bg0'], .25)
    back, discs, front = outlines(vs)
    for pts in back:
        S.p(Shape(pts, k=2).d, PAL['bone1'], 1, None, line, 1.3)
    for pts in discs:
        S.p(Shape(pts, k=2).d, PAL['disc1'])
    for pts in front:
        S.p(Shape(pts, k=2).d, PAL['bone0'], 1, None, line, 1.5)
    S.end()


def small_frame():
    """What the enlarged view shows, at the person's scale."""
    k = SMALL_SC / SC
    x, y, w, h, r = LENS
    return SMALL_ORG[0] + (x - ORG[0]) * k, SMALL_ORG[1] + (y - ORG[1]) * k, w * k, h * k, r * k


def beam(S):
    """Two lines that lead the eye from the true place to the enlarged view."""
    x, y, w, h, r = LENS
    u, v, a, b, c = small_frame()
    S.g('beam')
    for p, q in (((u + a - c * .3, v + c * .3), (x + r * .3, y + r * .3)), ((u + a - c * .3, v + b - c * .3), (x + r * .3, y + h - r * .3))):
        S.poly([p, q], mix(PAL['teal'], PAL['bg0'], .45), 2.6)
    S.end()


# --- the enlarged view --------------------------------------------------------------------------------
def lens(S):
    """The window of the enlarged view with the soft tissues around the bones."""
    x, y, w, h, r = LENS
    S.g('lens')
    for k, a in ((16, .03), (9, .04), (3, .05)):
        S.rect(x - k + 4, y - k + 8, w + 2 * k, h + 2 * k, '#7A5632', r + k, a)
    S.rect(x, y, w, h, S.lin([(0, '#FBEEE4'), (.3, '#FCF3EA'), (.62, '#FAECE1'), (1, '#F4DCCD')], (0, 0, 1, .15)), r)
    nape(S)
    S.end()


def nape(S):
    """The muscles of the nape: bundles side by side from the skull down, paler towards their ends."""
    front = [(38, -72), (44, -50), (46, -20), (48, 4), (54, 24), (60, 42), (63, 60)]
    rear = [(51, -74), (57, -50), (58, -20), (60, 2), (65, 20), (68, 36), (68, 54)]
    for k in range(7):
        t = k / 6
        line = [(lerp(a, c, t), lerp(b, d, t)) for (a, b), (c, d) in zip(front, rear)]
        tone = mix(PAL['muscle0'], PAL['muscle1'], .12 + .16 * (k % 3))
        y0, y1 = (float(round(M([line[i]])[0][1])) for i in (0, -1))
        fade = lambda c, o: S.lin([(0, c, 0), (.2, c, o), (.75, c, o), (1, c, 0)], (0, y0, 0, y1), True)
        wide = [5, 14, 18, 19, 20, 15, 5]
        S.p(brush(M(line), wide, 4), fade(tone, .34))
        S.p(brush(M([(x - .7, y) for x, y in line]), [w * .13 for w in wide], 4), fade(PAL['skin0'], .55))


def lens_rim(S):
    x, y, w, h, r = LENS
    S.g('lens-rim')
    S.rect(x, y, w, h, 'none', r, 1, '#FFFFFF', 9)
    S.rect(x - 4.5, y - 4.5, w + 9, h + 9, 'none', r + 4, 1, mix(PAL['teal'], PAL['bg0'], .45), 2.6)
    S.end()


def bone(S, pts, sharp=None, depth=15, w=(1.2, 3), fill=None, mark=None, main=False, layers=1):
    """One part of a vertebra; `mark` is the structure it belongs to."""
    sh = Shape(pts, sharp, 3)
    S.organ(sh, fill or bone_fill(S), PAL['boneshade'], depth, layers, .13 if layers > 1 else .19, '#FFFFFF', 8, .7, 1, PAL['boneline'], w,
            .95, 1, False)
    if mark:
        S.mark(mark, sh.P, main)
    return sh


def bone_fill(S):
    return S.lin([(0, PAL['bone0']), (.45, PAL['bone1']), (.85, PAL['bone2']), (1, PAL['bone3'])], (.12, 0, .85, 1))


def arch_fill(S):
    return S.lin([(0, PAL['bone0']), (.5, PAL['bone1']), (1, PAL['bone2'])], (.1, 0, .8, 1))


def back_fill(S):
    return S.lin([(0, PAL['bone1']), (.6, PAL['bone2']), (1, PAL['bone3'])], (.1, 0, .8, 1))


def cord(S, vs):
    c2, t1 = vs['c2'], vs['t1']
    cl = [c2.px(11.4, -42), c2.px(14.0, -28), c2.px(15.4, -16), c2.px(15.7, -4)]
    cl += [vs[n].px(vs[n].d + 7.6, 0) for n in ORDER[1:]] + [t1.px(t1.d + 7.7, 12), t1.px(t1.d + 7.9, 24)]
    n = len(cl)
    fade = lambda c, o=1: S.lin([(0, c, 0), (.046, c, 0), (.07, c, o), (.895, c, o), (.952, c, 0)], (0, 0, 0, 1000), True)
    S.g('dura')
    du = ribbon(cl, [v * SC for v in [14.4, 14.2, 13.8, 13.4] + [13] * (n - 4)])[0]
    S.p(du.d, fade(PAL['dura0']))
    S.p(du.contour(1, 2), fade(PAL['duraline'], .8), 1, 'evenodd')
    S.end()
    S.g('spinal-cord')
    co = ribbon(cl, [v * SC for v in [10.4, 9.8, 9.0, 8.6] + [8] * (n - 4)])[0]
    S.p(co.d, fade(PAL['cord1']))
    for i in range(2):
        S.p(co.crescent(np.array([1, .1]), 8 + 8 * i), fade(PAL['cord2']), .5, 'evenodd')
    S.p(co.crescent(np.array([-1, -.1]), 9), fade('#FFFFFF'), .6, 'evenodd')
    S.p(co.contour(1.1, 2.2), fade(PAL['cordline'], .85), 1, 'evenodd')
    S.mark('spinal-cord', co.P[(co.P[:, 1] > 40) & (co.P[:, 1] < 958)])
    S.anchors['spinal-cord'] = tuple(c2.px(18.0, -24.4))  # the open gap between skull and C1
    S.end()


def disc(S, U, L):
    sh = Shape(disc_pts(U, L))
    S.organ(sh, S.lin([(0, PAL['disc0']), (.5, PAL['disc1']), (1, PAL['disc2'])], (.1, 0, .75, 1)), PAL['discshade'], 10, 2, .16,
            '#FFFFFF', 6, .7, 1, PAL['discline'], (1.1, 2.6))
    fr = Frame((U.mm(.8, U.h) + L.mm(.8, -L.h)) / 2, math.degrees((U.f.th + L.f.th) / 2), SC, ORG)
    nu = Shape([fr.px(x, y) for x, y in [(-3.9, 0), (-2.4, -1.4), (0, -1.7), (2.4, -1.4), (3.6, 0), (2.4, 1.35), (0, 1.65), (-2.4, 1.35)]])
    S.p(nu.d, S.rad([(0, PAL['nuc0']), (.6, PAL['nuc1']), (1, PAL['nuc2'], .6)], (.4, .35, .7)), .9)


def body(S, id, pts):
    sh = bone(S, pts, None, 19, (1.4, 3.6), mark=id, main=True, layers=2)
    S.p(Shape(sh.offset(-8)[::3]).d, S.rad([(0, '#FFFFFF', .55), (1, '#FFFFFF', 0)], (.36, .33, .42)))


def fork(S, v, L, dr, r):
    """The notch of a split tip, seen from the side as a short groove."""
    x0 = v.d + 14.4
    q = lambda x, y: v.px(x0 + x, y)
    S.p(brush([q(L + .8, dr + .2), q(L - 1.6, dr + .1 * r), q(L - 4.6, dr - .9)], 3.4, taper=(.6, 0)), PAL['boneline'], .55)
    S.p(brush([q(L + .5, dr + .95), q(L - 1.6, dr + .1 * r + .6), q(L - 4.2, dr - .3)], 3, taper=(.4, 0)), '#FFFFFF', .5)


def lip(S, v):
    """The uncinate process: the raised edge of the upper plate beside the rear of the disc (6A: C3 to C7)."""
    d, h = v.d, v.h
    ring = [(1.8, -h + 1.3), (3.4, -h + .1), (5.0, -h - 1.0), (6.4, -h - 1.5), (d - .1, -h - .9), (d + .2, -h + .5), (d - .5, -h + 2.2),
            (4.4, -h + 2.6)]
    sh = Shape([v.px(*p) for p in ring], k=3)
    axis = tuple(float(round(c)) for p in (v.px(5, -h - 1.6), v.px(4.6, -h + 2.2)) for c in p)
    fade = lambda c, o=1: S.lin([(0, c, o), (.5, c, o), (1, c, 0)], axis, True)
    S.p(sh.d, S.lin([(0, PAL['bone0']), (.45, PAL['bone1']), (1, PAL['bone1'], 0)], axis, True))
    S.p(sh.crescent(np.array([.95, .3]), 6), fade(PAL['boneshade'], .3), 1, 'evenodd')
    S.p(sh.contour(1, 2.6), fade(PAL['boneline'], .9), 1, 'evenodd')


def gutter(S, v):
    """The transverse process: the channel, between a front and a rear tubercle, that carries the root."""
    d = v.d
    ring = [(d + 3.2, -2.6), (d + .4, -3.2), (d - 2.4, -2.0), (d - 4.6, -.2), (d - 5.6, 1.6), (d - 4.6, 2.6), (d - 3.4, 2.6),
            (d - 2.6, 4.0), (d - 1.2, 4.4),
            (d + .8, 3.2), (d + 3.4, 1.4), (d + 4.4, -.6)]
    sh = Shape([v.px(*p) for p in ring], k=3)
    axis = tuple(float(round(c)) for p in (v.px(d - 5, 2.4), v.px(d + 3.8, -1.4)) for c in p)
    fade = lambda c, o=1: S.lin([(0, c, o), (.6, c, o), (1, c, 0)], axis, True)
    S.p(sh.grown(1.5, 1, (2, 3)), fade('#5B3A1C', .12))
    S.p(sh.d, fade(PAL['bone1']))
    S.p(sh.crescent(-LIGHT, 9), fade(PAL['boneshade'], .3), 1, 'evenodd')
    S.p(brush([v.px(d + 1.8, -1.4), v.px(d - 1.4, .8), v.px(d - 4.2, 2.6)], 16, taper=(.5, .5)), fade(PAL['boneshade'], .35))
    S.p(sh.crescent(LIGHT, 5), fade('#FFFFFF', .8), 1, 'evenodd')
    S.p(sh.contour(.9, 2.4), fade(PAL['boneline'], .9), 1, 'evenodd')


def vertebra(S, vs, J, n):
    v, id = vs[n], 'vertebra-' + n
    S.g(id)
    bone(S, spine(v), None, 12, (1.1, 2.8), back_fill(S), id)
    if n in ('c3', 'c4', 'c5', 'c6'):
        fork(S, v, *SPINES[n])
    up = J[ORDER[ORDER.index(n) - 1], n]
    low = tail_joint(v) if n == 't1' else J[n, next_of(n)]
    bone(S, arch_pts(v, up, low), ARCH_SHARP, fill=arch_fill(S), mark=id)
    body(S, id, body_pts(v))
    if n != 't1':
        lip(S, v)
        gutter(S, v)
    S.end()


def axis(S, v, J):
    """C2 with the dens."""
    S.g('vertebra-c2')
    bone(S, axis_spine(v), None, 14, (1.1, 2.8), back_fill(S), 'vertebra-c2')
    S.p(brush([v.px(39.0, 5.6), v.px(35, 4.4), v.px(30, 2.0)], 3.8, taper=(.6, 0)), PAL['boneline'], .55)
    S.p(brush([v.px(38.4, 6.5), v.px(35, 5.2), v.px(30.6, 2.9)], 3.2, taper=(.4, 0)), '#FFFFFF', .5)
    bone(S, axis_arch(v, J), None, 15, (1.2, 3), arch_fill(S), 'vertebra-c2')
    body(S, 'vertebra-c2', dens_pts(v))
    sh = Shape(axis_shoulder(v), k=4)  # the process runs out into the body below
    ends = tuple(float(round(c)) for q in (v.px(4.5, -11.4), v.px(2.6, -3.2)) for c in q)
    fade = lambda c, o=1: S.lin([(0, c, o), (.45, c, o), (1, c, 0)], ends, True)
    S.p(sh.grown(2, 1, (3, 4)), fade('#5B3A1C', .12))
    S.p(sh.d, fade(mix(PAL['bone0'], PAL['bone1'], .5)))
    S.p(sh.crescent(-LIGHT, 9), fade(PAL['boneshade'], .22), 1, 'evenodd')
    S.p(sh.crescent(LIGHT, 5), fade('#FFFFFF', .8), 1, 'evenodd')
    S.p(sh.contour(1, 2.6), fade(PAL['boneline'], .95), 1, 'evenodd')
    S.mark('vertebra-c2', sh.P)
    S.end()


def atlas(S, v):
    """C1 from outside, a ring seen on edge: front tubercle, lateral mass over the dens, transverse process, rear arch."""
    S.g('vertebra-c1')
    q = lambda *pts: [v.px(*p) for p in pts]
    joint_slit(S, lambda x, y: v.px(4.5 + x, -12.05 + y + .15 * x), 8.2)
    bone(S, atlas_ring(v), None, 14, (1.2, 3), arch_fill(S), 'vertebra-c1', True, 2)
    # the dens behind the front arch, as if it shone through
    dens = q((-4.0, -13.6), (-4.6, -16.6), (-4.2, -20), (-2.4, -22.4), (.2, -23.0), (2.6, -21.6), (3.6, -18.4), (3.4, -14.2))
    S.p(Shape(dens, [.6] + [0] * 6 + [.6], 3).d, '#FFFFFF', .26)
    S.p(brush(dens, 2.4, 4, (.1, .1)), PAL['boneline'], .36)
    S.p(brush(q((-8.8, -16.6), (-7.4, -17.0), (-6.0, -17.6)), 8, taper=(.2, .1)), PAL['boneshade'], .16)  # behind the front tubercle
    S.p(brush(q((17.2, -18.6), (20.4, -17.0), (25, -16.4), (31, -16.2)), 8, taper=(.1, .1)), PAL['boneshade'], .16)
    tp = Shape(q((5.2, -17.6), (7.0, -19.4), (9.8, -19.6), (12.4, -18.2), (12.9, -16.2), (11, -14.8), (8.0, -14.6), (5.6, -15.6)), k=3)
    S.p(tp.grown(2, 1, (3, 5)), '#5B3A1C', .16)
    S.organ(tp, bone_fill(S), PAL['boneshade'], 9, 2, .12, '#FFFFFF', 5, .9, 1, PAL['boneline'], (.4, 2.4), .8, 1, False)
    S.end()


def window(inset=0.):
    """The outline of the enlarged view: a rectangle with round corners."""
    x, y, w, h, r = LENS
    corners = ((x + w - r, y + r, -90), (x + w - r, y + h - r, 0), (x + r, y + h - r, 90), (x + r, y + r, 180))
    return np.array([(cx + (r - inset) * math.cos(math.radians(a + t)), cy + (r - inset) * math.sin(math.radians(a + t)))
                     for cx, cy, a in corners for t in range(0, 91, 6)])


def skull(S, v):
    """The base of the skull that C1 carries: the condyle on its lateral mass and the rear, cut off by the window's edge."""
    S.g('skull-base')
    low = [v.px(*p) for p in SKULL_BASE]
    edge = along_curve(low, 6)
    whole = np.vstack([edge, [edge[-1] + (60, -260), edge[0] + (-60, -260)]])
    P = cut_convex(whole, window())
    d = 'M' + 'L'.join('%s %s' % (num(x), num(y)) for x, y in P) + 'z'
    far = lambda c, o: S.lin([(0, c, o), (.55, c, o), (1, c, 0)], (float(round(low[4][0])), 0, float(round(low[-1][0])), 0), True)
    S.p(d, far(mix(PAL['bone1'], PAL['bg0'], .25), 1))
    seen = edge[inside(window(2), edge)]
    for w, a in ((26, .07), (16, .08), (8, .10)):
        S.p(brush((seen + (0, -w * .5))[::3], w, 2), far(PAL['boneshade'], a * 1.6))
    S.p(brush(seen[::3], 3, 3, (1, 0)), far(PAL['boneline'], .9))
    S.end()


def joint_slit(S, at, r):
    """A joint seen on edge: a dark slit between two thin layers of cartilage that thin out at its ends, open, without a line round it.
    at: from millimetres along and across the joint to pixels; r: half its length."""
    def lens(v, w):
        """A thin layer whose middle line lies v across and which is 2w thick."""
        ring = [(-1, 0), (-.75, -.7), (-.3, -1), (.3, -1), (.75, -.7), (1, 0), (.75, .7), (.3, 1), (-.3, 1), (-.75, .7)]
        return Shape([at(r * x, v * (1 - .5 * abs(x)) + w * y) for x, y in ring], [.9, 0, 0, 0, 0] * 2, 3)
    S.p(lens(0, .95).d, PAL['boneshade'], .3)
    for v, t in ((-.4, .1), (.4, .32)):
        S.p(lens(v, .36).d, mix(PAL['cart1'], PAL['cartline'], t))
    S.p(lens(0, .2).d, mix(PAL['boneline'], '#2A1C10', .3))


def foramen(S, id, U, L):
    fr = Frame((U.mm(0, U.h) + L.mm(0, -L.h)) / 2, math.degrees((U.f.th + L.f.th) / 2), SC, ORG)
    d = (U.d + L.d) / 2
    ring = [(1.4, -4.6), (3.2, -5.2), (5.0, -4.2), (5.7, -1.6), (5.2, 1.2), (3.8, 3.4), (1.9, 3.4), (.9, 2.0), (.9, -.4), (.8, -2.6)]
    fo = Shape([fr.px(d + x, y) for x, y in ring])
    S.g(id)
    S.p(fo.d, S.rad([(0, '#C99A74'), (.6, '#B07E5A'), (1, '#94673F', .9)], (.5, .5, .6)))
    S.p(fo.contour(.8, 1.8), PAL['boneline'], .6, 'evenodd')
    S.mark(id, fo.P)
    S.end()


def root(S, id, L):
    """A nerve root: out of its foramen into the gutter of the lower transverse process; it ends softly before the next disc."""
    pts = [L.px(L.d + 4.4, -L.h - 4.6), L.px(L.d + 3.8, -L.h - 2.6), L.px(L.d + 3.0, -L.h - .2), L.px(L.d + 1.4, -L.h + 3.0),
           L.px(L.d - 1.2, -L.h + 6.0), L.px(L.d - 3.9, -L.h + 8.6), L.px(L.d - 5.4, -L.h + 10.6)]
    rb = ribbon(pts, [v * SC for v in [1.4, 2.1, 2.6, 2.6, 2.4, 2.0, 1.4]], 4)[0]
    (x0, y0), (x1, y1) = pts[0], pts[-1]
    v = tuple(float(round(t)) for t in (x0, y0, x1, y1))
    f = lambda c, o=1: S.lin([(0, c, 0), (.10, c, o), (.7, c, o), (1, c, 0)], v, True)
    S.g(id)
    S.p(rb.grown(2.4, 1, (2.5, 3.5)), f('#6B4A1E'), .15)
    S.p(rb.d, f(PAL['nerve1']))
    S.p(rb.crescent(-LIGHT, 6), f(PAL['nerve2']), .8, 'evenodd')
    S.p(rb.crescent(LIGHT, 4.5), f(PAL['nerve0']), .85, 'evenodd')
    S.p(rb.contour(1, 2.4), f(PAL['nerveline'], .9), 1, 'evenodd')
    S.mark(id, rb.P)
    S.end()


def facet(S, id, j):
    """The slit between the two processes; what can be tapped is wider than what is seen."""
    S.g(id)
    S.mark(id, Shape([j(u, v) for u, v in [(-5.4, -.7), (-4, -1.6), (0, -1.45), (4, -1.6), (5.8, -.8), (5.9, .8), (4, 1.6), (0, 1.45), (-4, 1.6),
                                           (-5.4, .9)]]).P)
    joint_slit(S, lambda u, v: j(u + .2, v), 5.6)
    S.end()


def build(path):
    artlib.DETAIL[0] = 3.2
    S = LightSvg()
    vs = column(SC, ORG)
    J = facet_frames(vs)
    S.paper(800, 520, 700, 560)
    person(S)
    small_column(S)
    beam(S)
    lens(S)
    cord(S, vs)
    for a, b in PAIRS:
        S.g('disc-%s-%s' % (a, b))
        disc(S, vs[a], vs[b])
        S.end()
    S.g('vertebrae')
    for n in ORDER[:0:-1]:
        vertebra(S, vs, J, n)
    axis(S, vs['c2'], J['c2', 'c3'])
    atlas(S, vs['c2'])
    S.end()
    skull(S, vs['c2'])
    for a, b in PAIRS:
        foramen(S, 'foramen-%s-%s' % (a, b), vs[a], vs[b])
    for a, b in PAIRS:
        root(S, 'root-' + (b if b != 't1' else 'c8'), vs[b])
    for a, b in PAIRS:
        facet(S, 'facet-%s-%s' % (a, b), J[a, b])
    lens_rim(S)
    S.save(path, IDS, FOCUS)
    artlib.DETAIL[0] = 1.0
    return S
