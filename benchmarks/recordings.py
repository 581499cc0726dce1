"""The recordings that figures are measured on: landmarks of people, with what was counted by eye.

They lie beside the checkout, in ``../shared/data``, and are no part of the project: what needs them says so
and ends. Nothing to run by itself.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from posecheck.kinematics.position import Position
from posecheck.pose import PoseTrack
from posecheck.reference.course import PostureCourse, posture_course
from posecheck.reference.demonstration import Demonstration, both_directions
from posecheck.reference.learning import Recording

DATA: Final = Path(__file__).parents[2] / "shared" / "data"
TABLES: Final = ("videos.csv", "tracks.csv")
WALKING: Final = ("walk", "running", "gait")
ON_THE_FLOOR: Final = ("push-up", "bridge", "quadruped", "get-up", "sit-up")
SEATED: Final = ("seated", "sitting", "sit to stand")
"""Words in the description of a movement that tell in which position it is done."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Clip:
    """One labelled recording.

    Attributes
    ----------
    file : str
        Its name in the tables.
    movement : str
        Id of the exercise; ``walking``, or empty for anything else.
    description : str
        What is to be seen.
    source : str
        Where it comes from: clips of one source show the same people.
    least, most : int or None
        Repetitions counted by eye; a range where it starts or ends in the middle of one, None where not
        counted.
    """

    file: str
    movement: str
    description: str
    source: str
    least: int | None
    most: int | None
    folder: Path = DATA

    @cached_property
    def track(self) -> PoseTrack:
        """Its landmarks over time."""
        return PoseTrack.load(self.folder / "tracks" / f"{self.file}.npz")

    @cached_property
    def course(self) -> PostureCourse:
        """Its posture over time."""
        return posture_course(self.track)

    @cached_property
    def shown(self) -> tuple[Demonstration, ...]:
        """What it demonstrates, in both directions; empty if nothing repeats."""
        return both_directions(self.course) if len(self.course.time_s) else ()

    @property
    def position(self) -> Position:
        """In which position the movement is done, by its description."""
        words = self.description.lower()
        if any(word in words for word in ON_THE_FLOOR):
            return "lying"
        return "sitting" if any(word in words for word in SEATED) else "standing"

    @property
    def recording(self) -> Recording:
        """The same as one to learn from."""
        return Recording(source=self.file, person=self.source, course=self.course, shown=self.shown)

    def is_exact(self, count: int) -> bool:
        """Tell whether a count is within what was counted by eye.

        Parameters
        ----------
        count : int
            The count.
        """
        return self.off_by(count) == 0

    def off_by(self, count: int) -> int:
        """Return by how much a count is off from what was counted by eye.

        Parameters
        ----------
        count : int
            The count.
        """
        assert self.least is not None and self.most is not None, "counted by eye"
        return max(self.least - count, count - self.most, 0)


def clips(folder: Path = DATA) -> list[Clip]:
    """Return all recordings, in the order of the tables.

    Exits with a message where they are not there.

    Parameters
    ----------
    folder : Path
        Where they lie.
    """
    if not (folder / "tracks").is_dir():
        sys.exit(f"{folder}: there are no recordings here; these figures need them")
    return [_clip(row, folder) for name in TABLES for row in _rows(folder / name)]


def counted(movement: str, among: Sequence[Clip]) -> list[Clip]:
    """Return the clips of a movement whose repetitions were counted.

    Parameters
    ----------
    movement : str
        Id of the exercise.
    among : sequence of Clip
        All recordings.
    """
    return [clip for clip in among if clip.movement == movement and clip.least is not None]


def _rows(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _clip(row: dict[str, str], folder: Path) -> Clip:
    text = row["exercise"].lower()
    walks = row["exercise_id"] == "walking" or any(
        word in f"{text} {row['file'].lower()}" for word in WALKING
    )
    labelled = row["exercise_id"] and row["reps_min"] != ""
    return Clip(
        file=row["file"],
        movement="walking" if walks else row["exercise_id"],
        description=row["exercise"],
        source=row["source"] or row["file"].split("__")[0],
        least=int(row["reps_min"]) if labelled and not walks else None,
        most=int(row["reps_max"]) if labelled and not walks else None,
        folder=folder,
    )
