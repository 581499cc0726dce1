"""What ``import posecheck`` promises."""

from __future__ import annotations

import subprocess
import sys

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
