"""Rules that hold what is found in a repetition against limits."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from math import inf
from typing import Annotated, Self

from pydantic import Field, model_validator

from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.kinematics.view import View
from posecheck.rules.base import Amount, Asked, Limits, RuleBase
from posecheck.rules.evidence import Evidence
from posecheck.rules.finding import Bound, Finding, Quantity, Reason, Verdict, worst
from posecheck.signals.course import Span
from posecheck.strict import Misfit, MisfitError
from posecheck.strict.mistakes import unknown
from posecheck.words import words


def check_measure(name: str) -> None:
    """Check that the catalogue has a measure.

    Parameters
    ----------
    name : str
        Name of the measure.

    Raises
    ------
    MisfitError
        If it has not.
    """
    if name not in CATALOGUE:
        raise MisfitError([(("measure",), unknown("measure", name, CATALOGUE))])


def outside_human(name: str, span: tuple[float, float], given: Mapping[str, float | None]) -> list[Misfit]:
    """Say which values of a measure no person reaches; a slip of the pen, or a value in another unit.

    Parameters
    ----------
    name : str
        Name of a measure in the catalogue.
    span : (float, float)
        The least and the greatest value that occur, in the unit of the measure.
    given : mapping of str to float or None
        Values by the fields that give them.

    Returns
    -------
    list of Misfit
        One for each value outside; empty if there is none.
    """
    least, most = span
    return [
        ((field,), words()("outside-human", measure=name, least=f"{least:g}", most=f"{most:g}"))
        for field, value in given.items()
        if value is not None and not least <= value <= most
    ]


class LimitedRule(RuleBase):
    """A rule that holds what is found in a repetition against limits."""

    @property
    @abstractmethod
    def unit(self) -> str:
        """Unit of what is found: ``deg``, ``ratio`` or ``s``."""

    @property
    def quantity(self) -> Quantity:
        """What of the measure is held against the limits."""
        return Quantity.VALUE

    @abstractmethod
    def limit(self, bound: Bound) -> tuple[float | None, float]:
        """Return a limit and its tolerance, in the unit of what is found.

        Parameters
        ----------
        bound : Bound
            Which of the limits.
        """

    @abstractmethod
    def judge(self, evidence: Evidence) -> Finding:
        """Return what the rule finds in a repetition; what was not seen well enough makes it unknown.

        Parameters
        ----------
        evidence : Evidence
            The repetition, with the course of the rule's own measure.
        """

    def asked(self) -> Asked:
        """Return the limits with their tolerance, and what of the measure is held against them."""
        (least, _), (most, tolerance) = self.limit(Bound.MIN), self.limit(Bound.MAX)
        return {
            "limits": Limits(least, most, self.unit),
            "tolerance": Amount(tolerance, self.unit),
            "quantity": self.quantity,
        }

    def found(
        self,
        evidence: Evidence,
        verdict: Verdict,
        measured: float,
        bound: Bound,
        *,
        side: Side,
        span_s: Span,
    ) -> Finding:
        """Return what was found, held against one of the limits.

        Parameters
        ----------
        evidence : Evidence
            What the rule is judged by.
        verdict : Verdict
            Whether it is passed or failed.
        measured : float
            The value that decided, in the rule's unit.
        bound : Bound
            The limit that is broken, or nearest.
        side : Side
            Side of the body the value belongs to.
        span_s : (float, float)
            When it was measured: start and end, seconds.
        """
        limit, tolerance = self.limit(bound)
        return Finding(
            rule=self.id,
            verdict=verdict,
            measure=self.about,
            quantity=self.quantity,
            measured=measured,
            limit=limit,
            bound=bound,
            tolerance=tolerance,
            unit=self.unit,
            expected_error=self._expected_error(evidence.view),
            side=side,
            phase=self._timed_phase(evidence) or evidence.phase_of(span_s),
            from_s=span_s[0],
            to_s=span_s[1],
        )

    def unknown(self, evidence: Evidence, reason: Reason | None = None) -> Finding:
        """Return the finding that the rule could not be judged, and why.

        Parameters
        ----------
        evidence : Evidence
            What it was to be judged by.
        reason : Reason, optional
            Unless given, it is the view where the measure is not valid in it, else that it was not seen.
        """
        if reason is None and self.about is not None and evidence.view not in CATALOGUE[self.about].error:
            reason = Reason.WRONG_VIEW
        return Finding(
            rule=self.id,
            verdict=Verdict.UNKNOWN,
            measure=self.about,
            quantity=self.quantity,
            measured=None,
            limit=None,
            bound=None,
            tolerance=None,
            unit=self.unit,
            expected_error=self._expected_error(evidence.view),
            side=evidence.side,
            phase=self._timed_phase(evidence),
            reason=reason or Reason.NOT_SEEN,
        )

    def _expected_error(self, view: View) -> float | None:
        if self.about is None or self.quantity is Quantity.TIME:
            return None
        return CATALOGUE[self.about].error.get(view)

    def _timed_phase(self, evidence: Evidence) -> str | None:
        return self.timed if self.timed in evidence.phases else None


class MeasureRule(LimitedRule):
    """A rule about a measure.

    Attributes
    ----------
    measure : str
        The name of a measure in the catalogue.
    tolerance : float
        How far beyond a limit a value must be before the rule is broken: the patient is corrected for what
        the camera is sure of.
    """

    measure: str
    tolerance: Annotated[float, Field(ge=0)] = 0.0

    @property
    def about(self) -> str:
        """The measure that the rule is about."""
        return self.measure

    @property
    def human(self) -> tuple[float, float]:
        """The least and the greatest that people show of what is held against the limits."""
        least, most = CATALOGUE[self.measure].span
        if self.quantity in (Quantity.CHANGE, Quantity.DIFFERENCE):
            return least - most, most - least
        return least, most

    def lenient(self, times: float) -> Self:
        """Return the rule with so many times its tolerance."""
        return self.model_copy(update={"tolerance": times * self.tolerance})

    @property
    def unit(self) -> str:
        """Unit of the measure."""
        return CATALOGUE[self.measure].unit


class Bounded(MeasureRule):
    """A rule with limits on a measure, at least one of them.

    Attributes
    ----------
    min : float or None
        The least value, in the unit of the measure.
    max : float or None
        The greatest value, in the unit of the measure.
    """

    min: float | None = None
    max: float | None = None

    @model_validator(mode="after")
    def _check_limits(self) -> Self:
        check_measure(self.measure)
        if self.min is None and self.max is None:
            raise ValueError(words()("no-limit", low="min", high="max"))
        if self.min is not None and self.max is not None and self.min >= self.max:
            raise ValueError(words()("limits-crossed", low="min", high="max"))
        if outside := outside_human(self.measure, self.human, {"min": self.min, "max": self.max}):
            raise MisfitError(outside)
        return self

    def limit(self, bound: Bound) -> tuple[float | None, float]:
        """Return a limit and its tolerance, in the unit of the measure."""
        return (self.min if bound is Bound.MIN else self.max), self.tolerance

    def judge(self, evidence: Evidence) -> Finding:
        """Judge each side that moved; the worst decides, and where none could be judged, it is unknown."""
        judged = [f for side in evidence.courses if (f := self.judge_side(evidence, side))]
        return worst(judged) or self.unknown(evidence)

    @abstractmethod
    def judge_side(self, evidence: Evidence, side: Side) -> Finding | None:
        """Return what the rule finds on one side; None where that was not seen well enough.

        Parameters
        ----------
        evidence : Evidence
            The repetition, with the course of the rule's own measure.
        side : Side
            One of those in the courses of the evidence.
        """

    @property
    def allowed(self) -> tuple[float, float]:
        """The least and the greatest value that are within the limits; infinite where there is no limit."""
        return -inf if self.min is None else self.min, inf if self.max is None else self.max
