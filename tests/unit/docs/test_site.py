"""The site of the documentation has a page for each exercise, and no link on it leads nowhere."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Final

import cv2
import pytest

from posecheck.exercise import built_in_ids, load_exercise

DOCS: Final = Path(__file__).parents[3] / "docs"
EXERCISES: Final = runpy.run_path(str(DOCS / "make_exercises.py"))
SITE: Final = runpy.run_path(str(DOCS / "make_site.py"))
LINKS: Final = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("name", built_in_ids())
def test_the_page_of_an_exercise_says_what_it_asks_for(name: str) -> None:
    exercise = load_exercise(name)
    page = EXERCISES["page"](exercise, drawn=True)
    assert page.startswith(f"# {exercise.name['en']}\n") and f"]({name}.png)" in page
    for rule in exercise.rules:
        assert f"### {rule.aim['en']}" in page and rule.reason["en"].strip() in page
    assert all(source in page for source in exercise.sources.values())


def test_start_and_target_are_drawn(tmp_path: Path) -> None:
    assert EXERCISES["_draw"](load_exercise("elbow_flexion"), tmp_path / "a.png")
    assert cv2.imread(str(tmp_path / "a.png")) is not None


def test_an_exercise_without_postures_has_a_page_without_a_picture(tmp_path: Path) -> None:
    exercise = load_exercise("squat").model_copy(update={"postures": None})
    assert not EXERCISES["_draw"](exercise, tmp_path / "a.png")
    assert "![" not in EXERCISES["page"](exercise, drawn=False)


def test_every_page_is_listed_and_every_link_leads_somewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pages = EXERCISES["write_pages"]
    monkeypatch.setitem(write_pages.__globals__, "_draw", lambda _, path: path.write_bytes(b"") == 0)
    monkeypatch.setattr("runpy.run_path", lambda _: {"write_pages": write_pages})
    site = tmp_path / "site"
    SITE["main"](site)
    pages = sorted(site.rglob("*.md"))
    assert len(pages) > len(built_in_ids()) + 10
    for page in pages:
        for target in LINKS.findall(page.read_text("utf-8")):
            assert (page.parent / target).is_file(), f"{page.name}: {target}"
    index = (site / "index.md").read_text("utf-8")
    listed = {f"{entry}.md" for entry in re.findall(r"^([a-z][\w/-]+)$", index, re.MULTILINE)}
    top = {path.relative_to(site).as_posix() for path in site.glob("*.md")} - {"index.md"}
    assert listed == top | {"exercises/index.md"}
