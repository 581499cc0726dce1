"""The attempts at a clinical test that a trial is: a count in a given time, the time of a task, holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from posecheck.clinical.attempts import Attempted, judged
from posecheck.exercise.clinical_test import ClinicalTest, Consequence
from posecheck.kinematics.measures import Side
from posecheck.result import (
    CountResult,
    Held,
    HoldEnd,
    HoldResult,
    NoResult,
    Outcome,
    Rep,
    Status,
    StepsResult,
    TimeResult,
    TrialResult,
    Verdict,
)

BRISK_S: Final = 1.0
"""A movement takes longer than this, in seconds, so that none is missed while the patient is out of sight for
less. Ours: people who are told to be as fast as they can take more to stand up and sit down."""
_UNFINISHED: Final = {
    HoldEnd.LEFT_PICTURE: NoResult.NOT_SEEN,
    HoldEnd.NOT_SEEN: NoResult.NOT_SEEN,
    HoldEnd.SESSION_END: NoResult.NOT_COMPLETED,
}
"""Ends after which nobody knows for how long the posture was still held."""
_UNTIMED: Final = {
    Outcome.OVER_LIMIT: NoResult.NOT_COMPLETED,
    Outcome.NOT_COMPLETED: NoResult.NOT_COMPLETED,
    Outcome.NOT_STARTED: NoResult.NO_ATTEMPT,
}


def timed(test: ClinicalTest, reps: Sequence[Rep], trial: TrialResult | None) -> list[Attempted]:
    """Return the attempts that a trial consists of.

    Parameters
    ----------
    test : ClinicalTest
        A test of count, time or hold.
    reps : sequence of Rep
        The repetitions of the trial, by which the rules of the protocol are judged.
    trial : TrialResult or None
        What the trial gave.
    """
    match trial:
        case CountResult():
            return [judged(test, reps, _count(test, reps, trial))]
        case TimeResult():
            return [judged(test, reps, _time(trial))]
        case HoldResult():
            return [judged(test, _during(reps, held), _hold(held)) for held in trial.holds]
        case StepsResult() | None:
            return []


def _count(test: ClinicalTest, reps: Sequence[Rep], trial: CountResult) -> Attempted:
    not_one = {rule for rule, follows in test.if_broken.items() if follows is Consequence.UNCOUNTED}
    wrong = sum(
        rep.status is not Status.PARTIAL
        and any(one.rule in not_one and one.verdict is Verdict.FAIL for one in rep.findings)
        for rep in reps
    )
    shortest_s = min((rep.end_s - rep.start_s for rep in reps), default=BRISK_S)
    why = None
    if trial.started is None:
        why = NoResult.NO_ATTEMPT
    elif not trial.whole:
        why = NoResult.NOT_COMPLETED
    elif trial.unseen_s > shortest_s:  # one may have been missed
        why = NoResult.NOT_SEEN
    return Attempted(
        side=Side.BOTH,
        start_s=trial.start_s,
        end_s=trial.end_s,
        value=None if why else float(trial.count - wrong),
        error=None,
        why=why,
    )


def _time(trial: TimeResult) -> Attempted:
    hidden = trial.time.value is None or trial.unseen_s > BRISK_S
    why = _UNTIMED.get(trial.outcome) or (NoResult.NOT_SEEN if hidden else None)
    return Attempted(
        side=Side.BOTH,
        start_s=trial.start_s,
        end_s=trial.end_s,
        value=None if why else trial.time.value,
        error=trial.time.error,
        why=why,
    )


def _hold(held: Held) -> Attempted:
    why = _UNFINISHED.get(held.ended)
    return Attempted(
        side=held.side,
        start_s=held.start_s,
        end_s=held.end_s,
        value=None if why else held.held_s,
        error=held.error_s + held.unseen_s,  # what was not seen may have been held too
        why=why,
        rule=held.rule,
    )


def _during(reps: Sequence[Rep], held: Held) -> list[Rep]:
    return [rep for rep in reps if rep.start_s < held.end_s and held.start_s < rep.end_s]
