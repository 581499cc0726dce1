"""What tests of all kinds need."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import hypothesis
import pytest

# The same examples in every run, however slow or busy the machine is.
hypothesis.settings.register_profile("posecheck", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("posecheck")

FreshProcess = Callable[..., "subprocess.CompletedProcess[str]"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let ``--hypothesis-seed`` choose the examples of properties, which otherwise are always the same."""
    seed = config.getoption("--hypothesis-seed")
    for item in items if seed is not None else ():
        function = getattr(item, "obj", None)
        if getattr(function, "is_hypothesis_test", False):
            hypothesis.seed(int(seed))(getattr(function, "__func__", function))


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
