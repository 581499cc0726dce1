"""The commands together, and the one place where errors become a line and an exit code."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint, entry_points
from typing import Annotated, Any, Final

import typer

import posecheck
from posecheck.cli import streams
from posecheck.cli.check import check
from posecheck.cli.demo import demo
from posecheck.cli.doctor import doctor
from posecheck.cli.exercises import app as exercises
from posecheck.cli.language_option import LanguageOption, all_in_language, with_language
from posecheck.cli.live import live
from posecheck.cli.pattern import app as pattern
from posecheck.cli.record import record
from posecheck.cli.report import report
from posecheck.cli.system_libraries import missing_library
from posecheck.cli.track import track
from posecheck.cli.typer_words import App, Group, mistakes_in_words
from posecheck.errors import InputError, PoseCheckError
from posecheck.words import say
from posecheck.words.system import system_reason

EXIT_FAILED: Final = 1
EXIT_INPUT: Final = 2
EXIT_INTERRUPTED: Final = 130
EXIT_BROKEN_PIPE: Final = 141
GROUP: Final = "posecheck.commands"
"""Entry points of this group are commands that the library does not know, such as the server's `serve`."""


class Commands(Group):
    """All commands; exits quietly when the user interrupts, or nobody reads the output any more."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Return what is left of the arguments when those before the command are taken out.

        Parameters
        ----------
        ctx : object
            Typer's context of the call.
        args : list of str
            The arguments.
        """
        with mistakes_in_words():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; an error that PoseCheck raised on purpose becomes one line on standard error.

        Parameters
        ----------
        ctx : object
            Typer's context of the call.

        Returns
        -------
        object
            What the command returned.

        Raises
        ------
        typer.Exit
            With the exit code, if the command failed, was interrupted, or nobody reads its output.
        """
        try:
            with mistakes_in_words():
                answer = super().invoke(ctx)
            sys.stdout.flush()
            return answer
        except PoseCheckError as error:
            streams.complain(str(error))
            raise typer.Exit(EXIT_INPUT if isinstance(error, InputError) else EXIT_FAILED) from error
        except KeyboardInterrupt:
            raise typer.Exit(EXIT_INTERRUPTED) from None
        except BrokenPipeError:
            streams.give_up_output()  # whoever read it has seen enough
            raise typer.Exit(EXIT_BROKEN_PIPE) from None
        except (ImportError, OSError) as error:
            if "cannot open shared object file" not in str(error):
                raise
            streams.complain(missing_library(error))
            raise typer.Exit(EXIT_FAILED) from error


app = App(
    cls=Commands,
    name="posecheck",
    help=say("app"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (check, live, report, track, record, demo, doctor):
    app.command(help=say(f"command-{command.__name__}"))(with_language(command))
app.add_typer(exercises, name="exercises", help=say("command-exercises"))
app.add_typer(pattern, name="pattern", help=say("command-pattern"))


def add(entry_point: EntryPoint) -> None:
    """Add the command of an entry point; one that cannot be loaded says so when it is called.

    A command that PoseCheck has no words for is described by its docstring.

    Parameters
    ----------
    entry_point : EntryPoint
        An entry point of the group ``posecheck.commands``.
    """
    try:
        told = f"command-{entry_point.name}"
        app.command(entry_point.name, help=say(told) if told in say else None)(
            with_language(entry_point.load())
        )
    except (ImportError, AttributeError) as error:
        said = say("command-broken", name=entry_point.name, error=str(error))

        @app.command(
            entry_point.name,
            hidden=True,
            context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
        )
        def broken() -> None:
            raise PoseCheckError(said)


for entry_point in entry_points(group=GROUP):
    add(entry_point)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"posecheck {posecheck.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    ctx: typer.Context,
    language: LanguageOption = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=say("app.version"))
    ] = False,
) -> None:
    all_in_language(ctx, language)


def run() -> None:
    """Run the command line."""
    streams.prepare()
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except OSError as error:
        if error.errno not in streams.CANNOT_WRITE:
            raise
        streams.give_up_output()
        streams.complain(say("cannot-write-output", reason=system_reason(error)))
        sys.exit(EXIT_FAILED)
