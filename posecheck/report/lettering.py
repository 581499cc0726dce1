"""Text on pictures, in any language, with the font that comes with OpenCV."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Colour = tuple[int, int, int]
"""Blue, green, red."""

_BOLD: Final = 650
_LEAST_PX: Final = 10


@cache
def _font() -> cv2.FontFace:
    return cv2.FontFace("sans")


@lru_cache(maxsize=256)
def _ink(text: str, size_px: int) -> tuple[Image, int]:
    """Return how much ink covers each pixel of a text, and how many rows of it are above the baseline."""
    above, margin = round(1.1 * size_px), size_px
    room: Image = np.zeros((round(1.5 * size_px), 2 * margin + size_px * (len(text) + 1), 3), np.uint8)
    cv2.putText(room, text, (margin, above), (255, 255, 255), _font(), size_px, _BOLD)
    columns = np.flatnonzero(room[..., 0].any(axis=0))
    left, right = (int(columns[0]), int(columns[-1]) + 1) if len(columns) else (0, 1)
    ink: Image = np.ascontiguousarray(room[:, left:right, 0])
    ink.flags.writeable = False
    return ink, above


def width_px(text: str, size_px: int) -> int:
    """Return how wide a line of text is.

    Parameters
    ----------
    text : str
        One line.
    size_px : int
        Height of the font.
    """
    return int(_ink(text, size_px)[0].shape[1])


def write(
    image: Image, text: str, at: tuple[int, int], size_px: int, colour: Colour, *, centred: bool = False
) -> None:
    """Write a line of text on the picture; what does not fit is cut off.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        It is changed in place.
    text : str
        One line.
    at : tuple of int
        Column and row of the left end of the baseline, or of its middle if centred.
    size_px : int
        Height of the font.
    colour : tuple of int
        Blue, green, red; each 0..255.
    centred : bool
        Whether the text is centred on that place, rather than starting there.
    """
    ink, above = _ink(text, size_px)
    left, top = at[0] - (ink.shape[1] // 2 if centred else 0), at[1] - above
    x, y = max(left, 0), max(top, 0)
    region = image[y : top + ink.shape[0], x : left + ink.shape[1]]
    if not region.size:
        return
    part = ink[y - top : y - top + region.shape[0], x - left : x - left + region.shape[1], None] / 255.0
    region[:] = np.rint(region + (np.array(colour) - region) * part)


def fitted(text: str, size_px: int, room_px: int) -> tuple[list[str], int]:
    """Break a text into at most two lines, and make it smaller only if they still do not fit.

    Parameters
    ----------
    text : str
        Broken between words only.
    size_px : int
        Height of the font at its largest.
    room_px : int
        How wide a line may be.

    Returns
    -------
    lines : list of str
        One or two.
    size_px : int
        Height of the font in which they fit, or the smallest that can still be read.
    """
    if width_px(text, size_px) <= room_px:
        return [text], size_px
    words = text.split()
    breaks = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    lines = min(breaks, key=lambda two: max(width_px(line, size_px) for line in two), default=(text,))
    widest = max(width_px(line, size_px) for line in lines)
    return list(lines), max(_LEAST_PX, min(size_px, size_px * room_px // widest))
