"""The report of a session, and what it was made from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Self

from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Prescription
from posecheck.kinematics.view import View
from posecheck.pose import Origin
from posecheck.result.band import ReferenceBand
from posecheck.result.clinical import ClinicalResult
from posecheck.result.note import Note, SourceNote
from posecheck.result.quality import SetQuality
from posecheck.result.rep import Rep
from posecheck.result.score import Score
from posecheck.result.summed_up import SummedUp
from posecheck.result.trial import SideCounts, TrialResult
from posecheck.result.uncounted import Uncounted
from posecheck.result.unit import RATIO
from posecheck.result.update import Cue


@dataclass(frozen=True, kw_only=True, slots=True)
class ExerciseEdition:
    """An exercise and the edition of its definition.

    Attributes
    ----------
    id : str
        Name of the exercise in the program.
    version : int
        Version given in the definition.
    sha256 : str
        Hash of the definition's content, which tells apart two with the same version.
    """

    id: str
    version: int
    sha256: str

    @classmethod
    def of(cls, exercise: Exercise) -> Self:
        """Return what identifies the definition of an exercise.

        Parameters
        ----------
        exercise : Exercise
            The exercise, as it was loaded.
        """
        return cls(id=exercise.id, version=exercise.version, sha256=content_hash(exercise))


@dataclass(frozen=True, kw_only=True, slots=True)
class ReferenceEdition:
    """What repetitions were compared with, where that is not the reference movement of the exercise.

    Attributes
    ----------
    key : str
        Its name in the program.
    name : str
        What a person would call it.
    people : int
        How many people showed the measure that most of them showed; 0 if that is not known.
    repetitions : int
        How many repetitions that measure is made from; 0 if that is not known.
    sha256 : str
        Hash of its content.
    """

    key: str
    name: str
    people: int
    repetitions: int
    sha256: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Provenance:
    """What a report was made from, and with.

    Attributes
    ----------
    software : str
        Version of PoseCheck that made the report.
    exercise : ExerciseEdition
        What the patient was asked to do.
    prescription : Prescription or None
        Settings for the patient; None if they change nothing.
    reference : ReferenceEdition or None
        What repetitions were compared with; None if that is the reference movement of the exercise.
    source : str
        Name of the recording, camera or stream; empty if it has none.
    model : str or None
        Pose model that found the landmarks; None for landmarks from another source.
    time_origin : str or None
        Wall clock at the first frame, ISO 8601 with the offset from UTC; None if unknown.
    speed : float
        How many times faster than the recording plays the movement really was; all times are those of the
        movement. 1 unless somebody said that it was recorded in slow motion.
    """

    software: str
    exercise: ExerciseEdition
    prescription: Prescription | None
    reference: ReferenceEdition | None = None
    source: str = ""
    model: str | None = None
    time_origin: str | None = None
    speed: float = field(default=1.0, metadata=RATIO)


@dataclass(frozen=True, kw_only=True, slots=True)
class Frames:
    """How many frames there were.

    Attributes
    ----------
    total : int
        All frames of the session.
    with_pose : int
        Those in which someone was found.
    """

    total: int
    with_pose: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """A finished session: the object that `posecheck check --json` prints.

    Attributes
    ----------
    provenance : Provenance
        What it was made from, and with.
    duration_s : float
        Time from the first to the last frame, in seconds.
    frames : Frames
        How many there were, and in how many someone was found.
    view : View or None
        The view most of the time; None if nobody was seen, or the picture was not upright.
    rep_count : int
        Complete repetitions, compensated ones included.
    partial_count : int
        Partial repetitions, clearly below the patient's own range; they are not counted.
    reps : tuple of Rep
        Complete, compensated and partial ones, in the order of their ends.
    uncounted : tuple of Uncounted
        Other movements that could have been repetitions, in the order of their starts.
    cues : tuple of Cue
        What the patient was told, in chronological order.
    summary : tuple of SummedUp
        What the patient is to be told after the set, what matters most first; empty unless that is how
        feedback is to be given.
    quality : SetQuality
        How well the set was done, in figures.
    score : Score
        How well the set was done, as one number: mean of its repetitions, partial ones included.
    notes : tuple of Note
        What the report says about itself.
    trial : TrialResult or None
        What the set gave, where it is more than repetitions: a hold, a count in time, a time or steps.
    side_counts : SideCounts or None
        Counted repetitions of each side; None if the body moves as one.
    bands : tuple of ReferenceBand
        What each measure with a curve does in the movement that repetitions were compared with, for each side
        that moved; without those that this movement does not know.
    clinical : tuple of ClinicalResult
        Results of a clinical test, one for each side that made an attempt; empty for another exercise.
    """

    provenance: Provenance
    duration_s: float
    frames: Frames
    view: View | None
    rep_count: int
    partial_count: int
    reps: tuple[Rep, ...]
    uncounted: tuple[Uncounted, ...]
    cues: tuple[Cue, ...]
    summary: tuple[SummedUp, ...]
    quality: SetQuality
    score: Score
    notes: tuple[Note, ...]
    trial: TrialResult | None = None
    side_counts: SideCounts | None = None
    bands: tuple[ReferenceBand, ...] = ()
    clinical: tuple[ClinicalResult, ...] = ()

    def made_from(self, origin: Origin) -> Report:
        """Return the report with what is known about where its poses came from.

        Parameters
        ----------
        origin : Origin
            Its warnings and its failure become notes.
        """
        provenance = replace(
            self.provenance,
            source=origin.source,
            model=origin.model,
            time_origin=origin.time_origin,
            speed=origin.speed,
        )
        said = (*origin.warnings, *filter(None, [origin.failure]))
        notes = (*self.notes, *(SourceNote(text=text) for text in said))
        return replace(self, provenance=provenance, notes=notes)
