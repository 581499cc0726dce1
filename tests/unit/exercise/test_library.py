"""The user's own exercises, beside the built-in ones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from posecheck.authoring.template import new_definition
from posecheck.errors import DefinitionError, SourceError
from posecheck.exercise import built_in_ids, exercise_ids, load_exercise
from posecheck.exercise.library import OWN_FOLDERS, definition_path, library_folder


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OWN_FOLDERS, str(tmp_path))
    return tmp_path


def test_without_a_folder_there_are_the_built_in_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(OWN_FOLDERS, raising=False)
    assert exercise_ids() == built_in_ids()


def test_every_built_in_exercise_has_a_group() -> None:
    assert [name for name in built_in_ids() if load_exercise(name).group is None] == []


def test_who_stands_up_from_a_chair_does_not_stay_seated() -> None:
    sitting = {name for name in built_in_ids() if load_exercise(name).position == "sitting"}
    risen = {name for name in sitting if not load_exercise(name).stays_seated}
    assert risen == {"sit_to_stand", "sit_to_stand_5x", "chair_stand_30s", "timed_up_and_go"}
    assert not any(load_exercise(name).stays_seated for name in {*built_in_ids()} - sitting)


def test_an_own_exercise_is_found_by_its_id(own: Path) -> None:
    (own / "wall_slide.yaml").write_text(new_definition("wall_slide"), "utf-8")
    assert exercise_ids() == sorted([*built_in_ids(), "wall_slide"])
    assert not load_exercise("wall_slide").replaces_built_in
    assert load_exercise("wall_slide") is load_exercise("wall_slide")


def test_one_with_the_id_of_a_built_in_one_is_used_in_its_place(own: Path) -> None:
    (own / "squat.yaml").write_text(new_definition("squat"), "utf-8")
    assert exercise_ids() == built_in_ids()
    assert load_exercise("squat").replaces_built_in
    assert load_exercise("squat").lead.measure == "shoulder_flexion"  # type: ignore[union-attr]
    assert not load_exercise(library_folder() / "squat.yaml").replaces_built_in


def test_of_several_folders_the_first_one_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "arm.yaml").write_text(new_definition("arm"), "utf-8")
    monkeypatch.setenv(OWN_FOLDERS, os.pathsep.join([str(tmp_path / "b"), str(tmp_path / "a")]))
    assert definition_path("arm") == tmp_path / "b" / "arm.yaml"


def test_a_file_that_is_not_called_as_its_exercise_is_refused(own: Path) -> None:
    (own / "leg.yaml").write_text(new_definition("arm"), "utf-8")
    with pytest.raises(DefinitionError, match=r"leg\.yaml: id: is arm, but the file is called leg"):
        load_exercise("leg")


def test_what_is_not_there_is_told_with_what_is(own: Path) -> None:
    (own / "wall_slide.yaml").write_text(new_definition("wall_slide"), "utf-8")
    with pytest.raises(SourceError, match="did you mean wall_slide"):
        load_exercise("wall_slides")
