"""How long it takes from a file to its report: ``python -m benchmarks.pipeline``.

It is held against bare decoding and pose estimation of the same file.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median

import av
import mediapipe as mp
from av.video.reformatter import VideoReformatter
from mediapipe.tasks.python import BaseOptions, vision

from benchmarks.clips import squat, squat_video
from posecheck.capture.video_file import VideoFile
from posecheck.engine import Checker
from posecheck.estimation.bundles import bundle
from posecheck.estimation.estimator import PoseEstimator
from posecheck.pipeline import check
from posecheck.standard_error import keep_for_python

ROUNDS = 7


def bare_s(path: Path) -> float:
    """Return the time for PyAV's decoder and MediaPipe's landmarker, one after the other, and nothing else.

    Parameters
    ----------
    path : Path
        The video.
    """
    options = vision.PoseLandmarkerOptions(
        base_options=BaseOptions(model_asset_buffer=bundle("full").read_bytes()),
        running_mode=vision.RunningMode.VIDEO,
    )
    converter = VideoReformatter()  # as ours does: made anew for each picture it takes longer
    start = time.perf_counter()
    with av.open(str(path)) as film, vision.PoseLandmarker.create_from_options(options) as landmarker:
        for index, frame in enumerate(film.decode(video=0)):
            rgb = converter.reformat(frame, format="rgb24", threads=1)
            landmarker.detect_for_video(mp.Image(mp.ImageFormat.SRGB, rgb.to_ndarray()), index * 33)
    return time.perf_counter() - start


def ours_s(path: Path) -> float:
    """Return the time from the file to its report.

    Parameters
    ----------
    path : Path
        The video.
    """
    start = time.perf_counter()
    check(squat(), path, model="full")
    return time.perf_counter() - start


def _pair(path: Path, *, ours_first: bool) -> tuple[float, float]:
    """Return both times, taken right after each other: what else the machine does concerns both."""
    if ours_first:
        return ours_s(path), bare_s(path)
    bare = bare_s(path)
    return ours_s(path), bare


def latency_ms(path: Path) -> tuple[float, float]:
    """Return the time from a frame in hand to its cue out, and what of it is not pose estimation.

    Parameters
    ----------
    path : Path
        The video.

    Returns
    -------
    whole_ms : float
        Median of the whole.
    rest_ms : float
        99th percentile of what is not pose estimation.
    """
    whole, rest = [], []
    checker = Checker(squat())
    with VideoFile(path) as source, PoseEstimator(model="full") as estimator:
        for frame in source:
            start = time.perf_counter()
            pose = estimator.estimate(frame)
            posed = time.perf_counter()
            checker.push(pose)
            end = time.perf_counter()
            whole.append(end - start)
            rest.append(end - posed)
    return median(whole) * 1e3, sorted(rest)[int(len(rest) * 0.99)] * 1e3


def main() -> None:
    """Measure in turn, and print the ratio."""
    keep_for_python()  # the bare landmarker logs a hundred lines whenever it is made
    with tempfile.TemporaryDirectory() as folder:
        path = squat_video(Path(folder), 6)
        bare_s(path)  # files and libraries are warm for both
        pairs = [_pair(path, ours_first=bool(i % 2)) for i in range(ROUNDS)]
        ratio = median(a / b for a, b in pairs)
        whole_ms, rest_ms = latency_ms(path)
    took_s = median(a for a, _ in pairs)
    print(f"file to report, full model: {took_s:.2f} s")
    print(f"file to report / bare decoding + PoseLandmarker: {ratio:.3f}, goal 1.02")
    print(f"live, from frame to cue: {whole_ms:.1f} ms")
    print(f"live, all but the pose (99th percentile): {rest_ms:.2f} ms, goal 2")


if __name__ == "__main__":
    main()
