"""Each server has a library of its own, and shares nothing of it with another one in the same process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from fixtures.rest import as_lists
from posecheck.authoring.template import new_definition
from posecheck.exercise import built_in_ids
from posecheck.exercise.library import Library
from posecheck.pose import PoseTrack

from .clients import Running
from .test_score_video import upload

VERSIONS = (7, 8)


@pytest.fixture(scope="module")
def clinics(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Running]]:
    """Two servers: each has an exercise ``arm`` in its own version, the first one ``leg`` too."""
    folders = [tmp_path_factory.mktemp("clinic") for _ in VERSIONS]
    for folder, version in zip(folders, VERSIONS, strict=True):
        arm = new_definition("arm").replace("version: 1 ", f"version: {version} ")
        (folder / "arm.yaml").write_text(arm, "utf-8")
    (folders[0] / "leg.yaml").write_text(new_definition("leg"), "utf-8")
    with ExitStack() as stack:
        yield [stack.enter_context(Running(Library((folder,)))) for folder in folders]


def test_each_lists_and_shows_its_own(clinics: list[Running]) -> None:
    listed = [clinic.http.get("/v1/exercises").json()["exercises"] for clinic in clinics]
    own = [{shown["id"]: shown["version"] for shown in each} for each in listed]
    assert own[0].keys() == {*built_in_ids(), "arm", "leg"} and own[1].keys() == {*built_in_ids(), "arm"}
    assert tuple(each["arm"] for each in own) == VERSIONS
    shown = [clinic.http.get("/v1/exercises/arm").json()["version"] for clinic in clinics]
    assert tuple(shown) == VERSIONS
    found = [clinic.http.get("/v1/exercises/leg").status_code for clinic in clinics]
    assert found == [200, 404]


def test_each_scores_by_its_own(clinics: list[Running], track: PoseTrack, clip: Path) -> None:
    for clinic, version in zip(clinics, VERSIONS, strict=True):
        scored = clinic.http.post("/v1/score", json={"exercise": "arm", "track": as_lists(track)}).json()
        filmed = upload(clinic, clip, exercise="arm").json()  # in a process of its own
        ready = clinic.stream("arm").ready
        judged_by = scored["provenance"]["exercise"], filmed["provenance"]["exercise"], ready["exercise"]
        assert [edition["version"] for edition in judged_by] == [version] * 3
