"""What is told as the range of a repetition is the same thing under the same name everywhere."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from posecheck.change import Sessions
from posecheck.documents.html import to_html
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.pipeline import score
from posecheck.report.quality_words import changes_in_words, figures_in_words
from posecheck.report.soap import soap_note
from posecheck.report.text import print_report
from posecheck.report.words import either_way, with_side
from posecheck.result import Figure, Report, Symmetry
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.words import LANGUAGES, say, speaking

ARM = "rom_shoulder_flexion"


def printed(report: Report, exercise: Exercise, width: int = 400) -> str:
    out = StringIO()
    print_report(Console(file=out, width=width), report, exercise)
    return out.getvalue()


@pytest.fixture(scope="module")
def tested() -> tuple[Report, Exercise]:
    """Return a test of the range that begins with the arm at 20 degrees."""
    exercise = load_exercise(ARM)
    begin = {**shown_postures(exercise).start, "left_shoulder_flexion": 20.0}
    raised = Repetition(target={"left_shoulder_flexion": 140.0})
    motion = Motion.of(begin, [raised] * 3, sway_deg=0.2)
    camera = Camera(azimuth_deg=90, distance_m=3.6)
    patient = SyntheticPatient(motion=motion, camera=camera, fps=30.0)
    return score(patient.truth_track(), exercise), exercise


def test_a_test_of_the_range_has_one_number_for_it(tested: tuple[Report, Exercise]) -> None:
    report, exercise = tested
    best = max(rep.rom.peak or 0.0 for rep in report.reps)
    smallest = min(rep.rom.excursion or 0.0 for rep in report.reps)
    assert smallest < best - 10
    sessions = Sessions.of([report], [exercise])
    texts = (printed(report, exercise), to_html(sessions), soap_note(sessions))
    for text in texts:
        assert "Range of motion (farthest angle), left: " in text
        assert f"{best:.0f}°" in text
        assert "ange of motion: the change in" not in text and "ean range of motion" not in text
        assert not any(f" {rep.rom.excursion:.0f}°" in text for rep in report.reps)
    assert all("arthest angle: “Arm raise to the front” at the farthest point" in text for text in texts[:2])


@pytest.mark.parametrize(("prescribed", "reached"), [(60.0, 3), (99.0, 1), (200.0, 0)])
def test_a_prescribed_range_that_is_missed_is_told(
    report: Report, squat: Exercise, prescribed: float, reached: int
) -> None:
    reps = tuple(
        replace(rep, end_s=3.1, rom=replace(rep.rom, excursion=excursion))
        for rep, excursion in zip(report.reps, (78.04, 90.0, 99.0), strict=True)
    )
    provenance = replace(report.provenance, prescription=Prescription(range=prescribed))
    asked = replace(report, reps=reps, provenance=provenance)
    short = f"Moved 78° ± 12° from the start; {prescribed:.0f}° was prescribed"
    set_told = f"Prescribed: {prescribed:.0f}° from the start, reached in {reached} of 3 repetitions."
    sessions = Sessions.of([asked], [squat])
    for text in (printed(asked, squat), to_html(sessions).replace("\u00a0", " ")):
        assert set_told in text
        assert (short in text) == (prescribed > 78)
    assert set_told in soap_note(sessions)


def test_what_was_not_prescribed_is_not_missed(report: Report, squat: Exercise) -> None:
    told = printed(replace(report, provenance=replace(report.provenance, prescription=Prescription())), squat)
    assert "rescribed" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrow_table_cuts_no_word(report: Report, squat: Exercise, language: str) -> None:
    held = replace(report, reps=tuple(replace(rep, held_s=12.3, side=Side.LEFT) for rep in report.reps))
    with speaking(language):
        wide, narrow = printed(held, squat), printed(held, squat, width=80)
        header = set(say("report-to-work-on").split())  # below the table, it begins with a capital
    assert set(wide.split()) - set(narrow.split()) <= header
    assert all(len(line.rstrip()) <= 80 for line in narrow.split("\n\n")[1].splitlines())


def test_what_goes_to_the_left_or_to_the_right_is_named_by_its_direction(report: Report) -> None:
    assert [with_side("neck_rotation", side) for side in (Side.LEFT, Side.RIGHT, Side.BOTH)] == [
        "Head turn to the left",
        "Head turn to the right",
        "Head turn",
    ]
    assert with_side("arm_elevation", Side.LEFT) == "Arm raise (left)"
    handed = [name for name, entry in CATALOGUE.items() if entry.handed]
    assert all(either_way(name) != with_side(name, Side.LEFT) for name in handed)
    left, right = (Figure(value=value, error=5.0, unit="deg") for value in (30.0, 45.0))
    turn = Symmetry(
        measure="neck_rotation",
        left=left,
        right=right,
        range=Figure(value=-0.4, error=0.1, unit="ratio"),
        time=None,
        meaningful=True,
    )
    uneven = replace(report, quality=replace(report.quality, symmetry=(turn,)))
    assert "Head turn: 15° less to the left than to the right." in [*changes_in_words(uneven)]
    figures = [*figures_in_words(uneven, load_exercise("squat"))]
    assert any(line.startswith("Left and right, Head turn, mean of the comparable") for line in figures)
