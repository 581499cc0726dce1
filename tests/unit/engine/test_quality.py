"""The figures of quality, with the synthetic patient's exact landmarks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from posecheck.engine import Checker
from posecheck.engine.attempt import Attempt, Sample
from posecheck.engine.quality.sequence import RESOLVED_S, sequencing_of
from posecheck.engine.quality.tempo import ERROR_S, tempo_of
from posecheck.exercise import Exercise, load_exercise
from posecheck.exercise.trial import Hold
from posecheck.kinematics.measures import Channel, Side
from posecheck.pose import Pose, PoseTrack
from posecheck.reference.bands import Band
from posecheck.reference.library import pattern_of
from posecheck.reference.pattern import Pattern
from posecheck.result import Curve, Report, Trend, Trending, Untold
from posecheck.signals.cycle import POINTS
from posecheck.signals.marks import Moments, Part
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient


def target(exercise_id: str, share: float = 1.0, *, side: str = "") -> dict[str, float]:
    shown = shown_postures(load_exercise(exercise_id))
    start = by_side(shown.start)
    return {
        name: start.get(name, 0.0) + share * (value - start.get(name, 0.0))
        for name, value in by_side(shown.target).items()
        if name.startswith(side)
    }


def track(
    exercise_id: str, reps: Sequence[Repetition], *, azimuth_deg: float = 0.0, fps: float = 30.0
) -> PoseTrack:
    motion = Motion.of(shown_postures(load_exercise(exercise_id)).start, reps, sway_deg=0.2)
    return SyntheticPatient(
        motion=motion,
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=3.6),
        support=motion.support,
        fps=fps,
        landmark_noise_px=0.3,
    ).truth_track()


def run(exercise: str | Exercise, poses: Iterable[Pose]) -> Report:
    checker = Checker(load_exercise(exercise) if isinstance(exercise, str) else exercise)
    for pose in poses:
        checker.push(pose)
    return checker.finish()


def trend(report: Report, what: Trending) -> Trend:
    return next(one for one in report.quality.trends if one.what is what)


CURL = target("elbow_flexion")


def test_the_time_of_a_phase_is_that_between_5_and_95_percent() -> None:
    rep = Repetition(target=CURL, out_s=1.2, hold_s=1.0, back_s=2.4)
    report = run("elbow_flexion", track("elbow_flexion", [rep] * 3, azimuth_deg=90))
    for one in report.reps:
        out, stay, back = one.quality.tempo
        assert (out.phase, stay.phase, back.phase) == ("bending", "top", "straightening")
        assert out.time.value == pytest.approx(0.62 * 1.2, abs=0.15)
        assert stay.time.value == pytest.approx(1.0 + 0.19 * 3.6, abs=0.2)
        assert back.time.value == pytest.approx(0.62 * 2.4, abs=0.2)


@pytest.mark.parametrize("way_s", [0.2, 0.6, 0.95, 1.0, 1.4])
def test_a_time_is_as_uncertain_as_progress_and_measure_disagree(way_s: float) -> None:
    """An arm that swings up is nearly at its full height long before it is at its full angle."""
    moments = Moments(1.0, 2.0, 3.0, 4.0)
    attempt = Attempt(
        side=Side.LEFT,
        samples=[Sample(i / 20, 0.5, []) for i in range(100)],
        left_s=1.0,
        **moments._asdict(),
        peak_s=2.5,
        crossed=moments,
        rest=0.0,
        peak=1.0,
    )
    parts = {"up": Part.OUT, "top": Part.TARGET, "down": Part.BACK}
    in_measure = moments._replace(start_s=2.0 - way_s)
    up, top, down = tempo_of(attempt, in_measure, parts)
    assert up.time.value == pytest.approx(way_s)
    assert up.time.error == pytest.approx(max(ERROR_S, abs(1.0 - way_s)))
    assert (top.time.error, down.time.error) == (ERROR_S, ERROR_S)
    assert [one.time.error for one in tempo_of(attempt, None, parts)] == [ERROR_S] * 3


def test_a_way_back_that_was_not_recorded_has_no_time() -> None:
    poses = [
        pose
        for pose in track("elbow_flexion", [Repetition(target=CURL, hold_s=1.0)], azimuth_deg=90)
        if pose.time_s < 3.5
    ]
    (rep,) = run("elbow_flexion", poses).reps
    assert [one.time.untold for one in rep.quality.tempo][1:] == [Untold.CUT_OFF] * 2
    assert rep.quality.sequence.untold is Untold.CUT_OFF


@pytest.mark.parametrize("fps", [15.0, 24.0, 30.0, 60.0])
def test_smoothness_is_the_same_at_every_frame_rate(fps: float) -> None:
    report = run(
        "elbow_flexion", track("elbow_flexion", [Repetition(target=CURL)] * 3, azimuth_deg=90, fps=fps)
    )
    for rep in report.reps:
        assert rep.quality.smoothness.arc_length.value == pytest.approx(-1.46, abs=0.15)


def test_smoothness_is_not_told_of_too_few_frames() -> None:
    poses = track("elbow_flexion", [Repetition(target=CURL)] * 2, azimuth_deg=90, fps=8.0)
    for rep in run("elbow_flexion", poses).reps:
        assert rep.quality.smoothness.arc_length.untold is Untold.FRAME_RATE
        assert rep.quality.smoothness.jerk.untold is Untold.FRAME_RATE


def test_the_jerk_of_scatter_is_not_told() -> None:
    slow = Repetition(target=CURL, out_s=3.0, back_s=3.0)
    for rep in run("elbow_flexion", track("elbow_flexion", [slow] * 2, azimuth_deg=90)).reps:
        assert rep.quality.smoothness.jerk.untold is Untold.TOO_SMALL
        assert rep.quality.smoothness.arc_length.untold is None


def test_a_hold_that_sinks_drifts_and_one_that_shakes_sways() -> None:
    hold = load_exercise("shoulder_abduction").model_copy(update={"trial": Hold(kind="hold")})
    arms = shown_postures(hold).target

    def held(levels: Sequence[float]) -> tuple[float, float]:
        keys = [(0.0, {}), (1.5, {}), (2.7, dict(arms))]
        for level in levels:
            keys.append((keys[-1][0] + 0.5, {name: level * value for name, value in arms.items()}))
        keys += [(keys[-1][0] + 1.2, {}), (keys[-1][0] + 2.2, {})]
        camera = Camera(azimuth_deg=0.0, distance_m=3.6)
        report = run(hold, SyntheticPatient(motion=Motion(keyframes=keys), camera=camera).truth_track())
        (rep,) = report.reps
        assert rep.quality.steadiness is not None
        sway, drift = rep.quality.steadiness.sway.value, rep.quality.steadiness.drift.value
        assert sway is not None and drift is not None
        return sway, drift

    still, sinking = held([1.0] * 10), held(np.linspace(1.0, 0.96, 10).tolist())
    shaking = held([1.0, 0.97] * 5)
    assert abs(still[1]) < 2.0 and -8.0 < sinking[1] < -3.0
    assert still[0] < 1.0 and shaking[0] > still[0] + 0.5


def test_what_is_not_held_has_no_steadiness() -> None:
    (rep,) = run("elbow_flexion", track("elbow_flexion", [Repetition(target=CURL)], azimuth_deg=90)).reps
    assert rep.quality.steadiness is None


# --- the order of measures

JOINTS = ("hip_flexion", "knee_flexion", "shoulder_flexion")


def way(halfway: float) -> np.ndarray:
    """A curve of 90 degrees that is halfway out at this share of its time."""
    at = np.linspace(0.0, 1.0, POINTS)
    return np.asarray(90.0 * np.clip((at - halfway) / 0.3 + 0.5, 0.0, 1.0) * np.clip((1.0 - at) / 0.2, 0, 1))


def ordered(*halves: float) -> dict[str, np.ndarray]:
    return {name: way(half) for name, half in zip(JOINTS, halves, strict=True)}


def reference(*halves: float) -> Pattern:
    bands = {
        Channel(name, side): Band(mean=mean, spread=np.full(POINTS, 5.0), people=3, repetitions=9)
        for name, mean in ordered(*halves).items()
        for side in (Side.LEFT, Side.RIGHT)
    }
    return replace(pattern_of(load_exercise("squat")), bands=bands)


def curves(*halves: float) -> list[Curve]:
    return [
        Curve(measure=name, side=Side.LEFT, unit="deg", expected_error=5.0, values=tuple(values.tolist()))
        for name, values in ordered(*halves).items()
    ]


def test_joints_in_the_order_of_the_reference() -> None:
    found = sequencing_of(curves(0.3, 0.4, 0.5), reference(0.3, 0.4, 0.5), Side.BOTH, 4.0)
    assert [step.measure for step in found.steps] == list(JOINTS)
    assert found.in_order is True and found.untold is None
    assert [step.late_s for step in found.steps] == pytest.approx([0.0, 0.0, 0.0], abs=0.01)


def test_joints_in_another_order_are_late_and_early() -> None:
    found = sequencing_of(curves(0.45, 0.3, 0.5), reference(0.3, 0.4, 0.5), Side.BOTH, 8.0)
    delays = {step.measure: step.delay_s for step in found.steps}
    assert found.in_order is False
    assert delays["knee_flexion"] - delays["hip_flexion"] == pytest.approx(-1.2, abs=0.1)
    assert any(step.meaningful for step in found.steps)


def test_an_order_that_the_sampling_does_not_resolve_is_no_other_order() -> None:
    """Quick movements: half of what is resolved, one way and the other."""
    took_s = 2.0
    off = 0.4 * RESOLVED_S / took_s
    found = sequencing_of(curves(0.4 + off, 0.4, 0.5), reference(0.4, 0.4 + off, 0.5), Side.BOTH, took_s)
    assert found.in_order is True


def test_one_joint_alone_has_no_order() -> None:
    found = sequencing_of(curves(0.3, 0.4, 0.5)[:1], reference(0.3, 0.4, 0.5), Side.BOTH, 4.0)
    assert (found.steps, found.in_order, found.untold) == ((), None, Untold.NOT_SEEN)
    unknown = replace(reference(0.3, 0.4, 0.5), bands={})
    assert sequencing_of(curves(0.3, 0.4, 0.5), unknown, Side.BOTH, 4.0).untold is Untold.NO_REFERENCE


# --- the set


def alternating(left: float, right: float, times: int = 3) -> list[Repetition]:
    return [
        Repetition(target=target("elbow_flexion", share, side=side))
        for _ in range(times)
        for side, share in (("left", left), ("right", right))
    ]


def test_a_side_that_moves_less_is_told() -> None:
    (one,) = run("elbow_flexion", track("elbow_flexion", alternating(1.0, 0.7))).quality.symmetry
    assert one.left.value is not None and one.right.value is not None and one.range.value is not None
    assert one.left.value - one.right.value == pytest.approx(42.0, abs=18.0)
    assert one.range.value == pytest.approx(0.35, abs=0.15)
    assert one.meaningful
    assert one.time is not None and one.time.value == pytest.approx(0.0, abs=0.1)


def test_equal_sides_are_alike() -> None:
    (one,) = run("elbow_flexion", track("elbow_flexion", alternating(1.0, 1.0))).quality.symmetry
    assert one.range.value == pytest.approx(0.0, abs=0.08) and not one.meaningful


def test_both_sides_at_once_have_the_ranges_of_the_repetitions() -> None:
    """From the rest before: a curve begins later, when the arms have left it."""
    uneven = {"left_shoulder_abduction": 150.0, "right_shoulder_abduction": 110.0}
    raised = [Repetition(target=uneven, out_s=0.6)] * 3
    report = run("shoulder_abduction", track("shoulder_abduction", raised))
    roms = [rep.rom for rep in report.reps]
    assert [rom.excursion_left for rom in roms] == [rom.excursion for rom in roms]
    (one,) = report.quality.symmetry
    assert one.left.value == pytest.approx(np.mean([rom.excursion for rom in roms]))
    assert one.right.value == pytest.approx(np.mean([rom.excursion_right for rom in roms]))
    assert one.right.value == pytest.approx(110.0, abs=10.0)


def test_one_side_alone_and_a_slanting_view_show_no_symmetry() -> None:
    left = [Repetition(target=target("elbow_flexion", side="left"))] * 3
    (one,) = run("elbow_flexion", track("elbow_flexion", left)).quality.symmetry
    assert one.range.untold is Untold.ONE_SIDE and not one.meaningful
    (one,) = run(
        "squat", track("squat", [Repetition(target=target("squat"))] * 3, azimuth_deg=45)
    ).quality.symmetry
    assert one.range.untold is Untold.WRONG_VIEW


def test_repetitions_that_become_smaller_are_told_and_equal_ones_are_not() -> None:
    shares = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75)
    smaller = [Repetition(target=target("elbow_flexion", share)) for share in shares]
    report = run("elbow_flexion", track("elbow_flexion", smaller, azimuth_deg=90))
    range_ = trend(report, Trending.RANGE)
    assert range_.meaningful and range_.over_set is not None
    assert range_.over_set == pytest.approx(-0.25 * 140.0, abs=8.0)
    assert range_.change.value == pytest.approx(-7.0, abs=1.6)
    assert not trend(report, Trending.SMOOTHNESS).meaningful
    equal = run("elbow_flexion", track("elbow_flexion", [Repetition(target=CURL)] * 6, azimuth_deg=90))
    assert not any(one.meaningful for one in equal.quality.trends)


def test_repetitions_that_become_slower_are_told() -> None:
    slower = [Repetition(target=CURL, out_s=1.0 + 0.2 * i, back_s=1.0 + 0.2 * i) for i in range(6)]
    report = run("elbow_flexion", track("elbow_flexion", slower, azimuth_deg=90))
    assert trend(report, Trending.TIME).meaningful
    assert trend(report, Trending.TIME).change.value == pytest.approx(0.34, abs=0.1)


def test_few_repetitions_have_neither_trend_nor_spread() -> None:
    report = run("elbow_flexion", track("elbow_flexion", [Repetition(target=CURL)] * 2, azimuth_deg=90))
    assert {one.change.untold for one in report.quality.trends} == {Untold.FEW_REPETITIONS}
    varied = report.quality.variability
    assert varied.range.deviation.untold is varied.curves.untold is Untold.FEW_REPETITIONS


def test_uneven_repetitions_vary_more_than_even_ones() -> None:
    uneven = [Repetition(target=target("elbow_flexion", share)) for share in (1.0, 0.8, 1.0, 0.8)]
    even = [Repetition(target=CURL)] * 4
    found = [
        run("elbow_flexion", track("elbow_flexion", reps, azimuth_deg=90)).quality.variability
        for reps in (uneven, even)
    ]
    deviations = [one.range.deviation.value or 0.0 for one in found]
    assert deviations[0] == pytest.approx(0.2 * 140.0 / np.sqrt(3.0), abs=5.0)  # of 1, 0.8, 1, 0.8
    assert deviations[1] < 4.0
    assert (found[0].curves.value or 0.0) > 2.0 * (found[1].curves.value or 0.0)
