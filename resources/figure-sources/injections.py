# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where a needle goes, schematic: disc and facet joint of C5-C6, epidural space at C7-T1; beside it the X-ray that guides it."""
import artlib
import neck_slice
import segment_side as seg
import shapes
import spongy
from forms import *
from people import lying
from xray import Screen, c_arm, inserted, table

VIEW = (.62, -50, 88)  # scale and place of the segment on the page; screen and X-ray arc stand to its right
SCREEN = (1180, 106, 332, 322)  # x, y, width, height of the lit part of the monitor
SKIN_BACK = [(1440, -30), (1456, 300), (1492, 560), (1546, 780), (1636, 980), (1730, 1130), (1800, 1230)]  # over the tip of C7
FRONT = (60, 420)  # between these the flesh before the spine fades in; windpipe and gullet would lie farther to the front
LOW = (1000, 1170)  # between these everything fades out downward


# --- needle and fluid ---------------------------------------------------------------------------------
def needle(S, tip, start):
    """A fine needle with its small clear hub; tip and start on the page."""
    tip, start = np.array(tip, float), np.array(start, float)
    u = (tip - start) / np.hypot(*(tip - start))
    n = np.array([-u[1], u[0]])
    at = lambda along, aside: start + u * along + n * aside
    S.g('needle')
    S.poly([start + (3, 6), tip + (2, 3) - u * 14], '#5B3A1C', 4, .14)
    shaft = at(0, -2.2), at(0, 2.2), tip - u * 13 + n * 2.2, tip, tip - u * 3 - n * 2.2
    S.p('M' + ' L'.join('%s %s' % (num(x), num(y)) for x, y in shaft) + 'z', '#DDE8EB', 1, None, '#3F5A64', 1.6)
    side = [at(16, 4), at(-4, 7), at(-26, 9), at(-26, 13), at(-36, 13)]
    hub = Solid(rounded([at(16, -4), *side, at(-36, -13), at(-26, -13), at(-26, -9), at(-4, -7)],
                        [2, 2, 4, 2, 3, 3, 3, 3, 2, 4], 4), 4)
    S.p(hub.d, S.lin([(0, '#F6FCFC', .94), (1, '#BFDFE1', .94)], (.1, 0, .8, 1)), 1, None, '#4A818B', 2.2)
    S.poly([at(10, 0), at(-22, 0)], TEAL, 3.4, .6)
    S.poly([at(-4, -3.4), at(-22, -5)], '#FFFFFF', 2.2, .9)
    S.end()


def contrast(S, shapes, a=.3):
    """Where the fluid spreads: a soft teal tint; each shape is a ring of points, nested twice for a soft edge."""
    S.g('contrast')
    for ring in shapes:
        sh = Shape(ring, k=3)
        for grow, k in ((10, .45), (4, .7), (-3, 1)):
            S.p(sh.grown(grow, 2), '#17A2A8', a * k)
    S.end()


def begin(back=SKIN_BACK, view=VIEW, front=FRONT):
    """The page with the segment's group opened and the neck behind the spine drawn up to the skin; `close` ends it."""
    artlib.DETAIL[0] = 6.0
    shapes.PAGE_EDGE = 1400  # the segment goes on below the height of a page until it is faded
    S = seg.LightSvg()
    S.view = view
    S.g('background')
    S.rect(0, 0, 1600, 1000, S.lin([(0, PAL['bg0']), (1, PAL['bg1'])], (0, 0, 0, 1)))
    S.end()
    enter(S)
    S.g('skin')
    right = bez_sample(beziers(back, False), 6)
    left = [(front[0], right[-1][1]), (front[0], right[0][1])]
    wide = (front[0], 0, 1500, 0)
    S.p(path_d(fit(np.vstack([right, left]), True, .3)),
        S.lin([(0, '#FBEDE3', 0), ((front[1] - front[0]) / (1500 - front[0]), '#FBEDE3', 1), (.7, '#F9E3D6'), (1, '#F4D2C1')], wide, True))
    for n in range(6):  # the grain of the muscles behind the spine
        x = 1010 + 62 * n
        S.p(brush([(x - 30, -10), (x, 330), (x + 44, 700), (x + 130, 1120)], 4 + n % 3, 3, (.1, .1)),
            '#FFFFFF' if n % 2 else PAL['muscleline'], .2)
    S.line(back, PAL['skin2'], 13, .55)
    S.line(back, PAL['skinline'], 4)
    S.end()
    return S


def enter(S):
    """Open the group that puts the segment on the page."""
    scale, x, y = S.view
    S.out.append('<g transform="translate(%g %g) scale(%g)">' % (x, y, scale))


def place(S, p):
    """A point of the segment on the page."""
    scale, x, y = S.view
    return np.asarray(p, float) * scale + (x, y)


def close(S):
    """End of the segment; the page's own paper above and below what was faded."""
    S.out.append('</g>')
    shapes.PAGE_EDGE = PAGE_EDGE
    scale, _, y = S.view
    paper = lambda v: mix(PAL['bg0'], PAL['bg1'], v / 1000)
    top, low, end = y + 96 * scale, y + LOW[0] * scale, y + LOW[1] * scale
    # A frame higher or wider than the page shows what lies beyond it: the paper goes on there.
    S.rect(-800, -800, 3200, 800 + round(top),
           S.lin([(0, paper(0)), (y / top, paper(y)), (lerp(y / top, 1, .4), paper(y), .8), (1, paper(top), 0)], (0, 0, 0, round(top)), True))
    S.rect(-800, round(low), 3200, 1800 - round(low),
           S.lin([(0, paper(low), 0), ((end - low) / (1000 - low), paper(end)), (1, paper(1000))], (0, round(low), 0, 1000), True))


# --- the X-ray ----------------------------------------------------------------------------------------
def monitor(S, tip, start, spread):
    """The screen of the X-ray machine with the needle and what it brings."""
    x, y, w, h = SCREEN
    S.g('monitor')
    sh = box(x - 28, y - 28, w + 56, h + 56, 34)
    S.shadow(sh, (5, 9), ((12, .03), (5, .05)))
    form(S, sh, '#5E7A84', 18, 9, (2, 4), ha=.3)
    S.end()
    S.g('x-ray')
    m = Screen(S, SCREEN)
    m.neck()
    m.tint(spread, '#5FE0E0', .5)
    m.needle(tip, start)
    S.end()


# --- the three figures --------------------------------------------------------------------------------
def segment(S, g, on_bone=None):
    """The segment in its colours, its neighbours pale. on_bone draws what lies on the bones and under the root."""
    seg.cord(S, g)
    seg.interspinous(S, g)
    seg.foramen(S, g)
    mark = len(S.out)
    seg.neighbours(S, g)
    fade = S.out.index('<g id="paper-fade">', mark)
    del S.out[fade:]  # here `close` fades what lies at the ends, skin and all
    seg.disc(S, g)
    seg.vertebra(S, g, 'c6')
    seg.vertebra(S, g, 'c5')
    seg.facet(S, g)
    if on_bone:
        on_bone(S, g)
    seg.root(S, g)


def arc(S, belly, stuck):
    """The X-ray arc around someone who lies on the table, on the back or on the belly: small, below the screen. stuck: where the needle
    leaves the skin and where it ends, in the millimetres of `lying`."""
    x, y, foot, k = 1304, 718, 904, .188
    S.g('x-ray-arc')
    ground(S, x + 14, foot + 2, 240, 14, .18)
    c_arm(S, x, y, 172, foot)
    place = (x + 2, y + 24, k)
    table(S, *place, belly, foot - 2)
    lying(S, *place, SKIN[2], belly)
    inserted(S, *place, *stuck)
    S.end()


def with_needle(S, tip, start, spread, screen, stuck):
    """Needle, fluid, screen and X-ray arc around a finished segment; screen: tip, start and fluid as seen from the front."""
    enter(S)
    contrast(S, spread)
    S.out.append('</g>')
    needle(S, place(S, tip), start)
    monitor(S, *screen)
    arc(S, True, stuck)
    return S


def ring_at(frame, pts):
    return [frame(x, y) for x, y in pts]


def injection_disc():
    """From the front and side into the middle of the nucleus, between windpipe and gullet, pushed aside, and the large vessels."""
    artlib.DETAIL[0] = 6.0
    S = seg.LightSvg()
    S.paper(560, 470, 620, 520)
    on_page = neck_slice.frame_of(S, .45, 560, 444)
    neck_slice.draw(S)
    contrast(S, [[neck_slice.plate.m1(x, y) for x, y in ellipse(-.2, 1.2, 3.6, 2.1, 0, 10)]])
    S.out.append('</g>')
    neck_slice.locator(S, 1030, 270, .74)
    needle(S, on_page(-.2, 1.0), on_page(-31.5, -42.5))
    monitor(S, (2, 0), (-190, 54), [(u, v + 1) for u, v in ellipse(0, 0, 24, 8)])
    arc(S, False, ((16, 146), (40, 230), True))
    return S


def injection_facet():
    """From behind and below into the space of the joint."""
    g = seg.Segment(.15)
    S = begin()
    segment(S, g)
    close(S)
    spread = [ring_at(g.J, [(-5, 0), (-3.6, -1.0), (0, -.9), (3.8, -1.1), (5.6, 0), (3.8, 1.1), (0, .9), (-3.6, 1.0)])]
    screen = ((72, -3), (92, 190), ellipse(71, -3, 24, 6))
    along = place(S, g.J(8, 0)) - place(S, g.J(0, 0))  # the needle lies in the plane of the joint
    tip = g.J(1.6, 0)
    return with_needle(S, tip, place(S, tip) + along / np.hypot(*along) * 640, spread, screen, ((8, 176), (66, 272)))


def medial_branch(S, g, n, side):
    """The small nerve of the facet joint, about 1 mm wide: it comes out from behind the root and runs back across the waist of the articular
    pillar, around its rear edge. A twig leaves it for the joint, from C5 down (side -1), from C6 up (side 1)."""
    v = g.vs[n]
    d = v.d
    back = [v.px(d + x, y) for x, y in ((1.2, -2.2), (4.4, -1.5), (7.4, -.2), (10.2, .6), (12.2, .7), (14.2, .2))]
    twig = [back[3], v.px(d + 11.4, .9 if side < 0 else .2), g.J(*((3.4, -4.0) if side < 0 else (5.0, 3.6))), g.J(4.7, side * 2.2), g.J(4.5, side * .7)]
    parts = [ribbon(pts, [w * seg.SC for w in wide], 4)[0]
             for pts, wide in ((twig, (.5, .55, .55, .45, .2)), (back, (1.0, 1.0, 1.0, .95, .8, .55)))]
    S.g('medial-branch-' + n)
    for q in parts:
        S.p(q.grown(2, 2, (4, 6)), '#5B3A1C', .16)
    for q in parts:
        S.p(q.contour(2.6, 3.4), PAL['nerveline'], 1, 'evenodd')
    for q in parts:
        S.p(q.d, PAL['nerve1'])
        S.p(q.crescent(LIGHT, 5, 1.1), PAL['nerve0'], .8, 'evenodd')
    S.end()


def injection_branch():
    """From behind to the small nerve of the joint: the tip lies beside the waist of the pillar, outside the joint."""
    g = seg.Segment(.15)
    S = begin()

    def branches(S, g):
        medial_branch(S, g, 'c5', -1)
        medial_branch(S, g, 'c6', 1)

    segment(S, g, branches)
    close(S)
    v = g.vs['c6']
    tip = v.px(v.d + 9.4, .45)
    spread = [[v.px(v.d + 9.2 + x, .35 + y) for x, y in ellipse(0, 0, 2.4, 1.2, 14, 10)]]
    screen = ((84, 33), (106, 190), ellipse(84, 33, 11, 9))
    return with_needle(S, tip, place(S, tip) + np.array([.86, .51]) * 620, spread, screen, ((8, 176), (66, 272)))


class Middle:
    """C6 to T2 cut through the middle. The epidural route is drawn at C7-T1, where the space is widest (medical-facts 6B)."""
    SPEC = dict(c6=(16.0, 12.4, 4.0), c7=(16.6, 13.4, 8.0), t1=(17.2, 14.6, 12.0), t2=(17.4, 15.4, 15.0))

    def __init__(self):
        self.vs = seg.column(seg.SC, (398, 270), self.SPEC, dict(c6=4.4, c7=4.4, t1=4.2), ['c6', 'c7', 't1', 't2'], 'c7')
        self.level = seg.Level(self.vs['c7'], self.vs['t1'])
        self.U, self.L, self.F, self.d, self.dh = self.level.U, self.level.L, self.level.F, self.level.d, self.level.dh
        self.disc, self.lump, self.spur, self.rooms = .15, 0.0, 0.0, 22

    def spine(self, n):
        """The spinous process where the cut meets it. In front the lamina, a tall narrow edge 14 mm behind the body; behind it the slender
        shaft, downward and back, and a thick tip."""
        v = self.vs[n]
        x0, k = v.d + 14.2, .40
        q = lambda x, y: v.px(x0 + x, y + k * x)
        return [q(.1, -3.9), q(1.3, -4.4), q(3.4, -3.3), q(8, -2.5), q(14, -2.5), q(19.6, -3.5), q(22.6, -3.9), q(24.8, -2.4), q(25.4, .6),
                q(24.2, 3.2), q(21.6, 3.9), q(18, 2.7), q(12.5, 2.3), q(7, 2.9), q(3.4, 4.5), q(1.6, 5.5), q(.3, 4.7), q(-.2, .4)]


SPINE_SHARP = [.3, .3] + [0] * 13 + [.3, .3, 0]


def spine_bone(S, g, n, t):
    """Cut open like the bodies: a rim of dense bone, spongy bone within."""
    sh, v = Shape(g.spine(n), SPINE_SHARP, 5), g.vs[n]
    seg.bone(S, sh, t, 26, 2, 0)
    core = Shape(resample(sh.P - sh.N * (seg.SC * .95), 34)[1:], None, 3)
    pale = lambda a, b, k: mix(mix(PAL[a], PAL[b], k), PAL['bg0'], t)
    S.p(core.d, S.lin([(0, pale('canc0', 'bone0', .15)), (1, pale('canc1', 'canc0', .25))], (.1, 0, .8, 1)))
    if not t:
        spongy.draw(S, core.offset(-3.0), v.px(v.d + 26, 5), ord(n[1]), g.rooms, 4)
    S.p(core.crescent(LIGHT, 11, 1), PAL['boneshade'], .30 * (1 - t), 'evenodd')
    S.p(core.contour(1.6, 1.0), PAL['cancdot'], .75 * (1 - .6 * t), 'evenodd')


CORD, FLAVUM = (PAL['cord1'], PAL['cord2'], PAL['cordline']), ('#EBCF8C', '#D2A653', '#9B7836')


def canal(S, g):
    """Sac and cord with the epidural fat behind them: canal 14 mm, cord 8 mm, behind the sac a few millimetres (6B)."""
    at = lambda n, x, y: g.vs[n].px(g.vs[n].d + x, y)
    line = lambda x: [at('c6', x, -24), at('c6', x, 0), at('c7', x, 0), at('t1', x, 0), at('t2', x, 0), at('t2', x, 24)]
    for id, x, w, fill, shade, edge in (('epidural-space', 7.1, 14.6, '#FDF4DC', '#F0DFB6', None),
                                        ('dura', 5.7, 9.9, '#DCEBEE', '#BCD6DC', '#5E97A2'),
                                        ('spinal-cord', 5.6, 7.6, *CORD)):
        S.g(id)
        q = ribbon(line(x), [w * seg.SC] * 6, 8)[0]
        S.p(q.d, fill)
        for depth in (14, 28, 42):
            S.p(q.crescent(np.array([1, .1]), depth), shade, .3, 'evenodd')
        if edge:
            S.p(q.contour(3, 4.4), edge, 1, 'evenodd')
        S.end()


def between(a, b, n, t):
    """A point on the way from the line a to the line b, both given by points; t 0 to 1 along them, n 0 to 1 across."""
    on = lambda line: np.array([np.interp(t, np.linspace(0, 1, len(line)), [p[i] for p in line]) for i in (0, 1)])
    return on(a) * (1 - n) + on(b) * n


def ligaments(S, g):
    """Between the spines, fibres that climb backward; in front of them the yellow ligament from lamina to lamina, which closes the canal."""
    tone = mix(mix(PAL['lig1'], PAL['muscle0'], .6), PAL['bg0'], .3)
    for a, b in (('c6', 'c7'), ('c7', 't1'), ('t1', 't2')):
        P, Q = (np.array(g.spine(n)) for n in (a, b))
        high, low = [P[14], P[13], P[12], P[11], P[10]], [Q[2], Q[3], Q[4], Q[5], Q[6]]
        S.g('ligament-interspinous-' + a)
        waist = [lerp(high[-1], low[-1], t) - (13, 3) for t in (.35, .65)]
        q = Shape(high + waist + low[::-1], [.8, 0, 0, 0, .6, 0, 0, .6, 0, 0, 0, .8], 3)
        S.p(q.d, S.lin([(0, mix(tone, PAL['muscleline'], .18)), (1, mix(tone, '#FFFFFF', .22))], (.2, 0, .5, 1)))
        for k in range(15):
            t = (k + .4) / 15
            up, down = between(high, low, .02, min(1, t + .07)), between(high, low, .98, max(0, t - .07))
            S.p(brush([up, lerp(up, down, .5) + (-4, 2), down], 3 + k % 2, 3, (.4, .4)), '#FFFFFF' if k % 2 else PAL['muscleline'], .36)
        S.end()
        S.g('ligament-flavum-' + a)
        yellow_ligament(S, [P[17] * .3 + P[16] * .7, P[16], P[15], P[14]], [Q[17] * .3 + Q[0] * .7, Q[0], Q[1], Q[2]])
        S.end()


def yellow_ligament(S, high, low):
    """Ochre, with fibres that run straight from the lamina above to the lamina below."""
    front = [lerp(high[0], low[0], t) + (-2, 0) for t in (.25, .5, .75)]
    back = [lerp(high[-1], low[-1], t) + (-16, 0) for t in (.25, .5, .75)]
    q = Shape([high[0], *front, low[0], low[1], low[2], low[3], *back[::-1], high[3], high[2], high[1]], None, 4)
    light, dark, ink = FLAVUM
    S.p(q.d, S.lin([(0, light), (1, dark)], (0, 0, 1, .2)))
    sides = [high[0], *front, low[0]], [high[-1], *back, low[-1]]
    for k in range(7):
        S.p(brush([between(*sides, (k + .7) / 7.6, t) for t in (.04, .5, .96)], 3.2, 3, (.3, .3)), '#FFF3D0' if k % 2 else ink, .6 if k % 2 else .45)
    S.p(q.contour(1.8, 3), ink, .9, 'evenodd')


def injection_epidural():
    """From behind, between two spines, into the space behind the sac: the tip stays outside the sac."""
    g = Middle()
    S = begin([(1420, -30), (1466, 300), (1552, 640), (1630, 860), (1716, 1060), (1800, 1250)], (.62, 0, 96), (-40, 190))
    canal(S, g)
    ligaments(S, g)
    S.g('discs')
    for a, b in (('c6', 'c7'), ('t1', 't2')):
        q = Shape(seg.disc_pts(g.vs[a], g.vs[b]))
        S.p(q.d, mix(PAL['disc1'], PAL['bg0'], .4))
        S.p(q.contour(1.6, 3), PAL['discline'], .4, 'evenodd')
    S.end()
    mark = len(S.out)
    seg.disc(S, g)
    S.out[mark:] = [x.replace('c5-c6', 'c7-t1') for x in S.out[mark:]]
    for n in ('t2', 'c6', 't1', 'c7'):
        S.g('vertebra-' + n)
        t = seg.CONTEXT if n in ('c6', 't2') else 0
        spine_bone(S, g, n, t)
        if t:
            seg.bone(S, Shape(seg.body_pts(g.vs[n])), t, 30, 2)
        else:
            seg.body(S, g, n)
        S.end()
    close(S)
    x = g.d + 12.4  # in the middle of the fat behind the sac
    spread = [ring_at(g.F.px, [(x - .8, 0), (x - .6, -8), (x - .1, -12), (x + .2, -15.5), (x + .5, -12), (x + .8, -8), (x + .8, 0), (x + .8, 8),
                               (x + .6, 12), (x + .2, 17), (x - .1, 12), (x - .7, 8)])]
    screen = ((2, 0), (14, 190), [(-3, -70), (2, -84), (7, -70), (11, -30), (12, 20), (6, 56), (2, 72), (-2, 56), (-9, 20), (-8, -30)])
    return with_needle(S, g.F.px(x - .2, .2), place(S, g.F.px(x + 35, 10.6)), spread, screen, ((40, 187), (80, 288)))
