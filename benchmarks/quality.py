"""What tells good movements from bad ones, beside what people said of them: ``python -m benchmarks.quality``.

The set follows, ``ui_prmd``, ``irds``, ``kimore`` or ``rehab24``, and the folder or file that holds it. Each
person is left out in turn of all that is learnt. With ``--json`` the figures are printed as JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Container, Iterable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import spearmanr
from sklearn.metrics import balanced_accuracy_score, roc_auc_score

from benchmarks import skeletons
from benchmarks.counting import SAMPLE
from benchmarks.quality_learning import LeaveOneOut, Told
from benchmarks.quality_personal import LEAST_EACH, nearness, squats
from benchmarks.quality_scores import interval, patients, scored
from benchmarks.quality_sets import PATIENTS, irds, ui_prmd
from benchmarks.quality_shipped import (
    Judged,
    by_comparison,
    by_score,
    judged,
    of_own_squats,
    of_squats,
)
from posecheck.pose import FloatArray

Figures = dict[str, float]


def of_ui_prmd(folder: Path) -> Figures:
    """Return how well right and wrong repetitions of healthy people are told apart.

    Parameters
    ----------
    folder : Path
        Holds ``m01.npz`` to ``m10.npz``.
    """
    told = LeaveOneOut(among=ui_prmd(folder), by_movement=True).told()
    return {
        **_apart(told, np.ones(len(told.correct), dtype=bool)),
        **_shipped(
            judged(one for one in skeletons.ui_prmd(folder) if one.exercise in SAMPLE),
            serves=range(MOST),
        ),
    }


def of_irds(file: Path) -> Figures:
    """Return the same for patients, by what knows no gesture but its reference; and for all people.

    Parameters
    ----------
    file : Path
        As ``irds_dev.npz``.
    """
    told = LeaveOneOut(among=irds(file), by_movement=False).told()
    everybody = _apart(told, np.ones(len(told.correct), dtype=bool))
    return {
        **_apart(told, np.isin(told.person, list(PATIENTS))),
        **{f"{name}_all": value for name, value in everybody.items()},
        **_shipped(judged(skeletons.irds(file)), serves=set(range(MOST)) - set(PATIENTS)),
    }


def of_kimore(file: Path) -> Figures:
    """Return how the likeness to other patients follows the score that a clinician gave, for each exercise.

    Parameters
    ----------
    file : Path
        As ``kimore_dev.npz``.
    """
    found: Figures = {}
    correlations = []
    for number, among in enumerate(patients(file), start=1):
        ours, theirs = scored(among), [one.clinician for one in among]
        low, high = interval(ours, theirs, _spearman)
        correlations.append(_spearman(ours, theirs))
        found |= {
            f"spearman_{number}": correlations[-1],
            f"spearman_{number}_low": low,
            f"spearman_{number}_high": high,
        }
    return found | {"spearman_mean": float(np.mean(correlations))}


def of_rehab24(file: Path) -> Figures:
    """Return how well the distance from a person's own good squats tells good and bad ones apart.

    Parameters
    ----------
    file : Path
        As ``rehab24_squat_dev.npz``.
    """
    among = list(squats(file))
    known = [(one, how_near) for one in among if (how_near := nearness(one, among)) is not None]
    person = np.array([one.person for one, _ in known])
    correct, near = np.array([one.correct for one, _ in known]), np.array([near for _, near in known])
    low, high = _interval_over_people(person, correct, near)
    found = {"auc": float(roc_auc_score(correct, near)), "auc_low": low, "auc_high": high}
    for one in np.unique(person):
        rows = person == one
        if min(correct[rows].sum(), (~correct[rows]).sum()) >= LEAST_EACH:
            found[f"auc_person_{one}"] = float(roc_auc_score(correct[rows], near[rows]))
    return found | {
        "shipped_auc": _area(of_squats(file)),
        "shipped_auc_own_reference": _area(of_own_squats(file)),
    }


SETS: Final[dict[str, Callable[[Path], Figures]]] = {
    "ui_prmd": of_ui_prmd,
    "irds": of_irds,
    "kimore": of_kimore,
    "rehab24": of_rehab24,
}
RESAMPLED: Final = 1000
MOST: Final = 1000
"""Above the number of anybody."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures of one set.

    Parameters
    ----------
    arguments : sequence of str, optional
        What follows the command; that of the command line if not given.
    """
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    parser.add_argument("set", choices=SETS)
    parser.add_argument("path", type=Path)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(arguments)
    if not asked.path.exists():
        sys.exit(f"{asked.path}: there is nothing here; these figures need the recordings of {asked.set}")
    figures = SETS[asked.set](asked.path)
    if asked.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name}: {value:.3f}" for name, value in figures.items()))


def _apart(told: Told, rows: NDArray[np.bool_]) -> Figures:
    correct, logit = told.correct[rows], told.logit[rows]
    return {
        "balanced_accuracy": float(balanced_accuracy_score(correct, logit > 0.0)),
        "auc": float(roc_auc_score(correct, logit)),
    }


def _shipped(among: Sequence[Judged], serves: Container[int]) -> Figures:
    """Return how well score and comparison of a report tell right from wrong, of how many repetitions."""
    return {
        "shipped_auc": _area(by_score(among)),
        "shipped_auc_own_reference": _area(by_comparison(among, serves)),
        "shipped_repetitions": float(len(among)),
    }


def _area(told: Iterable[tuple[bool, float]]) -> float:
    correct, near = zip(*told, strict=True)
    return float(roc_auc_score(correct, near))


def _spearman(ours: Sequence[float], theirs: Sequence[float]) -> float:
    return float(spearmanr(ours, theirs).statistic)


def _interval_over_people(
    person: NDArray[np.int_], correct: NDArray[np.bool_], near: FloatArray
) -> tuple[float, float]:
    """Return the middle 95 % of the area over samples of people, drawn with replacement."""
    draw, people = np.random.default_rng(0), np.unique(person)
    areas = []
    for _ in range(RESAMPLED):
        rows = np.concatenate([np.flatnonzero(person == one) for one in draw.choice(people, len(people))])
        if 0 < correct[rows].sum() < len(rows):
            areas.append(roc_auc_score(correct[rows], near[rows]))
    low, high = np.quantile(areas, [0.025, 0.975])
    return float(low), float(high)


if __name__ == "__main__":
    main()
