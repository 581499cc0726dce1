"""How much a movement is like a reference."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED
from posecheck.reference.course import PostureCourse
from posecheck.reference.demonstration import both_directions, median
from posecheck.reference.learning import learn
from posecheck.reference.likeness import NAMES, Likeness, likeness
from posecheck.reference.pattern import Pattern, agreement
from posecheck.reference.rivals import rivals_of
from posecheck.reference.shape import FARTHEST, Observed, Shape

from .people import LUNGE_LEFT, course, of_exercise, recording

QUICKLY = settings(max_examples=100)


@cache
def pattern(key: str) -> Pattern:
    shown = course({}, [LUNGE_LEFT] * 3) if key == "lunge" else of_exercise(key, 3)
    return learn([recording(shown)], key=key, name={"en": key})


@cache
def led_by_one_leg() -> Pattern:
    """A lunge as a movement of the whole body, as the shipped one is."""
    shown = recording(course({}, [LUNGE_LEFT] * 3))
    return learn([shown], key="lunge", name={"en": "lunge"}, sides="body")


def as_lunge(seen: Observed) -> Likeness:
    return likeness(seen, Shape.of(led_by_one_leg()), rivals_of(led_by_one_leg(), []))


LIBRARY = [pattern(key) for key in ("squat", "lunge", "elbow_flexion", "shoulder_abduction")]


def observed(shown: PostureCourse) -> Observed:
    """The usual repetition of a recording, in the direction in which it shows it."""
    one = max(both_directions(shown), key=lambda way: way.starts_at_rest)
    return Observed(rest=median(one.rests), change=one.excursion, size=1.0, time_s=2.4)


def against(seen: Observed, key: str) -> Likeness:
    own = pattern(key)
    return likeness(seen, Shape.of(own), rivals_of(own, LIBRARY))


def named(found: Likeness) -> dict[str, float]:
    return dict(zip(NAMES, found.numbers.tolist(), strict=True))


def numbers(seen: Observed, key: str) -> tuple[dict[str, float], str]:
    found = against(seen, key)
    return named(found), found.like


STRANGER = observed(of_exercise("squat", 3, 70.0, 3))
LUNGE = observed(course({}, [LUNGE_LEFT] * 3, azimuth_deg=70.0, height_m=1.8, seed=4))
BOTH_LEGS_SEEN = observed(course({}, [LUNGE_LEFT] * 3, azimuth_deg=10.0, height_m=1.8, seed=4))


def test_a_squat_is_like_a_squat() -> None:
    found, like = numbers(STRANGER, "squat")
    assert found["agreement"] > 0.8
    assert found["place"] > 0.5
    assert like == ""


@pytest.mark.parametrize("key", ["elbow_flexion", "shoulder_abduction", "lunge"])
def test_a_squat_is_less_like_anything_else_and_its_name_is_told(key: str) -> None:
    found, like = numbers(STRANGER, key)
    own, _ = numbers(STRANGER, "squat")
    assert found["agreement"] < own["agreement"]
    assert found["place"] < 0.0 < own["place"]
    assert like == "squat"


def test_a_rival_whose_limbs_are_hidden_does_not_compete() -> None:
    """Of the curl of an arm that nobody sees everything fits."""
    unseen = np.where([name.endswith("right") for name in CHANNELS], np.nan, STRANGER.change)
    squat, curl = pattern("squat"), pattern("elbow_flexion")
    seen = Observed(rest=STRANGER.rest, change=unseen, size=1.0, time_s=2.4)
    found = likeness(seen, Shape.of(squat), rivals_of(squat, [curl]))
    assert named(found)["place"] > 0.0
    assert found.like == ""


def test_a_lunge_is_no_squat() -> None:
    found, like = numbers(LUNGE, "squat")
    assert found["place"] < 0.0
    assert like == "lunge"
    assert numbers(LUNGE, "lunge")[0]["place"] > 0.0


def test_the_legs_of_a_lunge_contradict_a_squat() -> None:
    assert against(BOTH_LEGS_SEEN, "squat").unevenness > 0.5
    assert against(observed(of_exercise("squat", 3, 10.0, 3)), "squat").unevenness < 0.1


def test_sides_contradict_nothing_that_is_not_even_by_itself() -> None:
    """A lunge is led by one leg, and of a curl only one arm is asked for."""
    assert against(BOTH_LEGS_SEEN, "lunge").unevenness == 0.0
    assert against(BOTH_LEGS_SEEN, "elbow_flexion").unevenness == 0.0


@pytest.mark.parametrize("hidden", ["_right", "knee_right"])
def test_a_side_that_is_not_seen_whole_contradicts_nothing(hidden: str) -> None:
    unseen = np.where([name.endswith(hidden) for name in CHANNELS], np.nan, BOTH_LEGS_SEEN.change)
    assert against(replace(BOTH_LEGS_SEEN, change=unseen), "squat").unevenness == 0.0


SQUAT = observed(of_exercise("squat", 3, 10.0, 3))


def test_the_legs_of_a_squat_contradict_a_lunge() -> None:
    assert as_lunge(SQUAT).evenness > 0.5
    assert as_lunge(BOTH_LEGS_SEEN).evenness < 0.1


def test_legs_that_do_the_same_contradict_nothing_that_is_even_or_of_one_side() -> None:
    assert against(SQUAT, "squat").evenness == 0.0
    assert against(SQUAT, "elbow_flexion").evenness == 0.0


STRIDE = CHANNELS.index("stride")


def with_stride(of: Pattern, stride: float) -> Pattern:
    """A pattern that people have shown with such a stride at its far end."""
    at = np.arange(len(CHANNELS)) == STRIDE
    return replace(
        of, rest=np.where(at, stride, of.rest), excursion=np.where(at, 0.0, of.excursion), people=3
    )


def strides(stride: float, usual: float) -> float:
    """How much the stride of a lunge differs if that of the reference is known."""
    own = with_stride(pattern("lunge"), usual)
    shown = with_stride(pattern("lunge"), stride)
    seen = Observed(rest=shown.rest, change=shown.excursion, size=1.0, time_s=2.4)
    return likeness(seen, Shape.of(own), rivals_of(own, [])).stride


@given(st.floats(0.0, 0.7), st.floats(0.0, 0.7))
@QUICKLY
def test_a_stride_differs_if_it_is_less_than_half_of_the_other(stride: float, usual: float) -> None:
    found = strides(stride, usual)
    if min(stride, usual) < 0.49 * max(stride, usual):
        assert found == pytest.approx(abs(stride - usual), abs=1e-6)
    elif min(stride, usual) > 0.51 * max(stride, usual):
        assert found == 0.0
    assert found == pytest.approx(strides(usual, stride), abs=1e-6)


def test_a_stride_that_is_not_known_contradicts_nothing() -> None:
    assert strides(0.0, 0.4) > 0.3
    assert strides(np.nan, 0.4) == 0.0
    assert strides(0.0, np.nan) == 0.0


def test_arms_may_be_raised_in_any_stance_and_postures_show_none() -> None:
    assert np.isnan(Shape.of(with_stride(pattern("elbow_flexion"), 0.3)).stride)
    assert Shape.of(with_stride(pattern("squat"), 0.3)).stride == 0.3
    assert np.isnan(Shape.of(replace(with_stride(pattern("squat"), 0.3), people=0)).stride)


def test_who_is_seen_from_the_side_with_one_leg_may_lunge() -> None:
    unseen = np.where([name.endswith("_right") for name in CHANNELS], np.nan, SQUAT.change)
    assert as_lunge(replace(SQUAT, change=unseen)).evenness == 0.0


@given(st.floats(0.0, 1.0), st.floats(0.35, 2.0))
@QUICKLY
def test_the_more_alike_the_sides_move_the_more_it_contradicts_a_lunge(share: float, size: float) -> None:
    """Whatever the size: of a small lunge the legs move apart by less."""
    lunge = led_by_one_leg().excursion
    even = (lunge + lunge[MIRRORED]) / 2.0
    change = size * (even + share * (lunge - even))
    seen = Observed(rest=led_by_one_leg().rest, change=change, size=size, time_s=2.0)
    assert 1.0 - share - 0.4 / size <= as_lunge(seen).evenness <= 1.0 - share


HEIGHTS = np.array(["height" in name for name in CHANNELS])


@given(st.sampled_from([HEIGHTS, ~HEIGHTS]), st.floats(0.35, 2.0))
@QUICKLY
def test_sides_that_seem_alike_in_the_angles_or_the_heights_alone_contradict_nothing(
    seem_alike: NDArray[np.bool_], size: float
) -> None:
    """From behind, a knee that bends away from the camera seems straight, but it is seen to come down."""
    lunge = led_by_one_leg().excursion
    change = size * np.where(seem_alike, (lunge + lunge[MIRRORED]) / 2.0, lunge)
    seen = Observed(rest=led_by_one_leg().rest, change=change, size=size, time_s=2.0)
    assert as_lunge(seen).evenness == 0.0


@given(st.sampled_from([one.key for one in LIBRARY]), st.sets(st.sampled_from(range(len(CHANNELS)))))
@QUICKLY
def test_what_is_hidden_agrees_with_nothing(key: str, hidden: set[int]) -> None:
    own = pattern(key)
    change = own.excursion.copy()
    change[list(hidden)] = np.nan
    seen = Observed(rest=own.rest, change=change, size=1.0, time_s=2.0)
    found = named(likeness(seen, Shape.of(own), rivals_of(own, [])))
    assert found["whole"] <= found["agreement"] + 1e-9
    moved = np.abs(np.nan_to_num(own.excursion)) > ERROR
    if not np.isnan(change[moved]).any():
        assert found["whole"] == pytest.approx(found["agreement"])


@given(st.sampled_from([one.key for one in LIBRARY]), st.sets(st.sampled_from(range(len(CHANNELS)))))
@QUICKLY
def test_the_less_is_seen_the_less_sure_is_the_size(key: str, hidden: set[int]) -> None:
    """As sure as an inverse-variance mean of what is seen: what moves by less than its error adds nothing."""
    own = pattern(key)
    change = own.excursion.copy()
    change[list(hidden)] = np.nan
    found = against(Observed(rest=own.rest, change=change, size=0.5, time_s=2.0), key)
    errors = np.abs(np.nan_to_num(own.excursion)) / ERROR
    moving = [i for i in np.flatnonzero(errors > 1.0) if i not in hidden]
    assert found.size == pytest.approx(0.5 * np.linalg.norm(errors[moving]))
    assert found.whole_size == pytest.approx(0.5 * np.linalg.norm(errors[errors > 1.0]))


def test_a_movement_of_the_other_side_is_like_the_mirrored_shape() -> None:
    curl = pattern("elbow_flexion")
    right = observed(of_exercise("elbow_flexion", 3, 0.0, 1, "right"))
    rivals = rivals_of(curl, [])
    left_agrees = named(likeness(right, Shape.of(curl), rivals))["agreement"]
    right_agrees = named(likeness(right, Shape.of(curl, mirrored=True), rivals))["agreement"]
    assert right_agrees > 0.8 > left_agrees


def test_a_movement_does_not_compete_with_itself() -> None:
    squat = pattern("squat")
    assert squat.key in rivals_of(pattern("elbow_flexion"), LIBRARY).keys
    assert squat.key not in rivals_of(squat, LIBRARY).keys


@pytest.mark.parametrize("people", [0, 1])
def test_only_a_rival_that_people_have_shown_says_where_a_movement_is(people: int) -> None:
    curl, squat = replace(pattern("elbow_flexion"), people=people), pattern("squat")
    seen = observed(of_exercise("elbow_flexion", 3, 0.0, 1))
    found = likeness(seen, Shape.of(squat), rivals_of(squat, [curl]))
    assert found.like == curl.key
    assert (found.rival_place < -0.5) is (people > 0)


def test_without_rivals_it_is_at_its_own_place() -> None:
    found = likeness(STRANGER, Shape.of(pattern("squat")), rivals_of(pattern("squat"), []))
    assert named(found)["place"] == 1.0
    assert found.like == ""


def test_the_place_says_which_of_two_a_movement_is_nearer_to() -> None:
    squat, lunge = pattern("squat"), pattern("lunge")
    rival = Shape.stacked([Shape.of(lunge)])
    places = [
        float(
            rival.place(
                Observed(
                    rest=squat.rest,
                    change=(1 - share) * squat.excursion + share * lunge.excursion,
                    size=1.0,
                    time_s=2.0,
                ),
                Shape.of(squat),
            )[0][0]
        )
        for share in (0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    assert places == sorted(places, reverse=True)
    assert places[0] == pytest.approx(1.0, abs=0.05)
    assert places[-1] == pytest.approx(-1.0, abs=0.05)


def test_a_rival_counts_by_how_clearly_it_is_told_apart() -> None:
    """A smaller movement of both differs by less, so that being nearer to the other one says less."""
    lunge, own = pattern("lunge"), Shape.of(pattern("squat"))
    rivals = rivals_of(pattern("squat"), [lunge])
    found = []
    for size in (1.0, 0.6, 0.35):
        seen = Observed(rest=lunge.rest, change=size * lunge.excursion, size=size, time_s=2.0)
        place, clear = rivals.shape.place(seen, own)
        assert place[0] < -0.5
        found.append((named(likeness(seen, own, rivals))["place"], float(clear[0])))
    assert [place for place, _ in found] == sorted(place for place, _ in found)
    assert [clear for _, clear in found] == sorted((clear for _, clear in found), reverse=True)


def test_one_that_shares_hardly_a_channel_with_it_does_not_place_a_movement() -> None:
    """A raise of the left arm and a curl of the right one share the distance of the hands and little else."""
    raised = observed(of_exercise("shoulder_abduction", 3, 0.0, 5))
    change = raised.change.copy()
    change[CHANNELS.index("hands_apart")] *= -1.0
    bent = replace(raised, change=change)
    only_the_right_arm = Shape.stacked([Shape.of(pattern("elbow_flexion"), mirrored=True)])
    assert np.isnan(only_the_right_arm.excursion[0, CHANNELS.index("arm_left")])
    own = Shape.of(pattern("shoulder_abduction"))
    assert only_the_right_arm.place(bent, own)[0].tolist() == [1.0]


def test_a_perfect_fit_of_any_size_has_no_misfit() -> None:
    squat = pattern("squat")
    shape = Shape.of(squat)
    for size in (0.5, 1.0, 1.5):
        seen = Observed(rest=squat.rest, change=size * squat.excursion, size=size, time_s=2.0)
        assert shape.misfit(seen) == pytest.approx(0.0, abs=1e-9)
        found = likeness(seen, shape, rivals_of(squat, []))
        assert named(found)["agreement"] == pytest.approx(1.0)
        assert named(found)["place"] == 1.0
        assert found.unevenness == 0.0


POSTURES = arrays(float, len(CHANNELS), elements=st.one_of(st.just(np.nan), st.floats(-1e4, 1e4)))
NOTHING_KNOWN = np.full(len(CHANNELS), np.nan)
ALMOST_STILL = np.where(np.arange(len(CHANNELS)) == CHANNELS.index("wrist_height_left"), 1.3e-163, np.nan)
"""Its square is so small that it cannot be told apart from others."""


@given(
    POSTURES,
    POSTURES,
    st.floats(0.0, 10.0),
    st.floats(0.0, 100.0),
    st.booleans(),
)
@example(NOTHING_KNOWN, ALMOST_STILL, 0.0, 0.0, False)
@QUICKLY
def test_whatever_is_unknown_the_numbers_are_finite_and_bounded(
    rest: np.ndarray, change: np.ndarray, size: float, time_s: float, mirrored: bool
) -> None:
    seen = Observed(rest=rest, change=change, size=size, time_s=time_s)
    for own in LIBRARY:
        found = likeness(seen, Shape.of(own, mirrored=mirrored), rivals_of(own, LIBRARY))
        assert found.numbers.shape == (len(NAMES),)
        assert np.isfinite(found.numbers).all()
        assert -1.0 - 1e-9 <= named(found)["agreement"] <= 1.0 + 1e-9
        assert -1.0 <= named(found)["place"] <= 1.0
        assert 0.0 <= named(found)["still"] <= FARTHEST
        assert -1.0 - 1e-9 <= named(found)["whole"] <= 1.0 + 1e-9
        assert 0.0 <= found.unevenness < np.inf
        assert 0.0 <= found.evenness < np.inf
        assert found.like in {"", *(other.key for other in LIBRARY)}


@given(POSTURES, POSTURES)
@QUICKLY
def test_agreement_is_a_cosine(one: np.ndarray, other: np.ndarray) -> None:
    assert -1.0 - 1e-9 <= agreement(one, other) <= 1.0 + 1e-9
    assert agreement(one, other) == pytest.approx(agreement(other, one), abs=1e-9)
    assert agreement(one, 3.0 * one) in (pytest.approx(1.0), 0.0)
