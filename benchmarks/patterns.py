"""Remake the reference movements that PoseCheck ships: ``python -m benchmarks.patterns``.

Each is learnt from all recordings of it whose repetitions are found as they were counted by eye, if they
show three people or more, and is made of postures otherwise. Only figures about the movement are written,
no picture or landmark of anybody. At the end it prints how much people differ, which is what those made of
postures are given.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from ruamel.yaml import YAML

from benchmarks.recordings import Clip, clips, counted
from posecheck.authoring import banded
from posecheck.errors import SourceError
from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.postures import Postures
from posecheck.kinematics.measures import Channel, Side
from posecheck.kinematics.posture import CHANNELS, ERROR
from posecheck.pose import FloatArray, PoseTrack
from posecheck.reference.bands import Band, Bands, moments
from posecheck.reference.file import write_pattern
from posecheck.reference.learning import USUAL_REST_SPREAD, USUAL_SPREAD, learn
from posecheck.reference.pattern import Pattern, Sides
from posecheck.reference.postures import pattern_from_postures
from posecheck.signals.cycle import POINTS
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

MOVEMENTS: Final = Path(__file__).parent / "movements.yaml"
FOLDER: Final = Path(__file__).parents[1] / "exercises"
PEOPLE: Final = 3
AZIMUTHS_DEG: Final = (0.0, 90.0, -90.0)
"""Views of the synthetic patient; every measure is valid in one of them."""
OF_LEGS: Final = tuple(
    name
    for name in CHANNELS
    if name.startswith(("knee", "ankle", "heel", "thighs", "hip_height", "feet", "stride"))
)
"""What the legs do, and not the trunk over them."""
ARM: Final = Channel("arm_elevation", Side.LEFT)
TILT: Final = Channel("shoulder_tilt")
SET_DEG: Final = 30.0
"""Elevation of the arm up to which the shoulder blade hardly turns with it (Inman, Saunders, Abbott, J Bone
Joint Surg 1944;26(1):1-30)."""
TILT_SHARE: Final = 0.1
"""How much the line through the shoulders tilts for each degree that one arm is raised beyond that, from
right repetitions of people: at 90, 120 and 150 degrees it tilts by 4.6, 7.5 and 12.1 degrees in the median of
IRDS (221), by 6.6, 10.4 and 14.6 in that of UI-PRMD (50), and by 4 to 8, 7 to 11, and 7 and 15 in REHAB24-6
(23 by two people, found by MediaPipe)."""


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


def banded_by_clips(pattern: Pattern, among: Sequence[Clip]) -> Pattern:
    """Return the reference of a built-in exercise with the bands of its measures.

    They are those of the recordings of it. What fewer than three people have shown, or nobody, is what the
    synthetic patient does, as wide as people usually differ: one person's way of holding the head is not that
    of people.

    Parameters
    ----------
    pattern : Pattern
        The reference; that of a movement that is no exercise yet, or of which no measure is told, is returned
        as it is.
    among : sequence of Clip
        All recordings.
    """
    exercise = load_exercise(pattern.key) if pattern.key in built_in_ids() else None
    if exercise is None or exercise.lead is None:
        return pattern
    if not pattern.people:
        return replace(pattern, bands=_of_postures(pattern, exercise))
    shown = banded(pattern, exercise, [(c.source, c.track) for c in counted(pattern.key, among)])
    bands = completed(shown.bands, _of_postures(pattern, exercise))
    return replace(pattern, bands=_of_the_movement(bands, pattern, exercise))


def completed(shown: Bands, made: Bands) -> dict[Channel, Band]:
    """Return the bands that people have shown, and of the other measures those made of postures.

    Parameters
    ----------
    shown : mapping of Channel to Band
        What people do. What fewer than three of them have shown only widens the band that is made of
        postures, by as much as it differs.
    made : mapping of Channel to Band
        What the synthetic patient does, in its own time; it is moved to the moments at which people do it.
    """
    out = {channel: band for channel, band in shown.items() if band.people >= PEOPLE}
    at = moments({channel: band.mean for channel, band in made.items()}, out)
    points = np.arange(POINTS)
    for channel, band in made.items():
        if channel not in out:
            mean, spread = (np.interp(at, points, values) for values in (band.mean, band.spread))
            of_few = shown[channel].mean - mean if channel in shown else 0.0
            out[channel] = replace(band, mean=mean, spread=np.hypot(spread, of_few))
    return out


def _of_postures(pattern: Pattern, exercise: Exercise) -> dict[Channel, Band]:
    """Return what the synthetic patient does, as wide as people usually differ."""
    shown = banded(pattern, exercise, list(_synthetic(exercise)))
    of_movement = _of_the_movement(shown.bands, pattern, exercise)
    bands = with_lifted_shoulder(of_movement, one_sided=shown.one_sided)
    several = exercise.postures is not None and bool(exercise.postures.variants)
    return {c: _as_usual(c, band, band.spread if several else 0.0) for c, band in bands.items()}


def with_lifted_shoulder(bands: Bands, *, one_sided: bool) -> dict[Channel, Band]:
    """Return the bands of postures with the shoulders as people hold them who raise one arm.

    The shoulder blade turns with the arm and lifts the shoulder; the synthetic patient has none, and its
    shoulders stay level. Bands of one side are those of the left, so the line tilts to the right.

    Parameters
    ----------
    bands : mapping of Channel to Band
        What the synthetic patient does.
    one_sided : bool
        Whether they are given as if done by the left side alone.
    """
    arm, tilt = bands.get(ARM), bands.get(TILT)
    if not one_sided or arm is None or tilt is None or abs(arm.excursion) < ARM.entry.usual_error:
        return dict(bands)
    raised_deg = np.maximum(SET_DEG, arm.mean)
    return {**bands, TILT: replace(tilt, mean=tilt.mean - TILT_SHARE * (raised_deg - raised_deg[0]))}


def _of_the_movement(bands: Bands, pattern: Pattern, exercise: Exercise) -> dict[Channel, Band]:
    """Return the bands without those of limbs that are no part of the movement.

    These are arms that may do anything, and legs that do nothing: the exercise can be done sitting as well.
    """
    moved = np.abs(np.nan_to_num(pattern.excursion)) > ERROR
    idle_legs = exercise.position != "lying" and not any(moved[CHANNELS.index(name)] for name in OF_LEGS)
    apart: set[str] = {"knees", "ankles", "feet"} if idle_legs else set()
    if exercise.postures is not None and exercise.postures.free_arms:
        apart |= {"elbows", "wrists"}
    return {channel: band for channel, band in bands.items() if apart.isdisjoint(channel.entry.landmarks)}


def _synthetic(exercise: Exercise) -> Iterator[tuple[str, PoseTrack]]:
    """Yield who does it and what is seen of it: somebody for each way of doing it and each view."""
    for i, way in enumerate(shown_postures(exercise).ways()):
        repetition = Repetition(target=way.target, out_s=way.out_s, hold_s=way.hold_s, back_s=way.back_s)
        motion = Motion.of(way.start, [repetition] * 3)
        for azimuth in AZIMUTHS_DEG:
            patient = SyntheticPatient(
                motion=motion, camera=Camera(azimuth_deg=azimuth), support=motion.support
            )
            yield f"{i}, {azimuth:g}", patient.truth_track()


def _as_usual(channel: Channel, band: Band, of_ways: FloatArray | float) -> Band:
    """Return a band of nobody in particular, as wide as people and the ways of doing it usually differ."""
    moved, rest = USUAL_SPREAD * (band.mean - band.mean[0]), USUAL_REST_SPREAD * channel.entry.usual_error
    return replace(band, spread=np.hypot(np.hypot(moved, rest), of_ways), people=0, repetitions=0)


def main() -> None:
    """Write the references, and print what each is made of."""
    recorded = clips()
    made_of = [banded_by_clips(pattern, recorded) for pattern in library(recorded)]
    for pattern in made_of:
        write_pattern(pattern, FOLDER / f"{pattern.key}.pattern.json")
        source = (
            f"{pattern.people} people, {pattern.repetitions} repetitions" if pattern.people else "postures"
        )
        bands = f", bands of {len(pattern.bands)} measures" if pattern.bands else ""
        print(f"{pattern.key:24} {pattern.sides:12} {source}{bands}")
    print("\nHow much people differ (median over the channels that move):")
    print("\n".join(_spreads(made_of)))


if __name__ == "__main__":
    main()
