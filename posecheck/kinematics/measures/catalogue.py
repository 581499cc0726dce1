"""The one catalogue of measures: what each is, where it is valid, and how far it may be off.

Expected errors are mean absolute errors of the measure through the full model, over the whole range of
movement, on the synthetic patient, rounded up (``python -m benchmarks.measure_errors`` measures them again).
For the knee in a side view, recordings against other instruments agree: 7.1 degrees against manual
digitisation, -2.3 ± 6.4 degrees against inertial sensors (docs/accuracy.md names the studies). In a view that
is missing from ``error``, the measure is not valid: it is NaN there.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from types import MappingProxyType
from typing import Final

from posecheck.kinematics.measures import lower_limb, trunk, upper_limb
from posecheck.kinematics.measures.entry import Measure, Plane, errors
from posecheck.kinematics.view import View
from posecheck.pose import Landmark

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
_STANCE = ("hips", "ankles", "knees")  # the knees give the length of the legs until the patient stands

_ENTRIES: Final = (
    Measure(
        name="knee_flexion",
        function=lower_limb.knee_flexion,
        landmarks=_LEG,
        plane=Plane.SAGITTAL,
        span=(-20, 160),
        # Off by 11 in a squat from behind, but by 70 in a lunge: the shank hides the knee of the leg behind.
        error=errors(front=18, oblique=10, side=7, rear_oblique=6, rear=inf),
    ),
    Measure(
        name="hip_flexion",
        function=lower_limb.hip_flexion,
        landmarks=("shoulders", "hips", "knees"),
        plane=Plane.SAGITTAL,
        span=(-30, 140),
        error=errors(oblique=6, side=4, rear_oblique=7),
        follows=("trunk_flexion",),
    ),
    Measure(
        name="hip_abduction",
        function=lower_limb.hip_abduction,
        landmarks=("hips", "knees"),
        plane=Plane.FRONTAL,
        span=(-30, 60),
        error=errors(front=4, rear=3),
        square=True,
    ),
    Measure(
        name="ankle_dorsiflexion",
        function=lower_limb.ankle_dorsiflexion,
        landmarks=("knees", *_FOOT),
        plane=Plane.SAGITTAL,
        span=(-50, 45),
        error=errors(side=5),
        follows=("knee_flexion",),
    ),
    Measure(
        name="pelvic_drop",
        function=lower_limb.pelvic_drop,
        landmarks=("hips",),
        plane=Plane.FRONTAL,
        span=(-25, 25),
        error=errors(front=2),
        sided=False,
        handed=True,
    ),
    Measure(
        name="knee_frontal_projection",
        function=lower_limb.knee_frontal_projection,
        landmarks=_LEG,
        plane=Plane.FRONTAL,
        span=(-60, 60),
        error=errors(front=4, rear=3),
        square=True,
        follows=("knee_flexion", "hip_abduction"),
    ),
    Measure(
        name="medial_knee_displacement",
        function=lower_limb.medial_knee_displacement,
        landmarks=_LEG,
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(-0.3, 0.3),
        error=errors(front=0.01, rear=0.02),
        sided=False,
        follows=("knee_frontal_projection",),
    ),
    Measure(
        name="stance_width",
        function=lower_limb.stance_width,
        landmarks=("hips", "ankles"),
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(0, 5),
        error=errors(front=0.1, rear=0.18),
        sided=False,
        follows=("hip_abduction",),
    ),
    Measure(
        name="pelvis_shift",
        function=lower_limb.pelvis_shift,
        landmarks=_STANCE,
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(-0.5, 0.5),
        error=errors(front=0.01),
        sided=False,
        handed=True,
        square=True,
    ),
    Measure(
        name="hip_height",
        function=lower_limb.hip_height,
        landmarks=_STANCE,
        plane=Plane.ANY,
        unit="ratio",
        span=(0, 1.1),
        error=errors(front=0.02, oblique=0.02, side=0.02, rear=0.04),
        sided=False,
        follows=("knee_flexion",),
    ),
    Measure(
        name="stance_flexion",
        function=lower_limb.stance_flexion,
        landmarks=_STANCE,
        plane=Plane.ANY,
        span=(0, 160),
        # Of five people against motion capture (python -m benchmarks.rehab24): side 4.8, oblique 7.7, front
        # 7.0. Nobody was seen from behind, where it is assumed to be no better.
        error=errors(front=7, oblique=8, side=5, rear_oblique=8, rear=8),
        sided=False,
        compared=False,
    ),
    Measure(
        name="foot_height",
        function=lower_limb.foot_height,
        landmarks=_STANCE,
        plane=Plane.ANY,
        unit="ratio",
        span=(0, 1),
        error=errors(front=0.01, oblique=0.02, side=0.06, rear_oblique=0.01),
        compared=False,
    ),
    Measure(
        name="heel_height",
        function=lower_limb.heel_height,
        landmarks=("feet", *_STANCE),
        plane=Plane.SAGITTAL,
        unit="ratio",
        span=(-0.2, 0.3),
        error=errors(side=0.03),
        follows=("ankle_dorsiflexion",),
    ),
    Measure(
        name="elbow_flexion",
        function=upper_limb.elbow_flexion,
        landmarks=_ARM,
        plane=Plane.ANY,
        span=(0, 160),
        error=errors(front=9, oblique=5, side=7, rear_oblique=9, rear=12),
    ),
    Measure(
        name="shoulder_flexion",
        function=upper_limb.shoulder_flexion,
        landmarks=("hips", "shoulders", "elbows"),
        plane=Plane.SAGITTAL,
        span=(-60, 180),
        error=errors(oblique=7, side=4, rear_oblique=9),
    ),
    Measure(
        name="shoulder_abduction",
        function=upper_limb.shoulder_abduction,
        landmarks=("hips", "shoulders", "elbows"),
        plane=Plane.FRONTAL,
        span=(-40, 180),
        error=errors(front=3, rear=2),
    ),
    Measure(
        name="shoulder_rotation",
        function=upper_limb.shoulder_rotation,
        landmarks=_ARM,
        plane=Plane.TRANSVERSE,
        span=(-90, 90),
        # Of turns of 35 to 65 degrees, with the camera straight in front or 6 degrees beside that: 5.6 over
        # the movement, 1 to 14 at its end. From behind, the body hides the forearm.
        error={View.FRONT: 10.0},
        square=True,
        compared=False,
    ),
    Measure(
        name="arm_elevation",
        function=upper_limb.arm_elevation,
        landmarks=("shoulders", "elbows"),
        plane=Plane.ANY,
        span=(0, 180),
        error=errors(front=9, oblique=8, side=9, rear=7),
        follows=("shoulder_abduction", "shoulder_flexion", "trunk_lateral_lean", "trunk_flexion"),
    ),
    Measure(
        name="shoulder_elevation",
        function=upper_limb.shoulder_elevation,
        landmarks=("ears", "shoulders"),
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(-0.3, 1),
        error=errors(front=0.12, rear=0.1),
        follows=("shoulder_hike",),
    ),
    Measure(
        name="shoulder_hike",
        function=upper_limb.shoulder_hike,
        landmarks=("ears", "shoulders", "elbows"),
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(-1.5, 0.3),
        error=errors(front=0.11, rear=0.05),
        follows=("arm_elevation", "trunk_lateral_lean"),
    ),
    Measure(
        name="shoulder_tilt",
        function=upper_limb.shoulder_tilt,
        landmarks=("shoulders",),
        plane=Plane.FRONTAL,
        span=(-45, 45),
        error=errors(front=1),
        sided=False,
        handed=True,
        follows=("trunk_lateral_lean",),
    ),
    Measure(
        name="wrist_height",
        function=upper_limb.wrist_height,
        landmarks=_ARM,
        plane=Plane.ANY,
        unit="ratio",
        span=(-1.2, 1.2),
        error=errors(front=0.05, oblique=0.04, side=0.06, rear_oblique=0.03, rear=0.06),
        follows=("arm_elevation", "elbow_flexion"),
    ),
    Measure(
        name="reach_distance",
        function=upper_limb.reach_distance,
        landmarks=("hips", *_ARM),
        plane=Plane.SAGITTAL,
        unit="ratio",
        span=(-1, 2),
        error=errors(side=0.03),
        follows=("shoulder_flexion", "elbow_flexion", "trunk_flexion"),
    ),
    Measure(
        name="reach_over_foot",
        function=upper_limb.reach_over_foot,
        landmarks=("wrists", *_STANCE),
        plane=Plane.SAGITTAL,
        unit="ratio",
        span=(-1, 2),
        # Of a patient who leans and reaches; in the other movements it is 0.02.
        error=errors(side=0.03),
        follows=("shoulder_flexion", "elbow_flexion", "trunk_flexion", "reach_distance"),
    ),
    Measure(
        name="hand_distance",
        function=upper_limb.hand_distance,
        landmarks=("wrists",),
        plane=Plane.FRONTAL,
        unit="ratio",
        span=(0, 5),
        error=errors(front=0.17, rear=0.19),
        sided=False,
        follows=("shoulder_abduction", "arm_elevation"),
    ),
    Measure(
        name="trunk_flexion",
        function=trunk.trunk_flexion,
        landmarks=_TRUNK,
        plane=Plane.SAGITTAL,
        span=(-30, 120),
        error=errors(oblique=6, side=3, rear_oblique=3),
        sided=False,
    ),
    Measure(
        name="trunk_lateral_lean",
        function=trunk.trunk_lateral_lean,
        landmarks=_TRUNK,
        plane=Plane.FRONTAL,
        span=(-60, 60),
        error=errors(front=2, rear=1),
        sided=False,
        handed=True,
        square=True,
    ),
    Measure(
        name="trunk_rotation",
        function=trunk.trunk_rotation,
        landmarks=_TRUNK,
        plane=Plane.TRANSVERSE,
        span=(-60, 60),
        error=errors(front=11, rear=inf),  # a turn by 35 reads 7 to 20, from behind 0
        sided=False,
        handed=True,
    ),
    Measure(
        name="neck_flexion",
        function=trunk.neck_flexion,
        landmarks=("ears", *_TRUNK),
        plane=Plane.SAGITTAL,
        span=(-60, 90),
        error=errors(side=9),
        sided=False,
    ),
    Measure(
        name="neck_lateral_flexion",
        function=trunk.neck_lateral_flexion,
        landmarks=("ears", "shoulders"),
        plane=Plane.FRONTAL,
        span=(-60, 60),
        error=errors(front=4, rear=2),
        sided=False,
        handed=True,
    ),
    Measure(
        name="neck_rotation",
        function=trunk.neck_rotation,
        landmarks=("ears", "shoulders"),
        plane=Plane.TRANSVERSE,
        span=(-90, 90),
        error=errors(front=11, rear=inf),  # from behind, a turn by 40 reads 0
        sided=False,
        handed=True,
    ),
)

CATALOGUE: Final[Mapping[str, Measure]] = MappingProxyType({entry.name: entry for entry in _ENTRIES})
"""All measures by name."""
