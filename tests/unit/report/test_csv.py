from __future__ import annotations

import csv
import re
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from posecheck.change import Sessions
from posecheck.errors import InputError
from posecheck.exercise import Exercise, load_exercise
from posecheck.report.csv import PROVENANCE, Dialect, to_csv, to_sessions_csv, write_csv
from posecheck.report.csv_fields import columns
from posecheck.report.csv_quality import score_columns
from posecheck.report.saved import read_report
from posecheck.result import Comparison, RangeOfMotion, ReferenceEdition, Rep, Report

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


def test_each_row_says_what_the_report_was_made_from(report: Report, squat: Exercise) -> None:
    rows = list(csv.DictReader(StringIO(to_csv(report, squat))))
    made_from = report.provenance
    for row in rows:
        assert (row["exercise"], row["exercise_version"]) == ("squat", str(squat.version))
        assert row["exercise_sha256"] == made_from.exercise.sha256
        assert (row["software"], row["model"], row["source"]) == ("0.1.0", "full", "video[1].mp4")
        assert (row["time_origin"], row["speed"], row["reference"]) == ("", "1.0", "")
    shown = replace(
        made_from, reference=ReferenceEdition(key="own", name="x", people=1, repetitions=3, sha256="y")
    )
    (row, *_) = csv.DictReader(StringIO(to_csv(replace(report, provenance=shown), squat)))
    assert (row["reference"], row["reference_name"], row["reference_sha256"]) == ("own", "x", "y")


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("score", ["87.7", "", ""]),
        ("score_judged", ["0.765", "0.1", "0.1"]),
        ("score_detectable", ["15.0", "", ""]),
        ("score_alignment", ["71.2"] * 3),
        ("score_alignment_weight", ["0.3"] * 3),
        ("score_tempo_untold", ["cut_off"] * 3),
        ("time_lowering_s", ["1.235"] * 3),
        ("time_lowering_s_error", ["0.07"] * 3),
        ("arc_length", ["-1.65"] * 3),
        ("arc_length_error", ["0.09"] * 3),
        ("jerk_untold", ["too_small"] * 3),
        ("sway", [""] * 3),
        ("in_order", [""] * 3),
        ("in_order_untold", ["not_seen"] * 3),
        ("differs_measure", ["knee_flexion", "", ""]),
        ("moving", ["1.235", "", ""]),
        ("set_score", ["87.7"] * 3),
        ("set_score_range", ["100.0"] * 3),
        ("set_time_mean_s", ["3.0"] * 3),
        ("set_range_variation", ["0.051"] * 3),
        ("set_curves_deviation_untold", ["few_repetitions"] * 3),
        ("set_time_trend_s_error", ["0.04"] * 3),
        ("set_time_over_set_s", ["0.8"] * 3),
        ("set_range_trend_meaningful", ["True"] * 3),
        ("set_smoothness_trend_meaningful", [""] * 3),
        ("set_knee_flexion_left", ["80.0"] * 3),
        ("set_knee_flexion_symmetry", ["-0.174"] * 3),
        ("set_knee_flexion_symmetry_meaningful", ["True"] * 3),
        ("set_frames_with_pose", ["150"] * 3),
    ],
)
def test_a_column_has_its_cell_in_each_row(
    report: Report, squat: Exercise, column: str, cells: list[str]
) -> None:
    """What is of the set is the same in each, so that sums and means are of repetitions alone."""
    assert [row[column] for row in csv.DictReader(StringIO(to_csv(report, squat)))] == cells


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
        header.startswith("time_origin,exercise,source,")
        and ",number,side,start_s,peak_s,end_s,held_s,status" in header
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


def test_the_columns_of_session_and_repetition_are_described() -> None:
    described = (FIXTURES.parents[1] / "docs/reports.md").read_text("utf-8")
    of_rep = [*columns(Rep), *columns(RangeOfMotion), *columns(Comparison), *score_columns()[:7]]
    named = [*(one for one in PROVENANCE if not one.startswith("reference_")), *of_rep]
    assert [one for one in named if f"`{one}`" not in described] == []


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
    assert text.startswith("\ufeffsession;time_origin;exercise;source;exercise_version;")
    (first, *_) = csv.DictReader(StringIO(text), delimiter=";")
    assert first["excursion"] == "98,0"
