"""What the patient gets during the session: the update of each frame, and its cue."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from posecheck.exercise.rules import Severity
from posecheck.kinematics.measures import Side


class Stage(StrEnum):
    """Where in the exercise the patient is."""

    POSITIONING = "positioning"
    """The movement cannot be measured: the patient is not seen well enough."""
    REST = "rest"
    OUT = "out"
    TARGET = "target"
    BACK = "back"


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Remark:
    """One short sentence about a movement that was another one than the exercise.

    Attributes
    ----------
    like : str
        The movement that it looked like; empty where no known one fits.
    taken_back : int
        Repetitions that had been counted and no longer are because of it.
    text : str
    start_s, end_s : float
        When it is shown.
    """

    like: str
    taken_back: int
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
    remark : Remark or None
        What to say of another movement.
    """

    time_s: float
    rep_count: int
    partial_count: int
    stage: Stage
    progress: float
    cue: Cue | None
    advice: str
    remark: Remark | None = None
