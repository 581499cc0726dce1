"""Every figure names a command, and every command gives a figure."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
BENCHMARKS = {path.stem: path.read_text("utf-8") for path in (ROOT / "benchmarks").glob("[!_]*.py")}
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
MODULES = [*(ROOT / "posecheck").rglob("*.py"), *(ROOT / "docs").glob("*.py")]
NOTHING_TO_RUN = "Nothing to run by itself."
RUN = '\n\nif __name__ == "__main__":\n    main()\n'


def named(paths: list[Path]) -> set[str]:
    """Return the benchmarks whose command is told in some files, wherever a line is broken."""
    texts = (" ".join(path.read_text("utf-8").split()) for path in paths)
    return {name for text in texts for name in re.findall(r"python -m benchmarks\.(\w+)", text)} - {"NAME"}


def runnable() -> set[str]:
    """Return the benchmarks that do something when they are run alone."""
    return {name for name, text in BENCHMARKS.items() if text.endswith(RUN)}


@pytest.mark.parametrize("name", BENCHMARKS)
def test_a_benchmark_prints_its_figures_or_says_that_it_has_none(name: str) -> None:
    tree = ast.parse(BENCHMARKS[name])
    about = " ".join((ast.get_docstring(tree) or "").split())
    assert (name in runnable()) is not (NOTHING_TO_RUN in about)
    if name in runnable():
        assert f"``python -m benchmarks.{name}``" in about
        (main,) = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "main")
        calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
        assert main and any(isinstance(call, ast.Name) and call.id == "print" for call in calls)


def test_the_commands_that_are_told_exist() -> None:
    assert named(PAGES) and named(MODULES)
    assert named(PAGES) | named(MODULES) <= runnable()


def test_every_benchmark_is_told_where_its_figure_is() -> None:
    program = (ROOT / "benchmarks" / "__main__.py").read_text("utf-8")
    of_make_bench = set(re.findall(r"from benchmarks import (.+)", program)[0].split(", "))
    assert named(PAGES) | of_make_bench == runnable()
