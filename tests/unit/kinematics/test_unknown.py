"""A landmark that a skeleton does not have, or whose depth is unknown, makes nothing wrong: only unknown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.kinematics.measures import CATALOGUE, Channel, Measurer, channels_of
from posecheck.kinematics.posture import CHANNELS, ERROR
from posecheck.pose import FloatArray, Landmark, PoseTrack
from posecheck.reference.course import posture_course
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

from .test_truth import AZIMUTHS, MOVEMENTS

PARTS = ("SHOULDER", "ELBOW", "WRIST", "HIP", "KNEE", "ANKLE", "HEEL", "FOOT_INDEX", "EAR")
FAR_M = 50.0
"""Without perspective, which changes a size by a percent: 16 degrees of `stance_flexion` near standing."""
TRUNK = ("SHOULDER", "HIP")
NEAR = 1.0
"""Degrees, and hundredths of a ratio. What is known of the person's size may differ by a little."""
STEEP = {"stance_flexion": 16.0, "arm_elevation": 6.0, "hip_height": 0.035}
"""Where a little more or less of a known length shows much: one percent of the height makes 16 degrees of a
straight leg. Whether the legs are straight, so that the person stands at full height, needs depth."""
HIPS = [Landmark.LEFT_HIP, Landmark.RIGHT_HIP]
MEASURED = [channel for name in CATALOGUE for channel in channels_of(name)]


def shown(movement: str, azimuth_deg: float) -> PoseTrack:
    motion = Motion.of({}, [Repetition(target=MOVEMENTS[movement], hold_s=0.4)], lead_out_s=0.2)
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=FAR_M, focal_px=140.0 * FAR_M)
    return SyntheticPatient(motion=motion, camera=camera, fps=15.0).truth_track()


def without(track: PoseTrack, *landmarks: Landmark) -> PoseTrack:
    """The track of a skeleton that does not have some landmarks."""
    image_px, world_m, visibility = track.image_px.copy(), track.world_m.copy(), track.visibility.copy()
    image_px[:, landmarks] = world_m[:, landmarks] = np.nan
    visibility[:, landmarks] = 0.0
    return replace(track, image_px=image_px, world_m=world_m, visibility=visibility)


def flat(track: PoseTrack) -> PoseTrack:
    """The track of a skeleton of which only the hips have a depth."""
    world_m = track.world_m.copy()
    world_m[:, [lm for lm in Landmark if lm not in HIPS], 2] = np.nan
    return replace(track, world_m=world_m)


def measured(track: PoseTrack) -> FloatArray:
    measurer = Measurer(MEASURED)
    return np.array([measurer.measure(pose) for pose in track])


def tolerance(channel: Channel) -> float:
    if channel.measure in STEEP:
        return STEEP[channel.measure]
    return NEAR * channel.entry.scale * (1.0 if channel.entry.unit == "deg" else 0.9)


def agrees(found: FloatArray, full: FloatArray, tolerances: list[float], what: list[str]) -> None:
    """What is still known is what it was; and nothing is known that was not."""
    known = ~np.isnan(found)
    assert not (known & np.isnan(full)).any()
    off = np.where(known, np.abs(found - full), 0.0).max(axis=0)
    wrong = {name: off[i] for i, name in enumerate(what) if off[i] > tolerances[i]}
    assert not wrong


@pytest.mark.parametrize("azimuth_deg", AZIMUTHS)
@pytest.mark.parametrize("movement", ["squat", "arms out", "curl"])
def test_without_a_landmark_what_is_known_is_as_before(movement: str, azimuth_deg: float) -> None:
    track = shown(movement, azimuth_deg)
    full, course = measured(track), posture_course(track)
    for part in PARTS:
        for sides in (("LEFT",), ("LEFT", "RIGHT")):
            less = without(track, *(Landmark[f"{side}_{part}"] for side in sides))
            if part in TRUNK:
                assert np.isnan(measured(less)).all()
                continue
            agrees(
                measured(less),
                full,
                [tolerance(c) for c in MEASURED],
                [f"{c} without {part}" for c in MEASURED],
            )
            found = posture_course(less)
            agrees(found.values, course.values, (ERROR / 2.0).tolist(), [*CHANNELS])


# Of how it stands to the camera, the hips alone must say what they said with the shoulders.
@pytest.mark.parametrize("azimuth_deg", AZIMUTHS)
@pytest.mark.parametrize("movement", [movement for movement in MOVEMENTS if movement != "turn"])
def test_without_depth_what_is_known_is_as_before(movement: str, azimuth_deg: float) -> None:
    track = shown(movement, azimuth_deg)
    less = flat(track)
    agrees(measured(less), measured(track), [tolerance(c) for c in MEASURED], [str(c) for c in MEASURED])
    agrees(posture_course(less).values, posture_course(track).values, (ERROR / 2.0).tolist(), [*CHANNELS])


def test_the_size_of_a_person_without_legs_is_that_of_the_trunk() -> None:
    track = shown("arms out", 0.0)
    legs = [Landmark[f"{side}_{part}"] for side in ("LEFT", "RIGHT") for part in ("KNEE", "ANKLE")]
    found, full = posture_course(without(track, *legs)).values, posture_course(track).values
    wrist = CHANNELS.index("wrist_height_left")
    assert found[:, wrist] == pytest.approx(full[:, wrist], abs=0.05)


def test_a_hand_that_is_not_there_is_not_below_the_picture() -> None:
    track = shown("arms out", 0.0)
    course = posture_course(without(track, Landmark.LEFT_WRIST))
    assert np.isnan(course.values[:, CHANNELS.index("wrist_height_left")]).all()
    assert not any(course.bounds)
