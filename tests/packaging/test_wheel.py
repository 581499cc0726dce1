"""What the wheel and the source distribution hold."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODELS = "posecheck/estimation/models"


def build(target: str, folder: Path) -> Path:
    """Build with the installed tools and return the one file that was made."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=300)
    (made,) = (path for path in folder.iterdir() if path.is_file())
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    with zipfile.ZipFile(build("wheel", tmp_path_factory.mktemp("wheel"))) as archive:
        yield archive


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    with tarfile.open(build("sdist", tmp_path_factory.mktemp("sdist"))) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def test_wheel_has_every_module_and_nothing_but_the_package(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "posecheck").rglob("*.py")}
    assert modules <= names
    assert {name.partition("/")[0] for name in names} == {"posecheck", "posecheck-0.1.0.dist-info"}


@pytest.mark.parametrize("variant", ["lite", "full", "heavy"])
def test_wheel_has_the_models_of_the_source_tree(variant: str, wheel: zipfile.ZipFile) -> None:
    name = f"{MODELS}/pose_landmarker_{variant}.task"
    assert wheel.read(name) == (ROOT / name).read_bytes()


def test_wheel_has_the_exercises_where_the_library_looks(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    program = (
        "from posecheck.exercise import library; print(library.library_folder(), *library.built_in_ids())"
    )
    command = [sys.executable, "-c", program]
    said = subprocess.run(
        command, cwd=tmp_path, check=True, capture_output=True, text=True, timeout=60
    ).stdout
    folder, *ids = said.split()
    assert Path(folder) == tmp_path / "posecheck" / "exercises"
    assert ids == sorted(path.stem for path in (ROOT / "exercises").glob("*.yaml"))
    assert ids


def test_wheel_has_command_licence_and_metadata(wheel: zipfile.ZipFile) -> None:
    info = "posecheck-0.1.0.dist-info"
    assert "posecheck = posecheck.cli:main" in wheel.read(f"{info}/entry_points.txt").decode()
    assert wheel.read(f"{info}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
    metadata = message_from_bytes(wheel.read(f"{info}/METADATA"))
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Requires-Python"] == ">=3.11"


def test_sdist_has_what_builds_the_models_but_not_the_models(sdist: set[str]) -> None:
    packaging = {path.relative_to(ROOT).as_posix() for path in (ROOT / "packaging").glob("*.*")}
    assert packaging <= sdist
    assert {"pyproject.toml", "README.md", "LICENSE", "posecheck/__init__.py"} <= sdist
    assert not [name for name in sdist if name.endswith(".task")]


def test_locked_files_name_no_address() -> None:
    locked = [*(ROOT / "requirements").iterdir(), ROOT / "packaging" / "package-lock.json"]
    assert len(locked) > 3
    for path in locked:
        assert not re.search(
            r"https?:|file:|--find-links|--index-url|\"resolved\"", path.read_text("utf-8")
        ), path


def test_every_locked_requirement_has_a_hash() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        pins = re.split(r"\n(?=\S)", path.read_text("utf-8"))
        requirements = [pin for pin in pins if not pin.startswith("#")]
        assert requirements
        assert all(re.match(r"[\w.-]+==\S+", pin) and "--hash=sha256:" in pin for pin in requirements), path


def test_build_requirements_are_locked_too() -> None:
    required = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    locked = (ROOT / "requirements" / "runtime.txt").read_text("utf-8")
    for requirement in required:
        name = re.split(r"[><=]", requirement)[0]
        assert re.search(rf"^{name}==", locked, flags=re.MULTILINE), name
