"""Dark pictures are made brighter, all others are left as they are."""

from __future__ import annotations

import numpy as np
import pytest

from posecheck.estimation.light import brightened


def scene(light: float) -> np.ndarray:
    """Return a dark wall with a window that takes a tenth of the picture."""
    picture = np.full((120, 160, 3), 60, np.uint8)
    picture[:, :16] = 220
    return (picture * light).astype(np.uint8)


@pytest.mark.parametrize("light", [0.5, 0.8, 1.0])
def test_a_picture_with_something_bright_is_not_touched(light: float) -> None:
    picture = scene(light)
    assert brightened(picture) is picture


@pytest.mark.parametrize("light", [0.1, 0.2, 0.4])
def test_in_a_dark_picture_the_bright_parts_become_bright(light: float) -> None:
    picture = scene(light)
    before = picture.copy()
    after = brightened(picture)
    assert after.shape == picture.shape and after.dtype == np.uint8
    assert 140 < after[60, 4].mean() < 180
    assert after[60, 100].mean() < after[60, 4].mean() / 2
    np.testing.assert_array_equal(picture, before)


def test_noise_does_not_grow_as_much_as_the_light() -> None:
    noise = np.random.default_rng(0).normal(0, 4, (120, 160, 3))
    dark = np.clip(20 + noise, 0, 255).astype(np.uint8)
    after = brightened(dark)
    assert after.std() / after.mean() < dark.std() / dark.mean() / 2


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (7, 3)])
def test_a_black_picture_of_any_size_stays_black(size: tuple[int, int]) -> None:
    black = np.zeros((*size, 3), np.uint8)
    assert brightened(black).max() == 0
