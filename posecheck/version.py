"""The version of PoseCheck that is running."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Final


@cache
def software_version() -> str:
    """Return the version of PoseCheck; ``not installed`` if it runs without being installed."""
    try:
        return version("posecheck")
    except PackageNotFoundError:
        return "not installed"


__version__: Final = software_version()
