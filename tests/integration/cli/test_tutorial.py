"""docs/define-an-exercise.md, followed step by step: its commands are run, its edits are made."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from ruamel.yaml import YAML

ROOT: Final = Path(__file__).parents[3]
PAGE: Final = (ROOT / "docs" / "define-an-exercise.md").read_text("utf-8")
STEPS: Final = re.findall(r"^```(sh|yaml|text)\n(.*?)^```", PAGE, flags=re.DOTALL | re.MULTILINE)
MISTAKE: Final = "sholder_flexion"


class Reader:
    """Who follows the page: in a folder, with a shell that remembers what was exported, and an editor."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said = ""
        command = folder / "bin" / "posecheck"
        command.parent.mkdir()
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m posecheck.cli "$@"\n')
        command.chmod(0o755)
        path = os.pathsep.join([str(command.parent), os.environ["PATH"]])
        python = os.pathsep.join([str(ROOT), str(ROOT / "server")])
        self._environment = {**os.environ, "PATH": path, "PYTHONPATH": python, "COLUMNS": "200"}

    @property
    def definition(self) -> Path:
        """The file that is edited."""
        return self.folder / "my-exercises" / "shelf_reach.yaml"

    def run(self, commands: str) -> None:
        """Type commands; what they say is kept until the next ones."""
        done = self._answer("sh", "-ec", f"{commands}\nenv -0 > environment")
        assert done.returncode == 0, done.stderr + done.stdout
        self.said = done.stdout
        variables = (self.folder / "environment").read_text("utf-8").rstrip("\0").split("\0")
        self._environment = dict(variable.split("=", 1) for variable in variables)

    def edit(self, part: str) -> None:
        """Put the keys of a part in the place of those in the definition."""
        editor = YAML()
        content = editor.load(self.definition)
        content.update(editor.load(part))
        editor.dump(content, self.definition)

    def validate(self) -> str:
        """Return what is said of the definition, right or wrong."""
        return self._answer("posecheck", "exercises", "validate", "my-exercises").stdout

    def _answer(self, *program: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            program,
            cwd=self.folder,
            env=self._environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=120,
        )


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Follow the page to its end."""
    follower = Reader(tmp_path_factory.mktemp("tutorial"))
    for kind, text in STEPS:
        if kind == "sh":
            follower.run(text)
        elif kind == "yaml":
            follower.edit(text)
        elif MISTAKE not in text:
            for line in text.splitlines():
                assert line in follower.said
    return follower


def test_every_step_does_what_the_page_says(reader: Reader) -> None:
    assert [kind for kind, _ in STEPS].count("sh") >= 5
    assert (reader.folder / "shelf_reach.png").stat().st_size > 10_000
    assert "100% of them" in reader.said
    assert reader.validate() == "No mistakes in the definition.\n"


def test_the_mistake_is_told_as_the_page_says(reader: Reader) -> None:
    right = reader.definition.read_text("utf-8")
    reader.definition.write_text(
        right.replace("measure: shoulder_flexion", f"measure: {MISTAKE}", 1), "utf-8"
    )
    told = reader.validate()
    reader.definition.write_text(right, "utf-8")
    (shown,) = (text for kind, text in STEPS if kind == "text" and MISTAKE in text)
    assert _without_line(told) == _without_line(shown)


def _without_line(problem: str) -> str:
    """Leave out the number, which depends on how the editor breaks lines."""
    return re.sub(r"yaml:\d+:", "yaml:", problem)
