"""How much a movement is like a reference."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from posecheck.kinematics.posture import CHANNELS
from posecheck.reference.course import PostureCourse
from posecheck.reference.demonstration import both_directions, median
from posecheck.reference.learning import learn
from posecheck.reference.likeness import FARTHEST, NAMES, Observed, Shape, likeness, rivals_of
from posecheck.reference.pattern import Pattern, agreement

from .people import LUNGE_LEFT, course, of_exercise, recording

QUICKLY = settings(max_examples=100, deadline=None, derandomize=True, database=None)


@cache
def pattern(key: str) -> Pattern:
    shown = course({}, [LUNGE_LEFT] * 3) if key == "lunge" else of_exercise(key, 3)
    return learn([recording(shown)], key=key, name={"en": key})


LIBRARY = [pattern(key) for key in ("squat", "lunge", "elbow_flexion", "shoulder_abduction")]


def observed(shown: PostureCourse) -> Observed:
    """The usual repetition of a recording, in the direction in which it shows it."""
    one = max(both_directions(shown), key=lambda way: way.starts_at_rest)
    return Observed(rest=median(one.rests), change=one.excursion, size=1.0, rise_s=1.2, return_s=1.2)


def numbers(seen: Observed, key: str) -> tuple[dict[str, float], str]:
    own = pattern(key)
    found, like = likeness(seen, Shape.of(own), rivals_of(own, LIBRARY))
    return dict(zip(NAMES, found.tolist(), strict=True)), like


STRANGER = observed(of_exercise("squat", 3, 70.0, 3))
LUNGE = observed(course({}, [LUNGE_LEFT] * 3, azimuth_deg=70.0, height_m=1.8, seed=4))


def test_a_squat_is_like_a_squat() -> None:
    found, like = numbers(STRANGER, "squat")
    assert found["agreement"] > 0.8
    assert found["margin"] > 0.0
    assert found["seen"] > 0.3  # from the side
    assert found["rest"] < 1.5
    assert like == ""


@pytest.mark.parametrize("key", ["elbow_flexion", "shoulder_abduction", "lunge"])
def test_a_squat_is_less_like_anything_else_and_its_name_is_told(key: str) -> None:
    found, like = numbers(STRANGER, key)
    own, _ = numbers(STRANGER, "squat")
    assert found["agreement"] < own["agreement"]
    assert found["margin"] < 0.0 < own["margin"]
    assert like == "squat"


def test_a_rival_whose_limbs_are_hidden_does_not_compete() -> None:
    """Of the curl of an arm that nobody sees everything fits."""
    unseen = np.where([name.endswith("right") for name in CHANNELS], np.nan, STRANGER.change)
    squat, curl = pattern("squat"), pattern("elbow_flexion")
    seen = Observed(rest=STRANGER.rest, change=unseen, size=1.0, rise_s=1.2, return_s=1.2)
    found, like = likeness(seen, Shape.of(squat), rivals_of(squat, [curl]))
    assert found[NAMES.index("margin")] > 0.0
    assert like == ""


def test_a_lunge_is_no_squat() -> None:
    found, like = numbers(LUNGE, "squat")
    assert found["margin"] < 0.0
    assert like == "lunge"
    assert numbers(LUNGE, "lunge")[0]["margin"] > 0.0


def test_a_movement_of_the_other_side_is_like_the_mirrored_shape() -> None:
    curl = pattern("elbow_flexion")
    right = observed(of_exercise("elbow_flexion", 3, 0.0, 1, "right"))
    rivals = rivals_of(curl, [])
    (left_agrees, *_), _ = likeness(right, Shape.of(curl), rivals)
    (right_agrees, *_), _ = likeness(right, Shape.of(curl, mirrored=True), rivals)
    assert right_agrees > 0.9 > left_agrees


def test_a_movement_does_not_compete_with_itself() -> None:
    squat = pattern("squat")
    assert squat.name["en"] in rivals_of(pattern("elbow_flexion"), LIBRARY).names
    assert squat.name["en"] not in rivals_of(squat, LIBRARY).names


def test_without_rivals_the_margin_is_open() -> None:
    found, like = likeness(STRANGER, Shape.of(pattern("squat")), rivals_of(pattern("squat"), []))
    assert found[NAMES.index("margin")] == 0.0
    assert like == ""


def test_a_perfect_fit_of_any_size_has_no_misfit() -> None:
    squat = pattern("squat")
    shape = Shape.of(squat)
    for size in (0.5, 1.0, 1.5):
        seen = Observed(rest=squat.rest, change=size * squat.excursion, size=size, rise_s=1.0, return_s=1.0)
        assert shape.misfit(seen) == pytest.approx(0.0, abs=1e-9)
        assert dict(zip(NAMES, likeness(seen, shape, rivals_of(squat, []))[0].tolist(), strict=True)) | {
            "still": 0.0
        } == pytest.approx(
            {
                "agreement": 1.0,
                "size": size,
                "moving": 0.0,
                "still": 0.0,
                "other_side": 0.0,
                "rest": 0.0,
                "margin": 0.0,
                "rise": 0.0,
                "return": 0.0,
                "seen": 1.0,
            },
            abs=1e-6,
        )


POSTURES = arrays(float, len(CHANNELS), elements=st.one_of(st.just(np.nan), st.floats(-1e4, 1e4)))


@given(
    POSTURES,
    POSTURES,
    st.floats(0.0, 10.0),
    st.tuples(st.floats(0.0, 100.0), st.floats(0.0, 100.0)),
    st.booleans(),
)
@QUICKLY
def test_whatever_is_unknown_the_numbers_are_finite_and_bounded(
    rest: np.ndarray, change: np.ndarray, size: float, times_s: tuple[float, float], mirrored: bool
) -> None:
    seen = Observed(rest=rest, change=change, size=size, rise_s=times_s[0], return_s=times_s[1])
    for own in LIBRARY:
        found, like = likeness(seen, Shape.of(own, mirrored=mirrored), rivals_of(own, LIBRARY))
        assert found.shape == (len(NAMES),)
        assert np.isfinite(found).all()
        assert -1.0 - 1e-9 <= found[0] <= 1.0 + 1e-9
        assert np.all(np.abs(found[2:7]) <= 2.0 * FARTHEST)
        assert 0.0 <= found[-1] <= 1.0
        assert like in {"", *(other.key for other in LIBRARY)}


@given(POSTURES, POSTURES)
@QUICKLY
def test_agreement_is_a_cosine(one: np.ndarray, other: np.ndarray) -> None:
    assert -1.0 - 1e-9 <= agreement(one, other) <= 1.0 + 1e-9
    assert agreement(one, other) == pytest.approx(agreement(other, one), abs=1e-9)
    assert agreement(one, 3.0 * one) in (pytest.approx(1.0), 0.0)
