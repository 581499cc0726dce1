"""From which side the person is seen."""

from __future__ import annotations

from math import cos, radians, sin

import pytest

from posecheck.kinematics.view import HYSTERESIS_DEG, View, ViewEstimator, is_along_sight, view_of


def feed(estimator: ViewEstimator, azimuth_deg: float, *, start_s: float, duration_s: float = 4.0) -> View:
    """Let the person stand turned by an azimuth for some time."""
    turn = radians(azimuth_deg)
    view = estimator.view
    for i in range(int(duration_s * 20)):
        view = estimator.update(start_s + i / 20, cos(turn), -sin(turn))
    return view


@pytest.mark.parametrize(
    ("azimuth_deg", "view"),
    [
        (0, View.FRONT),
        (29.9, View.FRONT),
        (30.1, View.OBLIQUE),
        (-59.9, View.OBLIQUE),
        (60.1, View.SIDE),
        (-90, View.SIDE),
        (119.9, View.SIDE),
        (-120.1, View.REAR_OBLIQUE),
        (149.9, View.REAR_OBLIQUE),
        (150.1, View.REAR),
        (180, View.REAR),
        (-180, View.REAR),
    ],
)
def test_views_by_azimuth(azimuth_deg: float, view: View) -> None:
    assert view_of(azimuth_deg) is view
    estimator = ViewEstimator()
    assert feed(estimator, azimuth_deg, start_s=0.0) is view
    assert abs(estimator.azimuth_deg) == pytest.approx(abs(azimuth_deg))


@pytest.mark.parametrize("limit", [30.0, 60.0, 120.0, 150.0])
@pytest.mark.parametrize("sign", [1, -1])
def test_the_view_changes_only_well_inside_another(limit: float, sign: int) -> None:
    estimator = ViewEstimator()
    below = feed(estimator, sign * (limit - 1), start_s=0)
    assert feed(estimator, sign * (limit + HYSTERESIS_DEG - 1), start_s=10) is below
    above = feed(estimator, sign * (limit + HYSTERESIS_DEG + 2), start_s=20)
    assert above is view_of(limit + 1) is not below
    assert feed(estimator, sign * (limit - HYSTERESIS_DEG + 1), start_s=30) is above
    assert feed(estimator, sign * (limit - HYSTERESIS_DEG - 2), start_s=40) is below


def test_a_moment_does_not_change_the_view() -> None:
    estimator = ViewEstimator()
    feed(estimator, 0, start_s=0)
    assert feed(estimator, 90, start_s=4, duration_s=0.1) is View.FRONT
    assert feed(estimator, 0, start_s=4.1) is View.FRONT


def test_turning_around_passes_through_the_rear() -> None:
    """From 170 to -170 degrees it is 20 degrees, not 340."""
    estimator = ViewEstimator()
    feed(estimator, 170, start_s=0)
    for azimuth_deg in (175, 180, -175, -170):
        assert feed(estimator, azimuth_deg, start_s=10 + azimuth_deg / 10 % 36, duration_s=1) is View.REAR


def test_a_person_without_width_has_no_direction() -> None:
    estimator = ViewEstimator()
    estimator.update(0.0, 0.0, 0.0)
    assert estimator.left == (1.0, 0.0)


@pytest.mark.parametrize("azimuth_deg", [0, 40, 90, 140, 180, -40, -90, -140])
def test_left_points_to_the_patients_left(azimuth_deg: float) -> None:
    estimator = ViewEstimator()
    feed(estimator, azimuth_deg, start_s=0)
    turn = radians(azimuth_deg)
    assert estimator.left == pytest.approx((cos(turn), -sin(turn)), abs=1e-9)


def test_only_a_movement_to_the_side_goes_along_the_line_of_sight_and_only_from_the_side() -> None:
    along = {view for view in View if is_along_sight((View.FRONT, View.REAR), view)}
    assert along == {View.SIDE} and is_along_sight((View.FRONT,), View.SIDE)
    assert not is_along_sight((View.FRONT, View.REAR), None)
    assert not any(is_along_sight((View.FRONT, View.OBLIQUE), view) for view in View)
    assert not any(is_along_sight((View.SIDE,), view) for view in View)
