"""What is called better: what was wrong and is right by more than the camera's error, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from posecheck.engine.feedback.improvement import Better, Improvement
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.result import (
    Bound,
    Curve,
    Figure,
    Finding,
    Quality,
    Quantity,
    RangeOfMotion,
    Reason,
    Rep,
    Score,
    Sequencing,
    Smoothness,
    Status,
    Untold,
    Verdict,
)
from posecheck.signals.cycle import POINTS

SQUAT = load_exercise("squat")
DEPTH = next(rule for rule in SQUAT.rules if rule.id == "depth")
ERROR = 7.0
UNSEEN = Figure(value=None, unit="number", untold=Untold.NOT_SEEN)


def depth(measured: float | None, side: Side = Side.BOTH) -> Finding:
    """Return what the rule about depth finds, which asks for 80 degrees and tolerates 73."""
    known = measured is not None
    verdict = Verdict.UNKNOWN if measured is None else Verdict.PASS if measured >= 73.0 else Verdict.FAIL
    return Finding(
        rule="depth",
        verdict=verdict,
        measure="stance_flexion",
        quantity=Quantity.FARTHEST,
        measured=measured,
        limit=80.0 if known else None,
        bound=Bound.MIN if known else None,
        tolerance=7.0 if known else None,
        unit="deg",
        expected_error=ERROR,
        side=side,
        reason=None if known else Reason.NOT_SEEN,
    )


def rep(
    *findings: Finding,
    excursion: float | None = 90.0,
    side: Side = Side.BOTH,
    status: Status = Status.COMPLETE,
    view: View = View.FRONT,
    seen: Sequence[Side] = (),
) -> Rep:
    curves = [
        Curve(measure="stance_flexion", side=one, unit="deg", expected_error=ERROR, values=(1.0,) * POINTS)
        for one in seen
    ]
    return Rep(
        number=1,
        side=side,
        start_s=0.0,
        peak_s=1.0,
        end_s=2.0,
        held_s=None,
        status=status,
        decided_by=None,
        view=view,
        rom=RangeOfMotion(
            measure="stance_flexion",
            start=0.0,
            peak=excursion,
            excursion=excursion,
            expected_error=ERROR,
            unit="deg",
        ),
        findings=findings,
        curves=tuple(curves),
        comparison=None,
        quality=Quality(
            tempo=(),
            smoothness=Smoothness(arc_length=UNSEEN, jerk=UNSEEN),
            steadiness=None,
            sequence=Sequencing(steps=(), in_order=None, untold=Untold.NOT_SEEN),
        ),
        score=Score(points=None, judged=0.0, detectable=4.0, parts=()),
    )


def told(
    *reps: Rep,
    goal: float = 95.0,
    prescribed: bool = False,
    due: Sequence[bool] = (),
    band: float = 0.0,
) -> list[Better | None]:
    """Return what is better in each of some repetitions."""
    followed = Improvement((DEPTH,) if reps[0].findings else (), goal, prescribed=prescribed)
    return [
        followed.take(one, is_wrong=lambda finding: -finding.margin > band, is_due=due[i] if due else True)
        for i, one in enumerate(reps)
    ]


def depths(*measured: float | None) -> list[Rep]:
    return [rep(depth(value)) for value in measured]


KEPT, FARTHER = Better(DEPTH), Better(None)


def test_what_was_wrong_and_is_right_is_better_once() -> None:
    assert told(*depths(60, 95, 95, 60, 95)) == [None, KEPT, None, None, None]


def test_what_was_never_wrong_is_no_better() -> None:
    assert told(*depths(82, 95, 99)) == [None] * 3


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (60.0, 79.0),  # within the tolerance, but not to the limit
        (72.5, 79.9),
        (72.9, 80.0 - 0.2),
        (60.0, None),
    ],
)
def test_what_is_not_clearly_right_or_not_seen_is_no_better(before: float, now: float | None) -> None:
    assert told(*depths(before, now)) == [None, None]


def test_a_change_within_the_error_is_no_better() -> None:
    strict = depth(72.9)
    nearly = depth(80.0 - 1e-9)
    assert told(rep(strict), rep(nearly)) == [None, None]
    assert told(rep(depth(72.9)), rep(depth(80.1))) == [None, KEPT], "7.2 degrees are more than the error"


def test_what_is_not_told_now_may_be_told_later() -> None:
    assert told(*depths(60, 95, 95), due=(True, False, True)) == [None, None, KEPT]


def test_what_was_within_the_band_was_not_wrong() -> None:
    assert told(*depths(60, 95), band=25.0) == [None, None]
    assert told(*depths(50, 95), band=25.0) == [None, KEPT]


def test_the_other_side_says_nothing_about_the_one_that_was_wrong() -> None:
    left, right = depth(60, Side.LEFT), depth(95, Side.RIGHT)
    assert told(rep(left), rep(right)) == [None, None]
    assert told(rep(left), rep(right, seen=(Side.LEFT, Side.RIGHT))) == [None, KEPT]
    assert told(rep(left, side=Side.LEFT), rep(depth(95, Side.LEFT), side=Side.RIGHT)) == [None, None]


@pytest.mark.parametrize(
    "smaller",
    [
        rep(depth(95), excursion=80),
        rep(depth(95), status=Status.PARTIAL),
        rep(depth(95), excursion=None),
    ],
)
def test_who_goes_less_far_has_not_become_better(smaller: Rep) -> None:
    assert told(rep(depth(60)), smaller) == [None, None]
    assert told(rep(depth(60)), smaller, rep(depth(95), excursion=84)) == [None, None, KEPT]


def ranges(*excursions: float | None, **more: object) -> list[Rep]:
    return [rep(excursion=excursion, **more) for excursion in excursions]  # type: ignore[arg-type]


def test_a_range_beyond_the_error_of_the_mean_before_is_better() -> None:
    assert told(*ranges(60, 62, 58, 70)) == [None, None, None, FARTHER]
    assert told(*ranges(60, 62, 58, 66)) == [None] * 4, "within the error"
    assert told(*ranges(60, 62, 70)) == [None] * 3, "too few before"
    assert told(*ranges(60, 50, 72, 70)) == [None] * 4, "once it was farther"


def test_after_that_it_takes_as_many_again() -> None:
    assert told(*ranges(50, 50, 50, 60, 70, 70, 70, 82)) == [None] * 3 + [FARTHER] + [None] * 3 + [FARTHER]


@pytest.mark.parametrize(
    "better",
    [
        rep(excursion=None),
        rep(excursion=75, view=View.SIDE),
        rep(excursion=75, status=Status.COMPENSATED),
        rep(excursion=75, status=Status.PARTIAL),
        rep(excursion=75, side=Side.LEFT),
    ],
)
def test_a_range_that_cannot_be_compared_is_no_better(better: Rep) -> None:
    assert told(*ranges(60, 60, 60), better) == [None] * 4


def test_more_than_the_goal_is_not_better() -> None:
    assert told(*ranges(90, 90, 90, 110)) == [None] * 4
    assert told(*ranges(40, 40, 40, 58), goal=60.0, prescribed=True)[-1] == FARTHER
    assert told(*ranges(40, 40, 40, 80), goal=60.0, prescribed=True)[-1] is None, "farther than prescribed"


def test_with_something_wrong_farther_is_not_better() -> None:
    reps = [rep(depth(None), excursion=50) for _ in range(3)]
    assert told(*reps, rep(depth(60), excursion=62)) == [None] * 4
