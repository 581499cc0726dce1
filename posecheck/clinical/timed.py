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
    Uncounted,
    Verdict,
    Why,
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


def timed(
    test: ClinicalTest, reps: Sequence[Rep], trial: TrialResult | None, uncounted: Sequence[Uncounted]
) -> list[Attempted]:
    """Return the attempts that a trial consists of.

    Parameters
    ----------
    test : ClinicalTest
        A test of count, time or hold.
    reps : sequence of Rep
        The repetitions of the trial, by which the rules of the protocol are judged.
    trial : TrialResult or None
        What the trial gave.
    uncounted : sequence of Uncounted
        Movements that were not counted.
    """
    match trial:
        case CountResult():
            return [judged(test, reps, _count(test, reps, trial, uncounted))]
        case TimeResult():
            return [judged(test, reps, _time(trial))]
        case HoldResult():
            holds = _begun_anew(reps, trial.holds)
            if not holds:
                return [judged(test, [rep], _too_short(rep)) for rep in reps]
            return [judged(test, _during(reps, held), _hold(held)) for held in holds]
        case StepsResult() | None:
            return []


def _count(
    test: ClinicalTest, reps: Sequence[Rep], trial: CountResult, uncounted: Sequence[Uncounted]
) -> Attempted:
    shortest_s = min((rep.took_s for rep in reps if rep.took_s is not None), default=BRISK_S)
    why = None
    if trial.started is None or (not trial.count and _did_something_else(trial, uncounted)):
        why = NoResult.NO_ATTEMPT
    elif not trial.whole:
        why = NoResult.NOT_COMPLETED
    elif trial.unseen_s > shortest_s:  # one may have been missed
        why = NoResult.NOT_SEEN
    return Attempted(
        side=Side.BOTH,
        start_s=trial.start_s,
        end_s=trial.end_s,
        value=None if why else float(trial.count - _wrong(test, reps, trial)),
        error=None,
        why=why,
    )


def _wrong(test: ClinicalTest, reps: Sequence[Rep], trial: CountResult) -> int:
    """Return how many complete repetitions broke a rule without which they do not count.

    The one that was still on its way out when the time was up is judged by how far it had come, if any other
    was done as it should be: the patient may have stopped there.
    """
    not_one = {rule for rule, follows in test.if_broken.items() if follows is Consequence.UNCOUNTED}
    complete = [rep for rep in reps if rep.status is not Status.PARTIAL]
    wrong = [
        rep
        for rep in complete
        if any(one.rule in not_one and one.verdict is Verdict.FAIL for one in rep.findings)
    ]
    if len(wrong) == len(complete) or trial.end_s is None:
        return len(wrong)
    return sum(rep.peak_s <= trial.end_s for rep in wrong)


def _did_something_else(trial: CountResult, uncounted: Sequence[Uncounted]) -> bool:
    """Tell whether another movement was done in the time: nobody has failed at what they did not try."""
    assert trial.start_s is not None and trial.end_s is not None, "the clock has started"
    return any(
        one.why is Why.OTHER_MOVEMENT and trial.start_s < one.end_s and one.start_s < trial.end_s
        for one in uncounted
    )


def _time(trial: TimeResult) -> Attempted:
    why = _UNTIMED.get(trial.outcome)
    if trial.unseen_s > BRISK_S and trial.outcome in (Outcome.COMPLETED, Outcome.NOT_COMPLETED):
        why = NoResult.NOT_SEEN
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


def _too_short(rep: Rep) -> Attempted:
    """Return what a movement was in which the posture was not held: the rule that it broke says why."""
    broken = rep.status is Status.COMPENSATED
    return Attempted(
        side=rep.side,
        start_s=rep.start_s,
        end_s=rep.end_s,
        value=None,
        error=None,
        why=NoResult.BROKEN_RULE if broken else NoResult.TOO_SHORT,
        rule=rep.decided_by if broken else None,
    )


def _begun_anew(reps: Sequence[Rep], holds: Sequence[Held]) -> list[Held]:
    """Return the first hold of each movement: whoever breaks it has to begin again from the start posture."""
    first: list[Held] = []
    for held in holds:
        movements = _during(reps, held)
        if not any(one.side is held.side and rep in movements for one in first for rep in _during(reps, one)):
            first.append(held)
    return first


def _during(reps: Sequence[Rep], held: Held) -> list[Rep]:
    return [rep for rep in reps if rep.start_s < held.end_s and held.start_s < rep.end_s]
