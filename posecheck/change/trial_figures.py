"""The figures of a clinical test, and of a set that is more than repetitions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from posecheck.kinematics.measures import Side
from posecheck.kinematics.measures.detectable import MDC_PER_SEM
from posecheck.result import (
    ClinicalResult,
    CountResult,
    Figure,
    HoldEnd,
    HoldResult,
    Report,
    StepsResult,
    TimeResult,
)
from posecheck.result.change import SessionFigure, Yardstick

POSTURAL: Final = ("deg", "cm")
"""Units of results on which the pose model and the camera's place have an influence."""
_CUT_SHORT: Final = (HoldEnd.LEFT_PICTURE, HoldEnd.NOT_SEEN, HoldEnd.SESSION_END)
"""Ends after which nobody knows for how long the posture was still held."""


def of_trial(report: Report) -> Iterator[SessionFigure]:
    """Yield the results of a clinical test; of another exercise, what its trial gave.

    Parameters
    ----------
    report : Report
        The session; an exercise of repetitions gives nothing.
    """
    if report.clinical:
        yield from (_of_test(result, report) for result in report.clinical)
        return
    match report.trial:
        case HoldResult():
            yield from _of_holds(report.trial)
        case CountResult() as trial:
            known = trial.count if trial.whole else None
            yield _figure(
                Yardstick.COUNT_IN_TIME, Figure(value=known, error=None, unit="number"), trial.count
            )
        case TimeResult() as trial:
            yield _figure(Yardstick.TASK_TIME, trial.time, trial.reps)
        case StepsResult() as trial:
            steps = Figure(value=float(trial.steps), error=None, unit="number")
            yield _figure(Yardstick.STEPS, steps, trial.steps)
            yield _figure(Yardstick.CADENCE, trial.cadence, trial.steps)
            yield _figure(Yardstick.STEP_SYMMETRY, trial.step_time_symmetry, trial.steps)
            if trial.speed is not None:
                yield _figure(Yardstick.WALKING_SPEED, trial.speed, trial.steps)


def _of_test(result: ClinicalResult, report: Report) -> SessionFigure:
    return SessionFigure(
        yardstick=Yardstick.TEST,
        side=result.side,
        measure=None,
        unit=result.unit,
        value=result.value,
        spread=None,
        repetitions=sum(one.value is not None for one in result.attempts),
        view=report.view if result.unit in POSTURAL else None,
        expected_error=result.expected_error,
        detectable=None if result.change is None else result.change.value,
    )


def _of_holds(trial: HoldResult) -> Iterator[SessionFigure]:
    best = {Side.BOTH: trial.best, Side.LEFT: trial.best_left, Side.RIGHT: trial.best_right}
    sided = trial.best_left is not None
    for side, figure in best.items():
        holds = [one for one in trial.holds if one.side in (side, Side.BOTH)]
        if figure is None or not holds or (sided and side is Side.BOTH):
            continue
        longest = max(holds, key=lambda one: one.held_s)
        # What was not seen may have been held too.
        error = None if longest.ended in _CUT_SHORT else longest.error_s + longest.unseen_s
        made = _figure(Yardstick.HELD, Figure(value=longest.held_s, error=error, unit="s"), len(holds))
        yield replace(made, side=side)


def _figure(yardstick: Yardstick, figure: Figure, repetitions: int) -> SessionFigure:
    return SessionFigure(
        yardstick=yardstick,
        side=Side.BOTH,
        measure=None,
        unit=figure.unit,
        value=figure.value,
        spread=None,
        repetitions=repetitions,
        view=None,
        expected_error=figure.error,
        detectable=None if figure.error is None else MDC_PER_SEM * figure.error,
    )
