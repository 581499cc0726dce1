"""Other ways to work out knee and elbow, held against those in use: ``python -m benchmarks.ways_to_measure``.

The synthetic patient squats and curls, seen from eight sides by the full model. Printed are the mean absolute
errors of each way, what the two by height read of small squats, and what they say of somebody who sits. It
takes a few minutes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from math import acos, degrees, nan
from typing import Final

import numpy as np

from benchmarks.measure_errors import AZIMUTHS_DEG, SETTLED_S, perform
from fixtures.recordings import cases_of
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import load_exercise
from posecheck.kinematics.geometry import Vector3, between_2d_deg, between_3d_deg
from posecheck.kinematics.joints import LA, LE, LH, LK, LS, LW, RA, RH
from posecheck.kinematics.measures import SIDES
from posecheck.kinematics.measures.lower_limb import STANDING_SLACK, stance_flexion
from posecheck.kinematics.person.arms import ArmDepths
from posecheck.kinematics.person.body import Body
from posecheck.pipeline import score
from posecheck.pose import PoseTrack
from posecheck.synthetic.cases import Performance

Joint = tuple[int, int, int]
KNEE: Final = (LH, LK, LA)
ELBOW: Final = (LS, LE, LW)
SEGMENTS: Final = {KNEE: ("thigh", "shank"), ELBOW: ("upper_arm", "forearm")}
SMALL_DEG: Final = (45, 60, 80, 100)
NEAR_DEG: Final = 5.0
"""A moment belongs to a true angle if it is no farther from it than this."""
RISES: Final = 4
RISES_AZIMUTHS_DEG: Final = (0, 45, -90, 130)


class Seen:
    """A person in one film, and what the ways have to know of it.

    Attributes
    ----------
    body : Body
        The person in the present frame.
    """

    def __init__(self) -> None:
        self.body = Body()
        self._depths = ArmDepths()
        self._standing_m = 0.0

    def pixels(self, joint: Joint) -> float:
        """Return the angle in the image, degrees.

        Parameters
        ----------
        joint : (int, int, int)
            Landmarks of the joint and of its neighbours.
        """
        start, middle, end = joint
        return between_2d_deg(self.body.image_vector(start, middle), self.body.image_vector(middle, end))

    def world(self, joint: Joint) -> float:
        """Return the angle between world landmarks, degrees.

        Parameters
        ----------
        joint : (int, int, int)
            Landmarks of the joint and of its neighbours.
        """
        start, middle, end = joint
        return between_3d_deg(self._world_vector(start, middle), self._world_vector(middle, end))

    def known_lengths(self, joint: Joint) -> float:
        """Return the angle with the depth that segments of known length have lost, degrees.

        Parameters
        ----------
        joint : (int, int, int)
            Landmarks of the joint and of its neighbours.
        """
        start, middle, end = joint
        segments = SEGMENTS[KNEE if start in (LH, RH) else ELBOW]
        vectors = [
            self._depths.correct(
                self.body.time_s, a, self.body.space_vector(a, b), self.body.length_m(segment)
            )
            for (a, b), segment in zip(((start, middle), (middle, end)), segments, strict=True)
        ]
        return between_3d_deg(*vectors)

    def world_depth(self, joint: Joint) -> float:
        """Return the angle of pixels with the depth of the world landmarks, degrees.

        Parameters
        ----------
        joint : (int, int, int)
            Landmarks of the joint and of its neighbours.
        """
        start, middle, end = joint
        return between_3d_deg(self.body.space_vector(start, middle), self.body.space_vector(middle, end))

    def world_height(self, joint: Joint) -> float:
        """Return the flexion of the legs by the height of the hips in world landmarks, degrees.

        Parameters
        ----------
        joint : (int, int, int)
            Of no account: both legs bend.
        """
        y_m = self.body.y_m
        height_m = max(y_m[LA], y_m[RA]) - (y_m[LH] + y_m[RH]) / 2
        self._standing_m = max(self._standing_m, height_m)
        return degrees(2 * acos(min(1.0, height_m / self._standing_m / STANDING_SLACK)))

    def height(self, joint: Joint) -> float:
        """Return the flexion of the legs by the height of the hips in pixels, degrees.

        Parameters
        ----------
        joint : (int, int, int)
            Of no account: both legs bend.
        """
        return stance_flexion(self.body, 0)

    def _world_vector(self, start: int, end: int) -> Vector3:
        body = self.body
        return (
            body.x_m[end] - body.x_m[start],
            body.y_m[end] - body.y_m[start],
            body.z_m[end] - body.z_m[start],
        )


Way = Callable[[Seen, Joint], float]
OF_ANY: Final[Mapping[str, Way]] = {
    "pixels": Seen.pixels,
    "world landmarks": Seen.world,
    "known lengths, depth by foreshortening": Seen.known_lengths,
    "pixels and depth of world landmarks": Seen.world_depth,
}
BY_HEIGHT: Final[Mapping[str, Way]] = {
    "height of the hips, world landmarks": Seen.world_height,
    "height of the hips, pixels": Seen.height,
}


def readings(
    found: PoseTrack, truth: Mapping[str, np.ndarray], joint: Joint, measure: str, ways: Mapping[str, Way]
) -> Iterator[tuple[str, float, float]]:
    """Yield the way, the true angle and the one that was read, in degrees, of each moment and visible side.

    Parameters
    ----------
    found : PoseTrack
        What the model has found.
    truth : mapping of str to ndarray, shape (n,)
        True angles of the skeleton.
    joint : (int, int, int)
        Landmarks of the left joint and of its neighbours.
    measure : str
        Name of its angle, without the side.
    ways : mapping of str to callable
        The ways to work it out.
    """
    seen = Seen()
    for moment, pose in enumerate(found):
        if not seen.body.observe(pose):
            continue
        for side, name in enumerate(SIDES):
            landmarks = (joint[0] + side, joint[1] + side, joint[2] + side)
            usable = all(seen.body.usable[i] for i in landmarks) and side != seen.body.hidden
            for way, read in ways.items():
                angle_deg = read(seen, landmarks) if usable else nan
                if pose.time_s >= SETTLED_S and np.isfinite(angle_deg):
                    yield way, float(truth[f"{name}_{measure}"][moment]), angle_deg


def films(
    movement: str, joint: Joint, measure: str, ways: Mapping[str, Way]
) -> dict[str, dict[float, np.ndarray]]:
    """Return what each way reads of a movement from each side: true and read angles in degrees, shape (n, 2).

    Parameters
    ----------
    movement : str
        Key of the movement in :mod:`benchmarks.measure_errors`.
    joint : (int, int, int)
        Landmarks of the left joint and of its neighbours.
    measure : str
        Name of its angle, without the side.
    ways : mapping of str to callable
        The ways to work it out.
    """
    read: dict[str, dict[float, list[tuple[float, float]]]] = {way: defaultdict(list) for way in ways}
    with PoseEstimator(model="full") as estimator:
        for azimuth_deg in AZIMUTHS_DEG:
            found, _, truth = perform(movement, azimuth_deg, estimator)
            for way, true_deg, read_deg in readings(found, truth, joint, measure, ways):
                read[way][azimuth_deg].append((true_deg, read_deg))
    return {way: {side: np.array(pairs) for side, pairs in each.items()} for way, each in read.items()}


def print_errors(measure: str, read: Mapping[str, Mapping[float, np.ndarray]]) -> None:
    """Print the mean absolute error of each way from each side.

    Parameters
    ----------
    measure : str
        What is measured.
    read : mapping of str to mapping of float to ndarray, shape (n, 2)
        As `films` returns it.
    """
    print(f"{measure:40}", *(f"{azimuth_deg:6}°" for azimuth_deg in AZIMUTHS_DEG))
    for way, sides in read.items():
        errors = [np.abs(sides[azimuth_deg] @ (-1, 1)).mean() for azimuth_deg in AZIMUTHS_DEG]
        print(f"{way:40}", *(f"{error:7.1f}" for error in errors))


def print_small(read: Mapping[str, Mapping[float, np.ndarray]]) -> None:
    """Print what squats of some true angles are read as from the front and from the rear.

    Parameters
    ----------
    read : mapping of str to mapping of float to ndarray, shape (n, 2)
        As `films` returns it.
    """
    for azimuth_deg in (0, 180):
        for way in BY_HEIGHT:
            true_deg, read_deg = read[way][azimuth_deg].T
            told = [read_deg[np.abs(true_deg - true) < NEAR_DEG].mean() for true in SMALL_DEG]
            print(f"{way}, from {azimuth_deg}°: true {SMALL_DEG} read", *(f"{value:.0f}" for value in told))


def print_sitting() -> None:
    """Print what the height of the hips says of rises from a chair, with the true landmarks."""
    for azimuth_deg in RISES_AZIMUTHS_DEG:
        patient = cases_of("sit_to_stand").patient(Performance(reps=("full",) * RISES), azimuth_deg, fps=30.0)
        first, *others = (rep.rom for rep in score(patient.truth_track(), load_exercise("sit_to_stand")).reps)
        truly_deg = patient.truth_measures()["left_knee_flexion"][0]
        off_deg = _seen(first.excursion) - np.mean([_seen(rom.excursion) for rom in others])
        sat_deg = [_seen(rom.start) for rom in others]
        print(
            f"rises from {azimuth_deg}°: knees that sit at {truly_deg:.0f}° read as {min(sat_deg):.0f} to "
            f"{max(sat_deg):.0f}°; the first of {RISES} equal rises reads {off_deg:+.0f}° against the others"
        )


def main() -> None:
    """Print the errors of all ways."""
    squats = films("squat", KNEE, "knee_flexion", {**OF_ANY, **BY_HEIGHT})
    print_errors("knee flexion in squats", squats)
    print_small(squats)
    print_errors("elbow flexion in curls", films("elbows", ELBOW, "elbow_flexion", OF_ANY))
    print_sitting()


def _seen(value: float | None) -> float:
    assert value is not None, "the true landmarks are all seen"
    return value


if __name__ == "__main__":
    main()
