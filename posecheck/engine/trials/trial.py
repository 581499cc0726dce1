"""What every kind of trial takes in, frame by frame, and gives back; each overrides what concerns it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from posecheck.engine.attempt import Attempt
from posecheck.engine.signal import Signal
from posecheck.kinematics.person.body import Body
from posecheck.result import Rep, Stage, TrialNow, TrialResult, Uncounted
from posecheck.signals.rise import Ending


class Trial(ABC):
    """Counts or times one set, beside the counting of its repetitions.

    What a kind of trial has no use for, it leaves as it is here, where it does nothing.
    """

    def start(self, time_s: float) -> bool:
        """Take note that the patient is told to start; return whether the set begins with that.

        It does not unless a trial says so.

        Parameters
        ----------
        time_s : float
            When, on the clock of the poses.
        """
        return False

    def follow(self, signal: Signal, body: Body) -> None:
        """Take in what a frame shows of one side.

        Parameters
        ----------
        signal : Signal
            The progress of that side after the frame.
        body : Body
            The person in it.
        """
        return

    def look(self, body: Body, stage: Stage | None) -> Stage | None:
        """Take in a frame, after all sides; return where in the exercise the patient is.

        Parameters
        ----------
        body : Body
            The person in it.
        stage : Stage or None
            Where the sides are that are asked for; None if the movement cannot be seen on any.
        """
        return stage

    def end(self, time_s: float, ending: Ending) -> None:
        """End what is under way, because nothing leads from here to what comes next.

        Parameters
        ----------
        time_s : float
            Time of the last frame.
        ending : Ending
            Why it ends.
        """
        return

    def admits(self, attempt: Attempt, reps: Sequence[Rep]) -> bool:
        """Tell whether an attempt was made in time; every one is unless a trial says otherwise.

        Parameters
        ----------
        attempt : Attempt
            One that is over.
        reps : sequence of Rep
            What was counted before it.
        """
        return True

    def take(self, attempt: Attempt, rep: Rep) -> None:
        """Take in an attempt that was judged and is a repetition, counted or partial.

        Parameters
        ----------
        attempt : Attempt
            One that was admitted.
        rep : Rep
            What was made of it.
        """
        return

    def held_s(self, attempt: Attempt) -> float | None:
        """Return how long the posture was held at a time in an attempt, in seconds; None if it is not a hold.

        Parameters
        ----------
        attempt : Attempt
            One that is over.
        """
        return None

    @abstractmethod
    def now(self, time_s: float, rep_count: int) -> TrialNow:
        """Return what there is to show.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        rep_count : int
            Repetitions so far.
        """

    @abstractmethod
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
