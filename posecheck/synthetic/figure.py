"""How the synthetic patient looks: rounded, shaded limbs along the bones, drawn into a depth buffer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.pose import FloatArray
from posecheck.synthetic.body import Skeleton
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.posture import SIDES
from posecheck.synthetic.segment import SIGN

Colour = tuple[int, int, int]
Point = tuple[float, float, float]
Image32 = NDArray[np.float32]

LIGHT: Final = np.array([-0.45, -0.65, 0.61], dtype=np.float32)
"""Direction to the light in the image: from the left, from above, from behind the camera."""
AMBIENT: Final = 0.45
"""Brightness of what faces away from the light."""
BRIGHT: Final = 1.12
"""Brightness of what faces the light."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """Colours of a person (blue, green, red)."""

    skin: Colour = (132, 168, 214)
    hair: Colour = (32, 44, 60)
    shirt: Colour = (150, 92, 44)
    trousers: Colour = (62, 58, 60)
    shoes: Colour = (215, 218, 222)
    eyes: Colour = (232, 234, 236)
    pupils: Colour = (30, 30, 34)
    lips: Colour = (92, 94, 172)
    nose: Colour = (122, 156, 206)


@dataclass(frozen=True, slots=True)
class _Part:
    """A rounded rod between two points of a segment; lengths in body heights. Sided ones for the left."""

    segment: str
    start: Point
    end: Point
    radii: tuple[float, float]
    colour: str


_MIDDLE: Final = (
    _Part("pelvis", (-0.045, 0.005, 0.0), (0.045, 0.005, 0.0), (0.057, 0.057), "trousers"),
    _Part("trunk", (0.0, 0.03, 0.004), (0.0, 0.13, 0.0), (0.060, 0.060), "shirt"),
    _Part("trunk", (0.0, 0.13, 0.0), (0.0, 0.26, -0.004), (0.060, 0.050), "shirt"),
    _Part("trunk", (0.0, 0.270, -0.014), (0.0, 0.270, -0.014), (0.036, 0.036), "shirt"),
    _Part("neck", (0.0, -0.015, -0.006), (0.0, 0.07, 0.002), (0.034, 0.030), "skin"),
    _Part("head", (0.0, -0.031, 0.012), (0.0, 0.018, 0.0), (0.034, 0.046), "skin"),
    _Part("head", (0.0, 0.025, -0.009), (0.0, 0.004, -0.020), (0.050, 0.046), "hair"),
    _Part("head", (0.0, 0.002, 0.045), (0.0, -0.013, 0.054), (0.005, 0.008), "nose"),
)
_SIDED: Final = (
    _Part("pelvis", (0.042, -0.02, -0.024), (0.042, -0.02, -0.024), (0.052, 0.052), "trousers"),
    _Part("trunk", (0.030, 0.03, 0.0), (0.036, 0.12, 0.0), (0.056, 0.056), "shirt"),
    _Part("trunk", (0.036, 0.12, 0.0), (0.048, 0.230, 0.0), (0.056, 0.056), "shirt"),
    _Part("shoulder", (0.012, 0.022, -0.006), (0.100, -0.006, 0.0), (0.030, 0.036), "shirt"),
    _Part("upper_arm", (0.0, 0.0, 0.0), (0.0, -0.10, 0.0), (0.035, 0.029), "shirt"),
    _Part("upper_arm", (0.0, -0.09, 0.0), (0.0, -0.186, 0.0), (0.026, 0.023), "skin"),
    _Part("forearm", (0.0, 0.0, 0.0), (0.0, -0.045, 0.0), (0.023, 0.024), "skin"),
    _Part("forearm", (0.0, -0.045, 0.0), (0.0, -0.15, 0.0), (0.024, 0.015), "skin"),
    _Part("forearm", (0.0, -0.155, -0.006), (0.0, -0.195, -0.008), (0.013, 0.013), "skin"),
    _Part("forearm", (0.0, -0.155, 0.006), (0.0, -0.195, 0.008), (0.013, 0.013), "skin"),
    _Part("forearm", (0.0, -0.195, 0.0), (0.0, -0.235, 0.004), (0.014, 0.009), "skin"),
    _Part("forearm", (0.0, -0.160, 0.010), (-0.004, -0.190, 0.026), (0.008, 0.006), "skin"),
    _Part("thigh", (0.0, 0.0, 0.0), (0.0, -0.12, 0.004), (0.053, 0.047), "trousers"),
    _Part("thigh", (0.0, -0.12, 0.004), (0.0, -0.245, 0.0), (0.047, 0.034), "trousers"),
    _Part("shank", (0.0, 0.0, 0.0), (0.0, -0.08, -0.008), (0.034, 0.036), "trousers"),
    _Part("shank", (0.0, -0.08, -0.008), (0.0, -0.235, 0.0), (0.036, 0.025), "trousers"),
    _Part("foot", (0.0, -0.016, -0.018), (0.0, -0.022, 0.045), (0.022, 0.022), "shoes"),
    _Part("foot", (0.0, -0.022, 0.045), (0.0, -0.026, 0.100), (0.021, 0.015), "shoes"),
    _Part("head", (0.018, 0.004, 0.036), (0.018, 0.004, 0.036), (0.009, 0.009), "eyes"),
    _Part("head", (0.018, 0.004, 0.042), (0.018, 0.004, 0.042), (0.0052, 0.0052), "pupils"),
    _Part("head", (0.010, 0.0155, 0.0435), (0.026, 0.0165, 0.038), (0.0030, 0.0030), "hair"),
    _Part("head", (0.0, -0.036, 0.0435), (0.012, -0.0335, 0.0415), (0.0040, 0.0030), "lips"),
    _Part("head", (0.045, 0.004, -0.004), (0.044, -0.014, 0.0), (0.009, 0.007), "skin"),
)


def _all_parts() -> Iterator[_Part]:
    yield from _MIDDLE
    for part in _SIDED:
        for side in SIDES:
            sign = SIGN[side]
            (ax, ay, az), (bx, by, bz) = part.start, part.end
            middle = part.segment in ("pelvis", "trunk", "head")
            yield _Part(
                part.segment if middle else f"{side}_{part.segment}",
                (sign * ax, ay, az),
                (sign * bx, by, bz),
                part.radii,
                part.colour,
            )


PARTS: Final = tuple(_all_parts())


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Rods:
    """The parts of a figure as a camera sees them: rounded rods between two points.

    Attributes
    ----------
    ends : ndarray of float32, shape (n, parts, 2, 3)
        Pixel column, pixel row and distance in metres of both ends.
    radii_px : ndarray of float32, shape (n, parts, 2)
        Radius at both ends in pixels.
    colours : ndarray of float32, shape (parts, 3)
        Blue, green, red, 0..255.
    focal_px : float
        Focal length of the camera in pixels.
    """

    ends: Image32
    radii_px: Image32
    colours: Image32
    focal_px: float

    @classmethod
    def of(cls, skeleton: Skeleton, height_m: float, look: Look, camera: Camera) -> Rods:
        """Return the parts of a body over time as a camera sees them.

        Parameters
        ----------
        skeleton : Skeleton
            The body over time.
        height_m : float
            Standing height of the body.
        look : Look
            Colours of the person.
        camera : Camera
            The camera that sees it.

        Returns
        -------
        Rods
            At every moment of the skeleton.
        """
        points = np.stack(
            [
                [skeleton.segments[p.segment].at(np.multiply(end, height_m)) for end in (p.start, p.end)]
                for p in PARTS
            ]
        ).transpose(2, 0, 1, 3)
        radii = np.array([p.radii for p in PARTS]) * height_m
        return cls.seen(points, radii, [getattr(look, p.colour) for p in PARTS], camera)

    @classmethod
    def seen(cls, ends_m: FloatArray, radii_m: FloatArray, colours: Sequence[Colour], camera: Camera) -> Rods:
        """Return rods between points of the room as a camera sees them.

        Parameters
        ----------
        ends_m : ndarray, shape (n, parts, 2, 3)
            Both ends of each rod in room axes, metres.
        radii_m : ndarray, shape (parts, 2)
            Radius at both ends.
        colours : sequence of (int, int, int)
            Blue, green and red of each rod.
        camera : Camera
            The camera that sees them.
        """
        distance = camera.seen_m(ends_m)[..., 2:]
        radii = radii_m * camera.focal_px / np.maximum(distance[..., 0], 0.1)
        return cls(
            ends=np.concatenate([camera.image_px(ends_m), distance], axis=-1).astype(np.float32),
            radii_px=radii.astype(np.float32),
            colours=np.array(colours, dtype=np.float32),
            focal_px=camera.focal_px,
        )


class Canvas:
    """A picture being painted, with the distance of everything in it.

    Parameters
    ----------
    background : ndarray of uint8, shape (height, width, 3)
        The empty picture; it is copied, never painted on.

    Attributes
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        What has been painted; blue, green, red.
    distance_m : ndarray of float32, shape (height, width)
        Distance of what is painted in each pixel; infinite for the background.
    """

    def __init__(self, background: NDArray[np.uint8]) -> None:
        self._background = background
        rows, columns = background.shape[:2]
        self._row = np.arange(rows, dtype=np.float32)[:, None]
        self._column = np.arange(columns, dtype=np.float32)[None, :]
        self.clear()

    def clear(self) -> None:
        """Start again from the background."""
        self.image = self._background.copy()
        self.distance_m = np.full(self.image.shape[:2], np.inf, dtype=np.float32)

    def paint(self, rods: Rods, moment: int) -> None:
        """Paint a figure as it is at one moment, wherever nothing nearer has been painted before.

        Parameters
        ----------
        rods : Rods
            The figure.
        moment : int
            Index of the moment.
        """
        ends, radii = rods.ends[moment], rods.radii_px[moment]
        reach = radii.max(axis=1)[:, None] + 1
        low = np.floor(ends[:, :, :2].min(axis=1) - reach)
        high = np.ceil(ends[:, :, :2].max(axis=1) + reach) + 1
        limit = np.array(self.distance_m.shape[::-1])
        visible = np.all((high > 0) & (low < limit), axis=1) & np.all(ends[:, :, 2] > 0.2, axis=1)
        corner = np.clip(np.concatenate([low, high], axis=1), 0, np.tile(limit, 2))
        for part in np.flatnonzero(visible):
            left, top, right, bottom = (int(v) for v in corner[part])
            box = (left, top, right, bottom)
            self._paint_rod(ends[part], radii[part], rods.colours[part], rods.focal_px, box)

    def paint_face(self, corners_px: FloatArray, plane: FloatArray, colour: FloatArray) -> None:
        """Paint a flat face wherever nothing nearer has been painted before.

        Parameters
        ----------
        corners_px : ndarray, shape (4, 2)
            Its corners in the picture, one after the other; they may lie outside.
        plane : ndarray, shape (3,)
            Where it lies, see :meth:`posecheck.synthetic.camera.Camera.plane`.
        colour : ndarray, shape (3,)
            Blue, green, red.
        """
        inside = np.zeros_like(self.distance_m, dtype=np.uint8)
        hull = cv2.convexHull(np.rint(corners_px).astype(np.int32))
        cv2.fillConvexPoly(inside, hull, 1)
        rows, columns = np.nonzero(inside)
        across, down = columns - self._column.size / 2, rows - self._row.size / 2
        inverse = plane[0] * across + plane[1] * down + plane[2]
        distance = 1.0 / np.where(inverse > 0, inverse, np.nan)
        nearer = distance < self.distance_m[rows, columns]
        at = rows[nearer], columns[nearer]
        self.distance_m[at] = distance[nearer]
        self.image[at] = np.minimum(colour, 255).astype(np.uint8)

    def _paint_rod(
        self, ends: Image32, radii: Image32, colour: Image32, focal_px: float, box: tuple[int, int, int, int]
    ) -> None:
        left, top, right, bottom = box
        (ax, ay, az), (bx, by, bz) = ends.tolist()
        start_px, end_px = radii.tolist()
        length = float(np.hypot(bx - ax, by - ay))
        if length < 0.01:
            length, bx = 0.01, ax + 0.01
        dx, dy = (bx - ax) / length, (by - ay) / length
        slope = (bz - az) * focal_px / az / length
        x, y = self._column[:, left:right] - ax, self._row[top:bottom] - ay
        along = x * dx + y * dy
        aside = y * dx - x * dy
        # of the balls that make up the rod, the one whose surface is nearest to the camera at each pixel
        bulge = np.sqrt(np.maximum(min(start_px, end_px) ** 2 - aside * aside, 0))
        centre = np.clip(along - bulge * (slope / np.hypot(1, slope)), 0, length)
        radius = start_px + centre * ((end_px - start_px) / length)
        off = along - centre
        height2 = radius * radius - aside * aside - off * off
        height = np.sqrt(np.maximum(height2, 0))
        distance = az + centre * ((bz - az) / length) - height * (az / focal_px)
        before = self.distance_m[top:bottom, left:right]
        rows, columns = np.nonzero((height2 > 0) & (distance < before))
        across_light = LIGHT[1] * dx - LIGHT[0] * dy
        along_light = LIGHT[0] * dx + LIGHT[1] * dy
        lit = (aside * across_light + off * along_light + height * LIGHT[2]) / radius
        shade = AMBIENT + (BRIGHT - AMBIENT) * (0.5 + 0.5 * lit[rows, columns])
        before[rows, columns] = distance[rows, columns]
        painted = np.minimum(shade[:, None] * colour, 255).astype(np.uint8)
        self.image[top:bottom, left:right][rows, columns] = painted
