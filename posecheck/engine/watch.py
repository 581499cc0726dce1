"""Notice broken alignment rules while the patient still moves, so that the cue comes when it helps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import nan

from posecheck.engine.counter import Counter
from posecheck.engine.results import Stage
from posecheck.engine.rules.alignment import Excess
from posecheck.engine.rules.evidence import AFTER_S, BASELINE_S, baseline
from posecheck.exercise.rules import AlignmentRule, Rule
from posecheck.kinematics.measures import Channel, Side, channels_of


class _Watched:
    """One alignment rule on one channel, during one attempt."""

    __slots__ = ("excess", "index", "rule", "side", "stages", "start")

    def __init__(self, rule: AlignmentRule, index: int, side: Side) -> None:
        self.rule = rule
        self.index = index
        self.side = side
        self.stages = {Stage(phase.value) for phase in rule.phases}
        self.excess = Excess(rule)
        self.start = 0.0


class Watch:
    """All alignment rules that concern the movement of one counter.

    Parameters
    ----------
    counter : Counter
    rules : iterable of Rule
    channels : mapping of Channel to int
        Place of each channel among the values.
    """

    def __init__(self, counter: Counter, rules: tuple[Rule, ...], channels: Mapping[Channel, int]) -> None:
        self._counter = counter
        self._since_s = nan
        self._watched = [
            _Watched(rule, channels[channel], channel.side)
            for rule in rules
            if isinstance(rule, AlignmentRule)
            for channel in channels_of(rule.measure)
            if counter.side is Side.BOTH or channel.side in (Side.BOTH, counter.side)
        ]

    def broken(self, time_s: float, values: list[float], stage: Stage) -> Iterator[tuple[Rule, Side]]:
        """Yield each rule that is broken at this moment, and the side on which it is."""
        if self._counter.start_s != self._since_s:
            self._start()
        for watched in self._watched:
            if stage in watched.stages and watched.excess.update(
                time_s, values[watched.index] - watched.start
            ):
                yield watched.rule, watched.side

    def _start(self) -> None:
        """A new attempt: forget the last one, and take the posture it starts from."""
        self._since_s = self._counter.start_s
        since_s = self._since_s
        around = [s for s in self._counter.samples() if since_s - BASELINE_S <= s.time_s <= since_s + AFTER_S]
        for watched in self._watched:
            watched.excess = Excess(watched.rule)
            watched.start = 0.0
            if watched.rule.from_start:
                start = baseline([(s.time_s, s.values[watched.index]) for s in around])
                watched.start = nan if start is None else start
