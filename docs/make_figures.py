"""Draw the figures of the documentation on the synthetic patient: ``python docs/make_figures.py``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from matplotlib.figure import Figure

from posecheck.exercise import load_exercise
from posecheck.plots.canvas import write_figure
from posecheck.plots.curves import curves
from posecheck.plots.progress import progress
from posecheck.report.saved import read_report
from posecheck.result import Report

IMAGES = Path(__file__).with_name("images")
SAVED = Path(__file__).parents[1] / "fixtures" / "reports"
VISITS = {"depth": "2026-03-02", "heels": "2026-03-09", "right": "2026-03-16"}


def figures() -> Iterator[tuple[str, Figure | None]]:
    """Yield the figures with the names of their files."""
    exercise = load_exercise("squat")
    yield "curves.svg", curves(saved("partial"), "knee_flexion")
    yield "progress.svg", progress([saved(shows, date) for shows, date in VISITS.items()], exercise)


def saved(shows: str, date: str | None = None) -> Report:
    """Return a saved report on squats, as if made on some day."""
    report = read_report(SAVED / f"squat.{shows}.json")
    time_origin = date and f"{date}T10:00:00+01:00"
    return replace(report, provenance=replace(report.provenance, time_origin=time_origin))


if __name__ == "__main__":
    for name, figure in figures():
        assert figure is not None
        write_figure(figure, IMAGES / name)
