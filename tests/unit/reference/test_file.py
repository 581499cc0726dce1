"""Patterns are written and read again, and a damaged file is told in words."""

from __future__ import annotations

import json
import random
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from posecheck.errors import DefinitionError, InputError, SourceError
from posecheck.kinematics.posture import CHANNELS
from posecheck.reference.file import MAX_BYTES, read_pattern, write_pattern
from posecheck.reference.learning import learn
from posecheck.reference.pattern import Pattern

from .people import of_exercise, recording

PATTERNS = [
    learn(
        [recording(of_exercise(exercise_id, 3, 90.0))],
        key=exercise_id,
        name={"en": "Movement", "de": "Übung"},
        model="full",
    )
    for exercise_id in ("squat", "elbow_flexion")
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "squat.json"
    write_pattern(PATTERNS[0], path)
    return path


def changed(path: Path, change: dict[str, Any], *inner: str) -> Path:
    """The file with some fields set; a value of ``...`` takes the field away."""
    data = json.loads(path.read_text(encoding="utf-8"))
    part = data
    for name in inner:
        part = part[name]
    for name, value in change.items():
        if value is ...:
            del part[name]
        else:
            part[name] = value
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.key)
def test_what_is_written_is_read(pattern: Pattern, tmp_path: Path) -> None:
    write_pattern(pattern, tmp_path / "one.json")
    found = read_pattern(tmp_path / "one.json")
    for field in fields(Pattern):
        before, after = getattr(pattern, field.name), getattr(found, field.name)
        if isinstance(before, np.ndarray):
            known = np.isfinite(pattern.rest if field.name == "rest_spread" else before)
            if field.name == "spread":
                known = np.isfinite(pattern.excursion)
            assert before.shape == after.shape
            assert np.allclose(before[known], after[known], rtol=1e-3, atol=1e-9)
            assert np.isnan(after[~known]).all()
        elif isinstance(before, float):
            assert after == pytest.approx(before, abs=1e-4)
        else:
            assert after == before


def test_written_again_the_file_is_the_same(path: Path, tmp_path: Path) -> None:
    write_pattern(read_pattern(path), tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == path.read_bytes()


def test_a_channel_of_a_later_version_is_left_out_and_one_that_lacks_is_unknown(path: Path) -> None:
    channels = json.loads(path.read_text(encoding="utf-8"))["channels"]
    changed(path, {"toe_left": channels["knee_left"], "knee_left": ...}, "channels")
    pattern = read_pattern(path)
    assert np.isnan(pattern.excursion[CHANNELS.index("knee_left")])
    assert np.isnan(pattern.course[:, CHANNELS.index("knee_left")]).all()
    assert pattern.excursion[CHANNELS.index("knee_right")] == pytest.approx(
        PATTERNS[0].excursion[CHANNELS.index("knee_right")], rel=1e-3, nan_ok=True
    )


@pytest.mark.parametrize(
    ("change", "inner", "field"),
    [
        ({"version": 2}, (), "version"),
        ({"version": "1"}, (), "version"),
        ({"format": "something else"}, (), "format"),
        ({"sides": "both"}, (), "sides"),
        ({"key": "No Key"}, (), "key"),
        ({"name": {}}, (), "name"),
        ({"name": "Squat"}, (), "name"),
        ({"people": -1}, (), "people"),
        ({"people": "three"}, (), "people"),
        ({"peak": 1.5}, (), "peak"),
        ({"rise_s": 0}, (), "rise_s"),
        ({"return_s": float("nan")}, (), "return_s"),
        ({"views": {"front": "many"}}, (), "views.front"),
        ({"channels": ...}, (), "channels"),
        ({"channels": []}, (), "channels"),
        ({"channels": {}}, (), "channels"),
        ({"author": "me"}, (), "author"),
        ({"rest": float("nan")}, ("channels", "knee_left"), "channels.knee_left.rest"),
        ({"rest": float("inf")}, ("channels", "knee_left"), "channels.knee_left.rest"),
        ({"excursion": "ninety"}, ("channels", "knee_left"), "channels.knee_left.excursion"),
        ({"excursion": ...}, ("channels", "knee_left"), "channels.knee_left.excursion"),
        ({"spread": -1.0}, ("channels", "knee_left"), "channels.knee_left.spread"),
        ({"rest_spread": 0.0}, ("channels", "knee_left"), "channels.knee_left.rest_spread"),
        ({"course": [0.0] * 100}, ("channels", "knee_left"), "channels.knee_left.course"),
        ({"course": [[0.0]] * 101}, ("channels", "knee_left"), "channels.knee_left.course"),
        ({"course_spread": [-1.0] * 101}, ("channels", "knee_left"), "channels.knee_left.course_spread"),
        ({"rest": 5.0, "rest_spread": None}, ("channels", "knee_left"), "channels.knee_left"),
        ({"excursion": 5.0, "spread": None}, ("channels", "knee_left"), "channels.knee_left"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_field(
    path: Path, change: dict[str, Any], inner: tuple[str, ...], field: str
) -> None:
    with pytest.raises(DefinitionError) as caught:
        read_pattern(changed(path, change, *inner))
    assert {problem.where for problem in caught.value.problems} == {"squat.json"}
    assert any(problem.field.startswith(field) for problem in caught.value.problems)
    assert len(str(caught.value)) < 20_000


def test_several_problems_are_told_together(path: Path) -> None:
    changed(path, {"peak": 2.0, "sides": "none"})
    with pytest.raises(DefinitionError) as caught:
        read_pattern(path)
    assert [problem.field for problem in caught.value.problems] == ["sides", "peak"]


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "3", '"squat"', "version: 1", "{}"])
def test_what_is_no_pattern_at_all(text: str, path: Path) -> None:
    path.write_text(text)
    with pytest.raises(DefinitionError, match=r"squat\.json: "):
        read_pattern(path)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"nowhere\.json: cannot be read"):
        read_pattern(tmp_path / "nowhere.json")
    with pytest.raises(SourceError, match="this is a folder; give a reference movement"):
        read_pattern(tmp_path)
    (tmp_path / "picture.json").write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(SourceError, match=r"picture\.json: not a text file"):
        read_pattern(tmp_path / "picture.json")
    (tmp_path / "large.json").write_text(" " * (MAX_BYTES + 1))
    with pytest.raises(SourceError, match="too large for a pattern"):
        read_pattern(tmp_path / "large.json")
    with pytest.raises(InputError, match="cannot be written"):
        write_pattern(PATTERNS[0], tmp_path / "nowhere" / "one.json")


def test_whatever_is_damaged_there_is_a_pattern_or_an_error_in_words(path: Path) -> None:
    whole, rng = path.read_bytes(), random.Random(7)
    refused = 0
    for _ in range(150):
        data = bytearray(whole)
        kind = rng.randrange(3)
        if kind == 0:
            del data[rng.randrange(len(data)) :]
        elif kind == 1:
            for _ in range(rng.randrange(1, 4)):
                data[rng.randrange(len(data))] = rng.randrange(256)
        else:
            at = rng.randrange(len(data))
            data[at : at + rng.randrange(1, 300)] = rng.choice([b"", b"NaN", b"null", b"1e999", b"{", b"-"])
        path.write_bytes(data)
        try:
            assert isinstance(read_pattern(path), Pattern)
        except (DefinitionError, SourceError) as error:
            refused += 1
            assert "squat.json" in str(error)
    assert refused > 75


def test_an_unknown_number_of_a_pattern_stays_unknown(tmp_path: Path) -> None:
    unknown = np.full(len(CHANNELS), np.nan)
    write_pattern(replace(PATTERNS[0], rest=unknown), tmp_path / "one.json")
    found = read_pattern(tmp_path / "one.json")
    assert np.isnan(found.rest).all()
    assert np.isnan(found.rest_spread).all()
