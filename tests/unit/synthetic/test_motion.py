"""Motions: minimum-jerk courses, the truth about repetitions, sway, walking in."""

from __future__ import annotations

import numpy as np
import pytest

from posecheck.errors import PoseError
from posecheck.synthetic.body import Body
from posecheck.synthetic.motion import Motion, Repetition, by_side, minimum_jerk
from tests.motions import posture_at, walking_in

REP = Repetition(target={"knee_flexion": 100}, out_s=1.0, hold_s=0.5, back_s=2.0, rest_s=0.5)


def test_minimum_jerk_starts_and_ends_at_rest() -> None:
    assert minimum_jerk([-1, 0, 0.5, 1, 2]) == pytest.approx([0, 0, 0.5, 1, 1])
    # 10 t^3 - 15 t^4 + 6 t^5 at a quarter
    assert minimum_jerk(0.25) == pytest.approx(0.103515625)
    t = np.linspace(0, 1, 10_001)
    speed = np.gradient(minimum_jerk(t), t)
    assert speed[[0, -1]] == pytest.approx([0, 0], abs=1e-6)
    assert speed.max() == pytest.approx(1.875, rel=1e-4)
    assert np.all(np.diff(minimum_jerk(t)) >= 0)


def test_repetitions_happen_when_they_say() -> None:
    motion = Motion.of({"hip_abduction": 5}, [REP, REP], lead_in_s=1.0, lead_out_s=1.0)
    first, second = motion.repetitions
    assert (first.start_s, first.peak_s, first.leave_s, first.end_s) == (1.0, 2.0, 2.5, 4.5)
    assert second.start_s == 5.0
    assert motion.duration_s == pytest.approx(10.0)
    at = motion.postures([0, 1.0, 1.5, 2.0, 2.3, 2.5, 3.5, 4.5, 5.0, 99])
    assert at["left_knee_flexion"] == pytest.approx([0, 0, 50, 100, 100, 100, 50, 0, 0, 0])
    assert at["right_hip_abduction"] == pytest.approx(np.full(10, 5))
    assert posture_at(motion, 2.0)["right_knee_flexion"] == pytest.approx(100)


def test_each_repetition_may_have_its_own_target_and_no_rest() -> None:
    reps = [Repetition(target={"knee_flexion": d}, hold_s=0, rest_s=0) for d in (100, 50)]
    motion = Motion.of({}, reps, lead_in_s=0, lead_out_s=0)
    peaks = motion.postures([rep.peak_s for rep in motion.repetitions])["left_knee_flexion"]
    assert peaks == pytest.approx([100, 50])
    assert motion.duration_s == pytest.approx(4.8)


def test_a_target_for_both_sides_wins_over_a_start_for_one() -> None:
    motion = Motion.of(
        {"left_elbow_flexion": 20}, [Repetition(target={"elbow_flexion": 90}, out_s=1)], lead_in_s=0
    )
    assert posture_at(motion, 0)["left_elbow_flexion"] == pytest.approx(20)
    assert posture_at(motion, 1)["left_elbow_flexion"] == pytest.approx(90)
    assert by_side({"knee_flexion": 1, "left_knee_flexion": 2}) == {
        "left_knee_flexion": 2,
        "right_knee_flexion": 1,
    }


def test_a_still_motion_is_one_keyframe() -> None:
    still = Motion(keyframes=((0.0, {"knee_flexion": 30}),))
    assert still.duration_s == 0
    assert still.postures([0, 5])["left_knee_flexion"] == pytest.approx([30, 30])


def test_sway_is_small_slow_and_seeded() -> None:
    def sway(seed: int) -> np.ndarray:
        motion = Motion.of({}, [], lead_out_s=20, sway_deg=0.6, seed=seed)
        return motion.postures(np.arange(0, 20, 0.05))["left_ankle_dorsiflexion"]

    assert 0.2 < np.abs(sway(1)).max() <= 0.6
    assert np.array_equal(sway(1), sway(1))
    assert not np.array_equal(sway(1), sway(2))


def test_walking_in_ends_in_the_place_and_posture_of_the_start() -> None:
    start = {"hip_abduction": 6}
    walk = walking_in(start, distance_m=2.4, from_deg=90)
    begins, ends = posture_at(walk, 0), posture_at(walk, walk.duration_s)
    assert begins["place_left_m"] == pytest.approx(2.4)
    assert begins["heading"] == pytest.approx(-90)
    assert ends == pytest.approx(posture_at(Motion.of(start, []), 0))
    squat = Motion.of(start, [REP])
    both = squat.after(walk)
    assert both.duration_s == pytest.approx(walk.duration_s + squat.duration_s)
    assert both.repetitions[0].peak_s == pytest.approx(walk.duration_s + squat.repetitions[0].peak_s)
    assert posture_at(both, both.repetitions[0].peak_s)["left_knee_flexion"] == pytest.approx(100)


def test_walking_keeps_the_trunk_upright_and_the_feet_on_the_floor() -> None:
    walk = walking_in({}, from_deg=-90)
    skeleton = Body().skeleton(walk.postures(np.arange(0, walk.duration_s, 0.04)))
    assert skeleton.segments["trunk"].rotation[:, 1, 1].min() > np.cos(np.radians(15))
    lowest = skeleton.landmarks_m[..., 1].min(axis=1)
    assert -0.02 < lowest.min() <= lowest.max() < 0.08


def test_motions_that_do_not_join_are_refused() -> None:
    with pytest.raises(PoseError, match="left_knee_flexion"):
        Motion.of({}, []).after(Motion.of({"left_knee_flexion": 20}, []))


@pytest.mark.parametrize("times", [(), (1.0, 2.0), (0.0, 1.0, 1.0)])
def test_times_of_keyframes_must_increase_from_zero(times: tuple[float, ...]) -> None:
    with pytest.raises(PoseError, match="must start at 0 and increase"):
        Motion(keyframes=tuple((time, {}) for time in times))


def test_an_unknown_name_is_refused_when_the_motion_is_made() -> None:
    with pytest.raises(PoseError, match="kneeflexion"):
        Motion.of({}, [Repetition(target={"kneeflexion": 90})])


def test_a_repetition_takes_time() -> None:
    with pytest.raises(PoseError, match="must be positive"):
        Repetition(target={}, out_s=0)
