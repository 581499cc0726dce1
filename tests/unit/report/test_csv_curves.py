"""The curves of repetitions stand in a long table, as they are in the object."""

from __future__ import annotations

import csv
from dataclasses import fields
from io import StringIO
from pathlib import Path

from posecheck.change import Sessions
from posecheck.exercise import Exercise, load_exercise
from posecheck.report.csv import Dialect, to_sessions_csv
from posecheck.report.csv_curves import to_curves_csv, to_sessions_curves_csv, write_curves_csv
from posecheck.report.json import as_object
from posecheck.report.saved import read_report
from posecheck.result import Curve, Report
from posecheck.signals.cycle import POINTS

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"


def cells(value: object) -> str:
    return "" if value is None else str(value)


def test_each_value_of_each_curve_has_its_row() -> None:
    report = read_report(FIXTURES / "shoulder_abduction.right.json")
    rows = csv.DictReader(StringIO(to_curves_csv(report)))
    for rep in report.reps:
        for curve in map(as_object, rep.curves):
            values = curve.pop("values")
            told = {"number": rep.number, "status": rep.status.value, **curve}
            for percent, value in enumerate(values):
                row = told | {"percent": percent, "value": value}
                assert next(rows) == {name: cells(cell) for name, cell in row.items()}
    assert next(rows, None) is None


def test_whatever_is_added_to_a_curve_has_its_column(report: Report) -> None:
    header, first, second, *others = csv.reader(StringIO(to_curves_csv(report)))
    assert {field.name for field in fields(Curve)} - {"values"} < set(header)
    assert first == ["1", "complete", "knee_flexion", "left", "deg", "12.0", "0", ""]
    assert second[-2:] == ["1", "0.0"] and others[-1][-2:] == [str(POINTS - 1), "12.2"]
    assert len(others) + 2 == len(report.reps) * POINTS


def test_several_sessions_are_told_apart_as_in_the_table_of_repetitions(
    report: Report, squat: Exercise
) -> None:
    abduction = read_report(FIXTURES / "shoulder_abduction.right.json")
    sessions = Sessions.of([report, abduction], [squat, load_exercise("shoulder_abduction")])
    keys = ("session", "time_origin", "exercise", "source", "number", "status")
    curves, reps = (
        [tuple(row[key] for key in keys) for row in csv.DictReader(StringIO(text))]
        for text in (to_sessions_curves_csv(sessions), to_sessions_csv(sessions))
    )
    assert list(dict.fromkeys(curves)) == reps and len(curves) > POINTS * len(reps)


def test_a_spreadsheet_that_writes_commas_reads_it(report: Report, tmp_path: Path) -> None:
    write_curves_csv(report, tmp_path / "a.csv", Dialect.SEMICOLON)
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert (rows[2]["percent"], rows[2]["value"], rows[2]["expected_error"]) == ("2", "0,1", "12,0")
