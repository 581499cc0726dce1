"""Repetitions that somebody called right or wrong, of people some of whom are patients.

The recordings are public and no part of the project; see :mod:`benchmarks.skeletons` for who made them.
Nothing to run by itself.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.limbs import in_space, pelvis_path
from posecheck.pose import FloatArray
from posecheck.skeletons.topologies import KINECT_V2

FPS: Final = 30.0
IRDS_JOINTS: Final = KINECT_V2[:21]
UI_PRMD_NAMES: Final = {
    "waist": "SpineBase",
    "neck": "SpineShoulder",
    "head": "Head",
    **{
        f"{side}_{mine}": f"{theirs}{side.capitalize()}"
        for side in ("left", "right")
        for mine, theirs in (
            ("shoulder", "Shoulder"),
            ("elbow", "Elbow"),
            ("wrist", "Wrist"),
            ("hip", "Hip"),
            ("knee", "Knee"),
            ("ankle", "Ankle"),
        )
    },
}
"""Joints of UI-PRMD by the names that a Kinect gives them."""
BY_LEFT: Final = (1, 3, 5, 8)
BY_RIGHT: Final = (0, 2, 4, 7)
"""Gestures of IRDS that one side does; its data call the patient's left side right."""
PATIENTS: Final = range(200, 300)
"""Numbers of those in IRDS who have a condition; the others are well, and are the reference."""
CLEARLY: Final = 2.0
"""How much farther one side goes in a movement that one side does; in this data three to sixteen times."""
LEAST_PEOPLE: Final = 3
"""... who sit, or stand, for these to be a reference of their own."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Performance:
    """One repetition, and whether it was done right.

    Attributes
    ----------
    person : int
        Who did it.
    movement : str
        What they did: what is compared with one another has the same name.
    correct : bool
        Whether it was called right.
    serves : bool
        Whether a right one of this person may serve as reference.
    duration_s : float
        How long it took, in seconds.
    limbs : ndarray, shape (101, 36)
        Directions of the limbs, done as if by the left side, see :func:`benchmarks.limbs.in_space`.
    pelvis : ndarray, shape (101, 3)
        Where the pelvis goes, in lengths of the trunk.
    """

    person: int
    movement: str
    correct: bool
    serves: bool
    duration_s: float
    limbs: FloatArray
    pelvis: FloatArray


def ui_prmd(folder: Path) -> list[Performance]:
    """Return ten movements of healthy people who did each ten times right and ten times wrong on purpose.

    Parameters
    ----------
    folder : Path
        Holds ``m01.npz`` to ``m10.npz``.
    """
    found = []
    for file in sorted(folder.glob("m[0-9][0-9].npz")):
        with np.load(file) as packed:
            at_m, frames = packed["positions_cm"].astype(float) / 100.0, packed["frames"]
            people, right = packed["subject"].tolist(), packed["correct"].tolist()
            names = [UI_PRMD_NAMES.get(str(name)) for name in packed["joints"]]
        ends = np.cumsum(frames)
        done = [
            {name: at_m[end - n : end, i] for i, name in enumerate(names) if name}
            for end, n in zip(ends, frames, strict=True)
        ]
        leads = {person: _leading(done, people, person) for person in set(people)}
        usual = Counter(side for side in leads.values() if side).most_common(1)
        found += [
            performance(
                joints,
                mirror=bool(leads[person] and leads[person] != usual[0][0]),
                person=person,
                movement=file.stem,
                correct=bool(good),
            )
            for joints, person, good in zip(done, people, right, strict=True)
        ]
    return found


def irds(file: Path) -> list[Performance]:
    """Return nine gestures of patients and of people who are well, standing and sitting.

    Those of one side are mirrored to that of the other. Who sits is compared with who sits, where enough of
    those who are well do.

    Parameters
    ----------
    file : Path
        As ``irds_dev.npz``.
    """
    with np.load(file) as packed:
        at_m = np.cumsum(packed["dmm"].transpose(2, 0, 1).astype(int), axis=0) / 1000.0 * [-1.0, 1.0, -1.0]
        offset, meta = packed["offset"], packed["meta"]
    found = []
    for row, first, last in zip(meta, offset, offset[1:], strict=False):
        gesture = int(row["gesture"])
        kind = BY_RIGHT[BY_LEFT.index(gesture)] if gesture in BY_LEFT else gesture
        sits = "" if str(row["position"]) == "stand" else ", sitting"
        one = performance(
            {name: at_m[first:last, i] for i, name in enumerate(IRDS_JOINTS)},
            mirror=gesture in BY_RIGHT,
            person=int(row["subject"]),
            movement=f"{kind}{sits}",
            correct=int(row["label"]) == 1,
        )
        found.append(replace(one, serves=one.person not in PATIENTS))
    return _with_reference(found)


def performance(
    joints_m: dict[str, FloatArray], *, mirror: bool, person: int, movement: str, correct: bool
) -> Performance:
    """Return one repetition of a depth camera's joints.

    Parameters
    ----------
    joints_m : dict of str to ndarray, shape (n, 3)
        Joints by the names of a Kinect, in metres, x to the left, y up, z forward.
    mirror : bool
        Whether the other side did what is compared.
    person : int
        Who did it.
    movement : str
        What they did.
    correct : bool
        Whether it was called right.
    """
    return Performance(
        person=person,
        movement=movement,
        correct=correct,
        serves=True,
        duration_s=len(joints_m["SpineBase"]) / FPS,
        limbs=in_space(joints_m, mirror=mirror),
        pelvis=pelvis_path(joints_m, mirror=mirror),
    )


def _leading(done: list[dict[str, FloatArray]], people: list[int], person: int) -> str:
    """Return the side of a person that moves clearly farther; empty if neither does."""
    ways = {"Left": 0.0, "Right": 0.0}
    for joints, who in zip(done, people, strict=True):
        for side in ways if who == person else ():
            for end in ("Wrist", "Ankle"):
                ways[side] += float(np.ptp(joints[f"{end}{side}"], axis=0).sum())
    farther, other = sorted(ways, key=lambda side: -ways[side])
    return farther if ways[farther] > CLEARLY * ways[other] else ""


def _with_reference(found: list[Performance]) -> list[Performance]:
    """Compare with those in the other position what too few who serve as reference do in this one."""
    people: dict[str, set[int]] = {}
    for one in found:
        people.setdefault(one.movement, set()).update([one.person] if one.serves else [])
    return [
        one
        if len(people[one.movement]) >= LEAST_PEOPLE
        else replace(one, movement=_other_position(one.movement))
        for one in found
    ]


def _other_position(movement: str) -> str:
    kind, sits, _ = movement.partition(", sitting")
    return kind if sits else f"{kind}, sitting"
