"""From which sides the person was seen."""

from __future__ import annotations

from collections import Counter

from posecheck.kinematics.view import View


class Views:
    """Count the frames of each view.

    Attributes
    ----------
    frames : int
        Frames with someone in them.
    """

    __slots__ = ("_by_view", "frames")

    def __init__(self) -> None:
        self._by_view: Counter[View | None] = Counter()
        self.frames = 0

    def add(self, view: View | None) -> None:
        """Count a frame in which someone is seen.

        Parameters
        ----------
        view : View or None
            None if it cannot be told, because the picture is not upright.
        """
        self._by_view[view] += 1
        self.frames += 1

    @property
    def usual(self) -> View | None:
        """The most frequent view; None if nobody was seen, or it could mostly not be told."""
        return self._by_view.most_common(1)[0][0] if self.frames else None
