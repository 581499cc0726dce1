"""Check for what PoseCheck needs of the system, and install it where that is possible.

Usage: ``python packaging/system.py libraries|paper|window|browser ...``

OpenCV and MediaPipe are linked against shared libraries that a slim Linux lacks, and Pango sets the type of
PDF reports; the tests need a display for OpenCV's window, and a browser for the page. As root on a Debian or
Ubuntu they are installed; else one line says which packages to install.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

# What is looked for, and the Debian package that has it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libGLESv2.so.2": "libgles2",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
}
# What sets the type of reports on paper; all else works without it.
PAPER = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz.so.0": "libharfbuzz0b",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
    "libfontconfig.so.1": "libfontconfig1",
    "libgobject-2.0.so.0": "libglib2.0-0",
}
# OpenCV's window, and a display without a screen to test it on.
WINDOW = {
    "libSM.so.6": "libsm6",
    "libICE.so.6": "libice6",
    "libXext.so.6": "libxext6",
    "Xvfb": "xvfb",
}
BROWSER = {"chromium": "chromium"}
PARTS = {"libraries": LIBRARIES, "paper": PAPER, "window": WINDOW, "browser": BROWSER}


def main(needed: dict[str, str]) -> str | None:
    """Install what is missing, where that is possible.

    Parameters
    ----------
    needed : dict of str to str
        Libraries and programs, each with the Debian package that has it.

    Returns
    -------
    str or None
        What to do about what is still missing; None if nothing is.
    """
    packages = sorted({package for name, package in needed.items() if not is_there(name)})
    if not packages or not sys.platform.startswith("linux"):
        return None
    if os.geteuid() == 0 and shutil.which("apt-get"):
        install(packages)
        packages = sorted({package for name, package in needed.items() if not is_there(name)})
    if packages:
        return f"Missing system packages. On Debian or Ubuntu run: sudo apt-get install {' '.join(packages)}"
    return None


def is_there(name: str) -> bool:
    """Tell whether a shared library can be loaded, or a program is on the path.

    Parameters
    ----------
    name : str
        As the linker knows it, such as ``libGL.so.1``, or as it is called on the command line.
    """
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    """Install Debian packages; a failure is seen afterwards, by what is still missing.

    Parameters
    ----------
    packages : list of str
        Names as ``apt-get`` takes them.
    """
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    subprocess.run(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
        env=environment,
        stdout=subprocess.DEVNULL,
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main({name: package for part in sys.argv[1:] for name, package in PARTS[part].items()}))
