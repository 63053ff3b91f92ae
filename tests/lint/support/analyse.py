# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

"""Runs an analyser over every .cpp of src, two at a time, and only over what changed since it last passed.

What a file's result depends on is hashed: the file, every header of ours it includes, how it is compiled, the analyser
and its settings. A file that passed leaves its hash in build/lint; one that failed is asked again.
"""

import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from house import LINT, ROOT, name, sources

DATABASE = ROOT / "build/release/compile_commands.json"
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def commands():
    """How each of our files is compiled, as clang is to be told: it cannot read GCC's precompiled headers."""
    if not DATABASE.is_file():
        sys.exit("build/release is not configured: run ./dev lint, not the check itself")
    wanted = {str(path) for path in sources("src") if path.suffix == ".cpp"}
    entries = [entry for entry in json.loads(DATABASE.read_text(encoding="utf-8")) if entry["file"] in wanted]
    for entry in entries:
        words = [word for word in shlex.split(entry["command"]) if word not in ("-Winvalid-pch", "-Werror")]
        entry["command"] = shlex.join(plain_header(word) for word in words)
    return entries


def plain_header(word):
    """The header itself in a folder of its own, where no compiled form lies beside it."""
    if not word.endswith("/cmake_pch.hxx"):
        return word
    text = open(word, encoding="utf-8").read()
    copy = LINT / "pch" / hashlib.sha256(text.encode()).hexdigest()[:16] / "cmake_pch.hxx"
    if not copy.is_file():
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text, encoding="utf-8")
    return str(copy)


def closure(path, seen):
    """The file and all of ours that it includes, directly or not."""
    if path in seen:
        return
    seen.add(path)
    for include in INCLUDE.findall(path.read_text(encoding="utf-8")):
        for place in (ROOT / "src" / include, path.parent / include):
            if place.is_file():
                closure(place.resolve(), seen)
                break


def fingerprint(entry, common):
    files = set()
    closure(ROOT / entry["file"], files)
    digest = hashlib.sha256(common + entry["command"].encode())
    for path in sorted(files):
        digest.update(name(path).encode() + path.read_bytes())
    return digest.hexdigest()


def version(tool):
    return subprocess.run([tool, "--version"], capture_output=True, check=False).stdout


def run(title, tool, arguments, settings=(), complaint=None):
    """Ends the check. `complaint`: a pattern that stands in the output when the tool itself does not end with an error."""
    if not shutil.which(tool):
        sys.exit(f"{tool} is not installed")
    folder = LINT / title
    folder.mkdir(parents=True, exist_ok=True)
    entries = commands()
    (folder / "compile_commands.json").write_text(json.dumps(entries, indent=1), encoding="utf-8")
    common = version(tool) + repr(arguments).encode() + b"".join(path.read_bytes() for path in settings)

    def analyse(entry):
        mark = folder / fingerprint(entry, common)
        if mark.exists():
            return ""
        done = subprocess.run([tool, *arguments, "-p", str(folder), entry["file"]], capture_output=True, text=True, check=False)
        if done.returncode == 0 and not (complaint and re.search(complaint, done.stdout + done.stderr)):
            mark.touch()
            return ""
        return done.stdout + done.stderr

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        outputs = [output for output in pool.map(analyse, entries) if output]
    print_once(outputs)
    sys.exit(1 if outputs else 0)


def print_once(outputs):
    """A header is read by many files; what is wrong with it is said once."""
    said = set()
    for output in outputs:
        for block in re.split(r"(?m)^(?=/.*: (?:warning|error):)", output):
            if ": warning:" in block or ": error:" in block:
                block = re.sub(r"(?m)^\d+ warnings?.*\n?|^Suppressed .*\n?|^Use -header-filter.*\n?|^Error while processing.*\n?", "", block)
                if block not in said:
                    print(block.replace(str(ROOT) + "/", "").rstrip())
                said.add(block)
