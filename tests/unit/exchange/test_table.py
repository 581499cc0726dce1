"""Tables of curves: those that PoseCheck writes, and those of laboratories and textbooks."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from posecheck.errors import DefinitionError, InputError
from posecheck.exchange.files import export_pattern, import_pattern
from posecheck.kinematics.measures import Channel, Side
from posecheck.reference.library import known_patterns
from posecheck.report.csv import Dialect

LEFT, RIGHT = Channel("knee_flexion", Side.LEFT), Channel("knee_flexion", Side.RIGHT)
HIP, OTHER_HIP = Channel("hip_flexion", Side.LEFT), Channel("hip_flexion", Side.RIGHT)
SQUAT = next(one for one in known_patterns() if one.key == "squat")
STRIDE = "percent,knee_flexion_mean,knee_flexion_sd,hip flexion\n" + "\n".join(
    f"{p},{60 - abs(p - 70) * 0.8:g},4,{30 - 0.5 * p:g}" for p in range(0, 101, 10)
)


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "norm.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_reads_like_any_other(tmp_path: Path) -> None:
    """One line of names, a number in each cell of mean and sd, all bands under one part."""
    export_pattern(SQUAT, tmp_path / "squat.csv")
    with (tmp_path / "squat.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["part"] == "band"]
    knee = [row for row in rows if (row["measure"], row["side"]) == ("knee_flexion", "left")]
    assert [int(row["percent"]) for row in knee] == list(range(101))
    assert [float(row["mean"]) for row in knee] == pytest.approx(SQUAT.bands[LEFT].mean)
    assert [float(row["sd"]) for row in knee] == pytest.approx(SQUAT.bands[LEFT].spread)
    assert {(row["unit"], row["people"]) for row in knee} == {("deg", str(SQUAT.bands[LEFT].people))}


def test_a_table_may_be_sorted_in_between(tmp_path: Path) -> None:
    path = tmp_path / "squat.csv"
    export_pattern(SQUAT, path, Dialect.SEMICOLON)
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([head, *sorted(rows)]), encoding="utf-8")
    assert np.array_equal(import_pattern(path, key="squat").pattern.course, SQUAT.course, equal_nan=True)


def test_a_textbook_curve_becomes_a_reference(tmp_path: Path) -> None:
    read = import_pattern(written(tmp_path, STRIDE), key="healthy_gait")
    pattern = read.pattern
    assert (pattern.key, pattern.name, pattern.sides) == ("healthy_gait", {"en": "healthy gait"}, "body")
    assert set(pattern.bands) == {LEFT, RIGHT, HIP, OTHER_HIP} and pattern.even and not pattern.counts
    assert pattern.bands[LEFT].mean[[0, 65, 70, 100]] == pytest.approx([4.0, 56.0, 60.0, 36.0])
    assert pattern.bands[RIGHT].spread == pytest.approx(np.full(101, 4.0))
    assert pattern.bands[HIP].spread == pytest.approx(np.zeros(101))
    assert (pattern.bands[HIP].people, pattern.bands[HIP].repetitions) == (0, 0)


def test_names_of_columns_may_be_written_in_many_ways(tmp_path: Path) -> None:
    text = "% cycle;Knee Flexion left [x];Knee-Flexion L SD;Hip flexion R (mean)\n"
    text = text.replace(" [x]", "").replace("(mean)", "mean")
    text += "\n".join(f"{p};{p / 2};1,5;{p / 4}".replace(".", ",") for p in range(0, 101, 5))
    pattern = import_pattern(written(tmp_path, text), key="norm").pattern
    assert set(pattern.bands) == {LEFT, OTHER_HIP}
    assert pattern.bands[LEFT].mean[101 - 1] == 50.0 and pattern.bands[LEFT].spread[3] == 1.5


@pytest.mark.parametrize(("side", "sign"), [("", 1.0), ("left", 1.0), ("right", -1.0)])
def test_a_movement_of_one_side_is_kept_as_if_done_by_the_left(
    side: str, sign: float, tmp_path: Path
) -> None:
    text = "measure,side,percent,mean\n" + "\n".join(
        f"shoulder_abduction,{side},{p},{p}\ntrunk_lateral_lean,,{p},{p / 10}" for p in range(0, 101, 10)
    )
    pattern = import_pattern(written(tmp_path, text), key="raise", sides="each").pattern
    assert set(pattern.bands) == {Channel("shoulder_abduction", Side.LEFT), Channel("trunk_lateral_lean")}
    assert pattern.bands[Channel("trunk_lateral_lean")].mean[100] == pytest.approx(sign * 10.0)


def test_what_posecheck_does_not_measure_is_named(tmp_path: Path) -> None:
    wide = STRIDE.replace("hip flexion", "foot progression")
    assert import_pattern(written(tmp_path, wide), key="norm").left_out == ("foot progression",)
    long = "measure,percent,mean\n" + "\n".join(
        f"{name},{p},1" for name in ("knee_flexion", "toe_out") for p in range(0, 101, 10)
    )
    assert import_pattern(written(tmp_path, long), key="norm").left_out == ("toe_out",)


def of_knee(*rows: str, head: str = "measure,side,unit,percent,mean,sd,people") -> str:
    return "\n".join([head, *rows, *(f"knee_flexion,left,deg,{p},5,1,3" for p in range(10, 101, 10))])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "norm.csv: not a table"),
        ("percent,knee_flexion\n", "norm.csv: not a table"),
        ("cycle,knee_flexion\n0,1\n", "norm.csv:1: names no column percent"),
        ("measure,mean\nknee_flexion,1\n", "norm.csv:1: has a column measure, but none named percent"),
        ("percent,knee\n0,1\n100,1\n", "norm.csv: names no measure that PoseCheck has"),
        ("percent,knee_flexion,Knee flexion\n0,1,1\n", "norm.csv:1: column 3: 'Knee flexion' appears twice"),
        (STRIDE.replace("70,60", "70,sixty"), "norm.csv:9: column 2: 'sixty' is not a number"),
        (STRIDE.replace("70,60", "70,"), "norm.csv:2: percent of knee_flexion must go from 0 to 100"),
        ("percent,knee_flexion\n0,4,2\n", "norm.csv:2: has 3 cells, but line 1 names 2 columns"),
        (
            STRIDE.replace("70,60", "70,900"),
            "norm.csv:9: knee_flexion is 900; an angle of the body is between",
        ),
        ("percent,knee_flexion_sd\n0,1\n", "norm.csv:2: mean of knee_flexion must be a number"),
        (
            of_knee("knee_flexion,left,deg,5,1,1,3"),
            "norm.csv:2: percent of knee_flexion must go from 0 to 100",
        ),
        (of_knee("knee_flexion,left,deg,0,1,-1,3"), "norm.csv:2: sd of knee_flexion must not be negative"),
        (of_knee("knee_flexion,left,rad,0,1,1,3"), "norm.csv:2: knee_flexion must be in deg, not in rad"),
        (of_knee("knee_flexion,left,deg,0,1,1,3.5"), "norm.csv:2: people is 3.5; it must be a whole number"),
        (of_knee("knee_flexion,up,deg,0,1,1,3"), "norm.csv:2: the side is 'up'; it must be left, right or"),
        (of_knee("trunk_flexion,left,deg,0,1,1,3"), "norm.csv:2: trunk_flexion has no sides"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        import_pattern(written(tmp_path, text), key="norm")
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("about,peak,,,,,,,,0.", "about,peak,,,,,,,,7.", "squat.csv: peak: must be"),
        ("about,peak,,,,,,,,", "about,peak,,,,,,,,x", "about peak|peak must be a number"),
        ("about,version,,,,,,,,1", "about,version,,,,,,,,1e999", "version must be a number"),
        ("course,trunk,,,7,", "course,trunk,,,8,", "trunk must have each percent from 0 to 100 once"),
        (
            "band,knee_flexion,left,deg,0,",
            "bond,knee_flexion,left,deg,0,",
            "knee_flexion must have each percent|part is bond",
        ),
    ],
)
def test_a_changed_table_is_told_in_words(old: str, new: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "squat.csv"
    export_pattern(SQUAT, path)
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises((InputError, DefinitionError), match=told):
        import_pattern(path, key="squat")


def test_other_names_of_files_and_patterns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"ends in \.csv \(a table\) or \.mot"):
        export_pattern(SQUAT, tmp_path / "squat.xlsx")
    with pytest.raises(InputError, match="Healthy Gait: use lower-case letters"):
        import_pattern(written(tmp_path, STRIDE), key="Healthy Gait")
    with pytest.raises(InputError, match=r"--from and --to are only for \.mot"):
        import_pattern(written(tmp_path, STRIDE), key="norm", from_s=1.0)
