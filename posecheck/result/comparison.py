"""How one repetition differs from the reference movement, measure by measure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from posecheck.kinematics.measures import Side
from posecheck.result.unit import RATIO


class When(StrEnum):
    """The part of a repetition in which it differs."""

    START = "start"
    """The rest before it."""
    OUT = "out"
    """The way out."""
    TARGET = "target"
    """The farthest point, and the stay there."""
    BACK = "back"
    """The way back."""
    END = "end"
    """The rest after it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Deviation:
    """How one measure of a repetition differs from the reference.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    side : Side
        Side of the body the measure belongs to.
    unit : str
        ``deg`` or ``ratio``.
    when : When
        The part in which it differs most.
    amount : float
        By how much there, in `unit`: mean over the part, at the farthest point between the medians; positive
        where the patient's value is higher.
    bands : float
        The same in widths of the band: standard deviations of the reference, the expected error included.
    over_cycle : float
        Mean size of the difference over the whole repetition, in `unit`; never negative.
    expected_error : float
        Expected error of a single value in the view of the repetition, in `unit`.
    moves : bool
        Whether the reference moves the measure, or keeps it still: what moves though it should not is a
        compensation.
    meaningful : bool
        Whether the difference is larger than the expected error and than what people differ by.
    """

    measure: str
    side: Side
    unit: str
    when: When
    amount: float
    bands: float = field(metadata=RATIO)
    over_cycle: float
    expected_error: float
    moves: bool
    meaningful: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """One repetition held against the reference movement.

    Attributes
    ----------
    deviations : tuple of Deviation
        One for each measure that was seen and that the reference knows: first the one to tell, if any is
        meaningful, then the other meaningful ones, the largest in bands first.
    moving, still : float or None
        Size of the differences of the measures that the reference moves, and of those that it keeps still, as
        the root mean square over all of them and over the repetition, in widths of the band; None if none
        was seen.
    course : float or None
        The same size of the differences in how far each measure is from its own rest posture; what moves and
        what stays still count alike, and going farther than the reference in most of what moves is no
        difference; None if no measure was seen at rest and after.
    delay : float
        How much later than the reference it does the same, as a share of its time: mean over the repetition,
        negative if it is ahead.
    """

    deviations: tuple[Deviation, ...]
    moving: float | None = field(metadata=RATIO)
    still: float | None = field(metadata=RATIO)
    course: float | None = field(metadata=RATIO)
    delay: float = field(metadata=RATIO)

    @property
    def largest(self) -> Deviation | None:
        """The difference to be told: the first meaningful one; None if there is none."""
        return next((one for one in self.deviations if one.meaningful), None)
