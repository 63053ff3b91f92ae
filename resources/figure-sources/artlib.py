# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT
"""Drawing tools for the figures, all in one place: palette (paint), curves, shapes, tap targets (touch), the SVG writer (svg)."""
from paint import *
from curves import *
from shapes import *
from touch import *
from svg import *
