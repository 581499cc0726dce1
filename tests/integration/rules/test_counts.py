"""Repetitions are counted as they were done: from every side, in part or in full, in bad conditions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

import pytest

from posecheck.exercise import built_in_ids, load_exercise
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.result import Status
from posecheck.synthetic.motion import Motion, Repetition, walking_in
from posecheck.synthetic.scene import Bystander

from .studio import GOOD, HALF, START, Clip, brisk, perform

AZIMUTHS_DEG: Final[Mapping[View, float]] = {
    View.FRONT: 0,
    View.OBLIQUE: 45,
    View.SIDE: -90,
    View.REAR_OBLIQUE: 128,
    View.REAR: 180,
}
CLOSE: Final = {"size": (640, 480), "focal_px": 560.0, "distance_m": 2.6}
"""In the front and rear views of a squat all is foreshortened: a few more pixels help."""

VIEWS: Final = [(name, view) for name in built_in_ids() for view in load_exercise(name).views]


def clip_from(name: str, view: View) -> Clip:
    """Return one repetition seen in a view."""
    camera = CLOSE if name == "squat" and view in (View.FRONT, View.REAR) else {}
    # The back of a chair would hide the patient from behind.
    scene = {"chair": None} if view is View.REAR else {}
    return Clip(exercise=name, azimuth_deg=AZIMUTHS_DEG[view], camera=camera, scene=scene)


@pytest.mark.parametrize(("name", "view"), [pytest.param(*at, id="-".join(at)) for at in VIEWS])
@pytest.mark.parametrize("posture", [GOOD, HALF], ids=["full", "half"])
def test_three_are_three_from_every_side(name: str, view: View, posture: Mapping[str, Any]) -> None:
    session = perform(brisk(clip_from(name, view), *[posture[name]] * 3))
    assert session.report.view is view
    assert session.counts == (3, 0)
    assert [update.rep_count for update in session.updates] == sorted(u.rep_count for u in session.updates)


SHALLOW: Final = {
    "squat": (45, {"knee_flexion": 45, "hip_flexion": 47, "ankle_dorsiflexion": 16, "shoulder_flexion": 40}),
    "sit_to_stand": (90, {"knee_flexion": 55, "hip_flexion": 70, "ankle_dorsiflexion": 12}),
    "shoulder_abduction": (0, {"shoulder_abduction": 70}),
    "elbow_flexion": (90, {"elbow_flexion": 70}),
}


@pytest.mark.parametrize("name", built_in_ids())
def test_a_shallow_one_among_full_ones_is_partial(name: str) -> None:
    azimuth_deg, shallow = SHALLOW[name]
    clip = brisk(Clip(exercise=name, azimuth_deg=azimuth_deg), GOOD[name], shallow, GOOD[name])
    report = perform(clip).report
    assert [rep.status is Status.PARTIAL for rep in report.reps] == [False, True, False]
    assert (report.rep_count, report.partial_count) == (2, 1)


def test_one_side_after_the_other_is_counted_by_side() -> None:
    left, right = {"left_shoulder_abduction": 140}, {"right_shoulder_abduction": 140}
    report = perform(brisk(Clip(exercise="shoulder_abduction"), left, right, left)).report
    assert [rep.side for rep in report.reps] == [Side.LEFT, Side.RIGHT, Side.LEFT]


def test_a_bystander_who_exercises_too_is_not_counted() -> None:
    curls = [Repetition(target={"elbow_flexion": 140}, out_s=0.6, back_s=0.6, rest_s=0.2)] * 4
    behind = {"place_left_m": -1.2, "place_forward_m": -1.5}
    bystander = Bystander(motion=Motion.of(behind, curls, lead_in_s=0.3))
    raised = GOOD["shoulder_abduction"]
    clip = replace(Clip(exercise="shoulder_abduction"), bystander=bystander)
    assert perform(brisk(clip, raised, raised)).counts == (2, 0)
    assert perform(replace(brisk(clip, raised, raised), exercise="elbow_flexion")).counts == (0, 0)


def test_walking_in_counts_nothing() -> None:
    before = walking_in(START["squat"], distance_m=2.0)
    session = perform(replace(brisk(Clip(exercise="squat"), GOOD["squat"], GOOD["squat"]), before=before))
    assert session.counts == (2, 0)
    assert min(rep.peak_s for rep in session.report.reps) > before.duration_s


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"camera": {"size": (360, 480), "distance_m": 3.6}}, id="portrait"),
        pytest.param({"scene": {"light": 0.25, "noise": 6.0}}, id="low light"),
    ],
)
def test_other_pictures_give_the_same_count(changes: Mapping[str, Any]) -> None:
    clip = brisk(Clip(exercise="squat", azimuth_deg=60, **changes), GOOD["squat"], GOOD["squat"])
    report = perform(clip).report
    assert (report.rep_count, report.partial_count) == (2, 0)
    assert all(rep.status is Status.COMPLETE for rep in report.reps)
