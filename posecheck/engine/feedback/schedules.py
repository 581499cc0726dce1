"""The schedules of feedback: which faults of which repetitions are told, and when.

A warning to stop is told whatever the schedule; how to be seen, and that a movement was another one, are no
feedback. The sources are in docs/exercises.md.
"""

from __future__ import annotations

from math import ceil
from typing import Final

from posecheck.exercise.dose import Bandwidth, Faded, Feedback, Summary
from posecheck.kinematics.measures import SIDES, Side
from posecheck.rules import Rule

EPSILON: Final = 1e-9
"""So that ten times a tenth is one."""


class Schedule:
    """Everything is told, in every repetition."""

    def watched(self, rule: Rule) -> Rule | None:
        """Return a rule as it is watched while the patient moves; None if it is judged afterwards only.

        Parameters
        ----------
        rule : Rule
            Any that does not warn to stop.
        """
        return rule

    def is_due(self, moved: Side) -> bool:
        """Return whether faults are told in the repetition under way, or the one that has just ended.

        Parameters
        ----------
        moved : Side
            The side that moves, or moved.
        """
        return True

    def is_wrong(self, excess: float, tolerance: float) -> bool:
        """Return whether what is beyond a limit is so far beyond that it is told.

        Parameters
        ----------
        excess : float
            How far beyond the limit, at least 0.
        tolerance : float
            How far is tolerated, in the same unit.
        """
        return True

    def take(self, moved: Side) -> None:
        """Take note that a repetition has ended.

        Parameters
        ----------
        moved : Side
            The side that moved.
        """

    def sums_up(self, reps: int) -> bool:
        """Return whether the patient is told a summary now.

        Parameters
        ----------
        reps : int
            Number of repetitions since the last one.
        """
        return False

    @property
    def sums_up_set(self) -> bool:
        """Whether the patient is told a summary of the whole set after it."""
        return False


class BandwidthSchedule(Schedule):
    """Only what is clearly wrong is told.

    Parameters
    ----------
    width : float
        How many tolerances beyond the limit are not told.
    """

    def __init__(self, width: float) -> None:
        self._width = width

    def watched(self, rule: Rule) -> Rule | None:
        """Return the rule with a wider tolerance."""
        return rule.lenient(self._width)

    def is_wrong(self, excess: float, tolerance: float) -> bool:
        """Return whether it is beyond the band."""
        return excess > self._width * tolerance


class FadedSchedule(Schedule):
    """Something is told in fewer and fewer repetitions.

    A repetition is one of those if with it the sum of the shares so far, rounded up, becomes larger. The
    first one always is, and of any number of repetitions as many as their shares add up to. Each side has its
    own sum: otherwise, where the sides take turns and every second repetition is told, the same side always
    would be.

    Parameters
    ----------
    faded : Faded
        The shares at the beginning and at the end.
    """

    def __init__(self, faded: Faded) -> None:
        self._faded = faded
        self._reps = faded.done_reps
        self._told = dict.fromkeys(SIDES, 0.0)

    @property
    def share(self) -> float:
        """Share of repetitions, now, after which something is told."""
        faded = self._faded
        return faded.first + (faded.last - faded.first) * min(1.0, self._reps / faded.over_reps)

    def is_due(self, moved: Side) -> bool:
        """Return whether the repetition is one of those."""
        return any(
            _rounded_up(self._told[side] + self.share) > _rounded_up(self._told[side])
            for side in _sides(moved)
        )

    def take(self, moved: Side) -> None:
        """Add the share of the repetition."""
        for side in _sides(moved):
            self._told[side] += self.share
        self._reps += 1


class SummarySchedule(Schedule):
    """Nothing is told during the movement; it is summed up afterwards.

    Parameters
    ----------
    every_reps : int or None
        After how many repetitions; None for after the set only.
    """

    def __init__(self, every_reps: int | None) -> None:
        self._every_reps = every_reps

    def watched(self, rule: Rule) -> Rule | None:
        """Return None: nothing is told at once."""
        return None

    def is_due(self, moved: Side) -> bool:
        """Return False."""
        return False

    def sums_up(self, reps: int) -> bool:
        """Return whether there are enough repetitions to be summed up."""
        return self._every_reps is not None and reps >= self._every_reps

    @property
    def sums_up_set(self) -> bool:
        """True."""
        return True


def schedule_of(feedback: Feedback) -> Schedule:
    """Return the schedule that a dose asks for.

    Parameters
    ----------
    feedback : Feedback
        As the definition or the prescription has it.
    """
    match feedback:
        case Bandwidth(width=width):
            return BandwidthSchedule(width)
        case Faded():
            return FadedSchedule(feedback)
        case Summary(every_reps=every_reps):
            return SummarySchedule(every_reps)
        case _:
            return Schedule()


def _sides(moved: Side) -> tuple[Side, ...]:
    return SIDES if moved is Side.BOTH else (moved,)


def _rounded_up(total: float) -> int:
    return ceil(total - EPSILON)
