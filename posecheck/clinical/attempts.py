"""The attempts at a clinical test that repetitions are: how far each went, and whether it is valid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from posecheck.exercise.clinical_test import ClinicalTest, Consequence, Measured
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Patient
from posecheck.kinematics.measures import CATALOGUE, SIDES, Side
from posecheck.kinematics.measures.detectable import detectable_change
from posecheck.result import NoResult, Rep, Verdict

HIP_SHARE: Final = 0.491
"""Height of the hip joint above the ankle as a share of body height. Drillis and Contini's proportions, as in
Winter, Biomechanics and Motor Control of Human Movement: 0.530 less 0.039."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempted:
    """One attempt of one side.

    Attributes
    ----------
    side : Side
        Side that it is about.
    start_s, end_s : float or None
        When it began and ended, in seconds; None if it did not.
    value : float or None
        In the unit of the test; None if it has no result.
    error : float or None
        Expected error of the value, in its unit; None if it is not known.
    why : NoResult or None
        Why there is no value, or why it is 0; None otherwise.
    rule : str or None
        Id of the rule that was broken; None if none was.
    unjudged : tuple of str
        Ids of the rules of the protocol that could not be judged.
    """

    side: Side
    start_s: float | None
    end_s: float | None
    value: float | None
    error: float | None
    why: NoResult | None = None
    rule: str | None = None
    unjudged: tuple[str, ...] = ()


def ranges(exercise: Exercise, test: ClinicalTest, patient: Patient, reps: Sequence[Rep]) -> list[Attempted]:
    """Return what each repetition says of each side that moved, as an angle or as a length.

    Parameters
    ----------
    exercise : Exercise
        Its lead is what is measured.
    test : ClinicalTest
        A test of range or distance.
    patient : Patient
        Body height, for a length.
    reps : sequence of Rep
        In order of time, those that were smaller than others included: each was measured.
    """
    length_cm = _length_cm(test, patient)
    return [
        judged(test, [rep], _measured(rep, side, value, length_cm))
        for rep in reps
        for side, value in _values(exercise, test, rep)
    ]


def _measured(rep: Rep, side: Side, value: float | None, length_cm: float | None) -> Attempted:
    """Return an attempt by its value, which is a share of a length."""
    known = value is not None and length_cm is not None
    return Attempted(
        side=side,
        start_s=rep.start_s,
        end_s=rep.end_s,
        value=value * length_cm if value is not None and length_cm is not None else None,
        error=None if length_cm is None else rep.rom.expected_error * length_cm,
        why=None if known else NoResult.NOT_SEEN if value is None else NoResult.NO_HEIGHT,
    )


def judged(test: ClinicalTest, reps: Sequence[Rep], attempt: Attempted) -> Attempted:
    """Return an attempt after the rules of the protocol have been asked.

    Parameters
    ----------
    test : ClinicalTest
        Says what follows from a broken rule.
    reps : sequence of Rep
        The repetitions that the attempt consists of.
    attempt : Attempted
        As it was measured.
    """
    verdicts = {
        rule: {finding.verdict for rep in reps for finding in rep.findings if finding.rule == rule}
        for rule in test.if_broken
    }
    broken = [rule for rule, found in verdicts.items() if Verdict.FAIL in found]
    unjudged = tuple(rule for rule, found in verdicts.items() if Verdict.UNKNOWN in found)
    # What makes it invalid comes before what makes it 0: then there is nothing to score.
    for consequence, value in ((Consequence.INVALID, None), (Consequence.ZERO, 0.0)):
        rule = next((one for one in broken if test.if_broken[one] is consequence), None)
        if rule is not None:
            return replace(attempt, value=value, why=NoResult.BROKEN_RULE, rule=rule)
    return replace(attempt, unjudged=unjudged)


def _length_cm(test: ClinicalTest, patient: Patient) -> float | None:
    """Return the length that the values are shares of; 1 for an angle, None where it is not known."""
    if test.result is Measured.RANGE:
        return 1.0
    return None if patient.height_cm is None else HIP_SHARE * patient.height_cm


def _values(exercise: Exercise, test: ClinicalTest, rep: Rep) -> Iterator[tuple[Side, float | None]]:
    """Yield for each side that moved how far it came: its farthest angle, or the way it went."""
    rom = rep.rom
    if test.result is Measured.DISTANCE:
        yield rep.side, rom.excursion
    elif rep.side is not Side.BOTH or not CATALOGUE[rom.measure].sided:
        yield rep.side, rom.peak
    else:  # both at the same time: the range of the repetition is that of the side that went farther
        farthest = {side: _farthest(exercise, rep, side) for side in SIDES}
        moved = {side: value for side, value in farthest.items() if value is not None}
        yield from moved.items() if moved else ((rep.side, rom.peak),)


def _farthest(exercise: Exercise, rep: Rep, side: Side) -> float | None:
    """Return the farthest value of one side; None if it was not seen to move by more than the error."""
    assert exercise.lead is not None
    farthest, nearest = (max, min) if exercise.lead.target > exercise.lead.start else (min, max)
    for curve in rep.curves:
        if (curve.measure, curve.side) == (rep.rom.measure, side):
            seen = [value for value in curve.values if value is not None]
            reached = farthest(seen, default=0.0)
            moved = abs(reached - nearest(seen, default=0.0))
            return reached if moved > detectable_change(curve.expected_error) else None
    return None
