"""The reference movements of the built-in exercises."""

from __future__ import annotations

from posecheck.exercise import built_in_ids, load_exercise
from posecheck.reference.library import pattern_of


def test_no_band_is_that_of_one_or_two_people() -> None:
    bands = {
        (name, channel): band.people
        for name in built_in_ids()
        for channel, band in pattern_of(load_exercise(name)).bands.items()
    }
    assert any(bands.values())
    assert {at: people for at, people in bands.items() if people in (1, 2)} == {}
