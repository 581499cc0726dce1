"""The clock of a trial: what starts it, and for how long the movement could not be seen meanwhile."""

from __future__ import annotations

from math import isnan, nan

from posecheck.engine.signal import Signal
from posecheck.kinematics.measures import Side
from posecheck.result import Started
from posecheck.rules.evidence import BRIDGED_S


class Clock:
    """Runs from the signal or, where none was given, from the first movement.

    A camera does not hear the signal. Whoever counts down says when it was given; in a recording nobody does,
    and the first movement is nearest to it: the patient may have waited in the start posture for any time.

    Parameters
    ----------
    by_movement : bool
        Whether the first movement starts the clock even where a signal was given.

    Attributes
    ----------
    signal_s : float
        When the patient was told to start; NaN if nobody said so.
    start_s : float
        When the clock started, as far as is known by now; NaN before.
    """

    __slots__ = ("_by_movement", "_first_s", "_fixed", "_gaps", "_moving_s", "_seen_s", "signal_s", "start_s")

    def __init__(self, *, by_movement: bool) -> None:
        self._by_movement = by_movement
        self._fixed = False
        self._gaps: list[tuple[float, float]] = []
        self._moving_s: dict[Side, float] = {}
        self._seen_s = self._first_s = nan
        self.signal_s = self.start_s = nan

    @property
    def started(self) -> Started | None:
        """What started the clock; None if nothing did."""
        if isnan(self.start_s):
            return None
        by_signal = not self._by_movement and not isnan(self.signal_s)
        return Started.SIGNAL if by_signal else Started.MOVEMENT

    def bridged(self, from_s: float, until_s: float) -> bool:
        """Tell whether the movement was seen throughout a span of time.

        Parameters
        ----------
        from_s, until_s : float
            Start and end of the span.
        """
        return not any(from_s < end and start < until_s for start, end in self._gaps)

    def give_signal(self, time_s: float) -> None:
        """Take note that the patient is told to start.

        Parameters
        ----------
        time_s : float
            When, on the clock of the poses.
        """
        self.signal_s = time_s
        if not self._by_movement:
            self.start_s, self._fixed = time_s, True

    def set_out(self, signal: Signal) -> None:
        """Take note of a movement under way, which starts the clock unless another one has.

        Parameters
        ----------
        signal : Signal
            The progress of a side that is asked for.
        """
        if self._fixed:
            return
        segmenter = signal.segmenter
        self._moving_s.pop(segmenter.side, None)
        if segmenter.moving:
            self._moving_s[segmenter.side] = segmenter.start_s
        self.start_s = min(self._moving_s.values(), default=nan)

    def start_by(self, first_s: float) -> float:
        """Return when the clock started, if a movement proves to be a repetition.

        Parameters
        ----------
        first_s : float
            When it left the start posture.
        """
        return self.start_s if self._fixed else first_s

    def first(self, start_s: float) -> None:
        """Take note of the first repetition, which starts the clock unless the signal has.

        Parameters
        ----------
        start_s : float
            When it left the start posture.
        """
        if not self._fixed:
            self.start_s, self._fixed = start_s, True

    def look(self, time_s: float, *, seen: bool) -> None:
        """Take in a frame.

        Parameters
        ----------
        time_s : float
            Its time.
        seen : bool
            Whether the movement can be seen.
        """
        if isnan(self._seen_s):
            self._seen_s = self._first_s = time_s
        if seen:
            if time_s - self._seen_s > BRIDGED_S:
                self._gaps.append((self._seen_s, time_s))
            self._seen_s = time_s

    def unseen_s(self, until_s: float, last_s: float, *, from_first: bool = False) -> float:
        """Return for how long the movement could not be seen since the clock started.

        Parameters
        ----------
        until_s : float
            Until when.
        last_s : float
            Time of the last frame.
        from_first : bool
            Count from the first frame, if no signal was given: what was not seen then may have come first.
        """
        since_s = self._first_s if from_first and isnan(self.signal_s) else self.start_s
        if isnan(since_s):
            return 0.0
        gaps = [*self._gaps, (self._seen_s, last_s)] if last_s - self._seen_s > BRIDGED_S else self._gaps
        return sum(max(0.0, min(end, until_s) - max(start, since_s)) for start, end in gaps)
