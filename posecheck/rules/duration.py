"""A phase, or the whole repetition, must take neither too little nor too much time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from posecheck.rules.base import unknown_phase
from posecheck.rules.evidence import Evidence, is_seen
from posecheck.rules.finding import Bound, Finding, Quantity, Reason, Verdict
from posecheck.rules.limited import LimitedRule
from posecheck.signals.course import Span
from posecheck.signals.marks import Part
from posecheck.strict import Identifier
from posecheck.words import words


class DurationRule(LimitedRule):
    """A phase, by its id, or the whole repetition (``whole``) takes at least or at most so long.

    Attributes
    ----------
    phase : str
        The id of the phase, or ``whole``.
    min_s : float or None
        The shortest duration, in seconds.
    max_s : float or None
        The longest duration, in seconds.
    tolerance_s : float
        How far beyond a limit the duration must be before the rule is broken.
    """

    kind: Literal["duration"]
    phase: Identifier
    min_s: Annotated[float, Field(gt=0)] | None = None
    max_s: Annotated[float, Field(gt=0)] | None = None
    tolerance_s: Annotated[float, Field(ge=0)] = 0.15

    @model_validator(mode="after")
    def _check_limits(self) -> Self:
        if self.min_s is None and self.max_s is None:
            raise ValueError(words()("no-limit", low="min_s", high="max_s"))
        if self.min_s is not None and self.max_s is not None and self.min_s >= self.max_s:
            raise ValueError(words()("limits-crossed", low="min_s", high="max_s"))
        return self

    @property
    def unit(self) -> str:
        """Seconds."""
        return "s"

    @property
    def quantity(self) -> Quantity:
        """How long it takes."""
        return Quantity.TIME

    @property
    def timed(self) -> str:
        """Id of the phase, or ``whole``."""
        return self.phase

    def limit(self, bound: Bound) -> tuple[float | None, float]:
        """Return a limit and its tolerance, in seconds."""
        return (self.min_s if bound is Bound.MIN else self.max_s), self.tolerance_s

    def asks_time_for(self, phase: str, part: Part) -> bool:
        """Tell whether it is the rule's own phase, and has a shortest duration."""
        return phase == self.phase and self.min_s is not None

    def misfits(self, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield that the phase is none of the exercise, where that is so."""
        yield from unknown_phase(self.phase, phases)

    def limited(self, limits: Mapping[str, float]) -> Self:
        """Return the rule with other limits, in seconds."""
        return super().limited({f"{name}_s": value for name, value in limits.items()})

    def judge(self, evidence: Evidence) -> Finding:
        """Judge by the time between 5 and 95 % of the excursion.

        It is taken both in the progress and in the measure that the patient is told, and failed only if both
        say so: an arm that swings up is nearly at its full height long before it is at its full angle, and
        legs that bend have turned far before the hips are any lower. It is never failed by the progress
        alone: an arm that comes out from behind a desk has moved before it was seen. Unknown if the way back
        was not recorded, or if the phase or one of its ends was not seen.
        """
        part = evidence.phases.get(self.phase)
        if evidence.cut and part in (None, Part.BACK):
            return self.unknown(evidence, Reason.CUT_OFF)
        span_s = evidence.moments.span_s(part)
        if not is_seen(evidence.progress, span_s, moving=part is not Part.TARGET):
            return self.unknown(evidence)
        found = self._judge_span(evidence, evidence.in_progress.span_s(part), span_s)
        if evidence.in_measure is None:
            return self.unknown(evidence) if found.verdict is Verdict.FAIL else found
        other = self._judge_span(evidence, evidence.in_measure.span_s(part), span_s)
        return max(found, other, key=lambda finding: finding.margin)

    def _judge_span(self, evidence: Evidence, timed_s: Span, span_s: Span) -> Finding:
        took_s = timed_s[1] - timed_s[0]
        short = self.min_s is not None and took_s < self.min_s - self.tolerance_s
        long = self.max_s is not None and took_s > self.max_s + self.tolerance_s
        return self.found(
            evidence,
            Verdict.FAIL if short or long else Verdict.PASS,
            took_s,
            self._nearest(took_s),
            side=evidence.side,
            span_s=span_s,
        )

    def _nearest(self, took_s: float) -> Bound:
        """Return the limit that a time is beyond, or nearest to."""
        if self.min_s is None or self.max_s is None:
            return Bound.MIN if self.max_s is None else Bound.MAX
        return Bound.MIN if took_s - self.min_s < self.max_s - took_s else Bound.MAX
