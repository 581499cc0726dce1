"""How patients did beside each other, against the score that a clinician gave. Nothing to run by itself.

The reference is made of the other patients, whatever their scores. Nothing is fitted to any score, and the
clock is nominal, because the recordings were stretched to one length.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.quality_figures import Timed, likeness, references
from benchmarks.quality_sets import FPS, Performance, performance
from posecheck.errors import SourceError
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray
from posecheck.reference.course import posture_course
from posecheck.reference.demonstration import repetitions
from posecheck.reference.learning import Recording, learn
from posecheck.reference.pattern import Pattern
from posecheck.skeletons import pose_track
from posecheck.skeletons.topologies import KINECT_V2

EXERCISES: Final = 3
"""Those that are judged here; legs are too noisy in the other two."""
PADDED: Final = 8
"""Samples at either end of a recording that show nothing real."""
LACKING: Final = ("Head", "FootLeft", "FootRight")
JOINTS: Final = tuple(name for name in KINECT_V2[:21] if name not in LACKING)
LEAST_SAMPLES: Final = 6
"""Of a repetition: a fifth of a second of the nominal clock."""
RESAMPLED: Final = 1000
"""Samples of patients that the interval of a correlation is taken from."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Patient:
    """One patient doing one exercise.

    Attributes
    ----------
    number : int
        Whose recording it is.
    clinician : float
        The score that a clinician gave, from 0 to 100.
    joints_m : dict of str to ndarray, shape (n, 3)
        Joints in metres, x to the left, y up, z forward.
    recording : Recording
        The same, as reference movements are learnt from it.
    """

    number: int
    clinician: float
    joints_m: dict[str, FloatArray]
    recording: Recording


def patients(file: Path) -> Iterator[list[Patient]]:
    """Yield the patients of each exercise.

    Parameters
    ----------
    file : Path
        As ``kimore_dev.npz``.
    """
    with np.load(file) as packed:
        at_m = np.cumsum(packed["dmm"].astype(int), axis=-1).transpose(0, 1, 4, 2, 3) / 1000.0
        scores, numbers = packed["score"], packed["patient"].tolist()
    for done, given in zip(at_m[:EXERCISES, :, PADDED:-PADDED], scores, strict=False):
        yield [
            _patient(number, float(score), one)
            for number, score, one in zip(numbers, given, done, strict=True)
        ]


def scored(among: Sequence[Patient]) -> list[float]:
    """Return how like the others each patient did the exercise, 0 to 100; 0 if no repetition was found.

    Parameters
    ----------
    among : sequence of Patient
        All who did it.
    """
    found = []
    for one in among:
        others, pattern = _learnt([other for other in among if other is not one])
        served = [rep for other in others for rep in _repetitions(other, pattern)]
        done = _repetitions(one, pattern)
        first = references([Timed(done=rep, parts=np.zeros(3)) for rep in served], np.median)["exercise"]
        reference = references([Timed.to(first, rep) for rep in served], np.median)["exercise"]
        likenesses = [likeness(Timed.to(first, rep), reference) for rep in done]
        found.append(float(np.median(likenesses)) if likenesses else 0.0)
    return found


def interval(ours: Sequence[float], theirs: Sequence[float], correlation: Any) -> tuple[float, float]:
    """Return the middle 95 % of a correlation over samples of patients, drawn with replacement.

    Parameters
    ----------
    ours, theirs : sequence of float
        Scores of the same patients.
    correlation : callable
        Takes both, and returns a number.
    """
    draw = np.random.default_rng(0)
    both = np.array([ours, theirs])
    samples = [correlation(*both[:, draw.integers(len(ours), size=len(ours))]) for _ in range(RESAMPLED)]
    low, high = np.nanquantile(samples, [0.025, 0.975])
    return float(low), float(high)


def _patient(number: int, score: float, at_m: FloatArray) -> Patient:
    seen = {name: at_m[:, i] for i, name in enumerate(JOINTS)}
    track = pose_track(seen, np.arange(len(at_m)) / FPS, view=View.FRONT)
    name = str(number)
    return Patient(
        number=number,
        clinician=score,
        joints_m={joint: at * [-1.0, 1.0, -1.0] for joint, at in seen.items()},
        recording=Recording(source=name, person=name, course=posture_course(track)),
    )


def _learnt(among: Sequence[Patient]) -> tuple[list[Patient], Pattern]:
    """Return the movement that patients have in common, and those who show it."""
    chosen = list(among)
    while True:
        try:
            return chosen, learn([one.recording for one in chosen], key="exercise", name={"en": "exercise"})
        except SourceError as error:  # it names the recording that shows nothing or another movement
            refused = str(error).partition(":")[0]
            chosen = [one for one in chosen if one.recording.source != refused]


def _repetitions(patient: Patient, pattern: Pattern) -> list[Performance]:
    """Return the repetitions of a patient, as if done by the left side."""
    found = []
    for mirrored in (False, True) if pattern.one_sided else (False,):
        for rise in repetitions(patient.recording.course, pattern.movement(mirrored=mirrored)):
            first, last = round(rise.low_s * FPS), round(rise.end_s * FPS)
            if last - first >= LEAST_SAMPLES:
                span = {name: at[first : last + 1] for name, at in patient.joints_m.items()}
                found.append(
                    performance(
                        span, mirror=mirrored, person=patient.number, movement="exercise", correct=True
                    )
                )
    return found
