"""The person from frame to frame: size, known lengths, phantoms, cuts between scenes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.kinematics.measures.lower_limb import hip_height
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.person.presence import SETTLES_S
from posecheck.pose import LANDMARK_COUNT, Landmark, Pose

from .figures import PX_PER_M, SIZE, Point, figure

FPS = 20


def watch(body: Body, start_s: float, duration_s: float, **how: object) -> list[bool]:
    """Show the figure for some time; return whether it was taken for the person at each frame."""
    times = [start_s + i / FPS for i in range(round(duration_s * FPS))]
    return [body.observe(figure(time_s=t, **how)) for t in times]  # type: ignore[arg-type]


def test_the_size_in_the_image_is_known() -> None:
    body = Body()
    assert body.observe(figure(azimuth_deg=30))
    assert body.scale_px_per_m == pytest.approx(PX_PER_M)
    assert body.length_m("thigh") == pytest.approx(0.4)
    assert body.length_m("upper_arm") == pytest.approx(0.3)
    assert body.arm_px() == pytest.approx(0.55 * PX_PER_M)
    assert body.width_px() == pytest.approx(0.4 * PX_PER_M)
    assert body.standing_m == pytest.approx(0.8)


def test_lengths_of_what_was_not_seen_are_unknown() -> None:
    arms = [Landmark.LEFT_ELBOW, Landmark.RIGHT_ELBOW]
    body = Body()
    body.observe(figure(hidden=arms))
    assert body.length_m("upper_arm") == 0.0
    assert body.length_m("thigh") == pytest.approx(0.4)
    body.observe(figure(time_s=1.0))
    assert body.length_m("upper_arm") == pytest.approx(0.3)


def test_a_segment_keeps_its_length_while_it_is_seen_shortened() -> None:
    short: dict[str, Point] = {"ELBOW": (0.2, 1.25, 0.0), "WRIST": (0.2, 1.15, 0.0)}
    body = Body()
    watch(body, 0, 1)
    watch(body, 1, 5, both=short)
    assert 0.25 < body.length_m("upper_arm") < 0.3
    watch(body, 6, 2)
    assert body.length_m("upper_arm") == pytest.approx(0.3, abs=0.002)


def test_who_is_first_seen_sitting_is_taken_to_stand_at_the_length_of_the_legs() -> None:
    seat: dict[str, Point] = {"HIP": (0.1, 0.5, -0.4), "SHOULDER": (0.2, 1.0, -0.4)}
    body = Body()
    body.observe(figure(both=seat, azimuth_deg=90))
    assert 0.6 < body.standing_m <= 0.8
    watch(body, 1, 3, azimuth_deg=90)
    assert body.standing_m == pytest.approx(0.8, abs=0.01)


@pytest.mark.parametrize("factor", [0.5, 1.6, 3.0])
def test_a_phantom_of_another_size_is_not_the_person(factor: float) -> None:
    body = Body()
    assert all(watch(body, 0, 2))
    phantom = {"px_per_m": PX_PER_M * factor}
    assert not any(watch(body, 2, 1, **phantom))
    assert not body.found
    again = watch(body, 3, 1)
    assert all(again[round(SETTLES_S * FPS) :])
    assert not again[0]
    assert body.cuts == 0


def test_a_new_size_that_stays_is_believed() -> None:
    body = Body()
    watch(body, 0, 2)
    seen = watch(body, 2, 3, px_per_m=PX_PER_M * 1.7)
    assert not seen[0]
    assert seen[-1]
    assert body.scale_px_per_m == pytest.approx(PX_PER_M * 1.7)


def test_who_comes_nearer_step_by_step_is_followed() -> None:
    body = Body()
    sizes = np.linspace(1.0, 3.0, 80) * PX_PER_M
    assert all(
        body.observe(figure(time_s=i / FPS, px_per_m=s, size=(1280, 1280))) for i, s in enumerate(sizes)
    )


def test_who_stands_keeps_standing_while_the_scale_is_found_to_be_another_one() -> None:
    """In another posture the landmarks in metres are larger by a fifth; the feet have not moved."""
    body = Body()
    heights: list[float] = []
    for i in range(5 * FPS):
        pose = figure(time_s=i / FPS)
        larger = 1.2 if i < FPS * 1.5 else 1.0
        body.observe(replace(pose, world_m=pose.world_m * larger))
        heights.append(hip_height(body, 0))
    assert min(heights[FPS:]) > 0.99


def test_a_cut_to_another_place_is_noticed_and_a_walk_is_not() -> None:
    body = Body()
    for i in range(40):  # 2 m/s across the image
        body.observe(figure(time_s=i / FPS, at=(100.0 + 2.0 * PX_PER_M * i / FPS, 60.0), size=(1280, 480)))
    assert body.cuts == 0
    body.observe(figure(time_s=2.0, at=(100.0, 60.0), size=(1280, 480)))
    assert body.cuts == 1
    watch(body, 2.05, 1, at=(100.0, 60.0), size=(1280, 480))
    assert body.cuts == 1


def test_a_pause_of_the_recording_is_no_cut() -> None:
    body = Body()
    watch(body, 0, 1, at=(100.0, 60.0), size=(1280, 480))
    body.observe(figure(time_s=3.0, at=(400.0, 60.0), size=(1280, 480)))
    assert body.cuts == 0


def test_nobody_is_not_found() -> None:
    body = Body()
    assert not body.observe(Pose.missing(time_s=0, size=SIZE))
    assert not body.found


def test_a_person_without_size_is_not_found() -> None:
    pose = figure()
    for name, width in (("image_px", 2), ("world_m", 3)):
        assert not Body().observe(replace(pose, **{name: np.zeros((LANDMARK_COUNT, width))}))


@pytest.mark.parametrize("azimuth_deg", [0, 60, 90, 120, 180, -60, -90, -120])
def test_directions_of_the_patient(azimuth_deg: float) -> None:
    """``facing`` and ``across`` say where forward and left are in the image."""
    body = Body()
    body.observe(figure(azimuth_deg=azimuth_deg))
    turn = np.radians(azimuth_deg)
    assert body.orientation.azimuth_deg == pytest.approx(azimuth_deg)
    assert body.orientation.left == pytest.approx((np.cos(turn), -np.sin(turn)))
    assert body.orientation.forward == pytest.approx((-np.sin(turn), -np.cos(turn)))
    if abs(np.sin(turn)) > 0.1:
        assert body.orientation.facing == -np.sign(np.sin(turn))
    if abs(np.cos(turn)) > 0.1:
        assert body.orientation.across == np.sign(np.cos(turn))
