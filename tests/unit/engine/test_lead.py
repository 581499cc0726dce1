"""The measure that the patient is told: when it left, arrived, set out for the way back and was back."""

from __future__ import annotations

from collections.abc import Callable
from math import nan

import pytest

from posecheck.engine.attempt import Attempt, Sample
from posecheck.engine.lead import lead_range, lead_times
from posecheck.exercise.definition import Signal
from posecheck.kinematics.measures import Channel, Side
from posecheck.kinematics.view import View
from posecheck.signals.marks import Moments

FPS = 20
MOMENTS = Moments(1.0, 2.0, 3.0, 4.0)


def attempt(measure: Callable[[float], float]) -> Attempt:
    """An attempt out from 1 to 2 s, at the target until 3 s, back at 4 s, in which one measure is seen."""
    times_s = [i / FPS for i in range(int(MOMENTS.end_s * FPS) + 1)]
    return Attempt(
        side=Side.LEFT,
        samples=[Sample(t, 0.0, [measure(t)]) for t in times_s],
        left_s=MOMENTS.start_s,
        **MOMENTS._asdict(),
        peak_s=2.5,
        crossed=MOMENTS,
        rest=0.0,
        peak=90.0,
    )


@pytest.mark.parametrize("unseen", [(), (0.4, 0.6), (1.9, 2.3), (3.4, 3.8)])
def test_the_told_measure_gives_its_own_times_where_it_is_seen(unseen: tuple[float, ...]) -> None:
    """It goes to 100 in the second half of the way out, and comes back in the first half of the way back."""

    def measure(t: float) -> float:
        if unseen and unseen[0] < t < unseen[1]:
            return nan
        return 100.0 * min(max(0.0, 2.0 * (t - 1.5)), 1.0, max(0.0, 1.0 - 2.0 * (t - 3.0)))

    lead = Signal(measure="elbow_flexion", start=0.0, target=100.0)
    channels = {Channel("elbow_flexion", Side.LEFT): 0}
    times = lead_times(attempt(measure), lead, channels)
    if unseen[:1] == (1.9,) or unseen[:1] == (3.4,):
        assert times is None
    else:
        assert times == pytest.approx((1.525, 1.975, 3.025, 3.475), abs=0.03)
    assert lead_times(attempt(lambda t: 0.2 * measure(t)), lead, channels) is None


ELBOW = Signal(measure="elbow_flexion", start=0.0, target=100.0)


def told(measure: Callable[[float], float]) -> float | None:
    channels = {Channel("elbow_flexion", Side.LEFT): 0}
    return lead_range(attempt(measure), ELBOW, channels, View.SIDE).excursion


@pytest.mark.parametrize("since_s", [0.0, 0.2, 0.6])
@pytest.mark.parametrize(("speed_deg_s", "rest"), [(0.0, 20.0), (60.0, None), (-60.0, None)])
def test_what_comes_into_view_moving_was_not_seen_at_rest(
    since_s: float, speed_deg_s: float, rest: float | None
) -> None:
    def measure(t: float) -> float:
        return nan if t < since_s else 20.0 + speed_deg_s * (t - since_s) if t < 1.0 else 120.0

    if since_s < 0.5:  # in view for long enough to have come to rest
        assert told(measure) is not None
    else:
        assert told(measure) == (None if rest is None else pytest.approx(120.0 - rest))


@pytest.mark.parametrize(("hidden", "known"), [((2.1, 2.3), True), ((2.0, 3.0), False), ((1.5, 3.5), False)])
def test_what_was_hidden_at_the_far_end_may_have_gone_farther(
    hidden: tuple[float, float], known: bool
) -> None:
    def measure(t: float) -> float:
        return nan if hidden[0] <= t <= hidden[1] else 100.0 * min(max(0.0, t - 1.0), 1.0, max(0.0, 4.0 - t))

    assert (told(measure) is not None) is known
