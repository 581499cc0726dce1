"""What of a report is drawn of one measure: the line of each repetition, their means and the bands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from posecheck.kinematics.measures import Channel, Side
from posecheck.pose import FloatArray
from posecheck.reference.beside import moved_curves
from posecheck.result import ReferenceBand, Rep, Report, Status

_MOSTLY: Final = 0.5
"""Share of the repetitions that must show a moment for their mean to be drawn there; ours."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Line:
    """One measure over one repetition.

    Attributes
    ----------
    rep : Rep
        The repetition.
    channel : Channel
        The measure and its side.
    side : Side
        Whose line it is: the side of the measure or, if that has none, the side that moved.
    values : ndarray, shape (101,)
        In the unit of the measure; NaN where it was not seen.
    expected_error : float
        Expected error of a single value, in the unit of the measure.
    """

    rep: Rep
    channel: Channel
    side: Side
    values: FloatArray
    expected_error: float

    @property
    def partial(self) -> bool:
        """Whether the repetition was not counted."""
        return self.rep.status is Status.PARTIAL

    def at_s(self) -> FloatArray:
        """Return the times of the values, in seconds, shape (101,)."""
        return np.linspace(self.rep.start_s, self.rep.end_s, len(self.values))


def lines(report: Report, measure: str) -> list[Line]:
    """Return the line of a measure in each repetition: of the side that moved, or of both.

    Parameters
    ----------
    report : Report
        A report with curves.
    measure : str
        Name in the catalogue of measures.
    """
    return [line for rep in report.reps for line in _of_rep(rep, measure)]


def _of_rep(rep: Rep, measure: str) -> Iterator[Line]:
    for curve in moved_curves(rep):
        if curve.measure == measure:
            yield Line(
                rep=rep,
                channel=Channel(measure, curve.side),
                side=rep.side if curve.side is Side.BOTH else curve.side,
                values=np.array(curve.values, dtype=float),
                expected_error=curve.expected_error,
            )


def means(drawn: Sequence[Line]) -> dict[Side, tuple[int, FloatArray]]:
    """Return the mean line of each side over the counted repetitions, and how many these are.

    Parameters
    ----------
    drawn : sequence of Line
        Lines of one measure.

    Returns
    -------
    dict of Side to (int, ndarray of shape (101,))
        NaN where fewer than half of them were seen; a side with a single repetition has no mean.
    """
    counted: dict[Side, list[FloatArray]] = defaultdict(list)
    for line in drawn:
        if not line.partial:
            counted[line.side].append(line.values)
    return {side: (len(own), _mean(np.stack(own))) for side, own in counted.items() if len(own) > 1}


def _mean(values: FloatArray) -> FloatArray:
    known = np.isfinite(values)
    seen = known.sum(axis=0)
    total = np.where(known, values, 0.0).sum(axis=0)
    return np.where(seen >= max(1.0, _MOSTLY * len(values)), total / np.maximum(seen, 1), np.nan)


def bands(report: Report, measure: str) -> list[ReferenceBand]:
    """Return the bands of the reference that the lines of a measure were held against, each once.

    Parameters
    ----------
    report : Report
        It holds the bands of the movement that its repetitions were compared with.
    measure : str
        Name in the catalogue of measures.
    """
    return list({band.mean: band for band in report.bands if band.measure == measure}.values())
