# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Where a needle goes, schematic: disc and facet joint of C5-C6, epidural space at C7-T1; beside it the X-ray that guides it."""
import artlib
import segment_side as seg
from forms import *
from people import plain, resting

VIEW = (.64, 42, 160)  # scale and place of the segment on the page; screen and X-ray arc stand to its right
SCREEN = (1200, 100, 340, 330)  # x, y, width, height of the lit part of the monitor
SKIN_FRONT, SKIN_BACK = [(128, 4), (148, 300), (172, 700), (178, 984)], [(1470, 4), (1500, 300), (1540, 700), (1582, 984)]
XRAY = ('#1F3038', '#2C424B', '#B9CBCF')  # screen dark, screen light, bone
NEEDLE_GLOW = '#FFE9A8'


# --- needle and fluid ---------------------------------------------------------------------------------
def needle(S, tip, start):
    """A thin needle with its hub; tip and start on the page."""
    tip, start = np.array(tip, float), np.array(start, float)
    u = (tip - start) / np.hypot(*(tip - start))
    n = np.array([-u[1], u[0]])
    S.g('needle')
    S.poly([start + (5, 9), tip + (3, 5) - u * 14], '#5B3A1C', 8, .14)
    bevel = lambda w: Solid(rounded([start - n * w, start + n * w, tip - u * 18 + n * w, tip, tip - u * 10 - n * w], .2), 5)
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


def begin(front=SKIN_FRONT, back=SKIN_BACK):
    """The page with the segment's group opened and the neck between its two borders of skin; `close` ends it."""
    artlib.DETAIL[0] = 6.0
    S = seg.LightSvg()
    S.view = VIEW
    scale, _, y = VIEW
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
    S.rect(0, 0, 1600, top, S.lin([(0, PAL['bg0'], 1), (.72, PAL['bg0'], 1), (1, PAL['bg0'], 0)], (0, 0, 0, 1)))
    S.rect(0, low, 1600, 1000 - low, S.lin([(0, PAL['bg1'], 0), (.36, PAL['bg1'], 1), (1, PAL['bg1'], 1)], (0, 0, 0, 1)))


# --- the X-ray ----------------------------------------------------------------------------------------
def cut(P, rect):
    """A closed dense outline kept inside a rectangle (Sutherland and Hodgman)."""
    x, y, w, h = rect
    for axis, limit, keep in ((0, x, 1), (0, x + w, -1), (1, y, 1), (1, y + h, -1)):
        out = []
        for a, b in zip(P, np.roll(P, -1, 0)):
            da, db = keep * (a[axis] - limit), keep * (b[axis] - limit)
            if da >= 0:
                out.append(a)
            if (da >= 0) != (db >= 0):
                out.append(a + (b - a) * da / (da - db))
        P = np.array(out)
        if len(P) < 3:
            return P
    return P


class Monitor:
    """The screen of the X-ray machine; what is drawn on it is mapped from the segment's own picture."""

    def __init__(self, S, focus, scale=.35):
        self.S, self.scale, self.focus = S, scale, np.asarray(focus, float)
        self.rect = SCREEN
        x, y, w, h = SCREEN
        self.middle = np.array([x + w / 2, y + h / 2])

    def at(self, p):
        return self.middle + (np.asarray(p, float) - self.focus) * self.scale

    def case(self):
        S, (x, y, w, h) = self.S, SCREEN
        S.g('monitor')
        sh = box(x - 28, y - 28, w + 56, h + 56, 34)
        S.shadow(sh, (5, 9), ((12, .03), (5, .05)))
        form(S, sh, '#5E7A84', 18, 9, (2, 4), ha=.3)
        S.rect(x, y, w, h, S.lin([(0, XRAY[1]), (1, XRAY[0])], (.2, 0, .7, 1)), 10)
        S.end()

    def bone(self, ring, sharp=None, a=.42):
        P = cut(np.array([self.at(p) for p in Shape(ring, sharp, 3).P]), self.inner())
        if len(P) > 4:
            sh = Solid(P, 9)
            self.S.p(sh.d, XRAY[2], a)
            self.S.p(sh.d, 'none', 1, None, '#E8F1F2', 2, .45)

    def soft(self, ring, color='#FFFFFF', a=.5):
        P = cut(np.array([self.at(p) for p in Shape(ring, None, 3).P]), self.inner())
        if len(P) > 4:
            self.S.p(Solid(P, 9).d, color, a)

    def inner(self):
        x, y, w, h = self.rect
        return x, y, w, h

    def needle(self, tip, start):
        """The needle on the screen, cut at the edge, with a ring around its tip."""
        a, b = self.at(tip), self.at(start)
        x, y, w, h = self.inner()
        u = b - a
        t = 1.0
        for d, start, low, high in ((u[0], a[0], x, x + w), (u[1], a[1], y, y + h)):
            if d:
                t = min(t, ((high if d > 0 else low) - start) / d)
        self.S.poly([a, a + u * t], NEEDLE_GLOW, 6)
        self.S.rect(x - 5, y - 5, w + 10, h + 10, 'none', 14, 1, '#5E7A84', 12)
        self.S.ell(a[0], a[1], 8, 8, NEEDLE_GLOW)
        self.S.ell(a[0], a[1], 34, 34, 'none', 1, NEEDLE_GLOW, 3.4)


def xray_segment(m, g):
    """Bones of the segment as an X-ray shows them."""
    for n in ('c4', 'c5', 'c6', 'c7'):
        m.bone(seg.body_pts(g.vs[n]), None, .44)
        m.bone(seg.spin_pts(g.vs[n]), None, .22)
    for v, Ja, Jb in ((g.vs['c4'], g.J34, g.J45), (g.U, g.J45, g.J), (g.L, g.J, g.J67), (g.vs['c7'], g.J67, g.J78)):
        m.bone(seg.pillar_ring(v, Ja, Jb, .5, .5), None, .24)


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


def arc(S, prone):
    """The X-ray arc around someone who lies on the table, on the back or on the belly: small, below the screen."""
    x, y, k = 1366, 724, .44
    body, dark = '#E9EEEC', '#3F6470'
    at = lambda P: [(x + k * u, y + k * v) for u, v in P]
    ring = lambda radius, a, b: [(-60 + radius * math.cos(t), radius * math.sin(t)) for t in np.linspace(math.radians(a), math.radians(b), 30)]
    S.g('x-ray-arc')
    ground(S, x - 20, 916, 260, 15, .18)
    plain(S, box(x - 236, 890, 112, 26, 12), dark, 6, 2.2)
    plain(S, Solid(rounded(at([(-440, -30), (-376, -30), (-366, 376), (-450, 376)]), 8), 5), body, 8, 2.2, '#7C8F92')
    plain(S, Solid(np.array(at(ring(384, 96, 264) + ring(330, 264, 96))), 6), body, 8, 2.2, '#7C8F92')
    plain(S, box(x - 222, y - 28, 36, 56, 10), dark, 6, 2.2)
    S.p(Solid(rounded(at([(-84, -300), (-36, -300), (10, 330), (-130, 330)]), 2), 5).d, '#BFE6E4', .6)
    plain(S, box(*at([(-134, -412)])[0], 68, 60, 10), dark, 6, 2.2)
    plain(S, box(*at([(-148, 322)])[0], 82, 34, 10), dark, 6, 2.2)
    plain(S, box(*at([(-290, 60)])[0], 330, 16, 8), '#A9BBC0', 4, 2)
    plain(S, Solid(rounded(at([(300, 92), (360, 92), (376, 420), (284, 420)]), 5), 5), '#A9BBC0', 6, 2)
    resting(S, *at([(-170, -14)])[0], k * .76, SKIN[2], at([(0, 60)])[0][1], prone)
    S.end()


def with_needle(S, g, tip, start, spread, screen, prone=False):
    """Needle, fluid, screen and X-ray arc around a finished segment."""
    enter(S)
    contrast(S, spread)
    S.out.append('</g>')
    needle(S, place(S, tip), place(S, start))
    m = Monitor(S, tip)
    m.case()
    S.g('x-ray')
    screen(m)
    for ring in spread:
        m.soft(ring, '#5FE0E0', .5)
    m.needle(tip, start)
    S.end()
    arc(S, prone)
    return S


def ring_at(frame, pts):
    return [frame(x, y) for x, y in pts]


def injection_disc():
    """From the front and side into the middle of the nucleus."""
    g = seg.Segment(.15, 40)
    S = begin()
    segment(S, g)
    close(S)
    spread = [ring_at(g.F.px, [(-3, 0), (-1.8, -1.1), (.4, -1.3), (2.2, -.8), (2.8, .2), (1.8, 1.1), (-.4, 1.2), (-2.2, .9)])]
    return with_needle(S, g, g.F.px(-.2, .05), (96, 408), spread, lambda m: xray_segment(m, g))


def injection_facet():
    """From behind and below into the space of the joint."""
    g = seg.Segment(.15, 40)
    S = begin()
    segment(S, g)
    close(S)
    spread = [ring_at(g.J, [(-5, 0), (-3.6, -1.0), (0, -.9), (3.8, -1.1), (5.6, 0), (3.8, 1.1), (0, .9), (-3.6, 1.0)])]
    return with_needle(S, g, g.J(2.4, 0), (1572, 730), spread, lambda m: xray_segment(m, g), True)


class Middle:
    """C6 to T2 cut through the middle. The epidural route is drawn at C7-T1, where the space is widest (medical-facts 6B)."""
    SPEC = dict(c6=(16.0, 12.4, 4.0), c7=(16.6, 13.4, 8.0), t1=(17.2, 14.6, 12.0), t2=(17.4, 15.4, 15.0))

    def __init__(self):
        self.vs = seg.column(seg.SC, (398, 270), self.SPEC, dict(c6=4.4, c7=4.4, t1=4.2), ['c6', 'c7', 't1', 't2'], 'c7')
        self.level = seg.Level(self.vs['c7'], self.vs['t1'])
        self.U, self.L, self.F, self.d, self.dh = self.level.U, self.level.L, self.level.F, self.level.d, self.level.dh
        self.disc, self.lump, self.spur, self.grain = .15, 0.0, 0.0, 40

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
        q = Shape([P[11], P[9], P[8], P[7], (P[7] * .4 + Q[4] * .6), Q[3], Q[2], Q[1]], k=3)
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
    spread = [ring_at(g.F.px, [(x - .9, 0), (x - .8, -8), (x - .2, -15), (x + .5, -15), (x + .9, -8), (x + .9, 0), (x + .9, 8),
            (x + .6, 13), (x - .1, 13),
                               (x - .8, 8)])]

    def screen(m):
        for n in ('c6', 'c7', 't1', 't2'):
            m.bone(seg.body_pts(g.vs[n]), None, .44)
            m.bone(g.spine(n), None, .34)
    return with_needle(S, g, g.F.px(x - .3, 1.2), (1590, 520), spread, screen, True)
