"""Sessions of the synthetic patient: people, places, tempos, ranges and noise as Hypothesis draws them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import mul

import numpy as np
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from posecheck.engine import Checker
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.exercise.definition import Laterality
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.view import LIMITS_DEG, View
from posecheck.pose import Pose, PoseTrack
from posecheck.result import Report
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient

EXERCISES = ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion")
FAST_FPS = 60.0
"""Sessions are made at this rate, so that every lower one is a subset."""
LEAST_SHARE = {"sit_to_stand": 0.9}
"""Least range drawn, as a share of the demonstrated one, where it is not half. Of a person who is first seen
on a high seat the standing height is not known yet: the first rise is taken for a smaller one than it is."""
CAMERA_M = 3.6
"""Far enough for the whole body with raised arms to stay in the picture."""


def property_test(max_examples: int) -> settings:
    """Return the settings of a property: the same examples in every run, and few enough of them.

    Failing examples are not shrunk: a session is readable as it is, and shrinking takes minutes.
    """
    return settings(
        max_examples=max_examples,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=[HealthCheck.too_slow],
    )


@dataclass(frozen=True, kw_only=True)
class Session:
    """One session: who does what, how, and how it is seen.

    ``shares`` are the ranges of the repetitions as shares of the demonstrated one.
    """

    exercise_id: str
    azimuth_deg: float
    limb: str
    shares: tuple[float, ...]
    out_s: float
    hold_s: float
    back_s: float
    rest_s: float
    height_m: float
    noise_px: float
    sway_deg: float
    seed: int

    @property
    def exercise(self) -> Exercise:
        return load_exercise(self.exercise_id)

    @property
    def count(self) -> int:
        return len(self.shares)

    @property
    def prescription(self) -> Prescription:
        return Prescription(side=SideChoice.ALTERNATING if self.limb == "alternating" else SideChoice.AUTO)

    @property
    def motion(self) -> Motion:
        start, targets = self._postures()
        reps = [
            Repetition(
                target=target, out_s=self.out_s, hold_s=self.hold_s, back_s=self.back_s, rest_s=self.rest_s
            )
            for target in targets
        ]
        return Motion.of(start, reps, sway_deg=self.sway_deg, seed=self.seed)

    def _postures(self) -> tuple[dict[str, float], list[dict[str, float]]]:
        """Start posture, and the target of each repetition at its share of the demonstrated range."""
        shown = shown_postures(self.exercise)
        start, target = by_side(shown.start), by_side(shown.target)
        if (
            self.exercise_id == "sit_to_stand"
        ):  # a higher seat: less far to rise, to the same standing posture
            share = self.shares[0]
            start = {
                name: target.get(name, 0.0) + share * (v - target.get(name, 0.0)) for name, v in start.items()
            }
            return start, [target] * self.count
        targets = []
        for i, share in enumerate(self.shares):
            sides = {"alternating": ("left", "right")[i % 2], "both": ""}.get(self.limb, self.limb)
            full = {
                name: start.get(name, 0.0) + share * (v - start.get(name, 0.0)) for name, v in target.items()
            }
            targets.append({name: v for name, v in full.items() if name.startswith(sides)})
        return start, targets

    def patient(self, motion: Motion | None = None) -> SyntheticPatient:
        return SyntheticPatient(
            motion=motion or self.motion,
            camera=Camera(azimuth_deg=self.azimuth_deg, distance_m=CAMERA_M),
            body=Body(height_m=self.height_m),
            fps=FAST_FPS,
            seed=self.seed,
            landmark_noise_px=self.noise_px,
        )

    def fast_track(self) -> PoseTrack:
        """The session at 60 frames a second."""
        return self.patient().truth_track()

    def track(self) -> PoseTrack:
        """The session at 30 frames a second."""
        return self.fast_track().part(slice(None, None, 2))

    def report(self, poses: Iterable[Pose] | None = None) -> Report:
        return checked(self.exercise, self.track() if poses is None else poses, self.prescription)


def checked(exercise: Exercise, poses: Iterable[Pose], prescription: Prescription | None = None) -> Report:
    """Push poses one by one and return the report, which must make sense whatever was done."""
    checker = Checker(exercise, prescription)
    last_s = 0.0
    for pose in poses:
        last_s = checker.push(pose).time_s
    report = checker.finish()
    for one in (*report.reps, *report.uncounted):
        assert 0.0 <= one.start_s <= one.peak_s <= one.end_s <= last_s
    starts_s = [one.start_s for one in report.uncounted]
    assert starts_s == sorted(starts_s)
    assert all(one.share is not None and one.share > 0 for one in report.uncounted)
    return report


def joined(first: PoseTrack, second: PoseTrack, pause_s: float) -> PoseTrack:
    """Two tracks, the second after the first."""
    later = second.time_s + first.time_s[-1] + pause_s
    parts: Mapping[str, np.ndarray] = {
        name: np.concatenate([getattr(first, name), getattr(second, name)])
        for name in ("image_px", "world_m", "visibility")
    }
    return PoseTrack(time_s=np.concatenate([first.time_s, later]), size=first.size, **parts)


def azimuths(exercise_id: str) -> st.SearchStrategy[float]:
    """Where the camera may stand, on either side of the patient, in the views that are valid.

    Not closer than 7 degrees to a view that is not valid: the view is estimated, with noise and hysteresis.
    """
    views = load_exercise(exercise_id).views
    spans: list[tuple[float, float]] = []
    lower = 0.0
    for upper, view in (*LIMITS_DEG, (180.0, View.REAR)):
        if view in views and spans and spans[-1][1] == lower:
            spans[-1] = (spans[-1][0], upper)
        elif view in views:
            spans.append((lower, upper))
        lower = upper
    inner = [(low + 7.0 * (low > 0.0), high - 7.0 * (high < 180.0)) for low, high in spans]
    return st.builds(mul, st.one_of([st.floats(*span) for span in inner]), st.sampled_from((1.0, -1.0)))


def limbs(exercise_id: str, azimuth_deg: float) -> tuple[str, ...]:
    """Who may move so that it can be seen: beyond 45 degrees the body hides its far side.

    From behind, the trunk hides the far forearm until the camera sees the back squarely.
    """
    if load_exercise(exercise_id).sides is Laterality.BODY:
        return ("both",)
    if 39.0 < abs(azimuth_deg) < 168.0:
        return ("both", "left" if azimuth_deg > 0 else "right")
    return ("both", "left", "right", "alternating")


@st.composite
def sessions(
    draw: st.DrawFn,
    *,
    exercises: tuple[str, ...] = EXERCISES,
    most_reps: int = 4,
    alike: bool = False,
    least_noise_px: float = 0.0,
    most_noise_px: float = 1.3,
) -> Session:
    """Draw a session: half to 110 % of the standard range, one to three seconds a way, noise up to 0.5 %."""
    exercise_id = draw(st.sampled_from(exercises))
    azimuth_deg = draw(azimuths(exercise_id))
    least_share = LEAST_SHARE.get(exercise_id, 0.5)
    share = draw(st.floats(least_share, 1.1))
    count = draw(st.integers(1, most_reps))
    spread = st.just(1.0) if alike else st.floats(0.9, 1.1)
    shares = tuple(min(1.1, max(least_share, share * draw(spread))) for _ in range(count))
    return Session(
        exercise_id=exercise_id,
        azimuth_deg=azimuth_deg,
        limb=draw(st.sampled_from(limbs(exercise_id, azimuth_deg))),
        shares=shares,
        out_s=draw(st.floats(1.0, 3.0)),
        hold_s=draw(st.floats(0.0, 1.5)),
        back_s=draw(st.floats(1.0, 3.0)),
        rest_s=draw(st.floats(0.0, 1.5)),
        height_m=draw(st.floats(1.45, 1.95)),
        noise_px=draw(st.floats(least_noise_px, most_noise_px)),
        sway_deg=draw(st.floats(0.0, 1.0)),
        seed=draw(st.integers(0, 9999)),
    )
