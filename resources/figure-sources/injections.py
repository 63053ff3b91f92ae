# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where a needle goes, schematic: disc and facet joint of C5-C6, epidural space at C7-T1; beside it the X-ray that guides it."""
import artlib
import neck_slice
import segment_side as seg
from forms import *
from people import lying
from xray import Screen, c_arm, table

VIEW = (.64, 42, 176)  # scale and place of the segment on the page; screen and X-ray arc stand to its right
SCREEN = (1200, 100, 340, 330)  # x, y, width, height of the lit part of the monitor
SKIN_FRONT, SKIN_BACK = [(128, 4), (148, 300), (172, 700), (178, 984)], [(1470, 4), (1500, 300), (1540, 700), (1582, 984)]


# --- needle and fluid ---------------------------------------------------------------------------------
def needle(S, tip, start):
    """A thin needle with its hub; tip and start on the page."""
    tip, start = np.array(tip, float), np.array(start, float)
    u = (tip - start) / np.hypot(*(tip - start))
    n = np.array([-u[1], u[0]])
    S.g('needle')
    S.poly([start + (5, 9), tip + (3, 5) - u * 14], '#5B3A1C', 8, .14)
    bevel = lambda w: Solid(rounded([start - n * w, start + n * w, tip - u * 18 + n * w, tip, tip - u * 10 - n * w], .2), 5)
    S.p(bevel(8.2).d, '#FFFFFF', .9)  # a light rim parts it from what lies behind it
    S.p(bevel(5.6).d, '#4E6A72')
    S.p(bevel(3.2).d, S.lin([(0, '#F4F8F9'), (1, '#B9C9CE')], (0, 0, 1, 1)))
    b = start - u * 8
    form(S, Solid(rounded([b + n * 8 + u * 24, b + n * 17, b + n * 20 - u * 62, b - n * 20 - u * 62, b - n * 17, b - n * 8 + u * 24],
            [4, 9, 9, 9, 9, 4])),
         TEAL, 8, 5, (1.6, 3.4), ha=.3)
    S.p(Solid(rounded([b + n * 24 - u * 56, b + n * 24 - u * 72, b - n * 24 - u * 72, b - n * 24 - u * 56], 6)).d, PAL['discline'])
    S.end()


def contrast(S, shapes, a=.3):
    """Where the fluid spreads: a soft teal tint; each shape is a ring of points, nested twice for a soft edge."""
    S.g('contrast')
    for ring in shapes:
        sh = Shape(ring, k=3)
        for grow, k in ((10, .45), (4, .7), (-3, 1)):
            S.p(sh.grown(grow, 2), '#17A2A8', a * k)
    S.end()


def begin(front=SKIN_FRONT, back=SKIN_BACK, view=VIEW):
    """The page with the segment's group opened and the neck between its two borders of skin; `close` ends it."""
    artlib.DETAIL[0] = 6.0
    S = seg.LightSvg()
    S.view = view
    scale, _, y = view
    S.g('background')  # plain above and below the segment, in the colours that its ends fade to
    S.rect(0, 0, 1600, 1000, S.lin([(0, PAL['bg0']), (y / 1000, PAL['bg0']), (y / 1000 + scale, PAL['bg1']), (1, PAL['bg1'])], (0, 0, 0, 1)))
    S.end()
    enter(S)
    S.g('skin')
    left, right = (bez_sample(beziers(line, False), 6) for line in (front, back))
    S.p(path_d(fit(np.vstack([left, right[::-1]]), True, .3)), S.lin([(0, '#F8E3D5'), (.12, '#FCF1E8'), (.7, '#FBEDE3'), (1, '#F6DCCC')], (0, 0, 1, 0)))
    for line in (front, back):
        S.line(line, PAL['skin2'], 13, .55)
        S.line(line, PAL['skinline'], 4)
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
    scale, _, y = S.view
    top, low = y + 46, y + 1000 * scale - 84
    S.rect(0, 0, 1600, top, S.lin([(0, PAL['bg0'], 1), (.86, PAL['bg0'], 1), (1, PAL['bg0'], 0)], (0, 0, 0, 1)))
    S.rect(0, low, 1600, 1000 - low, S.lin([(0, PAL['bg1'], 0), (.24, PAL['bg1'], 1), (1, PAL['bg1'], 1)], (0, 0, 0, 1)))


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
def segment(S, g):
    seg.cord(S, g)
    seg.interspinous(S, g)
    seg.foramen(S, g)
    seg.neighbours(S, g)
    seg.disc(S, g)
    seg.vertebra(S, g, 'c6')
    seg.vertebra(S, g, 'c5')
    seg.facet(S, g)
    seg.root(S, g)


def arc(S, belly):
    """The X-ray arc around someone who lies on the table, on the back or on the belly: small, below the screen."""
    x, y, foot, k = 1336, 726, 918, .205
    S.g('x-ray-arc')
    ground(S, x + 14, foot, 250, 14, .18)
    c_arm(S, x, y, 178, foot)
    table(S, x + 2, y + 24, k, belly, foot - 4)
    lying(S, x + 2, y + 24, k, SKIN[2], belly)
    S.end()


def with_needle(S, tip, start, spread, screen, belly=False):
    """Needle, fluid, screen and X-ray arc around a finished segment; screen: tip, start and fluid as seen from the front."""
    enter(S)
    contrast(S, spread)
    S.out.append('</g>')
    needle(S, place(S, tip), place(S, start))
    monitor(S, *screen)
    arc(S, belly)
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
    arc(S, False)
    return S


def injection_facet():
    """From behind and below into the space of the joint."""
    g = seg.Segment(.15, 40)
    S = begin()
    segment(S, g)
    close(S)
    spread = [ring_at(g.J, [(-5, 0), (-3.6, -1.0), (0, -.9), (3.8, -1.1), (5.6, 0), (3.8, 1.1), (0, .9), (-3.6, 1.0)])]
    screen = ((72, -3), (104, 190), ellipse(71, -3, 24, 6))
    return with_needle(S, g.J(2.4, 0), (1572, 730), spread, screen, True)


class Middle:
    """C6 to T2 cut through the middle. The epidural route is drawn at C7-T1, where the space is widest (medical-facts 6B)."""
    SPEC = dict(c6=(16.0, 12.4, 4.0), c7=(16.6, 13.4, 8.0), t1=(17.2, 14.6, 12.0), t2=(17.4, 15.4, 15.0))

    def __init__(self):
        self.vs = seg.column(seg.SC, (398, 270), self.SPEC, dict(c6=4.4, c7=4.4, t1=4.2), ['c6', 'c7', 't1', 't2'], 'c7')
        self.level = seg.Level(self.vs['c7'], self.vs['t1'])
        self.U, self.L, self.F, self.d, self.dh = self.level.U, self.level.L, self.level.F, self.level.d, self.level.dh
        self.disc, self.lump, self.spur, self.rooms = .15, 0.0, 0.0, 22

    def spine(self, n):
        """The spinous process where the cut meets it: from the rear wall of the canal, 14 mm behind the body, downward and back."""
        v = self.vs[n]
        x0, long, drop = v.d + 14.0, 23.0, 9.5
        q = lambda x, y: v.px(x0 + x, y)
        return [q(.2, -2.0), q(1.8, -3.6), q(7, -2.4), q(14, .8), q(long - 2.4, drop - 3.2), q(long + .4, drop - .6),
                q(long + .2, drop + 2.2),
                q(long - 2.6, drop + 3.0), q(13, 6.8), q(6.2, 4.6), q(2.0, 5.4), q(.3, 4.6), q(-.1, 1.4)]


def canal(S, g):
    """Sac and cord with the epidural fat behind them: canal 14 mm, cord 8 mm, behind the sac a few millimetres (6B)."""
    fade = lambda c, o=1: seg.fade_tb(S, c, o)
    at = lambda n, x, y: g.vs[n].px(g.vs[n].d + x, y)
    line = lambda x: [at('c6', x, -24), at('c6', x, 0), at('c7', x, 0), at('t1', x, 0), at('t2', x, 0), at('t2', x, 24)]
    for id, x, w, fill, shade, edge in (('epidural-space', 7.1, 14.4, '#FBE7B4', '#EBC779', None),
                                        ('dura', 5.7, 9.9, PAL['dura0'], PAL['dura1'], PAL['duraline']),
                                        ('spinal-cord', 5.6, 7.6, PAL['cord1'], PAL['cord2'], PAL['cordline'])):
        S.g(id)
        q = ribbon(line(x), [w * seg.SC] * 6, 8)[0]
        S.p(q.d, fade(fill))
        S.p(q.crescent(np.array([1, .1]), 26), fade(shade, .6), 1, 'evenodd')
        if edge:
            S.p(q.contour(2.2, 3.6), fade(edge), 1, 'evenodd')
        S.end()


def ligaments(S, g):
    """Between the spines, and the yellow ligament that closes the canal behind."""
    S.g('ligaments')
    for a, b in (('c6', 'c7'), ('c7', 't1'), ('t1', 't2')):
        P, Q = g.spine(a), g.spine(b)
        inset = [P[11] + (12, 0), (P[11] + Q[0]) / 2 + (16, 0), Q[1] + (6, 0)]  # in front lies the yellow ligament
        q = Shape([inset[0], P[9], P[8], P[7], (P[7] * .4 + Q[4] * .6), Q[3], Q[2], inset[2], inset[1]], [.9] + [0] * 6 + [.9, .2], 3)
        S.p(q.d, S.lin([(0, PAL['lig0'], .95), (1, PAL['lig1'], .95)]))
        S.p(q.contour(1.4, 2.6), PAL['ligline'], .6, 'evenodd')
        S.p(brush([P[11] + (1, -4), (P[11] + Q[0]) / 2 + (3, 0), Q[0] + (2, 4)], 15, taper=(.7, .7)), '#E6C57C')
    S.end()


def injection_epidural():
    """From behind, between two spines, into the space behind the sac: the tip stays outside the sac."""
    g = Middle()
    S = begin([(-10, 4), (12, 300), (58, 700), (100, 984)], [(1428, 4), (1470, 300), (1560, 700), (1630, 984)])
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
        seg.bone(S, Shape(g.spine(n)), t, 30, 2, .1)
        if t:
            seg.bone(S, Shape(seg.body_pts(g.vs[n])), t, 30, 2)
        else:
            seg.body(S, g, n)
        S.end()
    S.rect(0, 0, 2300, 110, S.lin([(0, PAL['bg0'], 1), (.15, PAL['bg0'], .85), (1, PAL['bg0'], 0)], (0, 0, 0, 1)))
    S.rect(0, 860, 2300, 140, S.lin([(0, PAL['bg1'], 0), (.85, PAL['bg1'], .9), (1, PAL['bg1'], 1)], (0, 0, 0, 1)))
    close(S)
    x = g.d + 12.3  # in the middle of the fat behind the sac
    spread = [ring_at(g.F.px, [(x - .8, 0), (x - .6, -8), (x - .1, -12), (x + .2, -15.5), (x + .5, -12), (x + .8, -8), (x + .8, 0), (x + .8, 8),
                               (x + .6, 12), (x + .2, 17), (x - .1, 12), (x - .7, 8)])]
    screen = ((2, 0), (16, 190), [(-3, -70), (2, -84), (7, -70), (11, -30), (12, 20), (6, 56), (2, 72), (-2, 56), (-9, 20), (-8, -30)])
    return with_needle(S, g.F.px(x - .3, 1.2), (1590, 520), spread, screen, True)
