"""The page about sources tells of every publication that a built-in definition cites."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from posecheck.exercise import built_in_ids, load_exercise

PAGE: Final = (Path(__file__).parents[3] / "docs" / "sources.md").read_text(encoding="utf-8")
KINDS: Final = {"paper", "abstract", "abstract in part", "quotation", "list"}
ROWS: Final = dict(re.findall(r"^\| `(\w+)` \| ([a-z ]+) \| .+ \|$", PAGE, re.MULTILINE))
CITED: Final = [
    (key, name, citation) for name in built_in_ids() for key, citation in load_exercise(name).sources.items()
]


def test_the_page_has_each_source_and_no_other() -> None:
    assert ROWS.keys() == {key for key, _, _ in CITED}
    assert list(ROWS) == sorted(ROWS)


def test_it_says_what_each_was_compared_with() -> None:
    explained = set(re.findall(r"^\| ([a-z ]+) \| [^|]+ \|$", PAGE, re.MULTILINE)) - {"compared with"}
    assert explained == KINDS
    assert set(ROWS.values()) <= KINDS


def test_a_key_names_the_same_author_and_year_in_every_exercise() -> None:
    named = {key: {citation.split()[0] for other, _, citation in CITED if other == key} for key in ROWS}
    assert all(len(authors) == 1 for authors in named.values())
    assert all(re.findall(r"\d{4}", key)[0] in citation for key, _, citation in CITED)


@pytest.mark.parametrize("name", [name for name in built_in_ids() if load_exercise(name).test is not None])
def test_only_figures_that_were_compared_are_called_verified(name: str) -> None:
    test = load_exercise(name).test
    assert test is not None
    for part in (test.norms, test.mdc):
        if part is not None:
            assert part.verified == (ROWS[part.source] in {"paper", "abstract"})
