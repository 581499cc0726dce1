"""Where results may be written: never over what they are made from."""

from __future__ import annotations

import os
from itertools import combinations
from pathlib import Path

from posecheck.errors import InputError
from posecheck.output_file import need_writable
from posecheck.words import say


def check_outputs(outputs: dict[str, Path], *, inputs: dict[str, str]) -> None:
    """Refuse outputs that cannot be written, or would overwrite an input or each other.

    Parameters
    ----------
    outputs : dict of str to Path
        The files to write, by the option that names each.
    inputs : dict of str to str
        What each thing that is read is: a source, exercise, prescription, reference, pattern, report or other
        file. What is no file, such as a camera, is in no danger.

    Raises
    ------
    InputError
        If an output may not be written; raised before anything has been opened.
    """
    for option, path in outputs.items():
        need_writable(path)
        for given, what in inputs.items():
            if given and Path(given).exists() and _same(path, Path(given)):
                raise InputError(f"{path}: {say('output-is-input', what=what, option=option)}")
    for (option, path), (other, path_too) in combinations(outputs.items(), 2):
        if _same(path, path_too):
            raise InputError(f"{path_too}: {say('output-twice', option=option, other=other)}")


def _same(path: Path, other: Path) -> bool:
    """Whether two names are those of one file, through links too; it need not be there yet."""
    try:
        return path.samefile(other)
    except OSError:
        return os.path.realpath(path) == os.path.realpath(other)
