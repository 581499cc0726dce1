"""A file is there as a whole or not at all."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from posecheck.errors import InputError
from posecheck.output_file import write_text, write_whole

FreshProcess = Callable[..., "subprocess.CompletedProcess[str]"]


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    for content in (b"first", b"second"):
        write_whole(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_what_was_there_stays_if_the_new_file_cannot_be_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.html"
    path.write_bytes(b"before")

    def full(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:3])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(InputError, match=r"report\.html: cannot be written \(No space left on device\)"):
        write_whole(path, b"after")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_one(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("file")
    write_whole(link, b"content")
    assert link.is_symlink()
    assert (tmp_path / "file").read_bytes() == b"content"


def test_what_is_no_file_is_written_to(fresh_process: FreshProcess) -> None:
    write_whole(Path(os.devnull), b"content")
    assert Path(os.devnull).is_char_device()
    code = "from pathlib import Path; from posecheck.output_file import write_text; "
    answer = fresh_process(code + 'write_text(Path("/dev/stdout"), "content")')
    assert (answer.stdout, answer.stderr) == ("content", "")


def test_half_a_character_does_not_stop_a_text(tmp_path: Path) -> None:
    write_text(tmp_path / "a", "caf\udce9 é")
    assert (tmp_path / "a").read_text("utf-8") == "caf? é"
