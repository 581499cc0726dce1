"""Whether part of a file was passed over because it could not be read as what it should be.

A Matroska or WebM file is a chain of blocks. Where one is damaged, the reader goes on at the next thing that
it knows, seconds later perhaps, and says nothing; and VP8 and VP9 have nothing by which a decoder would
notice that pictures are missing. But then bytes are missing between two blocks.
"""

from __future__ import annotations

from typing import Any, Final

from av.container import InputContainer
from av.packet import Packet

_CHAIN: Final = "matroska"
_BETWEEN: Final = 256
"""Bytes that may lie between the contents of two blocks: the heads of a cluster, a group and a block take
about a hundred."""


class Gaps:
    """Follows where the blocks of a file lie.

    Parameters
    ----------
    container : InputContainer
        The file; of other kinds than Matroska and WebM nothing is said.
    """

    def __init__(self, container: InputContainer) -> None:
        self._known = _CHAIN in container.format.name
        self._pos: int | None = None
        self._end = 0

    def before(self, packet: Packet[Any]) -> bool:
        """Tell whether bytes were passed over before a packet.

        Parameters
        ----------
        packet : Packet
            The next one, of any track.
        """
        if not self._known or packet.pos is None:
            return False
        if packet.pos == self._pos:  # several in one block
            self._end += packet.size
            return False
        passed = self._pos is not None and packet.pos - self._end > _BETWEEN
        self._pos, self._end = packet.pos, packet.pos + packet.size
        return passed
