"""What the REST interface answers: the models behind the schemas of the OpenAPI document."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from posecheck.docstrings import Described
from posecheck.estimation.bundles import ModelName
from posecheck.exercise.clinical_test import ClinicalTest
from posecheck.exercise.definition import Group, Laterality
from posecheck.exercise.dose import Dose
from posecheck.exercise.phases import Phase
from posecheck.exercise.trial import Trial
from posecheck.kinematics.view import View
from posecheck.rules import KINDS, Severity

Texts = dict[str, str]
Landmarks = list[Annotated[int, Field(ge=0, le=32)]]


class Health(Described):
    """Whether the server is up.

    Attributes
    ----------
    status : str
        Always ``ok``: a server that is not does not answer.
    version : str
        Version of PoseCheck.
    """

    status: Literal["ok"] = "ok"
    version: str


class ServerLimits(Described):
    """The most that the server takes; what is larger or longer is refused.

    Attributes
    ----------
    video_bytes : int
        Size of an uploaded video, in bytes.
    video_s : float
        Length of an uploaded video, in seconds.
    video_pixels : int
        Size of the pictures of a video, in pixels.
    body_bytes : int
        Size of any other request, in bytes.
    image_pixels : int
        Size of a picture sent to a stream, in pixels.
    messages_per_s : int
        Messages to a stream in a second, averaged over two.
    """

    video_bytes: int
    video_s: float
    video_pixels: int
    body_bytes: int
    image_pixels: int
    messages_per_s: int


class Capabilities(Described):
    """What this server can do.

    Attributes
    ----------
    protocol : int
        Version of the protocol that its streams speak.
    camera : bool
        Whether the server has a camera of its own.
    models : list of str
        Pose models that are installed.
    limits : ServerLimits
        The most that it takes.
    """

    protocol: Literal[1] = 1
    camera: bool
    models: list[ModelName]
    limits: ServerLimits


class ExerciseSummary(Described):
    """One exercise, as in a list to choose from.

    Attributes
    ----------
    id : str
        Name of the exercise in the program, by which requests ask for it.
    version : int
        Edition of its definition.
    name : texts by language
        What a person would call it: one text for each language (ISO 639-1 code).
    summary : texts by language
        What to do, in a sentence: one text for each language (ISO 639-1 code).
    group : Group or None
        Under what a list shows it; None for none of the groups.
    is_test : bool
        Whether it is a clinical test, which a list shows among the tests, whatever its group.
    position : {"standing", "sitting", "lying"}
        Posture of trunk and hips in which it is done.
    stays_seated : bool
        Whether the patient sits the whole time, and does not stand up from the chair.
    views : list of View
        Views in which it can be counted, the best one first.
    trial : Trial
        What one set consists of.
    sides : Laterality
        What the sides of the body do.
    dose : Dose
        How much is usual; a prescription may ask for something else.
    """

    id: str
    version: int
    name: Texts
    summary: Texts
    group: Group | None
    is_test: bool
    position: Literal["standing", "sitting", "lying"]
    stays_seated: bool
    views: list[View]
    trial: Trial
    sides: Laterality
    dose: Dose


class ExerciseList(Described):
    """All exercises.

    Attributes
    ----------
    exercises : list of ExerciseSummary
        In the order of their ids.
    """

    exercises: list[ExerciseSummary]


class Signal(Described):
    """A measure reported to the patient, from the start posture to the target.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    unit : str
        ``deg`` or ``ratio``.
    start : float
        Value in the start posture, in `unit`.
    target : float
        Usual value at the far end of the movement, in `unit`.
    landmarks : list of int
        Indices of the landmarks to highlight.
    """

    measure: str
    unit: str
    start: float
    target: float
    landmarks: Landmarks


class Rule(Described):
    """What is asked of a repetition, or of a set.

    Attributes
    ----------
    id : str
        By which reports and prescriptions refer to it.
    kind : str
        What kind of rule it is.
    per : {"repetition", "set"}
        What is judged: every repetition for itself, or all repetitions of a set together.
    measure : str or None
        Name of the measure that it is about; None for a rule about time or number.
    severity : Severity
        How much it matters that it is broken.
    compensation : bool
        Whether a repetition that breaks it is a compensated one.
    aim : texts by language
        What is asked for, in a few words: one text for each language (ISO 639-1 code).
    cue : texts by language
        What the patient is told when it is broken: one text for each language (ISO 639-1 code).
    reason : texts by language
        Where its limits come from: one text for each language (ISO 639-1 code).
    sources : list of str
        Publications that they come from, as keys of the exercise's `sources`.
    landmarks : list of int
        Indices of the landmarks to highlight.
    """

    id: str
    kind: Annotated[str, Field(json_schema_extra={"enum": [kind.kind_name() for kind in KINDS]})]
    per: Literal["repetition", "set"]
    measure: str | None
    severity: Severity
    compensation: bool
    aim: Texts
    cue: Texts
    reason: Texts
    sources: list[str]
    landmarks: Landmarks


class ExerciseDetail(ExerciseSummary):
    """One exercise with all it asks for.

    Attributes
    ----------
    lead : Signal or None
        The one measure reported to the patient; None where only times or numbers count.
    phases : list of Phase
        The parts of a repetition, in their order.
    rules : list of Rule
        What is asked of the patient.
    test : ClinicalTest or None
        Protocol and norms of a clinical test; None for an exercise that is none.
    sources : dict of str to str
        Publications, by key.
    """

    lead: Signal | None
    phases: list[Phase]
    rules: list[Rule]
    test: ClinicalTest | None
    sources: dict[str, str]
