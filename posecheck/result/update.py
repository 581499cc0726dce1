"""What the patient gets during the session: an update for each frame, with what there is to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.result.trial import TrialNow
from posecheck.rules import Severity


class Stage(StrEnum):
    """Where in the exercise the patient is."""

    POSITIONING = "positioning"
    """The movement cannot be measured: the patient is not seen well enough."""
    REST = "rest"
    OUT = "out"
    TARGET = "target"
    BACK = "back"


class CueKind(StrEnum):
    """What a cue is about."""

    CORRECTION = "correction"
    """A rule is broken."""
    DIFFERENCE = "difference"
    """The movement differs from the reference in a measure that no rule is about."""
    PACE = "pace"
    """A phase was clearly shorter than the dose asks for, which no rule is about."""
    SUMMARY = "summary"
    """What was most often wrong in the last repetitions, or that nothing was."""
    IMPROVEMENT = "improvement"
    """Something has become better."""
    SIDE = "side"
    """The same side moved twice in a row, where the sides should alternate."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Cue:
    """One short sentence to the patient.

    Attributes
    ----------
    kind : CueKind
        What it is about.
    rule : str or None
        Id of the rule that it is about, broken or kept again; None if it is about none.
    severity : Severity
        How much it matters.
    side : Side
        Side of the body that it is about.
    text : str
        The sentence, in the language of the session.
    start_s : float
        From when it is shown, in seconds.
    end_s : float
        Until when it is shown, in seconds.
    """

    kind: CueKind
    rule: str | None
    severity: Severity
    side: Side
    text: str
    start_s: float
    end_s: float


class Need(StrEnum):
    """What would let the camera see the patient well enough."""

    STEP_IN = "step_in"
    """Nobody is seen."""
    TURN = "turn"
    """The movement cannot be measured from this direction; `view` names a better one."""
    TURN_SIDE = "turn_side"
    """The side that is exercised is turned away; `side` names it."""
    STEP_BACK = "step_back"
    """`part` is above or below the picture."""
    MOVE_TO_MIDDLE = "move_to_middle"
    """A part of the body is beside the picture."""
    UNCOVER = "uncover"
    """`part` is hidden by something."""
    UPRIGHT_CAMERA = "upright_camera"
    """The picture is on its side."""
    TURN_CAMERA_ROUND = "turn_camera_round"
    """The picture is upside down."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """What the patient should do to be seen well enough.

    Attributes
    ----------
    need : Need
        What is needed; the text says it in words.
    part : str or None
        Part of the body that is not seen, such as ``feet``; None if the advice is not about one.
    view : View or None
        How the patient should be seen; None if the advice is not about that.
    side : Side or None
        Side to turn to the camera; None if the advice is not about that.
    text : str
        A short sentence in the language of the session.
    """

    need: Need
    part: str | None = None
    view: View | None = None
    side: Side | None = None
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Remark:
    """One short sentence about movements that do not count: not the exercise, or done by somebody else.

    Attributes
    ----------
    like : str
        Key of the pattern of the movement that it looked like, such as ``lunge``; empty if no known one fits,
        and where somebody else did it.
    taken_back : int
        Repetitions taken off the count because of it.
    text : str
        The sentence, in the language of the session.
    start_s : float
        From when it is shown, in seconds.
    end_s : float
        Until when it is shown, in seconds.
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
        Time of the pose or picture, in seconds.
    rep_count : int
        Repetitions counted so far.
    partial_count : int
        Partial repetitions so far, clearly below the patient's own range; they are not counted.
    stage : Stage
        Where in the exercise the patient is.
    progress : float
        0 in the start posture, 1 at the patient's own or the standard target; it may exceed 1 a little, and
        is 0 while it cannot be measured.
    cue : Cue or None
        The one cue to show and say now; None if there is none.
    advice : Advice or None
        What the patient should do to be seen well enough; None when all is well.
    remark : Remark or None
        What to say about movements that do not count; None if there were none.
    trial : TrialNow or None
        What there is to show of a hold, a count in time, a time or steps; None for repetitions.
    """

    time_s: float
    rep_count: int
    partial_count: int
    stage: Stage
    progress: float
    cue: Cue | None
    advice: Advice | None
    remark: Remark | None = None
    trial: TrialNow | None = None
