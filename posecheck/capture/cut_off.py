"""Find out whether a video file was cut off: whether its parts reach beyond its end.

An announced length alone proves nothing: edit lists and sound may announce more than there are pictures. Nor
does a missing one: a browser, which does not know the length when it starts to write, announces none.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Final

_ID_BYTES: Final = 4
_LENGTH_BYTES: Final = 8
"""The most that the identifier and the length of a Matroska element take."""


def is_cut_off(path: Path, head: bytes) -> bool:
    """Tell whether a video file was cut off; False where its format does not show it.

    Parameters
    ----------
    path : Path
        The file.
    head : bytes
        Its first bytes; 8 of them tell the format.
    """
    size = path.stat().st_size
    if head[:4] == b"RIFF":
        return int.from_bytes(head[4:8], "little") + 8 > size
    with path.open("rb") as file:
        if head[4:8] == b"ftyp":
            return _boxes_end(file, size) > size
        if head[:4] == b"\x1a\x45\xdf\xa3":
            return _elements_end(file, size) > size
    return False


def _boxes_end(file: BinaryIO, size: int) -> int:
    """Return where the last box of an MP4 or MOV file ends, or should."""
    at = 0
    while at + 8 <= size:
        file.seek(at)
        box = file.read(16)
        length = int.from_bytes(box[:4], "big")
        if length == 1:
            length = int.from_bytes(box[8:16], "big")
        if length < 8:  # 0: up to the end of the file
            return size
        at += length
    return at


def _elements_end(file: BinaryIO, size: int) -> int:
    """Return where the last element of a Matroska or WebM file ends, or should (RFC 8794, sections 4 to 6).

    A file written as the pictures come, by a browser for example, leaves the size of the segment and of its
    clusters unknown; the size of the pictures in them is always known.
    """
    at = 0
    while at < size:
        file.seek(at)
        start = file.read(_ID_BYTES + _LENGTH_BYTES).ljust(_ID_BYTES + _LENGTH_BYTES, b"\x80")
        id_bytes = 9 - start[0].bit_length()
        if id_bytes > _ID_BYTES:  # not an element: damage, which does not show where the file should end
            return size
        length_bytes = 9 - start[id_bytes].bit_length()
        at += id_bytes + length_bytes
        unknown = (1 << 7 * length_bytes) - 1
        length = int.from_bytes(start[id_bytes : id_bytes + length_bytes], "big") & unknown
        if length != unknown:
            at += length
    return at
