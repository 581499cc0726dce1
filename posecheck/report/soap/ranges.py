"""How far the repetitions of a session went."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.change import figures, measured_by_test
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.report.change_words import told_amount
from posecheck.report.range_words import prescribed_in_words
from posecheck.report.soap.repetitions import counted_reps
from posecheck.report.words import with_side
from posecheck.result import RangeOfMotion, Report
from posecheck.result.change import SessionFigure, Yardstick
from posecheck.words import say


def ranges(report: Report) -> Iterator[str]:
    """Say the range of motion of each side with its error, and how the sides differ.

    Parameters
    ----------
    report : Report
        The session.

    Yields
    ------
    str
        One sentence after the other.
    """
    counted = counted_reps(report)
    told = figures(report)
    means = {one.side: one for one in told if one.yardstick is Yardstick.MEAN_RANGE}
    best = {one.side: one for one in told if one.yardstick is Yardstick.BEST_RANGE}
    for side, one in means.items():
        reached = [rep.rom for rep in counted if rep.side is side and rep.view is one.view]
        farthest = next(rom for rom in reached if rom.excursion == best[side].value)
        yield _range_of(one, farthest)
    if counted and not means and not measured_by_test(report):
        yield say("soap-range-unseen")
    elif means and (left_out := len(counted) - sum(one.repetitions for one in means.values())):
        yield say("soap-range-left-out", count=left_out)
    if (prescribed := prescribed_in_words(report)) is not None:
        yield prescribed
    if {Side.LEFT, Side.RIGHT} <= means.keys():
        yield from _between_sides(means[Side.LEFT], means[Side.RIGHT])


def _range_of(middle: SessionFigure, best: RangeOfMotion) -> str:
    assert middle.value is not None

    def told(value: float | None) -> str:
        return "–" if value is None else told_amount(value, best.unit, best.measure)

    known = {
        "measure": with_side(best.measure, middle.side),
        "best": told(best.excursion),
        "from": told(best.start),
        "to": told(best.peak),
        "view": say(f"view-{middle.view}"),
        "error": told(best.expected_error),
    }
    if middle.spread is None:
        return say("soap-range-one", **known)
    return say(
        "soap-range-several",
        mean=told(middle.value),
        spread=told(middle.spread),
        count=middle.repetitions,
        **known,
    )


def _between_sides(left: SessionFigure, right: SessionFigure) -> Iterator[str]:
    if left.value is None or right.value is None or (left.measure, left.view) != (right.measure, right.view):
        return
    difference = left.value - right.value
    detectable = max(left.detectable or 0.0, right.detectable or 0.0)
    handed = left.measure is not None and CATALOGUE[left.measure].handed
    yield say(
        "soap-sides.handed" if handed else "soap-sides",
        side=Side.LEFT if difference > 0.0 else Side.RIGHT,
        difference=told_amount(abs(difference), left.unit, left.measure),
    )
    told = told_amount(detectable, left.unit, left.measure)
    yield say("soap-sides.real" if abs(difference) > detectable else "soap-sides.unclear", detectable=told)
