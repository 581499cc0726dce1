"""The commands that need no pose model."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from posecheck.cli import app, options
from posecheck.cli.commands import add
from posecheck.cli.options import Model
from posecheck.estimation.bundles import MODEL_NAMES
from posecheck.exercise import load_exercise
from posecheck.exercise.clinical_test import Sex
from posecheck.exercise.definition import Laterality
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import SIDES
from posecheck.kinematics.view import View
from posecheck.pose import PoseTrack
from posecheck.report.csv import Dialect
from posecheck.words import words


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def squeezed(text: str) -> str:
    """Text without its line breaks and indents."""
    return " ".join(text.split())


def test_version_and_help() -> None:
    assert run("--version").stdout.startswith("posecheck ")
    for command in ("check", "live", "track", "record", "pattern", "exercises", "demo", "doctor", "serve"):
        told = words()(f"command-{command}").partition("\n")[0]
        for arguments in ((), (command,)):
            answer = CliRunner().invoke(app, [*arguments, "--help"], env={"COLUMNS": "200"})
            assert answer.exit_code == 0 and "Usage" in answer.stdout
            assert told in answer.stdout


@pytest.mark.parametrize(
    ("given", "library"),
    [
        (Model, MODEL_NAMES),
        (options.Side, SideChoice),
        (options.Sides, Laterality),
        (options.CsvDialect, Dialect),
        (options.Seen, View),
        (options.Sex, Sex),
        (options.GoodSide, SIDES),
    ],
)
def test_the_choices_are_those_of_the_library(given: Iterable[str], library: Iterable[str]) -> None:
    assert [*map(str, given)] == [*map(str, library)]


@pytest.fixture
def added() -> Iterator[None]:
    """Take out again what a test adds to the commands."""
    before = list(app.registered_commands)
    yield
    app.registered_commands[:] = before


@pytest.mark.usefixtures("added")
def test_a_package_adds_a_command_by_its_entry_point() -> None:
    add(EntryPoint(name="greet", value="posecheck.cli.exercises:measures", group="posecheck.commands"))
    assert run("greet").stdout == run("exercises", "measures").stdout


@pytest.mark.usefixtures("added")
@pytest.mark.parametrize("value", ["posecheck_is_not_there:command", "posecheck.cli:absent"])
def test_a_command_that_cannot_be_loaded_says_so_when_it_is_called(value: str) -> None:
    add(EntryPoint(name="greet", value=value, group="posecheck.commands"))
    answer = run("greet", "--loud", "all")
    assert (answer.exit_code, answer.stdout) == (1, "")
    (line,) = answer.stderr.splitlines()
    assert "the command greet cannot be loaded" in line and "reinstall PoseCheck" in line
    assert "greet" not in run("--help").stdout
    assert run("exercises", "list").exit_code == 0


SERVER = ("fastapi", "uvicorn", "pydantic_settings")
DOCUMENTS = ("fhir", "matplotlib", "weasyprint")
HEAVY = (*SERVER, *DOCUMENTS, "cv2", "mediapipe", "msgspec", "numpy", "posecheck.exercise", "ruamel.yaml")


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--help"], HEAVY),
        (["check", "--help"], HEAVY),
        (["exercises", "show", "squat"], (*SERVER, *DOCUMENTS)),
    ],
)
def test_a_command_loads_no_more_than_it_needs(arguments: list[str], unwanted: tuple[str, ...]) -> None:
    program = (
        "import sys; from posecheck.cli import app; app(sys.argv[1:], standalone_mode=False); "
        f"print(*(name for name in {unwanted} if name in sys.modules), file=sys.stderr)"
    )
    command = [sys.executable, "-c", program, *arguments]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout and said.stderr.strip() == ""


def test_a_check_loads_nothing_for_documents(track: Path) -> None:
    test_a_command_loads_no_more_than_it_needs(["check", "squat", str(track)], (*SERVER, *DOCUMENTS))


def test_json_is_one_object_and_nothing_else(track: Path) -> None:
    answer = run("check", "squat", str(track), "--json")
    assert (answer.exit_code, answer.stderr) == (0, "")
    made = json.loads(answer.stdout)
    assert (made["rep_count"], made["provenance"]["source"]) == (2, str(track))


def test_slow_motion_is_asked_about_and_put_right(track: Path, tmp_path: Path) -> None:
    slow = PoseTrack.load(track)
    slow = replace(slow, time_s=8 * slow.time_s, origin=replace(slow.origin, slow_motion=8.0))
    slow.save(tmp_path / "slow.npz")
    asked = run("check", "squat", str(tmp_path / "slow.npz"))
    assert "plays 8 times slower than real time" in squeezed(asked.stdout)
    assert "check it again with --speed 8. " in squeezed(asked.stdout)
    answer = run("check", "squat", str(tmp_path / "slow.npz"), "--speed", "8", "--json")
    before, after = (
        json.loads(done.stdout) for done in (run("check", "squat", str(track), "--json"), answer)
    )
    assert (after["provenance"]["speed"], before["provenance"]["speed"]) == (8.0, 1.0)
    for one in (before, after):
        del one["provenance"]
    assert after == before


def test_a_camera_has_no_slow_motion() -> None:
    answer = run("check", "squat", "0", "--speed", "4")
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert squeezed(answer.stderr).endswith("a camera or stream cannot be in slow motion; leave --speed out")


def test_the_report_and_the_table(track: Path, tmp_path: Path) -> None:
    answer = run("check", "squat", str(track), "--csv", str(tmp_path / "a.csv"))
    assert answer.exit_code == 0 and "2 repetitions" in answer.stdout
    assert len((tmp_path / "a.csv").read_text().splitlines()) == 3
    for dialect, begins in (
        ("standard", "time_origin,exercise,"),
        ("semicolon", "\ufefftime_origin;exercise;"),
    ):
        run("check", "squat", str(track), "--csv", str(tmp_path / "a.csv"), "--csv-dialect", dialect)
        assert (tmp_path / "a.csv").read_text("utf-8").startswith(begins)


def test_an_exercise_may_be_a_file(track: Path, tmp_path: Path) -> None:
    from posecheck.exercise.library import library_folder

    own = tmp_path / "own.yaml"
    own.write_text((library_folder() / "squat.yaml").read_text().replace("id: squat", "id: own_squat"))
    shutil.copy(library_folder() / "squat.pattern.json", tmp_path)
    answer = run("check", str(own), str(track), "--json")
    assert json.loads(answer.stdout)["provenance"]["exercise"]["id"] == "own_squat"


def test_a_prescription_is_read_from_a_file(track: Path, tmp_path: Path) -> None:
    file = tmp_path / "patient.yaml"
    file.write_text("range: 120\ndose: {feedback: {kind: summary, every_reps: 5}}\n")
    report = json.loads(run("check", "squat", str(track), "--prescription", str(file), "--json").stdout)
    given = report["provenance"]["prescription"]
    assert given["range"] == 120
    assert given["dose"]["feedback"] == {"kind": "summary", "every_reps": 5}
    assert [told["text"] for told in report["summary"]] == ["I saw nothing to correct. Well done."]
    assert (
        "I saw nothing to correct." in run("check", "squat", str(track), "--prescription", str(file)).stdout
    )


def test_the_side_option_stands_for_the_side_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "patient.json"
    file.write_text('{"side": "left", "range": 60}')
    exercise = load_exercise("shoulder_abduction")
    assert options.prescription(exercise, options.Side.AUTO, file).side == "left"
    other = options.prescription(exercise, options.Side.RIGHT, file)
    assert (other.side, other.range) == ("right", 60)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("range: much", "patient.yaml:1: range: must be"),
        ("side: auto\ndose: {feedback: {kind: bandwith}}", "patient.yaml:2: dose.feedback.kind"),
        ("- 3", "patient.yaml:1"),
        ("range: 120\nlimits: {deep: {min: 3}}", "patient.yaml:2: limits.deep: there is no rule 'deep'"),
        ("limits:\n  depth:\n    max: -9", "patient.yaml:2: limits.depth: min must be below max"),
        ("limits:\n  depth:\n    most: 9", "patient.yaml:3: limits.depth.most: there is no key 'most'"),
        ("sets: 3", "patient.yaml:1: sets: there is no key 'sets'"),
        ("range: 1", "patient.yaml:1: range: the camera cannot tell so small a movement"),
        ("range: 120\nside: left", "patient.yaml:2: side: squat is done with the whole body"),
        ("dose:\n  tempo:\n    sinking: 2", "patient.yaml:3: dose.tempo.sinking: there is no phase"),
        ('{"range": 120,\n "side": "left"}', "patient.yaml:2: side: squat is done with the whole body"),
    ],
)
def test_a_wrong_prescription_is_told_with_its_field(
    track: Path, tmp_path: Path, text: str, message: str
) -> None:
    file = tmp_path / "patient.yaml"
    file.write_text(text)
    answer = run("check", "squat", str(track), "--prescription", str(file))
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert message in answer.stderr


def test_all_that_does_not_fit_in_a_prescription_is_told_at_once(track: Path, tmp_path: Path) -> None:
    file = tmp_path / "patient.yaml"
    file.write_text("side: left\nrange: 1\nlimits:\n  deep: {min: 3}\n")
    answer = run("check", "squat", str(track), "--prescription", str(file), "--side", "right")
    assert answer.exit_code == 2
    assert [f"patient.yaml:{line}: " in answer.stderr for line in (1, 2, 3, 4)] == [True, True, False, True]


@pytest.mark.parametrize(
    ("exercise", "start_at", "message"),
    [
        ("squat", "1", "squat is not timed from when the patient is told to start; leave --start-at out"),
        ("single_leg_stance", "1", "single_leg_stance is not timed from"),
        ("chair_stand_30s", "999", "--start-at 999 is outside the recording, which ends at "),
        ("sit_to_stand_5x", "-3", "--start-at -3 is outside the recording"),
        ("chair_stand_30s", "nan", "--start-at nan is outside the recording"),
        ("walking", "inf", "--start-at inf is outside the recording"),
    ],
)
def test_a_start_that_cannot_be_is_told(track: Path, exercise: str, start_at: str, message: str) -> None:
    answer = run("check", exercise, str(track), "--start-at", start_at)
    assert (answer.exit_code, answer.stdout) == (2, "")
    (line,) = answer.stderr.splitlines()
    assert line.startswith(f"posecheck: {message}")
    assert run("check", "chair_stand_30s", str(track), "--start-at", "1").exit_code == 0


def test_a_prescription_is_not_overwritten(track: Path, tmp_path: Path) -> None:
    file = tmp_path / "patient.csv"
    file.write_text("range: 60\n")
    answer = run("check", "squat", str(track), "--prescription", str(file), "--csv", str(file))
    assert answer.exit_code == 2 and "is the prescription, so --csv would overwrite it" in answer.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("check", "jump", "a.mp4"), "there is no exercise 'jump'; there are"),
        (("check", "squat", "absent.mp4"), "absent.mp4: there is no such file"),
        (("check", "squat", "absent.npz"), "absent.npz: there is no such file"),
        (("check", "squat", "a.mp4", "--side", "left"), "--side left: squat is done with the whole body"),
        (("check", "squat", "a.mp4", "--csv", "none/a.csv"), "there is no folder none"),
        (("check", "squat", "a.mp4", "--overlay", "a.avi"), "name that ends in .mp4"),
        (("exercises", "show", "jump"), "there is no exercise 'jump'"),
    ],
)
def test_what_cannot_be_used_is_one_line_and_exit_code_2(arguments: tuple[str, ...], message: str) -> None:
    answer = run(*arguments)
    assert answer.exit_code == 2
    assert answer.stdout == ""
    (line,) = answer.stderr.splitlines()
    assert line.startswith("posecheck: ") and message in line


def test_all_problems_of_a_definition_are_told(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("format: 2\nid: Bad Name\nversion: 0\n")
    answer = run("check", str(tmp_path / "bad.yaml"), "a.mp4")
    assert answer.exit_code == 2
    assert "bad.yaml:2: id" in answer.stderr and "bad.yaml:3: version" in answer.stderr


def test_a_missing_model_is_exit_code_1(track: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from posecheck.errors import ModelError

    def fail(*_: object, **__: object) -> None:
        raise ModelError("the full pose model is not installed")

    monkeypatch.setattr("posecheck.pipeline.check", fail)
    answer = run("check", "squat", str(track))
    assert (answer.exit_code, answer.stderr) == (1, "posecheck: the full pose model is not installed\n")


def test_a_missing_system_library_is_named(track: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr("posecheck.pipeline.check", fail)
    answer = run("check", "squat", str(track))
    assert answer.exit_code == 1
    assert (
        "system library libGL.so.1 is missing" in answer.stderr and "apt-get install libgl1" in answer.stderr
    )


def test_other_failures_are_not_hidden(track: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("a bug")

    monkeypatch.setattr("posecheck.pipeline.check", fail)
    assert isinstance(run("check", "squat", str(track)).exception, OSError)


def test_ctrl_c_is_quiet(track: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("posecheck.pipeline.check", interrupt)
    answer = run("check", "squat", str(track))
    assert (answer.exit_code, answer.output) == (130, "")


def test_a_reader_that_leaves_early_is_no_error() -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "posecheck.cli", "exercises", "measures"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None and program.stderr is not None
    program.stdout.close()
    assert program.stderr.read() == b""
    program.stderr.close()
    program.wait()
