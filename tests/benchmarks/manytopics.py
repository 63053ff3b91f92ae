#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sala authors
# SPDX-License-Identifier: MIT

"""manytopics.py FOLDER [own]: the shipped content with its topics over and over, 500 in all, to see how long a check of a large
content takes. With "own" every copy has pictures of its own too, 7,000 in all. Copies have no recordings."""

import re
import shutil
import sys
from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[2] / "resources/content"
SPECIAL = {"about", "warning-signs", "investigational"}


def copy_topic(source, target, ending):
    """The same texts, with pictures whose names end so."""
    target.mkdir()
    for text in source.glob("*.md"):
        words = re.sub(r"(figures/[a-z0-9-]+)(\.(svg|webm))", rf"\1{ending}\2", text.read_text(encoding="utf-8"))
        (target / text.name).write_text(words, encoding="utf-8")


def copy_figures(folder, turn):
    for figure in (SHIPPED / "figures").iterdir():
        copy = folder / "figures" / f"{figure.stem}-{turn}{figure.suffix}"
        shutil.copy(figure, copy)
        if figure.suffix == ".svg":
            with copy.open("a", encoding="utf-8") as drawing:
                drawing.write(f"<!-- {turn} -->\n")


def main(folder, own, number=500):
    shutil.copytree(SHIPPED, folder)
    topics = [path for path in sorted((SHIPPED / "topics").iterdir()) if path.name not in SPECIAL]
    made = len(list((SHIPPED / "topics").iterdir()))
    turn = 0
    while made < number:
        turn += 1
        if own:
            copy_figures(folder, turn)
        for topic in topics[: number - made]:
            copy_topic(topic, folder / "topics" / f"{topic.name}-{turn}", f"-{turn}" if own else "")
        made += len(topics[: number - made])
    clinic = folder / "clinic.yaml"
    listed = ", ".join(path.name for path in sorted((folder / "topics").iterdir()) if path.name not in SPECIAL)
    clinic.write_text(re.sub(r"^topics: .*$", f"topics: [{listed}]", clinic.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] == ["own"])
