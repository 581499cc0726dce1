"""What all parts of a definition have in common: strictness, names, and texts in several languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Final, get_args

from pydantic import ConfigDict, Field

from posecheck.docstrings import Described

IDENTIFIER: Final = "^[a-z][a-z0-9_]*$"
LANGUAGE: Final = "^[a-z]{2}$"

Identifier = Annotated[str, Field(pattern=IDENTIFIER)]
"""A name used in files, commands and reports."""
Texts = Annotated[dict[Annotated[str, Field(pattern=LANGUAGE)], str], Field(min_length=1)]
"""One text for each language (ISO 639-1 code)."""
_BY_LANGUAGE: Final = get_args(Texts)[0]


class Strict(Described):
    """Base of all parts of a definition: unknown keys are errors, and nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


Misfit = tuple[tuple[str | int, ...], str]
"""Where in a definition something does not fit the rest, as keys and numbers from the top, and what would."""


class MisfitError(ValueError):
    """Parts of a definition that are each valid but do not fit together.

    Parameters
    ----------
    misfits : sequence of Misfit
        What does not fit, and what would.
    """

    def __init__(self, misfits: Sequence[Misfit]) -> None:
        self.misfits = tuple(misfits)
        super().__init__("; ".join(message for _, message in self.misfits))


def is_texts(annotation: Any) -> bool:
    """Tell whether a field holds a text by language, by its type: its keys alone may be other short names.

    Parameters
    ----------
    annotation : type
        That of the field; `Texts`, or a union with it.
    """
    return annotation == _BY_LANGUAGE or any(map(is_texts, get_args(annotation)))


def text_in(language: str, texts: dict[str, str]) -> str:
    """Return a text in a language: in English, or else the first one there is, where that is missing.

    Parameters
    ----------
    language : str
        ISO 639-1 code.
    texts : dict of str to str
        One text for each language; at least one.
    """
    return texts.get(language) or texts.get("en") or next(iter(texts.values()))
