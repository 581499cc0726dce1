"""The command line: ``posecheck check | live | exercises | demo | doctor``, and what other packages add."""

from posecheck.cli.app import app, main

__all__ = ["app", "main"]
