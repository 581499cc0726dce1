"""Time: live or recorded, fast or slow, even or uneven frames give the same result."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from posecheck.pose import PoseTrack

from .sessions import Session, joined, property_test, sessions

FROM_STANDING = ("squat", "shoulder_abduction", "elbow_flexion")


def counts(session: Session, track: PoseTrack) -> tuple[int, int]:
    report = session.report(track)
    return report.rep_count, report.partial_count


@property_test(60)
@given(sessions())
def test_every_repetition_is_counted_once(session: Session) -> None:
    report = session.report()
    assert (report.rep_count, report.partial_count) == (session.count, 0)
    assert [rep.number for rep in report.reps] == list(range(1, session.count + 1))


@property_test(10)
@given(sessions())
def test_live_and_replayed_sessions_give_the_same_report(session: Session) -> None:
    # A saved track holds 32-bit numbers, as pose models give them.
    exact = session.track()
    live = replace(
        exact,
        image_px=exact.image_px.astype(np.float32),
        world_m=exact.world_m.astype(np.float32),
        visibility=exact.visibility.astype(np.float32),
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / "track.npz"
        PoseTrack.from_poses(live).save(path)
        replayed = PoseTrack.load(path)
    assert session.report(replayed) == session.report(live)


@property_test(30)
@given(sessions(), st.sampled_from((1, 4)))
def test_the_frame_rate_does_not_change_the_count(session: Session, every: int) -> None:
    fast = session.fast_track()
    other = fast.part(slice(None, None, every))
    assert counts(session, other) == counts(session, fast.part(slice(None, None, 2)))


@property_test(30)
@given(sessions(), st.integers(0, 9999))
def test_dropped_frames_do_not_change_the_count(session: Session, seed: int) -> None:
    track = session.track()
    kept = np.random.default_rng(seed).uniform(size=len(track)) >= 0.2
    assert counts(session, track.part(kept)) == (session.count, 0)


@property_test(30)
@given(sessions(), st.integers(0, 9999), st.floats(0.0, 0.45))
def test_uneven_timestamps_do_not_change_the_count(session: Session, seed: int, share: float) -> None:
    track = session.track()
    off = np.random.default_rng(seed).uniform(-share, share, len(track)) / 30.0
    assert counts(session, replace(track, time_s=track.time_s + off)) == (session.count, 0)


@property_test(15)
@given(sessions(), st.floats(0.0, 1e6))
def test_when_a_session_starts_does_not_matter(session: Session, start_s: float) -> None:
    track = session.track()
    report, later = session.report(track), session.report(replace(track, time_s=track.time_s + start_s))
    # Rounding of the time may shift which frames are looked at for orientation and lengths, no more.
    assert [(rep.number, rep.side) for rep in later.reps] == [(rep.number, rep.side) for rep in report.reps]
    assert (later.rep_count, later.partial_count) == (report.rep_count, report.partial_count)


@property_test(20)
@given(sessions(most_reps=3, alike=True), st.integers(1, 3), st.floats(1.0, 3.0), st.floats(0.04, 4.0))
def test_joined_sessions_count_the_sum(session: Session, more: int, way_s: float, pause_s: float) -> None:
    """The same person at the same range; another number and tempo, with or without a pause between."""
    shares = (session.shares[0],) * more
    second = replace(session, shares=shares, out_s=way_s, back_s=way_s, seed=session.seed + 1)
    report = session.report(joined(session.track(), second.track(), pause_s))
    assert (report.rep_count, report.partial_count) == (session.count + more, 0)


@property_test(15)
@given(sessions(exercises=FROM_STANDING, most_reps=3), sessions(exercises=FROM_STANDING, most_reps=3))
def test_joined_sessions_of_any_range_lose_no_attempt(first: Session, other: Session) -> None:
    """Attempts of another range than one's own may be partial; they are never lost and never doubled.

    From standing: in sit_to_stand another range is another seat, from which nobody changes in between.
    """
    seen = {name: getattr(first, name) for name in ("exercise_id", "azimuth_deg", "limb", "height_m")}
    second = replace(other, **seen)
    report = first.report(joined(first.track(), second.track(), 0.1))
    assert len(report.reps) == first.count + second.count
