"""The page about measures is what the catalogue says."""

from __future__ import annotations

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[3] / "docs"


def test_page_is_up_to_date() -> None:
    made = runpy.run_path(str(DOCS / "make_measures.py"))["page"]()
    assert (DOCS / "measures.md").read_text(encoding="utf-8") == made, "run python docs/make_measures.py"
