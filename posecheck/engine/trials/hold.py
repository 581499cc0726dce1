"""A posture that is held: for how long it was seen to be held, and what broke it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import inf, isnan
from typing import Final

from posecheck.engine.attempt import Attempt, Sample
from posecheck.engine.quality.figures import told, untold
from posecheck.engine.signal import Signal
from posecheck.engine.trials.breaking import BreakingRule, BreakingRules
from posecheck.engine.trials.trial import Trial
from posecheck.exercise.trial import Hold
from posecheck.kinematics.measures import SIDES, Channel, Side
from posecheck.kinematics.person.body import Body
from posecheck.result import Figure, Held, HoldEnd, HoldResult, Rep, Stage, TrialNow, Uncounted, Untold
from posecheck.rules import Rule
from posecheck.rules.evidence import BRIDGED_S
from posecheck.signals.marks import EDGE, Part
from posecheck.signals.rise import Ending

LEAST_S: Final = 1.0
"""What is shorter is a movement and no hold. Ours."""
SETTLED_S: Final = 0.5
"""Before a break, whoever has not been farther out for this long was not on the way back yet. Ours."""
ERROR_S: Final = 0.15
"""Standard error of a hold, as the time within 5% of the posture: root mean square of 0.14 s over 93 holds of
the synthetic patient, who takes 0.6 to 2 s to get there and back, rounded up."""


@dataclass(slots=True)
class _Stretch:
    """Time in which one side held the posture without a break; ``seen_s`` is when it was last seen to."""

    side: Side
    start_s: float
    seen_s: float
    held_s: float = 0.0
    unseen_s: float = 0.0
    ended: HoldEnd = HoldEnd.SESSION_END
    rule: str | None = None


@dataclass(slots=True)
class _Side:
    """One side that may hold the posture.

    ``completed`` says that this movement has been held as long as is asked for; ``found`` whether the person
    was in the picture when the posture was last not seen.
    """

    side: Side
    rules: BreakingRules
    open: _Stretch | None = None
    done: list[_Stretch] = field(default_factory=list)
    completed: bool = False
    found: bool = True
    moving: bool = False


class HoldTrial(Trial):
    """Time a posture on each side that takes it.

    The posture is reached at the target. Whoever comes back to the share `kept` of the way out has left it,
    and so has whoever breaks a rule that marks a substitute movement or says stop. What cannot be seen counts
    neither as held nor as a break.

    Parameters
    ----------
    trial : Hold
        How long it is held at most.
    rules : tuple of Rule
        The rules of the exercise with the patient's own limits.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    phases : mapping of str to Part
        Which part of the movement each phase of the exercise is.
    sides : tuple of Side
        The sides that are followed; ``both`` for the whole body.
    """

    def __init__(
        self,
        trial: Hold,
        rules: tuple[Rule, ...],
        channels: Mapping[Channel, int],
        phases: Mapping[str, Part],
        sides: Sequence[Side],
    ) -> None:
        self._longest_s = trial.longest_s or inf
        self._kept = trial.kept
        self._sides = {side: _Side(side, BreakingRules(rules, channels, phases, side)) for side in sides}

    def follow(self, signal: Signal, body: Body) -> None:
        """Go on with the hold of a side, begin one or end it."""
        if signal.asked:
            self._follow(self._sides[signal.segmenter.side], signal, body.time_s, found=body.found)

    def end(self, time_s: float, ending: Ending) -> None:
        """End the holds under way; after a cut of the picture nobody knows how they went on."""
        for one in self._sides.values():
            if one.open is not None:
                self._close(one, HoldEnd.SESSION_END if ending is Ending.FINISH else HoldEnd.NOT_SEEN, time_s)
            one.moving = False

    def held_s(self, attempt: Attempt) -> float | None:
        """Return the longest hold in an attempt; 0 if there was none."""
        return max((one.held_s for one in self._during(attempt)), default=0.0)

    def now(self, time_s: float, rep_count: int) -> TrialNow:
        """Return the time of the hold under way, else of the last one."""
        under_way = [one.open for one in self._sides.values() if one.open is not None]
        over = [one for side in self._sides.values() for one in side.done]
        shown = under_way or sorted(over, key=lambda one: one.seen_s)[-1:]
        held_s = max((one.held_s for one in shown), default=0.0)
        return TrialNow(
            kind="hold",
            running=bool(under_way),
            over=any(one.completed for one in self._sides.values()),
            time_s=held_s,
            left_s=None if self._longest_s == inf else max(0.0, self._longest_s - held_s),
            count=sum(one.held_s >= LEAST_S for one in (*over, *under_way)),
        )

    def result(self, reps: Sequence[Rep], uncounted: Sequence[Uncounted], last_s: float) -> HoldResult:
        """Return the holds of the movements that were this exercise."""
        found = sorted((one for rep in reps for one in self._during(rep)), key=lambda one: one.start_s)
        holds = tuple(_held(i, one) for i, one in enumerate(found, 1))
        sided = Side.BOTH not in self._sides
        left, right = (_best([one for one in holds if one.side in (side, Side.BOTH)]) for side in SIDES)
        return HoldResult(
            holds=holds,
            best=_best(holds),
            best_left=left if sided else None,
            best_right=right if sided else None,
        )

    def _during(self, one: Attempt | Rep) -> list[_Stretch]:
        """Return the holds in a movement: of both sides at once, those of the side that held it shorter."""
        sides = [self._sides[one.side]] if one.side in self._sides else list(self._sides.values())
        held = [
            [s for s in side.done if s.start_s < one.end_s and s.seen_s > one.start_s and s.held_s >= LEAST_S]
            for side in sides
        ]
        return min(held, key=lambda several: sum(s.held_s for s in several))

    def _follow(self, one: _Side, signal: Signal, time_s: float, *, found: bool) -> None:
        segmenter = signal.segmenter
        if not segmenter.moving:
            if one.moving:
                self._come_back(one, segmenter.samples(), time_s)
            return
        if not one.moving:
            one.moving, one.completed = True, False
            one.rules.begin()
        broken = one.rules.look(segmenter.samples(), segmenter.start_s, seen=signal.is_seen)
        if not signal.is_seen:
            one.found = found
            return
        sample, span = segmenter.samples()[-1], segmenter.span
        out = segmenter.now >= self._kept * span
        if one.open is not None:
            self._go_on(one, segmenter.samples(), sample, span, out=out, broken=broken)
        elif out and broken is None and not one.completed and _arrived(signal):
            level = sample.progress - segmenter.now + (1.0 - EDGE) * span
            since_s = max(one.rules.broken_s, segmenter.start_s)
            start_s = _reached_s(segmenter.samples(), since_s, level)
            one.open = _Stretch(one.side, start_s, time_s, held_s=time_s - start_s)

    def _go_on(
        self,
        one: _Side,
        samples: list[Sample],
        sample: Sample,
        span: float,
        *,
        out: bool,
        broken: BreakingRule | None,
    ) -> None:
        """Take in a frame of a hold under way in which the movement is seen."""
        held = one.open
        assert held is not None
        gap_s = sample.time_s - held.seen_s
        if not out and gap_s > BRIDGED_S:
            self._close(one, HoldEnd.NOT_SEEN if one.found else HoldEnd.LEFT_PICTURE, sample.time_s)
            return
        if gap_s > BRIDGED_S:
            held.unseen_s += gap_s
        else:
            held.held_s += gap_s
        held.seen_s = sample.time_s
        if not out:
            self._cut_back(held, _left_s(samples, held.start_s, span))
            self._close(one, HoldEnd.CAME_BACK, sample.time_s)
        elif broken is not None:
            self._cut_back(held, broken.since_s)
            held.rule = broken.rule.id
            self._close(one, HoldEnd.RULE, sample.time_s)
        elif held.held_s >= self._longest_s:
            self._cut_back(held, sample.time_s - (held.held_s - self._longest_s))
            one.completed = True
            self._close(one, HoldEnd.COMPLETED, sample.time_s)

    def _come_back(self, one: _Side, samples: list[Sample], time_s: float) -> None:
        """End what is under way because the movement is over: nothing may have been seen between."""
        one.moving = False
        held = one.open
        if held is None:
            return
        seen = time_s - held.seen_s <= BRIDGED_S
        hidden = HoldEnd.NOT_SEEN if one.found else HoldEnd.LEFT_PICTURE
        self._close(one, HoldEnd.CAME_BACK if seen else hidden, time_s)

    def _close(self, one: _Side, ended: HoldEnd, time_s: float) -> None:
        held = one.open
        assert held is not None
        hidden = time_s - held.seen_s > BRIDGED_S
        if hidden and ended is HoldEnd.SESSION_END:
            ended = HoldEnd.NOT_SEEN if one.found else HoldEnd.LEFT_PICTURE
        held.ended = ended
        one.open = None
        one.done.append(held)

    @staticmethod
    def _cut_back(held: _Stretch, end_s: float) -> None:
        """Take off what came after the posture was left, which is known only later."""
        end_s = max(held.start_s, end_s)
        held.held_s = max(0.0, held.held_s - (held.seen_s - end_s))
        held.seen_s = end_s


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


def _held(number: int, one: _Stretch) -> Held:
    return Held(
        number=number,
        side=one.side,
        start_s=one.start_s,
        end_s=one.seen_s,
        held_s=one.held_s,
        unseen_s=one.unseen_s,
        error_s=ERROR_S,
        ended=one.ended,
        rule=one.rule,
    )


def _best(holds: Sequence[Held]) -> Figure:
    if not holds:
        return untold(Untold.TOO_SHORT, "s")
    best = max(holds, key=lambda one: one.held_s)
    return told(best.held_s, "s", best.error_s)


def _arrived(signal: Signal) -> bool:
    return signal.segmenter.stage(signal.reference) is Stage.TARGET
