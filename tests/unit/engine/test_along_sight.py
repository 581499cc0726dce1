"""A movement to the side is not counted from the side, where it goes along the line of sight."""

from __future__ import annotations

import pytest

from posecheck.exercise import built_in_ids, load_exercise
from posecheck.exercise.trial import Repetitions
from posecheck.kinematics.view import View, is_along_sight
from posecheck.pipeline import score
from posecheck.reference.library import pattern_of
from posecheck.result import Report, Why
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

TO_THE_SIDE = [
    name
    for name in built_in_ids()
    if is_along_sight(load_exercise(name).views, View.SIDE)
    and isinstance(load_exercise(name).trial, Repetitions)
    and not pattern_of(load_exercise(name)).moves_hands
]


def done(name: str, azimuth_deg: float) -> Report:
    exercise = load_exercise(name)
    shown = shown_postures(exercise)
    repetition = Repetition(target=shown.target, out_s=1.0, hold_s=0.3, back_s=1.0, rest_s=0.5)
    motion = Motion.of(shown.start, [repetition] * 3)
    patient = SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=azimuth_deg), support=motion.support)
    return score(patient.truth_track(), exercise)


def test_there_are_such_exercises() -> None:
    assert {"side_lunge", "trunk_side_bend", "standing_hip_abduction"} <= set(TO_THE_SIDE)


@pytest.mark.parametrize("name", TO_THE_SIDE)
@pytest.mark.parametrize("azimuth_deg", [90.0, -90.0])
def test_from_the_side_nothing_is_counted(name: str, azimuth_deg: float) -> None:
    report = done(name, azimuth_deg)
    assert report.view is View.SIDE
    assert report.rep_count == 0 and not report.reps


def test_arms_that_rise_to_the_side_are_counted_from_there() -> None:
    """Their hands rise in every view; only how far they are abducted is not seen."""
    report = done("rom_shoulder_abduction", 90.0)
    assert (report.view, report.rep_count) == (View.SIDE, 3)
    assert [rep.rom.peak for rep in report.reps] == [None] * 3


def test_it_is_told_why() -> None:
    assert done("side_lunge", 0.0).rep_count == 3
    report = done("side_lunge", 90.0)
    assert [one.why for one in report.uncounted] == [Why.WRONG_VIEW] * 3
