"""MediaPipe's pose landmarker: pictures in, poses out, and nothing on standard error."""

from __future__ import annotations

from ctypes import py_object, pythonapi
from threading import main_thread
from typing import Any, Final, TypeAlias
from weakref import finalize

import mediapipe as mp
import numpy as np
from mediapipe.tasks.python.core.base_options import BaseOptions
from mediapipe.tasks.python.vision.core.image import Image
from mediapipe.tasks.python.vision.core.vision_task_running_mode import VisionTaskRunningMode
from mediapipe.tasks.python.vision.pose_landmarker import PoseLandmarker, PoseLandmarkerOptions
from numpy.typing import NDArray

from posecheck.errors import ModelError, SourceError
from posecheck.estimation.bundles import ModelName, bundle
from posecheck.pose import Pose
from posecheck.standard_error import silence
from posecheck.words import say

Picture: TypeAlias = Image

_MOST_EDGE_PX: Final = 32766
"""A larger picture crashes the whole process: OpenCV's remap inside MediaPipe counts pixels in 16 bits."""


def as_picture(rgb: NDArray[np.uint8]) -> Picture:
    """Return a copy of a picture as MediaPipe takes it; `numpy_view` of it is the array again.

    Parameters
    ----------
    rgb : ndarray of uint8, shape (height, width, 3)
        Red, green, blue.
    """
    return mp.Image(image_format=mp.ImageFormat.SRGB, data=rgb)


class Landmarker:
    """One MediaPipe landmarker.

    Parameters
    ----------
    model : {"lite", "full", "heavy"}
        From fast and coarse to slow and accurate.
    people : int
        The most people to find in a picture.
    follow : bool
        Whether pictures come in order of time and a person found before is looked for near the same place
        (MediaPipe's VIDEO mode); otherwise each picture is searched from scratch (IMAGE mode).

    Raises
    ------
    ModelError
        If the model is not installed or cannot be loaded.
    """

    def __init__(self, model: ModelName, *, people: int = 1, follow: bool) -> None:
        self._model = model
        self._options = PoseLandmarkerOptions(
            base_options=BaseOptions(model_asset_buffer=bundle(model).read_bytes()),
            running_mode=VisionTaskRunningMode.VIDEO if follow else VisionTaskRunningMode.IMAGE,
            num_poses=people,
        )
        self._follow = follow
        self._create()

    def _create(self) -> None:
        self._last_ms = -1
        self._all_ran = False  # each part of the model; the last when somebody is found
        try:
            with silence:
                self._landmarker = PoseLandmarker.create_from_options(self._options)
        except (RuntimeError, ValueError) as error:
            raise ModelError(say("model-broken", model=self._model, error=str(error))) from error
        self._free = finalize(self, _free, self._landmarker)

    def start_anew(self) -> None:
        """Forget the pictures so far; the next one may have any time.

        This also renews MediaPipe's filters: neither empty pictures nor a pause clears them completely, and
        poses would depend, by some hundredths of a pixel, on the source before.
        """
        if self._follow and self._last_ms >= 0:
            self.close()
            self._create()

    def find(self, picture: Picture, time_s: float) -> list[Pose]:
        """Return the people in a picture.

        Parameters
        ----------
        picture : Picture
            From :func:`as_picture`.
        time_s : float
            When it was taken, in seconds; for a landmarker that follows, no earlier than the picture before.

        Returns
        -------
        list of Pose
            Empty if nobody was found.

        Raises
        ------
        SourceError
            If an edge of the picture is too long for MediaPipe.
        """
        size = (picture.width, picture.height)
        if max(size) > _MOST_EDGE_PX:
            width, height = map(str, size)
            raise SourceError(say("picture-too-large", width=width, height=height, most=str(_MOST_EDGE_PX)))
        if self._all_ran:
            return self._people(picture, time_s, size)
        with silence:
            found = self._people(picture, time_s, size)
        self._all_ran = bool(found)
        return found

    def close(self) -> None:
        """Free the model; otherwise this happens when the landmarker is no longer used, or Python exits."""
        self._free()

    def _people(self, picture: Picture, time_s: float, size: tuple[int, int]) -> list[Pose]:
        if self._follow:
            # MediaPipe needs whole milliseconds that always increase, even for a faster camera.
            self._last_ms = max(self._last_ms + 1, round(time_s * 1000))
            result = self._landmarker.detect_for_video(picture, self._last_ms)
        else:
            result = self._landmarker.detect(picture)
        return [
            _pose(*person, time_s=time_s, size=size)
            for person in zip(result.pose_landmarks, result.pose_world_landmarks, strict=True)
        ]


def _free(landmarker: PoseLandmarker) -> None:
    if main_thread().is_alive():
        with silence:
            landmarker.close()
    else:
        # Python exits, and the thread in which MediaPipe closes has ended. Its own finaliser would fail, too,
        # and say so: one reference too many, and it never runs.
        pythonapi.Py_IncRef(py_object(landmarker))


def _pose(landmarks: list[Any], world: list[Any], *, time_s: float, size: tuple[int, int]) -> Pose:
    values = np.array(
        [
            (seen.x, seen.y, seen.visibility, real.x, real.y, real.z)
            for seen, real in zip(landmarks, world, strict=True)
        ]
    )
    return Pose(
        time_s=time_s,
        image_px=values[:, :2] * size,
        world_m=values[:, 3:],
        visibility=values[:, 2],
        size=size,
    )
