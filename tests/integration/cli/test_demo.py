"""``posecheck demo`` and ``posecheck doctor``: what a newcomer runs first."""

from __future__ import annotations

import re
from pathlib import Path

import cv2

from .conftest import Program


def test_the_demonstration_counts_its_squats_and_finds_both_faults(
    posecheck: Program, tmp_path: Path
) -> None:
    done = posecheck("demo", "--out", tmp_path / "demo", COLUMNS="120")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    third, sixth = (next(line for line in lines if line.startswith(f"{n} ")) for n in (3, 6))
    good = [line for line in lines if line[:3] in ("1  ", "2  ", "4  ", "5  ", "7  ", "8  ")]
    assert "partial" in third and "aim for at least 80°" in third
    assert "compensated" in sixth and "Inward knee shift" in sixth
    nothing_to_work_on = re.compile(r" complete +\d+ *$")
    assert len(good) == 6 and all(nothing_to_work_on.search(line) for line in good)
    assert any("Go a little lower." in line for line in lines[:12])
    assert any("knees outwards." in line for line in lines[:12])
    assert str(tmp_path / "demo" / "squat.mp4") in done.stdout.replace("\n", "")
    picture = cv2.imread(str(tmp_path / "demo" / "squat.png"))
    assert picture is not None and picture.shape == (632, 960, 3)
    video = cv2.VideoCapture(str(tmp_path / "demo" / "squat.mp4"))
    assert 20 < video.get(cv2.CAP_PROP_FRAME_COUNT) / 30 < 60
    video.release()


def test_the_doctor_finds_the_models(posecheck: Program) -> None:
    done = posecheck("doctor", DISPLAY="")
    assert done.returncode == 0 and done.stderr == ""
    lines = done.stdout.splitlines()
    assert all(line.startswith(("ok ", "missing ")) for line in lines)
    for what in ("lite model", "full model", "heavy model"):
        (line,) = [line for line in lines if what in line]
        assert line.startswith("ok") and "frames per second" in line
    (display,) = [line for line in lines if " display " in line]
    assert display.startswith("missing") and "no display" in display
