"""Files that are no definition, or were damaged: an error in words, soon, and never a traceback."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from posecheck.errors import DefinitionError, InputError, SourceError
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.exercise.document import MAX_BYTES
from posecheck.exercise.loader import load_definition, parse_definition
from posecheck.reference.file import read_pattern
from posecheck.synthetic.cases import cases_path, load_cases

SQUAT: Final = load_exercise("squat")
SQUAT_FILE: Final = Path(__file__).parents[3] / "exercises" / "squat.yaml"
CASES_FILE: Final = cases_path(SQUAT_FILE)

REFERENCES: Final = "a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + "".join(
    f"{chr(c)}: &{chr(c)} [{', '.join(['*' + chr(c - 1)] * 9)}]\n" for c in range(ord("b"), ord("p"))
)
"""Nine to the power of fourteen numbers."""
FOREIGN: Final = {
    "nothing": b"",
    "zeros": bytes(1000),
    "Latin-1": "Übung: ü".encode("latin-1"),
    "UTF-16": "format: 2".encode("utf-16"),
    "brackets": b"[" * 5000,
    "closed brackets": b"[" * 900 + b"]" * 900,
    "levels": b'{"a":' * 5000,
    "indented": "\n".join(" " * i + "a:" for i in range(500)).encode(),
    "references": REFERENCES.encode(),
    "itself": b"a: &a [*a]",
    "a number without end": b"format: " + b"9" * 5000,
    "no such day": b"format: 2026-13-45",
    "many keys": "\n".join(f"k{i}: 1" for i in range(20_000)).encode(),
    "a tag of Python": b"!!python/object/apply:os.system [ls]",
    "too large": b"a" * (3 * MAX_BYTES),
}
READERS: Final[dict[str, tuple[Path, Callable[[Path], object]]]] = {
    "definition": (SQUAT_FILE, load_definition),
    "proof cases": (CASES_FILE, partial(load_cases, SQUAT)),
    "pattern": (SQUAT_FILE.with_name("squat.pattern.json"), read_pattern),
}
MARKS: Final = ("[", "]", "{", "}", ":", "- ", "\n", "&a ", "*a", "\x00", "\xff", ".inf", "\t", "? ", "<<: ")
each_reader = pytest.mark.parametrize("kind", READERS)


def test_the_files_damaged_here_are_there() -> None:
    assert "squat" in built_in_ids()
    assert all(path.is_file() for path, _ in READERS.values())


@each_reader
@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_what_is_something_else_is_refused_in_words(kind: str, content: bytes, tmp_path: Path) -> None:
    original, read = READERS[kind]
    path = tmp_path / original.name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read(path)
    message = str(caught.value)
    assert original.name in message and len(message) < 4000
    assert all(line.strip() for line in message.splitlines())


@each_reader
def test_what_has_no_end_is_not_read_to_it(kind: str) -> None:
    with pytest.raises(SourceError, match="/dev/zero: too large for"):
        READERS[kind][1](Path("/dev/zero"))


@each_reader
def test_whatever_is_damaged_is_refused_in_words_or_harmless(kind: str, tmp_path: Path) -> None:
    original, read = READERS[kind]
    whole, rng = original.read_bytes(), random.Random(11)
    path, refused = tmp_path / original.name, 0
    marks = [mark.encode("latin-1") for mark in MARKS]
    for _ in range(60):
        content = bytearray(whole)
        for _ in range(rng.randrange(1, 4)):
            at, other = rng.randrange(len(content)), rng.randrange(len(content))
            match rng.randrange(4):
                case 0:
                    content[at] = rng.randrange(256)
                case 1:
                    content[at:at] = rng.choice(marks)
                case 2:
                    content[at : at + rng.randrange(40)] = content[other : other + rng.randrange(60)]
                case 3:
                    del content[at : at + rng.randrange(60)]
        path.write_bytes(content)
        try:
            read(path)
        except InputError as error:
            refused += 1
            assert original.name in str(error)
    assert refused > 20


def test_of_many_mistakes_the_first_are_told_and_the_rest_counted() -> None:
    text = "\n".join(f"k{i}: 1" for i in range(1000))
    with pytest.raises(DefinitionError) as caught:
        parse_definition(text, name="many.yaml")
    assert len(caught.value.problems) > 1000
    lines = str(caught.value).splitlines()
    assert len(lines) == 21 and lines[-1] == f"and {len(caught.value.problems) - 20} more"
