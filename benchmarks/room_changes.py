"""Worse pictures: little light, clothes, and what stands in front of the patient, for the benchmark of rooms.

Nothing to run by itself.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from benchmarks.cut_outs import HEIGHT, WIDTH, Picture
from benchmarks.room_pictures import Take

_AROUND: Final = ((-1, 0), (1, 0), (0, 0))


def flipped(picture: Picture, _take: Take, _index: int) -> Picture:
    """Swap left and right, as cameras for video calls do.

    Parameters
    ----------
    picture : ndarray of uint8, shape (HEIGHT, WIDTH, 3)
        Blue, green, red.
    _take : Take
        Of no concern.
    _index : int
        Of no concern.
    """
    return picture[:, ::-1]


def darkened(light: float, noise: float, picture: Picture, _take: Take, index: int) -> Picture:
    """Take most of the light away; what is left is amplified, and the noise with it.

    Parameters
    ----------
    light : float
        Share of the light that is left.
    noise : float
        Standard deviation of the noise, in grey levels of 255.
    picture : ndarray of uint8, shape (HEIGHT, WIDTH, 3)
        Blue, green, red.
    _take : Take
        Of no concern.
    index : int
        Of the picture in the film.
    """
    grain = np.random.default_rng(index).normal(0, noise, picture.shape)
    dark = np.clip(255 * (picture / 255) ** 1.3 * light + grain, 0, 255)
    return np.asarray(np.clip(dark * 0.35 / max(light, 0.35), 0, 255), dtype=np.uint8)


def camouflaged(picture: Picture, take: Take, index: int) -> Picture:
    """Give the clothes nearly the colours of what is behind them.

    Parameters
    ----------
    picture : ndarray of uint8, shape (HEIGHT, WIDTH, 3)
        Blue, green, red.
    take : Take
        The film; of it, where the patient is.
    index : int
        Of the picture in the film.
    """
    film = take.patient.film
    share = film.shares[min(index, len(film) - 1)].copy()
    neck = np.nanmin(film.landmarks_px[min(index, len(film) - 1), 11:13, 1])
    if np.isfinite(neck):
        share[: int(np.clip(neck, 0, HEIGHT))] = 0
    hidden = 0.7 * share[..., None]
    return np.asarray(picture * (1 - hidden) + film.room * hidden, dtype=np.uint8)


def gowned(picture: Picture, take: Take, index: int) -> Picture:
    """Dress the patient in a wide gown from the shoulders to below the knees.

    Parameters
    ----------
    picture : ndarray of uint8, shape (HEIGHT, WIDTH, 3)
        Blue, green, red.
    take : Take
        The film; of it, where the patient is.
    index : int
        Of the picture in the film.
    """
    film = take.patient.film
    px = film.landmarks_px[min(index, len(film) - 1)]
    if np.isnan(px).any():
        return picture
    wide = 0.28 * film.size_px
    below = (px[25:27] + 0.5 * (px[27:29] - px[25:27])).tolist()
    points = [(x + dx * wide, y + dy * wide) for x, y in px[23:27].tolist() + below for dx, dy in _AROUND]
    points += [
        (x + 0.4 * dx * wide, y + 0.4 * dy * wide) for x, y in px[11:13].tolist() for dx, dy in _AROUND
    ]
    trunk = cv2.convexHull(np.array(points, np.float32)).astype(np.int32)
    outline = np.zeros(picture.shape[:2], np.float32)
    cv2.fillConvexPoly(outline, trunk, 1.0)
    mask = cv2.GaussianBlur(outline, (0, 0), 1.0)[..., None]
    fold = 0.85 + 0.15 * np.sin((np.arange(WIDTH) - px[23, 0]) / (0.08 * film.size_px))[None, :, None]
    cloth = np.array([176.0, 150.0, 120.0]) * fold
    hands = film.shares[min(index, len(film) - 1)] * 0
    for wrist in (15, 16):
        cv2.circle(hands, tuple(px[wrist].astype(int).tolist()), int(0.25 * film.size_px), 1.0, -1)
    mask = mask * (1 - hands[..., None] * film.shares[min(index, len(film) - 1)][..., None])
    return np.asarray(picture * (1 - mask) + cloth * mask, dtype=np.uint8)


def walking_frame(picture: Picture, take: Take, _index: int) -> Picture:
    """Put a walking frame in front of the patient.

    Parameters
    ----------
    picture : ndarray of uint8, shape (HEIGHT, WIDTH, 3)
        Blue, green, red.
    take : Take
        The film; of it, where the patient is.
    _index : int
        Of the picture in the film.
    """
    film = take.patient.film
    px = film.landmarks_px[np.isfinite(film.landmarks_px[:, 0, 0])][0]
    hip, floor = float(px[23:25, 1].mean()), float(px[27:33, 1].max())
    middle, half = float(px[23:25, 0].mean()), 0.62 * film.size_px
    shown, thick = picture.copy(), max(3, round(0.05 * film.size_px))
    metal = (186, 182, 178)
    for side in (-1, 1):
        top, foot = (
            (middle + side * half * 0.9, hip - 0.05 * film.size_px),
            (middle + side * half * 1.05, floor),
        )
        for bend in (0.0, 0.35):
            start = (int(top[0] - side * bend * half), int(top[1]))
            end = (int(foot[0] - side * bend * half), int(foot[1] + 6))
            cv2.line(shown, start, end, metal, thick, cv2.LINE_AA)
    for share in (0.12, 0.55):
        y = int(hip + share * (floor - hip))
        cv2.line(shown, (int(middle - half), y), (int(middle + half), y), metal, thick, cv2.LINE_AA)
    return shown
