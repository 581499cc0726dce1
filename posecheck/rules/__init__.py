"""What may be asked of the patient: one file for each kind of rule, and its class in the list below.

A file holds all there is to a kind: what a definition may say, what it is about and what it asks for, how it
is judged, and whether that shows while the patient still moves. What all kinds have in common is in
``base.py``, what those with limits have in ``limited.py``. A rule is judged by its ``evidence.py``, and
returns a ``finding.py``.
"""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from posecheck.rules.alignment import AlignmentRule
from posecheck.rules.base import Amount, Limits, RuleBase, Severity, Watching
from posecheck.rules.count import CountRule
from posecheck.rules.duration import DurationRule
from posecheck.rules.evidence import Evidence
from posecheck.rules.hold import HoldRule
from posecheck.rules.limited import check_measure, outside_human
from posecheck.rules.range import RangeRule
from posecheck.rules.symmetry import SymmetryRule
from posecheck.rules.variability import VariabilityRule

KINDS: Final[tuple[type[RuleBase], ...]] = (
    RangeRule,
    AlignmentRule,
    DurationRule,
    HoldRule,
    SymmetryRule,
    CountRule,
    VariabilityRule,
)
"""Every kind of rule, in the order in which they are named to people."""


class _OneOfKinds:
    """Tells pydantic that a rule is of the kind that its ``kind`` names."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        choices = {kind.kind_name(): handler.generate_schema(kind) for kind in KINDS}
        return core_schema.tagged_union_schema(choices, discriminator="kind")


Rule = Annotated[RuleBase, _OneOfKinds()]
"""Any rule; ``kind`` says which."""

__all__ = [
    "KINDS",
    "Amount",
    "Evidence",
    "Limits",
    "Rule",
    "RuleBase",
    "Severity",
    "Watching",
    "check_measure",
    "outside_human",
]
