"""What the patient is told to be seen, and what the report says where nothing was counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from posecheck.exercise import Prescription
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.pose import Landmark, PoseTrack
from posecheck.result import Advice, Need, NothingMoved, NotMeasured, Stage, Why
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient

from .test_checker import check, run, scaled, track

LEGS = [lm for lm in Landmark if lm.name.split("_")[-1] in ("KNEE", "ANKLE", "HEEL", "INDEX") and lm > 24]


def told(advice: Advice | None) -> str | None:
    return None if advice is None else advice.text


@pytest.mark.parametrize(
    ("camera", "advice"),
    [
        (Camera(azimuth_deg=0, distance_m=1.6, height_m=1.3), "Step back until I can see your feet."),
        (Camera(azimuth_deg=0, distance_m=3.6), None),
    ],
)
def test_advice_to_be_seen(camera: Camera, advice: str | None) -> None:
    still = Motion.of({}, [], lead_in_s=2)
    poses = SyntheticPatient(motion=still, camera=camera).truth_track()
    assert told(run("squat", poses)[1][-1].advice) == advice


def test_advice_to_turn_to_a_valid_view() -> None:
    poses = SyntheticPatient(
        motion=Motion.of({}, [], lead_in_s=2), camera=Camera(azimuth_deg=90, distance_m=3.6)
    ).truth_track()
    report, updates = run("shoulder_abduction", poses)
    assert updates[-1].advice == Advice(need=Need.TURN, view=View.FRONT, text="Turn to face the camera.")
    assert (updates[-1].stage, report.reps) == (Stage.REST, ())


def moved(poses: PoseTrack, landmarks: list[Landmark], x: float) -> PoseTrack:
    image_px = poses.image_px.copy()
    image_px[:, landmarks, 0] = x
    return replace(poses, image_px=image_px)


def test_advice_for_what_is_beside_the_picture_or_hidden() -> None:
    still = SyntheticPatient(
        motion=Motion.of({}, [], lead_in_s=2), camera=Camera(distance_m=3.6)
    ).truth_track()
    assert told(run("squat", moved(still, LEGS, 700.0))[1][-1].advice) == "Move to the middle of the picture."
    visibility = still.visibility.copy()
    visibility[:, LEGS] = 0.1
    hidden = replace(still, visibility=visibility)
    assert run("squat", hidden)[1][-1].advice == Advice(
        need=Need.UNCOVER,
        part="ankles",
        text="I can’t see your feet. Move whatever is in the way.",
    )


def test_advice_for_the_one_side_that_is_exercised() -> None:
    still = Motion.of({}, [], lead_in_s=2)
    aside = SyntheticPatient(motion=still, camera=Camera(azimuth_deg=80, distance_m=3.6)).truth_track()
    right = Prescription(side=SideChoice.RIGHT)
    assert run("elbow_flexion", aside, right)[1][-1].advice == Advice(
        need=Need.TURN_SIDE, side=Side.RIGHT, text="Turn your right side to the camera."
    )
    visibility = aside.visibility.copy()
    visibility[:, Landmark.LEFT_ELBOW] = 0.1
    left = Prescription(side=SideChoice.LEFT)
    hidden = run("elbow_flexion", replace(aside, visibility=visibility), left)[1]
    assert told(hidden[-1].advice) == "I can’t see your elbows. Move whatever is in the way."


def test_the_report_says_that_the_legs_were_not_seen() -> None:
    poses = track("squat", [scaled("squat")] * 3)
    cut_off = replace(poses, size=(640, int(poses.image_px[:, LEGS, 1].min())))
    report, updates = run("squat", cut_off)
    assert told(updates[-1].advice) == "Step back until I can see your feet."
    assert (report.reps, report.uncounted) == ((), ())
    (note,) = report.notes
    assert isinstance(note, NotMeasured) and note.advice == updates[-1].advice
    assert 0 < note.missing_s <= note.duration_s == report.duration_s


def test_who_is_counted_without_the_feet_is_told_to_show_them() -> None:
    poses = track("squat", [scaled("squat")] * 3)
    feet = [landmark for landmark in LEGS if "KNEE" not in landmark.name]
    cut_off = replace(poses, size=(640, int(poses.image_px[:, feet, 1].min())))
    report, updates = run("squat", cut_off)
    assert report.rep_count == 3
    assert {rep.rom.excursion for rep in report.reps} == {None}
    assert {told(update.advice) for update in updates} == {None, "Step back until I can see your feet."}


def test_the_report_says_that_one_side_moved_alone() -> None:
    poses = track("shoulder_abduction", [scaled("shoulder_abduction", side="left")] * 2)
    report = run("shoulder_abduction", poses, Prescription(side=SideChoice.BOTH))[0]
    assert (report.reps, report.notes) == ((), ())
    assert [(one.side, one.why) for one in report.uncounted] == [(Side.LEFT, Why.ONE_SIDE)] * 2


def test_the_report_says_how_large_a_movement_would_have_counted() -> None:
    report = check("squat", [scaled("squat", 0.15)])
    assert (report.notes, report.uncounted) == ((NothingMoved(least=23.75, unit="deg"),), ())
