"""Two sessions differ only where they are comparable, and by more than the camera's error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import sqrt
from pathlib import Path

import numpy as np
import pytest

from posecheck.change import changes, figures, in_order
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.kinematics.measures import Side
from posecheck.kinematics.measures.detectable import detectable_change
from posecheck.kinematics.view import View
from posecheck.report.saved import read_report
from posecheck.result import ExerciseEdition, RangeOfMotion, ReferenceEdition, Rep, Report, Status
from posecheck.result.change import Change, Obstacle, Outcome, Yardstick

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"
ERROR = 5.0


@pytest.fixture(scope="module")
def squat() -> Exercise:
    return load_exercise("squat")


@pytest.fixture(scope="module")
def saved() -> Report:
    return read_report(FIXTURES / "squat.right.json")


def reached(report: Report, *ranges: float | None, side: Side = Side.BOTH, view: View = View.SIDE) -> Report:
    """A session of complete repetitions with these ranges."""
    rep = report.reps[0]
    reps = tuple(
        replace(rep, number=i + 1, side=side, view=view, rom=replace(rep.rom, excursion=value))
        for i, value in enumerate(ranges)
    )
    return replace(report, reps=reps, rep_count=len(reps), partial_count=0, view=view)


def between(first: Report, last: Report, exercise: Exercise) -> dict[tuple[Yardstick, Side], Change]:
    found = changes([first, last], {exercise.id: exercise})
    return {(one.after.yardstick, one.after.side): one for one in found}


def test_the_detectable_change_is_that_of_normal_errors() -> None:
    """Of two sessions without any change, 5% differ by more than the detectable change."""
    rng = np.random.default_rng(1)
    errors = rng.normal(0.0, 3.0, (2, 200_000))
    expected = float(np.abs(errors).mean())
    beyond = np.abs(errors[1] - errors[0]) > detectable_change(expected)
    assert beyond.mean() == pytest.approx(0.05, abs=0.003)


@pytest.mark.parametrize(
    ("difference", "outcome"),
    [
        (0.0, Outcome.NO_REAL_CHANGE),
        (0.99, Outcome.NO_REAL_CHANGE),
        (-0.99, Outcome.NO_REAL_CHANGE),
        (1.01, Outcome.IMPROVED),
        (-1.01, Outcome.WORSE),
    ],
)
def test_a_range_changed_if_it_did_by_more_than_the_error(
    squat: Exercise, saved: Report, difference: float, outcome: Outcome
) -> None:
    least = detectable_change(ERROR)
    found = between(reached(saved, 80, 80), reached(saved, *[80 + difference * least] * 2), squat)
    for yardstick in (Yardstick.BEST_RANGE, Yardstick.MEAN_RANGE):
        one = found[yardstick, Side.BOTH]
        assert (one.outcome, one.obstacle, one.detectable) == (outcome, None, least)
        assert one.difference == pytest.approx(difference * least)


def test_many_repetitions_do_not_make_a_change_real(squat: Exercise, saved: Report) -> None:
    """The part of the error that is the same in all of them stays."""
    less = 0.9 * detectable_change(ERROR)
    found = between(reached(saved, *[80.0] * 50), reached(saved, *[80.0 + less] * 50), squat)
    assert found[Yardstick.MEAN_RANGE, Side.BOTH].outcome is Outcome.NO_REAL_CHANGE


def test_the_larger_error_of_the_two_decides(squat: Exercise, saved: Report) -> None:
    first = reached(saved, 60)
    rep = first.reps[0]
    first = replace(first, reps=(replace(rep, rom=replace(rep.rom, expected_error=2 * ERROR)),))
    one = between(first, reached(saved, 85), squat)[Yardstick.BEST_RANGE, Side.BOTH]
    assert (one.detectable, one.outcome) == (detectable_change(2 * ERROR), Outcome.NO_REAL_CHANGE)


def test_what_lies_beyond_a_limit_is_not_called_better(squat: Exercise, saved: Report) -> None:
    kept = next(rule for rule in squat.rules if rule.id == "trunk_lean").model_copy(
        update={"measure": "stance_flexion", "max": 100.0}
    )
    limited = squat.model_copy(update={"rules": (*squat.rules, kept)})
    first, last = reached(saved, 70), reached(saved, 110)
    assert between(first, last, squat)[Yardstick.BEST_RANGE, Side.BOTH].outcome is Outcome.IMPROVED
    assert between(first, last, limited)[Yardstick.BEST_RANGE, Side.BOTH].outcome is Outcome.CHANGED


OTHERS: dict[str, tuple[Callable[[Report], Report], Obstacle]] = {
    "view": (lambda one: reached(one, 80, view=View.FRONT), Obstacle.OTHER_VIEW),
    "model": (lambda one: _known(one, model="heavy"), Obstacle.OTHER_MODEL),
    "definition": (lambda one: _known(one, exercise=_edited(one)), Obstacle.OTHER_DEFINITION),
    "unseen": (lambda one: reached(one, None), Obstacle.NOT_MEASURED),
    "side": (lambda one: reached(one, 80, side=Side.LEFT), Obstacle.NOT_MEASURED),
    "measure": (lambda one: _measured(one, "hip_height", "ratio"), Obstacle.OTHER_MEASURE),
}


@pytest.mark.parametrize("other", OTHERS)
def test_what_is_not_of_the_same_thing_is_not_compared(squat: Exercise, saved: Report, other: str) -> None:
    last, obstacle = OTHERS[other]
    one = between(reached(saved, 80), last(reached(saved, 120)), squat)[Yardstick.BEST_RANGE, Side.BOTH]
    assert (one.outcome, one.obstacle) == (Outcome.NOT_COMPARABLE, obstacle)
    assert one.difference is one.detectable is None


def _edited(report: Report) -> ExerciseEdition:
    return replace(report.provenance.exercise, sha256="0" * 64)


def _known(report: Report, **provenance: object) -> Report:
    return replace(report, provenance=replace(report.provenance, **provenance))  # type: ignore[arg-type]


def _measured(report: Report, measure: str, unit: str) -> Report:
    rom = RangeOfMotion(measure=measure, start=1.0, peak=0.5, excursion=0.5, expected_error=0.1, unit=unit)
    return replace(report, reps=(replace(report.reps[0], rom=rom),))


def test_counts_and_times_need_neither_view_nor_model(squat: Exercise, saved: Report) -> None:
    last = _known(reached(saved, 80, 80, view=View.FRONT), model="heavy")
    found = between(reached(saved, 80), last, squat)
    assert found[Yardstick.REPETITIONS, Side.BOTH].difference == 1.0
    assert found[Yardstick.REPETITION_TIME, Side.BOTH].outcome is Outcome.NOT_JUDGED
    assert found[Yardstick.SCORE, Side.BOTH].obstacle is Obstacle.OTHER_MODEL


def test_other_settings_make_other_counts(squat: Exercise, saved: Report) -> None:
    last = _known(reached(saved, 80), prescription=Prescription(range=40.0))
    found = between(reached(saved, 80), last, squat)
    assert found[Yardstick.REPETITIONS, Side.BOTH].obstacle is Obstacle.OTHER_PRESCRIPTION
    assert found[Yardstick.MEAN_RANGE, Side.BOTH].obstacle is None


def test_only_the_score_depends_on_what_was_compared_with(squat: Exercise, saved: Report) -> None:
    own = ReferenceEdition(key="own", name="your earlier session", people=1, repetitions=3, sha256="0" * 64)
    found = between(reached(saved, 80), _known(reached(saved, 80), reference=own), squat)
    assert found[Yardstick.SCORE, Side.BOTH].obstacle is Obstacle.OTHER_REFERENCE
    assert all(one.obstacle is None for (what, _), one in found.items() if what is not Yardstick.SCORE)


def test_partial_repetitions_and_other_views_are_not_in_the_range(saved: Report) -> None:
    report = reached(saved, 80, 90, 120, 40)
    reps: list[Rep] = [*report.reps]
    reps[2] = replace(reps[2], view=View.FRONT)
    reps[3] = replace(reps[3], status=Status.PARTIAL)
    found = {one.yardstick: one for one in figures(replace(report, reps=tuple(reps)))}
    best, mean = found[Yardstick.BEST_RANGE], found[Yardstick.MEAN_RANGE]
    assert (best.value, mean.value, mean.repetitions, mean.view) == (90.0, 85.0, 2, View.SIDE)
    assert mean.spread == pytest.approx(sqrt(50.0))


def test_sides_are_compared_with_themselves(saved: Report) -> None:
    abduction = load_exercise("shoulder_abduction")
    report = read_report(FIXTURES / "shoulder_abduction.right.json")
    found = between(report, report, abduction)
    sides = {side for yardstick, side in found if yardstick is Yardstick.BEST_RANGE}
    assert sides == {rep.side for rep in report.reps}
    assert all(one.difference in (0.0, None) for one in found.values())


def test_every_earlier_session_is_compared_with_the_last_one(squat: Exercise, saved: Report) -> None:
    abduction = read_report(FIXTURES / "shoulder_abduction.right.json")
    exercises = {"squat": squat, "shoulder_abduction": load_exercise("shoulder_abduction")}
    found = changes([saved, abduction, saved, saved], exercises)
    assert {(one.exercise, one.earlier, one.later) for one in found} == {("squat", 0, 3), ("squat", 2, 3)}


def test_sessions_are_in_the_order_of_their_clocks(saved: Report) -> None:
    noon = _known(saved, time_origin="2026-03-02T12:00:00+01:00")
    later = _known(saved, time_origin="2026-03-02T11:30:00+00:00")
    assert in_order([later, noon]) == (noon, later)
    assert in_order([later, saved, noon]) == (later, saved, noon)
