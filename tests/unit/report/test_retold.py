"""A report that was saved in one language is read in another."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from fixtures import FOLDER
from posecheck.exercise import Exercise, load_exercise
from posecheck.exercise.dose import Summary
from posecheck.exercise.prescription import DoseChange, Prescription
from posecheck.kinematics.measures import Side
from posecheck.pipeline import score
from posecheck.pose import PoseTrack
from posecheck.report import retold
from posecheck.report.json import to_json
from posecheck.report.retold import Retold, told_to
from posecheck.report.saved import parse_report
from posecheck.report.words import note_in_words, uncounted_in_words
from posecheck.result import Advice, Need, NotMeasured, Report, Uncounted
from posecheck.result.uncounted import Why
from posecheck.words import LANGUAGES, speaking

SUMMED_UP = Prescription(dose=DoseChange(feedback=Summary(kind="summary", every_reps=2)))


@cache
def session(exercise: str, shows: str, language: str, *, summed_up: bool = False) -> Report:
    """Return a session in front of somebody who speaks a language, as it is read from its file."""
    track = PoseTrack.load(Path(FOLDER) / "tracks" / f"{exercise}.{shows}.npz")
    with speaking(language):
        made = score(track, load_exercise(exercise), prescription=SUMMED_UP if summed_up else None)
    return parse_report(to_json(made), name="saved")


@pytest.mark.parametrize("summed_up", [False, True])
@pytest.mark.parametrize(
    ("exercise", "shows"), [("squat", "heels"), ("elbow_flexion", "upper_arm"), ("sit_to_stand", "upright")]
)
def test_it_is_as_if_the_patient_had_spoken_the_language_of_the_reader(
    exercise: str, shows: str, summed_up: bool
) -> None:
    definition = load_exercise(exercise)
    for spoken in LANGUAGES:
        saved = session(exercise, shows, spoken, summed_up=summed_up)
        assert told_to(saved, definition)
        for read in LANGUAGES:
            there = session(exercise, shows, read, summed_up=summed_up)
            with speaking(read):
                told = Retold(saved, definition)
            assert [told(one.text) for one in saved.cues] == [one.text for one in there.cues]
            assert [told(one.text) for one in saved.summary] == [one.text for one in there.summary]


@pytest.mark.parametrize(
    ("said", "told"),
    [("25 less", "25 weniger"), ("26 less", "25 weniger"), ("15 less", "15 weniger"), ("20 less", "20 less")],
)
def test_a_number_is_never_taken_from_another_sentence(
    monkeypatch: pytest.MonkeyPatch, said: str, told: str
) -> None:
    less = {"en": "less", "de": "weniger", "es": "menos", "fr": "de moins"}
    monkeypatch.setattr(
        retold, "_sentences", lambda _, __, language: [f"{number} {less[language]}" for number in (15, 25)]
    )
    with speaking("de"):
        assert Retold(session("squat", "heels", "en"), squat())(said) == told


def test_what_another_definition_said_stays_as_it_was_said() -> None:
    saved, squat = session("squat", "heels", "en"), load_exercise("squat")
    edition = replace(saved.provenance.exercise, sha256="0" * 64)
    other = replace(saved, provenance=replace(saved.provenance, exercise=edition))
    with speaking("es"):
        assert set(told_to(other, squat)) == {one.text for one in saved.cues}
        assert set(told_to(saved, squat)) != {one.text for one in saved.cues}
        assert Retold(saved, squat)("Something else.") == "Something else."


def squat() -> Exercise:
    return load_exercise("squat")


def test_advice_and_movements_are_named_in_the_language_of_the_reader() -> None:
    advice = Advice(need=Need.STEP_BACK, part="feet", text="Step back until I can see your feet.")
    note = NotMeasured(missing_s=4.0, duration_s=9.0, advice=advice)
    lunge = Uncounted(
        side=Side.BOTH, start_s=0.0, peak_s=1.0, end_s=2.0, share=None, why=Why.OTHER_MOVEMENT, like="lunge"
    )
    with speaking("de"):
        assert "Step back" not in note_in_words(note, squat())
        assert "ein Ausfallschritt" in uncounted_in_words(lunge)
        assert "what I do" in uncounted_in_words(replace(lunge, like="what I do"))  # by an earlier version
