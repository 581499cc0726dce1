"""How well the times were kept that are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import hypot
from typing import Final

from posecheck.engine.asked_times import AskedTime, asked_times
from posecheck.engine.scoring.parts import Judged, of_rules, weight_of, weighted
from posecheck.exercise.dose import Dose
from posecheck.result import Finding, PhaseTime, Untold
from posecheck.rules import Rule
from posecheck.signals.marks import Part
from posecheck.signals.points import points

OFF_SHARE: Final = 0.5
OFF_S: Final = 0.3
"""Half of the points are left if a phase takes half as long again, or a third of a second longer if it is
short, or as much less. Ours."""
WEIGHT: Final = 2.0
"""As that of a rule that corrects."""


def of_tempo(
    findings: Sequence[Finding],
    rules: Sequence[Rule],
    dose: Dose,
    tempo: Sequence[PhaseTime],
    phases: Mapping[str, Part],
) -> Judged:
    """Judge a repetition by the rules about time, and by the tempo that is asked for.

    Parameters
    ----------
    findings : sequence of Finding
        What the rules about time found, in the same order.
    rules : sequence of Rule
        Those rules.
    dose : Dose
        Says how long phases shall take, and how long to stay at the target at least.
    tempo : sequence of PhaseTime
        How long each phase took.
    phases : mapping of str to Part
        Which part of the movement each phase is.
    """
    by_rules = of_rules(findings, rules)
    asked = [_judged(one) for one in asked_times(dose, tempo, phases)]
    if not asked:
        return by_rules
    weight = sum(map(weight_of, rules))
    judged = [(weight * by_rules.share, by_rules.points), (weight * (1.0 - by_rules.share), None), *asked]
    return weighted(judged, Untold.NOT_SEEN)


def _judged(asked: AskedTime) -> tuple[float, float | None]:
    """Return weight and points of a time that is asked for."""
    if asked.took_s is None:
        return WEIGHT, None
    off_s = max(0.0, asked.missing_s) if asked.at_least else abs(asked.missing_s)
    return WEIGHT, points(off_s, hypot(OFF_S, OFF_SHARE * asked.timed_s))
