"""Tell the patient how to be seen well enough, and remember for how long they were not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from posecheck.engine.supported import lead_of
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import CATALOGUE, PARTS, SIDES, Side
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.picture_turn import PictureTurn
from posecheck.kinematics.view import View
from posecheck.result import Advice, Need, NotMeasured, Stage
from posecheck.result.in_words import advice_in_words

TURN_CAMERA: Final[dict[PictureTurn, Need]] = {
    PictureTurn.SIDEWAYS: Need.UPRIGHT_CAMERA,
    PictureTurn.UPSIDE_DOWN: Need.TURN_CAMERA_ROUND,
}

WORTH_SAYING_S: Final = 2.0
WORTH_SAYING_SHARE: Final = 0.25
"""Getting into position takes a few seconds of any set; a longer time has cost repetitions."""


class Framing:
    """Watch how well one patient is seen.

    Parameters
    ----------
    exercise : Exercise
        What the patient does; it decides from which views, and which parts of the body, they must be seen.
    choice : SideChoice
        Which side is exercised; if it is a single one, the other may be hidden.
    language : str
        Language of the advice, as an ISO 639-1 code.
    """

    __slots__ = ("_advice", "_exercise", "_language", "_side", "_unmeasured_s")

    def __init__(self, exercise: Exercise, choice: SideChoice, language: str) -> None:
        self._exercise = exercise
        self._language = language
        self._side = Side(choice.value) if choice in (SideChoice.LEFT, SideChoice.RIGHT) else Side.BOTH
        self._advice: dict[_Wanted, Advice] = {}
        self._unmeasured_s: dict[Advice | None, float] = {}

    def advice(
        self, body: Body, size: tuple[int, int], turn: PictureTurn, elapsed_s: float, stage: Stage
    ) -> Advice | None:
        """Return what to do to be seen better; None during a movement, and when nothing is wrong.

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
            Where in the exercise the patient is; advice is given at rest and while the movement cannot be
            measured.
        """
        if stage not in (Stage.POSITIONING, Stage.REST):
            return None
        turned = TURN_CAMERA.get(turn)
        wanted = _Wanted(turned) if turned else _wanted(self._exercise, body, size, self._side)
        told = None if wanted is None else self._in_words(wanted)
        if stage is Stage.POSITIONING:
            self._unmeasured_s[told] = self._unmeasured_s.get(told, 0.0) + elapsed_s
        return told

    def note(self, duration_s: float) -> NotMeasured | None:
        """Say how much of a session could not be measured, and what would have helped most.

        Parameters
        ----------
        duration_s : float
            How long the session was.

        Returns
        -------
        NotMeasured or None
            None if it was no longer than it takes to get into position.
        """
        missing_s = sum(self._unmeasured_s.values())
        if missing_s < max(WORTH_SAYING_S, WORTH_SAYING_SHARE * duration_s):
            return None
        told = max(self._unmeasured_s, key=self._unmeasured_s.__getitem__)
        return NotMeasured(missing_s=missing_s, duration_s=duration_s, advice=told)

    def _in_words(self, wanted: _Wanted) -> Advice:
        """Return the advice for a need, made once: most frames have the same one."""
        if wanted not in self._advice:
            text = advice_in_words(**wanted._asdict(), language=self._language)
            self._advice[wanted] = Advice(**wanted._asdict(), text=text)
        return self._advice[wanted]


class _Wanted(NamedTuple):
    """A need and what it is about."""

    need: Need
    part: str | None = None
    view: View | None = None
    side: Side | None = None


def _wanted(exercise: Exercise, body: Body, size: tuple[int, int], side: Side = Side.BOTH) -> _Wanted | None:
    """Return what to do so that the movement can be measured; None if nothing is wrong with the picture.

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
        return _Wanted(Need.STEP_IN)
    if body.view not in exercise.views:
        return _Wanted(Need.TURN, view=exercise.views[0])
    if side is not Side.BOTH and body.hidden == SIDES.index(side):
        return _Wanted(Need.TURN_SIDE, side=side)
    for part in CATALOGUE[lead_of(exercise).measure].landmarks:
        needed = [i for i in PARTS[part] if side is Side.BOTH or SIDES[1 - i % 2] is side]
        unseen = [i for i in needed if not body.usable[i]]
        if len(unseen) == len(needed):
            better = next((view for view in exercise.views if view is not body.view), None)
            if part == "wrists" and body.hands_in_lap and better:
                return _Wanted(Need.TURN, view=better)
            return _shown(part, [(body.x_px[i], body.y_px[i]) for i in unseen], size)
    return None


def _shown(part: str, at: Sequence[tuple[float, float]], size: tuple[int, int]) -> _Wanted:
    """Return what to do about a body part that is beyond an edge of the image, or hidden inside it."""
    width, height = size
    if any(y >= height or y < 0 for _, y in at):
        return _Wanted(Need.STEP_BACK, part=part)
    if any(x >= width or x < 0 for x, _ in at):
        return _Wanted(Need.MOVE_TO_MIDDLE)
    return _Wanted(Need.UNCOVER, part=part)
