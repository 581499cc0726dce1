"""Other ways to find repetitions, held against those of the engine: ``python -m benchmarks.segmenters``.

Every counted recording is segmented along a pattern that was learnt from all other sources. The constants of
a way are those that count most recordings of all other sources exactly. Nothing is asked about identity.

- *turning points*: those of progress, as the engine finds them, with the constants that it ships;
- *two thresholds*: the progress goes above the higher one and back below the lower one;
- *autocorrelation*: the time in which the posture moves, divided by the period after which progress is most
  like itself;
- *dynamic time warping*: stretches of the recording onto which the course of the pattern, made as large as
  the person's range, can be warped (subsequence dynamic time warping; Müller M, Information Retrieval for
  Music and Motion, Springer 2007, chapter 4).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import product
from typing import Final

import numpy as np

from benchmarks.counting import attempted, with_patterns
from benchmarks.recordings import Clip, clips
from posecheck.kinematics.posture import ERROR, MIRRORED
from posecheck.pose import FloatArray
from posecheck.reference.pattern import Pattern
from posecheck.signals.progress import Progress

RATE_HZ: Final = 10.0
PERIODS_S: Final = (0.8, 12.0)
"""Nobody repeats faster or more slowly."""
TEMPLATE: Final = 25
"""Points of a pattern's course that are warped."""

Span = tuple[float, float]
Way = Callable[[Clip, Pattern], int]


def progress(clip: Clip, pattern: Pattern, *, mirrored: bool) -> tuple[FloatArray, FloatArray]:
    """Return times and progress of one side, where it is known, at an even rate.

    Parameters
    ----------
    clip : Clip
        The recording.
    pattern : Pattern
        The movement along which progress is measured.
    mirrored : bool
        Whether the right side does it.
    """
    follow = Progress(pattern.movement(mirrored=mirrored))
    course = clip.course
    values = np.array(
        [
            follow.push(float(time_s), row.tolist(), bounds)
            for time_s, row, bounds in zip(course.time_s, course.values, course.bounds, strict=True)
        ]
    )
    known = np.isfinite(values)
    if known.sum() < 2:
        return np.empty(0), np.empty(0)
    time_s = np.arange(course.time_s[known][0], course.time_s[known][-1], 1 / RATE_HZ)
    return time_s, np.interp(time_s, course.time_s[known], values[known])


def thresholds(clip: Clip, pattern: Pattern, *, high: float, low: float) -> int:
    """Count by two thresholds of the progress above where it is lowest.

    Parameters
    ----------
    clip : Clip
        The recording.
    pattern : Pattern
        The movement along which progress is measured.
    high, low : float
        Progress above which a repetition has begun, and below which it is over.

    Returns
    -------
    int
        Repetitions.
    """

    def spans(*, mirrored: bool) -> list[Span]:
        time_s, value = progress(clip, pattern, mirrored=mirrored)
        out: list[Span] = []
        since: float | None = None
        for now, level in zip(time_s, value - np.min(value, initial=np.inf), strict=True):
            if since is None and level > high:
                since = float(now)
            elif since is not None and level < low:
                out.append((since, float(now)))
                since = None
        return out

    return _of_both_sides(spans, pattern)


def autocorrelation(clip: Clip, pattern: Pattern) -> int:
    """Count by the period of the progress.

    Parameters
    ----------
    clip : Clip
        The recording.
    pattern : Pattern
        The movement along which progress is measured.

    Returns
    -------
    int
        Repetitions.
    """
    return max(_periods(*progress(clip, pattern, mirrored=way)) for way in _ways(pattern))


def warping(clip: Clip, pattern: Pattern, *, share: float) -> int:
    """Count the stretches that the pattern fits at less than a share of what standing still costs.

    Parameters
    ----------
    clip : Clip
        The recording.
    pattern : Pattern
        The movement that is looked for.
    share : float
        What a stretch that fits may cost, as a share of what standing still costs.

    Returns
    -------
    int
        Repetitions.
    """
    return _of_both_sides(partial(_fitting, clip, pattern, share), pattern)


WAYS: Final[Mapping[str, Sequence[Way]]] = {
    "turning points": [attempted],
    "two thresholds": [
        partial(thresholds, high=high, low=low)
        for high, low in product((0.4, 0.5, 0.6, 0.7, 0.8), (0.2, 0.3, 0.4, 0.5))
        if low < high
    ],
    "autocorrelation": [autocorrelation],
    "dynamic time warping": [partial(warping, share=share) for share in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)],
}
"""Each way with all constants that it may have."""


def main() -> None:
    """Print how each way counts the recordings of sources that neither pattern nor constants know."""
    pairs = list(with_patterns(clips()))
    for name, ways in WAYS.items():
        off = np.array([[clip.off_by(way(clip, pattern)) for way in ways] for clip, pattern in pairs])
        sources = np.array([clip.source for clip, _ in pairs])
        chosen = [int(np.argmax((off[sources != source] == 0).mean(axis=0))) for source in sources]
        judged = off[np.arange(len(pairs)), chosen]
        print(
            f"{name:22} {len(pairs)} recordings, exact {np.mean(judged == 0):.3f}, within one "
            f"{np.mean(judged <= 1):.3f}, off by {np.mean(judged):.2f} on average",
            flush=True,
        )


def _ways(pattern: Pattern) -> tuple[bool, ...]:
    return (False, True) if pattern.one_sided else (False,)


def _of_both_sides(spans: Callable[..., list[Span]], pattern: Pattern) -> int:
    """Count what either side does, and what both do at once only once."""
    found = [span for way in _ways(pattern) for span in spans(mirrored=way)]
    count, until = 0, -np.inf
    for start, end in sorted(found):
        count += start >= until
        until = max(until, end)
    return count


def _periods(time_s: FloatArray, value: FloatArray) -> int:
    """Return how many periods of a signal lie in the time in which it moves."""
    if len(value) < 2:
        return 0
    lags = np.arange(*(int(period_s * RATE_HZ) for period_s in PERIODS_S))
    lags = lags[lags < len(value) // 2]
    if not len(lags):
        return 1 if np.ptp(value) > 0.5 else 0
    even = value - value.mean()
    alike = np.array([np.corrcoef(even[:-lag], even[lag:])[0, 1] for lag in lags])
    tops = [i for i in range(1, len(alike) - 1) if alike[i - 1] < alike[i] >= alike[i + 1] and alike[i] > 0.3]
    if not tops:
        return 1 if np.ptp(value) > 0.5 else 0
    period = lags[max(tops, key=lambda i: alike[i])]
    moved = np.flatnonzero(np.abs(value - np.median(value)) > 0.25 * np.ptp(value))
    periods: int = round((moved[-1] - moved[0] + period / 2) / period)
    return max(1, periods)


def _fitting(clip: Clip, pattern: Pattern, share: float, *, mirrored: bool) -> list[Span]:
    if len(clip.course.time_s) < 2:
        return []
    order = MIRRORED if mirrored else slice(None)
    used = pattern.movement(mirrored=mirrored).informative & np.isfinite(pattern.course[:, order]).all(axis=0)
    time_s = np.arange(clip.course.time_s[0], clip.course.time_s[-1], 1 / RATE_HZ)
    recording = _interpolated(time_s, clip.course.time_s, clip.course.values[:, used] / ERROR[used])
    template = pattern.course[:, order][np.linspace(0, 100, TEMPLATE).astype(int)][:, used] / ERROR[used]
    rest, far = np.where(
        template.mean(axis=0) > 0,
        np.percentile(recording, (10, 95), axis=0),
        np.percentile(recording, (90, 5), axis=0),
    )
    own = np.linalg.norm(far - rest) / max(float(np.linalg.norm(np.ptp(template, axis=0))), 1e-9)
    recording = (recording - rest) / np.clip(own, 0.3, 2.0)
    cost = np.linalg.norm(template[:, None] - recording[None], axis=-1)
    still = float(np.linalg.norm(template, axis=-1).sum())
    total, start = cost[0].copy(), np.arange(len(time_s))
    for row in cost[1:]:
        total, start = _step(total, start, row)
    spans: list[Span] = []
    for end in np.argsort(total):
        span = (float(time_s[start[end]]), float(time_s[end]))
        if total[end] > share * still:
            break
        if all(span[1] <= other[0] or span[0] >= other[1] for other in spans):
            spans.append(span)
    return spans


def _step(total: FloatArray, start: np.ndarray, row: FloatArray) -> tuple[FloatArray, np.ndarray]:
    """Return the least cost of warping one more point of the template, and where its stretch began."""
    out, begun = np.empty_like(total), np.empty_like(start)
    for i in range(len(row)):
        ways = [(total[i], start[i])]
        if i > 0:
            ways += [(total[i - 1], start[i - 1]), (out[i - 1], begun[i - 1])]
        least, begun[i] = min(ways, key=lambda way: way[0])
        out[i] = least + row[i]
    return out, begun


def _interpolated(at_s: FloatArray, time_s: FloatArray, values: FloatArray) -> FloatArray:
    columns = []
    for column in values.T:
        known = np.isfinite(column)
        columns.append(np.interp(at_s, time_s[known], column[known]) if known.any() else np.zeros(len(at_s)))
    return np.stack(columns, axis=-1) if columns else np.zeros((len(at_s), 0))


if __name__ == "__main__":
    main()
