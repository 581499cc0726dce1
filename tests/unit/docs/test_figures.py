"""The figures of the documentation are those that are drawn today."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

from posecheck.plots.canvas import write_figure

DOCS = Path(__file__).parents[3] / "docs"


def test_the_figures_are_up_to_date(tmp_path: Path) -> None:
    """Words and lines must be the same; their places may differ with the release of matplotlib."""
    for name, figure in runpy.run_path(str(DOCS / "make_figures.py"))["figures"]():
        write_figure(figure, tmp_path / name)
        kept, made = ((folder / name).read_text("utf-8") for folder in (DOCS / "images", tmp_path))
        told = [re.findall(r"<text[^>]*>([^<]*)", svg) for svg in (kept, made)]
        assert told[0] == told[1], "run python docs/make_figures.py"
        assert kept.count("<path") == made.count("<path"), "run python docs/make_figures.py"
        assert len(kept) < 60_000
