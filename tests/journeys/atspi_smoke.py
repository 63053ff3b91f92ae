#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

"""The kiosk as a screen reader finds it: found on the bus, every control named and pressable, one pressed through the bus.

Called with the program as its argument, on a session bus of its own; it makes itself a (virtual) X screen.
Ends with 77 (skipped) where the Python binding of AT-SPI is not installed.
"""

import subprocess
import sys

import onthebus as bus
from onthebus import Atspi


def whole():
    """Home with all that belongs to it; the page is made in steps, so a look in between may miss some."""
    nodes = list(bus.shown(bus.kiosk()))
    headings = [node for node in nodes if node.get_role() == Atspi.Role.HEADING]
    graphics = (Atspi.Role.IMAGE, getattr(Atspi.Role, "GRAPHIC", Atspi.Role.IMAGE))
    pictures = [node for node in nodes if node.get_role() in graphics and node.get_name()]
    return len(bus.controls()) >= 10 and headings and pictures


def usable(node):
    """Named and pressable. Only Listen may say that it is not, where no sound can be heard."""
    name, action = node.get_name().strip(), node.get_action_iface()
    silent = name == "No sound" and not node.get_state_set().contains(Atspi.StateType.ENABLED)
    return bool(name and (silent or action and action.get_n_actions()))


def look_at_kiosk(display):
    program = subprocess.Popen([sys.argv[1], "--windowed", "1366x768"], env=bus.environment_on(display))
    try:
        bus.press("English")
        bus.wait_for(lambda: bus.named("Finish"), "pressing a language through the bus does not lead Home")
        bus.wait_for(whole, "Home never had ten controls, a heading and a picture on the bus")
        print(f"{len(bus.controls())} controls")
        # A control that is replaced between two questions has neither; one that is there is asked again.
        bus.wait_for(lambda: all(usable(node) for node in bus.controls()), "a control stays without a name or an action")
    finally:
        program.terminate()
        program.wait(10)


with bus.screen() as screen:
    look_at_kiosk(screen)
