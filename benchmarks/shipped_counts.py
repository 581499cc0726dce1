"""What the built-in exercises count: in recordings of their own movement, and falsely in those of others.

Nothing to run by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from unittest import mock

from benchmarks.counting import count, exact_of, false_of
from benchmarks.identity import related
from benchmarks.recordings import Clip
from posecheck.engine import checker
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.reference.library import known_patterns, pattern_of
from posecheck.reference.postures import pattern_from_postures


def built_in(among: Sequence[Clip]) -> None:
    """Print what each built-in exercise of which there are recordings counts in them, and in all others.

    Recordings of movements of the same family are left out of the others.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    all_off: list[int] = []
    all_false: list[int] = []
    for name in (one for one in built_in_ids() if any(clip.movement == one for clip in among)):
        exercise = load_exercise(name)
        own, others = _own_and_others(among, name)
        off = [clip.off_by(count(exercise, clip)) for clip in own]
        false = [count(exercise, clip) for clip in others]
        print(f"{name:24} {exact_of(off)}; {false_of(false)}", flush=True)
        all_off += off
        all_false += false
    print(f"{'all':24} {exact_of(all_off)}; {false_of(all_false)}")


def _own_and_others(among: Sequence[Clip], name: str) -> tuple[list[Clip], list[Clip]]:
    """Return the counted recordings of an exercise, and those of movements of other families."""
    own = [clip for clip in among if clip.movement == name and clip.least is not None]
    return own, [clip for clip in among if clip.movement != name and not related(clip.movement, name)]


def postures(among: Sequence[Clip]) -> None:
    """Print what each exercise that people have shown counts, and what it would count by its postures.

    Of the movements that it could be instead, its own, as people have shown it, is left out: there is none of
    an exercise that nobody has recorded.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    both_off: tuple[list[int], list[int]] = [], []
    all_false: list[int] = []
    for exercise in map(load_exercise, built_in_ids()):
        own, others = _own_and_others(among, exercise.id)
        shown = pattern_of(exercise)
        if not own or not shown.people or exercise.postures is None:
            continue
        made = pattern_from_postures(
            exercise.postures, key=shown.key, name=shown.name, sides=exercise.sides.value
        )
        off = [clip.off_by(count(exercise, clip)) for clip in own]
        instead = tuple(pattern for pattern in known_patterns() if pattern.key != shown.key)
        with mock.patch.object(checker, "known_patterns", lambda instead=instead: instead):
            off_by_postures = [clip.off_by(count(exercise, clip, made)) for clip in own]
            false = [count(exercise, clip, made) for clip in others]
        print(
            f"{exercise.id:24} {exact_of(off)}; by postures {exact_of(off_by_postures)}; {false_of(false)}",
            flush=True,
        )
        both_off[0].extend(off)
        both_off[1].extend(off_by_postures)
        all_false += false
    print(f"{'all':24} {exact_of(both_off[0])}; by postures {exact_of(both_off[1])}; {false_of(all_false)}")
