"""The page about references says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from posecheck.exchange.files import import_pattern
from posecheck.exchange.opensim import COUNTERPARTS
from posecheck.exchange.table import COLUMNS

PAGE = (Path(__file__).parents[3] / "docs/references.md").read_text(encoding="utf-8")


def test_the_coordinates_of_each_measure_are_those_of_the_code() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]*`.*) \|$", PAGE, re.MULTILINE))
    told = {
        measure: {name: -1.0 if sign else 1.0 for sign, name in re.findall(r"(− )?`(\w+)`", cell)}
        for measure, cell in rows.items()
        if measure in COUNTERPARTS
    }
    assert told == {measure: dict(parts) for measure, parts in COUNTERPARTS.items()}


def test_every_column_of_the_table_is_described() -> None:
    header = re.search(r"^\| column \|.*?\n\n", PAGE, re.MULTILINE | re.DOTALL)
    assert header is not None and all(f"`{name}`" in header[0] for name in COLUMNS)


def test_the_smallest_table_can_be_read(tmp_path: Path) -> None:
    head = next(line for line in PAGE.splitlines() if line.startswith("percent,"))
    rows = [f"{percent},{percent / 2},3,{percent / 4}" for percent in range(0, 101, 2)]
    (tmp_path / "norm.csv").write_text("\n".join([head, *rows]))
    imported = import_pattern(tmp_path / "norm.csv", key="norm")
    assert {channel.measure for channel in imported.pattern.bands} == {"knee_flexion", "hip_flexion"}
    assert imported.left_out == ()
