"""A number stands with its error, in the digits that this needs; in one line, all of them do or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.report.figure_words import figure, in_a_row, with_error
from posecheck.result import Figure, Untold
from posecheck.words import LANGUAGES, speaking

UNITS = ("deg", "s", "ratio", "number", "per_min", "m_per_s")


def one(value: float | None, error: float | None = None, unit: str = "s") -> Figure:
    untold = Untold.NOT_SEEN if value is None else None
    return Figure(value=value, error=error, unit=unit, untold=untold)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (one(1.234, 0.24), "1.2 s ± 0.2 s"),
        (one(0.213, 0.031), "0.21 s ± 0.03 s"),
        (one(0.213, 0.004), "0.213 s ± 0.004 s"),
        (one(0.213, 0.0), "0.213 s ± 0.001 s"),
        (one(-4.04, 0.04, "deg"), "-4.0° ± 0.1°"),
        (one(101.4, 2.2, "per_min"), "101 ± 2 steps a minute"),
        (one(101.4, 0.3, "per_min"), "101.4 ± 0.3 steps a minute"),
        (one(101.4, None, "per_min"), "101 steps a minute"),
        (one(0.05, 0.001, "ratio"), "5.0% ± 0.1%"),
        (one(1.123, 0.11, "m_per_s"), "1.12 m/s ± 0.11 m/s"),
        (one(None), "not known (not seen well enough)"),
    ],
)
def test_an_error_has_the_digits_it_needs(given: Figure, told: str) -> None:
    assert figure(given) == told


@pytest.mark.parametrize(
    ("value", "error", "unit", "told"),
    [
        (98.2, 7.6, "deg", "98° ± 8°"),
        (98.2, 0.3, "deg", "98.2° ± 0.3°"),
        (9.83, 0.03, "s", "9.83 s ± 0.03 s"),
        (30.0, 2.5, "cm", "30.0 cm ± 2.5 cm"),
        (30.0, None, "cm", "30 cm"),
    ],
)
def test_a_single_value_too(value: float, error: float | None, unit: str, told: str) -> None:
    assert with_error(value, error, unit) == told


@given(st.floats(-1e3, 1e3), st.floats(0, 1e3), st.sampled_from(UNITS), st.sampled_from(LANGUAGES))
def test_no_error_is_nothing(value: float, error: float, unit: str, language: str) -> None:
    with speaking(language):
        off = figure(one(value, error, unit)).partition(" ± ")[2]
    assert any(digit in off for digit in "123456789"), off


def test_in_one_line_all_have_an_error_or_none() -> None:
    assert in_a_row([one(1.0, 0.2), one(None), one(2.0, 0.3)]) == [
        "1.0 s ± 0.2 s",
        "not known (not seen well enough)",
        "2.0 s ± 0.3 s",
    ]
    assert in_a_row([one(1.0, 0.2), one(2.0)], least=2) == ["1.00 s", "2.00 s"]
