"""What one set of an exercise consists of, and so what is counted or timed in it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from posecheck.strict import Strict


class Repetitions(Strict):
    """The movement is done again and again; what counts is how often."""

    kind: Literal["repetitions"] = "repetitions"


class Hold(Strict):
    """A posture is taken and held; what counts is how long.

    Attributes
    ----------
    longest_s : float or None
        When a hold is over, in seconds, as in tests that end after a minute; None where it lasts until the
        patient leaves it.
    kept : float
        Share of the way out from which on the posture is still held, above 0 and below 1: 0.6 unless it says
        more or less, because whoever sags by less is still in the posture. A foot that only has to stay off
        the floor needs less.
    """

    kind: Literal["hold"]
    longest_s: Annotated[float, Field(gt=0)] | None = None
    kept: Annotated[float, Field(gt=0, lt=1)] = 0.6


class CountInTime(Strict):
    """As many repetitions as can be done in a given time.

    Attributes
    ----------
    time_s : float
        How long the patient has, in seconds.
    last_from : float
        Share of the way out, above 0 and at most 1, from which a repetition counts that is under way when the
        time is up.
    """

    kind: Literal["count_in_time"]
    time_s: Annotated[float, Field(gt=0)]
    last_from: Annotated[float, Field(gt=0, le=1)] = 1.0


class TimeToComplete(Strict):
    """A task is timed; what counts is how long it takes.

    Attributes
    ----------
    reps : int
        How many repetitions make the task.
    starts : {"signal", "movement"}
        The clock starts when the patient is told to start, or when they leave the start posture.
    ends : {"rest", "target"}
        The clock stops when the patient is back in the start posture, or at the target, the last time.
    limit_s : float or None
        The longest time that is taken, in seconds; None for no limit.
    distance_m : float or None
        Way to walk out, in metres, for whoever marks it on the floor; None where nobody walks.
    """

    kind: Literal["time_to_complete"]
    reps: Annotated[int, Field(ge=1)] = 1
    starts: Literal["signal", "movement"] = "signal"
    ends: Literal["rest", "target"] = "rest"
    limit_s: Annotated[float, Field(gt=0)] | None = None
    distance_m: Annotated[float, Field(gt=0)] | None = None


class Steps(Strict):
    """Walking, on the spot or along; what counts are steps, their pace and their evenness.

    Attributes
    ----------
    distance_m : float or None
        Way to walk, in metres, from which the speed follows; None where the patient walks on the spot.
    time_s : float or None
        How long to walk, in seconds; None for until the end of the way, or of the set.
    """

    kind: Literal["steps"]
    distance_m: Annotated[float, Field(gt=0)] | None = None
    time_s: Annotated[float, Field(gt=0)] | None = None


Trial = Annotated[
    Repetitions | Hold | CountInTime | TimeToComplete | Steps,
    Field(discriminator="kind"),
]
"""Any trial; ``kind`` says which."""


def waits_for_signal(trial: Trial) -> bool:
    """Tell whether it matters when the patient was told to start.

    Parameters
    ----------
    trial : Trial
        What one set consists of.
    """
    if isinstance(trial, TimeToComplete):
        return trial.starts == "signal"
    return isinstance(trial, CountInTime | Steps)
