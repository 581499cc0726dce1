"""The rules that break a hold, followed while it goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf, isnan, nan

from posecheck.engine.attempt import Sample
from posecheck.kinematics.measures import CATALOGUE, Channel, Side, channels_of
from posecheck.rules import Rule, Severity, Watching
from posecheck.rules.evidence import baseline
from posecheck.signals.marks import Part


class BreakingRule:
    """A rule that breaks the hold, on one channel.

    Parameters
    ----------
    rule : Rule
        The rule.
    watching : Watching
        How it is watched.
    index : int
        Place of its channel among the values of a sample.

    Attributes
    ----------
    rule : Rule
        The rule.
    """

    __slots__ = ("_index", "_monitor", "_start", "_watching", "rule")

    def __init__(self, rule: Rule, watching: Watching, index: int) -> None:
        self.rule = rule
        self._watching = watching
        self._index = index
        self.forget()

    def forget(self) -> None:
        """Watch another movement."""
        self._monitor = self._watching.monitor()
        self._start = nan if self._watching.from_start else 0.0

    @property
    def since_s(self) -> float:
        """Since when the rule has been broken, while it is."""
        return self._monitor.since_s

    def is_broken(self, frame: int, samples: Sequence[Sample], start_s: float) -> bool:
        """Take in a frame; return whether the rule is broken in it.

        Parameters
        ----------
        frame : int
            Its number in the movement, by which it is known how many were left out.
        samples : sequence of Sample
            Those of the movement; the last one is that of the frame.
        start_s : float
            When the movement left its rest.
        """
        if isnan(self._start):
            course = [(s.time_s, s.values[self._index]) for s in samples]
            start = baseline(course, start_s, CATALOGUE[self._watching.measure].scale)
            self._start = nan if start is None else start
        sample = samples[-1]
        return self._monitor.update(frame, sample.time_s, sample.values[self._index] - self._start)


class BreakingRules:
    """The rules that break a hold of one side: those that mark a substitute movement, or say stop.

    Parameters
    ----------
    rules : tuple of Rule
        The rules of the exercise with the patient's own limits.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    phases : mapping of str to Part
        Which part of the movement each phase of the exercise is.
    side : Side
        The side that holds.

    Attributes
    ----------
    broken_s : float
        When one was last broken.
    """

    __slots__ = ("_frame", "_rules", "broken_s")

    def __init__(
        self, rules: tuple[Rule, ...], channels: Mapping[Channel, int], phases: Mapping[str, Part], side: Side
    ) -> None:
        self.broken_s = -inf
        self._frame = 0
        self._rules = [
            BreakingRule(rule, watching, channels[channel])
            for rule in rules
            if (rule.compensation or rule.severity is Severity.STOP)
            and (watching := rule.watching(phases)) is not None
            and Part.TARGET in watching.parts
            for channel in channels_of(watching.measure, side)
        ]

    def begin(self) -> None:
        """Watch another movement."""
        self._frame = 0
        for rule in self._rules:
            rule.forget()

    def look(self, samples: Sequence[Sample], start_s: float, *, seen: bool) -> BreakingRule | None:
        """Take in a frame for all rules; return the first that is broken.

        Parameters
        ----------
        samples : sequence of Sample
            Those of the movement; the last one is that of the frame.
        start_s : float
            When the movement left its rest.
        seen : bool
            Whether the movement is seen in the frame; if not, no rule is watched in it.
        """
        self._frame += 1
        if not seen:
            return None
        broken = [rule for rule in self._rules if rule.is_broken(self._frame, samples, start_s)]
        if not broken:
            return None
        self.broken_s = samples[-1].time_s
        return broken[0]
