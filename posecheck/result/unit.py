"""Units of the numbers that neither their name nor a ``unit`` beside them says; a test finds what has none.

They are the metadata of the field, and decide to how many decimals a number is written.
"""

from __future__ import annotations

from typing import Final

RATIO: Final = {"unit": "ratio"}
"""A share, or so many times something."""
PERCENT: Final = {"unit": "percent"}
"""Points of 100."""
NUMBER: Final = {"unit": "number"}
"""So many of something that has no unit, such as standard deviations."""
