"""Real people, counted through files of every format. The recordings are no part of the project."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from posecheck.cli import app
from posecheck.pose import FloatArray
from posecheck.skeletons.topologies import COCO_17, COCO_18, KINECT_V2

from .files import coco, openpose, own, points, table, trc

DATA = Path(__file__).parents[4] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="recordings of people are not part of the project")


def counted(exercise: str, path: Path, *options: str) -> int:
    answer = CliRunner().invoke(app, ["check", exercise, str(path), "--json", *options])
    assert answer.exit_code == 0, answer.output
    count: int = json.loads(answer.stdout)["rep_count"]
    return count


def as_trc(folder: Path, at_m: FloatArray, names: tuple[str, ...]) -> Path:
    return trc(folder / "a.trc", at_m, np.arange(len(at_m)) / 30.0, names)


def as_csv(folder: Path, at_m: FloatArray, names: tuple[str, ...]) -> Path:
    z_up = at_m[..., [0, 2, 1]] * [1.0, -1.0, 1.0]
    return table(folder / "a.csv", 100.0 * z_up, np.arange(len(at_m)) / 30.0, names, separator=";")


def as_json(folder: Path, at_m: FloatArray, names: tuple[str, ...]) -> Path:
    return own(folder / "a.json", at_m, names, fps=30, units="m")


@pytest.mark.parametrize("write", [as_trc, as_csv, as_json])
@pytest.mark.parametrize(
    ("exercise", "file"), [("squat", "m01"), ("sit_to_stand", "m05"), ("shoulder_abduction", "m07")]
)
def test_repetitions_of_ui_prmd(
    exercise: str, file: str, write: Callable[[Path, FloatArray, tuple[str, ...]], Path], tmp_path: Path
) -> None:
    with np.load(DATA / "ui_prmd" / f"{file}.npz") as packed:
        at_m, names = packed["positions_cm"] / 100.0, tuple(map(str, packed["joints"]))
        rows = np.repeat((packed["subject"] == 2) & (packed["correct"] == 1), packed["frames"])
    assert counted(exercise, write(tmp_path, at_m[rows], names)) == 10


def test_gestures_of_irds(tmp_path: Path) -> None:
    with np.load(DATA / "people" / "irds_dev.npz") as packed:
        at_m = np.cumsum(packed["dmm"].transpose(2, 0, 1).astype(int), axis=0) / 1000.0
        offset, meta = packed["offset"], packed["meta"]
    done = [i for i in range(len(meta)) if (meta[i]["subject"], meta[i]["gesture"]) == (303, 0)]
    done = sorted((i for i in done if meta[i]["position"] == "chair"), key=lambda i: meta[i]["rep"])
    rows = np.concatenate([np.arange(offset[i], offset[i + 1]) for i in done])
    path = as_trc(tmp_path, at_m[rows], KINECT_V2[:21])
    assert counted("elbow_flexion", path, "--view", "oblique") == len(done) == 6


def test_patients_of_kimore_are_read(tmp_path: Path) -> None:
    names = tuple(name for name in KINECT_V2[:21] if name not in ("Head", "FootLeft", "FootRight"))
    with np.load(DATA / "people" / "kimore_dev.npz") as packed:
        at_m = np.cumsum(packed["dmm"][4, 0].astype(int), axis=-1).transpose(2, 0, 1) / 1000.0
    assert at_m.shape[1:] == (18, 3)
    assert counted("squat", as_csv(tmp_path, at_m[8:-8], names)) > 0


def test_arms_of_rehab24_in_the_form_of_coco(tmp_path: Path) -> None:
    with np.load(DATA / "people" / "rehab24_ex1_mediapipe_coco17.npz") as packed:
        found = packed["PM_001_c17"] / np.array([10.0, 10.0, 1000.0])
    assert found.shape[1] == len(COCO_17)
    path = coco(tmp_path / "a.json", [[points(one[:, :2], one[:, 2])] for one in found])
    assert counted("shoulder_abduction", path, "--fps", "30") == 10


def test_what_openpose_found_is_read(tmp_path: Path) -> None:
    files = sorted((DATA / "openpose_good_bad" / "poses_compressed" / "bicep").glob("*.npy"))
    folders = []
    for i, file in enumerate(files[:6]):
        found = np.load(file)
        assert found.shape[1] == len(COCO_18)
        folders.append(openpose(tmp_path / f"{i}", [[points(one[:, :2], one[:, 2])] for one in found]))
    assert sum(counted("elbow_flexion", folder, "--fps", "30", "--view", "side") for folder in folders) > 0
