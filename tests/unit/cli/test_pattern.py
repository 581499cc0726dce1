"""``posecheck pattern``, and what ``posecheck check --reference`` says then."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from posecheck.cli import app
from posecheck.cli.options import GoodSide
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import SIDES
from posecheck.reference.file import read_pattern
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient

SQUATS = Path(__file__).parents[3] / "fixtures/reports/squat.right.json"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody whose left arm rises 25° less than the right, and whose left knee lacks 20° in squats."""
    made = tmp_path_factory.mktemp("sessions")
    for exercise_id, azimuth_deg, joint, lacks_deg, limbs in (
        ("shoulder_abduction", 0.0, "left_shoulder_abduction", 25.0, ("left", "right")),
        ("squat", 90.0, "left_knee_flexion", 20.0, ("",)),
        ("squat", -90.0, "left_knee_flexion", 20.0, ("",)),
    ):
        shown = shown_postures(load_exercise(exercise_id))
        far = {k: v - lacks_deg * (k == joint) for k, v in by_side(shown.target).items()}
        reps = [Repetition(target={k: v for k, v in far.items() if k.startswith(limb)}) for limb in limbs]
        motion = Motion.of(shown.start, reps * 2, sway_deg=0.3)
        patient = SyntheticPatient(
            motion=motion, support=motion.support, camera=Camera(azimuth_deg=azimuth_deg, distance_m=3.6)
        )
        patient.truth_track().save(made / f"{exercise_id}{azimuth_deg:+.0f}.npz")
    return made


def run(*arguments: object) -> tuple[int, str, str]:
    answer = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return answer.exit_code, answer.stdout, answer.stderr


def test_the_sides_to_choose_from_are_those_of_the_body() -> None:
    assert [*map(str, GoodSide)] == [*map(str, SIDES)]


def test_out_to_a_spreadsheet_and_back(tmp_path: Path) -> None:
    table = tmp_path / "squat.csv"
    code, said, _ = run("pattern", "export", "squat", "-o", table, "--csv-dialect", "semicolon")
    assert (code, said) == (0, f"Saved {table}, a table of the whole reference movement.\n")
    code, said, _ = run("pattern", "import", table, "-o", tmp_path / "new", "--name", "my_squat")
    path = tmp_path / "new" / "my_squat.pattern.json"
    assert code == 0 and said.startswith(f"Saved {path}, with ") and len(said.splitlines()) == 1
    code, said, _ = run("pattern", "export", path, "-o", tmp_path / "again.csv")
    assert code == 0 and (tmp_path / "again.csv").read_text(encoding="utf-8").count("about,key") == 1


def test_out_to_opensim_and_back(tmp_path: Path) -> None:
    motion = tmp_path / "squat.mot"
    code, said, _ = run("pattern", "export", "squat", "-o", motion)
    assert code == 0 and "OpenSim has no coordinate for: " in said and "hip_height" in said
    code, said, _ = run("pattern", "import", motion, "-o", tmp_path, "--name", "squat")
    assert code == 0 and "It is only for comparison: the exercise still counts the repetitions." in said
    assert "PoseCheck does not measure" not in said


def test_what_was_left_out_of_a_motion_is_said(tmp_path: Path) -> None:
    motion = tmp_path / "one.mot"
    rows = "\n".join(f"{t / 10} {t} 3 {t}" for t in range(10))
    motion.write_text(f"x\ninDegrees=yes\nendheader\ntime hip_flexion_l knee_angle_l mtp_angle_l\n{rows}\n")
    said = run("pattern", "import", motion, "-o", tmp_path, "--name", "one")[1]
    assert "PoseCheck does not measure: mtp_angle_l." in said
    assert "bends too little to tell whether flexion is positive or negative: knee_angle_l." in said


def test_the_good_arm_is_the_measure_of_the_other(folder: Path, tmp_path: Path) -> None:
    source, reference = folder / "shoulder_abduction+0.npz", tmp_path / "monday.pattern.json"
    code, said, _ = run(
        "pattern", "personal", "shoulder_abduction", source, "--good-side", "right", "-o", reference
    )
    assert code == 0 and said.startswith(f"Saved {reference}, from 2 repetitions. To compare with it: ")
    code, said, _ = run("check", "shoulder_abduction", source, "--reference", reference)
    assert code == 0 and "\nCompared with “your right side” (2 repetitions of 1 person):\n" in said
    told = " ".join(said.split())
    assert re.search(r"Your left arm is 2\d° less far out to the side in the “top” phase. \(2 of 4 rep", told)
    assert told.count(" of 4 repetitions") == 1
    made = json.loads(run("check", "shoulder_abduction", source, "--reference", reference, "--json")[1])
    told_of = made["provenance"]["reference"]
    assert (told_of["key"], told_of["name"]) == ("shoulder_abduction", "your right side")
    assert (told_of["people"], told_of["repetitions"], len(told_of["sha256"])) == (1, 2, 64)


def test_a_saved_report_of_the_good_leg_is_the_measure_of_the_other(folder: Path, tmp_path: Path) -> None:
    report, reference = tmp_path / "monday.json", tmp_path / "knee.pattern.json"
    report.write_text(run("check", "squat", folder / "squat-90.npz", "--json")[1], encoding="utf-8")
    run("pattern", "personal", "squat", report, "--good-side", "right", "-o", reference)
    said = run("check", "squat", folder / "squat+90.npz", "--reference", reference)[1]
    (told,) = [line for line in said.splitlines() if "(2 of 2 repetitions)" in line]
    assert told.strip().startswith("Your left knee bends ") and "° less in the “bottom” phase." in told
    assert "no difference" in run("check", "squat", folder / "squat+90.npz")[1]


def test_an_earlier_session_is_what_the_patient_is_held_against(folder: Path, tmp_path: Path) -> None:
    source, reference = folder / "shoulder_abduction+0.npz", tmp_path / "march.pattern.json"
    run("pattern", "personal", "shoulder_abduction", source, "-o", reference, "--name", "knee, 3 March")
    said = run("check", "shoulder_abduction", source, "--reference", reference)[1]
    assert "Compared with “knee, 3 March” (4 repetitions of 1 person):\n  no difference" in said
    assert read_pattern(reference).right is not None


def test_a_textbook_is_compared_with_as_far_as_it_goes(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "knee.csv"
    table.write_text("percent,neck_flexion\n" + "\n".join(f"{p},{p}" for p in range(0, 101, 10)))
    run("pattern", "import", table, "-o", tmp_path, "--name", "neck")
    said = run("check", "squat", folder / "squat+90.npz", "--reference", tmp_path / "neck.pattern.json")[1]
    assert "Compared with “neck”:\n" in said
    said = run(
        "check",
        "shoulder_abduction",
        folder / "shoulder_abduction+0.npz",
        "--reference",
        tmp_path / "neck.pattern.json",
    )[1]
    assert "Compared with “neck”:\n  it covers none of the measures that were seen\n" in said


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("export", "squat", "-o", "x.txt"), "x.txt: give a file whose name ends in .csv"),
        (("export", "none.pattern.json", "-o", "x.csv"), "none.pattern.json: cannot be read"),
        (("export", "skwat", "-o", "x.csv"), "skwat"),
        (("import", "none.csv", "-o", ".", "--name", "x"), "none.csv: cannot be read"),
        (("import", "none.csv", "-o", ".", "--name", "No Name"), "No Name: use lower-case letters"),
        (("personal", "squat", "none.npz", "-o", "x.json"), "none.npz"),
        (
            ("personal", "sit_to_stand", str(SQUATS), "-o", "x.json"),
            "squat.right.json: is a report about squat; give one about sit_to_stand",
        ),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(
    arguments: tuple[str, ...], complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, said, told = run("pattern", *arguments)
    assert (code, said) == (2, "") and complaint in told
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_over_what_is_read(tmp_path: Path) -> None:
    run("pattern", "export", "squat", "-o", tmp_path / "squat.csv")
    run("pattern", "import", tmp_path / "squat.csv", "-o", tmp_path, "--name", "squat")
    path = tmp_path / "squat.pattern.json"
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    code, _, told = run("pattern", "export", path, "-o", link)
    assert code == 2 and "is the pattern, so -o would overwrite it" in told
    code, _, told = run("check", "squat", "none.npz", "--reference", path, "--csv", path)
    assert code == 2 and "is the reference, so --csv would overwrite it" in told


def test_a_pattern_without_curves_is_no_reference(folder: Path) -> None:
    bare = Path(__file__).parents[3] / "exercises/sit_up.pattern.json"
    code, _, told = run("check", "squat", folder / "squat+90.npz", "--reference", bare)
    assert code == 2 and "bands: there are none, so there is nothing to compare with" in told
