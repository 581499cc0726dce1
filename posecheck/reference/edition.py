"""What a report says about the reference that repetitions were compared with."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from posecheck.reference.bands import Bands
from posecheck.reference.file import text_of
from posecheck.reference.pattern import Pattern
from posecheck.result import ReferenceEdition
from posecheck.strict.model import text_in


@lru_cache(maxsize=16)
def edition_of(pattern: Pattern, language: str) -> ReferenceEdition:
    """Return what identifies a reference.

    Parameters
    ----------
    pattern : Pattern
        The reference. Its hash is that of its file, the same before it is written and after it is read.
    language : str
        Language of its name, as an ISO 639-1 code.
    """
    # Made once: it takes longer than all else that begins a set, and who rests begins another one.
    sides = [pattern.bands, pattern.right or {}]
    return ReferenceEdition(
        key=pattern.key,
        name=text_in(language, pattern.name),
        people=max((band.people for bands in sides for band in bands.values()), default=0),
        repetitions=sum(map(_repetitions, sides)),
        sha256=hashlib.sha256(text_of(pattern).encode()).hexdigest(),
    )


def _repetitions(bands: Bands) -> int:
    return max((band.repetitions for band in bands.values()), default=0)
