"""How patients did beside each other, against the score that a clinician gave. Nothing to run by itself.

The reference is made of the other patients, whatever their scores. Nothing is fitted to any score, and the
clock is nominal, because the recordings were stretched to one length.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

import numpy as np

from benchmarks.limbs import directions
from benchmarks.quality_figures import Timed, likeness, references
from benchmarks.quality_sets import FPS, Performance, performance
from posecheck.pose import FloatArray
from posecheck.signals.rise import Ending, Rise
from posecheck.signals.turning import TurningPoints
from posecheck.skeletons.topologies import KINECT_V2

EXERCISES: Final = 3
"""Those that are judged here; legs are too noisy in the other two."""
PADDED: Final = 8
"""Samples at either end of a recording that show nothing real."""
LACKING: Final = ("Head", "FootLeft", "FootRight")
JOINTS: Final = tuple(name for name in KINECT_V2[:21] if name not in LACKING)
LEAST_SAMPLES: Final = 6
"""Of a repetition: a fifth of a second of the nominal clock."""
FIRST_SAMPLES: Final = 15
"""Half a second of the nominal clock, in which a recording shows the rest posture."""
ENDS: Final = (0.05, 0.95)
"""Quantiles that are taken for the ends of a movement."""
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
    limbs, mirrored : ndarray, shape (n, 3 * limbs)
        Directions of the limbs and of those of the mirror image, from the patient's own median.
    """

    number: int
    clinician: float
    joints_m: dict[str, FloatArray]
    limbs: FloatArray
    mirrored: FloatArray


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Way:
    """The way that a movement goes, from what patients have in common who do it.

    A channel of the posture, seen from the front, hardly knows that a trunk turns; directions in space do.

    Attributes
    ----------
    direction : ndarray, shape (3 * limbs,)
        The main direction of the limbs of the patients and their mirror images, away from the rest.
    one_sided : bool
        Whether the mirror image goes the other way, so that it is done once by either side.
    size : float
        How far patients usually go along it.
    """

    direction: FloatArray
    one_sided: bool
    size: float

    @classmethod
    def of(cls, among: Sequence[Patient]) -> Self:
        """Return the way that patients go.

        Parameters
        ----------
        among : sequence of Patient
            Who shows it; each counts the same.
        """
        both = [np.concatenate([one.limbs, one.mirrored]) for one in among]
        direction = np.linalg.eigh(np.sum([rows.T @ rows / len(rows) for rows in both], axis=0))[1][:, -1]
        own = np.stack([one.limbs @ direction for one in among])
        image = np.stack([one.mirrored @ direction for one in among])
        low, high = np.quantile(own, ENDS, axis=1)
        if np.median(own[:, :FIRST_SAMPLES].mean(axis=1) - (low + high) / 2.0) > 0.0:
            direction = -direction
        one_sided = bool((own * image).sum() < 0.0)
        far = np.quantile(np.concatenate([own, image], axis=1), ENDS[1], axis=1) if one_sided else high - low
        return cls(direction=direction, one_sided=one_sided, size=float(np.median(far)))

    def repetitions(self, patient: Patient) -> list[Performance]:
        """Return the repetitions of a patient, as if done by the left side.

        Parameters
        ----------
        patient : Patient
            Whose.
        """
        found = []
        for mirrored in (False, True) if self.one_sided else (False,):
            gone = (patient.mirrored if mirrored else patient.limbs) @ self.direction / self.size
            rest = 0.0 if self.one_sided else float(np.quantile(gone, ENDS[0]))
            for rise in _rises(np.maximum(gone - rest, 0.0) if self.one_sided else gone - rest):
                first, last = round(rise.low_s * FPS), round(rise.end_s * FPS)
                if last - first >= LEAST_SAMPLES:
                    span = {name: at[first : last + 1] for name, at in patient.joints_m.items()}
                    found.append(
                        performance(
                            span, mirror=mirrored, person=patient.number, movement="exercise", correct=True
                        )
                    )
        return found


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
        others = [other for other in among if other is not one]
        way = Way.of(others)
        served = [rep for other in others for rep in way.repetitions(other)]
        done = way.repetitions(one)
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
    joints_m = {name: at_m[:, i] * [-1.0, 1.0, -1.0] for i, name in enumerate(JOINTS)}
    limbs, mirrored = (
        each - np.median(each, axis=0) for each in (directions(joints_m), directions(joints_m, mirror=True))
    )
    return Patient(number=number, clinician=score, joints_m=joints_m, limbs=limbs, mirrored=mirrored)


def _rises(gone: FloatArray) -> list[Rise]:
    points = TurningPoints()
    found = [points.push(i / FPS, value, i / FPS) for i, value in enumerate(gone.tolist())]
    found.append(points.interrupt(Ending.FINISH))
    return [rise for rise in found if rise is not None and rise.counts]
