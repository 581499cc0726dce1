"""The mirror image of a session has left and right exchanged, and nothing else changed."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from posecheck.exercise import Exercise, Prescription
from posecheck.exercise.prescription import SideChoice
from posecheck.kinematics.measures import Side
from posecheck.result import (
    Bound,
    Comparison,
    Cue,
    Curve,
    Finding,
    Note,
    NotMeasured,
    Quality,
    Rep,
    Report,
    Score,
    SetQuality,
)

from .sessions import Session, checked, property_test, sessions

OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}
TO_THE_LEFT = {
    "pelvic_drop",
    "pelvis_shift",
    "shoulder_tilt",
    "trunk_lateral_lean",
    "trunk_rotation",
    "neck_lateral_flexion",
    "neck_rotation",
}
"""Measures whose sign says which side of the body: the mirror image has the other sign."""


IN_PARTS = frozenset(
    (
        "bands",
        "findings",
        "rom",
        "curves",
        "comparison",
        "deviations",
        "reps",
        "cues",
        "summary",
        "uncounted",
        "provenance",
        "notes",
        "quality",
        "score",
        "parts",
        "tempo",
        "smoothness",
        "sequence",
        "steps",
        "symmetry",
        "variability",
        "trends",
        "left",
        "right",
        "range",
        "time",
    )
)


def mirrored_finding(finding: Finding, exercise: Exercise) -> Finding:
    """What the finding must be in the mirror image."""
    rule = next(rule for rule in exercise.rules if rule.id == finding.rule)
    flips = getattr(rule, "measure", "") in TO_THE_LEFT
    measured, limit, bound = finding.measured, finding.limit, finding.bound
    if flips and measured is not None and limit is not None:
        measured, limit, bound = -measured, -limit, Bound.MAX if bound is Bound.MIN else Bound.MIN
    return replace(finding, side=OTHER[finding.side], measured=measured, limit=limit, bound=bound)


def assert_same(one: object, other: object) -> None:
    """Compare two results field by field, numbers to a millionth."""
    for field in fields(one):  # type: ignore[arg-type]
        value, wanted = getattr(one, field.name), getattr(other, field.name)
        if field.name in IN_PARTS:
            continue
        if isinstance(wanted, float):
            assert value == pytest.approx(wanted, abs=1e-6), field.name
        else:
            assert value == wanted, field.name


def assert_mirrored(report: Report, mirror: Report, exercise: Exercise) -> None:
    sides = report.side_counts
    turned = None if sides is None else replace(sides, left=sides.right, right=sides.left)
    assert_same(mirror, replace(report, side_counts=turned))
    assert set(mirror.bands) == {replace(band, side=OTHER[band.side]) for band in report.bands}
    assert_same_score(mirror.score, report.score)
    assert_mirrored_quality(mirror.quality, report.quality)
    assert len(mirror.reps) == len(report.reps)
    for rep, seen in zip(report.reps, mirror.reps, strict=True):
        assert_rep(rep, seen, exercise)
    for one, seen_too in zip(report.uncounted, mirror.uncounted, strict=True):
        assert_same(seen_too, replace(one, side=OTHER[one.side]))
    assert len(mirror.cues) == len(report.cues)
    assert [mirrored_note(note) for note in report.notes] == list(mirror.notes)
    for cue, heard in zip(report.cues, mirror.cues, strict=True):
        assert_same(heard, mirrored_cue(cue))


def assert_rep(rep: Rep, mirror: Rep, exercise: Exercise) -> None:
    assert_same(mirror, replace(rep, side=OTHER[rep.side]))
    rom = rep.rom
    assert_same(
        mirror.rom, replace(rom, excursion_left=rom.excursion_right, excursion_right=rom.excursion_left)
    )
    for finding, found in zip(rep.findings, mirror.findings, strict=True):
        assert_same(found, mirrored_finding(finding, exercise))
    seen = {(curve.measure, curve.side): curve for curve in mirror.curves}
    assert len(seen) == len(rep.curves)
    for curve in rep.curves:
        sign = -1.0 if curve.measure in TO_THE_LEFT else 1.0
        assert_same_curve(seen[curve.measure, OTHER[curve.side]], curve, sign)
    assert_same_comparison(mirror.comparison, rep.comparison)
    assert_same_score(mirror.score, rep.score)
    assert_same_quality(mirror.quality, rep.quality)


def assert_same_score(score: Score, wanted: Score) -> None:
    assert_same(score, wanted)
    for part, other in zip(score.parts, wanted.parts, strict=True):
        assert_same(part, other)


def assert_same_quality(quality: Quality, wanted: Quality) -> None:
    for phase, other in zip(quality.tempo, wanted.tempo, strict=True):
        assert_same(phase.time, other.time)
    assert_same(quality.smoothness.arc_length, wanted.smoothness.arc_length)
    assert_same(quality.smoothness.jerk, wanted.smoothness.jerk)
    assert_same(quality.sequence, wanted.sequence)
    steps = {(step.measure, step.side): step for step in quality.sequence.steps}
    assert len(steps) == len(wanted.sequence.steps)
    for step in wanted.sequence.steps:
        turned = replace(step, side=OTHER[step.side])
        assert_same(steps[turned.measure, turned.side], turned)


def assert_mirrored_quality(quality: SetQuality, wanted: SetQuality) -> None:
    for one, other in zip(quality.symmetry, wanted.symmetry, strict=True):
        assert_same(one, other)
        assert_same(one.left, other.right)
        assert_same(one.right, other.left)
        for index, turned in ((one.range, other.range), (one.time, other.time)):
            if index is not None and turned is not None:
                assert index.untold is turned.untold
                assert (index.value is None) or index.value == pytest.approx(-(turned.value or 0.0), abs=1e-6)
    for trend, alike in zip(quality.trends, wanted.trends, strict=True):
        assert_same(trend.change, alike.change)
    assert_same(quality.variability.curves, wanted.variability.curves)
    assert_same(quality.variability.range.deviation, wanted.variability.range.deviation)


def assert_same_comparison(comparison: Comparison | None, wanted: Comparison | None) -> None:
    assert (comparison is None) is (wanted is None)
    if comparison is None or wanted is None:
        return
    assert_same(comparison, wanted)
    seen = {(one.measure, one.side): one for one in comparison.deviations}
    assert len(seen) == len(wanted.deviations)
    for one in wanted.deviations:
        sign = -1.0 if one.measure in TO_THE_LEFT else 1.0
        turned = replace(one, side=OTHER[one.side], amount=sign * one.amount, bands=sign * one.bands)
        assert_same(seen[turned.measure, turned.side], turned)


def assert_same_curve(curve: Curve, wanted: Curve, sign: float) -> None:
    for value, other in zip(curve.values, wanted.values, strict=True):
        assert value == (None if other is None else pytest.approx(sign * other, abs=1e-6))


def mirrored_note(note: Note) -> Note:
    """Advice may ask to turn a side to the camera: in the mirror image the other one."""
    if not isinstance(note, NotMeasured) or note.advice is None:
        return note
    said = note.advice
    side = None if said.side is None else OTHER[said.side]
    return replace(note, advice=replace(said, side=side, text=mirrored_text(said.text)))


def mirrored_cue(cue: Cue) -> Cue:
    return replace(cue, side=OTHER[cue.side], text=mirrored_text(cue.text))


def mirrored_text(text: str) -> str:
    return text.replace("left", "~").replace("right", "left").replace("~", "right")


UNSEEN_SIDE = Session(
    exercise_id="elbow_flexion",
    azimuth_deg=90.0,
    limb="left",
    shares=(1.0, 0.8),
    out_s=1.0,
    hold_s=0.3,
    back_s=1.0,
    rest_s=0.5,
    height_m=1.7,
    noise_px=1.0,
    sway_deg=0.0,
    seed=1,
)
"""The camera sees the left side."""


@property_test(40)
@example(UNSEEN_SIDE, SideChoice.RIGHT)  # who is asked to turn it to the camera
@given(sessions(least_noise_px=0.2, most_noise_px=2.6), st.sampled_from(list(SideChoice)))
def test_the_mirror_image_exchanges_left_and_right(session: Session, choice: SideChoice) -> None:
    # Noise, because without it both sides are exactly equal and neither is the worse one.
    exercise = session.exercise
    side = choice if exercise.sides == "each" else SideChoice.AUTO
    # Who moves both arms at once but is to alternate ends two repetitions in one frame: either may be first.
    assume(side is not SideChoice.ALTERNATING or session.limb != "both")
    other = {SideChoice.LEFT: SideChoice.RIGHT, SideChoice.RIGHT: SideChoice.LEFT}.get(side, side)
    track = session.track()
    report = checked(exercise, track, Prescription(side=side))
    mirror = checked(exercise, [pose.mirrored() for pose in track], Prescription(side=other))
    assert_mirrored(report, mirror, exercise)
