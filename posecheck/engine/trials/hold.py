"""A posture that is held: for how long it was seen to be held, and what broke it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import Final

from posecheck.engine.attempt import Attempt
from posecheck.engine.quality.figures import told, untold
from posecheck.engine.signal import Signal
from posecheck.engine.trials.breaking import BreakingRules
from posecheck.engine.trials.holding import Holding, Stretch
from posecheck.engine.trials.trial import Trial
from posecheck.exercise.trial import Hold
from posecheck.kinematics.measures import SIDES, Channel, Side
from posecheck.kinematics.person.body import Body
from posecheck.result import Figure, Held, HoldResult, Rep, TrialNow, Uncounted, Untold
from posecheck.rules import Rule
from posecheck.signals.marks import Part
from posecheck.signals.rise import Ending

LEAST_S: Final = 1.0
"""What is shorter is a movement and no hold. Ours."""
ERROR_S: Final = 0.15
"""Standard error of a hold, as the time within 5% of the posture: root mean square of 0.14 s over 93 holds of
the synthetic patient, who takes 0.6 to 2 s to get there and back, rounded up."""


class HoldTrial(Trial):
    """Time a posture on each side that takes it.

    A rule that marks a substitute movement or says stop breaks a hold.

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
        self._sides = {
            side: Holding(
                side,
                BreakingRules(rules, channels, phases, side),
                kept=trial.kept,
                longest_s=self._longest_s,
            )
            for side in sides
        }

    def follow(self, signal: Signal, body: Body) -> None:
        """Go on with the hold of a side, begin one or end it."""
        if signal.asked:
            self._sides[signal.segmenter.side].follow(signal, body.time_s, found=body.found)

    def end(self, time_s: float, ending: Ending) -> None:
        """End the holds under way; after a cut of the picture nobody knows how they went on."""
        for side in self._sides.values():
            side.end(ending, time_s)

    def held_s(self, attempt: Attempt) -> float | None:
        """Return the longest hold in an attempt; 0 if there was none."""
        return max((one.held_s for one in self._during(attempt)), default=0.0)

    def now(self, time_s: float, rep_count: int) -> TrialNow:
        """Return the time of the hold under way, else of the last one."""
        under_way = [side.under_way for side in self._sides.values() if side.under_way is not None]
        over = [one for side in self._sides.values() for one in side.done]
        shown = under_way or sorted(over, key=lambda one: one.seen_s)[-1:]
        held_s = max((one.held_s for one in shown), default=0.0)
        return TrialNow(
            kind="hold",
            running=bool(under_way),
            over=any(side.completed for side in self._sides.values()),
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

    def _during(self, one: Attempt | Rep) -> list[Stretch]:
        """Return the holds in a movement: of both sides at once, those of the side that held it shorter."""
        sides = [self._sides[one.side]] if one.side in self._sides else list(self._sides.values())
        held = [
            [s for s in side.done if s.start_s < one.end_s and s.seen_s > one.start_s and s.held_s >= LEAST_S]
            for side in sides
        ]
        return min(held, key=lambda several: sum(s.held_s for s in several))


def _held(number: int, one: Stretch) -> Held:
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
