"""Walking, on the spot or across the view: steps, their pace and their evenness.

On the spot, the foot that is lifted is higher in the picture. Across the view, the feet are farthest apart
when the front one is put down, which is how a foot strike is found without a force plate (Zeni, Richards and
Higginson, Gait Posture 2008;27(4):710-714); the way the hips go says which foot is in front.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import pairwise
from math import exp, hypot, inf, isnan, nan, sqrt
from statistics import fmean, median, stdev
from typing import Final, NamedTuple

from posecheck.engine.attempt import Attempt
from posecheck.engine.quality.figures import told, untold
from posecheck.engine.signal import Signal
from posecheck.engine.trials.clock import Clock
from posecheck.exercise.trial import Steps
from posecheck.kinematics.joints import LA, LH, RA, RH
from posecheck.kinematics.person.body import Body
from posecheck.result import Figure, Rep, Stage, StepsResult, TrialNow, Uncounted, Untold, Walk
from posecheck.rules.evidence import BRIDGED_S
from posecheck.signals.rise import Ending
from posecheck.signals.steps import Step, StepFinder
from posecheck.signals.symmetry import index_error, symmetry_index

LEAST_LIFT_M: Final = 0.06
"""Least lift of a foot. Ours: the height of an ankle scatters by 0.02 m from frame to frame."""
LEAST_STEP_M: Final = 0.15
"""Least distance between the feet. Ours: half of what a shuffling patient steps."""
LIFT_TIMED: Final = 0.7
STEP_TIMED: Final = 0.97
"""Where a step is timed, as a share of its farthest point. A foot goes up and down alike; but where the pace
is uneven, it is swung forward in another time than it then falls back, so that a level far below the farthest
point would hide this."""
WALKS_M: Final = 0.25
WITHIN_S: Final = 1.0
"""Whoever's hips go so far in this time walks along. Ours: they sway by less than 0.1 m on the spot, and the
slowest walkers go 0.4 m a second."""
STILL_M: Final = 0.015
"""Feet whose heights differ by the same amount for `WITHIN_S`, but for this standard deviation, are both on
the floor; what they differ by is that one is nearer to the camera."""
SMOOTHED_S: Final = 0.06
"""Time constant by which lifts are smoothed: half of that of the posture, because feet are quicker."""
RESTART_S: Final = 0.1
"""After this long unseen, a lift is not smoothed: what came before says nothing about now."""
SIZE_S: Final = 1.0
"""Time in which the person's size in the picture is followed."""
PAUSE_S: Final = 2.5
"""Two steps with more time between them do not follow each other. Ours."""
SAME: Final = 0.2
"""Whoever walks along sets one foot before the other. If the same foot seems to come twice in more than this
share, the feet are not told apart, as from the side in poor light. Ours."""
LEAST_STEPS: Final = 3
"""Steps of a foot from which on its mean time is told."""
LEAST_FPS: Final = 10.0
"""Frames a second from which on the times of steps are told: with fewer, a step has three frames or less."""
INDEX_ERROR: Final = 0.04
"""Error of the symmetry index that remains with any number of steps: standard deviation over walks of the
synthetic patient with step times that differ by up to 30%, seen without error."""
MIDDLE: Final = 0.6
"""The speed is that of this share of the way, in its middle: setting out and stopping are slower. Ours."""
SPEED_ERROR: Final = 0.1
"""Standard error of a speed as a share of it, where the way is as long as was asked for."""
SIMILAR: Final = 0.3
"""The way that was seen, measured by the size of the body, and the way that is asked for may differ by this
share; else it is not the same way. Ours: a body of unknown height is known to about a tenth."""


class _Walked(NamedTuple):
    """Where the hips were, as a share of the picture's pixels."""

    time_s: float
    x_px: float


class StepsTrial:
    """Count steps.

    Parameters
    ----------
    trial : Steps
        How far or how long to walk.
    """

    def __init__(self, trial: Steps) -> None:
        self._trial = trial
        self._clock = Clock(by_movement=False)
        self._found = {
            Walk.ON_THE_SPOT: StepFinder(LEAST_LIFT_M, LIFT_TIMED),
            Walk.ACROSS: StepFinder(LEAST_STEP_M, STEP_TIMED),
        }
        self._steps: dict[Walk, list[Step]] = {walk: [] for walk in Walk}
        self._hips: deque[_Walked] = deque()
        self._lifts: deque[tuple[float, float]] = deque()
        self._floor = 0.0
        self._scale = nan
        self._seen_s = -inf
        self._intervals_s: deque[float] = deque(maxlen=90)
        self._went = 0
        self._way: list[_Walked] = []
        self._longest: list[_Walked] = []

    def start(self, time_s: float) -> bool:
        """Start the clock; steps that were taken before do not count."""
        self._clock.give_signal(time_s)
        self._steps = {walk: [] for walk in Walk}
        return True

    def follow(self, signal: Signal, body: Body) -> None:
        """Nothing: steps are found in the feet, not in the progress of a side."""

    def admits(self, attempt: Attempt, reps: Sequence[Rep]) -> bool:
        """Nothing is an attempt."""
        return False

    def take(self, attempt: Attempt, rep: Rep) -> None:
        """Nothing is a repetition."""

    def held_s(self, attempt: Attempt) -> float | None:
        """Return None: nothing is held."""
        return None

    def end(self, time_s: float, ending: Ending) -> None:
        """Forget where the person was; a step that is not over is not counted."""
        self._hips.clear()
        self._lifts.clear()

    def look(self, body: Body, stage: Stage | None) -> Stage | None:
        """Take in a frame: follow both feet."""
        usable, time_s = body.usable, body.time_s
        hips = [body.x_px[i] for i in (LH, RH) if usable[i]] if body.found else []
        seen = bool(hips) and usable[LA] and usable[RA]
        self._clock.look(time_s, seen=seen)
        if not seen:
            return None
        elapsed_s = time_s - self._seen_s
        self._seen_s = time_s
        if elapsed_s < inf:
            self._intervals_s.append(elapsed_s)
        self._follow_size(body, elapsed_s)
        ahead = self._ahead(_Walked(time_s, fmean(hips)))
        if ahead:
            apart_m = (body.x_px[LA] - body.x_px[RA]) / self._scale
            self._take(Walk.ACROSS, time_s, ahead * apart_m)
        else:
            self._take(Walk.ON_THE_SPOT, time_s, self._lift_m(body))
        return Stage.OUT if self._walks() else Stage.REST

    def now(self, time_s: float, rep_count: int) -> TrialNow:
        """Return the steps so far, and the time left."""
        start_s, asked_s = self._clock.start_s, self._trial.time_s
        passed_s = 0.0 if isnan(start_s) else max(0.0, time_s - start_s)
        over = asked_s is not None and passed_s >= asked_s
        return TrialNow(
            kind="steps",
            running=not isnan(start_s) and not over,
            over=over,
            time_s=passed_s,
            left_s=None if asked_s is None else max(0.0, asked_s - passed_s),
            count=len(self._steps[self._walk()]),
        )

    def result(self, reps: Sequence[Rep], uncounted: Sequence[Uncounted], last_s: float) -> StepsResult:
        """Return steps, pace and evenness of the kind of walking that there was more of."""
        walk = self._walk()
        steps = self._steps[walk]
        pairs = [pair for pair in pairwise(steps) if self._follow_each_other(*pair)]
        taken = [
            (step.left, step.time_s - before.time_s) for before, step in pairs if before.left is not step.left
        ]
        told_apart = walk is Walk.ON_THE_SPOT or len(pairs) - len(taken) <= SAME * len(pairs)
        why = None if told_apart else Untold.NOT_SEEN
        why = Untold.FRAME_RATE if self._slow_frames() else why
        left, right = (
            _mean([took_s for is_left, took_s in taken if is_left is foot], why) for foot in (True, False)
        )
        return StepsResult(
            steps=len(steps),
            left=sum(step.left for step in steps) if told_apart else None,
            right=sum(not step.left for step in steps) if told_apart else None,
            walk=walk if steps else None,
            cadence=_cadence([step.time_s - before.time_s for before, step in pairs]),
            step_time_left=left,
            step_time_right=right,
            step_time_symmetry=_symmetry(left, right),
            speed=self._speed(),
            unseen_s=self._clock.unseen_s(min(last_s, self._end_s), last_s, from_first=True),
        )

    def _walk(self) -> Walk:
        """Return the kind of walking that there has been more of; where a way is asked for, walking it."""
        across = self._trial.distance_m is not None
        return Walk.ACROSS if across else max(Walk, key=lambda walk: len(self._steps[walk]))

    def _walks(self) -> bool:
        """Tell whether a step was taken lately."""
        last_s = max((steps[-1].time_s for steps in self._steps.values() if steps), default=-inf)
        return self._seen_s - last_s < PAUSE_S

    def _follow_each_other(self, before: Step, step: Step) -> bool:
        """Tell whether the time between two steps is known, and no other can have been between them."""
        seen = before.whole and step.whole and self._clock.bridged(before.time_s, step.time_s)
        return seen and step.time_s - before.time_s <= PAUSE_S

    def _take(self, walk: Walk, time_s: float, value_m: float) -> None:
        step = self._found[walk].push(time_s, value_m)
        if step is None:
            return
        self._clock.first(step.time_s)
        if self._clock.start_s <= step.time_s <= self._end_s:
            self._steps[walk].append(step)

    @property
    def _end_s(self) -> float:
        """When the time is up that is asked for; infinite if none is, or the clock has not started."""
        start_s, asked_s = self._clock.start_s, self._trial.time_s
        return inf if asked_s is None or isnan(start_s) else start_s + asked_s

    def _follow_size(self, body: Body, elapsed_s: float) -> None:
        scale = body.scale_px_per_m
        known = self._scale
        self._scale = scale if isnan(known) else known + (1.0 - exp(-elapsed_s / SIZE_S)) * (scale - known)

    def _ahead(self, at: _Walked) -> int:
        """Return which way the hips go in the picture: 1 right, -1 left, 0 nowhere."""
        hips = self._hips
        if hips and at.time_s - hips[-1].time_s > WITHIN_S:
            hips.clear()
            self._way = []
        hips.append(at)
        while hips[0].time_s < at.time_s - WITHIN_S:
            hips.popleft()
        gone_px = at.x_px - hips[0].x_px
        if abs(gone_px) < WALKS_M * self._scale:
            return 0
        ahead = 1 if gone_px > 0.0 else -1
        if ahead != self._went:
            self._went, self._way = ahead, []
        self._way.append(at)
        if len(self._way) > 1 and _length_px(self._way) >= _length_px(self._longest):
            self._longest = self._way
        return ahead

    def _lift_m(self, body: Body) -> float:
        """Return how much higher the left foot is, smoothed, from where both stand on the floor."""
        time_s, lift_m = body.time_s, (body.y_px[RA] - body.y_px[LA]) / self._scale
        lifts = self._lifts
        if lifts and time_s - lifts[-1][0] <= RESTART_S:
            lift_m += exp((lifts[-1][0] - time_s) / SMOOTHED_S) * (lifts[-1][1] - lift_m)
        if lifts and time_s - lifts[-1][0] > BRIDGED_S:
            lifts.clear()
        lifts.append((time_s, lift_m))
        if time_s - lifts[0][0] < WITHIN_S:
            return lift_m - self._floor
        lifts.popleft()
        heights = [height for _, height in lifts]
        if stdev(heights) < STILL_M and abs(fmean(heights)) < LEAST_LIFT_M * 2.0:
            self._floor = fmean(heights)
        return lift_m - self._floor

    def _slow_frames(self) -> bool:
        return bool(self._intervals_s) and median(self._intervals_s) > 1.0 / LEAST_FPS

    def _speed(self) -> Figure | None:
        distance_m = self._trial.distance_m
        if distance_m is None:
            return None
        way_m = _length_px(self._longest) / self._scale if self._longest else 0.0
        if abs(way_m / distance_m - 1.0) > SIMILAR:
            return untold(Untold.NOT_SEEN, "m_per_s")
        took_s = _middle_part_s(self._longest)
        speed = MIDDLE * distance_m / took_s
        return told(speed, "m_per_s", SPEED_ERROR * speed)


def _length_px(way: Sequence[_Walked]) -> float:
    return abs(way[-1].x_px - way[0].x_px) if way else 0.0


def _middle_part_s(way: Sequence[_Walked]) -> float:
    """Return how long the middle part of a way took, without setting out and stopping."""
    first, length_px = way[0].x_px, _length_px(way)
    begins, ends = ((1.0 - MIDDLE) / 2.0 * length_px, (1.0 + MIDDLE) / 2.0 * length_px)
    gone = [(at.time_s, abs(at.x_px - first)) for at in way]
    begins_s = next(time_s for time_s, px in gone if px >= begins)
    return next(time_s for time_s, px in gone if px >= ends) - begins_s


def _mean(times_s: Sequence[float], why: Untold | None) -> Figure:
    """Return the mean time of the steps of a foot, unless there is a reason not to tell it."""
    if why is None and len(times_s) < LEAST_STEPS:
        why = Untold.FEW_REPETITIONS
    if why is not None:
        return untold(why, "s")
    return told(fmean(times_s), "s", stdev(times_s) / sqrt(len(times_s)))


def _cadence(times_s: Sequence[float]) -> Figure:
    if len(times_s) < LEAST_STEPS:
        return untold(Untold.FEW_REPETITIONS, "per_min")
    mean_s = fmean(times_s)
    error = 60.0 / mean_s**2 * stdev(times_s) / sqrt(len(times_s))
    return told(60.0 / mean_s, "per_min", error)


def _symmetry(left: Figure, right: Figure) -> Figure:
    if left.value is None or right.value is None:
        return untold(left.untold or right.untold or Untold.NOT_SEEN, "ratio")
    scatter = index_error(left.value, right.value, left.error or 0.0, right.error or 0.0)
    return told(symmetry_index(left.value, right.value), "ratio", hypot(scatter, INDEX_ERROR))
