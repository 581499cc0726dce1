"""The language that a command line asks for, which is known before the commands are made."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final

from posecheck.words import FALLBACK, LANGUAGES

OPTION: Final = "--language"


class Language(StrEnum):
    """The languages that there is a choice of."""

    EN = "en"
    ES = "es"
    DE = "de"
    FR = "fr"


def asked(arguments: Sequence[str]) -> str:
    """Return the language that a command line asks for; English if it asks for none that there is.

    It has to be known before the commands are made, because their help is in that language too.

    Parameters
    ----------
    arguments : sequence of str
        What follows the name of the program.
    """
    named = [value for option, value in pairwise(arguments) if option == OPTION]
    joined = [one.partition("=")[2] for one in arguments if one.startswith(f"{OPTION}=")]
    return next((language for language in [*joined, *named] if language in LANGUAGES), FALLBACK)
