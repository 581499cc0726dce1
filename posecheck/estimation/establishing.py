"""Whether the person chosen at the start is the patient after all, and who else could be.

The first one in view is often somebody else: who starts the recording, a therapist who makes room, a person
on a poster or a television. Until the person chosen has exercised, the choice is reviewed; afterwards nobody
takes their place any more.

The limits are ours. The landmarks of a still picture move by less than 0.04 trunk lengths under the noise of
a camera, mostly; those of 113 recorded people moved farther than 0.06 for a second in all but 4 of 284
stretches of three seconds. A trunk took 0.08 of the picture's height in those who were farthest away, and
most took more than 0.14; on a television of 1.3 m that hangs where the patient stands it takes 0.07.
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
_EXERCISED: Final = 0.5
"""And moves parts of the body at least so far, in trunk lengths (about 25 cm); more than people who stand."""
_WALKED: Final = 1.0
"""A trunk that goes farther to the side than this has walked, in trunk lengths (about half a metre)."""
_SAME_PLACE: Final = 0.5
_SAME_SIZE: Final = 0.5
"""Somebody at two reviews, in trunk lengths and as a natural logarithm."""
_STILL: Final = 0.06
"""A living person moves farther than this within `_IN_PLACE_S`, in trunk lengths."""
_LASTS_S: Final = 1.0
"""For how long in all; the pose of a picture leaps for a moment when somebody passes."""
_GAP_S: Final = 0.2
"""The most that counts between two frames."""
_SMALL: Final = 0.1
"""A trunk that takes a smaller share of the picture's height may be on a screen."""
_CLEARLY: Final = 1.1
"""How much larger and more central somebody else must be, so that two who look alike do not take turns."""
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
        self._before: list[tuple[Sighting, bool]] = []  # with whether it is the person chosen
        self._reviewed_s = self._seen_s = time_s
        self._settle(chosen, time_s)

    def _settle(self, person: Sighting, time_s: float) -> None:
        self._place, self._since_s = person, time_s
        self._stirred_s = self._exercised_s = 0.0

    def is_due(self, time_s: float) -> bool:
        """Tell whether it is time for a review.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        return not self.is_done and time_s - self._reviewed_s >= REVIEW_S

    def is_picture(self, time_s: float) -> bool:
        """Tell whether the person chosen keeps so still that it can only be a picture of somebody.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        return time_s - self._since_s >= _IN_PLACE_S and self._stirred_s < _LASTS_S

    def follow(self, person: Sighting, time_s: float) -> None:
        """Take in where the person chosen is now.

        Parameters
        ----------
        person : Sighting
            The person chosen.
        time_s : float
            Time of the frame.
        """
        elapsed_s, self._seen_s = min(time_s - self._seen_s, _GAP_S), time_s
        if self.is_done:
            return
        if abs(person.x_px - self._place.x_px) > _WALKED * person.length_px:
            self._settle(person, time_s)
        travel = person.travel(self._place)
        self._stirred_s += elapsed_s if travel >= _STILL else 0.0
        self._exercised_s += elapsed_s if travel >= _EXERCISED else 0.0
        in_place = time_s - self._since_s >= _IN_PLACE_S
        self.is_done = in_place and self._exercised_s >= _LASTS_S and person.share >= _SMALL

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
        before, self._reviewed_s = self._before, time_s
        self._before = [(person, index == chosen) for index, person in enumerate(people)]
        stays = {
            index: _earlier(
                person, [other for other, was_chosen in before if was_chosen is (index == chosen)]
            )
            for index, person in enumerate(people)
        }
        prominence = {
            index: max(one.prominence for one in (people[index], *earlier))
            for index, earlier in stays.items()
        }
        others = [index for index, earlier in stays.items() if earlier and index != chosen]
        if chosen is None:
            gone = time_s - self._seen_s >= _GONE_S
            fit = [index for index in others if gone and self._has_come(people[index])]
        else:
            is_picture = self.is_picture(time_s)
            fit = [
                index
                for index in others
                if prominence[index] > _CLEARLY * prominence[chosen]
                or (
                    is_picture
                    and min(people[index].travel(one) for one in stays[index]) >= _EXERCISED
                    and prominence[index] > _THAN_PICTURE * prominence[chosen]
                )
            ]
        return max(fit, key=prominence.__getitem__, default=None)

    def _has_come(self, person: Sighting) -> bool:
        """Whether somebody was not among those who were passed over, and is not on a screen."""
        return person.share >= _SMALL and all(
            difference(person.colours, other.colours) > _OTHER_COLOURS
            for other in self._passed_over
            if person.colours is not None and other.colours is not None
        )


def _earlier(person: Sighting, before: Sequence[Sighting]) -> list[Sighting]:
    """Return those at the review before who can be this person, if the person has not walked since."""
    return [
        other
        for other in before
        if abs(person.x_px - other.x_px) <= _SAME_PLACE * person.length_px
        and abs(log(person.length_px / other.length_px)) <= _SAME_SIZE
    ]
