"""Who has one weak or stiff leg squats and stands up: its knee is stretched forward, and that is no lunge."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from posecheck.engine import Checker
from posecheck.exercise import load_exercise
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

from .sessions import CAMERA_M, property_test

LEAST = 0.6
"""A leg that bends by less of what the other one does is not told from that of a lunge."""
REPETITIONS = 3


@dataclass(frozen=True, kw_only=True)
class Leg:
    """A leg that bends by a share of what the other one does."""

    side: str
    share: float

    def bent(self, posture: Posture) -> Posture:
        its = {f"{self.side}_{joint}" for joint in ("hip_flexion", "knee_flexion", "ankle_dorsiflexion")}
        return {
            name: value * (self.share if name in its else 1.0) for name, value in by_side(posture).items()
        }


legs = st.builds(Leg, side=st.sampled_from(["left", "right"]), share=st.floats(LEAST, 1.0))


@property_test(25)
@given(exercise_id=st.sampled_from(["squat", "sit_to_stand"]), leg=legs, azimuth_deg=st.floats(-180, 180))
def test_every_repetition_counts(exercise_id: str, leg: Leg, azimuth_deg: float) -> None:
    exercise = load_exercise(exercise_id)
    show = shown_postures(exercise)
    once = Repetition(target=leg.bent(show.target), out_s=1.2, hold_s=0.3, back_s=1.3, rest_s=0.5)
    motion = Motion.of(leg.bent(show.start), [once] * REPETITIONS, lead_out_s=1.0, sway_deg=0.3)
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=CAMERA_M)
    checker = Checker(exercise)
    for pose in SyntheticPatient(motion=motion, support=motion.support, camera=camera).truth_track():
        checker.push(pose)
    assert checker.finish().rep_count == REPETITIONS
