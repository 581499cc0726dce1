"""Sets that are held, counted in time or timed, done by the synthetic patient."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from posecheck.engine import Checker
from posecheck.exercise import Exercise, load_exercise
from posecheck.exercise.trial import Trial
from posecheck.pose import Pose, PoseTrack
from posecheck.result import Report, TrialNow, Update
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient

LIFTED = {"left_knee_flexion": 75, "left_hip_flexion": 20}
"""The left foot is off the floor."""
LEAN = {
    "id": "lean",
    "kind": "alignment",
    "measure": "trunk_lateral_lean",
    "min": -12,
    "max": 12,
    "tolerance": 3,
    "for_s": 0.3,
    "compensation": True,
    "aim": {"en": "Trunk upright"},
    "cue": {"en": "Keep your trunk upright."},
    "reason": {"en": "Ours, for this test."},
}


def stance(*, rules: Sequence[dict[str, Any]] = (), **trial: Any) -> Exercise:
    """Standing on one leg."""
    definition = {
        "format": 2,
        "id": "stance",
        "version": 1,
        "name": {"en": "Standing on one leg"},
        "summary": {"en": "Stand on one leg."},
        "position": "standing",
        "views": ["front", "oblique", "side", "rear_oblique", "rear"],
        "trial": {"kind": "hold", "kept": 0.3, **trial},
        "sides": "each",
        "lead": {"measure": "foot_height", "start": 0, "target": 0.25},
        "postures": {"start": {}, "target": LIFTED},
        "rules": list(rules),
    }
    return Exercise.model_validate_json(json.dumps(definition))


def with_trial(exercise_id: str, trial: Trial) -> Exercise:
    """A built-in exercise, done as another kind of trial."""
    return load_exercise(exercise_id).model_copy(update={"trial": trial})


def target_of(exercise_id: str) -> dict[str, float]:
    return by_side(shown_postures(load_exercise(exercise_id)).target)


def start_of(exercise_id: str) -> dict[str, float]:
    return by_side(shown_postures(load_exercise(exercise_id)).start)


def filmed(
    motion: Motion,
    *,
    azimuth_deg: float = 0.0,
    height_m: float = 1.75,
    fps: float = 30.0,
    noise_px: float = 0.5,
) -> PoseTrack:
    """A motion as a perfect estimator would find it, with some scatter."""
    return SyntheticPatient(
        motion=motion,
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=3.8),
        body=Body(height_m=height_m),
        support=motion.support,
        fps=fps,
        landmark_noise_px=noise_px,
    ).truth_track()


def held(
    start: dict[str, float],
    target: dict[str, float],
    *holds_s: float,
    way_s: float = 1.0,
    rest_s: float = 1.0,
) -> Motion:
    """A posture that is taken and held, again and again."""
    return Motion.of(
        start,
        [
            Repetition(target=target, out_s=way_s, hold_s=hold_s, back_s=way_s, rest_s=rest_s)
            for hold_s in holds_s
        ],
        sway_deg=0.5,
    )


def sit_to_stands(
    count: int, *, way_s: float = 1.0, lead_in_s: float = 2.0, lead_out_s: float = 1.0
) -> Motion:
    """Standing up and sitting down again."""
    rep = Repetition(target=target_of("sit_to_stand"), out_s=way_s, hold_s=0.3, back_s=way_s, rest_s=0.3)
    return Motion.of(
        start_of("sit_to_stand"), [rep] * count, lead_in_s=lead_in_s, lead_out_s=lead_out_s, sway_deg=0.3
    )


def done(
    exercise: Exercise, poses: Iterable[Pose], start_s: float | None = None
) -> tuple[Report, list[Update]]:
    """Push poses one by one; return the report and the updates."""
    checker = Checker(exercise)
    if start_s is not None:
        checker.start(start_s)
    updates = [checker.push(pose) for pose in poses]
    return checker.finish(), updates


def shown(updates: Sequence[Update], time_s: float) -> TrialNow:
    """What was shown of the trial at a moment."""
    trial = next(update.trial for update in updates if update.time_s >= time_s)
    assert trial is not None
    return trial
