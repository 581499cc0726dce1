"""What a therapist sees in the window while an exercise is demonstrated in front of the camera."""

from __future__ import annotations

from math import ceil
from typing import Final

from posecheck.pose import Pose
from posecheck.report.lettering import Colour, Image, write
from posecheck.report.overlay import draw_count, with_sentence
from posecheck.report.skeleton import draw_skeleton, scale_of

_BIG: Final = 0.35
"""Height of the countdown as a share of the picture's height: to be read from three metres."""
_WHITE: Final[Colour] = (255, 255, 255)
_SHADOW: Final[Colour] = (28, 24, 20)


def draw_recording(image: Image, pose: Pose, *, count: int, sentence: str, left_s: float | None) -> Image:
    """Return the picture as in a mirror, with what is seen of the therapist and what to do next.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        The camera's picture; is not changed.
    pose : Pose
        The pose found in it.
    count : int
        Repetitions found so far.
    sentence : str
        What stands under the picture.
    left_s : float or None
        Seconds of a countdown, written across the picture; None without one.

    Returns
    -------
    ndarray of uint8, shape (1.17 height, width, 3)
        A new picture.
    """
    drawn: Image = image[:, ::-1].copy()
    scale = scale_of(drawn)
    draw_skeleton(drawn, pose, {}, mirrored=True)
    draw_count(drawn, count, "", scale)
    if left_s is not None:
        height, width = int(drawn.shape[0]), int(drawn.shape[1])
        size, number = round(_BIG * height), str(ceil(left_s))
        at, moved = (round(0.8 * width), round(0.55 * height)), max(1, round(4 * scale))
        write(drawn, number, (at[0] + moved, at[1] + moved), size, _SHADOW, centred=True)
        write(drawn, number, at, size, _WHITE, centred=True)
    return with_sentence(drawn, sentence)
