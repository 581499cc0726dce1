"""What a rule is judged by: the course of its measure in one repetition, and when its parts begin and end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.signals.course import Course, Span, between, known
from posecheck.signals.marks import Moments, Part

ENOUGH: Final = 0.6
"""Share of the frames in which a measure must be known for a rule to be passed or failed by it."""
BRIDGED_S: Final = 0.25
"""What is not seen for longer than this is not known to have gone on. Ours: one lost frame of ten a second,
or six of thirty, are bridged, and what must last for longer is never made of two glimpses."""
BASELINE_S: Final = 0.3
AFTER_S: Final = 0.05
"""The posture a repetition starts from is that of the last moments before it left the rest."""
SETTLED_S: Final = 0.6
STILL_DEG: Final = 3.0
"""What came into view less than `SETTLED_S` before it left the rest, and changed by more than `STILL_DEG` in
the first `BASELINE_S`, had already set out unseen. Ours: 10 degrees a second is the speed of a curl of 135
degrees in six seconds when it has come 2 degrees far. On 275 repetitions of the synthetic patient behind a
desk, 2 instead of 31 ranges are then told too small, and 3 right ones no longer told; with anything from 2 to
6 degrees it is the same. A shorter look is deceived by the scatter of the landmarks."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """One repetition as a rule sees it.

    Attributes
    ----------
    side : Side
        Side that moved; ``both`` for the whole body, or for both sides at the same time.
    view : View
        The view during it.
    cut : bool
        Whether the way back was not recorded.
    hidden : bool
        Whether the way out was not seen from its beginning.
    left_s : float
        Last moment of the rest before, in which the posture it starts from is looked for.
    moments : Moments
        Times of the frames in which it left, arrived, set out for the way back and was back.
    in_progress : Moments
        When it did so in its progress, between frames.
    in_measure : Moments or None
        When it did so in the measure that the patient is told, between frames; None if that was not seen all
        the way from rest to rest.
    progress : Course
        Its progress, from up to a second before the start to the end.
    courses : mapping of Side to Course
        The rule's measure in the same frames, for each side that moved (``both`` for a measure without
        sides); empty for a rule without a measure.
    phases : mapping of str to Part
        Which part of the movement each phase of the exercise is.
    """

    side: Side
    view: View
    cut: bool
    hidden: bool
    left_s: float
    moments: Moments
    in_progress: Moments
    in_measure: Moments | None
    progress: Course
    courses: Mapping[Side, Course]
    phases: Mapping[str, Part]

    def course(self, side: Side, parts: Sequence[Part] = tuple(Part)) -> Course:
        """Return the measure of one side during parts of the repetition.

        Parameters
        ----------
        side : Side
            One of those in `courses`.
        parts : sequence of Part
            Parts that follow each other; all of them unless given.
        """
        start_s, end_s = self.moments.span_s(parts[0])[0], self.moments.span_s(parts[-1])[1]
        return between(self.courses[side], start_s, end_s)

    def baseline(self, side: Side, scale: float) -> float | None:
        """Return the measure in the posture the repetition started from; None if that was not seen.

        Parameters
        ----------
        side : Side
            One of those in `courses`.
        scale : float
            Size of one degree in the unit of the measure.
        """
        course = self.courses[side]
        if self.hidden and (not course or self.left_s - course[0][0] < BASELINE_S):
            return None  # begun before anything was seen of the person
        return baseline(course, self.left_s, scale)

    def phase_of(self, span_s: Span) -> str | None:
        """Return the id of the phase in which a span of time lies; None where it lies in several.

        The moment between two phases belongs to both: the stay at the target comes first, then the way out.

        Parameters
        ----------
        span_s : (float, float)
            Start and end, seconds.
        """
        start_s, end_s = span_s
        ids = {part: phase for phase, part in self.phases.items()}
        for part in (Part.TARGET, Part.OUT, Part.BACK):
            first_s, last_s = self.moments.span_s(part)
            if first_s <= start_s and end_s <= last_s:
                return ids.get(part)
        return None


def baseline(course: Course, left_s: float, scale: float) -> float | None:
    """Return the median of a measure in the last moments before it left its rest; None if it was not seen.

    What has just come into view and moves already was not: nobody knows how far it had moved before.

    Parameters
    ----------
    course : Course
        The measure, from some time before these moments.
    left_s : float
        Last moment of the rest.
    scale : float
        Size of one degree in the unit of the measure.
    """
    around = between(course, left_s - BASELINE_S, left_s + AFTER_S)
    if not enough(around) or _came_moving(course, left_s, STILL_DEG * scale):
        return None
    return median(value for _, value in known(around))


def _came_moving(course: Course, left_s: float, still: float) -> bool:
    """Tell whether a measure came into view shortly before it left its rest, and was not still then.

    Where the recording begins, or has a gap, the person was not seen either: most people are at rest then.
    """
    seen = known(course)
    gaps = [after for before, after in pairwise(seen) if after[0] - before[0] > BRIDGED_S]
    first_s = max((t for t, _ in [seen[0], *gaps] if t <= left_s + AFTER_S), default=left_s)
    was_hidden = any(first_s - BRIDGED_S <= t < first_s for t, _ in course)
    early = between(seen, first_s, first_s + BASELINE_S)
    return was_hidden and left_s - first_s < SETTLED_S and abs(early[-1][1] - early[0][1]) > still


def enough(course: Course) -> bool:
    """Tell whether a course is known often enough to decide by it.

    Parameters
    ----------
    course : Course
        A measure over time; an empty one is not enough.
    """
    return bool(course) and len(known(course)) >= ENOUGH * len(course)


def is_seen(progress: Course, span_s: Span, *, moving: bool) -> bool:
    """Tell whether the movement was seen during a phase, and closely enough where it begins and ends.

    The moments themselves are frames in which the movement was seen. How far off they are is seen where it
    moves: inside of a phase of movement, outside of the stay at the target.

    Parameters
    ----------
    progress : Course
        Progress of the movement, NaN while it was not seen.
    span_s : (float, float)
        Start and end of the phase, seconds.
    moving : bool
        Whether it is a phase of movement, not the stay at the target.
    """
    start_s, end_s = span_s
    times_s = [t for t, _ in known(progress)]
    inward = 1.0 if moving else -1.0
    return (
        enough(between(progress, start_s, end_s))
        and any(0.0 < inward * (t - start_s) <= BRIDGED_S for t in times_s)
        and any(0.0 < inward * (end_s - t) <= BRIDGED_S for t in times_s)
    )
