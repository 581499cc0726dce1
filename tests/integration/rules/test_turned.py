"""Films on their side or upside down, from file to report: told in one sentence, and nothing judged."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from posecheck.cli import app
from posecheck.exercise import Exercise, load_exercise
from posecheck.frame import Frame
from posecheck.pipeline import check
from posecheck.result import NotMeasured, Report, Update
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.cases import CameraSettings, Performance
from posecheck.synthetic.demonstration import camera_for, shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.output import write_video
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene

from .studio import FPS, filmed

SIDEWAYS = "The picture is on its side. Turn the camera upright."
UPSIDE_DOWN = "The picture is upside down. Turn the camera the right way up."
TOLD = {1: SIDEWAYS, 2: UPSIDE_DOWN, 3: SIDEWAYS}
"""What is said of a picture that was turned by so many quarters."""
PAPER = Path(__file__).parents[2] / "unit" / "exercise" / "paper"
SQUARE = CameraSettings(size=(480, 480), focal_px=420.0, distance_m=3.4)
STRAIGHT_LEG_RAISE = """
format: 2
id: straight_leg_raise
version: 1
name: {en: Straight leg raise}
summary: {en: "Lying on the back, raise one straight leg."}
position: lying
views: [side]
sides: each
lead: {measure: hip_flexion, start: 0, target: 60}
postures:
  azimuth_deg: 90
  start: {pelvis_pitch: -90, pelvis_height_m: 0.1}
  target: {left_hip_flexion: 60}
"""


def frames_of(exercise_id: str, azimuth_deg: float, *, until_s: float = 99.0) -> Iterator[Frame]:
    """Yield square pictures of two repetitions."""
    twice = Performance(reps=("full", "full"), camera=SQUARE)
    for frame in filmed(exercise_id, twice, azimuth_deg).frames():
        if frame.time_s <= until_s:
            yield frame


def turned(frames: Iterator[Frame], quarters: int) -> Iterator[Frame]:
    for frame in frames:
        yield replace(frame, image=np.ascontiguousarray(np.rot90(frame.image, quarters)))


def checked(exercise: Exercise | str, film: Path) -> tuple[Report, list[Update]]:
    updates: list[Update] = []
    result = check(exercise, film, on_update=lambda _frame, _pose, update: updates.append(update))
    assert result.failure == ""
    return result.report, updates


@pytest.mark.parametrize(
    ("exercise_id", "azimuth_deg", "quarters"),
    [
        ("squat", 90.0, 2),
        ("sit_to_stand", 0.0, 3),
        ("elbow_flexion", 45.0, 1),
        pytest.param("squat", 0.0, 1, marks=pytest.mark.exhaustive),
        pytest.param("sit_to_stand", 90.0, 1, marks=pytest.mark.exhaustive),
        pytest.param("shoulder_abduction", 0.0, 3, marks=pytest.mark.exhaustive),
    ],
)
def test_a_turned_film_is_told_by_the_library(
    tmp_path: Path, exercise_id: str, azimuth_deg: float, quarters: int
) -> None:
    film = tmp_path / "turned.mp4"
    write_video(turned(frames_of(exercise_id, azimuth_deg), quarters), film, fps=FPS)
    report, updates = checked(exercise_id, film)
    assert {update.advice and update.advice.text for update in updates if update.time_s >= 1.0} == {
        TOLD[quarters]
    }
    assert all(update.cue is None and update.rep_count == 0 for update in updates)
    assert (report.reps, report.uncounted, report.cues, report.score.points) == ((), (), (), None)


def test_a_turned_film_is_told_by_the_command_line(tmp_path: Path) -> None:
    quarters = 1
    film = tmp_path / "turned.mp4"
    write_video(turned(frames_of("squat", 45.0, until_s=4.0), quarters), film, fps=FPS)
    shown = CliRunner().invoke(app, ["check", "squat", str(film)])
    assert shown.exit_code == 0
    assert TOLD[quarters] in " ".join(shown.stdout.split())
    report = json.loads(CliRunner().invoke(app, ["check", "squat", str(film), "--json"]).stdout)
    assert (report["rep_count"], report["reps"], report["score"]["points"]) == (0, [], None)


def test_a_picture_that_is_turned_right_in_mid_set_goes_on(tmp_path: Path) -> None:
    quarters = 3
    film = tmp_path / "put right.mp4"
    frames = list(frames_of("squat", 45.0))
    later = [replace(frame, time_s=frame.time_s + frames[-1].time_s + 1 / FPS) for frame in frames]
    write_video([*turned(iter(frames), quarters), *later], film, fps=FPS)
    report, updates = checked("squat", film)
    assert report.rep_count == 2
    assert min(rep.start_s for rep in report.reps) > frames[-1].time_s
    assert updates[-1].advice is None
    assert any(isinstance(note, NotMeasured) for note in report.notes)


@pytest.mark.parametrize(
    "name", ["supine_bridge", pytest.param("push_up", marks=pytest.mark.exhaustive), "straight_leg_raise"]
)
@pytest.mark.parametrize("aside_deg", [0.0, pytest.param(-40.0, marks=pytest.mark.exhaustive)])
def test_an_exercise_done_lying_down_is_not_taken_for_a_turned_picture(
    tmp_path: Path, name: str, aside_deg: float
) -> None:
    path = PAPER / f"{name}.yaml"
    if name == "straight_leg_raise":
        path = tmp_path / f"{name}.yaml"
        path.write_text(STRAIGHT_LEG_RAISE)
    exercise = load_exercise(path)
    shown = shown_postures(exercise)
    motion = Motion.of(shown.start, [Repetition(target=shown.target)] * 2)
    patient = SyntheticPatient(motion=motion, camera=Camera(), support=motion.support, fps=FPS)
    patient = replace(patient, camera=camera_for(patient, shown.azimuth_deg + aside_deg))
    film = tmp_path / "lying.mp4"
    write_video(Scene(patient=patient).frames(), film, fps=FPS)
    report, updates = checked(exercise, film)
    assert report.frames.with_pose > 0.5 * report.frames.total
    assert not {update.advice.text for update in updates if update.advice} & set(TOLD.values())
