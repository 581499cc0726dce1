"""What tests of all kinds need."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

FreshProcess = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def fresh_process() -> FreshProcess:
    """Run a piece of Python in a process of its own, whatever this one has done before.

    FFmpeg asks once in a process how much it may say: what is silent here may only be so because another
    test was first.
    """

    def run(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=False
        )

    return run
