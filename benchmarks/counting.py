"""What the benchmarks of counting share: the recordings of a movement, and what is counted in them.

Nothing to run by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from statistics import mean, median
from typing import Final

from benchmarks.identity import attempts
from benchmarks.patterns import is_found_whole
from benchmarks.recordings import Clip
from posecheck.engine import score
from posecheck.engine.identity import Identity, IdentityTuning
from posecheck.engine.own_range import COMPLETE_SHARE
from posecheck.errors import SourceError
from posecheck.exercise import Exercise, load_exercise
from posecheck.reference.learning import learn
from posecheck.reference.library import known_patterns
from posecheck.reference.pattern import Pattern, Sides
from posecheck.signals.tuning import USUAL, TurningTuning

SAMPLE: Final = ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion")
"""Four exercises on which several benchmarks try what should hold for all: two of the legs, whose sides move
as one, and two of the arms, of which each side counts by itself."""


def sides_of(movement: str) -> Sides:
    """Return what the sides of the body do in a movement.

    Parameters
    ----------
    movement : str
        Id of the exercise.
    """
    return load_exercise(movement).sides.value


def groups(among: Sequence[Clip]) -> dict[str, list[Clip]]:
    """Return the counted recordings of each movement, beginning with the one that has most.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    out = defaultdict(list)
    for clip in among:
        if clip.least is not None and clip.movement:
            out[clip.movement].append(clip)
    return dict(sorted(out.items(), key=lambda item: -len(item[1])))


def usable(among: Sequence[Clip], movement: str) -> list[Clip]:
    """Return the recordings that can demonstrate a movement: as much is found in them as was counted.

    Parameters
    ----------
    among : sequence of Clip
        Recordings of the movement.
    movement : str
        Id of the exercise.
    """
    kept = [clip for clip in among if clip.shown and is_found_whole(clip, sides_of(movement))]
    while kept:
        try:
            learn([clip.recording for clip in kept], key="x", name={"en": "x"}, sides=sides_of(movement))
            return kept
        except SourceError as error:
            refused = str(error).split(":", 1)[0]
            kept = [clip for clip in kept if clip.file != refused]
    return kept


def count(exercise: Exercise, clip: Clip, pattern: Pattern | None = None) -> int:
    """Return the repetitions that an exercise counts in a recording.

    Parameters
    ----------
    exercise : Exercise
        What is counted.
    clip : Clip
        The recording.
    pattern : Pattern, optional
        What it counts by; its own unless given.
    """
    return score(clip.track, exercise, pattern=pattern).rep_count


def with_patterns(among: Sequence[Clip]) -> Iterator[tuple[Clip, Pattern]]:
    """Yield each counted recording with the pattern that all other sources make.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    for movement, group in groups(among).items():
        make = partial(learn, key=movement, name={"en": movement}, sides=sides_of(movement))
        for source in sorted({clip.source for clip in group}):
            others = usable([clip for clip in group if clip.source != source], movement)
            if others:
                learnt = make([clip.recording for clip in others])
                yield from ((clip, learnt) for clip in group if clip.source == source)


def attempted(
    clip: Clip, own: Pattern, tuning: TurningTuning = USUAL, identity: IdentityTuning | None = None
) -> int:
    """Return how many attempts come near the usual size, and are this movement if that is asked.

    Parameters
    ----------
    clip : Clip
        The recording.
    own : Pattern
        The pattern of its movement.
    tuning : TurningTuning
        Constants of the turning points.
    identity : IdentityTuning, optional
        Constants of the decision whether it is this movement; every attempt is taken for it unless given.
    """
    found = [one for one, _ in attempts(clip, own, tuning)]
    if identity is not None:
        judge = Identity(own, known_patterns(), identity)
        scores = [judge.judge(one).score for one in found]
        first = next((i for i, score in enumerate(scores) if judge.is_one(score)), len(scores))
        is_exercise = judge.is_exercise(scores[first:])
        found = [one for one, s in zip(found, scores, strict=True) if is_exercise and judge.is_one(s)]
    sizes = [one.excursion for one in found]
    return sum(size >= COMPLETE_SHARE * median(sizes) for size in sizes)


def false_of(counts: Sequence[int]) -> str:
    """Return in how many recordings of other movements something was counted, in words.

    Parameters
    ----------
    counts : sequence of int
        What was counted in each.
    """
    some = sum(one > 0 for one in counts)
    return f"false in {some} of {len(counts)} other movements, {mean(counts):.2f} a recording"


def exact_of(off: Sequence[int]) -> str:
    """Return how many counts are exact, and how many within one, in words.

    Parameters
    ----------
    off : sequence of int
        By how much each count is off.
    """
    if not off:
        return "none"
    exact, one = mean(o == 0 for o in off), mean(o <= 1 for o in off)
    return f"{len(off):3} recordings, exact {exact:.3f}, within one {one:.3f}"
