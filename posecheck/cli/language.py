"""The option ``--language``, which every command has."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import wraps
from itertools import pairwise
from typing import Annotated, Any, Final

import typer

from posecheck.words import FALLBACK, LANGUAGES, say, speaking

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


def with_language(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option ``--language``, unless it has it; all that it says is in that language.

    Parameters
    ----------
    command : callable
        A command for Typer, whose parameters are its arguments and options.
    """
    asks = inspect.signature(command, eval_str=True)
    if "language" in asks.parameters:
        return command

    @wraps(command)
    def run(*args: Any, language: Language | None = None, **options: Any) -> Any:
        with speaking(say.language if language is None else language.value):
            return command(*args, **options)

    option = Annotated[Language | None, typer.Option(OPTION, help=say("option-language"))]
    added = inspect.Parameter("language", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=option)
    run.__signature__ = asks.replace(parameters=[*asks.parameters.values(), added])  # type: ignore[attr-defined]
    run.__annotations__ = inspect.get_annotations(command, eval_str=True) | {"language": option}
    return run
