# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Clips: the moments of a figure, drawn as the figures are and put one after the other, there and back. Needs ffmpeg with librsvg."""
import multiprocessing
import os
import shutil
import subprocess
import tempfile

import disc_load

RATE = 25          # pictures a second
SIZE = (1280, 800)  # multiples of 16
CLIPS = {'disc-load': (disc_load.frame, disc_load.FRAMES)}


def draw(task):
    """Draws one moment, in a process of its own."""
    name, folder, number = task
    CLIPS[name][0](os.path.join(folder, '%03d.svg' % number), number)


def encode(folder, path):
    """One thread and no time stamps: the same pictures give the same bytes with the same ffmpeg."""
    subprocess.run(['ffmpeg', '-v', 'error', '-y', '-framerate', str(RATE), '-width', str(SIZE[0]), '-height', str(SIZE[1]),
                    '-i', os.path.join(folder, '%03d.svg'),
                    '-vf', 'scale=%d:%d:out_color_matrix=bt601:out_range=tv,format=yuv420p' % SIZE,
                    '-an', '-sn', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact',
                    '-c:v', 'libvpx-vp9', '-crf', '24', '-b:v', '0', '-g', '1000', '-auto-alt-ref', '1', '-lag-in-frames', '25',
                    '-deadline', 'good', '-cpu-used', '4', '-threads', '1', '-row-mt', '0', path], check=True)


def write(folder):
    """Every clip, into the folder of the figures."""
    for name, (_, frames) in CLIPS.items():
        with tempfile.TemporaryDirectory() as moments, multiprocessing.Pool() as pool:
            there = frames // 2
            pool.map(draw, [(name, moments, number) for number in range(there + 1)], chunksize=4)
            for number in range(there + 1, frames):  # the way back is the way there
                shutil.copy(os.path.join(moments, '%03d.svg' % (frames - number)), os.path.join(moments, '%03d.svg' % number))
            encode(moments, os.path.join(folder, name + '.webm'))
