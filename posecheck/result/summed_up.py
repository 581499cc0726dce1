"""What the patient is told about several repetitions together."""

from __future__ import annotations

from dataclasses import dataclass

from posecheck.kinematics.measures import Side


@dataclass(frozen=True, kw_only=True, slots=True)
class SummedUp:
    """One sentence about several repetitions.

    Attributes
    ----------
    rule : str or None
        Id of the rule that was broken; None for a difference from the reference movement, and if nothing was
        wrong.
    side : Side
        Side of the body that it is about.
    times : int
        In how many repetitions it was wrong; 0 if nothing was wrong.
    of : int
        How many repetitions there were, those included in which it could not be judged.
    text : str
        The sentence, in the language of the session.
    """

    rule: str | None
    side: Side
    times: int
    of: int
    text: str
