"""What must stay where it is during the movement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

from pydantic import Field

from posecheck.exercise.rules.base import Bounded
from posecheck.strict import Identifier


class AlignmentRule(Bounded):
    """A measure must stay within limits during the phases named.

    Attributes
    ----------
    phases : list of str
        Ids of phases that follow each other; empty for the whole repetition.
    from_start : bool
        Limits are on the change since the start of the repetition, not on the value itself.
    for_s : float
        A limit is broken when it is exceeded that long without a break.
    """

    kind: Literal["alignment"]
    phases: tuple[Identifier, ...] = ()
    from_start: bool = False
    for_s: Annotated[float, Field(ge=0)] = 0.25

    @property
    def quantity(self) -> Literal["value", "change"]:
        """What of the measure must stay within the limits."""
        return "change" if self.from_start else "value"

    def misfits(self, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield that the phases are not some of the exercise that follow each other, where that is so."""
        count = len(self.phases)
        following = [tuple(phases[i : i + count]) for i in range(len(phases) + 1 - count)]
        if self.phases not in following:
            yield "phases", f"give one or more of {', '.join(phases)} that follow each other"
