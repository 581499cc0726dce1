"""What to do where a system library is missing."""

from __future__ import annotations

from posecheck.words import words


def missing_library(error: Exception) -> str:
    """Return what to do about a system library that OpenCV or MediaPipe needs and does not find.

    Parameters
    ----------
    error : Exception
        What importing OpenCV or MediaPipe raised; its message begins with the name of the library.
    """
    return words()("missing-library", library=str(error).partition(":")[0])
