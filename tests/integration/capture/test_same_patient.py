"""However a film of a patient is stored, the report is the same; and no other patient is ever in it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from posecheck.capture.video_file import VideoFile
from posecheck.errors import SourceError
from posecheck.estimation.estimator import PoseEstimator
from posecheck.pipeline import check
from posecheck.result import Report
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene

from .films import H264, HEIGHT, INTERLACED, WIDTH, Picture, fill, packet_places, track, woven, write

LEANING = {"hip_abduction": 8, "knee_flexion": 100, "hip_flexion": 138, "ankle_dorsiflexion": 28}
FILM_FPS = 15


@pytest.fixture(scope="module")
def halves() -> list[Picture]:
    """Return two squats, seen from the side, in which the trunk leans too far; twice the rate of the film."""
    motion = Motion.of({"hip_abduction": 8}, [Repetition(target=LEANING)] * 2, lead_out_s=0.5)
    patient = SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=90), fps=2 * FILM_FPS)
    frames = [frame.image for frame in Scene(patient=patient).frames()]
    return frames[: len(frames) // 2 * 2]


@pytest.fixture(scope="module")
def estimator() -> Iterator[PoseEstimator]:
    with PoseEstimator(model="lite") as made:
        yield made


def report(path: Path, estimator: PoseEstimator) -> Report:
    estimator.start_anew()
    result = check("squat", path, model=estimator)
    assert result.failure == ""
    return result.report


@pytest.fixture(scope="module")
def as_it_is(
    halves: list[Picture], estimator: PoseEstimator, tmp_path_factory: pytest.TempPathFactory
) -> Report:
    path = tmp_path_factory.mktemp("film") / "a.mp4"
    found = report(write(path, halves[::2], fps=FILM_FPS), estimator)
    assert found.rep_count == 2
    assert any(finding.verdict == "fail" for rep in found.reps for finding in rep.findings)
    return found


def assert_same(found: Report, expected: Report, *, within: float) -> None:
    """The same count and verdicts, and the same figures within a share of their expected error."""
    assert (found.rep_count, found.view) == (expected.rep_count, expected.view)
    assert found.score.points is not None and expected.score.detectable is not None
    assert found.score.points == pytest.approx(expected.score.points, abs=expected.score.detectable / 4)
    assert found.score.judged == expected.score.judged
    for rep, other in zip(found.reps, expected.reps, strict=True):
        for finding, one in zip(rep.findings, other.findings, strict=True):
            assert (finding.rule, finding.verdict) == (one.rule, one.verdict)
            if one.measured is not None and one.expected_error:
                assert finding.measured == pytest.approx(one.measured, abs=within * one.expected_error)


@pytest.mark.parametrize(
    "size",
    [
        (450, 480),
        pytest.param((320, 480), marks=pytest.mark.exhaustive),
        pytest.param((640, 360), marks=pytest.mark.exhaustive),
    ],
)
def test_pixels_that_are_not_square_change_nothing(
    halves: list[Picture], estimator: PoseEstimator, tmp_path: Path, size: tuple[int, int]
) -> None:
    """But for the pixels that are lost: the same pictures, drawn out by us, have lost them too."""
    squeezed = [cv2.resize(picture, size, interpolation=cv2.INTER_AREA) for picture in halves[::2]]
    aspect = Fraction(640 * size[1], 480 * size[0])
    path = write(tmp_path / "a.mp4", squeezed, fps=FILM_FPS, aspect=aspect)
    drawn_out = [cv2.resize(picture, (640, 480)) for picture in squeezed]
    square = report(write(tmp_path / "b.mp4", drawn_out, fps=FILM_FPS), estimator)
    assert square.rep_count == 2
    assert_same(report(path, estimator), square, within=0.5)


def test_interlacing_changes_nothing(
    halves: list[Picture], estimator: PoseEstimator, as_it_is: Report, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.mp4", woven(halves), "libx264", INTERLACED["libx264"], fps=FILM_FPS)
    # Half of the lines are of another moment, and the pose model differs a little from run to run.
    assert_same(report(path, estimator), as_it_is, within=1.5)


def test_a_camera_held_upright_changes_nothing(
    halves: list[Picture], estimator: PoseEstimator, as_it_is: Report, tmp_path: Path
) -> None:
    with av.open(str(tmp_path / "a.mp4"), "w") as film:
        stream = track(film, "libx264", (480, 640), H264, fps=FILM_FPS)
        stream.set_display_rotation(-90)
        fill(film, stream, [cv2.rotate(picture, cv2.ROTATE_90_COUNTERCLOCKWISE) for picture in halves[::2]])
    assert_same(report(tmp_path / "a.mp4", estimator), as_it_is, within=0.5)


BROKEN = [
    ("a.mp4", "libx264", H264, {"movflags": "faststart"}),
    ("a.ts", "libx264", H264, {}),
    ("b.mp4", "libx264", INTERLACED["libx264"], {}),
    ("a.mpg", "mpeg2video", INTERLACED["mpeg2video"], {}),
    ("a.avi", "mjpeg", {}, {}),
    ("b.avi", "mpeg4", {}, {}),
    ("a.webm", "libvpx-vp9", {"deadline": "realtime", "cpu-used": "8"}, {}),
    ("c.mp4", "libx265", {"x265-params": "log-level=none"}, {}),
]


def tiles(picture: Picture) -> np.ndarray:
    return picture.reshape(HEIGHT // 8, 8, WIDTH // 8, 8, 3).astype(float).mean(axis=(1, 3))


@pytest.mark.parametrize(("name", "codec", "options", "container"), BROKEN)
def test_a_broken_film_never_shows_the_one_before(
    tmp_path: Path, name: str, codec: str, options: dict[str, str], container: dict[str, str]
) -> None:
    chance = random.Random(name)
    pattern = np.random.default_rng(1).integers(0, 2, (HEIGHT // 8, WIDTH // 8, 3), dtype=np.uint8) * 255
    before = np.repeat(np.repeat(pattern, 8, axis=0), 8, axis=1)
    good = write(tmp_path / f"good{name}", [before] * 6, codec, options, container=container)
    noise = np.random.default_rng(2).integers(90, 130, (12, HEIGHT, WIDTH, 3), dtype=np.uint8)
    whole = write(tmp_path / name, list(noise), codec, options, container=container)
    data, seen = whole.read_bytes(), 0
    first = packet_places(whole)[0]
    for kind in range(24):
        with VideoFile(good) as video:
            (*_, last) = video
        assert np.abs(tiles(last.image) - tiles(before)).mean() < 30, "it would be known again"
        del last
        broken = bytearray(data)
        if kind % 3 == 0:  # the first picture, which the others need
            broken[first + 40 : first + 400] = bytes(360)
        for _ in range(chance.choice((1, 10, 100))):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        whole.write_bytes(
            broken[: chance.randrange(len(broken) // 2, len(broken))] if kind % 4 == 0 else broken
        )
        try:
            with VideoFile(whole) as video:
                for frame in video:
                    seen += 1
                    if frame.size == (WIDTH, HEIGHT):
                        same = np.abs(tiles(frame.image) - tiles(before)).max(axis=2) < 20
                        assert same.mean() < 0.3, "some are alike by chance"
        except SourceError:
            continue
    assert seen > 24
