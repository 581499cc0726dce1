"""The straightforward way to read a posture: numpy, joint by joint, every channel every time.

It takes the place of :class:`posecheck.kinematics.posture_follower.PostureFollower` in a checker, and must
give the same values: ``python -m benchmarks.engine`` compares the reports. Nothing to run by itself.
"""

from __future__ import annotations

from math import inf

import numpy as np

from benchmarks.baseline import HIPS, SHOULDERS, NumpyBody, vector
from posecheck.kinematics import posture
from posecheck.kinematics.measures.trunk import NOSE_AHEAD
from posecheck.kinematics.posture_follower import Look
from posecheck.kinematics.view import ACROSS
from posecheck.pose import FloatArray, Landmark
from posecheck.signals import smoothing

DOWN = np.array([0.0, 1.0, 0.0])
EARS = [Landmark.LEFT_EAR, Landmark.RIGHT_EAR]


def angle(a: FloatArray, b: FloatArray) -> float:
    """Return the angle between two vectors, degrees; NaN where one of them is not known.

    Parameters
    ----------
    a, b : ndarray, shape (3,)
        The vectors, metres.
    """
    cosine = np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))


def tilt(line: FloatArray, across: float) -> float:
    """Return how far a line in the image is turned from straight down, towards the patient's left, radians.

    Parameters
    ----------
    line : ndarray, shape (2,)
        In pixels.
    across : float
        1 where the patient's left is to the right of the image, else -1.
    """
    return float(np.arctan2(line[0] * across, line[1]))


class NumpyPosture:
    """Drop-in for the posture of a checker whose patient stays in the picture."""

    def __init__(self) -> None:
        self.length_px = 0.0
        self.read_s = 0.0
        self.present_s = self.time_s = -inf
        self.known = np.full(len(posture.CHANNELS), np.nan)
        self.seen_s = np.full(len(posture.CHANNELS), -inf)

    def start_anew(self) -> None:
        """Forget what was learnt, because the picture has changed to another one."""
        self.__init__()  # type: ignore[misc]

    def look(self, body: NumpyBody, _size: tuple[int, int]) -> Look:
        """Return the smoothed posture.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        _size : (int, int)
            Width and height of the image in pixels; a patient who stays in the picture does not need them.
        """
        if not self.present_s > 0:
            self.present_s = body.seen_s
        values = np.array(self.channels(body))
        unseen = body.seen_s - self.seen_s
        weight = np.where(unseen <= smoothing.RESTART_AFTER_S, 1 - np.exp(-unseen / smoothing.DELAY_S), 1.0)
        before = np.where(np.isnan(self.known), values, self.known)
        smooth = np.where(np.isnan(values), np.nan, before + weight * (values - before))
        self.known = np.where(np.isnan(values), self.known, smooth)
        self.seen_s = np.where(np.isnan(values), self.seen_s, body.seen_s)
        return Look(smooth.tolist(), {}, self.present_s)

    def channels(self, body: NumpyBody) -> list[float]:
        """Return every channel; NaN where a landmark is not usable.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        """
        self.follow_length(body)
        left, right = self.limbs(body, "LEFT"), self.limbs(body, "RIGHT")
        trunk = self.middle(body, "SHOULDER", body.world) - self.middle(body, "HIP", body.world)
        lean = float(
            np.degrees(np.arcsin(np.dot(trunk[[0, 2]], body.estimator.left) / np.linalg.norm(trunk)))
        )
        floor = self.floor(body)
        thighs = [vector(body.world, Landmark[f"{s}_HIP"], Landmark[f"{s}_KNEE"]) for s in ("LEFT", "RIGHT")]
        single = [
            angle(trunk, -DOWN),
            angle(*thighs) if self.usable(body, "HIP", "KNEE") else np.nan,
            (floor - self.middle(body, "HIP", body.px)[1]) / self.length_px,
            (floor - self.middle(body, "SHOULDER", body.px)[1]) / self.length_px,
            *self.feet(body),
            self.apart(body, "WRIST"),
        ]
        aside = np.array([lean, *self.turns(body)])
        if body.view not in ACROSS:
            aside[:] = np.nan
        return [*left, lean, *np.maximum(aside, 0), *right, -lean, *np.maximum(-aside, 0), *single]

    def turns(self, body: NumpyBody) -> list[float]:
        """Return the turn of the trunk and turn and tilt of the head, to the left, degrees.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        """
        shoulders, hips = (np.subtract(*body.world[pair]) for pair in (SHOULDERS, HIPS))
        left, right, nose = (body.px[mark] for mark in (Landmark.LEFT_EAR, Landmark.RIGHT_EAR, Landmark.NOSE))
        ears = left - right
        width = np.linalg.norm(ears)
        ahead = np.array([np.dot(nose - right, ears) / width - width / 2, NOSE_AHEAD * width])
        shoulders_px = np.subtract(*body.px[SHOULDERS])
        head = np.arctan2(*ahead) - np.arctan2(shoulders[2] * body.across, shoulders[0] * body.across)
        turns = [
            (np.arctan2(*shoulders[[2, 0]]) - np.arctan2(*hips[[2, 0]]), [*SHOULDERS, *HIPS]),
            (head, [Landmark.NOSE, *SHOULDERS]),
            (tilt(shoulders_px, body.across) - tilt(ears, body.across), [*EARS, *SHOULDERS]),
        ]
        return [
            float((np.degrees(turn) + 180) % 360 - 180) if np.all(body.usable[marks]) else np.nan
            for turn, marks in turns
        ]

    def limbs(self, body: NumpyBody, side: str) -> list[float]:
        """Return the channels of one side but for the lean of the trunk.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        side : str
            ``LEFT`` or ``RIGHT``.
        """
        at = {
            name: Landmark[f"{side}_{name}"]
            for name in ("SHOULDER", "ELBOW", "WRIST", "HIP", "KNEE", "ANKLE")
        }
        heel, toe = Landmark[f"{side}_HEEL"], Landmark[f"{side}_FOOT_INDEX"]
        trunk = vector(body.world, at["SHOULDER"], at["HIP"])
        thigh = vector(body.world, at["HIP"], at["KNEE"])
        upper = vector(body.world, at["SHOULDER"], at["ELBOW"])
        reach = vector(body.world, at["SHOULDER"], at["WRIST"])
        y, length = body.px[:, 1], self.length_px
        values = [
            (angle(thigh, vector(body.world, at["KNEE"], at["ANKLE"])), ("HIP", "KNEE", "ANKLE")),
            (angle(trunk, thigh), ("SHOULDER", "HIP", "KNEE")),
            (angle(upper, trunk), ("SHOULDER", "ELBOW", "HIP")),
            (angle(upper, vector(body.world, at["ELBOW"], at["WRIST"])), ("SHOULDER", "ELBOW", "WRIST")),
            (angle(upper, DOWN), ("SHOULDER", "ELBOW")),
            (float(y[at["SHOULDER"]] - y[at["WRIST"]]) / length, ("SHOULDER", "WRIST")),
            (float(np.hypot(reach[0], reach[2])), ("SHOULDER", "WRIST")),
            (float(y[at["HIP"]] - y[at["KNEE"]]) / length, ("HIP", "KNEE")),
            (float(self.floor(body) - y[at["ANKLE"]]) / length, ("ANKLE",)),
        ]
        channels = [
            value if all(body.usable[at[name]] for name in needs) else np.nan for value, needs in values
        ]
        feet = float(y[toe] - y[heel]) / length if body.usable[heel] and body.usable[toe] else np.nan
        return [*channels, feet]

    def floor(self, body: NumpyBody) -> float:
        """Return the image height of the lower ankle in pixels; NaN where none is usable.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        """
        ankles = [Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE]
        seen = body.px[ankles, 1][body.usable[ankles]]
        return float(np.max(seen)) if len(seen) else np.nan

    def usable(self, body: NumpyBody, *names: str) -> bool:
        """Tell whether landmarks are usable on both sides.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        *names : str
            Landmarks without their side, such as ``HIP``.
        """
        return bool(
            np.all(body.usable[[Landmark[f"{s}_{name}"] for name in names for s in ("LEFT", "RIGHT")]])
        )

    def middle(self, body: NumpyBody, name: str, points: FloatArray) -> FloatArray:
        """Return the middle of the same landmark of both sides; NaN where one is not usable.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        name : str
            The landmark without its side, such as ``HIP``.
        points : ndarray, shape (33, 2) or (33, 3)
            Where the landmarks are.
        """
        pair = [Landmark[f"LEFT_{name}"], Landmark[f"RIGHT_{name}"]]
        middle: FloatArray = np.mean(points[pair], axis=0) if self.usable(body, name) else np.full(3, np.nan)
        return middle

    def feet(self, body: NumpyBody) -> tuple[float, float]:
        """Return how far the ankles are apart to the sides and along the way the person faces.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        """
        if not self.usable(body, "ANKLE"):
            return np.nan, np.nan
        apart = vector(body.world, Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE)[[0, 2]]
        left = np.array(body.estimator.left)
        share = body.scale_px_per_m / self.length_px
        aside, ahead = np.dot(apart, left), np.dot(apart, [left[1], -left[0]])
        return float(np.abs(aside)) * share, float(np.abs(ahead)) * share

    def apart(self, body: NumpyBody, name: str) -> float:
        """Return the distance of the same landmark of both sides, as a share of the person's length.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        name : str
            The landmark without its side, such as ``ANKLE``.
        """
        if not self.usable(body, name):
            return np.nan
        return (
            float(np.linalg.norm(vector(body.px, Landmark[f"LEFT_{name}"], Landmark[f"RIGHT_{name}"])))
            / self.length_px
        )

    def follow_length(self, body: NumpyBody) -> None:
        """Follow the length of the person in the image.

        Parameters
        ----------
        body : NumpyBody
            The person in this frame.
        """

        def longest(start: str, end: str) -> FloatArray:
            pairs = [(Landmark[f"{s}_{start}"], Landmark[f"{s}_{end}"]) for s in ("LEFT", "RIGHT")]
            return np.array([np.linalg.norm(vector(body.px, *pair)) for pair in pairs])

        trunk, thigh, shank = longest("SHOULDER", "HIP"), longest("HIP", "KNEE"), longest("KNEE", "ANKLE")
        seen = float(np.mean(trunk) + np.max(thigh) + np.max(shank))
        elapsed, self.read_s = body.seen_s - self.read_s, body.seen_s
        known = self.length_px
        follow_s = posture.GROW_S if seen > known else posture.SHRINK_S
        self.length_px = known + (1 - np.exp(-elapsed / follow_s)) * (seen - known) if known else seen
