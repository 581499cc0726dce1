"""Tracks that were recorded before: the same report as from the command line."""

from __future__ import annotations

import json
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from fixtures.rest import as_lists
from posecheck.pose import Pose, PoseTrack
from posecheck_server.tracks import read_request

from .clients import Running

pytestmark = pytest.mark.usefixtures("own_temporary_folder")


def command_line(*arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "posecheck.cli", "check", *map(str, arguments), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


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
    assert answer.json()["frames"] == {"total": len(track), "with_pose": len(track) - 19}


def test_where_another_person_begins_the_count_begins_anew(
    server: Running, track: PoseTrack, tmp_path: Path
) -> None:
    at = [i == len(track) // 2 for i in range(len(track))]
    marked, path = replace(track, another=np.array(at)), tmp_path / "track.npz"
    marked.save(path)
    asked = {"exercise": "squat", "source": str(path), "track": {**as_lists(track), "another": at}}
    answer = server.http.post("/v1/score", json=asked)
    assert answer.text == command_line("squat", path).removesuffix("\n")
    assert [one["why"] for one in answer.json()["uncounted"]].count("somebody_else") == 1
    assert answer.json()["rep_count"] < 3


def test_prescription_and_language_are_used(server: Running, track: PoseTrack) -> None:
    prescription = {"limits": {"depth": {"min": 150}}}
    asked = {"exercise": "squat", "track": as_lists(track), "prescription": prescription, "language": "en"}
    report = server.http.post("/v1/score", json=asked).json()
    depth = [f for rep in report["reps"] for f in rep["findings"] if f["rule"] == "depth"]
    assert {f["limit"] for f in depth} == {150.0} and {f["verdict"] for f in depth} == {"fail"}


@pytest.mark.parametrize(
    ("change", "kind", "field", "message"),
    [
        ({"exercise": "jump"}, "404 no-such-exercise", None, "there is no exercise 'jump'"),
        ({"exercise": 3}, "422 invalid-request", "exercise", "must be a text, not 3"),
        ({"smell": 3}, "422 invalid-request", "smell", "there is no key 'smell'"),
        ({"track": {"size": [1, 1], "time_s": "0"}}, "422 invalid-request", "track.time_s", "not '0'"),
        ({"track": {}}, "422 invalid-request", "track.size", "is missing; give"),
        ({"prescription": {"side": "left"}}, "422 invalid-prescription", "side", "has no sides"),
        (
            {"prescription": {"range": "much"}},
            "422 invalid-prescription",
            "range",
            "a number above 0, not 'much'",
        ),
        (
            {"prescription": {"dose": {"tempo": {"up": 2}}}},
            "422 invalid-prescription",
            "dose.tempo.up",
            "lowering",
        ),
        (
            {"prescription": {"dose": {"feedback": {"kind": "faded", "last": 0}}}},
            "422 invalid-prescription",
            "dose.feedback.last",
            "above 0",
        ),
        ({"language": "english"}, "422 invalid-request", "language", "two letters, such as en"),
        ({"source": "x" * 201}, "422 invalid-request", "source", "at most 200 characters"),
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
        ({"time_s": [0.0]}, "time_s 1; they must have the same number"),
        ({"time_s": []}, "at least one entry"),
        ({"size": [0, 480]}, "size"),
        ({"size": [640]}, "a list of 2 entries, not [640]"),
        ({"visibility": 3}, "must be a list, not 3"),
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
    assert "none of them if nobody was found" in message


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


def test_a_reference_changes_what_is_told_and_not_what_is_counted(
    server: Running, track: PoseTrack, less_deep: Path, tmp_path: Path
) -> None:
    """The same as by ``--reference``."""
    recorded = tmp_path / "track.npz"
    track.save(recorded)
    asked = {
        "exercise": "squat",
        "source": str(recorded),
        "track": as_lists(track),
        "reference": json.loads(less_deep.read_text(encoding="utf-8")),
    }
    answer = server.http.post("/v1/score", json=asked)
    assert answer.status_code == 200, answer.text
    assert answer.text == command_line("squat", recorded, "--reference", less_deep).removesuffix("\n")
    report, plain = answer.json(), server.http.post("/v1/score", json=asked | {"reference": None}).json()
    assert report["provenance"]["reference"]["name"] == "less deep"
    assert plain["provenance"]["reference"] is None
    assert report["rep_count"] == plain["rep_count"] > 0
    changed = zip(report["score"]["parts"], plain["score"]["parts"], strict=True)
    assert [one["aspect"] for one, other in changed if one != other] == ["pattern"]
    assert report["reps"][0]["comparison"] != plain["reps"][0]["comparison"]


@pytest.mark.parametrize(
    ("reference", "field", "message"),
    [
        (3, "reference", "must be"),
        ({}, "reference.format", "is missing"),
        (
            {"format": "posecheck pattern", "name": "x" * 2_000_001},
            "reference",
            "is too large (over 2000 kB)",
        ),
    ],
)
def test_a_wrong_reference_is_told_its_field(
    server: Running, track: PoseTrack, reference: object, field: str, message: str
) -> None:
    asked = {"exercise": "squat", "track": as_lists(track), "reference": reference}
    problem = server.http.post("/v1/score", json=asked).json()
    assert (problem["status"], problem["type"]) == (422, "/problems/invalid-request")
    assert problem["errors"][0]["field"] == field and message in problem["errors"][0]["message"]
