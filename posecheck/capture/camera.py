"""A camera of this computer."""

from __future__ import annotations

import cv2

from posecheck.capture.live import LiveSource
from posecheck.capture.opencv import quiet
from posecheck.words import say


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
        name=say("camera-name", number=str(index)),
        advice=say("source-closed-camera"),
    )
