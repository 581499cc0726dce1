from __future__ import annotations

import csv
import re
from dataclasses import fields, replace
from io import StringIO
from pathlib import Path

import pytest

from posecheck.change import Sessions
from posecheck.errors import InputError
from posecheck.exercise import Exercise, load_exercise
from posecheck.report.csv import Dialect, to_csv, to_sessions_csv, write_csv
from posecheck.report.json import as_object
from posecheck.report.saved import read_report
from posecheck.result import Deviation, Report

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"


def test_one_row_a_repetition_with_the_verdict_of_each_rule(report: Report, squat: Exercise) -> None:
    rows = list(csv.DictReader(StringIO(to_csv(report, squat))))
    assert [row["number"] for row in rows] == ["1", "2", "3"]
    assert [row["status"] for row in rows] == ["complete", "compensated", "partial"]
    assert [row["depth"] for row in rows] == ["unknown", "unknown", "fail"]
    assert (rows[2]["depth_measured"], rows[2]["depth_limit"], rows[2]["depth_unit"]) == (
        "51.3",
        "80.0",
        "deg",
    )
    assert (rows[1]["knees_in_measured"], rows[1]["knees_in_side"]) == ("0.061", "left")
    assert rows[1]["end_s"] == ""
    assert rows[0]["excursion"] == "98.0"
    assert (rows[1]["knees_in_bound"], rows[1]["knees_in_tolerance"]) == ("max", "0.01")
    assert (rows[2]["lowering_time_phase"], rows[2]["lowering_time_reason"]) == ("lowering", "")
    assert rows[0]["depth_reason"] == "not_seen"
    assert None not in rows[0] and None not in rows[0].values()


def test_the_table_holds_all_that_the_object_says_of_a_repetition(report: Report, squat: Exercise) -> None:
    """Whatever is added to a repetition, a comparison or a finding has its column, but for the curves."""
    for row, rep in zip(csv.DictReader(StringIO(to_csv(report, squat))), report.reps, strict=True):
        made = as_object(rep)
        findings, rom, _ = made.pop("findings"), made.pop("rom"), made.pop("curves")
        comparison = made.pop("comparison") or {"moving": None, "still": None, "course": None, "delay": None}
        differences = comparison.pop("deviations", [])
        score, quality = made.pop("score"), made.pop("quality")
        told = made | rom | comparison
        told |= {f"score_{name}": score[name] for name in ("judged", "detectable")} | {
            "score": score["points"]
        }
        for part in score["parts"]:
            told |= {f"score_{part['aspect']}": part["points"]}
            told |= {f"score_{part['aspect']}_judged": part["judged"]}
        told |= {f"time_{phase['phase']}_s": phase["time"]["value"] for phase in quality["tempo"]}
        figures = quality["smoothness"] | (quality["steadiness"] or {"sway": {}, "drift": {}})
        for name, one in figures.items():
            told |= {name: one.get("value"), f"{name}_error": one.get("error")}
        told |= {"in_order": quality["sequence"]["in_order"]}
        names = [field.name for field in fields(Deviation) if field.name != "meaningful"]
        assert len(differences) == (2 if rep.number == 1 else 0)
        told |= {f"differs_{name}": differences[0][name] if differences else None for name in names}
        for finding in findings:
            rule = finding.pop("rule")
            told |= {rule: finding.pop("verdict")}
            told |= {f"{rule}_{name}": value for name, value in finding.items()}
        own = {name: cell for name, cell in row.items() if not name.startswith("set_")}
        assert own == {name: "" if value is None else str(value) for name, value in told.items()}


def test_each_row_holds_all_figures_of_the_set(report: Report, squat: Exercise) -> None:
    """The same in each, so that sums and means of the repetitions are of repetitions alone."""
    score, quality = as_object(report.score), as_object(report.quality)
    told = {"score": score["points"], "score_judged": score["judged"]}
    told |= {"score_detectable": score["detectable"]}
    figures = {"curves_deviation": quality["variability"]["curves"]}
    for what in ("range", "time"):
        for name, one in quality["variability"][what].items():
            figures[f"{what}_{name}" + ("_s" if one["unit"] == "s" else "")] = one
    for trend in quality["trends"]:
        what, change = trend["what"], trend["change"]
        unit = "_s" if change["unit"] == "s" else ""
        figures[f"{what}_trend{unit}"] = change
        told |= {f"{what}_over_set{unit}": trend["over_set"]}
        told |= {f"{what}_trend_meaningful": None if change["value"] is None else trend["meaningful"]}
    for one in quality["symmetry"]:
        measure = one["measure"]
        told |= {f"{measure}_symmetry_meaningful": one["meaningful"]}
        figures |= {f"{measure}_{side}": one[side] for side in ("left", "right")}
        figures |= {f"{measure}_symmetry": one["range"], f"{measure}_time_symmetry": one["time"]}
    for name, figure in figures.items():
        told |= {name: figure and figure["value"], f"{name}_error": figure and figure["error"]}
    assert len(quality["symmetry"]) > 0 and told["score"] is not None
    for row in csv.DictReader(StringIO(to_csv(report, squat))):
        of_set = {name: cell for name, cell in row.items() if name.startswith("set_")}
        assert of_set == {f"set_{name}": "" if value is None else str(value) for name, value in told.items()}


def as_excel_reads_it(cell: str) -> str | float:
    """In a country that writes 1,5: a point makes a date or a text of a number."""
    return float(cell.replace(",", ".")) if re.fullmatch(r"-?\d+(,\d+)?(e-?\d+)?", cell) else cell


def as_programs_read_it(cell: str) -> str | float:
    return float(cell) if re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", cell) else cell


def test_both_dialects_hold_the_same(report: Report, squat: Exercise, tmp_path: Path) -> None:
    odd = replace(report.reps[0], decided_by='a; "b", 1.5', start_s=1e-9, end_s=-1234.5)
    report = replace(report, reps=(odd, *report.reps[1:]))
    write_csv(report, squat, tmp_path / "a.csv", Dialect.SEMICOLON)
    assert (tmp_path / "a.csv").read_bytes()[:3] == b"\xef\xbb\xbf"  # else Excel takes it for Windows-1252
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [*csv.reader(file, delimiter=";")]
    standard = [*csv.reader(StringIO(to_csv(report, squat)))]
    assert rows[0] == standard[0]
    for row, expected in zip(rows[1:], standard[1:], strict=True):
        assert [*map(as_excel_reads_it, row)] == [*map(as_programs_read_it, expected)]
    first = dict(zip(*rows[:2], strict=True))
    assert (first["excursion"], first["decided_by"]) == ("98,0", 'a; "b", 1.5')
    assert (first["start_s"], first["end_s"]) == ("0,0", "-1234,5")


def test_without_repetitions_there_is_the_header_alone(report: Report, squat: Exercise) -> None:
    (header,) = to_csv(replace(report, reps=()), squat).splitlines()
    assert (
        header.startswith("number,side,start_s,peak_s,end_s,held_s,status")
        and "lowering_time_measured" in header
    )


def test_a_comma_in_a_value_is_quoted(report: Report, squat: Exercise) -> None:
    odd = replace(report.reps[0], decided_by='a, "b"')
    (row,) = csv.DictReader(StringIO(to_csv(replace(report, reps=(odd,)), squat)))
    assert row["decided_by"] == 'a, "b"'


def test_a_file_that_cannot_be_written_is_said(report: Report, squat: Exercise, tmp_path: Path) -> None:
    write_csv(report, squat, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == to_csv(report, squat).encode()
    with pytest.raises(InputError, match=r"cannot be written"):
        write_csv(report, squat, tmp_path)


def test_several_sessions_stand_in_one_table(report: Report, squat: Exercise) -> None:
    abduction = read_report(FIXTURES / "shoulder_abduction.right.json")
    sessions = Sessions.of([report, abduction], [squat, load_exercise("shoulder_abduction")])
    rows = list(csv.DictReader(StringIO(to_sessions_csv(sessions))))
    assert [row["session"] for row in rows] == ["1"] * len(report.reps) + ["2"] * len(abduction.reps)
    assert {row["exercise"] for row in rows} == {"squat", "shoulder_abduction"}
    alone = list(csv.DictReader(StringIO(to_csv(abduction, load_exercise("shoulder_abduction")))))
    for row, same in zip(rows[len(report.reps) :], alone, strict=True):
        assert {name: row[name] for name in same} == same
        assert row["depth"] == "" == row["depth_measured"]
    assert {name for name in rows[0] if name.startswith("set_stance_flexion")} == set(), "of no side"
    assert rows[0]["set_arm_elevation_left"] == "" and rows[0]["set_score"] != rows[-1]["set_score"]


def test_several_sessions_in_the_other_dialect(report: Report, squat: Exercise) -> None:
    text = to_sessions_csv(Sessions.of([report], [squat]), Dialect.SEMICOLON)
    assert text.startswith("\ufeffsession;time_origin;exercise;source;number;")
    (first, *_) = csv.DictReader(StringIO(text), delimiter=";")
    assert first["excursion"] == "98,0"
