"""The option ``--language``, which every command has, and every group of commands."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any

import typer

from posecheck.cli.language import OPTION, Language
from posecheck.words import say, speaking

LanguageOption = Annotated[Language | None, typer.Option(OPTION, help=say("option-language"))]


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

    added = inspect.Parameter(
        "language", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=LanguageOption
    )
    run.__signature__ = asks.replace(parameters=[*asks.parameters.values(), added])  # type: ignore[attr-defined]
    run.__annotations__ = inspect.get_annotations(command, eval_str=True) | {"language": LanguageOption}
    return run


def all_in_language(ctx: typer.Context, language: LanguageOption = None) -> None:
    """Have everything said in a language until a group of commands has done its work.

    Parameters
    ----------
    ctx : typer.Context
        The call of the group.
    language : Language, optional
        The one that is already spoken if none is given.
    """
    if language is not None:
        ctx.with_resource(speaking(language.value))
