"""What an exercise definition may say. The readable files in ``exercises/`` are exactly these models."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import Field, PrivateAttr, field_validator, model_validator

from posecheck.exercise.clinical_test import MEASURED_IN, ClinicalTest, Measured
from posecheck.exercise.dose import Dose
from posecheck.exercise.phases import OUT_AND_BACK, Phase, misfits_of
from posecheck.exercise.postures import Postures
from posecheck.exercise.scoring import Weights
from posecheck.exercise.trial import Hold, Repetitions, Trial
from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.view import View
from posecheck.rules import Rule, check_measure, outside_human
from posecheck.signals.marks import Part
from posecheck.strict import Identifier, Misfit, MisfitError, Strict, Texts, text_in
from posecheck.strict.asked import listed
from posecheck.strict.mistakes import unknown
from posecheck.words import words

FORMAT = 2
"""Version of the file format."""


_PATTERN_NAME: Final = re.compile(r"[\w-][\w./-]{0,198}\.json")


_OWN: Final = re.compile(
    r"\b(ours|own demonstration|nuestr[oa]s?|demostración propia|unsere Wahl|eigene Vorführung"
    r"|notre choix|propre démonstration)\b",
    re.IGNORECASE,
)
"""How the reason of a limit that nobody published says where it comes from, in whichever language it has."""


_STANDS_UP: Final = "stance_flexion"
"""The measure of how far a patient has stood up from a chair."""


def is_pattern_name(name: str) -> bool:
    """Tell whether a text can be the name of a pattern file: beside the definition, or in a folder there.

    Parameters
    ----------
    name : str
        Path relative to the definition.
    """
    return _PATTERN_NAME.fullmatch(name) is not None and ".." not in name


class Laterality(StrEnum):
    """What the sides of the body do, and so what makes one repetition."""

    BODY = "body"
    """The body moves as one."""
    EACH = "each"
    """Left and right count singly; both at the same time count one."""
    ALTERNATING = "alternating"
    """Every movement of either side counts; the same side twice is noticed."""


class Group(StrEnum):
    """Under what a list shows an exercise."""

    LOWER_LIMB = "lower_limb"
    """What moves or strengthens hips, knees and feet."""
    UPPER_LIMB = "upper_limb"
    """What moves or strengthens shoulders, elbows and hands."""
    TRUNK_AND_NECK = "trunk_and_neck"
    """What moves or strengthens back, belly and neck."""
    BALANCE = "balance"
    """What is about not falling."""
    DAILY_TASKS = "daily_tasks"
    """What is done as in daily life, such as getting up from a chair."""


class Signal(Strict):
    """A measure reported to the patient, from the start posture to the target.

    Attributes
    ----------
    measure : str
        The name of a measure in the catalogue.
    start : float
        The value in the start posture, in the unit of the measure.
    target : float
        The usual value at the far end of the movement, in the unit of the measure. Counting does not depend
        on reaching it: it follows the patient's own range.
    """

    measure: str
    start: float
    target: float

    @model_validator(mode="after")
    def _check(self) -> Self:
        check_measure(self.measure)
        if self.start == self.target:
            raise ValueError(words()("same-start-and-target"))
        values = {"start": self.start, "target": self.target}
        if outside := outside_human(self.measure, CATALOGUE[self.measure].span, values):
            raise MisfitError(outside)
        return self


class Exercise(Strict):
    """One exercise.

    Attributes
    ----------
    format : int
        The version of the file format.
    id : str
        The name of the exercise in the program; a report gives it.
    version : int
        The edition of the definition; a report gives it.
    name : texts by language
        What a person would call the exercise.
    summary : texts by language
        What to do, in a sentence.
    daily_task : texts by language
        The task of daily life that it trains, such as getting up from a chair.
    group : Group or None
        Under what a list shows it; None for none of the groups. A clinical test is listed among the tests,
        whatever its group.
    position : {"standing", "sitting", "lying"}
        The posture of trunk and hips in which it is done.
    views : list of View
        The views in which the movement can be followed, the best one first.
    distance_m : float or None
        From the camera to the patient, in metres, above 0 and at most 10; None where it does not matter as
        long as the patient is in the picture.
    trial : Trial
        What one set consists of.
    sides : Laterality
        What the sides of the body do; which measures have sides is another matter.
    pattern : str or None
        File of the reference movement that is counted, relative to the definition.
    postures : Postures or None
        Postures of which the clip for the patient is made. Without a pattern they are the reference movement
        too; a definition has at least one of the two.
    lead : Signal or None
        The one measure reported to the patient for every repetition; not needed where only times or numbers
        count.
    also : list of Signal
        Measures to report beside it. They cannot be measured yet: a set of an exercise with any is refused.
    phases : tuple of Phase
        The parts of a repetition.
    rules : tuple of Rule
        What is asked of the patient. Of steps nothing can be judged yet: a set with such rules is refused.
    dose : Dose
        How much is usual.
    score : Weights
        How much each part counts in the score.
    test : ClinicalTest or None
        Protocol, norms and result of a clinical test; None for an exercise that is none.
    sources : dict
        Publications the rules refer to, by key.
    """

    format: Literal[2]
    id: Identifier
    version: Annotated[int, Field(ge=1)]
    name: Texts
    summary: Texts
    daily_task: Texts | None = None
    group: Group | None = None
    position: Literal["standing", "sitting", "lying"]
    views: Annotated[tuple[View, ...], Field(min_length=1)]
    distance_m: Annotated[float, Field(gt=0, le=10)] | None = None
    trial: Trial = Repetitions()
    sides: Laterality
    pattern: str | None = None
    postures: Postures | None = None
    lead: Signal | None = None
    also: tuple[Signal, ...] = ()
    phases: Annotated[tuple[Phase, ...], Field(min_length=1)] = OUT_AND_BACK
    rules: tuple[Rule, ...] = ()
    dose: Dose = Dose()
    score: Weights = Weights()
    test: ClinicalTest | None = None
    sources: dict[str, str] = Field(default_factory=dict)

    _folder: Path | None = PrivateAttr(default=None)
    _replaces_built_in: bool = PrivateAttr(default=False)

    @field_validator("pattern")
    @classmethod
    def _check_pattern(cls, pattern: str | None) -> str | None:
        if pattern is not None and not is_pattern_name(pattern):
            raise ValueError(words()("pattern-name"))
        return pattern

    @model_validator(mode="after")
    def _check(self) -> Self:
        misfits = [
            *self._reference_misfits(),
            *self._lead_misfits(),
            *self._also_misfits(),
            *misfits_of(self.phases),
            *self._rule_misfits(),
            *self._source_misfits(),
            *self.dose_misfits(self.dose),
            *self._test_misfits(),
        ]
        if misfits:
            raise MisfitError(misfits)
        return self

    @property
    def pattern_path(self) -> Path | None:
        """Where the pattern file is; None without one, or if the definition was not read from a file."""
        return self._folder / self.pattern if self._folder and self.pattern else None

    @property
    def stays_seated(self) -> bool:
        """Whether the patient sits the whole time: the lead measure does not say how far they stand up."""
        stands_up = self.lead is not None and self.lead.measure == _STANDS_UP
        return self.position == "sitting" and not stands_up

    @property
    def replaces_built_in(self) -> bool:
        """Whether it was read from a user's file and has the id of a built-in exercise."""
        return self._replaces_built_in

    def replacing_built_in(self) -> Self:
        """Return the exercise as one that is used in the place of a built-in one."""
        marked = self.model_copy()
        marked._replaces_built_in = True
        return marked

    def within(self, folder: Path | None) -> Self:
        """Return the exercise as one whose definition lies in a folder.

        Parameters
        ----------
        folder : Path or None
            Where its pattern is looked for; None if it was not read from a file.
        """
        placed = self.model_copy()
        placed._folder = folder
        return placed

    @property
    def is_range_test(self) -> bool:
        """Whether it is a clinical test of the range of motion, whose result is the farthest angle."""
        return self.test is not None and self.test.result is Measured.RANGE

    def parts(self) -> dict[str, Part]:
        """Return which part of the movement each phase is, by its id; phases in percent are left out."""
        return {phase.id: phase.part for phase in self.phases if phase.part is not None}

    def target_phases(self) -> set[str]:
        """Return the ids of the phases in which the target is held."""
        return {name for name, part in self.parts().items() if part is Part.TARGET}

    def text(self, texts: dict[str, str], language: str) -> str:
        """Return a text in a language: in English, or else the first one there is, where that is missing.

        Parameters
        ----------
        texts : dict of str to str
            One text for each language, such as `name` of the exercise or `cue` of a rule.
        language : str
            ISO 639-1 code.
        """
        return text_in(language, texts)

    def dose_misfits(self, dose: Dose) -> Iterator[Misfit]:
        """Say how a dose does not fit the phases of the exercise.

        Parameters
        ----------
        dose : Dose
            A dose of this exercise.

        Yields
        ------
        Misfit
            Where in the dose something is wrong, and what would be right.
        """
        ids = [phase.id for phase in self.phases]
        for name in dose.tempo:
            if name not in ids:
                yield ("dose", "tempo", name), unknown("phase", name, ids)
        for name in sorted(self.target_phases() & dose.tempo.keys()):
            if dose.hold_s is not None:
                yield ("dose", "hold_s"), words()("hold-twice", phase=name)

    def _reference_misfits(self) -> Iterator[Misfit]:
        if self.pattern is None and self.postures is None:
            yield (), words()("no-movement")
        if self.lead is None and isinstance(self.trial, Repetitions | Hold):
            yield ("trial",), words()("no-lead", kind=self.trial.kind)

    def _lead_misfits(self) -> Iterator[Misfit]:
        if self.lead is None:
            return
        measure = CATALOGUE[self.lead.measure]
        if not measure.error.keys() & set(self.views):
            views, valid = listed(self.views), listed(measure.error)
            yield ("views",), words()("wrong-view", measure=measure.name, views=views, valid=valid)

    def _also_misfits(self) -> Iterator[Misfit]:
        told = [] if self.lead is None else [self.lead.measure]
        for i, signal in enumerate(self.also):
            at, measure = ("also", i, "measure"), CATALOGUE[signal.measure]
            if signal.measure in told:
                yield at, words()("told-twice", measure=signal.measure)
            elif not measure.error.keys() & set(self.views):
                views, valid = listed(self.views), listed(measure.error)
                yield at, words()("wrong-view", measure=measure.name, views=views, valid=valid)
            told.append(signal.measure)

    def _test_misfits(self) -> Iterator[Misfit]:
        if self.test is None:
            return
        if self.test.result in (Measured.RANGE, Measured.DISTANCE) and self.lead is not None:
            unit, needed = CATALOGUE[self.lead.measure].unit, MEASURED_IN[self.test.result]
            if unit != needed:
                message = words()("result-misfits-lead", result=self.test.result, unit=needed)
                yield ("lead", "measure"), message
        rules = [rule.id for rule in self.rules]
        for place, message in self.test.misfits(self.trial, rules, self.sources):
            yield ("test", *place), message

    def _rule_misfits(self) -> Iterator[Misfit]:
        ids = [phase.id for phase in self.phases]
        for i, rule in enumerate(self.rules):
            at = ("rules", i)
            if rule.id in [earlier.id for earlier in self.rules[:i]]:
                yield (*at, "id"), words()("id-twice", id=rule.id, thing=words()("thing-rule"))
            for field, message in rule.misfits(ids):
                yield (*at, field), message

    def _source_misfits(self) -> Iterator[Misfit]:
        """Say which limits come from nowhere, and which publications nothing comes from.

        The sources of a definition without rules are those of the movement itself.
        """
        for i, rule in enumerate(self.rules):
            for key in rule.sources:
                if key not in self.sources:
                    yield ("rules", i, "sources"), words()("no-source", source=key)
            if not rule.sources and not any(map(_OWN.search, rule.reason.values())):
                yield ("rules", i, "reason"), words()("no-source-at-all")
        cited = {*_cited(self)}
        for key in self.sources if self.rules else ():
            if key not in cited:
                yield ("sources", key), words()("source-unused")


def _cited(part: Strict) -> Iterator[str]:
    """Yield the publications that a part of a definition refers to, as ``source`` or ``sources``."""
    for name, value in part:
        values = value if isinstance(value, tuple) else (value,)
        for one in values:
            if isinstance(one, Strict):
                yield from _cited(one)
            elif name in ("source", "sources") and isinstance(one, str):
                yield one
