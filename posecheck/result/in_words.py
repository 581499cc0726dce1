"""Values and differences in words, for reports and for what the patient is told during the set."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from math import isinf, isnan
from typing import cast

from fluent.runtime.types import fluent_number

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.result.comparison import Deviation, When
from posecheck.result.update import Need
from posecheck.words import words


def amount(value: float, unit: str, language: str | None = None) -> str:
    """Return a value with its unit: whole degrees, tenths of anything else, a ratio in percent.

    Parameters
    ----------
    value : float
        In the unit, a ratio as a share of 1.
    unit : {"deg", "ratio", "s", "cm", "number"}
        Unit of the value.
    language : str, optional
        As an ISO 639-1 code; the one that is being spoken where it is not given.
    """
    shown = _rounded(100.0 * value if unit == "ratio" else value, 0 if unit == "deg" else 1)
    return words(language)(f"amount-{unit}", value=shown)


def percent(share: float) -> str:
    """Return a share in whole percent, as the language that is being spoken writes it: ``98%``.

    Parameters
    ----------
    share : float
        From 0 to 1.
    """
    return words()("amount-percent", value=_rounded(100.0 * share, 0))


def decimal(value: float, decimals: int = 0) -> str:
    """Return a number without a unit, as the language that is being spoken writes it: ``0.5`` or ``0,5``.

    Parameters
    ----------
    value : float
        Any number; a dash stands for NaN.
    decimals : int
        Digits after the decimal point.
    """
    if isnan(value):
        return "–"
    written = {"minimumFractionDigits": decimals, "maximumFractionDigits": decimals, "useGrouping": False}
    return words()("number", value=cast("float", fluent_number(_rounded(value, decimals), **written)))


def _rounded(value: float, decimals: int) -> float:
    """Return a number with so many decimals; a half is rounded away from zero, as the page does."""
    if isinf(value):
        return value
    shown = Decimal(value).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return float(shown) + 0.0  # never "-0"


def advice_in_words(
    need: Need, *, part: str | None, view: View | None, side: Side | None, language: str | None = None
) -> str:
    """Say what to do to be seen well enough, such as "Step back until I can see your feet".

    Parameters
    ----------
    need : Need
        What is needed.
    part : str or None
        Part of the body that is not seen, if it is about one.
    view : View or None
        How the patient should be seen, if it is about that.
    side : Side or None
        Side to turn to the camera, if it is about that.
    language : str, optional
        As an ISO 639-1 code; the one that is being spoken where it is not given.
    """
    about = {"part": part, "view": view, "side": side}
    known = {name: value for name, value in about.items() if value is not None}
    return words(language)(f"advice-{need}", **known)


def movement_in_words(like: str, language: str | None = None) -> str:
    """Return what people call a movement that another one looked like: ``lunge`` is "a lunge".

    Parameters
    ----------
    like : str
        Key of its pattern; returned unchanged if it has no words, as the names that an earlier version saved.
    language : str, optional
        As an ISO 639-1 code; the one that is being spoken where it is not given.
    """
    say, name = words(language), f"movement-{like}"
    return say(name) if name in say else like


def deviation_in_words(deviation: Deviation, exercise: Exercise, language: str | None = None) -> str:
    """Say how a repetition differs from the reference, such as "Your left knee bends 15° less at the end".

    Parameters
    ----------
    deviation : Deviation
        One measure of a comparison.
    exercise : Exercise
        The exercise it was found in, for the names of its phases.
    language : str, optional
        As an ISO 639-1 code; the one that is being spoken where it is not given.
    """
    say = words(language)
    return say(
        f"differs-{deviation.measure}-{'more' if deviation.amount > 0.0 else 'less'}",
        side=str(deviation.side),
        amount=amount(abs(deviation.amount), deviation.unit, language),
        when=when_in_words(deviation.when, exercise, language),
    )


def when_in_words(when: When, exercise: Exercise, language: str | None = None) -> str:
    """Return the part of a repetition, by the name that the exercise has for it: "at the end".

    Parameters
    ----------
    when : When
        The part.
    exercise : Exercise
        The exercise that was done, for the names of its phases.
    language : str, optional
        As an ISO 639-1 code; the one that is being spoken where it is not given.
    """
    say = words(language)
    for phase in exercise.phases:
        if phase.part is not None and phase.part.value == when.value:
            return say("when-phase", phase=exercise.text(phase.name, say.language))
    return say(f"when-{when}")
