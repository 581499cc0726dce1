"""Figures are files that are the same each time, whatever the user's settings, and need no display."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import matplotlib
import pytest

from posecheck.errors import InputError
from posecheck.exercise import Exercise
from posecheck.plots.canvas import FORMATS, as_svg, write_figure
from posecheck.plots.curves import curves
from posecheck.plots.overview import overview
from posecheck.plots.ranges import ranges
from posecheck.result import Report

HEADS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}


@pytest.mark.parametrize("kind", FORMATS)
def test_two_files_of_one_report_are_the_same(kind: str, partial: Report, tmp_path: Path) -> None:
    for name in ("a", "b"):
        figure = curves(partial, "knee_flexion")
        assert figure is not None
        write_figure(figure, tmp_path / f"{name}.{kind}")
    first, second = ((tmp_path / f"{name}.{kind}").read_bytes() for name in ("a", "b"))
    assert first == second
    assert first.startswith(HEADS[kind])


def test_the_settings_of_the_user_do_not_matter(partial: Report, squat: Exercise) -> None:
    usual = as_svg(ranges(partial, squat), "a")
    before = dict(matplotlib.rcParams)
    with matplotlib.rc_context({"font.size": 30.0, "lines.linewidth": 9.0, "svg.fonttype": "path"}):
        assert as_svg(ranges(partial, squat), "a") == usual
    assert dict(matplotlib.rcParams) == before


def test_an_svg_element_has_ids_of_its_own_text_as_text_and_nothing_from_elsewhere(
    partial: Report, squat: Exercise
) -> None:
    first, second = (as_svg(ranges(partial, squat), name) for name in ("one", "two"))
    ids = [set(re.findall(r'\bid="([^"]+)"', svg)) for svg in (first, second)]
    assert ids[0] and not ids[0] & ids[1]
    for svg, own in zip((first, second), ids, strict=True):
        root = ET.fromstring(svg)
        assert "Knee bend by hip height: range of motion (degrees)" in [
            text.text for text in root.iter("{http://www.w3.org/2000/svg}text")
        ]
        referred = set(re.findall(r'(?:url\(#|href="#)([^")]+)', svg))
        assert referred == own
        assert not re.findall(r'href="(?!#)', svg)


def test_a_name_that_no_format_has_is_refused(partial: Report, squat: Exercise, tmp_path: Path) -> None:
    figure = ranges(partial, squat)
    assert figure is not None
    with pytest.raises(InputError, match=r"a\.gif: a figure can be written as \.png, \.svg, \.pdf"):
        write_figure(figure, tmp_path / "a.gif")
    assert list(tmp_path.iterdir()) == []


def test_a_name_in_another_script_does_not_stop_a_figure(
    partial: Report, squat: Exercise, tmp_path: Path
) -> None:
    renamed = squat.model_copy(update={"name": {"en": "スクワット $x_1$"}})
    write_figure(overview(partial, renamed), tmp_path / "a.svg")
    assert "スクワット $x_1$" in (tmp_path / "a.svg").read_text("utf-8")
