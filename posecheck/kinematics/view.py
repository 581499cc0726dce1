"""From which side the camera sees the person."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from math import atan2, degrees, exp, hypot
from typing import Final

SMOOTHING_S = 0.4
HYSTERESIS_DEG = 5.0


class View(StrEnum):
    """The side of the person that faces the camera."""

    FRONT = "front"
    OBLIQUE = "oblique"
    SIDE = "side"
    REAR_OBLIQUE = "rear_oblique"
    REAR = "rear"


ACROSS: Final = frozenset((View.FRONT, View.REAR))
"""The views in which a movement to the side goes across the line of sight."""
ALIKE_IN: Final = ACROSS
"""The views that show both sides under the same angle, so that their errors are alike and cancel out."""

# Upper limit of |azimuth| for each view. Thirty degrees off the plane shorten a length by 13%, so within 30
# degrees a plane is seen well enough to measure in the image; between the planes it is not.
LIMITS_DEG = ((30.0, View.FRONT), (60.0, View.OBLIQUE), (120.0, View.SIDE), (150.0, View.REAR_OBLIQUE))


def view_of(azimuth_deg: float) -> View:
    """Return the view in which a person with this azimuth is seen.

    Parameters
    ----------
    azimuth_deg : float
        -180..180: 0 front, 90 the patient's left side to the camera, 180 rear.
    """
    for limit, view in LIMITS_DEG:
        if abs(azimuth_deg) < limit:
            return view
    return View.REAR


def is_along_sight(views: Collection[View], view: View | None) -> bool:
    """Tell whether a movement to the side goes along the line of sight, where nobody can see it.

    A movement forwards that is seen from the front still changes the heights of the joints; one to the side,
    seen from the side, changes nothing in the picture that other movements do not change as well.

    Parameters
    ----------
    views : collection of View
        The views in which the movement can be seen; it goes to the side if they are none but front and rear.
    view : View or None
        Where it is seen from; None if that is not known.
    """
    return view is View.SIDE and ACROSS.issuperset(views)


class ViewEstimator:
    """Follows the azimuth of shoulders and hips over time.

    The vector from the right to the left side of the body, in MediaPipe's world coordinates, is averaged over
    about half a second; the view changes only when the azimuth is well inside another one, so that a patient
    near a limit is not told to turn and turn back.

    Attributes
    ----------
    azimuth_deg : float
        Smoothed, -180..180: 0 front, 90 the patient's left side to the camera, 180 rear.
    view : View
        The present view.
    """

    __slots__ = ("_time_s", "_x", "_z", "azimuth_deg", "view")

    def __init__(self) -> None:
        self._time_s: float | None = None
        self._x = self._z = 0.0
        self.azimuth_deg = 0.0
        self.view: View = View.FRONT

    def update(self, time_s: float, left_x: float, left_z: float) -> View:
        """Take in a frame.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        left_x, left_z : float
            Horizontal vector from the right to the left side of the body in metres: to the right of the
            image, and away from the camera.

        Returns
        -------
        View
            The view, which changes only when the azimuth is well inside another one.
        """
        if self._time_s is None:
            self._x, self._z = left_x, left_z
            self.azimuth_deg = degrees(atan2(-left_z, left_x))
            self.view = view_of(self.azimuth_deg)
        else:
            weight = 1.0 - exp(-max(0.0, time_s - self._time_s) / SMOOTHING_S)
            self._x += weight * (left_x - self._x)
            self._z += weight * (left_z - self._z)
            self.azimuth_deg = azimuth = degrees(atan2(-self._z, self._x))
            if view_of(azimuth) is not self.view and self._clearly_outside(abs(azimuth)):
                self.view = view_of(azimuth)
        self._time_s = time_s
        return self.view

    @property
    def left(self) -> tuple[float, float]:
        """Unit vector (x, z) towards the patient's left."""
        length = hypot(self._x, self._z)
        return (self._x / length, self._z / length) if length > 0.0 else (1.0, 0.0)

    def _clearly_outside(self, azimuth_deg: float) -> bool:
        lower = 0.0
        for limit, view in (*LIMITS_DEG, (180.0, View.REAR)):
            if view is self.view:
                return not lower - HYSTERESIS_DEG <= azimuth_deg <= limit + HYSTERESIS_DEG
            lower = limit
        return True
