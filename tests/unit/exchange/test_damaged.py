"""Whatever is damaged in a file from elsewhere, there is a pattern or an error in words."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from posecheck.errors import InputError
from posecheck.exchange.files import export_pattern, import_pattern
from posecheck.exchange.imported import Imported
from posecheck.reference.library import known_patterns

WIDE = "percent;knee_flexion;Hip Flexion sd;hip_flexion_l\n" + "\n".join(
    f"{p};{p / 2};1,5;{-p}" for p in range(0, 101, 5)
)
JUNK = [
    b"",
    b"NaN",
    b"-",
    b"1e999",
    b"\t",
    b"\n",
    b'"',
    b"\x00",
    b"\xff",
    b"=",
    b";",
    b",",
    b"right",
    b"about",
]


@pytest.mark.parametrize("name", ["squat.csv", "squat.mot", "wide.csv"])
def test_there_is_a_pattern_or_an_error(name: str, tmp_path: Path) -> None:
    path, rng = tmp_path / name, random.Random(7)
    if name == "wide.csv":
        path.write_text(WIDE)
    else:
        export_pattern(next(one for one in known_patterns() if one.key == "squat"), path)
    whole, refused = path.read_bytes(), 0
    for _ in range(80):
        data = bytearray(whole)
        kind = rng.randrange(3)
        if kind == 0:
            del data[rng.randrange(len(data)) :]
        elif kind == 1:
            for _ in range(rng.randrange(1, 4)):
                data[rng.randrange(len(data))] = rng.randrange(256)
        else:
            at = rng.randrange(len(data))
            data[at : at + rng.randrange(1, 60)] = rng.choice(JUNK)
        path.write_bytes(data)
        try:
            assert isinstance(import_pattern(path, key="squat"), Imported)
        except InputError as error:
            refused += 1
            assert name in str(error)
    assert refused > 20
