"""What the engine answers: repetitions, findings, cues, the update of each frame and the report of a session.

All of it is plain data; nothing here can be changed once it is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from posecheck.exercise.rules import Severity
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View


class Verdict(StrEnum):
    """Outcome of a rule for one repetition; what the camera could not see is unknown."""

    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """What a repetition was."""

    COMPLETE = "complete"
    """Over the patient's own range, without substitute movement."""
    PARTIAL = "partial"
    """Clearly less than the patient's own range; not counted."""
    COMPENSATED = "compensated"
    """Over the patient's own range, with a substitute movement; counted."""


class Stage(StrEnum):
    """Where in the exercise the patient is."""

    POSITIONING = "positioning"
    """The movement cannot be measured: the patient is not seen well enough."""
    REST = "rest"
    OUT = "out"
    TARGET = "target"
    BACK = "back"


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What one rule found in one repetition.

    Attributes
    ----------
    rule : str
    verdict : Verdict
    measured : float or None
        The value that decided, in the unit of the rule's measure (seconds for durations); None if unknown.
    limit : float or None
        The limit it was held against (the one broken, or the nearest).
    unit : str
        ``deg``, ``ratio`` or ``s``.
    side : Side
        Side of the body the value belongs to.
    from_s, to_s : float or None
        The time that decided: of the frame, or of the interval.
    reason : str
        Why the verdict is unknown; empty otherwise.
    """

    rule: str
    verdict: Verdict
    measured: float | None
    limit: float | None
    unit: str
    side: Side
    from_s: float | None = None
    to_s: float | None = None
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RangeOfMotion:
    """Excursion of the movement's measure in one repetition.

    Attributes
    ----------
    measure : str
    start, peak, excursion : float
        In `unit`; the excursion is positive.
    expected_error : float
        Of a single value, in the view of the repetition.
    unit : str
    """

    measure: str
    start: float
    peak: float
    excursion: float
    expected_error: float
    unit: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Rep:
    """One attempt at the movement.

    Attributes
    ----------
    number : int
        From 1, in the order of their ends, partial ones included.
    side : Side
        Side that moved.
    start_s, peak_s, end_s : float
        Leaves the start posture, is farthest, is back. `end_s` is the end of the recording where the way
        back was not recorded.
    status : Status
    decided_by : str
        The rule that made it compensated; ``range`` where the excursion made it partial; empty if complete.
    view : View
    rom : RangeOfMotion
    findings : tuple of Finding
        One for each rule of the exercise, in its order.
    """

    number: int
    side: Side
    start_s: float
    peak_s: float
    end_s: float
    status: Status
    decided_by: str
    view: View
    rom: RangeOfMotion
    findings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Cue:
    """One short sentence to the patient.

    Attributes
    ----------
    rule : str
    severity : Severity
    side : Side
    text : str
    start_s, end_s : float
        When it is shown.
    """

    rule: str
    severity: Severity
    side: Side
    text: str
    start_s: float
    end_s: float


class Update(NamedTuple):
    """What the screen shows after a frame.

    Attributes
    ----------
    time_s : float
    rep_count, partial_count : int
    stage : Stage
    progress : float
        0 at the start posture, 1 at the patient's own or the standard target; may exceed 1 a little. 0 while
        it cannot be measured.
    cue : Cue or None
        The one cue to show now.
    advice : str
        What the patient should do to be seen well enough; empty when all is well.
    """

    time_s: float
    rep_count: int
    partial_count: int
    stage: Stage
    progress: float
    cue: Cue | None
    advice: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """A finished session.

    Attributes
    ----------
    exercise_id, exercise_version : str, int
    duration_s : float
        From the first to the last frame.
    frames_total, frames_with_pose : int
    view : View or None
        The view most of the time; None if nobody was seen.
    rep_count : int
        Repetitions over the patient's own range, compensated ones included.
    partial_count : int
    reps : tuple of Rep
    cues : tuple of Cue
    score : float or None
        0..100: see :mod:`posecheck.engine.score`. None where no rule could be judged.
    warnings : tuple of str
    """

    exercise_id: str
    exercise_version: int
    duration_s: float
    frames_total: int
    frames_with_pose: int
    view: View | None
    rep_count: int
    partial_count: int
    reps: tuple[Rep, ...]
    cues: tuple[Cue, ...]
    score: float | None
    warnings: tuple[str, ...]
