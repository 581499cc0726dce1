"""Each kind of rule: pass, fail, unknown, and values at the limit."""

from __future__ import annotations

from collections.abc import Callable, Container
from inspect import isabstract
from math import nan
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.result import Bound, Finding, Reason, Verdict
from posecheck.rules import KINDS, Evidence, RuleBase
from posecheck.rules.alignment import AlignmentRule
from posecheck.rules.count import CountRule
from posecheck.rules.duration import DurationRule
from posecheck.rules.hold import HoldRule
from posecheck.rules.range import RangeRule
from posecheck.rules.symmetry import SymmetryRule
from posecheck.signals.marks import Moments, Part

FPS = 20
START_S, END_S = 1.0, 4.0
MOMENTS = Moments(START_S, 2.0, 3.0, END_S)
Course = Callable[[float], float]
PARTS = {part.value: part for part in Part}
TEXT: dict[str, Any] = {"aim": {"en": "Good"}, "cue": {"en": "Better."}, "reason": {"en": "Ours."}}


def steady(value: float) -> Course:
    return lambda _: value


def during(value: float, start_s: float, end_s: float, *, other: float = 0.0) -> Course:
    return lambda t: value if start_s - 1e-9 <= t <= end_s + 1e-9 else other


def evidence(
    *values: Course,
    side: Side = Side.BOTH,
    view: View = View.FRONT,
    cut: bool = False,
    hidden: bool = False,
    in_progress: Moments = MOMENTS,
    in_measure: Moments | None = MOMENTS,
    progress: Course = lambda _: 0.0,
    fps: float = FPS,
    lost: Container[float] = (),
) -> Evidence:
    """A repetition out from 1 to 2 s, at the target until 3 s, back at 4 s, with the measure of each side."""
    frames_s = [i / fps for i in range(int(END_S * fps) + 1) if i / fps not in lost]
    sides = (Side.LEFT, Side.RIGHT) if len(values) == 2 else (side,)
    return Evidence(
        side=side,
        view=view,
        cut=cut,
        hidden=hidden,
        left_s=START_S,
        moments=MOMENTS,
        in_progress=in_progress,
        in_measure=in_measure,
        progress=[(t, progress(t)) for t in frames_s],
        courses={side: [(t, value(t)) for t in frames_s] for side, value in zip(sides, values, strict=False)},
        phases=PARTS,
    )


def judge(rule: RuleBase, *values: Course, **given: Any) -> Finding:
    return rule.judge(evidence(*values, **given))


def lean(**more: Any) -> AlignmentRule:
    given = {"min": -10.0, "max": 10.0, "tolerance": 3.0, "for_s": 0.3} | more
    return AlignmentRule(id="lean", kind="alignment", measure="trunk_lateral_lean", **given, **TEXT)


def depth(**more: Any) -> RangeRule:
    return RangeRule(id="depth", kind="range", measure="stance_flexion", **more, **TEXT)


def test_every_kind_that_is_not_about_a_set_can_be_judged() -> None:
    about_sets = {kind.kind_name() for kind in KINDS if kind.model_fields["per"].default == "set"}
    assert about_sets == {"count", "variability"}
    assert not [kind for kind in KINDS if isabstract(kind)]
    for kind in KINDS:
        assert (kind.judge is RuleBase.judge) == (kind.kind_name() in about_sets)
    with pytest.raises(NotImplementedError, match="a count rule cannot be judged yet"):
        judge(CountRule(id="enough", kind="count", min=8, **TEXT))


# --- range


@pytest.mark.parametrize(
    ("peak", "verdict"),
    [(90, "pass"), (80, "pass"), (72.1, "pass"), (72, "pass"), (71.9, "fail"), (40, "fail")],
)
def test_range_with_a_least_value(peak: float, verdict: str) -> None:
    finding = judge(depth(min=80.0, tolerance=8.0), during(peak, 2, 3))
    assert finding.verdict == verdict
    assert finding.measured == peak
    assert finding.limit == 80
    assert finding.unit == "deg"
    assert finding.from_s == finding.to_s == 2
    assert (finding.bound, finding.tolerance, finding.phase) == (Bound.MIN, 8, "target")


@pytest.mark.parametrize(("low", "verdict"), [(10, "pass"), (28, "pass"), (28.1, "fail")])
def test_range_with_a_greatest_value(low: float, verdict: str) -> None:
    finding = judge(depth(max=20.0, tolerance=8.0), during(low, 2, 3, other=90))
    assert (finding.verdict, finding.measured, finding.limit) == (verdict, low, 20)
    assert finding.bound is Bound.MAX


def test_range_is_decided_by_the_side_that_falls_short() -> None:
    rule = RangeRule(id="up", kind="range", measure="arm_elevation", min=120.0, **TEXT)
    finding = judge(rule, during(150, 2, 3), during(100, 2, 3))
    assert (finding.verdict, finding.side, finding.measured) == (Verdict.FAIL, Side.RIGHT, 100)
    both = judge(rule, during(110, 2, 3), during(100, 2, 3))
    assert (both.side, both.measured) == (Side.RIGHT, 100)
    passed = judge(rule, during(125, 2, 3), during(150, 2, 3))
    assert (passed.verdict, passed.side, passed.measured) == (Verdict.PASS, Side.LEFT, 125)


def test_range_unseen_is_unknown_but_what_was_seen_to_be_reached_is_passed() -> None:
    rule = depth(min=80.0)
    assert judge(rule, steady(nan)).verdict is Verdict.UNKNOWN
    assert judge(rule, during(90, 2.4, 2.5, other=nan)).verdict is Verdict.PASS
    assert judge(rule, during(nan, 2, 3, other=30)).verdict is Verdict.UNKNOWN
    assert judge(rule, during(70, 2, 2.2, other=nan)).verdict is Verdict.UNKNOWN


# --- alignment


@pytest.mark.parametrize(
    ("value", "verdict"),
    [(0, "pass"), (10, "pass"), (13, "pass"), (13.1, "fail"), (-13, "pass"), (-13.1, "fail"), (40, "fail")],
)
def test_alignment_fails_beyond_limit_and_tolerance(value: float, verdict: str) -> None:
    finding = judge(lean(), during(value, 1.5, 3))
    assert finding.verdict == verdict
    if verdict == "fail":
        assert finding.measured == value
        assert finding.limit == (10 if value > 0 else -10)
        assert finding.from_s == pytest.approx(1.5)
        assert finding.to_s == pytest.approx(3)


@given(
    st.lists(st.floats(-13.0, 13.0), min_size=1, max_size=40),
    st.sampled_from([{}, {"min": None}, {"max": None}]),
)
def test_alignment_passed_reports_the_value_that_came_nearest_to_a_limit_or_farthest_beyond(
    values: list[float], limits: dict[str, None]
) -> None:
    rule = lean(**limits)
    finding = judge(rule, lambda t: values[round(t * FPS) % len(values)])
    assert finding.verdict is Verdict.PASS and finding.measured in values
    assert finding.limit == (rule.min if finding.bound is Bound.MIN else rule.max)
    margins = [value - rule.min for value in values if rule.min is not None]
    margins += [rule.max - value for value in values if rule.max is not None]
    assert finding.margin == min(margins)


def test_what_was_far_beyond_for_a_moment_is_not_the_value_of_a_passed_rule() -> None:
    finding = judge(lean(), during(40, 2, 2.1, other=8))
    assert (finding.verdict, finding.measured, finding.bound) == (Verdict.PASS, 8, Bound.MAX)


@pytest.mark.parametrize(("duration_s", "verdict"), [(0.25, "pass"), (0.35, "fail"), (1, "fail")])
def test_alignment_fails_only_if_it_lasts(duration_s: float, verdict: str) -> None:
    assert judge(lean(), during(20, 2, 2 + duration_s)).verdict == verdict


def test_alignment_is_interrupted_by_a_return_within_the_limit_alone() -> None:
    def broken_by(value: float) -> Course:
        return lambda t: (value if 2.18 < t < 2.22 else 20.0) if 2 <= t <= 2.41 else 0.0

    assert judge(lean(), broken_by(11)).verdict is Verdict.FAIL  # within the tolerance only
    assert judge(lean(), broken_by(nan)).verdict is Verdict.FAIL  # unseen
    assert judge(lean(), broken_by(9)).verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("phases", "verdict"),
    [(("out",), "fail"), (("target",), "pass"), (("back",), "pass"), (("out", "target"), "fail")],
)
def test_alignment_looks_at_its_phases(phases: tuple[str, ...], verdict: str) -> None:
    rule = lean(phases=phases)
    assert judge(rule, during(20, 1.2, 1.8)).verdict == verdict


def test_alignment_from_the_start_takes_the_posture_of_the_start() -> None:
    rule = lean(from_start=True)
    assert judge(rule, steady(30)).verdict is Verdict.PASS
    assert judge(rule, steady(30)).measured == 0
    leaning = judge(rule, during(30, 0, 1.1, other=10))
    assert (leaning.verdict, leaning.measured, leaning.limit) == (Verdict.FAIL, -20, -10)
    assert judge(rule, during(nan, 0, 1.2)).verdict is Verdict.UNKNOWN


def test_alignment_is_decided_by_the_worse_side() -> None:
    rule = AlignmentRule(
        id="knees", kind="alignment", measure="medial_knee_displacement", max=0.03, for_s=0.2, **TEXT
    )
    finding = judge(rule, steady(0.04), steady(0.08))
    assert (finding.verdict, finding.side, finding.measured) == (Verdict.FAIL, Side.RIGHT, 0.08)
    assert finding.unit == "ratio"
    one = judge(rule, steady(0.05), steady(nan))
    assert (one.verdict, one.side) == (Verdict.FAIL, Side.LEFT)


def test_alignment_hardly_seen_is_unknown_and_says_why() -> None:
    mostly = during(nan, 1, 3)
    assert judge(lean(), mostly).reason is Reason.NOT_SEEN
    assert judge(lean(), steady(nan), view=View.SIDE).reason is Reason.WRONG_VIEW
    assert judge(lean(), steady(nan), view=View.OBLIQUE).reason is Reason.WRONG_VIEW
    # A fault that was seen is one, however little else was.
    assert judge(lean(), during(25, 3.5, 4, other=nan)).verdict is Verdict.FAIL


def only(value: float, *times: float, other: float = nan) -> Course:
    """A measure seen in single frames."""
    return lambda t: value if any(abs(t - at) < 0.01 for at in times) else other


@pytest.mark.parametrize("for_s", [0.2, 0.25, 0.3])
def test_glimpses_are_no_fault(for_s: float) -> None:
    for course in (only(25, 2, 2.35), only(25, 2, 2.2), only(25, 2, 2.2, 2.4, 2.6, 2.8, 3.0)):
        assert judge(lean(for_s=for_s), course).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(("unseen_s", "verdict"), [(0.15, "fail"), (0.2, "fail"), (0.3, "unknown")])
def test_a_fault_lasts_only_while_it_is_seen(unseen_s: float, verdict: str) -> None:
    def fault(t: float) -> float:
        return (nan if 2.2 < t < 2.2 + unseen_s - 0.01 else 25) if 2 <= t <= 2.2 + unseen_s + 0.16 else 0

    finding = judge(lean(for_s=0.35), fault)
    assert finding.verdict == verdict  # what may have been a fault is not passed either
    again = judge(lean(for_s=0.3), lambda t: fault(t) if t < 2.5 else 25)
    assert again.verdict is Verdict.FAIL
    assert again.from_s == pytest.approx(2 if verdict == "fail" else 2.2 + unseen_s)


@pytest.mark.parametrize(("fps", "lost", "verdict"), [(10, [2.2], "fail"), (10, [2.2, 2.3], "unknown")])
def test_frames_that_were_lost_are_unseen(fps: float, lost: list[float], verdict: str) -> None:
    assert judge(lean(for_s=0.4), during(25, 2, 2.5), fps=fps, lost=lost).verdict == verdict


def test_too_few_frames_a_second_neither_pass_nor_fail_a_fault() -> None:
    assert judge(lean(), steady(25), fps=3).verdict is Verdict.UNKNOWN
    assert judge(lean(), steady(25), fps=5).verdict is Verdict.FAIL


def test_a_jump_to_the_other_side_is_another_excess() -> None:
    swing = judge(lean(), lambda t: 20 if 2 <= t < 2.2 else -30 if 2.2 <= t < 2.4 else 0)
    assert swing.verdict is Verdict.PASS
    stay = judge(lean(), lambda t: 40 if 2 <= t < 2.2 else -30 if 2.2 <= t < 2.8 else 0)
    assert (stay.measured, stay.limit, stay.from_s) == (-30, -10, 2.2)


def test_alignment_reports_the_worst_of_several_faults() -> None:
    twice = judge(lean(), lambda t: 40 if 1.5 <= t <= 2 else 20 if 3 <= t <= 3.5 else 0)
    assert (twice.measured, twice.from_s, twice.to_s) == (40, 1.5, 2)


def test_alignment_reports_what_came_nearest_to_a_limit() -> None:
    finding = judge(lean(), lambda t: 8.0 if abs(t - 2.5) < 0.01 else -3.0)
    assert (finding.verdict, finding.measured, finding.limit, finding.from_s) == (Verdict.PASS, 8, 10, 2.5)


# --- duration


@pytest.mark.parametrize(
    ("given", "verdict", "limit"),
    [
        ({"min_s": 1.0}, "pass", 1.0),
        ({"min_s": 1.1, "tolerance_s": 0.15}, "pass", 1.1),
        ({"min_s": 1.2, "tolerance_s": 0.15}, "fail", 1.2),
        ({"max_s": 0.9, "tolerance_s": 0.15}, "pass", 0.9),
        ({"max_s": 0.8, "tolerance_s": 0.15}, "fail", 0.8),
        ({"min_s": 0.5, "max_s": 0.8}, "fail", 0.8),
    ],
)
def test_duration_of_a_phase(given: dict[str, float], verdict: str, limit: float) -> None:
    for phase, start_s in (("out", 1.0), ("target", 2.0), ("back", 3.0)):
        rule = DurationRule(id="time", kind="duration", phase=phase, **given, **TEXT)  # type: ignore[arg-type]
        finding = judge(rule)
        assert (finding.verdict, finding.limit, finding.unit) == (verdict, limit, "s")
        assert finding.measured == pytest.approx(1)
        assert (finding.from_s, finding.to_s) == (start_s, start_s + 1)


@pytest.mark.parametrize(("limit", "verdict"), [({"min_s": 1.2}, "pass"), ({"max_s": 1.2}, "pass")])
def test_a_time_that_one_of_two_signals_allows_is_passed(limit: dict[str, float], verdict: str) -> None:
    rule = DurationRule(id="time", kind="duration", phase="back", **limit, **TEXT)  # type: ignore[arg-type]
    slow, quick = Moments(1.0, 2.0, 3.0, 4.5), Moments(1.0, 2.0, 3.0, 4.0)
    finding = judge(rule, in_progress=slow, in_measure=quick)
    assert finding.verdict == verdict
    assert finding.measured == (1.5 if "min_s" in limit else 1.0)
    wrong = slow if "max_s" in limit else quick
    assert judge(rule, in_progress=wrong, in_measure=wrong).verdict == "fail"


@pytest.mark.parametrize(("took_s", "verdict"), [(0.4, "unknown"), (1.0, "pass")])
def test_a_way_of_which_the_measure_was_not_seen_is_not_called_too_quick(took_s: float, verdict: str) -> None:
    rule = DurationRule(id="time", kind="duration", phase="back", min_s=0.8, **TEXT)
    finding = judge(rule, in_progress=Moments(1.0, 2.0, 3.0, 3.0 + took_s), in_measure=None)
    assert finding.verdict == verdict


def test_duration_of_the_whole_and_of_what_was_cut() -> None:
    whole = DurationRule(id="time", kind="duration", phase="whole", max_s=2.0, **TEXT)
    assert judge(whole).measured == 3
    assert judge(whole, cut=True).verdict is Verdict.UNKNOWN
    out = whole.model_copy(update={"phase": "out"})
    assert judge(out, cut=True).verdict is Verdict.PASS
    back = whole.model_copy(update={"phase": "back"})
    cut = judge(back, cut=True)
    assert (cut.verdict, cut.reason) == (Verdict.UNKNOWN, Reason.CUT_OFF)


@pytest.mark.parametrize("phase", ["out", "target", "back", "whole"])
def test_duration_of_what_was_not_seen_is_unknown(phase: str) -> None:
    rule = DurationRule(id="time", kind="duration", phase=phase, min_s=0.5, **TEXT)  # type: ignore[arg-type]
    start_s, end_s = {"out": (1, 2), "target": (2, 3), "back": (3, 4), "whole": (1, 4)}[phase]

    def verdict(unseen_from_s: float, unseen_to_s: float) -> Verdict:
        return judge(rule, progress=during(nan, unseen_from_s, unseen_to_s)).verdict

    middle_s = (start_s + end_s) / 2
    assert verdict(middle_s - 0.15, middle_s + 0.15) is Verdict.PASS
    assert verdict(start_s + 0.05, end_s - 0.05) is Verdict.UNKNOWN
    # An end is seen where the movement comes to it or leaves it.
    gap_s = -0.3 if phase == "target" else 0.3
    for end in ((start_s, start_s + gap_s), (end_s - gap_s, end_s)):
        near, far = min(end), max(end)
        assert verdict(near + 0.01, far - 0.01) is Verdict.UNKNOWN
        assert verdict(near + 0.06, far - 0.06) is Verdict.PASS
    assert judge(rule, progress=only(90, 1, 1.2, 1.8, 2, 3, 3.2, 3.8, 4)).verdict is Verdict.UNKNOWN


# --- hold


def hold(**more: Any) -> HoldRule:
    given = {"min": 80.0, "hold_s": 1.0} | more
    return HoldRule(id="stay", kind="hold", measure="stance_flexion", **given, **TEXT)


@pytest.mark.parametrize(("held_s", "verdict"), [(0.5, "fail"), (0.9, "fail"), (1.0, "pass"), (2.0, "pass")])
def test_hold(held_s: float, verdict: str) -> None:
    finding = judge(hold(), during(85, 1.5, 1.5 + held_s))
    assert finding.verdict == verdict
    assert finding.measured == pytest.approx(held_s)
    assert (finding.limit, finding.unit) == (1, "s")
    assert (finding.from_s, finding.to_s) == (pytest.approx(1.5), pytest.approx(1.5 + held_s))


def test_hold_takes_the_longest_stay_and_bridges_a_moment_that_was_not_seen() -> None:
    def twice(gap: float, for_s: float = 0.2) -> Course:
        return lambda t: (gap if 2.3 < t < 2.29 + for_s else 85.0) if 1.5 <= t <= 3.2 else 0.0

    assert judge(hold(), twice(nan)).measured == pytest.approx(1.7)
    assert judge(hold(), twice(40)).measured == pytest.approx(0.8, abs=0.11)
    assert judge(hold(tolerance=45.0), twice(40)).verdict is Verdict.PASS
    assert judge(hold(hold_s=0.5), twice(nan, for_s=0.4)).measured == pytest.approx(0.8)


def test_what_may_have_been_held_long_enough_is_unknown() -> None:
    def parted(t: float) -> float:
        return (nan if 2.2 < t < 2.6 else 85.0) if 1.5 <= t <= 3.2 else 0.0

    assert judge(hold(), parted).verdict is Verdict.UNKNOWN
    assert judge(hold(hold_s=1.7), parted).verdict is Verdict.UNKNOWN
    finding = judge(hold(hold_s=1.8), parted)
    assert (finding.verdict, finding.measured) == (Verdict.FAIL, pytest.approx(0.7))


def test_glimpses_are_no_hold() -> None:
    glimpses = only(85, *(1.5 + 0.2 * i for i in range(9)))
    assert judge(hold(), glimpses).verdict is Verdict.UNKNOWN
    assert judge(hold(), steady(85), fps=3).verdict is Verdict.UNKNOWN


def test_hold_between_two_limits() -> None:
    rule = hold(max=100.0)
    assert judge(rule, during(90, 1.5, 3)).verdict is Verdict.PASS
    assert judge(rule, during(120, 1.5, 3)).verdict is Verdict.FAIL


def test_hold_unseen_is_unknown() -> None:
    assert judge(hold(), steady(nan)).verdict is Verdict.UNKNOWN
    assert judge(hold(), during(85, 1.5, 1.8, other=nan)).verdict is Verdict.UNKNOWN


# --- symmetry


def alike(**more: Any) -> SymmetryRule:
    return SymmetryRule(
        id="alike", kind="symmetry", measure="arm_elevation", max=15.0, tolerance=7.0, **more, **TEXT
    )


@pytest.mark.parametrize(("right", "verdict"), [(150, "pass"), (128, "pass"), (127.9, "fail"), (175, "fail")])
def test_symmetry(right: float, verdict: str) -> None:
    finding = judge(alike(), during(150, 2, 3), during(right, 2, 3))
    assert finding.verdict == verdict
    assert finding.measured == pytest.approx(abs(150 - right))
    assert finding.limit == 15
    if right != 150:
        assert finding.side is (Side.RIGHT if right < 150 else Side.LEFT)
    assert (finding.from_s, finding.to_s) == (2, 3)


def test_symmetry_with_one_side_is_unknown() -> None:
    assert judge(alike(), steady(150), side=Side.LEFT).verdict is Verdict.UNKNOWN
    assert judge(alike(), steady(150), steady(nan)).verdict is Verdict.UNKNOWN


def test_symmetry_says_why_it_is_unknown() -> None:
    one = judge(alike(), steady(150), side=Side.LEFT)
    assert one.reason is Reason.ONE_SIDE
    assert judge(alike(), steady(150), steady(nan)).reason is Reason.NOT_SEEN
    aside = judge(alike(), steady(150), steady(150), view=View.OBLIQUE)
    assert (aside.verdict, aside.reason) == (Verdict.UNKNOWN, Reason.WRONG_VIEW)
