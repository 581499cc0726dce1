"""Servers to talk to, and what there is to say to them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from posecheck.frame import Frame
from posecheck.pose import PoseTrack
from posecheck.reference.file import write_pattern
from posecheck.reference.library import known_patterns
from posecheck.synthetic.output import write_video
from posecheck.synthetic.scene import Scene

from .clients import QUICKLY, Running, squats, wait_until


@pytest.fixture(scope="session")
def track() -> PoseTrack:
    """Return three squats as the library would see them."""
    return squats(3).truth_track()


@pytest.fixture(scope="session")
def frames() -> list[Frame]:
    """Return pictures of two squats."""
    return list(Scene(patient=squats(2, fps=15.0)).frames())


@pytest.fixture(scope="session")
def clip(frames: list[Frame], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a video of these pictures."""
    path = tmp_path_factory.mktemp("clip") / "two squats.mp4"
    write_video(frames, path, fps=15.0)
    return path


@pytest.fixture(scope="session")
def less_deep(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a pattern: curves of a squat that goes only six tenths as deep."""
    own = next(one for one in known_patterns() if one.key == "squat")
    bands = {c: replace(band, mean=0.6 * band.mean) for c, band in own.bands.items()}
    path = tmp_path_factory.mktemp("reference") / "less.pattern.json"
    write_pattern(replace(own, name={"en": "less deep"}, bands=bands), path)
    return path


@pytest.fixture
def serve() -> Iterator[Callable[..., Running]]:
    """Start servers with other settings."""
    with ExitStack() as stack:
        yield lambda **settings: stack.enter_context(Running(**settings))


@pytest.fixture(scope="session")
def server() -> Iterator[Running]:
    """Return the server of all tests that leave it as it is; they may talk faster than patients move."""
    with Running(messages_per_s=QUICKLY) as running:
        yield running


@pytest.fixture
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever a test uploads must be gone at its end."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    wait_until(lambda: list(folder.iterdir()) == [])
