"""MediaPipe's pose landmarker: poses in, without its chatter on standard error."""

from __future__ import annotations

import os
import sys
from threading import Lock
from typing import Any, Final

import mediapipe as mp
import numpy as np
from mediapipe.tasks.python.core.base_options import BaseOptions
from mediapipe.tasks.python.vision.core.vision_task_running_mode import VisionTaskRunningMode
from mediapipe.tasks.python.vision.pose_landmarker import PoseLandmarker, PoseLandmarkerOptions
from numpy.typing import NDArray

from posecheck.errors import ModelError, SourceError
from posecheck.estimation.bundles import ModelName, bundle
from posecheck.pose import Pose

_MOST_EDGE_PX: Final = 32766
"""A larger picture ends the whole process: OpenCV's remap inside of MediaPipe counts pixels in 16 bits."""


class Landmarker:
    """One MediaPipe landmarker.

    Parameters
    ----------
    model : {"lite", "full", "heavy"}
        From fast and coarse to slow and exact.
    people : int
        The most people to find in a picture.
    follow : bool
        Whether pictures come in the order of time and a person found before is looked for near the same
        place (MediaPipe's VIDEO mode); otherwise each picture is searched anew (IMAGE mode).

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
        self._warm = False
        try:
            with silence:
                self._landmarker = PoseLandmarker.create_from_options(self._options)
        except (RuntimeError, ValueError) as error:
            raise ModelError(f"the {self._model} pose model cannot be loaded: {error}") from error

    def start_anew(self) -> None:
        """Forget the pictures so far; the next one may have any time.

        MediaPipe's filters are made anew with it: neither empty pictures nor a pause clear them altogether,
        and poses would depend, by some hundredths of a pixel, on the source before.
        """
        if self._follow and self._last_ms >= 0:
            self.close()
            self._create()

    def find(self, picture: NDArray[np.uint8], time_s: float) -> list[Pose]:
        """Return the people in a picture.

        Parameters
        ----------
        picture : ndarray of uint8, shape (height, width, 3)
            Red, green, blue.
        time_s : float
            When it was taken, in seconds; for a landmarker that follows, no earlier than the picture before.

        Returns
        -------
        list of Pose
            Empty if nobody was found.

        Raises
        ------
        SourceError
            If the picture has an edge that MediaPipe cannot take.
        """
        size = (picture.shape[1], picture.shape[0])
        if max(size) > _MOST_EDGE_PX:
            raise SourceError(
                f"a picture is {size[0]} x {size[1]} pixels; each edge may have at most {_MOST_EDGE_PX}"
            )
        if not self._warm:
            self._warm = True
            with silence:
                return self.find(picture, time_s)
        image = mp.Image(image_format=mp.ImageFormat.SRGB, data=picture)
        if self._follow:
            # MediaPipe wants whole milliseconds that always increase, also for a faster camera.
            self._last_ms = max(self._last_ms + 1, round(time_s * 1000))
            result = self._landmarker.detect_for_video(image, self._last_ms)
        else:
            result = self._landmarker.detect(image)
        return [
            _pose(*person, time_s=time_s, size=size)
            for person in zip(result.pose_landmarks, result.pose_world_landmarks, strict=True)
        ]

    def close(self) -> None:
        """Free the model; must be called, because MediaPipe's own finaliser fails when Python exits."""
        with silence:
            self._landmarker.close()


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


class _Silence:
    """Send what native code writes to standard error to nowhere while at least one thread is inside.

    MediaPipe and TensorFlow Lite write a few lines when a model is created, first used and closed, and
    no setting keeps them from it. Standard error belongs to all threads: the first one in turns it away, the
    last one out brings it back.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside = 0
        self._kept = -1

    def __enter__(self) -> None:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                sys.stderr.flush()
                self._kept = os.dup(2)
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, 2)
                os.close(nowhere)

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if self._inside == 0:
                os.dup2(self._kept, 2)
                os.close(self._kept)


silence = _Silence()
