"""What is drawn is what the report says: values, gaps, errors, limits and words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.container import ErrorbarContainer
from matplotlib.figure import FigureBase

from fixtures import FOLDER
from posecheck.change import Sessions
from posecheck.documents.html import to_html
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.kinematics.measures import Channel, Side
from posecheck.kinematics.measures.detectable import detectable_change
from posecheck.kinematics.view import View
from posecheck.pipeline import score
from posecheck.plots.curves import curves
from posecheck.plots.drawn import bands, lines, means
from posecheck.plots.overview import measures_to_show, overview
from posecheck.plots.progress import progress
from posecheck.plots.ranges import ranges
from posecheck.plots.session import session
from posecheck.pose import PoseTrack
from posecheck.reference.beside import reference_bands
from posecheck.reference.library import pattern_of
from posecheck.result import Report, Status

from .conftest import scored


def only(figure: FigureBase | None) -> Axes:
    assert figure is not None
    (axes,) = figure.axes
    return axes


def explained(figure: FigureBase) -> list[str]:
    (legend,) = figure.legends
    return [text.get_text() for text in legend.get_texts()]


def test_each_repetition_is_a_line_of_its_own_values(partial: Report) -> None:
    axes = only(curves(partial, "stance_flexion"))
    drawn = [np.array(line.get_ydata(), dtype=float) for line in axes.lines]
    for rep in partial.reps:
        (curve,) = (one for one in rep.curves if one.measure == "stance_flexion")
        assert any(np.array_equal(line, curve.values) for line in drawn)
    assert axes.get_title(loc="left") == "Knee bend by hip height (degrees)"


def test_what_was_not_seen_is_a_gap(partial: Report) -> None:
    unseen = {
        (rep.number, curve.side): [value is None for value in curve.values]
        for rep in partial.reps
        for curve in rep.curves
        if curve.measure == "knee_flexion"
    }
    assert any(map(any, unseen.values()))
    for line in lines(partial, "knee_flexion"):
        assert np.isnan(line.values).tolist() == unseen[line.rep.number, line.side]


def test_sides_and_partial_repetitions_differ_without_colour_too(partial: Report) -> None:
    figure = curves(partial, "knee_flexion")
    axes = only(figure)
    styles = {str(line.get_label()): line.get_linestyle() for line in axes.lines}
    dashes = {
        name: (style, str(next(line for line in axes.lines if line.get_label() == name)._dash_pattern))  # type: ignore[attr-defined]
        for name, style in styles.items()
        if not name.startswith("_")
    }
    told = [
        dashes[name]
        for name in (
            "left: each repetition",
            "right: each repetition",
            "left: partial, not counted",
            "right: partial, not counted",
        )
    ]
    assert len(set(told)) == 4
    assert explained(figure) == [
        "reference: mean ± 2 SD of 17 people",
        "left: each repetition",
        "right: each repetition",
        "left: partial, not counted",
        "right: partial, not counted",
        "left: mean of 2",
        "right: mean of 2",
    ]


def test_the_mean_is_of_what_was_counted_and_mostly_seen(partial: Report) -> None:
    found = means(lines(partial, "stance_flexion"))
    counted = [line.values for line in lines(partial, "stance_flexion") if not line.partial]
    assert found.keys() == {Side.BOTH}
    assert found[Side.BOTH][0] == 2
    np.testing.assert_allclose(found[Side.BOTH][1], np.mean(counted, axis=0))
    one = replace(partial, reps=partial.reps[:1])
    assert means(lines(one, "stance_flexion")) == {}


def test_only_the_side_that_moved_is_drawn_beside_its_own_band() -> None:
    report = scored("shoulder_abduction", "trunk_lean")
    moved = {rep.side for rep in report.reps}
    assert len(moved) == 1 and moved <= {Side.LEFT, Side.RIGHT}
    shown = lines(report, "arm_elevation")
    assert {line.channel.side for line in shown} == moved
    assert len(bands(report, "arm_elevation")) == 1


def test_a_band_that_leans_is_mirrored_for_the_other_side() -> None:
    exercise = load_exercise("shoulder_abduction")
    report = scored("shoulder_abduction", "trunk_lean")
    (rep, *_) = report.reps
    other = Side.RIGHT if rep.side is Side.LEFT else Side.LEFT
    reps = (rep, replace(rep, side=other))
    usual, lean = pattern_of(exercise), Channel("trunk_lateral_lean", Side.BOTH)
    leaning = replace(usual.bands[lean], mean=usual.bands[lean].mean + 5.0)
    pattern = replace(usual, bands={**usual.bands, lean: leaning})
    own, mirrored = bands(replace(report, bands=reference_bands(reps, pattern)), lean.measure)
    np.testing.assert_allclose(np.abs(own.mean), 5.0)
    np.testing.assert_allclose(mirrored.mean, np.negative(own.mean))


def test_the_band_is_that_of_the_movement_that_a_session_was_compared_with(squat: Exercise) -> None:
    """Not that of the exercise: a patient who goes half as deep on one leg is held against the other one."""
    usual = pattern_of(squat)
    own = replace(
        usual,
        key="before",
        name={"en": "knee, 3 March"},
        bands={channel: replace(band, mean=0.5 * band.mean) for channel, band in usual.bands.items()},
    )
    track = PoseTrack.load(FOLDER / "tracks" / "squat.right.npz")
    report = score(track, squat, reference=own)
    for measure in measures_to_show(report, squat):
        shown = bands(report, measure)
        known = [band for channel, band in own.bands.items() if channel.measure == measure]
        assert bool(shown) == bool(known)
        assert all(any(np.allclose(one.mean, band.mean) for band in known) for one in shown), measure
    figure = curves(report, "stance_flexion")
    assert "“knee, 3 March”: mean ± 2 SD" in explained(figure)  # type: ignore[arg-type]
    page = to_html(Sessions.of([report], [squat]))
    assert "Reference movement of this session: “knee, 3 March”" in page


def test_a_band_ends_where_the_measure_does() -> None:
    axes = only(curves(scored("shoulder_abduction", "right"), "arm_elevation"))
    (band,) = axes.collections
    heights = band.get_paths()[0].vertices[:, 1]  # type: ignore[index]
    assert (heights.min(), heights.max()) >= (0.0, 0.0) and heights.max() <= 180.0


def test_a_measure_that_was_never_seen_is_not_drawn(partial: Report) -> None:
    assert curves(partial, "medial_knee_displacement") is None
    assert "medial_knee_displacement" not in measures_to_show(partial, load_exercise("squat"))


def test_ranges_have_their_expected_error_and_the_standard(partial: Report, squat: Exercise) -> None:
    figure = ranges(partial, squat)
    axes = only(figure)
    drawn = [one for one in axes.containers if isinstance(one, ErrorbarContainer)]
    assert [float(one.lines[0].get_ydata()[0]) for one in drawn] == [
        rep.rom.excursion for rep in partial.reps
    ]
    for one, rep in zip(drawn, partial.reps, strict=True):
        (bar,) = one.lines[2][0].get_segments()
        assert float(bar[1][1] - bar[0][1]) == pytest.approx(2 * rep.rom.expected_error)
    assert "standard: 95°" in explained(figure)
    faces = [one.lines[0].get_markerfacecolor() for one in drawn]
    hollow = [face == "white" for face in faces]
    assert hollow == [rep.status is Status.PARTIAL for rep in partial.reps]


def test_a_prescribed_range_takes_the_place_of_the_standard(partial: Report, squat: Exercise) -> None:
    prescribed = replace(partial.provenance, prescription=Prescription(range=60.0))
    figure = ranges(replace(partial, provenance=prescribed), squat)
    assert figure is not None
    assert "prescribed: 60°" in explained(figure)
    assert not any("standard" in text for text in explained(figure))


def test_a_range_that_was_not_measured_is_left_out(partial: Report, squat: Exercise) -> None:
    unseen = replace(partial.reps[0].rom, start=None, peak=None, excursion=None)
    some = replace(partial, reps=(replace(partial.reps[0], rom=unseen), *partial.reps[1:]))
    assert len(only(ranges(some, squat)).containers) == 2
    assert ranges(replace(some, reps=some.reps[:1]), squat) is None


def test_a_session_shows_its_repetitions_when_they_were(partial: Report) -> None:
    axes = only(session(partial))
    times = [line.get_xdata() for line in axes.lines if len(line.get_xdata()) > 2]
    assert [(float(one[0]), float(one[-1])) for one in times] == [
        (rep.start_s, rep.end_s) for rep in partial.reps
    ]
    assert [text.get_text() for text in axes.texts] == ["1", "2", "3"]


def test_without_a_repetition_there_is_only_the_title(partial: Report, squat: Exercise) -> None:
    empty = replace(partial, reps=(), rep_count=0, partial_count=0)
    assert session(empty) is None and ranges(empty, squat) is None
    figure = overview(empty, squat)
    assert figure.axes == []
    assert figure.get_suptitle().endswith("0 repetitions")


def test_an_overview_has_a_panel_for_each_measure_that_matters(partial: Report, squat: Exercise) -> None:
    figure = overview(partial, squat)
    titles = [axes.get_title(loc="left") for axes in figure.axes]
    assert titles[:3] == [
        "Knee bend by hip height (degrees)",
        "Knee bend by hip height (degrees)",
        "Knee bend by hip height: range of motion (degrees)",
    ]
    assert "Forward lean (degrees)" in titles
    assert len(titles) == 2 + len(measures_to_show(partial, squat))


def test_progress_has_a_mean_for_each_session_and_the_least_real_change(
    weeks: list[Report], squat: Exercise
) -> None:
    figure = progress(weeks, squat)
    axes = only(figure)
    drawn = [one for one in axes.containers if isinstance(one, ErrorbarContainer)]
    expected = [np.mean([rep.rom.excursion for rep in report.reps]) for report in weeks]
    assert [float(one.lines[0].get_ydata()[0]) for one in drawn] == pytest.approx(expected)
    (band,) = axes.patches
    width = 2 * detectable_change(weeks[-1].reps[0].rom.expected_error)
    assert band.get_height() == pytest.approx(width)  # type: ignore[attr-defined]
    assert axes.get_xticklabels()[0].get_text() == "2026-10-02"


def test_a_session_from_another_side_is_drawn_as_not_comparable(weeks: list[Report], squat: Exercise) -> None:
    turned = replace(weeks[1], reps=tuple(replace(rep, view=View.REAR) for rep in weeks[1].reps))
    figure = progress([weeks[0], turned, *weeks[2:]], squat)
    axes = only(figure)
    drawn = [one for one in axes.containers if isinstance(one, ErrorbarContainer)]
    assert [one.lines[0].get_markerfacecolor() == "white" for one in drawn] == [False, True, False, False]
    assert "measured differently, not comparable with the last" in explained(figure)


def test_one_session_is_no_progress(weeks: list[Report], squat: Exercise) -> None:
    assert progress(weeks[:1], squat) is None
