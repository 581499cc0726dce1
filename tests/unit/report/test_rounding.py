"""What is printed, what is saved and what is made from the file have the same numbers."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from posecheck.report.json import as_object, as_saved
from posecheck.result.in_words import amount, decimal, percent
from posecheck.result.unit import RATIO

NUMBERS = st.floats(-1000, 1000)


@dataclass(frozen=True, kw_only=True)
class Measured:
    """Numbers of a few units, one of them inside a tuple."""

    held_s: float
    share: float = field(metadata=RATIO)
    peaks_s: tuple[float, ...]


@given(NUMBERS, st.floats(0, 1), st.lists(NUMBERS, max_size=3))
def test_what_is_printed_is_what_a_file_says(held_s: float, share: float, peaks_s: list[float]) -> None:
    measured = Measured(held_s=held_s, share=share, peaks_s=tuple(peaks_s))
    kept, file = as_saved(measured), as_object(measured)
    assert amount(kept.held_s, "s") == amount(file["held_s"], "s")
    assert percent(kept.share) == percent(file["share"])
    assert list(kept.peaks_s) == file["peaks_s"]
    assert as_saved(kept) == kept


def test_a_half_is_rounded_away_from_zero_as_on_the_page() -> None:
    assert [amount(value, "deg") for value in (96.5, 97.5, -0.5, 0.4)] == ["97°", "98°", "-1°", "0°"]
    assert decimal(float("inf"), 1) == "∞"
    assert [percent(share) for share in (0.765, 0.775)] == ["77%", "78%"]
