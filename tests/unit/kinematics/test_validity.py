"""NaN where a measure cannot be trusted: wrong view, hidden or far side, outside the image, nobody."""

from __future__ import annotations

from math import isnan

import numpy as np
import pytest

from posecheck.kinematics.measures import CATALOGUE, Measurer, Side, channels_of
from posecheck.kinematics.view import View
from posecheck.pose import Landmark, Pose

from .figures import PARTS, SIZE, figure, key, measured

AZIMUTH = {
    View.FRONT: 0.0,
    View.OBLIQUE: 40.0,
    View.SIDE: 90.0,
    View.REAR_OBLIQUE: 140.0,
    View.REAR: 180.0,
}

POSED = {"shoulder_rotation": {"WRIST": (0.2, 1.1, 0.25)}}
"""What a measure needs besides a person who stands: a forearm that points forwards."""


def both(part: str) -> list[Landmark]:
    return [Landmark[f"{side}_{PARTS[part]}"] for side in ("LEFT", "RIGHT")]


def outside(pose: Pose, landmarks: list[Landmark], x: float) -> Pose:
    """The pose with some landmarks, clearly visible, at another place in the image."""
    image_px, visibility = pose.image_px.copy(), pose.visibility.copy()
    image_px[landmarks, 0] = x
    visibility[landmarks] = 0.99
    return Pose(
        time_s=pose.time_s, image_px=image_px, world_m=pose.world_m, visibility=visibility, size=pose.size
    )


@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("name", CATALOGUE)
def test_a_measure_is_known_in_its_views_alone(name: str, view: View) -> None:
    values = measured(figure(azimuth_deg=AZIMUTH[view], both=POSED.get(name, {})))
    for channel in channels_of(name):
        # From the left, the right side is hidden.
        seen = view in CATALOGUE[name].error and not (view is View.SIDE and channel.side is Side.RIGHT)
        assert isnan(values[key(channel)]) is not seen


@pytest.mark.parametrize("name", CATALOGUE)
def test_a_measure_is_unknown_without_its_landmarks(name: str) -> None:
    entry = CATALOGUE[name]
    azimuth_deg = AZIMUTH[next(iter(entry.error))]
    # Of a head that is turned one ear is always hidden: neck_rotation trusts the nose.
    for part in set(entry.landmarks) - ({"ears"} if name == "neck_rotation" else set()):
        values = measured(figure(azimuth_deg=azimuth_deg, hidden=both(part)))
        assert all(isnan(values[key(channel)]) for channel in channels_of(name)), part


@pytest.mark.parametrize("x", [-1.0, SIZE[0], SIZE[0] + 50.0])
@pytest.mark.parametrize("name", CATALOGUE)
def test_a_landmark_outside_the_image_is_not_measured_however_visible(name: str, x: float) -> None:
    entry = CATALOGUE[name]
    last = entry.landmarks[-1]
    pose = outside(figure(azimuth_deg=AZIMUTH[next(iter(entry.error))]), both(last), x)
    # Moved trunk landmarks would change the person's size in the image: compare where they are seen.
    values = measured(pose)
    assert all(isnan(values[key(channel)]) for channel in channels_of(name))


def test_the_edge_of_the_image_belongs_to_it_on_the_left_only() -> None:
    wrist = [Landmark.LEFT_WRIST]
    assert not isnan(measured(outside(figure(), wrist, 0.0))["left_elbow_flexion"])
    assert not isnan(measured(outside(figure(), wrist, SIZE[0] - 0.01))["left_elbow_flexion"])
    assert isnan(measured(outside(figure(), wrist, float(SIZE[0])))["left_elbow_flexion"])


def test_one_side_hidden_leaves_the_other() -> None:
    values = measured(figure(hidden=[Landmark.LEFT_KNEE]))
    assert isnan(values["left_knee_flexion"])
    assert not isnan(values["right_knee_flexion"])


@pytest.mark.parametrize(
    ("azimuth_deg", "side"),
    [
        (0, None),
        (43, None),
        (-43, None),
        (47, Side.RIGHT),
        (90, Side.RIGHT),
        (133, Side.RIGHT),
        (137, None),
        (-47, Side.LEFT),
        (-90, Side.LEFT),
        (-133, Side.LEFT),
        (180, None),
    ],
)
def test_the_far_side_is_hidden_beyond_45_degrees(azimuth_deg: float, side: Side | None) -> None:
    measurer = Measurer(channels_of("elbow_flexion"))
    left, right = measurer.measure(figure(azimuth_deg=azimuth_deg))
    assert isnan(left) is (side is Side.LEFT)
    assert isnan(right) is (side is Side.RIGHT)


def test_nobody_has_no_measures() -> None:
    assert all(isnan(value) for value in measured(Pose.missing(time_s=0, size=SIZE)).values())


def test_nan_coordinates_of_a_visible_landmark_are_not_measured() -> None:
    pose = figure()
    image_px = pose.image_px.copy()
    image_px[Landmark.LEFT_WRIST] = np.nan
    broken = Pose(time_s=0, image_px=image_px, world_m=pose.world_m, visibility=pose.visibility, size=SIZE)
    assert isnan(measured(broken)["left_elbow_flexion"])


def test_45_degrees_in_a_wide_image_are_45() -> None:
    """In coordinates divided by width and height they would be 60.6 degrees in 16:9."""
    for size in ((1280, 720), (720, 1280)):
        pose = figure(
            both={"ELBOW": (0.2, 1.1, 0.0), "WRIST": (0.2, 1.1 - 0.2, 0.2)},
            azimuth_deg=90,
            size=size,
            at=(400.0, 100.0),
        )
        assert measured(pose)["left_elbow_flexion"] == pytest.approx(45)
        swung = figure(both={"ELBOW": (0.2, 1.1, 0.3), "WRIST": (0.2, 0.9, 0.5)}, azimuth_deg=90, size=size)
        assert measured(swung)["left_shoulder_flexion"] == pytest.approx(45)


def test_the_catalogue_is_complete_and_consistent() -> None:
    for name, entry in CATALOGUE.items():
        assert entry.name == name
        assert entry.unit in ("deg", "ratio")
        assert entry.span[0] < entry.span[1]
        assert entry.error and min(entry.error.values()) > 0
        assert set(entry.landmarks) <= set(PARTS)
        assert len(channels_of(name)) == (2 if entry.sided else 1)
        assert entry.scale == (1.0 if entry.unit == "deg" else pytest.approx(1 / 90))
