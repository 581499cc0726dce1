"""The figures by which a session is compared with others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import mean, stdev
from typing import Any

from posecheck.change.trial_figures import of_trial
from posecheck.exercise.clinical_test import Measured
from posecheck.kinematics.measures import Side
from posecheck.kinematics.measures.detectable import detectable_change
from posecheck.result import Rep, Report, Status, StepsResult
from posecheck.result.change import SessionFigure, Yardstick


def figures(report: Report) -> tuple[SessionFigure, ...]:
    """Return the figures by which a session is compared with others.

    Only counted repetitions are in them. The range of motion is that of the repetitions seen in the most
    frequent view, because the camera's error differs from view to view.

    Parameters
    ----------
    report : Report
        The session.

    Returns
    -------
    tuple of SessionFigure
        First the results of a clinical test, else what another trial than repetitions gave. Then best and
        mean range of each side that was counted, unless a test measured it, and repetitions, time and score,
        which are there always, but for steps.
    """
    counted = [rep for rep in report.reps if rep.status is not Status.PARTIAL]
    ranges = () if measured_by_test(report) else _ranges(counted)
    return (*of_trial(report), *ranges, *_numbers(report, counted))


def measured_by_test(report: Report) -> bool:
    """Tell whether a clinical test measured the range of motion: then that is its result, and nothing else.

    Parameters
    ----------
    report : Report
        The session.
    """
    return any(result.result is Measured.RANGE for result in report.clinical)


def _ranges(counted: Sequence[Rep]) -> Iterator[SessionFigure]:
    for side in (Side.BOTH, Side.LEFT, Side.RIGHT):
        measured = [rep for rep in counted if rep.side is side and rep.rom.excursion is not None]
        if not measured:
            continue
        (view, _), *_ = Counter(rep.view for rep in measured).most_common(1)
        roms = [rep.rom for rep in measured if rep.view is view]
        reached = [rom.excursion for rom in roms if rom.excursion is not None]
        for yardstick, value, spread in (
            (Yardstick.BEST_RANGE, max(reached), None),
            (Yardstick.MEAN_RANGE, mean(reached), _spread(reached)),
        ):
            yield SessionFigure(
                yardstick=yardstick,
                side=side,
                measure=roms[0].measure,
                unit=roms[0].unit,
                value=value,
                spread=spread,
                repetitions=len(reached),
                view=view,
                expected_error=roms[0].expected_error,
                detectable=detectable_change(roms[0].expected_error),
            )


def _numbers(report: Report, counted: Sequence[Rep]) -> Iterator[SessionFigure]:
    if isinstance(report.trial, StepsResult):  # a step is no repetition
        return
    times_s = [rep.took_s for rep in counted if rep.took_s is not None]
    common: dict[str, Any] = {
        "side": Side.BOTH,
        "measure": None,
        "repetitions": len(counted),
        "expected_error": None,
    }
    yield SessionFigure(
        **common,
        yardstick=Yardstick.REPETITIONS,
        unit="number",
        value=float(report.rep_count),
        spread=None,
        view=None,
        detectable=None,
    )
    yield SessionFigure(
        **common | {"repetitions": len(times_s)},
        yardstick=Yardstick.REPETITION_TIME,
        unit="s",
        value=mean(times_s) if times_s else None,
        spread=_spread(times_s),
        view=None,
        detectable=None,
    )
    yield SessionFigure(
        **common,
        yardstick=Yardstick.SCORE,
        unit="percent",
        value=report.score.points,
        spread=None,
        view=report.view,
        detectable=report.score.detectable,
    )


def _spread(values: Sequence[float]) -> float | None:
    return stdev(values) if len(values) > 1 else None
