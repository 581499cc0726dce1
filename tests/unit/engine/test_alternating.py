"""Sides that take turns: each is counted, and the same side twice in a row is noticed."""

from __future__ import annotations

from posecheck.engine import Checker
from posecheck.exercise import Prescription, load_exercise
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import Side
from posecheck.result import CueKind, Report, SideCounts, SideRepeated

from .test_checker import scaled, track

TURNS = Prescription(side=SideChoice.ALTERNATING)


def curls(sides: str, prescription: Prescription = TURNS) -> Report:
    names = {"l": "left", "r": "right"}
    checker = Checker(load_exercise("elbow_flexion"), prescription)
    for pose in track("elbow_flexion", [scaled("elbow_flexion", side=names[one]) for one in sides]):
        checker.push(pose)
    return checker.finish()


def test_each_side_is_counted() -> None:
    report = curls("lrlrl")
    assert report.side_counts == SideCounts(left=3, right=2, both=0, repeated=0)
    assert [cue for cue in report.cues if cue.kind is CueKind.SIDE] == []


def test_the_same_side_twice_is_said_at_once_and_noted() -> None:
    report = curls("lrrl")
    assert report.side_counts == SideCounts(left=2, right=2, both=0, repeated=1)
    assert SideRepeated(times=1) in report.notes
    (cue,) = (one for one in report.cues if one.kind is CueKind.SIDE)
    assert (cue.text, cue.side) == ("Now the left side.", Side.LEFT)
    assert report.reps[2].end_s <= cue.start_s <= report.reps[2].end_s + 1.0


def test_sides_that_need_not_alternate_are_counted_but_not_asked_for() -> None:
    report = curls("lrr", Prescription())
    assert report.side_counts == SideCounts(left=1, right=2, both=0, repeated=1)
    assert [cue for cue in report.cues if cue.kind is CueKind.SIDE] == []


def test_a_body_that_moves_as_one_has_no_sides() -> None:
    checker = Checker(load_exercise("squat"))
    for pose in track("squat", [scaled("squat")]):
        checker.push(pose)
    assert checker.finish().side_counts is None
