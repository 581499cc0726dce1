"""The page on paper, its letters brought along; and what to do without Pango."""

from __future__ import annotations

import re
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from posecheck.change import Sessions
from posecheck.documents.pdf import need_pdf, to_pdf
from posecheck.errors import PoseCheckError

FreshProcess = Callable[..., "subprocess.CompletedProcess[str]"]
POINTS_PER_MM = 72 / 25.4


def test_a_pdf_is_a4_of_several_pages_and_brings_its_font(one: Sessions) -> None:
    made = to_pdf(one)
    assert made.startswith(b"%PDF-") and made.rstrip().endswith(b"%%EOF")
    whole = _inflated(made)
    boxes = re.findall(rb"/MediaBox \[([\d. ]+)\]", whole)
    assert len(boxes) > 2
    for box in boxes:
        assert [float(one) / POINTS_PER_MM for one in box.split()[2:]] == pytest.approx(
            [210.0, 297.0], abs=0.1
        )
    fonts = set(re.findall(rb"/BaseFont /[A-Z]+\+([\w-]+)", whole))
    assert fonts and all(font.startswith(b"DejaVu-Sans") or font.startswith(b"DejaVuSans") for font in fonts)


def test_a_computer_without_fonts_makes_it_in_silence(tmp_path: Path, fresh_process: FreshProcess) -> None:
    settings = tmp_path / "fonts.conf"
    settings.write_text("<fontconfig><dir>/nonexistent</dir></fontconfig>", encoding="utf-8")
    code = (
        "import os, sys; os.environ['FONTCONFIG_FILE'] = sys.argv[1]; "
        "from posecheck.documents.pdf import need_pdf; need_pdf()"
    )
    answer = fresh_process(code, settings)
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


def test_nothing_is_fetched_for_it(one: Sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fetch(self: object, url: str, headers: object = None) -> object:
        asked.append(url)
        raise OSError

    monkeypatch.setattr("weasyprint.urls.URLFetcher.fetch", fetch)
    to_pdf(one)
    assert {url.rpartition("/")[2] for url in asked} == {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf"}
    assert all(url.startswith("file:") for url in asked)


def test_without_pango_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Missing:
        def find_spec(self, name: str, path: object, target: object = None) -> None:
            if name == "weasyprint":
                print("a banner of many lines")
                raise OSError("libpango-1.0-0: cannot open shared object file: No such file or directory")

    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    with pytest.raises(PoseCheckError, match=r"sudo apt-get install libpango-1\.0-0") as refused:
        need_pdf()
    assert "(libpango-1.0-0)" in str(refused.value) and "\n" not in str(refused.value)
    assert capsys.readouterr().out == ""


def _inflated(made: bytes) -> bytes:
    """Return a PDF with its compressed streams unpacked."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", made, re.DOTALL)
    unpacked = []
    for stream in streams:
        try:
            unpacked.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return made + b"".join(unpacked)
