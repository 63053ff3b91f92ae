#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

"""Restart and Leave of the staff menu, seen to their end with the program itself, as packaging/sala.service expects them.

Restart begins anew in the same process, with the same arguments, and nobody is told to start it; after an update of Sala it is the new
program that begins. Leave ends it with status 0.
Called with the program and sala-content, on a session bus of its own; it makes itself a (virtual) X screen.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import onthebus as bus

PIN = "20264"
FIRST_PICTURE = "first complete picture"
UPDATED = "the new program"
SPARE_FILES = 8  # open ones that may come and go; a restart that closed nothing would leave dozens


def keys(display, *names):
    subprocess.run(["xdotool", "key", "--delay", "60", *names], env=dict(os.environ, DISPLAY=display), check=True)


def open_menu(display, log):
    """From Welcome past the PIN."""
    bus.wait_for(lambda: bus.named("English"), "Welcome is not on the bus")
    keys(display, "ctrl+shift+s")
    bus.wait_for(lambda: bus.named("1"), f"the PIN pad does not open; the log:\n{log.read_text()}")
    keys(display, *PIN, "Return")
    bus.wait_for(lambda: bus.named("Restart Sala"), "the right PIN does not open the menu")


def update(installed):
    """Puts another program in its place, as a package does: beside it, and renamed."""
    new = installed.with_suffix(".new")
    new.write_text(f'#!/bin/sh\necho "{UPDATED}" >&2\nexec "{sys.argv[1]}" "$@"\n')
    new.chmod(0o755)
    new.rename(installed)


def open_files(program):
    return len(os.listdir(f"/proc/{program.pid}/fd"))


def restart_and_leave(display, state):
    log = state / "log"
    environment = dict(bus.environment_on(display), STATE_DIRECTORY=str(state))
    subprocess.run([sys.argv[2], "set-pin"], env=environment, input=f"{PIN}\n", text=True, check=True)
    installed = state / "sala"
    shutil.copy(sys.argv[1], installed)
    command = [str(installed), "--windowed", "1024x700", "--lang", "en"]
    with log.open("w") as written:
        program = subprocess.Popen(command, env=environment, stderr=written)
    try:
        open_menu(display, log)
        before = open_files(program)
        update(installed)
        bus.press("Restart Sala")
        bus.press("Yes, restart")
        bus.wait_for(lambda: log.read_text().count(FIRST_PICTURE) == 2, "Restart shows nothing again")
        if program.poll() is not None:
            sys.exit(f"Restart ended the program with status {program.returncode}")
        if Path(f"/proc/{program.pid}/cmdline").read_text().split("\0")[1:-1] != command[1:]:
            sys.exit("Restart lost the arguments")
        if UPDATED not in log.read_text():
            sys.exit("Restart began the program anew that was there before the update")
        open_menu(display, log)
        if open_files(program) > before + SPARE_FILES:
            sys.exit(f"{before} open files before Restart, {open_files(program)} after it")
        bus.press("Leave the kiosk")
        bus.press("Yes, leave")
        if program.wait(bus.PATIENCE) != 0:
            sys.exit(f"Leave ended the program with status {program.returncode}")
        print("Restart began anew, Leave ended with 0")
    finally:
        program.kill()
        program.wait(10)


with bus.screen() as screen, tempfile.TemporaryDirectory() as folder:
    restart_and_leave(screen, Path(folder))
