# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""The palette, the light, and how colours and numbers blend."""
import numpy as np

LIGHT = np.array([-0.55, -0.835])  # unit vector towards the light (upper left)

PAL = dict(
    bg0='#FDFAF4', bg1='#F6EFE4', bg2='#EDE3D4',
    skin0='#F7E4D6', skin1='#EFD2BF', skin2='#E3BBA3', skinline='#D3A68C',
    bone0='#FFFAEE', bone1='#F6E9CF', bone2='#E6CFA6', bone3='#CFB083', boneline='#7E6245', boneshade='#A67F52',
    canc0='#F9E6C4', canc1='#EFCF9F', cancdot='#C9985C',
    disc0='#BFE6E4', disc1='#7FC4C8', disc2='#4E9FAA', discline='#2C6F7C', discshade='#2F7F8C',
    nuc0='#EAFBF8', nuc1='#B4E4E1', nuc2='#86CBCD',
    dnuc0='#C9AE85', dnuc1='#9E8058', dnuc2='#785E3F',
    cart0='#F2FBFC', cart1='#BFE2E8', cartline='#6FA9B5',
    nerve0='#FFE9A0', nerve1='#F8C64C', nerve2='#E29C2A', nerveline='#9C6512',
    red0='#FFB39F', red1='#F0705C', red2='#CF4238', redline='#8E2620',
    cord0='#FFF8DC', cord1='#FAE9B4', cord2='#EBCF86', cordline='#A88440',
    dura0='#E9F1F0', dura1='#C9DEDF', duraline='#8FB3B5',
    lig0='#F4F0E4', lig1='#D9D6C4', ligline='#A8A288',
    muscle0='#F0C4B4', muscle1='#DE9F8D', muscleline='#B8715F',
    ink='#14303A', inksoft='#4A626B', teal='#0B6573', tealtint='#E3F1F2', line='#E4DAC8',
    amber0='#FFE9A8', amber1='#F6C04A', amber2='#DB9526', amberline='#8A5A10',
)


def hexrgb(h):
    return np.array([int(h[i:i + 2], 16) for i in (1, 3, 5)], float)


def mix(a, b, t):
    c = hexrgb(a) * (1 - t) + hexrgb(b) * t
    return '#%02X%02X%02X' % tuple(int(round(v)) for v in c)


def lerp(a, b, t):
    return a + (b - a) * t


def smooth(t):
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)
