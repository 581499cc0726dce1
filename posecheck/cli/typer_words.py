"""Typer's own words in the language that is being spoken: headings of help, and mistakes in a command line.

Typer keeps the headings as constants, and tells mistakes in English sentences, which are recognised here.
What another version of it says in other words stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from posecheck.words import say

if TYPE_CHECKING:
    _Base = TyperCommand
else:
    _Base = object

Function = TypeVar("Function", bound=Callable[..., Any])
_MISTAKES: Final = {
    r"Missing argument (?P<hint>'[^']+')\..*": "typer-missing-argument",
    r"Missing option (?P<hint>'.+')\..*": "typer-missing-option",
    r"Missing command\.": "typer-missing-command",
    r"Invalid value for (?P<hint>'.+?'): (?P<problem>.+)": "typer-invalid",
    r"(?:Value error, )?(?P<given>'.*') is not one of (?P<known>'.+')\.": "typer-choice",
    r"Input should be a valid number.*": "typer-number",
    r"Input should be a valid integer.*": "typer-integer",
    r"No such option: (?P<option>\S+)": "typer-no-option",
    r"No such option: (?P<option>\S+) \(Possible options: (?P<close>.+)\)": "typer-no-option.close",
    r"No such command (?P<command>'.+')\.": "typer-no-command",
    r"No such command (?P<command>'.+')\. Did you mean (?P<close>.+)\?": "typer-no-command.close",
    r"Option (?P<option>'.+') does not take a value\.": "typer-no-value",
    r"Option (?P<option>'.+') requires an argument\.": "typer-needs-value",
    r"Got unexpected extra argument\(s\) \((?P<given>.+)\)": "typer-unexpected",
}
"""What Typer says of a mistake, and the message that says it instead."""
_USAGE: Final = {"[OPTIONS]": "typer-usage.options", "COMMAND [ARGS]...": "typer-usage.command"}


class _Spoken(_Base):
    """What a command and a group of commands have in common."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        return [
            say(_USAGE[piece]) if piece in _USAGE else piece for piece in super().collect_usage_pieces(ctx)
        ]

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, f"{say('typer-usage')} ")

    def format_help(self, ctx: Any, formatter: Any) -> None:
        _set_headings()
        super().format_help(ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("typer-help")
        return option


class Command(_Spoken, TyperCommand):
    """A command whose help is in the language that is being spoken."""


class Group(_Spoken, TyperGroup):
    """A group of commands whose help is in the language that is being spoken."""


class App(typer.Typer):
    """Commands for Typer whose help is in the language that is being spoken.

    Parameters
    ----------
    cls : type of Group
        What the group of them is.
    **options
        As Typer has them.
    """

    def __init__(self, *, cls: type[Group] = Group, **options: Any) -> None:
        super().__init__(cls=cls, **options)

    def command(self, name: str | None = None, **options: Any) -> Callable[[Function], Function]:
        """Return what adds a command.

        Parameters
        ----------
        name : str, optional
            What it is called; as its function if it is not given.
        **options
            As Typer has them.
        """
        return super().command(name, cls=Command, **options)


@contextmanager
def mistakes_in_words() -> Iterator[None]:
    """Have what Typer finds wrong with a command line told in the language that is being spoken."""
    try:
        yield
    except TyperException as error:
        _set_headings()
        told = in_words(error.format_message())
        error.format_message = lambda: told  # type: ignore[method-assign]
        raise


def in_words(said: str) -> str:
    """Return what Typer says of a mistake, in the language that is being spoken.

    Parameters
    ----------
    said : str
        In English.
    """
    for pattern, message in _MISTAKES.items():
        if (match := re.fullmatch(pattern, said, re.DOTALL)) is not None:
            values = match.groupdict()
            if "problem" in values:
                values["problem"] = in_words(values["problem"])
            return say(message, **values)
    return said


def _set_headings() -> None:
    """Give Typer the constants of its help in the language that is being spoken."""
    from typer import rich_utils

    rich_utils.ARGUMENTS_PANEL_TITLE = say("typer-arguments")
    rich_utils.OPTIONS_PANEL_TITLE = say("typer-options")
    rich_utils.COMMANDS_PANEL_TITLE = say("typer-commands")
    rich_utils.ERRORS_PANEL_TITLE = say("typer-error")
    rich_utils.REQUIRED_LONG_STRING = f"[{say('typer-required')}]"
    rich_utils.DEFAULT_STRING = f"[{say('typer-default')}: {{}}]"
    rich_utils.RICH_HELP = say("typer-try", command="[blue]'{command_path} {help_option}'[/]")
