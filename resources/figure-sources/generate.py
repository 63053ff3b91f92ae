#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Write every figure and icon. Needs python3 and numpy. The same input gives the same bytes.

usage: generate.py [--into DIR] [name ...]

Names as in resources/content/figures, without .svg; `icons` for the icons. Only when named, and with ffmpeg: `clips`, a minute's
work, and `sheet`, the contact sheet packaging/figures.png of the figures that were drawn. --into writes below another folder than
resources, the sheet too.
"""
import functools
import multiprocessing
import os
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import appicon  # noqa: E402
import areas  # noqa: E402
import artlib  # noqa: E402
import care  # noqa: E402
import cells  # noqa: E402
import clips  # noqa: E402
import disc_load  # noqa: E402
import evidence  # noqa: E402
import facet_close  # noqa: E402
import icons  # noqa: E402
import injections  # noqa: E402
import neck_side  # noqa: E402
import posture  # noqa: E402
import scenes_people  # noqa: E402
import segment_above  # noqa: E402
import segment_side  # noqa: E402
import sheet  # noqa: E402
import signs  # noqa: E402
import sources  # noqa: E402
import strength  # noqa: E402
import theatre  # noqa: E402
import thumbs  # noqa: E402
import xray  # noqa: E402

RESOURCES = os.path.join(HERE, '..')


SCENES = {
    'exercise': scenes_people.exercise,
    'strength': strength.strength,
    'waiting-and-healing': scenes_people.timeline,
    'talking-with-doctor': scenes_people.talking,
    'cells': cells.cells,
    'cell-sources': sources.cell_sources,
    'injection-disc': injections.injection_disc,
    'injection-facet': injections.injection_facet,
    'injection-branch': injections.injection_branch,
    'injection-epidural': injections.injection_epidural,
    'nerve-arm': areas.nerve_arm,
    'posture': posture.posture,
    'posture-change': posture.posture_change,
    'facet-areas': areas.facet_areas,
    'medicines': care.medicines,
    'checklist': care.checklist,
    'warning': evidence.warning,
    'clinic': care.clinic,
    'scan': evidence.scan,
    'surgery': theatre.surgery,
    'needle-guide': xray.needle_guide,
    'scales': evidence.scales,
    'unknown': evidence.unknown,
    'microscope': evidence.microscope,
    'microscope-germs': evidence.microscope_germs,
    'documents': care.documents,
    'study': care.study,
    'money': care.money,
    'aftercare': care.aftercare,
    'call': care.call,
    'privacy': care.privacy,
    **signs.SIGNS,
    **thumbs.TOPICS,
}


def scene(path, draw):
    """Editorial figures are drawn with a coarser tolerance than the plates."""
    artlib.DETAIL[0] = 4.0 if draw.__name__.startswith('injection') else 2.0
    picture = draw()
    picture.save(path, getattr(picture, 'ids', None), getattr(picture, 'focus', None))  # `ids`: what can be touched, in drawing order
    artlib.DETAIL[0] = 1.0


def figures():
    """Name and drawing function of every figure."""
    for name, draw in SCENES.items():
        yield name, functools.partial(scene, draw=draw)
    yield 'neck-side', neck_side.build
    for series in segment_side.SERIES:
        for percent in range(0, 101, 10):
            yield '%s-%03d' % (series, percent), functools.partial(segment_side.build, percent=percent, series=series)
    for percent in range(0, 101, 10):
        yield 'facet-joint-%03d' % percent, functools.partial(facet_close.build, percent=percent)
    yield 'disc-load', disc_load.poster
    yield 'segment-above-healthy', functools.partial(segment_above.build, h=0)
    yield 'segment-above-bulge', functools.partial(segment_above.build, h=0, bulge=1)
    yield 'segment-above-herniated', functools.partial(segment_above.build, h=1)


def make(task):
    """Draws one figure, in a process of its own."""
    name, folder = task
    dict(figures())[name](os.path.join(folder, name + '.svg'))


def main(arguments):
    """Writes what is asked for; all figures and icons when nothing is."""
    root = RESOURCES
    if arguments[:1] == ['--into']:
        root, arguments = arguments[1], arguments[2:]
    known = [name for name, _ in figures()]
    strange = [name for name in arguments if name not in known + ['icons', 'clips', 'sheet']]
    if strange:
        sys.exit('generate.py: there is no figure "%s"' % strange[0])
    folder = os.path.join(root, 'content', 'figures')
    os.makedirs(folder, exist_ok=True)
    if not arguments or 'icons' in arguments:
        icons.write(os.path.join(root, 'icons'))
        appicon.write(os.path.join(root, 'app-icon'))
    if 'clips' in arguments:
        clips.write(folder)
    wanted = [name for name in known if not arguments or name in arguments]
    with multiprocessing.Pool() as pool:
        pool.map(make, [(name, folder) for name in wanted], chunksize=1)
    if 'sheet' in arguments:
        sheet.write(folder, os.path.join(HERE, '..', '..', 'packaging', 'figures.png') if root == RESOURCES else os.path.join(root, 'figures.png'))


if __name__ == '__main__':
    main(sys.argv[1:])
