"""What to do where a system library is missing."""

from __future__ import annotations


def missing_library(error: Exception) -> str:
    """Return what to do about a system library that OpenCV or MediaPipe needs and does not find.

    Parameters
    ----------
    error : Exception
        What importing OpenCV or MediaPipe raised; its message begins with the name of the library.
    """
    library = str(error).partition(":")[0]
    return (
        f"the system library {library} is missing; on Debian or Ubuntu run: "
        "sudo apt-get install libgl1 libegl1 libgles2 libglib2.0-0 libxcb1"
    )
