"""Landmarks that leap, for a frame or to somebody who passes, add no repetition."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from posecheck.pose import Landmark, PoseTrack
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion

from .sessions import Session, property_test, sessions

ARMS = {
    "left": (Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST),
    "right": (Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST),
}
RAISED_M = np.array([0.35, -0.55])
"""Where the hand of a raised arm is, seen from its shoulder."""


def passed(track: PoseTrack, arm: str, start_s: float, away_s: float, back_s: float) -> PoseTrack:
    """The same, but twice an arm is taken for the raised one of somebody who walks through."""
    image_px, world_m = track.image_px.copy(), track.world_m.copy()
    shoulder = Landmark[f"{arm.upper()}_SHOULDER"]
    scale = np.median(np.ptp(track.image_px[..., 1], axis=1) / np.ptp(track.world_m[..., 1], axis=1))
    into_s = track.time_s - start_s
    stolen = (into_s >= 0) & (into_s < 2 * away_s + back_s) & (into_s % (away_s + back_s) < away_s)
    side = np.where(into_s < away_s, 1, -1)[stolen, None] * np.array([[1, 0]]) + np.array([[0, 1]])
    for landmark, share in zip(ARMS[arm], (0.5, 1.0), strict=True):
        away_m = side * share * RAISED_M
        image_px[stolen, landmark] = image_px[stolen, shoulder] + away_m * scale
        world_m[stolen, landmark, :2] = world_m[stolen, shoulder, :2] + away_m
    return replace(track, image_px=image_px, world_m=world_m)


@property_test(40)
@given(
    sessions(exercises=("shoulder_abduction", "elbow_flexion"), alike=True),
    st.sampled_from(("left", "right")),
    st.floats(0.0, 1.0),
    st.floats(0.15, 0.4),
    st.floats(0.1, 0.3),
)
def test_whoever_passes_adds_no_repetition(
    session: Session, arm: str, when: float, away_s: float, back_s: float
) -> None:
    track = session.track()
    start_s = when * (track.time_s[-1] - 1.0)
    before = session.report(track)
    after = session.report(passed(track, arm, start_s, away_s, back_s))
    assert after.rep_count + after.partial_count <= before.rep_count + before.partial_count
    assert after.rep_count + after.partial_count >= before.rep_count + before.partial_count - 1


@property_test(40)
@given(
    sessions(),
    st.sampled_from(("SHOULDER", "ELBOW", "WRIST", "HIP", "KNEE", "ANKLE")),
    st.sampled_from((("LEFT",), ("RIGHT",), ("LEFT", "RIGHT"))),
    st.tuples(st.floats(-0.6, 0.6), st.floats(-0.6, 0.6)),
    st.floats(0.4, 0.9),
)
def test_a_joint_that_leaps_for_a_frame_is_no_movement(
    session: Session, joint: str, sides: tuple[str, ...], way_m: tuple[float, float], when: float
) -> None:
    """Thirty times a second; where the leap ends in rest, as nobody moves."""
    start = shown_postures(session.exercise).start
    still = replace(session, noise_px=0.0)
    motion = Motion.of(start, [], lead_in_s=3.0, sway_deg=session.sway_deg, seed=session.seed)
    track = still.patient(motion).truth_track().part(slice(None, None, 2))
    image_px, world_m = track.image_px.copy(), track.world_m.copy()
    scale = np.median(np.ptp(track.image_px[..., 1], axis=1) / np.ptp(track.world_m[..., 1], axis=1))
    at, moved = round(when * (len(track) - 1)), [Landmark[f"{side}_{joint}"] for side in sides]
    image_px[at, moved] += np.array(way_m) * scale
    world_m[at, moved, :2] += way_m
    report = still.report(replace(track, image_px=image_px, world_m=world_m))
    assert report.reps == ()
