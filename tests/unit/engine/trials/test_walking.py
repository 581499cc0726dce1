"""What steps are found by: which way the hips go, how fast, and how high a foot is lifted."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from posecheck.engine.trials.foot_lift import FootLift
from posecheck.engine.trials.walkway import Walkway
from posecheck.kinematics.joints import LA, LH, RA, RH
from posecheck.result import Untold

SCALE = 200.0
FPS = 30


def body(time_s: float, *, hips_m: float = 0.0, left_m: float = 0.0, usable: bool = True) -> Any:
    """A person whose hips are so far to the right, and whose left foot is so much higher."""
    return SimpleNamespace(
        time_s=time_s,
        found=True,
        usable=dict.fromkeys((LA, LH, RA, RH), usable),
        x_px=dict.fromkeys((LH, RH), 100.0 + SCALE * hips_m),
        y_px={LA: 400.0 - SCALE * left_m, RA: 400.0},
        scale_px_per_m=SCALE,
    )


def gone(walkway: Walkway, speed: float, seconds: float, *, from_s: float = 0.0, from_m: float = 0.0) -> Any:
    """Walk at a speed for some time; return which way the hips went in the last frame."""
    frames = [i / FPS for i in range(round(FPS * seconds) + 1)]
    return [walkway.look(body(from_s + t, hips_m=from_m + speed * t)) for t in frames][-1]


@pytest.mark.parametrize(("speed", "ahead"), [(0.5, 1), (-0.5, -1), (0.1, 0)])
def test_the_hips_say_which_way_somebody_walks(speed: float, ahead: int) -> None:
    assert gone(Walkway(), speed, 2.0) == ahead


def test_nobody_knows_where_hips_go_that_are_not_seen() -> None:
    assert Walkway().look(body(0.0, usable=False)) is None


def test_where_the_picture_was_cut_nobody_has_walked() -> None:
    walkway = Walkway()
    assert gone(walkway, 0.0, 1.0) == 0
    walkway.forget()
    assert walkway.look(body(1.1, hips_m=2.0)) == 0


def test_the_speed_is_that_of_the_longest_way() -> None:
    walkway = Walkway()
    gone(walkway, 0.8, 5.0)
    gone(walkway, -0.4, 2.0, from_s=5.0, from_m=4.0)
    assert walkway.speed(3.6).value == pytest.approx(0.8, rel=0.05)
    assert walkway.speed(8.0).untold is Untold.NOT_SEEN


def test_feet_that_stand_unevenly_in_the_picture_are_on_the_floor() -> None:
    """One is nearer to the camera."""
    lift = FootLift()
    stood = [lift.look(body(i / FPS, left_m=0.05), SCALE) for i in range(2 * FPS)]
    assert stood[0] == pytest.approx(0.05)
    assert stood[-1] == pytest.approx(0.0, abs=1e-6)
    raised = [lift.look(body(2.0 + i / FPS, left_m=0.25), SCALE) for i in range(FPS // 2)]
    assert raised[-1] == pytest.approx(0.2, abs=0.01)
    lift.forget()
    assert lift.look(body(3.0, left_m=0.05), SCALE) == pytest.approx(0.0, abs=1e-6), (
        "the floor is still known"
    )


def test_a_foot_that_is_held_up_does_not_become_the_floor() -> None:
    lift = FootLift()
    assert [lift.look(body(i / FPS, left_m=0.2), SCALE) for i in range(3 * FPS)][-1] == pytest.approx(0.2)
