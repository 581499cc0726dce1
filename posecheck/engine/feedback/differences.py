"""Differences from the reference movement that are worth telling, because no rule looks at them."""

from __future__ import annotations

from posecheck.kinematics.measures import Side
from posecheck.result import Comparison, Deviation, Quantity, Rep
from posecheck.rules import Rule

Key = tuple[str, Side, bool]
"""What is the same difference: its measure, its side, and whether it is more or less."""


class Differences:
    """Finds what is told of a comparison, and whether the patient does it again.

    The rules are what the therapist asks for; what they look at is theirs. Where one of them says how far the
    movement must go, no more is asked for than that, however far the reference goes.

    Parameters
    ----------
    rules : tuple of Rule
        All rules of the exercise.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._about = {rule.about for rule in rules}
        self._how_far = any(rule.quantity is Quantity.FARTHEST for rule in rules)
        self._last: dict[Side, Key] = {}

    def take(self, rep: Rep) -> Deviation | None:
        """Return the difference of a repetition if the one before of the same side had it too.

        Once may be chance, or the patient getting into position.

        Parameters
        ----------
        rep : Rep
            The repetition that has just ended.
        """
        found = self.of(rep.comparison)
        known = self._last.pop(rep.side, None)
        if found is None:
            return None
        self._last[rep.side] = key_of(found)
        return found if known == key_of(found) else None

    def of(self, comparison: Comparison | None) -> Deviation | None:
        """Return the difference that is told of a comparison; None if there is none, or it is for a rule.

        Parameters
        ----------
        comparison : Comparison or None
            Of one repetition.
        """
        largest = None if comparison is None else comparison.largest
        if largest is None or largest.measure in self._about or (largest.moves and self._how_far):
            return None
        return largest


def key_of(deviation: Deviation) -> Key:
    """Return what makes two differences the same.

    Parameters
    ----------
    deviation : Deviation
        Of one repetition.
    """
    return deviation.measure, deviation.side, deviation.amount > 0.0
