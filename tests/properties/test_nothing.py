"""Who does not do the exercise is not counted: standing, walking in, noise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.exercise import load_exercise
from posecheck.pose import LANDMARK_COUNT, Landmark, PoseTrack
from posecheck.result import NobodySeen
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient
from tests.motions import walking_in

from .sessions import EXERCISES, Session, checked, property_test, sessions

CALM_NOISE_PX = 1.2
"""Half a hundredth of the body height of the people drawn, at their distance."""


def standing(session: Session, *, at_target: bool, duration_s: float) -> Motion:
    shown = shown_postures(session.exercise)
    posture = {**shown.start, **shown.target} if at_target else shown.start
    return Motion.of(
        posture, [], lead_in_s=0, lead_out_s=duration_s, sway_deg=session.sway_deg, seed=session.seed
    )


@property_test(40)
@given(sessions(), st.booleans(), st.floats(0.0, CALM_NOISE_PX))
def test_a_still_person_is_not_counted(session: Session, at_target: bool, noise_px: float) -> None:
    still = replace(session, noise_px=noise_px)
    track = still.patient(standing(still, at_target=at_target, duration_s=20.0)).truth_track()
    assert still.report(track.part(slice(None, None, 2))).reps == ()


@property_test(40)
@given(sessions(), st.sampled_from(("left", "right")), st.integers(1, 20), st.integers(0, 9999))
def test_a_foot_that_comes_and_goes_is_not_counted(
    session: Session, side: str, frames: int, seed: int
) -> None:
    """The nearer foot is lower in the image: the height of the hips must not jump when it is not seen."""
    still = replace(session, noise_px=0.0)
    track = still.patient(standing(still, at_target=False, duration_s=20.0)).truth_track()
    n = len(track)
    hidden = np.repeat(np.random.default_rng(seed).random(n // frames + 1) < 0.3, frames)[:n]
    visibility = track.visibility.copy()
    visibility[hidden, Landmark[f"{side.upper()}_ANKLE"]] = 0.1
    flickering = PoseTrack(
        time_s=track.time_s,
        image_px=track.image_px,
        world_m=track.world_m,
        visibility=visibility,
        size=track.size,
    )
    assert still.report(flickering).reps == ()


@property_test(40)
@given(
    sessions(),
    st.floats(-180.0, 180.0),
    st.floats(1.2, 4.0),
    st.floats(0.7, 1.4),
    st.floats(0.0, CALM_NOISE_PX / 2.0),  # as much for a body seen from twice as far
)
def test_a_person_who_walks_in_is_not_counted(
    session: Session, from_deg: float, distance_m: float, speed_m_s: float, noise_px: float
) -> None:
    still = replace(session, noise_px=noise_px)
    # Sitting down is a movement of sit_to_stand; who walks in stands.
    start = {} if still.exercise_id == "sit_to_stand" else dict(shown_postures(still.exercise).start)
    walk = walking_in(start, from_deg=from_deg, distance_m=distance_m, speed_m_s=speed_m_s)
    rest = Motion.of(start, [], lead_in_s=0, lead_out_s=4.0, sway_deg=still.sway_deg)
    track = still.patient(rest.after(walk)).truth_track()
    assert still.report(track.part(slice(None, None, 2))).reps == ()


def test_none_of_a_hundred_walks_is_taken_for_a_squat() -> None:
    """Of the exercises the squat is most like a walk; docs/accuracy.md has the figure."""
    rng = np.random.default_rng(11)
    squat = load_exercise("squat")
    start = shown_postures(squat).start
    counted = 0
    for _ in range(100):
        walk = walking_in(
            start,
            from_deg=rng.uniform(-180, 180),
            distance_m=rng.uniform(1.2, 4.0),
            speed_m_s=rng.uniform(0.7, 1.4),
        )
        patient = SyntheticPatient(
            motion=Motion.of(start, [], lead_in_s=0, lead_out_s=4.0).after(walk),
            camera=Camera(azimuth_deg=rng.uniform(-180, 180), distance_m=3.6),
            body=Body(height_m=rng.uniform(1.45, 1.95)),
            fps=15.0,
        )
        counted += bool(checked(squat, patient.truth_track()).reps)
    assert counted == 0


@property_test(20)
@given(st.sampled_from(EXERCISES), st.integers(0, 9999), st.floats(5.0, 400.0), st.floats(0.0, 1.0))
def test_pure_noise_is_not_counted(exercise_id: str, seed: int, spread_px: float, seen: float) -> None:
    rng = np.random.default_rng(seed)
    n = 450
    track = PoseTrack(
        time_s=np.arange(n) / 30.0,
        image_px=rng.normal((320, 240), spread_px, (n, LANDMARK_COUNT, 2)),
        world_m=rng.normal(0, 0.4, (n, LANDMARK_COUNT, 3)),
        visibility=rng.uniform(seen, 1.0, (n, LANDMARK_COUNT)),
        size=(640, 480),
    )
    assert checked(load_exercise(exercise_id), track).reps == ()


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_an_empty_room_is_not_counted(exercise_id: str) -> None:
    n = 300
    track = PoseTrack(
        time_s=np.arange(n) / 30.0,
        image_px=np.full((n, LANDMARK_COUNT, 2), np.nan),
        world_m=np.full((n, LANDMARK_COUNT, 3), np.nan),
        visibility=np.zeros((n, LANDMARK_COUNT)),
        size=(640, 480),
    )
    report = checked(load_exercise(exercise_id), track)
    assert (report.reps, report.view, report.frames.with_pose) == ((), None, 0)
    assert report.notes == (NobodySeen(),)
