"""Where files go on behind their end, on files made by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from posecheck.capture.cut_off import is_cut_off

UNKNOWN = b"\x01" + 7 * b"\xff"


def element(kind: str, content: bytes, length: bytes | None = None) -> bytes:
    """Return a Matroska element, its length written in eight bytes unless it is given."""
    size = b"\x01" + len(content).to_bytes(7, "big") if length is None else length
    return bytes.fromhex(kind) + size + content


def matroska(*, segment: bytes | None, cluster: bytes | None) -> bytes:
    """Return a file of three clusters of two pictures each, with these lengths of segment and clusters."""
    picture = element("a3", b"\x81\0\0\x80" + bytes(300), b"\x41\x30")
    clusters = 3 * element("1f43b675", element("e7", b"\0", b"\x81") + 2 * picture, cluster)
    return element("1a45dfa3", b"\x42\x82\x84webm") + element("18538067", clusters, segment)


def box(kind: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4, "big") + kind + content


FILES = {
    "known.mkv": matroska(segment=None, cluster=None),
    "piped.mkv": matroska(segment=UNKNOWN, cluster=None),
    "browser.webm": matroska(segment=UNKNOWN, cluster=UNKNOWN),
    "short.webm": matroska(segment=b"\xff", cluster=b"\xff"),
    "video.mp4": box(b"ftyp", b"isom") + box(b"moov", bytes(90)) + box(b"mdat", bytes(900)),
    "video.avi": b"RIFF" + (904).to_bytes(4, "little") + b"AVI " + bytes(900),
}


def cut_off(path: Path, content: bytes) -> bool:
    path.write_bytes(content)
    return is_cut_off(path, content[:12])


@pytest.mark.parametrize("name", FILES)
def test_a_whole_file_is_not_cut_off(name: str, tmp_path: Path) -> None:
    assert not cut_off(tmp_path / name, FILES[name])


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_ends_within_a_part_is_cut_off(name: str, tmp_path: Path) -> None:
    whole = FILES[name]
    last_picture = len(whole) - 300
    assert all(cut_off(tmp_path / name, whole[:end]) for end in range(last_picture, len(whole)))


@pytest.mark.parametrize("name", ["browser.webm", "short.webm"])
def test_a_recording_that_ends_after_any_picture_is_whole(name: str, tmp_path: Path) -> None:
    """A browser sends each picture on when it is there, so a recording broken off ends after one."""
    whole = FILES[name]
    assert not cut_off(tmp_path / name, whole[: len(whole) - 307])


def test_what_is_no_element_tells_nothing(tmp_path: Path) -> None:
    assert not cut_off(tmp_path / "a.webm", FILES["browser.webm"] + bytes(50))
    assert not cut_off(tmp_path / "a.webm", FILES["browser.webm"] + b"\xa3\0" + bytes(50))


def test_other_formats_tell_nothing(tmp_path: Path) -> None:
    assert not cut_off(tmp_path / "a.ts", b"G" + bytes(99))
