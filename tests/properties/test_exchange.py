"""A pattern that leaves as a table comes back as it was, whatever is in it and however it is written."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from posecheck.exchange.files import export_pattern, import_pattern
from posecheck.kinematics.measures import CATALOGUE, Channel, channels_of
from posecheck.reference.bands import Band
from posecheck.reference.file import read_pattern, write_pattern
from posecheck.reference.library import known_patterns
from posecheck.reference.pattern import Pattern
from posecheck.report.csv import Dialect
from posecheck.signals.cycle import POINTS

from .sessions import property_test

CHANNELS = [channel for name in CATALOGUE for channel in channels_of(name)]


@st.composite
def bands(draw: st.DrawFn, *, least: int = 0) -> dict[Channel, Band]:
    """Curves of some measures, in any size."""
    chosen = draw(st.lists(st.sampled_from(CHANNELS), min_size=least, max_size=4, unique=True))
    rng = np.random.default_rng(draw(st.integers(0, 9999)))
    size = 10.0 ** draw(st.integers(-4, 3))
    return {
        channel: Band(
            mean=rng.normal(size=POINTS) * size,
            spread=np.abs(rng.normal(size=POINTS)) * size,
            people=draw(st.integers(0, 200)),
            repetitions=draw(st.integers(0, 2000)),
        )
        for channel in chosen
    }


@st.composite
def patterns(draw: st.DrawFn) -> Pattern:
    """A shipped pattern with other curves and other words, or one that only has curves."""
    pattern = draw(st.sampled_from(known_patterns()))
    name = {"en": draw(st.text("aäß ,;\"'0=.", min_size=1)).strip() or "a", "de": "Übung; 1,5"}
    if draw(st.booleans()):
        return replace(pattern, name=name, bands=draw(bands()), right=draw(st.none() | bands()))
    return Pattern.of_bands(
        draw(bands(least=1)), key="alone", name=name, sides=pattern.sides, peak=0.4, rise_s=1.5, return_s=0.7
    )


def same(one: Pattern, other: Pattern) -> bool:
    def alike(a: object, b: object) -> bool:
        if isinstance(a, np.ndarray):
            return np.array_equal(a, b, equal_nan=True)
        if isinstance(a, Band):
            return all(alike(getattr(a, f.name), getattr(b, f.name)) for f in fields(Band))
        if isinstance(a, dict) and isinstance(b, dict):
            return set(a) == set(b) and all(alike(a[key], b[key]) for key in a)
        return a == b

    return all(alike(getattr(one, f.name), getattr(other, f.name)) for f in fields(Pattern))


@property_test(60)
@given(pattern=patterns(), dialect=st.sampled_from(Dialect))
def test_export_and_import_give_the_same_pattern(pattern: Pattern, dialect: Dialect) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_pattern(pattern, folder / "one.pattern.json")
        kept = read_pattern(folder / "one.pattern.json")
        export_pattern(kept, folder / "one.csv", dialect)
        imported = import_pattern(folder / "one.csv", key=kept.key)
    assert same(imported.pattern, kept)
    assert imported.left_out == imported.unclear == ()
