"""The room behind the synthetic patient: wall, window, picture, skirting board, wooden floor."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.pose import FloatArray
from posecheck.synthetic.camera import Camera

WALL_M: Final = 1.6
"""How far behind the patient's place the wall stands, facing the camera."""
_WALL: Final = (196.0, 204.0, 206.0)
_FLOOR: Final = (96.0, 128.0, 158.0)
_SKIRTING: Final = (232.0, 236.0, 236.0)
# left, bottom, right, top in metres on the wall; colour
_HANGINGS: Final = (
    ((-2.25, 0.95, -1.15, 2.05), (240.0, 240.0, 240.0)),
    ((-2.18, 1.02, -1.73, 1.98), (238.0, 214.0, 178.0)),
    ((-1.67, 1.02, -1.22, 1.98), (236.0, 208.0, 170.0)),
    ((1.15, 1.15, 1.85, 1.70), (58.0, 74.0, 96.0)),
    ((1.19, 1.19, 1.81, 1.66), (150.0, 178.0, 150.0)),
    ((1.19, 1.19, 1.81, 1.38), (88.0, 132.0, 104.0)),
)


def room(camera: Camera, *, seed: int = 0) -> NDArray[np.uint8]:
    """Return the picture of the empty room.

    Parameters
    ----------
    camera : Camera
        The camera that looks at it; the wall faces the camera.
    seed : int
        Seed of the grain.

    Returns
    -------
    ndarray of uint8, shape (height, width, 3)
        Blue, green, red; the same for the same camera and seed.
    """
    width, height = camera.size
    right, down, away = camera.axes
    column, row = np.meshgrid(np.arange(width) - width / 2, np.arange(height) - height / 2)
    ray = column[..., None] * right + row[..., None] * down + camera.focal_px * away
    level = np.array([away[0], 0.0, away[2]])
    level /= np.linalg.norm(level)
    across = np.array([-level[2], 0.0, level[0]])
    to_wall = _reach(camera.distance_m + WALL_M, ray @ level)
    to_floor = _reach(-camera.height_m, ray[..., 1])
    spot = camera.place_m + np.minimum(to_wall, to_floor)[..., None] * ray
    picture = np.where((to_floor < to_wall)[..., None], _floor(spot), _wall(spot @ across, spot[..., 1]))
    grain = np.random.default_rng(seed).normal(0, 2.0, (height, width, 1))
    levels = np.clip(picture + grain, 0, 255).astype(np.uint8)
    return np.asarray(cv2.GaussianBlur(levels, (0, 0), 0.7), dtype=np.uint8)


def _reach(amount: float, per_ray: FloatArray) -> FloatArray:
    """Return how many lengths of the ray it takes; never, if the ray goes the other way."""
    going = np.sign(per_ray) == np.sign(amount)
    return np.where(going, amount / np.where(going, per_ray, 1.0), 1e6)


def _wall(across_m: FloatArray, up_m: FloatArray) -> FloatArray:
    shade = (0.90 + 0.06 * np.tanh(up_m / 2.5) - 0.03 * np.tanh(across_m / 2))[..., None]
    picture = np.array(_WALL) * shade
    for (left, bottom, right, top), colour in _HANGINGS:
        inside = (across_m > left) & (across_m < right) & (up_m > bottom) & (up_m < top)
        picture[inside] = colour
    picture[up_m < 0.10] = _SKIRTING
    picture[(up_m < 0.11) & (up_m > 0.095)] = np.array(_WALL) * 0.7
    return picture


def _floor(spot_m: FloatArray) -> FloatArray:
    board = np.floor(spot_m[..., 0] / 0.18)
    tone = 1 + 0.06 * np.sin(board * 12.9898) + 0.02 * np.sin(spot_m[..., 2] * 40 + board * 7)
    joint = np.abs(spot_m[..., 0] / 0.18 - np.round(spot_m[..., 0] / 0.18)) < 0.025
    picture: FloatArray = np.array(_FLOOR) * np.where(joint, 0.72, tone)[..., None]
    return picture
