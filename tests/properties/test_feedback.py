"""Whatever the schedule of feedback, the same is counted and found; only what is said differs."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from posecheck.engine import Checker, put_back, take_out
from posecheck.exercise import Exercise, Prescription
from posecheck.exercise.dose import Bandwidth, EveryRepetition, Faded, Feedback, Summary
from posecheck.exercise.prescription import DoseChange
from posecheck.pose import Pose
from posecheck.result import Cue, CueKind, Finding, Rep, Report, Verdict
from posecheck.rules import Severity

from .sessions import Session, property_test, sessions
from .test_mirror import mirrored_cue, mirrored_text

schedules: st.SearchStrategy[Feedback] = st.one_of(
    st.just(EveryRepetition()),
    st.builds(Bandwidth, kind=st.just("bandwidth"), width=st.floats(1.0, 5.0)),
    st.builds(
        Faded,
        kind=st.just("faded"),
        first=st.floats(0.1, 1.0),
        last=st.floats(0.1, 1.0),
        over_reps=st.integers(1, 5),
        done_reps=st.integers(0, 5),
    ),
    st.builds(Summary, kind=st.just("summary"), every_reps=st.none() | st.integers(1, 3)),
)


def with_warning(exercise: Exercise, which: int) -> Exercise:
    """Return an exercise one of whose rules warns to stop."""
    rules = list(exercise.rules)
    i = which % len(rules)
    rules[i] = rules[i].model_copy(update={"severity": Severity.STOP})
    return exercise.model_copy(update={"rules": tuple(rules)})


@st.composite
def uneven(draw: st.DrawFn) -> Session:
    """Draw a session whose repetitions differ much: something is wrong in some, and right in others."""
    session = draw(sessions(exercises=("squat", "shoulder_abduction", "elbow_flexion"), least_noise_px=0.2))
    shares = draw(st.lists(st.sampled_from((0.6, 0.75, 1.0, 1.1)), min_size=3, max_size=6))
    return replace(session, shares=tuple(shares))


def coached(exercise: Exercise, session: Session, poses: list[Pose], feedback: Feedback) -> Report:
    prescription = Prescription(side=session.prescription.side, dose=DoseChange(feedback=feedback))
    checker = Checker(exercise, prescription)
    for i, pose in enumerate(poses):
        checker.push(pose)
        if i == len(poses) // 2:
            checker = put_back(take_out(checker))
    return checker.finish()


def is_warning(cue: Cue) -> bool:
    return cue.kind is CueKind.CORRECTION and cue.severity is Severity.STOP


@property_test(15)
@given(uneven(), schedules, st.integers(0, 9))
def test_a_schedule_changes_only_what_is_said(session: Session, feedback: Feedback, which: int) -> None:
    exercise, poses = with_warning(session.exercise, which), list(session.track())
    always = coached(exercise, session, poses, EveryRepetition())
    report = coached(exercise, session, poses, feedback)
    told = {"provenance": always.provenance, "cues": always.cues, "summary": ()}
    assert replace(report, **told) == always  # type: ignore[arg-type]

    warned = [(cue.rule, cue.side, cue.start_s) for cue in always.cues if is_warning(cue)]
    assert [(cue.rule, cue.side, cue.start_s) for cue in report.cues if is_warning(cue)] == warned
    for cue in report.cues:
        if not is_warning(cue):
            assert_in_keeping(cue, report, feedback)
    if not isinstance(feedback, Summary):
        assert report.summary == ()

    mirror = coached(exercise, session, [pose.mirrored() for pose in poses], feedback)
    assert mirror.cues == tuple(mirrored_cue(cue) for cue in report.cues)
    assert [one.text for one in mirror.summary] == [mirrored_text(one.text) for one in report.summary]


def assert_in_keeping(cue: Cue, report: Report, feedback: Feedback) -> None:
    """Check that a cue which is no warning is one that the schedule asks for."""
    ended = [rep for rep in report.reps if cue.start_s - rep.end_s >= 0.0]
    if isinstance(feedback, Summary):
        assert feedback.every_reps is not None
        assert cue.kind is not CueKind.CORRECTION
        assert len(ended) >= feedback.every_reps
    elif isinstance(feedback, Bandwidth) and cue.kind is CueKind.CORRECTION:
        around = [rep for rep in report.reps if rep.start_s <= cue.start_s <= rep.end_s + 2.0]
        # What is still moving at the end of the recording may never become a repetition.
        assert not around or any(is_beyond(rep, cue, feedback.width) for rep in around)
    elif cue.kind is CueKind.IMPROVEMENT:
        assert ended and any(f.verdict is Verdict.PASS for f in ended[-1].findings)


def is_beyond(rep: Rep, cue: Cue, width: float) -> bool:
    finding: Finding = next(finding for finding in rep.findings if finding.rule == cue.rule)
    return finding.verdict is Verdict.FAIL and -finding.margin > width * (finding.tolerance or 0.0)
