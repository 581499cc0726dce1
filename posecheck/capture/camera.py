"""A camera of this computer."""

from __future__ import annotations

import cv2

from posecheck.capture.live import LiveSource
from posecheck.capture.opencv import open_capture


def open_camera(index: int) -> LiveSource:
    """Open the camera with this number, 0 being the first.

    Raises
    ------
    SourceError
        If there is no such camera, or it delivers no picture.
    """

    def opener() -> cv2.VideoCapture:
        return open_capture(index, cv2.CAP_ANY)

    return LiveSource(
        opener,
        name=f"camera {index}",
        advice=(
            "check that it is plugged in, that no other program uses it and that you may use it; "
            "the first camera is 0"
        ),
    )
