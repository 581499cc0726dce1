"""Where poses come from."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields
from typing import Final, Self

from posecheck.words import say

_MAY_BE_NONE: Final = ("model", "software", "time_origin", "slow_motion")
_NUMBERS: Final = ("speed", "slow_motion")


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """Where poses come from, as far as it is known.

    Attributes
    ----------
    source : str
        Name of the recording, camera or stream; empty if unknown.
    model : str or None
        Pose model that found the landmarks; None for landmarks from another source.
    software : str or None
        Version of PoseCheck that found them.
    time_origin : str or None
        Wall clock at the first frame, ISO 8601 with the offset from UTC.
    speed : float
        How many times faster than the recording plays the movement really was; the times are those of the
        movement. 1 for a recording that plays at the speed of life.
    slow_motion : float or None
        How many times slower than life the camera says that the recording plays; None if it does not say so.
    warnings : tuple of str
        What went wrong in the source without ending it.
    failure : str
        Why the source could not be read to its end; empty if it was.
    """

    source: str = ""
    model: str | None = None
    software: str | None = None
    time_origin: str | None = None
    speed: float = 1.0
    slow_motion: float | None = None
    warnings: tuple[str, ...] = ()
    failure: str = ""

    def to_text(self) -> str:
        """Return the origin as the text of a JSON object, in ASCII only."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return the origin that :meth:`to_text` wrote, even if a later version has added to it.

        Parameters
        ----------
        text : str
            A JSON object; keys that this version does not know are ignored.

        Raises
        ------
        ValueError
            If the text is not a JSON object, or a value has the wrong type.
        """
        said = json.loads(text)
        if not isinstance(said, dict):
            raise ValueError(say("track-origin-object"))
        known = {field.name: said[field.name] for field in fields(cls) if field.name in said}
        warnings = tuple(known.pop("warnings", ()))
        numbers = {name: known.pop(name) for name in _NUMBERS if known.get(name) is not None}
        texts = [value for name, value in known.items() if value is not None or name not in _MAY_BE_NONE]
        if not all(isinstance(text, str) for text in (*texts, *warnings)):
            raise ValueError(say("track-origin-text"))
        if not all(type(number) in (int, float) and 0 < number < math.inf for number in numbers.values()):
            names = say("list-and", most=", ".join(_NUMBERS[:-1]), last=_NUMBERS[-1])
            raise ValueError(say("track-origin-numbers", names=names))
        return cls(**known, **numbers, warnings=warnings)
