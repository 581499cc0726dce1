"""Turn the attempts of the left and the right side into those of the person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import Final

from posecheck.engine.attempt import Attempt
from posecheck.engine.segmenter import Segmenter
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import Side
from posecheck.result import Uncounted, Why

COMPANY: Final = 0.3
"""A movement of one side up to this share of the other's is not its own: trunk and idle arm go along a
little."""
WAIT_S: Final = 2.0
"""How long a side that is back waits for one that has set out meanwhile but was not far out with it yet."""


class Sides:
    """Pair attempts that both sides make at the same time.

    Parameters
    ----------
    segmenters : dict of Side to Segmenter
        One for the whole body, or one for each side.
    choice : SideChoice
        Which side is exercised, and whether the sides move together or in turn.

    Attributes
    ----------
    waiting : list of Attempt
        Attempts of one side that the other may still join.
    rejected : list of Uncounted
        Movements that are not counted: of one side when both together, or only the other, were asked for, out
        of time, or perhaps no movements at all.
    """

    def __init__(self, segmenters: Mapping[Side, Segmenter], choice: SideChoice) -> None:
        self._segmenters = segmenters
        self._choice = choice
        self.waiting: list[Attempt] = []
        self.rejected: list[Uncounted] = []

    def take(self, attempt: Attempt) -> Iterator[Attempt]:
        """Take in an attempt that is over; yield what is now known to be an attempt of the person.

        Parameters
        ----------
        attempt : Attempt
            An attempt of one side, or of the whole body.
        """
        if attempt.unsure is not None:
            self.reject(attempt, attempt.unsure)
            return
        if self._choice in (SideChoice.LEFT, SideChoice.RIGHT):
            if attempt.side.value == self._choice.value:
                yield attempt
            else:
                self.reject(attempt, Why.OTHER_SIDE)
            return
        if len(self._segmenters) == 1 or self._choice is SideChoice.ALTERNATING:
            yield attempt
            return
        for other in self.waiting:
            if other.side is not attempt.side and attempt.is_with(other):
                self.waiting.remove(other)
                yield _of_both(other, attempt)
                return
        self.waiting.append(attempt)

    def due(self, time_s: float) -> Iterator[Attempt]:
        """Yield attempts that no longer wait for the other side.

        Parameters
        ----------
        time_s : float
            Time of the frame; infinite at the end of the session.
        """
        for attempt in self.waiting.copy():
            if not self._may_be_joined(attempt, time_s):
                self.waiting.remove(attempt)
                if self._choice is not SideChoice.BOTH:
                    yield attempt
                else:
                    self.reject(attempt, Why.ONE_SIDE)

    def rest(self) -> Iterator[Attempt]:
        """Yield all attempts that are still waiting, at the end of the session."""
        yield from self.due(float("inf"))

    def reject(self, attempt: Attempt, why: Why) -> None:
        """Keep an attempt as a movement that was not counted.

        Parameters
        ----------
        attempt : Attempt
            An attempt of the person.
        why : Why
            Why it was not counted.
        """
        self.rejected.append(
            Uncounted(
                side=attempt.side,
                start_s=attempt.start_s,
                peak_s=attempt.peak_s,
                end_s=attempt.end_s,
                share=self.share(attempt.side, attempt.excursion),
                why=why,
            )
        )

    def share(self, side: Side, excursion: float) -> float:
        """Return the size of a movement as a share of the usual one, or of the reference before one is known.

        Parameters
        ----------
        side : Side
            Side that moved; of both, the usual size of the left one is taken.
        excursion : float
            Size of the movement as a share of the reference.
        """
        return self._segmenters[side if side in self._segmenters else Side.LEFT].share(excursion)

    def _may_be_joined(self, attempt: Attempt, time_s: float) -> bool:
        """Whether the other side, still on its way, may turn out to have moved with this one.

        If one of them was farthest while the other was far out, it has, however late it comes back. How long
        it stays far out does not matter: on and on, it may go a trace farther.
        """
        other = self._segmenters[Side.RIGHT if attempt.side is Side.LEFT else Side.LEFT]
        if not other.moving:
            return False
        (since_s, until_s), (other_since_s, other_until_s) = attempt.far_s, other.far_s
        together = since_s <= other.farthest_s <= until_s or other_since_s <= attempt.peak_s <= other_until_s
        return together or (time_s - attempt.end_s <= WAIT_S and other.start_s < attempt.peak_s)


def _of_both(one: Attempt, other: Attempt) -> Attempt:
    """Return what both sides did at once as one attempt; of one side, if the other only went along."""
    smaller, larger = sorted((one, other), key=attrgetter("excursion"))
    return larger if smaller.excursion < COMPANY * larger.excursion else smaller.joined(larger)
