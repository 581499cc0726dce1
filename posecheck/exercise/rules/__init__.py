"""What a rule may say: one file for each kind, and its name in the union below.

How a kind is judged is in ``posecheck/engine/rules/``, in the file of the same name.
"""

from typing import Annotated, Final, get_args

from pydantic import Field

from posecheck.exercise.rules.alignment import AlignmentRule
from posecheck.exercise.rules.base import LimitedRule, Severity, check_measure
from posecheck.exercise.rules.count import CountRule
from posecheck.exercise.rules.duration import DurationRule
from posecheck.exercise.rules.hold import HoldRule
from posecheck.exercise.rules.range import RangeRule
from posecheck.exercise.rules.symmetry import SymmetryRule
from posecheck.exercise.rules.variability import VariabilityRule

Rule = Annotated[
    RangeRule | AlignmentRule | DurationRule | HoldRule | SymmetryRule | CountRule | VariabilityRule,
    Field(discriminator="kind"),
]
"""Any rule; ``kind`` says which."""

KIND_NAMES: Final[tuple[str, ...]] = tuple(
    get_args(model.model_fields["kind"].annotation)[0] for model in get_args(get_args(Rule)[0])
)
"""What ``kind`` may be."""

__all__ = [
    "KIND_NAMES",
    "AlignmentRule",
    "CountRule",
    "DurationRule",
    "HoldRule",
    "LimitedRule",
    "RangeRule",
    "Rule",
    "Severity",
    "SymmetryRule",
    "VariabilityRule",
    "check_measure",
]
