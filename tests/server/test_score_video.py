"""Videos that were recorded before: the same report as from the command line."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import av
import cv2
import httpx
import pytest

from posecheck.capture.video_file import VideoFile
from posecheck.errors import SourceError
from posecheck.frame import Frame
from posecheck.synthetic.output import write_video
from posecheck_server.problems import RefusedError
from posecheck_server.routes.video import PATH
from posecheck_server.settings import Settings
from posecheck_server.videos import VideoJob, VideoScoring
from tests.integration.capture.films import empty_rooms

from .clients import Running, wait_until
from .test_score import command_line

ServeWith = Callable[..., Running]
pytestmark = pytest.mark.usefixtures("own_temporary_folder")


def upload(
    server: Running, clip: Path, name: str | None = None, *, reference: bytes | None = None, **fields: str
) -> httpx.Response:
    with clip.open("rb") as file:
        data = {"exercise": "squat", "model": "lite", **fields}
        files: dict[str, Any] = {"file": (name or clip.name, file)}
        if reference is not None:
            files["reference"] = ("knee.pattern.json", reference)
        return server.http.post(PATH, files=files, data=data, timeout=60)


def test_a_video_gives_the_report_of_the_command_line(server: Running, clip: Path) -> None:
    answer = upload(server, clip)
    assert answer.status_code == 200, answer.text
    assert answer.json()["rep_count"] == 2 and answer.json()["provenance"]["source"] == clip.name
    expected = json.loads(command_line("squat", clip, "--model", "lite"))
    expected["provenance"]["source"] = clip.name
    assert answer.json() == expected


@pytest.mark.exhaustive
def test_a_video_in_slow_motion_has_the_times_of_life(server: Running, clip: Path) -> None:
    plain, quick = upload(server, clip).json(), upload(server, clip, speed="2").json()
    assert (plain["provenance"]["speed"], quick["provenance"]["speed"]) == (1.0, 2.0)
    assert quick["duration_s"] == pytest.approx(plain["duration_s"] / 2, abs=0.002)
    for speed, asked in (("0", "0.1"), ("1000", "100"), ("quick", "a number")):
        answer = upload(server, clip, speed=speed)
        (error,) = answer.json()["errors"]
        assert (answer.status_code, error["field"]) == (422, "speed") and asked in error["message"]


def test_a_video_comes_with_what_the_norm_of_a_test_depends_on(server: Running, clip: Path) -> None:
    told = {"age": "72", "sex": "female", "height_cm": "163.5"}
    report = upload(server, clip, **told).json()
    patient = {"age": 72, "sex": "female", "height_cm": 163.5}
    assert report["provenance"]["prescription"]["patient"] == patient
    for field, wrong in (("age", "131"), ("sex", "other"), ("height_cm", "nan")):
        (error,) = upload(server, clip, **told | {field: wrong}).json()["errors"]
        assert error["field"] == field


def test_a_video_is_compared_with_the_reference_that_comes_with_it(
    server: Running, clip: Path, less_deep: Path
) -> None:
    answer = upload(server, clip, reference=less_deep.read_bytes())
    assert answer.status_code == 200, answer.text
    expected = json.loads(command_line("squat", clip, "--model", "lite", "--reference", less_deep))
    expected["provenance"]["source"] = clip.name
    assert answer.json() == expected
    assert answer.json()["provenance"]["reference"]["name"] == "less deep"


@pytest.mark.parametrize(
    ("reference", "field", "message"),
    [
        (b"no pattern", "reference", "JSON"),
        (b"\xff{}", "reference", "JSON"),
        (b"{}", "reference.format", "is missing"),
        (b" " * 2_000_001, "reference", "is too large (over 2000 kB)"),
    ],
)
def test_a_wrong_reference_is_told_its_field_before_the_video_is_looked_at(
    server: Running, clip: Path, reference: bytes, field: str, message: str
) -> None:
    problem = upload(server, clip, reference=reference).json()
    assert (problem["status"], problem["type"]) == (422, "/problems/invalid-request")
    assert problem["errors"][0]["field"] == field and message in problem["errors"][0]["message"]


def test_a_reference_that_is_no_file_is_told_so(server: Running, clip: Path) -> None:
    with clip.open("rb") as file:
        data = {"exercise": "squat", "reference": "knee.pattern.json"}
        (error,) = server.http.post(PATH, files={"file": file}, data=data).json()["errors"]
    assert error["field"] == "reference" and "must be a file" in error["message"]


def test_a_truncated_video_is_counted_as_far_as_it_goes(
    server: Running, frames: list[Frame], tmp_path: Path
) -> None:
    whole, cut = tmp_path / "whole.avi", tmp_path / "cut.avi"
    writer = cv2.VideoWriter(str(whole), cv2.VideoWriter.fourcc(*"MJPG"), 15.0, frames[0].size)
    for frame in frames[:60]:
        writer.write(frame.image)
    writer.release()
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    answer = upload(server, cut, "C:\\films\\a 'b' é.avi")
    assert answer.status_code == 200, answer.text
    assert answer.json()["provenance"]["source"] == "a 'b' é.avi"
    texts = [note["text"] for note in answer.json()["notes"] if note["code"] == "source"]
    assert any("truncated" in text and text.startswith("a 'b' é.avi") for text in texts)
    assert "posecheck-" not in answer.text


@pytest.mark.exhaustive  # the command line and the library are tested with more broken films
def test_nobody_of_one_video_is_seen_in_a_broken_one_after_it(
    server: Running, clip: Path, tmp_path: Path
) -> None:
    read = 0
    assert upload(server, clip).json()["frames"]["with_pose"] > 0
    for room in empty_rooms(tmp_path, (640, 480)):
        answer = upload(server, room)
        assert answer.status_code in (200, 422), answer.text
        if answer.status_code == 200:
            read += 1
            assert answer.json()["frames"]["with_pose"] == 0 and answer.json()["frames"]["total"] > 0
    assert read >= 3


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "the file is empty"), (b"no video at all", "not a video that can be decoded")],
)
def test_what_is_no_video_is_told(server: Running, tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    problem = upload(server, path).json()
    assert problem["status"] == 422 and problem["type"] == "/problems/unreadable-source"
    assert problem["detail"] == f"notes.txt: {message}" or problem["detail"].startswith(
        f"notes.txt: {message}"
    )


def test_a_video_that_is_too_long_is_refused(serve: ServeWith, clip: Path) -> None:
    problem = upload(serve(video_s=1.0), clip).json()
    assert problem["status"] == 413 and problem["type"] == "/problems/too-long"


def test_a_video_that_is_too_large_is_refused(serve: ServeWith, clip: Path) -> None:
    answer = upload(serve(video_bytes=10_000), clip)
    assert answer.status_code == 413 and answer.json()["type"] == "/problems/too-large"


def test_a_video_with_too_large_pictures_is_refused(serve: ServeWith, clip: Path) -> None:
    problem = upload(serve(video_pixels=300_000), clip).json()
    assert problem["status"] == 422 and problem["type"] == "/problems/unreadable-source"
    assert problem["detail"] == f"{clip.name}: the picture is 640 x 480 pixels; at most 300000 are accepted"


def film(path: Path, *sizes: tuple[int, int]) -> Path:
    """Write a transport stream, in which films of several sizes may follow one another."""
    part = path.with_name("part.ts")
    with path.open("wb") as whole:
        for size in sizes:
            with av.open(str(part), "w") as container:
                stream = container.add_stream("mpeg2video", rate=25)
                stream.width, stream.height = size
                stream.pix_fmt = "yuv420p"
                for _ in range(8):
                    container.mux(stream.encode(av.VideoFrame(*size, "yuv420p")))
                container.mux(stream.encode(None))
            whole.write(part.read_bytes())
    return path


def test_no_picture_is_taken_that_is_too_large(tmp_path: Path) -> None:
    large = film(tmp_path / "large.ts", (208, 112))
    with pytest.raises(SourceError, match="208 x 112 pixels; at most 19999"):
        VideoFile(large, most_pixels=19_999)
    taken = 0
    growing = film(tmp_path / "growing.ts", (32, 16), (208, 112))
    with VideoFile(growing, most_pixels=19_999) as video, pytest.raises(SourceError, match="208 x 112"):
        for frame in video:
            assert frame.size == (32, 16)
            taken += 1
    assert 6 <= taken <= 8


def test_files_beside_the_server_are_no_part_of_it(
    server: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A path that is relative to here would lead elsewhere.
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(str(Path(entry).resolve()) for entry in sys.path))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "queue.py").write_text("raise SystemExit('a file of the user ran')")
    (tmp_path / "notes").write_text("no video")
    assert upload(server, tmp_path / "notes").json()["type"] == "/problems/unreadable-source"


def test_why_the_process_broke_down_is_logged(
    server: Running, clip: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PYTHONMALLOC", "nonsense")  # with this no Python starts
    problem = upload(server, clip).json()
    assert problem["type"] == "/problems/defect" and "PYTHONMALLOC" not in problem["detail"]
    (record,) = caplog.records
    assert record.name == "posecheck_server" and "PYTHONMALLOC" in record.getMessage()


def test_a_video_that_takes_too_long_is_given_up(serve: ServeWith, clip: Path) -> None:
    answer = upload(serve(video_timeout_s=0.5), clip)
    assert answer.status_code == 503 and answer.json()["type"] == "/problems/took-too-long"
    assert jobs() == []


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"exercise": "jump"}, None),
        ({"side": "up"}, "side"),
        ({"side": "left"}, "side"),
        ({"model": "huge"}, "model"),
        ({"language": "english"}, "language"),
        ({"colour": "red"}, "colour"),
        ({"exercise": "x" * 2000}, "exercise"),
    ],
)
def test_wrong_fields_are_told_before_any_work(
    server: Running, clip: Path, fields: dict[str, str], field: str | None
) -> None:
    answer = upload(server, clip, **fields)
    assert answer.status_code == (404 if field is None else 422), answer.text
    if field is not None:
        assert answer.json()["errors"][0]["field"] == field


def test_a_form_without_a_file_is_told(server: Running) -> None:
    for files in ({"file": (None, "text")}, {"other": ("a.mp4", b"1")}):
        problem = server.http.post(PATH, files=files, data={"exercise": "squat"}).json()
        assert problem["status"] == 422 and problem["errors"][0]["field"] == "file"


@pytest.mark.parametrize(
    "kind",
    ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x; charset=y"],
)
@pytest.mark.parametrize(
    "body", [b"", b"--x", b"--x\r\n\r\n", b"--x\r\nContent-Disposition: x\r\n\r\n1\r\n--x--"]
)
def test_what_is_no_form_is_refused(server: Running, kind: str, body: bytes) -> None:
    answer = server.http.post(PATH, content=body, headers={"Content-Type": kind})
    assert answer.status_code in (400, 422), answer.text
    assert answer.headers["content-type"] == "application/problem+json"


def jobs() -> list[str]:
    """Return the processes that score videos for this one."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_text(errors="replace").split("\0")
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if "posecheck_server.video_job" in words and state != "Z" and int(parent) == os.getpid():
            found.append(folder.name)
    return found


linux = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="looks at processes as Linux shows them"
)


@linux
def test_who_leaves_ends_the_work(server: Running, clip: Path) -> None:
    with pytest.raises(httpx.ReadTimeout), clip.open("rb") as file:
        server.http.post(PATH, files={"file": file}, data={"exercise": "squat"}, timeout=1.0)
    wait_until(lambda: jobs() == [])


@linux
def test_one_at_a_time_and_a_short_queue(serve: ServeWith, frames: list[Frame], tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    write_video(frames[:15], clip, fps=15.0)
    server = serve(video_queue=1)
    statuses: list[int] = []
    threads = [
        threading.Thread(target=lambda: statuses.append(upload(server, clip).status_code)) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    most = 0
    while any(thread.is_alive() for thread in threads):
        most = max(most, len(jobs()))
        time.sleep(0.05)
    assert sorted(statuses) == [200, 200, 503, 503]
    assert most == 1


def job(path: Path) -> VideoJob:
    return VideoJob(
        path=str(path),
        source="a",
        exercise="squat",
        prescription={},
        language="en",
        spoken="en",
        model="heavy",
        speed=1.0,
        reference=None,
        longest_s=60,
        most_pixels=1_000_000,
    )


@linux
def test_a_server_that_stops_ends_the_work(serve: ServeWith, clip: Path) -> None:
    server = serve()

    def post() -> None:
        with suppress(httpx.HTTPError):
            upload(server, clip, model="heavy")

    thread = threading.Thread(target=post)
    thread.start()
    wait_until(jobs)
    server.stop()
    thread.join()
    assert jobs() == []


def test_a_server_that_stops_while_the_work_begins_ends_it(
    clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scoring = VideoScoring(Settings())
    begun: list[asyncio.subprocess.Process] = []
    begin = asyncio.create_subprocess_exec

    async def stopped_meanwhile(*args: Any, **options: Any) -> asyncio.subprocess.Process:
        begun.append(await begin(*args, **options))
        scoring.stop()
        return begun[0]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", stopped_meanwhile)
    with pytest.raises(RefusedError, match="the server is stopping"):
        asyncio.run(scoring.score(job(clip)))
    assert begun[0].returncode == -signal.SIGKILL


@linux
def test_the_work_ends_with_a_server_that_was_killed(clip: Path, tmp_path: Path) -> None:
    """As the process would notice it: its standard input ends."""

    copied = Path(shutil.copy(clip, tmp_path / "video"))
    process = subprocess.Popen(
        [sys.executable, "-m", "posecheck_server.video_job"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(json.dumps(asdict(job(copied))).encode() + b"\n")
    process.stdin.flush()
    time.sleep(0.5)
    process.stdin.close()
    assert process.wait(20) == 1 and process.stdout.read() == b""
    process.stdout.close()
