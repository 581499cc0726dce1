"""Saved reports are read back as they were, whoever wrote them, or say what is wrong with them."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.errors import DefinitionError, SourceError
from posecheck.report.json import as_object, to_json
from posecheck.report.saved import is_report, parse_report, read_report
from posecheck.result import Report, TimeResult

ROOT = Path(__file__).parents[3]
RIGHT = ROOT / "fixtures/reports/squat.right.json"
SAVED = sorted((ROOT / "fixtures/reports").glob("*.json"))


@pytest.fixture(scope="module")
def saved() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((ROOT / "fixtures/reports/squat.depth.json").read_text("utf-8"))
    return content


def problems(content: dict[str, Any]) -> dict[str, str]:
    with pytest.raises(DefinitionError) as refused:
        parse_report(json.dumps(content), name="old.json")
    assert all(one.where == "old.json" for one in refused.value.problems)
    return {one.field: one.message for one in refused.value.problems}


@pytest.mark.parametrize("path", SAVED, ids=lambda path: path.stem)
def test_what_was_written_is_read(path: Path) -> None:
    report = read_report(path)
    assert json.loads(to_json(report)) == json.loads(path.read_text("utf-8"))
    assert parse_report(to_json(report), name="again") == report


def test_a_report_with_everything_in_it_is_read(report: Report) -> None:
    written = as_object(report)
    written["reps"][1]["end_s"] = 3.1  # NaN, which a report of a session never holds
    for rep in written["reps"]:
        for finding in rep["findings"]:
            finding["unit"] = "ratio" if finding["rule"] == "knees_in" else finding["unit"]
    assert as_object(parse_report(json.dumps(written), name="x")) == written


@settings(max_examples=60)
@given(data=st.data())
def test_a_field_that_is_left_out_or_misspelt_is_never_overlooked(data: st.DataObject) -> None:
    """It is named as missing, or unknown; or it is what says that nothing is known."""
    content = json.loads(SAVED[0].read_text("utf-8"))
    place: list[Any] = []
    part = content
    while True:
        keys = [*part] if isinstance(part, dict) else [*range(len(part))]
        key = data.draw(st.sampled_from(keys))
        place.append(key)
        inner = part[key]
        leaf = not isinstance(inner, dict | list) or not inner
        if isinstance(part, dict) and (leaf or data.draw(st.booleans())):
            break
        if leaf:
            return  # one number of a curve
        part = inner
    if data.draw(st.booleans()):
        part[f"{key}_"] = part.pop(key)
        found = problems(content)
        assert {".".join(map(str, [*place[:-1], name])) for name in (key, f"{key}_")} & found.keys() or (
            "" in found  # not even a report
        )
        return
    del part[key]
    try:
        report = as_object(parse_report(json.dumps(content), name="x"))
    except DefinitionError as error:
        assert {one.field for one in error.problems} & {".".join(map(str, place)), ""}
    else:
        for step in place:
            report = report[step]
        assert report in (None, "", 1.0, [])


def test_every_problem_is_named_with_its_field(saved: dict[str, Any]) -> None:
    broken = deepcopy(saved)
    del broken["rep_count"], broken["reps"][0]["comparison"]
    broken["reps"][0]["side"] = "lef"
    broken["reps"][1]["curves"][0]["values"] = [1.0]
    broken["notes"] = [{"code": "rule_not_judged", "rule": "depth"}]
    found = problems(broken)
    assert found["rep_count"].startswith("is missing")
    assert found["reps.0.side"].endswith("did you mean left?")
    assert found["reps.1.curves.0.values"] == "must be a list of 101 entries, not [1.0]"
    assert found["notes.0.reason"].startswith("is missing")
    assert "reps.0.comparison" not in found


def test_what_this_version_does_not_know_is_refused_and_the_version_named(saved: dict[str, Any]) -> None:
    later = deepcopy(saved)
    later["provenance"]["software"] = "99.0"
    assert parse_report(json.dumps(later), name="x").provenance.software == "99.0"
    later["reps"][0]["rom"]["measure"] = "toe_spread"
    later["reps"][1]["rom"]["unit"] = "ratio"
    later["heart_rate"] = 80
    found = problems(later)
    assert found.keys() == {"reps.0.rom.measure", "reps.1.rom.unit", "heart_rate", "provenance.software"}
    assert "99.0" in found["provenance.software"]


def test_what_an_earlier_version_did_not_know_yet_is_none(saved: dict[str, Any]) -> None:
    earlier = deepcopy(saved)
    for rep in earlier["reps"]:
        del rep["comparison"], rep["held_s"]
    del earlier["provenance"]["model"], earlier["provenance"]["time_origin"]
    report = parse_report(json.dumps(earlier), name="x")
    assert [(rep.comparison, rep.held_s) for rep in report.reps] == [(None, None)] * len(report.reps)
    assert report.provenance.model is None


def test_a_timed_task_of_an_earlier_version_has_no_limit_that_is_known() -> None:
    earlier = json.loads((ROOT / "fixtures/reports/sit_to_stand_5x.counted.json").read_text("utf-8"))
    del earlier["trial"]["limit_s"], earlier["trial"]["starts"]
    trial = parse_report(json.dumps(earlier), name="x").trial
    assert isinstance(trial, TimeResult)
    assert (trial.limit_s, trial.starts) == (None, None)


@pytest.mark.parametrize("time", ["2026-03-02", "2026-03-02T10:15:30", "yesterday"])
def test_a_time_that_cannot_be_placed_is_refused(saved: dict[str, Any], time: str) -> None:
    saved = deepcopy(saved)
    saved["provenance"]["time_origin"] = time
    assert time in problems(saved)["provenance.time_origin"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "cannot be read as JSON"),
        ("{", "cannot be read as JSON"),
        ("[" * 100_000, "cannot be read as JSON"),
        ('{"provenance": NaN, "reps": []}', "NaN is not a number"),
        ("[]", "is not a report"),
        ('{"resourceType": "Bundle"}', "is not a report"),
    ],
)
def test_what_is_no_report_says_so(text: str, told: str) -> None:
    with pytest.raises(DefinitionError, match=told):
        parse_report(text, name="x.json")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.json: cannot be read"):
        read_report(tmp_path / "none.json")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_report_is_read_however_the_shell_wrote_it(tmp_path: Path, encoding: str) -> None:
    """Windows PowerShell writes what a program prints in UTF-16."""
    path = tmp_path / "printed.json"
    path.write_text(SAVED[0].read_text("utf-8").replace("\n", "\r\n"), encoding=encoding, newline="")
    assert read_report(path) == read_report(SAVED[0])


def test_a_report_is_told_from_what_else_is_json(tmp_path: Path) -> None:
    assert is_report(RIGHT)
    for content in ("{", "[]", "1", '{"joints": {}}', '{"reps": []}'):
        (tmp_path / "one.json").write_text(content)
        assert not is_report(tmp_path / "one.json")
        with pytest.raises(DefinitionError, match=r"one\.json"):
            read_report(tmp_path / "one.json")
    assert not is_report(tmp_path / "none.json") and not is_report(tmp_path)


def test_a_curve_that_lacks_a_value_is_named(tmp_path: Path) -> None:
    damaged = json.loads((RIGHT).read_text(encoding="utf-8"))
    damaged["reps"][1]["curves"][0]["values"].pop()
    (tmp_path / "one.json").write_text(json.dumps(damaged))
    with pytest.raises(DefinitionError, match=r"one\.json: reps\.1\.curves\.0\.values: must be"):
        read_report(tmp_path / "one.json")
