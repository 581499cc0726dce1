"""Progress: one number from all that moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isnan, nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.signals.movement import Movement
from posecheck.signals.progress import GAP_S, HIDDEN_S, Progress
from posecheck.signals.smoothing import Smoother

QUICKLY = settings(max_examples=40)
FPS = 30.0
EXCURSION = np.array([80.0, -0.4, 40.0, 0.2, -60.0, 5.0])
"""The last one moves less than its error, so it says nothing."""
ERROR = np.array([10.0, 0.05, 10.0, 0.05, 12.0, 10.0])
REST = np.array([5.0, 0.9, 10.0, 0.1, 80.0, 0.0])
CHANNELS = len(EXCURSION)
INFORMATIVE = range(CHANNELS - 1)


def movement(spread: float = 0.0) -> Movement:
    return Movement(
        path=np.stack([0.0 * EXCURSION, EXCURSION]),
        spread=spread * np.abs(EXCURSION),
        rest=REST,
        rest_spread=2.0 * ERROR,
        error=ERROR,
    )


def true_progress(time_s: np.ndarray) -> np.ndarray:
    """Out and back again every two seconds, after a second of rest."""
    return np.where(time_s < 1.0, 0.0, (1.0 - np.cos(np.pi * (time_s - 1.0))) / 2.0)


def postures(share: np.ndarray, own: np.ndarray = EXCURSION) -> np.ndarray:
    """Postures of a person whose excursions are their own, shape (n, channels)."""
    return REST + share[:, None] * own


def follow(
    values: np.ndarray,
    *,
    fps: float = FPS,
    bounds: Sequence[Mapping[int, int]] | None = None,
    spread: float = 0.0,
) -> np.ndarray:
    progress = Progress(movement(spread))
    return np.array(
        [progress.push(k / fps, row, bounds[k] if bounds else {}) for k, row in enumerate(values.tolist())]
    )


TIME_S = np.arange(0, 9, 1 / FPS)
SHARE = true_progress(TIME_S)


def test_what_moves_less_than_its_error_is_not_looked_at() -> None:
    assert np.flatnonzero(movement().weight).tolist() == list(INFORMATIVE)
    moved = postures(SHARE)
    others = [i for i in range(CHANNELS) if i not in INFORMATIVE]
    moved[:, others] += 100.0 * TIME_S[:, None]
    assert follow(moved) == pytest.approx(follow(postures(SHARE)), abs=1e-12)


def test_it_is_the_share_of_the_excursion_wherever_the_person_rests() -> None:
    moved = postures(SHARE) + np.array([20.0, 0.3, -5.0, 0.2, 7.0, 3.0])
    assert follow(moved) == pytest.approx(SHARE, abs=1e-9)


@given(st.lists(st.floats(-0.5, 2.0), min_size=CHANNELS, max_size=CHANNELS), st.floats(0.0, 0.5))
@QUICKLY
def test_it_is_the_weighted_mean_of_the_changes(moved: list[float], spread: float) -> None:
    rows = np.stack([REST, REST + np.array(moved) * EXCURSION])
    weight = (EXCURSION**2 / (ERROR**2 + (spread * EXCURSION) ** 2))[:-1]
    expected = float(weight @ np.array(moved[:-1]) / weight.sum())
    assert follow(rows, spread=spread)[-1] == pytest.approx(expected, abs=1e-9)


@given(
    st.lists(st.tuples(st.sampled_from(INFORMATIVE), st.integers(0, 200), st.integers(1, 120)), max_size=6)
)
@QUICKLY
def test_channels_come_and_go_without_a_jump(gaps: list[tuple[int, int, int]]) -> None:
    """Whatever is hidden whenever, one channel that is seen all the time is enough."""
    values = postures(SHARE)
    for channel, start, frames in gaps:
        if channel != 0:
            values[start : start + frames, channel] = nan
    found = follow(values)
    assert found == pytest.approx(SHARE, abs=1e-9)


@given(
    st.lists(st.floats(0.7, 1.4), min_size=CHANNELS, max_size=CHANNELS),
    st.sampled_from(INFORMATIVE),
    st.integers(30, 200),
    st.integers(1, 60),
)
@QUICKLY
def test_nobody_moves_like_the_reference_and_still_nothing_jumps(
    own: list[float], channel: int, start: int, frames: int
) -> None:
    """A channel that moves by more or less than the reference's leaves, or comes back."""
    values = postures(SHARE, EXCURSION * np.array(own))
    values[start : start + frames, channel] = nan
    steps = np.abs(np.diff(follow(values)))
    assert steps.max() <= 1.4 * np.abs(np.diff(SHARE)).max() + 1e-9


@given(
    st.lists(st.floats(0.7, 1.3), min_size=CHANNELS, max_size=CHANNELS),
    st.sets(st.sampled_from(INFORMATIVE), min_size=2),
)
@QUICKLY
def test_dropping_channels_keeps_the_size_of_a_rise_within_the_spread(
    own: list[float], kept: set[int]
) -> None:
    values = postures(SHARE, EXCURSION * np.array(own))
    values[:, [i for i in range(CHANNELS) if i not in kept]] = nan
    found = follow(values, spread=0.3)
    if np.isfinite(found).any():
        assert 0.7 - 1e-9 <= np.nanmax(found) - np.nanmin(found) <= 1.3 + 1e-9
    assert np.isfinite(found).all() or not np.isfinite(found).any()


def test_too_little_seen_is_unknown() -> None:
    values = postures(SHARE)
    values[:, [0, 1, 2, 4]] = nan  # what is left weighs less than a tenth
    assert np.isnan(follow(values)).all()
    values[:, :] = nan
    assert np.isnan(follow(values)).all()


def test_a_movement_in_which_nothing_moves_is_unknown() -> None:
    still = Progress(
        Movement(
            path=np.zeros((2, 2)),
            spread=np.zeros(2),
            rest=np.zeros(2),
            rest_spread=np.ones(2),
            error=np.ones(2),
        )
    )
    assert isnan(still.push(0.0, [1.0, 2.0]))


@pytest.mark.parametrize("gap_s", [0.2, GAP_S + 0.2, 1.0, 4.0])
def test_a_gap_is_bridged_by_the_levels(gap_s: float) -> None:
    hidden = (TIME_S >= 2.4) & (2.4 + gap_s > TIME_S)
    values = postures(SHARE)
    values[hidden] = nan
    found = follow(values)
    assert np.isnan(found[hidden]).all()
    assert found[~hidden] == pytest.approx(SHARE[~hidden], abs=1e-9)


class TestBounds:
    """A hand beyond the edge of the picture: its channel says how far it has come at least."""

    HEAVY = 1
    """The channel of the hand."""

    @classmethod
    def clipped(cls, beyond: np.ndarray, at: float, where: int) -> tuple[np.ndarray, list[dict[int, int]]]:
        values = postures(SHARE)
        values[beyond, cls.HEAVY] = REST[cls.HEAVY] + at * EXCURSION[cls.HEAVY]
        return values, [{cls.HEAVY: where} if out else {} for out in beyond]

    @classmethod
    def far(cls, at: float) -> tuple[np.ndarray, list[dict[int, int]]]:
        """Of its way out the last part is beyond the edge, below it as this channel falls."""
        return cls.clipped(np.greater(SHARE, at), at, -1)

    def test_it_does_not_hold_back_the_others(self) -> None:
        values, bounds = self.far(0.5)
        assert follow(values, bounds=bounds) == pytest.approx(SHARE, abs=1e-9)

    def test_unlike_a_value_that_is_known_to_stand_still(self) -> None:
        values, _ = self.far(0.5)
        assert follow(values).max() < 0.95

    def test_where_nothing_else_is_seen_progress_stays_at_the_bound(self) -> None:
        values, bounds = self.far(0.6)
        values[:, [i for i in range(CHANNELS) if i != self.HEAVY]] = nan
        found = follow(values, bounds=bounds)
        assert found == pytest.approx(np.minimum(SHARE, 0.6), abs=0.06)

    @pytest.mark.parametrize("where", [1, 0])
    def test_where_nothing_else_is_seen_nobody_knows_how_near_to_rest_it_is(self, where: int) -> None:
        resting = np.less(SHARE, 0.4)
        values, bounds = self.clipped(resting, 0.4, where)
        values[:, [i for i in range(CHANNELS) if i != self.HEAVY]] = nan
        found = follow(values, bounds=bounds)
        assert np.array_equal(np.isnan(found), resting)
        moved = np.flatnonzero(~resting)
        assert np.ptp(found[moved]) == pytest.approx(np.ptp(SHARE[moved]), abs=0.02)

    def test_a_channel_that_says_little_does_not_take_its_place(self) -> None:
        """Its own movement, large for so small an excursion, would be taken for the whole."""
        excursion = np.array([11.0, *EXCURSION[1:]])
        progress = Progress(replace(movement(), path=np.stack([0.0 * excursion, excursion])))
        values, bounds = self.clipped(np.less(SHARE, 0.4), 0.4, 1)
        values[:, 0] = REST[0] + 30.0 * np.sin(TIME_S)
        values[:, 2:] = nan
        found = [progress.push(t, row, b) for t, row, b in zip(TIME_S, values.tolist(), bounds, strict=True)]
        assert np.nanmax(np.abs(found)) < 1.2

    def test_one_beyond_the_edge_from_the_first_takes_its_place_when_it_comes_in(self) -> None:
        values, bounds = self.far(0.5)
        assert follow(values[60:], bounds=bounds[60:]) == pytest.approx(SHARE[60:] - SHARE[60], abs=1e-9)


class TestHiddenAtRest:
    """A limb that comes into view later than its person has risen from where the reference rests."""

    @staticmethod
    def seen_after(after_s: float) -> np.ndarray:
        values = postures(SHARE)
        values[np.less(TIME_S, after_s)] = nan
        return follow(values)

    def test_it_is_placed_by_the_rest_of_the_reference(self) -> None:
        found = self.seen_after(HIDDEN_S + 0.6)
        seen = np.isfinite(found)
        assert found[seen] == pytest.approx(SHARE[seen], abs=1e-9)

    def test_one_seen_with_its_person_starts_at_0(self) -> None:
        found = follow(postures(SHARE)[45:])
        assert found == pytest.approx(SHARE[45:] - SHARE[45], abs=1e-9)

    def test_without_a_known_rest_it_starts_at_0(self) -> None:
        unknown = np.full(CHANNELS, nan)
        progress = Progress(replace(movement(), rest=unknown, rest_spread=unknown))
        assert isnan(progress.push(0.0, [nan] * CHANNELS))
        assert progress.push(3.0, (REST + EXCURSION).tolist()) == 0.0

    def test_it_counts_from_when_the_person_came(self) -> None:
        progress = Progress(movement())
        for start_s in (0.0, 100.0):
            progress.forget()
            assert isnan(progress.push(start_s, [nan] * CHANNELS))
            assert progress.push(start_s + HIDDEN_S / 2, (REST + EXCURSION).tolist()) == 0.0


def test_after_a_cut_it_starts_anew() -> None:
    progress = Progress(movement())
    progress.push(0.0, REST.tolist())
    assert progress.push(0.1, (REST + EXCURSION).tolist()) == pytest.approx(1.0)
    progress.forget()
    assert progress.push(0.2, (REST + EXCURSION).tolist()) == 0.0


@given(st.sampled_from([10.0, 15.0, 24.0, 60.0]), st.lists(st.floats(0.7, 1.3), min_size=6, max_size=6))
@QUICKLY
def test_it_is_the_same_at_any_frame_rate(fps: float, own: list[float]) -> None:
    """Also where channels disagree and one of them is hidden for a while."""

    def at(rate: float) -> np.ndarray:
        time_s = np.arange(0, 6 * rate) / rate
        values = postures(true_progress(time_s), EXCURSION * np.array(own))
        values[(time_s >= 2.5) & (time_s < 4.5), 0] = nan
        return (
            follow(values, fps=rate)[:: round(rate / 5)] if rate % 5 == 0 else follow(values, fps=rate)[::24]
        )

    ours, quick = at(fps), at(120.0)
    step = 5 if fps == 24.0 else 1  # frames in common with 24 a second: one a second
    assert ours == pytest.approx(quick[::step], abs=0.03)


@given(st.integers(0, 50))
@QUICKLY
def test_noise_does_not_walk_away(seed: int) -> None:
    """Half a minute of rest with channels that flicker: progress stays where it is."""
    rng = np.random.default_rng(seed)
    smoother = Smoother(CHANNELS)
    values = np.tile(REST, (900, 1)) + rng.normal(0, 0.2, (900, CHANNELS)) * ERROR
    values[rng.random(values.shape) < 0.05] = nan
    smooth = np.array([smoother(k / FPS, row) for k, row in enumerate(values.tolist())])
    assert np.nanmax(np.abs(follow(smooth))) < 0.25  # less than a rise


@given(
    st.lists(st.floats(0.5, 1.5), min_size=CHANNELS, max_size=CHANNELS),
    st.sets(st.sampled_from(INFORMATIVE), min_size=1, max_size=4),
    st.floats(1.5, 2.5),
)
@QUICKLY
def test_what_is_hidden_on_the_way_back_leaves_nobody_beyond_their_rest(
    own: list[float], hidden: set[int], since_s: float
) -> None:
    """Channels go as far as they like: those still seen on the way back are at rest when the person is."""
    time_s = np.arange(int(4 * FPS)) / FPS
    values = postures(np.where(time_s < 3.0, true_progress(time_s), 0.0), EXCURSION * own)
    values[np.ix_((time_s > since_s) & (time_s < 3.3), list(hidden))] = nan
    found = follow(values)
    assert np.nanmin(found) > -0.1


class TestBentPath:
    """An arm that is raised: the wrist rises little at first, and its reach turns back on the way."""

    STEPS = np.linspace(0.0, 1.0, 11)

    @classmethod
    def path(cls, share: np.ndarray) -> np.ndarray:
        """Angle, height of the wrist and reach, straight between the steps, shape (n, 3)."""
        points = np.stack(
            [150.0 * cls.STEPS, 0.45 * (1 - np.cos(2.6 * cls.STEPS)), 0.6 * np.sin(2.6 * cls.STEPS)], axis=1
        )
        return np.stack([np.interp(share, cls.STEPS, channel) for channel in points.T], axis=1)

    @classmethod
    def follow(cls, values: np.ndarray, time_s: np.ndarray = TIME_S) -> np.ndarray:
        movement = Movement(
            path=cls.path(cls.STEPS),
            spread=np.array([0.3, 0.3, 0.9]) * cls.path(cls.STEPS).max(axis=0),
            rest=np.zeros(3),
            rest_spread=np.array([10.0, 0.05, 0.1]),
            error=np.array([12.0, 0.05, 0.1]),
        )
        progress = Progress(movement)
        return np.array([progress.push(t, row) for t, row in zip(time_s, values.tolist(), strict=True)])

    def test_it_is_the_share_of_the_way(self) -> None:
        assert self.follow(self.path(SHARE)) == pytest.approx(SHARE, abs=1e-3)

    @given(st.booleans(), st.integers(0, 200), st.integers(1, 60))
    @QUICKLY
    def test_one_channel_takes_over_from_another_without_a_jump(
        self, by_the_wrist: bool, start: int, frames: int
    ) -> None:
        """The height of the wrist tells a third of the way by a tenth of its own, the angle by a third."""
        first, then = (0, 1) if by_the_wrist else (1, 0)
        values = self.path(SHARE)
        values[:start, then] = nan
        values[start + frames :, first] = nan
        assert self.follow(values) == pytest.approx(SHARE, abs=0.01)

    @given(
        st.lists(st.floats(0.6, 1.5), min_size=3, max_size=3),
        st.lists(st.floats(0.0, 1.3), min_size=1, max_size=8),
    )
    @QUICKLY
    def test_whoever_comes_back_the_same_way_is_back_where_they_were(
        self, own: list[float], shares: list[float]
    ) -> None:
        """However much they differ from the reference: nothing adds up from repetition to repetition."""
        out = self.path(np.array([0.0, *shares])) * own
        there_and_back = np.concatenate([out, out[-2::-1]])
        found = self.follow(there_and_back, np.arange(len(there_and_back)) / FPS)
        assert found == pytest.approx(found[::-1], abs=1e-9)
