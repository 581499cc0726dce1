"""What somebody else did before the patient came is not the patient's, and the patient who comes back is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from posecheck.engine import Checker, put_back, take_out
from posecheck.exercise.trial import CountInTime, Hold
from posecheck.pose import Pose, PoseTrack
from posecheck.result import CountResult, Update, Why

from .sessions import EXERCISES, Session, checked, joined, property_test, sessions


def one_after_another(first: PoseTrack, second: PoseTrack) -> PoseTrack:
    """A track in which another person begins where the second one does."""
    both = joined(first, second, 0.5)
    return replace(both, another=np.arange(len(both)) == len(first))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Session, Session]:
    """Two people who do the same exercise, each in their own way."""
    exercise_id = draw(st.sampled_from(EXERCISES))
    return draw(sessions(exercises=(exercise_id,))), draw(sessions(exercises=(exercise_id,)))


@property_test(24)
@given(pairs(), st.floats(0.2, 1.0))
def test_the_report_is_of_the_patient_alone(pair: tuple[Session, Session], kept: float) -> None:
    """Wherever in a movement the other person was left."""
    other, patient = pair
    film = other.track()
    film = film.part(slice(0, max(2, int(kept * len(film)))))
    track = one_after_another(film, patient.track())
    begins_s = track.time_s[len(film)]
    alone = patient.report(track.part(slice(len(film), None)))
    both = checked(patient.exercise, track, patient.prescription)
    assert (both.rep_count, both.partial_count) == (alone.rep_count, alone.partial_count)
    assert (both.reps, both.score, both.quality, both.view) == (
        alone.reps,
        alone.score,
        alone.quality,
        alone.view,
    )
    assert all(cue.start_s >= begins_s for cue in both.cues)
    of_other = [one for one in both.uncounted if one.why is Why.SOMEBODY_ELSE]
    assert all(one.end_s < begins_s for one in of_other)
    assert [one for one in both.uncounted if one.start_s >= begins_s] == list(alone.uncounted)
    before = checked(other.exercise, film, patient.prescription)
    assert len(of_other) <= before.rep_count + before.partial_count


@property_test(12)
@given(pairs())
def test_the_count_on_the_screen_falls_once_and_with_a_word(pair: tuple[Session, Session]) -> None:
    """Also where the session was taken out of memory and put back before."""
    other, patient = pair
    first, second = other.track(), patient.track()
    checker, updates = Checker(patient.exercise, patient.prescription), list[Update]()
    for pose in one_after_another(first, second):
        checker = put_back(take_out(checker)) if pose.another else checker
        updates.append(checker.push(pose))
    falls = [(i, one, two) for i, (one, two) in enumerate(pairwise(updates)) if two.rep_count < one.rep_count]
    before = updates[len(first) - 1].rep_count
    assert [i for i, _, _ in falls] == ([len(first) - 1] if before else [])
    for _, one, two in falls:
        assert two.rep_count == 0 and two.cue is None
        assert two.remark is not None and two.remark.taken_back == one.rep_count
    listed = [one for one in checker.finish().uncounted if one.why is Why.SOMEBODY_ELSE]
    assert len(listed) == before + updates[len(first) - 1].partial_count


@property_test(12)
@given(sessions(exercises=("squat", "shoulder_abduction")), st.floats(0.2, 30.0))
def test_the_patient_who_left_and_came_back_keeps_the_count(session: Session, away_s: float) -> None:
    """Nobody is seen meanwhile; without a mark it is the same person."""
    track = session.track()
    gone = [
        Pose.missing(time_s=track.time_s[-1] + t, size=track.size) for t in np.arange(0.1, away_s + 0.1, 0.1)
    ]
    away = PoseTrack.from_poses([*track, *gone])
    report = session.report(joined(away, track, 0.5))
    once = session.report(track)
    assert report.rep_count >= 2 * once.rep_count - 1
    assert all(one.why is not Why.SOMEBODY_ELSE for one in report.uncounted)


@property_test(8)
@given(pairs(), st.sampled_from((Hold(kind="hold"), CountInTime(kind="count_in_time", time_s=60.0))))
def test_a_trial_is_the_patients_alone(pair: tuple[Session, Session], trial: Hold | CountInTime) -> None:
    other, patient = pair
    exercise = patient.exercise.model_copy(update={"trial": trial})
    first, second = other.track(), patient.track()
    track = one_after_another(first, second)

    def result(poses: PoseTrack) -> object:
        checker = Checker(exercise)
        for pose in poses:
            checker.push(pose)
        return checker.finish().trial

    assert result(track) == result(track.part(slice(len(first), None)))


def test_the_clock_goes_on_from_the_signal_when_another_person_is_followed() -> None:
    session = Session(
        exercise_id="sit_to_stand",
        azimuth_deg=90.0,
        limb="both",
        shares=(1.0, 1.0, 1.0),
        out_s=1.0,
        hold_s=0.2,
        back_s=1.0,
        rest_s=0.4,
        height_m=1.7,
        noise_px=0.5,
        sway_deg=0.3,
        seed=1,
    )
    trial = CountInTime(kind="count_in_time", time_s=60.0)
    checker = Checker(session.exercise.model_copy(update={"trial": trial}))
    checker.start(0.5)
    for pose in one_after_another(session.track(), session.track()):
        update = checker.push(pose)
    assert update.trial is not None and update.trial.count == session.count
    found = checker.finish().trial
    assert isinstance(found, CountResult) and found.start_s == 0.5
