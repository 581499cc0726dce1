"""Nothing but what PoseCheck has to say appears on standard error, whatever the film shows and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from posecheck.frame import Frame
from posecheck.synthetic.output import write_video
from tests.conftest import FreshProcess

from .conftest import FPS, Program

AWAY_S = 1.0


@pytest.fixture(scope="module")
def late(frames: list[Frame], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a film in which the patient presses record, walks in, is hidden for a while, and goes."""

    def shown() -> Iterator[Frame]:
        half, length_s = len(frames) // 2, frames[-1].time_s
        parts = [None, frames[:half], None, frames[half:], None]
        start_s = 0.0
        for part in parts:
            empty = [replace(frame, image=np.full_like(frame.image, 150)) for frame in frames[: int(FPS)]]
            for frame in part or empty:
                yield replace(frame, time_s=start_s + frame.time_s - (part or empty)[0].time_s)
            start_s += AWAY_S if part is None else length_s / 2

    path = tmp_path_factory.mktemp("late") / "late.mp4"
    write_video(shown(), path, fps=FPS)
    return path


@pytest.mark.parametrize("model", ["lite", pytest.param("full", marks=pytest.mark.exhaustive)])
def test_a_patient_who_walks_in_late(posecheck: Program, late: Path, tmp_path: Path, model: str) -> None:
    done = posecheck("check", "squat", late, "--model", model, "--overlay", tmp_path / "seen.mp4")
    assert (done.returncode, done.stderr) == (0, "")


def test_nobody_at_all(posecheck: Program, frames: list[Frame], tmp_path: Path) -> None:
    film = tmp_path / "empty.mp4"
    room = (replace(frame, image=np.full_like(frame.image, 150)) for frame in frames[: int(FPS)])
    write_video(room, film, fps=FPS)
    done = posecheck("check", "squat", film, "--model", "lite")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_other_commands(posecheck: Program, late: Path, tmp_path: Path) -> None:
    assert posecheck("track", late, "-o", tmp_path / "late.npz", "--model", "lite").stderr == ""
    assert posecheck("record", "late", late, "-o", tmp_path, "--model", "lite").stderr == ""


@pytest.mark.parametrize(
    "end", ["", pytest.param("estimator.close()", marks=pytest.mark.exhaustive)], ids=["left open", "closed"]
)
def test_the_library_leaves_an_estimator(fresh_process: FreshProcess, late: Path, end: str) -> None:
    """Also one that nobody closes: it is in use until Python exits, in a global name."""
    done = fresh_process(
        f"""
import sys
from posecheck import check
from posecheck.estimation.estimator import PoseEstimator
estimator = PoseEstimator(model="lite")
print(check("squat", sys.argv[1], model=estimator).report.rep_count)
{end}
""",
        late,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 0
