"""Exercises that are followed along their reference movement, on the synthetic patient's exact landmarks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.engine import Checker, score
from posecheck.exercise import Exercise, load_exercise
from posecheck.kinematics.measures import Side
from posecheck.pose import Landmark, PoseTrack
from posecheck.reference.library import known_patterns
from posecheck.result import Report, Why
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

EXERCISES = ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion")
FRONT_AND_SIDES = (0.0, 45.0, 90.0, -60.0)
LEFT_ARM = (Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST)
HIP_HINGE: Posture = {"hip_flexion": 80, "knee_flexion": 15, "shoulder_flexion": 70}


def recording(
    start: Posture, target: Posture, *, reps: int = 5, azimuth_deg: float = 0.0, hold_s: float = 0.3
) -> PoseTrack:
    """Repetitions of somebody whose landmarks scatter a little."""
    movement = Repetition(target=target, out_s=1.2, hold_s=hold_s, back_s=1.3, rest_s=0.6)
    return SyntheticPatient(
        motion=Motion.of(start, [movement] * reps, lead_in_s=1.5, lead_out_s=1.0, sway_deg=0.3),
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=3.6),
        landmark_noise_px=0.4,
    ).truth_track()


def of_exercise(exercise_id: str, *, share: float = 1.0, **how: float) -> PoseTrack:
    """Repetitions of a share of what an exercise shows."""
    show = shown_postures(load_exercise(exercise_id))
    names = {*show.start, *show.target}
    start = {name: show.start.get(name, 0.0) for name in names}
    target = {
        name: start[name] + share * (show.target.get(name, start[name]) - start[name]) for name in names
    }
    return recording(start, target, **how)  # type: ignore[arg-type]


def checked(exercise: Exercise, track: PoseTrack) -> Report:
    return score(track, exercise)


def hiding(track: PoseTrack, landmarks: tuple[int, ...], when: np.ndarray | slice = slice(None)) -> PoseTrack:
    """The same track, with landmarks out of sight."""
    visibility = track.visibility.copy()
    for landmark in landmarks:
        visibility[when, landmark] = 0.05
    return replace(track, visibility=visibility)


@pytest.mark.parametrize("azimuth_deg", FRONT_AND_SIDES)
@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_every_repetition_is_counted_from_every_side(exercise_id: str, azimuth_deg: float) -> None:
    report = checked(load_exercise(exercise_id), of_exercise(exercise_id, azimuth_deg=azimuth_deg))
    assert report.rep_count == 5
    assert not report.uncounted


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_who_does_only_half_of_it_is_counted_against_their_own_range(exercise_id: str) -> None:
    assert checked(load_exercise(exercise_id), of_exercise(exercise_id, share=0.5)).rep_count == 5


def test_the_range_is_that_of_the_lead_measure() -> None:
    report = checked(load_exercise("elbow_flexion"), of_exercise("elbow_flexion", azimuth_deg=90.0))
    for rep in report.reps:
        assert rep.rom.measure == "elbow_flexion" and rep.rom.unit == "deg"
        assert rep.rom.peak == pytest.approx(140, abs=5)
        assert rep.rom.excursion == pytest.approx(140, abs=8)


@pytest.mark.parametrize(
    "hidden",
    [
        (Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE),
        (Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE),
        (Landmark.LEFT_SHOULDER, *LEFT_ARM),
        (Landmark.LEFT_HIP,),
    ],
)
def test_a_limb_that_is_never_seen_changes_no_count(hidden: tuple[int, ...]) -> None:
    track = hiding(of_exercise("squat", azimuth_deg=45.0), hidden)
    assert checked(load_exercise("squat"), track).rep_count == 5


def test_an_arm_that_is_hidden_at_rest_is_counted_and_its_range_not_made_up() -> None:
    track = of_exercise("elbow_flexion", azimuth_deg=0.0)
    wrist, shoulder = track.image_px[:, Landmark.LEFT_WRIST, 1], track.image_px[:, Landmark.LEFT_SHOULDER, 1]
    low = wrist - shoulder > 0.55 * np.max(wrist - shoulder)
    arms = (*LEFT_ARM, Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST)
    report = checked(load_exercise("elbow_flexion"), hiding(track, arms, low))
    assert report.rep_count == 5
    assert all(rep.side is Side.BOTH for rep in report.reps)
    assert all(rep.rom.excursion is None for rep in report.reps)


@pytest.mark.parametrize(
    ("exercise_id", "start", "target"),
    [
        ("squat", {}, {"elbow_flexion": 140}),
        ("squat", {}, {"shoulder_abduction": 150}),
        ("elbow_flexion", {}, {"shoulder_abduction": 150}),
        ("elbow_flexion", {}, HIP_HINGE),
        ("shoulder_abduction", {}, {"heel_raise": 30}),
        ("sit_to_stand", {}, {"elbow_flexion": 140}),
    ],
)
def test_another_movement_is_not_counted(exercise_id: str, start: Posture, target: Posture) -> None:
    report = checked(load_exercise(exercise_id), recording(start, target, azimuth_deg=45.0))
    assert report.rep_count == report.partial_count == 0
    assert not report.reps


def test_a_set_of_another_movement_is_told_as_what_it_looks_like() -> None:
    lunge: Posture = {
        "left_hip_flexion": 80,
        "left_knee_flexion": 90,
        "right_hip_flexion": 0,
        "right_knee_flexion": 90,
    }
    standing: Posture = {"left_hip_flexion": 25, "right_hip_flexion": -20}
    report = checked(load_exercise("elbow_flexion"), of_exercise("shoulder_abduction", azimuth_deg=45.0))
    assert {one.why for one in report.uncounted} == {Why.OTHER_MOVEMENT}
    assert {one.like for one in report.uncounted} <= {pattern.key for pattern in known_patterns()}
    assert checked(load_exercise("elbow_flexion"), recording(standing, lunge)).rep_count == 0


@pytest.mark.parametrize("exercise_id", ["squat", "elbow_flexion"])
def test_a_session_cut_anywhere_loses_nothing_and_counts_nothing_twice(exercise_id: str) -> None:
    track = of_exercise(exercise_id, azimuth_deg=45.0)
    whole = checked(load_exercise(exercise_id), track)
    poses = list(track)
    for length in range(30, len(poses), 17):
        cut = checked(load_exercise(exercise_id), PoseTrack.from_poses(poses[:length]))
        before = sum(rep.end_s < poses[length - 1].time_s - 0.5 for rep in whole.reps)
        assert before <= cut.rep_count <= before + 1


def test_what_goes_out_of_sight_ends_at_once_and_not_when_it_comes_back() -> None:
    track = of_exercise("elbow_flexion", reps=1)
    checker = Checker(load_exercise("elbow_flexion"))
    end_s = checked(load_exercise("elbow_flexion"), track).reps[0].end_s
    counts = {}
    for pose in hiding(track, tuple(range(33)), track.time_s > end_s - 0.5):
        counts[pose.time_s] = checker.push(pose).rep_count
    assert counts[max(counts)] == 1


def test_a_pattern_without_a_file_is_refused_in_words() -> None:
    from posecheck.errors import DefinitionError

    exercise = load_exercise("squat").model_copy(update={"pattern": "squat.pattern.json"}).within(None)
    with pytest.raises(DefinitionError, match="beside the definition"):
        Checker(exercise)
