"""A reference movement: what an exercise looks like in every channel of the posture."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, Self

import numpy as np

from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED, SIDE_OF, WRIST_HEIGHTS
from posecheck.pose import FloatArray
from posecheck.reference.bands import Bands, mirrored_bands
from posecheck.reference.making import Making
from posecheck.reference.path import path_of, turned_back
from posecheck.signals.cycle import POINTS
from posecheck.signals.movement import Movement

Sides = Literal["body", "each", "alternating"]

FEW: Final = 2
"""So few people do not show how much others differ. Ours: patterns are shipped from three people on."""
TURNING: Final = 4.0
"""Standard deviation of a channel that goes back on itself along the way, as a multiple of how far it does.
Ours: so large that it hardly counts beside those that go one way; from 3 to 6 the counts are the same."""
EVEN: Final = 0.9
"""Movements that agree this much with their mirror image are even, except by chance. Ours: squats of 17
people agree to 0.998, push-ups of 6 to 0.92, lunges of 4 to 0.88."""
CLEARLY: Final = 3.0
"""A hand that rises or falls by more errors than this does so clearly. Ours: in arm raises and jumping jacks
it is 12 to 16, in movements of the legs, the trunk and the neck at most 0.2."""
SIDED: Final = np.array([side is not None for side in SIDE_OF])
"""Whether each channel belongs to a side, shape (channels,)."""
_SHORTEST: Final = float(np.sqrt(np.finfo(float).tiny))
"""A change that is shorter points nowhere: its square is rounded too much to say how long it is."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Pattern:
    """What a movement looks like, how much people differ in it, and where this comes from.

    A movement of one side is folded: it is given as if done by the left, and the channels of the right side
    are left open (NaN) everywhere except in the rest posture.

    Attributes
    ----------
    key : str
        Its name in the program: the id of the exercise it is the reference of.
    name : dict of str to str
        Its name, by language (ISO 639-1).
    sides : {"body", "each", "alternating"}
        What the sides of the body do: move as one, count separately, or take turns.
    rest, rest_spread : ndarray, shape (channels,)
        Posture it starts from, in the units of :data:`posecheck.kinematics.posture.CHANNELS`, and its
        standard deviation between people; NaN where unknown.
    excursion, spread : ndarray, shape (channels,)
        Change from rest to the far end, with its standard deviation between people; NaN where unknown.
    course, course_spread : ndarray, shape (101, channels)
        Change from rest over the time of a repetition, mean and standard deviation; NaN where unknown.
    peak : float
        Share of the time of a repetition at which it is farthest, 0..1.
    rise_s, return_s : float
        Usual time of the way out and of the way back.
    people, repetitions : int
        How many it is made from; 0 people if it was made from postures.
    views : dict of str to int
        From which views it was learnt, with the number of recordings.
    model : str
        Pose model of the recordings; empty if unknown.
    bands : mapping of Channel to Band
        What each measure of the catalogue does over a repetition, with which repetitions are compared; empty
        if that has not been measured.
    right : mapping of Channel to Band, or None
        The same where the right side does it, or leads it, if that is known by itself, as in an earlier
        session of a patient; None if the right side is held against the mirror image of `bands`.
    making : Making or None
        When and of what it was made; None if its file does not say.
    """

    key: str
    name: dict[str, str]
    sides: Sides
    rest: FloatArray
    rest_spread: FloatArray
    excursion: FloatArray
    spread: FloatArray
    course: FloatArray
    course_spread: FloatArray
    peak: float
    rise_s: float
    return_s: float
    people: int
    repetitions: int
    views: dict[str, int]
    model: str
    bands: Bands = field(default_factory=dict)
    right: Bands | None = None
    making: Making | None = None

    @classmethod
    def of_bands(
        cls,
        bands: Bands,
        *,
        key: str,
        name: dict[str, str],
        sides: Sides,
        peak: float,
        rise_s: float,
        return_s: float,
    ) -> Self:
        """Return a pattern of which only bands are known: to compare with, not to count by.

        Parameters
        ----------
        bands : mapping of Channel to Band
            What each measure does; of one side as if done by the left.
        key : str
            Its name in the program.
        name : dict of str to str
            Its name, by language.
        sides : {"body", "each", "alternating"}
            What the sides of the body do.
        peak : float
            Share of the time at which it is farthest, 0..1.
        rise_s, return_s : float
            Time of the way out and of the way back.
        """
        unknown = np.full(len(CHANNELS), np.nan)
        course = np.full((POINTS, len(CHANNELS)), np.nan)
        return cls(
            key=key,
            name=name,
            sides=sides,
            rest=unknown,
            rest_spread=unknown,
            excursion=unknown,
            spread=unknown,
            course=course,
            course_spread=course,
            peak=peak,
            rise_s=rise_s,
            return_s=return_s,
            people=max((band.people for band in bands.values()), default=0),
            repetitions=max((band.repetitions for band in bands.values()), default=0),
            views={},
            model="",
            bands=bands,
        )

    @property
    def counts(self) -> bool:
        """Whether it can be counted by: some channel of the posture moves by more than its error."""
        return bool((np.abs(np.nan_to_num(self.excursion)) > ERROR).any())

    @property
    def even(self) -> bool:
        """Whether both sides do the same; a lunge moves the whole body, but one side leads it."""
        if self.sides != "body":
            return False
        return is_even(self.excursion) if self.counts else _has_even(self.bands)

    @property
    def moves_hands(self) -> bool:
        """Whether a hand goes clearly up or down, which shows from every side."""
        rise = np.nan_to_num(self.excursion / ERROR)[list(WRIST_HEIGHTS)]
        return bool((np.abs(rise) > CLEARLY).any())

    @property
    def is_of_few(self) -> bool:
        """Whether so few people showed it that others may do it differently; 0 people are not few."""
        return 0 < self.people <= FEW

    @property
    def one_sided(self) -> bool:
        """Whether it is given as if done by the left side alone."""
        return self.sides != "body"

    def movement(self, *, mirrored: bool = False) -> Movement:
        """Return the part of the pattern from which progress is read.

        That of one side is read from this side alone, if it moves: how low the hips are, or how far apart the
        feet, is the same whichever side moves, so that the idle one would seem to move as well.

        Parameters
        ----------
        mirrored : bool
            Whether the right side does it.
        """
        order = MIRRORED if mirrored else slice(None)
        spread = np.nan_to_num(self.spread)
        path = path_of(self.course, self.excursion, peak=self.peak, unit=np.hypot(ERROR, spread))
        if self.one_sided and np.any(np.abs(self.excursion[SIDED]) > ERROR[SIDED]):
            path = np.where(SIDED, path, np.nan)
        return Movement(
            path=path[:, order],
            spread=np.hypot(spread, TURNING * turned_back(path))[order],
            rest=self.rest[order],
            rest_spread=self.rest_spread[order],
            error=ERROR,
        )


def is_even(excursion: FloatArray) -> bool:
    """Tell whether a change of posture is the same for both sides, except by chance.

    Parameters
    ----------
    excursion : ndarray, shape (channels,)
        Change from rest to the far end; NaN where unknown.
    """
    return agreement(excursion, excursion[MIRRORED]) >= EVEN


def _has_even(bands: Bands) -> bool:
    """Tell whether the measures that are known on both sides change alike, except by chance."""
    other = mirrored_bands(bands)
    both = [channel for channel in bands if channel in other and channel.entry.sided]
    own, mirror = (
        np.array([given[c].excursion / c.entry.usual_error for c in both]) for given in (bands, other)
    )
    lengths = float(np.linalg.norm(own) * np.linalg.norm(mirror))
    return lengths <= _SHORTEST or float(own @ mirror) >= EVEN * lengths


def agreement(change: FloatArray, excursion: FloatArray, unit: FloatArray = ERROR) -> float:
    """Return how far two changes of posture point the same way, as a cosine.

    Parameters
    ----------
    change, excursion : ndarray, shape (channels,)
        Channels that either does not know (NaN) are left out.
    unit : ndarray, shape (channels,)
        What each channel is measured in; the expected errors unless told otherwise.

    Returns
    -------
    float
        -1..1; 0 if nothing can be compared.
    """
    a, b = change / unit, excursion / unit
    both = np.isfinite(a) & np.isfinite(b)
    lengths = float(np.linalg.norm(a[both])), float(np.linalg.norm(b[both]))
    return float(a[both] @ b[both]) / (lengths[0] * lengths[1]) if min(lengths) > _SHORTEST else 0.0
