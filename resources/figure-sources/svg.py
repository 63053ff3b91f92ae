# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The picture: writes SVG Tiny 1.2 that QtSvg draws faithfully. No filters, masks, clip paths, CSS, text or images are ever written,
and no group opacity (QtSvg applies it per child)."""
import json
import re

from shapes import *
from touch import *

_NUMBER = re.compile(r'-?(?:\d+\.?\d*|\.\d+)')


class Svg:
    """One figure of 1600 x 1000; groups carry stable ids, `mark` notes what can be tapped."""

    def __init__(self, w=1600, h=1000):
        self.w, self.h = w, h
        self.defs, self.out, self.stack = [], [], []
        self.marks, self.mains, self.anchors = {}, {}, {}
        self._cache = {}

    def _gradient(self, kind, key, attrs, stops):
        if key in self._cache:
            return self._cache[key]
        i = 'g%d' % (len(self._cache) + 1)
        st = ''.join('<stop offset="%.3g" stop-color="%s"%s/>' % (o, c, '' if not r else ' stop-opacity="%.3g"' % r[0])
                     for o, c, *r in stops)
        self.defs.append('<%s id="%s" %s>%s</%s>' % (kind, i, attrs, st, kind))
        self._cache[key] = 'url(#%s)' % i
        return self._cache[key]

    def lin(self, stops, v=(0.2, 0.0, 0.8, 1.0), user=False):
        attrs = ('gradientUnits="userSpaceOnUse" ' if user else '') + 'x1="%.4g" y1="%.4g" x2="%.4g" y2="%.4g"' % tuple(v)
        return self._gradient('linearGradient', ('l', tuple(stops), tuple(v), user), attrs, stops)

    def rad(self, stops, c=(0.4, 0.35, 0.75), user=False):
        attrs = ('gradientUnits="userSpaceOnUse" ' if user else '') + 'cx="%.4g" cy="%.4g" r="%.4g"' % tuple(c)
        return self._gradient('radialGradient', ('r', tuple(stops), tuple(c), user), attrs, stops)

    def g(self, id):
        self.out.append('<g id="%s">' % id)
        self.stack.append(id)

    def end(self):
        self.out.append('</g>')
        self.stack.pop()

    def p(self, d, fill='none', op=1, rule=None, stroke=None, sw=None, sop=None, cap='round'):
        if not d or op <= 0.004:
            return
        a = '<path d="%s" fill="%s"' % (d, fill)
        if op != 1:
            a += ' fill-opacity="%.3g"' % op
        if rule:
            a += ' fill-rule="%s"' % rule
        if stroke:
            a += ' stroke="%s" stroke-width="%.3g" stroke-linecap="%s" stroke-linejoin="round"' % (stroke, sw, cap)
        if sop:
            a += ' stroke-opacity="%.3g"' % sop
        self.out.append(a + '/>')

    def line(self, pts, color, w, op=None, closed=False):
        """A plain round stroke through the points."""
        P = np.asarray(pts, float)
        self.p(path_d(beziers(P, closed), closed), 'none', 1, None, color, w, op)

    def poly(self, pts, color, w, op=None):
        """A straight-sided round stroke."""
        self.p('M' + ' L'.join('%s %s' % (num(x), num(y)) for x, y in pts), 'none', 1, None, color, w, op)

    def ell(self, x, y, rx, ry, fill, op=1, stroke=None, sw=0):
        if op <= 0.004:
            return
        self.out.append('<ellipse cx="%s" cy="%s" rx="%s" ry="%s" fill="%s"%s%s/>' % (
            num(x), num(y), num(rx), num(ry), fill, '' if op == 1 else ' fill-opacity="%.3g"' % op,
            ' stroke="%s" stroke-width="%.3g"' % (stroke, sw) if stroke else ''))

    def rect(self, x, y, w, h, fill, r=0, op=1, stroke=None, sw=0):
        self.out.append('<rect x="%g" y="%g" width="%g" height="%g"%s fill="%s"%s%s/>' % (
            x, y, w, h, ' rx="%g" ry="%g"' % (r, r) if r else '', fill, '' if op == 1 else ' fill-opacity="%.3g"' % op,
            ' stroke="%s" stroke-width="%.3g"' % (stroke, sw) if stroke else ''))

    # --- the house style ---
    def paper(self, cx=800, cy=500, rx=660, ry=540):
        self.g('background')
        self.rect(0, 0, self.w, self.h, self.lin([(0, PAL['bg0']), (1, PAL['bg1'])], (0, 0, 0, 1)))
        self.ell(cx, cy, rx, ry, self.rad([(0, '#FFFFFF', 1), (.55, '#FFFDF8', .6), (1, '#FFFDF8', 0)], (.5, .5, .5)))
        self.end()

    def organ(self, shp, fill, shade=None, depth=14, layers=3, sa=.10, hi='#FFFFFF', hdepth=7, ha=.5, hl=2,
              line=None, w=(1.2, 3.2), lop=1, fop=1, mark=True):
        """A body with shade on its far side, light on its near side and a swelling contour."""
        self.p(shp.d, fill, fop)
        if shade:
            for i in range(layers):
                self.p(shp.crescent(-LIGHT, depth * (i + 1) / layers), shade, sa, 'evenodd')
        for i in range(hl):
            self.p(shp.crescent(LIGHT, hdepth * (i + 1) / hl, 1.4), hi, ha / hl, 'evenodd')
        if line:
            self.p(shp.contour(*w), line, lop, 'evenodd')
        if mark and self.stack:
            self.mark(self.stack[-1], shp.P)

    def shadow(self, shp, shift=(6, 10), sizes=((18, .03), (10, .045), (4, .06)), color='#7A5632'):
        """A soft drop shadow from stacked offsets (no filter)."""
        for r, a in sizes:
            self.p(shp.grown(r, 2, shift), color, a)

    def glow(self, shp, color, r, layers=4, a=.06):
        for i in range(layers, 0, -1):
            self.p(shp.grown(r * i / layers), color, a)

    def mark(self, id, P, main=False):
        """P can be touched as `id`; the label of `id` starts in its main part, if one is named."""
        self.marks.setdefault(id, []).append(np.asarray(P, float))
        if main:
            self.mains[id] = np.asarray(P, float)

    def targets(self, ids):
        """Tap polygons of the given ids in drawing order."""
        order = [i for i in ids if i in self.marks]
        polys = {i: [simplify(p) for p in self.marks[i]] for i in order}
        out = []
        for z, i in enumerate(order, 1):
            parts = PARTS.get(i.split('-')[0], ())
            covers = [q for j in order[z:] if j.split('-')[0] not in parts for q in polys[j]]
            main = [self.mains[i]] if i in self.mains else polys[i]
            anchor = self.anchors[i] if i in self.anchors else label_anchor(main, covers, self.w, self.h)
            out.append({'id': i, 'z': z, 'polygons': [[[round(float(x), 1), round(float(y), 1)] for x, y in p]
                                                      for p in polys[i]],
                        'anchor': [round(float(v), 1) for v in anchor]})
        return out

    def text(self):
        return ('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" version="1.2" '
                'baseProfile="tiny" width="%d" height="%d" viewBox="0 0 %d %d">\n<defs>%s</defs>\n%s\n</svg>\n'
                % (self.w, self.h, self.w, self.h, '\n'.join(self.defs), '\n'.join(self.out)))

    def save(self, path, ids=None, focus=None):
        """focus: x, y, width and height of the part that any frame must show whole; beyond it a picture may be cut."""
        with open(path, 'w', encoding='utf-8') as f:
            f.write(self.text())
        if ids:
            t = {'viewBox': [0, 0, self.w, self.h], 'targets': self.targets(ids)}
            with open(path[:-4] + '.targets.json', 'w', encoding='utf-8') as f:
                f.write('{"viewBox":%s,' % json.dumps(t['viewBox'], separators=(',', ':')))
                if focus:
                    f.write('"focus":%s,' % json.dumps(focus, separators=(',', ':')))
                f.write('"targets":[\n')
                f.write(',\n'.join(json.dumps(x, separators=(',', ':')) for x in t['targets']))
                f.write('\n]}\n')


# --- smaller files ------------------------------------------------------------------------------------
def coarse(d):
    """The same path data in whole pixels: enough for soft shading, a third shorter."""
    out = []
    for sub in d.split('M')[1:]:
        head, _, rest = sub.partition('c')
        if not rest or any(ch in rest for ch in 'lvhqL'):
            return d
        values = [float(v) for v in _NUMBER.findall(rest)]
        at = np.array([float(v) for v in _NUMBER.findall(head)][:2])
        cur = np.round(at)
        body = []
        for i in range(0, len(values) - 5, 6):
            q = np.array(values[i:i + 6]).reshape(3, 2) + at
            at = q[2].copy()
            r = np.round(q) - cur
            if r.any():
                body.append(join_numbers(r.ravel()))
            cur = cur + r[2]
        text = 'M' + join_numbers(np.round([float(v) for v in _NUMBER.findall(head)][:2])) + 'c'
        for n, b in enumerate(body):
            text += ('' if n == 0 or b[0] == '-' else ' ') + b
        out.append(text + ('z' if rest.rstrip().endswith('z') else '') if body else '')
    return ''.join(out)


class LightSvg(Svg):
    """A picture of a series: everything that is only shading is written in whole pixels."""

    def p(self, d, fill='none', op=1, rule=None, stroke=None, sw=None, sop=None, cap='round'):
        super().p(coarse(d) if op < .9 and d.startswith('M') and not stroke else d, fill, op, rule, stroke, sw, sop, cap)
