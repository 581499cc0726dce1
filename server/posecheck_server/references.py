"""References as clients send them: what repetitions are compared with."""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import Meta, Raw

from posecheck.errors import DefinitionError
from posecheck.reference.file import MAX_BYTES, pattern_in
from posecheck.reference.library import comparable
from posecheck.reference.pattern import Pattern
from posecheck.words import say
from posecheck_server.problems import INVALID, RefusedError

# It is read when it is needed: until its size is known, its numbers could take twenty times what was sent.
Reference = Annotated[Raw, Meta(extra_json_schema={"type": ["object", "null"]})]
_NONE: Final = b"null"


def no_reference() -> Raw:
    """Return what stands for no reference in JSON."""
    return Raw(_NONE)


def read_reference(given: Raw) -> Pattern | None:
    """Return the reference that a client sent.

    Parameters
    ----------
    given : Raw
        The JSON as it came.

    Returns
    -------
    Pattern or None
        None if there is none.

    Raises
    ------
    RefusedError
        If it is too large, or wrong; names every field that is.
    """
    text = bytes(given)
    if text == _NONE:
        return None
    return reference_in(text)


def reference_in(text: bytes) -> Pattern:
    """Return the reference in the text of a pattern file.

    Parameters
    ----------
    text : bytes
        The text, of which a part that is a little larger than allowed is enough.

    Raises
    ------
    RefusedError
        If it is too large, or wrong; names every field that is.
    """
    if len(text) > MAX_BYTES:
        message = say("request-reference-large", most=str(MAX_BYTES // 1000))
        raise RefusedError.at(INVALID, ("reference", message))
    try:
        return comparable(pattern_in(text, "reference"), "reference")
    except DefinitionError as error:
        fields = [(f"reference.{one.field}".rstrip("."), one.message) for one in error.problems]
        raise RefusedError.at(INVALID, *fields) from None
