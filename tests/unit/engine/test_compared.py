"""Every repetition is compared with the reference movement, here with a demonstration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from posecheck.authoring import banded, record
from posecheck.engine import Checker, finished, put_back, score, take_out
from posecheck.errors import DefinitionError
from posecheck.exercise import load_exercise
from posecheck.exercise.library import library_folder
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.pose import PoseTrack
from posecheck.reference.edition import edition_of
from posecheck.reference.file import read_pattern, write_pattern
from posecheck.reference.library import known_patterns, pattern_of
from posecheck.reference.pattern import Pattern
from posecheck.result import Aspect, Rep, Report, When
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient


def patient(
    exercise_id: str,
    azimuth_deg: float,
    *,
    tempo: float = 1.0,
    height_m: float = 1.7,
    change: Mapping[str, float] | None = None,
) -> PoseTrack:
    shown = shown_postures(load_exercise(exercise_id))
    changed = {name: shown.target.get(name, 0.0) + by for name, by in (change or {}).items()}
    repetition = Repetition(
        target={**shown.target, **changed},
        out_s=shown.out_s * tempo,
        hold_s=shown.hold_s,
        back_s=shown.back_s * tempo,
    )
    return SyntheticPatient(
        motion=Motion.of(shown.start, [repetition] * 3, sway_deg=0.5),
        camera=Camera(azimuth_deg=azimuth_deg),
        body=Body(height_m=height_m),
        landmark_noise_px=1.0,
    ).truth_track()


def reference(exercise_id: str, azimuth_deg: float) -> Pattern:
    exercise = load_exercise(exercise_id)
    return banded(pattern_of(exercise), exercise, [("somebody", patient(exercise_id, azimuth_deg))])


def checked(exercise_id: str, track: PoseTrack, pattern: Pattern | None = None) -> Report:
    return score(track, load_exercise(exercise_id), pattern=pattern)


@pytest.mark.parametrize(
    ("exercise_id", "azimuth_deg"), [("squat", 90.0), ("sit_to_stand", 90.0), ("shoulder_abduction", 0.0)]
)
@pytest.mark.parametrize(("tempo", "height_m"), [(0.7, 1.55), (1.6, 1.85)])
def test_another_person_in_another_tempo_differs_in_nothing(
    exercise_id: str, azimuth_deg: float, tempo: float, height_m: float
) -> None:
    track = patient(exercise_id, azimuth_deg, tempo=tempo, height_m=height_m)
    report = checked(exercise_id, track, reference(exercise_id, azimuth_deg))
    assert report.rep_count == 3
    for rep in report.reps:
        assert rep.comparison is not None and rep.comparison.largest is None
        assert len(rep.comparison.deviations) > 10


@pytest.mark.parametrize(
    ("exercise_id", "azimuth_deg", "change", "measure", "side"),
    [
        ("squat", 90.0, {"knee_flexion": -15.0}, "knee_flexion", Side.LEFT),
        ("squat", 0.0, {"trunk_lateral_lean": 12.0}, "trunk_lateral_lean", Side.BOTH),
        ("shoulder_abduction", 0.0, {"trunk_lateral_lean": -12.0}, "trunk_lateral_lean", Side.BOTH),
        ("elbow_flexion", 90.0, {"elbow_flexion": -20.0}, "elbow_flexion", Side.LEFT),
    ],
)
def test_what_differs_is_told_with_side_part_and_amount(
    exercise_id: str, azimuth_deg: float, change: dict[str, float], measure: str, side: Side
) -> None:
    track = patient(exercise_id, azimuth_deg, change=change)
    (by_deg,) = change.values()
    for rep in checked(exercise_id, track, reference(exercise_id, azimuth_deg)).reps:
        assert rep.comparison is not None and rep.comparison.largest is not None
        told = rep.comparison.largest
        assert (told.measure, told.side, told.when) == (measure, side, When.TARGET)
        assert told.amount == pytest.approx(by_deg, abs=3.0)


def test_curves_and_differences_hold_all_measures_that_the_view_allows() -> None:
    report = checked("squat", patient("squat", 0.0))
    seen = {curve.measure for curve in report.reps[0].curves}
    assert {"trunk_rotation", "shoulder_tilt", "knee_flexion", "wrist_height"} <= seen
    assert not {"hip_flexion", "reach_distance"} & seen
    comparison = report.reps[0].comparison
    assert comparison is not None
    compared = {one.measure for one in comparison.deviations}
    assert compared <= seen and all(CATALOGUE[name].compared for name in compared)


def test_limbs_beyond_the_body_are_not_compared() -> None:
    comparison = checked("squat", patient("squat", 40.0)).reps[0].comparison
    assert comparison is not None
    assert {one.side for one in comparison.deviations} == {Side.LEFT, Side.BOTH}


def test_a_repetition_whose_return_was_not_seen_is_not_compared() -> None:
    track = patient("squat", 90.0)
    whole = checked("squat", track)
    cut = track.part(track.time_s < (whole.reps[2].peak_s + 0.2))
    report = checked("squat", cut)
    assert report.rep_count == 3
    assert [rep.comparison is None for rep in report.reps] == [False, False, True]


def test_without_bands_nothing_is_compared() -> None:
    bare = replace(pattern_of(load_exercise("squat")), bands={})
    assert all(rep.comparison is None for rep in checked("squat", patient("squat", 90.0), bare).reps)


def without_comparison(rep: Rep) -> Rep:
    """Return a repetition without what it was compared with another, and the points for that."""
    parts = tuple(part for part in rep.score.parts if part.aspect is not Aspect.PATTERN)
    return replace(rep, comparison=None, score=replace(rep.score, points=None, judged=0.0, parts=parts))


def test_another_reference_changes_what_is_told_and_not_what_is_counted() -> None:
    track = patient("squat", 90.0)
    deep = reference("squat", 90.0)
    shallow = replace(
        deep,
        name={"en": "less deep", "de": "weniger tief"},
        bands={c: replace(band, mean=0.6 * band.mean) for c, band in deep.bands.items()},
    )
    own, other = checked("squat", track), compared_with(track, shallow)
    assert own.provenance.reference is None
    assert other.provenance.reference == edition_of(shallow, "en")
    assert (edition_of(shallow, "de").name, edition_of(shallow, "fr").name) == ("weniger tief", "less deep")
    assert [without_comparison(rep) for rep in other.reps] == [without_comparison(rep) for rep in own.reps]
    for rep in other.reps:
        assert rep.comparison is not None and rep.comparison.largest is not None
        assert rep.comparison.largest.amount > 0.0
    checker = Checker(load_exercise("squat"), reference=shallow)
    for i, pose in enumerate(track):
        checker.push(pose)
        if i == 60:
            checker = put_back(take_out(checker))
    assert checker.finish() == other


def test_curves_alone_can_be_compared_with_and_not_counted_by(tmp_path: Path) -> None:
    deep = reference("squat", 90.0)
    alone = Pattern.of_bands(
        {c: band for c, band in deep.bands.items() if c.measure == "knee_flexion"},
        key="deep",
        name={"en": "deep"},
        sides="body",
        peak=0.5,
        rise_s=1.0,
        return_s=1.0,
    )
    assert alone.even and not alone.counts
    write_pattern(alone, tmp_path / "my_squat.pattern.json")
    track = patient("squat", 90.0, change={"knee_flexion": -20.0})
    report = compared_with(track, read_pattern(tmp_path / "my_squat.pattern.json"))
    assert report.rep_count == 3
    for rep in report.reps:
        assert rep.comparison is not None and rep.comparison.largest is not None
        assert rep.comparison.largest.amount == pytest.approx(-20.0, abs=3.0)
    text = (library_folder() / "squat.yaml").read_text(encoding="utf-8")
    path = tmp_path / "my_squat.yaml"
    path.write_text(
        text.replace("id: squat\n", "id: my_squat\n").replace("squat.pattern.json", "my_squat.pattern.json")
    )
    with pytest.raises(DefinitionError, match=r"my_squat\.pattern\.json: channels: only has curves"):
        Checker(load_exercise(path))


def compared_with(track: PoseTrack, pattern: Pattern) -> Report:
    return score(track, load_exercise("squat"), reference=pattern)


def test_a_session_put_back_compares_as_one_that_went_on() -> None:
    track = patient("squat", 90.0)
    checker = Checker(load_exercise("squat"))
    for i, pose in enumerate(track):
        checker.push(pose)
        if i % 60 == 30:
            checker = put_back(take_out(checker))
    assert finished(checker, track.origin) == checked("squat", track)


def test_a_recorded_exercise_knows_the_bands_of_its_demonstration(tmp_path: Path) -> None:
    track = patient("squat", 90.0)
    path = record("my_squat", [("a.mp4", track)], tmp_path)
    bands = read_pattern(tmp_path / "my_squat.pattern.json").bands
    assert {channel.measure for channel in bands} >= {"knee_flexion", "trunk_flexion", "hip_flexion"}
    assert {(band.people, band.repetitions) for band in bands.values()} == {(1, 3)}
    checker = Checker(load_exercise(path))
    for pose in track:
        checker.push(pose)
    comparisons = [rep.comparison for rep in checker.finish().reps]
    assert all(one is not None and one.largest is None for one in comparisons)


def test_the_built_in_exercises_have_bands() -> None:
    patterns = {pattern.key: pattern for pattern in known_patterns()}
    for key in ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion"):
        exercise, bands = load_exercise(key), patterns[key].bands
        assert exercise.lead is not None
        asked = {exercise.lead.measure, *(measure for rule in exercise.rules if (measure := rule.about))}
        assert asked <= {channel.measure for channel in bands}
        assert len(bands) > len(asked)
