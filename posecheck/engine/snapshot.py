"""A session taken out of memory and put back, so that it goes on where it was, even in another process.

The value holds everything: the exercise, the prescription, what is known about the person, the repetitions.
It works only with the same version of PoseCheck, as the state of the engine is not a public format.
"""

from __future__ import annotations

import io
import pickle
from typing import Any, Final

from posecheck.engine.checker import Checker
from posecheck.errors import InputError
from posecheck.version import __version__
from posecheck.words import say

_OTHERS: Final = {
    ("collections", "Counter"),
    ("collections", "deque"),
    ("functools", "partial"),
    ("numpy", "dtype"),
    ("numpy", "ndarray"),
    ("numpy._core.multiarray", "_reconstruct"),
    ("numpy._core.multiarray", "scalar"),
    ("numpy._core.numeric", "_frombuffer"),
    ("pathlib", "PosixPath"),
    ("pathlib", "WindowsPath"),
}
"""Everything a state is made of besides the classes and measures of PoseCheck."""


def take_out(checker: Checker) -> bytes:
    """Return the state of a session as a value; the session may go on.

    Parameters
    ----------
    checker : Checker
        Before or after its first pose, in the middle of a movement, or finished.
    """
    return _head() + pickle.dumps(checker, protocol=5)


def put_back(state: bytes) -> Checker:
    """Return a session that continues from a state, and gives what the first one would have given.

    Parameters
    ----------
    state : bytes
        From :func:`take_out`, with the same version of PoseCheck. Keep it where only you can write: it can
        create nothing but the classes of a session, but a forged one can still claim any result.

    Raises
    ------
    InputError
        If it is damaged, from another version, or not the state of a session.
    """
    head, body = state[: len(_head())], state[len(_head()) :]
    if head != _head():
        message = "session-other.version" if head.startswith(_MARK) else "session-other"
        raise InputError(say(message, this=__version__))
    try:
        checker = _Unpickler(io.BytesIO(body)).load()
    except Exception as error:
        # Damaged data can fail anywhere while it is read.
        raise InputError(say("session-damaged", problem=str(error))) from error
    if not isinstance(checker, Checker):
        raise InputError(say("session-not"))
    return checker


_MARK: Final = b"PoseCheck session "


def _head() -> bytes:
    return _MARK + __version__.encode() + b"\n"


class _Unpickler(pickle.Unpickler):
    """Creates nothing but what a session is made of, so that a forged state cannot call anything else."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _OTHERS:
            return super().find_class(module, name)
        if module.partition(".")[0] == "posecheck" and "." not in name:
            found = super().find_class(module, name)
            is_measure = module.startswith("posecheck.kinematics.")
            if getattr(found, "__module__", None) == module and (isinstance(found, type) or is_measure):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not part of a session")
