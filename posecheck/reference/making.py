"""How a reference movement came about: when, from how many recordings, and how much they varied."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Making:
    """When and of what a reference movement was made.

    Attributes
    ----------
    made_at : str
        When it was learnt, ISO 8601 with the offset from UTC.
    recorded_at : tuple of str
        Wall clock at the first frame of each recording of which it is known, in the same form.
    software : str
        Version of PoseCheck that learnt it.
    recordings : int
        How many there were.
    measure : str
        The measure that the patient is told, by its name in the catalogue.
    range : float
        Mean range of that measure in the repetitions, in its unit.
    range_spread : float or None
        Standard deviation of the range between the repetitions; None if only one was measured.
    """

    made_at: str
    recorded_at: tuple[str, ...]
    software: str
    recordings: int
    measure: str
    range: float
    range_spread: float | None
