"""Where poses come from."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Final, Self

_MAY_BE_NONE: Final = ("model", "software", "time_origin")


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """Where poses come from, as far as it is known.

    Attributes
    ----------
    source : str
        Name of the recording, camera or stream; empty if unknown.
    model : str or None
        Pose model that found the landmarks; None for landmarks from elsewhere.
    software : str or None
        Version of PoseCheck that found them.
    time_origin : str or None
        Wall clock at the first frame, ISO 8601 with the offset from UTC.
    warnings : tuple of str
        What went wrong in the source without ending it.
    failure : str
        Why the source could not be read to its end; empty if it was.
    """

    source: str = ""
    model: str | None = None
    software: str | None = None
    time_origin: str | None = None
    warnings: tuple[str, ...] = ()
    failure: str = ""

    def to_text(self) -> str:
        """Return the origin as the text of a JSON object, in ASCII alone."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Return the origin that :meth:`to_text` wrote, also where a later version has added to it.

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
            raise ValueError("the origin of the track must be a JSON object")
        known = {field.name: said[field.name] for field in fields(cls) if field.name in said}
        warnings = tuple(known.pop("warnings", ()))
        texts = [value for name, value in known.items() if value is not None or name not in _MAY_BE_NONE]
        if not all(isinstance(text, str) for text in (*texts, *warnings)):
            raise ValueError("the origin of the track must contain only text")
        return cls(**known, warnings=warnings)
