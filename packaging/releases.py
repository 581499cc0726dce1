"""Test with other releases than the locked ones: ``python packaging/releases.py newest|oldest [PYTEST ...]``.

Who installs PoseCheck gets the newest releases that ``pyproject.toml`` allows, or has older ones already. So
the wheel is installed with the newest or with the lowest of them into an environment of its own below
``build/``, and the tests that need neither a browser nor the locked releases are run on it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from secrets import randbelow

ROOT = Path(__file__).parents[1]
RESOLUTIONS = {"newest": "highest", "oldest": "lowest-direct"}
LEFT_OUT = ("tests/web", "tests/packaging/test_locks.py", "tests/packaging/test_installation.py")
SEEDS = 2**32


class Releases:
    """An environment with the wheel and certain releases of what it needs.

    Parameters
    ----------
    which : {"newest", "oldest"}
        Of the releases that ``pyproject.toml`` allows.
    """

    def __init__(self, which: str) -> None:
        self._resolution = RESOLUTIONS[which]
        self._folder = ROOT / "build" / which
        self._python = self._folder / "venv" / "bin" / "python"
        self._pins = self._folder / "releases.txt"

    def install(self) -> None:
        """Make the environment anew."""
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        _uv("venv", "--python", sys.executable, self._folder / "venv")
        asked = self._folder / "asked.in"
        asked.write_text("\n".join(_asked()), "utf-8")
        into = ("--python", self._python)
        ready_built = ("--only-binary", ":all:")
        which = ("--resolution", self._resolution)
        _uv("pip", "compile", *into, *ready_built, *which, asked, "--output-file", self._pins)
        _uv("build", *into, "--wheel", ROOT, "--out-dir", self._folder, "--build-constraints", self._pins)
        (wheel,) = self._folder.glob("*.whl")
        tools = ROOT / "requirements" / "dev.in"
        _uv("pip", "install", *into, wheel, "-r", self._pins, "-r", tools)
        self._add_what_tests_need()

    def _add_what_tests_need(self) -> None:
        """Let them import what is not in the wheel, the fixtures for one."""
        (packages,) = (self._folder / "venv").glob("lib/*/site-packages")
        # It comes after the packages, so that PoseCheck is that of the wheel.
        (packages / "posecheck-tests.pth").write_text(f"{ROOT}\n", "utf-8")

    def test(self, *arguments: str) -> int:
        """Run the tests, from a folder without source code; return pytest's exit code.

        Parameters
        ----------
        *arguments : str
            For pytest.
        """
        command = [str(self._python), "-m", "pytest", "--config-file", str(ROOT / "pyproject.toml")]
        command += ["--rootdir", str(ROOT), "--override-ini", f"pythonpath={ROOT / 'packaging'}"]
        command += [f"--ignore={ROOT / path}" for path in LEFT_OUT]
        command += [*arguments, str(ROOT / "tests")]
        return subprocess.run(command, cwd=self._folder, check=False).returncode


def _asked() -> list[str]:
    """Return what PoseCheck needs to run and to be built."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return [*project["project"]["dependencies"], *project["build-system"]["requires"]]


def _uv(*arguments: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "uv", "--quiet", *map(str, arguments)], check=True)


def main(which: str, *arguments: str) -> int:
    """Install and test; return the exit code.

    Parameters
    ----------
    which : {"newest", "oldest"}
        Of the releases that ``pyproject.toml`` allows. With the newest, properties are tried on new examples.
    *arguments : str
        For pytest.
    """
    releases = Releases(which)
    releases.install()
    if which == "oldest":
        return releases.test(*arguments)
    seed = next((text.partition("=")[2] for text in arguments if text.startswith("--hypothesis-seed=")), None)
    seed = seed or str(randbelow(SEEDS))
    code = releases.test(f"--hypothesis-seed={seed}", *arguments)
    print(f"The examples of the properties can be had again with: make test-newest SEED={seed}")
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
