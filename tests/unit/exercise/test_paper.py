"""The format tried on definitions written for that alone: all load, and what can be counted by now is."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from posecheck.engine import Checker
from posecheck.errors import DefinitionError
from posecheck.exercise import Exercise
from posecheck.exercise.definition import Laterality
from posecheck.exercise.dose import Feedback
from posecheck.exercise.loader import parse_definition
from posecheck.exercise.trial import Trial
from posecheck.kinematics.measures import Side
from posecheck.result import Report, SideRepeated, Status, Verdict
from posecheck.rules import KINDS
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

PAPER = Path(__file__).parent / "paper"
IDS = sorted(path.stem for path in PAPER.glob("*.yaml"))
NOT_YET = {
    "alternating_lunges": {"rules.both_legs.per"},
    "clock_reach": {"postures.directions"},
    "reach_grasp_return": {"also", "rules.alike.per"},
    "thirty_second_chair_stand": {"rules.as_often_as_usual.per"},
    "timed_up_and_go": {"phases"},
    "walking_across_the_room": {
        "rules",
        "phases",
        "rules.even_steps.per",
        "rules.knees_alike.per",
    },
}
"""What the engine refuses of an exercise, by its field."""


def on_paper(name: str) -> Exercise:
    """Read a definition; nobody has recorded the patterns that two of them name."""
    return parse_definition((PAPER / f"{name}.yaml").read_text(encoding="utf-8"), name=name)


def mirrored(posture: dict[str, float]) -> dict[str, float]:
    return {name.replace("left_", "right_"): value for name, value in posture.items()}


def shown(name: str, count: int, *, alternating: bool = False, share: float = 1.0) -> Report:
    """What is said of an exercise on paper, done some times."""
    return done(on_paper(name), count, alternating=alternating, share=share)


def done(exercise: Exercise, count: int, *, alternating: bool = False, share: float = 1.0) -> Report:
    """What is said of an exercise, done some times and seen by the camera as its postures ask for."""
    show = shown_postures(exercise)
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


def kinds(union: Any) -> set[str]:
    """The kinds of a union whose members differ by their kind."""
    members = get_args(get_args(union)[0])
    return {get_args(member.model_fields["kind"].annotation)[0] for member in members}


def test_the_paper_needs_all_there_is_of_the_format() -> None:
    """Nothing is in the format that no exercise asks for."""
    exercises = [on_paper(name) for name in IDS]
    assert len(exercises) == 12
    assert {exercise.trial.kind for exercise in exercises} == kinds(Trial)
    assert {exercise.dose.feedback.kind for exercise in exercises} == kinds(Feedback)
    used = {rule.kind for exercise in exercises for rule in exercise.rules}
    assert used == {kind.kind_name() for kind in KINDS}
    assert {exercise.sides for exercise in exercises} == set(Laterality)


@pytest.mark.parametrize("name", IDS)
def test_a_definition_on_paper_loads(name: str) -> None:
    exercise = on_paper(name)
    assert exercise.id == name
    assert Exercise.model_validate_json(exercise.model_dump_json()) == exercise


@pytest.mark.parametrize("name", NOT_YET)
def test_what_cannot_be_counted_yet_is_refused_in_words(name: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        Checker(on_paper(name))
    assert {problem.field for problem in caught.value.problems} == NOT_YET[name]


@pytest.mark.parametrize("name", [name for name in IDS if name not in NOT_YET])
def test_what_it_describes_is_counted(name: str) -> None:
    report = shown(name, 3)
    assert (report.rep_count, report.partial_count) == (3, 0)
    assert {rep.status for rep in report.reps} == {Status.COMPLETE}
    first = report.reps[0].findings[0]
    assert first.verdict is Verdict.PASS
    if on_paper(name).sides is Laterality.BODY:
        assert {rep.side for rep in report.reps} == {Side.BOTH}


def test_steps_alternate() -> None:
    report = shown("walking_on_the_spot", 8, alternating=True)
    assert [rep.side for rep in report.reps] == ["left", "right"] * 4
    assert not [note for note in report.notes if isinstance(note, SideRepeated)]


def test_the_same_side_twice_is_noticed_where_sides_alternate() -> None:
    report = shown("walking_on_the_spot", 3)
    assert [rep.side for rep in report.reps] == ["left"] * 3
    assert SideRepeated(times=2) in report.notes


def test_an_exercise_without_rules_is_counted_all_the_same() -> None:
    bare = on_paper("walking_on_the_spot").model_copy(update={"rules": ()})
    report = done(bare, 3)
    assert report.rep_count == 3
    assert {part.aspect.value for part in report.score.parts if part.weight} == {"range", "smoothness"}


def test_a_stance_that_is_too_short_is_a_finding_not_a_missing_repetition() -> None:
    exercise = on_paper("single_leg_stance")
    motion = Motion.of({}, [Repetition(target=shown_postures(exercise).target, hold_s=6.0)])
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
