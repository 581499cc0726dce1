"""How well the times were kept that are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import hypot
from typing import Final

from posecheck.engine.scoring.parts import Judged, of_rules, weight_of, weighted
from posecheck.exercise.dose import Dose
from posecheck.result import Finding, PhaseTime, Untold
from posecheck.rules import Rule
from posecheck.signals.marks import Part
from posecheck.signals.points import points

EASE: Final = 0.19
"""Share of its time that a minimum-jerk movement spends before 5%, and again beyond 95% of its way (Flash and
Hogan, J Neurosci 1985;5(7):1688-1703): a way is timed without both, and the stay between with them."""
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
    asked = list(_asked(dose, tempo, phases))
    if not asked:
        return by_rules
    weight = sum(map(weight_of, rules))
    judged = [(weight * by_rules.share, by_rules.points), (weight * (1.0 - by_rules.share), None), *asked]
    return weighted(judged, Untold.NOT_SEEN)


def _asked(
    dose: Dose, tempo: Sequence[PhaseTime], phases: Mapping[str, Part]
) -> Iterator[tuple[float, float | None]]:
    """Yield weight and points of each time that is asked for."""
    ways_s = sum(dose.tempo.get(phase, 0.0) for phase, part in phases.items() if part is not Part.TARGET)
    for one in tempo:
        is_stay = phases[one.phase] is Part.TARGET
        asked_s = dose.tempo.get(one.phase, dose.hold_s if is_stay else None)
        if asked_s is None:
            continue
        took_s = one.time.value
        if took_s is None:
            yield WEIGHT, None
            continue
        timed_s = asked_s + EASE * ways_s if is_stay else (1.0 - 2.0 * EASE) * asked_s
        off_s = timed_s - took_s
        at_least = is_stay and one.phase not in dose.tempo
        off_s = max(0.0, off_s) if at_least else abs(off_s)
        yield WEIGHT, points(off_s, hypot(OFF_S, OFF_SHARE * timed_s))
