"""What the catalogue says about a measure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import inf
from statistics import median
from types import MappingProxyType

from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View

MeasureFunction = Callable[[Body, int], float]


class Plane(StrEnum):
    """Anatomical plane in which a measure lies; ``any`` if it does not depend on one."""

    SAGITTAL = "sagittal"
    FRONTAL = "frontal"
    TRANSVERSE = "transverse"
    ANY = "any"


@dataclass(frozen=True, kw_only=True, slots=True)
class Measure:
    """One entry of the catalogue.

    Attributes
    ----------
    name : str
        The name by which definitions and reports refer to it. What is measured and what its sign means is in
        the words for it, ``measure-NAME.definition``.
    function : callable
        From the body in the present frame and a side (0 left, 1 right) to the value; NaN where a landmark
        that it needs is not usable.
    landmarks : tuple of str
        Body parts used, for both sides, by the names under which a patient is asked to show them.
    plane : Plane
        Anatomical plane it lies in.
    span : (float, float)
        Smallest and largest value that occur, in the unit of the measure.
    error : mapping of View to float
        Expected error in the unit of the measure, for each view in which the measure is valid.
    unit : {"deg", "ratio"}
        Degrees, or a share of the length that its definition names.
    sided : bool
        Whether it exists once for each side of the body.
    handed : bool
        Whether the mirror image of a person has the opposite value, as of a measure without sides that tells
        left from right.
    follows : tuple of str
        Measures that carry it along: if one of them differs from a reference too, that one is told first.
    compared : bool
        Whether it can be held against a reference: not if its zero follows the person, nor if it is far less
        exact near its zero than elsewhere.
    square : bool
        Whether it is valid only if the camera is squarely in front or behind, because moving forwards would
        otherwise look like moving sideways.
    """

    name: str
    function: MeasureFunction
    landmarks: tuple[str, ...]
    plane: Plane
    span: tuple[float, float]
    error: Mapping[View, float] = field(default_factory=dict)
    unit: str = "deg"
    sided: bool = True
    handed: bool = False
    follows: tuple[str, ...] = ()
    compared: bool = True
    square: bool = False

    @property
    def usual_error(self) -> float:
        """Expected error in the usual view: the median over those in which the measure is valid."""
        return median(self.error.values())

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
    """Return expected errors by view; None for a view in which the measure is not valid.

    A rear view that is not given is assumed to be as good as the front view it mirrors; ``inf`` says that the
    measure is not valid there.

    Parameters
    ----------
    front, oblique, side, rear_oblique, rear : float, optional
        Expected error in that view, in the unit of the measure.
    """
    given = {
        View.FRONT: front,
        View.OBLIQUE: oblique,
        View.SIDE: side,
        View.REAR_OBLIQUE: oblique if rear_oblique is None else rear_oblique,
        View.REAR: front if rear is None else rear,
    }
    valid = {view: error for view, error in given.items() if error is not None and error < inf}
    return MappingProxyType(valid)
