"""The bands that a report has for whoever draws its curves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import CATALOGUE, Channel, Side
from posecheck.reference.beside import WIDE, reference_bands
from posecheck.reference.library import pattern_of
from posecheck.report.saved import read_report
from posecheck.result import ReferenceBand, Report

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"


def sides_of(bands: tuple[ReferenceBand, ...]) -> list[Side]:
    return [band.side for band in bands if band.measure == "arm_elevation"]


def report(name: str) -> Report:
    return read_report(FIXTURES / f"{name}.json")


@pytest.mark.parametrize("shown", ["squat.partial", "shoulder_abduction.right"])
def test_the_band_is_two_standard_deviations_wide_and_ends_where_the_measure_does(shown: str) -> None:
    given = report(shown)
    pattern = pattern_of(load_exercise(given.provenance.exercise.id))
    measure = given.reps[0].rom.measure
    low, high = CATALOGUE[measure].span
    found = [one for one in reference_bands(given.reps, pattern) if one.measure == measure]
    assert found
    for band in found:
        own = pattern.bands.get(Channel(measure, band.side)) or pattern.bands[Channel(measure, Side.LEFT)]
        np.testing.assert_allclose(band.mean, own.mean)
        np.testing.assert_allclose(band.high, np.clip(own.mean + WIDE * own.spread, low, high))
        np.testing.assert_allclose(band.low, np.clip(own.mean - WIDE * own.spread, low, high))
        assert (band.people, band.unit) == (own.people, CATALOGUE[measure].unit)


def test_each_side_that_moved_has_its_band_once() -> None:
    given = report("shoulder_abduction.trunk_lean")
    pattern = pattern_of(load_exercise("shoulder_abduction"))
    moved = {rep.side for rep in given.reps}
    assert len(given.reps) > 1 and len(moved) == 1
    assert sides_of(reference_bands(given.reps, pattern)) == [*moved]
    both = [replace(rep, side=Side.BOTH) for rep in given.reps]
    assert sorted(sides_of(reference_bands(both, pattern))) == [Side.LEFT, Side.RIGHT]


def test_without_a_curve_or_a_band_there_is_nothing_behind_it() -> None:
    given = report("squat.partial")
    pattern = pattern_of(load_exercise("squat"))
    assert reference_bands((), pattern) == ()
    assert reference_bands(given.reps, replace(pattern, bands={})) == ()


def test_the_report_of_a_session_has_its_bands() -> None:
    given = report("squat.partial")
    known = {channel.measure for channel in pattern_of(load_exercise("squat")).bands}
    drawn = {curve.measure for rep in given.reps for curve in rep.curves}
    assert {band.measure for band in given.bands} == known & drawn
    assert given.reps[0].rom.measure in known & drawn
