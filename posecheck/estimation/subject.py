"""Which of the people in view is the patient: chosen at the start, followed, never swapped for someone else.

Position, size and the colours of the clothes identify the patient. This cannot tell apart two people in the
same clothes who change places while one hides the other, nor recognise a patient who goes out of view and
comes back in different clothes.

All limits below are ours. They were chosen on 38 recordings of single people: the centre of the trunk moved
at most 0.34 trunk lengths from frame to frame, except at cuts; the signature stayed within 0.40 of its own
average, except for a person hidden by something in front; and it was more than 0.47 away from 95% of the
signatures of other people. Who is seen first need not be the patient: see
:class:`posecheck.estimation.establishing.Establishing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, isnan, log
from typing import Final

import numpy as np

from posecheck.estimation.appearance import blend, difference
from posecheck.estimation.establishing import REVIEW_S, Establishing
from posecheck.estimation.sighting import Sighting
from posecheck.pose import FloatArray

_CHOSEN_BONUS: Final = 1.25
"""Who was chosen at first sight stays so unless somebody else is larger and more central by this factor."""

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
_COMPARE_EVERY_S: Final = 0.1
"""How often the colours of whoever is followed are compared: nobody takes another's place in less. Ours."""
_LEARN_EVERY_S: Final = 0.2
_LEARN_S: Final = 2.0
"""Time constant with which the signature follows the light and the turning of the body."""


class SubjectLock:
    """Remembers who the patient is, by place, size and the colours of the clothes.

    Attributes
    ----------
    exchanged : bool
        Whether the last look at all people in view took somebody for the patient who certainly is not the
        person followed before.
    """

    def __init__(self) -> None:
        self.exchanged = False
        self._chosen_s: float | None = None
        self._reviewed = False
        self._establishing: Establishing | None = None
        self._looked_s = -inf
        self._lost = False
        self._learnt_s = self._compared_s = -inf
        self._seen: Sighting | None = None
        self._seen_s = -inf
        self._colours: list[FloatArray] = []  # at the start, and recently

    @property
    def chosen(self) -> bool:
        """Whether the patient has been chosen among the first people seen."""
        return self._chosen_s is not None

    def compares_colours(self, time_s: float) -> bool:
        """Tell whether it is time to look at the colours of the person followed.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        return time_s - self._compared_s >= _COMPARE_EVERY_S

    def is_picture(self, time_s: float) -> bool:
        """Tell whether the person chosen seems to be a picture of somebody, so that the patient is elsewhere.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        return self._establishing is not None and self._establishing.is_picture(time_s)

    def trusts(self, sighting: Sighting, time_s: float) -> bool:
        """Tell whether someone is the patient beyond doubt, and if so follow the patient there.

        Parameters
        ----------
        sighting : Sighting
            The person followed so far; without colours where :meth:`compares_colours` does not ask for them.
        time_s : float
            Time of the frame.

        Returns
        -------
        bool
            False calls for a look at all people in view, for :meth:`pick` to decide.
        """
        if self._to_choose(time_s) or self._to_review(time_s) or not self._in_reach(sighting, time_s):
            return False
        unlike = 0.0
        if sighting.colours is not None:
            unlike, self._compared_s = self._unlike(sighting), time_s
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
        self._looked_s, self.exchanged = time_s, False
        if self._to_choose(time_s):
            return self._choose(people, time_s)
        costs = [self._cost(person, time_s) for person in people]
        best = min(range(len(costs)), key=costs.__getitem__, default=None)
        self._lost = best is None or costs[best] == inf
        mine = None if self._lost else best
        if self._establishing is not None and self._to_review(time_s):
            instead = self._establishing.review(people, mine, time_s)
            if instead is not None:
                return self._take(people, instead, time_s)
        if mine is not None:
            self._follow(people[mine], time_s, learn=not self._unlike(people[mine]) > _ALIKE)
        return mine

    def _to_choose(self, time_s: float) -> bool:
        return self._chosen_s is None or (not self._reviewed and time_s - self._chosen_s >= REVIEW_S)

    def _to_review(self, time_s: float) -> bool:
        return self._establishing is not None and self._establishing.is_due(time_s)

    def _choose(self, people: Sequence[Sighting], time_s: float) -> int | None:
        """Choose the largest and most central person, at first sight and again at the first review."""
        if not people:
            return None
        again = self._chosen_s is not None
        known = [again and self._cost(person, time_s) < inf for person in people]
        best = max(
            range(len(people)),
            key=lambda i: people[i].prominence * (_CHOSEN_BONUS if known[i] else 1),
        )
        self._chosen_s = time_s if self._chosen_s is None else self._chosen_s
        self._reviewed = again
        return self._take(people, best, time_s, known=known[best])

    def _take(self, people: Sequence[Sighting], index: int, time_s: float, *, known: bool = False) -> int:
        """Follow somebody from now on; everyone else in view is passed over."""
        chosen, others = people[index], [person for i, person in enumerate(people) if i != index]
        self.exchanged = not known and self._seen is not None and self._is_another(chosen, others, time_s)
        if not known and chosen.colours is not None:
            self._colours = [chosen.colours, chosen.colours]
        self._establishing = Establishing(chosen, others, time_s)
        self._lost = False
        self._follow(chosen, time_s, learn=True)
        return index

    def _is_another(self, person: Sighting, others: Sequence[Sighting], time_s: float) -> bool:
        """Whether someone is certainly not the person followed: both are in view, or the clothes differ."""
        return self._unlike(person) > _UNLIKE or any(self._cost(other, time_s) < inf for other in others)

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
        assert person.colours is not None, "they are compared"
        return min(difference(known, person.colours) for known in self._colours)

    def _follow(self, person: Sighting, time_s: float, *, learn: bool) -> None:
        self._seen, self._seen_s = person, time_s
        if self._establishing is not None:
            self._establishing.follow(person, time_s)
        if learn and person.colours is not None and time_s - self._learnt_s >= _LEARN_EVERY_S:
            start, lately = self._colours
            weight = min((time_s - self._learnt_s) / _LEARN_S, 1 / 2)
            self._colours = [blend(start, person.colours, 0.0), blend(lately, person.colours, weight)]
            self._learnt_s = time_s
