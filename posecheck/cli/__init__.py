"""The command line, ``posecheck COMMAND``: the commands of the library, and what other packages add."""

from posecheck.cli.app import app, main

__all__ = ["app", "main"]
