"""Tell right from wrong repetitions of people who were not learnt from. Nothing to run by itself.

Somebody is left out, everything is learnt from the others, and what was learnt is tried on the one left out.
What it is learnt from is, for each of the others, again how they differ from a reference without them: else
those who are learnt from would be more alike to it than the one who is tried.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from benchmarks.quality_figures import Timed, figures, references
from benchmarks.quality_sets import Performance
from posecheck.pose import FloatArray
from posecheck.signals.cycle import POINTS

STRENGTH: Final = 0.03
"""Inverse of the penalty on the weights of standardised figures. What more and less of it change is in
docs/accuracy.md."""
WAVES: Final = 4
"""Cosine waves that a direction is summed up in, to tell the right from the wrong ones of one movement."""
SHRUNK: Final = 0.6
"""How far the covariance of these is taken for none: there are more of them than people to learn it from."""
DURATION: Final = 0.3
"""Weight of the logarithm of the duration beside them, in lengths of a limb."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Told:
    """What was learnt says of repetitions of people it did not know.

    Attributes
    ----------
    logit : ndarray, shape (n,)
        How much more likely right than wrong each is: above 0 right.
    correct : ndarray of bool, shape (n,)
        Whether it was right.
    person : ndarray of int, shape (n,)
        Whose it is.
    """

    logit: FloatArray
    correct: NDArray[np.bool_]
    person: NDArray[np.int_]


@dataclass(kw_only=True, eq=False)
class LeaveOneOut:
    """Learn from all people but one, for each of them.

    Attributes
    ----------
    among : sequence of Performance
        All repetitions.
    by_movement : bool
        Whether what wrong repetitions of one movement have in common may be learnt too. Else nothing is
        learnt that knows a movement, but for its reference.
    """

    among: Sequence[Performance]
    by_movement: bool
    _known: dict[frozenset[int], tuple[list[Timed], FloatArray]] = field(default_factory=dict)

    def told(self) -> Told:
        """Return what is told of everybody by what was learnt from the others."""
        person = np.array([one.person for one in self.among])
        correct = np.array([one.correct for one in self.among])
        logit = np.zeros(len(self.among))
        for left_out in np.unique(person):
            rows, known = self._beside_others(int(left_out), person), person != left_out
            model = make_pipeline(StandardScaler(), LogisticRegression(C=STRENGTH, max_iter=1000)).fit(
                rows[known],
                correct[known],
                logisticregression__sample_weight=_weights(person[known], correct[known]),
            )
            logit[~known] = model.decision_function(rows[~known])
        return Told(logit=logit, correct=correct, person=person)

    def _beside_others(self, left_out: int, person: NDArray[np.int_]) -> FloatArray:
        """Return the figures of all, each beside a reference without themselves and one who is left out."""
        found = self.figures_without(frozenset({left_out}))
        for other in set(person.tolist()) - {left_out}:
            own = (person == other)[:, None]
            found = np.where(own, self.figures_without(frozenset({left_out, other})), found)
        return found

    def figures_without(self, people: frozenset[int]) -> FloatArray:
        """Return the figures of all repetitions beside what was learnt without some people.

        Parameters
        ----------
        people : frozenset of int
            Who is left out.
        """
        timed, rows = self._referred(people)
        return np.column_stack([rows, _along(timed, people)]) if self.by_movement else rows

    def _referred(self, people: frozenset[int]) -> tuple[list[Timed], FloatArray]:
        """Return all repetitions in the time of references without some people, and their figures."""
        key = people & {one.person for one in self.among if one.serves}
        if key not in self._known:
            as_done = [Timed(done=one, parts=np.zeros(3)) for one in self.among]
            first = references(_serving(as_done, key))
            timed = [Timed.to(first[one.movement], one) for one in self.among]
            known = references(_serving(timed, key))
            rows = np.stack([figures(one, known[one.done.movement]) for one in timed])
            self._known[key] = timed, rows
        return self._known[key]


def _weights(person: NDArray[np.int_], correct: NDArray[np.bool_]) -> FloatArray:
    """Return what each repetition counts: each person the same, and the right ones as much as the wrong ones.

    Else whoever did most decides where the line between right and wrong lies for everybody.
    """
    weight = np.zeros(len(person))
    for one in np.unique(person):
        weight[person == one] = 1.0 / (person == one).sum()
    for kind in (correct, ~correct):
        weight[kind] *= len(weight) / 2.0 / weight[kind].sum()
    return weight


def _serving(timed: Sequence[Timed], without: frozenset[int]) -> list[Timed]:
    return [one for one in timed if one.done.serves and one.done.correct and one.done.person not in without]


def _along(timed: Sequence[Timed], without: frozenset[int]) -> FloatArray:
    """Return how far each repetition is from the wrong ones of its movement, towards the right ones.

    A linear discriminant for each movement. People who do the same right differ in much the same ways in any
    movement, so the covariance, between people and within, is that of all movements.

    Parameters
    ----------
    timed : sequence of Timed
        All repetitions.
    without : frozenset of int
        People who are not learnt from.
    """
    waves = np.stack([_summed_up(one) for one in timed])
    person = np.array([one.done.person for one in timed])
    movement = np.array([one.done.movement for one in timed])
    correct = np.array([one.done.correct for one in timed])
    known = ~np.isin(person, list(without))
    between, within, middles, ways = [], [], {}, {}
    for name in np.unique(movement):
        right = _of_people(waves, person, known & correct & (movement == name))
        wrong = _of_people(waves, person, known & ~correct & (movement == name))
        means = np.stack([one.mean(axis=0) for one in right])
        usual, few = means.mean(axis=0), max(len(means) - 1, 1)
        between += list((means - usual) * np.sqrt(len(means) / few))
        within += [one - one.mean(axis=0) for one in right]
        ways[name] = np.mean([one.mean(axis=0) for one in wrong], axis=0) - usual
        middles[name] = usual + ways[name] / 2.0
    covariance = np.cov(np.stack(between).T, bias=True) + np.cov(np.concatenate(within).T, bias=True)
    alone = np.diag(np.diag(covariance))
    least = 1e-4 * np.trace(covariance) / len(covariance) * np.eye(len(covariance))
    inverse = np.linalg.inv((1.0 - SHRUNK) * covariance + SHRUNK * alone + least)
    return np.array(
        [
            -(one - middles[name]) @ inverse @ ways[name] / np.sqrt(ways[name] @ inverse @ ways[name])
            for one, name in zip(waves, movement, strict=True)
        ]
    )


def _of_people(waves: FloatArray, person: NDArray[np.int_], chosen: NDArray[np.bool_]) -> list[FloatArray]:
    return [waves[chosen & (person == one)] for one in np.unique(person[chosen])]


def _summed_up(timed: Timed) -> FloatArray:
    """Return the first cosine waves of all directions and of the pelvis, and the duration."""
    point = (np.arange(POINTS) + 0.5) / POINTS
    basis = np.stack([np.cos(np.pi * wave * point) for wave in range(WAVES)])
    basis /= np.linalg.norm(basis, axis=1, keepdims=True) * np.sqrt(POINTS)
    waves = basis @ np.column_stack([timed.done.limbs, timed.done.pelvis])
    return np.append(waves.ravel(), DURATION * np.log(timed.done.duration_s))
