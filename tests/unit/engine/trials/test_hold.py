"""Holds: only the time in the posture counts, and what broke it is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from posecheck.exercise.trial import Hold
from posecheck.kinematics.measures import Side
from posecheck.pose import Landmark, PoseTrack
from posecheck.result import HoldEnd, HoldResult, Untold
from posecheck.synthetic.motion import Motion, by_side

from .sessions import LEAN, LIFTED, done, filmed, held, shown, stance, start_of, target_of, with_trial


def result(*args: Any, **more: Any) -> HoldResult:
    trial = done(*args, **more)[0].trial
    assert isinstance(trial, HoldResult)
    return trial


def unseen(track: PoseTrack, from_s: float, to_s: float, *landmarks: Landmark) -> PoseTrack:
    """Hide landmarks for some time; all of them if none is named."""
    visibility = track.visibility.copy()
    during = (track.time_s >= from_s) & (track.time_s < to_s)
    visibility[np.ix_(during, list(landmarks) or range(visibility.shape[1]))] = 0.0
    return replace(track, visibility=visibility)


def test_the_foot_that_comes_down_ends_a_hold() -> None:
    motion = held({}, LIFTED, 6.0)
    (one,) = result(stance(), filmed(motion)).holds
    truth = motion.repetitions[0]
    assert (one.side, one.ended, one.rule) == (Side.LEFT, HoldEnd.CAME_BACK, None)
    assert one.held_s == pytest.approx(6.0 + 0.38, abs=0.25)  # within 5% of the way
    assert one.start_s == pytest.approx(truth.peak_s, abs=0.3)
    assert one.end_s == pytest.approx(truth.leave_s, abs=0.3)
    assert one.unseen_s == 0.0


def test_the_best_of_several_holds_is_told_for_each_side() -> None:
    right = {name.replace("left", "right"): value for name, value in LIFTED.items()}
    motion = held({}, LIFTED, 3.0, 5.0)
    other = held({}, right, 7.0)
    trial = result(stance(), filmed(replace(other).after(motion)))
    assert [one.side for one in trial.holds] == [Side.LEFT, Side.LEFT, Side.RIGHT]
    assert [one.number for one in trial.holds] == [1, 2, 3]
    assert trial.best.value == trial.best_right.value == trial.holds[2].held_s
    assert trial.best_left.value == trial.holds[1].held_s


def test_a_hold_ends_after_the_longest_time_that_is_asked_for() -> None:
    report, updates = done(stance(longest_s=4.0), filmed(held({}, LIFTED, 9.0)))
    (one,) = report.trial.holds
    assert one.held_s == pytest.approx(4.0)
    assert one.ended is HoldEnd.COMPLETED
    assert report.reps[0].held_s == one.held_s
    assert shown(updates, 5.0).left_s == pytest.approx(one.start_s + 4.0 - 5.0, abs=0.1)
    assert not shown(updates, 1.0).running
    assert shown(updates, one.end_s + 0.2).over


def test_a_rule_that_is_broken_ends_a_hold_and_the_next_begins_once_it_is_kept() -> None:
    leaning = {**LIFTED, "trunk_lateral_lean": 30}
    frames = [
        (0.0, by_side({})),
        (1.5, by_side({})),
        (2.5, by_side(LIFTED)),
        (5.5, by_side(LIFTED)),
        (6.0, by_side(leaning)),
        (8.0, by_side(leaning)),
        (8.5, by_side(LIFTED)),
        (10.5, by_side(LIFTED)),
        (11.5, by_side({})),
        (13.0, by_side({})),
    ]
    motion = Motion(keyframes=[(t, {**by_side({"trunk_lateral_lean": 0}), **p}) for t, p in frames])
    first, second = result(stance(rules=[LEAN]), filmed(motion)).holds
    assert (first.ended, first.rule) == (HoldEnd.RULE, "lean")
    assert first.held_s == pytest.approx(5.75 - 2.5, abs=0.4)
    assert (second.ended, second.rule) == (HoldEnd.CAME_BACK, None)
    assert second.held_s == pytest.approx(10.5 - 8.25, abs=0.5)


def test_a_rule_that_only_hints_does_not_end_a_hold() -> None:
    hint = {**LEAN, "compensation": False}
    motion = held({}, {**LIFTED, "trunk_lateral_lean": 30}, 5.0)
    assert [one.ended for one in result(stance(rules=[hint]), filmed(motion)).holds] == [HoldEnd.CAME_BACK]


@pytest.mark.parametrize("hidden", [(), (Landmark.LEFT_ANKLE, Landmark.LEFT_KNEE, Landmark.LEFT_HEEL)])
def test_what_is_not_seen_is_neither_held_nor_a_break(hidden: tuple[Landmark, ...]) -> None:
    track = filmed(held({}, LIFTED, 12.0))
    whole = result(stance(), track).holds[0]
    (one,) = result(stance(), unseen(track, 5.0, 9.0, *hidden)).holds
    assert one.ended is HoldEnd.CAME_BACK
    assert one.unseen_s == pytest.approx(4.0, abs=0.15)
    assert one.held_s + one.unseen_s == pytest.approx(whole.held_s, abs=0.2)


def test_whoever_leaves_the_picture_is_not_known_to_hold_on() -> None:
    track = filmed(held({}, LIFTED, 6.0))
    (one,) = result(stance(), unseen(track, 6.0, 99.0)).holds
    assert one.ended is HoldEnd.LEFT_PICTURE
    assert one.end_s == pytest.approx(6.0, abs=0.05)


def test_whoever_is_hidden_and_then_rests_may_have_come_back_at_any_time() -> None:
    track = filmed(held({}, LIFTED, 6.0, rest_s=3.0))
    (one,) = result(
        stance(), unseen(track, 6.0, 11.0, Landmark.LEFT_ANKLE, Landmark.LEFT_KNEE, Landmark.LEFT_HEEL)
    ).holds
    assert one.ended is HoldEnd.NOT_SEEN
    assert one.held_s == pytest.approx(6.0 - one.start_s, abs=0.1)


def test_a_hold_that_goes_on_to_the_end_is_told_so_far() -> None:
    track = filmed(held({}, LIFTED, 20.0)).part(slice(0, 300))
    (one,) = result(stance(), track).holds
    assert one.ended is HoldEnd.SESSION_END
    assert one.end_s == pytest.approx(track.time_s[-1])


def test_a_movement_without_a_stay_is_no_hold() -> None:
    squat = with_trial("squat", Hold(kind="hold"))
    trial = result(squat, filmed(held(start_of("squat"), target_of("squat"), 0.1, 0.1)))
    assert trial.holds == ()
    assert trial.best.value is None and trial.best.untold is Untold.TOO_SHORT


def test_time_held_is_shown_while_it_is_held() -> None:
    report, updates = done(stance(), filmed(held({}, LIFTED, 6.0)))
    (one,) = report.trial.holds
    assert shown(updates, 6.0).time_s == pytest.approx(6.0 - one.start_s, abs=0.1)
    assert shown(updates, 6.0).running and shown(updates, 6.0).left_s is None
    assert not shown(updates, 9.9).running
