"""Movements that could have been repetitions and were not: each is in the report, with its time and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from posecheck.engine import Checker
from posecheck.engine.uncounted import gathered
from posecheck.errors import PoseError
from posecheck.exercise import Prescription, load_exercise
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import Side
from posecheck.result import Report, Uncounted, Why
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

from .test_checker import check, run, scaled, track

SQUAT = scaled("squat")


def whys(report: Report) -> list[Why]:
    return [one.why for one in report.uncounted]


@pytest.mark.parametrize(
    ("odd", "why", "share"),
    [
        (scaled("squat", 0.4), Why.TOO_SMALL, (0.2, 0.4)),
        (replace(SQUAT, hold_s=32.0), Why.PAUSED, (0.8, 1.2)),
    ],
)
def test_one_that_is_not_counted_among_others_is_told(
    odd: Repetition, why: Why, share: tuple[float, float]
) -> None:
    repetitions = [SQUAT, odd, SQUAT]
    report = check("squat", repetitions)
    done = Motion.of(shown_postures(load_exercise("squat")).start, repetitions).repetitions[1]
    (one,) = report.uncounted
    assert report.rep_count == 2
    assert (one.why, one.side, one.like) == (why, Side.BOTH, "")
    assert done.start_s - 0.6 < one.start_s < one.peak_s < one.end_s < done.end_s + 0.6
    assert one.share is not None and share[0] < one.share < share[1]


def test_who_goes_on_moving_without_coming_back_is_too_slow_and_has_not_paused() -> None:
    shown = shown_postures(load_exercise("squat"))
    higher = {name: 0.9 * angle for name, angle in shown.target.items()}
    down = ((2.0 * i, shown.target if i % 2 else higher) for i in range(1, 20))
    motion = Motion(keyframes=((0.0, shown.start), (1.0, shown.start), *down, (42.0, shown.start)))
    poses = SyntheticPatient(motion=motion, camera=Camera(distance_m=3.6)).truth_track()
    report = run("squat", poses)[0]
    assert (report.rep_count, whys(report)) == (0, [Why.TOO_SLOW])


def test_one_that_is_not_seen_in_the_middle_is_told() -> None:
    slow = replace(SQUAT, out_s=4.0)
    start_s = Motion.of(shown_postures(load_exercise("squat")).start, [SQUAT, slow]).repetitions[1].start_s
    poses = track("squat", [SQUAT, slow, SQUAT])
    seen = [pose for pose in poses if not start_s + 2.0 < pose.time_s < start_s + 5.2]
    report = run("squat", seen)[0]
    (one,) = report.uncounted
    assert (one.why, report.rep_count) == (Why.NOT_SEEN, 2)
    assert one.end_s == pytest.approx(start_s + 2.0, abs=0.1)


def test_one_that_is_not_seen_at_the_far_end_has_been_seen_to_come_there() -> None:
    held = replace(SQUAT, hold_s=4.0)
    peak_s = Motion.of(shown_postures(load_exercise("squat")).start, [SQUAT, held]).repetitions[1].peak_s
    poses = track("squat", [SQUAT, held, SQUAT])
    seen = [pose for pose in poses if not peak_s + 0.5 < pose.time_s < peak_s + 3.5]
    report = run("squat", seen)[0]
    assert (report.rep_count, report.uncounted) == (3, ())


def test_the_side_that_was_not_asked_for_is_told_where_it_moved_by_itself() -> None:
    reps = [scaled("shoulder_abduction", side=side) for side in ("left", "right", "")]
    report = check("shoulder_abduction", reps, prescription=Prescription(side=SideChoice.LEFT))
    assert report.rep_count == 2
    assert [(one.side, one.why) for one in report.uncounted] == [(Side.RIGHT, Why.OTHER_SIDE)]


def test_one_that_the_recording_cuts_on_the_way_out_is_told() -> None:
    poses = track("squat", [SQUAT, SQUAT])
    cut_s = Motion.of({}, [SQUAT, SQUAT]).repetitions[1].peak_s - 0.5
    report = run("squat", [pose for pose in poses if pose.time_s < cut_s])[0]
    (one,) = report.uncounted
    assert (one.why, report.rep_count) == (Why.CUT_OFF, 1)
    assert one.peak_s == one.end_s == pytest.approx(cut_s, abs=0.05)


def test_one_side_alone_where_both_were_asked_for_is_told() -> None:
    poses = track("shoulder_abduction", [scaled("shoulder_abduction", side="left")] * 2)
    report = run("shoulder_abduction", poses, Prescription(side=SideChoice.BOTH))[0]
    assert [(one.side, one.why) for one in report.uncounted] == [(Side.LEFT, Why.ONE_SIDE)] * 2


def test_what_both_sides_do_at_once_is_told_once() -> None:
    both = replace(scaled("shoulder_abduction"), hold_s=32.0)
    report = check("shoulder_abduction", [both, scaled("shoulder_abduction")])
    assert [(one.side, one.why) for one in report.uncounted] == [(Side.BOTH, Why.PAUSED)]


def test_what_accompanies_a_repetition_is_not_told() -> None:
    report = check("squat", [SQUAT])
    (rep,) = report.reps
    beside = Uncounted(
        side=Side.LEFT,
        start_s=rep.start_s + 0.1,
        peak_s=rep.peak_s,
        end_s=rep.end_s - 0.1,
        share=0.2,
        why=Why.TOO_SMALL,
    )
    after = replace(beside, start_s=rep.end_s + 1, end_s=rep.end_s + 2)
    slow = replace(beside, why=Why.TOO_SLOW)
    assert gathered([after, slow, beside], report.reps) == (slow, after)


@pytest.mark.parametrize("why", [Why.NOT_SEEN, Why.OTHER_SIDE])
def test_a_far_side_that_goes_along_is_not_missing_from_the_count(why: Why) -> None:
    report = check("shoulder_abduction", [scaled("shoulder_abduction")])
    (rep,) = report.reps
    far = Uncounted(
        side=Side.RIGHT,
        start_s=rep.start_s + 0.1,
        peak_s=rep.peak_s,
        end_s=rep.end_s - 0.3,
        share=0.4,
        why=why,
    )
    later = replace(far, start_s=rep.end_s, peak_s=rep.end_s + 1.0, end_s=rep.end_s + 2.0)
    assert gathered([far, later], [replace(rep, side=Side.LEFT)]) == (later,)


def test_the_end_of_a_session_is_final() -> None:
    poses = list(track("squat", [SQUAT, SQUAT]))
    checker = Checker(load_exercise("squat"))
    back_s = Motion.of({}, [SQUAT, SQUAT]).repetitions[1].end_s - 0.2
    last = [pose for pose in poses if pose.time_s < back_s]
    for pose in last:
        checker.push(pose)
    report = checker.finish()
    assert (report.rep_count, report.partial_count) == (2, 0)
    assert checker.finish() is report
    with pytest.raises(PoseError, match="after the session was finished"):
        checker.push(poses[-1])


@pytest.mark.parametrize(("why", "listed"), [(Why.OTHER_MOVEMENT, 1), (Why.SOMEBODY_ELSE, 2)])
def test_what_was_counted_for_each_side_is_taken_back_for_each_side(why: Why, listed: int) -> None:
    """Sides that take turns count both arms as two; the count that falls and the list agree."""
    left = Uncounted(side=Side.LEFT, start_s=1.0, peak_s=2.0, end_s=3.0, share=1.0, why=why)
    assert len(gathered([left, replace(left, side=Side.RIGHT)], ())) == listed
