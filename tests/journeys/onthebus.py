# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

"""The kiosk as a screen reader finds it, for tests that start the program itself on a session bus of their own.

Ends the program that imports it with 77 (skipped) where the Python binding of AT-SPI is not installed.
"""

import contextlib
import os
import subprocess
import sys
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print("skipped: gir1.2-atspi-2.0 and python3-gi are not installed")
    sys.exit(77)

PATIENCE = 30  # seconds until the kiosk has come up, on a slow machine
CONTROLS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.SLIDER)


@contextlib.contextmanager
def screen():
    """The name of an X screen that lasts as long as the test.

    Not xvfb-run: its server starts anew when the last client leaves, and the bus of the screen readers comes and goes
    before the kiosk is there; a kiosk that knocks in that moment is turned away. The server also finds its own number.
    """
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp", "-screen", "0", "1366x768x24"]
    server = subprocess.Popen(command, pass_fds=[writing])
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        if not number:
            sys.exit("Xvfb did not start; what it said stands above")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def environment_on(display):
    """The environment of a kiosk that a screen reader can find on this screen."""
    environment = dict(os.environ, DISPLAY=display, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    environment.pop("XAUTHORITY", None)  # that of another screen
    return environment


def shown(node):
    """The node and all below it that are on the screen."""
    if node is None:
        return
    states = node.get_state_set()
    if not (states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)):
        return
    yield node
    for index in range(node.get_child_count()):
        yield from shown(node.get_child_at_index(index))


def kiosk():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_name() == "sala" and application.get_child_count():
            return application.get_child_at_index(0)
    return None


def wait_for(what, say):
    """What the function finds, once it finds it; a kiosk that comes or goes meanwhile is looked for again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(GLib.Error):
            found = what()
            if found:
                return found
        time.sleep(0.1)
    sys.exit(f"{say}, after {PATIENCE} s")


def controls():
    window = kiosk()
    return [node for node in shown(window) if node.get_role() in CONTROLS] if window else []


def named(name):
    return next((node for node in controls() if node.get_name().startswith(name)), None)


def press(name):
    """Presses a control by its name, as a screen reader does, once it is there."""
    wait_for(lambda: named(name), f"“{name}” is not on the bus").get_action_iface().do_action(0)
