"""What a set gave that is not made of repetitions alone: a hold, a count in time, a time, steps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from posecheck.kinematics.measures import Side
from posecheck.result.quality import Figure


class HoldEnd(StrEnum):
    """What ended a hold."""

    COMPLETED = "completed"
    """It was held for the longest time that is asked for."""
    CAME_BACK = "came_back"
    """The patient went back towards the start posture, as when the foot comes down."""
    RULE = "rule"
    """A rule of the posture was broken; `rule` names it."""
    LEFT_PICTURE = "left_picture"
    """The patient was not in the picture any more, so nobody knows for how long it was still held."""
    NOT_SEEN = "not_seen"
    """What matters was hidden from then on, so nobody knows for how long it was still held."""
    SESSION_END = "session_end"
    """It was still held when the session ended."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """One time that the posture was held without a break.

    Attributes
    ----------
    number : int
        Number from 1, in chronological order.
    side : Side
        Side that held it.
    start_s, end_s : float
        When the posture was reached and left, or was last seen, in seconds.
    held_s : float
        How long it was seen to be held, in seconds, at most the longest time asked for.
    unseen_s : float
        How long, between start and end, it could not be seen whether it was held, in seconds; not part of
        `held_s`.
    error_s : float
        Standard error of `held_s`, in seconds.
    ended : HoldEnd
        What ended it.
    rule : str or None
        Id of the rule that was broken; None unless that ended it.
    """

    number: int
    side: Side
    start_s: float
    end_s: float
    held_s: float
    unseen_s: float
    error_s: float
    ended: HoldEnd
    rule: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class HoldResult:
    """How long a posture was held.

    Attributes
    ----------
    holds : tuple of Held
        Every hold of a second and more, in chronological order.
    best : Figure
        The longest, in seconds.
    best_left, best_right : Figure or None
        The longest of each side, in seconds; None if the body is held as one.
    """

    kind: Literal["hold"] = "hold"
    holds: tuple[Held, ...]
    best: Figure
    best_left: Figure | None
    best_right: Figure | None


class Started(StrEnum):
    """What started the clock."""

    SIGNAL = "signal"
    """The patient was told to start."""
    MOVEMENT = "movement"
    """The patient left the start posture."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CountResult:
    """How many repetitions were done in a given time.

    Attributes
    ----------
    count : int
        Complete repetitions in that time, the one under way at its end included if it had come far enough.
    time_s : float
        How long the patient had, in seconds.
    started : Started or None
        What started the clock; None if nothing did.
    start_s, end_s : float or None
        When the time began and was up, in seconds; None if it never began.
    whole : bool
        Whether the session lasted until the time was up; if not, `count` is what had been done before.
    last_under_way : bool
        Whether the last one is counted although it was still under way when the time was up.
    unseen_s : float
        How long the movement could not be seen during that time, in seconds: more may have been done.
    """

    kind: Literal["count_in_time"] = "count_in_time"
    count: int
    time_s: float
    started: Started | None
    start_s: float | None
    end_s: float | None
    whole: bool
    last_under_way: bool
    unseen_s: float


class Outcome(StrEnum):
    """What became of a task that is timed."""

    COMPLETED = "completed"
    OVER_LIMIT = "over_limit"
    """It took longer than the longest time that is taken."""
    NOT_COMPLETED = "not_completed"
    """The session ended before the task did."""
    NOT_STARTED = "not_started"
    """Nothing was done."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeResult:
    """How long a task took.

    Attributes
    ----------
    time : Figure
        In seconds; without a value if the task was not completed.
    reps : int
        Repetitions that were done of it; the last one only if it was seen to be done to its end.
    reps_asked : int
        Repetitions that make the task.
    limit_s : float or None
        The longest time that is taken, in seconds; None for no limit, and in reports of earlier versions.
    outcome : Outcome
        What became of it.
    starts : Started or None
        What is to start the clock; None in reports of earlier versions.
    started : Started or None
        What started it: the movement, for want of a signal; None if nothing did.
    start_s, end_s : float or None
        When the clock started and stopped, in seconds; None if it did not.
    distance_m : float or None
        Way that had to be walked out, in metres; None if nobody walks.
    unseen_s : float
        How long the movement could not be seen meanwhile, in seconds.
    """

    kind: Literal["time_to_complete"] = "time_to_complete"
    time: Figure
    reps: int
    reps_asked: int
    limit_s: float | None
    outcome: Outcome
    starts: Started | None
    started: Started | None
    start_s: float | None
    end_s: float | None
    distance_m: float | None
    unseen_s: float


class Walk(StrEnum):
    """How somebody walked."""

    ON_THE_SPOT = "on_the_spot"
    ACROSS = "across"
    """Across the view of the camera."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StepsResult:
    """Steps, their pace and their evenness.

    A step on the spot is one lift of a foot; walking across, it is one foot put in front of the other. Its
    time is the time since the step of the other foot before it, and belongs to the foot that makes it.

    Attributes
    ----------
    steps : int
        All steps.
    left, right : int or None
        Steps of each foot; None if the feet could not be told apart.
    walk : Walk or None
        How it was walked; None if nobody did.
    cadence : Figure
        Steps a minute.
    step_time_left, step_time_right : Figure
        Mean time of the steps of each foot, in seconds.
    step_time_symmetry : Figure
        Difference of the two as a share of their mean, positive if the left one takes longer.
    speed : Figure or None
        Metres a second; None unless the way is known.
    unseen_s : float
        How long the feet could not be seen, in seconds: there may have been more steps.
    """

    kind: Literal["steps"] = "steps"
    steps: int
    left: int | None
    right: int | None
    walk: Walk | None
    cadence: Figure
    step_time_left: Figure
    step_time_right: Figure
    step_time_symmetry: Figure
    speed: Figure | None
    unseen_s: float


TrialResult = Annotated[
    HoldResult | CountResult | TimeResult | StepsResult,
    Field(discriminator="kind"),
]
"""Any result of a trial; ``kind`` says which."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TrialNow:
    """What there is to show of a trial after a frame.

    Attributes
    ----------
    kind : {"hold", "count_in_time", "time_to_complete", "steps"}
        Which kind of trial it is.
    running : bool
        Whether the clock runs: a posture is held, or the time has begun and is not up.
    over : bool
        Whether the trial is over, so that nothing more counts.
    time_s : float
        How long the posture has been held, or how much of the time has passed, in seconds; 0 before it. After
        it, how long it was.
    left_s : float or None
        How much time is left, in seconds; None if there is no end.
    count : int
        Holds, repetitions or steps so far.
    """

    kind: Literal["hold", "count_in_time", "time_to_complete", "steps"]
    running: bool
    over: bool
    time_s: float
    left_s: float | None
    count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class SideCounts:
    """Counted repetitions of each side.

    Attributes
    ----------
    left, right : int
        Done by one side.
    both : int
        Done by both sides at the same time.
    repeated : int
        How often the same side moved twice in a row.
    """

    left: int
    right: int
    both: int
    repeated: int
