"""What a therapist looks at before prescribing: an exercise at its start and target, and with a fault."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.errors import SourceError
from posecheck.exercise import Exercise
from posecheck.strict.mistakes import unknown
from posecheck.synthetic.cases import Cases, Performance, cases_path, load_cases
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.demonstration import demonstration_scene
from posecheck.synthetic.equipment import blocks_for
from posecheck.synthetic.scene import Occluder, Scene
from posecheck.words import say

FPS: Final = 15.0
_GAP_PX: Final = 12
_WHITE: Final = 255


def start_and_target(exercise: Exercise) -> NDArray[np.uint8]:
    """Draw the start posture and, to the right of it, the target.

    Parameters
    ----------
    exercise : Exercise
        Its ``postures`` say which, and seen from where.

    Returns
    -------
    ndarray of uint8, shape (height, width, 3)
        Blue, green and red.

    Raises
    ------
    SourceError
        If the exercise has no postures.
    PoseError
        If there is a posture that the synthetic patient cannot take.
    """
    scene = demonstration_scene(exercise)
    (repetition,) = scene.patient.motion.repetitions
    target_s = (repetition.peak_s + repetition.leave_s) / 2.0
    at_target = int(np.argmin(np.abs(scene.patient.time_s - target_s)))
    shown = [frame.image for i, frame in enumerate(scene.frames()) if i in (0, at_target)]
    gap = np.full((shown[0].shape[0], _GAP_PX, 3), _WHITE, dtype=np.uint8)
    return np.hstack([shown[0], gap, shown[1]])


def scene_with_fault(exercise: Exercise, definition: Path, rule: str) -> Scene:
    """Return the synthetic patient doing an exercise with the fault that breaks a rule.

    Parameters
    ----------
    exercise : Exercise
        The exercise to show.
    definition : Path
        Its file; the proof cases beside it say what the fault looks like and from where it is seen.
    rule : str
        Id of the rule that is broken.

    Raises
    ------
    SourceError
        If there are no proof cases, or none for this rule.
    DefinitionError
        If the proof cases are wrong.
    """
    path = cases_path(definition)
    if not path.is_file():
        raise SourceError(say("no-cases", file=path.name, definition=definition.name))
    cases = load_cases(exercise, path)
    if rule not in cases.rules:
        raise SourceError(unknown("rule", rule, cases.rules))
    fault = cases.rules[rule].fails[0]
    return performed(exercise, cases, fault, fault.azimuth_deg, fps=FPS)


def performed(
    exercise: Exercise, cases: Cases, performance: Performance, azimuth_deg: float, *, fps: float
) -> Scene:
    """Return the scene of a performance of the proof cases.

    Parameters
    ----------
    exercise : Exercise
        What is done, and with what: sitting needs a chair.
    cases : Cases
        The proof cases, which know start and targets.
    performance : Performance
        What the synthetic patient does.
    azimuth_deg : float
        From which side they are seen; 0 from the front, 90 from their left.
    fps : float
        Frames a second.
    """
    sits = exercise.position == "sitting"
    chair = sits if performance.chair is None else performance.chair
    patient = cases.patient(performance, azimuth_deg, fps=fps)
    return Scene(
        patient=patient,
        occluders=[Occluder(landmarks=performance.hidden)] if performance.hide else (),
        chair=Chair() if chair else None,
        blocks=() if exercise.postures is None else blocks_for(exercise.postures, patient.camera),
    )
