"""A kind of rule is one class and its place in the list: the ones made up here are used everywhere."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from math import nan
from pathlib import Path
from statistics import mean, median
from typing import Any, Final, Literal

import numpy as np
import pytest

from posecheck import rules
from posecheck.engine import Checker
from posecheck.engine.feedback.differences import Differences
from posecheck.errors import DefinitionError
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.exercise.dose import Dose
from posecheck.exercise.library import library_folder
from posecheck.exercise.loader import parse_definition
from posecheck.exercise.prescription import Limits
from posecheck.kinematics.measures import Side
from posecheck.report import limit_words
from posecheck.report import words as report_words
from posecheck.report.overlay import Overlay
from posecheck.result import (
    Aspect,
    Bound,
    Comparison,
    CueKind,
    Deviation,
    Finding,
    HoldEnd,
    HoldResult,
    Quantity,
    Reason,
    Report,
    ScorePart,
    Untold,
    Update,
    Verdict,
    When,
)
from posecheck.rules import KINDS, Evidence, Watching
from posecheck.rules.evidence import enough
from posecheck.rules.limited import Bounded, LimitedRule
from posecheck.signals.course import known
from posecheck.signals.marks import Part
from posecheck.strict import mistakes
from posecheck.synthetic.cases import cases_path, load_cases
from posecheck.synthetic.motion import Motion, by_side
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.words import Words
from tests.unit.engine.trials.sessions import LIFTED, filmed, stance
from tests.unit.engine.trials.sessions import done as stood


class AverageRule(Bounded):
    """On average over the repetition, a measure is within its limits."""

    kind: Literal["average"]

    def watching(self, phases: Mapping[str, Part]) -> Watching:
        monitor = partial(SoFar, self)
        return Watching(measure=self.measure, parts=tuple(Part), from_start=False, monitor=monitor)

    def is_broken_by(self, average: float) -> bool:
        low, high = self.allowed
        return not low - self.tolerance <= average <= high + self.tolerance

    def judge_side(self, evidence: Evidence, side: Side) -> Finding | None:
        course = evidence.course(side)
        if not enough(course):
            return None
        average = mean(value for _, value in known(course))
        low, high = self.allowed
        return self.found(
            evidence,
            Verdict.FAIL if self.is_broken_by(average) else Verdict.PASS,
            average,
            Bound.MIN if average - low < high - average else Bound.MAX,
            side=side,
            span_s=evidence.moments.span_s(None),
        )


class SoFar:
    """The average up to now."""

    def __init__(self, rule: AverageRule) -> None:
        self._rule = rule
        self._values: list[float] = []
        self.since_s = nan

    def update(self, frame: int, time_s: float, value: float) -> bool:
        before = bool(self._values) and self._rule.is_broken_by(mean(self._values))
        self._values.append(value)
        broken = self._rule.is_broken_by(mean(self._values))
        if broken and not before:
            self.since_s = time_s
        return broken


class DeepRule(LimitedRule):
    """The knees stay bent so far for most of the time at the lowest point; always the same measure."""

    kind: Literal["deep"]
    least_deg: float

    @property
    def about(self) -> str:
        return "stance_flexion"

    @property
    def unit(self) -> str:
        return "deg"

    @property
    def quantity(self) -> Quantity:
        return Quantity.FARTHEST

    def limit(self, bound: Bound) -> tuple[float | None, float]:
        return (self.least_deg if bound is Bound.MIN else None), 0.0

    def asks_time_for(self, phase: str, part: Part) -> bool:
        return part is Part.TARGET

    def judge(self, evidence: Evidence) -> Finding:
        (side,) = evidence.courses
        course = evidence.course(side, (Part.TARGET,))
        if not enough(course):
            return self.unknown(evidence)
        usual, span_s = median(value for _, value in known(course)), evidence.moments.span_s(Part.TARGET)
        verdict = Verdict.PASS if usual >= self.least_deg else Verdict.FAIL
        return self.found(evidence, verdict, usual, Bound.MIN, side=side, span_s=span_s)


SENTENCE: Final = "limits-average = { $measure } is { $limits } on average\n"
RULE: Final = """
  - id: upright
    kind: average
    measure: trunk_flexion
    max: 25
    tolerance: 2
    aim: {en: Upright}
    cue: {en: Stay more upright.}
    reason: {en: Ours and made up.}
"""
DEEP: Final = """
  - id: deep
    kind: deep
    least_deg: 130
    aim: {en: Deep}
    cue: {en: Stay down.}
    reason: {en: Ours and made up.}
"""
TEXT: Final = (library_folder() / "squat.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module", autouse=True)
def _in_the_list() -> Iterator[None]:
    """Put the kind in the list, before what is made of the list is made, as for a program that starts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rules, "KINDS", (*KINDS, DeepRule, AverageRule))
        _make_anew()
        yield
    _make_anew()


def _make_anew() -> None:
    Exercise.model_rebuild(force=True)
    mistakes._asked_for.cache_clear()


@pytest.fixture
def _with_its_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Put its sentence beside the others."""
    shutil.copytree(Path(report_words.__file__).parents[1] / "words" / "en", tmp_path / "en")
    (tmp_path / "en" / "average.ftl").write_text(SENTENCE, encoding="utf-8")
    monkeypatch.setattr("posecheck.words.files", lambda _: tmp_path)
    for module in (report_words, limit_words):
        monkeypatch.setattr(module, "say", Words("en"))


def squat(rule: str = RULE) -> Exercise:
    text = TEXT.replace("\nrules:\n", f"\nrules:{rule}")
    return parse_definition(text, name="squat.yaml", folder=library_folder())


def patient(verdict: Literal["passes", "fails"], azimuth_deg: float | None = None) -> SyntheticPatient:
    """Who does one of the squats that prove the rule about the trunk."""
    cases = load_cases(load_exercise("squat"), cases_path(library_folder() / "squat.yaml"))
    case = getattr(cases.rules["trunk_lean"], verdict)[0]
    return cases.patient(case, case.azimuth_deg if azimuth_deg is None else azimuth_deg, fps=30)


def done(
    verdict: Literal["passes", "fails"], azimuth_deg: float | None = None, exercise: Exercise | None = None
) -> tuple[Report, list[Update]]:
    """Do one of the squats that prove the rule about the trunk."""
    checker = Checker(exercise or squat())
    updates = [checker.push(pose) for pose in patient(verdict, azimuth_deg).truth_track()]
    return checker.finish(), updates


def test_it_is_read_from_a_definition() -> None:
    rule = squat().rules[0]
    assert isinstance(rule, AverageRule)
    assert (rule.id, rule.about, rule.max, rule.tolerance) == ("upright", "trunk_flexion", 25, 2)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("max: 25", "min: 30\n    max: 25", "rules.upright: min must be below max"),
        (
            "trunk_flexion",
            "trunk_fleksion",
            "rules.upright.measure: there is no measure 'trunk_fleksion'; did you mean",
        ),
        ("tolerance: 2", "tolerance: wide", "rules.upright.tolerance: must be a number of 0 or more"),
        ("tolerance: 2", "width: 2", "rules.upright.width: there is no key 'width'; there are id, kind, "),
        ("kind: average", "kind: mean", "rules.upright.kind: must be alignment, average, count,"),
    ],
)
def test_a_mistake_in_it_is_told_with_its_place(old: str, new: str, told: str) -> None:
    assert old in RULE
    with pytest.raises(DefinitionError) as caught:
        squat(RULE.replace(old, new))
    assert told in str(caught.value)


def test_a_prescription_gives_it_other_limits() -> None:
    changed = Prescription(limits={"upright": Limits(max=40)})
    changed.check(squat())
    limited = changed.limited(squat().rules[0])
    assert isinstance(limited, AverageRule) and limited.max == 40
    with pytest.raises(DefinitionError, match="min must be below max"):
        Prescription(limits={"upright": Limits(min=50)}).check(squat())


def test_it_is_judged() -> None:
    good, bad = (done(verdict)[0].reps[0].findings[0] for verdict in ("passes", "fails"))
    assert (good.rule, good.verdict, good.bound, good.limit) == ("upright", Verdict.PASS, Bound.MAX, 25)
    assert (bad.rule, bad.verdict, bad.bound, bad.limit) == ("upright", Verdict.FAIL, Bound.MAX, 25)
    assert good.measured is not None and bad.measured is not None
    assert 10 < good.measured < 25 and 27 < bad.measured < 60


def test_what_is_not_seen_is_unknown() -> None:
    finding = done("passes", azimuth_deg=0)[0].reps[0].findings[0]
    assert (finding.rule, finding.verdict, finding.reason) == ("upright", Verdict.UNKNOWN, Reason.WRONG_VIEW)


def test_it_speaks_while_the_patient_moves() -> None:
    report, updates = done("fails")
    cue = next(cue for cue in report.cues if cue.rule == "upright")
    assert cue.text == "Stay more upright."
    assert cue.start_s < report.reps[0].end_s
    assert cue in [update.cue for update in updates]
    assert "upright" not in {cue.rule for cue in done("passes")[0].cues}


def alone(text: str, **more: Any) -> Exercise:
    """The squat with this rule only."""
    exercise = squat(text)
    return exercise.model_copy(update={"rules": exercise.rules[:1], **more})


def watched(exercise: Exercise) -> Report:
    return done("passes", exercise=exercise)[0]


@pytest.mark.parametrize(("least_deg", "points"), [(40, 100), (80, 100), (130, 54)])
def test_how_far_it_asks_the_movement_to_go_is_scored_as_range(least_deg: float, points: float) -> None:
    parts = scored(alone(DEEP.replace("130", str(least_deg))))
    assert parts[Aspect.RANGE].points == pytest.approx(points, abs=15)
    assert parts[Aspect.ALIGNMENT].untold is Untold.NOT_ASKED


def test_what_posture_it_asks_for_is_scored_as_alignment() -> None:
    assert scored(alone(RULE))[Aspect.ALIGNMENT].untold is None


def scored(exercise: Exercise) -> dict[Aspect, ScorePart]:
    return {part.aspect: part for part in watched(exercise).reps[0].score.parts}


@pytest.mark.parametrize(("rule", "told"), [(RULE, True), (DEEP.replace("130", "50"), False)])
def test_a_time_that_it_asks_for_is_not_asked_for_twice(rule: str, told: bool) -> None:
    report = watched(alone(rule, dose=Dose(hold_s=6)))
    assert any(cue.kind is CueKind.PACE for cue in report.cues) is told


@pytest.mark.parametrize(("rule", "told"), [(RULE, True), (DEEP, False)])
def test_where_it_says_how_far_no_more_is_asked_for(rule: str, told: bool) -> None:
    lower = Deviation(
        measure="hip_flexion",
        side=Side.LEFT,
        unit="deg",
        when=When.TARGET,
        amount=-30,
        bands=3,
        over_cycle=15,
        expected_error=6,
        moves=True,
        meaningful=True,
    )
    comparison = Comparison(deviations=(lower,), moving=3, still=None, course=None, delay=0)
    assert Differences(squat(rule).rules[:1]).of(comparison) == (lower if told else None)


def test_a_hold_ends_where_it_was_broken() -> None:
    leaning = {**LIFTED, "trunk_lateral_lean": 30}
    postures = [(0.0, {}), (1.5, {}), (2.5, LIFTED), (5.5, LIFTED), (5.6, leaning), (10.0, leaning)]
    upright = {"trunk_lateral_lean": 0}
    motion = Motion(keyframes=[(time_s, by_side({**upright, **posture})) for time_s, posture in postures])
    (average,) = alone(RULE.replace("trunk_flexion", "trunk_lateral_lean").replace("25", "10")).rules
    stopping = average.model_copy(update={"compensation": True})
    trial = stood(stance().model_copy(update={"rules": (stopping,)}), filmed(motion))[0].trial
    assert isinstance(trial, HoldResult)
    (one,) = trial.holds
    assert (one.ended, one.rule) == (HoldEnd.RULE, "upright")
    assert 6.0 < one.end_s < 9.0


def test_the_joints_that_it_is_about_are_drawn() -> None:
    exercise = alone(DEEP, lead=None)
    report, updates = done("passes", exercise=alone(DEEP))
    cue = next(cue for cue in report.cues if cue.rule == "deep")
    pose = next(iter(patient("passes").truth_track()))
    image = np.full((*reversed(pose.size), 3), 128, dtype=np.uint8)
    drawn, other = (
        Overlay(exercise).draw(image, pose, updates[0]._replace(cue=replace(cue, rule=rule)))
        for rule in ("deep", None)
    )
    assert not np.array_equal(drawn, other)


@pytest.mark.usefixtures("_with_its_words")
def test_it_is_put_in_words() -> None:
    exercise = squat()
    assert (
        limit_words.limits_in_words(exercise.rules[0], exercise) == "Forward lean is at most 25° on average"
    )
    finding = done("fails")[0].reps[0].findings[0]
    said = report_words.finding_in_words(finding, exercise)
    assert said.startswith("Forward lean ") and said.endswith("; up to 25° is fine")


def test_it_is_described_in_the_schemas(monkeypatch: pytest.MonkeyPatch) -> None:
    described = Exercise.model_json_schema()["$defs"]["AverageRule"]
    assert described["description"] == AverageRule.__doc__
    assert described["properties"].keys() >= {"id", "measure", "max", "tolerance", "cue"}
    answers = _anew("posecheck_server.answers", monkeypatch)
    assert answers.Rule.model_json_schema()["properties"]["kind"]["enum"][-1] == "average"


def _anew(name: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Import a module as if for the first time, and leave the one that others have imported alone."""
    found = find_spec(name)
    assert found is not None and found.origin is not None
    spec = spec_from_file_location("anew", found.origin)
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "anew", module)
    spec.loader.exec_module(module)
    return module
