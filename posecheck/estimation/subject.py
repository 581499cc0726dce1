"""Which of the people in view is the patient: chosen once, followed, never swapped for someone else.

Position, size and the colours of the clothes identify the patient. This cannot tell apart two people in the
same clothes who change places while one hides the other, nor recognise a patient who goes out of view and
comes back in different clothes.

All limits below are ours. They were chosen on 38 recordings of single people: the centre of the trunk moved
at most 0.34 trunk lengths from frame to frame, except at cuts; the signature stayed within 0.40 of its own
average, except for a person hidden by something in front; and it was more than 0.47 away from 95% of the
signatures of other people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, inf, isnan, log
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.estimation.appearance import blend, difference, signature
from posecheck.pose import FloatArray, Landmark, Pose

_SETTLE_S: Final = 1.0
"""The choice made at first sight is reviewed once, after this time."""
_OFF_CENTRE: Final = 0.6
"""How much of their size people at the edge of the picture lose when the patient is chosen."""
_CHOSEN_BONUS: Final = 1.25

_JUMP: Final = 0.4
_SPEED_PER_S: Final = 3.0
"""Plausible motion in trunk lengths: a jump of the estimate, and what a fast walk adds in a second."""
_SIZE_STEP: Final = 0.4
_SIZE_PER_S: Final = 0.7
"""The same for the natural logarithm of the size."""
_LOOK_AGAIN_S: Final = 0.5
"""Doubtful colours are checked no more often than this."""

_ALIKE: Final = 0.4
"""Signatures that differ by no more may be the same person's anywhere."""
_UNLIKE: Final = 0.5
"""Signatures that differ by more are different people's even in the same place."""
_ELSEWHERE_COST: Final = 0.15
"""Someone who is not where the patient was must look more like the patient, by this."""
_LEARN_EVERY_S: Final = 0.2
_LEARN_S: Final = 2.0
"""Time constant with which the signature follows the light and the turning of the body."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sighting:
    """Someone seen at one moment.

    Attributes
    ----------
    x_px, y_px : float
        Centre of the trunk, pixels.
    length_px : float
        Size of the trunk: its length or the width of the shoulders, whichever looks longer; at least 1.
    off_centre : float
        Distance of that centre from the middle of the picture, 1 at an edge.
    colours : ndarray, shape (2, 18)
        See :func:`posecheck.estimation.appearance.signature`.
    """

    x_px: float
    y_px: float
    length_px: float
    off_centre: float
    colours: FloatArray

    @classmethod
    def of(cls, image: NDArray[np.uint8], pose: Pose) -> Sighting:
        """Return a description of the person to whom a pose belongs.

        Parameters
        ----------
        image : ndarray of uint8, shape (height, width, 3)
            The picture in which the pose was found; blue, green, red.
        pose : Pose
            A pose in which someone was found.
        """
        (lx, ly), (rx, ry), (lhx, lhy), (rhx, rhy) = pose.image_px[_TRUNK].tolist()
        x_px, y_px = (lx + rx + lhx + rhx) / 4, (ly + ry + lhy + rhy) / 4
        return cls(
            x_px=x_px,
            y_px=y_px,
            length_px=max(hypot(lx + rx - lhx - rhx, ly + ry - lhy - rhy) / 2, hypot(lx - rx, ly - ry), 1.0),
            off_centre=hypot(2 * x_px / pose.size[0] - 1, 2 * y_px / pose.size[1] - 1),
            colours=signature(image, pose.image_px),
        )

    @property
    def prominence(self) -> float:
        """How large and central the person is, in pixels."""
        return self.length_px * (1 - _OFF_CENTRE * min(self.off_centre, 1.0))

    def distance(self, other: Sighting) -> float:
        """Return the distance to another sighting in trunk lengths of the larger of the two.

        Parameters
        ----------
        other : Sighting
            A sighting in the same picture, or in one shortly before.
        """
        away_px = hypot(self.x_px - other.x_px, self.y_px - other.y_px)
        return away_px / max(self.length_px, other.length_px)


_TRUNK = [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER, Landmark.LEFT_HIP, Landmark.RIGHT_HIP]


class SubjectLock:
    """Remembers who the patient is, by place, size and the colours of the clothes."""

    def __init__(self) -> None:
        self._chosen_s: float | None = None
        self._settled = False
        self._looked_s = -inf
        self._lost = False
        self._learnt_s = -inf
        self._seen: Sighting | None = None
        self._seen_s = -inf
        self._colours: list[FloatArray] = []  # at the start, and recently

    @property
    def chosen(self) -> bool:
        """Whether the patient has been chosen among the first people seen."""
        return self._chosen_s is not None

    def trusts(self, sighting: Sighting, time_s: float) -> bool:
        """Tell whether someone is the patient beyond doubt, and if so follow the patient there.

        Parameters
        ----------
        sighting : Sighting
            The person followed so far.
        time_s : float
            Time of the frame.

        Returns
        -------
        bool
            False calls for a look at all people in view, for :meth:`pick` to decide.
        """
        if self._to_choose(time_s) or not self._in_reach(sighting, time_s):
            return False
        unlike = self._unlike(sighting)
        if unlike > (_UNLIKE if time_s - self._looked_s < _LOOK_AGAIN_S else _ALIKE):
            return False
        self._follow(sighting, time_s, learn=not unlike > _ALIKE)
        return True

    def pick(self, people: Sequence[Sighting], time_s: float) -> int | None:
        """Choose the patient among the people in view, and follow the patient there.

        Parameters
        ----------
        people : sequence of Sighting
            Everyone in view.
        time_s : float
            Time of the frame.

        Returns
        -------
        int or None
            Index of the patient; None when the patient is not among them.
        """
        self._looked_s = time_s
        if self._to_choose(time_s):
            return self._choose(people, time_s)
        costs = [self._cost(person, time_s) for person in people]
        best = min(range(len(costs)), key=costs.__getitem__, default=None)
        self._lost = best is None or costs[best] == inf
        if best is None or self._lost:
            return None
        self._follow(people[best], time_s, learn=not self._unlike(people[best]) > _ALIKE)
        return best

    def _to_choose(self, time_s: float) -> bool:
        return self._chosen_s is None or (not self._settled and time_s - self._chosen_s >= _SETTLE_S)

    def _choose(self, people: Sequence[Sighting], time_s: float) -> int | None:
        """Choose the largest and most central person, at first sight and again at the review."""
        if not people:
            return None
        again = self._chosen_s is not None
        known = [again and self._cost(person, time_s) < inf for person in people]
        best = max(
            range(len(people)),
            key=lambda i: people[i].prominence * (_CHOSEN_BONUS if known[i] else 1),
        )
        self._chosen_s = time_s if self._chosen_s is None else self._chosen_s
        self._settled = again
        if not known[best]:
            self._colours = [people[best].colours, people[best].colours]
        self._follow(people[best], time_s, learn=True)
        return best

    def _cost(self, person: Sighting, time_s: float) -> float:
        """Return how little someone is like the patient; infinite for someone else."""
        here = not self._lost and self._in_reach(person, time_s)
        unlike = self._unlike(person)
        if isnan(unlike):
            return _UNLIKE if here or np.isnan(self._colours).all() else inf
        if unlike > (_UNLIKE if here else _ALIKE):
            return inf
        return unlike + (0.0 if here else _ELSEWHERE_COST)

    def _in_reach(self, person: Sighting, time_s: float) -> bool:
        """Whether the patient can have moved there since last seen."""
        if self._seen is None:
            return False
        gap_s = time_s - self._seen_s
        resized = abs(log(person.length_px / self._seen.length_px))
        return (
            person.distance(self._seen) <= _JUMP + _SPEED_PER_S * gap_s
            and resized <= _SIZE_STEP + _SIZE_PER_S * gap_s
        )

    def _unlike(self, person: Sighting) -> float:
        """Return the difference from the patient's colours at the start or recently, whichever is smaller."""
        return min(difference(known, person.colours) for known in self._colours)

    def _follow(self, person: Sighting, time_s: float, *, learn: bool) -> None:
        self._seen, self._seen_s = person, time_s
        if learn and time_s - self._learnt_s >= _LEARN_EVERY_S:
            start, lately = self._colours
            weight = min((time_s - self._learnt_s) / _LEARN_S, 1 / 2)
            self._colours = [blend(start, person.colours, 0.0), blend(lately, person.colours, weight)]
            self._learnt_s = time_s
