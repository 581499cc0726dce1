"""Times that always increase, from those a file gives."""

from __future__ import annotations


class Timeline:
    """Turns the times a container gives into times since the first picture that always increase.

    Some containers give no times (raw H.264) or lose them (H.264 with reordered frames in AVI); a frame
    whose time does not lie after the one before it follows that one at the nominal frame rate.

    Parameters
    ----------
    period_s : float
        Nominal time from frame to frame.

    Attributes
    ----------
    period_s : float
        As given.
    last_s : float or None
        Time of the last frame placed; None before the first.
    """

    def __init__(self, period_s: float) -> None:
        self.period_s = period_s
        self.last_s: float | None = None
        self._first_at_s = 0.0

    def place(self, at_s: float | None) -> float:
        """Return the time of the next frame.

        Parameters
        ----------
        at_s : float or None
            The time that the container gives it, in seconds; None if it gives none.

        Returns
        -------
        float
            Seconds since the first frame; later than that of the frame before.
        """
        if self.last_s is None:
            self._first_at_s = at_s or 0.0
            self.last_s = 0.0
            return self.last_s
        placed_s = self.last_s if at_s is None else at_s - self._first_at_s
        self.last_s = placed_s if placed_s > self.last_s else self.last_s + self.period_s
        return self.last_s

    @property
    def end_s(self) -> float:
        """When the last frame placed ends, seconds."""
        return 0.0 if self.last_s is None else self.last_s + self.period_s
