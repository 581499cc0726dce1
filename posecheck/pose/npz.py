"""The file of a recorded track: named arrays in NumPy's compressed format, read without trusting it."""

from __future__ import annotations

import zipfile
from io import BytesIO
from math import prod
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from posecheck.errors import SourceError

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
        File to write; what is there is replaced.
    arrays : dict of str to ndarray
        What to write.

    Raises
    ------
    SourceError
        If the file cannot be written.
    """
    try:
        with Path(path).open("wb") as file:
            np.savez_compressed(file, **arrays)  # type: ignore[arg-type] # NumPy takes them for its options
    except OSError as error:
        raise SourceError(f"{path}: cannot be written ({error.strerror})") from error


def read(path: Path | str, shapes: dict[str, Shape], *, text: str) -> tuple[dict[str, Array], str]:
    """Read arrays of numbers and, where there is one, a text.

    The file is not trusted: an array that announces more data than its shape allows is not unpacked.

    Parameters
    ----------
    path : Path or str
        File written by :func:`write`.
    shapes : dict of str to tuple of int or None
        Shape of each array, None for the number of frames; the first array says how many there are.
    text : str
        Name under which the text is kept.

    Returns
    -------
    arrays : dict of str to ndarray
        The arrays asked for, under their names and in the shapes asked for.
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
        raise SourceError(f"{path}: there is no such file") from None
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror or error})") from error
    except Exception as error:
        # What zipfile, zlib and NumPy raise for a damaged file is of a dozen kinds, and no list of them holds
        # from version to version.
        raise SourceError(f"{path}: not a track file ({error or type(error).__name__})") from error


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
                raise ValueError(f"{name} has shape {array.shape}; it must be {wanted}")
        said = ""
        if f"{text}.npy" in archive.namelist():
            said = str(_member(archive, text, _MOST_TEXT * _LETTER_BYTES, _TEXT))
    return arrays, said


def _member(archive: zipfile.ZipFile, name: str, most_bytes: int, kinds: str) -> Array:
    """Return one array of an archive, whose size is known before it is unpacked."""
    try:
        announced = archive.getinfo(f"{name}.npy").file_size
    except KeyError:
        raise ValueError(f"it contains no {name}") from None
    if announced > most_bytes + _HEADER_BYTES:
        raise ValueError(f"{name} claims to be {announced} bytes; at most {most_bytes} are accepted")
    # zipfile reads no more than was announced, and compares the checksum.
    content = BytesIO(archive.read(f"{name}.npy"))
    array: Array = np.lib.format.read_array(content, allow_pickle=False)
    if array.dtype.kind not in kinds:
        wanted = "text" if kinds == _TEXT else "numbers"
        raise ValueError(f"{name} contains {array.dtype}; it must contain {wanted}")
    return array
