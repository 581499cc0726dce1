"""Attempts in one signal: what is one, what is none, and when it began and ended."""

from __future__ import annotations

from dataclasses import replace
from math import cos, nan, pi

import pytest

from posecheck.engine.attempt import Attempt
from posecheck.engine.counter import Counter
from posecheck.engine.movement import Movement
from posecheck.engine.own_range import OwnRange
from posecheck.kinematics.body import Place
from posecheck.kinematics.measures import Side
from posecheck.result import Stage

FPS = 30
HERE: Place = (320.0, 400.0, 200.0, 0.0)
"""Place of the feet in pixels, and pixels in a metre."""
MOVEMENT = Movement(measure="stance_flexion", start=0, target=95, least=38, steady="feet")
Signal = list[tuple[float, float]]


def course(*parts: tuple[float, float], start: float = 0.0, fps: float = FPS) -> Signal:
    """A signal that goes to one value after another: (value, seconds) for each, smoothly."""
    signal: Signal = [(0.0, start)]
    value, begin = start, 0.0
    for target, duration_s in parts:
        for i in range(1, round(duration_s * fps) + 1):
            share = (1 - cos(pi * i / (duration_s * fps))) / 2
            signal.append((begin + i / fps, value + share * (target - value)))
        value, begin = target, signal[-1][0]
    return signal


def count(
    signal: Signal,
    movement: Movement = MOVEMENT,
    places: list[Place] | None = None,
) -> list[Attempt]:
    counter = Counter(movement, Side.BOTH)
    found = [counter.push(t, v, [v], places[i] if places else HERE) for i, (t, v) in enumerate(signal)]
    return [attempt for attempt in (*found, counter.finish()) if attempt is not None]


def excursions(attempts: list[Attempt]) -> list[float]:
    return [attempt.excursion for attempt in attempts]


REP = ((95.0, 1.5), (95.0, 0.3), (0.0, 1.5), (0.0, 0.5))


@pytest.mark.parametrize("start", [-20.0, 0.0, 15.0, 40.0])
def test_it_does_not_matter_where_somebody_rests(start: float) -> None:
    reps = [(start + 60, 1.5), (start, 1.5), (start, 0.5)] * 3
    assert excursions(count(course((start, 1), *reps, start=start))) == pytest.approx([60] * 3, abs=4)


def test_a_recording_may_begin_at_the_far_end() -> None:
    """The way back of an attempt that nobody saw the start of is not one; the next ones are."""
    assert len(count(course((0, 1.5), (0, 0.5), *REP, *REP, start=95))) == 2


def test_cue_and_finding_compare_with_the_same_posture() -> None:
    """The moment of the rest from which the watch takes the posture is that of the finished attempt."""
    counter = Counter(MOVEMENT, Side.BOTH)
    since: set[float] = set()
    for time_s, value in course((0, 1), *REP):
        attempt = counter.push(time_s, value, [value], HERE)
        if attempt is not None:
            assert since == {attempt.left_s}
            return
        if counter.is_attempt:
            since.add(counter.start_s)
    pytest.fail("nothing was counted")


@pytest.mark.parametrize("peak", [42.0, 60.0, 95.0, 130.0])
def test_any_range_beyond_the_least_is_an_attempt(peak: float) -> None:
    # The resting level follows the first moments of the way out by a degree or two.
    assert excursions(count(course((0, 1), (peak, 1.5), (0, 1.5), (0, 1)))) == pytest.approx([peak], abs=3)


@pytest.mark.parametrize("peak", [10.0, 25.0, 36.0])
def test_less_than_the_least_is_none(peak: float) -> None:
    assert count(course((0, 1), (peak, 1.5), (0, 1.5), (0, 1))) == []


@pytest.mark.parametrize("way_s", [0.4, 1.0, 3.0, 6.0])
@pytest.mark.parametrize("fps", [10, 30, 60])
def test_slow_and_fast(way_s: float, fps: float) -> None:
    reps = [(95, way_s), (0, way_s), (0, 0.6)] * 3
    assert len(count(course((0, 1), *reps, fps=fps))) == 3


def test_too_fast_and_too_slow_are_none() -> None:
    assert count(course((0, 1), (95, 0.15), (0, 0.15), (0, 1))) == []
    assert count(course((0, 1), (95, 15), (0, 15), (0, 1))) == []


def test_repetitions_without_a_pause() -> None:
    assert len(count(course((0, 1), *[(95, 1), (0, 1)] * 6, (0, 0.5)))) == 6


def test_who_does_not_come_back_all_the_way_still_repeats() -> None:
    assert len(count(course((0, 1), *[(95, 1), (30, 1)] * 5, (0, 1)))) == 5


def test_a_pause_at_the_far_end_is_part_of_one() -> None:
    (attempt,) = count(course((0, 1), (95, 1.5), (95, 6), (0, 1.5), (0, 1)))
    assert attempt.leave_s - attempt.reach_s > 6


@pytest.mark.parametrize("stop", [30.0, 50.0, 70.0])
def test_a_pause_half_way_down_or_up_is_part_of_one(stop: float) -> None:
    down = course((0, 1), (stop, 1), (stop, 2), (95, 1), (0, 1.5), (0, 1))
    up = course((0, 1), (95, 1.5), (stop, 1), (stop, 0.25), (0, 1), (0, 1))
    assert excursions(count(down)) == pytest.approx([95], abs=2.5)
    assert excursions(count(up)) == pytest.approx([95], abs=2.5)


def test_bouncing_half_way_is_one() -> None:
    """Up by a third and down again before coming back: the person never came back."""
    bounce = course((0, 1), (95, 1.5), (65, 0.5), (95, 0.5), (65, 0.5), (95, 0.5), (0, 1.5), (0, 1))
    assert len(count(bounce)) == 1


def test_the_times_are_those_of_5_and_95_percent() -> None:
    (attempt,) = count(course((0, 1), (100, 2), (100, 1), (0, 2), (0, 1)))
    # A raised cosine is at 5 % after 14.4 % of its time.
    assert attempt.start_s == pytest.approx(1 + 0.144 * 2, abs=0.07)
    assert attempt.reach_s == pytest.approx(3 - 0.144 * 2, abs=0.07)
    assert attempt.leave_s == pytest.approx(4 + 0.144 * 2, abs=0.07)
    assert attempt.end_s == pytest.approx(6 - 0.144 * 2, abs=0.1)
    assert attempt.start_s < attempt.reach_s <= attempt.peak_s <= attempt.leave_s < attempt.end_s


def unknown(signal: Signal, start_s: float, end_s: float) -> Signal:
    return [(t, nan if start_s <= t < end_s else v) for t, v in signal]


def test_a_gap_that_is_short_is_bridged() -> None:
    signal = course((0, 1), *REP, *REP, (0, 1))
    for start_s in (0.5, 1.5, 2.6, 3.5, 4.5):
        assert len(count(unknown(signal, start_s, start_s + 0.8))) == 2


def test_an_attempt_unseen_for_long_is_given_up_and_the_next_one_counts() -> None:
    signal = course((0, 1), (95, 1.5), (95, 4), (0, 1.5), (0, 2), *REP, (0, 1))
    assert len(count(unknown(signal, 1.7, 7.5))) == 1
    without = [(t, v) for t, v in signal if not 1.7 <= t < 7.5]
    assert len(count(without)) == 1


def test_a_signal_never_known_is_nothing() -> None:
    assert count([(i / FPS, nan) for i in range(300)]) == []


def test_a_recording_cut_on_the_way_back_has_the_repetition() -> None:
    (attempt,) = count(course((0, 1), (95, 1.5), (95, 0.5), (60, 0.5)))
    assert attempt.cut
    assert attempt.excursion == pytest.approx(95, abs=2.5)


def test_a_recording_cut_before_the_person_is_quite_back_has_it_too() -> None:
    """A range of 60 degrees is well below the standard one; it has been undone by four fifths."""
    (attempt,) = count(course((0, 1), (60, 1.5), (60, 0.3), (12, 1)))
    assert not attempt.cut


def test_a_recording_cut_on_the_way_out_has_none() -> None:
    assert count(course((0, 1), (50, 1.5))) == []


def test_who_holds_to_the_end_does_not_repeat() -> None:
    assert count(course((0, 1), (95, 1.5), (95, 15))) == []


def test_a_signal_that_creeps_on_has_arrived() -> None:
    """The standing height is forgotten slowly, so the signal may fall for ever by next to nothing."""
    rest = [(i / FPS, 0.0) for i in range(30)]
    body = [(1 + t, v) for t, v in course((95, 1), (10, 1))]
    creep = [(3 + (i + 1) / FPS, 10.0 - 1e-4 * i) for i in range(60)]
    counter = Counter(MOVEMENT, Side.BOTH)
    found = [a for t, v in (*rest, *body, *creep) if (a := counter.push(t, v, [v], HERE))]
    assert len(found) == 1


def test_a_posture_held_beyond_the_longest_repetition_is_a_new_rest() -> None:
    signal = course((0, 1), (95, 1.5), (95, 25), (40, 1.5), (95, 1.5), (95, 1))
    assert count(signal) == []
    again = course((0, 1), (95, 1.5), (95, 25), (0, 1.5), (0, 1), *REP, (0, 0.5))
    assert len(count(again)) == 1


def test_the_resting_level_follows_a_slow_drift() -> None:
    drift = course((0, 1), (30, 20))
    assert count(drift) == []
    signal = course((0, 1), (30, 20), (90, 1.5), (30, 1.5), (30, 1))
    assert excursions(count(signal)) == pytest.approx([60], abs=8)


@pytest.mark.parametrize("back_to", [40.0, 48.0, 55.0])
def test_who_does_not_come_back_fully_repeats_all_the_same(back_to: float) -> None:
    reps = ((95.0, 1.3), (95.0, 0.3), (back_to, 1.0), (back_to, 0.2))
    signal = course((0, 1), *reps * 12, (0, 1), (0, 1))
    assert len(count(signal)) == 12


def test_a_bounce_at_the_far_end_is_no_repetition() -> None:
    signal = course((0, 1), (95, 1.3), (65, 0.5), (95, 0.5), (0, 1.3), (0, 1))
    assert len(count(signal)) == 1


def shifted(signal: Signal, metres: float, growth: float = 1.0, turn_deg: float = 0.0) -> list[Place]:
    """The person moves steadily to another place, or nearer, or turns."""
    x, y, scale, _ = HERE
    shares = [i / len(signal) for i in range(len(signal))]
    return [(x + metres * scale * s, y, scale * growth**s, turn_deg * s) for s in shares]


@pytest.mark.parametrize(
    ("metres", "growth", "turn_deg"),
    [(2.0, 1.0, 0.0), (-2.0, 1.0, 0.0), (0.0, 3.0, 0.0), (0.0, 1 / 3, 0.0), (0.0, 1.0, 90.0)],
)
def test_who_walks_away_or_turns_does_not_repeat(metres: float, growth: float, turn_deg: float) -> None:
    signal = course((0, 1), (95, 1.5), (0, 1.5), (0, 1))
    assert count(signal, places=shifted(signal, metres, growth, turn_deg)) == []
    travelling = replace(MOVEMENT, steady=None)
    assert len(count(signal, travelling, shifted(signal, metres, growth, turn_deg))) == 1


def test_who_has_just_come_walking_does_not_repeat() -> None:
    signal = course((0, 1), (95, 1), (0, 1), (0, 1))
    x, y, scale, _ = HERE
    arriving: list[Place] = [(x + scale * min(t - 0.9, 0.0), y, scale, 0.0) for t, _ in signal]
    assert count(signal, places=arriving) == []
    early: list[Place] = [(x + scale * min(t - 0.2, 0.0), y, scale, 0.0) for t, _ in signal]
    assert len(count(signal, places=early)) == 1


def test_a_small_step_is_no_walk() -> None:
    signal = course((0, 1), (95, 1.5), (0, 1.5), (0, 1))
    assert len(count(signal, places=shifted(signal, 0.25, turn_deg=25.0))) == 1


def test_a_movement_that_makes_its_measure_smaller() -> None:
    down = Movement(measure="stance_flexion", start=110, target=10, least=38)
    (attempt,) = count(course((110, 1), (10, 1.5), (10, 0.5), (110, 1.5), (110, 0.5), start=110), down)
    assert attempt.excursion == pytest.approx(100, abs=2)
    assert attempt.rest == pytest.approx(0, abs=2)


def test_stages_of_a_repetition() -> None:
    counter = Counter(MOVEMENT, Side.BOTH)
    seen = []
    for t, v in course((0, 1), (95, 1.5), (95, 0.5), (0, 1.5), (0, 1)):
        counter.push(t, v, [v], HERE)
        stage = counter.stage(95.0)
        if not seen or seen[-1] is not stage:
            seen.append(stage)
    assert seen == [Stage.REST, Stage.OUT, Stage.TARGET, Stage.BACK, Stage.REST]


def test_giving_up_forgets_what_was_under_way() -> None:
    counter = Counter(MOVEMENT, Side.BOTH)
    for t, v in course((0, 1), (95, 1.5)):
        counter.push(t, v, [v], HERE)
    assert counter.is_attempt
    counter.give_up()
    assert not counter.is_attempt
    later = [(t + 3, v) for t, v in course((0, 1.5), (0, 1), start=95)]
    assert not any(counter.push(t, v, [v], HERE) for t, v in later)


def test_own_range_is_the_median_of_the_last_five() -> None:
    own = OwnRange(None)
    assert own.known is None
    assert [own.is_complete(x) for x in (60, 62, 58, 30, 61, 60)] == [True, True, True, False, True, True]
    assert own.known == 60
    assert not own.learning


def test_own_range_follows_who_tires_slowly() -> None:
    own = OwnRange(None)
    assert all(own.is_complete(x) for x in (100, 97, 94, 90, 86, 82, 78, 74, 70, 66, 62, 58, 55))


def test_a_prescribed_range_stays() -> None:
    own = OwnRange(90.0)
    assert not own.is_complete(50.0)
    assert own.is_complete(80.0)
    assert own.known == 90.0
    assert not own.learning


def relabelled(*excursions: float) -> list[bool]:
    """Say which are complete when all that learning teaches is known."""
    own, labels = OwnRange(None), []
    for i, excursion in enumerate(excursions):
        complete = own.is_complete(excursion)
        if own.learning:
            labels = [own.would_be_complete(x) for x in excursions[:i]]
        labels.append(complete)
    return labels


def test_small_first_attempts_were_trials() -> None:
    assert relabelled(40, 95) == [False, True]
    assert relabelled(40, 40, 95, 95, 95, 95) == [False, False, True, True, True, True]


def test_one_large_first_movement_is_not_the_measure_of_the_others() -> None:
    assert relabelled(150, 60) == [True, False]
    assert relabelled(150, 60, 60, 60, 60, 60) == [True] * 6


def test_a_side_that_has_not_moved_yet_is_taken_to_be_like_the_other() -> None:
    own = OwnRange(None, likely=150.0)
    assert not own.is_complete(52.0)
    assert own.is_complete(50.0), "this is what that side can do"
    assert own.would_be_complete(52.0)
