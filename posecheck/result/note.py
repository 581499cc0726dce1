"""What a report says about itself: one class for each thing it may say. The words for it are elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from posecheck.result.unit import RATIO
from posecheck.result.update import Advice
from posecheck.rules.finding import Reason


@dataclass(frozen=True, kw_only=True, slots=True)
class NobodySeen:
    """Nobody was seen in the whole session."""

    code: Literal["nobody_seen"] = "nobody_seen"


@dataclass(frozen=True, kw_only=True, slots=True)
class NotMeasured:
    """The movement could not be measured for much of the session.

    Attributes
    ----------
    missing_s : float
        How long it could not be measured, in seconds.
    duration_s : float
        How long the session was, in seconds.
    advice : Advice or None
        What would have helped most; None if nothing more specific than being seen better is known.
    """

    code: Literal["not_measured"] = "not_measured"
    missing_s: float
    duration_s: float
    advice: Advice | None


@dataclass(frozen=True, kw_only=True, slots=True)
class NothingMoved:
    """Nothing was large enough to be a repetition.

    Attributes
    ----------
    least : float
        The smallest excursion of the lead measure that is an attempt, in `unit`.
    unit : str
        ``deg`` or ``ratio``.
    """

    code: Literal["nothing_moved"] = "nothing_moved"
    least: float
    unit: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SideRepeated:
    """The same side moved twice in a row, where the sides should alternate.

    Attributes
    ----------
    times : int
        How often it did.
    """

    code: Literal["side_repeated"] = "side_repeated"
    times: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RuleNotJudged:
    """No repetition could be judged by a rule.

    Attributes
    ----------
    rule : str
        Id of the rule.
    reason : Reason
        Why it could not be judged in the first repetition.
    """

    code: Literal["rule_not_judged"] = "rule_not_judged"
    rule: str
    reason: Reason


@dataclass(frozen=True, kw_only=True, slots=True)
class BuiltInReplaced:
    """The exercise was a definition of the user's own, under the id of a built-in one.

    Attributes
    ----------
    exercise : str
        Id of the exercise.
    """

    code: Literal["built_in_replaced"] = "built_in_replaced"
    exercise: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceNote:
    """What the source says about itself: that it is damaged, or was lost for a while.

    Attributes
    ----------
    text : str
        A sentence in the language that was spoken when the recording was read. It may quote what another
        library says, which is in English.
    """

    code: Literal["source"] = "source"
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SlowMotion:
    """The recording may play slower than real time, so all times are too long: a question, not a finding.

    Attributes
    ----------
    times : float or None
        How many times slower than real time it plays, as the camera wrote into the file; None if only the
        movement suggests it.
    """

    code: Literal["slow_motion"] = "slow_motion"
    times: float | None = field(metadata=RATIO)


Note = Annotated[
    NobodySeen
    | NotMeasured
    | NothingMoved
    | SideRepeated
    | RuleNotJudged
    | SlowMotion
    | BuiltInReplaced
    | SourceNote,
    Field(discriminator="code"),
]
"""Any note; ``code`` says which it is."""
