"""What a rule found in a repetition."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from posecheck.kinematics.measures import Side


class Verdict(StrEnum):
    """Outcome of a rule for one repetition; what the camera could not see is unknown."""

    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"


class Bound(StrEnum):
    """Which side of a value its limit is on."""

    MIN = "min"
    """The value must be at least the limit."""
    MAX = "max"
    """The value must be at most the limit."""


class Reason(StrEnum):
    """Why a verdict is unknown."""

    NOT_SEEN = "not_seen"
    """The camera did not see it well enough."""
    WRONG_VIEW = "wrong_view"
    """The measure is not valid in the view of the repetition."""
    ONE_SIDE = "one_side"
    """It compares the sides, and only one of them was seen moving."""
    CUT_OFF = "cut_off"
    """The recording ended before it could be judged."""


class Quantity(StrEnum):
    """Which aspect of a measure a rule looks at."""

    VALUE = "value"
    """The measure itself, which must stay within the limit."""
    FARTHEST = "farthest"
    """The farthest value of the measure, which must come as far as the limit."""
    CHANGE = "change"
    """How far it is from where it was at the start of the repetition."""
    DIFFERENCE = "difference"
    """How far the left and the right side are apart."""
    TIME = "time"
    """How long the measure stayed within limits; without a measure, how long a phase or the whole took."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """What one rule found in one repetition.

    Attributes
    ----------
    rule : str
        Id of the rule.
    verdict : Verdict
        Whether the rule was passed or broken, or could not be judged.
    measure : str or None
        The measure that was judged; None for a rule about time alone.
    quantity : Quantity
        Which aspect of the measure was compared with the limit.
    measured : float or None
        The value that decided, in `unit`; None if unknown.
    limit : float or None
        The limit it was compared with, in `unit`: the one broken, or the nearest; None if unknown.
    bound : Bound or None
        Whether that limit is a minimum or a maximum; None if unknown.
    tolerance : float or None
        How far beyond the limit a value may be before the rule is broken, in `unit`; None if unknown.
    unit : str
        ``deg``, ``ratio`` or ``s``.
    expected_error : float or None
        Expected error of a single value of the measure in the view of the repetition, in `unit`; None for
        times, and if the measure is not valid.
    side : Side
        Side of the body the value belongs to.
    phase : str or None
        Id of the phase of the exercise that was timed, or that contains everything that decided; None if that
        lies in several phases, or is unknown.
    from_s : float or None
        Start of the interval that decided, or the time of the frame that did, in seconds; None if unknown.
    to_s : float or None
        End of that interval, or the same time again, in seconds; None if unknown.
    reason : Reason or None
        Why the verdict is unknown; None if it is known.
    """

    rule: str
    verdict: Verdict
    measure: str | None
    quantity: Quantity
    measured: float | None
    limit: float | None
    bound: Bound | None
    tolerance: float | None
    unit: str
    expected_error: float | None
    side: Side
    phase: str | None = None
    from_s: float | None = None
    to_s: float | None = None
    reason: Reason | None = None

    @property
    def margin(self) -> float:
        """How far the value is within the limit, in `unit`; negative beyond it, NaN if unknown."""
        if self.measured is None or self.limit is None:
            return float("nan")
        return self.measured - self.limit if self.bound is Bound.MIN else self.limit - self.measured


def worst(findings: list[Finding]) -> Finding | None:
    """Return the finding that decides among those of several sides or moments.

    Parameters
    ----------
    findings : list of Finding
        Of one rule.

    Returns
    -------
    Finding or None
        A failed one if there is any; of these, or else of the passed ones, the one that is farthest beyond
        its limit, or nearest to it. None where all are unknown, or there are none.
    """
    failed = [f for f in findings if f.verdict is Verdict.FAIL]
    passed = [f for f in findings if f.verdict is Verdict.PASS]
    return min(failed or passed, key=lambda finding: finding.margin, default=None)
