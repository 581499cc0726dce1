"""A demonstration becomes a whole definition, which fits what was demonstrated."""

from __future__ import annotations

from pathlib import Path

import pytest

from posecheck.authoring import Draft, draft
from posecheck.engine import score
from posecheck.exercise import load_exercise
from posecheck.exercise.trial import Hold
from posecheck.kinematics.measures import CATALOGUE
from posecheck.pose import Origin
from posecheck.reference.file import read_pattern
from posecheck.report.limit_words import limits_in_words
from posecheck.result import Status, Verdict
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from tests.motions import walking_in

from .demonstrations import ABDUCTION, CURL, GOOD, LEFT_CURL, SQUAT, motion, seen

SHOWN = [(name, azimuth_deg, 3) for name, (_, azimuths) in GOOD.items() for azimuth_deg in azimuths]
SHOWN += [(name, azimuths[0], 1) for name, (_, azimuths) in GOOD.items()]


def made_of(name: str, azimuth_deg: float, reps: int = 3) -> Draft:
    return draft("shown", [("demo.mp4", seen(motion([GOOD[name][0]] * reps), azimuth_deg))])


@pytest.mark.parametrize(("name", "azimuth_deg", "reps"), SHOWN)
def test_a_good_demonstration_keeps_all_the_rules_that_it_proposes(
    name: str, azimuth_deg: float, reps: int
) -> None:
    made = made_of(name, azimuth_deg, reps)
    report = score(made.shown[0].take.track, made.exercise, pattern=made.pattern)
    assert report.rep_count == reps == len(made.shown[0].reps)
    counted = [rep for rep in report.reps if rep.status is not Status.PARTIAL]
    verdicts = [finding.verdict for rep in counted for finding in rep.findings]
    assert Verdict.FAIL not in verdicts and verdicts.count(Verdict.PASS) > len(verdicts) / 2
    assert made.exercise.rules[0].id == "range" and len(made.exercise.rules) <= 5
    for rule in made.exercise.rules:
        assert rule.sources == ("own",) and limits_in_words(rule, made.exercise)
        assert any(character.isdigit() for character in rule.reason["en"]), "it gives what was demonstrated"


@pytest.mark.parametrize(("name", "azimuth_deg"), [("squat", 45.0), ("abduction", 0.0), ("left curl", 90.0)])
def test_somebody_else_in_another_tempo_does_not_compensate(name: str, azimuth_deg: float) -> None:
    made = made_of(name, azimuth_deg)
    other = seen(motion([GOOD[name][0]] * 4, way_s=1.9, sway_deg=1.0, seed=7), azimuth_deg, height_m=1.55)
    report = score(other, made.exercise, pattern=made.pattern)
    assert report.rep_count == 4
    assert {rep.status for rep in report.reps} == {"complete"}


def test_a_trunk_that_leans_in_a_curl_is_a_compensation() -> None:
    made = made_of("curl", 90.0)
    assert "trunk_flexion" in [rule.id for rule in made.exercise.rules]
    swinging = seen(motion([{**CURL, "hip_flexion": -20, "pelvis_pitch": 0}] * 3), 90.0)
    report = score(swinging, made.exercise, pattern=made.pattern)
    assert {rep.decided_by for rep in report.reps} <= {"trunk_flexion", "shoulder_flexion"}
    assert {rep.status for rep in report.reps} == {"compensated"}


@pytest.mark.parametrize(
    ("hold_s", "way_s", "kind", "stays"),
    [
        (0.0, 0.8, "repetitions", False),
        (0.5, 1.3, "repetitions", False),
        (0.3, 2.5, "repetitions", False),
        (2.0, 0.8, "repetitions", True),
        (2.0, 2.5, "repetitions", True),
        (7.0, 1.3, "hold", True),
    ],
)
def test_a_stay_at_the_target_is_a_phase_of_its_own_and_a_long_one_a_hold(
    hold_s: float, way_s: float, kind: str, stays: bool
) -> None:
    made = draft("shown", [("demo", seen(motion([ABDUCTION] * 2, hold_s=hold_s, way_s=way_s), 0.0))])
    exercise = made.exercise
    assert exercise.trial.kind == kind
    assert [phase.id for phase in exercise.phases] == ["out", "target", "back"]
    assert (exercise.phases[1].name["en"] == "holding") is stays
    assert ("hold" in [rule.id for rule in exercise.rules]) is stays
    if stays:
        assert exercise.dose.hold_s is not None and hold_s - 0.5 <= exercise.dose.hold_s <= hold_s + 0.5
    else:
        assert exercise.dose.hold_s is None
    if kind == "hold":
        report = score(seen(motion([ABDUCTION], hold_s=9.0, seed=3), 0.0), exercise, pattern=made.pattern)
        assert isinstance(exercise.trial, Hold)
        # Held from within 5% of the target until it is left: each way adds its slow end, 0.25 s of 1.3 s.
        assert report.reps[0].held_s == pytest.approx(9.5, abs=0.5)


def test_a_quick_movement_has_no_tempo_and_a_slow_one_its_own() -> None:
    quick = draft("shown", [("demo", seen(motion([CURL] * 3, way_s=0.7), 45.0))])
    slow = draft("shown", [("demo", seen(motion([CURL] * 3, way_s=3.0), 45.0))])
    assert quick.exercise.dose.tempo == {}
    assert slow.exercise.dose.tempo["out"] == pytest.approx(0.62 * 3.0, abs=0.3)


def test_walking_in_is_no_part_of_it() -> None:
    for from_deg in (90.0, 0.0):
        made = draft("shown", [("demo", seen(motion([SQUAT] * 3).after(walking_in({}, from_deg=from_deg))))])
        assert len(made.shown[0].reps) == 3


def test_provenance_is_in_both_files_and_no_name_of_a_recording_is(tmp_path: Path) -> None:
    said = Origin(source="a.mp4", model="full", software="1.2", time_origin="2026-02-03T10:11:12.000+01:00")
    track = seen(motion([LEFT_CURL, {**LEFT_CURL, "left_elbow_flexion": 125}, LEFT_CURL]), 90.0, origin=said)
    path = draft("shown", [("room_12.mp4", track)]).write(tmp_path)
    making, exercise = read_pattern(tmp_path / "shown.pattern.json").making, load_exercise(path)
    assert making is not None and making.recorded_at == ("2026-02-03T10:11:12.000+01:00",)
    assert making.recordings == 1 and making.measure == "elbow_flexion" and making.made_at > "2026"
    assert making.range_spread == pytest.approx(8.0, abs=2.5), "standard deviation of 140, 125 and 140"
    own = exercise.sources["own"]
    for told in ("3 Feb 2026", "3 repetitions", "from the side", "model full", "standard deviation"):
        assert told in own
    for file in (path, tmp_path / "shown.pattern.json"):
        assert "room_12" not in file.read_text()


def test_the_written_definition_tells_what_to_edit_and_reads_back_the_same(tmp_path: Path) -> None:
    made = made_of("abduction", 0.0)
    text = made.write(tmp_path).read_text()
    assert load_exercise(tmp_path / "shown.yaml").within(None) == made.exercise
    assert text.count("\n# ") >= 6 and "All limits are proposals" in text
    assert not [line for line in text.splitlines() if line != line.rstrip() or len(line) > 120]


def test_nothing_is_asked_beyond_the_smallest_repetition() -> None:
    track = seen(motion([CURL, {"elbow_flexion": 100}, CURL]), 90.0)
    rule = draft("shown", [("demo", track)]).exercise.rules[0]
    assert rule.id == "range" and 90 <= rule.model_dump()["min"] <= 102
    assert "smallest" in rule.reason["en"]


def test_who_lies_is_not_told_how_low_the_hips_are() -> None:
    bridge = {"pelvis_pitch": -70, "pelvis_height_m": 0.3, "hip_flexion": 10, "knee_flexion": 90}
    start = {"pelvis_pitch": -90, "pelvis_height_m": 0.1, "hip_flexion": 45, "knee_flexion": 90}
    shown = Motion.of(start, [Repetition(target=bridge)] * 3, sway_deg=0.3)
    track = SyntheticPatient(
        motion=shown, camera=Camera(azimuth_deg=90.0), support="pelvis", fps=20.0, landmark_noise_px=0.5
    ).truth_track()
    made = draft("bridge", [("demo", track)])
    assert made.exercise.position == "lying" and made.exercise.lead is not None
    assert "ears" not in CATALOGUE[made.exercise.lead.measure].landmarks
    assert made.exercise.lead.measure not in {"stance_flexion", "hip_height", "foot_height"}
