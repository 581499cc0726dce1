"""A small report with everything in it that a rendering must cope with."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.pose import Pose
from posecheck.result import (
    Advice,
    Aspect,
    Bound,
    Comparison,
    Cue,
    CueKind,
    Curve,
    Deviation,
    ExerciseEdition,
    Figure,
    Finding,
    Frames,
    Need,
    NobodySeen,
    NothingMoved,
    NotMeasured,
    PhaseTime,
    Provenance,
    Quality,
    Quantity,
    RangeOfMotion,
    Reason,
    Rep,
    Report,
    RuleNotJudged,
    Score,
    ScorePart,
    Sequencing,
    SetQuality,
    SideRepeated,
    Smoothness,
    SourceNote,
    Spread,
    Stage,
    Status,
    SummedUp,
    Symmetry,
    Trend,
    Trending,
    Uncounted,
    Untold,
    Update,
    Variability,
    Verdict,
    When,
    Why,
)
from posecheck.rules import Severity
from posecheck.signals.cycle import POINTS

SIZE = (640, 480)
MEASURES = {"depth": "stance_flexion", "knees_in": "medial_knee_displacement"}
ERRORS = {"depth": 7.0, "knees_in": 0.01}
QUANTITIES = {"depth": Quantity.FARTHEST, "lowering_time": Quantity.TIME}


@pytest.fixture(scope="session")
def squat() -> Exercise:
    return load_exercise("squat")


def _finding(rule: str, verdict: Verdict, measured: float | None, limit: float | None, unit: str) -> Finding:
    side = Side.LEFT if rule == "knees_in" else Side.BOTH
    known = verdict is not Verdict.UNKNOWN
    return Finding(
        rule=rule,
        verdict=verdict,
        measure=MEASURES.get(rule),
        quantity=QUANTITIES.get(rule, Quantity.VALUE),
        measured=measured,
        limit=limit,
        bound=(Bound.MAX if rule == "knees_in" else Bound.MIN) if known else None,
        tolerance=0.01 if known else None,
        unit=unit,
        expected_error=ERRORS.get(rule) if known else None,
        side=side,
        phase="lowering" if rule == "lowering_time" and known else None,
        reason=None if known else Reason.NOT_SEEN,
    )


def deviation(measure: str, amount: float, *, side: Side = Side.BOTH, meaningful: bool = True) -> Deviation:
    return Deviation(
        measure=measure,
        side=side,
        unit="deg",
        when=When.TARGET,
        amount=amount,
        bands=amount / 3.14159,
        over_cycle=abs(amount) / 2.0,
        expected_error=4.0,
        moves=True,
        meaningful=meaningful,
    )


COMPARISON = Comparison(
    deviations=(
        deviation("knee_flexion", -15.26, side=Side.LEFT),
        deviation("trunk_flexion", 3.0, meaningful=False),
    ),
    moving=1.23456,
    still=None,
    course=1.1,
    delay=0.05,
)


def told(value: float, unit: str = "deg", error: float | None = None) -> Figure:
    return Figure(value=value, unit=unit, error=error)  # type: ignore[arg-type]


def untold(why: Untold, unit: str = "number") -> Figure:
    return Figure(value=None, unit=unit, untold=why)  # type: ignore[arg-type]


QUALITY = Quality(
    tempo=tuple(
        PhaseTime(phase=phase, time=told(time_s, "s", 0.07))
        for phase, time_s in (("lowering", 1.23456), ("bottom", 0.5), ("rising", 1.0))
    ),
    smoothness=Smoothness(arc_length=told(-1.65432, "number", 0.09), jerk=untold(Untold.TOO_SMALL)),
    steadiness=None,
    sequence=Sequencing(steps=(), in_order=None, untold=Untold.NOT_SEEN),
)
SET_QUALITY = SetQuality(
    symmetry=(
        Symmetry(
            measure="knee_flexion",
            left=told(80.0, error=5.0),
            right=told(95.2, error=5.1),
            range=told(-0.17351, "ratio", 0.01),
            time=None,
            meaningful=True,
        ),
    ),
    variability=Variability(
        range=Spread(mean=told(90.0), deviation=told(4.56), variation=told(0.05067, "ratio")),
        time=Spread(mean=told(3.0, "s"), deviation=told(0.123, "s"), variation=told(0.041, "ratio")),
        curves=untold(Untold.FEW_REPETITIONS, "deg"),
    ),
    trends=(
        Trend(what=Trending.RANGE, change=told(-4.04, error=0.5), over_set=-16.16, meaningful=True),
        Trend(what=Trending.TIME, change=told(0.2, "s", 0.04), over_set=0.8, meaningful=True),
        Trend(what=Trending.SMOOTHNESS, change=untold(Untold.NOT_SEEN), over_set=None, meaningful=False),
    ),
)
SCORE = Score(
    points=87.654,
    judged=0.76543,
    detectable=15.0,
    parts=(
        ScorePart(aspect=Aspect.RANGE, points=99.97, weight=0.25, judged=1.0),
        ScorePart(aspect=Aspect.ALIGNMENT, points=71.2, weight=0.3, judged=0.5),
        ScorePart(aspect=Aspect.PATTERN, points=90.0, weight=0.25, judged=1.0),
        ScorePart(aspect=Aspect.TEMPO, points=None, weight=0.1, judged=0.0, untold=Untold.CUT_OFF),
        ScorePart(aspect=Aspect.SMOOTHNESS, points=None, weight=0.0, judged=0.0, untold=Untold.NOT_ASKED),
    ),
)
NO_SCORE = replace(SCORE, points=None, detectable=None, judged=0.1)


UNCOUNTED = (
    Uncounted(side=Side.BOTH, start_s=4.0, peak_s=4.5, end_s=5.25, share=0.31, why=Why.TOO_SMALL),
    Uncounted(
        side=Side.LEFT,
        start_s=6.0,
        peak_s=7.0,
        end_s=8.0,
        share=None,
        why=Why.OTHER_MOVEMENT,
        like="lunge",
    ),
)
SUMMARY = (
    SummedUp(rule="knees_in", side=Side.LEFT, times=2, of=3, text="In 2 of 3 repetitions: Knees out."),
)
RANGE = RangeOfMotion(
    measure="stance_flexion", start=2.0, peak=99.96, excursion=97.96, expected_error=12.0, unit="deg"
)
CURVE = Curve(
    measure="knee_flexion",
    side=Side.LEFT,
    unit="deg",
    expected_error=12.0,
    values=(None, *(0.123 * i for i in range(POINTS - 1))),
)
Failed = dict[str, tuple[float, float, str]]
"""By rule: what was measured, the limit and their unit."""


@pytest.fixture
def report(squat: Exercise) -> Report:
    return Report(
        provenance=Provenance(
            software="0.1.0",
            exercise=ExerciseEdition.of(squat),
            prescription=Prescription(range=80.0),
            source="video[1].mp4",
            model="full",
        ),
        duration_s=12.34567,
        frames=Frames(total=300, with_pose=150),
        view=View.FRONT,
        rep_count=2,
        partial_count=1,
        reps=(
            _rep(squat, 1, Status.COMPLETE, {}),
            _rep(squat, 2, Status.COMPENSATED, {"knees_in": (0.0612, 0.03, "ratio")}),
            _rep(
                squat, 3, Status.PARTIAL, {"depth": (51.26, 80.0, "deg"), "lowering_time": (0.31, 1.0, "s")}
            ),
        ),
        uncounted=UNCOUNTED,
        cues=(cue(), cue()),
        summary=SUMMARY,
        quality=SET_QUALITY,
        score=SCORE,
        notes=(
            NotMeasured(missing_s=4.04, duration_s=12.34567, advice=advice("Step back.")),
            NothingMoved(least=34.04, unit="deg"),
            SideRepeated(times=2),
            RuleNotJudged(rule="heels", reason=Reason.WRONG_VIEW),
            NobodySeen(),
            SourceNote(text='the "first, second" warning'),
        ),
    )


def _rep(squat: Exercise, number: int, status: Status, failed: Failed) -> Rep:
    """Return a repetition that failed some rules; the others could not be judged."""
    findings = [
        _finding(rule.id, Verdict.FAIL, *failed[rule.id])
        if rule.id in failed
        else _finding(rule.id, Verdict.UNKNOWN, None, None, "deg")
        for rule in squat.rules
    ]
    complete = status is Status.COMPLETE
    return Rep(
        number=number,
        side=Side.BOTH,
        start_s=1.23456,
        peak_s=2.0,
        end_s=float("nan") if number == 2 else 3.1,
        held_s=None,
        status=status,
        decided_by="knees_in" if status is Status.COMPENSATED else None,
        view=View.FRONT,
        rom=RANGE,
        findings=tuple(findings),
        curves=(CURVE,),
        comparison=COMPARISON if complete else None,
        quality=QUALITY,
        score=SCORE if complete else NO_SCORE,
    )


def cue(severity: Severity = Severity.CORRECT, kind: CueKind = CueKind.CORRECTION) -> Cue:
    return Cue(
        kind=kind,
        rule="knees_in",
        severity=severity,
        side=Side.LEFT,
        text="Push your left knee outward.",
        start_s=1.0,
        end_s=3.5,
    )


def advice(text: str) -> Advice:
    return Advice(need=Need.STEP_BACK, part="ankles", text=text)


def update_with(
    *,
    cue: Cue | None = None,
    said: str = "",
    progress: float = 0.5,
    stage: Stage = Stage.OUT,
    rep_count: int = 7,
) -> Update:
    return Update(1.0, rep_count, 0, stage, progress, cue, advice(said) if said else None)


def figure() -> Pose:
    """Return a pose with its left landmarks in one line from top to bottom and the right ones in another."""
    order = np.arange(33)
    place = np.stack([np.where(order % 2, 240, 420) + 3.0 * order, 180 + 8.0 * order], axis=1)
    return Pose(time_s=1.0, image_px=place, world_m=np.zeros((33, 3)), visibility=np.ones(33), size=SIZE)
