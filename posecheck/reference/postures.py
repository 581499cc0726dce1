"""A reference movement made from two postures, for movements that nobody has recorded yet.

The synthetic body does the movement with cameras all around it; how much people differ comes from recorded
movements.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.exercise.postures import Postures
from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED, SELDOM, SIDE_OF
from posecheck.pose import FloatArray
from posecheck.reference.course import posture_course
from posecheck.reference.demonstration import LEFT, MOVES_TOO, RIGHT, amplitude, median
from posecheck.reference.learning import USUAL_REST_SPREAD, USUAL_SPREAD
from posecheck.reference.pattern import SIDED, Pattern, Sides
from posecheck.signals.cycle import normalised
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

AZIMUTHS_DEG: Final = (0.0, 45.0, 90.0, -90.0, -45.0, 180.0)
"""Front, rear, both sides, and halfway between front and sides."""
FPS: Final = 30.0
DISTANCE_M: Final = 4.0
LEANS: Final = np.array([name.startswith("lean") for name in CHANNELS])
ASIDE: Final = SELDOM | LEANS
"""Channels that tell to which side trunk or head move."""
BENDS: Final = np.array([name.startswith("side_bend") for name in CHANNELS])
OTHERS: Final = np.array([side != 0 for side in SIDE_OF])
"""Channels that do not tell what the left side does from what the right side does."""
OTHER_LIMBS: Final = np.isin(np.arange(len(CHANNELS)), [*RIGHT, CHANNELS.index("hands_apart")])
"""Those of them that the other limbs move."""
OF_ARMS: Final = np.array(
    [name.startswith(("shoulder_l", "shoulder_r", "elbow", "arm", "wrist", "hands")) for name in CHANNELS]
)
"""Channels that tell what the arms do."""
ARMS: Final[tuple[dict[str, float], ...]] = (
    {},
    {"shoulder_abduction": 90.0},
    {"shoulder_flexion": 170.0},
    {"shoulder_abduction": 40.0, "shoulder_rotation": -50.0, "elbow_flexion": 100.0},
    {"shoulder_flexion": 35.0, "shoulder_rotation": -60.0, "elbow_flexion": 120.0},
)
"""Where arms are that may do anything: hanging, out to the sides, overhead, on the hips, crossed."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _Way:
    """One way of doing the movement: the posture at rest, the change from it, and when the far end is."""

    rest: FloatArray
    course: FloatArray
    share: float


def pattern_from_postures(postures: Postures, *, key: str, name: Mapping[str, str], sides: Sides) -> Pattern:
    """Make the reference movement from one posture to another and back.

    Parameters
    ----------
    postures : Postures
        Start and target posture, with the durations of the ways between them.
    key : str
        Its name in the program.
    name : mapping of str to str
        Name of the movement, by language.
    sides : {"body", "each", "alternating"}
        What the sides of the body do: move as one, count separately, or take turns.

    Returns
    -------
    Pattern
        Made of 0 people; folded to the left side unless the whole body moves.

    Raises
    ------
    PoseError
        If the synthetic body cannot take a posture.
    """
    ways = [_seen(way) for way in _ways(postures)]
    share = ways[0].share
    rest, rest_differs = _mean_and_spread([way.rest for way in ways])
    course, course_differs = _mean_and_spread([way.course for way in ways])
    at_peak = round(100 * share)
    excursion, differs = course[at_peak], course_differs[at_peak]
    if sides != "body":
        order, unsaid = _as_by_the_left(excursion, np.hypot(ERROR, differs))
        rest, rest_differs, excursion, differs = (x[order] for x in (rest, rest_differs, excursion, differs))
        course, course_differs = course[:, order], course_differs[:, order]
        excursion, course = np.where(unsaid, np.nan, excursion), np.where(unsaid, np.nan, course)
    unsaid = SELDOM & (np.abs(np.nan_to_num(excursion)) <= ERROR)
    rest, excursion, course = (np.where(unsaid, np.nan, values) for values in (rest, excursion, course))
    # Arms that may do anything may go from anywhere to anywhere meanwhile.
    anywhere = np.where(OF_ARMS & postures.free_arms, sqrt(2.0) * rest_differs, 0.0)
    return Pattern(
        key=key,
        name=dict(name),
        sides=sides,
        rest=rest,
        rest_spread=np.hypot(USUAL_REST_SPREAD * ERROR, rest_differs),
        excursion=excursion,
        spread=np.hypot(USUAL_SPREAD * amplitude(course, excursion), np.hypot(differs, anywhere)),
        course=course,
        course_spread=np.hypot(USUAL_SPREAD * course, course_differs),
        peak=share,
        rise_s=postures.out_s,
        return_s=postures.back_s,
        people=0,
        repetitions=0,
        views={},
        model="",
    )


def _ways(postures: Postures) -> Iterator[Postures]:
    """Yield the movement in all ways in which people do it, whatever the arms do if they are free."""
    for way in postures.ways():
        yield way
        for arms in ARMS if way.free_arms else ():
            start, target = {**_armless(way.start), **arms}, _armless(way.target)
            yield way.model_copy(update={"start": start, "target": target})


def _armless(posture: Mapping[str, float]) -> dict[str, float]:
    """Return a posture with hanging arms."""
    of_arms = ("shoulder", "elbow")
    return {name: value for name, value in posture.items() if not any(part in name for part in of_arms)}


def _seen(postures: Postures) -> _Way:
    """Return one repetition as the cameras all around see it in the median."""
    motion = _once(postures)
    times = motion.repetitions[0]
    seen = [_seen_from(motion, azimuth_deg, times.start_s, times.end_s) for azimuth_deg in AZIMUTHS_DEG]
    rest, course = (median(np.stack(views)) for views in zip(*seen, strict=True))
    peak_s = (times.peak_s + times.leave_s) / 2.0
    return _Way(rest=rest, course=course, share=(peak_s - times.start_s) / (times.end_s - times.start_s))


def _mean_and_spread(ways: Sequence[FloatArray]) -> tuple[FloatArray, FloatArray]:
    """Return the mean of the ways, NaN where none is known, and how far they differ."""
    values = np.stack(ways)
    known = np.isfinite(values).any(axis=0)
    values = np.where(known, values, 0.0)
    return np.where(known, np.nanmean(values, axis=0), np.nan), np.nanstd(values, axis=0)


def _once(postures: Postures) -> Motion:
    """Return one repetition, with a second of rest before and after it."""
    movement = Repetition(
        target=postures.target,
        out_s=postures.out_s,
        hold_s=postures.hold_s,
        back_s=postures.back_s,
        rest_s=1.0,
    )
    return Motion.of(postures.start, [movement], lead_in_s=1.0, lead_out_s=0.0)


def _seen_from(
    motion: Motion, azimuth_deg: float, start_s: float, end_s: float
) -> tuple[FloatArray, FloatArray]:
    """Return the rest posture, and the change from it over the repetition, as one camera sees them."""
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=DISTANCE_M)
    patient = SyntheticPatient(motion=motion, camera=camera, support=motion.support, fps=FPS)
    course = posture_course(patient.truth_track(), seldom=True)
    rest: FloatArray = course.values[np.searchsorted(course.time_s, start_s)]
    return rest, normalised(course.time_s, course.values, start_s, end_s) - rest


def _as_by_the_left(excursion: FloatArray, unsure: FloatArray) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the order of channels that makes the moving side the left one, and what is left open.

    The other side is left open, and so is what moves and has no side, such as the distance between the hands:
    it says as much about the other side, which may rest or go along. Where only trunk or head move, to a
    side, nothing else tells to which, and the moving limbs are left open. Where nothing of a side moves, as
    when a forearm turns, what has no side must do: that a side moved is known, and the measure tells which.
    What differs by no more than is unsure, from error or between the ways of doing it, is taken for alike.
    """
    power = [float(np.nansum((excursion[side] / ERROR[side]) ** 2)) for side in (LEFT, RIGHT)]
    order = np.array(MIRRORED if power[0] < MOVES_TOO * power[1] else range(len(CHANNELS)), dtype=np.intp)
    excursion, unsure = excursion[order], unsure[order]
    unsaid = OTHERS & (SIDED | (np.abs(np.nan_to_num(excursion)) > unsure))
    apart = np.abs(excursion - excursion[MIRRORED]) > unsure
    if apart.any() and not apart[~ASIDE].any():
        unsaid = OTHER_LIMBS | (~SELDOM & (np.abs(excursion) > unsure))
    elif not (np.abs(excursion[~OTHERS]) > unsure[~OTHERS]).any():
        unsaid = np.isin(np.arange(len(CHANNELS)), RIGHT)
    # Coming back from one side would lean as much to the other; of a bend the channel is known that does not.
    if (np.abs(np.nan_to_num(excursion)) > unsure)[BENDS].any():
        unsaid = unsaid | LEANS
    return order, unsaid
