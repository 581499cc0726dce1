"""The example notebook runs from a clean state, and was saved without what it shows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import nbformat

ROOT = Path(__file__).parents[3]
NOTEBOOK = ROOT / "docs" / "notebook.ipynb"


def test_the_notebook_runs_from_a_clean_state(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "IPython", "--no-banner", "--colors=NoColor", "-c", f"%run {NOTEBOOK}"]
    answer = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "IPYTHONDIR": str(tmp_path / "settings")},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "Traceback" not in answer.stdout + answer.stderr
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert answer.stdout.startswith("4 counted, 1 partial\n")
    assert "3 Your left hip bends" in answer.stdout
    assert "Improved: this is more than the minimal detectable change" in answer.stdout
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!doctype html>")


def test_the_notebook_is_saved_without_outputs() -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert code
    assert all(cell.outputs == [] and cell.execution_count is None for cell in code)
