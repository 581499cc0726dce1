"""The clip that shows a patient how an exercise is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.exercise import Exercise
from posecheck.exercise.postures import Postures
from posecheck.exercise.trial import Repetitions
from posecheck.signals.marks import Part
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.equipment import blocks_for
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.output import write_video
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene
from posecheck.words import say

FPS: Final = 15.0
SIDE_PX: Final = 400
_PAUSE_S: Final = 0.6
_DISTANCE_M: Final = 3.5
_MARGIN_M: Final = 0.22
"""Margin around the landmarks: hair, hands and soles reach beyond them, and some of the room should show."""


def write_demonstration(exercise: Exercise, path: Path | str) -> None:
    """Write a clip of a slow, correct repetition, to be played in a loop.

    The last frame is the same as the first, and the whole movement is in the picture. It takes about a second
    to compute.

    Parameters
    ----------
    exercise : Exercise
        Its ``postures`` say which postures, how fast, and seen from where.
    path : Path or str
        Name of the file, ending in ``.webm`` (VP8, which every browser plays) or ``.mp4``.

    Raises
    ------
    SourceError
        If the file cannot be written, or the exercise has no postures.
    PoseError
        If there is a posture that the synthetic patient cannot take.
    """
    write_video(demonstration_scene(exercise).frames(), path, fps=FPS)


def demonstration_scene(exercise: Exercise) -> Scene:
    """Return the synthetic patient doing the exercise as its definition shows it, with what it needs.

    Parameters
    ----------
    exercise : Exercise
        The exercise to show.

    Raises
    ------
    SourceError
        If the exercise has no postures.
    """
    shown = shown_postures(exercise)
    first = shown.directions[0].target if shown.directions else {}
    target = {**shown.target, **first}
    movement = Repetition(
        target=target, out_s=shown.out_s, hold_s=shown.hold_s, back_s=shown.back_s, rest_s=_PAUSE_S
    )
    motion = Motion.of(shown.start, [movement], lead_in_s=_PAUSE_S, lead_out_s=0.0)
    patient = SyntheticPatient(motion=motion, support=motion.support, fps=FPS)
    camera = camera_for(patient, shown.azimuth_deg)
    return Scene(
        patient=replace(patient, camera=camera),
        chair=Chair() if exercise.position == "sitting" else None,
        blocks=blocks_for(shown, camera),
        noise=0.0,  # grain that changes from frame to frame would double the size of the file
    )


def shown_postures(exercise: Exercise) -> Postures:
    """Return the postures between which an exercise is shown, with the times that its dose asks for.

    Of a hold, only how it is taken is shown.

    Parameters
    ----------
    exercise : Exercise
        The exercise to show.

    Raises
    ------
    SourceError
        If its definition has none, but only a pattern.
    """
    shown = exercise.postures
    if shown is None:
        raise SourceError(say("no-postures", exercise=exercise.id))
    dose = exercise.dose
    asked_s = {part: dose.tempo[phase] for phase, part in exercise.parts().items() if phase in dose.tempo}
    stay_s = dose.hold_s if isinstance(exercise.trial, Repetitions) else None
    return shown.model_copy(
        update={
            "out_s": asked_s.get(Part.OUT, shown.out_s),
            "hold_s": asked_s.get(Part.TARGET, stay_s or shown.hold_s),
            "back_s": asked_s.get(Part.BACK, shown.back_s),
        }
    )


def camera_for(patient: SyntheticPatient, azimuth_deg: float) -> Camera:
    """Return a camera whose picture the whole movement just fills, at half the height of the movement.

    Parameters
    ----------
    patient : SyntheticPatient
        The patient who moves; this patient's own camera does not matter.
    azimuth_deg : float
        The side of the patient that faces the camera: 0 the front, 90 the left.
    """
    places_m = patient.skeleton().landmarks_m.reshape(-1, 3)
    height_m = float(places_m[:, 1].min() + places_m[:, 1].max()) / 2
    size = (SIDE_PX, SIDE_PX)
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=_DISTANCE_M, height_m=height_m, size=size)
    seen_m = camera.seen_m(places_m)
    widest = np.max((np.abs(seen_m[:, :2]) + _MARGIN_M) / seen_m[:, 2:])
    return replace(camera, focal_px=SIDE_PX / 2 / float(widest))
