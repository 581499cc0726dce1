"""Recordings of the synthetic patient: different people, sides they are seen from, ranges and tempos."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from posecheck.exercise import load_exercise
from posecheck.exercise.postures import Postures
from posecheck.reference.course import PostureCourse, posture_course
from posecheck.reference.learning import Recording
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

EXERCISES = ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion")
FPS = 20.0
LUNGE_LEFT = {
    "left_knee_flexion": 90.0,
    "left_hip_flexion": 80.0,
    "right_knee_flexion": 90.0,
    "right_hip_flexion": -10.0,
    "right_heel_raise": 50.0,
}


def shown(exercise_id: str) -> Postures:
    """The postures of a built-in exercise."""
    return shown_postures(load_exercise(exercise_id))


def one_sided(target: Posture, side: str) -> dict[str, float]:
    """The target posture of one side, the other left at rest."""
    return {name: value for name, value in by_side(target).items() if name.startswith(side)}


def course(
    start: Posture,
    targets: Sequence[Posture],
    *,
    azimuth_deg: float = 30.0,
    height_m: float = 1.7,
    out_s: float = 1.2,
    noise_px: float = 0.7,
    sway_deg: float = 1.0,
    seed: int = 0,
) -> PostureCourse:
    """The posture over time of somebody who goes to one target after the other, and back from each."""
    motion = Motion.of(
        start,
        [Repetition(target=target, out_s=out_s, back_s=out_s) for target in targets],
        sway_deg=sway_deg,
        seed=seed,
    )
    patient = SyntheticPatient(
        motion=motion,
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=4.0),
        body=Body(height_m=height_m),
        support=motion.support,
        fps=FPS,
        seed=seed,
        landmark_noise_px=noise_px,
    )
    return posture_course(patient.truth_track())


@cache
def of_exercise(
    exercise_id: str, count: int = 4, azimuth_deg: float = 30.0, seed: int = 0, side: str = "both"
) -> PostureCourse:
    """Somebody doing a built-in exercise: with both sides, one of them, or one after the other."""
    postures = shown(exercise_id)
    target = by_side(postures.target)
    targets: list[dict[str, float]] = [target] * count
    if side in {"left", "right"}:
        targets = [one_sided(target, side)] * count
    elif side == "alternating":
        targets = [one_sided(target, "right" if k % 2 else "left") for k in range(count)]
    return course(
        postures.start,
        targets,
        azimuth_deg=azimuth_deg,
        height_m=1.6 + 0.05 * (seed % 5),
        out_s=1.0 + 0.2 * (seed % 3),
        seed=seed,
    )


def recording(shown_course: PostureCourse, person: str = "a") -> Recording:
    return Recording(source=f"{person}.mp4", person=person, course=shown_course)
