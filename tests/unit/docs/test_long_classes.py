"""CONTRIBUTING.md says of each long class why it is one thing, and of no other."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[3]
MOST_LINES: Final = 150


def argued() -> list[str]:
    """The names before the colon of each point below the rule about the length of classes."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rule = f"classes within about {MOST_LINES}. A longer class must be one thing"
    points = re.search(rf"{rule}.*?\n((?:  .*\n)+)", text)
    assert points is not None, "the rule has moved"
    return [name for point in points[1].splitlines() for name in re.findall(r"`(\w+)`", point.split(":")[0])]


def longer() -> list[str]:
    """Each class of the library and the server that has more lines, docstrings included."""
    return [
        node.name
        for package in (ROOT / "posecheck", ROOT / "server" / "posecheck_server")
        for file in package.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and 1 + (node.end_lineno or 0) - node.lineno > MOST_LINES
    ]


def test_each_class_that_is_long_is_argued_and_no_other() -> None:
    assert sorted(argued()) == sorted(longer())
