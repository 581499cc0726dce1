"""The command line: ``posecheck check | live | exercises | demo | doctor``."""

from posecheck.cli.app import app, main

__all__ = ["app", "main"]
