"""What a person's clothes look like: a small colour signature to tell one person from another."""

from __future__ import annotations

from math import hypot, isnan, nan, sqrt
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.pose import FloatArray, Landmark

_HUES: Final = 12
_GREYS: Final = 6
_KINDS: Final = _HUES + _GREYS
_GREY_BELOW: Final = 50  # saturation 0..255 under which a hue is mostly noise
_GREY_SPREAD: Final = 12  # and how gradually
_DARK: Final = 40  # value 0..255 under which saturation is mostly noise
_SCENE_VALUE: Final = 110.0  # mean brightness to which every scene is brought

_CORNERS = [
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_HIP,
    Landmark.RIGHT_HIP,
    Landmark.LEFT_KNEE,
    Landmark.RIGHT_KNEE,
]
# Points along and across the trunk and each thigh, in lengths and widths of each.
_ALONG, _ACROSS = (
    grid.ravel() for grid in np.meshgrid(np.linspace(0.1, 0.9, 8), np.linspace(-0.35, 0.35, 4))
)
_PART_OFFSET: Final = np.repeat([0, _KINDS], [_ALONG.size, 2 * _ALONG.size])
_LEAST_SEEN: Final = _ALONG.size * np.array([[0.25], [0.5]])


def signature(image: NDArray[np.uint8], image_px: FloatArray) -> FloatArray:
    """Return the colours of trunk and thighs, whatever the brightness of the scene.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        Blue, green, red.
    image_px : ndarray, shape (33, 2)
        Landmarks of the person in pixels.

    Returns
    -------
    ndarray, shape (2, 18)
        For trunk and thighs the square roots of the shares of 12 hues and 6 greys, so each row has the
        length 1. NaN for a part of which less than a quarter lies in the image.
    """
    height, width, _ = image.shape
    x, y = _points(image_px)
    inside = (x >= 0) & (y >= 0) & (x < width) & (y < height)
    colours = cv2.cvtColor(image[y * inside, x * inside][None], cv2.COLOR_BGR2HSV)[0]
    brightness = float(image[:: height // 16 or 1, :: width // 16 or 1].mean())
    return _roots_of_shares(colours.T.astype(np.float64), _SCENE_VALUE / max(brightness, 1.0), inside)


def difference(one: FloatArray, other: FloatArray) -> float:
    """Return how different two signatures are: the Hellinger distance, averaged over the parts both have.

    Parameters
    ----------
    one, other : ndarray, shape (2, 18)
        Signatures, see :func:`signature`.

    Returns
    -------
    float
        0 alike, 1 nothing in common; NaN if no part is known of both.
    """
    overlaps = [overlap for overlap in np.einsum("ij,ij->i", one, other).tolist() if not isnan(overlap)]
    return sum(sqrt(max(1 - overlap, 0.0)) for overlap in overlaps) / len(overlaps) if overlaps else nan


def blend(known: FloatArray, seen: FloatArray, weight: float) -> FloatArray:
    """Return a signature moved towards another one.

    Parameters
    ----------
    known : ndarray, shape (2, 18)
        The signature so far.
    seen : ndarray, shape (2, 18)
        The signature to move towards.
    weight : float
        0 stays with `known`, 1 takes `seen`.

    Returns
    -------
    ndarray, shape (2, 18)
        A part that only one of them has is taken from that one.
    """
    mixed = known + weight * (seen - known)
    mixed /= np.sqrt(np.einsum("ij,ij->i", mixed, mixed))[:, None]
    return np.where(np.isnan(known), seen, np.where(np.isnan(seen), known, mixed))


def _points(image_px: FloatArray) -> NDArray[np.intp]:
    """Return points spread over trunk and thighs, shape (2, n): x and y."""
    corners = image_px[_CORNERS]
    left, right, left_hip, right_hip = corners[:4]
    tops = np.stack([(left + right) / 2, left_hip, right_hip])
    axes = np.stack([(left_hip + right_hip) / 2, corners[4], corners[5]]) - tops
    across = axes[:, ::-1] * (-1 / 3, 1 / 3)
    trunk, shoulders = hypot(*axes[0].tolist()), hypot(*(left - right).tolist())
    across[0] *= max(3 * shoulders / max(trunk, 1.0), 1.0)
    points: FloatArray = tops[:, :, None] + axes[:, :, None] * _ALONG + across[:, :, None] * _ACROSS
    return points.transpose(1, 0, 2).reshape(2, -1).astype(np.intp)


def _roots_of_shares(colours: FloatArray, gain: float, inside: NDArray[np.bool_]) -> FloatArray:
    """Share each colour out between its neighbouring hues and greys, and count them in each part."""
    hue, saturation, value = colours
    chroma = saturation * np.minimum(value / _DARK, 1)
    coloured = inside / (1 + np.exp((_GREY_BELOW - chroma) / _GREY_SPREAD))
    plain = inside - coloured
    hue *= _HUES / 180  # OpenCV's hue is 0..179
    grey = np.minimum(value * gain, 255) * ((_GREYS - 1) / 256)
    low_hue, low_grey = hue.astype(np.intp), grey.astype(np.intp)
    over_hue, over_grey = coloured * (hue - low_hue), plain * (grey - low_grey)
    kinds = np.stack([low_hue, (low_hue + 1) % _HUES, low_grey + _HUES, low_grey + (_HUES + 1)])
    weights = np.stack([coloured - over_hue, over_hue, plain - over_grey, over_grey])
    counts = np.bincount((kinds + _PART_OFFSET).ravel(), weights.ravel(), 2 * _KINDS).reshape(2, _KINDS)
    seen = counts.sum(axis=1, keepdims=True)
    return np.sqrt(counts / np.where(seen > _LEAST_SEEN, seen, nan))
