import numpy as np
import pytest

from posecheck.estimation.appearance import blend, difference, signature
from posecheck.pose import LANDMARK_COUNT, Landmark

BLUE, DARK_BLUE, RED, GREY, WHITE = (200, 60, 40), (100, 30, 20), (40, 50, 200), (90, 90, 90), (240, 240, 240)


def dressed(shirt: tuple[int, int, int], trousers: tuple[int, int, int]) -> np.ndarray:
    image = np.full((480, 640, 3), 128, np.uint8)
    image[100:250, 250:400] = shirt
    image[250:480, 250:400] = trousers
    return image


def standing() -> np.ndarray:
    image_px = np.zeros((LANDMARK_COUNT, 2))
    for name, at in {
        "LEFT_SHOULDER": (370, 110),
        "RIGHT_SHOULDER": (290, 110),
        "LEFT_HIP": (350, 250),
        "RIGHT_HIP": (310, 250),
        "LEFT_KNEE": (350, 380),
        "RIGHT_KNEE": (310, 380),
    }.items():
        image_px[Landmark[name]] = at
    return image_px


def look(shirt: tuple[int, int, int], trousers: tuple[int, int, int]) -> np.ndarray:
    return signature(dressed(shirt, trousers), standing())


def test_the_same_clothes_are_alike_and_others_are_not() -> None:
    assert difference(look(BLUE, GREY), look(BLUE, GREY)) == pytest.approx(0, abs=1e-6)
    assert difference(look(BLUE, GREY), look(RED, GREY)) == pytest.approx(0.5, abs=0.1)
    assert difference(look(BLUE, GREY), look(RED, WHITE)) > 0.8


def test_the_light_of_the_scene_does_not_count() -> None:
    image = dressed(BLUE, GREY)
    darker = (image * 0.5).astype(np.uint8)
    assert difference(signature(image, standing()), signature(darker, standing())) < 0.2


def test_each_row_has_length_one() -> None:
    assert np.linalg.norm(look(BLUE, GREY), axis=1) == pytest.approx([1, 1])


def test_a_part_outside_the_picture_is_nan_and_not_compared() -> None:
    upper = signature(dressed(BLUE, GREY)[:260], standing())
    assert np.isnan(upper[1]).all()
    assert difference(upper, look(BLUE, WHITE)) < 0.1
    away = signature(dressed(BLUE, GREY), standing() + 5000)
    assert np.isnan(difference(away, upper))


def test_blending_moves_towards_what_is_seen_and_keeps_what_is_not() -> None:
    known, seen = look(BLUE, GREY), look(RED, WHITE)
    half = blend(known, seen, 0.5)
    assert np.linalg.norm(half, axis=1) == pytest.approx([1, 1])
    assert difference(half, known) < difference(seen, known)
    upper = seen.copy()
    upper[1] = np.nan
    assert blend(known, upper, 0.5)[1] == pytest.approx(known[1])
    assert blend(upper, known, 0.5)[1] == pytest.approx(known[1])
