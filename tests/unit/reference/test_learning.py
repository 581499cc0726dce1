"""A reference learnt from recordings counts other people."""

from __future__ import annotations

import numpy as np
import pytest

from posecheck.errors import SourceError
from posecheck.exercise.postures import Postures, Variant
from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED
from posecheck.pose import PoseTrack
from posecheck.reference.course import posture_course
from posecheck.reference.demonstration import LEFT, RIGHT, both_directions, repetitions
from posecheck.reference.learning import Recording, learn
from posecheck.reference.pattern import Pattern, agreement
from posecheck.reference.postures import pattern_from_postures
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient

from .people import EXERCISES, LUNGE_LEFT, course, of_exercise, recording, shown

STILL = course({}, [{}] * 3)


def learnt(*recordings: Recording, **options: object) -> Pattern:
    return learn(recordings, key="movement", name={"en": "Movement"}, **options)  # type: ignore[arg-type]


def made(exercise_id: str, sides: str) -> Pattern:
    """Return the pattern of the first of its ways, which is the one that is demonstrated."""
    return pattern_from_postures(
        next(shown(exercise_id).ways()),
        key=exercise_id,
        name={"en": exercise_id},
        sides=sides,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("exercise_id", EXERCISES)
@pytest.mark.parametrize("azimuth_deg", [0.0, 60.0, -90.0])
def test_repetitions_of_a_demonstration_are_found_from_its_rest(exercise_id: str, azimuth_deg: float) -> None:
    pattern = learnt(recording(of_exercise(exercise_id, 4, azimuth_deg)))
    assert pattern.repetitions in {4, 8}  # of one side at a time where both move
    assert agreement(pattern.excursion, made(exercise_id, pattern.sides).excursion) > 0.9
    assert 0.3 < pattern.peak < 0.7
    assert pattern.rise_s == pytest.approx(1.0, abs=0.5)


@pytest.mark.parametrize("exercise_id", EXERCISES)
@pytest.mark.parametrize(("seed", "azimuth_deg"), [(1, 90.0), (2, -45.0), (3, 0.0)])
def test_one_demonstration_counts_another_person_from_another_side(
    exercise_id: str, seed: int, azimuth_deg: float
) -> None:
    pattern = learnt(recording(of_exercise(exercise_id, 4, 30.0)))
    found = repetitions(of_exercise(exercise_id, 5, azimuth_deg, seed), pattern.movement())
    assert len(found) == 5
    assert all(0.5 < rise.size < 1.6 for rise in found)


def test_a_single_repetition_is_enough() -> None:
    pattern = learnt(recording(of_exercise("squat", 1)))
    assert pattern.repetitions == 1
    assert len(repetitions(of_exercise("squat", 5, 90.0, 1), pattern.movement())) == 5


def test_what_the_sides_do_is_found() -> None:
    assert learnt(recording(of_exercise("squat"))).sides == "body"
    assert learnt(recording(of_exercise("sit_to_stand"))).sides == "body"
    assert learnt(recording(of_exercise("shoulder_abduction"))).sides == "each"
    for side in ("left", "right"):
        assert learnt(recording(of_exercise("elbow_flexion", 4, 0.0, 0, side))).sides == "each"


def test_sides_that_take_turns_are_found() -> None:
    assert learnt(recording(of_exercise("elbow_flexion", 6, 0.0, 0, "alternating"))).sides == "alternating"


@pytest.mark.parametrize("side", ["left", "right", "alternating"])
def test_the_pattern_of_one_side_is_told_as_if_done_by_the_left(side: str) -> None:
    pattern = learnt(recording(of_exercise("elbow_flexion", 6, 0.0, 0, side)))
    elbow = CHANNELS.index("elbow_left")
    assert pattern.one_sided
    assert pattern.excursion[elbow] == pytest.approx(140, abs=15)
    assert np.isnan(pattern.excursion[RIGHT]).all()
    assert np.isnan(pattern.course[:, RIGHT]).all()
    assert np.isfinite(pattern.rest[elbow])
    mirrored = pattern.movement(mirrored=True)
    assert mirrored.path[-1, MIRRORED[elbow]] == pytest.approx(pattern.excursion[elbow])


def test_either_side_counts_for_itself() -> None:
    pattern = learnt(recording(of_exercise("elbow_flexion", 4, 0.0, 0, "left")))
    other = of_exercise("elbow_flexion", 6, 20.0, 1, "alternating")
    assert len(repetitions(other, pattern.movement())) == 3
    assert len(repetitions(other, pattern.movement(mirrored=True))) == 3


def test_folding_makes_two_of_what_both_sides_do() -> None:
    both = both_directions(of_exercise("shoulder_abduction", 4, 0.0))[0]
    assert len(both) == 4
    assert len(both.folded()) == 8
    one = both_directions(of_exercise("shoulder_abduction", 4, 0.0, 0, "right"))[0]
    assert len(one.folded()) == 4
    assert np.allclose(one.folded().excursions[:, LEFT], one.excursions[:, RIGHT], equal_nan=True)


def test_several_people_make_one_pattern_and_the_same_person_counts_once() -> None:
    recordings = [
        recording(of_exercise("squat", 3, azimuth_deg, seed), person)
        for azimuth_deg, seed, person in ((0.0, 0, "a"), (45.0, 1, "b"), (90.0, 2, "c"), (-60.0, 2, "c"))
    ]
    pattern = learnt(*recordings)
    assert (pattern.people, pattern.repetitions) == (3, 12)
    assert sum(pattern.views.values()) == 4
    assert agreement(pattern.excursion, made("squat", "body").excursion) > 0.9
    moves = np.abs(pattern.excursion) > ERROR
    assert np.all(pattern.spread[moves] > 0)
    assert np.all(pattern.rest_spread > 0)


def test_the_direction_can_be_given() -> None:
    squat = learnt(recording(of_exercise("squat")))
    upside_down = learnt(recording(of_exercise("squat")), like=-squat.excursion)
    assert agreement(upside_down.excursion, squat.excursion) < -0.9


class TestRefusals:
    """What cannot be used is said in words, with the name of the recording."""

    def test_nobody_seen(self) -> None:
        patient = SyntheticPatient(
            motion=Motion(keyframes=[(0.0, {}), (1.0, {})]), camera=Camera(distance_m=4.0)
        )
        track = patient.truth_track()
        empty = PoseTrack(
            time_s=track.time_s,
            image_px=np.full_like(track.image_px, np.nan),
            world_m=np.full_like(track.world_m, np.nan),
            visibility=np.zeros_like(track.visibility),
            size=track.size,
        )
        with pytest.raises(SourceError, match=r"b\.mp4: nobody was seen"):
            learnt(recording(of_exercise("squat")), recording(posture_course(empty), "b"))

    def test_nothing_repeated(self) -> None:
        with pytest.raises(SourceError, match=r"b\.mp4: no repetition was found"):
            learnt(recording(of_exercise("squat")), recording(STILL, "b"))

    def test_one_frame(self) -> None:
        motion = Motion(keyframes=[(0.0, {})])
        single = posture_course(SyntheticPatient(motion=motion).truth_track())
        with pytest.raises(SourceError, match=r"a\.mp4: no repetition was found"):
            learnt(recording(single))

    def test_another_movement(self) -> None:
        squats = [recording(of_exercise("squat", 3, 30.0, seed), f"squat{seed}") for seed in range(3)]
        with pytest.raises(
            SourceError, match=r"curl\.mp4: shows a different movement from the other recordings"
        ):
            learnt(*squats, recording(of_exercise("elbow_flexion"), "curl"))

    def test_no_recording(self) -> None:
        with pytest.raises(SourceError, match="at least one recording"):
            learnt()


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_postures_make_the_pattern_that_recordings_show(exercise_id: str) -> None:
    recorded = learnt(
        *(recording(of_exercise(exercise_id, 3, a, s), str(s)) for s, a in enumerate((0.0, 60.0, -60.0)))
    )
    pattern = made(exercise_id, recorded.sides)
    assert pattern.one_sided == recorded.one_sided
    assert agreement(pattern.excursion, recorded.excursion) > 0.95
    rest_apart = np.abs(pattern.rest - recorded.rest) / recorded.rest_spread
    assert np.nanmedian(rest_apart) < 0.5
    assert np.nanpercentile(rest_apart, 90) < 2.0
    assert abs(pattern.peak - recorded.peak) < 0.15
    assert pattern.people == pattern.repetitions == 0
    for seed, azimuth_deg in ((1, 90.0), (2, -30.0)):
        assert len(repetitions(of_exercise(exercise_id, 5, azimuth_deg, seed), pattern.movement())) == 5


def test_a_one_sided_posture_may_be_given_for_either_side() -> None:
    curls = [Postures(start={}, target={f"{side}_elbow_flexion": 140.0}) for side in ("left", "right")]
    sides = [pattern_from_postures(one, key="curl", name={"en": "Curl"}, sides="each") for one in curls]
    assert sides[0].excursion == pytest.approx(sides[1].excursion, abs=0.5, nan_ok=True)


def test_what_is_done_in_several_ways_is_between_them_and_as_wide() -> None:
    stepping = Postures(start={}, target={"left_knee_flexion": 90.0, "hip_abduction": 30.0})
    wide = Variant(start={"hip_abduction": 30.0})
    in_both = stepping.model_copy(update={"variants": (wide,)})
    both, first, second = (
        pattern_from_postures(one, key="lunge", name={"en": "Lunge"}, sides="body")
        for one in (in_both, *in_both.ways())
    )
    feet, knee = CHANNELS.index("feet_apart"), CHANNELS.index("knee_left")
    assert both.excursion[feet] == pytest.approx((first.excursion[feet] + second.excursion[feet]) / 2.0)
    apart = abs(first.excursion[feet] - second.excursion[feet]) / 2.0
    assert apart > ERROR[feet]
    assert both.spread[feet] >= apart
    assert both.excursion[knee] == pytest.approx(first.excursion[knee], abs=1.0)


def test_arms_that_may_do_anything_may_go_from_anywhere_to_anywhere() -> None:
    standing_up = Postures(
        start={"knee_flexion": 95.0, "hip_flexion": 100.0, "shoulder_flexion": 40.0, "elbow_flexion": 60.0},
        target={"knee_flexion": 0.0, "hip_flexion": 0.0, "shoulder_flexion": 0.0, "elbow_flexion": 0.0},
    )
    bound, free = (
        pattern_from_postures(one, key="up", name={"en": "Up"}, sides="body")
        for one in (standing_up, standing_up.model_copy(update={"free_arms": True}))
    )
    arms = {"shoulder", "elbow", "arm", "wrist_height", "wrist_reach", "hands_apart"}
    wider = np.flatnonzero(free.rest_spread > 1.1 * bound.rest_spread)
    assert {CHANNELS[i].removesuffix("_left").removesuffix("_right") for i in wider} == arms
    assert (free.spread[wider] > free.rest_spread[wider]).all()
    assert (np.abs(free.excursion[wider]) < free.spread[wider]).all()


def test_a_lunge_is_no_squat_to_a_pattern() -> None:
    lunge = learnt(recording(course({}, [LUNGE_LEFT] * 4)))
    squat = learnt(recording(of_exercise("squat")))
    assert agreement(lunge.excursion, squat.excursion) < 0.9
