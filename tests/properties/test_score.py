"""The score: more deviation never scores higher, the unknown decides nothing, the same scores the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from posecheck.engine.scoring.scorer import LEAST_JUDGED, Scorer
from posecheck.exercise import Prescription, load_exercise
from posecheck.exercise.definition import Exercise
from posecheck.pose import PoseTrack
from posecheck.reference.library import pattern_of
from posecheck.result import Aspect, Finding, Rep, Report, Score, Untold, Verdict
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

from .sessions import EXERCISES, FAST_FPS, checked, property_test, sessions

ROUNDING = 1.0
"""Landmarks of pixels, one-euro filters and the frames that happen to be there move a score by as much."""


LEANS_DEG = 30.0
"""The people of the reference lean farther than the demonstration of the squat, and their hips bend more."""


def points(report: Report) -> float:
    assert report.score.points is not None
    return report.score.points


def part(score: Score, aspect: Aspect) -> float:
    found = next(one.points for one in score.parts if one.aspect is aspect)
    assert found is not None
    return found


def squats(**more: float) -> PoseTrack:
    """Three squats from the front at an angle of 20 degrees, some joints of which go farther or less far."""
    shown = shown_postures(load_exercise("squat"))
    target = {**shown.target, **more}
    return SyntheticPatient(
        motion=Motion.of(shown.start, [Repetition(target=target)] * 3),
        camera=Camera(azimuth_deg=90.0, distance_m=3.6),
    ).truth_track()


@property_test(15)
@given(st.floats(0.6, 1.0), st.floats(0.6, 1.0))
def test_a_smaller_movement_never_scores_higher(one: float, other: float) -> None:
    scores = []
    for share in sorted([one, other]):
        shown = shown_postures(load_exercise("squat")).target
        bent = {name: share * value for name, value in shown.items() if name != "hip_abduction"}
        scores.append(checked(load_exercise("squat"), squats(**bent)).score)
    less, more = scores
    assert part(less, Aspect.RANGE) <= part(more, Aspect.RANGE) + ROUNDING
    assert part(less, Aspect.PATTERN) <= part(more, Aspect.PATTERN) + ROUNDING


@property_test(12)
@given(st.floats(0.0, 60.0), st.floats(0.0, 60.0))
def test_a_trunk_that_leans_farther_never_scores_higher(one: float, other: float) -> None:
    upright, leaning = (
        checked(load_exercise("squat"), squats(spine_flexion=lean)).score for lean in sorted([one, other])
    )
    assert part(leaning, Aspect.ALIGNMENT) <= part(upright, Aspect.ALIGNMENT) + ROUNDING
    if min(one, other) >= LEANS_DEG:  # up to there, it comes nearer to the reference
        assert part(leaning, Aspect.PATTERN) <= part(upright, Aspect.PATTERN) + ROUNDING


def test_stops_on_the_way_score_less_for_smoothness() -> None:
    shown = shown_postures(load_exercise("elbow_flexion"))

    def score(stops: int) -> Score:
        keys = [(0.0, dict(shown.start)), (1.5, dict(shown.start))]
        for _ in range(3):
            for share in [*np.linspace(0, 1, stops + 2)[1:], *np.linspace(1, 0, stops + 2)[1:]]:
                posture = {n: shown.start.get(n, 0.0) + share * (v - shown.start.get(n, 0.0))
                           for n, v in shown.target.items()}  # fmt: skip
                keys.append((keys[-1][0] + 1.6 / (stops + 1), {**shown.start, **posture}))
            keys.append((keys[-1][0] + 0.8, dict(shown.start)))
        patient = SyntheticPatient(motion=Motion(keyframes=keys), camera=Camera(azimuth_deg=90.0))
        return checked(load_exercise("elbow_flexion"), patient.truth_track()).score

    smooth, once, twice = (part(score(stops), Aspect.SMOOTHNESS) for stops in range(3))
    assert smooth > once + 10 and once > twice


@property_test(15)
@given(sessions(most_reps=3, alike=True))
def test_other_frame_rates_give_the_same_score(session) -> None:  # type: ignore[no-untyped-def]
    fast = session.fast_track()
    whole = session.report(fast)
    for every in (2, 4):
        report = session.report(fast.part(slice(None, None, every)))
        if whole.score.points is not None and len(report.reps) == len(whole.reps):
            assert whole.score.detectable is not None
            assert points(report) == pytest.approx(whole.score.points, abs=whole.score.detectable)
    assert FAST_FPS == 60.0


SQUAT = load_exercise("squat")
(A_REP, *_) = checked(SQUAT, squats()).reps


def scored(exercise: Exercise, rep: Rep) -> Score:
    lead = exercise.lead
    assert lead is not None
    scorer = Scorer(exercise, Prescription(), lead, exercise.rules, pattern_of(exercise))
    return scorer.of_rep(rep.rom, rep.findings, rep.comparison, rep.quality, cut=False)


def hidden(finding: Finding) -> Finding:
    return replace(finding, verdict=Verdict.UNKNOWN, measured=None, limit=None, bound=None, tolerance=None)


def known_points(score: Score) -> dict[Aspect, float]:
    return {one.aspect: one.points for one in score.parts if one.points is not None}


@property_test(60)
@given(
    st.sets(st.integers(0, len(SQUAT.rules) - 1)),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from([rule.id for rule in SQUAT.rules]),
)
@example(set(range(len(SQUAT.rules))), True, True, True, "depth")
def test_what_is_unknown_leaves_the_sum_to_the_others(
    unseen: set[int], no_range: bool, no_reference: bool, no_speed: bool, broken: str
) -> None:
    """Each part keeps its points or loses them, and less is judged: nothing is made up."""
    findings = [
        replace(one, verdict=Verdict.FAIL, measured=(one.limit or 0.0) + 90.0, limit=one.limit or 0.0)
        if one.rule == broken and one.verdict is not Verdict.UNKNOWN
        else one
        for one in A_REP.findings
    ]
    full = replace(A_REP, findings=tuple(findings))
    nothing = replace(A_REP.quality.smoothness.arc_length, value=None, untold=Untold.NOT_SEEN)
    less = replace(
        full,
        findings=tuple(hidden(one) if i in unseen else one for i, one in enumerate(findings)),
        rom=replace(A_REP.rom, excursion=None) if no_range else A_REP.rom,
        comparison=None if no_reference else A_REP.comparison,
        quality=replace(
            A_REP.quality,
            smoothness=replace(A_REP.quality.smoothness, arc_length=nothing)
            if no_speed
            else A_REP.quality.smoothness,
        ),
    )
    whole, partly = scored(SQUAT, full), scored(SQUAT, less)
    assert partly.judged <= whole.judged + 1e-9
    for aspect in (Aspect.PATTERN, Aspect.SMOOTHNESS):
        assert known_points(partly).get(aspect, known_points(whole)[aspect]) == known_points(whole)[aspect]
    if partly.points is None:
        assert partly.judged < LEAST_JUDGED and partly.detectable is None
    else:
        assert min(known_points(partly).values()) - 1e-9 <= partly.points
        assert partly.points <= max(known_points(partly).values()) + 1e-9


def test_of_nothing_there_is_no_score() -> None:
    unseen = replace(
        A_REP, findings=tuple(map(hidden, A_REP.findings)), rom=replace(A_REP.rom, excursion=None),
        comparison=None,
    )  # fmt: skip
    score = scored(SQUAT, unseen)
    assert score.points is None and score.judged == pytest.approx(0.1)  # smoothness alone
    assert {one.untold for one in score.parts} >= {Untold.NOT_SEEN}


@pytest.mark.parametrize("exercise_id", EXERCISES)
def test_weights_of_a_part_alone_make_it_the_score(exercise_id: str) -> None:
    exercise = load_exercise(exercise_id)
    for aspect in Aspect:
        only = {one.value: float(one is aspect) for one in Aspect}
        weighed = exercise.model_copy(update={"score": type(exercise.score)(**only)})
        score = checked(weighed, sessions_track(exercise_id)).score
        assert sum(one.weight for one in score.parts) == pytest.approx(1.0)
        assert score.points is None or score.points == pytest.approx(known_points(score)[aspect])


def sessions_track(exercise_id: str) -> PoseTrack:
    shown = shown_postures(load_exercise(exercise_id))
    motion = Motion.of(shown.start, [Repetition(target=shown.target)] * 2)
    camera = Camera(azimuth_deg=0.0, distance_m=3.6)
    return SyntheticPatient(motion=motion, camera=camera, support=motion.support).truth_track()
