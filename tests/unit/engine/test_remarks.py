"""What the patient is told of movements that were another one than the exercise."""

from __future__ import annotations

from itertools import pairwise

import pytest

from posecheck.engine.cues import REPEAT_S
from posecheck.engine.remarks import Remarks
from posecheck.exercise import load_exercise
from posecheck.pose import PoseTrack
from posecheck.reference.library import known_patterns
from posecheck.result import Remark, Report, Update
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

from .test_checker import run, scaled

ARM_RAISED: Posture = {"shoulder_flexion": 120}


def did(exercise_id: str, targets: list[Posture]) -> tuple[Report, list[Update]]:
    """One repetition of each of some postures, out of the start posture of an exercise."""
    start = shown_postures(load_exercise(exercise_id)).start
    reps = [Repetition(target=target, out_s=1.2, hold_s=0.3, back_s=1.2, rest_s=1.0) for target in targets]
    poses: PoseTrack = SyntheticPatient(
        motion=Motion.of(start, reps, lead_out_s=2.0), camera=Camera(azimuth_deg=30.0, distance_m=3.6)
    ).truth_track()
    return run(exercise_id, poses)


def remarks(updates: list[Update]) -> list[Remark]:
    """Each remark once, in their order."""
    return list(dict.fromkeys(update.remark for update in updates if update.remark is not None))


def named(like: str) -> str:
    patterns = {pattern.key: pattern.name["en"] for pattern in known_patterns()}
    return patterns[like] if like else "a different movement"


def test_another_movement_is_told_when_it_is_done_and_not_judged() -> None:
    report, updates = did("elbow_flexion", [ARM_RAISED] * 3)
    told = remarks(updates)
    assert report.rep_count == 0
    assert told
    assert {one.taken_back for one in told} == {0}
    assert all(one.text == f"That looked like {named(one.like)}." for one in told)
    # What is said while the first of them is still under way cannot know it.
    assert all(cue.start_s < told[0].start_s for cue in report.cues)


def test_nothing_is_remarked_of_the_exercise_itself() -> None:
    for exercise_id in ("squat", "shoulder_abduction", "elbow_flexion", "sit_to_stand"):
        report, updates = did(exercise_id, [scaled(exercise_id).target] * 3)
        assert (report.rep_count, remarks(updates)) == (3, [])


def test_a_count_that_falls_is_always_told() -> None:
    """What is first taken for the exercise, and only with more of it for another movement."""
    between: Posture = {"shoulder_flexion": 130, "elbow_flexion": 30}
    _, updates = did("elbow_flexion", [scaled("elbow_flexion").target, *[between] * 9])
    falls = [(one, two) for one, two in pairwise(updates) if two.rep_count < one.rep_count]
    assert falls
    for before, after in falls:
        assert after.remark is not None
        assert after.remark.taken_back == before.rep_count - after.rep_count


@pytest.mark.parametrize(
    ("like", "taken_back", "text"),
    [
        ("", 0, "That looked like a different movement."),
        ("lunge", 0, "That looked like a lunge."),
        ("lunge", 1, "That looked like a lunge, so I took one repetition off your count."),
        ("", 3, "That looked like a different movement, so I took 3 repetitions off your count."),
    ],
)
def test_one_short_sentence(like: str, taken_back: int, text: str) -> None:
    said = Remarks("en")
    said.offer(like, taken_back, 1.0)
    shown = said.current(1.0)
    assert shown is not None
    assert (shown.text, shown.like, shown.taken_back) == (text, like, taken_back)
    assert said.current(shown.end_s + 0.01) is None


def test_the_same_is_not_said_again_at_once() -> None:
    said = Remarks("en")
    said.offer("lunge", 0, 1.0)
    first = said.current(1.0)
    said.offer("lunge", 0, 3.0)
    assert said.current(3.0) is first
    said.offer("a squat", 0, 3.5)
    assert said.current(3.5) != first
    said.offer("lunge", 0, 1.0 + REPEAT_S)
    again = said.current(1.0 + REPEAT_S)
    assert again is not None
    assert again.start_s == 1.0 + REPEAT_S
    for time_s in (20.0, 21.0):
        said.offer("lunge", 1, time_s)
        taken_back = said.current(time_s)
        assert taken_back is not None
        assert taken_back.start_s == time_s
