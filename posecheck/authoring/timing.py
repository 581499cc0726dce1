"""How long the parts of the demonstrated repetitions take, and whether the demonstrator stays at the target.

The times are those that a rule about durations would find, so that what is proposed is what is judged later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean, median, pstdev
from typing import Any, Final

from posecheck.result import Reason, Rep
from posecheck.signals.marks import Part

TURNING: Final = 0.3
"""Time near the far end, as a share of the time on the way there and back, of a movement that only turns
there. Of a minimum-jerk movement (Flash and Hogan 1985), 19% of each way is within 5% of its end, and 62% is
between 5 and 95%."""
PAUSE_S: Final = 1.0
"""Who stays for this long has paused. Ours; see `HOLD_S`."""
HOLD_S: Final = 5.0
"""Who stays at least for this long, and for longer than the movement takes, holds a posture. Ours: holds of 5
to 10 s are usual in exercises that are done for the hold, pauses of 1 to 3 s in those that are repeated."""
STEADY: Final = 0.25
"""A tempo is one if it varies by no more than this share of it. Ours."""
UNHURRIED_S: Final = 0.62
"""Time between 5 and 95% of the way in a movement of one second; 1 to 2 s each way is the usual slow to
moderate speed for learning a movement (American College of Sports Medicine 2009)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Timing:
    """How long the parts of the repetitions take.

    Attributes
    ----------
    ways_s : mapping of Part to float
        Median time of the way out and of the way back, between 5 and 95% of it; without one that was not
        timed, or not done in a steady tempo.
    stay_s : float or None
        How long the demonstrator stays at the target, in seconds; None if they only turn there.
    """

    ways_s: Mapping[Part, float]
    stay_s: float | None

    @property
    def holds(self) -> bool:
        """Whether the posture at the target is what is shown."""
        return self.stay_s is not None and self.stay_s >= max(HOLD_S, sum(self.ways_s.values()))


def probes() -> list[dict[str, Any]]:
    """Return rules that time each part, and never fail."""
    return [
        {
            "id": str(part),
            "kind": "duration",
            "phase": str(part),
            "min_s": 0.001,
            "aim": {"en": "-"},
            "cue": {"en": "-"},
            "reason": {"en": "ours"},
        }
        for part in Part
    ]


def is_whole(rep: Rep) -> bool:
    """Tell whether a repetition that the probes timed was seen to its end.

    Parameters
    ----------
    rep : Rep
        One that was judged by :func:`probes`.
    """
    return all(finding.reason is not Reason.CUT_OFF for finding in rep.findings)


def timing_of(reps: Sequence[Rep]) -> Timing:
    """Return how long the parts of repetitions take.

    Parameters
    ----------
    reps : sequence of Rep
        Judged by :func:`probes`.
    """
    took_s = {part: _times(reps, part) for part in Part}
    ways = {part: median(took_s[part]) for part in (Part.OUT, Part.BACK) if took_s[part]}
    stays = [_stay(rep) for rep in reps]
    stay_s = median([stay for stay in stays if stay is not None] or [0.0])
    return Timing(
        ways_s={part: way for part, way in ways.items() if _is_tempo(took_s[part])},
        stay_s=stay_s if stay_s >= PAUSE_S else None,
    )


def _times(reps: Sequence[Rep], part: Part) -> list[float]:
    times = [finding.measured for rep in reps for finding in rep.findings if finding.rule == part]
    return [time_s for time_s in times if time_s is not None]


def _stay(rep: Rep) -> float | None:
    """Return how long a repetition stays at the target beyond what turning there takes; None if unknown."""
    took_s = {part: _times([rep], part) for part in Part}
    if not all(took_s.values()):
        return None
    out_s, target_s, back_s = (took_s[part][0] for part in Part)
    return max(0.0, target_s - TURNING * (out_s + back_s))


def _is_tempo(times_s: Sequence[float]) -> bool:
    usual_s = mean(times_s)
    return usual_s >= UNHURRIED_S and pstdev(times_s) <= STEADY * usual_s
