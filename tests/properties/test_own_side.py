"""A joint that lacks some range is told so against the own other side, and the other side nothing."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from posecheck.engine import score
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Side
from posecheck.pose import PoseTrack
from posecheck.reference.library import pattern_of
from posecheck.reference.pattern import Pattern
from posecheck.reference.personal import earlier, of_side, shown_by_patient
from posecheck.result import Deviation, Report, When
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient

from .sessions import CAMERA_M, property_test

SIDES = {"left": Side.LEFT, "right": Side.RIGHT}
OTHER = {"left": "right", "right": "left"}
FROM_SIDE_DEG = {"left": 90.0, "right": -90.0}
lacks = st.floats(15.0, 30.0)
heights = st.floats(1.5, 1.9)
tempos = st.floats(0.8, 1.5)


def session(
    exercise_id: str,
    lacking: dict[str, float],
    azimuth_deg: float,
    *,
    limbs: Sequence[str] = ("",),
    height_m: float,
    tempo: float,
) -> PoseTrack:
    """Three repetitions of each limb, by somebody whose joints lack so many degrees at the far end."""
    show = shown_postures(load_exercise(exercise_id))
    far = {name: value - lacking.get(name, 0.0) for name, value in by_side(show.target).items()}
    reps = [
        Repetition(
            target={name: value for name, value in far.items() if name.startswith(limb)},
            out_s=1.2 * tempo,
            hold_s=0.4,
            back_s=1.3 * tempo,
            rest_s=0.5,
        )
        for limb in limbs
    ] * 3
    motion = Motion.of(show.start, reps, lead_out_s=1.0, sway_deg=0.3)
    return SyntheticPatient(
        motion=motion,
        support=motion.support,
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=CAMERA_M),
        body=Body(height_m=height_m),
        landmark_noise_px=0.5,
    ).truth_track()


def checked(exercise_id: str, track: PoseTrack, reference: Pattern | None = None) -> Report:
    return score(track, load_exercise(exercise_id), reference=reference)


def told(report: Report, side: Side) -> list[Deviation | None]:
    """What is told of each repetition of a side."""
    return [
        rep.comparison.largest
        for rep in report.reps
        if rep.comparison is not None and rep.side in (side, Side.BOTH)
    ]


@property_test(12)
@given(weak=st.sampled_from(sorted(SIDES)), lack_deg=lacks, height_m=heights, tempo=tempos)
def test_a_stiff_knee_is_told_against_the_other_knee(
    weak: str, lack_deg: float, height_m: float, tempo: float
) -> None:
    good = OTHER[weak]
    lacking = {f"{weak}_knee_flexion": lack_deg}
    shown = checked("squat", session("squat", lacking, FROM_SIDE_DEG[good], height_m=height_m, tempo=1.0))
    pattern = pattern_of(load_exercise("squat"))
    reference = of_side(pattern, shown_by_patient(shown.reps), SIDES[good], {"en": "good"})
    track = session("squat", lacking, FROM_SIDE_DEG[weak], height_m=height_m, tempo=tempo)
    report, plain = checked("squat", track, reference), checked("squat", track)
    found = told(report, SIDES[weak])
    assert len(found) == 3
    for one in found:
        assert one is not None
        assert (one.measure, one.side, one.when) == ("knee_flexion", SIDES[weak], When.TARGET)
    assert abs(median(one.amount for one in found if one is not None) + lack_deg) < 4.0
    assert [rep.start_s for rep in report.reps] == [rep.start_s for rep in plain.reps]
    assert report.rep_count == plain.rep_count
    assert [rep.findings for rep in report.reps] == [rep.findings for rep in plain.reps]
    good_again = session("squat", lacking, FROM_SIDE_DEG[good], height_m=height_m, tempo=tempo)
    assert told(checked("squat", good_again, reference), SIDES[good]) == [None] * 3


@property_test(12)
@given(weak=st.sampled_from(sorted(SIDES)), lack_deg=lacks, height_m=heights, tempo=tempos)
def test_a_stiff_shoulder_is_told_in_one_session_of_both_arms(
    weak: str, lack_deg: float, height_m: float, tempo: float
) -> None:
    good, lacking = OTHER[weak], {f"{weak}_shoulder_abduction": lack_deg}

    def track(tempo: float) -> PoseTrack:
        return session(
            "shoulder_abduction", lacking, 0.0, limbs=("left", "right"), height_m=height_m, tempo=tempo
        )

    pattern = pattern_of(load_exercise("shoulder_abduction"))
    shown = shown_by_patient(checked("shoulder_abduction", track(1.0)).reps)
    reference = of_side(pattern, shown, SIDES[good], {"en": "good"})
    report = checked("shoulder_abduction", track(tempo), reference)
    for one in told(report, SIDES[weak]):
        assert one is not None and one.side is SIDES[weak] and one.when is When.TARGET
        assert one.measure in ("shoulder_abduction", "arm_elevation")
        assert abs(one.amount + lack_deg) < 4.0
    assert told(report, SIDES[good]) == [None] * 3
    same = checked("shoulder_abduction", track(tempo), earlier(pattern, shown, {"en": "earlier"}))
    assert [one for side in SIDES.values() for one in told(same, side)] == [None] * 6
