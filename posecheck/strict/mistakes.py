"""Say in plain English what is wrong with a field, and what would be right.

Nothing here knows a field: what may stand in it is in the JSON schema of its model, and what it is for in the
docstring, which the schema repeats. So there is one sentence for all that pydantic finds, except for a field
that is missing or unknown, and for what a model says itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any, Final, Literal

from pydantic import TypeAdapter, ValidationError

from posecheck.strict.asked import Asked, as_written, listed
from posecheck.strict.model import Misfit, MisfitError
from posecheck.words import words

Thing = Literal["exercise", "key", "measure", "part", "phase", "posture", "rule"]
"""What may be named and not be there."""
UNKNOWN: Final = object()
"""Stands for something of which only that it is wrong is known."""
_CLOSE: Final = 0.75
"""How alike two names must be, from 0 to 1, for one to be the other misspelt. Ours: ``limit`` is ``limits``,
but ``repetitions`` is not ``position``."""
_KEY: Final = "[key]"
"""What pydantic names after a key where it is the key that is wrong."""


def misfits_in(error: ValidationError, model: type) -> Iterator[Misfit]:
    """Yield all that keeps something from being a model.

    Parameters
    ----------
    error : ValidationError
        What pydantic found.
    model : type
        What it should have been: a model or a dataclass.

    Yields
    ------
    Misfit
        Where something is wrong, as keys and numbers from the top, and what would be right.
    """
    asked = _asked_for(model)
    wrong_keys = {detail["loc"][:-1] for detail in error.errors() if detail["loc"][-1:] == (_KEY,)}
    for detail in error.errors():
        if detail["loc"] not in wrong_keys:  # where the key is wrong, its value is nothing
            yield from _told(asked, detail)


def missing(asked: Asked) -> str:
    """Say what a field that is missing is for, and what may stand in it.

    Parameters
    ----------
    asked : Asked
        What may stand there.
    """
    about, choice = asked.about, asked.in_words()
    if about and choice and not asked.is_text:
        about = words()("asked-and-what", about=about, asked=choice)
    return words()("missing", what=about or choice or words()("asked-value"))


def must_be(asked: Asked, given: Any) -> str:
    """Say what may stand in a field, where something else does.

    Parameters
    ----------
    asked : Asked
        What may stand there.
    given : object
        What does; `UNKNOWN` where that is not known.
    """
    choice = asked.in_words(given)
    if not choice:
        return words()("unusable")
    if given is UNKNOWN:
        return words()("must-be.alone", asked=choice)
    values = {"asked": choice, "given": as_written(given)}
    if close := _close(str(given), asked.choices):
        return words()("must-be.close", close=close, **values)
    return words()("must-be", **values)


def unknown(thing: Thing, given: str, known: Iterable[str]) -> str:
    """Say that there is nothing of a name, and which one was probably meant, or else all there are.

    Parameters
    ----------
    thing : Thing
        What was named.
    given : str
        Its name as it was given.
    known : iterable of str
        The names there are.
    """
    names = [*map(str, known)]
    values = {"thing": words()(f"thing-{thing}"), "given": as_written(given)}
    if close := _close(given, names):
        return words()("unknown.close", close=close, **values)
    if f"unknown-{thing}" in words():  # too many to name them all
        return words()(f"unknown-{thing}", **values)
    return words()("unknown", known=listed(names, "and") if names else "", count=len(names), **values)


def _told(whole: Asked, detail: Any) -> Iterator[Misfit]:
    """Yield what is to be said of one of pydantic's errors."""
    location, given, context = detail["loc"], detail["input"], detail.get("ctx", {})
    if location[-1:] == (_KEY,) and location[-2:-1] == (given,):
        place, _, around = _found(whole, location[:-1])
        # Without quotes, YAML ends a text between braces at its first comma and takes the rest for a key.
        torn = around.key().is_language and " " in str(given)
        yield place, words()("comma-in-text", rest=given) if torn else must_be(around.key(), given)
        return
    place, asked, around = _found(whole, location)
    match detail["type"]:
        case "value_error" if isinstance(context["error"], MisfitError):
            for where, message in context["error"].misfits:
                yield (*place, *where), message
        case "value_error":
            yield place, str(context["error"])
        case "missing":
            yield place, missing(asked)
        case "extra_forbidden":
            yield place, unknown("key", str(place[-1]), around.keys)
        case "union_tag_not_found":
            yield (*place, asked.tag), missing(asked.within(asked.tag))
        case "union_tag_invalid":
            yield (*place, asked.tag), must_be(asked.within(asked.tag), given[asked.tag])
        case "too_short" if len(given) >= context["min_length"]:
            return  # the entries are there, and what is wrong with them is told
        case "json_invalid":
            yield place, words()("no-json", problem=str(context["error"]))
        case _:
            yield place, must_be(asked, given)


def _found(whole: Asked, location: Sequence[str | int]) -> tuple[tuple[str | int, ...], Asked, Asked]:
    """Return where something is in the file, what may stand there, and what in that around it.

    Pydantic names the kind of a part as if it were a level of the file.
    """
    place: list[str | int] = []
    asked = around = whole
    for part in location:
        if part in asked.kinds:
            asked = asked.within(part)
        else:
            around, asked = asked, asked.within(part)
            place.append(part)
    return tuple(place), asked, around


def _close(given: str, names: Iterable[Any]) -> str:
    """Return which name was probably meant; empty where none is close."""
    return next(iter(get_close_matches(given, [*map(str, names)], n=1, cutoff=_CLOSE)), "")


@cache
def _asked_for(model: type) -> Asked:
    schema = TypeAdapter(model).json_schema()
    return Asked(schema, schema.get("$defs", {}))
