"""``posecheck record``: a demonstration becomes an exercise that counts others."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from posecheck.cli import app
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import CATALOGUE
from posecheck.pose import Pose, PoseTrack
from posecheck.reference.file import read_pattern
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

SQUAT: Posture = {"knee_flexion": 100, "hip_flexion": 95, "ankle_dorsiflexion": 28, "shoulder_flexion": 70}
LEFT_CURL: Posture = {"left_elbow_flexion": 140}


def shown(
    path: Path, target: Posture, *, reps: int = 3, azimuth_deg: float = 60.0, seed: int = 1
) -> PoseTrack:
    """Write and return a track of somebody who repeats a movement."""
    movement = Repetition(target=target, out_s=1.3, hold_s=0.3, back_s=1.3, rest_s=0.5)
    track = SyntheticPatient(
        motion=Motion.of({}, [movement] * reps, lead_in_s=1.0, lead_out_s=1.0, sway_deg=0.4, seed=seed),
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=3.6),
        landmark_noise_px=0.5,
        seed=seed,
    ).truth_track()
    track.save(path)
    return track


def run(*arguments: object) -> tuple[int, str, str]:
    answer = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return answer.exit_code, answer.stdout, answer.stderr


@pytest.mark.parametrize(
    ("target", "sides", "others"),
    [(SQUAT, "body", (0.0, 90.0, -45.0)), (LEFT_CURL, "each", (45.0, 90.0))],
)
def test_what_was_shown_once_counts_somebody_else_from_elsewhere(
    tmp_path: Path, target: Posture, sides: str, others: tuple[float, ...]
) -> None:
    shown(tmp_path / "demo.npz", target, reps=1)
    code, said, _ = run("record", "shown", tmp_path / "demo.npz", "-o", tmp_path / "mine")
    path = tmp_path / "mine" / "shown.yaml"
    assert code == 0 and f"posecheck check {path} SOURCE" in said.replace("\n", "")
    exercise = load_exercise(path)
    assert exercise.sides == sides
    assert exercise.lead is not None and CATALOGUE[exercise.lead.measure].unit == "deg"
    for azimuth_deg in others:
        shown(tmp_path / "other.npz", target, reps=4, azimuth_deg=azimuth_deg, seed=2)
        code, said, _ = run("check", path, tmp_path / "other.npz", "--json")
        assert code == 0 and json.loads(said)["rep_count"] == 4


def test_a_definition_that_somebody_may_have_edited_is_kept(tmp_path: Path) -> None:
    shown(tmp_path / "demo.npz", SQUAT, reps=2)
    command = ("record", "shown", tmp_path / "demo.npz", "-o", tmp_path / "mine")
    assert run(*command)[0] == 0
    path = tmp_path / "mine" / "shown.yaml"
    before = path.read_bytes()
    code, _, complaint = run(*command)
    assert code == 2 and "shown.yaml" in complaint and "was not changed" in complaint.replace("\n", " ")
    assert path.read_bytes() == before


def test_several_demonstrations_make_one_pattern(tmp_path: Path) -> None:
    for seed, azimuth_deg in enumerate((0.0, 60.0, 90.0)):
        shown(tmp_path / f"{seed}.npz", SQUAT, azimuth_deg=azimuth_deg, seed=seed)
    tracks = [tmp_path / f"{seed}.npz" for seed in range(3)]
    assert run("record", "squats", *tracks, "-o", tmp_path)[0] == 0
    pattern = read_pattern(tmp_path / "squats.pattern.json")
    assert (pattern.people, pattern.repetitions) == (3, 9)
    assert set(pattern.views) == {"front", "oblique", "side"}


def test_the_sides_may_be_told(tmp_path: Path) -> None:
    shown(tmp_path / "demo.npz", LEFT_CURL)
    run("record", "curl", tmp_path / "demo.npz", "--sides", "alternating", "-o", tmp_path)
    assert load_exercise(tmp_path / "curl.yaml").sides == "alternating"


@pytest.mark.parametrize("hidden_s", [0.0, 0.4])
def test_each_measure_is_said_to_be_measured_or_not_but_the_one_that_is_told_is(
    tmp_path: Path, hidden_s: float
) -> None:
    """A hand that is hidden on the way is seen at both ends: its elbow is told, but has no course."""
    track = shown(tmp_path / "demo.npz", LEFT_CURL, azimuth_deg=90.0)
    since_s = (track.time_s - 1.0) % 3.4
    visibility = track.visibility.copy()
    visibility[np.ix_((since_s > 0.4) & (since_s < 0.4 + hidden_s), [15, 17, 19, 21])] = 0.0
    replace(track, visibility=visibility).save(tmp_path / "demo.npz")
    command = ["record", "curl", str(tmp_path / "demo.npz"), "-o", str(tmp_path)]
    answer = CliRunner().invoke(app, command, env={"COLUMNS": "1000"})
    rows = answer.stdout.split("Reported ")[1].splitlines()
    told = rows[0].split(" from ")[0].strip()
    lists = [row.split(":")[-1].split("(")[0] for row in rows if "moving:" in row or "kept still:" in row]
    lists += [row.removeprefix("Not measured").split("(")[0] for row in rows if row.startswith("Not")]
    names = [name.strip() for one in lists for name in one.split(",")]
    assert told == "Elbow bend" and told in lists[0]
    assert len(names) == len(set(names)) and len(lists) == 3
    known = {channel.measure for channel in read_pattern(tmp_path / "curl.pattern.json").bands}
    assert ("elbow_flexion" in known) is (hidden_s == 0.0)


def test_what_cannot_be_used_is_refused_in_words(tmp_path: Path) -> None:
    still, empty = tmp_path / "still.npz", tmp_path / "empty.npz"
    shown(still, {}, reps=1)
    PoseTrack.from_poses(Pose.missing(time_s=i / 10, size=(640, 480)) for i in range(30)).save(empty)
    curl, squat = tmp_path / "curl.npz", tmp_path / "squat.npz"
    shown(curl, LEFT_CURL, azimuth_deg=45.0)
    shown(squat, SQUAT, azimuth_deg=45.0)
    for arguments, reason in [
        (("x", still), "still.npz: no repetition was found"),
        (("x", empty), "empty.npz: nobody was seen"),
        (("x", curl, squat), "shows a different movement from the other recordings"),
        (("Wall Slide", squat), "Wall Slide: use lower-case letters"),
        (("x", tmp_path / "none.npz"), "none.npz"),
    ]:
        code, said, complaint = run("record", *arguments, "-o", tmp_path / "out")
        assert (code, said) == (2, "") and reason in complaint
        assert not (tmp_path / "out").exists()
