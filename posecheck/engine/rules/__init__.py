"""How each kind of rule is judged: one file for each, and its entry below.

What a rule of the kind may say is in ``posecheck/exercise/rules/``, in the file of the same name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from posecheck.engine.rules.alignment import judge_alignment
from posecheck.engine.rules.duration import judge_duration
from posecheck.engine.rules.evidence import Evidence
from posecheck.engine.rules.hold import judge_hold
from posecheck.engine.rules.range import judge_range
from posecheck.engine.rules.symmetry import judge_symmetry
from posecheck.result import Finding

KINDS: Final[Mapping[str, Callable[[Any, Evidence], Finding]]] = {
    "alignment": judge_alignment,
    "duration": judge_duration,
    "hold": judge_hold,
    "range": judge_range,
    "symmetry": judge_symmetry,
}
"""Judge of each kind of rule.

Every judge takes a rule of its kind and the :class:`~posecheck.engine.rules.evidence.Evidence` of one attempt
in that rule's own measure, and returns one finding; what was not seen well enough makes it unknown.
"""
