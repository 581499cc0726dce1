"""What the wheel and the source distribution hold."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest

from posecheck.words import LANGUAGES

ROOT = Path(__file__).parents[2]
MODELS = "posecheck/estimation/models"
PACKAGES = {"posecheck": ROOT / "posecheck", "posecheck_server": ROOT / "server" / "posecheck_server"}
PAGE = PACKAGES["posecheck_server"] / "page"
ISOLATED = ["unshare", "--map-root-user", "--net"]


def build(target: str, folder: Path) -> Path:
    """Build with the installed tools and return the one file that was made."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=300)
    (made,) = (path for path in folder.iterdir() if path.is_file())
    return made


def isolation_works() -> bool:
    """Whether a program can be run without a network here."""
    return (
        shutil.which("unshare") is not None
        and subprocess.run([*ISOLATED, "true"], check=False).returncode == 0
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    with zipfile.ZipFile(build("wheel", tmp_path_factory.mktemp("wheel"))) as archive:
        yield archive


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    with tarfile.open(build("sdist", tmp_path_factory.mktemp("sdist"))) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def test_wheel_has_every_module_and_nothing_but_the_packages(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    for package, folder in PACKAGES.items():
        files = [path for pattern in ("*.py", "*.pyi", "py.typed") for path in folder.rglob(pattern)]
        modules = {f"{package}/{path.relative_to(folder).as_posix()}" for path in files}
        assert modules and modules <= names
    assert {"posecheck/__init__.pyi", "posecheck/py.typed", "posecheck_server/py.typed"} <= names
    assert {name.partition("/")[0] for name in names} == {*PACKAGES, "posecheck-0.1.0.dist-info"}


def test_wheel_has_the_words_and_the_templates_of_written_reports(wheel: zipfile.ZipFile) -> None:
    folders = {f"posecheck/words/{language}": "*.ftl" for language in LANGUAGES}
    folders["posecheck/documents/templates"] = "*"
    for folder, pattern in folders.items():
        files = {path.name: path.read_bytes() for path in (ROOT / folder).glob(pattern)}
        assert files
        assert {name: wheel.read(f"{folder}/{name}") for name in files} == files


def test_wheel_has_the_page_with_its_code_and_wasm(wheel: zipfile.ZipFile) -> None:
    built = {
        f"posecheck_server/page/{path.relative_to(PAGE).as_posix()}": path.read_bytes()
        for path in PAGE.rglob("*")
        if path.is_file()
    }
    packed = {name: wheel.read(name) for name in wheel.namelist() if "/page/" in name}
    assert packed == built
    assert "posecheck_server/page/index.html" in packed
    assert {Path(name).suffix for name in packed} >= {".html", ".js", ".css", ".wasm"}


@pytest.mark.skipif(not isolation_works(), reason="needs the network namespaces of Linux")
def test_wheel_serves_all_of_the_page_without_a_network(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    program = Path(__file__).with_name("offline_serve.py")
    command = [*ISOLATED, sys.executable, str(program)]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    answer = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert answer.returncode == 0, answer.stderr
    seen = json.loads(answer.stdout)
    assert seen["networks"] == ["lo"]
    assert seen["health"] == {"status": "ok", "version": "0.1.0"}
    assert seen["page"] == (PAGE / "index.html").read_text("utf-8")
    assert seen["asked"] and not [url for url in seen["asked"] if "//" in url]
    assert seen["sizes"] == {
        path.relative_to(PAGE).as_posix(): path.stat().st_size for path in PAGE.rglob("*.*") if path.is_file()
    }
    assert seen["model_bytes"] == (ROOT / MODELS / "pose_landmarker_lite.task").stat().st_size
    assert seen["clip"] == "1a45dfa3"
    assert (seen["exit_code"], answer.stderr) == (0, "")


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
    assert ids == sorted(path.stem for path in (ROOT / "exercises").glob("*.yaml") if "." not in path.stem)
    assert ids
    there = {path.name for path in (tmp_path / "posecheck" / "exercises").iterdir()}
    assert there == {path.name for path in (ROOT / "exercises").iterdir()}


def test_wheel_has_the_examples_where_the_server_looks(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    answers = {path.name: path.read_bytes() for path in (ROOT / "fixtures" / "routes").glob("*.answer.json")}
    folder = "posecheck_server/example_answers/"
    assert {
        n.removeprefix(folder): wheel.read(n) for n in wheel.namelist() if n.startswith(folder)
    } == answers
    wheel.extractall(tmp_path)
    program = "from posecheck_server.examples import examples; print(*examples())"
    command = [sys.executable, "-c", program]
    said = subprocess.run(
        command, cwd=tmp_path, check=True, capture_output=True, text=True, timeout=60
    ).stdout
    assert "/v1/score" in said.split()


def test_wheel_has_command_licence_and_metadata(wheel: zipfile.ZipFile) -> None:
    info = "posecheck-0.1.0.dist-info"
    commands = wheel.read(f"{info}/entry_points.txt").decode()
    assert "posecheck = posecheck.cli:main" in commands
    assert "serve = posecheck_server.command:serve" in commands
    assert wheel.read(f"{info}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
    metadata = message_from_bytes(wheel.read(f"{info}/METADATA"))
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Requires-Python"] == ">=3.11"


def test_sdist_has_what_models_and_page_are_made_of_but_not_what_is_made(sdist: set[str]) -> None:
    web = ROOT / "server" / "web"
    packaging = {path.relative_to(ROOT).as_posix() for path in (ROOT / "packaging").glob("*.*")}
    sources = {path.relative_to(ROOT).as_posix() for path in (web / "src").rglob("*.*")}
    assert sources
    assert packaging | sources <= sdist
    assert {
        f"fixtures/routes/{path.name}" for path in (ROOT / "fixtures/routes").glob("*.answer.json")
    } <= sdist
    assert {"pyproject.toml", "README.md", "LICENSE", "posecheck/__init__.py"} <= sdist
    assert {f"server/web/{name}" for name in ("index.html", "package-lock.json", "vite.config.ts")} <= sdist
    made = re.compile(r"\.task$|node_modules|/page/.*\.(html|js|css|wasm)$|/\.built$")
    assert not [name for name in sdist if made.search(name)]
