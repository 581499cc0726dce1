from __future__ import annotations

import json
import re
from dataclasses import Field, fields, is_dataclass, replace
from typing import Any, get_args, get_type_hints

import pytest

from posecheck import result
from posecheck.docstrings import described
from posecheck.exercise import Exercise
from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.prescription import DoseChange
from posecheck.kinematics.measures import Side
from posecheck.pose import Origin
from posecheck.report.json import DECIMALS, as_object, rounded, to_json
from posecheck.result import Report, Trending, change


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


TYPES = [
    made
    for module in (result, change)
    for made in vars(module).values()
    if isinstance(made, type) and is_dataclass(made)
]


def _holds_float(annotation: Any) -> bool:
    return annotation is float or any(map(_holds_float, get_args(annotation)))


@pytest.mark.parametrize("made", TYPES, ids=lambda made: made.__name__)
def test_every_number_says_its_unit_in_one_way(made: type) -> None:
    """By its field, by its name or by the ``unit`` beside it: none is rounded as what it is not."""
    hints, (_, about) = get_type_hints(made, include_extras=True), described(made.__doc__ or "")
    for one in fields(made):
        if _holds_float(hints[one.name]):
            said = [*_ways(one), *(["unit"] if re.search(r"\bunit\b", about[one.name]) else [])]
            assert len(said) == 1, f"{made.__name__}.{one.name}"
            assert said != ["unit"] or hasattr(made, "unit"), f"{made.__name__}.{one.name}"


def _ways(one: Field[Any]) -> list[str]:
    by_name = [unit for unit in DECIMALS if one.name.endswith(f"_{unit}")]
    by_field = [unit for unit in (one.metadata.get("unit"),) if unit is not None]
    assert by_field == [] or by_field[0] in DECIMALS
    return by_name + by_field


def test_what_changed_over_a_set_is_rounded_as_its_change(report: Report) -> None:
    degrees, seconds, _ = report.quality.trends
    assert (degrees.what, seconds.what) == (Trending.RANGE, Trending.TIME)
    over_set: list[float] = [
        as_object(replace(one, over_set=1.23456))["over_set"] for one in (degrees, seconds)
    ]
    assert over_set == [1.2, 1.235]


def test_a_detectable_change_is_rounded_in_its_own_unit() -> None:
    figure = change.SessionFigure(
        yardstick=change.Yardstick.STEP_SYMMETRY,
        side=Side.BOTH,
        measure=None,
        unit="ratio",
        value=0.05,
        spread=None,
        repetitions=9,
        view=None,
        expected_error=0.01,
        detectable=0.06789,
    )
    assert as_object(figure)["detectable"] == 0.068


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
        ("other_movement", None, "lunge"),
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
