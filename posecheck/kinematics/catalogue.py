"""The one catalogue of measures: what each is, where it is valid, and how far it may be off.

Expected errors are mean absolute errors of the measure through the full model, over the whole range of
movement, on the synthetic patient, rounded up (``python -m benchmarks.measure_errors`` measures them again).
For the knee in a side view, recordings against other instruments agree: 7.1 degrees against manual
digitisation, -2.3 ± 6.4 degrees against inertial sensors (docs/accuracy.md names the studies). A view that is
missing from ``error`` is one in which the measure is not valid: it is NaN there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from posecheck.kinematics import lower_limb, trunk, upper_limb
from posecheck.kinematics.body import Body
from posecheck.kinematics.view import View
from posecheck.pose import Landmark

MeasureFunction = Callable[[Body, int], float]


class Plane(StrEnum):
    """Anatomical plane a measure lies in."""

    SAGITTAL = "sagittal"
    FRONTAL = "frontal"
    TRANSVERSE = "transverse"
    ANY = "any"


@dataclass(frozen=True, kw_only=True, slots=True)
class Measure:
    """One entry of the catalogue.

    Parameters
    ----------
    name : str
    text : str
        What is measured and what its sign means.
    function : callable
        From a body and a side (0 left, 1 right) to the value; NaN where a landmark is not usable.
    landmarks : tuple of str
        Body parts used, for both sides, in the words a patient is told to show.
    plane : Plane
    unit : {"deg", "ratio"}
        Degrees, or a share of the length the text names.
    span : tuple of float
        Values that occur.
    error : mapping of View to float
        Expected error in the unit of the measure, for each view in which the measure is valid.
    sided : bool
        Whether it exists once for each side of the body.
    square : bool
        Whether it is valid only where the camera stands squarely in front or behind, because movement ahead
        would look like movement aside.
    """

    name: str
    text: str
    function: MeasureFunction
    landmarks: tuple[str, ...]
    plane: Plane
    span: tuple[float, float]
    error: Mapping[View, float] = field(default_factory=dict)
    unit: str = "deg"
    sided: bool = True
    square: bool = False

    @property
    def scale(self) -> float:
        """Size of one degree in the unit of the measure: a ratio moves by one while an angle moves by 90."""
        return 1.0 if self.unit == "deg" else 1.0 / 90.0


def _views(
    *,
    front: float | None = None,
    oblique: float | None = None,
    side: float | None = None,
    rear_oblique: float | None = None,
    rear: float | None = None,
) -> Mapping[View, float]:
    """Errors by view; a rear view is taken to be as good as the front view it mirrors unless it is given."""
    given = {
        View.FRONT: front,
        View.OBLIQUE: oblique,
        View.SIDE: side,
        View.REAR_OBLIQUE: oblique if rear_oblique is None else rear_oblique,
        View.REAR: front if rear is None else rear,
    }
    return MappingProxyType({view: error for view, error in given.items() if error is not None})


PARTS: Final[Mapping[str, tuple[int, ...]]] = {
    "ears": (Landmark.NOSE, Landmark.LEFT_EAR, Landmark.RIGHT_EAR),
    "shoulders": (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
    "elbows": (Landmark.LEFT_ELBOW, Landmark.RIGHT_ELBOW),
    "wrists": (Landmark.LEFT_WRIST, Landmark.RIGHT_WRIST),
    "hips": (Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
    "knees": (Landmark.LEFT_KNEE, Landmark.RIGHT_KNEE),
    "ankles": (Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE),
    "feet": (
        Landmark.LEFT_HEEL,
        Landmark.RIGHT_HEEL,
        Landmark.LEFT_FOOT_INDEX,
        Landmark.RIGHT_FOOT_INDEX,
    ),
}
"""Landmarks of each body part the catalogue names."""

_LEG = ("hips", "knees", "ankles")
_ARM = ("shoulders", "elbows", "wrists")
_TRUNK = ("shoulders", "hips")
_FOOT = ("ankles", "feet")
_STANCE = ("hips", "ankles", "knees")  # the knees for the length of the legs before the patient stands

_ENTRIES: Final = (
    Measure(
        name="knee_flexion",
        text="Thigh against shank; 0 straight, flexion positive.",
        function=lower_limb.knee_flexion,
        landmarks=_LEG,
        plane=Plane.SAGITTAL,
        span=(-20, 160),
        error=_views(front=18, oblique=10, side=7, rear_oblique=6, rear=11),
    ),
    Measure(
        name="hip_flexion",
        text="Thigh against trunk; 0 in line, thigh towards the front of the trunk positive.",
        function=lower_limb.hip_flexion,
        landmarks=("shoulders", "hips", "knees"),
        plane=Plane.SAGITTAL,
        span=(-30, 140),
        error=_views(oblique=6, side=4, rear_oblique=7),
    ),
    Measure(
        name="hip_abduction",
        text="Thigh against the perpendicular of the pelvis; outward positive.",
        function=lower_limb.hip_abduction,
        landmarks=("hips", "knees"),
        plane=Plane.FRONTAL,
        span=(-30, 60),
        error=_views(front=4, rear=3),
        square=True,
    ),
    Measure(
        name="ankle_dorsiflexion",
        text="Shank against the sole; 0 perpendicular, toes towards the shank positive.",
        function=lower_limb.ankle_dorsiflexion,
        landmarks=("knees", *_FOOT),
        plane=Plane.SAGITTAL,
        span=(-50, 45),
        error=_views(side=5),
    ),
    Measure(
        name="pelvic_drop",
        text="Tilt of the line through the hips; positive where the left side is lower.",
        function=lower_limb.pelvic_drop,
        landmarks=("hips",),
        plane=Plane.FRONTAL,
        span=(-25, 25),
        error=_views(front=2),
        sided=False,
    ),
    Measure(
        name="knee_frontal_projection",
        text="Frontal plane projection angle of the knee; inward (valgus) positive.",
        function=lower_limb.knee_frontal_projection,
        landmarks=_LEG,
        plane=Plane.FRONTAL,
        span=(-60, 60),
        error=_views(front=4, rear=3),
        square=True,
    ),
    Measure(
        name="medial_knee_displacement",
        text="Knees inward of the lines hip-ankle, mean of both, as a share of the standing hip height.",
        function=lower_limb.medial_knee_displacement,
        landmarks=_LEG,
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(-0.3, 0.3),
        error=_views(front=0.01, rear=0.02),
        sided=False,
    ),
    Measure(
        name="stance_width",
        text="Distance of the ankles as a share of the distance of the hips.",
        function=lower_limb.stance_width,
        landmarks=("hips", "ankles"),
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(0, 5),
        error=_views(front=0.1, rear=0.18),
        sided=False,
    ),
    Measure(
        name="pelvis_shift",
        text="Mid-hip beside mid-ankle as a share of the standing hip height; left positive.",
        function=lower_limb.pelvis_shift,
        landmarks=_STANCE,
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(-0.5, 0.5),
        error=_views(front=0.01),
        sided=False,
        square=True,
    ),
    Measure(
        name="hip_height",
        text="Height of the hips above the lower ankle as a share of the height when standing.",
        function=lower_limb.hip_height,
        landmarks=_STANCE,
        plane=Plane.ANY,
        unit="ratio",
        span=(0, 1.1),
        error=_views(front=0.02, oblique=0.02, side=0.02, rear=0.04),
        sided=False,
    ),
    Measure(
        name="stance_flexion",
        text="Knee flexion of a squat with the hips so high; 0 standing. Seated, it exceeds the knee's.",
        function=lower_limb.stance_flexion,
        landmarks=_STANCE,
        plane=Plane.ANY,
        span=(0, 160),
        error=_views(front=5, oblique=5, side=5, rear_oblique=4, rear=7),
        sided=False,
    ),
    Measure(
        name="foot_height",
        text="Height of an ankle above the other one in standing hip heights; 0 for the lower one.",
        function=lower_limb.foot_height,
        landmarks=_STANCE,
        plane=Plane.ANY,
        unit="ratio",
        span=(0, 1),
        error=_views(front=0.01, oblique=0.02, side=0.06, rear_oblique=0.01),
    ),
    Measure(
        name="heel_height",
        text="Height of the heel above the toes as a share of the standing hip height.",
        function=lower_limb.heel_height,
        landmarks=("feet", *_STANCE),
        plane=Plane.SAGITTAL,
        unit="ratio",
        span=(-0.2, 0.3),
        error=_views(side=0.03),
    ),
    Measure(
        name="elbow_flexion",
        text="Upper arm against forearm; 0 straight, flexion positive.",
        function=upper_limb.elbow_flexion,
        landmarks=_ARM,
        plane=Plane.ANY,
        span=(0, 160),
        error=_views(front=9, oblique=5, side=7, rear_oblique=9, rear=12),
    ),
    Measure(
        name="shoulder_flexion",
        text="Upper arm against trunk; 0 hanging, forward positive.",
        function=upper_limb.shoulder_flexion,
        landmarks=("hips", "shoulders", "elbows"),
        plane=Plane.SAGITTAL,
        span=(-60, 180),
        error=_views(oblique=7, side=4, rear_oblique=9),
    ),
    Measure(
        name="shoulder_abduction",
        text="Upper arm against trunk; 0 hanging, outward positive.",
        function=upper_limb.shoulder_abduction,
        landmarks=("hips", "shoulders", "elbows"),
        plane=Plane.FRONTAL,
        span=(-40, 180),
        error=_views(front=3, rear=2),
    ),
    Measure(
        name="arm_elevation",
        text="Upper arm against the vertical in whatever plane; 0 hanging, 180 overhead.",
        function=upper_limb.arm_elevation,
        landmarks=("shoulders", "elbows"),
        plane=Plane.ANY,
        span=(0, 180),
        error=_views(front=9, oblique=8, side=9, rear=7),
    ),
    Measure(
        name="shoulder_elevation",
        text="Height of the ear above the shoulder in shoulder widths; a shrug lowers it.",
        function=upper_limb.shoulder_elevation,
        landmarks=("ears", "shoulders"),
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(-0.3, 1),
        error=_views(front=0.12, rear=0.1),
    ),
    Measure(
        name="shoulder_hike",
        text="Rise of the shoulder to the ear beyond what the raised arm takes along, in upper-arm lengths.",
        function=upper_limb.shoulder_hike,
        landmarks=("ears", "shoulders", "elbows"),
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(-1.5, 0.3),
        error=_views(front=0.11, rear=0.05),
    ),
    Measure(
        name="shoulder_tilt",
        text="Tilt of the line through the shoulders; positive where the left side is lower.",
        function=upper_limb.shoulder_tilt,
        landmarks=("shoulders",),
        plane=Plane.FRONTAL,
        span=(-45, 45),
        error=_views(front=1),
        sided=False,
    ),
    Measure(
        name="wrist_height",
        text="Height of the wrist above the shoulder in arm lengths.",
        function=upper_limb.wrist_height,
        landmarks=_ARM,
        plane=Plane.ANY,
        unit="ratio",
        span=(-1.2, 1.2),
        error=_views(front=0.05, oblique=0.04, side=0.06, rear_oblique=0.03, rear=0.06),
    ),
    Measure(
        name="reach_distance",
        text="Distance of the wrist ahead of the hip in arm lengths.",
        function=upper_limb.reach_distance,
        landmarks=("hips", *_ARM),
        plane=Plane.SAGITTAL,
        unit="ratio",
        span=(-1, 2),
        error=_views(side=0.03),
    ),
    Measure(
        name="hand_distance",
        text="Distance of the wrists from each other in shoulder widths.",
        function=upper_limb.hand_distance,
        landmarks=("wrists",),
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(0, 5),
        error=_views(front=0.17, rear=0.19),
        sided=False,
    ),
    Measure(
        name="trunk_flexion",
        text="Trunk against the vertical; leaning forward positive.",
        function=trunk.trunk_flexion,
        landmarks=_TRUNK,
        plane=Plane.SAGITTAL,
        span=(-30, 120),
        error=_views(oblique=6, side=3, rear_oblique=3),
        sided=False,
    ),
    Measure(
        name="trunk_lateral_lean",
        text="Trunk against the vertical; leaning to the patient's left positive.",
        function=trunk.trunk_lateral_lean,
        landmarks=_TRUNK,
        plane=Plane.FRONTAL,
        span=(-60, 60),
        error=_views(front=2, rear=1),
        sided=False,
        square=True,
    ),
    Measure(
        name="trunk_rotation",
        text="Shoulder line against hip line about the vertical; turning to the patient's left positive.",
        function=trunk.trunk_rotation,
        landmarks=_TRUNK,
        plane=Plane.TRANSVERSE,
        span=(-60, 60),
        error=_views(front=3, rear=7),
        sided=False,
    ),
    Measure(
        name="neck_flexion",
        text="Line from shoulder to ear against the trunk; head forward positive.",
        function=trunk.neck_flexion,
        landmarks=("ears", *_TRUNK),
        plane=Plane.SAGITTAL,
        span=(-60, 90),
        error=_views(side=9),
        sided=False,
    ),
    Measure(
        name="neck_lateral_flexion",
        text="Line through the ears against the shoulders; leaning to the patient's left positive.",
        function=trunk.neck_lateral_flexion,
        landmarks=("ears", "shoulders"),
        plane=Plane.FRONTAL,
        span=(-60, 60),
        error=_views(front=4, rear=2),
        sided=False,
    ),
    Measure(
        name="neck_rotation",
        text="Head against shoulders about the vertical; turning to the patient's left positive.",
        function=trunk.neck_rotation,
        landmarks=("ears", "shoulders"),
        plane=Plane.TRANSVERSE,
        span=(-90, 90),
        error=_views(front=5, rear=4),
        sided=False,
    ),
)

CATALOGUE: Final[Mapping[str, Measure]] = MappingProxyType({entry.name: entry for entry in _ENTRIES})
"""All measures by name."""
