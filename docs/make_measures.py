"""Write docs/measures.md from the catalogue: ``python docs/make_measures.py``."""

from __future__ import annotations

from pathlib import Path

from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.measures.entry import Measure
from posecheck.kinematics.view import View
from posecheck.words import words

PAGE = Path(__file__).with_name("measures.md")

HEAD = """# Measures

What PoseCheck can measure, from which side, and how well. `python docs/make_measures.py` makes this page
from the catalogue in `posecheck/kinematics/measures/catalogue.py`.

Names are clinical and follow the neutral-zero convention: 0 is the anatomical position, and flexion is
positive. Left and right are the patient's own. The columns by view give the expected error: the mean
absolute error with the full pose model over the whole range of movement, measured on the synthetic patient
(`python -m benchmarks.measure_errors`) and, for `stance_flexion`, on people (`python -m
benchmarks.rehab24`). An empty cell means that the measure is not valid in that view and is not given there.
[accuracy.md](accuracy.md) says how well this agrees with recordings of people.

A measure with sides exists for the left and for the right; beyond 45° of turn, only for the side nearer to
the camera. One marked *square* needs the camera squarely in front or behind (within 20° by MediaPipe's
world landmarks, which is a true turn of about 28°).

| measure | what it is | plane | unit | range | sides | front | oblique | side | rear oblique | rear |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""

SOURCES = """
## Sources

- The convention: Ryf C, Weymann A. The neutral zero method: a principle of measuring joint function. Injury
  1995;26(Suppl 1):1-11.
- The ranges are ours: the smallest and the largest value that occur in people. A limit outside them is
  refused as a mistake.
- The expected errors are ours, from the commands named above.
  [accuracy.md](accuracy.md) names the studies in which others compared such measures with their instruments.
"""


def row(entry: Measure) -> str:
    """Return the table row of one measure."""
    low, high = entry.span
    errors = [f"{entry.error[view]:g}" if view in entry.error else "" for view in View]
    unit = "°" if entry.unit == "deg" else "ratio"
    cells = [
        f"`{entry.name}`",
        words()(f"measure-{entry.name}.definition"),
        entry.plane.value,
        unit,
        f"{low:g} to {high:g}",
        ("yes" if entry.sided else "no") + (", square" if entry.square else ""),
        *errors,
    ]
    return "| " + " | ".join(cells) + " |\n"


def page() -> str:
    """Return the whole page."""
    return HEAD + "".join(row(entry) for entry in CATALOGUE.values()) + SOURCES


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
