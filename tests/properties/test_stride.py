"""From every side, a lunge is no squat and a squat no lunge: feet are one in front of the other, or not."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from posecheck.exercise import load_exercise
from posecheck.pose import Landmark, PoseTrack
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

from .sessions import CAMERA_M, checked, property_test

REPETITIONS = 3
HIPS = [Landmark.LEFT_HIP, Landmark.RIGHT_HIP]


def seen(exercise_id: str, azimuth_deg: float) -> PoseTrack:
    """An exercise as a pose model sees it: it places both hips surely, however one hides the other."""
    show = shown_postures(load_exercise(exercise_id))
    once = Repetition(target=show.target, out_s=1.2, hold_s=0.3, back_s=1.3, rest_s=0.5)
    motion = Motion.of(show.start, [once] * REPETITIONS, lead_out_s=1.0, sway_deg=0.3)
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=CAMERA_M)
    track = SyntheticPatient(motion=motion, support=motion.support, camera=camera, fps=20.0).truth_track()
    visibility = track.visibility.copy()
    visibility[:, HIPS] = 1.0
    return replace(track, visibility=visibility)


@property_test(8)
@given(st.floats(-180.0, 180.0), st.sampled_from(["forward_lunge", "reverse_lunge", "split_squat"]))
def test_each_is_only_what_it_is(azimuth_deg: float, lunge: str) -> None:
    for shown, asked in ((lunge, lunge), (lunge, "squat"), ("squat", lunge), ("squat", "squat")):
        counted = checked(load_exercise(asked), seen(shown, azimuth_deg)).rep_count
        assert counted == (REPETITIONS if shown == asked else 0), (shown, asked)
