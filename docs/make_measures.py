"""Write docs/measures.md from the catalogue: ``python docs/make_measures.py``."""

from __future__ import annotations

from pathlib import Path

from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.measures.entry import Measure
from posecheck.kinematics.view import View

PAGE = Path(__file__).with_name("measures.md")

HEAD = """# Measures

Made from the catalogue in `posecheck/kinematics/measures/catalogue.py` by `python docs/make_measures.py`.

Clinical names and the neutral-zero convention: 0 in the anatomical position, flexion positive. Left and right
are the patient's own. The columns by view give the expected error: mean absolute error through the full pose
model over the whole range of movement, measured on the synthetic patient
(`python -m benchmarks.measure_errors`) and, for `stance_flexion`, on people (`python -m benchmarks.rehab24`);
an empty cell means that the measure is not valid in that view, and is not given there. How well this agrees
with recordings of people is in [accuracy.md](accuracy.md).

A measure with sides exists for the left and the right; beyond 45° of turn only for the side nearer to the
camera. One marked *square* needs the camera squarely in front or behind (within 20° by MediaPipe's world
landmarks, which is a true turn of about 28°).

| measure | what it is | plane | unit | range | sides | front | oblique | side | rear oblique | rear |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""


def row(entry: Measure) -> str:
    """Return the line of one measure."""
    low, high = entry.span
    errors = [f"{entry.error[view]:g}" if view in entry.error else "" for view in View]
    unit = "°" if entry.unit == "deg" else "ratio"
    cells = [
        f"`{entry.name}`",
        entry.text,
        entry.plane.value,
        unit,
        f"{low:g} to {high:g}",
        ("yes" if entry.sided else "no") + (", square" if entry.square else ""),
        *errors,
    ]
    return "| " + " | ".join(cells) + " |\n"


def page() -> str:
    """Return the whole page."""
    return HEAD + "".join(row(entry) for entry in CATALOGUE.values())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
