"""What is done in a session: all that is known before anybody is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from posecheck.engine.identity import Identity
from posecheck.engine.scoring.scorer import Scorer
from posecheck.engine.supported import check_supported, lead_of
from posecheck.exercise.definition import Exercise, Signal
from posecheck.exercise.prescription import Prescription
from posecheck.kinematics.measures import Channel, channels_of
from posecheck.reference.edition import edition_of
from posecheck.reference.library import known_patterns, pattern_of
from posecheck.reference.pattern import Pattern
from posecheck.result import ExerciseEdition, Provenance
from posecheck.rules import Rule
from posecheck.version import __version__


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What a patient is to do, and what it is held against.

    Attributes
    ----------
    exercise : Exercise
        What the patient does.
    prescription : Prescription
        Settings for the patient.
    language : str
        Language of what the patient is told, as an ISO 639-1 code.
    lead : Signal
        The measure that the patient is told.
    rules : tuple of Rule
        The rules of the exercise with the patient's own limits.
    channels : mapping of Channel to int
        What the lead and the rules ask for, with its place among the values of a sample.
    pattern : Pattern
        The movement that is counted.
    reference : Pattern
        What repetitions are compared with.
    identity : Identity
        Tells the exercise from other movements.
    scorer : Scorer
        Scores repetitions and the set.
    provenance : Provenance
        What the report is made from, and with.
    """

    exercise: Exercise
    prescription: Prescription
    language: str
    lead: Signal
    rules: tuple[Rule, ...]
    channels: Mapping[Channel, int]
    pattern: Pattern
    reference: Pattern
    identity: Identity
    scorer: Scorer
    provenance: Provenance

    @classmethod
    def of(
        cls,
        exercise: Exercise,
        prescription: Prescription,
        language: str,
        *,
        pattern: Pattern | None = None,
        reference: Pattern | None = None,
    ) -> Self:
        """Return the plan for one patient.

        Parameters
        ----------
        exercise : Exercise
            What the patient does.
        prescription : Prescription
            Settings for the patient.
        language : str
            Language of what the patient is told, as an ISO 639-1 code.
        pattern : Pattern, optional
            The movement that is counted; that of the exercise unless another is given.
        reference : Pattern, optional
            What repetitions are compared with; the movement that is counted unless another is given.

        Raises
        ------
        DefinitionError
            If the prescription does not fit the exercise, or either asks for something that cannot be done
            yet.
        SourceError
            If the file of its pattern cannot be read.
        """
        prescription.check(exercise)
        check_supported(exercise)
        lead, rules = lead_of(exercise), tuple(map(prescription.limited, exercise.rules))
        pattern = pattern or pattern_of(exercise)
        return cls(
            exercise=exercise,
            prescription=prescription,
            language=language,
            lead=lead,
            rules=rules,
            channels=_followed(lead, rules),
            pattern=pattern,
            reference=reference or pattern,
            identity=Identity(pattern, known_patterns()),
            scorer=Scorer(exercise, prescription, lead, rules, pattern),
            provenance=Provenance(
                software=__version__,
                exercise=ExerciseEdition.of(exercise),
                prescription=None if prescription == Prescription() else prescription,
                reference=None if reference is None else edition_of(reference, language),
            ),
        )


def _followed(lead: Signal, rules: tuple[Rule, ...]) -> dict[Channel, int]:
    about = (measure for rule in rules if (measure := rule.about))
    channels = [channel for name in dict.fromkeys([lead.measure, *about]) for channel in channels_of(name)]
    return {channel: i for i, channel in enumerate(channels)}
