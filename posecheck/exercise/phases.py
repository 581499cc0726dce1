"""The phases of a repetition: what they are called, and which part of the movement each one is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Final, Self

from pydantic import ConfigDict, Field, model_validator

from posecheck.signals.marks import Part
from posecheck.strict import Identifier, Misfit, Strict, Texts
from posecheck.words import words

Percent = Annotated[float, Field(ge=0, le=100)]


class Phase(Strict):
    """One phase of a repetition, tied to the movement by exactly one of `part` and `percent`.

    Attributes
    ----------
    id : str
        The name by which rules and the tempo refer to it.
    name : texts by language
        What a person would call it.
    part : Part or None
        The way out, the stay at the target or the way back, in whatever goes out and comes back.
    percent : (float, float) or None
        Where the phase begins and ends in the reference movement, in percent of its duration, for movements
        of more than three phases. It cannot be followed yet: a set of an exercise with such phases is
        refused.
    """

    # A phase that is answered has every field, whether the definition gives it or not.
    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    id: Identifier
    name: Texts
    part: Part | None = None
    percent: tuple[Percent, Percent] | None = None

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.id == "whole":
            raise ValueError(words()("phase-whole"))
        if (self.part is None) is (self.percent is None):
            raise ValueError(words()("part-or-percent"))
        if self.percent is not None and self.percent[0] >= self.percent[1]:
            raise ValueError(words()("percent-backwards"))
        return self


OUT_AND_BACK: Final = (
    Phase(id="out", part=Part.OUT, name={"en": "out", "es": "ida", "de": "Hinweg", "fr": "aller"}),
    Phase(
        id="target",
        part=Part.TARGET,
        name={"en": "hold", "es": "mantener", "de": "Halten", "fr": "maintien"},
    ),
    Phase(id="back", part=Part.BACK, name={"en": "back", "es": "vuelta", "de": "Rückweg", "fr": "retour"}),
)
"""The phases of a definition that names none."""


def misfits_of(phases: Sequence[Phase]) -> Iterator[Misfit]:
    """Say what keeps phases from following each other through a whole repetition.

    Parameters
    ----------
    phases : sequence of Phase
        All phases of an exercise.

    Yields
    ------
    Misfit
        Where in the definition something is wrong, and what would be right.
    """
    ids = [phase.id for phase in phases]
    for i, name in enumerate(ids):
        if name in ids[:i]:
            yield ("phases", i, "id"), words()("id-twice", id=name, thing=words()("thing-phase"))
    parts = [phase.part for phase in phases if phase.part is not None]
    spans = [phase.percent for phase in phases if phase.percent is not None]
    if parts and (spans or parts != list(Part)):
        yield ("phases",), words()("all-parts")
    ends = [0.0, *(end for _, end in spans)]
    if not parts and (ends[-1] != 100 or [begin for begin, _ in spans] != ends[:-1]):
        yield ("phases",), words()("percent-gaps")
