"""A picture that lies on its side or upside down is noticed and told, and nothing in it is judged."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.engine import Checker
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.pose import PoseTrack
from posecheck.result import NotMeasured, Stage
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

from .test_checker import run, scaled, track

ADVICE = {
    90: "The picture is on its side. Turn the camera upright.",
    180: "The picture is upside down. Turn the camera the right way up.",
    270: "The picture is on its side. Turn the camera upright.",
}
STANDING = [name for name in built_in_ids() if load_exercise(name).position == "standing"] + ["sit_to_stand"]
"""Who stays seated looks from the side, in a turned picture, like somebody who lies."""


def turned(poses: PoseTrack, by_deg: int) -> PoseTrack:
    """The same people in a picture that was turned clockwise, in quarters."""
    image_px, world_m, (width, height) = poses.image_px, poses.world_m, poses.size
    for _ in range(by_deg // 90):
        x, y = image_px[..., 0], image_px[..., 1]
        image_px = np.stack([height - 1 - y, x], axis=-1)
        world_m = np.stack([-world_m[..., 1], world_m[..., 0], world_m[..., 2]], axis=-1)
        width, height = height, width
    return replace(poses, image_px=image_px, world_m=world_m, size=(width, height))


@pytest.mark.parametrize("by_deg", ADVICE)
@pytest.mark.parametrize("azimuth_deg", [0.0, 50.0, 90.0])
@pytest.mark.parametrize("exercise_id", STANDING)
def test_a_turned_picture_is_told_within_a_second_and_not_judged(
    exercise_id: str, azimuth_deg: float, by_deg: int
) -> None:
    poses = turned(track(exercise_id, [scaled(exercise_id)] * 3, azimuth_deg=azimuth_deg), by_deg)
    report, updates = run(exercise_id, poses)
    assert {update.advice and update.advice.text for update in updates if update.time_s >= 1.0} == {
        ADVICE[by_deg]
    }
    assert {update.stage for update in updates if update.time_s >= 1.0} == {Stage.POSITIONING}
    assert all(update.cue is None and update.rep_count == 0 for update in updates)
    assert (report.reps, report.uncounted, report.view) == ((), (), None)
    (note,) = report.notes
    assert isinstance(note, NotMeasured)
    assert note.advice is not None and note.advice.text == ADVICE[by_deg]


@pytest.mark.parametrize("by_deg", ADVICE)
def test_a_picture_put_right_is_judged_from_then_on(by_deg: int) -> None:
    poses = track("squat", [scaled("squat")] * 3, azimuth_deg=45.0)
    checker = Checker(load_exercise("squat"))
    for pose in turned(poses, by_deg):
        checker.push(pose)
    for pose in replace(poses, time_s=poses.time_s + poses.time_s[-1] + 0.1):
        advice = checker.push(pose).advice
    assert advice is None
    assert checker.finish().rep_count == 3


def test_who_bends_low_is_in_an_upright_picture() -> None:
    hinge = Repetition(
        target={"hip_flexion": 110, "knee_flexion": 15, "shoulder_flexion": 90},
        out_s=1.0,
        hold_s=2.0,
        back_s=1.0,
    )
    for azimuth_deg in (0.0, 45.0, 90.0):
        poses = SyntheticPatient(
            motion=Motion.of({}, [hinge] * 2), camera=Camera(azimuth_deg=azimuth_deg, distance_m=3.6)
        ).truth_track()
        _, updates = run("squat", poses)
        assert not {update.advice.text for update in updates if update.advice} & set(ADVICE.values())


def test_who_is_asked_to_lie_is_not_told_to_turn_the_camera() -> None:
    poses = turned(track("elbow_flexion", [scaled("elbow_flexion")] * 3), 90)
    lying = load_exercise("elbow_flexion").model_copy(update={"position": "lying"})
    _, updates = run(lying, poses)
    assert not {update.advice.text for update in updates if update.advice} & set(ADVICE.values())
