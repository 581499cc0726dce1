"""How well people are counted whom nobody has seen: ``python -m benchmarks.calibrate``.

Every counted recording is judged by an exercise that `posecheck record` makes of the recordings of all other
sources, so no figure comes from people whom the exercise knows. With another word after it:

- ``one``: the exercise is made of a single recording;
- ``built_in``: the built-in exercises count, all of which there are recordings, though their patterns were
  learnt from some of these people, and what they count in recordings of other movements is told;
- ``postures``: the built-in exercises that people have shown count by their postures alone, as if nobody
  had: the built-in exercises of which there are no recordings have nothing else;
- ``sensitivity``: each constant of the counting and of the identity is also made a quarter smaller and
  larger, and the recordings whose count changes are told.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from statistics import mean, median
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Final
from unittest import mock

from benchmarks.identity import attempts, related
from benchmarks.patterns import is_found_whole
from benchmarks.recordings import Clip, clips
from posecheck.authoring import record
from posecheck.engine import Checker, checker
from posecheck.engine.identity import FOUND, Identity, IdentityTuning
from posecheck.engine.own_range import COMPLETE_SHARE
from posecheck.errors import SourceError
from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.kinematics import posture
from posecheck.reference import learning, likeness, path, pattern, shape, sides
from posecheck.reference.learning import learn
from posecheck.reference.library import known_patterns, pattern_of
from posecheck.reference.pattern import Pattern, Sides
from posecheck.reference.postures import pattern_from_postures
from posecheck.signals import progress, smoothing
from posecheck.signals.tuning import USUAL, TurningTuning

BUILT_IN: Final = ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion")
ONE_SIDED: Final = {
    "elbow_flexion",
    "shoulder_abduction",
    "shoulder_flexion",
    "row",
    "standing_hip_abduction",
    "march_in_place",
    "step_up",
}
"""Movements of which each side counts by itself, as their definitions will say; the others move as one."""
ENOUGH: Final = 5
"""As many recordings as a movement needs before its mean over demonstrations says something."""
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


def sides_of(movement: str) -> Sides:
    """Return what the sides of the body do in a movement.

    Parameters
    ----------
    movement : str
        Id of the exercise.
    """
    return "each" if movement in ONE_SIDED else "body"


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


def recorded(movement: str, demonstrations: Sequence[Clip], folder: Path) -> Exercise | None:
    """Return the exercise that recordings make, without those that are refused; None where none can be used.

    Parameters
    ----------
    movement : str
        Id of the exercise.
    demonstrations : sequence of Clip
        Recordings of it.
    folder : Path
        Where the exercise is written.
    """
    tracks = [(clip.file, clip.track) for clip in usable(demonstrations, movement)]
    while tracks:
        try:
            return load_exercise(record(movement, tracks, folder, sides=sides_of(movement)))
        except SourceError as error:
            refused = str(error).split(":", 1)[0]
            left = [(file, track) for file, track in tracks if file != refused]
            if len(left) == len(tracks):
                return None
            tracks = left
    return None


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
    checking = Checker(exercise, pattern=pattern)
    for pose in clip.track:
        checking.push(pose)
    return checking.finish().rep_count


def judged(movement: str, group: Sequence[Clip]) -> Iterator[tuple[Clip, int]]:
    """Yield each recording with what an exercise made of all other sources counts in it.

    Parameters
    ----------
    movement : str
        Id of the exercise.
    group : sequence of Clip
        Counted recordings of it.
    """
    for source in sorted({clip.source for clip in group}):
        with TemporaryDirectory() as folder:
            exercise = recorded(movement, [c for c in group if c.source != source], Path(folder))
            if exercise is not None:
                for clip in (clip for clip in group if clip.source == source):
                    yield clip, count(exercise, clip)


def table(among: Sequence[Clip]) -> None:
    """Print how far off the counts are, by movement and for the built-in exercises.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    off: dict[str, list[int]] = {}
    for movement, group in groups(among).items():
        results = list(judged(movement, group))
        for clip, found in results:
            if not clip.is_exact(found):
                print(f"  {clip.file[:48]:48} counted {found}, truly {clip.least} to {clip.most}")
        if results:
            off[movement] = [clip.off_by(found) for clip, found in results]
            print(f"{movement:24} {_shares(off[movement])}", flush=True)
    print(f"{'all':24} {_shares([one for several in off.values() for one in several])}")
    print(f"{'the built-in exercises':24} {_shares([one for name in BUILT_IN for one in off.get(name, [])])}")


def one_demonstration(among: Sequence[Clip]) -> None:
    """Print how well a single recording counts the people of all other sources, by movement.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    means = []
    for movement, group in groups(among).items():
        if len(group) < ENOUGH or len({clip.source for clip in group}) < 2:
            continue
        found = (_share_counted(movement, clip, group) for clip in group)
        shares = sorted(share for share in found if share is not None)
        means.append(mean(shares))
        worst = shares[len(shares) // 10]
        usable_ones = f"{len(shares)} of {len(group)} can be used"
        print(f"{movement:24} {usable_ones}; exact {means[-1]:.3f}, worst tenth {worst:.3f}", flush=True)
    print(f"{'mean of the movements':24} {mean(means):.3f}")


def _share_counted(movement: str, demonstration: Clip, group: Sequence[Clip]) -> float | None:
    with TemporaryDirectory() as folder:
        exercise = recorded(movement, [demonstration], Path(folder))
        others = [clip for clip in group if clip.source != demonstration.source]
        if exercise is None or not others:
            return None
        return mean(clip.is_exact(count(exercise, clip)) for clip in others)


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
        print(f"{name:24} {_shares(off)}; {_false(false)}", flush=True)
        all_off += off
        all_false += false
    print(f"{'all':24} {_shares(all_off)}; {_false(all_false)}")


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
            f"{exercise.id:24} {_shares(off)}; by postures {_shares(off_by_postures)}; {_false(false)}",
            flush=True,
        )
        both_off[0].extend(off)
        both_off[1].extend(off_by_postures)
        all_false += false
    print(f"{'all':24} {_shares(both_off[0])}; by postures {_shares(both_off[1])}; {_false(all_false)}")


def sensitivity(among: Sequence[Clip]) -> None:
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


def _false(counts: Sequence[int]) -> str:
    some = sum(one > 0 for one in counts)
    return f"false in {some} of {len(counts)} other movements, {mean(counts):.2f} a recording"


def _shares(off: Sequence[int]) -> str:
    if not off:
        return "none"
    exact, one = mean(o == 0 for o in off), mean(o <= 1 for o in off)
    return f"{len(off):3} recordings, exact {exact:.3f}, within one {one:.3f}"


def main() -> None:
    """Print the table, or what else is asked for."""
    modes = {"one": one_demonstration, "built_in": built_in, "postures": postures, "sensitivity": sensitivity}
    modes[sys.argv[1]](clips()) if sys.argv[1:] else table(clips())


if __name__ == "__main__":
    main()
