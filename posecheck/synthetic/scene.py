"""What the camera sees: the patient in a room, and the things that go wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.errors import PoseError
from posecheck.frame import Frame
from posecheck.pose import FloatArray, Landmark, PoseTrack
from posecheck.synthetic.block import Block
from posecheck.synthetic.body import Body, Skeleton, Support
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.figure import Canvas, Look, Rods
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.room import room
from posecheck.synthetic.wheelchair import Wheelchair
from posecheck.words import say

Image = NDArray[np.uint8]
HIDDEN_BY_BOX: Final = 0.1
"""Visibility of a landmark behind an occluder (ours)."""
GRAIN_MARGIN: Final = 64


OTHER_CLOTHES: Final = Look(
    skin=(96, 128, 178), hair=(24, 28, 30), shirt=(60, 120, 70), trousers=(120, 96, 70), shoes=(50, 50, 60)
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Bystander:
    """Another person in the room.

    Attributes
    ----------
    motion : Motion
        What they do; its postures say where, with ``place_left_m`` and so on.
    body : Body
        Size and proportions.
    look : Look
        Colours.
    support : {"feet", "pelvis"}
        What carries the body.
    """

    motion: Motion
    body: Body = field(default_factory=lambda: Body(height_m=1.62))
    look: Look = OTHER_CLOTHES
    support: Support = "feet"


@dataclass(frozen=True, kw_only=True, slots=True)
class Occluder:
    """A box in front of the patient that hides some landmarks at all times.

    Attributes
    ----------
    landmarks : sequence of Landmark
        What it hides, wherever the patient moves.
    margin_px : float
        How far it reaches beyond them.
    colour : tuple of int
        Blue, green, red.
    """

    landmarks: Sequence[Landmark]
    margin_px: float = 25.0
    colour: tuple[int, int, int] = (92, 118, 140)

    def box(self, image_px: FloatArray) -> tuple[int, int, int, int]:
        """Return where the box is in the image.

        Parameters
        ----------
        image_px : ndarray, shape (n, 33, 2)
            The landmarks of the patient over time; NaN where one cannot be seen.

        Returns
        -------
        (int, int, int, int)
            Left, top, right and bottom in pixels.
        """
        hidden = image_px[:, list(self.landmarks)].reshape(-1, 2)
        left, top = np.floor(np.nanmin(hidden, axis=0) - self.margin_px)
        right, bottom = np.ceil(np.nanmax(hidden, axis=0) + self.margin_px)
        return int(left), int(top), int(right), int(bottom)


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """The patient in a room, seen by the patient's camera.

    Attributes
    ----------
    patient : SyntheticPatient
        The patient seen, and the camera.
    look : Look
        The patient's colours.
    bystanders : sequence of Bystander
        Other people in the room.
    occluders : sequence of Occluder
        Boxes in front of the patient.
    chair : Chair, Wheelchair or None
        What the patient sits on.
    blocks : sequence of Block
        Steps, walls and obstacles.
    light : float
        1 is daylight; 0.15 a dark room.
    noise : float
        Standard deviation of the sensor noise in grey levels of 255.
    shutter_s : float
        How long the shutter is open, and so how much movement blurs.
    seed : int
        Seed of room and noise.

    Raises
    ------
    PoseError
        If light is not in 0..1.5, or noise or shutter_s is negative.
    """

    patient: SyntheticPatient
    look: Look = field(default_factory=Look)
    bystanders: Sequence[Bystander] = ()
    occluders: Sequence[Occluder] = ()
    chair: Chair | Wheelchair | None = None
    blocks: Sequence[Block] = ()
    light: float = 1.0
    noise: float = 1.5
    shutter_s: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.light <= 1.5 or self.noise < 0 or self.shutter_s < 0:
            raise PoseError(say("synthetic-light"))

    def frames(self) -> Iterator[Frame]:
        """Render the pictures one by one, in order of time.

        Yields
        ------
        Frame
            One for each timestamp of the patient.
        """
        patient, times = self.patient, self.patient.time_s
        canvas = Canvas(room(patient.camera, seed=self.seed))
        shots = [times - lag for lag in _shutter_moments(self.shutter_s)]
        people = [self._people(shot) for shot in shots]
        boxes = [o.box(patient.camera.image_px(patient.skeleton().landmarks_m)) for o in self.occluders]
        rng = np.random.default_rng(self.seed)
        width, height = patient.camera.size
        grain_size = (height + GRAIN_MARGIN, width + GRAIN_MARGIN, 3)
        grain = np.rint(rng.normal(0, self.noise, grain_size)).astype(np.int16)
        for moment, time_s in enumerate(times.tolist()):
            exposures = [self._expose(canvas, rods, moment) for rods in people]
            image = exposures[0] if len(exposures) == 1 else np.mean(exposures, axis=0).astype(np.uint8)
            for box, occluder in zip(boxes, self.occluders, strict=True):
                _draw_box(image, box, occluder.colour)
            yield Frame(image=self._sensor(image, grain, rng), time_s=time_s)

    def truth_track(self) -> PoseTrack:
        """Return the patient's true landmarks; those behind an occluder are hardly visible."""
        track = self.patient.truth_track()
        visibility = track.visibility.copy()
        exact = self.patient.camera.image_px(self.patient.skeleton().landmarks_m)
        for occluder in self.occluders:
            left, top, right, bottom = occluder.box(exact)
            inside = np.all((exact >= (left, top)) & (exact <= (right, bottom)), axis=-1)
            visibility[inside] = np.minimum(visibility[inside], HIDDEN_BY_BOX)
        return PoseTrack(
            time_s=track.time_s,
            image_px=track.image_px,
            world_m=track.world_m,
            visibility=visibility,
            size=track.size,
        )

    def _people(self, times: FloatArray) -> list[tuple[Skeleton, Rods]]:
        patient, camera = self.patient, self.patient.camera
        everyone = (
            (patient.motion, patient.body, patient.support, self.look),
            *((b.motion, b.body, b.support, b.look) for b in self.bystanders),
        )
        out = []
        for motion, body, support, look in everyone:
            skeleton = body.skeleton(motion.postures(times), support=support)
            out.append((skeleton, Rods.of(skeleton, body.height_m, look, camera)))
        return out

    def _expose(self, canvas: Canvas, people: Sequence[tuple[Skeleton, Rods]], moment: int) -> Image:
        canvas.clear()
        for skeleton, _ in people:
            _shadow(canvas.image, skeleton, self.patient.camera, moment)
        for block in self.blocks:
            block.paint(canvas, self.patient.camera)
        if self.chair:
            canvas.paint(self.chair.rods(self.patient.camera), 0)
        for _, rods in people:
            canvas.paint(rods, moment)
        return np.asarray(cv2.GaussianBlur(canvas.image, (3, 3), 0.6), dtype=np.uint8)

    def _sensor(self, image: Image, grain: NDArray[np.int16], rng: np.random.Generator) -> Image:
        """Return what the sensor makes of the light: darker, with a different part of the grain each time."""
        rows, columns = image.shape[:2]
        top, left = rng.integers(0, GRAIN_MARGIN, 2)
        patch = grain[top : top + rows, left : left + columns]
        levels = cv2.convertScaleAbs(image, alpha=self.light)
        return np.asarray(cv2.add(levels, patch, dtype=cv2.CV_8U), dtype=np.uint8)


def _shutter_moments(shutter_s: float) -> list[float]:
    """Return how much earlier than its timestamp each part of an exposure happens."""
    return [0.0] if shutter_s == 0 else [shutter_s * i / 3 for i in range(4)]


def _shadow(image: Image, skeleton: Skeleton, camera: Camera, moment: int) -> None:
    """Darken the floor under the feet."""
    places = [*range(Landmark.LEFT_ANKLE, Landmark.RIGHT_FOOT_INDEX + 1)]
    under = skeleton.landmarks_m[moment, places] * np.array([1.0, 0.0, 1.0])
    angle = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    ring = 0.10 * np.stack([np.sin(angle), 0 * angle, np.cos(angle)], axis=-1)
    outline = camera.image_px((under[:, None] + ring).reshape(-1, 3))
    if not np.all(np.isfinite(outline)) or np.abs(outline).max() > 1e4:
        return
    hull = cv2.convexHull(outline.astype(np.int32))
    x, y, width, height = cv2.boundingRect(hull)
    x, y, right, bottom = max(x - 8, 0), max(y - 8, 0), x + width + 8, y + height + 8
    region = image[y:bottom, x:right]
    if region.size:
        mask = np.full(region.shape[:2], 255, dtype=np.uint8)
        cv2.fillConvexPoly(mask, hull - np.array([x, y], dtype=np.int32), 170)
        soft = cv2.GaussianBlur(mask, (0, 0), 4)
        region[:] = cv2.multiply(region, cv2.merge([soft] * 3), scale=1 / 255)


def _draw_box(image: Image, box: tuple[int, int, int, int], colour: tuple[int, int, int]) -> None:
    left, top, right, bottom = box
    cv2.rectangle(image, (left, top), (right, bottom), colour, cv2.FILLED)
    for row in range(top, bottom, 14):
        cv2.line(image, (left, row), (right, row), tuple(int(c * 0.85) for c in colour), 2)
    cv2.rectangle(image, (left, top), (right, bottom), tuple(int(c * 0.6) for c in colour), 3)
