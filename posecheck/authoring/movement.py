"""The movement that recordings show, and what else is seen of it: the position and the views."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.authoring.takes import Take, rises_of, takes_of
from posecheck.authoring.usable import check_shown
from posecheck.errors import InputError
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.position import LANDMARKS, NOTHING, Position, position_of, rises_in
from posecheck.kinematics.view import View
from posecheck.output_file import need_folder
from posecheck.pose import PoseTrack
from posecheck.reference import learning
from posecheck.reference.learning import Recording
from posecheck.reference.pattern import Pattern, Sides
from posecheck.words import say

NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


def check_name(name: str) -> None:
    """Check that a name can be the id of an exercise.

    Parameters
    ----------
    name : str
        What the exercise is to be called.

    Raises
    ------
    InputError
        If it cannot.
    """
    if not NAME.fullmatch(name):
        raise InputError(f"{name}: {say('name-shape', example='wall_slide')}")


def new_path(folder: Path, name: str) -> Path:
    """Return where the definition of a new exercise is written, where there is none yet.

    Parameters
    ----------
    folder : Path
        Where the exercises are.
    name : str
        Id of the exercise.

    Raises
    ------
    InputError
        If there is one, which somebody may have edited, or a file where the folder is to be.
    """
    need_folder(folder)
    path = folder / f"{name}.yaml"
    if path.exists():
        raise InputError(f"{path}: {say('new-exists')}")
    return path


def learnt(
    name: str, tracks: Sequence[tuple[str, PoseTrack]], *, sides: Sides | None = None
) -> tuple[list[Take], Pattern]:
    """Return recordings with what they show, and the reference movement that they make.

    Parameters
    ----------
    name : str
        Id of the movement.
    tracks : sequence of (str, PoseTrack)
        Recordings with their names.
    sides : {"body", "each", "alternating"}, optional
        Worked out from the recordings if not given.

    Raises
    ------
    InputError
        If the name cannot be an id.
    SourceError
        If a recording cannot be used.
    """
    check_name(name)
    takes = takes_of(tracks)
    for take in takes:
        check_shown(take)
    models = {track.origin.model or "" for _, track in tracks}
    pattern = learning.learn(
        [
            Recording(source=take.source, person=take.source, course=take.course, shown=take.shown)
            for take in takes
        ],
        key=name,
        name={say.language: name.replace("_", " ")},
        sides=sides,
        model=models.pop() if len(models) == 1 else "",
    )
    return takes, pattern


def views_of(takes: Sequence[Take]) -> list[View]:
    """Return from where recordings show somebody, the most frequent view first.

    Parameters
    ----------
    takes : sequence of Take
        The recordings.
    """
    seen = Counter(take.course.view for take in takes)
    return [view for view, _ in seen.most_common() if view is not None]


def position_in(pattern: Pattern, takes: Sequence[Take]) -> Position:
    """Return the position in which most recordings show the person between the repetitions.

    Parameters
    ----------
    pattern : Pattern
        The movement.
    takes : sequence of Take
        Recordings of it.
    """
    shown = [
        _position_in(
            take.track, [rise.low_s for _, rises in rises_of(pattern, take.course) for rise in rises]
        )
        for take in takes
    ]
    return Counter(shown).most_common(1)[0][0]


def _position_in(track: PoseTrack, rests_s: Sequence[float]) -> Position:
    """Return the position that the person is in at some times of a recording."""
    body = Body(LANDMARKS)
    seen = [rises_in(body) if body.observe(pose) else NOTHING for pose in track]
    return position_of([seen[i] for i in np.searchsorted(track.time_s, rests_s)])
