#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

"""Stands for sala-content in tests of the staff menu: answers what the folders given to it say.

STATE/versions.json is the answer of "versions"; "rollback" changes its current version. A stick's answer.json is the answer of
"receive", its file "status" the exit status; "slow" makes it wait until it is ended,
"stubborn" lets it take no notice of that either, "flood" answers for ever, "dies" lets it crash, "garbage" answers no JSON. A received folder
with refuse.json is refused by "install". Every call is written to the file that SALA_FAKE_LOG names.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path


def option(name):
    return Path(sys.argv[sys.argv.index(name) + 1])


def answer(value, status=0):
    print(json.dumps(value))
    sys.exit(status)


def receive(source):
    if (source / "stubborn").exists() or (source / "flood").exists():
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if (source / "slow").exists() or (source / "stubborn").exists():
        while True:
            time.sleep(0.05)
    while (source / "flood").exists():
        os.write(1, b"[" * 65536)
        os.write(2, b"and more words\n" * 4096)
    if (source / "dies").exists():
        print("half an ", end="", flush=True)
        print("sala-content: receive: half way", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)
    if (source / "garbage").exists():
        print("this is no JSON")
        sys.exit(0)
    if not (source / "answer.json").exists():
        sys.exit("sala-content: there is no content on it")
    value = json.loads((source / "answer.json").read_text(encoding="utf-8"))
    answer(value, int((source / "status").read_text()) if (source / "status").exists() else 0)


def rollback(version, state):
    file = state / "versions.json"
    value = json.loads(file.read_text(encoding="utf-8"))
    value["current"] = version
    file.write_text(json.dumps(value), encoding="utf-8")
    answer({"current": version})


def install(folder):
    if (folder / "refuse.json").exists():
        answer(json.loads((folder / "refuse.json").read_text(encoding="utf-8")), 1)
    answer({"installed": "0123456789"})


if os.environ.get("SALA_FAKE_LOG"):
    with open(os.environ["SALA_FAKE_LOG"], "a", encoding="utf-8") as log:
        log.write(" ".join(sys.argv[1:]) + "\n")
command = sys.argv[1]
if command == "versions":
    answer(json.loads((option("--in") / "versions.json").read_text(encoding="utf-8")))
elif command == "rollback":
    rollback(sys.argv[2], option("--in"))
elif command == "receive":
    receive(Path(sys.argv[2]))
elif command == "install":
    install(Path(sys.argv[2]))
sys.exit(2)
