"""Tell the patient, in words, how to be seen well enough, and keep in mind how long they were not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import CATALOGUE, PARTS, SIDES, Side
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.picture_turn import PictureTurn
from posecheck.kinematics.view import View
from posecheck.result import NotMeasured, Stage

PART_WORDS: Final = {"wrists": "hands", "ankles": "feet"}

TURN: Final[dict[View, str]] = {
    View.FRONT: "Turn your front to the camera.",
    View.OBLIQUE: "Turn halfway to the side.",
    View.SIDE: "Turn your side to the camera.",
    View.REAR_OBLIQUE: "Turn your back halfway to the camera.",
    View.REAR: "Turn your back to the camera.",
}

TURN_CAMERA: Final[dict[PictureTurn, str]] = {
    PictureTurn.SIDEWAYS: "The picture lies on its side. Turn the camera upright.",
    PictureTurn.UPSIDE_DOWN: "The picture is upside down. Turn the camera round.",
}

WORTH_SAYING_S: Final = 2.0
WORTH_SAYING_SHARE: Final = 0.25
"""Getting into position takes a few seconds of any set; what is longer has cost repetitions."""


class Framing:
    """Watch how well one patient is seen.

    Parameters
    ----------
    exercise : Exercise
    choice : SideChoice
    """

    __slots__ = ("_exercise", "_side", "_unmeasured_s")

    def __init__(self, exercise: Exercise, choice: SideChoice) -> None:
        self._exercise = exercise
        self._side = Side(choice.value) if choice in (SideChoice.LEFT, SideChoice.RIGHT) else Side.BOTH
        self._unmeasured_s: dict[str, float] = {}

    def advice(
        self, body: Body, size: tuple[int, int], turn: PictureTurn, elapsed_s: float, stage: Stage
    ) -> str:
        """Return what to do to be seen better; nothing during a movement, and where nothing is wrong.

        Parameters
        ----------
        body : Body
            As the last frame showed it.
        size : tuple of int
            Width and height of the image in pixels.
        turn : PictureTurn
            How the picture is held.
        elapsed_s : float
            Time since the frame before.
        stage : Stage
        """
        if stage not in (Stage.POSITIONING, Stage.REST):
            return ""
        told = TURN_CAMERA.get(turn) or _advice(self._exercise, body, size, self._side)
        if stage is Stage.POSITIONING:
            self._unmeasured_s[told] = self._unmeasured_s.get(told, 0.0) + elapsed_s
        return told

    def note(self, duration_s: float) -> NotMeasured | None:
        """Say how much of a session could not be measured, if it is much, and what would have helped most."""
        missing_s = sum(self._unmeasured_s.values())
        if missing_s < max(WORTH_SAYING_S, WORTH_SAYING_SHARE * duration_s):
            return None
        told = max(self._unmeasured_s, key=self._unmeasured_s.__getitem__)
        return NotMeasured(missing_s=missing_s, duration_s=duration_s, advice=told)


def _advice(exercise: Exercise, body: Body, size: tuple[int, int], side: Side = Side.BOTH) -> str:
    """Return what to do so that the movement can be measured; empty if nothing is wrong with the picture.

    Parameters
    ----------
    exercise : Exercise
    body : Body
        As the last frame showed it.
    size : tuple of int
        Width and height of the image in pixels.
    side : Side
        The one that is exercised, if only one is.
    """
    if not body.found:
        return "Step into the picture."
    if body.view not in exercise.views:
        return TURN[exercise.views[0]]
    if side is not Side.BOTH and body.hidden == SIDES.index(side):
        return f"Turn your {side} side to the camera."
    for part in CATALOGUE[exercise.lead.measure].landmarks if exercise.lead else ():
        needed = [i for i in PARTS[part] if side is Side.BOTH or SIDES[1 - i % 2] is side]
        unseen = [i for i in needed if not body.usable[i]]
        if len(unseen) == len(needed):
            return _show(PART_WORDS.get(part, part), [(body.x_px[i], body.y_px[i]) for i in unseen], size)
    return ""


def _show(part: str, at: Sequence[tuple[float, float]], size: tuple[int, int]) -> str:
    """Advice for a body part that is beyond an edge of the image, or hidden inside it."""
    width, height = size
    if any(y >= height or y < 0 for _, y in at):
        return f"Step back until I see your {part}."
    if any(x >= width or x < 0 for x, _ in at):
        return "Move to the middle of the picture."
    return f"I cannot see your {part}. Move whatever hides them."
