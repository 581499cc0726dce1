"""What rules of every kind say, and what the rest of PoseCheck may ask them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple, Protocol, Self, get_args

from posecheck.rules.evidence import Evidence
from posecheck.rules.finding import Finding, Quantity
from posecheck.signals.marks import Part
from posecheck.strict import Identifier, Strict, Texts
from posecheck.strict.mistakes import unknown


class Severity(StrEnum):
    """How much a broken rule matters; also the order in which cues are spoken."""

    INFO = "info"
    CORRECT = "correct"
    STOP = "stop"


class Amount(NamedTuple):
    """So much of something.

    Attributes
    ----------
    value : float
        In the unit.
    unit : str
        ``deg``, ``ratio`` or ``s``.
    """

    value: float
    unit: str


class Limits(NamedTuple):
    """At least so much, at most so much, or both.

    Attributes
    ----------
    least, most : float or None
        In the unit; None where there is no such limit.
    unit : str
        ``deg``, ``ratio`` or ``s``.
    """

    least: float | None
    most: float | None
    unit: str


Asked = Mapping[str, Limits | Amount | float | str]
"""What a rule asks for, by name: limits, amounts, numbers, and codes such as a quantity."""


class Monitor(Protocol):
    """Follows one channel through one movement that is still going on.

    Attributes
    ----------
    since_s : float
        Since when the value breaks the rule, or last did; of use only while the rule is broken.
    """

    since_s: float

    def update(self, frame: int, time_s: float, value: float) -> bool:
        """Take in a value; return whether the rule is broken at this moment.

        Parameters
        ----------
        frame : int
            Number of the frame, by which it is known how many were left out.
        time_s : float
            Time of the frame; later than that of the call before.
        value : float
            In the unit of the measure; NaN where unknown.
        """


@dataclass(frozen=True, kw_only=True, slots=True)
class Watching:
    """How a rule is watched while the patient still moves.

    Attributes
    ----------
    measure : str
        Name of the measure that is watched, in the catalogue.
    parts : tuple of Part
        In which parts of the movement, which follow each other.
    from_start : bool
        Whether its change since the start of the movement is watched, not the value itself.
    monitor : callable
        Makes what follows one channel, anew for each movement.
    """

    measure: str
    parts: tuple[Part, ...]
    from_start: bool
    monitor: Callable[[], Monitor]


class RuleBase(Strict):
    """What every rule says.

    Attributes
    ----------
    id : str
        The name by which reports and prescriptions refer to it.
    kind : str
        Which of the kinds of rules it is.
    per : {"repetition", "set"}
        What is judged: every repetition for itself, or all repetitions of a set together, which cannot be
        judged yet: a set with such a rule is refused.
    severity : Severity
        How much it matters that the rule is broken.
    compensation : bool
        Whether a repetition that breaks the rule is a compensated one: the goal was reached by a substitute
        movement.
    aim : texts by language
        What is asked for, in a few words that can stand under "what went well": "Heels on the floor".
    cue : texts by language
        One short sentence to the patient. ``<side>`` is replaced by left or right.
    reason : texts by language
        Where the limit comes from; "ours" and how it was chosen, where no publication gives it.
    sources : list of str
        Keys of the definition's ``sources``.
    """

    id: Identifier
    kind: str
    per: Literal["repetition", "set"] = "repetition"
    severity: Severity = Severity.CORRECT
    compensation: bool = False
    aim: Texts
    cue: Texts
    reason: Texts
    sources: tuple[str, ...] = ()

    @classmethod
    def kind_name(cls) -> str:
        """Return what ``kind`` says in a rule of this class."""
        return str(get_args(cls.model_fields["kind"].annotation)[0])

    @property
    def about(self) -> str | None:
        """The measure that the rule is about; None for one about time or number."""
        return None

    @property
    def timed(self) -> str | None:
        """Id of the phase that the rule times, ``whole`` for the whole repetition; None if it times none."""
        return None

    @property
    def quantity(self) -> Quantity | None:
        """What is held against limits; None if nothing of a single repetition is."""
        return None

    def asks_time_for(self, phase: str, part: Part) -> bool:
        """Tell whether the rule says how long a phase takes at least.

        Parameters
        ----------
        phase : str
            Id of the phase.
        part : Part
            Which part of the movement it is.
        """
        return False

    def misfits(self, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield each field that does not fit the phases of the exercise, and what would.

        Parameters
        ----------
        phases : sequence of str
            Ids of the phases, in their order.
        """
        yield from ()

    def limited(self, limits: Mapping[str, float]) -> Self:
        """Return the rule with other limits.

        Parameters
        ----------
        limits : mapping of str to float
            ``min``, ``max`` or both.

        Raises
        ------
        ValidationError
            If they make no rule of this kind.
        """
        return self.model_validate({**self.model_dump(), **limits})

    def lenient(self, times: float) -> Self:
        """Return the rule with more tolerance; the same rule if it has none.

        Parameters
        ----------
        times : float
            Multiple of the tolerance, at least 1.
        """
        return self

    def asked(self) -> Asked:
        """Return what is asked for, by the names that the message ``limits-KIND`` has for it.

        That message has the names of the measure and the phase anyway. ``tolerance`` and ``lasting`` say how
        far beyond a limit, and for how long, before the rule is broken.
        """
        return {}

    def watching(self, phases: Mapping[str, Part]) -> Watching | None:
        """Return how the rule is watched while the patient moves; None if it is judged afterwards only.

        Parameters
        ----------
        phases : mapping of str to Part
            Which part of the movement each phase of the exercise is.
        """
        return None

    def judge(self, evidence: Evidence) -> Finding:
        """Return what the rule finds in a repetition; what was not seen well enough makes it unknown.

        Parameters
        ----------
        evidence : Evidence
            The repetition, with the course of the rule's own measure.

        Raises
        ------
        NotImplementedError
            If rules of this kind are about a whole set: these can be written, but not be judged yet.
        """
        raise NotImplementedError(f"a {self.kind} rule cannot be judged yet")


def unknown_phase(phase: str, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield that a phase is neither one of the exercise nor the whole repetition, where that is so.

    Parameters
    ----------
    phase : str
        Id that the rule names.
    phases : sequence of str
        Ids of the phases of the exercise.
    """
    if phase not in (*phases, "whole"):
        yield "phase", unknown("phase", phase, (*phases, "whole"))
