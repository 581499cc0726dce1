"""Tell the patient, in words, how to be seen well enough."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from posecheck.exercise.definition import Exercise
from posecheck.kinematics.body import Body
from posecheck.kinematics.catalogue import CATALOGUE, PARTS
from posecheck.kinematics.measures import SIDES, Side
from posecheck.kinematics.view import View

PART_WORDS: Final = {"wrists": "hands", "ankles": "feet"}

TURN: Final[dict[View, str]] = {
    View.FRONT: "Turn your front to the camera.",
    View.OBLIQUE: "Turn halfway to the side.",
    View.SIDE: "Turn your side to the camera.",
    View.REAR_OBLIQUE: "Turn your back halfway to the camera.",
    View.REAR: "Turn your back to the camera.",
}


def advice(exercise: Exercise, body: Body, size: tuple[int, int], side: Side = Side.BOTH) -> str:
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
