"""Proof cases of an exercise: movements of the synthetic patient, and what must be counted and found.

They lie beside the definition (``squat.cases.yaml`` beside ``squat.yaml``), so that a new exercise needs no
Python. Only tests and the fixtures read them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, Self

from pydantic import AfterValidator, Field, model_validator

from posecheck.errors import DefinitionError, PoseError
from posecheck.exercise import Exercise
from posecheck.exercise.document import MAX_BYTES, Document
from posecheck.kinematics.measures import PARTS, Side
from posecheck.kinematics.view import View
from posecheck.pose import Landmark
from posecheck.strict import Identifier, Misfit, MisfitError, Strict
from posecheck.strict.mistakes import unknown
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import expand
from posecheck.synthetic.walking import walking
from posecheck.text_file import read_text
from posecheck.words import say

LEAD_IN_S: Final = 0.8
LEAD_OUT_S: Final = 0.3
"""Stillness before the first repetition and after the last."""

_LANDMARKS: Final[dict[str, tuple[int, ...]]] = {
    **PARTS,
    **{landmark.name.lower(): (int(landmark),) for landmark in Landmark},
}


def _possible(posture: dict[str, float]) -> dict[str, float]:
    try:
        expand(posture)
    except PoseError as error:
        raise ValueError(str(error)) from None
    return posture


def _named(part: str) -> str:
    if part not in _LANDMARKS:
        raise ValueError(unknown("part", part, _LANDMARKS))
    return part


Angles = Annotated[dict[str, float], AfterValidator(_possible)]
Hidden = Annotated[str, AfterValidator(_named)]
Seconds = Annotated[float, Field(gt=0)]
Pause = Annotated[float, Field(ge=0)]


class CameraSettings(Strict):
    """A camera three metres away whose picture holds the whole body, unless stated otherwise.

    Attributes
    ----------
    size : (int, int)
        Width and height of the picture in pixels.
    focal_px : float
        Focal length in pixels.
    distance_m : float
        From the patient to the camera, in metres.
    height_m : float
        Of the camera above the floor, in metres.
    """

    size: tuple[int, int] = (480, 360)
    focal_px: Seconds = 420.0
    distance_m: Seconds = 3.0
    height_m: float = 0.95


class Performance(Strict):
    """What the synthetic patient does, and what hides it.

    Attributes
    ----------
    reps : list of str
        The target of each repetition, by its name among the postures of the cases.
    start : dict of str to float
        What differs from the start posture of the cases.
    change : dict of str to float
        What differs from every target.
    out_s : float
        Duration of the way out, in seconds.
    hold_s : float
        Duration of the stay at the target, in seconds.
    back_s : float
        Duration of the way back, in seconds.
    rest_s : float
        Time until the next repetition, in seconds.
    until_s : float or None
        When the recording ends, in seconds; None for when the movement is over.
    hide : list of str
        Body parts or landmarks that are behind a box.
    camera : CameraSettings
        The camera that sees the patient.
    fps : float or None
        Its frames a second; None for as many as usual.
    chair : bool or None
        Whether there is a chair; None for one where the exercise is done sitting.
    """

    reps: Annotated[tuple[str, ...], Field(min_length=1)] = ("full",)
    start: Angles = Field(default_factory=dict)
    change: Angles = Field(default_factory=dict)
    out_s: Seconds = 1.2
    hold_s: Pause = 0.3
    back_s: Seconds = 1.2
    rest_s: Pause = 0.5
    until_s: Seconds | None = None
    hide: tuple[Hidden, ...] = ()
    camera: CameraSettings = CameraSettings()
    fps: Annotated[float, Field(gt=0, le=60)] | None = None
    chair: bool | None = None

    @property
    def hidden(self) -> list[Landmark]:
        """The landmarks behind the box."""
        return [Landmark(i) for part in self.hide for i in _LANDMARKS[part]]


class Counted(Performance):
    """Brisk repetitions that must be counted from every view that is named.

    Attributes
    ----------
    views : dict of View to float
        Where the camera is for each view: the azimuth in degrees, 0 the front, 90 the patient's left.
    partial : list of int
        Numbers of the repetitions that are too small to be complete.
    sides : list of Side
        The side of each repetition; empty if it does not matter.
    """

    views: Annotated[dict[View, float], Field(min_length=1)]
    partial: tuple[int, ...] = ()
    sides: tuple[Side, ...] = ()
    out_s: Seconds = 0.8
    back_s: Seconds = 0.8
    rest_s: Pause = 0.3

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not set(self.partial) <= set(range(1, len(self.reps) + 1)):
            raise ValueError(say("cases-partial", most=str(len(self.reps))))
        if self.sides and len(self.sides) != len(self.reps):
            raise ValueError(say("cases-sides"))
        return self


class Walked(Performance):
    """A walk across the view whose steps must be counted from every view that is named.

    Attributes
    ----------
    views : dict of View to float
        Where the camera is for each view: the azimuth in degrees, 0 the front, 90 the patient's left.
    steps : int
        How many steps, the first one with the left foot.
    step_s : (float, float)
        Time of a step with the left and with the right foot, in seconds.
    step_m : float
        How far a step goes, in metres.
    """

    views: Annotated[dict[View, float], Field(min_length=1)]
    steps: Annotated[int, Field(ge=3)]
    step_s: tuple[Seconds, Seconds] = (0.55, 0.55)
    step_m: Seconds = 0.6

    @property
    def motion(self) -> Motion:
        """The walk."""
        return walking(self.steps, step_s=self.step_s, step_m=self.step_m)


class Passes(Performance):
    """A movement that keeps a rule, and all the others.

    Attributes
    ----------
    azimuth_deg : float
        Where the camera is: 0 the patient's front, 90 their left.
    measured : (float, float)
        The bounds of what the rule finds, in its own unit.
    """

    azimuth_deg: float = 0.0
    measured: tuple[float, float]

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.measured[0] >= self.measured[1]:
            raise ValueError(say("cases-measured"))
        return self


class Fails(Passes):
    """A movement that breaks a rule.

    Attributes
    ----------
    side : Side
        The side with the fault; both if it does not matter.
    """

    side: Side = Side.BOTH


class Unseen(Performance):
    """A movement in which what a rule needs is not seen.

    Attributes
    ----------
    azimuth_deg : float
        Where the camera is: 0 the patient's front, 90 their left.
    counted : bool
        Whether the repetition itself is counted.
    """

    azimuth_deg: float = 0.0
    counted: bool = True


class RuleCases(Strict):
    """The proof of one rule.

    Attributes
    ----------
    passes : tuple of Passes
        One or more movements that keep the rule.
    fails : tuple of Fails
        One or more movements that break the rule.
    unseen : tuple of Unseen
        One or more movements that the rule does not judge because it cannot see them.
    """

    passes: Annotated[tuple[Passes, ...], Field(min_length=1)]
    fails: Annotated[tuple[Fails, ...], Field(min_length=1)]
    unseen: Annotated[tuple[Unseen, ...], Field(min_length=1)]


class Cases(Strict):
    """All proof cases of an exercise.

    Attributes
    ----------
    start : dict of str to float
        The usual start posture, in joint angles.
    postures : dict of str to dict
        The targets by name, as what differs from the start posture; ``full`` is a good one.
    counts : list of Counted
        What must be counted.
    walks : list of Walked
        Whose steps must be counted.
    rules : dict of str to RuleCases
        The cases of each rule, by its id.
    """

    start: Angles = Field(default_factory=dict)
    postures: dict[Identifier, Angles] = Field(default_factory=dict)
    counts: tuple[Counted, ...] = ()
    walks: tuple[Walked, ...] = ()
    rules: dict[Identifier, RuleCases] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _check(self) -> Self:
        misfits: list[Misfit] = [
            ((*where, "reps", i), unknown("posture", name, self.postures))
            for where, performance in self._performances()
            for i, name in enumerate(performance.reps)
            if name not in self.postures
        ]
        if misfits:
            raise MisfitError(misfits)
        return self

    def patient(self, performance: Performance, azimuth_deg: float, *, fps: float) -> SyntheticPatient:
        """Return the synthetic patient doing a performance.

        Parameters
        ----------
        performance : Performance
            What they do.
        azimuth_deg : float
            From which side they are seen; 0 from the front, 90 from their left.
        fps : float
            Frames a second.
        """
        motion = performance.motion if isinstance(performance, Walked) else self._motion(performance)
        return SyntheticPatient(
            motion=motion,
            support=motion.support,
            camera=Camera(azimuth_deg=azimuth_deg, **performance.camera.model_dump()),
            fps=fps,
        )

    def _motion(self, performance: Performance) -> Motion:
        movements = [
            Repetition(
                target={**self.postures[name], **performance.change},
                out_s=performance.out_s,
                hold_s=performance.hold_s,
                back_s=performance.back_s,
                rest_s=performance.rest_s,
            )
            for name in performance.reps
        ]
        start = {**self.start, **performance.start}
        return Motion.of(start, movements, lead_in_s=LEAD_IN_S, lead_out_s=LEAD_OUT_S)

    def lacking(self, exercise: Exercise) -> Iterator[Misfit]:
        """Say which rules and views of an exercise are not proved, and which cases prove nothing about it.

        Parameters
        ----------
        exercise : Exercise
            The exercise that the cases are meant for.

        Yields
        ------
        Misfit
            Where in the cases something is missing or wrong, and what would be right.
        """
        ids = [rule.id for rule in exercise.rules]
        for name in ids:
            if name not in self.rules:
                yield ("rules",), say("cases-no-rule", rule=name)
        for name in self.rules:
            if name not in ids:
                yield ("rules", name), unknown("rule", name, ids)
        seen = {view for case in self.counts for view in case.views}
        seen |= {view for walk in self.walks for view in walk.views}
        for view in exercise.views:
            if view not in seen:
                yield ("counts",), say("cases-no-view", view=view)

    def _performances(self) -> Iterator[tuple[tuple[str | int, ...], Performance]]:
        for i, counted in enumerate(self.counts):
            yield ("counts", i), counted
        for name, cases in self.rules.items():
            for verdict in ("passes", "fails", "unseen"):
                for i, case in enumerate(getattr(cases, verdict)):
                    yield ("rules", name, verdict, i), case


def cases_path(definition: Path) -> Path:
    """Return the path of the proof cases of a definition.

    Parameters
    ----------
    definition : Path
        Path of the definition.
    """
    return definition.with_suffix(".cases.yaml")


def load_cases(exercise: Exercise, path: Path) -> Cases:
    """Return the proof cases of an exercise.

    Parameters
    ----------
    exercise : Exercise
        The exercise that the cases are meant for.
    path : Path
        Their YAML file.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        If the file is wrong, or a rule or a view of the exercise has no case; lists every problem with its
        line and field.
    """
    document = Document(read_text(path, most_bytes=MAX_BYTES, holds="cases"), path.name)
    cases = document.model(Cases)
    problems = [document.problem(where, message) for where, message in cases.lacking(exercise)]
    if problems:
        raise DefinitionError(problems)
    return cases
