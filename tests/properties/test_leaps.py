"""Landmarks of an arm that leap to somebody who passes add no repetition."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from posecheck.pose import Landmark, PoseTrack

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
