"""The checker from poses to report, with the synthetic patient's exact landmarks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest

from posecheck.engine import Checker
from posecheck.errors import PoseError
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.exercise.prescription import Limits, SideChoice
from posecheck.exercise.trial import Hold
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.pose import Landmark, Pose, PoseTrack
from posecheck.result import (
    Finding,
    Frames,
    NobodySeen,
    NothingMoved,
    Reason,
    Report,
    RuleNotJudged,
    Stage,
    Status,
    Update,
    Verdict,
    Why,
)
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient
from tests.motions import walking_in


def scaled(exercise_id: str, share: float = 1.0, *, side: str = "", **more: float) -> Repetition:
    """A repetition of some share of the demonstrated range, of one side or both."""
    show = shown_postures(load_exercise(exercise_id))
    start, target = by_side(show.start), by_side(show.target)
    between = {name: start.get(name, 0.0) + share * (v - start.get(name, 0.0)) for name, v in target.items()}
    posture = {name: v for name, v in between.items() if name.startswith(side)}
    return Repetition(target={**posture, **by_side(more)}, out_s=1.2, back_s=1.3, hold_s=0.3, rest_s=0.5)


def track(
    exercise_id: str,
    reps: Iterable[Repetition],
    *,
    azimuth_deg: float = 0.0,
    lead_out_s: float = 1.0,
    noise_px: float = 0.4,
) -> PoseTrack:
    show = shown_postures(load_exercise(exercise_id))
    return SyntheticPatient(
        motion=Motion.of(show.start, list(reps), lead_out_s=lead_out_s, sway_deg=0.3),
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=3.6),
        landmark_noise_px=noise_px,
    ).truth_track()


def run(
    exercise_id: str | Exercise, poses: Iterable[Pose], prescription: Prescription | None = None
) -> tuple[Report, list[Update]]:
    exercise = load_exercise(exercise_id) if isinstance(exercise_id, str) else exercise_id
    checker = Checker(exercise, prescription)
    updates = [checker.push(pose) for pose in poses]
    return checker.finish(), updates


def check(
    exercise_id: str, reps: Iterable[Repetition], *, azimuth_deg: float = 0.0, **more: object
) -> Report:
    prescription = more.pop("prescription", None)
    poses = track(exercise_id, reps, azimuth_deg=azimuth_deg, **more)  # type: ignore[arg-type]
    return run(exercise_id, poses, prescription)[0]  # type: ignore[arg-type]


def findings(report: Report, rule: str) -> list[Finding]:
    return [finding for rep in report.reps for finding in rep.findings if finding.rule == rule]


def statuses(report: Report) -> list[Status]:
    return [rep.status for rep in report.reps]


# --- own range


def test_six_shallow_squats_are_six_with_a_finding_each() -> None:
    report = check("squat", [scaled("squat", 0.6)] * 6, azimuth_deg=90)
    assert (report.rep_count, report.partial_count) == (6, 0)
    depth = findings(report, "depth")
    assert [finding.verdict for finding in depth] == [Verdict.FAIL] * 6
    assert all(50 < (finding.measured or 0) < 72 for finding in depth)
    assert {cue.rule for cue in report.cues} == {"depth"}


def test_partial_is_less_than_ones_own_range() -> None:
    report = check("squat", [scaled("squat", s) for s in (1.0, 1.0, 0.5, 1.0)])
    assert statuses(report) == [Status.COMPLETE, Status.COMPLETE, Status.PARTIAL, Status.COMPLETE]
    assert report.reps[2].decided_by == "range"
    assert (report.rep_count, report.partial_count) == (3, 1)
    assert [rep.number for rep in report.reps] == [1, 2, 3, 4]


@pytest.mark.parametrize("exercise_id", ["hand_to_mouth", "elbow_flexion", "shoulder_flexion"])
def test_what_was_measured_in_the_small_one_alone_makes_it_no_complete_one(exercise_id: str) -> None:
    # Where the large movements hide the elbow, the measure knows no range: progress alone decides.
    seen = track(exercise_id, [scaled(exercise_id, s) for s in (1.0, 0.45, 1.0)], azimuth_deg=90)
    away_s = np.abs(seen.time_s[:, None] - [2.85, 9.45]).min(axis=1)
    visibility = seen.visibility.copy()
    visibility[np.ix_(away_s < 0.6, [Landmark.LEFT_ELBOW])] = 0.0
    report, _ = run(exercise_id, replace(seen, visibility=visibility))
    assert [rep.rom.excursion is None for rep in report.reps] == [True, False, True]
    assert statuses(report) == [Status.COMPLETE, Status.PARTIAL, Status.COMPLETE]


def test_partial_is_less_than_the_prescribed_range() -> None:
    prescription = Prescription(range=95.0)
    report = check("squat", [scaled("squat", 0.5)] * 3, prescription=prescription)
    assert statuses(report) == [Status.PARTIAL] * 3


def test_a_small_first_movement_was_a_trial() -> None:
    report = check("squat", [scaled("squat", s) for s in (0.5, 1.0, 1.0)])
    assert statuses(report) == [Status.PARTIAL, Status.COMPLETE, Status.COMPLETE]


def test_who_tires_is_still_counted() -> None:
    shares = (1.1, 1.05, 1.0, 0.95, 0.9, 0.84, 0.78, 0.72, 0.66, 0.6)
    assert check("shoulder_abduction", [scaled("shoulder_abduction", s) for s in shares]).rep_count == 10


def test_limits_can_be_prescribed() -> None:
    reps = [scaled("squat", 0.6)] * 2
    report = check("squat", reps, prescription=Prescription(limits={"depth": Limits(min=45)}))
    assert {finding.verdict for finding in findings(report, "depth")} == {Verdict.PASS}
    assert {finding.limit for finding in findings(report, "depth")} == {45}


# --- sides


@pytest.mark.parametrize("exercise_id", ["shoulder_abduction", "elbow_flexion"])
@pytest.mark.parametrize("side", ["left", "right"])
def test_one_side_alone(exercise_id: str, side: str) -> None:
    report = check(exercise_id, [scaled(exercise_id, side=side)] * 3)
    assert [rep.side for rep in report.reps] == [side] * 3
    assert report.rep_count == 3


@pytest.mark.parametrize("exercise_id", ["shoulder_abduction", "elbow_flexion"])
def test_both_together_are_one(exercise_id: str) -> None:
    report = check(exercise_id, [scaled(exercise_id)] * 3)
    assert [rep.side for rep in report.reps] == [Side.BOTH] * 3


@pytest.mark.parametrize("later_s", [0.5, 3.0, 12.0])
def test_both_together_are_one_however_late_one_comes_back(later_s: float) -> None:
    shown = shown_postures(load_exercise("shoulder_abduction"))
    there = by_side({**shown.start, **shown.target})
    start = by_side(shown.start)
    left_back = {name: start.get(name, 0.0) if name.startswith("left") else v for name, v in there.items()}
    keys = ((0.0, start), (1.0, start), (2.5, there), (4.0, left_back), (4.0 + later_s, left_back))
    motion = Motion(keyframes=(*keys, (5.5 + later_s, start), (7.5 + later_s, start)))
    poses = SyntheticPatient(motion=motion, camera=Camera(distance_m=3.6)).truth_track()
    report = run("shoulder_abduction", poses)[0]
    assert [rep.side for rep in report.reps] == [Side.BOTH]


@pytest.mark.parametrize("choice", [SideChoice.AUTO, SideChoice.ALTERNATING])
def test_alternating_sides(choice: SideChoice) -> None:
    reps = [scaled("shoulder_abduction", side=s) for s in ("left", "right") * 2]
    report = check("shoulder_abduction", reps, prescription=Prescription(side=choice))
    assert [rep.side for rep in report.reps] == ["left", "right", "left", "right"]


def test_only_the_prescribed_side_counts() -> None:
    reps = [scaled("shoulder_abduction", side=s) for s in ("left", "right", "left")]
    left = check("shoulder_abduction", reps, prescription=Prescription(side=SideChoice.LEFT))
    assert [rep.side for rep in left.reps] == ["left", "left"]
    right = check("shoulder_abduction", reps, prescription=Prescription(side=SideChoice.RIGHT))
    assert [rep.side for rep in right.reps] == ["right"]
    both = check("shoulder_abduction", reps, prescription=Prescription(side=SideChoice.BOTH))
    assert both.reps == ()


def test_one_side_with_scatter_and_the_other_exact() -> None:
    poses = track("shoulder_abduction", [scaled("shoulder_abduction", side="left")] * 3)
    right = [Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST]
    image_px = poses.image_px.copy()
    image_px[:, right] += np.random.default_rng(3).normal(0, 3.0, (len(poses), 2, 2))
    report, _ = run("shoulder_abduction", replace(poses, image_px=image_px))
    assert [rep.side for rep in report.reps] == ["left"] * 3


def test_sides_of_different_range_are_one_repetition_with_a_finding() -> None:
    half = scaled("shoulder_abduction", 0.7, side="right")
    uneven = replace(half, target={**half.target, **scaled("shoulder_abduction", side="left").target})
    report = check("shoulder_abduction", [uneven] * 3)
    assert [rep.side for rep in report.reps] == [Side.BOTH] * 3
    for finding in findings(report, "symmetry"):
        assert finding.verdict is Verdict.FAIL
        assert finding.side is Side.RIGHT
        assert finding.measured == pytest.approx(0.3 * 150, abs=5)
    assert {finding.side for finding in findings(report, "height")} == {Side.RIGHT}


# --- statuses and findings


def test_a_substitute_movement_makes_it_compensated_and_it_counts() -> None:
    leaning = scaled("shoulder_abduction", side="left", trunk_lateral_lean=-22)
    report = check("shoulder_abduction", [leaning, scaled("shoulder_abduction", side="left")])
    assert statuses(report) == [Status.COMPENSATED, Status.COMPLETE]
    assert report.reps[0].decided_by == "trunk_lean"
    assert report.rep_count == 2
    finding = findings(report, "trunk_lean")[0]
    assert (finding.verdict, finding.limit) == (Verdict.FAIL, -10)
    assert finding.measured == pytest.approx(-22, abs=4)
    assert finding.from_s is not None and finding.to_s is not None
    assert report.reps[0].start_s <= finding.from_s < finding.to_s <= report.reps[0].end_s


def test_a_fault_is_said_while_it_happens() -> None:
    leaning = replace(scaled("shoulder_abduction", side="left", trunk_lateral_lean=-22), hold_s=3.0)
    report, updates = run("shoulder_abduction", track("shoulder_abduction", [leaning]))
    (cue,) = [cue for cue in report.cues if cue.rule == "trunk_lean"]
    assert cue.start_s < report.reps[0].end_s - 1
    shown = [update for update in updates if update.cue == cue]
    assert shown[0].time_s == pytest.approx(cue.start_s)
    assert shown[-1].time_s == pytest.approx(cue.end_s, abs=0.04)


def test_findings_come_in_the_order_of_the_rules_one_for_each() -> None:
    report = check("squat", [scaled("squat")] * 2, azimuth_deg=60)
    rules = [rule.id for rule in load_exercise("squat").rules]
    assert all([finding.rule for finding in rep.findings] == rules for rep in report.reps)


def test_what_the_view_does_not_show_is_unknown_and_told() -> None:
    report = check("squat", [scaled("squat")] * 2, azimuth_deg=0)
    assert {finding.verdict for finding in findings(report, "trunk_lean")} == {Verdict.UNKNOWN}
    assert findings(report, "trunk_lean")[0].reason is Reason.WRONG_VIEW
    assert RuleNotJudged(rule="trunk_lean", reason=Reason.WRONG_VIEW) in report.notes
    assert report.view is View.FRONT
    assert report.score.points is not None and report.score.points > 80


def test_the_range_of_motion_is_that_of_the_truth() -> None:
    report = check("elbow_flexion", [scaled("elbow_flexion", side="left")] * 2, azimuth_deg=90, noise_px=0)
    for rep in report.reps:
        assert rep.rom.measure == "elbow_flexion"
        assert rep.rom.peak == pytest.approx(140, abs=3)
        assert rep.rom.excursion == pytest.approx(140, abs=6)
        assert rep.rom.expected_error > 0
        assert rep.rom.unit == "deg"
        assert rep.view is View.SIDE


def test_times_are_those_of_the_truth() -> None:
    reps = [scaled("shoulder_abduction")] * 3
    report = check("shoulder_abduction", reps)
    truth = Motion.of({}, reps).repetitions
    for rep, true in zip(report.reps, truth, strict=True):
        # Leaving and coming back are taken at 5 % of the way, a fifth of its time within the true ends.
        assert true.start_s - 0.1 < rep.start_s < true.start_s + 0.4
        assert true.end_s - 0.45 < rep.end_s < true.end_s + 0.1
        assert true.peak_s - 0.4 < rep.peak_s < true.leave_s + 0.35


# --- what is no repetition


def test_a_squat_that_walks_away_is_none() -> None:
    walk = walking_in({}, distance_m=3.0, from_deg=90)
    poses = SyntheticPatient(motion=walk, camera=Camera(distance_m=3.6)).truth_track()
    assert run("squat", poses)[0].reps == ()


def test_a_posture_held_for_long_ends_nothing() -> None:
    for exercise_id in ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion"):
        held = replace(scaled(exercise_id), hold_s=40.0)
        report = check(exercise_id, [held, scaled(exercise_id), scaled(exercise_id)])
        assert report.rep_count == 2


@pytest.mark.parametrize(("cut_s", "count", "whys"), [(2.7, 1, []), (2.0, 0, [Why.CUT_OFF, Why.TOO_SMALL])])
def test_a_cut_to_another_scene_ends_what_was_under_way(cut_s: float, count: int, whys: list[Why]) -> None:
    """Of what is cut on its way out, the rest is a movement of its own, and too small."""
    poses = track("shoulder_abduction", [scaled("shoulder_abduction")], noise_px=0)
    middle = int(cut_s * 30)
    image_px = poses.image_px.copy()
    image_px[middle:, :, 0] += 230.0  # at the far end or on the way there, from here on beside
    report, _ = run("shoulder_abduction", replace(poses, image_px=image_px, size=(900, 480)))
    assert report.rep_count == len(report.reps) == count
    assert [one.why for one in report.uncounted] == whys


def test_phantoms_of_another_size_change_nothing() -> None:
    poses = track("squat", [scaled("squat")] * 3)
    image_px = poses.image_px.copy()
    image_px[40::25] = 320 + (image_px[40::25] - 320) * 0.4
    report, _ = run("squat", replace(poses, image_px=image_px))
    assert report.rep_count == 3


def test_leaving_the_picture_for_long_loses_only_what_was_not_seen() -> None:
    poses = track("squat", [scaled("squat")] * 4)
    gone = [
        Pose.missing(time_s=pose.time_s, size=pose.size) if 4.5 < pose.time_s < 8.5 else pose
        for pose in poses
    ]
    report, updates = run("squat", gone)
    assert 2 <= report.rep_count <= 3
    assert report.frames.with_pose < report.frames.total
    away = [update for update in updates if 6.0 < update.time_s < 8.4]
    assert {update.stage for update in away} == {Stage.POSITIONING}
    assert {update.advice and update.advice.text for update in away} == {"Step into the picture."}
    assert {update.progress for update in away} == {0.0}


# --- updates


def test_updates_count_up_and_show_progress() -> None:
    report, updates = run("squat", track("squat", [scaled("squat")] * 3))
    counts = [update.rep_count for update in updates]
    assert counts == sorted(counts)
    assert report.rep_count == 3
    assert 0.9 < max(update.progress for update in updates) < 1.4
    assert min(update.progress for update in updates) == 0
    assert {update.stage for update in updates} == {Stage.REST, Stage.OUT, Stage.TARGET, Stage.BACK}
    assert all(update.advice is None for update in updates)


# --- the ends of a session


def test_a_session_without_frames() -> None:
    report = Checker(load_exercise("squat")).finish()
    assert (report.frames.total, report.duration_s, report.view, report.score.points) == (0, 0.0, None, None)
    assert report.notes == (NobodySeen(),)


def test_a_session_without_a_repetition_has_no_score() -> None:
    report = check("squat", [])
    assert (report.reps, report.score.points) == ((), None)
    assert report.notes == (NothingMoved(least=23.75, unit="deg"),)
    assert report.duration_s == pytest.approx(2.5)
    assert report.frames == Frames(total=76, with_pose=76)


@pytest.mark.parametrize("time_s", [1.0, 0.5])
def test_time_that_does_not_increase_is_an_error(time_s: float) -> None:
    poses = list(track("squat", []))
    checker = Checker(load_exercise("squat"))
    checker.push(replace(poses[0], time_s=1.0))
    with pytest.raises(PoseError, match="time must increase"):
        checker.push(replace(poses[1], time_s=time_s))


def test_a_last_repetition_cut_by_the_end_counts() -> None:
    poses = track("squat", [scaled("squat")] * 3)
    last = Motion.of({}, [scaled("squat")] * 3).repetitions[-1]
    report, _ = run("squat", [pose for pose in poses if pose.time_s < last.leave_s + 0.3])
    assert report.rep_count == 3
    assert findings(report, "lowering_time")[-1].verdict is Verdict.PASS


def test_cues_in_another_language_fall_back_to_english() -> None:
    checker = Checker(load_exercise("squat"), language="nl")
    for pose in track("squat", [scaled("squat", 0.6)] * 2):
        checker.push(pose)
    assert checker.finish().cues[0].text == "Go a little lower."


# --- holds


def held(hold_s: float, longest_s: float | None = None) -> Report:
    exercise = load_exercise("squat").model_copy(update={"trial": Hold(kind="hold", longest_s=longest_s)})
    return run(exercise, track("squat", [replace(scaled("squat"), hold_s=hold_s)]))[0]


def test_a_hold_counts_as_long_as_it_lasts() -> None:
    for hold_s in (2.0, 75.0):
        (rep,) = held(hold_s).reps
        assert rep.status is Status.COMPLETE
        assert rep.held_s == pytest.approx(hold_s, abs=0.8)


def test_a_hold_is_told_up_to_the_longest_that_is_asked_for() -> None:
    (rep,) = held(75.0, longest_s=60.0).reps
    assert rep.held_s == 60.0


def test_a_hold_that_goes_on_to_the_end_of_the_recording_is_told_so_far() -> None:
    poses = [pose for pose in track("squat", [replace(scaled("squat"), hold_s=75.0)]) if pose.time_s < 50.0]
    exercise = load_exercise("squat").model_copy(update={"trial": Hold(kind="hold")})
    (rep,) = run(exercise, poses)[0].reps
    assert rep.held_s == pytest.approx(50.0 - 2.2, abs=1.0)


def test_a_repetition_is_no_hold() -> None:
    assert {rep.held_s for rep in check("squat", [scaled("squat")] * 2).reps} == {None}
