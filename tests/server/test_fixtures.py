"""The files in `fixtures/` are what PoseCheck takes and gives today."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from typer.testing import CliRunner

from fixtures import FOLDER
from fixtures.drift import alike, drifted, read_json, read_lines
from fixtures.layout import settled
from fixtures.make import make_all
from fixtures.recordings import COUNTED, PARTIAL, PATIENTS, REPS, RIGHT, recordings
from fixtures.rest import ANSWER_NOT_KEPT, REQUESTS, ask
from fixtures.server import running
from fixtures.stream import talk
from posecheck.cli import app
from posecheck_server.app import create_app
from posecheck_server.services import Services
from posecheck_server.settings import Settings

ROUTES = FOLDER / "routes"
DOCUMENT = create_app(Services(Settings())).openapi()
RECORDINGS = list(recordings())


def asked(name: str) -> dict[str, Any]:
    request: dict[str, Any] = read_json(ROUTES / f"{name}.request.json")
    return request


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where a server with the usual settings is."""
    with running() as address:
        yield address


def test_nothing_has_drifted(tmp_path: Path) -> None:
    make_all(tmp_path)
    assert drifted(tmp_path, FOLDER) == [], "python -m fixtures"


def test_a_drift_is_seen(tmp_path: Path) -> None:
    made, kept = tmp_path / "made", tmp_path / "kept"
    for folder, files in (
        (made, {"same.json": "[0.1234, 90.1, 1]", "changed.json": "[90.1]", "new.txt": "new"}),
        (kept, {"same.json": "[0.1235, 90.2, 1]", "changed.json": "[91.1]", "old.txt": "old"}),
    ):
        (folder / "reports").mkdir(parents=True)
        for name, text in files.items():
            (folder / "reports" / name).write_text(text, encoding="utf-8")
    assert drifted(made, kept) == ["reports/changed.json", "reports/new.txt", "reports/old.txt"]


@pytest.mark.parametrize(
    ("one", "other"),
    [(1, 2), (1, 1.0), (1, True), (None, 0.0), ([1], [1, 1]), ({"a": 1}, {"b": 1}), ("a", "b"), (0.1, 0.11)],
)
def test_only_the_last_digits_of_decimals_may_differ(one: object, other: object) -> None:
    assert alike(one, one) and not alike(one, other) and not alike({"x": [one]}, {"x": [other]})


@pytest.mark.parametrize(("exercise", "shows"), RECORDINGS)
def test_the_command_line_prints_the_report_of_a_track(exercise: str, shows: str) -> None:
    track = FOLDER / "tracks" / f"{exercise}.{shows}.npz"
    known = [f"--{name}={value}" for name, value in PATIENTS.get(exercise, {}).items()]
    printed = CliRunner().invoke(app, ["check", exercise, str(track), "--json", *known])
    assert alike(
        settled(json.loads(printed.stdout)), read_json(FOLDER / "reports" / f"{exercise}.{shows}.json")
    )


@pytest.mark.parametrize(
    ("exercise", "shows"), [one for one in RECORDINGS if one[1] not in (PARTIAL, COUNTED)]
)
def test_a_track_shows_what_it_is_called_for(exercise: str, shows: str) -> None:
    report = read_json(FOLDER / "reports" / f"{exercise}.{shows}.json")
    assert (report["rep_count"], report["partial_count"]) == (REPS, 0)
    broken = [{f["rule"] for f in rep["findings"] if f["verdict"] == "fail"} for rep in report["reps"]]
    assert broken == [set() if shows == RIGHT else {shows}] * REPS
    assert {cue["rule"] for cue in report["cues"]} == set().union(*broken)


def test_one_repetition_is_partial() -> None:
    report = read_json(FOLDER / "reports" / "squat.partial.json")
    assert [rep["status"] for rep in report["reps"]] == ["complete", "partial", "complete"]
    assert (report["rep_count"], report["partial_count"]) == (2, 1)


def test_what_is_held_timed_or_walked_has_its_result() -> None:
    held, timed, walked = (
        read_json(FOLDER / "reports" / f"{name}.counted.json")
        for name in ("single_leg_stance", "sit_to_stand_5x", "walking")
    )
    assert [one["side"] for one in held["trial"]["holds"]] == ["left", "left"] and not held["clinical"]
    assert timed["trial"]["outcome"] == "completed"
    (result,) = timed["clinical"]
    assert result["valid"] and result["norm"] is not None and result["change"] is not None
    assert walked["trial"]["steps"] == 6 and walked["reps"] == []


def test_tracks_are_small() -> None:
    assert max(path.stat().st_size for path in (FOLDER / "tracks").iterdir()) < 150_000


@pytest.mark.parametrize("name", [name for name in REQUESTS if name not in ANSWER_NOT_KEPT])
def test_a_request_is_answered_as_it_says(address: str, name: str) -> None:
    answer = ask(address, asked(name))
    assert answer.status_code == 200
    assert alike(settled(answer.json()), read_json(ROUTES / f"{name}.answer.json"))


def test_the_demonstration_is_a_clip(address: str) -> None:
    answer = ask(address, asked("demonstration"))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "video/webm")


def test_the_video_that_the_readme_tells_how_to_draw_is_answered_with_a_report(
    address: str, tmp_path: Path
) -> None:
    drawing = f"exercises preview squat -o {asked('score_video')['file']}"
    assert drawing in (FOLDER / "README.md").read_text("utf-8")
    drawn = CliRunner().invoke(app, [*drawing.split()[:-1], str(tmp_path / "squat.mp4")])
    assert drawn.exit_code == 0
    answer = ask(address, asked("score_video"), file=tmp_path / "squat.mp4")
    assert answer.status_code == 200 and answer.json()["rep_count"] == 1
    assert answer.json().keys() == read_json(ROUTES / "score.answer.json").keys()
    assert answer.json()["provenance"]["source"] == asked("score_video")["file"]


def test_every_route_has_a_request_and_every_answer_is_the_example() -> None:
    covered = set()
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            (name,) = (name for name, request in REQUESTS.items() if leads_to(path, method, request))
            covered.add(name)
            if name not in ANSWER_NOT_KEPT:
                content = operation["responses"]["200"]["content"]["application/json"]
                assert content["example"] == read_json(ROUTES / f"{name}.answer.json")
                schema = content["schema"] | {"components": DOCUMENT["components"]}
                jsonschema_rs.validator_for(schema).validate(content["example"])
    assert covered == set(REQUESTS) == {path.name.split(".")[0] for path in ROUTES.glob("*.request.json")}


def leads_to(path: str, method: str, request: dict[str, Any]) -> bool:
    """Whether a request asks for a path of the document, in which a name in braces stands for the squat."""
    return (request["method"].lower(), request["path"]) == (method, path.replace("{exercise}", "squat"))


def test_the_stream_answers_as_it_says(address: str) -> None:
    said = read_lines(ROUTES / "stream.jsonl")
    messages = [line["client"] for line in said if "client" in line]
    assert alike(list(talk(address, messages)), said)


def test_the_conversation_has_every_message_but_errors_and_a_cue() -> None:
    said = [message for line in read_lines(ROUTES / "stream.jsonl") for message in line.values()]
    types = [message["type"] for message in said[:-1]]
    assert set(types) == {"start", "ready", "pose", "update", "begin", "begun", "finish", "report"}
    assert said[-1] == 1000
    updates = [message for message in said[:-1] if message["type"] == "update"]
    assert updates[-1]["rep_count"] == 1 and {u["cue"]["rule"] for u in updates if u["cue"]} == {"depth"}
