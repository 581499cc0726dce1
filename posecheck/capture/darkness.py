"""Whether a camera sees anything at all: behind a privacy shutter or a lens cap it goes on delivering.

A dark room is no shutter, as long as anything can be made out in it. A shutter leaves the noise of the
sensor, and at most a smooth shade from the middle to the edges.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.words import say

_DARK: Final = 70.0
"""Mean brightness, of 255, above which a picture is lit. Exposure control aims at about 118, middle grey;
where it does not come to three fifths of that, it has run out of light."""
_SHAPELESS: Final = 1.5
"""Spread of the brightness between parts of the picture, of 255, up to which nothing can be made out. Ours:
behind a cover, strong compression alone makes more than 1. Of 64 pictures of recordings, one of them black,
62 stay above it with a tenth of their light, 56 with a sixteenth, and two with a thirtieth."""
_GRID: Final = (12, 16)
"""Parts of the picture, down and across: a person who fills a tenth of the picture covers many of them."""
_SAMPLES: Final = 8
"""Pixels of a part that are looked at, down and across: their mean has an eighth of the noise."""
_CHANCE: Final = 1 + 3 * (2 / (_GRID[0] * _GRID[1])) ** 0.5
"""What noise makes of the spread between so many parts is at most this: three standard errors above its
mean."""
_EVERY_S: Final = 0.25
_SURE_S: Final = 1.0
"""Cameras deliver black pictures for less than this while they start."""
_WORTH_TELLING_S: Final = 3.0
"""Films that were edited fade to black for less than this."""


def is_dark(image: NDArray[np.uint8]) -> bool:
    """Tell whether nothing can be made out in a picture: it is dark, without any shape but noise.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        Any colour order.
    """
    samples = _sampled(image)
    parts = samples.mean(axis=(1, 3))
    if parts.mean() > _DARK:
        return False
    noise = (np.square(samples).mean() - np.square(parts).mean()) / _SAMPLES**2
    spread = np.square(parts.ravel() - _SHADE @ (_UNSHADE @ parts.ravel())).mean()
    return bool(spread <= noise * _CHANCE + _SHAPELESS**2)


class Darkness:
    """Follows since when a source shows nothing."""

    def __init__(self) -> None:
        self._spans: list[tuple[float, float]] = []
        self._since_s: float | None = None
        self._looked_s = -np.inf
        self._was_lit = False

    def look(self, image: NDArray[np.uint8], time_s: float) -> None:
        """Look at the next picture, unless it follows too soon to be different.

        Parameters
        ----------
        image : ndarray of uint8, shape (height, width, 3)
            The picture.
        time_s : float
            Its time, seconds; increases.
        """
        if time_s - self._looked_s < _EVERY_S:
            return
        self._looked_s = time_s
        if not is_dark(image):
            self._since_s, self._was_lit = None, True
        elif self._since_s is None:
            self._since_s = time_s
            self._spans.append((time_s, time_s))
        else:
            self._spans[-1] = (self._since_s, time_s)

    @property
    def now(self) -> bool:
        """Whether nothing has been shown for long enough to say so."""
        return self._since_s is not None and self._looked_s - self._since_s >= _SURE_S

    def warnings(self, name: str) -> list[str]:
        """Return what is to be told of it.

        Parameters
        ----------
        name : str
            Name of the source.
        """
        if not self._was_lit:
            return [say("dark", name=name)] if self.now else []
        return [
            say("dark.between", name=name, **{"from": _moment(from_s), "to": _moment(to_s)})
            for from_s, to_s in self._spans
            if to_s - from_s >= _WORTH_TELLING_S
        ]


def _moment(time_s: float) -> str:
    return say("amount-s.moment", value=time_s)


def _sampled(image: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return some pixels of each part: shape (parts down, samples, parts across, samples).

    Of the green alone, which is most of the brightness: the picture is looked at between two others.
    """
    rows, columns = (
        ((np.arange(count * _SAMPLES) + 0.5) * size / (count * _SAMPLES)).astype(np.intp)
        for count, size in zip(_GRID, image.shape[:2], strict=True)
    )
    green = image[:, :, 1][rows[:, None], columns].astype(np.float64)
    parts: NDArray[np.float64] = green.reshape(_GRID[0], _SAMPLES, _GRID[1], _SAMPLES)
    return parts


def _shade() -> NDArray[np.float64]:
    """Return the shapes that a smooth shade is made of, one a column: a plane and a bowl."""
    y, x = (
        axis.ravel() for axis in np.meshgrid(*(np.linspace(-1, 1, count) for count in _GRID), indexing="ij")
    )
    return np.stack([np.ones_like(x), x, y, x * x, y * y, x * y], axis=1)


_SHADE: Final = _shade()
_UNSHADE: Final = np.linalg.pinv(_SHADE)
