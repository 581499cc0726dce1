"""What has become better, to be told: only what is sure, and each only once."""

from __future__ import annotations

from collections.abc import Callable
from statistics import fmean
from typing import Final, NamedTuple

from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.result import Finding, Rep, Status, Verdict
from posecheck.rules import Rule

EARLIER: Final = 3
"""So many repetitions show how far somebody usually goes. Ours."""
SEEN: Final = 0.5
"""A side was seen if it was in at least this share of the repetition, as a rule needs it to be judged."""


class Better(NamedTuple):
    """Something that has become better.

    Attributes
    ----------
    rule : Rule or None
        The rule that is kept now; None if it is the range of motion.
    """

    rule: Rule | None


class Improvement:
    """Follows what was wrong, and how far the patient went.

    Parameters
    ----------
    rules : tuple of Rule
        In the order of the exercise definition.
    goal : float
        Range of motion beyond which more is not better, in the unit of the lead measure.
    prescribed : bool
        Whether that is the patient's own: then not even the praised repetition may go farther.
    """

    def __init__(self, rules: tuple[Rule, ...], goal: float, *, prescribed: bool) -> None:
        self._rules = rules
        self._goal = goal
        self._prescribed = prescribed
        self._wrong: dict[tuple[str, Side], tuple[Finding, float | None]] = {}
        self._praised: set[str] = set()
        self._ranges: dict[tuple[Side, View], list[float]] = {}

    def take(self, rep: Rep, *, is_wrong: Callable[[Finding], bool], is_due: bool) -> Better | None:
        """Return what was better in a repetition than before, if anything surely was.

        Parameters
        ----------
        rep : Rep
            The repetition that has just ended.
        is_wrong : callable
            Whether a failed finding is so wrong that it is told.
        is_due : bool
            Whether it would be told now. What is not told now may be another time.
        """
        kept = [
            rule
            for rule, finding in zip(self._rules, rep.findings, strict=True)
            if self._is_kept_again(rule, finding, rep, is_wrong)
        ]
        is_farther = self._goes_farther(rep)
        if not is_due or not (kept or is_farther):
            return None
        if kept:
            self._praised.add(kept[0].id)
            return Better(kept[0])
        self._ranges[rep.side, rep.view] = []
        return Better(None)

    def _is_kept_again(
        self, rule: Rule, finding: Finding, rep: Rep, is_wrong: Callable[[Finding], bool]
    ) -> bool:
        """Whether a rule that was broken is kept now, by more than the camera's error, as far out as before.

        Who goes less far has fewer faults, but has not become better.
        """
        place, excursion = (rule.id, rep.side), rep.rom.excursion
        if finding.verdict is Verdict.FAIL and is_wrong(finding):
            self._wrong[place] = finding, excursion
        before, went = self._wrong.get(place, (None, None))
        if before is None or finding.verdict is not Verdict.PASS or rule.id in self._praised:
            return False
        if rep.status is Status.PARTIAL or excursion is None or went is None:
            return False
        if excursion < went - rep.rom.expected_error:
            return False
        error = max(_error(before), _error(finding))
        is_clear = finding.margin >= 0.0 and finding.margin - before.margin > error
        return is_clear and (finding.side is before.side or _was_seen(rep, rule, before.side))

    def _goes_farther(self, rep: Rep) -> bool:
        """Whether a repetition went farther than those before, by more than the camera's error."""
        rom = rep.rom
        if rom.excursion is None or rep.status is not Status.COMPLETE:
            return False
        earlier = self._ranges.setdefault((rep.side, rep.view), [])
        far = len(earlier) >= EARLIER and rom.excursion > max(earlier)
        farther = far and rom.excursion - fmean(earlier) > rom.expected_error
        wanted = far and fmean(earlier) + rom.expected_error <= self._goal
        allowed = not self._prescribed or rom.excursion <= self._goal + rom.expected_error
        earlier.append(rom.excursion)
        is_clean = all(finding.verdict is not Verdict.FAIL for finding in rep.findings)
        return farther and wanted and allowed and is_clean


def _error(finding: Finding) -> float:
    """Return how much two values must differ; of times, their tolerance."""
    return (finding.tolerance or 0.0) if finding.expected_error is None else finding.expected_error


def _was_seen(rep: Rep, rule: Rule, side: Side) -> bool:
    """Whether a side was seen in a repetition: what another side does well is no answer."""
    return any(
        curve.measure == rule.about
        and curve.side is side
        and sum(value is not None for value in curve.values) >= SEEN * len(curve.values)
        for curve in rep.curves
    )
