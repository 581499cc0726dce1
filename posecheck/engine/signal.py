"""What an exercise is counted by: one measure, or the progress along a reference movement.

Both find attempts; the checker need not know which it is. Definitions with ``counter`` are counted by their
lead measure, all others by their pattern or postures.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from math import isnan, nan
from typing import NamedTuple

from posecheck.engine.attempt import Attempt
from posecheck.engine.counter import Counter
from posecheck.engine.identity import Identity
from posecheck.engine.movement import Movement
from posecheck.engine.own_range import COMPLETE_SHARE
from posecheck.engine.segmenter import Segmenter
from posecheck.engine.watch import Watch
from posecheck.exercise.definition import Laterality
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.body import Place
from posecheck.kinematics.catalogue import CATALOGUE
from posecheck.kinematics.measures import SIDES, Channel, Side
from posecheck.kinematics.posture_follower import Look
from posecheck.reference.pattern import Pattern
from posecheck.signals.turning import USUAL


class Seen(NamedTuple):
    """One frame, as a signal sees it.

    Attributes
    ----------
    time_s : float
    values : list of float
        The measures of the exercise, NaN where unknown.
    in_view : bool
        Whether the person is seen, in a view for which the exercise is made.
    place : Place
        Where the person is.
    look : Look or None
        Their posture; None where nobody is seen or nothing asks for it.
    """

    time_s: float
    values: list[float]
    in_view: bool
    place: Place
    look: Look | None


@dataclass(kw_only=True, slots=True)
class LeadSignal:
    """The lead measure of one side, and the rules that watch it.

    `reference` is the excursion that fills the progress bar: the patient's own, else the standard one.
    """

    counter: Counter
    watch: Watch
    reference: float
    index: int
    is_seen: bool = False

    def follow(self, seen: Seen) -> Attempt | None:
        """Take in a frame; return an attempt that is now over."""
        value = seen.values[self.index] if seen.in_view else nan
        self.is_seen = not isnan(value)
        return self.counter.push(seen.time_s, value, seen.values, seen.place)

    def interrupt(self) -> Attempt | None:
        """End what is under way, because the picture is another one."""
        self.counter.give_up()
        return None

    def finish(self) -> Attempt | None:
        """Return the attempt under way at the end of the recording."""
        return self.counter.finish()


@dataclass(kw_only=True, slots=True)
class PatternSignal:
    """The progress of one side along a reference movement, and the rules that watch it.

    `reference` is the excursion that fills the progress bar, as a share of the reference movement's.
    """

    counter: Segmenter
    watch: Watch
    reference: float
    identity: Identity

    @property
    def is_seen(self) -> bool:
        """Whether enough of the movement was seen in the last frame."""
        return not isnan(self.counter.now)

    def follow(self, seen: Seen) -> Attempt | None:
        """Take in a frame; return an attempt that is now over."""
        if seen.look is None:
            return self._judged(self.counter.miss(seen.time_s, seen.values))
        look = seen.look
        return self._judged(
            self.counter.push(seen.time_s, look.values, look.bounded, seen.values, look.present_s)
        )

    def interrupt(self) -> Attempt | None:
        """End what is under way, because the picture is another one; return it if it was an attempt."""
        return self._judged(self.counter.give_up())

    def finish(self) -> Attempt | None:
        """Return the attempt under way at the end of the recording."""
        return self._judged(self.counter.finish())

    def _judged(self, attempt: Attempt | None) -> Attempt | None:
        if attempt is None:
            return None
        judged = self.identity.judge(attempt)
        return replace(attempt, score=judged.score, like=judged.like)


Signal = LeadSignal | PatternSignal


def lead_signals(
    movement: Movement,
    *,
    choice: SideChoice,
    reference: float,
    channels: Mapping[Channel, int],
    watched: Callable[[Counter], Watch],
) -> list[Signal]:
    """Return the signals that count by the lead measure: one for each side that it has and that is asked for.

    Parameters
    ----------
    movement : Movement
    choice : SideChoice
    reference : float
        Excursion that fills the progress bar at first, in the unit of the measure.
    channels : mapping of Channel to int
        Place of each channel among the values.
    watched : callable
        Makes the watch over the rules of a counter.
    """
    return [
        LeadSignal(
            counter=(counter := Counter(movement, side)),
            index=channels[Channel(movement.measure, side)],
            watch=watched(counter),
            reference=reference,
        )
        for side in _sides(choice, body=not CATALOGUE[movement.measure].sided)
    ]


def pattern_signals(
    pattern: Pattern,
    *,
    sides: Laterality,
    choice: SideChoice,
    share: float | None,
    identity: Identity,
    watched: Callable[[Segmenter], Watch],
) -> list[Signal]:
    """Return the signals that count by the progress along a reference movement.

    Parameters
    ----------
    pattern : Pattern
    sides : Laterality
    choice : SideChoice
    share : float or None
        The prescribed range as a share of the reference's; what would be complete of it is an attempt.
    identity : Identity
    watched : callable
        Makes the watch over the rules of a segmenter.
    """
    tuning = replace(USUAL, least=min(USUAL.least, COMPLETE_SHARE * (share or 1.0)))
    return [
        PatternSignal(
            counter=(counter := Segmenter(side, pattern.movement(mirrored=side is Side.RIGHT), tuning)),
            watch=watched(counter),
            reference=share or 1.0,
            identity=identity,
        )
        for side in _sides(choice, body=sides is Laterality.BODY)
    ]


def _sides(choice: SideChoice, *, body: bool) -> tuple[Side, ...]:
    """Return the sides that are followed each for itself."""
    if body:
        return (Side.BOTH,)
    if choice in (SideChoice.LEFT, SideChoice.RIGHT):
        return (Side(choice.value),)
    return SIDES
