"""The rises and falls of a movement: where it leaves its rest, where it is farthest, where it is back.

There are no fixed thresholds on the posture. A rise counts by its size relative to the last ones, and is over
when most of it has been undone. What ended it, the return, the end of the recording, a patient who leaves or
a cut to another picture, makes no difference to what was seen before.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from statistics import median
from typing import Final

from posecheck.signals.rise import Ending, Rise
from posecheck.signals.tuning import USUAL, TurningTuning
from posecheck.signals.way_back import STOOD_S, WayBack

REMEMBERED: Final = 5
CREEPING: Final = 0.01
"""Share of a rise that is too small to be a return: a signal that only creeps has arrived."""


class TurningPoints:
    """Find the rises of one signal that goes up from rest to the far end of a movement and comes back.

    Parameters
    ----------
    tuning : TurningTuning
        Constants; the shipped ones by default.

    Attributes
    ----------
    moving : bool
        Whether a rise large enough is under way.
    low, low_s : float
        Level of rest that it is measured from, and the last moment there.
    high, high_s : float
        Farthest value since then, and its moment.
    """

    __slots__ = (
        "_back",
        "_begun",
        "_broken_off",
        "_came_s",
        "_end",
        "_end_s",
        "_first",
        "_hint",
        "_last",
        "_near_s",
        "_rested",
        "_seen_from",
        "_seen_s",
        "_sizes",
        "_time_s",
        "_tuning",
        "_went_back",
        "high",
        "high_s",
        "low",
        "low_s",
        "moving",
    )

    def __init__(self, tuning: TurningTuning = USUAL) -> None:
        self._tuning = tuning
        self._sizes: deque[float] = deque(maxlen=REMEMBERED)
        self._begun = self.moving = False
        self._back: WayBack | None = None
        self._broken_off = False
        self._first = True
        self._rested: float | None = None
        self._went_back = False
        self._hint: float | None = None
        self._time_s = self._last = self._near_s = self._seen_s = self._came_s = self._seen_from = 0.0
        self.low = self.low_s = 0.0
        self.high = self.high_s = self._end = self._end_s = 0.0

    @property
    def usual(self) -> float | None:
        """Median size of the last rises that count; None before the first."""
        return median(self._sizes) if self._sizes else None

    @property
    def needed(self) -> float:
        """Size from which a rise counts as the movement."""
        return max(self._tuning.least, self._tuning.usual_share * (self.usual or 0.0))

    def push(self, time_s: float, value: float, present_s: float) -> Rise | None:
        """Take in a value.

        Parameters
        ----------
        time_s, value : float
            A known value and its time. Leave out moments at which the signal is unknown.
        present_s : float
            Since when the person has been in view without a break.

        Returns
        -------
        Rise or None
            A rise that is now over.
        """
        tuning = self._tuning
        unseen_s = time_s - self._time_s
        rise = self.lose(time_s)
        if not self._begun:
            self._rest_at(
                time_s, value, self._hidden_rest(unseen_s, hidden=time_s - present_s > tuning.present_s)
            )
            self._back = None if self._broken_off else WayBack(time_s, value)
            self._notice_unseen_rise(time_s, value)
        if unseen_s > tuning.hidden_s and not self.moving:
            self._seen_s = time_s
        elapsed_s = time_s - self._time_s
        self._time_s, self._last = time_s, value
        ended = self._follow(time_s, value) if self.moving else self._wait(time_s, value, elapsed_s)
        return rise or ended

    def lose(self, time_s: float) -> Rise | None:
        """Note that the signal is not seen.

        Parameters
        ----------
        time_s : float
            When it is not seen.

        Returns
        -------
        Rise or None
            A rise that is over because of that.
        """
        unseen_s = time_s - self._time_s
        gone = unseen_s > self._tuning.lost_s
        went_back = unseen_s > self._tuning.hidden_s and self.moving and self._fell_to(self._last)
        if not self._begun or not (gone or went_back):
            return None
        rest = self.low
        rise = self.interrupt(Ending.LOST if gone else Ending.HIDDEN)
        self._rested, self._went_back = rest, not gone
        return rise

    def interrupt(self, ending: Ending) -> Rise | None:
        """End the rise under way, because nothing leads from here to what comes next.

        Parameters
        ----------
        ending : Ending
            Why it ends; a rise whose return was seen ends with ``RETURN`` even so.

        Returns
        -------
        Rise or None
            The rise under way; None if there was none, or it was too small to have been meant.
        """
        begun, moving, back = self._begun, self.moving, self._back
        self._begun = self.moving = False
        self._rested, self._back = None, None
        if back is not None and back.is_one(self.needed):
            return back.rise(ending)
        small = self._too_small(ending, self._time_s, self._last) if begun and not moving else None
        # What comes into view after this may still be on the way back from this rise, or from an earlier one.
        self._broken_off = moving or small is not None or (self._broken_off and not begun)
        if not moving:
            return small
        if self._undone(self.high - self._end):
            return replace(self._close(Ending.RETURN, counts=True), broken_off=True)
        returning = self._fell_to(self._end) and self._time_s - self._end_s <= self._tuning.settle_s
        share = self._tuning.turned_share if returning else self._tuning.cut_share
        asked = max(self._tuning.least, share * (self.usual or self._tuning.first))
        # A person who just stands where they came into view has not been seen doing anything.
        seen = ending is Ending.HIDDEN or self.high - min(self._seen_from, self._end) >= self._tuning.least
        return self._close(
            ending, counts=ending is not Ending.STAYED and seen and self.high - self.low >= asked
        )

    def _hidden_rest(self, unseen_s: float, *, hidden: bool) -> float | None:
        """Return where a signal that comes into view now may have rested unseen; None if unlikely."""
        first, self._first = self._first, False
        if self._rested is not None and (hidden or (self._went_back and unseen_s <= self._tuning.lost_s)):
            return self._rested
        return 0.0 if first and hidden else None

    def _rest_at(self, time_s: float, value: float, hint: float | None) -> None:
        """Rest here and now, or, unseen, at a lower level."""
        self._begun, self.moving = True, False
        self.low = self.high = self._end = value
        self.low_s = self.high_s = self._end_s = self._seen_s = self._came_s = self._time_s = time_s
        self._hint = hint if hint is not None and value > hint + self._tuning.stirring else None

    def _notice_unseen_rise(self, time_s: float, value: float) -> None:
        """Take a signal that comes into view higher than it left to have risen meanwhile from its rest."""
        if (
            self._rested is not None
            and self._hint is not None
            and value - self._last >= self._tuning.stirring
            and value - self._hint >= self.needed
        ):
            self.low = self._hint
            self._set_out(time_s, value, seen_from=self._last)

    def _wait(self, time_s: float, value: float, elapsed_s: float) -> Rise | None:
        """At rest: follow its level, and see whether a rise becomes large enough."""
        tuning = self._tuning
        over = None
        if value > self.low:
            self.low += min(value - self.low, max(0.0, elapsed_s) * tuning.least / tuning.drift_s)
        if self.high - value >= tuning.back_share * (self.high - self.low) > 0.0:
            over = self._give_up(time_s, value)
        if self._back is not None:
            over = self._come_back(self._back, time_s, value) or over
        if value < self.low:
            self.low = self.high = value
            self.high_s = time_s
        if value <= self.low + tuning.near * tuning.least:
            self.low_s = self._seen_s = time_s
            if self._hint is not None and value <= self._hint + tuning.stirring:
                self._hint = None
        if value > self.high:
            self.high, self.high_s = value, time_s
        needed = self.needed
        if value - self.low >= needed:
            self._set_out(time_s, value, seen_from=self.low)
        elif self._hint is not None and value - self.low >= tuning.stirring and value - self._hint >= needed:
            seen_from, self.low = self.low, self._hint
            self._set_out(time_s, value, seen_from=seen_from)
        return over

    def _come_back(self, back: WayBack, time_s: float, value: float) -> Rise | None:
        """Follow what came into view, and return it if it was a way back that is over."""
        tuning = self._tuning
        back.push(time_s, value, tuning.edge)
        over = back.is_over(time_s, value, edge=tuning.edge, settle_s=tuning.settle_s, again=tuning.again)
        if not (over or back.stood):
            return None
        self._back = None
        return back.rise(Ending.RETURN) if back.is_one(self.needed) else None

    def _set_out(self, time_s: float, value: float, *, seen_from: float) -> None:
        self.moving, self._hint, self._back = True, None, None
        self._seen_from = seen_from
        self.high = self._end = value
        self.high_s = self._end_s = time_s

    def _give_up(self, time_s: float, value: float) -> Rise | None:
        """End a rise that stayed too small, and return it if it may have been meant as one."""
        rise = self._too_small(Ending.RETURN, time_s, value)
        self.high, self.high_s = value, time_s
        return rise

    def _was_under_way(self) -> bool:
        """Tell whether a rise that is over had begun before it came into view: it returned farther."""
        beyond = self.low - self._end > self._tuning.edge * (self.high - self._end)
        return beyond and not self._rested_in_view

    @property
    def _rested_in_view(self) -> bool:
        """Whether the rest before a rise was seen for a while, and not only where it came into view."""
        return self.low_s - self._came_s > STOOD_S

    def _too_small(self, ending: Ending, time_s: float, value: float) -> Rise | None:
        if self.high - self.low < self._tuning.noticed_share * self.needed:
            return None
        self._end, self._end_s = value, time_s
        return self._close(ending, counts=False)

    def _follow(self, time_s: float, value: float) -> Rise | None:
        """On the way: follow the farthest point, and the nearest to rest after it, until the return."""
        tuning = self._tuning
        if value > self.high:
            self.high, self.high_s = value, time_s
            self._end, self._end_s = value, time_s
        size = self.high - self.low
        if value < self._end - CREEPING * size:
            self._end, self._end_s = value, time_s
        if value <= self._end + tuning.near * tuning.least:
            self._near_s = time_s
        if not self._undone(self.high - self._end):
            return None
        # Whoever came into view on the way out may have come from farther back.
        back = self._rested_in_view and value <= self.low + tuning.edge * size
        settled = time_s - self._end_s > tuning.settle_s
        again = value - self._end > tuning.again * size
        if not (back or settled or again):
            return None
        rise = self._close(Ending.RETURN, counts=True)
        self.moving = False
        self.low, self.low_s, self._seen_s = self._end, self._near_s, self._near_s
        self.high, self.high_s = value, time_s
        return rise

    def is_leap(self, took_s: float) -> bool:
        """Tell whether a landmark leapt rather than that somebody moved.

        Parameters
        ----------
        took_s : float
            Time of the way out and back in seconds; NaN, of which nothing is said, if it is not known.
        """
        return took_s < self._tuning.shortest_s

    def _undone(self, fall: float) -> bool:
        return fall >= self._tuning.back_share * max(self._tuning.least, self.high - self.low)

    def _fell_to(self, value: float) -> bool:
        return self.high - value > self._tuning.falling * (self.high - self.low)

    def _close(self, ending: Ending, *, counts: bool) -> Rise:
        returned = ending is Ending.RETURN
        end_s = self._end_s if returned else self._time_s
        quick = counts and self.is_leap(end_s - self.low_s)
        under_way = returned and self._was_under_way()
        rise = Rise(
            low_s=self.low_s,
            high_s=self.high_s,
            end_s=end_s,
            low=self._end if under_way else self.low,
            high=self.high,
            end=self._end,
            seen_s=self._seen_s,
            ending=ending,
            counts=counts and not quick,
            quick=quick,
            under_way=under_way,
        )
        if rise.counts:
            self._sizes.append(rise.size)
        return rise
