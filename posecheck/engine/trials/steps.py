"""Walking, on the spot or across the view: steps, their pace and their evenness.

On the spot, the foot that is lifted is higher in the picture. Across the view, the feet are farthest apart
when the front one is put down, which is how a foot strike is found without a force plate (Zeni, Richards and
Higginson, Gait Posture 2008;27(4):710-714); the way the hips go says which foot is in front.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import pairwise
from math import hypot, inf, isnan, sqrt
from statistics import fmean, median, stdev
from typing import Final

from posecheck.engine.quality.figures import told, untold
from posecheck.engine.trials.clock import Clock
from posecheck.engine.trials.foot_lift import LEAST_LIFT_M, FootLift
from posecheck.engine.trials.trial import Trial
from posecheck.engine.trials.walkway import Walkway
from posecheck.exercise.trial import Steps
from posecheck.kinematics.joints import LA, RA
from posecheck.kinematics.person.body import Body
from posecheck.result import Figure, Rep, Stage, StepsResult, TrialNow, Uncounted, Untold, Walk
from posecheck.signals.rise import Ending
from posecheck.signals.steps import Step, StepFinder
from posecheck.signals.symmetry import index_error, symmetry_index

LEAST_STEP_M: Final = 0.15
"""Least distance between the feet. Ours: half of what a shuffling patient steps."""
LIFT_TIMED: Final = 0.7
STEP_TIMED: Final = 0.97
"""Where a step is timed, as a share of its farthest point. A foot goes up and down alike; but where the pace
is uneven, it is swung forward in another time than it then falls back, so that a level far below the farthest
point would hide this."""
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


class StepsTrial(Trial):
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
        self._walkway = Walkway()
        self._lift = FootLift()
        self._seen_s = -inf
        self._intervals_s: deque[float] = deque(maxlen=90)

    def start(self, time_s: float) -> bool:
        """Start the clock; steps that were taken before do not count."""
        self._clock.give_signal(time_s)
        self._steps = {walk: [] for walk in Walk}
        return True

    def end(self, time_s: float, ending: Ending) -> None:
        """Forget where the person was; a step that is not over is not counted."""
        self._walkway.forget()
        self._lift.forget()

    def look(self, body: Body, stage: Stage | None) -> Stage | None:
        """Take in a frame: follow the hips, and both feet where they are seen.

        From the side one foot hides the other until the first step, but the hips go already.
        """
        time_s, ahead = body.time_s, self._walkway.look(body)
        seen = ahead is not None and body.usable[LA] and body.usable[RA]
        self._clock.look(time_s, seen=seen)
        if not seen:
            return None
        elapsed_s, self._seen_s = time_s - self._seen_s, time_s
        if elapsed_s < inf:
            self._intervals_s.append(elapsed_s)
        if ahead:
            apart_m = (body.x_px[LA] - body.x_px[RA]) / self._walkway.scale_px_per_m
            self._take(Walk.ACROSS, time_s, ahead * apart_m)
        else:
            self._take(Walk.ON_THE_SPOT, time_s, self._lift.look(body, self._walkway.scale_px_per_m))
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
        walk, distance_m = self._walk(), self._trial.distance_m
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
            speed=None if distance_m is None else self._walkway.speed(distance_m),
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

    def _slow_frames(self) -> bool:
        return bool(self._intervals_s) and median(self._intervals_s) > 1.0 / LEAST_FPS


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
