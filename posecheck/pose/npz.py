"""The file of a saved track: named arrays in NumPy's compressed format, read without trusting it."""

from __future__ import annotations

import zipfile
from io import BytesIO
from math import prod
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from posecheck.errors import SourceError
from posecheck.output_file import write_whole
from posecheck.words import say
from posecheck.words.system import system_reason

Array = NDArray[Any]
Shape = tuple[int | None, ...]

MOST_FRAMES: Final = 500_000
"""Two hours at 60 frames a second and more; all arrays of such a track together take 0.8 GB."""
_MOST_TEXT: Final = 65_536
_NUMBER_BYTES: Final = 8
_LETTER_BYTES: Final = 4
_HEADER_BYTES: Final = 4096
_NUMBERS: Final = "fiu"
_TEXT: Final = "U"


def write(path: Path | str, arrays: dict[str, Array]) -> None:
    """Write arrays to a compressed ``.npz`` file, each under its name.

    Parameters
    ----------
    path : Path or str
        File to write; an existing one is replaced.
    arrays : dict of str to ndarray
        What to write.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    content = BytesIO()
    np.savez_compressed(content, **arrays)  # type: ignore[arg-type] # NumPy mistakes them for its options
    write_whole(Path(path), content.getbuffer())


def read(path: Path | str, shapes: dict[str, Shape], *, text: str) -> tuple[dict[str, Array], str]:
    """Read arrays of numbers and, if there is one, a text.

    The file is not trusted: an array that announces more data than its shape allows is not unpacked.

    Parameters
    ----------
    path : Path or str
        File written by :func:`write`.
    shapes : dict of str to tuple of int or None
        Shape of each array, None for the number of frames; the first array says how many there are.
    text : str
        Name under which the text is stored.

    Returns
    -------
    arrays : dict of str to ndarray
        The requested arrays, by name and in the requested shapes.
    said : str
        The text; empty if the file has none.

    Raises
    ------
    SourceError
        If the file cannot be read, or is not such a file.
    """
    try:
        with Path(path).open("rb") as file:
            return _read(file, shapes, text)
    except FileNotFoundError:
        raise SourceError(f"{path}: {say('file-missing')}") from None
    except OSError as error:
        raise SourceError(f"{path}: {say('file-unreadable', reason=system_reason(error))}") from error
    except Exception as error:
        # What zipfile, zlib and NumPy raise for a damaged file is of a dozen kinds, and no list of them holds
        # from version to version.
        problem = str(error) or type(error).__name__
        raise SourceError(f"{path}: {say('track-not', problem=problem)}") from error


def _read(file: Any, shapes: dict[str, Shape], text: str) -> tuple[dict[str, Array], str]:
    arrays: dict[str, Array] = {}
    frames: int | None = None
    with zipfile.ZipFile(file) as archive:
        for name, shape in shapes.items():
            counted = MOST_FRAMES if frames is None else frames
            most = prod(counted if n is None else n for n in shape) * _NUMBER_BYTES
            array = arrays[name] = _member(archive, name, most, _NUMBERS)
            frames = len(array) if frames is None and array.ndim else frames
            wanted = tuple(frames if n is None else n for n in shape)
            if array.shape != wanted:
                shapes_told = {"shape": str(array.shape), "wanted": str(wanted)}
                raise ValueError(say("track-shape", name=name, **shapes_told))
        said = ""
        if f"{text}.npy" in archive.namelist():
            said = str(_member(archive, text, _MOST_TEXT * _LETTER_BYTES, _TEXT))
    return arrays, said


def _member(archive: zipfile.ZipFile, name: str, most_bytes: int, kinds: str) -> Array:
    """Return one array of an archive, whose size is known before it is unpacked."""
    try:
        announced = archive.getinfo(f"{name}.npy").file_size
    except KeyError:
        raise ValueError(say("track-lacks", name=name)) from None
    if announced > most_bytes + _HEADER_BYTES:
        raise ValueError(say("track-claims", name=name, bytes=str(announced), most=str(most_bytes)))
    # zipfile reads no more than was announced, and compares the checksum.
    content = BytesIO(archive.read(f"{name}.npy"))
    array: Array = np.lib.format.read_array(content, allow_pickle=False)
    if array.dtype.kind not in kinds:
        wanted = "text" if kinds == _TEXT else "numbers"
        raise ValueError(say("track-contains", name=name, found=str(array.dtype), wanted=wanted))
    return array
