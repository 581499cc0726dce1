"""One side that may hold a posture: when it reaches it, how long it stays, and when it leaves it again."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, isnan
from typing import Final

from posecheck.engine.attempt import Sample
from posecheck.engine.signal import Signal
from posecheck.engine.trials.breaking import BreakingRule, BreakingRules
from posecheck.kinematics.measures import Side
from posecheck.result import HoldEnd, Stage
from posecheck.rules.evidence import BRIDGED_S
from posecheck.signals.marks import EDGE
from posecheck.signals.rise import Ending

SETTLED_S: Final = 0.5
"""Before a break, whoever has not been farther out for this long was not on the way back yet. Ours."""


@dataclass(kw_only=True, slots=True)
class Stretch:
    """Time in which one side held the posture without a break.

    Attributes
    ----------
    side : Side
        The side that held it.
    start_s, seen_s : float
        When it was reached, and last seen to be held.
    held_s, unseen_s : float
        For how long between these it was held, and out of sight.
    ended : HoldEnd
        How it ended.
    rule : str or None
        Id of the rule that was broken, if one ended it.
    """

    side: Side
    start_s: float
    seen_s: float
    held_s: float
    unseen_s: float = 0.0
    ended: HoldEnd = HoldEnd.SESSION_END
    rule: str | None = None

    def go_on(self, time_s: float) -> None:
        """Take note that it is seen again, and has not ended meanwhile.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        gap_s = time_s - self.seen_s
        if gap_s > BRIDGED_S:
            self.unseen_s += gap_s
        else:
            self.held_s += gap_s
        self.seen_s = time_s

    def cut_back(self, end_s: float) -> None:
        """Take off what came after the posture was left, which is known only later.

        Parameters
        ----------
        end_s : float
            When it was left.
        """
        end_s = max(self.start_s, end_s)
        self.held_s = max(0.0, self.held_s - (self.seen_s - end_s))
        self.seen_s = end_s


class Holding:
    """Follows one side from frame to frame.

    The posture is reached at the target. Whoever comes back to the share `kept` of the way out has left it,
    and so has whoever breaks a rule. What cannot be seen counts neither as held nor as a break.

    Parameters
    ----------
    side : Side
        The side; ``both`` for the whole body.
    rules : BreakingRules
        The rules that break a hold.
    kept : float
        Share of the way out.
    longest_s : float
        How long it is held at most; infinite if nothing is said.

    Attributes
    ----------
    under_way : Stretch or None
        The hold that has not ended.
    done : list of Stretch
        Those that have.
    completed : bool
        Whether the movement has been held as long as is asked for.
    """

    def __init__(self, side: Side, rules: BreakingRules, *, kept: float, longest_s: float) -> None:
        self._side = side
        self._rules = rules
        self._kept = kept
        self._longest_s = longest_s
        self._found = True  # whether the person was in the picture when the posture was last not seen
        self._moving = False
        self.under_way: Stretch | None = None
        self.done: list[Stretch] = []
        self.completed = False

    def follow(self, signal: Signal, time_s: float, *, found: bool) -> None:
        """Go on with the hold, begin one or end it.

        Parameters
        ----------
        signal : Signal
            The progress of the side after the frame.
        time_s : float
            Time of the frame.
        found : bool
            Whether the person is in the picture.
        """
        segmenter = signal.segmenter
        if not segmenter.moving:
            if self._moving:
                self._come_back(time_s)
            return
        if not self._moving:
            self._moving, self.completed = True, False
            self._rules.begin()
        broken = self._rules.look(segmenter.samples(), segmenter.start_s, seen=signal.is_seen)
        if not signal.is_seen:
            self._found = found
            return
        samples, span = segmenter.samples(), segmenter.span
        out = segmenter.now >= self._kept * span
        if self.under_way is not None:
            self._go_on(self.under_way, samples, span, out=out, broken=broken)
        elif out and broken is None and not self.completed and _arrived(signal):
            level = samples[-1].progress - segmenter.now + (1.0 - EDGE) * span
            start_s = _reached_s(samples, max(self._rules.broken_s, segmenter.start_s), level)
            self.under_way = Stretch(side=self._side, start_s=start_s, seen_s=time_s, held_s=time_s - start_s)

    def end(self, ending: Ending, time_s: float) -> None:
        """End the hold under way; after a cut of the picture nobody knows how it went on.

        Parameters
        ----------
        ending : Ending
            Why it ends.
        time_s : float
            Time of the last frame.
        """
        if self.under_way is not None:
            if ending is Ending.FINISH:
                self._close_seen(self.under_way, HoldEnd.SESSION_END, time_s)
            else:
                self._close(self.under_way, HoldEnd.NOT_SEEN)
        self._moving = False

    def _go_on(
        self, held: Stretch, samples: list[Sample], span: float, *, out: bool, broken: BreakingRule | None
    ) -> None:
        """Take in a frame of a hold under way in which the movement is seen."""
        time_s = samples[-1].time_s
        if not out and time_s - held.seen_s > BRIDGED_S:
            self._close_seen(held, HoldEnd.CAME_BACK, time_s)
            return
        held.go_on(time_s)
        if not out:
            held.cut_back(_left_s(samples, held.start_s, span))
            self._close(held, HoldEnd.CAME_BACK)
        elif broken is not None:
            held.cut_back(broken.since_s)
            held.rule = broken.rule.id
            self._close(held, HoldEnd.RULE)
        elif held.held_s >= self._longest_s:
            held.cut_back(time_s - (held.held_s - self._longest_s))
            self.completed = True
            self._close(held, HoldEnd.COMPLETED)

    def _come_back(self, time_s: float) -> None:
        """End what is under way because the movement is over: nothing may have been seen between."""
        self._moving = False
        if self.under_way is not None:
            self._close_seen(self.under_way, HoldEnd.CAME_BACK, time_s)

    def _close_seen(self, held: Stretch, ended: HoldEnd, time_s: float) -> None:
        """End a hold in this way, unless it has been out of sight for too long to know."""
        hidden = HoldEnd.NOT_SEEN if self._found else HoldEnd.LEFT_PICTURE
        self._close(held, ended if time_s - held.seen_s <= BRIDGED_S else hidden)

    def _close(self, held: Stretch, ended: HoldEnd) -> None:
        held.ended = ended
        self.under_way = None
        self.done.append(held)


def _reached_s(samples: list[Sample], since_s: float, level: float) -> float:
    """Return when progress came to a level, not to leave it again: the samples end beyond it."""
    reached_s = samples[-1].time_s
    for sample in reversed(samples):
        if sample.time_s <= since_s or sample.progress < level:
            break
        if not isnan(sample.progress):
            reached_s = sample.time_s
    return reached_s


def _left_s(samples: list[Sample], since_s: float, span: float) -> float:
    """Return when the way back began that has just led out of the posture."""
    top, top_s = -inf, samples[-1].time_s
    for sample in reversed(samples):
        if sample.time_s < since_s or top_s - sample.time_s > SETTLED_S:
            break
        if sample.progress > top + EDGE * span / 2.0:
            top, top_s = sample.progress, sample.time_s
    near = (s.time_s for s in reversed(samples) if s.progress >= top - EDGE * span)
    return next(near, samples[-1].time_s)


def _arrived(signal: Signal) -> bool:
    return signal.segmenter.stage(signal.reference) is Stage.TARGET
