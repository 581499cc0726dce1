"""Whether the times that the dose asks for were kept: a hold too short, or a phase too quick, is told."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Final, NamedTuple

from posecheck.engine.asked_times import AskedTime, asked_times
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Prescription
from posecheck.result import Rep, Status
from posecheck.signals.marks import Part
from posecheck.words import words

SHORTER: Final = 0.25
"""A time is clearly too short from a quarter less than asked for on: nobody counts seconds exactly. Ours."""
BEYOND_ERROR: Final = 2.0
"""... and from this multiple of its standard error on, so that a time that was kept is told once in forty."""


class TooShort(NamedTuple):
    """A time that was not kept.

    Attributes
    ----------
    asked : AskedTime
        What was asked for, and how long it took.
    allowed_s : float
        By how much it could have been shorter, in seconds.
    """

    asked: AskedTime
    allowed_s: float


class Pace:
    """Finds the phase of a repetition that was clearly shorter than the dose asks for.

    A rule about the same phase speaks for itself: where the times are those of the exercise, its author has
    said in the rule what is told. A time in the prescription is asked of this patient, rule or no rule.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    prescription : Prescription
        Settings for the patient, which may ask for other times.
    language : str
        Language of the sentence, as an ISO 639-1 code.
    """

    def __init__(self, exercise: Exercise, prescription: Prescription, language: str) -> None:
        self._dose = prescription.dosed(exercise)
        self._exercise = exercise
        self._language = language
        self._for_rules = {
            phase
            for phase, part in exercise.parts().items()
            if any(rule.asks_time_for(phase, part) for rule in exercise.rules)
            and not _is_prescribed(prescription, phase, part)
        }

    def of(self, rep: Rep) -> TooShort | None:
        """Return what was shortest beside what is asked for; None if all was kept, or is not known.

        Parameters
        ----------
        rep : Rep
            The repetition; a partial one has less far to go, so that its times say nothing.
        """
        if rep.status is Status.PARTIAL:
            return None
        return max(self._short(rep), key=lambda one: one.asked.missing_s / one.allowed_s, default=None)

    def in_words(self, asked: AskedTime) -> str:
        """Return the sentence, such as "Hold longer: count to 5".

        Parameters
        ----------
        asked : AskedTime
            What was asked for.
        """
        say, count = words(self._language), ceil(asked.asked_s)
        if asked.part is Part.TARGET:
            return say("pace-hold", count=count)
        name = next(phase.name for phase in self._exercise.phases if phase.id == asked.phase)
        return say("pace-slower", phase=self._exercise.text(name, say.language), count=count)

    def _short(self, rep: Rep) -> Iterator[TooShort]:
        for asked in asked_times(self._dose, rep.quality.tempo, self._exercise.parts()):
            allowed_s = max(SHORTER * asked.timed_s, BEYOND_ERROR * asked.error_s)
            if asked.phase not in self._for_rules and asked.missing_s > allowed_s:
                yield TooShort(asked, allowed_s)


def _is_prescribed(prescription: Prescription, phase: str, part: Part) -> bool:
    dose = prescription.dose
    return phase in (dose.tempo or {}) or (part is Part.TARGET and dose.hold_s is not None)
