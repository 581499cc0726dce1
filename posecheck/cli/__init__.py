"""The command line, ``posecheck COMMAND``: the commands of the library, and what other packages add."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from posecheck.cli.language import asked
from posecheck.words import speaking

if TYPE_CHECKING:
    from posecheck.cli.commands import app

__all__ = ["app", "main"]


def main() -> None:
    """Run the command line, in the language that it asks for."""
    with speaking(asked(sys.argv[1:])):
        from posecheck.cli import commands

        commands.run()


def __getattr__(name: str) -> object:
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from posecheck.cli.commands import app

    return app
