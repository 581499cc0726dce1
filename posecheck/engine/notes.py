"""What a report says of itself: what could not be measured or judged, and why."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from posecheck.engine.movement import Movement
from posecheck.exercise.rules import Rule
from posecheck.kinematics.catalogue import CATALOGUE
from posecheck.kinematics.measures import Side
from posecheck.result import Note, NothingMoved, NotMeasured, Rep, RuleNotJudged, SideRepeated, Verdict

WORTH_SAYING_S: Final = 2.0
WORTH_SAYING_SHARE: Final = 0.25
"""Getting into position takes a few seconds of any set; what is longer has cost repetitions."""


class Unmeasured:
    """The time in which the movement could not be measured, by what the patient was told to do about it."""

    def __init__(self) -> None:
        self._by_advice: dict[str, float] = {}

    def add(self, advice: str, elapsed_s: float) -> None:
        """Take in the time since the frame before."""
        self._by_advice[advice] = self._by_advice.get(advice, 0.0) + elapsed_s

    def notes(self, duration_s: float) -> list[Note]:
        """Say how much of a session is missing, if it is much, and what would have helped most."""
        missing_s = sum(self._by_advice.values())
        if missing_s < max(WORTH_SAYING_S, WORTH_SAYING_SHARE * duration_s):
            return []
        advice = max(self._by_advice, key=self._by_advice.__getitem__)
        return [NotMeasured(missing_s=missing_s, duration_s=duration_s, advice=advice)]


def nothing_moved(movement: Movement) -> Note:
    """Say how large a movement would have had to be."""
    return NothingMoved(least=movement.least, unit=CATALOGUE[movement.measure].unit)


def sides_repeated(reps: Sequence[Rep]) -> list[Note]:
    """Say how often the same side moved twice in a row, where the sides should alternate."""
    times = sum(first.side is second.side is not Side.BOTH for first, second in pairwise(reps))
    return [SideRepeated(times=times)] if times else []


def unjudged(rules: Sequence[Rule], reps: Sequence[Rep]) -> list[Note]:
    """Name the rules that no repetition could be judged by."""
    notes: list[Note] = []
    for i, rule in enumerate(rules):
        findings = [rep.findings[i] for rep in reps]
        if findings and all(f.verdict is Verdict.UNKNOWN for f in findings):
            reason = findings[0].reason
            assert reason is not None, "an unknown verdict has a reason"
            notes.append(RuleNotJudged(rule=rule.id, reason=reason))
    return notes
