"""What a report says about itself: what could not be measured or judged, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from posecheck.engine.own_range import least_share
from posecheck.engine.supported import lead_of
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Prescription, SideChoice
from posecheck.exercise.trial import Steps
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.result import (
    BuiltInReplaced,
    NobodySeen,
    Note,
    NothingMoved,
    NotMeasured,
    Rep,
    RuleNotJudged,
    SideRepeated,
    Uncounted,
    Verdict,
    Why,
)
from posecheck.rules import Rule


def notes_of(
    exercise: Exercise,
    prescription: Prescription,
    reps: Sequence[Rep],
    uncounted: Sequence[Uncounted],
    *,
    not_measured: NotMeasured | None,
    seen: bool,
) -> tuple[Note, ...]:
    """Return what there is to say about a session, the most important first.

    Parameters
    ----------
    exercise : Exercise
        What was asked.
    prescription : Prescription
        Settings for this patient.
    reps : sequence of Rep
        The repetitions that stand.
    uncounted : sequence of Uncounted
        Movements that were not counted.
    not_measured : NotMeasured or None
        Given where the movement could not be measured for much of the session.
    seen : bool
        Whether anybody was seen.
    """
    if not seen:
        return (NobodySeen(),)
    notes: list[Note] = [not_measured] if not_measured else []
    walks = isinstance(exercise.trial, Steps)
    own = [one for one in uncounted if one.why is not Why.SOMEBODY_ELSE]
    if not walks and not reps and not notes and all(one.why is Why.TOO_SMALL for one in own):
        notes = [_nothing_moved(exercise, prescription)]
    if prescription.side_of(exercise) is SideChoice.ALTERNATING:
        notes += _sides_repeated(reps)
    replaced = [BuiltInReplaced(exercise=exercise.id)] if exercise.replaces_built_in else []
    return (*notes, *_unjudged(exercise.rules, reps), *replaced)


def _nothing_moved(exercise: Exercise, prescription: Prescription) -> Note:
    """Say how large a movement would have had to be."""
    lead = lead_of(exercise)
    share = least_share(prescription.share(exercise))
    return NothingMoved(least=share * abs(lead.target - lead.start), unit=CATALOGUE[lead.measure].unit)


def _sides_repeated(reps: Sequence[Rep]) -> Iterator[Note]:
    """Say how often the same side moved twice in a row, where the sides should alternate."""
    times = sum(first.side is second.side is not Side.BOTH for first, second in pairwise(reps))
    if times:
        yield SideRepeated(times=times)


def _unjudged(rules: Sequence[Rule], reps: Sequence[Rep]) -> Iterator[Note]:
    """Name the rules by which no repetition could be judged."""
    for i, rule in enumerate(rules):
        findings = [rep.findings[i] for rep in reps]
        if findings and all(f.verdict is Verdict.UNKNOWN for f in findings):
            reason = findings[0].reason
            assert reason is not None, "an unknown verdict has a reason"
            yield RuleNotJudged(rule=rule.id, reason=reason)
