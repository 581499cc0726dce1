"""The result of a clinical test, made of its attempts."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from statistics import mean
from typing import cast

from posecheck.clinical.attempts import Attempted, ranges
from posecheck.clinical.norms import compared
from posecheck.clinical.timed import timed
from posecheck.exercise.clinical_test import ClinicalTest, Measured
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Patient
from posecheck.exercise.trial import Hold
from posecheck.kinematics.measures import SIDES, Side
from posecheck.kinematics.measures.detectable import detectable_change
from posecheck.result import (
    ClinicalAttempt,
    ClinicalChange,
    ClinicalResult,
    ClinicalUnit,
    NoNorm,
    NoResult,
    Rep,
    TrialResult,
    Uncounted,
)


def clinical_results(
    exercise: Exercise,
    patient: Patient,
    reps: Sequence[Rep],
    trial: TrialResult | None = None,
    uncounted: Sequence[Uncounted] = (),
) -> tuple[ClinicalResult, ...]:
    """Return the results of a clinical test, one for each side that made an attempt.

    Parameters
    ----------
    exercise : Exercise
        The test; an exercise that is none has no results.
    patient : Patient
        What is known of the patient.
    reps : sequence of Rep
        The repetitions of the set.
    trial : TrialResult, optional
        What the set gave, where it is more than repetitions.
    uncounted : sequence of Uncounted
        Movements of the set that were not counted.
    """
    test = exercise.test
    if test is None:
        return ()
    if test.result in (Measured.RANGE, Measured.DISTANCE):
        attempts = ranges(exercise, test, patient, reps)
    else:
        attempts = timed(test, reps, trial, uncounted)
    sides = [side for side in (*SIDES, Side.BOTH) if any(one.side is side for one in attempts)]
    return tuple(
        _result(exercise, test, patient, side, [one for one in attempts if one.side is side])
        for side in sides or [Side.BOTH]
    )


def _result(
    exercise: Exercise, test: ClinicalTest, patient: Patient, side: Side, attempts: Sequence[Attempted]
) -> ClinicalResult:
    made_of = _making(test, attempts)
    value, error = _taken(made_of)
    zero = made_of[:1] if value == 0.0 else []
    failed = next((one for one in (zero if made_of else attempts) if one.why is not None), None)
    trial = exercise.trial
    most = trial.longest_s if isinstance(trial, Hold) and trial.longest_s is not None else inf
    norm = compared(value, test, patient, exercise.sources, most=most)
    unit = cast("ClinicalUnit", test.unit)
    return ClinicalResult(
        result=test.result,
        side=side,
        value=value,
        unit=unit,
        expected_error=error,
        valid=value is not None,
        why=failed.why if failed else None if made_of else NoResult.NO_ATTEMPT,
        rule=failed.rule if failed else None,
        unjudged=tuple(dict.fromkeys(rule for one in made_of for rule in one.unjudged)),
        attempts=tuple(_told(one, number, unit) for number, one in enumerate(attempts, 1)),
        attempts_asked=test.attempts,
        take=test.take,
        norm=None if isinstance(norm, NoNorm) else norm,
        no_norm=norm if isinstance(norm, NoNorm) else None,
        change=_change(exercise, test, error),
    )


def _making(test: ClinicalTest, attempts: Sequence[Attempted]) -> list[Attempted]:
    """Return the attempts that make the result: of the first valid ones the best, or all."""
    used = [one for one in attempts if one.value is not None][: test.attempts]
    if not used or test.take == "mean":
        return used
    return [(max if test.better == "more" else min)(used, key=lambda one: one.value or 0.0)]


def _taken(used: Sequence[Attempted]) -> tuple[float | None, float | None]:
    """Return the mean of the attempts that make the result, with its expected error."""
    if not used:
        return None, None
    errors = [one.error for one in used if one.error is not None]
    # Part of the error is the same in all attempts, so that their mean is not rid of it.
    return mean(one.value for one in used if one.value is not None), max(errors, default=None)


def _told(one: Attempted, number: int, unit: ClinicalUnit) -> ClinicalAttempt:
    return ClinicalAttempt(
        number=number,
        start_s=one.start_s,
        end_s=one.end_s,
        value=one.value,
        unit=unit,
        why=one.why,
        rule=one.rule,
        unjudged=one.unjudged,
    )


def _change(exercise: Exercise, test: ClinicalTest, error: float | None) -> ClinicalChange | None:
    """Return the published change, or else the one that the error of the camera makes detectable."""
    unit = cast("ClinicalUnit", test.unit)
    if test.mdc is not None:
        citation = exercise.sources[test.mdc.source]
        return ClinicalChange(value=test.mdc.value, unit=unit, citation=citation, verified=test.mdc.verified)
    if error is None or test.result not in (Measured.RANGE, Measured.DISTANCE):
        return None
    return ClinicalChange(value=detectable_change(error), unit=unit, citation=None, verified=True)
