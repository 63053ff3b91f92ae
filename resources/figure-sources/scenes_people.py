# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Figures with people: moving the neck, getting better, talking, an operation."""
from forms import *


def dashed(S, pts, color, w, on=2, off=2, k=4, closed=True):
    """Short strokes along a smooth outline (QtSvg draws them the same everywhere)."""
    q = bez_sample(beziers(pts, closed), k)
    d = ''
    for i in range(0, len(q) - on, on + off):
        d += path_d(beziers(q[i:i + on + 1], False), False)
    S.p(d, 'none', 1, None, color, w)


def exercise():
    """An older woman tilts her head a little to each side."""
    S = Svg()
    S.paper()
    S.g('person')
    upright = Person(S, 800, 410, 2.0)
    dashed(S, upright.hd(HEAD), '#B9AB93', 4.5)
    Person(S, 800, 410, 2.0, SKIN[1], 'bun', HAIR['grey'], TEAL_MID, wrinkles=True, tilt=13, bottom=295).draw()
    S.end()
    S.g('arrows')
    arc = [np.array([800, 602]) + 548 * np.array([math.sin(math.radians(a)), -math.cos(math.radians(a))]) for a in np.linspace(-34, 34, 7)]
    arrow(S, arc, PAL['teal'], 17, both=True)
    S.end()
    return S


def month(S, x, y, w, days, fill):
    """A calendar leaf with `fill` of its `days` marked."""
    h = w * 1.0
    sh = box(x - w / 2, y - h / 2, w, h, w * .12)
    S.shadow(sh, (3, 6), ((8, .04), (3, .05)))
    form(S, sh, '#FFFFFF', 8, 5, (1.6, 3), .06, .5, line='#B9AB93')
    top = Solid(rounded([(x - w / 2, y - h / 2), (x + w / 2, y - h / 2), (x + w / 2, y - h * .24), (x - w / 2, y - h * .24)], [w * .12, w * .12, .1,
            .1]))
    form(S, top, TEAL, 6, 4, (1.4, 2.6), .1, .4)
    for sx in (-.24, .24):
        S.poly([(x + sx * w, y - h * .57), (x + sx * w, y - h * .42)], PAL['inksoft'], w * .05)
    for k in range(days):
        cx, cy = x + (k % 4 - 1.5) * w * .2, y - h * .08 + (k // 4) * h * .2
        S.ell(cx, cy, w * .06, w * .06, PAL['teal'] if k < fill else '#DDD2C0')


def timeline():
    """The same man over months: the ache in the neck fades."""
    S = Svg()
    S.paper()
    xs = (300, 800, 1300)
    for i, x in enumerate(xs):
        S.g('person-%d' % (i + 1))
        p = Person(S, x, 290, 1.12, SKIN[2], 'short', HAIR['black'], SLATE, tilt=(9, 4, 0)[i], bottom=300, foot=46, smile=(-.1, .45, 1)[i])
        p.draw()
        for r, a in (((128, .42), (64, .45)), ((84, .28), (42, .22)), ((0, 0), (0, 0)))[i]:
            if r:
                spot(S, x + 26, 372, r, PAL['red1'], a)
        S.end()
    S.g('months')
    for i, x in enumerate(xs):
        month(S, x, 790, 176, 12, (3, 7, 12)[i])
    for a, b in zip(xs, xs[1:]):
        arrow(S, [(a + 130, 790), (b - 130, 790)], PAL['teal'], 15)
    S.end()
    return S


def talking():
    """A patient and a doctor talk: both have a bubble of the same size."""
    S = Svg()
    S.paper()
    S.g('patient')
    Person(S, 430, 520, 1.5, SKIN[2], 'curly', HAIR['black'], AMBER, look=.75, bottom=320).draw()
    S.end()
    S.g('doctor')
    Person(S, 1170, 520, 1.5, SKIN[0], 'bob', HAIR['brown'], WHITE, look=-.75, coat=True, shirt=TEAL_MID, glasses=True, bottom=320).draw()
    S.end()
    S.g('bubbles')
    bubble(S, 300, 66, 440, 230, (560, 352))
    for k in range(3):
        S.ell(430 + 90 * k, 181, 20, 20, AMBER)
    bubble(S, 860, 66, 440, 230, (1040, 352))
    for k, w in enumerate((270, 300, 200)):
        line_text(S, 930, 124 + 46 * k, w, 20, TEAL_MID)
    S.end()
    return S


def surgery():
    """Two of the operating staff under the lamp, seen from the waist up."""
    S = Svg()
    S.paper()
    S.g('lamp')
    S.line([(800, -20), (800, 40), (760, 86)], '#B5A892', 16)
    S.ell(800, 470, 420, 380, S.rad([(0, '#FFF3C4', .75), (.6, '#FFF3C4', .3), (1, '#FFF3C4', 0)], (.5, .3, .6)))
    form(S, Solid(rounded([(560, 176), (610, 84), (990, 84), (1040, 176)], [40, 60, 60, 40])), '#E9EEEC', 22, 12, (2, 4), .1, .7, line='#7C8F92')
    for k in range(4):
        S.ell(665 + 90 * k, 170, 32, 15, '#FFF6D6', 1, '#C9B98E', 3)
    S.end()
    for x, skin, cloth, look in ((470, SKIN[3], TEAL, .6), (1130, SKIN[0], TEAL, -.6)):
        S.g('staff-%d' % (1 if x < 800 else 2))
        p = Person(S, x, 470, 1.36, skin, 'bald', HAIR['black'], cloth, look=look, bottom=395)
        p.draw()
        k = look * 15
        mask = Shape(p.hd([(-54, 20), (-30, 12), (k, 6), (30, 12), (54, 20), (52, 46), (32, 70), (0, 84), (-32, 70), (-52, 46)]), k=4)
        form(S, mask, '#DCEDEC', 9, 5, (1.4, 2.8), .1, .5, line='#6FA0A6')
        for v in (30, 46, 60):
            S.p(brush(p.hd([(-34 + k, v), (k, v + 5), (34 + k, v)]), 3, taper=(.1, .1)), '#8DB9BC', .7)
        cap = Shape(p.hd([(-66, -20), (-70, -56), (-52, -92), (0, -112), (52, -92), (70, -56), (66, -20), (40, -36), (0, -42), (-40, -36)]), k=4)
        form(S, cap, TEAL_MID, 12, 8, (1.4, 3.2))
        S.end()
    S.g('table')
    form(S, Solid(rounded([(250, 1000), (300, 838), (560, 806), (800, 764), (1040, 806), (1300, 838), (1350, 1000)], [4, 60, 160, 120, 160, 60, 4])),
            '#A9D3D4', 30, 12, (2, 4.4))
    S.p(brush([(420, 830), (500, 890), (520, 990)], 6, taper=(.2, .4)), '#6FA6AC', .6)
    S.p(brush([(1190, 830), (1110, 890), (1085, 990)], 6, taper=(.2, .4)), '#6FA6AC', .6)
    S.p(brush([(800, 780), (790, 880), (800, 990)], 5, taper=(.2, .4)), '#6FA6AC', .45)
    S.end()
    return S
