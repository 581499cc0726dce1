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
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks import sensitivity, shipped_counts
from benchmarks.counting import SAMPLE, count, exact_of, groups, sides_of, usable
from benchmarks.recordings import Clip, clips
from posecheck.authoring import record
from posecheck.errors import SourceError
from posecheck.exercise import Exercise, load_exercise

ENOUGH: Final = 5
"""As many recordings as a movement needs before its mean over demonstrations says something."""


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
    """Print how far off the counts are, by movement and for the sample of four.

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
            print(f"{movement:24} {exact_of(off[movement])}", flush=True)
    print(f"{'all':24} {exact_of([one for several in off.values() for one in several])}")
    print(f"{'the sample of four':24} {exact_of([one for name in SAMPLE for one in off.get(name, [])])}")


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


def main() -> None:
    """Print the table, or what else is asked for."""
    modes = {
        "one": one_demonstration,
        "built_in": shipped_counts.built_in,
        "postures": shipped_counts.postures,
        "sensitivity": sensitivity.table,
    }
    modes[sys.argv[1]](clips()) if sys.argv[1:] else table(clips())


if __name__ == "__main__":
    main()
