"""What makes an exercise a clinical test: its protocol, what its result is, and what is usual."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import combinations
from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator

from posecheck.exercise.trial import CountInTime, Hold, Repetitions, TimeToComplete, Trial
from posecheck.strict import Identifier, Misfit, MisfitError, Strict, Texts
from posecheck.strict.asked import listed
from posecheck.strict.mistakes import unknown
from posecheck.words import words

OLDEST: Final = 130
"""No age beyond it is taken for one, in years. Ours: nobody is known to have grown so old."""
Age = Annotated[int, Field(ge=0, le=OLDEST)]


class Measured(StrEnum):
    """What the result of a clinical test is."""

    COUNT = "count"
    """How often, in a given time."""
    TIME = "time"
    """How long a task took."""
    HOLD = "hold"
    """How long a posture was held."""
    RANGE = "range"
    """The farthest value of the lead measure."""
    DISTANCE = "distance"
    """How far the lead measure moved, as a length."""


class Sex(StrEnum):
    """Sex of the people whom a norm is about."""

    FEMALE = "female"
    MALE = "male"


class Consequence(StrEnum):
    """What follows for the result if a rule is broken."""

    ZERO = "zero"
    """The test scores 0."""
    INVALID = "invalid"
    """The attempt does not count."""
    UNCOUNTED = "uncounted"
    """The repetition does not count; only where the result is a count."""


UNITS: Final[Mapping[Measured, str]] = {
    Measured.COUNT: "number",
    Measured.TIME: "s",
    Measured.HOLD: "s",
    Measured.RANGE: "deg",
    Measured.DISTANCE: "cm",
}
"""Unit of each kind of result."""
MEASURED_IN: Final[Mapping[Measured, str]] = {Measured.RANGE: "deg", Measured.DISTANCE: "ratio"}
"""Unit that the lead measure must have where it makes the result."""
_TRIALS: Final[Mapping[Measured, type[Strict]]] = {
    Measured.COUNT: CountInTime,
    Measured.TIME: TimeToComplete,
    Measured.HOLD: Hold,
    Measured.RANGE: Repetitions,
    Measured.DISTANCE: Repetitions,
}


class Protocol(Strict):
    """How the test is done.

    Attributes
    ----------
    start : texts by language
        How it begins: the start posture, and what starts the clock.
    stop : texts by language
        What ends it.
    invalid : texts by language
        What makes an attempt invalid, or score nothing.
    differs : texts by language, optional
        What the camera does otherwise than the publication, or cannot see of what it asks for.
    sources : list of str
        Keys of the definition's ``sources``; at least one.
    """

    start: Texts
    stop: Texts
    invalid: Texts
    differs: Texts | None = None
    sources: Annotated[tuple[str, ...], Field(min_length=1)]


class Band(Strict):
    """What is usual at some ages.

    Attributes
    ----------
    ages : (int, int)
        First and last age, in years.
    sex : Sex or None
        Sex of the people; None for both.
    mean : float or None
        Their mean.
    sd : float or None
        Their standard deviation.
    n : int or None
        How many they were.
    low : float or None
        From where on a result is usual.
    high : float or None
        Up to where a result is usual.
    """

    ages: tuple[Age, Age]
    sex: Sex | None = None
    mean: float | None = None
    sd: Annotated[float, Field(gt=0)] | None = None
    n: Annotated[int, Field(ge=1)] | None = None
    low: float | None = None
    high: float | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        say = words()
        wrong: list[Misfit] = []
        if self.ages[0] > self.ages[1]:
            wrong.append((("ages",), say("ages-backwards")))
        if self.mean is None and self.low is None and self.high is None:
            wrong.append(((), say("empty-band")))
        if self.sd is not None and self.mean is None:
            wrong.append((("sd",), say("sd-without-mean")))
        if self.low is not None and self.high is not None and self.low >= self.high:
            wrong.append((("low",), say("limits-crossed", low="low", high="high")))
        if wrong:
            raise MisfitError(wrong)
        return self

    def holds(self, age: int, sex: Sex | None) -> bool:
        """Tell whether it is about people of an age and a sex.

        Parameters
        ----------
        age : int
            In years.
        sex : Sex or None
            None if it is not known; only a band for both is about such a person.
        """
        return self.ages[0] <= age <= self.ages[1] and self.sex in (None, sex)


class Norms(Strict):
    """What is usual among people of some ages, as somebody has published it.

    Attributes
    ----------
    unit : {"number", "s", "deg", "cm"}
        Unit of all the numbers.
    source : str
        Key of the definition's ``sources``.
    verified : bool
        Whether the numbers were compared with the publication itself.
    unverified : texts by language, optional
        Why they were not; needed where they were not, and only there.
    people : texts by language
        Who was measured, and how that differs from what the camera measures.
    limits : {"middle_half", "mean_interval"} or None
        What ``low`` and ``high`` are: the limits of the middle half of the people, or those of the 95%
        confidence interval of their mean; None if no band has any.
    bands : list of Band
        For each age and sex at most one.
    """

    unit: Literal["number", "s", "deg", "cm"]
    source: str
    verified: bool
    unverified: Texts | None = None
    people: Texts
    limits: Literal["middle_half", "mean_interval"] | None = None
    bands: Annotated[tuple[Band, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _check(self) -> Self:
        wrong = [*self._wrong()]
        if wrong:
            raise MisfitError(wrong)
        return self

    def _wrong(self) -> Iterator[Misfit]:
        say = words()
        if self.verified is (self.unverified is not None):
            yield ("unverified",), say("needless-unverified" if self.verified else "needs-unverified")
        for i, band in enumerate(self.bands):
            if (band.low, band.high) != (None, None) and self.limits is None:
                yield ("limits",), say("needs-limits", band=i + 1)
                break
        for (i, first), (j, second) in combinations(enumerate(self.bands), 2):
            apart = first.ages[1] < second.ages[0] or second.ages[1] < first.ages[0]
            if not apart and (first.sex is second.sex or None in (first.sex, second.sex)):
                yield ("bands", j, "ages"), say("bands-overlap", other=i + 1)


class DetectableChange(Strict):
    """The least change between two tests of one person that is unlikely to be chance.

    Attributes
    ----------
    value : float
        Minimal detectable change at 95%, in the unit of the result.
    source : str
        Key of the definition's ``sources``.
    verified : bool
        Whether it was compared with the publication itself.
    people : texts by language
        Among whom it was found.
    """

    value: Annotated[float, Field(gt=0)]
    source: str
    verified: bool
    people: Texts


class ClinicalTest(Strict):
    """What makes an exercise a clinical test.

    Attributes
    ----------
    result : Measured
        What its result is.
    attempts : int
        How many attempts the protocol has, of each side.
    take : {"best", "mean"}
        Which of them is the result: the best one, or their mean.
    better : {"more", "less"}
        Whether a greater or a smaller result is better.
    protocol : Protocol
        How the test is done.
    if_broken : dict of str to Consequence
        What follows if a rule of the exercise is broken, by its id.
    sides : texts by language, optional
        What left and right are in the result, where that needs to be said, such as the foot that is lifted.
    norms : Norms or None
        What is usual; None where nothing fitting is published.
    mdc : DetectableChange or None
        The minimal detectable change; None where nothing fitting is published.
    """

    result: Measured
    attempts: Annotated[int, Field(ge=1)] = 1
    take: Literal["best", "mean"] = "best"
    better: Literal["more", "less"] = "more"
    protocol: Protocol
    if_broken: dict[Identifier, Consequence] = Field(default_factory=dict)
    sides: Texts | None = None
    norms: Norms | None = None
    mdc: DetectableChange | None = None

    @property
    def unit(self) -> str:
        """Unit of the result."""
        return UNITS[self.result]

    def misfits(self, trial: Trial, rules: list[str], sources: Mapping[str, str]) -> Iterator[Misfit]:
        """Say what does not fit the exercise that this is the test of.

        Parameters
        ----------
        trial : Trial
            What one set of the exercise consists of.
        rules : list of str
            Ids of its rules.
        sources : mapping of str to str
            Its publications, by key.

        Yields
        ------
        Misfit
            Where in the test something is wrong, and what would be right.
        """
        say = words()
        if not isinstance(trial, _TRIALS[self.result]):
            fitting = [name for name, kind in _TRIALS.items() if isinstance(trial, kind)]
            known = listed(fitting or ["count"])
            yield ("result",), say("result-misfits-trial", result=self.result, kind=trial.kind, known=known)
        if self.norms is not None and self.norms.unit != self.unit:
            yield ("norms", "unit"), say("norm-in-other-unit", unit=self.unit, result=self.result)
        for rule, consequence in self.if_broken.items():
            if rule not in rules:
                yield ("if_broken", rule), unknown("rule", rule, rules)
            if consequence is Consequence.UNCOUNTED and self.result is not Measured.COUNT:
                yield ("if_broken", rule), say("uncounted-without-count", result=self.result)
        for place, key in self._cited():
            if key not in sources:
                yield place, say("no-source", source=key)

    def _cited(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        yield from ((("protocol", "sources"), key) for key in self.protocol.sources)
        if self.norms is not None:
            yield ("norms", "source"), self.norms.source
        if self.mdc is not None:
            yield ("mdc", "source"), self.mdc.source
