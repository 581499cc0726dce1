"""What is drawn on the picture: skeleton, count, progress, and one sentence to the patient.

Made to be read from two metres away: few things, large, light on dark.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor
from typing import Final

import cv2
import numpy as np

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import CATALOGUE, PARTS, Side
from posecheck.pose import Pose
from posecheck.report.lettering import Colour, Image, fitted, write
from posecheck.report.skeleton import ACCENT, draw_skeleton, scale_of
from posecheck.result import Cue, CueKind, Stage, TrialNow, Update
from posecheck.rules import Severity
from posecheck.words import say

_WHITE: Final[Colour] = (255, 255, 255)
_DARK: Final[Colour] = (28, 24, 20)
_QUIET: Final[Colour] = (225, 215, 200)
_DONE: Final[Colour] = (110, 215, 90)
_ADVICE: Final[Colour] = (150, 85, 25)
_BANDS: Final[dict[Severity, tuple[Colour, Colour]]] = {
    Severity.INFO: ((240, 200, 110), _DARK),
    Severity.CORRECT: ((40, 190, 255), _DARK),
    Severity.STOP: ((50, 45, 215), _WHITE),
}
"""Background and text of a cue."""
_GOOD: Final = (_DONE, _DARK)
"""The same where something has become better."""
_FULL: Final = 1.15
"""Progress at which the bar is full; a little beyond the target shows."""
_STRIP: Final = 0.17
"""Height of the strip for the sentence, as a share of the picture's height."""


class Overlay:
    """Draw the state of one exercise on pictures.

    Parameters
    ----------
    exercise : Exercise
        Gives the name and the phases, and the body parts to highlight.
    """

    def __init__(self, exercise: Exercise) -> None:
        lead = exercise.lead
        self._matters = _landmarks(CATALOGUE[lead.measure].landmarks if lead else (), Side.BOTH)
        self._of_rule = {
            rule.id: CATALOGUE[name].landmarks for rule in exercise.rules if (name := rule.about) is not None
        }
        self._name = exercise.text(exercise.name, say.language)
        self._stages = {
            Stage(phase.part): exercise.text(phase.name, say.language)
            for phase in exercise.phases
            if phase.part
        }

    def draw(self, image: Image, pose: Pose, update: Update, *, mirrored: bool = False) -> Image:
        """Return the picture with everything drawn on it, and a strip for the sentence under it.

        Parameters
        ----------
        image : ndarray of uint8, shape (height, width, 3)
            The camera's picture; is not changed.
        pose : Pose
            The pose found in this picture.
        update : Update
            What the checker made of this pose.
        mirrored : bool
            Show the picture as a mirror does; the text stays readable.

        Returns
        -------
        ndarray of uint8, shape (1.17 height, width, 3)
            A new picture.
        """
        drawn = image[:, ::-1].copy() if mirrored else image.copy()
        scale = scale_of(drawn)
        self._draw_person(drawn, pose, update.cue, mirrored=mirrored)
        self._draw_count(drawn, update, scale)
        _draw_progress(drawn, update, scale)
        if update.cue is not None:
            return with_sentence(drawn, update.cue.text, *_band(update.cue))
        if update.advice is not None:
            return with_sentence(drawn, update.advice.text, _ADVICE, _WHITE)
        if update.remark is not None:
            return with_sentence(drawn, update.remark.text, _ADVICE, _WHITE)
        return with_sentence(drawn, self._name)

    def _draw_person(self, image: Image, pose: Pose, cue: Cue | None, *, mirrored: bool) -> None:
        """Draw the skeleton, with what matters in the exercise, and what the cue is about, in colour."""
        rule = cue.rule if cue else None
        cued = _landmarks(self._of_rule.get(rule, ()), cue.side) if cue and rule else frozenset()
        colours = dict.fromkeys(self._matters, ACCENT)
        colours |= dict.fromkeys(cued, _band(cue)[0] if cue else ACCENT)
        draw_skeleton(image, pose, colours, mirrored=mirrored)

    def _draw_count(self, image: Image, update: Update, scale: float) -> None:
        """Draw the number of repetitions; under it the phase, or how many attempts were too small.

        Of what is held or timed, the time stands there. A hold shows its seconds instead of repetitions, a
        walk its steps.
        """
        if update.trial is not None and (shown := _of_trial(update.trial, update.rep_count)) is not None:
            draw_count(image, *shown, scale)
            return
        below = self._stages.get(update.stage, "")
        if update.partial_count and not below:
            below = say("overlay-partial", count=update.partial_count)
        draw_count(image, update.rep_count, below, scale)


def _of_trial(trial: TrialNow, rep_count: int) -> tuple[int, str] | None:
    """Return the number and the words under it, as the page has them; None before the clock runs."""
    if trial.kind == "steps":
        return trial.count, say("overlay-steps", count=trial.count)
    seconds = floor(trial.time_s)
    if trial.kind == "hold":  # also before the first one and between two, so that it is always seconds
        if trial.left_s is None:
            return seconds, say("overlay-held.open")
        return seconds, say("overlay-held", asked=round(trial.time_s + trial.left_s))
    if not (trial.running or trial.over):
        return None
    if trial.left_s is None:
        return rep_count, say("live-time", seconds=seconds)
    return rep_count, say("live-time-left", seconds=ceil(trial.left_s))


def draw_count(image: Image, count: int, below: str, scale: float) -> None:
    """Draw a number of repetitions into the corner of a picture.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        It is changed in place.
    count : int
        The number.
    below : str
        What stands under it, in a word or two; nothing if empty.
    scale : float
        From :func:`posecheck.report.skeleton.scale_of`.
    """
    width, height = round(142 * scale), round(150 * scale)
    _shade(image, 0, 0, width, height)
    size = round((118 if count < 100 else 84) * scale)
    write(image, str(count), (width // 2, round(100 * scale)), size, _WHITE, centred=True)
    if below:
        lines, fit = fitted(below, round(25 * scale), round(130 * scale))
        write(image, lines[0], (width // 2, round(135 * scale)), fit, ACCENT, centred=True)


def notice(drawn: Image, text: str) -> Image:
    """Return a copy of a drawn picture with another sentence, which is not about the movement.

    Parameters
    ----------
    drawn : ndarray of uint8, shape (height, width, 3)
        From :meth:`Overlay.draw`; is not changed.
    text : str
        The sentence.
    """
    shown = drawn.copy()
    _write_sentence(shown[round(shown.shape[0] / (1 + _STRIP)) :], text, _ADVICE, _WHITE)
    return shown


def _band(cue: Cue) -> tuple[Colour, Colour]:
    return _GOOD if cue.kind is CueKind.IMPROVEMENT else _BANDS[cue.severity]


def _landmarks(parts: Iterable[str], side: Side) -> frozenset[int]:
    """Landmarks of body parts, on one side or both."""
    sides = {Side.LEFT: (0,), Side.RIGHT: (1,), Side.BOTH: (0, 1)}[side]
    return frozenset(PARTS[part][i] for part in parts for i in sides)


def _shade(image: Image, left: int, top: int, right: int, bottom: int) -> None:
    """Darken a rectangle so that light text on it can be read on any picture."""
    region = image[top:bottom, left:right]
    region[:] = cv2.addWeighted(region, 0.28, np.full_like(region, _DARK), 0.72, 0)


def _draw_progress(image: Image, update: Update, scale: float) -> None:
    """Draw how far the movement has come; the white line is the target."""
    if update.stage is Stage.POSITIONING:
        return
    width, margin = round(34 * scale), round(16 * scale)
    right = int(image.shape[1]) - margin
    left, top, bottom = right - width, margin, int(image.shape[0]) - margin
    _shade(image, left, top, right, bottom)

    def row(progress: float) -> int:
        return bottom - round((bottom - top) * min(max(progress, 0.0), _FULL) / _FULL)

    colour = _DONE if update.progress >= 1 or update.stage is Stage.TARGET else ACCENT
    cv2.rectangle(image, (left, row(update.progress)), (right - 1, bottom), colour, cv2.FILLED)
    reach = round(8 * scale)
    cv2.line(image, (left - reach, row(1.0)), (right, row(1.0)), _DARK, max(1, round(7 * scale)))
    cv2.line(image, (left - reach, row(1.0)), (right, row(1.0)), _WHITE, max(1, round(3 * scale)))


def with_sentence(image: Image, text: str, background: Colour = _DARK, colour: Colour = _QUIET) -> Image:
    """Return the picture with a strip for one sentence under it, where it does not hide the patient.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        Is not changed.
    text : str
        The sentence.
    background, colour : tuple of int
        Of the strip and of the text: blue, green, red.

    Returns
    -------
    ndarray of uint8, shape (1.17 height, width, 3)
        A new picture.
    """
    height, width = int(image.shape[0]), int(image.shape[1])
    whole: Image = np.empty((round(height * (1 + _STRIP)), width, 3), dtype=np.uint8)
    whole[:height] = image
    _write_sentence(whole[height:], text, background, colour)
    return whole


def _write_sentence(strip: Image, text: str, background: Colour, colour: Colour) -> None:
    strip[:] = background
    height, width = int(strip.shape[0]), int(strip.shape[1])
    lines, size = fitted(text, round(0.58 * height), round(0.95 * width))
    size = min(size, round(0.9 * height / 1.15 / len(lines)))
    line = round(1.15 * size)
    baseline = (height - line * len(lines)) // 2 + round(0.9 * size)
    for i, written in enumerate(lines):
        write(strip, written, (width // 2, baseline + i * line), size, colour, centred=True)
