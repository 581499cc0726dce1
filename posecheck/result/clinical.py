"""The result of a clinical test, and how it compares with what is usual."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from posecheck.exercise.clinical_test import Measured, Sex
from posecheck.kinematics.measures import Side
from posecheck.result.unit import NUMBER, RATIO

ClinicalUnit = Literal["number", "s", "deg", "cm"]
"""Unit of the result of a clinical test."""


class NoResult(StrEnum):
    """Why a test, or one attempt at it, has no result."""

    BROKEN_RULE = "broken_rule"
    """A rule of the protocol was broken."""
    NOT_SEEN = "not_seen"
    """The camera did not see enough of it."""
    NOT_COMPLETED = "not_completed"
    """It was not done to its end."""
    TOO_SHORT = "too_short"
    """The posture was taken, but not held for a second."""
    NO_ATTEMPT = "no_attempt"
    """There was none."""
    NO_HEIGHT = "no_height"
    """It is a length, and the height of the patient is not known."""


class NoNorm(StrEnum):
    """Why a result is not compared with a norm."""

    NOT_PUBLISHED = "not_published"
    """The definition of the test has none."""
    NO_AGE = "no_age"
    """The age of the patient is not known."""
    NO_SEX = "no_sex"
    """The sex of the patient is not known, and the norm depends on it."""
    OTHER_PEOPLE = "other_people"
    """The norm is about people of other ages, or of the other sex."""
    NO_RESULT = "no_result"
    """There is no result to compare."""


class Standing(StrEnum):
    """How a result compares with what is usual."""

    BELOW = "below"
    USUAL = "usual"
    ABOVE = "above"


@dataclass(frozen=True, kw_only=True, slots=True)
class ClinicalAttempt:
    """One attempt at a test.

    Attributes
    ----------
    number : int
        Number from 1, for each side.
    start_s : float or None
        When it began, in seconds; None if it did not.
    end_s : float or None
        When it ended, in seconds; None if it did not.
    value : float or None
        In `unit`; None if it has no result.
    unit : {"number", "s", "deg", "cm"}
        Unit of the value.
    why : NoResult or None
        Why there is no value, or why it is 0; None otherwise.
    rule : str or None
        Id of the rule that was broken; None if none was.
    unjudged : tuple of str
        Ids of the rules of the protocol that could not be judged, so that it is not known whether the attempt
        was valid.
    """

    number: int
    start_s: float | None
    end_s: float | None
    value: float | None
    unit: ClinicalUnit
    why: NoResult | None = None
    rule: str | None = None
    unjudged: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class NormComparison:
    """How a result compares with what is usual among people of the same age and sex.

    Attributes
    ----------
    ages : (int, int)
        First and last age of the people, in years.
    sex : Sex or None
        Their sex; None for both.
    mean : float or None
        Their mean, in `unit`.
    sd : float or None
        Their standard deviation, in `unit`.
    n : int or None
        How many they were.
    low : float or None
        From where on a result is usual, in `unit`.
    high : float or None
        Up to where a result is usual, in `unit`.
    limits : {"middle_half", "mean_interval"} or None
        What `low` and `high` are: the limits of the middle half of the people, or those of the 95% confidence
        interval of their mean; None without either.
    unit : {"number", "s", "deg", "cm"}
        Unit of the result and the norm.
    standing : Standing or None
        How the result compares with `low` and `high`, or else with one standard deviation around the mean;
        None where neither is known.
    z : float or None
        Distance from the mean in standard deviations; None where they are not known, or the results cannot
        be spread evenly around the mean because most are near the least or the greatest possible one.
    share : float or None
        The result as a share of the mean; None where the mean is not known.
    better : {"more", "less"}
        Whether a greater or a smaller result is better.
    citation : str
        The publication.
    verified : bool
        Whether the numbers were compared with the publication itself.
    """

    ages: tuple[int, int]
    sex: Sex | None
    mean: float | None
    sd: float | None
    n: int | None
    low: float | None
    high: float | None
    limits: Literal["middle_half", "mean_interval"] | None
    unit: ClinicalUnit
    standing: Standing | None
    z: float | None = field(metadata=NUMBER)
    share: float | None = field(metadata=RATIO)
    better: Literal["more", "less"]
    citation: str
    verified: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class ClinicalChange:
    """The least change between two tests of one person that is unlikely to be chance.

    Attributes
    ----------
    value : float
        Minimal detectable change at 95%, in `unit`.
    unit : {"number", "s", "deg", "cm"}
        Unit of the value.
    citation : str or None
        The publication; None if it follows from the expected error of the camera.
    verified : bool
        Whether the number was compared with the publication itself; true for one that follows from the error.
    """

    value: float
    unit: ClinicalUnit
    citation: str | None
    verified: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class ClinicalResult:
    """The result of a clinical test, of one side if it has sides.

    Attributes
    ----------
    result : Measured
        What it is.
    side : Side
        Side of the body it is about.
    value : float or None
        In `unit`; None if there is no valid result.
    unit : {"number", "s", "deg", "cm"}
        Unit of the value.
    expected_error : float or None
        Expected error of the value, in `unit`; None if it is not known.
    valid : bool
        Whether there is a result. A score of 0 that the protocol gives for a broken rule is one.
    why : NoResult or None
        Why there is none, or why it is 0; None otherwise.
    rule : str or None
        Id of the rule that was broken; None if none was.
    unjudged : tuple of str
        Ids of the rules of the protocol that could not be judged, so that it is not known whether the result
        is valid.
    attempts : tuple of ClinicalAttempt
        All attempts, in chronological order.
    attempts_asked : int
        How many the protocol has.
    take : {"best", "mean"}
        Which of them is the result.
    norm : NormComparison or None
        How it compares with what is usual; None if it is not compared.
    no_norm : NoNorm or None
        Why it is not compared; None if it is.
    change : ClinicalChange or None
        The least change that is unlikely to be chance; None if it is not known.
    """

    result: Measured
    side: Side
    value: float | None
    unit: ClinicalUnit
    expected_error: float | None
    valid: bool
    why: NoResult | None
    rule: str | None
    unjudged: tuple[str, ...]
    attempts: tuple[ClinicalAttempt, ...]
    attempts_asked: int
    take: Literal["best", "mean"]
    norm: NormComparison | None
    no_norm: NoNorm | None
    change: ClinicalChange | None
