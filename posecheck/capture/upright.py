"""Pictures as people see them: whole, upright and with square pixels, from those a decoder gives."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final

import av
import numpy as np
from av.filter import Graph
from av.video.frame import VideoFrame
from av.video.reformatter import Colorspace, VideoReformatter
from numpy.typing import NDArray

_LEAST_ASPECT: Final = Fraction(1, 4)
_MOST_ASPECT: Final = Fraction(4)
"""No camera's or disc's pixels are longer than twice their width; beyond these a file is not believed."""

_DEINTERLACE: Final = ("bwdif", "mode=send_frame:deint=interlaced")
_TURNS: Final = {
    # Where a step to the right and one down lead: each as (right, down).
    ((0, 1), (-1, 0)): [("transpose", "clock")],
    ((-1, 0), (0, -1)): [("hflip", ""), ("vflip", "")],
    ((0, -1), (1, 0)): [("transpose", "cclock")],
    ((-1, 0), (0, 1)): [("hflip", "")],
    ((1, 0), (0, -1)): [("vflip", "")],
    ((0, 1), (1, 0)): [("transpose", "cclock_flip")],
    ((0, -1), (-1, 0)): [("transpose", "clock_flip")],
}


class Upright:
    """Undoes what lies between the stored picture and the one to be seen.

    Interlaced pictures become whole ones, pixels square, and the picture is turned as the file says that the
    camera was held. Where there is nothing to do, nothing is done.

    Parameters
    ----------
    aspect : Fraction or None
        Width of a pixel for a height of 1; None where the file does not say.
    """

    def __init__(self, aspect: Fraction | None) -> None:
        believed = aspect is not None and _LEAST_ASPECT <= aspect <= _MOST_ASPECT
        self._aspect = aspect if believed and aspect is not None else Fraction(1)
        self._interlaced = False
        self._form: tuple[int, int, str] | None = None
        self._graph: Graph | None = None
        self._converter = VideoReformatter()  # its tables cost as much as a picture

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Return the size that pictures have with square pixels, before they are turned.

        Parameters
        ----------
        width, height : int
            Size in which they are stored.
        """
        if self._aspect > 1:
            return round(width * self._aspect), height
        return width, round(height / self._aspect)

    def pictures(self, frame: VideoFrame) -> Iterator[VideoFrame]:
        """Yield what can be shown now that a frame has come; an interlaced one waits for the next.

        Parameters
        ----------
        frame : VideoFrame
            The next frame.
        """
        form = (frame.width, frame.height, frame.format.name)
        if form != self._form or (frame.interlaced_frame and not self._interlaced):
            yield from self.rest()
            self._form = form
            self._interlaced = self._interlaced or frame.interlaced_frame
            self._graph = self._made_for(frame)
        if self._graph is None:
            yield frame
        else:
            self._graph.vpush(frame)
            yield from _out_of(self._graph)

    def rest(self) -> Iterator[VideoFrame]:
        """Yield what waits for a frame that will not come."""
        if self._graph is not None:
            self._graph.vpush(None)
            yield from _out_of(self._graph)
            self._graph = None

    def as_array(self, picture: VideoFrame) -> NDArray[np.uint8]:
        """Return the colours of a picture.

        Parameters
        ----------
        picture : VideoFrame
            One of :meth:`pictures` or :meth:`rest`.

        Returns
        -------
        ndarray of uint8, shape (height, width, 3)
            Blue, green, red.
        """
        try:
            colours = self._converter.reformat(picture, format="bgr24", threads=1)
        except av.FFmpegError:  # the file names a colour space that there is not
            colours = self._converter.reformat(
                picture, format="bgr24", src_colorspace=Colorspace.DEFAULT, threads=1
            )
        return np.ascontiguousarray(colours.to_ndarray(), dtype=np.uint8)

    def _made_for(self, frame: VideoFrame) -> Graph | None:
        steps = [_DEINTERLACE] if self._interlaced else []
        stored = (frame.width, frame.height)
        if (shown := self.size(*stored)) != stored:
            steps.append(("scale", "{}:{}".format(*shown)))
        if (directions := _directions(frame)) is not None:
            steps += _TURNS.get(directions, [])
        if not steps:
            return None
        graph = Graph()
        time_base = frame.time_base or Fraction(1, 1000)
        nodes = [
            graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=time_base)
        ]
        nodes += [graph.add(name, settings or None) for name, settings in steps]
        graph.link_nodes(*nodes, graph.add("buffersink")).configure()
        return graph


def _out_of(graph: Graph) -> Iterator[VideoFrame]:
    while True:
        try:
            yield graph.vpull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return


def _directions(frame: VideoFrame) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return where steps right and down in the stored picture lead in the one shown; None if not said."""
    side_data: Any = frame.side_data
    if "DISPLAYMATRIX" not in side_data:
        return None
    matrix = np.frombuffer(side_data["DISPLAYMATRIX"], np.int32)[[0, 1, 3, 4]].astype(float)
    right_x, right_y, down_x, down_y = (round(float(value)) for value in matrix / max(abs(matrix).max(), 1))
    return (right_x, right_y), (down_x, down_y)
