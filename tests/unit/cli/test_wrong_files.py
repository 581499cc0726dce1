"""A file or folder of the wrong kind is told for what it is, with what would be right, by every command."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
from typer.testing import CliRunner

from fixtures import FOLDER
from posecheck.cli import app
from posecheck.exercise import Exercise, Prescription
from posecheck.exercise.definition import FORMAT
from posecheck.exercise.library import library_folder
from posecheck.file_kind import DEFINED, PRESCRIBED, Kind, Needed, kind_of
from posecheck.words import words

REPORT = FOLDER / "reports" / "squat.right.json"
TEXTS: Mapping[str, str] = {
    "mine.csv": "percent,knee_flexion_mean\n0,1\n",
    "mine.mot": "motion\nendheader\ntime\thip\n0\t1\n",
    "mine.trc": "PathFileType\t4\n",
    "joints.json": '{"fps": 30, "joints": {}}',
    "bundle.json": '{"resourceType": "Bundle"}',
    "patient.json": '{"side": "left"}',
    "patient.yaml": "range: 60\n",
    "other.yaml": "services:\n  db:\n    image: x\n",
    "note.txt": "range of motion: better",
}
KINDS: Mapping[str, Kind | None] = {
    "mine.csv": "table",
    "mine.mot": "motion",
    "mine.trc": "joints",
    "joints.json": "joints",
    "bundle.json": "json",
    "patient.json": "prescription",
    "patient.yaml": "prescription",
    "other.yaml": "yaml",
    "note.txt": None,
    "picture.png": None,
    "film.mp4": "film",
    "track.npz": "track",
    "report.json": "report",
    "squat.yaml": "definition",
    "squat.cases.yaml": "cases",
    "squat.pattern.json": "pattern",
    "folder": "folder",
    "openpose": "joints",
}
JOINTS = {"mine.csv", "mine.trc", "joints.json", "bundle.json", "openpose"}
ARGUMENTS: list[tuple[str, Needed, set[str]]] = [
    ("check {} track.npz", "definition", {"squat.yaml"}),
    ("check squat {}", "recording", JOINTS),
    ("check squat track.npz --reference {}", "pattern", {"squat.pattern.json"}),
    ("check squat track.npz --prescription {}", "prescription", {"patient.json", "patient.yaml"}),
    ("live {}", "definition", {"squat.yaml"}),
    ("report {} -o x.html", "report", {"report.json"}),
    ("report report.json --exercise {} -o x.html", "definition", {"squat.yaml"}),
    ("track {} -o x.npz", "recording", JOINTS),
    ("record mine {} -o new", "recording", JOINTS),
    ("pattern export {} -o x.csv", "movement", {"squat.yaml", "squat.pattern.json"}),
    ("pattern import {} -o new --name mine", "curves", {"mine.csv", "mine.mot"}),
    ("pattern personal {} track.npz -o x.json", "definition", {"squat.yaml"}),
    (
        "pattern personal squat {} -o x.json",
        "session",
        {*JOINTS, "report.json"},
    ),
    ("exercises show {}", "definition", {"squat.yaml"}),
    ("exercises preview {} -o x.mp4", "definition", {"squat.yaml"}),
    ("exercises validate {}", "definitions", {"squat.yaml", "folder", "openpose"}),
]
"""For each argument, what it needs, and the files that its own reader has more to say about."""
SAID_BY_READERS = {"film.mp4", "track.npz", "note.txt", "picture.png"}
"""What may be a recording is opened as one."""
AS_YAML = {"other.yaml", "bundle.json"}
"""What may be meant for a definition or a prescription, but has other keys."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    (folder / "picture.png").write_bytes(b"\x89PNG\xff\xfe")
    (folder / "film.mp4").write_bytes(b"\0\0\0\x18ftypisom\xff\xfe")
    shutil.copy(REPORT, folder / "report.json")
    shutil.copy(FOLDER / "tracks" / "squat.right.npz", folder / "track.npz")
    for name in ("squat.yaml", "squat.cases.yaml", "squat.pattern.json"):
        shutil.copy(library_folder() / name, folder)
    (folder / "folder").mkdir()
    shutil.copy(REPORT, folder / "folder")
    (folder / "openpose").mkdir()
    (folder / "openpose" / "a_000000000000_keypoints.json").write_text(json.dumps({"people": []}))
    return folder


def test_what_a_file_is_shows_in_its_name_or_in_what_it_holds(files: Path) -> None:
    assert {path.name: kind_of(path) for path in files.iterdir()} == KINDS


@pytest.mark.parametrize(
    ("folder", "ending", "kind"),
    [
        (library_folder(), ".cases.yaml", "cases"),
        (library_folder(), ".pattern.json", "pattern"),
        (library_folder(), ".yaml", "definition"),
        (FOLDER / "reports", ".json", "report"),
    ],
)
def test_everything_that_is_shipped_is_known_for_what_it_is(folder: Path, ending: str, kind: Kind) -> None:
    found = [path for path in folder.iterdir() if path.name == path.name.split(".")[0] + ending]
    found += [path for path in folder.glob("*.json") if kind == "report"]
    assert found and {kind_of(path) for path in found} == {kind}


def test_the_keys_are_those_of_the_library() -> None:
    assert set(Prescription.model_fields) == PRESCRIBED
    assert set(Exercise.model_fields) | {"format"} >= DEFINED and FORMAT == 2


@pytest.mark.parametrize(("command", "need", "usable"), ARGUMENTS)
def test_another_kind_of_file_is_told_with_what_would_be_right(
    command: str, need: Needed, usable: set[str], files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files)
    usable = usable | (SAID_BY_READERS if need in ("recording", "session") else set())
    usable |= AS_YAML if need == "prescription" else set()
    usable |= {"note.txt", "picture.png"} if need == "curves" else set()  # told by the ending of the name
    usable |= {"other.yaml"} if need in ("definition", "definitions", "movement") else set()
    right = words()("file-needed", need=need)
    for name in sorted(KINDS.keys() - usable):
        answer = CliRunner().invoke(app, command.format(name).split())
        said = answer.stderr or answer.stdout
        assert answer.exit_code == (1 if answer.stdout else 2) and len(said.splitlines()) == 1, name
        given = words()("file-kind", kind=KINDS[name] or "unknown")
        assert said.removeprefix("posecheck: ") == f"{name}: {given}; {right}\n"
    assert not (files / "new").exists()


@pytest.mark.parametrize(
    "command", ["record mine track.npz -o {}", "exercises new mine -o {}", "demo --out {}"]
)
@pytest.mark.parametrize("place", ["note.txt", "note.txt/below"])
def test_a_file_where_a_folder_is_to_be_is_told(
    command: str, place: str, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files)
    answer = CliRunner().invoke(app, command.format(place).split())
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert answer.stderr == f"posecheck: note.txt: {words()('folder-unmakable.file')}\n"


@pytest.mark.parametrize(
    ("camera", "told"),
    [
        ("film.mp4", "film.mp4: a recording, not a camera; use `posecheck check squat film.mp4`"),
        ("track.npz", "track.npz: a recording, not a camera; use `posecheck check squat track.npz`"),
        ("squat.yaml", "--camera squat.yaml: give the number of a camera or the address of a stream"),
        ("folder", "--camera folder: give the number of a camera or the address of a stream"),
        ("-1", "--camera -1: give the number of a camera or the address of a stream"),
    ],
)
def test_what_is_no_camera_is_told(
    camera: str, told: str, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files)
    answer = CliRunner().invoke(app, ["live", "squat", "--camera", camera])
    assert (answer.exit_code, answer.stdout) == (2, "") and told in answer.stderr
