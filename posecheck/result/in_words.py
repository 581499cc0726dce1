"""Values and differences in words, for reports and for what the patient is told during the set."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from posecheck.exercise import Exercise
from posecheck.result.comparison import Deviation, When
from posecheck.words import FALLBACK, words


def amount(value: float, unit: str, language: str = FALLBACK) -> str:
    """Return a value with its unit: whole degrees, tenths of anything else, a ratio in percent.

    A half is rounded away from zero, as the page does.

    Parameters
    ----------
    value : float
        In the unit, a ratio as a share of 1.
    unit : {"deg", "ratio", "s", "cm", "number"}
        Unit of the value.
    language : str
        As an ISO 639-1 code.
    """
    exact = Decimal(100.0 * value if unit == "ratio" else value)
    shown = exact.quantize(Decimal(1) if unit == "deg" else Decimal("0.1"), ROUND_HALF_UP)
    return words(language)(f"amount-{unit}", value=float(shown) + 0.0)  # never "-0"


def deviation_in_words(deviation: Deviation, exercise: Exercise, language: str = FALLBACK) -> str:
    """Say how a repetition differs from the reference, such as "Your left knee bends 15° less at the end".

    Parameters
    ----------
    deviation : Deviation
        One measure of a comparison.
    exercise : Exercise
        The exercise it was found in, for the names of its phases.
    language : str
        As an ISO 639-1 code.
    """
    say = words(language)
    return say(
        f"differs-{deviation.measure}-{'more' if deviation.amount > 0.0 else 'less'}",
        side=say(deviation.side),
        amount=amount(abs(deviation.amount), deviation.unit, language),
        when=when_in_words(deviation.when, exercise, language),
    )


def when_in_words(when: When, exercise: Exercise, language: str = FALLBACK) -> str:
    """Return the part of a repetition, by the name that the exercise has for it: "at the end".

    Parameters
    ----------
    when : When
        The part.
    exercise : Exercise
        The exercise that was done, for the names of its phases.
    language : str
        As an ISO 639-1 code.
    """
    say = words(language)
    for phase in exercise.phases:
        if phase.part is not None and phase.part.value == when.value:
            return say("when-phase", phase=exercise.text(phase.name, say.language))
    return say(f"when-{when}")
