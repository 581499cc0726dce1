"""Names of files and addresses."""

from __future__ import annotations


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
