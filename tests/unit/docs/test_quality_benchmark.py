"""What the benchmark of quality may depend on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from benchmarks.quality_figures import Reference, Timed, likeness, references
from benchmarks.quality_learning import _weights
from benchmarks.quality_sets import Performance
from posecheck.pose import FloatArray
from posecheck.signals.cycle import POINTS

LIMBS = 12


def raised(person: int, turned_deg: float = 0.0) -> Performance:
    """Return a repetition in which every limb rises by 90° and comes back, its rest posture turned aside."""
    angle = np.radians(90.0) * np.sin(np.pi * np.arange(POINTS) / (POINTS - 1.0))
    aside = np.radians(turned_deg + person) * np.cos(angle)
    limb = np.stack([np.sin(aside), -np.cos(angle) * np.cos(aside), np.sin(angle) * np.cos(aside)], axis=1)
    return Performance(
        person=person,
        movement="raise",
        correct=True,
        serves=True,
        duration_s=2.0,
        limbs=np.tile(limb, LIMBS),
        pelvis=np.zeros((POINTS, 3)),
    )


@pytest.fixture
def reference() -> Reference:
    return references([Timed(done=raised(person), parts=np.zeros(3)) for person in range(3)])["raise"]


def test_a_posture_at_rest_that_is_off_makes_less_alike(reference: Reference) -> None:
    alike = [
        likeness(Timed(done=raised(1, turned_deg), parts=np.zeros(3)), reference)
        for turned_deg in (0.0, 10.0, 20.0)
    ]
    assert alike == sorted(alike, reverse=True) and alike[-1] < alike[0] - 10.0


def test_a_smaller_movement_is_less_alike(reference: Reference) -> None:
    whole = raised(1)
    rest = whole.limbs[0]
    half = replace(whole, limbs=rest + (whole.limbs - rest) / 2.0)
    assert likeness(Timed(done=half, parts=np.zeros(3)), reference) < 80.0


@pytest.mark.parametrize("most", [1, 5, 40])
def test_nobody_counts_more_for_doing_more(most: int) -> None:
    person = np.array([0] * most + [1] * 4 + [2] * 4)
    correct = np.ones(len(person), dtype=bool)
    correct[-2:] = False

    def counted(rows: FloatArray) -> float:
        return float(_weights(person, correct)[rows].sum())

    assert counted(person == 0) == pytest.approx(counted(person == 1))
    assert counted(correct) == pytest.approx(counted(~correct)) == pytest.approx(len(person) / 2.0)
