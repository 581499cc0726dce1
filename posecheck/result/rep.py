"""A repetition, complete or partial."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.result.comparison import Comparison
from posecheck.result.quality import Quality
from posecheck.result.score import Score
from posecheck.rules.finding import Finding
from posecheck.signals.cycle import POINTS


class Status(StrEnum):
    """What a repetition was."""

    COMPLETE = "complete"
    """As far as the patient's own range, without substitute movement."""
    PARTIAL = "partial"
    """Clearly less than the patient's own range; not counted."""
    COMPENSATED = "compensated"
    """As far as the patient's own range, with a substitute movement; counted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RangeOfMotion:
    """How far one repetition moved in the measure reported to the patient.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    start : float or None
        Value at rest before the movement, in `unit`; None, like the other two, if the movement was counted
        although its measure was not seen at rest or at the far end.
    peak : float or None
        Farthest value in the direction of the target, in `unit`.
    excursion : float or None
        Range of motion: how far the peak is from the start, in `unit`; always positive. If both sides moved
        at the same time, these three are of the one that went farther.
    expected_error : float
        Expected error of a single value, in `unit`: in the view of the repetition or, if the measure is not
        valid there, the largest in any view.
    unit : str
        ``deg`` or ``ratio``.
    excursion_left, excursion_right : float or None
        Range of motion of each side, in `unit`, if both moved at the same time; None if not, or if it was not
        seen.
    """

    measure: str
    start: float | None
    peak: float | None
    excursion: float | None
    expected_error: float
    unit: str
    excursion_left: float | None = None
    excursion_right: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Curve:
    """One measure over the time of one repetition.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    side : Side
        Side of the body the measure belongs to.
    unit : str
        ``deg`` or ``ratio``.
    expected_error : float
        Expected error of a single value in the view of the repetition, in `unit`.
    values : tuple of float or None
        101 values in `unit`, at 0 to 100% of the time from `start_s` to `end_s`; None where it was not seen.
    """

    measure: str
    side: Side
    unit: str
    expected_error: float
    values: Annotated[tuple[float | None, ...], Field(min_length=POINTS, max_length=POINTS)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Rep:
    """One repetition, counted or partial.

    Attributes
    ----------
    number : int
        Number from 1, in the order of their ends, partial ones included.
    side : Side
        Side that moved.
    start_s : float
        When it left the start posture, in seconds.
    peak_s : float
        When it was farthest, in seconds.
    end_s : float
        When it was back or, if the way back was not seen, when it was last seen, in seconds.
    held_s : float or None
        Seconds at the far end, at most the longest hold asked for; None if the exercise is not a hold.
    status : Status
        What it was, by its range and by substitute movements.
    decided_by : str or None
        The rule that made it compensated; ``range`` if the excursion made it partial; None if complete.
    view : View
        The side from which the patient was seen.
    rom : RangeOfMotion
        How far it went in the measure reported to the patient.
    findings : tuple of Finding
        One for each rule of the exercise, in the same order.
    curves : tuple of Curve
        The measures that the exercise asks for, and those that its reference movement knows, as far as they
        were seen.
    comparison : Comparison or None
        How it differs from the reference movement; None if that does not know the measures that were seen, or
        the beginning or the way back was not seen.
    quality : Quality
        How well it was done, in figures.
    score : Score
        How well it was done, as one number.
    """

    number: int
    side: Side
    start_s: float
    peak_s: float
    end_s: float
    held_s: float | None
    status: Status
    decided_by: str | None
    view: View
    rom: RangeOfMotion
    findings: tuple[Finding, ...]
    curves: tuple[Curve, ...]
    comparison: Comparison | None
    quality: Quality
    score: Score

    @property
    def took_s(self) -> float | None:
        """Time from start to end in seconds; None if the first or the last phase was not seen whole."""
        ends = (*self.quality.tempo[:1], *self.quality.tempo[-1:])
        return None if any(phase.time.value is None for phase in ends) else self.end_s - self.start_s
