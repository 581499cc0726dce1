"""How long it takes from a file to its report: ``python -m benchmarks.pipeline``.

It is held against bare decoding and pose estimation of the same file.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median

import cv2
import mediapipe as mp
from mediapipe.tasks.python import BaseOptions, vision

from benchmarks.clips import squat, squat_video
from posecheck.capture.video_file import VideoFile
from posecheck.engine import Checker
from posecheck.estimation.bundles import bundle
from posecheck.estimation.estimator import PoseEstimator
from posecheck.pipeline import check

ROUNDS = 3


def bare_s(path: Path) -> float:
    """Return the time for OpenCV's reader and MediaPipe's landmarker, one after the other, and nothing else.

    Parameters
    ----------
    path : Path
        The video.
    """
    options = vision.PoseLandmarkerOptions(
        base_options=BaseOptions(model_asset_buffer=bundle("full").read_bytes()),
        running_mode=vision.RunningMode.VIDEO,
    )
    start = time.perf_counter()
    capture = cv2.VideoCapture(str(path))
    with vision.PoseLandmarker.create_from_options(options) as landmarker:
        index = 0
        while True:
            more, image = capture.read()
            if not more:
                break
            rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
            landmarker.detect_for_video(mp.Image(mp.ImageFormat.SRGB, rgb), index * 33)
            index += 1
    capture.release()
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
    with tempfile.TemporaryDirectory() as folder:
        path = squat_video(Path(folder), 6)
        bare_s(path)  # files and libraries are warm for both
        pairs = [(ours_s(path), bare_s(path)) for _ in range(ROUNDS)]
        ratio = median(a / b for a, b in pairs)
        whole_ms, rest_ms = latency_ms(path)
    took_s = median(a for a, _ in pairs)
    print(f"file to report, full model: {took_s:.2f} s")
    print(f"file to report / bare decoding + PoseLandmarker: {ratio:.3f}, goal 1.05")
    print(f"live, from frame to cue: {whole_ms:.1f} ms")
    print(f"live, all but the pose (99th percentile): {rest_ms:.2f} ms, goal 2")


if __name__ == "__main__":
    main()
