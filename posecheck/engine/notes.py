"""What a report says about itself: what could not be measured, counted or judged, and why."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from posecheck.engine.movement import Movement
from posecheck.engine.results import Rep, Verdict
from posecheck.exercise.rules import Rule
from posecheck.kinematics.catalogue import CATALOGUE
from posecheck.kinematics.measures import Side

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

    def warnings(self, duration_s: float) -> list[str]:
        """Say how much of a session is missing, if it is much, and what would have helped most."""
        missing_s = sum(self._by_advice.values())
        if missing_s < max(WORTH_SAYING_S, WORTH_SAYING_SHARE * duration_s):
            return []
        advice = max(self._by_advice, key=self._by_advice.__getitem__) or "It was not seen well enough."
        return [f"the movement could not be measured for {missing_s:.0f} of {duration_s:.0f} s: {advice}"]


def uncounted(movement: Movement, rejected: Iterable[Tally[str]]) -> list[str]:
    """Say why nothing was counted at all: what there was instead of repetitions."""
    reasons: Tally[str] = sum(rejected, Tally())
    if reasons:
        return [f"{_times(number)} not counted: {reason}" for reason, number in reasons.most_common()]
    unit = "°" if CATALOGUE[movement.measure].unit == "deg" else ""
    return [f"no movement of at least {movement.least:g}{unit} and back was seen"]


def repeated_side(reps: Sequence[Rep]) -> list[str]:
    """Say how often the same side moved twice in a row, where the sides should alternate."""
    times = sum(first.side is second.side is not Side.BOTH for first, second in pairwise(reps))
    if not times:
        return []
    often = "once" if times == 1 else f"{times} times"
    return [f"the same side moved twice in a row {often}; left and right should alternate"]


def unjudged(rules: Sequence[Rule], reps: Sequence[Rep]) -> list[str]:
    """Name the rules that no repetition could be judged by."""
    warnings = []
    for i, rule in enumerate(rules):
        findings = [rep.findings[i] for rep in reps]
        if findings and all(f.verdict is Verdict.UNKNOWN for f in findings):
            warnings.append(f"the rule {rule.id} could not be judged: {findings[0].reason}")
    return warnings


def _times(number: int) -> str:
    return "a movement was" if number == 1 else f"{number} movements were"
