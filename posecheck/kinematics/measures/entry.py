"""One entry of the catalogue of measures: what a measure says of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View

MeasureFunction = Callable[[Body, int], float]


class Plane(StrEnum):
    """Anatomical plane a measure lies in."""

    SAGITTAL = "sagittal"
    FRONTAL = "frontal"
    TRANSVERSE = "transverse"
    ANY = "any"


@dataclass(frozen=True, kw_only=True, slots=True)
class Measure:
    """One entry of the catalogue.

    Parameters
    ----------
    name : str
    text : str
        What is measured and what its sign means.
    function : callable
        From a body and a side (0 left, 1 right) to the value; NaN where a landmark is not usable.
    landmarks : tuple of str
        Body parts used, for both sides, in the words a patient is told to show.
    plane : Plane
    unit : {"deg", "ratio"}
        Degrees, or a share of the length the text names.
    span : tuple of float
        Values that occur.
    error : mapping of View to float
        Expected error in the unit of the measure, for each view in which the measure is valid.
    sided : bool
        Whether it exists once for each side of the body.
    square : bool
        Whether it is valid only where the camera stands squarely in front or behind, because movement ahead
        would look like movement aside.
    """

    name: str
    text: str
    function: MeasureFunction
    landmarks: tuple[str, ...]
    plane: Plane
    span: tuple[float, float]
    error: Mapping[View, float] = field(default_factory=dict)
    unit: str = "deg"
    sided: bool = True
    square: bool = False

    @property
    def scale(self) -> float:
        """Size of one degree in the unit of the measure: a ratio moves by one while an angle moves by 90."""
        return 1.0 if self.unit == "deg" else 1.0 / 90.0


def errors(
    *,
    front: float | None = None,
    oblique: float | None = None,
    side: float | None = None,
    rear_oblique: float | None = None,
    rear: float | None = None,
) -> Mapping[View, float]:
    """Errors by view; a rear view is taken to be as good as the front view it mirrors unless it is given."""
    given = {
        View.FRONT: front,
        View.OBLIQUE: oblique,
        View.SIDE: side,
        View.REAR_OBLIQUE: oblique if rear_oblique is None else rear_oblique,
        View.REAR: front if rear is None else rear,
    }
    return MappingProxyType({view: error for view, error in given.items() if error is not None})
