"""Joints from elsewhere at the command line: used like videos, but without a pose model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from posecheck.cli import app
from posecheck.pose import PoseTrack
from posecheck.skeletons.topologies import BODY_25
from tests.conftest import FreshProcess
from tests.unit.skeletons.files import SQUAT, openpose, patient, seen, trc


def run(*arguments: object) -> tuple[int, str, str]:
    answer = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return answer.exit_code, answer.stdout, answer.stderr


@pytest.fixture
def mocap(tmp_path: Path) -> Path:
    somebody = patient(SQUAT, reps=2)
    return trc(tmp_path / "squat.trc", somebody.skeleton().landmarks_m, somebody.time_s)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    people = [[one] for one in seen(patient(SQUAT, reps=2).truth_track(), BODY_25)]
    return openpose(tmp_path / "openpose", people)


def test_a_recording_is_seen_from_where_the_exercise_asks_for_or_one_is_told(mocap: Path) -> None:
    code, said, _ = run("check", "squat", mocap, "--json")
    report = json.loads(said)
    assert (code, report["rep_count"], report["view"]) == (0, 2, "side")
    assert report["provenance"]["source"] == str(mocap) and report["provenance"]["model"] is None
    code, said, _ = run("check", "squat", mocap, "--view", "front", "--json")
    assert (code, json.loads(said)["view"]) == (0, "front")


def test_a_folder_of_pictures_needs_a_rate(pictures: Path) -> None:
    code, said, complaint = run("check", "squat", pictures)
    assert (code, said) == (2, "") and "give the frames a second with --fps" in complaint
    code, said, _ = run("check", "squat", pictures, "--fps", "30", "--json")
    assert (code, json.loads(said)["rep_count"]) == (0, 2)


def test_tracks_are_made_of_all_of_them(mocap: Path, pictures: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    code, said, _ = run("track", mocap, pictures, "--fps", "30", "-o", out)
    assert code == 0 and len(said.splitlines()) == 2
    for name in ("squat", "openpose"):
        code, said, _ = run("check", "squat", out / f"{name}.npz", "--json")
        assert (code, json.loads(said)["rep_count"]) == (0, 2)
    assert PoseTrack.load(out / "squat.npz").origin.source == str(mocap)


def test_an_exercise_is_made_of_a_demonstration(mocap: Path, pictures: Path, tmp_path: Path) -> None:
    assert run("record", "mine", mocap, "--view", "oblique", "-o", tmp_path)[0] == 0
    code, said, _ = run("check", tmp_path / "mine.yaml", pictures, "--fps", "30", "--json")
    assert (code, json.loads(said)["rep_count"]) == (0, 2)


def test_what_the_file_needs_not_be_told_is_refused_for_others(tmp_path: Path) -> None:
    for option in (("--view", "side"), ("--fps", "30")):
        for command in (("check", "squat", "a.mp4"), ("track", "a.mp4", "-o", tmp_path)):
            code, _, complaint = run(*command, *option)
            assert code == 2 and complaint.startswith(
                "posecheck: a.mp4: --view and --fps are only for joints"
            )
    code, _, complaint = run("check", "squat", tmp_path / "none.trc")
    assert code == 2 and "none.trc: cannot be read" in complaint


def test_joints_need_no_pose_model(mocap: Path, tmp_path: Path, fresh_process: FreshProcess) -> None:
    code = (
        "import sys; from posecheck.cli import app\n"
        "try: app(['track', sys.argv[1], '-o', sys.argv[2]])\n"
        "finally: assert 'mediapipe' not in sys.modules"
    )
    done = fresh_process(code, mocap, tmp_path / "a.npz")
    assert done.returncode == 0, done.stderr
