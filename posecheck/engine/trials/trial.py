"""What every kind of trial takes in, frame by frame, and gives back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from posecheck.engine.attempt import Attempt
from posecheck.engine.signal import Signal
from posecheck.kinematics.person.body import Body
from posecheck.result import Rep, Stage, TrialNow, TrialResult, Uncounted
from posecheck.signals.rise import Ending


class Trial(Protocol):
    """Counts or times one set, beside the counting of its repetitions."""

    def start(self, time_s: float) -> bool:
        """Take note that the patient is told to start; return whether the set begins with that.

        Parameters
        ----------
        time_s : float
            When, on the clock of the poses.
        """

    def follow(self, signal: Signal, body: Body) -> None:
        """Take in what a frame shows of one side.

        Parameters
        ----------
        signal : Signal
            The progress of that side after the frame.
        body : Body
            The person in it.
        """

    def look(self, body: Body, stage: Stage | None) -> Stage | None:
        """Take in a frame, after all sides; return where in the exercise the patient is.

        Parameters
        ----------
        body : Body
            The person in it.
        stage : Stage or None
            Where the sides are that are asked for; None if the movement cannot be seen on any.
        """

    def end(self, time_s: float, ending: Ending) -> None:
        """End what is under way, because nothing leads from here to what comes next.

        Parameters
        ----------
        time_s : float
            Time of the last frame.
        ending : Ending
            Why it ends.
        """

    def admits(self, attempt: Attempt, reps: Sequence[Rep]) -> bool:
        """Tell whether an attempt was made in time.

        Parameters
        ----------
        attempt : Attempt
            One that is over.
        reps : sequence of Rep
            What was counted before it.
        """

    def take(self, attempt: Attempt, rep: Rep) -> None:
        """Take in an attempt that was judged and is a repetition, counted or partial.

        Parameters
        ----------
        attempt : Attempt
            One that was admitted.
        rep : Rep
            What was made of it.
        """

    def held_s(self, attempt: Attempt) -> float | None:
        """Return how long the posture was held at a time in an attempt, in seconds; None if it is not a hold.

        Parameters
        ----------
        attempt : Attempt
            One that is over.
        """

    def now(self, time_s: float, rep_count: int) -> TrialNow:
        """Return what there is to show.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        rep_count : int
            Repetitions so far.
        """

    def result(self, reps: Sequence[Rep], uncounted: Sequence[Uncounted], last_s: float) -> TrialResult:
        """Return what the set gave.

        Parameters
        ----------
        reps : sequence of Rep
            The repetitions that stand, partial ones included.
        uncounted : sequence of Uncounted
            Movements that were not counted.
        last_s : float
            Time of the last frame.
        """
