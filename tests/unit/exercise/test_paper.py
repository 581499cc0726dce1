"""The format tried on exercises that are not built in yet: they load, and what they describe is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from posecheck.engine import Checker
from posecheck.exercise import load_exercise
from posecheck.result import Report, Status, Verdict
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

PAPER = Path(__file__).parent / "paper"
IDS = sorted(path.stem for path in PAPER.glob("*.yaml"))


def mirrored(posture: dict[str, float]) -> dict[str, float]:
    return {name.replace("left_", "right_"): value for name, value in posture.items()}


def shown(name: str, count: int, *, alternating: bool = False, share: float = 1.0) -> Report:
    """The demonstration of an exercise, some times, seen by the camera it asks for."""
    exercise = load_exercise(PAPER / f"{name}.yaml")
    show = exercise.demonstration
    target = {
        key: show.start.get(key, 0.0) + share * (v - show.start.get(key, 0.0))
        for key, v in show.target.items()
    }
    reps = [
        Repetition(
            target=mirrored(target) if alternating and i % 2 else target,
            out_s=show.out_s,
            hold_s=show.hold_s,
            back_s=show.back_s,
            rest_s=0.2,
        )
        for i in range(count)
    ]
    lies = exercise.position != "standing"
    patient = SyntheticPatient(
        motion=Motion.of(show.start, reps, sway_deg=0.3),
        camera=Camera(azimuth_deg=show.azimuth_deg, distance_m=3.6),
        support="pelvis" if lies else "feet",
        landmark_noise_px=0.5,
    )
    checker = Checker(exercise)
    for pose in patient.truth_track():
        checker.push(pose)
    return checker.finish()


def test_there_are_six() -> None:
    assert len(IDS) == 6


@pytest.mark.parametrize("name", IDS)
def test_a_definition_on_paper_loads(name: str) -> None:
    assert load_exercise(PAPER / f"{name}.yaml").id == name


@pytest.mark.parametrize("name", IDS)
def test_what_it_describes_is_counted(name: str) -> None:
    report = shown(name, 3)
    assert (report.rep_count, report.partial_count) == (3, 0)
    assert {rep.status for rep in report.reps} == {Status.COMPLETE}
    first = report.reps[0].findings[0]
    assert first.verdict is Verdict.PASS


def test_steps_alternate() -> None:
    report = shown("walking_on_the_spot", 8, alternating=True)
    assert [rep.side for rep in report.reps] == ["left", "right"] * 4


def test_a_stance_that_is_too_short_is_a_finding_not_a_missing_repetition() -> None:
    exercise = load_exercise(PAPER / "single_leg_stance.yaml")
    motion = Motion.of({}, [Repetition(target=exercise.demonstration.target, hold_s=6.0)])
    checker = Checker(exercise)
    for pose in SyntheticPatient(motion=motion, camera=Camera(distance_m=3.6)).truth_track():
        checker.push(pose)
    (rep,) = checker.finish().reps
    held = rep.findings[0]
    assert held.verdict is Verdict.FAIL
    assert held.measured == pytest.approx(6.5, abs=1.0)
    assert held.limit == 10


def test_a_bridge_that_is_too_low_is_one_with_a_finding() -> None:
    report = shown("supine_bridge", 3, share=0.5)
    assert report.rep_count == 3
    assert {rep.findings[0].verdict for rep in report.reps} == {Verdict.FAIL}
