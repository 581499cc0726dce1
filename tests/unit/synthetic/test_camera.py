"""The camera: projections computed by hand."""

from __future__ import annotations

import numpy as np
import pytest

from posecheck.errors import PoseError
from posecheck.pose import Landmark
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera

LEFT, UP, AHEAD = np.eye(3)


def test_the_optical_axis_meets_the_middle_of_the_image() -> None:
    for azimuth in (0, 37, 90, 180, -90):
        camera = Camera(azimuth_deg=azimuth, height_m=1.1)
        assert camera.image_px(np.array([0, 1.1, 0])) == pytest.approx([320, 240])


@pytest.mark.parametrize(
    ("azimuth", "right_of_image"), [(0, LEFT), (90, -AHEAD), (180, -LEFT), (-90, AHEAD), (270, AHEAD)]
)
def test_what_is_to_the_right_in_each_view(azimuth: float, right_of_image: np.ndarray) -> None:
    camera = Camera(azimuth_deg=azimuth, distance_m=2, height_m=1, focal_px=500)
    # half a metre at two metres: 500 * 0.5 / 2
    assert camera.image_px(UP + 0.5 * right_of_image) == pytest.approx([320 + 125, 240])
    assert camera.image_px(1.5 * UP) == pytest.approx([320, 240 - 125])


def test_nearer_is_larger() -> None:
    camera = Camera(distance_m=3, height_m=1, focal_px=600)
    assert camera.image_px(UP + 0.2 * LEFT + AHEAD) == pytest.approx([320 + 60, 240])
    assert camera.image_px(UP + 0.2 * LEFT - AHEAD) == pytest.approx([320 + 30, 240])


def test_pitch_looks_down_and_roll_turns_the_picture() -> None:
    down = Camera(distance_m=2, height_m=2, pitch_deg=45)
    assert down.image_px(np.zeros(3)) == pytest.approx([320, 240])
    rolled = Camera(distance_m=2, height_m=1, focal_px=500, roll_deg=90)
    # a camera on its right side sees up as left
    assert rolled.image_px(1.5 * UP) == pytest.approx([320 - 125, 240])


def test_world_landmarks_are_those_of_mediapipe() -> None:
    landmarks = Body().skeleton({"place_left_m": 0.7, "shoulder_flexion": 90}).landmarks_m
    for azimuth, wrist in ((0, [0, -1]), (90, [-1, 0]), (180, [0, 1])):
        world = Camera(azimuth_deg=azimuth).world_m(landmarks)[0]
        assert (world[Landmark.LEFT_HIP] + world[Landmark.RIGHT_HIP]) / 2 == pytest.approx([0, 0, 0])
        arm = world[Landmark.LEFT_WRIST] - world[Landmark.LEFT_SHOULDER]
        assert arm[[0, 2]] / np.linalg.norm(arm) == pytest.approx(wrist, abs=1e-9)
        assert world[Landmark.NOSE, 1] < world[Landmark.LEFT_SHOULDER, 1] < 0 < world[Landmark.LEFT_KNEE, 1]


def test_the_patients_left_is_right_in_the_image_from_the_front() -> None:
    image = Camera().image_px(Body().skeleton({}).landmarks_m)[0]
    assert image[Landmark.LEFT_SHOULDER, 0] > image[Landmark.RIGHT_SHOULDER, 0]
    image = Camera(azimuth_deg=180).image_px(Body().skeleton({}).landmarks_m)[0]
    assert image[Landmark.LEFT_SHOULDER, 0] < image[Landmark.RIGHT_SHOULDER, 0]


def test_what_is_behind_the_camera_is_nowhere() -> None:
    assert np.isnan(Camera(distance_m=2).image_px(np.array([0, 1, 3.0]))).all()


@pytest.mark.parametrize("wrong", [{"distance_m": 0}, {"focal_px": -1}, {"size": (0, 480)}])
def test_an_impossible_camera_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(PoseError, match="must be positive"):
        Camera(**wrong)  # type: ignore[arg-type]
