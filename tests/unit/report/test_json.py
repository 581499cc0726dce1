from __future__ import annotations

import json
from dataclasses import replace

import pytest

from posecheck.exercise import Exercise
from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.prescription import DoseChange
from posecheck.pose import Origin
from posecheck.report.json import as_object, rounded, to_json
from posecheck.result import Report


def test_the_object_has_the_fields_in_their_order(report: Report, squat: Exercise) -> None:
    made = as_object(report)
    assert list(made) == [
        "provenance",
        "duration_s",
        "frames",
        "view",
        "rep_count",
        "partial_count",
        "reps",
        "uncounted",
        "cues",
        "summary",
        "quality",
        "score",
        "notes",
        "trial",
        "side_counts",
        "bands",
        "clinical",
    ]
    assert made["provenance"] == {
        "software": "0.1.0",
        "exercise": {"id": "squat", "version": squat.version, "sha256": content_hash(squat)},
        "prescription": {
            "side": "auto",
            "range": 80.0,
            "limits": {},
            "dose": DoseChange().model_dump(),
            "patient": {"age": None, "sex": None, "height_cm": None},
        },
        "reference": None,
        "source": "video[1].mp4",
        "model": "full",
        "time_origin": None,
        "speed": 1.0,
    }
    assert made["frames"] == {"total": 300, "with_pose": 150}
    assert (made["duration_s"], made["view"]) == (12.346, "front")
    assert (made["rep_count"], made["partial_count"], made["score"]["points"]) == (2, 1, 87.7)
    assert {"number", "side", "start_s", "peak_s", "end_s", "status", "rom", "findings"} <= set(
        made["reps"][0]
    )
    assert list(made["cues"][0]) == ["kind", "rule", "severity", "side", "text", "start_s", "end_s"]


def test_values_are_rounded_by_unit_and_nan_becomes_null(report: Report) -> None:
    text = to_json(report)
    assert "NaN" not in text and "Infinity" not in text
    first, second, third = json.loads(text)["reps"]
    assert first["start_s"] == 1.235
    assert first["rom"]["peak"] == 100.0
    assert second["end_s"] is None
    measured = {
        f["rule"]: f["measured"] for f in second["findings"] + third["findings"] if f["verdict"] == "fail"
    }
    assert measured == {"knees_in": 0.061, "depth": 51.3, "lowering_time": 0.31}


def test_a_curve_takes_one_line(report: Report) -> None:
    (curve, *_) = json.loads(to_json(report))["reps"][0]["curves"]
    assert (curve["measure"], curve["side"], curve["unit"]) == ("knee_flexion", "left", "deg")
    assert curve["values"] == [None, *(round(0.123 * i, 1) for i in range(100))]
    lines = to_json(report).splitlines()
    assert sum(line.strip().startswith('"values": [null, 0.0, 0.1, ') for line in lines) == len(report.reps)


def test_notes_and_what_was_not_counted_are_told_by_code(report: Report) -> None:
    made = json.loads(to_json(report))
    advice = {"need": "step_back", "part": "ankles", "view": None, "side": None, "text": "Step back."}
    assert made["notes"][:4] == [
        {"code": "not_measured", "missing_s": 4.04, "duration_s": 12.346, "advice": advice},
        {"code": "nothing_moved", "least": 34.0, "unit": "deg"},
        {"code": "side_repeated", "times": 2},
        {"code": "rule_not_judged", "rule": "heels", "reason": "wrong_view"},
    ]
    assert [(one["why"], one["share"], one["like"]) for one in made["uncounted"]] == [
        ("too_small", 0.31, ""),
        ("other_movement", None, "a lunge"),
    ]


def test_no_letter_is_beyond_what_every_output_can_take(report: Report) -> None:
    odd = report.made_from(Origin(source="Übung \udcff.mp4"))
    text = to_json(odd)
    assert text.isascii() and json.loads(text)["provenance"]["source"] == "Übung \udcff.mp4"


def test_a_session_without_anybody_is_an_object_too(report: Report) -> None:
    empty = replace(report, view=None, reps=(), cues=(), duration_s=float("inf"))
    made = json.loads(to_json(empty))
    assert (made["view"], made["reps"], made["duration_s"]) == (None, [], None)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), None])
def test_what_is_no_number_is_none(value: float | None) -> None:
    assert rounded(value, "deg") is None
