"""What is tested with other releases than the locked ones."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import releases

pytest_plugins = ["pytester"]
ROOT = Path(__file__).parents[2]


def test_only_tests_that_there_are_are_left_out() -> None:
    assert all((ROOT / path).exists() for path in releases.LEFT_OUT)


@pytest.mark.parametrize(("given", "seed"), [([], "7"), (["--hypothesis-seed=12"], "12")])
def test_the_newest_are_tried_on_new_examples_and_the_seed_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], given: list[str], seed: str
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(releases, "randbelow", lambda _: 7)
    monkeypatch.setattr(releases.Releases, "install", lambda _: None)
    monkeypatch.setattr(releases.Releases, "test", lambda _, *arguments: asked.extend(arguments) or 3)
    assert releases.main("newest", *given) == 3
    assert f"--hypothesis-seed={seed}" in asked
    assert f"make test-newest SEED={seed}\n" in capsys.readouterr().out


@pytest.mark.exhaustive  # of make test-newest alone
def test_a_seed_changes_the_examples_of_a_property_that_always_has_the_same(
    pytester: pytest.Pytester,
) -> None:
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text("utf-8"))
    pytester.makepyfile("""
        from hypothesis import given, settings, strategies as st
        drawn = []
        @settings(max_examples=20)
        @given(st.integers())
        def test_it(number):
            drawn.append(number)
        def test_say():
            print("drawn", drawn)
    """)

    def drawn(*arguments: str) -> str:
        said = pytester.run(
            sys.executable, "-m", "pytest", "-s", "-p", "no:cacheprovider", *arguments
        ).outlines
        (line,) = (line for line in said if "drawn [" in line)
        return line

    assert drawn() == drawn()
    assert drawn("--hypothesis-seed=1") == drawn("--hypothesis-seed=1") != drawn()
    assert drawn("--hypothesis-seed=2") != drawn("--hypothesis-seed=1")
