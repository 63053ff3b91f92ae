# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

"""What the checks of this folder share: the files of the repository, and how a finding is said."""

import sys
from pathlib import Path

sys.dont_write_bytecode = True

ROOT = Path(__file__).resolve().parents[3]
LINT = ROOT / "build" / "lint"  # what may be kept from one run to the next
LAYERS = ("content", "session", "media", "ui", "staff", "app", "decode", "speech", "store", "intake", "tool", "pin", "totals")


def files(*patterns, under="."):
    """Every file of ours below a folder whose name fits a pattern, in order. Nothing that is built, nothing of Git's."""
    found = []
    for path in sorted((ROOT / under).rglob("*")):
        top = path.relative_to(ROOT).parts[0]
        if top in (".git", "build") or not path.is_file():
            continue
        if any(path.match(pattern) for pattern in patterns):
            found.append(path)
    return found


def sources(under="src"):
    return files("*.cpp", "*.h", under=under)


def name(path):
    return str(Path(path).relative_to(ROOT))


class Findings:
    """Collects what is wrong and ends the check: 0 without findings, 1 with."""

    def __init__(self):
        self.count = 0

    def add(self, path, line, what):
        self.count += 1
        print(f"{name(path)}:{line}: {what}" if line else f"{name(path)}: {what}")

    def finish(self):
        sys.exit(1 if self.count else 0)
