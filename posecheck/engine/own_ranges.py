"""The own ranges of a patient: of each side, in everything that shows how far an attempt went."""

from __future__ import annotations

from collections.abc import Mapping

from posecheck.engine.judge import PROGRESS
from posecheck.engine.own_range import OwnRange
from posecheck.kinematics.measures import Side

Sizes = Mapping[str, float]
"""Size of an attempt as a share of the standard range, by what shows it."""


class OwnRanges:
    """Tell complete attempts from partial ones.

    An attempt is complete if it reached the own range in anything that shows it. What was seen in no more
    than half of the attempts shows no range: a hand at the mouth may hide the elbow, and then only the
    attempts that never got there were measured.

    Parameters
    ----------
    prescribed : float or None
        The prescribed range as a share of the standard one; None to learn the person's own from the attempts.
    """

    def __init__(self, prescribed: float | None) -> None:
        self._prescribed = prescribed
        self._ranges: dict[tuple[Side, str], OwnRange] = {}

    def take(self, side: Side, sizes: Sizes) -> bool:
        """Remember an attempt, and tell whether it is complete.

        Parameters
        ----------
        side : Side
            Side that moved.
        sizes : mapping of str to float
            How far it went.
        """
        ranges = [(by, self._of(side, by)) for by in sizes]
        return self._agreed(side, {by: own.is_complete(sizes[by]) for by, own in ranges})

    def would_be_complete(self, side: Side, sizes: Sizes) -> bool:
        """Tell whether an earlier attempt is complete, by what is known now.

        Parameters
        ----------
        side : Side
            Side that moved.
        sizes : mapping of str to float
            How far it went.
        """
        return self._agreed(side, {by: self._of(side, by).would_be_complete(sizes[by]) for by in sizes})

    def are_learning(self, side: Side, sizes: Sizes) -> bool:
        """Tell whether earlier attempts of a side must be judged again after one.

        Parameters
        ----------
        side : Side
            Side that moved.
        sizes : mapping of str to float
            How far it went.
        """
        return any(self._of(side, by).learning for by in sizes)

    def _of(self, side: Side, by: str) -> OwnRange:
        """Return the own range of a side; one that has not moved yet is first assumed to be like another."""
        if (side, by) not in self._ranges:
            alike = [own.known for (_, its), own in self._ranges.items() if its == by and own.known]
            self._ranges[side, by] = OwnRange(self._prescribed, max(alike, default=None))
        return self._ranges[side, by]

    def _agreed(self, side: Side, reached: Mapping[str, bool]) -> bool:
        every = self._of(side, PROGRESS).seen
        return any(
            complete
            for by, complete in reached.items()
            if self._prescribed is not None or 2 * self._of(side, by).seen > every
        )
