"""People cut out of films, to be put together in one picture: for the benchmark of rooms.

Nothing to run by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Self

import cv2
import mediapipe as mp
import numpy as np
from mediapipe.tasks.python.core.base_options import BaseOptions
from mediapipe.tasks.python.vision.core.vision_task_running_mode import VisionTaskRunningMode
from mediapipe.tasks.python.vision.pose_landmarker import PoseLandmarker, PoseLandmarkerOptions
from numpy.typing import NDArray

from posecheck.estimation.bundles import bundle
from posecheck.frame import Frame
from posecheck.pose import FloatArray, Landmark
from posecheck.standard_error import silence

Picture = NDArray[np.uint8]
WIDTH, HEIGHT = 640, 360
"""Of the pictures that are put together, in pixels."""
FPS: Final = 15.0
TRUNK: Final = [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER, Landmark.LEFT_HIP, Landmark.RIGHT_HIP]
PLATE_FRAMES: Final = 24
"""From so many pictures the empty room is put together."""
USUAL: Final = 0.1
"""Somebody looks as large as usual within this natural logarithm."""
GRAIN: Final = 3.0
"""Noise of the sensor on a still picture, in grey levels of 255."""
GRAINS: Final = 16
"""So many grains take turns."""
MASKED: Final = 0.3
"""What belongs to the person with less than this is room."""


@dataclass(frozen=True, kw_only=True, eq=False)
class CutOut:
    """A film of one person, and which part of each picture is the person.

    Attributes
    ----------
    pictures : list of ndarray of uint8, shape (HEIGHT, WIDTH, 3)
        Blue, green, red; 15 a second.
    shares : list of ndarray of float32, shape (HEIGHT, WIDTH)
        Share of the person in each pixel, 0 to 1.
    landmarks_px : ndarray, shape (n, 33, 2)
        Where the person is; NaN where nobody was found.
    room : ndarray of uint8, shape (HEIGHT, WIDTH, 3)
        The picture without the person.
    """

    pictures: list[Picture]
    shares: list[NDArray[np.float32]]
    landmarks_px: FloatArray
    room: Picture

    @classmethod
    def of(cls, frames: Iterable[Frame], start_s: float = 0.0, end_s: float = np.inf) -> Self:
        """Cut the person out of a film with the segmentation of the full model.

        Parameters
        ----------
        frames : iterable of Frame
            The film.
        start_s, end_s : float
            The part that is used.
        """
        options = PoseLandmarkerOptions(
            base_options=BaseOptions(model_asset_buffer=bundle("full").read_bytes()),
            running_mode=VisionTaskRunningMode.VIDEO,
            output_segmentation_masks=True,
        )
        pictures, shares, landmarks = [], [], []
        with silence, PoseLandmarker.create_from_options(options) as model:
            for frame in _even(frames, start_s, end_s):
                picture = _fitted(frame.image)
                rgb = mp.Image(
                    image_format=mp.ImageFormat.SRGB, data=cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)
                )
                found = model.detect_for_video(rgb, round(frame.time_s * 1000))
                here = found.pose_landmarks[0] if found.pose_landmarks else None
                pictures.append(picture)
                shares.append(
                    found.segmentation_masks[0].numpy_view().reshape(picture.shape[:2]).copy()
                    if here
                    else np.zeros(picture.shape[:2], np.float32)
                )
                landmarks.append(
                    [(lm.x * picture.shape[1], lm.y * picture.shape[0]) for lm in here]
                    if here
                    else np.full((len(Landmark), 2), np.nan)
                )
        return cls(
            pictures=pictures, shares=shares, landmarks_px=np.array(landmarks), room=_room(pictures, shares)
        ).widened()

    def widened(self) -> Self:
        """Return the same in pictures of WIDTH, with more of the room on both sides."""
        left = (WIDTH - self.room.shape[1]) // 2
        right = WIDTH - self.room.shape[1] - left
        room = np.asarray(
            cv2.copyMakeBorder(self.room, 0, 0, left, right, cv2.BORDER_REFLECT), dtype=np.uint8
        )
        pictures = []
        for picture in self.pictures:
            wide = room.copy()
            wide[:, left : WIDTH - right] = picture
            pictures.append(wide)
        shares = [
            np.asarray(
                cv2.copyMakeBorder(share, 0, 0, left, right, cv2.BORDER_CONSTANT, value=0), dtype=np.float32
            )
            for share in self.shares
        ]
        return replace(
            self,
            pictures=pictures,
            shares=shares,
            landmarks_px=self.landmarks_px + np.array([left, 0]),
            room=room,
        )

    def __len__(self) -> int:
        return len(self.pictures)

    @property
    def centres_px(self) -> FloatArray:
        """Centre of the trunk in each picture, shape (n, 2)."""
        centres: FloatArray = self.landmarks_px[:, TRUNK].mean(axis=1)
        return centres

    @property
    def sizes_px(self) -> FloatArray:
        """Size of the trunk, shape (n,): its length or the width of the shoulders, whichever looks longer."""
        left, right, left_hip, right_hip = self.landmarks_px[:, TRUNK].transpose(1, 0, 2)
        lengths = np.linalg.norm((left + right - left_hip - right_hip) / 2, axis=1)
        sizes: FloatArray = np.maximum(lengths, np.linalg.norm(left - right, axis=1))
        return sizes

    @property
    def size_px(self) -> float:
        """Usual size of the trunk."""
        return float(np.nanmedian(self.sizes_px))

    def still(self) -> Self:
        """Return the person as in the first picture in which they look as large as usual, for as long."""
        near = np.abs(np.log(self.sizes_px / self.size_px)) < USUAL
        moment, count = int(np.argmax(near)), len(self)
        random, picture = np.random.default_rng(0), self.pictures[moment]
        grain = random.normal(0, GRAIN, (GRAINS, *picture.shape))
        grainy = [np.clip(picture + one, 0, 255).astype(np.uint8) for one in grain]
        return replace(
            self,
            pictures=[grainy[i % GRAINS] for i in range(count)],
            shares=[self.shares[moment]] * count,
            landmarks_px=np.repeat(self.landmarks_px[moment : moment + 1], count, axis=0),
        )


def _even(frames: Iterable[Frame], start_s: float, end_s: float) -> Iterable[Frame]:
    """Yield 15 pictures a second of a part."""
    due_s = start_s
    for frame in frames:
        if due_s - 0.5 / FPS <= frame.time_s < end_s:
            yield frame
            due_s += 1 / FPS


def _fitted(picture: Picture) -> Picture:
    scale = min(WIDTH / picture.shape[1], HEIGHT / picture.shape[0])
    size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    below = HEIGHT - small.shape[0]
    return np.asarray(
        cv2.copyMakeBorder(small, below // 2, below - below // 2, 0, 0, cv2.BORDER_REPLICATE), dtype=np.uint8
    )


def _room(pictures: list[Picture], shares: list[NDArray[np.float32]]) -> Picture:
    """Return the room without the person: what is seen when they are elsewhere, the rest from around."""
    some = range(0, len(pictures), max(1, len(pictures) // PLATE_FRAMES))
    kernel = np.ones((15, 15), np.uint8)
    people = np.stack([cv2.dilate((shares[i] > MASKED).astype(np.uint8), kernel) for i in some]) > 0
    seen = np.ma.masked_array(np.stack([pictures[i] for i in some]), np.repeat(people[..., None], 3, axis=-1))
    middle = np.ma.median(seen, axis=0)  # type: ignore[no-untyped-call]
    never = np.asarray(people.all(axis=0))
    room = np.where(never[..., None], 0, middle.filled(0)).astype(np.uint8)
    quarter = tuple(edge // 4 for edge in never.shape[::-1])
    hole = cv2.resize(never.astype(np.uint8), quarter, interpolation=cv2.INTER_NEAREST)
    hole = cv2.dilate(hole, np.ones((3, 3), np.uint8))
    filled = cv2.inpaint(cv2.resize(room, quarter, interpolation=cv2.INTER_AREA), hole, 4, cv2.INPAINT_TELEA)
    room[never] = cv2.resize(filled, never.shape[::-1])[never]
    return np.asarray(room, dtype=np.uint8)
