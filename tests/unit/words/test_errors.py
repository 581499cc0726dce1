"""No error that people read is written where it is raised: its words are those of each language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from errno import EACCES, ENOENT, EXDEV
from pathlib import Path
from typing import Final

import pytest

from posecheck import errors
from posecheck.ahead import ahead
from posecheck.words import FALLBACK, LANGUAGES, say, speaking, words
from posecheck.words.system import system_reason

ROOT: Final = Path(__file__).parents[3]
FILES: Final = [*(ROOT / "posecheck").rglob("*.py"), *(ROOT / "server/posecheck_server").rglob("*.py")]
TOLD: Final = {name for name, kind in vars(errors).items() if isinstance(kind, type)} | {
    "MarkedYAMLError",
    "MisfitError",
    "RefusedError",
    "ValueError",  # pydantic passes on what a model raises
}
"""What people read. Python's other exceptions are for who writes a program, and the reason of a ClosingError
is for logs: they are in English."""
_WORDS: Final = re.compile(r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}|^ ?[a-z]{3,} $")
_SENTENCE: Final = re.compile(
    r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}[,;:]? [A-Za-z]+|^ [a-z]+ [a-z]+|[a-z]+ [a-z]+ $"
)
"""What is returned may also be a name, of two words."""
_SAYS: Final = {"say", "words"}


def _called(call: ast.Call) -> str:
    """Return the name of what is called; that of the class for one of its methods, or of what it returns."""
    at: ast.expr = call.func
    while isinstance(at, ast.Attribute | ast.Call):
        at = at.value if isinstance(at, ast.Attribute) else at.func
    return at.id if isinstance(at, ast.Name) else ""


def _literals(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield the texts in an expression but for those that name a message."""
    if isinstance(node, ast.Call) and _called(node) in _SAYS:
        for value in (*node.args[1:], *(keyword.value for keyword in node.keywords)):
            yield from _literals(value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    else:
        for child in ast.iter_child_nodes(node):
            yield from _literals(child)


def sentences(code: str) -> list[tuple[int, str]]:
    """Return where in a program a sentence is raised as an error, or returned to become part of one."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and _called(node) in TOLD:
            form = _WORDS
        elif isinstance(node, ast.Return | ast.Yield) and not _is_of_programmers(node.value):
            form = _SENTENCE
        else:
            continue
        found |= {(one.lineno, str(one.value)) for one in _literals(node) if form.search(str(one.value))}
    return sorted(found)


def _is_of_programmers(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Call) and _called(value) == "ClosingError"


@pytest.mark.parametrize(
    "code",
    [
        'raise SourceError("there is no such file")',
        'raise SourceError(f"{path}: cannot be read ({error.strerror})")',
        'raise InputError(f"{path}: {say(told)}" + ", or give a file name")',
        'raise RefusedError.at(INVALID, ("file", "must be a file"))',
        'raise DefinitionError([Problem(where=name, field="", message="is not a report")])',
        'def why():\n    return f"{name} is damaged"',
        'def lacking():\n    yield ("rules",), f"the rule {name} has no cases"',
    ],
)
def test_a_sentence_in_the_code_would_be_found(code: str) -> None:
    assert sentences(code)


@pytest.mark.parametrize(
    "code",
    [
        "raise SourceError(f\"{path}: {say('file-missing')}\")",
        'raise RefusedError(BUSY, say("request-too-many"), retry_after_s=1)',
        'raise KeyError(f"there is no message {name!r}")',
        'raise ClosingError(Code.TRY_LATER, "too many connections")',
        'raise InputError(f"--{name} {message}")',
    ],
)
def test_what_is_said_in_every_language_or_to_programmers_alone_is_not_found(code: str) -> None:
    assert sentences(code) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_error_is_written_where_it_is_raised(file: Path) -> None:
    assert sentences(file.read_text("utf-8")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_of_the_operating_system_is_told_in_the_language(language: str) -> None:
    with speaking(language):
        assert system_reason(OSError(ENOENT, "No such file")) == words(language)("system-enoent")
        assert system_reason(PermissionError(EACCES, "no")) == words(language)("system-eacces")
        assert system_reason(OSError(EXDEV, "Cross-device link")) == words(language)(
            "system-other", name="EXDEV"
        )


def test_english_tells_a_refusal_as_the_operating_system_does() -> None:
    with pytest.raises(FileNotFoundError) as caught:
        Path("/nowhere/at/all").read_text("utf-8")
    assert system_reason(caught.value) == caught.value.strerror


@pytest.mark.parametrize("language", LANGUAGES)
def test_work_in_advance_is_told_of_in_the_language(language: str) -> None:
    def items() -> Iterator[str]:
        yield say("left")

    with speaking(language):
        assert list(ahead(items(), 2)) == [words(language)("left")]
    assert say.language == FALLBACK
