"""What ``import posecheck`` promises."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any, get_args, get_origin, get_type_hints

import pytest

import posecheck


def test_all_names_are_there() -> None:
    assert sorted(posecheck.__all__) == posecheck.__all__ == dir(posecheck)
    for name in posecheck.__all__:
        assert getattr(posecheck, name) is not None
    with pytest.raises(AttributeError, match="attribute chekc"):
        posecheck.chekc  # noqa: B018


def test_importing_loads_neither_opencv_nor_mediapipe_nor_numpy() -> None:
    heavy = {"cv2", "mediapipe", "numpy", "pydantic"}
    code = f"import sys, posecheck; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_scoring_poses_loads_neither_opencv_nor_mediapipe() -> None:
    heavy = {"av", "cv2", "mediapipe"}
    code = f"import sys; from posecheck import score; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


PUBLIC = {name: getattr(posecheck, name) for name in posecheck.__all__}


def callables() -> Iterator[Callable[..., object]]:
    """The public functions, and what is called of the classes that do the work."""
    yield from (one for one in PUBLIC.values() if inspect.isfunction(one))
    for worker in (posecheck.Checker, posecheck.PoseEstimator):
        methods = inspect.getmembers(worker, inspect.isfunction)
        yield from (method for name, method in methods if name == "__init__" or not name.startswith("_"))


def parts(hint: Any) -> Iterator[Any]:
    yield get_origin(hint) or hint
    for part in get_args(hint):
        for one in part if isinstance(part, list) else [part]:  # what a Callable takes is a list
            yield from parts(one)


@pytest.mark.parametrize("called", [*callables()], ids=lambda called: called.__qualname__)
def test_what_a_public_function_takes_and_returns_is_public(called: Callable[..., object]) -> None:
    hints = get_type_hints(called, localns=PUBLIC).values()
    named = {part for hint in hints for part in parts(hint) if inspect.isclass(part)}
    own = {one for one in named if one.__module__.startswith("posecheck.")}
    assert own <= set(filter(inspect.isclass, PUBLIC.values()))
