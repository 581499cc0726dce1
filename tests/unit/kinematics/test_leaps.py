"""Which landmarks of the arms have leapt to somebody else."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np
import pytest

from posecheck.kinematics.joints import LE, LW, RE, RW
from posecheck.kinematics.person.leaps import SETTLES_S, Leaps
from posecheck.pose import LANDMARK_COUNT

SCALE = 300.0
ARM_M = 0.7


def look(leaps: Leaps, time_s: float, hand_m: tuple[float, float]) -> set[int]:
    """Look at somebody whose left hand is there, seen from the trunk; return what has leapt."""
    x, y = np.full(LANDMARK_COUNT, 320.0), np.full(LANDMARK_COUNT, 240.0)
    for landmark, share in ((LE, 0.5), (LW, 1.0)):
        x[landmark] += share * hand_m[0] * SCALE
        y[landmark] += share * hand_m[1] * SCALE
    leaps.look(time_s, (x.tolist(), y.tolist()), (320.0, 240.0), SCALE)
    return set(leaps.astray(time_s))


@pytest.mark.parametrize("fps", [5, 15, 30, 60])
def test_an_arm_swung_up_in_four_tenths_of_a_second_has_not_leapt(fps: int) -> None:
    leaps = Leaps([LE, RE, LW, RW])
    for i in range(2 * fps):
        turn = pi * (0.5 - 0.5 * cos(2.5 * pi * i / fps))
        assert look(leaps, i / fps, (ARM_M * sin(turn), ARM_M * cos(turn))) == set()


def test_a_hand_that_leaps_is_not_seen_until_it_has_settled() -> None:
    leaps, hanging, raised = Leaps([LE, LW]), (0.1, ARM_M), (0.4, -ARM_M)
    assert [look(leaps, i / 30, hanging) for i in range(10)] == [set()] * 10
    astray = [look(leaps, i / 30, raised) for i in range(10, 40)]
    assert astray[0] == {LE, LW}
    assert sum(LW in one for one in astray) == pytest.approx(30 * SETTLES_S, abs=1)


def test_where_a_hand_appears_after_a_while_is_no_leap() -> None:
    leaps = Leaps([LW])
    look(leaps, 0.0, (0.1, ARM_M))
    assert look(leaps, 2.0, (0.4, -ARM_M)) == set()


def test_only_what_is_asked_for_is_followed() -> None:
    leaps = Leaps([LE])
    look(leaps, 0.0, (0.1, ARM_M))
    assert look(leaps, 1 / 30, (0.4, -ARM_M)) == {LE}
