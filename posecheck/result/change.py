"""How one session differs from another: the figures they are compared by, and what the difference says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View


class Yardstick(StrEnum):
    """What two sessions are compared by."""

    TEST = "test"
    """The result of a clinical test."""
    HELD = "held"
    """The longest time that a posture was held."""
    COUNT_IN_TIME = "count_in_time"
    """How many repetitions were done in a given time."""
    TASK_TIME = "task_time"
    """How long a task took."""
    STEPS = "steps"
    """How many steps were made."""
    CADENCE = "cadence"
    """Steps a minute."""
    STEP_SYMMETRY = "step_symmetry"
    """How the mean step times of the feet differ, positive if the left one takes longer."""
    WALKING_SPEED = "walking_speed"
    """The speed over a known way."""
    BEST_RANGE = "best_range"
    """The largest range of motion of a counted repetition."""
    MEAN_RANGE = "mean_range"
    """The mean range of motion of the counted repetitions."""
    REPETITIONS = "repetitions"
    """How many repetitions were counted."""
    REPETITION_TIME = "repetition_time"
    """The mean time of the counted repetitions."""
    SCORE = "score"
    """The score of the set."""


class Outcome(StrEnum):
    """What a difference between two sessions says."""

    IMPROVED = "improved"
    """Larger than the minimal detectable change, in the direction that the exercise aims for."""
    WORSE = "worse"
    """Larger than the minimal detectable change, in the other direction."""
    CHANGED = "changed"
    """Larger than the minimal detectable change, but the exercise does not say which direction is better."""
    NO_REAL_CHANGE = "no_real_change"
    """Not larger than the minimal detectable change: the camera's error alone may have caused it."""
    NOT_JUDGED = "not_judged"
    """Both figures are known, but not their minimal detectable change."""
    NOT_COMPARABLE = "not_comparable"
    """The figures are not of the same thing, or one is missing; `obstacle` says why."""


class Obstacle(StrEnum):
    """Why two sessions cannot be compared by a figure."""

    OTHER_DEFINITION = "other_definition"
    """The definition of the exercise is another one."""
    OTHER_PRESCRIPTION = "other_prescription"
    """Another side, range, limit or dose was prescribed, and the figure depends on that."""
    OTHER_REFERENCE = "other_reference"
    """The repetitions were compared with another movement, and the figure depends on that."""
    OTHER_MODEL = "other_model"
    """Another pose model found the landmarks."""
    OTHER_MEASURE = "other_measure"
    """The range is that of another measure."""
    OTHER_VIEW = "other_view"
    """The camera saw the patient from another side."""
    NOT_MEASURED = "not_measured"
    """In one of the sessions there is no such figure, for example because that side did not move."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionFigure:
    """One figure of a session.

    Attributes
    ----------
    yardstick : Yardstick
        What it says.
    side : Side
        Side of the body that it belongs to; ``both`` for what is not of one side.
    measure : str or None
        Name in the catalogue of measures; None if it is not about a measure.
    unit : {"deg", "ratio", "s", "number", "percent", "cm", "per_min", "m_per_s"}
        Unit of the figure; ``number`` for repetitions and steps.
    value : float or None
        In `unit`; None if nothing was measured.
    spread : float or None
        Standard deviation between the repetitions of the session, in `unit`; None for what is no mean, or of
        fewer than two.
    repetitions : int
        How many repetitions it is made of; of a hold or a test with several attempts, how many of these.
    view : View or None
        The view in which these were seen, for a score the view most of the time; None where it does not
        matter.
    expected_error : float or None
        Expected error of a single value in that view, of a time its standard error, in `unit`; None if it is
        not known.
    detectable : float or None
        Minimal detectable change (MDC95) in `unit`: if nothing changed, two such figures differ by less in 95
        of 100 cases. Of a clinical test, the published one. None if it is not known, and for a hold that was
        not seen to its end.
    """

    yardstick: Yardstick
    side: Side
    measure: str | None
    unit: str
    value: float | None
    spread: float | None
    repetitions: int
    view: View | None
    expected_error: float | None
    detectable: float | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """How one figure differs between two sessions of an exercise.

    Attributes
    ----------
    exercise : str
        Id of the exercise.
    earlier, later : int
        Places of the two sessions among those that are compared, from 0, in order of time.
    before, after : SessionFigure
        The figure in the earlier and in the later session.
    difference : float or None
        After minus before, in `unit`; None if they are not comparable.
    detectable : float or None
        Minimal detectable change, in `unit`: the larger one of the two figures. None if they are not
        comparable, or it is not known.
    outcome : Outcome
        What the difference says.
    obstacle : Obstacle or None
        Why they are not comparable; None if they are.
    """

    exercise: str
    earlier: int
    later: int
    before: SessionFigure
    after: SessionFigure
    difference: float | None
    detectable: float | None
    outcome: Outcome
    obstacle: Obstacle | None

    @property
    def unit(self) -> str:
        """Unit of the two figures."""
        return self.before.unit
