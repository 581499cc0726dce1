from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.kinematics.measures import CATALOGUE, Channel, Side
from posecheck.reference.bands import Band, Bands, Shown, bands_of, mirrored, mirrored_bands
from posecheck.reference.comparison import BEYOND_BAND, compare, ways
from posecheck.reference.library import known_patterns
from posecheck.reference.pattern import Pattern
from posecheck.result import Curve, When
from posecheck.signals.cycle import POINTS

WAY = np.sin(np.pi * np.linspace(0.0, 1.0, POINTS)) ** 2
ELBOW = Channel("elbow_flexion", Side.LEFT)
OTHER_ELBOW = Channel("elbow_flexion", Side.RIGHT)
LEAN = Channel("trunk_lateral_lean")
TILT = Channel("shoulder_tilt")
KNEE = Channel("knee_flexion", Side.LEFT)
OTHER_KNEE = Channel("knee_flexion", Side.RIGHT)


def pattern(key: str, bands: Bands) -> Pattern:
    return replace(next(one for one in known_patterns() if one.key == key), bands=bands)


def band(channel: Channel, far: float, *, spread: float = 2.0, people: int = 20) -> Band:
    return Band(mean=far * WAY, spread=np.full(POINTS, spread), people=people, repetitions=3 * people)


def curl() -> Pattern:
    return pattern(
        "elbow_flexion",
        {ELBOW: band(ELBOW, 130.0), OTHER_ELBOW: band(OTHER_ELBOW, 0.0), LEAN: band(LEAN, 0.0)},
    )


def curve(channel: Channel, values: np.ndarray, error: float = 4.0) -> Curve:
    return Curve(
        measure=channel.measure,
        side=channel.side,
        unit=channel.entry.unit,
        expected_error=error,
        values=tuple(None if np.isnan(v) else float(v) for v in values),
    )


def test_what_does_as_the_reference_does_differs_in_nothing() -> None:
    found = compare([curve(ELBOW, 130.0 * WAY), curve(LEAN, 0.0 * WAY)], curl(), Side.LEFT)
    assert found is not None and found.largest is None
    assert found.moving == pytest.approx(0.0) and found.still == pytest.approx(0.0)
    assert {one.measure: one.moves for one in found.deviations} == {
        "elbow_flexion": True,
        "trunk_lateral_lean": False,
    }


@pytest.mark.parametrize("by", [25.0, -25.0])
def test_a_smaller_or_larger_movement_is_told_with_side_part_and_size(by: float) -> None:
    found = compare([curve(ELBOW, (130.0 + by) * WAY)], curl(), Side.LEFT)
    assert found is not None and found.largest is not None
    told = found.largest
    assert (told.measure, told.side, told.when) == ("elbow_flexion", Side.LEFT, When.TARGET)
    assert told.amount == pytest.approx(by, abs=1.5)
    assert told.bands == pytest.approx(told.amount / np.hypot(2.0, 4.0), rel=0.02)
    assert 0.0 < told.over_cycle < abs(by)


def test_the_other_tempo_of_the_same_movement_is_no_difference() -> None:
    time = np.linspace(0.0, 1.0, POINTS)
    later = 130.0 * np.sin(np.pi * time**1.3) ** 2
    found = compare([curve(ELBOW, later)], curl(), Side.LEFT)
    assert found is not None and found.largest is None
    assert found.delay > 0.02


def test_the_right_side_is_held_against_the_mirror_image() -> None:
    bands = {ELBOW: band(ELBOW, 130.0), LEAN: band(LEAN, 10.0)}
    seen = [curve(OTHER_ELBOW, 130.0 * WAY), curve(LEAN, -10.0 * WAY)]
    found = compare(seen, pattern("elbow_flexion", bands), Side.RIGHT)
    assert found is not None and found.largest is None and len(found.deviations) == 2
    leaning = compare([*seen[:1], curve(LEAN, 10.0 * WAY)], pattern("elbow_flexion", bands), Side.RIGHT)
    assert leaning is not None and leaning.largest is not None
    assert leaning.largest.measure == "trunk_lateral_lean" and leaning.largest.amount > 0.0


def test_both_sides_at_once_lean_to_neither() -> None:
    bands = {ELBOW: band(ELBOW, 130.0), OTHER_ELBOW: band(OTHER_ELBOW, 0.0), LEAN: band(LEAN, 10.0)}
    seen = [curve(ELBOW, 130.0 * WAY), curve(OTHER_ELBOW, 130.0 * WAY), curve(LEAN, 0.0 * WAY)]
    found = compare(seen, pattern("elbow_flexion", bands), Side.BOTH)
    assert found is not None and found.largest is None and len(found.deviations) == 3


def test_what_should_stay_still_is_a_compensation_that_no_rule_need_name() -> None:
    found = compare([curve(ELBOW, 130.0 * WAY), curve(LEAN, 20.0 * WAY, 2.0)], curl(), Side.LEFT)
    assert found is not None and found.largest is not None
    assert (found.largest.measure, found.largest.moves) == ("trunk_lateral_lean", False)


def test_what_follows_from_another_is_left_to_that_one() -> None:
    bands = {ELBOW: band(ELBOW, 130.0), LEAN: band(LEAN, 0.0), TILT: band(TILT, 0.0)}
    seen = [curve(ELBOW, 130.0 * WAY), curve(LEAN, 20.0 * WAY, 2.0), curve(TILT, 24.0 * WAY, 1.0)]
    found = compare(seen, pattern("elbow_flexion", bands), Side.LEFT)
    assert found is not None and found.largest is not None
    assert found.largest.measure == "trunk_lateral_lean"
    alone = compare([seen[0], seen[2]], pattern("elbow_flexion", bands), Side.LEFT)
    assert alone is not None and alone.largest is not None and alone.largest.measure == "shoulder_tilt"


@pytest.mark.parametrize(("error", "spread", "people"), [(30.0, 2.0, 20), (4.0, 12.0, 20), (4.0, 5.0, 2)])
def test_nothing_is_told_within_the_error_or_what_people_differ_by(
    error: float, spread: float, people: int
) -> None:
    bands = {ELBOW: band(ELBOW, 130.0, spread=spread, people=people)}
    found = compare([curve(ELBOW, 105.0 * WAY, error)], pattern("elbow_flexion", bands), Side.LEFT)
    assert found is not None and found.largest is None and found.deviations[0].amount < -20.0


def test_few_people_show_less_of_how_far_others_differ() -> None:
    def is_told(people: int) -> bool:
        bands = {ELBOW: band(ELBOW, 130.0, spread=8.0, people=people)}
        found = compare([curve(ELBOW, 98.0 * WAY)], pattern("elbow_flexion", bands), Side.LEFT)
        assert found is not None
        return found.largest is not None

    assert BEYOND_BAND * 8.0 < 32.0
    assert is_told(200) and not is_told(3)


def test_what_was_not_seen_is_not_compared() -> None:
    gap = 130.0 * WAY
    gap[30:70] = np.nan
    found = compare([curve(ELBOW, gap), curve(LEAN, 0.0 * WAY)], curl(), Side.LEFT)
    assert found is not None and found.largest is None
    assert compare([curve(Channel("reach_distance", Side.LEFT), WAY)], curl(), Side.LEFT) is None
    assert compare([curve(ELBOW, 130.0 * WAY)], pattern("elbow_flexion", {}), Side.LEFT) is None


def test_bands_are_learnt_from_either_side() -> None:
    right = {OTHER_ELBOW: 120.0 * WAY, ELBOW: 0.0 * WAY, LEAN: -6.0 * WAY}
    left = {ELBOW: 130.0 * WAY, OTHER_ELBOW: 0.0 * WAY, LEAN: 4.0 * WAY}
    shown = [
        Shown(person="a", side=Side.LEFT, curves=left),
        Shown(person="b", side=Side.RIGHT, curves=right),
    ]
    bands = bands_of(shown, even=False, one_sided=True)
    assert bands[ELBOW].mean.max() == pytest.approx(125.0)
    assert bands[ELBOW].spread[50] == pytest.approx(5.0)
    assert bands[LEAN].mean.max() == pytest.approx(5.0)
    assert (bands[ELBOW].people, bands[ELBOW].repetitions) == (2, 2)


def test_both_sides_at_once_show_the_movement_of_one_twice() -> None:
    both = {ELBOW: 130.0 * WAY, OTHER_ELBOW: 120.0 * WAY, LEAN: 3.0 * WAY}
    bands = bands_of([Shown(person="a", side=Side.BOTH, curves=both)], even=False, one_sided=True)
    assert set(bands) == {ELBOW, LEAN}
    assert bands[ELBOW].mean.max() == pytest.approx(125.0)
    assert bands[LEAN].mean == pytest.approx(np.zeros(POINTS))


def test_an_even_movement_also_shows_its_mirror_image() -> None:
    one = {KNEE: 90.0 * WAY, OTHER_KNEE: 100.0 * WAY, LEAN: 4.0 * WAY}
    bands = bands_of([Shown(person="a", side=Side.BOTH, curves=one)], even=True, one_sided=False)
    assert bands[KNEE].mean == pytest.approx(bands[OTHER_KNEE].mean)
    assert bands[LEAN].mean == pytest.approx(np.zeros(POINTS))
    assert bands[KNEE].repetitions == 1


def test_a_person_counts_once_however_often_they_did_it() -> None:
    shown = [Shown(person="a", side=Side.LEFT, curves={ELBOW: 100.0 * WAY})] * 9
    shown += [Shown(person="b", side=Side.LEFT, curves={ELBOW: 120.0 * WAY})]
    assert bands_of(shown, even=False, one_sided=True)[ELBOW].mean.max() == pytest.approx(110.0)


def test_a_few_frames_that_were_not_seen_are_bridged_and_more_are_not_used() -> None:
    few, many = 100.0 * WAY, 100.0 * WAY
    few[40:45] = np.nan
    many = many.copy()
    many[20:80] = np.nan
    bands = bands_of(
        [Shown(person="a", side=Side.LEFT, curves={ELBOW: few, KNEE: many})], even=False, one_sided=True
    )
    assert set(bands) == {ELBOW}
    assert bands[ELBOW].mean == pytest.approx(100.0 * WAY, abs=3.0)


def test_the_mirror_image_of_the_mirror_image_is_the_person() -> None:
    curves = {
        channel: np.random.default_rng(i).normal(size=POINTS) for i, channel in enumerate((ELBOW, LEAN, KNEE))
    }
    again = mirrored(mirrored(curves))
    assert set(again) == set(curves) and all(np.array_equal(again[c], curves[c]) for c in curves)
    bands = curl().bands
    twice = mirrored_bands(mirrored_bands(bands))
    assert all(np.array_equal(twice[c].mean, bands[c].mean) for c in bands)


def test_measures_that_tell_left_from_right_are_those_of_the_whole_body() -> None:
    assert {name for name, entry in CATALOGUE.items() if entry.handed} == {
        "pelvic_drop",
        "pelvis_shift",
        "shoulder_tilt",
        "trunk_lateral_lean",
        "trunk_rotation",
        "neck_lateral_flexion",
        "neck_rotation",
    }
    assert all(other in CATALOGUE for entry in CATALOGUE.values() for other in entry.follows)


def course_of(*seen: Curve, moved: Side = Side.LEFT, reference: Pattern | None = None) -> float:
    found = compare(seen, reference or curl(), moved)
    assert found is not None and found.course is not None
    return found.course


@pytest.mark.parametrize("off", [-12.0, 0.0, 12.0])
@pytest.mark.parametrize("share", [1.0, 1.3])
def test_neither_another_rest_nor_going_farther_is_another_course(off: float, share: float) -> None:
    seen = [curve(ELBOW, off + share * 130.0 * WAY), curve(LEAN, np.full(POINTS, off))]
    assert course_of(*seen) == pytest.approx(0.0, abs=0.1)


def test_the_less_far_it_goes_and_the_more_moves_besides_the_more_the_course_differs() -> None:
    shares = [course_of(curve(ELBOW, share * 130.0 * WAY)) for share in (1.0, 0.9, 0.7, 0.5)]
    leans = [course_of(curve(ELBOW, 130.0 * WAY), curve(LEAN, by * WAY)) for by in (0.0, 5.0, 10.0, 20.0)]
    assert shares == sorted(shares) and shares[-1] > shares[0] + 1.0
    assert leans == sorted(leans) and leans[-1] > leans[0] + 1.0


def test_what_goes_farther_alone_is_another_course() -> None:
    far = {ELBOW: 130.0, KNEE: 60.0, Channel("hip_flexion", Side.LEFT): 60.0}
    reference = pattern("elbow_flexion", {channel: band(channel, by) for channel, by in far.items()})

    def course(**shares: float) -> float:
        seen = [curve(c, shares.get(c.measure, 1.0) * by * WAY) for c, by in far.items()]
        return course_of(*seen, reference=reference)

    assert course(elbow_flexion=1.3, knee_flexion=1.3, hip_flexion=1.3) == pytest.approx(0.0, abs=0.1)
    assert course(knee_flexion=1.5) > 1.0


@pytest.mark.parametrize("key", ["shoulder_abduction", "shoulder_flexion", "scaption"])
@pytest.mark.parametrize(("moved", "sign"), [(Side.LEFT, -1.0), (Side.RIGHT, 1.0), (Side.BOTH, 0.0)])
def test_the_shoulders_tilt_towards_the_arm_that_hangs(key: str, moved: Side, sign: float) -> None:
    reference = next(one for one in known_patterns() if one.key == key)
    tilt = ways(reference, moved)[0][TILT]
    assert tilt.excursion == pytest.approx(12.0 * sign, abs=3.0)

    def told(by: float) -> bool:
        found = compare([curve(TILT, by * WAY, 1.0)], reference, moved)
        assert found is not None
        return found.largest is not None

    assert not told(10.0 * sign) and told(10.0 * sign + 35.0) and told(10.0 * sign - 35.0)
