"""What can be asked without a stream: exercises, demonstrations, models, the page, the document."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import msgspec
import pytest
from fastapi.openapi.models import OpenAPI

import posecheck
from posecheck.estimation.bundles import bundle
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.kinematics.measures import CATALOGUE, PARTS
from posecheck_server.answers import ExerciseDetail, ExerciseList
from posecheck_server.stream.messages import ClientMessage, ServerMessage

from .clients import Running

ServeWith = Callable[..., Running]


def test_health(server: Running) -> None:
    assert server.http.get("/healthz").json() == {"status": "ok", "version": posecheck.__version__}


def test_capabilities(server: Running) -> None:
    assert server.http.get("/v1/capabilities").json() == {
        "protocol": 1,
        "camera": False,
        "models": ["lite", "full", "heavy"],
        "limits": {
            "video_bytes": 2**28,
            "video_s": 600.0,
            "video_pixels": 10_000_000,
            "body_bytes": 2**24,
            "image_pixels": 4_000_000,
            "messages_per_s": server.services.settings.messages_per_s,
        },
    }


def test_exercises_are_those_of_the_library(server: Running) -> None:
    listed = ExerciseList.model_validate_json(server.http.get("/v1/exercises").text)
    assert [shown.id for shown in listed.exercises] == built_in_ids()
    for shown in listed.exercises:
        known = load_exercise(shown.id)
        detail = ExerciseDetail.model_validate_json(server.http.get(f"/v1/exercises/{shown.id}").text)
        assert shown.model_dump().items() <= detail.model_dump().items()
        assert (detail.name, detail.dose, detail.trial) == (known.name, known.dose, known.trial)
        assert (detail.sides, detail.phases) == (known.sides, list(known.phases))
        assert [rule.id for rule in detail.rules] == [rule.id for rule in known.rules]
        assert (detail.lead is None) is (known.lead is None)
        if known.lead is None or detail.lead is None:
            assert known.trial.kind == "steps" and not detail.rules
            continue
        assert detail.lead.unit == CATALOGUE[known.lead.measure].unit
        for rule in detail.rules:
            parts = CATALOGUE[rule.measure or known.lead.measure].landmarks
            assert set(rule.landmarks) == {i for part in parts for i in PARTS[part]}


@pytest.mark.parametrize(
    "path", ["/v1/exercises", "/v1/exercises/squat", "/v1/exercises/squat/demonstration"]
)
def test_what_the_client_has_is_not_sent_again(server: Running, path: str) -> None:
    first = server.http.get(path)
    etag = first.headers["etag"]
    for asked in (etag, f'"x", {etag}', f"W/{etag}"):
        again = server.http.get(path, headers={"If-None-Match": asked})
        assert again.status_code == 304 and not again.content
        assert again.headers["etag"] == etag
    assert server.http.get(path, headers={"If-None-Match": '"x"'}).content == first.content


def test_the_demonstration_is_a_video_that_can_be_read_in_parts(server: Running, tmp_path: Path) -> None:
    answer = server.http.get("/v1/exercises/squat/demonstration")
    assert answer.headers["content-type"] == "video/webm"
    clip = tmp_path / "clip.webm"
    clip.write_bytes(answer.content)
    capture = cv2.VideoCapture(str(clip))
    assert capture.read()[0]
    capture.release()
    part = server.http.get(answer.url.path, headers={"Range": "bytes=10-19"})
    assert part.status_code == 206 and part.content == answer.content[10:20]
    assert len(answer.content) < 1_000_000


@pytest.mark.parametrize(
    "path",
    [
        "/healthz",
        "/v1/exercises",
        "/v1/exercises/squat/demonstration",
        "/models/pose_landmarker_lite.task",
        "/openapi.json",
        "/absent",
        "/v1/score",
    ],
)
def test_head_answers_with_the_headers_of_get(server: Running, path: str) -> None:
    whole, head = server.http.get(path), server.http.head(path)
    assert (head.status_code, head.content) == (whole.status_code, b"")
    assert head.headers["content-length"] == str(len(whole.content))
    assert head.headers.get("etag") == whole.headers.get("etag")


def test_the_models_are_those_of_the_library(server: Running) -> None:
    path = "/models/pose_landmarker_lite.task"
    answer = server.http.get(path)
    assert answer.content == bundle("lite").read_bytes()
    assert answer.headers["content-type"] == "application/octet-stream"
    assert server.http.get(path, headers={"If-None-Match": answer.headers["etag"]}).status_code == 304
    assert server.http.get("/models/pose_landmarker_huge.task").status_code == 404


def test_the_page_is_served_with_its_assets(
    serve: ServeWith, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("posecheck_server.routes.page.FOLDER", tmp_path / "page")
    server = serve()
    assert "not built" in server.http.get("/").json()["detail"]
    (tmp_path / "page" / "assets").mkdir(parents=True)
    (tmp_path / "page" / "index.html").write_text("<!doctype html>")
    (tmp_path / "page" / "assets" / "app-1a2b.js").write_text("1")
    (tmp_path / "secret").write_text("no")
    page = server.http.get("/")
    assert (
        page.headers["content-type"].startswith("text/html") and page.headers["cache-control"] == "no-cache"
    )
    script = server.http.get("/assets/app-1a2b.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert "immutable" in script.headers["cache-control"]
    for path in ("/../secret", "/%2e%2e/secret", "/assets/absent.js", "/assets", "//secret"):
        answer = server.http.get(f"http://127.0.0.1:{server.port}{path}", follow_redirects=True)
        assert answer.status_code == 404 and answer.json()["type"] == "/problems/not-found", path


@pytest.mark.parametrize(
    ("method", "path", "status", "slug"),
    [
        ("GET", "/v1/exercises/jump", 404, "no-such-exercise"),
        ("GET", "/v1/exercises/jump/demonstration", 404, "no-such-exercise"),
        ("GET", "/v1/exercises/..%2F..%2Fetc%2Fpasswd.yaml", 404, "not-found"),
        ("GET", "/v1/absent", 404, "not-found"),
        ("POST", "/healthz", 405, "method-not-allowed"),
        ("DELETE", "/v1/score", 405, "method-not-allowed"),
        ("GET", "/v1/score", 405, "method-not-allowed"),
        ("POST", "/", 404, "not-found"),
        ("POST", "/absent", 404, "not-found"),
        ("POST", "/v1/score", 415, "unsupported-media-type"),
        ("POST", "/v1/score/video", 415, "unsupported-media-type"),
    ],
)
def test_every_error_is_a_problem(server: Running, method: str, path: str, status: int, slug: str) -> None:
    answer = server.http.request(method, path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == f"/problems/{slug}" and answer.json()["detail"]


def test_the_document_describes_all_and_is_printed_the_same_each_time(server: Running) -> None:
    served = server.http.get("/openapi.json").json()
    assert served["openapi"] == "3.1.0"
    OpenAPI.model_validate(served)
    assert set(served["paths"]) == {
        "/healthz",
        "/v1/capabilities",
        "/v1/exercises",
        "/v1/exercises/{exercise}",
        "/v1/exercises/{exercise}/demonstration",
        "/v1/score",
        "/v1/score/video",
    }
    printed = [
        subprocess.run(
            [sys.executable, "-m", "posecheck_server.openapi_file"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for _ in range(2)
    ]
    assert printed[0] == printed[1] and msgspec.json.decode(printed[0]) == served


def test_all_references_of_the_document_lead_somewhere(server: Running) -> None:
    document = server.http.get("/openapi.json").json()
    schemas = document["components"]["schemas"]
    names = {name for kind in (ClientMessage, ServerMessage) for name in map(_name, kind.__args__)}
    assert names <= set(schemas)

    def references(node: object) -> set[str]:
        if isinstance(node, dict):
            own = {node["$ref"]} if isinstance(node.get("$ref"), str) else set()
            return own.union(*map(references, node.values()))
        return set().union(*map(references, node)) if isinstance(node, list) else set()

    for reference in references(document):
        assert reference.removeprefix("#/components/schemas/") in schemas, reference


def _name(message: type) -> str:
    return message.__name__
