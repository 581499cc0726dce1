"""The Makefile installs just what is locked, with every Python here and whatever has been released since.

Tiny packages stand for the locked ones; the Makefile, pip and the virtual environment are the real ones.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHONS = re.findall(r"^PYTHONS := (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[0].split()
THIS = f"{sys.version_info.major}.{sys.version_info.minor}"

# Each package, its versions and what it requires; the oldest version is locked. What "tests" needs
# is a package with an extra, as pytest-cov needs coverage[toml].
RELEASED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "runs": (("1.0", "1.1"), ("counts",)),
    "counts": (("1.0",), ()),
    "builds": (("1.0",), ()),
    "measures": (("1.0", "2.0"), ("reads>=1; extra == 'files'",)),
    "reads": (("1.0", "2.0"), ()),
    "tests": (("1.0",), ("measures[files]>=1", "runs")),
}
LOCKS = {"runtime": ("runs", "counts"), "node": ("builds",), "dev": ("measures", "reads", "tests")}
LOCKED = {name: versions[0] for name, (versions, _) in RELEASED.items()}


def python(version: str) -> str | None:
    """Return the program of a Python that can make virtual environments; None if there is none here."""
    if version == THIS:
        return sys.executable
    found = shutil.which(f"python{version}")
    if shutil.which("pyenv"):
        prefix = subprocess.run(["pyenv", "prefix", version], capture_output=True, text=True, check=False)
        if prefix.returncode == 0:
            found = f"{prefix.stdout.strip()}/bin/python"
    if found is None:
        return None
    tried = subprocess.run([found, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    return found if tried.returncode == 0 else None


def release(folder: Path, name: str, version: str, requires: tuple[str, ...]) -> None:
    """Put the wheel of a package without code into a folder."""
    information = f"{name}-{version}.dist-info"
    metadata = [f"Name: {name}", f"Version: {version}", "Provides-Extra: files"]
    metadata += [f"Requires-Dist: {requirement}" for requirement in requires]
    files = {
        "METADATA": "\n".join(["Metadata-Version: 2.1", *metadata, ""]),
        "WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{information}/{file},,\n" for file in (*files, "RECORD"))
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for file, content in {**files, "RECORD": record}.items():
            wheel.writestr(f"{information}/{file}", content)


class Tree:
    """A source tree with the Makefile, locks of a few packages, and all their releases in reach of pip."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = folder / ".venv"
        self.releases = folder / "releases"
        for name in ("requirements", "packaging", "server/web", "bin", "releases"):
            (folder / name).mkdir(parents=True)
        shutil.copy(ROOT / "Makefile", folder)
        shutil.copy(ROOT / "packaging" / "npm.py", folder / "packaging")
        old_node = folder / "bin" / "node"  # so that the lock of Node.js is installed too
        old_node.write_text("#!/bin/sh\necho v0.1.0\n", "utf-8")
        old_node.chmod(0o755)
        for name, (versions, requires) in RELEASED.items():
            for version in versions:
                release(self.releases, name, version, requires)
        for lock, names in LOCKS.items():
            self.lock(lock, *names)

    def lock(self, lock: str, *names: str) -> None:
        """Write a lock file, of the first version of each package."""
        pins = []
        for name in names:
            wheel = self.releases / f"{name}-{LOCKED[name]}-py3-none-any.whl"
            pins.append(
                f"{name}=={LOCKED[name]} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}"
            )
        (self.folder / "requirements" / f"{lock}.txt").write_text("\n".join([*pins, ""]), "utf-8")

    def furnish(self, environment: Path) -> None:
        """Put a copy of a new virtual environment where the Makefile would make one, which takes longer."""
        shutil.copytree(environment, self.environment, symlinks=True)
        (self.environment / ".made").touch()

    def make(self, interpreter: str, target: str = ".venv/.dev") -> tuple[int, str]:
        """Install with a Python; return the exit code and what was said."""
        pip = {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.releases),
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        }
        mine = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "PIP_"))}
        done = subprocess.run(
            ["make", f"PYTHON={interpreter}", target],
            cwd=self.folder,
            env={**mine, **pip},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
            check=False,
        )
        return done.returncode, done.stdout

    def installed(self) -> dict[str, str]:
        """Return the version of every package in the environment, but for those that it is made with."""
        found = distributions(path=[str(folder) for folder in self.environment.glob("lib/*/site-packages")])
        return {one.name: one.version for one in found if one.name not in ("pip", "setuptools")}


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment of this Python, as the Makefile makes it, with nothing installed."""
    tree = Tree(tmp_path_factory.mktemp("new"))
    code, said = tree.make(sys.executable, ".venv/.made")
    assert code == 0, said
    return tree.environment


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


@pytest.mark.parametrize(
    "version",
    [PYTHONS[0], *(pytest.param(one, marks=pytest.mark.exhaustive) for one in PYTHONS[1:-1]), PYTHONS[-1]],
)
def test_just_what_is_locked_is_installed_with_newer_releases_in_reach(
    version: str, tree: Tree, environment: Path
) -> None:
    interpreter = python(version)
    if interpreter is None:
        pytest.skip(f"there is no Python {version} here")
    if interpreter == sys.executable:
        tree.furnish(environment)
    code, said = tree.make(interpreter)
    assert code == 0, said
    assert tree.installed() == LOCKED


@pytest.mark.parametrize(
    ("lock", "names", "told"),
    [
        ("runtime", ["runs"], "runs 1.0 requires counts, which is not installed."),
        ("dev", ["reads", "tests"], "tests 1.0 requires measures, which is not installed."),
    ],
)
def test_a_lock_that_lacks_a_requirement_is_told(
    lock: str, names: list[str], told: str, tree: Tree, environment: Path
) -> None:
    tree.lock(lock, *names)
    tree.furnish(environment)
    code, said = tree.make(sys.executable)
    assert code != 0
    assert told in said
    assert "requirements/*.txt do not hold what is required: make lock" in said


def test_what_is_not_the_locked_file_is_refused(tree: Tree, environment: Path) -> None:
    release(tree.releases, "reads", "1.0", ("runs",))
    tree.furnish(environment)
    code, said = tree.make(sys.executable)
    assert code != 0
    assert "THESE PACKAGES DO NOT MATCH THE HASHES" in said


def test_after_a_change_of_a_lock_nothing_stays_that_was_there(tree: Tree, environment: Path) -> None:
    tree.furnish(environment)
    left = tree.environment / "left"
    left.touch()
    assert tree.make(sys.executable, ".venv/.made")[0] == 0
    assert left.exists()
    tree.lock("dev")
    assert tree.make(sys.executable, ".venv/.made")[0] == 0
    assert not left.exists()


@pytest.mark.parametrize("version", ["3.10", "3.99"])
def test_a_python_that_nothing_is_locked_for_is_refused(version: str, tree: Tree) -> None:
    other = tree.folder / "bin" / "other"
    pretend = f"import sys; sys.version_info = ({version.replace('.', ', ')}, 0); exec(sys.argv[2])"
    other.write_text(f"#!/bin/sh\nexec '{sys.executable}' -c '{pretend}' \"$@\"\n", "utf-8")
    other.chmod(0o755)
    code, said = tree.make(str(other))
    assert code != 0
    assert f"needs Python {' or '.join(PYTHONS)}, this is {version}. Add PYTHON=python{PYTHONS[-1]}" in said
    assert not tree.environment.exists()
