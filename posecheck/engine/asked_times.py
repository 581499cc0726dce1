"""The times that a dose asks for, beside those that a repetition took."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from posecheck.exercise.dose import Dose
from posecheck.result import PhaseTime
from posecheck.signals.marks import Part

EASE: Final = 0.19
"""Share of its time that a minimum-jerk movement spends before 5%, and again beyond 95% of its way (Flash and
Hogan, J Neurosci 1985;5(7):1688-1703): a way is timed without both, and the stay between with them."""


class AskedTime(NamedTuple):
    """How long one phase shall take, and took.

    Attributes
    ----------
    phase : str
        Id of the phase in the exercise.
    part : Part
        Which part of the movement it is.
    asked_s : float
        How long it shall take, in seconds, as the dose says it.
    timed_s : float
        The same as it is timed: a way without its slow ends, the stay at the target with those of both ways.
    at_least : bool
        Whether longer is as good.
    took_s : float or None
        How long it took, as it is timed; None if that is not known.
    error_s : float
        Standard error of that, in seconds.
    """

    phase: str
    part: Part
    asked_s: float
    timed_s: float
    at_least: bool
    took_s: float | None
    error_s: float

    @property
    def missing_s(self) -> float:
        """How much shorter it was than asked for, in seconds; negative if longer, 0 if unknown."""
        return 0.0 if self.took_s is None else self.timed_s - self.took_s


def asked_times(dose: Dose, tempo: Sequence[PhaseTime], phases: Mapping[str, Part]) -> Iterator[AskedTime]:
    """Yield each time that is asked for.

    Parameters
    ----------
    dose : Dose
        Says how long phases shall take, and how long to stay at the target at least.
    tempo : sequence of PhaseTime
        How long each phase of a repetition took.
    phases : mapping of str to Part
        Which part of the movement each phase is.

    Yields
    ------
    AskedTime
        In the order of the phases.
    """
    ways_s = sum(dose.tempo.get(phase, 0.0) for phase, part in phases.items() if part is not Part.TARGET)
    for one in tempo:
        part = phases[one.phase]
        is_stay = part is Part.TARGET
        asked_s = dose.tempo.get(one.phase, dose.hold_s if is_stay else None)
        if asked_s is not None:
            yield AskedTime(
                phase=one.phase,
                part=part,
                asked_s=asked_s,
                timed_s=asked_s + EASE * ways_s if is_stay else (1.0 - 2.0 * EASE) * asked_s,
                at_least=is_stay and one.phase not in dose.tempo,
                took_s=one.time.value,
                error_s=one.time.error or 0.0,
            )
