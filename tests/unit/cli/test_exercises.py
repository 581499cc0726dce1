"""``posecheck exercises``: what there is, and how to write and check one's own."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import cv2
import pytest
from typer.testing import CliRunner, Result

from fixtures.mistakes import DEFINITIONS
from posecheck.capture.video_file import VideoFile
from posecheck.cli import app
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.exercise.library import OWN_FOLDERS, library_folder
from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.view import View
from posecheck.words import words


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["exercises", *arguments], env={"COLUMNS": "200"})


def squeezed(text: str) -> str:
    """Text without its line breaks and indents."""
    return " ".join(text.split())


def test_the_list_of_exercises() -> None:
    answer = run("list")
    assert answer.exit_code == 0
    assert all(name in answer.stdout for name in built_in_ids())


@pytest.mark.parametrize("name", built_in_ids())
def test_an_exercise_is_shown_with_every_rule_and_source(name: str) -> None:
    text = squeezed(run("show", name).stdout)
    exercise = load_exercise(name)
    assert squeezed(exercise.summary["en"]) in text
    for rule in exercise.rules:
        assert rule.id in text and squeezed(rule.reason["en"]) in text and squeezed(rule.cue["en"]) in text
    assert all(squeezed(source) in text for source in exercise.sources.values())


def test_the_measures_are_listed_with_their_errors() -> None:
    text = squeezed(run("measures").stdout)
    assert all(name in text and squeezed(words()(f"measure-{name}.definition")) in text for name in CATALOGUE)
    knee = CATALOGUE["knee_flexion"].error[View.SIDE]
    assert f"from the side ± {knee:.0f}°" in text


PAPER = Path(__file__).parents[1] / "exercise" / "paper"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "single_leg_stance",
            ("a hold of at most 60 s; each side counts by itself", "hold 10 s, rest 30 s"),
        ),
        (
            "alternating_lunges",
            (
                "repetitions; left and right alternate",
                "feedback only on clear faults, when a limit is missed by more than 2 times the tolerance",
            ),
        ),
        ("seated_knee_extension", ("“straightening” 2 s, “straight” 2 s, “lowering” 3 s",)),
        (
            "reach_grasp_return",
            (
                "; Elbow bend from 90° to 20°",
                "feedback on 100% of the repetitions at first, on 30% after 30",
                "The time taken by the “reach” phase varies by at most 30% of its mean over the set",
            ),
        ),
        (
            "thirty_second_chair_stand",
            (
                "as many repetitions as possible in 30 s; the last one counts once it is 50% of the way",
                "at least 12 repetitions in the set",
                "feedback summed up after the set",
            ),
        ),
    ],
)
def test_an_exercise_is_shown_with_all_its_format_can_say(name: str, told: tuple[str, ...]) -> None:
    answer = run("show", str(PAPER / f"{name}.yaml"))
    assert answer.exit_code == 0
    for text in told:
        assert text in squeezed(answer.stdout)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the user's own exercises: a squat that asks for less, and a new one."""
    folder = tmp_path / "mine"
    assert run("new", "wall_slide", "-o", str(folder)).exit_code == 0
    text = (library_folder() / "squat.yaml").read_text("utf-8")
    assert "min: 80" in text
    (folder / "squat.yaml").write_text(text.replace("min: 80", "min: 60"), "utf-8")
    shutil.copy(library_folder() / "squat.pattern.json", folder)
    monkeypatch.setenv(OWN_FOLDERS, str(folder))
    return folder


@pytest.mark.usefixtures("own")
def test_own_exercises_are_listed_as_such() -> None:
    told = squeezed(run("list").stdout)
    assert "wall_slide Wall slide (your own)" in told
    assert "Squat (your own, in place of the built-in one)" in told
    assert all(name in told for name in built_in_ids())
    assert "is used in place of the built-in one" in squeezed(run("show", "squat").stdout)


def test_exercises_are_listed_under_their_groups() -> None:
    listed: dict[str, set[str]] = {}
    for line in run("list").stdout.splitlines()[1:]:
        if not line.startswith(" "):
            listed[line.strip()] = under = set()
        elif found := re.match(r"  (\w+)", line):
            under.add(found[1])
    assert [*listed] == [
        *("Legs and hips", "Arms and shoulders", "Trunk and neck", "Balance", "Daily tasks"),
        "Clinical tests",
    ]
    assert listed["Clinical tests"] == {name for name in built_in_ids() if load_exercise(name).test}
    assert {"tandem_stance", "weight_shift"} <= listed["Balance"]
    assert set.union(*listed.values()) == {*built_in_ids()}
    assert "Group Arms and shoulders" in squeezed(run("show", "rom_elbow_flexion").stdout)


@pytest.mark.usefixtures("own")
def test_a_report_says_that_an_own_definition_was_used(track: Path) -> None:
    told = CliRunner().invoke(app, ["check", "squat", str(track)]).stdout
    assert "Judged by your own definition of “squat”" in told
    report = json.loads(CliRunner().invoke(app, ["check", "squat", str(track), "--json"]).stdout)
    assert {"code": "built_in_replaced", "exercise": "squat"} in report["notes"]


def test_a_broken_definition_does_not_hide_the_others(own: Path) -> None:
    (own / "bad.yaml").write_text("format: 2\n", "utf-8")
    answer = run("list")
    assert answer.exit_code == 2
    assert "wall_slide" in answer.stdout and "squat" in answer.stdout
    assert "bad.yaml:1: id: is missing" in answer.stderr


def test_a_folder_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OWN_FOLDERS, "nowhere")
    answer = run("list")
    assert answer.exit_code == 2
    assert "POSECHECK_EXERCISES names nowhere" in answer.stderr


def test_all_mistakes_of_a_folder_are_reported_at_once() -> None:
    answer = run("validate", str(DEFINITIONS))
    assert answer.exit_code == 1
    for path in DEFINITIONS.glob("*.error.txt"):
        assert path.read_text("utf-8") in answer.stdout
    assert run("validate", str(DEFINITIONS / "heel_raise.yaml")).exit_code == 0


def test_what_cannot_be_read_is_no_mistake_in_a_definition(tmp_path: Path) -> None:
    assert run("validate", str(tmp_path)).exit_code == 2
    assert run("validate", str(tmp_path / "no.yaml")).exit_code == 2


def test_the_template_is_valid_and_never_overwrites(tmp_path: Path) -> None:
    answer = run("new", "wall_slide", "-o", str(tmp_path / "mine"))
    path = tmp_path / "mine" / "wall_slide.yaml"
    assert answer.exit_code == 0 and str(path) in answer.stdout
    assert run("validate", str(tmp_path / "mine")).exit_code == 0
    assert load_exercise(path).id == "wall_slide" and load_exercise(path).name == {"en": "Wall slide"}
    assert "new_exercise" not in path.read_text("utf-8")
    path.write_text("mine", "utf-8")
    again = run("new", "wall_slide", "-o", str(tmp_path / "mine"))
    assert again.exit_code == 2 and path.read_text("utf-8") == "mine"
    assert run("new", "Wall Slide", "-o", str(tmp_path)).exit_code == 2


def test_the_schema_is_written_beside_a_new_definition(tmp_path: Path) -> None:
    run("new", "wall_slide", "-o", str(tmp_path))
    first, *_ = (tmp_path / "wall_slide.yaml").read_text("utf-8").splitlines()
    _, named = first.split("$schema=")
    assert (tmp_path / named).read_text("utf-8") == run("schema").stdout


def test_start_and_target_are_drawn_beside_each_other(tmp_path: Path) -> None:
    path = tmp_path / "squat.png"
    assert run("show", "squat", "--picture", str(path)).exit_code == 0
    image = cv2.imread(str(path))
    assert image is not None and image.shape[1] > 1.9 * image.shape[0]
    height, width, _ = image.shape
    assert cv2.absdiff(image[:, :height], image[:, width - height :]).mean() > 1


def length_of(path: Path) -> int:
    with VideoFile(path) as film:
        return len(list(film))


def test_the_figure_does_an_exercise_right_and_with_a_fault(tmp_path: Path) -> None:
    right, wrong = tmp_path / "right.mp4", tmp_path / "wrong.mp4"
    assert run("preview", "elbow_flexion", "-o", str(right)).exit_code == 0
    assert run("preview", "elbow_flexion", "-o", str(wrong), "--fault", "full_bend").exit_code == 0
    assert length_of(right) > 20 and length_of(wrong) > 20


def test_a_fault_nobody_has_described_cannot_be_shown(tmp_path: Path) -> None:
    out = str(tmp_path / "a.mp4")
    unknown = run("preview", "squat", "-o", out, "--fault", "heel")
    assert unknown.exit_code == 2 and "did you mean heels?" in unknown.stderr
    run("new", "wall_slide", "-o", str(tmp_path))
    bare = run("preview", str(tmp_path / "wall_slide.yaml"), "-o", out, "--fault", "height")
    assert bare.exit_code == 2 and "there is no wall_slide.cases.yaml" in bare.stderr
