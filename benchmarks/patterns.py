"""Remake the reference movements that PoseCheck ships: ``python -m benchmarks.patterns``.

Each is learnt from all recordings of it whose repetitions are found as they were counted by eye, if they
show three people or more, and is made of postures otherwise. Only figures about the movement are written,
no picture or landmark of anybody. At the end it prints how much people differ, which is what those made of
postures are given.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from ruamel.yaml import YAML

from benchmarks.recordings import Clip, clips
from posecheck.errors import SourceError
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.exercise.postures import Postures
from posecheck.kinematics.posture import ERROR
from posecheck.reference.file import write_pattern
from posecheck.reference.learning import learn
from posecheck.reference.pattern import Pattern, Sides
from posecheck.reference.postures import pattern_from_postures

MOVEMENTS: Final = Path(__file__).parent / "movements.yaml"
FOLDER: Final = Path(__file__).parents[1] / "exercises"
PEOPLE: Final = 3


@dataclass(frozen=True, kw_only=True)
class MovementOf:
    """What is known of a movement before anybody was recorded.

    Attributes
    ----------
    key : str
        Id of the exercise that it is the reference of.
    name : mapping of str to str
        How it is called, by language.
    sides : {"body", "each", "alternating"}
        What the sides of the body do.
    shown_by : sequence of str
        Movements of the recordings that show it.
    postures : Postures
        Of which it is made while too few people have shown it.
    """

    key: str
    name: Mapping[str, str]
    sides: Sides
    shown_by: Sequence[str]
    postures: Postures = field(repr=False)


def movements() -> list[MovementOf]:
    """Return the movements that a reference is made of."""
    table: dict[str, dict[str, Any]] = YAML(typ="safe").load(MOVEMENTS)
    return [_movement(key, entry) for key, entry in table.items()]


def made(movement: MovementOf, among: Sequence[Clip]) -> Pattern:
    """Return the reference of a movement, learnt from recordings if they show enough people.

    Parameters
    ----------
    movement : MovementOf
        The movement.
    among : sequence of Clip
        All recordings.
    """
    from_postures = pattern_from_postures(
        movement.postures, key=movement.key, name=movement.name, sides=movement.sides
    )
    shown = [clip for clip in among if clip.movement in movement.shown_by and clip.shown]
    learnt = _learnt(movement, shown, from_postures) if shown else None
    return learnt if learnt is not None and learnt.people >= PEOPLE else from_postures


def library(among: Sequence[Clip]) -> list[Pattern]:
    """Return the references of all movements.

    Parameters
    ----------
    among : sequence of Clip
        All recordings.
    """
    return [made(movement, among) for movement in movements()]


def _movement(key: str, entry: dict[str, Any]) -> MovementOf:
    if key in built_in_ids():
        postures = load_exercise(key).postures
        assert postures is not None, "a built-in exercise shows its clip"
    else:
        postures = Postures(start=entry["start"], target=entry["target"])
    return MovementOf(
        key=key,
        name=entry["name"],
        sides=entry["sides"],
        shown_by=entry.get("shown_by", [key]),
        postures=postures,
    )


def _learnt(movement: MovementOf, shown: Sequence[Clip], like: Pattern) -> Pattern | None:
    """Learn from the clips that agree with each other and in which as much is found as was counted."""
    kept = [clip for clip in shown if is_found_whole(clip, movement.sides)]
    while kept:
        try:
            return learn(
                [clip.recording for clip in kept],
                key=movement.key,
                name=movement.name,
                sides=movement.sides,
                model="full",
                like=like.excursion,
            )
        except SourceError as error:
            refused = str(error).split(":", 1)[0]
            kept = [clip for clip in kept if clip.file != refused]
    return None


def is_found_whole(clip: Clip, sides: Sides) -> bool:
    """Tell whether some direction shows as many repetitions as were counted, each side by itself.

    Parameters
    ----------
    clip : Clip
        The recording.
    sides : {"body", "each", "alternating"}
        What the sides of the body do.
    """
    if clip.least is None or clip.most is None:
        return clip.movement == "walking"
    both = 1 if sides == "body" else 2
    return any(clip.least / both <= len(way) <= clip.most * both for way in clip.shown)


def _spreads(patterns: Sequence[Pattern]) -> Iterator[str]:
    for pattern in patterns:
        if pattern.people >= PEOPLE:
            moves = np.abs(np.nan_to_num(pattern.excursion)) > ERROR
            share = np.median(pattern.spread[moves] / np.abs(pattern.excursion[moves]))
            rest = np.nanmedian(pattern.rest_spread / ERROR)
            yield f"{pattern.key:24} {share:.2f} of the excursion, rest {rest:.2f} expected errors"


def main() -> None:
    """Write the references, and print what each is made of."""
    made_of = library(clips())
    for pattern in made_of:
        write_pattern(pattern, FOLDER / f"{pattern.key}.pattern.json")
        source = (
            f"{pattern.people} people, {pattern.repetitions} repetitions" if pattern.people else "postures"
        )
        print(f"{pattern.key:24} {pattern.sides:12} {source}")
    print("\nHow much people differ (median over the channels that move):")
    print("\n".join(_spreads(made_of)))


if __name__ == "__main__":
    main()
