# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The contact sheet that README.md shows: two dozen of the figures as they lie in their folder, small. Needs ffmpeg with librsvg."""
import os
import shutil
import subprocess
import tempfile

FIGURES = ('neck-side', 'segment-side-000', 'segment-side-100', 'facet-joint-000',
           'facet-joint-100', 'segment-root-100', 'segment-above-healthy', 'segment-above-herniated',
           'nerve-arm', 'facet-areas', 'cells', 'cell-sources',
           'injection-disc', 'injection-facet', 'injection-epidural', 'needle-guide',
           'exercise', 'posture', 'posture-change', 'talking-with-doctor',
           'waiting-and-healing', 'surgery', 'microscope', 'clinic')
COLUMNS = 4
SIZE = (320, 200)   # of one figure in pixels; it is drawn three times as large and made smaller, so that thin lines stay
GAP = 8
GROUND = '#E4DAC8'  # the paper's line colour
COLOURS = 256       # a palette keeps the file near half a megabyte


def write(folder, path):
    """The figures of `folder`, row by row, as one PNG. The same figures give the same bytes with the same ffmpeg."""
    rows = -(-len(FIGURES) // COLUMNS)
    chain = ('[0:v]scale=%d:%d:flags=area,format=rgb24,tile=%dx%d:padding=%d:margin=%d:color=%s,split[a][b];'
             '[a]palettegen=max_colors=%d:reserve_transparent=0[p];[b][p]paletteuse=dither=sierra2_4a'
             % (*SIZE, COLUMNS, rows, GAP, GAP, GROUND, COLOURS))
    with tempfile.TemporaryDirectory() as numbered:
        for number, name in enumerate(FIGURES):
            shutil.copy(os.path.join(folder, name + '.svg'), os.path.join(numbered, '%03d.svg' % number))
        subprocess.run(['ffmpeg', '-v', 'error', '-y', '-width', str(3 * SIZE[0]), '-height', str(3 * SIZE[1]),
                        '-i', os.path.join(numbered, '%03d.svg'), '-filter_complex', chain, '-frames:v', '1', '-update', '1',
                        '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-threads', '1', path], check=True)
