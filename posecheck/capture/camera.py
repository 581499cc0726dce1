"""A camera of this computer."""

from __future__ import annotations

import cv2

from posecheck.capture.live import LiveSource
from posecheck.capture.opencv import quiet


def open_camera(index: int) -> LiveSource:
    """Open a camera of this computer.

    Parameters
    ----------
    index : int
        Number of the camera, 0 being the first.

    Returns
    -------
    LiveSource
        Delivering already: its first frame has come.

    Raises
    ------
    SourceError
        If there is no such camera, or it delivers no picture.
    """

    def opener() -> cv2.VideoCapture:
        with quiet():
            return cv2.VideoCapture(index, cv2.CAP_ANY)

    return LiveSource(
        opener,
        name=f"camera {index}",
        advice=(
            "check that it is plugged in, that no other program is using it, and that you are allowed to use "
            "it; the first camera is 0"
        ),
    )
