"""Who asks in another language is told in it what is wrong with a request."""

from __future__ import annotations

import pytest

from fixtures.rest import as_lists
from posecheck.pose import PoseTrack
from posecheck.words import LANGUAGES, speaking, words
from posecheck_server import problems
from posecheck_server.spoken import preferred

from .clients import Running


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("en;q=0.5, fr;q=0.8", "fr"),
        ("pt-BR, es;q=0.3", "es"),
        ("de;q=0, en", "en"),
        ("de;q=zero", "en"),
        ("*", "en"),
        (",;=;q=,", "en"),
    ],
)
def test_the_language_that_is_liked_best_is_spoken(accepted: str, language: str) -> None:
    assert preferred(accepted) == language


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "must be a text, not 3"),
        ("es", "debe ser un texto, no 3"),
        ("de", "erwartet: ein Text; gegeben: 3"),
        ("fr", "doit être un texte, pas 3"),
    ],
)
def test_a_wrong_request_is_told_in_the_language_of_who_asks(
    server: Running, track: PoseTrack, language: str, message: str
) -> None:
    asked = {"exercise": 3, "track": as_lists(track)}
    answer = server.http.post("/v1/score", json=asked, headers={"Accept-Language": language})
    assert answer.json()["errors"] == [{"field": "exercise", "message": message}]


def test_a_set_is_told_in_the_language_that_it_asks_for(server: Running, track: PoseTrack) -> None:
    prescription = {"limits": {"depth": {"min": 150}}}
    asked = {"exercise": "squat", "track": as_lists(track), "prescription": prescription, "language": "fr"}
    report = server.http.post("/v1/score", json=asked).json()
    assert {cue["text"] for cue in report["cues"]} == {"Descendez un peu plus."}


@pytest.mark.parametrize("language", LANGUAGES)
def test_title_and_detail_of_a_problem_are_in_the_language_of_who_asks(
    server: Running, language: str
) -> None:
    path, known = "/v1/nothing", words(language)
    answer = server.http.get(path, headers={"Accept-Language": language}).json()
    assert answer["title"] == known("problem-not-found")
    assert answer["detail"] == known("request-nothing-here", method="GET", path=path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_so_is_what_is_refused_before_any_route(server: Running, language: str) -> None:
    headers = {"Accept-Language": language, "Host": "elsewhere.example"}
    answer = server.http.get("/v1/exercises", headers=headers).json()
    assert answer["title"] == words(language)("problem-foreign-host")
    assert answer["detail"] == words(language)("request-foreign-host", host="'elsewhere.example'")


def test_every_kind_of_problem_has_a_title_in_every_language() -> None:
    kinds = [kind for kind in vars(problems).values() if isinstance(kind, problems.Kind)]
    assert len(kinds) > 10
    for language in LANGUAGES:
        with speaking(language):
            assert len({kind.title for kind in kinds}) == len(kinds)
