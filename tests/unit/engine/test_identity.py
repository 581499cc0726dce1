"""What is decided from how much attempts are like an exercise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from posecheck.engine import Checker
from posecheck.engine.attempt import Attempt, Sample
from posecheck.engine.identity import FOUND, LEAST_ERRORS, Identity
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Side
from posecheck.kinematics.posture import CHANNELS, ERROR
from posecheck.pose import PoseTrack
from posecheck.reference.library import pattern_of
from posecheck.reference.likeness import NAMES, Likeness
from posecheck.reference.pattern import Pattern
from posecheck.result import Why
from posecheck.signals.marks import Moments

TRACKS = Path(__file__).parents[3] / "fixtures" / "tracks"
SQUAT = pattern_of(load_exercise("squat"))
ALL_SEEN = np.ones(len(CHANNELS), dtype=bool)
WHOLLY_ALIKE = Likeness(
    numbers=np.array([{"agreement": 1.0, "whole": 1.0, "place": 1.0}.get(name, 0.0) for name in NAMES]),
    unevenness=0.0,
    evenness=0.0,
    tilt_deg=0.0,
    size=5.0,
    whole_size=5.0,
    stride=0.0,
    like="",
    rival_place=1.0,
)


LIKELY = 2.0 * FOUND.of_set - FOUND.of_attempt
"""With one that is left out in the better half, such a repetition still has what is asked of a set."""


def placed(place: float) -> Likeness:
    """What is wholly alike, except that it is nearer to another movement, which people have shown."""
    return replace(WHOLLY_ALIKE, rival_place=place, like="another")


def test_sides_that_move_apart_outweigh_all_agreement() -> None:
    assert FOUND.score(WHOLLY_ALIKE) > 0.0
    at_most = replace(WHOLLY_ALIKE, unevenness=FOUND.uneven)
    assert FOUND.score(at_most) == FOUND.score(WHOLLY_ALIKE)
    beyond = replace(WHOLLY_ALIKE, unevenness=FOUND.uneven + 0.01)
    assert FOUND.score(beyond) == FOUND.contradicted < FOUND.of_attempt - FOUND.of_few


def test_sides_that_move_alike_outweigh_all_agreement_with_a_lunge() -> None:
    assert FOUND.score(replace(WHOLLY_ALIKE, evenness=FOUND.even)) == FOUND.score(WHOLLY_ALIKE)
    assert FOUND.score(replace(WHOLLY_ALIKE, evenness=FOUND.even + 0.01)) == FOUND.contradicted


def test_what_is_much_nearer_to_another_movement_is_not_this_one() -> None:
    assert FOUND.score(placed(FOUND.elsewhere)) > FOUND.contradicted
    assert FOUND.score(placed(FOUND.elsewhere - 0.01)) == FOUND.contradicted


@pytest.mark.parametrize("exercise_id", ["elbow_flexion", "shoulder_abduction", "sit_to_stand", "squat"])
def test_somebody_seen_from_the_side_is_counted(exercise_id: str) -> None:
    """Half of the body is hidden there: MediaPipe's landmarks of the synthetic patient, three repetitions."""
    checker = Checker(load_exercise(exercise_id))
    for pose in PoseTrack.load(TRACKS / f"{exercise_id}.right.npz"):
        checker.push(pose)
    assert checker.finish().rep_count == 3


def test_nobody_does_standing_what_is_done_lying() -> None:
    upright = replace(WHOLLY_ALIKE, tilt_deg=FOUND.tilted_deg + 1.0)
    assert FOUND.score(replace(WHOLLY_ALIKE, tilt_deg=FOUND.tilted_deg)) == FOUND.score(WHOLLY_ALIKE)
    assert FOUND.score(upright) == FOUND.contradicted < FOUND.of_attempt - FOUND.of_few


def test_another_stride_outweighs_all_agreement() -> None:
    assert FOUND.score(replace(WHOLLY_ALIKE, stride=FOUND.stride)) == FOUND.score(WHOLLY_ALIKE)
    assert FOUND.score(replace(WHOLLY_ALIKE, stride=FOUND.stride + 0.01)) == FOUND.contradicted


def done(pattern: Pattern, size: float = 1.0, seen: NDArray[np.bool_] = ALL_SEEN) -> Attempt:
    """A movement of some size of which some channels are seen."""
    postures = [
        np.where(seen, pattern.rest + share * pattern.excursion, np.nan) for share in (0.0, size, 0.0)
    ]
    samples = [Sample(float(i), 0.0, [], posture.tolist()) for i, posture in enumerate(postures)]
    times = Moments(0.0, 1.0, 1.0, 2.0)
    return Attempt(
        side=Side.BOTH,
        samples=samples,
        left_s=0.0,
        start_s=0.0,
        reach_s=1.0,
        peak_s=1.0,
        leave_s=1.0,
        end_s=2.0,
        crossed=times,
        rest=0.0,
        peak=size,
    )


ERRORS = np.abs(np.nan_to_num(SQUAT.excursion)) / ERROR


@given(st.floats(0.25, 1.5), st.sets(st.sampled_from(np.flatnonzero(ERRORS > 1.0).tolist()), min_size=1))
@settings(max_examples=100)
def test_what_may_be_nothing_but_errors_is_not_sure_to_be_a_movement(size: float, seen: set[int]) -> None:
    channels = np.isin(np.arange(len(CHANNELS)), list(seen))
    unsure = Identity(SQUAT, ()).judge(done(SQUAT, size, channels)).unsure
    assert unsure is (None if size * np.linalg.norm(ERRORS[channels]) >= LEAST_ERRORS else Why.NOT_SEEN)


def test_a_movement_that_all_can_see_is_too_small_if_it_may_be_errors() -> None:
    size = 0.9 * LEAST_ERRORS / float(np.linalg.norm(ERRORS[ERRORS > 1.0]))
    assert Identity(SQUAT, ()).judge(done(SQUAT, size)).unsure is Why.TOO_SMALL


@pytest.mark.parametrize("people", [1, 2])
def test_less_is_asked_of_a_movement_that_few_have_shown(people: int) -> None:
    of_many, of_few = Identity(SQUAT, ()), Identity(replace(SQUAT, people=people), ())
    below_set, below_one = FOUND.of_set - 0.01, FOUND.of_attempt - 0.01
    assert not of_many.is_exercise([below_set])
    assert not of_many.is_one(below_one)
    assert of_few.is_exercise([below_set])
    assert of_few.is_one(below_one)
    assert not of_few.is_exercise([FOUND.of_set - FOUND.of_few - 0.01])
    assert not of_few.is_one(FOUND.of_attempt - FOUND.of_few - 0.01)


@pytest.mark.parametrize("people", [1, 2, 3])
def test_being_nearer_to_another_movement_contradicts_only_what_several_have_shown(people: int) -> None:
    """Others do not hold their arms as the one did who showed a squat with a bar on the shoulders."""
    press, jack = (pattern_of(load_exercise(name)) for name in ("overhead_press", "jumping_jack"))
    judge = Identity(replace(press, people=people), [jack])
    contradicted = judge.judge(done(jack)).score == FOUND.contradicted
    assert contradicted is (people == 3)


@pytest.mark.parametrize("people", [0, 3])
def test_postures_and_three_people_are_not_few(people: int) -> None:
    assert not replace(SQUAT, people=people).is_of_few


def test_the_better_half_of_a_set_decides() -> None:
    judge = Identity(SQUAT, ())
    unlikely, other = LIKELY - 0.1, FOUND.of_attempt - 1.0
    assert judge.is_exercise([unlikely, unlikely, other, other])
    assert not judge.is_exercise([unlikely, other, other, other])
    assert judge.is_exercise([])


def test_what_was_left_out_counts_in_the_set() -> None:
    """Who does what may be the exercise once among other movements does another one."""
    judge = Identity(SQUAT, ())
    doubtful, other = FOUND.of_set + 0.5, FOUND.of_attempt - 1.0
    assert judge.is_exercise([doubtful])
    assert not judge.is_exercise([doubtful, other, other])


@given(st.lists(st.floats(LIKELY, 3.0), min_size=1, max_size=8), st.integers(0, 100))
@settings(max_examples=100)
def test_however_much_else_somebody_does_likely_repetitions_stay(reps: list[float], others: int) -> None:
    assert Identity(SQUAT, ()).is_exercise([*reps, *[FOUND.contradicted] * others])
