"""What the patient does before the set begins is not counted."""

from __future__ import annotations

import pytest

from .conftest import Open
from .performance import SQUAT, repetitions

ATTEMPTS = 3


@pytest.mark.exhaustive
def test_who_walks_in_is_told_to_keep_still_and_at_the_end_why_nothing_counted(visit: Open) -> None:
    here = visit()
    here.choose(SQUAT)
    here.button("Start").click()
    here.get_into_position(SQUAT)
    words = [text for text in here.recorded("shown") if text.startswith("Good.")]
    assert words == ["Good. Now keep still.", "Good. Stay there."]
    here.button("Finish").click()
    here.heading("No repetitions counted").wait_for()
    here.photograph("nothing")
    assert here.page.get_by_text("No movement of 24° or more, out and back, was seen.").is_visible()


def test_a_squat_during_check_and_countdown_is_not_counted(visit: Open) -> None:
    here = visit()
    squat = repetitions(SQUAT, False)
    for _ in range(ATTEMPTS):
        here.camera.hold(squat)
        here.choose(SQUAT)
        here.button("Start").click()
        here.status("Good. Stay there.").wait_for()
        here.camera.play(squat.part(0.4, 3.4))  # the countdown waits for its end, or it ends in the countdown
        here.wait_until_it_counts()
        if not here.camera.playing:
            break
        here.page.reload()  # on a busy machine the squat came too late
    else:
        pytest.fail("the squat was never over before it counted")
    here.expect_count(0)
    here.exercise(squat)
    here.expect_count(1)
    here.button("Finish").click()
    here.read_result()
    here.heading("1 repetition").wait_for()
    assert here.page.get_by_role("article").count() == 1
