"""What the REST interface answers: the models behind the schemas of the OpenAPI document."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from posecheck.estimation.bundles import ModelName
from posecheck.exercise.definition import Laterality
from posecheck.exercise.dose import Dose
from posecheck.exercise.phases import Phase
from posecheck.exercise.trial import Trial
from posecheck.kinematics.view import View
from posecheck.rules import KINDS, Severity

Texts = Annotated[dict[str, str], Field(description="One text for each language (ISO 639-1 code).")]
Landmarks = Annotated[
    list[Annotated[int, Field(ge=0, le=32)]], Field(description="Indices of the landmarks to highlight.")
]


class Health(BaseModel):
    """Whether the server lives."""

    status: Literal["ok"] = "ok"
    version: str


class ServerLimits(BaseModel):
    """What is refused beyond."""

    video_bytes: int
    video_s: float
    video_pixels: int
    body_bytes: int
    image_pixels: int
    messages_per_s: int


class Capabilities(BaseModel):
    """What this server can do."""

    protocol: Literal[1] = 1
    camera: bool = Field(description="Whether the server has a camera of its own.")
    models: list[ModelName] = Field(description="Pose models that are installed.")
    limits: ServerLimits


class ExerciseSummary(BaseModel):
    """One exercise, as in a list to choose from."""

    id: str
    version: int
    name: Texts
    summary: Texts
    position: Literal["standing", "sitting", "lying"]
    views: list[View] = Field(description="Views in which it can be counted, the best first.")
    trial: Trial
    sides: Laterality
    dose: Dose


class ExerciseList(BaseModel):
    """All exercises."""

    exercises: list[ExerciseSummary]


class Signal(BaseModel):
    """A measure that the patient is told, from the start posture to the target."""

    measure: str
    unit: str
    start: float
    target: float
    landmarks: Landmarks


class Rule(BaseModel):
    """What is asked of a repetition, or of a set."""

    id: str
    kind: Annotated[str, Field(json_schema_extra={"enum": [kind.kind_name() for kind in KINDS]})]
    per: Literal["repetition", "set"]
    measure: str | None
    severity: Severity
    compensation: bool = Field(description="Whether a repetition that breaks it is a compensated one.")
    aim: Texts
    cue: Texts
    reason: str
    sources: list[str]
    landmarks: Landmarks


class ExerciseDetail(ExerciseSummary):
    """One exercise with all it asks for."""

    lead: Signal | None = Field(description="The one measure that the patient is told.")
    phases: list[Phase]
    rules: list[Rule]
    sources: dict[str, str] = Field(description="Publications, by key.")
