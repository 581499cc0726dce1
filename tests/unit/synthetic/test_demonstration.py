"""The clip of each exercise plays, shows a repetition, and can be looped."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from fixtures.recordings import STANDING_FOR_ALL
from posecheck.engine import Checker
from posecheck.errors import SourceError
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.exercise.trial import Repetitions
from posecheck.pose import Landmark
from posecheck.synthetic.demonstration import (
    FPS,
    SIDE_PX,
    demonstration_scene,
    shown_postures,
    write_demonstration,
)

FILMED = [
    pytest.param(name, marks=() if name in STANDING_FOR_ALL else pytest.mark.exhaustive)
    for name in built_in_ids()
]


@pytest.fixture(scope="module", params=FILMED)
def clip(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / f"{request.param}.webm"
    write_demonstration(load_exercise(request.param), path)
    return path


def pictures(path: Path) -> list[np.ndarray]:
    capture = cv2.VideoCapture(str(path))
    images = []
    while (read := capture.read())[0]:
        images.append(read[1].astype(int))
    capture.release()
    return images


def test_it_is_a_small_webm_of_a_few_seconds(clip: Path) -> None:
    images = pictures(clip)
    shown = shown_postures(load_exercise(clip.stem))
    assert {image.shape for image in images} == {(SIDE_PX, SIDE_PX, 3)}
    assert len(images) / FPS == pytest.approx(shown.out_s + shown.hold_s + shown.back_s + 1.2, abs=0.1)
    content = clip.read_bytes()
    assert content.startswith(b"\x1a\x45\xdf\xa3") and b"\x42\x82\x84webm" in content[:64]
    assert len(content) < 350_000


def test_it_ends_as_it_begins_and_moves_in_between(clip: Path) -> None:
    images = pictures(clip)
    apart = [np.abs(image - images[0]).mean() for image in images]
    assert apart[-1] < 0.4
    assert max(apart) > 2 * apart[-1]


@pytest.mark.parametrize("name", built_in_ids())
def test_everything_is_in_the_picture(name: str) -> None:
    track = demonstration_scene(load_exercise(name)).patient.truth_track()
    assert track.image_px.min() > 0.03 * SIDE_PX and track.image_px.max() < 0.97 * SIDE_PX


@pytest.mark.parametrize("name", built_in_ids())
def test_nobody_hovers_or_sinks_into_the_floor(name: str) -> None:
    """What carries the body lies on the floor, at the start and at the target."""
    scene = demonstration_scene(load_exercise(name))
    (movement,) = scene.patient.motion.repetitions
    at_target = np.abs(scene.patient.time_s - movement.peak_s).argmin()
    heights_m = scene.patient.skeleton().landmarks_m[[0, at_target], :, 1].min(axis=1)
    floors_m = [0.0, max((block.high_m[1] for block in scene.blocks if block.high_m[1] < 0.5), default=0.0)]
    assert all(min(abs(height - floor) for floor in floors_m) < 0.07 for height in heights_m)


@pytest.mark.parametrize(("name", "side"), [("step_up", "left"), ("step_down", "left")])
def test_a_raised_foot_stands_on_a_step(name: str, side: str) -> None:
    scene = demonstration_scene(load_exercise(name))
    (step,) = scene.blocks
    feet = [Landmark[f"{side.upper()}_{part}"] for part in ("HEEL", "FOOT_INDEX")]
    soles_m = scene.patient.skeleton().landmarks_m[0, feet]
    assert (soles_m > np.array(step.low_m)).all() and (soles_m < np.array(step.high_m) + 0.05).all()


def test_hands_and_back_reach_the_wall() -> None:
    """They come within a hand's breadth of it; on the way, hands may sink into it by a centimetre or two."""
    for name, landmark, depth_m in (("wall_push_up", "INDEX", 0.0), ("wall_sit", "HIP", 0.13)):
        scene = demonstration_scene(load_exercise(name))
        (wall,) = scene.blocks
        places_m = scene.patient.skeleton().landmarks_m[:, Landmark[f"LEFT_{landmark}"], 2]
        gaps_m = wall.low_m[2] - places_m if name == "wall_push_up" else places_m - wall.high_m[2] - depth_m
        assert gaps_m.min() > -0.05 and gaps_m.max() < 0.12


def test_a_foot_goes_over_the_obstacle() -> None:
    scene = demonstration_scene(load_exercise("step_over"))
    (bar,) = scene.blocks
    (movement,) = scene.patient.motion.repetitions
    at_target = np.abs(scene.patient.time_s - movement.peak_s).argmin()
    foot_m = scene.patient.skeleton().landmarks_m[:, [Landmark.LEFT_HEEL, Landmark.LEFT_FOOT_INDEX]]
    above = (foot_m[:, :, 2] > bar.low_m[2]) & (foot_m[:, :, 2] < bar.high_m[2])
    assert (foot_m[above, 1] > bar.high_m[1]).all()
    assert foot_m[at_target, 0, 2] > bar.high_m[2] > bar.low_m[2] > foot_m[0, 1, 2]


REPEATED = [name for name in built_in_ids() if isinstance(load_exercise(name).trial, Repetitions)]


@pytest.mark.parametrize("name", REPEATED)
def test_what_is_shown_counts_as_a_correct_repetition(name: str) -> None:
    """Of a hold, the clip shows only how it is taken."""
    track = demonstration_scene(load_exercise(name)).patient.truth_track()
    checker = Checker(load_exercise(name))
    cues = {update.cue.rule for pose in track if (update := checker.push(pose)).cue}
    report = checker.finish()
    assert (report.rep_count, report.partial_count) == (1, 0)
    assert cues == set()


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot be written"):
        write_demonstration(load_exercise("squat"), tmp_path / "no" / "folder" / "squat.webm")


def test_opencv_does_not_complain(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    write_demonstration(load_exercise("elbow_flexion"), tmp_path / "clip.webm")
    assert capfd.readouterr() == ("", "")
