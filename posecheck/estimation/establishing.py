"""Whether the person chosen at the start is the patient after all, and who else could be.

The first one in view is often somebody else: who starts the recording, a therapist who makes room, a person
on a poster or a television. Until the person chosen has exercised, the choice is reviewed; afterwards nobody
takes their place any more.

The limits are ours. In 113 recordings of people, 99 in 100 moved some part of the body by more than 0.06
trunk lengths within two seconds, while the pose of a still picture under the noise of a camera moved by less
than 0.04 in most; a trunk took 0.08 of the picture's height in those who were farthest away, and on a
television of 1.3 m that hangs where the patient is it would take 0.07 of a picture that a patient fills.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import Final

from posecheck.estimation.appearance import difference
from posecheck.estimation.sighting import Sighting

REVIEW_S: Final = 1.0
"""The choice is reviewed no more often than this; who stands in the same place at two reviews does not just
walk through."""
_IN_PLACE_S: Final = 3.0
"""Who exercises stays in one place; a repetition hardly takes longer than this."""
_EXERCISED: Final = 0.3
"""And moves parts of the body at least so far, in trunk lengths (about 15 cm)."""
_WALKED: Final = 1.0
"""A trunk that goes farther to the side than this has walked, in trunk lengths (about half a metre)."""
_SAME_PLACE: Final = 0.5
_SAME_SIZE: Final = 0.3
"""Somebody at two reviews, in trunk lengths and as a natural logarithm."""
_STILL: Final = 0.06
"""A living person moves farther than this within `_IN_PLACE_S`, in trunk lengths."""
_SMALL: Final = 0.1
"""A trunk that takes a smaller share of the picture's height may be on a screen."""
_CLEARLY: Final = 1.25
"""How much larger and more central somebody else must be."""
_THAN_PICTURE: Final = 0.5
"""The same for somebody who moves beside a still picture."""
_GONE_S: Final = 3.0
"""Somebody who passes hides the patient for a shorter time."""
_OTHER_COLOURS: Final = 0.4
"""Signatures that differ by more are different people's."""


class Establishing:
    """Watch the person chosen until it is certain that this is the patient.

    Parameters
    ----------
    chosen : Sighting
        Who was chosen.
    others : sequence of Sighting
        Who else was in view and was not chosen.
    time_s : float
        When.

    Attributes
    ----------
    is_done : bool
        Whether the person has exercised, so that the choice is final.
    """

    def __init__(self, chosen: Sighting, others: Sequence[Sighting], time_s: float) -> None:
        self.is_done = False
        self._passed_over = list(others)
        self._before: list[Sighting] = []
        self._reviewed_s = self._seen_s = time_s
        self._settle(chosen, time_s)

    def _settle(self, person: Sighting, time_s: float) -> None:
        self._place, self._since_s, self._travelled = person, time_s, 0.0

    def is_due(self, time_s: float) -> bool:
        """Tell whether it is time for a review.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        return not self.is_done and time_s - self._reviewed_s >= REVIEW_S

    def follow(self, person: Sighting, time_s: float) -> None:
        """Take in where the person chosen is now.

        Parameters
        ----------
        person : Sighting
            The person chosen.
        time_s : float
            Time of the frame.
        """
        self._seen_s = time_s
        if self.is_done:
            return
        if abs(person.x_px - self._place.x_px) > _WALKED * person.length_px:
            self._settle(person, time_s)
        self._travelled = max(self._travelled, person.travel(self._place))
        self.is_done = (
            time_s - self._since_s >= _IN_PLACE_S and self._travelled >= _EXERCISED and person.share >= _SMALL
        )

    def review(self, people: Sequence[Sighting], chosen: int | None, time_s: float) -> int | None:
        """Return who is the patient instead of the person chosen.

        Parameters
        ----------
        people : sequence of Sighting
            Everyone in view.
        chosen : int or None
            Index of the person chosen; None if they are not in view.
        time_s : float
            Time of the frame.

        Returns
        -------
        int or None
            Index of somebody else; None if nothing changes.
        """
        before, self._before, self._reviewed_s = self._before, list(people), time_s
        staying = {}
        for index, person in enumerate(people):
            earlier = [other for other in before if _is_in_same_place(person, other)]
            if index != chosen and earlier:
                staying[index] = min(person.travel(other) for other in earlier)
        if chosen is None:
            if time_s - self._seen_s < _GONE_S:
                return None
            fit = [index for index in staying if self._has_come(people[index])]
        else:
            picture = time_s - self._since_s >= _IN_PLACE_S and self._travelled < _STILL
            least = people[chosen].prominence
            fit = [
                index
                for index, travel in staying.items()
                if people[index].prominence > _CLEARLY * least
                or (picture and travel >= _EXERCISED and people[index].prominence > _THAN_PICTURE * least)
            ]
        return max(fit, key=lambda index: people[index].prominence, default=None)

    def _has_come(self, person: Sighting) -> bool:
        """Whether somebody was not among those who were passed over, and is not on a screen."""
        return person.share >= _SMALL and all(
            difference(person.colours, other.colours) > _OTHER_COLOURS for other in self._passed_over
        )


def _is_in_same_place(person: Sighting, before: Sighting) -> bool:
    """Whether somebody can be the one who was seen at the review before, and has not walked since."""
    return (
        abs(person.x_px - before.x_px) <= _SAME_PLACE * person.length_px
        and abs(log(person.length_px / before.length_px)) <= _SAME_SIZE
    )
