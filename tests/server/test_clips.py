"""Clips are drawn one at a time, and what was asked for last comes first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from time import sleep

import pytest

from posecheck.exercise import load_exercise
from posecheck.frame import Frame
from posecheck.synthetic import output
from posecheck_server.clips import Clips
from posecheck_server.problems import RefusedError

FIRST, LISTED, CHOSEN = "squat", "row", "push_up"


@pytest.fixture
def begun() -> Event:
    """Set once the first clip is being drawn."""
    return Event()


@pytest.fixture
def go_on() -> Event:
    """Lets the first clip be finished once it is set."""
    return Event()


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch, begun: Event, go_on: Event) -> list[str]:
    """The clips in the order in which they were drawn; the first takes until it may go on."""
    order: list[str] = []

    def write(frames: Iterable[Frame], path: Path, *, fps: float) -> None:
        order.append(path.stem.removesuffix("-unfinished"))
        begun.set()
        assert go_on.wait(20.0) and fps > 0
        next(iter(frames))
        path.write_bytes(b"clip")

    monkeypatch.setattr(output, "write_video", write)
    return order


@pytest.fixture
def clips() -> Iterator[Clips]:
    clips = Clips()
    with clips.stored():
        yield clips


def test_what_was_asked_for_last_is_drawn_next(
    clips: Clips, drawn: list[str], begun: Event, go_on: Event
) -> None:
    with ThreadPoolExecutor() as pool:
        asked = [pool.submit(clips.file, load_exercise(FIRST))]
        assert begun.wait(20.0)
        for name in (LISTED, CHOSEN, CHOSEN):
            asked.append(pool.submit(clips.file, load_exercise(name)))
            sleep(0.3)
        go_on.set()
        assert [one.result(20.0).stem for one in asked] == [FIRST, LISTED, CHOSEN, CHOSEN]
    assert drawn == [FIRST, CHOSEN, LISTED]


def test_whoever_waits_when_the_server_stops_gets_none(
    clips: Clips, drawn: list[str], begun: Event, go_on: Event
) -> None:
    with ThreadPoolExecutor() as pool:
        asked = [pool.submit(clips.file, load_exercise(FIRST))]
        assert begun.wait(20.0)
        asked += [pool.submit(clips.file, load_exercise(name)) for name in (LISTED, CHOSEN)]
        clips.stop()
        go_on.set()
        for one in asked:
            with pytest.raises(RefusedError):
                one.result(20.0)
    assert drawn == [FIRST]
