"""Angles from vectors. Plain floats: for the few numbers of one frame they are faster than arrays.

Planes are two-dimensional with ``down`` as their second axis, because gravity is the reference of clinical
angles and image y points down too. Every function returns NaN for a vector without length.
"""

from __future__ import annotations

from math import acos, atan2, degrees, nan, sqrt

Vector2 = tuple[float, float]
Vector3 = tuple[float, float, float]


def inclination_deg(ahead: float, down: float) -> float:
    """Return how far a vector in a vertical plane is turned from straight down.

    Parameters
    ----------
    ahead : float
        Component towards which turning is positive.
    down : float
        Component downwards, in the same unit.

    Returns
    -------
    float
        -180..180; NaN for a vector without length.
    """
    if ahead == 0.0 and down == 0.0:
        return nan
    return degrees(atan2(ahead, down))


def turn_deg(angle_deg: float) -> float:
    """Bring the difference of two inclinations into -90..270 degrees.

    Joints flex far (a knee up to 160 degrees, an arm up to 180) and extend little, so the circle is cut at
    -90, not at -180.

    Parameters
    ----------
    angle_deg : float
        Any angle; NaN stays NaN.

    Returns
    -------
    float
        -90 or more, below 270.
    """
    return (angle_deg + 90.0) % 360.0 - 90.0


def signed_deg(angle_deg: float) -> float:
    """Bring an angle into -180..180 degrees.

    Parameters
    ----------
    angle_deg : float
        Any angle; NaN stays NaN.

    Returns
    -------
    float
        -180 or more, below 180.
    """
    return (angle_deg + 180.0) % 360.0 - 180.0


def between_2d_deg(a: Vector2, b: Vector2) -> float:
    """Return the angle between two vectors in a plane.

    Parameters
    ----------
    a, b : (float, float)
        The vectors, in any unit.

    Returns
    -------
    float
        0..180; NaN if one of them has no length.
    """
    cross = a[0] * b[1] - a[1] * b[0]
    dot = a[0] * b[0] + a[1] * b[1]
    if cross == 0.0 and dot == 0.0:
        return nan
    return degrees(atan2(abs(cross), dot))


def between_3d_deg(a: Vector3, b: Vector3) -> float:
    """Return the angle between two vectors in space.

    Parameters
    ----------
    a, b : (float, float, float)
        The vectors, in any unit.

    Returns
    -------
    float
        0..180; NaN if one of them has no length, or a component is NaN.
    """
    ax, ay, az = a
    bx, by, bz = b
    length = sqrt((ax * ax + ay * ay + az * az) * (bx * bx + by * by + bz * bz))
    if not length > 0.0:
        return nan
    return degrees(acos(max(-1.0, min(1.0, (ax * bx + ay * by + az * bz) / length))))
