"""The same movement again is no change, however it is seen; half of it is worse."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from posecheck.change import changes
from posecheck.result.change import Change, Obstacle, Outcome, Yardstick
from tests.properties.sessions import Session, property_test, sessions

RANGES = (Yardstick.BEST_RANGE, Yardstick.MEAN_RANGE)


def between(first: Session, last: Session) -> list[Change]:
    reports = [first.report(), last.report()]
    found = changes(reports, {first.exercise_id: first.exercise})
    return [one for one in found if one.after.yardstick in RANGES]


@property_test(max_examples=15)
@given(
    session=sessions(most_reps=3, alike=True),
    seed=st.integers(0, 9999),
    out_s=st.floats(1.0, 3.0),
    noise_px=st.floats(0.0, 1.3),
)
def test_the_same_movement_again_is_no_change(
    session: Session, seed: int, out_s: float, noise_px: float
) -> None:
    again = replace(session, seed=seed, out_s=out_s, noise_px=noise_px, sway_deg=session.sway_deg / 2.0)
    for change in between(session, again):
        assert change.outcome in (Outcome.NO_REAL_CHANGE, Outcome.NOT_COMPARABLE), change


@property_test(max_examples=10)
@given(session=sessions(exercises=("squat", "shoulder_abduction"), most_reps=2, alike=True))
def test_half_the_movement_is_worse(session: Session) -> None:
    whole = replace(session, shares=(1.1,) * session.count)
    half = replace(session, shares=(0.5,) * session.count)
    for change in between(whole, half):
        if change.before.view is change.after.view:
            assert change.outcome is Outcome.WORSE, change
        else:
            assert change.obstacle in (Obstacle.OTHER_VIEW, Obstacle.NOT_MEASURED)
