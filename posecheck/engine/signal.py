"""The progress along a reference movement, of each side separately or of the whole body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import isnan

from posecheck.engine.attempt import Attempt
from posecheck.engine.identity import Identity
from posecheck.engine.lasting import Lasting
from posecheck.engine.own_range import least_share
from posecheck.engine.segmenter import Segmenter
from posecheck.engine.sight import Seen
from posecheck.engine.watch import Watch
from posecheck.exercise.definition import Laterality
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import SIDES, Side
from posecheck.reference.pattern import Pattern
from posecheck.signals.rise import Ending
from posecheck.signals.tuning import USUAL


@dataclass(kw_only=True, slots=True)
class Signal:
    """The progress of one side, and the rules that watch it.

    Attributes
    ----------
    segmenter : Segmenter
        Finds its attempts.
    watch : Watch
        Watches the rules in the meantime.
    identity : Identity
        Tells the exercise from other movements.
    prescribed : float or None
        The prescribed range as a share of the standard one; None if none is prescribed.
    asked : bool
        Whether this side is to be exercised; of any other side, it is only reported that it moved.
    held : bool
        Whether the far end is held: then the posture that is reached decides what movement it is, whatever
        becomes of it.
    """

    segmenter: Segmenter
    watch: Watch
    identity: Identity
    prescribed: float | None
    asked: bool = True
    held: bool = False

    @property
    def reference(self) -> float:
        """Progress that fills the bar: the prescribed range, else the person's own once it is known."""
        return self.prescribed or self.segmenter.usual or USUAL.first

    @property
    def is_seen(self) -> bool:
        """Whether enough of the movement was seen in the last frame."""
        return not isnan(self.segmenter.now)

    def follow(self, seen: Seen) -> Attempt | None:
        """Take in a frame; return an attempt that is now over, compared with the exercise.

        Parameters
        ----------
        seen : Seen
            What is seen of the person.
        """
        if seen.look is None:
            return self._judged(self.segmenter.miss(seen.time_s, seen.values))
        values, bounds, present_s = seen.look
        return self._judged(self.segmenter.push(seen.time_s, values, bounds, seen.values, present_s))

    def interrupt(self, ending: Ending) -> Attempt | None:
        """End the movement under way; return it if it was an attempt, compared with the exercise.

        Parameters
        ----------
        ending : Ending
            Why it ends.
        """
        return self._judged(self.segmenter.interrupt(ending))

    def _judged(self, attempt: Attempt | None) -> Attempt | None:
        if attempt is None:
            return None
        judged = self.identity.judge(replace(attempt, peak_s=attempt.reach_s) if self.held else attempt)
        return replace(attempt, score=judged.score, like=judged.like, unsure=judged.unsure)


def signals_of(
    pattern: Pattern,
    *,
    sides: Laterality,
    choice: SideChoice,
    share: float | None,
    lasting: Lasting,
    identity: Identity,
    watched: Callable[[Segmenter], Watch],
) -> list[Signal]:
    """Return the signals of an exercise: one for the whole body, or one for each side.

    Parameters
    ----------
    pattern : Pattern
        The reference movement.
    sides : Laterality
        What the sides of the body do in it.
    choice : SideChoice
        Which side is exercised.
    share : float or None
        The prescribed range as a share of the standard one; None if none is prescribed.
    lasting : Lasting
        How long a movement may last, and how long it may be out of sight.
    identity : Identity
        Tells the exercise from other movements.
    watched : callable
        Makes the watch over the rules of a segmenter.
    """
    tuning = replace(USUAL, least=least_share(share), hidden_s=lasting.hidden_s, lost_s=lasting.lost_s)
    return [
        Signal(
            segmenter=(
                segmenter := Segmenter(
                    side, pattern.movement(mirrored=side is Side.RIGHT), tuning, lasting.longest_s
                )
            ),
            watch=watched(segmenter),
            identity=identity,
            prescribed=share,
            asked=choice not in (SideChoice.LEFT, SideChoice.RIGHT) or choice.value == side.value,
            held=lasting.held,
        )
        for side in ((Side.BOTH,) if sides is Laterality.BODY else SIDES)
    ]
