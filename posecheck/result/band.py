"""What a measure does in the movement that repetitions are compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from posecheck.kinematics.measures import Side
from posecheck.signals.cycle import POINTS

Points = Annotated[tuple[float, ...], Field(min_length=POINTS, max_length=POINTS)]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReferenceBand:
    """One measure over the time of a repetition, in the movement that repetitions are compared with.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    side : Side
        Side of the body the measure belongs to.
    unit : str
        ``deg`` or ``ratio``.
    people : int
        How many people it is made from; 0 if it was made from postures, or that is not known.
    mean : tuple of float
        101 usual values in `unit`, at 0 to 100% of the time.
    low, high : tuple of float
        Edges of the band around them, in `unit`: two standard deviations away, between which 95% of people's
        values lie, and no farther than the measure goes. They are the mean itself where nothing is known of
        how people differ.
    """

    measure: str
    side: Side
    unit: str
    people: int
    mean: Points
    low: Points
    high: Points
