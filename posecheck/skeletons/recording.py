"""Files of joints as recordings, told apart by their names, beside everything that can be captured."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np

from posecheck.capture.replay import Replay
from posecheck.capture.source import Source, open_source
from posecheck.errors import PoseError, SourceError
from posecheck.exercise import Exercise
from posecheck.file_kind import needed
from posecheck.frame import Frame
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray, Landmark, Origin, PoseTrack
from posecheck.skeletons.joints import METRES, Joints, middle
from posecheck.skeletons.keypoints import SUFFIX as JSON
from posecheck.skeletons.keypoints import read_keypoints
from posecheck.skeletons.names import landmarks_of
from posecheck.skeletons.picture import picture_track
from posecheck.skeletons.space import LIMB_M, pose_track
from posecheck.skeletons.table import read_table
from posecheck.skeletons.trc import read_trc
from posecheck.words import say

TABLES: Final = (".csv", ".tsv")
SUFFIXES: Final = (".trc", *TABLES, JSON)
"""Of the files that hold joints."""
BEYOND: Final = 1e9
"""A number as large as this is a mistake in any unit, and unknown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What the user says about a file of joints, because the file may not.

    Attributes
    ----------
    view : View or None
        The side of the person that faces the camera, see :func:`posecheck.skeletons.space.pose_track` and
        :func:`posecheck.skeletons.picture.picture_track`.
    usual : View
        The view of joints in space where none is told.
    fps : float or None
        Frames a second, for a file that does not say when its frames were taken.
    lying : bool
        Whether the person lies, so that the vertical cannot be found from their trunk.
    """

    view: View | None = None
    usual: View = View.FRONT
    fps: float | None = None
    lying: bool = False

    @classmethod
    def by(cls, exercise: Exercise, *, view: View | None = None, fps: float | None = None) -> Self:
        """Return what an exercise says of a recording of it.

        Parameters
        ----------
        exercise : Exercise
            Its best view is the usual one.
        view : View, optional
            Another view.
        fps : float, optional
            Frames a second.
        """
        return cls(view=view, usual=exercise.views[0], fps=fps, lying=exercise.position == "lying")


NOTHING: Final = Told()


def has_joints(spec: str) -> bool:
    """Tell by its name whether something is a file, or a folder, of joints.

    Parameters
    ----------
    spec : str
        What the user named.
    """
    path = Path(spec)
    return path.suffix.lower() in SUFFIXES or path.is_dir()


def open_recording(spec: str, told: Told = NOTHING, *, speed: float = 1.0) -> Source[Frame] | Replay:
    """Open what the user named: a file of joints, or what :func:`posecheck.capture.source.open_source` takes.

    Parameters
    ----------
    spec : str
        A file ``.trc``, ``.csv``, ``.tsv`` or ``.json``, a folder with the ``.json`` files of OpenPose, or
        anything else that is a source.
    told : Told
        What the file of joints does not say itself.
    speed : float
        How many times slower than life it plays.

    Returns
    -------
    Source
        Frames or, for joints and saved tracks, poses.

    Raises
    ------
    SourceError
        If it cannot be opened or is something else.
    """
    with needed("recording", Path(spec)):
        if has_joints(spec):
            return Replay(spec, read_joints(spec, told), speed=speed)
        return open_source(spec, speed=speed)


def read_joints(path: Path | str, told: Told = NOTHING) -> PoseTrack:
    """Return the track of a file of joints.

    Parameters
    ----------
    path : Path or str
        As for :func:`open_recording`.
    told : Told
        What the file does not say itself.

    Returns
    -------
    PoseTrack
        Its origin is the file.

    Raises
    ------
    SourceError
        If the file cannot be read, or does not hold the joints of a person.
    """
    file = Path(path)
    if told.fps is not None and not 0.0 < told.fps <= 10_000.0:
        raise SourceError(f"{path}: {say('rate-impossible', rate=f'{told.fps:g}')}")
    if file.suffix.lower() == ".trc":
        joints = read_trc(file)
    elif file.suffix.lower() in TABLES:
        joints = read_table(file, told.fps)
    else:
        joints = read_keypoints(file, told.fps)
    try:
        return _track(joints, told, Origin(source=str(path)))
    except PoseError as error:
        raise SourceError(f"{path}: {error}") from error


def _track(joints: Joints, told: Told, origin: Origin) -> PoseTrack:
    used = landmarks_of(joints.names)
    at = np.where(np.abs(joints.at) < BEYOND, joints.at, np.nan)
    index = {name: joints.names.index(name) for name in used.values()}
    sure = joints.confidence
    confidence = None if sure is None else {name: sure[:, i] for name, i in index.items()}
    if joints.flat:
        places = {name: at[:, i, :2] for name, i in index.items()}
        return picture_track(
            places, joints.time_s, view=told.view, confidence=confidence, size=joints.size, origin=origin
        )
    metres = METRES[joints.unit] if joints.unit else _unit_m(at, used, index)
    return pose_track(
        {name: at[:, i] * metres for name, i in index.items()},
        joints.time_s,
        view=told.view or told.usual,
        up=joints.up or ("y" if told.lying else None),
        confidence=confidence,
        origin=origin,
    )


def _unit_m(at: FloatArray, used: dict[Landmark, str], index: dict[str, int]) -> float:
    """Return the unit of length in which the trunk is as long as a person's; metres if none is."""
    ends = []
    for part in ("SHOULDER", "HIP"):
        points = [index[used[lm]] for side in ("LEFT", "RIGHT") if (lm := Landmark[f"{side}_{part}"]) in used]
        ends.append(middle(at, *points) if points else np.full((len(at), 3), np.nan))
    length = np.linalg.norm(ends[0] - ends[1], axis=1)
    if not np.isfinite(length).any():
        return 1.0
    fits = [m for m in METRES.values() if LIMB_M[0] <= float(np.nanmedian(length)) * m <= LIMB_M[1]]
    return fits[0] if fits else 1.0
