"""Notice broken rules while the patient still moves, so that the cue comes when it helps.

Where a phase begins and ends depends on the farthest point, which is not known before the way back. So each
frame waits until it certainly lies in the phases of a rule: a cue never says anything that the judgement will
not confirm.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from math import nan
from typing import Final

from posecheck.engine.attempt import Sample
from posecheck.engine.segmenter import Segmenter
from posecheck.kinematics.measures import CATALOGUE, Channel, Side, channels_of, towards
from posecheck.result import Stage
from posecheck.rules import Rule, Watching
from posecheck.rules.evidence import baseline
from posecheck.signals.course import time_of
from posecheck.signals.marks import EDGE, TURN, Part

ORDER: Final = tuple(Part)
ARRIVED_S: Final = 0.5
"""A person who has come about as far as usual, and no farther for this long, has arrived. Ours: after half as
long, some had not finished rising from the chair, which is slow there and seen coarsely."""


class _Watched:
    """One rule on one channel, during one attempt."""

    __slots__ = ("index", "monitor", "rule", "side", "sign", "start", "watching")

    def __init__(self, rule: Rule, watching: Watching, index: int, side: Side, sign: float) -> None:
        self.rule = rule
        self.watching = watching
        self.index = index
        self.side = side
        self.sign = sign
        self.monitor = watching.monitor()
        self.start = 0.0


class _Stretch:
    """What is watched in the same parts of the movement: from one of their bounds to another."""

    __slots__ = ("begins", "first", "last", "next", "watched")

    def __init__(self, parts: tuple[Part, ...], watched: list[_Watched]) -> None:
        self.begins = ORDER.index(parts[0])
        self.last = ORDER.index(parts[-1])
        self.first = self.next = -1
        self.watched = watched

    def start(self, first: int) -> None:
        """Watch from this frame on: the phases begin later than assumed so far."""
        self.first = self.next = first
        for watched in self.watched:
            watched.monitor = watched.watching.monitor()


class Watch:
    """All rules that can be watched and concern one side, or the whole body.

    Parameters
    ----------
    segmenter : Segmenter
        Follows the movement of that side.
    rules : tuple of Rule
        All rules of the exercise; those that are judged only afterwards are passed over.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    phases : mapping of str to Part
        Which part of the movement each phase of the exercise is.
    """

    def __init__(
        self,
        segmenter: Segmenter,
        rules: tuple[Rule, ...],
        channels: Mapping[Channel, int],
        phases: Mapping[str, Part],
    ) -> None:
        self._segmenter = segmenter
        self._since_s = self._farthest_s = nan
        self._farthest = 0.0
        self._first = self._near = self._reach = self._leave = self._left = 0
        watched: dict[tuple[Part, ...], list[_Watched]] = {}
        for rule in rules:
            watching = rule.watching(phases)
            if watching is not None:
                watched.setdefault(watching.parts, []).extend(
                    _Watched(
                        rule,
                        watching,
                        channels[channel],
                        channel.side,
                        towards(watching.measure, segmenter.side),
                    )
                    for channel in channels_of(watching.measure, segmenter.side)
                )
        self._stretches = [_Stretch(parts, those) for parts, those in watched.items()]
        self._whole = all(parts == ORDER for parts in watched)

    def broken(self, time_s: float, stage: Stage) -> Iterator[tuple[Rule, Side]]:
        """Yield each rule that is broken at this moment, and the side on which it is.

        Parameters
        ----------
        time_s : float
            Time of the last frame.
        stage : Stage
            Where in the movement the person is.
        """
        samples = self._segmenter.samples()
        if self._segmenter.start_s != self._since_s:
            self._start(samples)
        surely = 0
        if not self._whole:  # rules that look at the whole movement need none of this
            self._follow(samples)
            arrived = stage is Stage.TARGET and time_s - self._farthest_s > ARRIVED_S
            surely = 2 if stage is Stage.BACK else int(arrived)
        # Where OUT, TARGET and BACK have certainly begun, and until where they certainly went on.
        begins = (self._first, self._reach, self._left)
        ends = (self._near, self._leave, len(samples) - 1)
        for stretch in self._stretches:
            if stretch.begins > surely:
                continue
            if begins[stretch.begins] != stretch.first:
                stretch.start(begins[stretch.begins])
            for frame in range(stretch.next, ends[stretch.last] + 1):
                at_s, _, measured, *_ = samples[frame]
                for watched in stretch.watched:
                    if watched.monitor.update(
                        frame, at_s, watched.sign * measured[watched.index] - watched.start
                    ):
                        yield watched.rule, watched.side
            stretch.next = max(stretch.next, ends[stretch.last] + 1)

    def _follow(self, samples: list[Sample]) -> None:
        """Follow where the target was reached and left, as far as the movement has gone.

        The level of the whole stay there decides when it is left: not before one of these moments, and not
        after the other.
        """
        now = self._segmenter.now
        if now > self._farthest:
            self._farthest, self._farthest_s = now, samples[-1].time_s
        rest = samples[-1].progress - now
        level = rest + (1.0 - EDGE) * self._farthest
        while not samples[self._reach].progress >= level:
            self._reach += 1
        if samples[-1].progress >= level:
            self._leave = len(samples) - 1
        while not samples[self._near].progress >= level - TURN * self._farthest:
            self._near += 1
        if samples[-1].progress >= level - TURN * self._farthest:
            self._left = len(samples) - 1

    def _start(self, samples: list[Sample]) -> None:
        """Forget the attempt before, and note the posture from which the new one starts."""
        self._since_s = since_s = self._segmenter.start_s
        self._farthest = 0.0
        self._first = bisect_left(samples, since_s, key=time_of)
        self._near = self._reach = self._leave = self._left = self._first
        for stretch in self._stretches:
            stretch.first = -1
            for watched in stretch.watched:
                if watched.watching.from_start:
                    course = [(s.time_s, watched.sign * s.values[watched.index]) for s in samples]
                    start = baseline(course, since_s, CATALOGUE[watched.watching.measure].scale)
                    watched.start = nan if start is None else start
