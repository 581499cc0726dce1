"""A limb that points at the camera: its angle in the picture is not told, nor a hand in front of it."""

from __future__ import annotations

from math import isnan

import pytest

from posecheck.engine import Checker
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Channel, Measurer, Side, channels_of
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View
from posecheck.pose import Landmark, PoseTrack
from posecheck.result import Need, NotMeasured
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

SITTING = {"hip_flexion": 90.0, "knee_flexion": 92.0, "hip_abduction": 6.0}


def track(start: dict[str, float], target: dict[str, float], azimuth_deg: float) -> PoseTrack:
    motion = Motion.of(start, [Repetition(target={**start, **target})] * 2, sway_deg=0.5)
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=3.6)
    return SyntheticPatient(motion=motion, camera=camera, fps=20.0).truth_track()


def share_known(poses: PoseTrack, channel: Channel) -> float:
    """Share of the frames from the second second on, when the lengths of the limbs are known."""
    measurer = Measurer([channel])
    values = [measurer.measure(pose)[0] for pose in poses][20:]
    return sum(not isnan(value) for value in values) / len(values)


@pytest.mark.parametrize(
    ("measure", "start", "target"),
    [
        ("elbow_flexion", "shoulder_abduction", "elbow_flexion"),
        ("shoulder_flexion", "shoulder_abduction", "shoulder_flexion"),
        ("knee_flexion", "hip_abduction", "knee_flexion"),
    ],
)
def test_an_angle_in_the_picture_is_told_only_if_its_limb_lies_across_it(
    measure: str, start: str, target: str
) -> None:
    channel = Channel(measure, Side.LEFT)
    across, pointing = (track({start: angle}, {target: 30.0}, 90.0) for angle in (0.0, 70.0))
    assert share_known(across, channel) == 1.0
    assert share_known(pointing, channel) < 0.1


@pytest.mark.parametrize("azimuth_deg", [0, 25, 45, 60, 75, 90, 105, 135, 180])
@pytest.mark.parametrize("start", [{}, SITTING])
def test_an_ordinary_curl_is_told_in_every_view(azimuth_deg: float, start: dict[str, float]) -> None:
    poses = track(start, {"elbow_flexion": 120.0}, azimuth_deg)
    assert share_known(poses, channels_of("elbow_flexion", Side.LEFT)[0]) == 1.0


@pytest.mark.parametrize("azimuth_deg", [0, 180])
@pytest.mark.parametrize("flexion_deg", [0, 30, 50, 75, 90, 100])
def test_lean_to_the_side_is_not_told_of_a_trunk_that_points_at_the_camera(
    azimuth_deg: float, flexion_deg: float
) -> None:
    bent = {"hip_flexion": flexion_deg}
    motion = Motion.of(bent, [Repetition(target=bent)], sway_deg=0.5)
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=3.6)
    measurer = Measurer([Channel("trunk_lateral_lean")])
    track = SyntheticPatient(motion=motion, camera=camera, fps=20.0).truth_track()
    values = [measurer.measure(pose)[0] for pose in track][20:]
    if flexion_deg <= 50:
        assert max(abs(value) for value in values) < 3.0
    else:
        assert all(isnan(value) for value in values)


def wrists_usable(poses: PoseTrack) -> list[bool]:
    """For each frame of the last second, whether the left wrist is."""
    body = Body()
    usable = []
    for pose in poses:
        body.observe(pose)
        usable.append(body.usable[Landmark.LEFT_WRIST])
    return usable[-20:]


def test_a_hand_that_hangs_before_a_thigh_which_points_at_the_camera_is_not_seen() -> None:
    assert not any(wrists_usable(track(SITTING, {"elbow_flexion": 120.0}, 0.0)))


@pytest.mark.parametrize(
    ("start", "azimuth_deg"),
    [
        (SITTING, 45.0),
        ({}, 0.0),
        ({**SITTING, "elbow_flexion": 140.0}, 0.0),
        ({**SITTING, "shoulder_abduction": 60.0}, 0.0),
    ],
    ids=["seen from another side", "standing", "raised", "beside"],
)
def test_any_other_hand_is_seen(start: dict[str, float], azimuth_deg: float) -> None:
    assert all(wrists_usable(track(start, {}, azimuth_deg)))


def test_the_bottom_of_a_squat_hides_no_hand() -> None:
    poses = track({}, {"knee_flexion": 110.0, "hip_flexion": 110.0, "ankle_dorsiflexion": 28.0}, 0.0)
    body = Body()
    assert all(body.observe(pose) and body.usable[Landmark.LEFT_WRIST] for pose in poses)


def test_who_curls_sitting_in_front_of_the_camera_is_told_to_turn() -> None:
    checker = Checker(load_exercise("elbow_flexion"))
    updates = [checker.push(pose) for pose in track(SITTING, {"elbow_flexion": 40.0}, 0.0)]
    advice = updates[-1].advice
    assert advice is not None
    assert (advice.need, advice.view) == (Need.TURN, View.SIDE)
    report = checker.finish()
    assert report.reps == ()
    assert any(isinstance(note, NotMeasured) and note.advice == advice for note in report.notes)
