"""The page is built once, again when something differs, and its packages are installed only when needed."""

from __future__ import annotations

from pathlib import Path

import pytest

import npm
import page


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source tree whose page is one file."""
    web = tmp_path / page.WEB
    (web / "src").mkdir(parents=True)
    (tmp_path / page.WORDS / "en").mkdir(parents=True)
    (web / "package.json").write_text("{}")
    (web / "package-lock.json").write_text("{}")
    (web / "src" / "main.ts").write_text("start()")
    return tmp_path


@pytest.fixture
def runs(tree: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Stand in for npm; return the commands that were run."""
    commands: list[tuple[str, ...]] = []

    def run(folder: Path, *arguments: str) -> str:
        assert folder == tree / page.WEB
        commands.append(arguments)
        if arguments == ("ci",):
            (folder / "node_modules").mkdir(exist_ok=True)
        elif arguments == ("run", "build"):
            made = tree / page.PAGE
            made.mkdir(exist_ok=True, parents=True)
            (made / "index.html").write_text((folder / "src" / "main.ts").read_text())
        return f"{arguments[-1]} is well\n"

    monkeypatch.setattr(npm, "run", run)
    return commands


CI, BUILD = ("ci",), ("run", "build")


def test_the_page_is_built_with_the_packages_of_the_lock_file(
    tree: Path, runs: list[tuple[str, ...]]
) -> None:
    page.make(tree)
    assert runs == [CI, BUILD]
    assert (tree / page.PAGE / "index.html").read_text() == "start()"


def test_what_is_there_is_not_built_again_but_is_new_to_make(tree: Path, runs: list[tuple[str, ...]]) -> None:
    page.make(tree)
    made = tree / page.PAGE / "index.html"
    (tree / page.WEB / "src" / "main.ts").touch()
    before_ns = made.stat().st_mtime_ns
    page.make(tree)
    assert runs == [CI, BUILD]
    assert made.stat().st_mtime_ns > before_ns


@pytest.mark.parametrize(
    ("path", "content", "expected"),
    [
        pytest.param(f"{page.WEB}/src/main.ts", "go()", [BUILD], id="source changed"),
        pytest.param(f"{page.WEB}/src/new.ts", "more()", [BUILD], id="source added"),
        pytest.param(f"{page.WORDS}/en/page.ftl", "start = Go", [BUILD], id="words changed"),
        pytest.param(f"{page.WEB}/package-lock.json", "{1}", [CI, BUILD], id="packages changed"),
        pytest.param(f"{page.PAGE}/index.html", "", [BUILD], id="page cut short"),
        pytest.param(f"{page.PAGE}/old.js", "old()", [BUILD], id="something left in the page"),
        pytest.param(f"{page.WEB}/node_modules/tool.js", "", [], id="package used"),
    ],
)
def test_what_differs_is_made_again(
    path: str, content: str, expected: list[tuple[str, ...]], tree: Path, runs: list[tuple[str, ...]]
) -> None:
    page.make(tree)
    runs.clear()
    (tree / path).write_text(content)
    page.make(tree)
    assert runs == expected


def test_a_failed_build_is_told_and_tried_again(
    tree: Path,
    runs: list[tuple[str, ...]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(folder: Path, *arguments: str) -> str:
        raise npm.NpmError("main.ts: unexpected end")

    monkeypatch.setattr(page, "ROOT", tree)
    with monkeypatch.context() as broken:
        broken.setattr(npm, "run", fail)
        assert page.main("build") == "main.ts: unexpected end"
    assert page.main("build") is None
    assert runs == [CI, BUILD]


def test_the_checks_of_the_page_are_run_and_heard(
    tree: Path,
    runs: list[tuple[str, ...]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(page, "ROOT", tree)
    assert page.main("check") is None
    assert runs == [CI, ("run", "check"), ("run", "test")]
    assert capsys.readouterr().out == "check is well\ntest is well\n"
