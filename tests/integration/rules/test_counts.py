"""Repetitions are counted as they were done: from every side, in part or in full, in bad conditions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import numpy as np
import pytest

from fixtures.recordings import STANDING_FOR_ALL
from posecheck.engine import Checker
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import load_exercise
from posecheck.kinematics.view import View
from posecheck.result import Status, StepsResult
from posecheck.synthetic.cases import Counted, Walked
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.scene import Bystander, Scene
from tests.motions import walking_in

from .studio import CASES, FPS, filmed, perform, watched

COUNTED: Final = [
    pytest.param(
        *(exercise_id, case, view),
        id=f"{exercise_id}-{number}-{view}-{' '.join(case.reps)}",
        # Each case from another view stands for every case from every view.
        marks=()
        if exercise_id in STANDING_FOR_ALL and which == number % len(case.views)
        else pytest.mark.exhaustive,
    )
    for exercise_id, cases in CASES.items()
    for number, case in enumerate(cases.counts)
    for which, view in enumerate(case.views)
]


@pytest.mark.parametrize(("exercise_id", "case", "view"), COUNTED)
def test_repetitions_are_counted_as_they_were_done(exercise_id: str, case: Counted, view: View) -> None:
    session = perform(exercise_id, case, case.views[view])
    report = session.report
    partial = [rep.number for rep in report.reps if rep.status is Status.PARTIAL]
    assert (len(report.reps), tuple(partial)) == (len(case.reps), case.partial)
    assert session.counts == (len(case.reps) - len(case.partial), len(case.partial))
    assert report.view is view
    if case.sides:
        assert tuple(rep.side for rep in report.reps) == case.sides
    if not case.partial:
        assert [update.rep_count for update in session.updates] == sorted(
            update.rep_count for update in session.updates
        )


WALKS: Final = [
    pytest.param(exercise_id, case, view, id=f"{exercise_id}-{view}-{number}", marks=pytest.mark.exhaustive)
    for exercise_id, cases in CASES.items()
    for number, case in enumerate(cases.walks, 1)
    for view in case.views
]


@pytest.mark.parametrize(("exercise_id", "case", "view"), WALKS)
def test_steps_are_counted_as_they_were_walked(exercise_id: str, case: Walked, view: View) -> None:
    report = perform(exercise_id, case, case.views[view]).report
    assert isinstance(report.trial, StepsResult)
    assert report.trial.steps == case.steps
    assert report.view is view


def two_good(exercise_id: str, azimuth_deg: float = 0.0, **changes: Any) -> Scene:
    """Return the scene of two brisk good repetitions."""
    view = {View.FRONT: azimuth_deg}
    return filmed(exercise_id, Counted(reps=("full", "full"), views=view, **changes), azimuth_deg)


def test_a_bystander_who_exercises_too_is_not_counted() -> None:
    curls = [Repetition(target={"elbow_flexion": 140}, out_s=0.6, back_s=0.6, rest_s=0.2)] * 4
    behind = {"place_left_m": -1.2, "place_forward_m": -1.5}
    bystander = Bystander(motion=Motion.of(behind, curls, lead_in_s=0.3))
    scene = replace(two_good("shoulder_abduction"), bystanders=[bystander])
    assert watched("shoulder_abduction", scene).counts == (2, 0)
    assert watched("elbow_flexion", scene).counts == (0, 0)


def test_walking_in_counts_nothing() -> None:
    before = walking_in(CASES["squat"].start, distance_m=2.0)
    scene = two_good("squat")
    motion = scene.patient.motion.after(before)
    session = watched("squat", replace(scene, patient=replace(scene.patient, motion=motion)))
    assert session.counts == (2, 0)
    assert min(rep.peak_s for rep in session.report.reps) > before.duration_s


@pytest.mark.parametrize(
    ("camera", "scene"),
    [
        pytest.param({"size": (360, 480), "distance_m": 3.6}, {}, id="portrait"),
        pytest.param({}, {"light": 0.25, "noise": 6.0}, id="low light"),
    ],
)
def test_other_pictures_give_the_same_count(camera: dict[str, Any], scene: dict[str, Any]) -> None:
    usual = two_good("squat", 60)
    patient = replace(usual.patient, camera=replace(usual.patient.camera, **camera))
    report = watched("squat", replace(usual, patient=patient, **scene)).report
    assert (report.rep_count, report.partial_count) == (2, 0)
    assert all(rep.status is Status.COMPLETE for rep in report.reps)


@pytest.mark.parametrize(("quarters", "words"), [(1, "on its side"), (2, "upside down"), (3, "on its side")])
def test_a_turned_picture_is_told_and_not_judged(quarters: int, words: str) -> None:
    checker = Checker(load_exercise("sit_to_stand"))
    advice = []
    with PoseEstimator(model="full") as estimator:
        for frame in two_good("sit_to_stand", 45).frames():
            image = np.ascontiguousarray(np.rot90(frame.image, quarters))
            advice.append(checker.push(estimator.estimate(replace(frame, image=image))).advice)
    assert all(told is not None and words in told.text for told in advice[int(FPS) :])
    report = checker.finish()
    assert (report.reps, report.uncounted, report.cues) == ((), (), ())
