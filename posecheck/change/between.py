"""What changed between sessions of one exercise, and whether it is more than the camera's error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from posecheck.change.figures import figures
from posecheck.change.trial_figures import POSTURAL
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Prescription
from posecheck.kinematics.measures import Side
from posecheck.result import Provenance, Quantity, Report
from posecheck.result.change import Change, Obstacle, Outcome, SessionFigure, Yardstick
from posecheck.rules import Limits

_RANGES = (Yardstick.BEST_RANGE, Yardstick.MEAN_RANGE)
_BY_POSTURE = (*_RANGES, Yardstick.SCORE)
"""What the pose model and the camera's place have an influence on; counts and times have hardly any."""
_MORE_IS_BETTER = (Yardstick.HELD, Yardstick.SCORE)


def changes(reports: Sequence[Report], exercises: Mapping[str, Exercise]) -> tuple[Change, ...]:
    """Return how the last session of each exercise differs from every earlier one.

    Parameters
    ----------
    reports : sequence of Report
        In order of time; they may be of several exercises.
    exercises : mapping of str to Exercise
        The exercises of the reports by their ids.

    Returns
    -------
    tuple of Change
        For each exercise, for each earlier session, one for each figure of either session; those that are not
        comparable say why.
    """
    found: list[Change] = []
    for name in dict.fromkeys(report.provenance.exercise.id for report in reports):
        *earlier, last = (i for i, one in enumerate(reports) if one.provenance.exercise.id == name)
        for i in earlier:
            found += _between(reports, i, last, exercises[name])
    return tuple(found)


def _better(yardstick: Yardstick, exercise: Exercise) -> bool | None:
    """Whether more is better; None if the exercise does not say so."""
    if yardstick is Yardstick.TEST:
        return None if exercise.test is None else exercise.test.better == "more"
    if yardstick in _RANGES:
        return _farther_is_better(exercise)
    return True if yardstick in _MORE_IS_BETTER else None


def _farther_is_better(exercise: Exercise) -> bool | None:
    """Whether a larger range is better; None if the exercise also limits how far the measure may go."""
    lead = exercise.lead
    if lead is None:
        return None
    for rule in exercise.rules:
        asked = rule.asked()
        limits = asked.get("limits")
        kept = asked.get("quantity") in (Quantity.VALUE, Quantity.CHANGE)
        if rule.about == lead.measure and kept and isinstance(limits, Limits):
            farthest = limits.most if lead.target > lead.start else limits.least
            if farthest is not None:
                return None
    return True


def _between(reports: Sequence[Report], earlier: int, later: int, exercise: Exercise) -> Iterator[Change]:
    first, last = reports[earlier], reports[later]
    before = {(one.yardstick, one.side): one for one in figures(first)}
    after = {(one.yardstick, one.side): one for one in figures(last)}
    for key in sorted(before.keys() | after.keys(), key=_order):
        old = before.get(key) or _without(after[key])
        new = after.get(key) or _without(before[key])
        yield _change(first, last, old, new, places=(earlier, later), better=_better(key[0], exercise))


def _order(key: tuple[Yardstick, Side]) -> tuple[int, int]:
    return [*Yardstick].index(key[0]), [Side.BOTH, Side.LEFT, Side.RIGHT].index(key[1])


def _without(other: SessionFigure) -> SessionFigure:
    """Return the figure of a session that does not have one, beside that of a session that does."""
    return replace(other, value=None, spread=None, repetitions=0, view=None)


def _change(
    first: Report,
    last: Report,
    before: SessionFigure,
    after: SessionFigure,
    *,
    places: tuple[int, int],
    better: bool | None,
) -> Change:
    obstacle = _obstacle(first, last, before, after)
    difference = detectable = None
    outcome = Outcome.NOT_COMPARABLE
    if obstacle is None and before.value is not None and after.value is not None:
        difference = after.value - before.value
        if before.detectable is None or after.detectable is None:
            outcome = Outcome.NOT_JUDGED
        else:
            detectable = max(before.detectable, after.detectable)
            outcome = _outcome(difference, detectable, better)
    return Change(
        exercise=last.provenance.exercise.id,
        earlier=places[0],
        later=places[1],
        before=before,
        after=after,
        difference=difference,
        detectable=detectable,
        outcome=outcome,
        obstacle=obstacle,
    )


def _outcome(difference: float, detectable: float, more_is_better: bool | None) -> Outcome:
    if abs(difference) <= detectable:
        return Outcome.NO_REAL_CHANGE
    if more_is_better is None:
        return Outcome.CHANGED
    return Outcome.IMPROVED if (difference > 0.0) is more_is_better else Outcome.WORSE


def _obstacle(first: Report, last: Report, before: SessionFigure, after: SessionFigure) -> Obstacle | None:
    """Return the first reason why two sessions cannot be compared by a figure; None if there is none."""
    old, new = first.provenance, last.provenance
    by_posture = before.yardstick in _BY_POSTURE or before.unit in POSTURAL
    hindered = {
        Obstacle.OTHER_DEFINITION: old.exercise.sha256 != new.exercise.sha256,
        Obstacle.NOT_MEASURED: before.value is None or after.value is None,
        Obstacle.OTHER_PRESCRIPTION: before.yardstick not in _RANGES and _set(old) != _set(new),
        Obstacle.OTHER_REFERENCE: before.yardstick is Yardstick.SCORE and old.reference != new.reference,
        Obstacle.OTHER_MODEL: by_posture and old.model != new.model,
        Obstacle.OTHER_MEASURE: (before.measure, before.unit) != (after.measure, after.unit),
        Obstacle.OTHER_VIEW: before.view != after.view,
    }
    return next((obstacle for obstacle, there in hindered.items() if there), None)


def _set(provenance: Provenance) -> Prescription:
    """Return what was prescribed, without age and sex: norms depend on these, and no figure."""
    prescribed = provenance.prescription or Prescription()
    patient = prescribed.patient.model_copy(update={"age": None, "sex": None})
    return prescribed.model_copy(update={"patient": patient})
