"""How far each channel of the posture is off, by view: ``python -m benchmarks.posture_errors``.

The synthetic patient does every movement that a reference is made of, once, seen from nine sides. The change
of each channel from rest to the far end, as the full model shows it, is held against the true one: progress
and identity rest on changes, and a constant offset does no harm. Printed is the mean absolute error as a
standard deviation, next to the one that the engine takes for all views. It takes some minutes.
"""

from __future__ import annotations

import warnings
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from benchmarks.patterns import MovementOf, movements
from posecheck.estimation.estimator import PoseEstimator
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.posture import CHANNELS, ERROR, LANDMARKS, PostureReader
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray, PoseTrack
from posecheck.synthetic.demonstration import camera_for
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene

AZIMUTHS_DEG: Final = (0, 35, 60, 90, -90, -50, 130, -145, 180)
FPS: Final = 10.0
REST_S: Final = (0.4, 0.8)
"""When the patient rests, and length and view are known."""
FAR_S: Final = (1.8, 2.1)
OUT_S: Final = 1.0
DEVIATION: Final = 1.25
"""Standard deviation of a normal error, in mean absolute ones."""


def patient_of(movement: MovementOf, azimuth_deg: float) -> SyntheticPatient:
    """Return the synthetic patient doing a movement once, all of it in the picture.

    Parameters
    ----------
    movement : MovementOf
        The movement.
    azimuth_deg : float
        The side of the patient that is towards the camera: 0 the front, 90 the left.
    """
    shown = movement.postures
    target = {**shown.target, **(shown.directions[0].target if shown.directions else {})}
    once = Repetition(target=target, out_s=OUT_S, hold_s=FAR_S[1] - FAR_S[0], back_s=OUT_S, rest_s=0.2)
    motion = Motion.of(shown.start, [once], lead_in_s=REST_S[1], lead_out_s=0.0, sway_deg=0.5)
    patient = SyntheticPatient(motion=motion, support=motion.support, fps=FPS)
    return replace(patient, camera=camera_for(patient, azimuth_deg))


def channels(track: PoseTrack) -> tuple[FloatArray, View | None]:
    """Return the channels over time, and the view of most frames.

    Parameters
    ----------
    track : PoseTrack
        Landmarks of n frames.

    Returns
    -------
    (ndarray, shape (n, channels), View or None)
        NaN where a channel is unknown; None if nobody was seen.
    """
    body, reader = Body(LANDMARKS), PostureReader()
    rows, views = [], Counter[View]()
    for pose in track:
        seen = body.observe(pose)
        rows.append(reader.read(body, pose.size) if seen else [np.nan] * len(CHANNELS))
        views.update([body.view] if seen else [])
    return np.array(rows), views.most_common(1)[0][0] if views else None


def errors(among: list[MovementOf]) -> Iterator[tuple[View, FloatArray]]:
    """Yield the view and the error of each channel's change from rest; NaN where that is not known.

    Parameters
    ----------
    among : list of MovementOf
        The movements that are done.
    """
    with PoseEstimator(model="full") as estimator:
        for movement in among:
            for azimuth_deg in AZIMUTHS_DEG:
                patient = patient_of(movement, azimuth_deg)
                estimator.start_anew()
                found, view = channels(
                    PoseTrack.from_poses(map(estimator.estimate, Scene(patient=patient).frames()))
                )
                truth = patient.truth_track()
                true, _ = channels(replace(truth, visibility=np.ones_like(truth.visibility)))
                if view is not None:
                    yield view, _change(truth.time_s, found) - _change(truth.time_s, true)


def _change(time_s: FloatArray, values: FloatArray) -> FloatArray:
    rest, far = (values[(time_s >= first) & (time_s <= last)] for first, last in (REST_S, FAR_S))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # where a channel is never known
        change: FloatArray = np.nanmedian(far, axis=0) - np.nanmedian(rest, axis=0)
    return change


def main() -> None:
    """Print the table."""
    by_view: dict[View, list[FloatArray]] = defaultdict(list)
    for view, error in errors(movements()):
        by_view[view].append(error)
    print(f"{'channel':16} {'taken':>8}", *(f"{view:>12}" for view in View), f"{'all':>8}")
    names = [name.rpartition("_")[0] if name.endswith(("_left", "_right")) else name for name in CHANNELS]
    for name in dict.fromkeys(names):
        columns = [i for i, other in enumerate(names) if other == name]
        cells = [np.abs(np.array(by_view[view])[:, columns]) for view in View]
        every = np.concatenate([cell.ravel() for cell in cells])
        told = [
            f"{DEVIATION * np.nanmean(cell):12.3f}" if np.isfinite(cell).any() else f"{'':12}"
            for cell in cells
        ]
        print(f"{name:16} {ERROR[columns[0]]:8.3f}", *told, f"{DEVIATION * np.nanmean(every):8.3f}")


if __name__ == "__main__":
    main()
