"""Pictures of a room put together from people who were cut out of films, for the benchmark of rooms.

Nothing to run by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.cut_outs import FPS, HEIGHT, WIDTH, CutOut, Picture
from posecheck.frame import Frame
from posecheck.pose import FloatArray

Matrix = NDArray[np.float64]
Place = Callable[[float], Matrix | None]
"""Where a layer is at a time in seconds, as an affine map from its film to the picture; None: not there."""
Change = Callable[[Picture, "Take", int], Picture]
"""Makes something else of a finished picture: darkness, something in front of the patient."""

HERE: Final = np.eye(2, 3)
FRAME_PX: Final = 3
"""Width of the frame of a television, a poster or a mirror."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Layer:
    """Somebody, or a picture of somebody, in the room.

    Attributes
    ----------
    film : CutOut
        What they do.
    place : callable
        Where they are.
    begins_s : float
        When the film begins; before, its first picture stands still.
    part : (int, int, int, int) or None
        Left, top, right and bottom of the part of the film that hangs in the room as a picture; None for a
        person.
    again : bool
        Whether the film runs back and forth for ever; otherwise its last picture stays.
    """

    film: CutOut
    place: Place
    begins_s: float = 0.0
    part: tuple[int, int, int, int] | None = None
    again: bool = True

    def moment(self, time_s: float) -> int:
        """Return which picture of the film is shown.

        Parameters
        ----------
        time_s : float
            Since the beginning of all.
        """
        moment, last = max(0, round((time_s - self.begins_s) * FPS)), len(self.film) - 1
        if not self.again:
            return min(moment, last)
        moment %= max(1, 2 * last)
        return min(moment, 2 * last - moment)

    def centre_px(self, time_s: float) -> FloatArray:
        """Return where the trunk is in the picture, shape (2,); NaN where it is not there.

        Parameters
        ----------
        time_s : float
            Since the beginning of all.
        """
        matrix = self.place(time_s)
        if matrix is None:
            return np.full(2, np.nan)
        x, y = self.film.centres_px[self.moment(time_s)]
        where: FloatArray = matrix @ (x, y, 1.0)
        return where if 0 <= where[0] < WIDTH else np.full(2, np.nan)

    def paint(self, picture: Picture, time_s: float) -> Picture:
        """Return the picture with this layer over it.

        Parameters
        ----------
        picture : ndarray of uint8, shape (HEIGHT, WIDTH, 3)
            Blue, green, red.
        time_s : float
            Since the beginning of all.
        """
        matrix = self.place(time_s)
        if matrix is None:
            return picture
        moment, size = self.moment(time_s), (WIDTH, HEIGHT)
        share = self.film.shares[moment]
        if self.part is not None:
            left, top, right, bottom = self.part
            share = np.zeros_like(share)
            share[top:bottom, left:right] = 1
        over = cv2.warpAffine(self.film.pictures[moment], matrix, size, flags=cv2.INTER_AREA)
        alpha = cv2.warpAffine(share, matrix, size, flags=cv2.INTER_LINEAR)
        painted = np.asarray(cv2.blendLinear(over, picture, alpha, 1 - alpha), dtype=np.uint8)
        if self.part is not None:
            corners = np.array([[left, top, 1], [right, bottom, 1]]) @ matrix.T
            start, end = (tuple(int(v) for v in corner) for corner in corners)
            cv2.rectangle(painted, start, end, (30, 30, 30), FRAME_PX)
        return painted


@dataclass(frozen=True, kw_only=True, eq=False)
class Take:
    """A film that is put together.

    Attributes
    ----------
    patient : Layer
        Who is to be counted.
    behind, before : sequence of Layer
        What is farther away from the camera than the patient, and what is nearer.
    duration_s : float
        How long it is.
    change : callable or None
        What is done to each finished picture.
    still : bool
        Whether the patient does nothing that counts.
    """

    patient: Layer
    behind: Sequence[Layer] = ()
    before: Sequence[Layer] = ()
    duration_s: float
    change: Change | None = None
    still: bool = False

    @property
    def others(self) -> list[Layer]:
        """Everyone but the patient."""
        return [*self.behind, *self.before]

    def times_s(self) -> FloatArray:
        """Return the times of the pictures."""
        return np.arange(int(self.duration_s * FPS)) / FPS

    def frames(self) -> Iterator[Frame]:
        """Put the pictures together, one by one.

        Yields
        ------
        Frame
            One for each time.
        """
        for index, time_s in enumerate(self.times_s().tolist()):
            film, matrix = self.patient.film, self.patient.place(time_s)
            at_home = matrix is not None and np.array_equal(matrix, HERE)
            picture = film.pictures[self.patient.moment(time_s)] if at_home else film.room
            for layer in self.behind:
                picture = layer.paint(picture, time_s)
            if self.behind or not at_home:
                picture = self.patient.paint(picture, time_s)
            for layer in self.before:
                picture = layer.paint(picture, time_s)
            picture = picture if self.change is None else self.change(picture, self, index)
            yield Frame(image=np.ascontiguousarray(picture), time_s=time_s)


def moved(film: CutOut, to_px: Sequence[float] | FloatArray, scale: float = 1.0) -> Matrix:
    """Return the map that puts the trunk of a film's first person somewhere.

    Parameters
    ----------
    film : CutOut
        The film.
    to_px : (float, float)
        Where the centre of the trunk goes.
    scale : float
        How much larger everything becomes.
    """
    found = film.centres_px[np.isfinite(film.centres_px[:, 0])]
    x, y = found[0]
    return np.array([[scale, 0, to_px[0] - scale * x], [0, scale, to_px[1] - scale * y]])


def along(film: CutOut, stops: Sequence[tuple[float, float, float]], scale: float = 1.0) -> Place:
    """Return a way through the room.

    Parameters
    ----------
    film : CutOut
        Who goes it.
    stops : sequence of (float, float, float)
        Seconds, and the place of the trunk then in pixels; there only from the first to the last.
    scale : float
        How much larger everything becomes.
    """
    times, xs, ys = zip(*stops, strict=True)

    def place(time_s: float) -> Matrix | None:
        if not times[0] <= time_s <= times[-1]:
            return None
        return moved(film, (np.interp(time_s, times, xs), np.interp(time_s, times, ys)), scale)

    return place
