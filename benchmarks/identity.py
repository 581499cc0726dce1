"""How well another movement is told from the exercise: ``python -m benchmarks.identity``.

Every movement's reference is held against every recording, always made from the recordings of other
sources. One logistic regression for all movements is fitted to what its attempts are like; what it says of a
recording comes from a fit without that source. Each attempt is fitted as it was seen and once without each
joint, so that the decision does not rest on a body that is seen whole; of other movements, of which there are
many more, once without one joint that is drawn. Printed are the weights for
:mod:`posecheck.engine.identity` and, for several thresholds, what they would let pass and what they would
lose.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from random import Random
from typing import Final

import numpy as np

from benchmarks.hidden import JOINTS, channels_without
from benchmarks.patterns import library, movements
from benchmarks.recordings import Clip, clips
from posecheck.engine.attempt import Attempt
from posecheck.engine.identity import FOUND, LEAST_ERRORS, IdentityTuning, Ways, observed
from posecheck.engine.segmenter import Segmenter
from posecheck.kinematics.measures import Side
from posecheck.pose import FloatArray, Landmark
from posecheck.reference.likeness import NAMES, Likeness, likeness
from posecheck.reference.pattern import Pattern
from posecheck.reference.rivals import rivals_of
from posecheck.reference.shape import Observed, Shape
from posecheck.signals.rise import Ending
from posecheck.signals.tuning import USUAL, TurningTuning

FAMILIES: Final = (
    {"squat", "sit_to_stand"},
    {"lunge", "forward_lunge", "reverse_lunge", "split_squat", "step_up"},
    {"shoulder_abduction", "overhead_press", "jumping_jack"},
    {"shoulder_flexion", "scaption", "shoulder_abduction"},
    {"push_up", "wall_push_up"},
    {"row", "seated_row"},
    {"walking", "march_in_place"},
)
"""Movements that share one: none of them is held against another of its family."""
STRENGTH: Final = 0.016
"""Of the ridge that keeps the weights small, for each attempt: the numbers are alike, and with a weak one
some weights get the wrong sign. From 0.008 to 0.032 the figures stay the same."""
SEED: Final = 1
SET_THRESHOLDS: Final = (-1.0, -0.75, -0.5, -0.25)
ATTEMPT_THRESHOLDS: Final = (-2.75, -2.25, -1.75)


@dataclass(frozen=True, kw_only=True, eq=False)
class Trial:
    """One reference movement held against one recording.

    Attributes
    ----------
    clip : Clip
        The recording.
    movement : str
        Id of the reference.
    is_own : bool
        Whether the recording shows this movement.
    found : list of Likeness
        What each of its attempts is like.
    hidden : list of Likeness
        What they are like without one joint: for each joint, or for one if it is another movement.
    """

    clip: Clip
    movement: str
    is_own: bool
    found: list[Likeness]
    hidden: list[Likeness]


def attempts(clip: Clip, pattern: Pattern, tuning: TurningTuning = USUAL) -> list[tuple[Attempt, Shape]]:
    """Return the attempts at a movement in a recording; what both sides do at the same time is one.

    Parameters
    ----------
    clip : Clip
        The recording.
    pattern : Pattern
        The movement.
    tuning : TurningTuning
        Constants of the turning points.

    Returns
    -------
    list of (Attempt, Shape)
        Each attempt with the shape of the movement on its side.
    """
    sides = (Side.LEFT, Side.RIGHT) if pattern.one_sided else (Side.BOTH,)
    found = {side: _of_side(clip, pattern, side, tuning) for side in sides}
    right = found.get(Side.RIGHT, [])
    both = [one for side in sides[:1] for one in found[side]]
    alone = [one for one in right if not any(one.is_with(other) for other in both)]
    ways = Ways(pattern)
    return [(one, ways.of(one)) for one in sorted((*both, *alone), key=attrgetter("end_s"))]


def trials(among: Sequence[Clip]) -> list[Trial]:
    """Return every reference held against every recording of another family, and of its own.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    out = []
    drawn = Random(SEED)
    shown_by = {movement.key: set(movement.shown_by) for movement in movements()}
    for source in sorted({clip.source for clip in among}):
        known = library([clip for clip in among if clip.source != source])
        for clip in (clip for clip in among if clip.source == source):
            out += [
                trial
                for pattern in known
                if (trial := _trial(clip, pattern, known, shown_by[pattern.key], drawn)) is not None
            ]
    return out


def fit(numbers: FloatArray, own: FloatArray) -> FloatArray:
    """Return weights and, last, offset of a logistic regression in which both outcomes weigh the same.

    Parameters
    ----------
    numbers : ndarray, shape (n, numbers)
        What each attempt is like.
    own : ndarray, shape (n,)
        1 for the exercise, 0 for another movement.
    """
    mean, scale = numbers.mean(axis=0), numbers.std(axis=0) + 1e-9
    rows = np.column_stack([(numbers - mean) / scale, np.ones(len(numbers))])
    share = np.where(own > 0, 0.5 / max(own.sum(), 1), 0.5 / max((1 - own).sum(), 1)) * len(own)
    ridge = np.diag([STRENGTH * len(numbers)] * numbers.shape[1] + [1e-6])
    weights = np.zeros(rows.shape[1])
    for _ in range(50):  # Newton's method; the problem is convex
        likely = 1.0 / (1.0 + np.exp(-rows @ weights))
        slope = rows.T @ (share * (likely - own)) + ridge @ weights
        curve = (rows * (share * likely * (1.0 - likely))[:, None]).T @ rows + ridge
        weights = weights - np.linalg.solve(curve, slope)
    plain = weights[:-1] / scale
    return np.append(plain, weights[-1] - plain @ mean)


def fitted(tried: Sequence[Trial]) -> IdentityTuning:
    """Fit the decision that tells trials apart; attempts that something contradicts are left out.

    Parameters
    ----------
    tried : sequence of Trial
        Trials to learn from.

    Returns
    -------
    IdentityTuning
        With the weights and the offset that were found; the rest is as it ships.
    """
    rows = [
        (one.numbers, float(trial.is_own))
        for trial in tried
        for one in (*trial.found, *trial.hidden)
        if not FOUND.contradicts(one)
    ]
    *weights, offset = fit(np.stack([row for row, _ in rows]), np.array([own for _, own in rows])).tolist()
    return replace(FOUND, weights=tuple(weights), offset=offset)


def scores(tried: Sequence[Trial]) -> list[list[float]]:
    """Return what each attempt scores by a fit that does not know the source of its recording.

    Parameters
    ----------
    tried : sequence of Trial
        All trials.

    Returns
    -------
    list of list of float
        For each trial the scores of its attempts. What may be nothing but errors is fitted, as it teaches
        what little evidence looks like, but has no score, as the engine takes it for no movement.
    """
    by_source: dict[str, IdentityTuning] = {}
    out = []
    for trial in tried:
        source = trial.clip.source
        if source not in by_source:
            by_source[source] = fitted([one for one in tried if one.clip.source != source])
        sure = [one for one in trial.found if one.size >= LEAST_ERRORS]
        out.append([by_source[source].score(one) for one in sure])
    return out


def related(movement: str, other: str) -> bool:
    """Tell whether two movements are of one family.

    Parameters
    ----------
    movement, other : str
        Their ids.
    """
    return any({movement, other} <= family for family in FAMILIES)


def passes(scored: Sequence[float], of_set: float, of_attempt: float) -> int:
    """Return how many of a set's attempts would be counted, as the engine counts them.

    Parameters
    ----------
    scored : sequence of float
        Score of each attempt of a set, in the order of time.
    of_set : float
        What the better half of the set must score on average, from the first attempt on that is counted.
    of_attempt : float
        What an attempt must score to be counted.
    """
    tuning = replace(FOUND, of_set=of_set, of_attempt=of_attempt)
    first = next((i for i, one in enumerate(scored) if one >= of_attempt), len(scored))
    return sum(one >= of_attempt for one in scored) if tuning.is_exercise(scored[first:]) else 0


def _of_side(clip: Clip, pattern: Pattern, side: Side, tuning: TurningTuning) -> list[Attempt]:
    course = clip.course
    segmenter = Segmenter(side, pattern.movement(mirrored=side is Side.RIGHT), tuning)
    found: list[Attempt | None] = []
    for k, (time_s, values) in enumerate(zip(course.time_s.tolist(), course.values.tolist(), strict=True)):
        if course.cuts[k]:
            found.append(segmenter.interrupt(Ending.CUT))
        found.append(segmenter.push(time_s, values, course.bounds[k], [], float(course.present_s[k])))
    found.append(segmenter.interrupt(Ending.FINISH))
    return [one for one in found if one is not None]


def _trial(
    clip: Clip, pattern: Pattern, known: Sequence[Pattern], shown_by: set[str], drawn: Random
) -> Trial | None:
    own = clip.movement in shown_by or clip.movement == pattern.key
    if (own and clip.least is None) or (related(clip.movement, pattern.key) and not own):
        return None
    rivals = rivals_of(pattern, [one for one in known if one.key != pattern.key])
    seen = [(observed(one), shape) for one, shape in attempts(clip, pattern)]
    hidden = [
        (_without(joint, one), shape)
        for one, shape in seen
        for joint in (JOINTS if own else [drawn.choice(JOINTS)])
    ]
    return Trial(
        clip=clip,
        movement=pattern.key,
        is_own=own,
        found=[likeness(one, shape, rivals) for one, shape in seen],
        hidden=[likeness(one, shape, rivals) for one, shape in hidden],
    )


def _without(joint: Landmark, one: Observed) -> Observed:
    lost = channels_without(joint)
    return replace(one, rest=np.where(lost, np.nan, one.rest), change=np.where(lost, np.nan, one.change))


def _summary(tried: Sequence[Trial], counted: Callable[[int], int]) -> str:
    false = [counted(i) for i, trial in enumerate(tried) if not trial.is_own]
    lost = whole = 0
    for i, trial in enumerate(tried):
        if trial.is_own and trial.clip.most is not None:
            found = min(len(trial.found), trial.clip.most)
            whole += found
            lost += found - min(counted(i), found)
    return (
        f"false in {np.mean(np.array(false) > 0):.3f} of the clips, {np.mean(false):.2f} a clip; "
        f"lost {lost} of {whole} ({lost / whole:.3f})"
    )


def main() -> None:
    """Print the weights and what thresholds do."""
    tried = trials(clips())
    tuning = fitted(tried)
    scored = scores(tried)
    print("weights:", {name: round(w, 3) for name, w in zip(NAMES, tuning.weights, strict=True)})
    print("offset:", round(tuning.offset, 3))
    print("all counted:", _summary(tried, lambda i: len(scored[i])))
    for of_set in SET_THRESHOLDS:
        for of_attempt in ATTEMPT_THRESHOLDS:
            told = _summary(
                tried,
                lambda i, s=of_set, a=of_attempt: passes(scored[i], s, a),  # type: ignore[misc]
            )
            print(f"set {of_set:+.2f}, attempt {of_attempt:+.1f}: {told}")


if __name__ == "__main__":
    main()
