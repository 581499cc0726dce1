"""Names of files and addresses."""

from __future__ import annotations

from typing import Final

NOT_UTF8: Final = "the name is not valid UTF-8; rename the file or its folder"


def is_utf8(name: str) -> bool:
    """Tell whether a name can stand in a report: those from an old disk, for example, cannot.

    Parameters
    ----------
    name : str
        Name of a file, or an address.
    """
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
