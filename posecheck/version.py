"""The version of PoseCheck that is running."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Final


def _installed() -> str:
    try:
        return version("posecheck")
    except PackageNotFoundError:
        return "not installed"


__version__: Final = _installed()
"""``not installed`` if it runs without being installed."""
