"""Nothing is lost without a word: every movement is counted once, or listed with its reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.pose import PoseTrack
from posecheck.result import Rep, Report, Uncounted, Why
from posecheck.synthetic.motion import Motion, RepetitionTimes
from posecheck.synthetic.posture import Posture
from tests.motions import posture_at

from .sessions import Session, property_test, sessions

Leg = tuple[float, float]
"""How long it takes, and to which share of the way to the target it leads."""


@dataclass(frozen=True, kw_only=True)
class Odd:
    """How one repetition of a set differs from the others: slower, and longer at one place on its way."""

    tempo: float = 1.0
    pause: str = ""
    pause_s: float = 0.0
    at: float = 0.5


def legs(rep: RepetitionTimes, rest_s: float, odd: Odd) -> list[Leg]:
    """One repetition and the rest after it."""

    def way(end: str, duration_s: float, share: float) -> list[Leg]:
        if odd.pause != end:
            return [(duration_s, share)]
        done = abs(1.0 - share - odd.at)
        return [(duration_s * done, odd.at), (odd.pause_s, odd.at), (duration_s * (1.0 - done), share)]

    longer = {"target": 0.0, "rest": 0.0, odd.pause: odd.pause_s}
    return [
        *way("out", odd.tempo * (rep.peak_s - rep.start_s), 1.0),
        (rep.leave_s - rep.peak_s + longer["target"], 1.0),
        *way("back", odd.tempo * (rep.end_s - rep.leave_s), 0.0),
        (rest_s + longer["rest"], 0.0),
    ]


def with_odd(session: Session, place: int, odd: Odd) -> Motion:
    """The motion of a session with one odd repetition, and the true times of all."""
    usual = replace(session.motion, sway_deg=0.0)
    keys: list[tuple[float, Posture]] = [(0.0, usual.keyframes[0][1])]
    times = []
    now = usual.repetitions[0].start_s
    for i, rep in enumerate(usual.repetitions):
        start, target = posture_at(usual, rep.start_s), posture_at(usual, rep.peak_s)
        way = legs(rep, session.rest_s, odd if i == place % session.count else Odd())
        at_s = list(accumulate((duration_s for duration_s, _ in way), initial=now))
        shares = [0.0, *(share for _, share in way)]
        keys += [
            (t, {name: value + share * (target[name] - value) for name, value in start.items()})
            for t, share in zip(at_s, shares, strict=True)
        ]
        far = [t for t, share in zip(at_s, shares, strict=True) if share == 1.0]
        times.append(RepetitionTimes(start_s=now, peak_s=far[0], leave_s=far[-1], end_s=at_s[-2]))
        now = at_s[-1]
    keys.append((now + 1.0, keys[0][1]))
    kept = [keys[0], *(later for earlier, later in pairwise(keys) if later[0] > earlier[0])]
    return replace(usual, keyframes=tuple(kept), repetitions=tuple(times), sway_deg=session.sway_deg)


def seen(session: Session, motion: Motion, since_s: float = 0.0, until_s: float = float("inf")) -> PoseTrack:
    """What a camera records of a motion, at 30 frames a second; the first frame is at 0."""
    track = session.patient(motion).truth_track().part(slice(None, None, 2))
    first, last = (int(i) for i in track.time_s.searchsorted((since_s, until_s)))
    part = track.part(slice(first, last))
    return replace(part, time_s=part.time_s - part.time_s[0])


def is_of(one: Rep | Uncounted, start_s: float, end_s: float) -> bool:
    """Whether something in a report is what was done in a span of time."""
    common_s = min(one.end_s, end_s) - max(one.start_s, start_s)
    return common_s > 0.5 * min(one.end_s - one.start_s, end_s - start_s)


def check_told_once(report: Report, done: RepetitionTimes, since_s: float = 0.0) -> None:
    start_s, end_s = max(0.0, done.start_s - since_s), done.end_s - since_s
    reps = [one for one in report.reps if is_of(one, start_s, end_s)]
    assert len(reps) <= 1
    assert reps or any(is_of(one, start_s, end_s) for one in report.uncounted)


sets = sessions(most_noise_px=1.0)
paused = st.builds(
    Odd,
    tempo=st.floats(0.3, 3.0),
    pause=st.sampled_from(("", "out", "target", "back", "rest")),
    pause_s=st.floats(1.0, 20.0),
    at=st.floats(0.2, 0.8),
)


@property_test(60)
@given(sets, st.integers(0, 3), paused)
def test_a_slow_or_paused_repetition_among_others_is_told_once(
    session: Session, place: int, odd: Odd
) -> None:
    motion = with_odd(session, place, odd)
    report = session.report(seen(session, motion))
    for done in motion.repetitions:
        check_told_once(report, done)
    assert len(report.reps) <= session.count


@property_test(40)
@given(sets, st.floats(0.0, 1.0))
def test_a_repetition_begun_before_it_was_seen_is_told_once(session: Session, share: float) -> None:
    first = session.motion.repetitions[0]
    out_s, back_s = first.peak_s - first.start_s, first.end_s - first.leave_s
    # From halfway back, less than half of the movement is to be seen.
    since_s = first.start_s + share * (first.leave_s + 0.45 * back_s - first.start_s)
    if since_s > first.start_s + 0.75 * out_s:  # who stays where they came into view may have been there
        since_s = max(since_s, first.leave_s)
    report = session.report(seen(session, session.motion, since_s))
    for done in session.motion.repetitions:
        check_told_once(report, done, since_s)
    assert len(report.reps) <= session.count


@property_test(40)
@given(sets, st.floats(0.0, 1.0))
def test_a_repetition_that_the_end_cuts_is_told_once(session: Session, share: float) -> None:
    last = session.motion.repetitions[-1]
    out_s = last.peak_s - last.start_s
    until_s = last.start_s + 0.75 * out_s + share * (last.end_s - last.start_s - 0.75 * out_s)
    report = session.report(seen(session, session.motion, until_s=until_s))
    for done in session.motion.repetitions:
        check_told_once(report, replace(done, end_s=min(done.end_s, until_s)))
    assert len(report.reps) <= session.count


@property_test(40)
@given(sets, st.floats(1.5, 20.0))
def test_who_begins_at_the_far_end_goes_to_the_start_and_is_counted_from_there(
    session: Session, stood_s: float
) -> None:
    """Sit to stand begun standing: sitting down is the way to the start, and five stands are five."""
    usual = replace(session.motion, sway_deg=0.0)
    first = usual.repetitions[0]
    there, start = posture_at(usual, first.peak_s), posture_at(usual, first.start_s)
    before = Motion(
        keyframes=((0.0, there), (stood_s, there), (stood_s + session.back_s, start)),
        sway_deg=session.sway_deg,
    )
    motion = replace(usual, sway_deg=session.sway_deg).after(before)
    report = session.report(seen(session, motion))
    assert (report.rep_count, report.partial_count, report.uncounted) == (session.count, 0, ())


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_way_back_is_told_by_its_side(side: str) -> None:
    session = Session(
        exercise_id="shoulder_abduction",
        azimuth_deg=0.0,
        limb=side,
        shares=(1.0, 1.0),
        out_s=1.5,
        hold_s=0.0,
        back_s=1.5,
        rest_s=0.5,
        height_m=1.7,
        noise_px=0.5,
        sway_deg=0.5,
        seed=1,
    )
    since_s = session.motion.repetitions[0].leave_s + 0.1
    report = session.report(seen(session, session.motion, since_s))
    assert [(one.why, one.side.value) for one in report.uncounted] == [(Why.BEGUN_UNSEEN, side)]
    assert report.rep_count == 1
