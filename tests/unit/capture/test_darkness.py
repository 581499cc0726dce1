"""Nothing can be made out: behind a shutter or cap, but not in a dim room with somebody in it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.capture.darkness import Darkness, is_dark
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene

SIZES = [(480, 640), (720, 1280), (1080, 1920), (640, 360), (144, 176)]
Picture = np.ndarray


def covered(  # noqa: PLR0917
    seed: int, size: tuple[int, int], grey: float, noise: float, shade: float, quality: int | None
) -> Picture:
    """What a sensor delivers behind a cover: noise about a grey that falls off towards the edges,
    compressed."""
    chance = np.random.default_rng(seed)
    y, x = np.meshgrid(*(np.linspace(-1, 1, pixels) for pixels in size), indexing="ij")
    ground = grey * (1 - shade * (x * x + y * y) / 2)[:, :, None] * chance.uniform(0.7, 1.0, 3)
    picture = np.clip(ground + chance.normal(0, noise, (*size, 3)), 0, 255).astype(np.uint8)
    if quality is None:
        return picture
    return cv2.imdecode(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 1)


@settings(max_examples=60)
@given(
    st.integers(0, 10_000),
    st.sampled_from(SIZES),
    st.floats(0, 60),
    st.floats(0.5, 15),  # without any noise, which no sensor is, compression makes steps of a shade
    st.floats(0, 0.4),
    st.none() | st.integers(20, 95),
)
def test_behind_a_cover_nothing_can_be_made_out(  # noqa: PLR0917
    seed: int, size: tuple[int, int], grey: float, noise: float, shade: float, quality: int | None
) -> None:
    assert is_dark(covered(seed, size, grey, noise, shade, quality))


@pytest.fixture(scope="module")
def room() -> Picture:
    scene = Scene(patient=SyntheticPatient(motion=Motion.of({}, [], lead_in_s=0.1)))
    return next(iter(scene.frames())).image


@pytest.mark.parametrize("light", [1.0, 0.5, 0.2, 0.1])
@pytest.mark.parametrize("noise", [0.0, 3.0, 8.0])
def test_in_low_light_a_person_is_not_a_cover(room: Picture, light: float, noise: float) -> None:
    chance = np.random.default_rng(0)
    dim = room * light + 4 + chance.normal(0, noise, room.shape)
    assert not is_dark(np.clip(dim, 0, 255).astype(np.uint8))


def test_a_bare_wall_in_the_light_is_not_dark() -> None:
    assert not is_dark(np.full((480, 640, 3), 120, np.uint8))


BLACK = np.zeros((48, 64, 3), np.uint8)
ROOM = np.full((48, 64, 3), 130, np.uint8)


def watched(*parts: tuple[Picture, float], fps: float = 10) -> tuple[Darkness, list[float]]:
    """Show a source pictures for so many seconds each; return at which times it was said to be dark."""
    darkness, time_s, told = Darkness(), 0.0, []
    for picture, length_s in parts:
        for _ in range(round(length_s * fps)):
            darkness.look(picture, time_s)
            told += [time_s] if darkness.now else []
            time_s += 1 / fps
    return darkness, told


@pytest.mark.parametrize("fps", [2, 10, 60])
def test_a_cover_is_told_within_seconds_and_no_more_when_it_is_open(fps: float) -> None:
    darkness, told = watched((BLACK, 6), (ROOM, 2), fps=fps)
    assert 1.0 <= told[0] <= 2.0 and 5.4 <= told[-1] <= 6.6
    assert not darkness.now
    (warning,) = darkness.warnings("camera 0")
    assert warning.startswith("camera 0 shows only black from 0.0 s to 5.")
    assert warning.endswith(": was the camera covered, or the light off?")


def test_a_camera_that_starts_or_a_film_that_fades_is_not_told() -> None:
    assert watched((BLACK, 0.8), (ROOM, 5))[1] == []
    assert watched((BLACK, 2), (ROOM, 5), (BLACK, 2))[0].warnings("film") == []


def test_a_film_that_is_black_throughout_is_told_so_however_short() -> None:
    (warning,) = watched((BLACK, 1.6))[0].warnings("film.mp4")
    assert warning == "film.mp4 shows only black: was the camera covered, or the light off?"


def test_without_pictures_there_is_nothing_to_tell() -> None:
    assert Darkness().warnings("camera 0") == [] and not Darkness().now
