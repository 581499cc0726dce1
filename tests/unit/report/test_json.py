from __future__ import annotations

import json

import pytest

from posecheck.engine import Report
from posecheck.report.json import as_object, rounded, to_json


def test_the_object_has_the_fields_in_their_order(report: Report) -> None:
    made = as_object(report, source="a.mp4")
    assert list(made) == [
        "exercise",
        "source",
        "duration_s",
        "frames",
        "view",
        "rep_count",
        "partial_count",
        "reps",
        "cues",
        "score",
        "warnings",
    ]
    assert made["exercise"] == {"id": "squat", "version": 1}
    assert made["frames"] == {"total": 300, "with_pose": 150}
    assert (made["duration_s"], made["source"], made["view"]) == (12.346, "a.mp4", "front")
    assert (made["rep_count"], made["partial_count"], made["score"]) == (2, 1, 87.7)
    assert {"number", "side", "start_s", "peak_s", "end_s", "status", "rom", "findings"} <= set(
        made["reps"][0]
    )
    assert list(made["cues"][0]) == ["rule", "severity", "side", "text", "start_s", "end_s"]


def test_values_are_rounded_by_unit_and_nan_becomes_null(report: Report) -> None:
    text = to_json(report, source="a.mp4")
    assert "NaN" not in text and "Infinity" not in text
    first, second, third = json.loads(text)["reps"]
    assert first["start_s"] == 1.235
    assert first["rom"]["peak"] == 100.0
    assert second["end_s"] is None
    measured = {
        f["rule"]: f["measured"] for f in second["findings"] + third["findings"] if f["verdict"] == "fail"
    }
    assert measured == {"knees_in": 0.061, "depth": 51.3, "lowering_time": 0.31}


def test_no_letter_is_beyond_what_every_output_can_take(report: Report) -> None:
    text = to_json(report, source="Übung \udcff.mp4")
    assert text.isascii() and json.loads(text)["source"] == "Übung \udcff.mp4"


def test_a_session_without_anybody_is_an_object_too(report: Report) -> None:
    from dataclasses import replace

    empty = replace(report, view=None, reps=(), cues=(), score=None, duration_s=float("inf"))
    made = json.loads(to_json(empty, source="x"))
    assert (made["view"], made["score"], made["reps"], made["duration_s"]) == (None, None, [], None)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), None])
def test_what_is_no_number_is_none(value: float | None) -> None:
    assert rounded(value, "deg") is None
