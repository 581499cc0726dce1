"""Tracks and videos that were recorded before: the same report as from the command line."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import cv2
import httpx
import msgspec
import numpy as np
import pytest

from posecheck.capture.video_file import VideoFile
from posecheck.errors import SourceError
from posecheck.frame import Frame
from posecheck.pose import Pose, PoseTrack
from posecheck.synthetic.output import write_video
from posecheck_server.answers import Report
from posecheck_server.routes.video import PATH
from posecheck_server.tracks import read_request
from posecheck_server.videos import VideoJob

from .clients import Running, wait_until

ServeWith = Callable[..., Running]


def command_line(*arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "posecheck.cli", "check", *map(str, arguments), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def as_lists(track: PoseTrack) -> dict[str, Any]:
    found = [pose.found for pose in track]
    arrays = {name: getattr(track, name).tolist() for name in ("image_px", "world_m", "visibility")}
    rows = {n: [row if seen else None for row, seen in zip(v, found, strict=True)] for n, v in arrays.items()}
    return {"size": track.size, "time_s": track.time_s.tolist(), **rows}


def test_a_track_gives_the_report_of_the_command_line(
    server: Running, track: PoseTrack, tmp_path: Path
) -> None:
    poses = list(track)
    gaps = [Pose.missing(time_s=p.time_s, size=p.size) if 100 < i < 120 else p for i, p in enumerate(poses)]
    recorded = PoseTrack.from_poses(gaps)
    path = tmp_path / "track.npz"
    recorded.save(path)
    answer = server.http.post(
        "/v1/score", json={"exercise": "squat", "source": str(path), "track": as_lists(recorded)}
    )
    assert answer.status_code == 200, answer.text
    assert answer.text == command_line("squat", path).removesuffix("\n")
    assert Report.model_validate(answer.json()).model_dump(mode="json") == answer.json()
    assert answer.json()["frames"] == {"total": len(track), "with_pose": len(track) - 19}


def test_prescription_and_language_are_used(server: Running, track: PoseTrack) -> None:
    prescription = {"limits": {"depth": {"min": 170}}}
    asked = {"exercise": "squat", "track": as_lists(track), "prescription": prescription, "language": "en"}
    report = server.http.post("/v1/score", json=asked).json()
    depth = [f for rep in report["reps"] for f in rep["findings"] if f["rule"] == "depth"]
    assert {f["limit"] for f in depth} == {170.0} and {f["verdict"] for f in depth} == {"fail"}


@pytest.mark.parametrize(
    ("change", "kind", "field", "message"),
    [
        ({"exercise": "jump"}, "404 no-such-exercise", None, "there is no exercise 'jump'"),
        ({"exercise": 3}, "422 invalid-request", "exercise", "Expected `str`"),
        ({"smell": 3}, "422 invalid-request", None, "unknown field `smell`"),
        ({"track": {"size": [1, 1], "time_s": "0"}}, "422 invalid-request", "track.time_s", "got `str`"),
        ({"track": {}}, "422 invalid-request", "track", "missing required field"),
        ({"prescription": {"side": "left"}}, "422 invalid-prescription", "side", "has no sides"),
        ({"prescription": {"range": "much"}}, "422 invalid-prescription", "range", "valid number"),
        ({"language": "english"}, "422 invalid-request", "language", "matching regex"),
        ({"source": "x" * 201}, "422 invalid-request", "source", "length <= 200"),
    ],
)
def test_a_wrong_request_is_told_its_field(  # noqa: PLR0917
    server: Running, track: PoseTrack, change: dict[str, Any], kind: str, field: str, message: str
) -> None:
    asked = {"exercise": "squat", "track": as_lists(track)} | change
    problem = server.http.post("/v1/score", json=asked).json()
    assert f"{problem['status']} {problem['type']}" == kind.replace(" ", " /problems/")
    assert message in problem["detail"]
    if field is not None:
        assert problem["errors"][0]["field"] == field and message in problem["errors"][0]["message"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"time_s": [0.0]}, "time_s 1; they must be as many"),
        ({"time_s": []}, "length >= 1"),
        ({"size": [0, 480]}, "size"),
        ({"size": [640]}, "length 2"),
        ({"visibility": 3}, "Expected `array`"),
    ],
)
def test_a_wrong_track_is_no_track(
    server: Running, track: PoseTrack, change: dict[str, Any], message: str
) -> None:
    asked = {"exercise": "squat", "track": as_lists(track) | change}
    answer = server.http.post("/v1/score", json=asked)
    assert answer.status_code == 422 and message in answer.json()["detail"], answer.text


def score_problem(server: Running, lists: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """Return the kind of the problem with a track, and what is said of each field."""
    answer = server.http.post("/v1/score", json={"exercise": "squat", "track": lists})
    assert answer.status_code == 422, answer.text
    problem = answer.json()
    errors = {error["field"]: error["message"] for error in problem["errors"]}
    assert all(f"{field}: {message}" in problem["detail"] for field, message in errors.items())
    return problem["type"].removeprefix("/problems/"), errors


def test_time_that_runs_backwards_is_a_bad_pose(server: Running, track: PoseTrack) -> None:
    lists = as_lists(track)
    lists["time_s"][5] = lists["time_s"][4]
    kind, errors = score_problem(server, lists)
    assert kind == "bad-pose" and "strictly increasing" in errors["track.time_s[5]"]


def test_lists_of_another_length_are_all_told(server: Running, track: PoseTrack) -> None:
    lists = as_lists(track)
    del lists["world_m"][-1], lists["visibility"][-2:]
    kind, errors = score_problem(server, lists)
    assert kind == "bad-pose" and list(errors) == ["track.world_m", "track.visibility"]
    assert f"has {len(track) - 1} entries and time_s {len(track)}" in errors["track.world_m"]


@pytest.mark.parametrize("absent", [{"image_px"}, {"world_m", "visibility"}, {"visibility"}])
def test_half_a_pose_is_refused_with_its_place(server: Running, track: PoseTrack, absent: set[str]) -> None:
    lists = as_lists(track)
    for name in absent:
        lists[name][7] = None
    kind, errors = score_problem(server, lists)
    ((field, message),) = errors.items()
    assert kind == "bad-pose" and field in {f"track.{name}[7]" for name in absent}
    assert "where nobody was found, none" in message


@pytest.mark.parametrize(
    ("name", "wrong", "place"),
    [
        ("image_px", [[0, 0]] * 32, "[7]"),
        ("world_m", [[0, 0, 0]] * 32 + [[0, 0, "0"]], "[7][32][2]"),
        ("visibility", [1.01] * 33, "[7][0]"),
        ("visibility", "all", "[7]"),
    ],
)
def test_wrong_landmarks_are_told_with_their_place(
    server: Running, track: PoseTrack, name: str, wrong: object, place: str
) -> None:
    lists = as_lists(track)
    lists[name][7] = wrong
    kind, errors = score_problem(server, lists)
    assert kind == "invalid-request" and list(errors) == [f"track.{name}{place}"]


@pytest.mark.parametrize("found", [True, False])
def test_a_track_takes_little_more_memory_than_its_text(found: bool) -> None:
    count = 2000
    moments = {"image_px": [[0, 0]] * 33, "world_m": [[0, 0, 0]] * 33, "visibility": [1] * 33}
    lists = {name: [moment if found else None] * count for name, moment in moments.items()}
    body = msgspec.json.encode(
        {"exercise": "squat", "track": {"size": [1, 1], "time_s": list(range(count)), **lists}}
    )
    tracemalloc.start()
    try:
        poses = sum(1 for _ in read_request(body).track.poses())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert poses == count and peak < 500 * count


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"exercise": "squ\xff"}']
)
def test_what_is_no_json_is_refused(server: Running, body: bytes) -> None:
    answer = server.http.post("/v1/score", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422 and answer.json()["type"] == "/problems/invalid-request"


@pytest.fixture(scope="module")
def clip(frames: list[Frame], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clip") / "two squats.mp4"
    write_video(frames, path, fps=15.0)
    return path


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever a test uploads must be gone at its end."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    wait_until(lambda: list(folder.iterdir()) == [])


def upload(server: Running, clip: Path, name: str | None = None, **fields: str) -> httpx.Response:
    with clip.open("rb") as file:
        data = {"exercise": "squat", "model": "lite", **fields}
        return server.http.post(PATH, files={"file": (name or clip.name, file)}, data=data, timeout=60)


def test_a_video_gives_the_report_of_the_command_line(server: Running, clip: Path) -> None:
    answer = upload(server, clip)
    assert answer.status_code == 200, answer.text
    assert answer.json()["rep_count"] == 2 and answer.json()["source"] == clip.name
    expected = json.loads(command_line("squat", clip, "--model", "lite"))
    assert answer.json() == expected | {"source": clip.name}


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
    assert answer.json()["source"] == "a 'b' é.avi"
    assert any("truncated" in w and w.startswith("a 'b' é.avi") for w in answer.json()["warnings"])
    assert "posecheck-" not in answer.text


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
    assert problem["detail"] == f"{clip.name}: the pictures have 640 x 480 pixels; at most 300000 are taken"


class Film:
    """A video whose file announces other pictures than it holds."""

    def __init__(self, announced: tuple[int, int], held: list[tuple[int, int]]) -> None:
        self._announced = dict(
            zip((cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT), announced, strict=True)
        )
        self.left = held

    def get(self, what: int) -> float:
        return self._announced.get(what, 0)

    def read(self) -> tuple[bool, Any]:
        if not self.left:
            return False, None
        width, height = self.left.pop(0)
        return True, np.zeros((height, width, 3), np.uint8)

    def release(self) -> None:
        pass


def test_no_picture_is_decoded_where_they_are_too_large(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "video"
    path.write_bytes(b"video")
    large = Film((200, 100), [(200, 100)] * 3)
    growing = Film((20, 10), [(20, 10), (200, 100), *[(20, 10)] * 9])
    films = [large, growing]
    monkeypatch.setattr("posecheck.capture.video_file.open_capture", lambda *_: films.pop(0))
    with pytest.raises(SourceError, match="200 x 100 pixels; at most 19999"):
        VideoFile(path, most_pixels=19_999)
    assert len(large.left) == 3
    with VideoFile(path, most_pixels=19_999) as video, pytest.raises(SourceError, match="200 x 100"):
        list(video)
    assert len(growing.left) == 9


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


@linux
def test_the_work_ends_with_a_server_that_was_killed(clip: Path, tmp_path: Path) -> None:
    """As the process would notice it: its standard input ends."""

    copied = shutil.copy(clip, tmp_path / "video")
    job = VideoJob(
        path=str(copied),
        source="a",
        exercise="squat",
        side="auto",
        language="en",
        model="heavy",
        longest_s=60,
        most_pixels=1_000_000,
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "posecheck_server.video_job"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(json.dumps(asdict(job)).encode() + b"\n")
    process.stdin.flush()
    time.sleep(0.5)
    process.stdin.close()
    assert process.wait(20) == 1 and process.stdout.read() == b""
    process.stdout.close()
