"""Clinical tests, holds and steps of several sessions: what has really changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from posecheck.change import Sessions, changes
from posecheck.documents.progress import progress
from posecheck.exercise import Prescription, load_exercise
from posecheck.exercise.prescription import Patient, SideChoice
from posecheck.kinematics.measures import Side
from posecheck.report.change_words import change_in_words
from posecheck.report.saved import read_report
from posecheck.result import ClinicalResult, HoldEnd, HoldResult, Report, StepsResult
from posecheck.result.change import Change, Obstacle, Outcome, Yardstick

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"


def saved(name: str) -> Report:
    return read_report(FIXTURES / f"{name}.counted.json")


def found(first: Report, last: Report, yardstick: Yardstick) -> list[Change]:
    exercise = load_exercise(last.provenance.exercise.id)
    told = changes([first, last], {exercise.id: exercise})
    return [one for one in told if one.after.yardstick is yardstick]


def with_result(value: float | None) -> Report:
    """The five times of sitting and standing, with another result."""
    report = saved("sit_to_stand_5x")
    (result,) = report.clinical
    return replace(report, clinical=(replace(result, value=value, valid=value is not None),))


def held(seconds: float, ended: HoldEnd = HoldEnd.CAME_BACK) -> Report:
    """A stance on one leg."""
    report = saved("single_leg_stance")
    assert isinstance(report.trial, HoldResult)
    hold = replace(report.trial.holds[0], held_s=seconds, ended=ended)
    return replace(report, trial=replace(report.trial, holds=(hold,)))


def mdc(report: Report) -> float:
    result: ClinicalResult = report.clinical[0]
    assert result.change is not None
    return result.change.value


@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        (1.01, Outcome.WORSE),
        (0.99, Outcome.NO_REAL_CHANGE),
        (-0.99, Outcome.NO_REAL_CHANGE),
        (-1.01, Outcome.IMPROVED),
    ],
)
def test_a_test_has_changed_beyond_its_published_change_only(more: float, outcome: Outcome) -> None:
    """Five times sitting and standing: less time is better."""
    least = mdc(with_result(15.0))
    (change,) = found(with_result(15.0), with_result(15.0 + more * least), Yardstick.TEST)
    assert (change.outcome, change.detectable) == (outcome, least)


def test_a_test_without_a_result_is_not_compared() -> None:
    (change,) = found(with_result(15.0), with_result(None), Yardstick.TEST)
    assert (change.outcome, change.obstacle) == (Outcome.NOT_COMPARABLE, Obstacle.NOT_MEASURED)


def test_a_birthday_hinders_no_comparison_and_another_side_does() -> None:
    older = with_result(15.0)
    for prescription, obstacle in (
        (Prescription(patient=Patient(age=71, sex="female")), None),
        (None, None),
        (Prescription(side=SideChoice.LEFT), Obstacle.OTHER_PRESCRIPTION),
    ):
        last = replace(older, provenance=replace(older.provenance, prescription=prescription))
        (change,) = found(older, last, Yardstick.TEST)
        assert change.obstacle is obstacle


def test_a_longer_hold_is_better_and_one_not_seen_to_its_end_is_not_judged() -> None:
    (change,) = found(held(8.0), held(9.0), Yardstick.HELD)
    assert (change.outcome, change.after.side) == (Outcome.IMPROVED, Side.LEFT)
    assert "not for how much people vary from day to day" in change_in_words(change)
    (change,) = found(held(8.0), held(8.2), Yardstick.HELD)
    assert change.outcome is Outcome.NO_REAL_CHANGE
    for ended in (HoldEnd.NOT_SEEN, HoldEnd.LEFT_PICTURE, HoldEnd.SESSION_END):
        (change,) = found(held(8.0, ended), held(20.0), Yardstick.HELD)
        assert change.outcome is Outcome.NOT_JUDGED


def test_steps_are_compared_by_their_pace_and_not_as_repetitions() -> None:
    walk = saved("walking")
    assert isinstance(walk.trial, StepsResult) and walk.trial.cadence.value is not None
    faster = replace(walk.trial.cadence, value=2.0 * walk.trial.cadence.value)
    quick = replace(walk, trial=replace(walk.trial, cadence=faster))
    assert found(walk, quick, Yardstick.CADENCE)[0].outcome is Outcome.CHANGED
    assert found(walk, walk, Yardstick.CADENCE)[0].outcome is Outcome.NO_REAL_CHANGE
    assert found(walk, quick, Yardstick.REPETITIONS) == []


def test_the_progress_of_a_test_and_of_a_hold_is_drawn() -> None:
    for first, last, told in (
        (with_result(15.0), with_result(9.0), "Test result (seconds)"),
        (held(8.0), held(9.0), "Longest hold (left) (seconds)"),
    ):
        exercise = load_exercise(last.provenance.exercise.id)
        (section,) = progress(Sessions.of([first, last], [exercise]))
        pictures = [block.svg for block in section.blocks if block.kind == "picture"]  # type: ignore[union-attr]
        assert told in pictures[0]
