"""Whether the page's own pose gives the same counts: ``python -m benchmarks.page_counts``.

Every counted video of four exercises, and every walk, is played to Chromium's camera, at its own pace
and in the size of a small webcam, after the synthetic patient has got into position and left; the browser
finds the pose. It is held against what the full model counts in the same pictures without a browser. Takes a
quarter of an hour, and needs a machine that does nothing else.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from playwright.sync_api import sync_playwright

from benchmarks.models import watched
from benchmarks.recordings import DATA, clips
from benchmarks.recordings import Clip as Recording
from posecheck.capture.video_file import VideoFile
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import Exercise
from posecheck.frame import Frame
from posecheck.pipeline import score
from posecheck.synthetic.output import encode_jpeg
from tests.web.browser import PROGRAM, launch
from tests.web.camera import LiveCamera
from tests.web.performance import PERFORMANCES, SIZE, Clip, Performance, arrival
from tests.web.serving import serving
from tests.web.visit import PATIENCE_MS, Visit

FPS: Final = 30.0
SETTLE_MS: Final = 3_000
"""After its end the empty picture is shown for so long, so that what lags behind is counted too."""
EMPTY_S: Final = 3.0
"""Before and after the video nobody is in the picture, for longer than a rest posture is remembered: one body
does not turn into another one."""
OF: Final = {performance.exercise: performance for performance in PERFORMANCES}


def played(video: Path) -> Clip:
    """Return a video as the camera shows it: fitted into its picture, at its frame rate.

    Parameters
    ----------
    video : Path
        The file.
    """
    jpegs: list[bytes] = []
    with VideoFile(video) as source:
        began_s: float | None = None
        for frame in source:
            began_s = frame.time_s if began_s is None else began_s
            jpeg = encode_jpeg(Frame(image=_fitted(frame.image), time_s=frame.time_s))
            due = round((frame.time_s - began_s) * FPS) + 1
            jpegs += [jpeg] * max(0, due - len(jpegs))
    empty = [encode_jpeg(Frame(image=np.zeros((*SIZE[::-1], 3), np.uint8), time_s=0.0))] * round(
        EMPTY_S * FPS
    )
    jpegs = [*empty, *jpegs, *empty]
    return Clip(jpegs=jpegs, landmarks_px=np.zeros((len(jpegs), 33, 2)), fps=FPS)


def by_full_model(estimator: PoseEstimator, exercise: Exercise, clip: Clip) -> int:
    """Return what the full model counts in the pictures that the camera shows.

    Parameters
    ----------
    estimator : PoseEstimator
        With the full model.
    exercise : Exercise
        What is counted.
    clip : Clip
        The pictures.
    """
    estimator.start_anew()
    frames = (Frame(image=_decoded(jpeg), time_s=k / FPS) for k, jpeg in enumerate(clip.jpegs))
    return score((estimator.estimate(frame) for frame in frames), exercise).rep_count


def by_page(visit: Visit, performance: Performance, clip: Clip) -> int | None:
    """Return what the page counts while the clip is played; None if it let the server find the pose.

    Parameters
    ----------
    visit : Visit
        A page, nothing chosen yet.
    performance : Performance
        The exercise that is chosen, and how the synthetic patient gets into position for it.
    clip : Clip
        What is played then.
    """
    counts: list[int] = []
    visit.page.on("websocket", lambda stream: stream.on("framereceived", lambda m: _note_count(m, counts)))
    visit.camera.hold(arrival(performance))
    visit.choose(performance)
    visit.button("Start").click()
    visit.heading("Camera check").wait_for()
    visit.camera.play(arrival(performance))
    visit.wait_until_it_counts()
    visit.camera.play(clip)
    while visit.camera.playing:
        visit.page.wait_for_timeout(100)
    visit.page.wait_for_timeout(SETTLE_MS)
    in_browser = visit.page.get_by_text("Your picture stays in this browser").is_visible()
    visit.button("Finish").click()
    gives_up_s = time.monotonic() + PATIENCE_MS / 1000
    while not counts:
        assert time.monotonic() < gives_up_s, "no report came"
        visit.page.wait_for_timeout(100)
    return counts[0] if in_browser else None


def results() -> Iterator[tuple[Recording, int, int | None]]:
    """Yield each video with the count of the full model and that of the page."""
    with (
        tempfile.TemporaryDirectory() as folder,
        PoseEstimator(model="full") as estimator,
        LiveCamera(Path(folder, "camera.y4m"), FPS) as camera,
        serving(Path(folder, "errors.log")) as address,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright, camera)
        for recording, exercise, video in watched(clips()):
            performance, clip = OF[exercise.id], played(video)
            expected = by_full_model(estimator, exercise, clip)
            context = browser.new_context(permissions=["camera"])
            visit = Visit(context, camera, address, "page-counts")
            yield recording, expected, by_page(visit, performance, clip)
            context.close()
        browser.close()


def main() -> None:
    """Print the counts that differ, and the share of the same ones."""
    if PROGRAM is None:
        sys.exit("there is no chromium: apt-get install chromium")
    if not (DATA / "videos").is_dir():
        sys.exit(f"{DATA / 'videos'}: there are no videos here; these figures need them")
    judged = []
    for recording, expected, found in results():
        if found is None:
            print(f"  {recording.file[:48]}: not judged, the server had to find the pose", flush=True)
            continue
        judged.append((recording, expected, found))
        if found != expected:
            truly = f"truly {recording.least} to {recording.most}"
            print(f"  {recording.file[:48]}: {expected} -> {found}, {truly}", flush=True)
    same = mean(expected == found for _, expected, found in judged)
    print(f"page: the same count as the full model in {same:.3f} of {len(judged)} videos")
    labelled = [one for one in judged if one[0].least is not None]
    of_full = mean(recording.is_exact(expected) for recording, expected, _ in labelled)
    of_page = mean(recording.is_exact(found) for recording, _, found in labelled)
    print(f"as counted by eye, of {len(labelled)}: full model {of_full:.3f}, page {of_page:.3f}")


def _note_count(message: str | bytes, counts: list[int]) -> None:
    if isinstance(message, str) and (report := json.loads(message).get("report")):
        counts.append(report["rep_count"])


def _fitted(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture in the middle of one of the camera's size."""
    (width, height), (rows, columns) = SIZE, image.shape[:2]
    scale = min(width / columns, height / rows)
    small = cv2.resize(image, (round(columns * scale), round(rows * scale)), interpolation=cv2.INTER_AREA)
    out = np.zeros((height, width, 3), np.uint8)
    top, left = (height - small.shape[0]) // 2, (width - small.shape[1]) // 2
    out[top : top + small.shape[0], left : left + small.shape[1]] = small
    return out


def _decoded(jpeg: bytes) -> np.ndarray:
    image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert image is not None, "a picture that was made here"
    return image


if __name__ == "__main__":
    main()
