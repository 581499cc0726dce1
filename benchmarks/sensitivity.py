"""How much the counts depend on the constants: each is made a quarter smaller and larger.

Nothing to run by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from types import ModuleType
from typing import Final
from unittest import mock

from benchmarks.counting import attempted, with_patterns
from benchmarks.recordings import Clip, clips
from posecheck.engine.identity import FOUND, IdentityTuning
from posecheck.kinematics import posture
from posecheck.reference import learning, likeness, path, pattern, shape, sides
from posecheck.reference.pattern import Pattern
from posecheck.signals import progress, smoothing
from posecheck.signals.tuning import USUAL, TurningTuning

ELSEWHERE: Final[dict[ModuleType, tuple[str, ...]]] = {
    smoothing: ("DELAY_S", "RESTART_AFTER_S"),
    progress: ("LEAST_SHARE", "COMMON_SHARE", "GAP_S", "HIDDEN_S", "AGREE_S", "STEADY_S"),
    posture: ("GROW_S", "SHRINK_S"),
    learning: ("USUAL_SPREAD", "USUAL_REST_SPREAD", "WORTH"),
    path: ("STRIDE", "STRAIGHT"),
    pattern: ("TURNING",),
    shape: ("FARTHEST", "REST_WEIGHT", "SAME", "SHOWN", "APART"),
    sides: ("WHOLE",),
    likeness: ("LONGEST_S",),
}
"""The constants of the counting that are in neither tuning."""
CHANGES: Final = (0.75, 1.25)
EVENS: Final = 0.25
"""By so much what a set must score is changed: it is near 0, and a quarter of that is little."""


def table(among: Sequence[Clip]) -> None:
    """Print which counts change when a constant does, every recording by the pattern of other sources.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    pairs = list(with_patterns(among))
    before = _counts(pairs)
    for field in fields(TurningTuning):
        for change in CHANGES:
            usual = getattr(TurningTuning(), field.name)
            tuning = replace(TurningTuning(), **{field.name: usual * change})
            _tell(f"{field.name} × {change:.2f}", pairs, before, _counts(pairs, tuning))
    for name, identity in _other_identities():
        _tell(name, pairs, before, _counts(pairs, identity=identity))
    for module, names in ELSEWHERE.items():
        for name in names:
            for change in CHANGES:
                with mock.patch.object(module, name, getattr(module, name) * change):
                    anew = list(with_patterns(clips()))
                    _tell(f"{name} × {change:.2f}", anew, before, _counts(anew))


def _other_identities() -> Iterator[tuple[str, IdentityTuning]]:
    for name in ("of_attempt", "uneven", "even", "elsewhere", "contradicted", "offset"):
        for change in CHANGES:
            yield f"{name} × {change:.2f}", replace(FOUND, **{name: getattr(FOUND, name) * change})
    for step in (-EVENS, EVENS):
        yield f"of_set {step:+.2f}", replace(FOUND, of_set=FOUND.of_set + step)
    for i, name in enumerate(likeness.NAMES):
        for change in CHANGES:
            weights = tuple(w * change if k == i else w for k, w in enumerate(FOUND.weights))
            yield f"weight of {name} × {change:.2f}", replace(FOUND, weights=weights)


def _counts(
    pairs: Sequence[tuple[Clip, Pattern]], tuning: TurningTuning = USUAL, identity: IdentityTuning = FOUND
) -> dict[str, int]:
    return {clip.file: attempted(clip, own, tuning, identity) for clip, own in pairs}


def _tell(
    name: str,
    pairs: Sequence[tuple[Clip, Pattern]],
    before: dict[str, int],
    after: dict[str, int],
) -> None:
    """Print which recordings are counted otherwise, and how many then are as counted by eye."""
    changed = [file for file in before if before[file] != after.get(file)]
    exact = sum(clip.is_exact(after[clip.file]) for clip, _ in pairs)
    print(
        f"{name:25}: {len(changed)} of {len(before)} change, {exact} exact",
        *changed,
        flush=True,
    )
