"""Whether a recording may play slower than life: told as a question, never corrected without being asked to.

The camera's word is strong evidence, but few cameras give it. The movement itself gives weak evidence. Long
repetitions alone are none, because patients are slow. But people cannot move slowly and smoothly at once: a
slow movement is a chain of small ones, one or two a second (Doeringer & Hogan 1998), while one that was
stretched keeps the few ups and downs of a quick one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import Final

import numpy as np

from posecheck.pose import Origin
from posecheck.result import Rep, Report, SlowMotion

_LONG_S: Final = 12.0
"""Repetitions shorter than this may be those of a slow patient, however smooth. Ours: of 975 single movements
of 15 people, 8 of them patients, none that took longer was smooth, even smoothed over half a second; those up
to 10.3 s were."""
_WAVES: Final = 6
"""Waves of the speed over one repetition from which on they count as fine. Out and back with a rest at both
ends are one or two waves and their overtones; one small movement a second makes 12 in the shortest long
repetition."""
_SMOOTH: Final = 0.05
"""Share of the speed's power in fine waves up to which a movement is smooth. Ours, with the same 975
movements."""


def ask_about_speed(report: Report, origin: Origin) -> Report:
    """Return a report that asks, first of all its notes, whether this was slow motion, if there is reason to.

    Parameters
    ----------
    report : Report
        A finished one.
    origin : Origin
        Where the poses come from. Nothing is asked of what was seen live, or where the speed was given.
    """
    if origin.speed != 1.0 or origin.time_origin is not None:
        return report
    if origin.slow_motion is None and not seems_stretched(report.reps):
        return report
    return replace(report, notes=(SlowMotion(times=origin.slow_motion), *report.notes))


def seems_stretched(reps: Sequence[Rep]) -> bool:
    """Tell whether repetitions took too long for movements as smooth as they are.

    Parameters
    ----------
    reps : sequence of Rep
        Holds, which are long and still on purpose, say nothing; nor do those in which the measure that the
        patient is told was not seen all the time.
    """
    known = [
        (rep.took_s, fine)
        for rep in reps
        if rep.took_s is not None and (fine := _fine_share(rep)) is not None
    ]
    if not known:
        return False
    return median(time_s for time_s, _ in known) >= _LONG_S and median(fine for _, fine in known) <= _SMOOTH


def _fine_share(rep: Rep) -> float | None:
    """Return the share of the speed's power in fine waves, on the side that moved more smoothly."""
    shares = list(_shares(rep)) if rep.held_s is None else []
    return min(shares, default=None)


def _shares(rep: Rep) -> Iterator[float]:
    for curve in rep.curves:
        values = [value for value in curve.values if value is not None]
        if curve.measure != rep.rom.measure or len(values) < len(curve.values):
            continue
        speed = np.gradient(np.array(values))
        # The window: a repetition cut out a little early or late would look like one full of fine waves.
        power = np.abs(np.fft.rfft(speed * np.hanning(len(speed)))) ** 2
        if (whole := power.sum()) > 0.0:
            yield float(power[_WAVES:].sum() / whole)
