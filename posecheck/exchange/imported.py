"""What a file from elsewhere gave, and what in it could not be used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from posecheck.kinematics.measures import SIDES, Channel, Side
from posecheck.reference.bands import Band, mirrored_bands, peak_of
from posecheck.reference.pattern import Pattern, Sides
from posecheck.words import say

UNSEEN_S: Final = 1.0
"""Time of the way out and of the way back where a file does not say it. Nothing is judged by it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Imported:
    """A pattern from a file.

    Attributes
    ----------
    pattern : Pattern
        What the file describes.
    left_out : tuple of str
        What the file has and PoseCheck does not measure, by the names in the file.
    unclear : tuple of str
        Knees of which it cannot be told whether flexion is positive or negative.
    """

    pattern: Pattern
    left_out: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()


def curves_alone(
    bands: Mapping[Channel, Band], *, key: str, sides: Sides, time_s: float | None = None
) -> Pattern:
    """Return the pattern that measures from elsewhere give: to compare with, not to count by.

    Parameters
    ----------
    bands : mapping of Channel to Band
        The measures; one with sides may have ``both`` for its side, which stands for either.
    key : str
        Name of the pattern in the program; it is shown with spaces for ``_``.
    sides : {"body", "each", "alternating"}
        What the sides of the body do. Of a movement of one side, what is given of the right side alone is
        taken for what the side does that moves.
    time_s : float, optional
        Time of a repetition; unknown if not given.
    """
    known = {channel: band for channel, band in bands.items() if channel.side in _sides_of(channel)}
    for channel, band in bands.items():
        if channel not in known:
            for side in SIDES if sides == "body" else SIDES[:1]:
                known.setdefault(Channel(channel.measure, side), band)
    sided = {channel.side for channel in known if channel.entry.sided}
    if sides != "body" and sided == {Side.RIGHT}:
        known = mirrored_bands(known)
    peak = peak_of(known)
    return Pattern.of_bands(
        known,
        key=key,
        name={say.language: key.replace("_", " ")},
        sides=sides,
        peak=peak,
        rise_s=UNSEEN_S if time_s is None else max(peak * time_s, 1e-3),
        return_s=UNSEEN_S if time_s is None else max((1.0 - peak) * time_s, 1e-3),
    )


def _sides_of(channel: Channel) -> Sequence[Side]:
    return SIDES if channel.entry.sided else (Side.BOTH,)
